// Made by Tools/make-vocabulary from Sources/Cards/Vocabulary/Data. Do not edit.
// swift-format-ignore-file

extension Vocabulary {
    /// id, name, modality, hidden in models, hidden in datasets.
    static let pipelineTagLines = StaticLines(
        count: 57,
        index: #"""
?cj?Hg?IW?HC?GC?KC?[\?Ck?Dy?]c?Kh?`Y?Lz?Xw?XF?Yj?_~?Na?NB?OB?b??^I?UG?LU?do?AO?QQ?RB?EQ?CK?@Y?Te\#
?RW?SM?S{????DU?Um?VK?_e?Fa?Mc?E}?Wg?Vo??k?Bo?Oc?Pd?aN?dK?bk?Z]?JK?Ay?\b?^l
"""#,
        lines: #"""
text-classification	Text Classification	nlp
token-classification	Token Classification	nlp
table-question-answering	Table Question Answering	nlp
question-answering	Question Answering	nlp
zero-shot-classification	Zero-Shot Classification	nlp
translation	Translation	nlp
summarization	Summarization	nlp
feature-extraction	Feature Extraction	nlp
text-generation	Text Generation	nlp
fill-mask	Fill-Mask	nlp
sentence-similarity	Sentence Similarity	nlp
text-to-speech	Text-to-Speech	audio
text-to-audio	Text-to-Audio	audio
automatic-speech-recognition	Automatic Speech Recognition	audio
audio-to-audio	Audio-to-Audio	audio
audio-classification	Audio Classification	audio
audio-text-to-text	Audio-Text-to-Text	multimodal		1
voice-activity-detection	Voice Activity Detection	audio
depth-estimation	Depth Estimation	cv
image-classification	Image Classification	cv
object-detection	Object Detection	cv
image-segmentation	Image Segmentation	cv
text-to-image	Text-to-Image	cv
image-to-text	Image-to-Text	cv
image-to-image	Image-to-Image	cv
image-to-video	Image-to-Video	cv
unconditional-image-generation	Unconditional Image Generation	cv
video-classification	Video Classification	cv
reinforcement-learning	Reinforcement Learning	rl
robotics	Robotics	rl
tabular-classification	Tabular Classification	tabular
tabular-regression	Tabular Regression	tabular
tabular-to-text	Tabular to Text	tabular	1
table-to-text	Table to Text	nlp	1
multiple-choice	Multiple Choice	nlp	1
text-ranking	Text Ranking	nlp
text-retrieval	Text Retrieval	nlp	1
time-series-forecasting	Time Series Forecasting	tabular
text-to-video	Text-to-Video	cv
image-text-to-text	Image-Text-to-Text	multimodal
image-text-to-image	Image-Text-to-Image	multimodal
image-text-to-video	Image-Text-to-Video	multimodal
visual-question-answering	Visual Question Answering	multimodal
document-question-answering	Document Question Answering	multimodal		1
zero-shot-image-classification	Zero-Shot Image Classification	cv
graph-ml	Graph Machine Learning	other
mask-generation	Mask Generation	cv
zero-shot-object-detection	Zero-Shot Object Detection	cv
text-to-3d	Text-to-3D	cv
image-to-3d	Image-to-3D	cv
image-feature-extraction	Image Feature Extraction	cv
video-text-to-text	Video-Text-to-Text	multimodal
keypoint-detection	Keypoint Detection	cv		1
visual-document-retrieval	Visual Document Retrieval	multimodal
any-to-any	Any-to-Any	multimodal
video-to-video	Video-to-Video	cv		1
other	Other	other	1	1
"""#)

    /// Folded spelling, id, kind.
    static let pipelineTagKeys = StaticLines(
        count: 205,
        index: #"""
?????_?@Q?@g?AJ?Au?Bd?CD?Cu?Dh?EM?Ek?Fe?G@?GW?G}?H\?I@?Ia?JM?Jn?K[?LN?Lq?MV?My?Nq?OT?Oy?PX?Px?Qj\#
?RR?Rz?S\?TM?Tn?UQ?Ux?V_?Vt?WZ?Wk?XK?X^?Xr?Y\?Yq?ZN?Zi?[I?[t?\W?\u?]_?^J?^|?_\?_}?`d?aT?a{?b`?cG\#
?c_?c}?dY?dw?eP?ev?f`?gK?gr?hY?iF?ii?jN?jd?kE?kh?k}?lU?lv?mF?mu?nj?o]?pL?qA?qb?rX?r{?sw?tW?uE?ut\#
?vO?v~?wh?xB?xT?xw?yK?yh?zR?zt?{B?{l?|K?|o?}S?}u?~M?~t@?P@@?@@W@@p@AK@Ag@A{@B]@CG@Cp@Dg@EW@FG@Fo\#
@GX@H@@Hn@IU@JB@Je@J}@Kj@LM@L~@M_@NK@Nv@OY@Ow@PU@Pv@QJ@Q^@RP@Rl@S[@TT@UM@Ut@Vg@WG@W_@Wz@X`@YI@Yl\#
@ZP@Zj@[K@[f@\C@\b@]D@]i@^K@^a@^}@_Y@_u@`S@`p@aW@as@bX@cH@cs@d]@dw@eL@fJ@gD@gh@hG@hk@iV@iv@j[@jy\#
@kb@lV@m?@ms@nL@n~@o_@p?@pn@q`@r]@sK@t@
"""#,
        lines: #"""
abstractiveqa	text-generation	a
acceptabilityclassification	text-classification	a
anytoany	any-to-any	i
asr	automatic-speech-recognition	a
audioclassification	audio-classification	i
audioemotionrecognition	audio-classification	a
audiogeneration	text-to-audio	a
audiointentclassification	audio-classification	a
audiolanguageidentification	audio-classification	a
audiotexttotext	audio-text-to-text	i
audiotoaudio	audio-to-audio	i
automaticspeechrecognition	automatic-speech-recognition	i
causallm	text-generation	a
chat	text-generation	a
clip	zero-shot-image-classification	a
closedbookqa	text-generation	a
closeddomainqa	question-answering	a
codegeneration	text-generation	a
conditionaltextgeneration	text-generation	a
conversational	text-generation	a
coreferenceresolution	token-classification	a
deepreinforcementlearning	reinforcement-learning	a
depthestimation	depth-estimation	i
dialoguegeneration	text-generation	a
dialoguemodeling	text-generation	a
documentquestionanswering	document-question-answering	i
documentretrieval	text-retrieval	a
docvqa	document-question-answering	a
embedding	feature-extraction	a
embeddings	feature-extraction	a
entitylinkingclassification	text-classification	a
entitylinkingretrieval	text-retrieval	a
explanationgeneration	text-generation	a
extractiveqa	question-answering	a
extractivequestionanswering	question-answering	a
facedetection	object-detection	a
factchecking	text-classification	a
factcheckingretrieval	text-retrieval	a
featureextraction	feature-extraction	i
fillmask	fill-mask	i
forecasting	time-series-forecasting	a
graph	graph-ml	a
graphmachinelearning	graph-ml	n
graphml	graph-ml	i
grasping	robotics	a
hatespeechdetection	text-classification	a
i2v	image-to-video	a
image2image	image-to-image	a
image2text	image-to-text	a
imagecaptioning	image-to-text	a
imageclassification	image-classification	i
imagecolorization	image-to-image	a
imageediting	image-to-image	a
imageembedding	image-feature-extraction	a
imageembeddings	image-feature-extraction	a
imagefeatureextraction	image-feature-extraction	i
imagegeneration	text-to-image	a
imageinpainting	image-to-image	a
imagesegmentation	image-segmentation	i
imagesynthesis	unconditional-image-generation	a
imagetexttoimage	image-text-to-image	i
imagetexttotext	image-text-to-text	i
imagetexttovideo	image-text-to-video	i
imageto3d	image-to-3d	i
imagetoimage	image-to-image	i
imagetotext	image-to-text	i
imagetovideo	image-to-video	i
img2img	image-to-image	a
informationretrieval	text-retrieval	a
instancesegmentation	image-segmentation	a
intentclassification	text-classification	a
keypointdetection	keypoint-detection	i
keywordspotting	audio-classification	a
languageidentification	text-classification	a
languagemodeling	text-generation	a
lemmatization	token-classification	a
llm	text-generation	a
machinetranslation	translation	a
maskedlanguagemodeling	fill-mask	a
maskedlm	fill-mask	a
maskfilling	fill-mask	a
maskgeneration	mask-generation	i
mlm	fill-mask	a
multiclassclassification	text-classification	a
multiclassimageclassification	image-classification	a
multiinputtextclassification	text-classification	a
multilabelclassification	text-classification	a
multilabelimageclassification	image-classification	a
multiplechoice	multiple-choice	i
multiplechoicecoreferenceresolution	multiple-choice	a
multiplechoiceqa	multiple-choice	a
multivariatetimeseriesforecasting	time-series-forecasting	a
musicgeneration	text-to-audio	a
namedentityrecognition	token-classification	a
naturallanguageinference	text-classification	a
ner	token-classification	a
newsarticlesheadlinegeneration	summarization	a
newsarticlessummarization	summarization	a
nli	text-classification	a
nmt	translation	a
objectdetection	object-detection	i
ocr	image-to-text	a
openbookqa	text-generation	a
opendomainabstractiveqa	text-generation	a
opendomainqa	question-answering	a
other	other	i
panopticsegmentation	image-segmentation	a
parsing	token-classification	a
partofspeech	token-classification	a
poseestimation	keypoint-detection	a
postagging	token-classification	a
qa	question-answering	a
questionanswering	question-answering	i
rdftotext	tabular-to-text	a
reinforcementlearning	reinforcement-learning	i
reranker	text-ranking	a
reranking	text-ranking	a
retrieval	text-retrieval	a
rl	reinforcement-learning	a
robotics	robotics	i
segmentation	image-segmentation	a
semanticsegmentation	image-segmentation	a
semanticsimilarity	sentence-similarity	a
semanticsimilarityclassification	text-classification	a
semanticsimilarityscoring	text-classification	a
semantictextualsimilarity	sentence-similarity	a
sentenceembeddings	feature-extraction	a
sentencesimilarity	sentence-similarity	i
sentimentanalysis	text-classification	a
sentimentclassification	text-classification	a
sentimentscoring	text-classification	a
sequenceclassification	text-classification	a
sequencemodeling	text-generation	a
slotfilling	fill-mask	a
speakeridentification	audio-classification	a
speechenhancement	audio-to-audio	a
speechrecognition	automatic-speech-recognition	a
speechsynthesis	text-to-speech	a
speechtotext	automatic-speech-recognition	a
structureprediction	token-classification	a
stt	automatic-speech-recognition	a
summarisation	summarization	a
summarization	summarization	i
superresolution	image-to-image	a
t2i	text-to-image	a
t2v	text-to-video	a
tablequestionanswering	table-question-answering	i
tabletotext	table-to-text	i
tabularclassification	tabular-classification	i
tabularmulticlassclassification	tabular-classification	a
tabularmultilabelclassification	tabular-classification	a
tabularregression	tabular-regression	i
tabularsinglecolumnregression	tabular-regression	a
tabulartotext	tabular-to-text	i
taskplanning	robotics	a
text2image	text-to-image	a
text2textgeneration	text-generation	a
textclassification	text-classification	i
textembedding	feature-extraction	a
textembeddings	feature-extraction	a
textgen	text-generation	a
textgeneration	text-generation	i
textranking	text-ranking	i
textreranking	text-ranking	a
textretrieval	text-retrieval	i
textscoring	text-classification	a
textsimplification	text-generation	a
textsummarization	summarization	a
textto3d	text-to-3d	i
texttoaudio	text-to-audio	i
texttoimage	text-to-image	i
texttomusic	text-to-audio	a
texttospeech	text-to-speech	i
texttotext	text-generation	a
texttotextgeneration	text-generation	a
texttovideo	text-to-video	i
timeseries	time-series-forecasting	a
timeseriesforecasting	time-series-forecasting	i
tokenclassification	token-classification	i
topicclassification	text-classification	a
translation	translation	i
tts	text-to-speech	a
unconditionalimagegeneration	unconditional-image-generation	i
univariatetimeseriesforecasting	time-series-forecasting	a
utteranceretrieval	text-retrieval	a
vad	voice-activity-detection	a
vehicledetection	object-detection	a
videoclassification	video-classification	i
videogeneration	text-to-video	a
videotexttotext	video-text-to-text	i
videotovideo	video-to-video	i
visionlanguagemodel	image-text-to-text	a
visualdocumentretrieval	visual-document-retrieval	i
visuallanguagemodel	image-text-to-text	a
visualquestionanswering	visual-question-answering	i
vlm	image-text-to-text	a
voiceactivitydetection	voice-activity-detection	i
voiceconversion	audio-to-audio	a
vqa	visual-question-answering	a
wordsensedisambiguation	token-classification	a
zeroshotclassification	zero-shot-classification	i
zeroshotimageclassification	zero-shot-image-classification	i
zeroshotinformationretrieval	text-retrieval	a
zeroshotobjectdetection	zero-shot-object-detection	i
zeroshotretrieval	text-retrieval	a
"""#)

    /// id, name.
    static let taskCategoryLines = StaticLines(
        count: 52,
        index: #"""
?\{?Gc?GE?FK?I??CO?DU?XK?Ia?Zo?Jm?UI?Tc?Uq?ZW?LK?Ko?Li?Xk?R??JK?AC?No?O]?Di?Bs?@Q?Qc?Oo?P]?QC???\#
?Cu?R_?Ry?ZA?Eo?KS?EQ?TG?SW??g?B[?MG?NE?[a?\G?VY?HM?Ai?WM?YK
"""#,
        lines: #"""
text-classification	Text Classification
token-classification	Token Classification
table-question-answering	Table Question Answering
question-answering	Question Answering
zero-shot-classification	Zero-Shot Classification
translation	Translation
summarization	Summarization
feature-extraction	Feature Extraction
text-generation	Text Generation
fill-mask	Fill-Mask
sentence-similarity	Sentence Similarity
text-to-speech	Text-to-Speech
text-to-audio	Text-to-Audio
automatic-speech-recognition	Automatic Speech Recognition
audio-to-audio	Audio-to-Audio
audio-classification	Audio Classification
voice-activity-detection	Voice Activity Detection
depth-estimation	Depth Estimation
image-classification	Image Classification
object-detection	Object Detection
image-segmentation	Image Segmentation
text-to-image	Text-to-Image
image-to-text	Image-to-Text
image-to-image	Image-to-Image
image-to-video	Image-to-Video
unconditional-image-generation	Unconditional Image Generation
video-classification	Video Classification
reinforcement-learning	Reinforcement Learning
robotics	Robotics
tabular-classification	Tabular Classification
tabular-regression	Tabular Regression
tabular-to-text	Tabular to Text
table-to-text	Table to Text
multiple-choice	Multiple Choice
text-ranking	Text Ranking
text-retrieval	Text Retrieval
time-series-forecasting	Time Series Forecasting
text-to-video	Text-to-Video
image-text-to-text	Image-Text-to-Text
image-text-to-image	Image-Text-to-Image
image-text-to-video	Image-Text-to-Video
visual-question-answering	Visual Question Answering
zero-shot-image-classification	Zero-Shot Image Classification
graph-ml	Graph Machine Learning
mask-generation	Mask Generation
zero-shot-object-detection	Zero-Shot Object Detection
text-to-3d	Text-to-3D
image-to-3d	Image-to-3D
image-feature-extraction	Image Feature Extraction
video-text-to-text	Video-Text-to-Text
visual-document-retrieval	Visual Document Retrieval
any-to-any	Any-to-Any
"""#)

    /// Folded spelling, id, kind.
    static let taskCategoryKeys = StaticLines(
        count: 198,
        index: #"""
?????_?@Q?@g?AJ?Au?Bd?CD?Cu?Dh?EF?F@?F[?Fr?GX?Gw?H[?H|?Ih?JI?Jv?Ki?LL?Lq?MT?Mw?NV?Nv?Oh?PP?Px?QZ\#
?RK?Rl?SO?Sv?T]?Tr?UX?Ui?VI?V\?Vp?WZ?Wo?XL?Xg?YG?Yr?ZU?Zs?[]?\H?\z?]Z?]{?^b?_R?_y?`^?aE?a]?a{?bW\#
?bu?cN?ct?d^?eI?ep?f]?g@?ge?g{?h\?i??iT?il?jM?j]?kL?lA?lt?mc?nX?ny?oo?pR?qN?qn?r\?sK?sf?tU?u??uY\#
?uk?vN?vb?w??wi?xK?xu?yT?yx?zZ?zr?{Y?{u?|d?||?}U?}p?~L?~`@?B@?l@@U@AL@A|@Bl@CT@C}@De@ES@Ez@Fg@GJ\#
@Gb@HO@Hr@Ic@JD@Jp@K[@K~@L\@Lz@M[@Mo@NC@Nu@OQ@P@@Py@Qr@RY@SL@Sl@TD@T_@UE@Un@VQ@Vu@WO@Wp@XK@Xh@YG\#
@Yi@ZN@Zp@[F@[b@[~@\Z@\x@]U@]|@^X@^}@_m@`X@aB@a\@aq@bo@ci@dM@dl@eP@e{@f[@g@@gi@h]@iF@iz@jS@kE@kf\#
@lF@lu@mg@nd@oR@pG
"""#,
        lines: #"""
abstractiveqa	text-generation	a
acceptabilityclassification	text-classification	a
anytoany	any-to-any	i
asr	automatic-speech-recognition	a
audioclassification	audio-classification	i
audioemotionrecognition	audio-classification	a
audiogeneration	text-to-audio	a
audiointentclassification	audio-classification	a
audiolanguageidentification	audio-classification	a
audiotoaudio	audio-to-audio	i
automaticspeechrecognition	automatic-speech-recognition	i
causallm	text-generation	a
chat	text-generation	a
clip	zero-shot-image-classification	a
closedbookqa	text-generation	a
closeddomainqa	question-answering	a
codegeneration	text-generation	a
conditionaltextgeneration	text-generation	a
conversational	text-generation	a
coreferenceresolution	token-classification	a
deepreinforcementlearning	reinforcement-learning	a
depthestimation	depth-estimation	i
dialoguegeneration	text-generation	a
dialoguemodeling	text-generation	a
documentretrieval	text-retrieval	a
embedding	feature-extraction	a
embeddings	feature-extraction	a
entitylinkingclassification	text-classification	a
entitylinkingretrieval	text-retrieval	a
explanationgeneration	text-generation	a
extractiveqa	question-answering	a
extractivequestionanswering	question-answering	a
facedetection	object-detection	a
factchecking	text-classification	a
factcheckingretrieval	text-retrieval	a
featureextraction	feature-extraction	i
fillmask	fill-mask	i
forecasting	time-series-forecasting	a
graph	graph-ml	a
graphmachinelearning	graph-ml	n
graphml	graph-ml	i
grasping	robotics	a
hatespeechdetection	text-classification	a
i2v	image-to-video	a
image2image	image-to-image	a
image2text	image-to-text	a
imagecaptioning	image-to-text	a
imageclassification	image-classification	i
imagecolorization	image-to-image	a
imageediting	image-to-image	a
imageembedding	image-feature-extraction	a
imageembeddings	image-feature-extraction	a
imagefeatureextraction	image-feature-extraction	i
imagegeneration	text-to-image	a
imageinpainting	image-to-image	a
imagesegmentation	image-segmentation	i
imagesynthesis	unconditional-image-generation	a
imagetexttoimage	image-text-to-image	i
imagetexttotext	image-text-to-text	i
imagetexttovideo	image-text-to-video	i
imageto3d	image-to-3d	i
imagetoimage	image-to-image	i
imagetotext	image-to-text	i
imagetovideo	image-to-video	i
img2img	image-to-image	a
informationretrieval	text-retrieval	a
instancesegmentation	image-segmentation	a
intentclassification	text-classification	a
keywordspotting	audio-classification	a
languageidentification	text-classification	a
languagemodeling	text-generation	a
lemmatization	token-classification	a
llm	text-generation	a
machinetranslation	translation	a
maskedlanguagemodeling	fill-mask	a
maskedlm	fill-mask	a
maskfilling	fill-mask	a
maskgeneration	mask-generation	i
mlm	fill-mask	a
multiclassclassification	text-classification	a
multiclassimageclassification	image-classification	a
multiinputtextclassification	text-classification	a
multilabelclassification	text-classification	a
multilabelimageclassification	image-classification	a
multiplechoice	multiple-choice	i
multiplechoicecoreferenceresolution	multiple-choice	a
multiplechoiceqa	multiple-choice	a
multivariatetimeseriesforecasting	time-series-forecasting	a
musicgeneration	text-to-audio	a
namedentityrecognition	token-classification	a
naturallanguageinference	text-classification	a
ner	token-classification	a
newsarticlesheadlinegeneration	summarization	a
newsarticlessummarization	summarization	a
nli	text-classification	a
nmt	translation	a
objectdetection	object-detection	i
ocr	image-to-text	a
openbookqa	text-generation	a
opendomainabstractiveqa	text-generation	a
opendomainqa	question-answering	a
panopticsegmentation	image-segmentation	a
parsing	token-classification	a
partofspeech	token-classification	a
postagging	token-classification	a
qa	question-answering	a
questionanswering	question-answering	i
rdftotext	tabular-to-text	a
reinforcementlearning	reinforcement-learning	i
reranker	text-ranking	a
reranking	text-ranking	a
retrieval	text-retrieval	a
rl	reinforcement-learning	a
robotics	robotics	i
segmentation	image-segmentation	a
semanticsegmentation	image-segmentation	a
semanticsimilarity	sentence-similarity	a
semanticsimilarityclassification	text-classification	a
semanticsimilarityscoring	text-classification	a
semantictextualsimilarity	sentence-similarity	a
sentenceembeddings	feature-extraction	a
sentencesimilarity	sentence-similarity	i
sentimentanalysis	text-classification	a
sentimentclassification	text-classification	a
sentimentscoring	text-classification	a
sequenceclassification	text-classification	a
sequencemodeling	text-generation	a
slotfilling	fill-mask	a
speakeridentification	audio-classification	a
speechenhancement	audio-to-audio	a
speechrecognition	automatic-speech-recognition	a
speechsynthesis	text-to-speech	a
speechtotext	automatic-speech-recognition	a
structureprediction	token-classification	a
stt	automatic-speech-recognition	a
summarisation	summarization	a
summarization	summarization	i
superresolution	image-to-image	a
t2i	text-to-image	a
t2v	text-to-video	a
tablequestionanswering	table-question-answering	i
tabletotext	table-to-text	i
tabularclassification	tabular-classification	i
tabularmulticlassclassification	tabular-classification	a
tabularmultilabelclassification	tabular-classification	a
tabularregression	tabular-regression	i
tabularsinglecolumnregression	tabular-regression	a
tabulartotext	tabular-to-text	i
taskplanning	robotics	a
text2image	text-to-image	a
text2textgeneration	text-generation	a
textclassification	text-classification	i
textembedding	feature-extraction	a
textembeddings	feature-extraction	a
textgen	text-generation	a
textgeneration	text-generation	i
textranking	text-ranking	i
textreranking	text-ranking	a
textretrieval	text-retrieval	i
textscoring	text-classification	a
textsimplification	text-generation	a
textsummarization	summarization	a
textto3d	text-to-3d	i
texttoaudio	text-to-audio	i
texttoimage	text-to-image	i
texttomusic	text-to-audio	a
texttospeech	text-to-speech	i
texttotext	text-generation	a
texttotextgeneration	text-generation	a
texttovideo	text-to-video	i
timeseries	time-series-forecasting	a
timeseriesforecasting	time-series-forecasting	i
tokenclassification	token-classification	i
topicclassification	text-classification	a
translation	translation	i
tts	text-to-speech	a
unconditionalimagegeneration	unconditional-image-generation	i
univariatetimeseriesforecasting	time-series-forecasting	a
utteranceretrieval	text-retrieval	a
vad	voice-activity-detection	a
vehicledetection	object-detection	a
videoclassification	video-classification	i
videogeneration	text-to-video	a
videotexttotext	video-text-to-text	i
visionlanguagemodel	image-text-to-text	a
visualdocumentretrieval	visual-document-retrieval	i
visuallanguagemodel	image-text-to-text	a
visualquestionanswering	visual-question-answering	i
vlm	image-text-to-text	a
voiceactivitydetection	voice-activity-detection	i
voiceconversion	audio-to-audio	a
vqa	visual-question-answering	a
wordsensedisambiguation	token-classification	a
zeroshotclassification	zero-shot-classification	i
zeroshotimageclassification	zero-shot-image-classification	i
zeroshotinformationretrieval	text-retrieval	a
zeroshotobjectdetection	zero-shot-object-detection	i
zeroshotretrieval	text-retrieval	a
"""#)

    /// id, name, task categories.
    static let taskIDLines = StaticLines(
        count: 74,
        index: #"""
?`j????iW?hJ?j`?cH?XI?]R?Uf?\Z?[f@FL?~R?@M@?~?_l?Vi?n_?A]@A??vG?O_?s@?ta?sp?pC?BM?fP?CM?^@?Sl?eT\#
?DQ?mH?Fe?E[?kq?|t?{~@C\?QM?Gy?ZT?YN?b^?aX?WX?rA?SG?RT@G`?{V?qB?IC?La?Ne?J]?Mm?dp?gG?uV?wG?xd?zA\#
?vb?P_?^t?cv?Kc@A~@?G?oN@D~?T]
"""#,
        lines: #"""
acceptability-classification	Acceptability Classification	text-classification
entity-linking-classification	Entity Linking Classification	text-classification
fact-checking	Fact Checking	text-classification
intent-classification	Intent Classification	text-classification
language-identification	Language Identification	text-classification
multi-class-classification	Multi Class Classification	text-classification
multi-label-classification	Multi Label Classification	text-classification
multi-input-text-classification	Multi-input Text Classification	text-classification
natural-language-inference	Natural Language Inference	text-classification
semantic-similarity-classification	Semantic Similarity Classification	text-classification
sentiment-classification	Sentiment Classification	text-classification
topic-classification	Topic Classification	text-classification
semantic-similarity-scoring	Semantic Similarity Scoring	text-classification
sentiment-scoring	Sentiment Scoring	text-classification
sentiment-analysis	Sentiment Analysis	text-classification
hate-speech-detection	Hate Speech Detection	text-classification
text-scoring	Text Scoring	text-classification
named-entity-recognition	Named Entity Recognition	token-classification
part-of-speech	Part of Speech	token-classification
parsing	Parsing	token-classification
lemmatization	Lemmatization	token-classification
word-sense-disambiguation	Word Sense Disambiguation	token-classification
coreference-resolution	Coreference-resolution	token-classification
extractive-qa	Extractive QA	question-answering
open-domain-qa	Open Domain QA	question-answering
closed-domain-qa	Closed Domain QA	question-answering,text-generation
news-articles-summarization	News Articles Summarization	summarization
news-articles-headline-generation	News Articles Headline Generation	summarization
dialogue-modeling	Dialogue Modeling	text-generation
dialogue-generation	Dialogue Generation	text-generation
conversational	Conversational	text-generation
language-modeling	Language Modeling	text-generation
text-simplification	Text simplification	text-generation
explanation-generation	Explanation Generation	text-generation
abstractive-qa	Abstractive QA	text-generation
open-domain-abstractive-qa	Open Domain Abstractive QA	text-generation
open-book-qa	Open Book QA	text-generation
closed-book-qa	Closed Book QA	text-generation
text2text-generation	Text2Text Generation	text-generation
slot-filling	Slot Filling	fill-mask
masked-language-modeling	Masked Language Modeling	fill-mask
keyword-spotting	Keyword Spotting	audio-classification
speaker-identification	Speaker Identification	audio-classification
audio-intent-classification	Audio Intent Classification	audio-classification
audio-emotion-recognition	Audio Emotion Recognition	audio-classification
audio-language-identification	Audio Language Identification	audio-classification
multi-label-image-classification	Multi Label Image Classification	image-classification
multi-class-image-classification	Multi Class Image Classification	image-classification
face-detection	Face Detection	object-detection
vehicle-detection	Vehicle Detection	object-detection
instance-segmentation	Instance Segmentation	image-segmentation
semantic-segmentation	Semantic Segmentation	image-segmentation
panoptic-segmentation	Panoptic Segmentation	image-segmentation
image-captioning	Image Captioning	image-to-text
image-inpainting	Image Inpainting	image-to-image
image-colorization	Image Colorization	image-to-image
super-resolution	Super Resolution	image-to-image
grasping	Grasping	robotics
task-planning	Task Planning	robotics
tabular-multi-class-classification	Tabular Multi Class Classification	tabular-classification
tabular-multi-label-classification	Tabular Multi Label Classification	tabular-classification
tabular-single-column-regression	Tabular Single Column Regression	tabular-regression
rdf-to-text	RDF to text	tabular-to-text
multiple-choice-qa	Multiple Choice QA	multiple-choice
multiple-choice-coreference-resolution	Multiple Choice Coreference Resolution	multiple-choice
document-retrieval	Document Retrieval	text-retrieval
utterance-retrieval	Utterance Retrieval	text-retrieval
entity-linking-retrieval	Entity Linking Retrieval	text-retrieval
fact-checking-retrieval	Fact Checking Retrieval	text-retrieval
univariate-time-series-forecasting	Univariate Time Series Forecasting	time-series-forecasting
multivariate-time-series-forecasting	Multivariate Time Series Forecasting	time-series-forecasting
visual-question-answering	Visual Question Answering	visual-question-answering
document-question-answering	Document Question Answering	document-question-answering
pose-estimation	Pose Estimation	keypoint-detection
"""#)

    /// Folded spelling, id, kind.
    static let taskIDKeys = StaticLines(
        count: 87,
        index: #"""
?????^?@Y?AM?BE?CA?Cl?DJ?Dl?E]?E}?Fl?GS?Gv?H_?ID?I|?Jc?K_?LQ?M@?M]?NI?Nh?OE?Ou?PI?Pu?QX?R??Rb?SO\#
?S|?T_?UP?Uu?VS?Vj?W\?W{?Xq?Yr?Zq?[g?\h?]u?^[?_d?`V?aL?ak?bn?cf?dG?da?eV?et?fa?gN?g`?g~?hc?hx?iY\#
?iu?jM?jz?l@?lx?m_?nR?nw?oR?pA?pd?qi?rn?so?tL?tw?uR?u{?vf?wk?xT?xy?ym
"""#,
        lines: #"""
abstractiveqa	abstractive-qa	i
acceptabilityclassification	acceptability-classification	i
audioemotionrecognition	audio-emotion-recognition	i
audiointentclassification	audio-intent-classification	i
audiolanguageidentification	audio-language-identification	i
causallanguagemodeling	language-modeling	a
closedbookqa	closed-book-qa	i
closeddomainqa	closed-domain-qa	i
closeddomainquestionanswering	closed-domain-qa	a
conversational	conversational	i
coreferenceresolution	coreference-resolution	i
dialoggeneration	dialogue-generation	a
dialogmodeling	dialogue-modeling	a
dialoguegeneration	dialogue-generation	i
dialoguemodeling	dialogue-modeling	i
documentquestionanswering	document-question-answering	i
documentretrieval	document-retrieval	i
entitylinkingclassification	entity-linking-classification	i
entitylinkingretrieval	entity-linking-retrieval	i
explanationgeneration	explanation-generation	i
extractiveqa	extractive-qa	i
extractivequestionanswering	extractive-qa	a
facedetection	face-detection	i
factchecking	fact-checking	i
factcheckingretrieval	fact-checking-retrieval	i
grasping	grasping	i
hatespeechdetection	hate-speech-detection	i
imagecaptioning	image-captioning	i
imagecolorization	image-colorization	i
imageinpainting	image-inpainting	i
instancesegmentation	instance-segmentation	i
intentclassification	intent-classification	i
keywordspotting	keyword-spotting	i
languageidentification	language-identification	i
languagemodeling	language-modeling	i
lemmatization	lemmatization	i
lm	language-modeling	a
maskedlanguagemodeling	masked-language-modeling	i
mlm	masked-language-modeling	a
multiclassclassification	multi-class-classification	i
multiclassimageclassification	multi-class-image-classification	i
multiinputtextclassification	multi-input-text-classification	i
multilabelclassification	multi-label-classification	i
multilabelimageclassification	multi-label-image-classification	i
multiplechoicecoreferenceresolution	multiple-choice-coreference-resolution	i
multiplechoiceqa	multiple-choice-qa	i
multivariatetimeseriesforecasting	multivariate-time-series-forecasting	i
namedentityrecognition	named-entity-recognition	i
naturallanguageinference	natural-language-inference	i
ner	named-entity-recognition	a
newsarticlesheadlinegeneration	news-articles-headline-generation	i
newsarticlessummarization	news-articles-summarization	i
nli	natural-language-inference	a
openbookqa	open-book-qa	i
opendomainabstractiveqa	open-domain-abstractive-qa	i
opendomainqa	open-domain-qa	i
opendomainquestionanswering	open-domain-qa	a
panopticsegmentation	panoptic-segmentation	i
parsing	parsing	i
partofspeech	part-of-speech	i
partofspeechtagging	part-of-speech	a
pos	part-of-speech	a
poseestimation	pose-estimation	i
postagging	part-of-speech	a
rdftotext	rdf-to-text	i
semanticsegmentation	semantic-segmentation	i
semanticsimilarityclassification	semantic-similarity-classification	i
semanticsimilarityscoring	semantic-similarity-scoring	i
sentimentanalysis	sentiment-analysis	i
sentimentclassification	sentiment-classification	i
sentimentscoring	sentiment-scoring	i
slotfilling	slot-filling	i
speakeridentification	speaker-identification	i
superresolution	super-resolution	i
tabularmulticlassclassification	tabular-multi-class-classification	i
tabularmultilabelclassification	tabular-multi-label-classification	i
tabularsinglecolumnregression	tabular-single-column-regression	i
taskplanning	task-planning	i
text2textgeneration	text2text-generation	i
textscoring	text-scoring	i
textsimplification	text-simplification	i
topicclassification	topic-classification	i
univariatetimeseriesforecasting	univariate-time-series-forecasting	i
utteranceretrieval	utterance-retrieval	i
vehicledetection	vehicle-detection	i
visualquestionanswering	visual-question-answering	i
wordsensedisambiguation	word-sense-disambiguation	i
"""#)
}
