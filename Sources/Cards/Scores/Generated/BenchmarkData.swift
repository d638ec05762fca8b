// Made by Tools/make-vocabulary from Sources/Cards/Vocabulary/Data. Do not edit.
// swift-format-ignore-file

extension BenchmarkTable {
    /// id, name, usual metric, number of choices, area, configs that are the whole.
    static let lines = StaticLines(
        count: 342,
        index: #"""
?NmAfEAyd@bO@NE?ERAlH?xl?eP?euAXV@IW?|K?|p@Ov@Pk?fZAXB@HL?nf?ds?DF?hb?Eq?Fb?}Z@oV?dUA]JB@O?iA@SZ\#
?]lAv~AuvAvWAdQBAM@_j@?o@lq?^S?sU@lK?zV@JtAtp@m\?WeA}I@FG?CMAlb@?IAalAbKAf`?SW@TB@^i?Bq@hCAeo?yW\#
@BB@~gAGGAGwAHgAIWAJGAJwAKgALWAMGAMwANgA?MAOWAPGAPwAQgARWASGA?{A@iAAWABEABsACaADOAD}AEkAFY?Vw@KO\#
?X?@d@?[oAZTAuK?s|?t_@UH@j?AmJ?_S?n}AW_@NjA\rAeSAcGAUDAgj@zj@{QAcq@_AAV[?AG@Aj@kU?GD?Gm?HWAoF?_i\#
?`L?`tA[{?RrAxt?TY?IC?Mh?j??j`?k{?lj?kG?{ZA_aAaJA`hA`D@MfAmi@|}@AE@[P@Zv?Cj@\@@\Y@]a@Yc?Ao?BK@Ur\#
@VM@Vu@W[@XQ@Y?@ZZAYZ?[Q?Q]ASw?oY?rQ?pB?qD?Sr?h?@g[@\|?at?b{?bT?c^AkdAk@?mQ?mh?P}?Pa?aXAZrBBM@fg\#
AT[@nQAiIAjf?????]?@E?@kAhMAhgAiiAjGAbm@DC@BuBAj?~?B@p@ji?nE@Fh?NQ?^uArp@dr?KZAY~@Y{@}dAgCAqi?f{\#
?ga@KqB?L?RB@|ZAdj@Lr@J[@J?A}n?UzAqP?MEA~[@pT?Os@eZ@D\@CN@cj@dVAs~ApB@GD?uB@@cA]gA^c@Du@f}@i[Ao^\#
?OYAsPApj?]E?Ik?VV@HeA[OAV}?yv@`J@a_@aA@`b@cF@B[?X[@Ce@Ee?cw?uh?wJ?w|?vP@{x@@DAU~?zrAnJ@~FAxS@Tj\#
?JL?\S?Dk@ON@etArMA\RAU^Anj?LT@G^@LUA|XA{`Azl?~fAwuAwS?UD@qT@qu@rV@rw@sX@sy@tZ@t{@u\@u}@v^@w?@w`\#
@xA@xb@yD@yf@zH@EL@MJ@Gu?Zq?Ym@ns@]~@H~@fOAzR?YC@h{?ZK@Qr@Rc?iZAXr
"""#,
        lines: #"""
mmlu	MMLU	acc	4	knowledge	all
mmlu_pro	MMLU-Pro	acc	10	knowledge	main
mmlu_redux	MMLU-Redux	acc	4	knowledge
mmmlu	MMMLU	acc	4	knowledge
global_mmlu	Global-MMLU	acc	4	knowledge
kmmlu	KMMLU	acc	4	knowledge
kmmlu_hard	KMMLU-Hard	acc	4	knowledge
cmmlu	CMMLU	acc	4	knowledge
ceval	C-Eval	acc	4	knowledge
jmmlu	JMMLU	acc	4	knowledge
arabicmmlu	ArabicMMLU	acc		knowledge
turkishmmlu	TurkishMMLU	acc		knowledge
agieval	AGIEval	acc		knowledge
arc_challenge	ARC-Challenge	acc_norm	4	reasoning
arc_easy	ARC-Easy	acc	4	reasoning
gpqa	GPQA	acc_norm	4	knowledge	gpqa_main
gpqa_diamond	GPQA Diamond	acc	4	knowledge
gpqa_extended	GPQA Extended	acc	4	knowledge
hle	Humanity's Last Exam	acc		knowledge
simpleqa	SimpleQA	acc		knowledge
triviaqa	TriviaQA	exact_match		knowledge	rc_nocontext,rc,unfiltered_nocontext
naturalquestions	Natural Questions	exact_match		knowledge
webquestions	WebQuestions	exact_match		knowledge
popqa	PopQA	exact_match		knowledge
hotpotqa	HotpotQA	f1		reading	distractor
musique	MuSiQue	f1		reading
2wikimultihopqa	2WikiMultihopQA	f1		reading
sciq	SciQ	acc	4	knowledge
pubmedqa	PubMedQA	acc	3	knowledge	pqa_labeled
medqa	MedQA	acc	4	knowledge
medmcqa	MedMCQA	acc	4	knowledge
legalbench	LegalBench	acc		knowledge
openbookqa	OpenBookQA	acc_norm	4	reasoning	main
haerae	HAE-RAE Bench	acc	5	knowledge
click	CLIcK	acc		knowledge
logickor	LogicKor	mt_bench_score		chat
hellaswag	HellaSwag	acc_norm	4	commonsense
winogrande	WinoGrande	acc	2	commonsense	winogrande_xl
piqa	PIQA	acc	2	commonsense
siqa	SocialIQA	acc	3	commonsense
commonsenseqa	CommonsenseQA	acc	5	commonsense
boolq	BoolQ	acc	2	reading
copa	COPA	acc	2	commonsense
storycloze	StoryCloze	acc	2	commonsense
xstorycloze	XStoryCloze	acc	2	commonsense
xcopa	XCOPA	acc	2	commonsense
xwinograd	XWinograd	acc	2	commonsense
wsc273	WSC273	acc	2	commonsense
lambada	LAMBADA	acc		language
cosmosqa	CosmosQA	acc	4	commonsense
truthfulqa	TruthfulQA	mc2		safety	multiple_choice
simplebench	SimpleBench	acc		reasoning
bbh	BIG-Bench Hard	acc_norm		reasoning
bigbench	BIG-Bench	acc		reasoning
musr	MuSR	acc_norm		reasoning
drop	DROP	f1		reading
gsm8k	GSM8K	exact_match		math	main
gsm8k_pal	GSM8K (PAL)	exact_match		math
gsm_plus	GSM-Plus	exact_match		math
mgsm	MGSM	exact_match		math
math	MATH	exact_match		math	all
math_lvl5	MATH Lvl 5	exact_match		math
math500	MATH-500	exact_match		math
mathqa	MathQA	acc	5	math
svamp	SVAMP	exact_match		math
asdiv	ASDiv	exact_match		math
aqua_rat	AQuA-RAT	acc	5	math
aime2024	AIME 2024	exact_match		math
aime2025	AIME 2025	exact_match		math
amc23	AMC 2023	exact_match		math
olympiadbench	OlympiadBench	acc		math
omni_math	Omni-MATH	acc		math
logiqa	LogiQA	acc_norm	4	reasoning
arc_agi	ARC-AGI	acc		reasoning
babi	bAbI	acc		reasoning
zebralogic	ZebraLogic	acc		reasoning
humaneval	HumanEval	pass@1		code
humaneval_plus	HumanEval+	pass@1		code
humanevalsynthesis	HumanEvalSynthesize	pass@1		code
humanevalexplain	HumanEvalExplain	pass@1		code
humanevalfix	HumanEvalFix	pass@1		code
mbpp	MBPP	pass@1		code
mbpp_plus	MBPP+	pass@1		code
multipl_e	MultiPL-E	pass@1		code
apps	APPS	pass@1		code
ds1000	DS-1000	pass@1		code
livecodebench	LiveCodeBench	pass@1		code
livecodebench_selfrepair	LiveCodeBench (self repair)	pass@1		code
livecodebench_testoutput	LiveCodeBench (test output prediction)	pass@1		code
livecodebench_execution	LiveCodeBench (code execution)	pass@1		code
bigcodebench	BigCodeBench	pass@1		code
cruxeval_i	CRUXEval-I	pass@1		code
cruxeval_o	CRUXEval-O	pass@1		code
repobench	RepoBench	exact_match		code
swe_bench	SWE-bench	resolved_rate		code
swe_bench_verified	SWE-bench Verified	resolved_rate		code
swe_bench_lite	SWE-bench Lite	resolved_rate		code
swe_bench_pro	SWE-bench Pro	resolved_rate		code
aider_polyglot	Aider Polyglot	pass@2		code
codexglue	CodeXGLUE	bleu		code
spider	Spider	exact_match		code
bird	BIRD	exact_match		code
terminal_bench	Terminal-Bench	acc		code
ifeval	IFEval	inst_level_strict_acc		instruction
alpacaeval	AlpacaEval	win_rate		chat
alpacaeval2	AlpacaEval 2.0	win_rate		chat
arena_hard	Arena-Hard	win_rate		chat
mt_bench	MT-Bench	mt_bench_score		chat
wildbench	WildBench	win_rate		chat
chatbot_arena	Chatbot Arena	elo		chat
bfcl	BFCL	acc		tools
tau_bench	tau-bench	acc		tools
rewardbench	RewardBench	acc		chat
jaqket	JAQKET	exact_match		knowledge
glue	GLUE	acc		language
cola	CoLA	mcc	2	language
sst2	SST-2	acc	2	language
mrpc	MRPC	acc	2	language
qqp	QQP	acc	2	language
stsb	STS-B	spearman		language
mnli	MNLI	acc	3	language
qnli	QNLI	acc	2	language
rte	RTE	acc	2	language
wnli	WNLI	acc	2	language
superglue	SuperGLUE	acc		language
cb	CommitmentBank	acc	3	language
multirc	MultiRC	f1		reading
record	ReCoRD	f1		reading
wic	WiC	acc	2	language
wsc	WSC	acc	2	language
anli	ANLI	acc	3	language
snli	SNLI	acc	3	language
xnli	XNLI	acc	3	language
allnli	AllNLI	cosine_accuracy		language
pawsx	PAWS-X	acc	2	language
paws	PAWS	acc	2	language
blimp	BLiMP	acc	2	language
conll2003	CoNLL-2003	f1		language
ontonotes5	OntoNotes 5	f1		language
wikiann	WikiANN	f1		language
panx	PAN-X	f1		language
wnut17	WNUT 17	f1		language
imdb	IMDb	acc	2	classification
ag_news	AG News	acc	4	classification
emotion	Emotion	acc		classification
tweet_eval	TweetEval	f1		classification
amazon_polarity	Amazon Polarity	acc	2	classification
amazon_reviews_multi	Amazon Reviews (multilingual)	acc		classification
yelp_polarity	Yelp Polarity	acc	2	classification
yelp_review_full	Yelp Review Full	acc	5	classification
banking77	Banking77	acc		classification
clinc_oos	CLINC OOS	acc		classification
trec	TREC	acc		classification
dbpedia_14	DBpedia 14	acc		classification
kobest	KoBEST	f1		language
kobest_boolq	KoBEST BoolQ	f1	2	language
kobest_copa	KoBEST COPA	f1	2	language
kobest_hellaswag	KoBEST HellaSwag	acc_norm	4	language
kobest_sentineg	KoBEST SentiNeg	f1	2	language
kobest_wic	KoBEST WiC	f1	2	language
klue	KLUE	acc		language
nsmc	NSMC	acc	2	classification
korquad	KorQuAD	f1		reading
jglue	JGLUE	acc		language
jcommonsenseqa	JCommonsenseQA	acc	5	commonsense
jnli	JNLI	acc	3	language
jsquad	JSQuAD	exact_match		reading
marc_ja	MARC-ja	acc	2	classification
jsts	JSTS	spearman		language
xlsum_ja	XL-Sum (ja)	rouge2		summarization
clue	CLUE	acc		language
gaokao_bench	GAOKAO-Bench	acc		knowledge
belebele	Belebele	acc	4	reading
squad	SQuAD	f1		reading
squad_v2	SQuAD 2.0	f1		reading
squad_es	SQuAD-es	f1		reading
squad_adversarial	Adversarial SQuAD	f1		reading
adversarial_qa	AdversarialQA	f1		reading	adversarialqa
squadshifts	SQuADShifts	f1		reading
quac	QuAC	f1		reading
coqa	CoQA	f1		reading
race	RACE	acc	4	reading	all
narrativeqa	NarrativeQA	rougeL		reading
qasper	QASPER	f1		reading
tydiqa	TyDi QA	f1		reading
xquad	XQuAD	f1		reading
mlqa	MLQA	f1		reading
ruler	RULER	acc		long context
longbench	LongBench	score		long context
cnn_dailymail	CNN/DailyMail	rougeL		summarization	3_0_0
xsum	XSum	rougeL		summarization
samsum	SAMSum	rougeL		summarization
dialogsum	DialogSum	rougeL		summarization
multi_news	Multi-News	rougeL		summarization
gov_report	GovReport	rougeL		summarization	plain_text
billsum	BillSum	rougeL		summarization
big_patent	BIGPATENT	rougeL		summarization
booksum	BookSum	rougeL		summarization	kmfoda_booksum
mlsum	MLSUM	rougeL		summarization
xlsum	XL-Sum	rougeL		summarization
arxiv_summarization	arXiv summarization	rougeL		summarization
pubmed_summarization	PubMed summarization	rougeL		summarization
wmt08	WMT 2008	bleu		translation
wmt09	WMT 2009	bleu		translation
wmt10	WMT 2010	bleu		translation
wmt11	WMT 2011	bleu		translation
wmt12	WMT 2012	bleu		translation
wmt13	WMT 2013	bleu		translation
wmt14	WMT 2014	bleu		translation
wmt15	WMT 2015	bleu		translation
wmt16	WMT 2016	bleu		translation
wmt17	WMT 2017	bleu		translation
wmt18	WMT 2018	bleu		translation
wmt19	WMT 2019	bleu		translation
wmt20	WMT 2020	bleu		translation
wmt21	WMT 2021	bleu		translation
wmt22	WMT 2022	comet		translation
wmt23	WMT 2023	comet		translation
wmt24	WMT 2024	comet		translation
wmt25	WMT 2025	comet		translation
flores101	FLORES-101	bleu		translation
flores200	FLORES-200	chrf		translation
tatoeba	Tatoeba	bleu		translation
opus100	OPUS-100	bleu		translation
iwslt2017	IWSLT 2017	bleu		translation
ntrex	NTREX-128	bleu		translation
tico19	TICO-19	bleu		translation
common_voice	Common Voice	wer		speech
common_voice_1_0	Common Voice 1.0	wer		speech
common_voice_2_0	Common Voice 2.0	wer		speech
common_voice_3_0	Common Voice 3.0	wer		speech
common_voice_4_0	Common Voice 4.0	wer		speech
common_voice_5_0	Common Voice 5.0	wer		speech
common_voice_5_1	Common Voice 5.1	wer		speech
common_voice_6_0	Common Voice 6.0	wer		speech
common_voice_6_1	Common Voice 6.1	wer		speech
common_voice_7_0	Common Voice 7.0	wer		speech
common_voice_8_0	Common Voice 8.0	wer		speech
common_voice_9_0	Common Voice 9.0	wer		speech
common_voice_10_0	Common Voice 10.0	wer		speech
common_voice_11_0	Common Voice 11.0	wer		speech
common_voice_12_0	Common Voice 12.0	wer		speech
common_voice_13_0	Common Voice 13.0	wer		speech
common_voice_14_0	Common Voice 14.0	wer		speech
common_voice_15_0	Common Voice 15.0	wer		speech
common_voice_16_0	Common Voice 16.0	wer		speech
common_voice_16_1	Common Voice 16.1	wer		speech
common_voice_17_0	Common Voice 17.0	wer		speech
common_voice_18_0	Common Voice 18.0	wer		speech
common_voice_19_0	Common Voice 19.0	wer		speech
common_voice_20_0	Common Voice 20.0	wer		speech
common_voice_21_0	Common Voice 21.0	wer		speech
common_voice_22_0	Common Voice 22.0	wer		speech
common_voice_23_0	Common Voice 23.0	wer		speech
common_voice_24_0	Common Voice 24.0	wer		speech
common_voice_25_0	Common Voice 25.0	wer		speech
librispeech	LibriSpeech	wer		speech
mls	Multilingual LibriSpeech	wer		speech
fleurs	FLEURS	wer		speech
voxpopuli	VoxPopuli	wer		speech
tedlium	TED-LIUM	wer		speech
gigaspeech	GigaSpeech	wer		speech
spgispeech	SPGISpeech	wer		speech
earnings22	Earnings-22	wer		speech
ami	AMI	wer		speech
aishell	AISHELL	cer		speech
zeroth_korean	Zeroth-Korean	wer		speech
ksponspeech	KsponSpeech	cer		speech
npsc	NPSC	wer		speech
covost2	CoVoST 2	bleu		speech
minds14	MINDS-14	acc		speech
speech_commands	Speech Commands	acc		speech
gtzan	GTZAN	acc		audio
voxceleb1	VoxCeleb1	eer		speech
esc50	ESC-50	acc		audio
audioset	AudioSet	map		audio
robust_speech_dev	Robust Speech Event, dev data	wer		speech
robust_speech_test	Robust Speech Event, test data	wer		speech
imagenet1k	ImageNet-1k	acc		vision
imagenet_v2	ImageNet-V2	acc		vision
imagenet_r	ImageNet-R	acc		vision
imagenet_a	ImageNet-A	acc		vision
cifar10	CIFAR-10	acc	10	vision
cifar100	CIFAR-100	acc	100	vision
mnist	MNIST	acc	10	vision
fashion_mnist	Fashion-MNIST	acc	10	vision
food101	Food-101	acc	101	vision
beans	Beans	acc	3	vision
oxford_pets	Oxford-IIIT Pets	acc		vision
eurosat	EuroSAT	acc		vision
coco	COCO	map		vision
ade20k	ADE20K	miou		vision
cityscapes	Cityscapes	miou		vision
nyu_depth_v2	NYU Depth V2	rmse		vision
flickr30k	Flickr30k	recall		vision
mmmu	MMMU	acc		multimodal
mmmu_pro	MMMU-Pro	acc		multimodal
mmbench	MMBench	acc		multimodal
mmstar	MMStar	acc		multimodal
mmvet	MM-Vet	score		multimodal
mme	MME	score		multimodal
mathvista	MathVista	acc		multimodal
mathverse	MathVerse	acc		multimodal
ai2d	AI2D	acc		multimodal
chartqa	ChartQA	relaxed_acc		multimodal
docvqa	DocVQA	anls		multimodal
infovqa	InfoVQA	anls		multimodal
textvqa	TextVQA	acc		multimodal
vqav2	VQAv2	acc		multimodal
gqa	GQA	acc		multimodal
scienceqa	ScienceQA	acc		multimodal
realworldqa	RealWorldQA	acc		multimodal
seed_bench	SEED-Bench	acc		multimodal
pope	POPE	f1		multimodal
ocrbench	OCRBench	score		multimodal
videomme	Video-MME	acc		multimodal
mvbench	MVBench	acc		multimodal
screenspot_pro	ScreenSpot-Pro	acc		multimodal
realtoxicity	RealToxicityPrompts	toxicity		safety
bold	BOLD	toxicity		safety
crows_pairs	CrowS-Pairs	bias_score		safety
bbq_ambig	BBQ Ambig	acc	3	safety
bbq_disambig	BBQ Disambig	acc	3	safety
bbq	BBQ	acc	3	safety
winogender	Winogender	acc		safety
winobias	WinoBias	acc		safety
toxigen	ToxiGen	toxicity		safety
harmbench	HarmBench	attack_success_rate		safety
advbench	AdvBench	attack_success_rate		safety
xstest	XSTest	acc		safety
wikitext2	WikiText-2	perplexity		language modelling
wikitext103	WikiText-103	perplexity		language modelling
wikitext	WikiText	perplexity		language modelling
c4	C4	perplexity		language modelling
pile	The Pile	perplexity		language modelling
ptb	Penn Treebank	perplexity		language modelling
open_llm_leaderboard	Open LLM Leaderboard average	average		average
average	Average	average		average
mteb	MTEB	average		embedding
beir	BEIR	ndcg@10		embedding
msmarco	MS MARCO	mrr@10		embedding
miracl	MIRACL	ndcg@10		embedding
"""#)

    /// Spelling, id, part.
    static let keys = StaticLines(
        count: 2176,
        index: #"""
?????X??x?@[?@|?AJ?A\?Az?B^?B{?C^?Cn?D??DO?Db?Dz?EO?Ea?Ex?FL?Fi?GE?GT?Gz?HD?Hh?ID?I`?I{?JV?Jr?KP\#
?Km?LM?Lj?MC?MU?Mg?Mw?NG?NZ?Nm?N~?OO?O_?Op?PB?PX?Pm?QN?Qm?R@?RT?R|?SJ?Se?S|?TZ?Tp?UB?Um?VN?V`?Vy\#
?WU?Ws?XV?X{?YH?Ya?Yv?ZS?Zh?Zy?[a?\@?\Q?\g?]B?]_?^A?^O?^`?^r?_I?_e?_{?`S?`l?aF?a_?az?bV?bv?c`?dQ\#
?dp?eX?fG?f_?fv?g@?gN?gZ?gi?gq?g{?hE?h^?hu?iC?iU?if?i|?jN?j^?jp?kD?k`?lD?lS?le?lt?mD?mW?mr?nS?na\#
?nr?oH?oc?o~?pS?pl?qD?ql?rS?r_?rr?sD?sV?sf?s|?tQ?t]?t~?u^?uh?uu?vA?vU?vq?wL?wT?wh?wz?xB?xV?xn?yH\#
?yg?yz?zQ?zj?{H?{T?{^?{m?{{?|M?|x?}`?}j?}w?~D?~P?~\?~o@?B@?X@?j@?|@@M@@a@@{@AM@Ae@BG@Ba@CB@CW@Cg\#
@DJ@Dk@Du@EC@EP@E\@Ef@Er@FB@FN@FT@Fa@Fn@F}@GI@GW@Gp@HH@Hi@IH@IN@Ij@JD@Jq@KR@Kz@Li@MT@Ms@NY@OF@OR\#
@Oi@O{@PP@Pa@Pq@QM@Qh@Q|@RO@Rl@SH@SX@Sj@S{@TN@Td@Ty@UO@U[@Uu@VH@V\@Vt@WG@WQ@W`@Wn@Wy@XE@Xa@X}@YR\#
@Ym@ZA@ZK@ZY@Zh@Zz@[K@[a@[v@\J@\^@\p@]A@]e@^G@^j@_K@_U@_g@`A@`a@aC@ag@bI@bm@cO@cs@dU@dy@e[@f?@fa\#
@gE@gg@hK@ho@iQ@iu@jW@j{@k]@lA@lc@mC@me@nI@nk@oO@oq@pU@pw@q[@q}@ra@sC@sg@tI@ti@uK@uk@vM@vm@wO@wq\#
@xQ@xs@yU@yu@zW@zw@{Y@{y@|[@|x@}T@}m@~K@~lA?LA?mA@MA@nAANAAoABOABpACPACqADQADrAESAEsAFTAFtAGUAGu\#
AHVAHtAIUAIuAJVAJvAKWAKwALXALxAMYAMyANZANxAOWAOuAPTAPrAQQAQpARNARmASLASjATIATgAUFAUdAVCAVfAWIAWl\#
AXOAXrAYUAYxAZ[AZ~A[aA\DA\eA]HA]kA^NA^qA_TA_wA`XA`yAaZAa{Ab\Ab}Ac^Ad?Ad`AeAAeWAelAe~AfRAfsAgSAgh\#
AgzAhDAhNAhaAhsAiCAiTAilAjCAjYAjsAkIAkdAkyAlRAlgAmAAmXAmnAnAAnYAnoAoEAoZAooApEAp`AqAAqZAqzAruAsl\#
AtMAtlAuIAudAv?AvYAvmAwUAwzAx_AyBAyPAytAzWAzaAzoAz~A{LA{YA{oA|FA|`A|yA}^A}tA~IA~kB?BB?XB?hB?wB@N\#
B@mBAOBAhBA}BBbBCNBCdBDABDaBDyBEMBEoBFXBFhBGDBG_BGkBGxBHMBHaBHvBIJBIZBJ@BJ\BKABK\BKoBLEBL`BLyBMS\#
BMqBNDBNjBOCBO`BOsBPEBPYBPsBQKBQdBR@BRRBRvBSNBSjBS|BTUBT~BU]BVBBVYBW@BW]BX@BX\BXwBYRBYlBYzBZNBZ`\#
BZtB[PB[kB\?B\TB\iB\yB]JB]lB^XB_DB_pB`\BaHBatBb`BcLBcxBddBePBezBffBgRBg~BhjBiVBjBBjlBkVBl@BljBmT\#
Bm~BnhBoRBo|BpfBqFBqlBrTBr|BsdBtLBttBu\BvDBvlBwTBw|BxdByJByrBzZB{BB{jB|RB|zB}`B~FB~lC?RC?xC@^CAD\#
CAjCBPCBjCCCCCfCDECD[CDsCEJCETCEfCEuCFDCFSCFbCFoCF|CGKCGZCGiCGzCHHCHVCHdCHrCH~CIJCIXCIfCItCJMCJ`\#
CJuCKJCKqCLDCLgCMcCNUCNxCO^CPECP]CPoCQCCQWCQwCRoCS]CS}CT_CUCCUhCUzCVqCWcCWyCXNCXXCXrCYYCY|CZXCZg\#
C[@C[dC\EC\`C\nC]@C]QC]YC]uC^OC^[C^kC_?C_NC_aC_nC`@C`QC`]C`lCaACaOCaoCbFCbgCbzCcVCckCdICd_CdsCeG\#
CeVCedCeyCfMCfkCgKCgfChCChcChwCiKCi_Ci}CjPCjcCkXCk{ClbCmUCnNCoACoxCp}CqxCrmCs`CtWCuPCu}Cv~Cx?Cxl\#
CyYCzTC{SC|`C}mC~lD@GDAPDBSDC\DDWDEXDFYDGZDHaDILDJ?DJhDK_DLNDMEDMzDNcDOJDP?DPnDQ_DRRDRyDSbDTKDUN\#
DVCDWBDXEDXzDYoDZbD[ID[fD\]D]BD]uD^hD_JD_pD`aDaXDbIDb~Dd@DdyDelDf]DgRDhIDhuDitDjsDk^DlIDmADm}DoF\#
DpODqKDraDsgDtgDumDveDwcDxaDy^DzaD{JD{rD|cD}XD~FD~{E?nE@VE@|EAoEB]ECLEC}EDcEEKEEsEFtEGgEHdEIeEJX\#
EKKEK|ELbEL~EMrENVEOGEOOEOrEPTEPgEPyEQUEQoERPERlESKESsETkEUJEUeEVBEVgEW\EWzEXXEXrEYOEYlEZEEZZEZn\#
E[HE[fE\HE\bE]AE]^E^DE^kE_DE_ZE_oE`CE`QE`oEaKEa_EauEbLEbbEbxEcPEceEczEdQEd[EdrEeBEe\EepEfEEf^Efl\#
Ef}EgMEgkEhKEhmEiOEiqEjWEj}EkIEkTEk`EkjEkxElFElXEljElxEmHEmZEmlEnBEnLEn`EoCEoVEowEpMEpaEq?Eq[Eqm\#
ErBErUErrEsPEslEtGEtXEtuEuQEu[EujEuxEvOEveEvqEwDEwZEwlExAEx`ExyEyWEyoEy}EzWEzoE{QE{qE|BE|XE|qE}H\#
E}iE~HE~XE~mE~}F?ZF?lF@@F@ZF@~FA`FAxFBMFBaFBqFCHFC^FC{FDVFDhFD|FERFElFFLFFjFG@FGSFGhFHAFH_FH{FIP\#
FItFJVFJlFKBFKVFKnFLJFLeFLyFMWFMjFNFFNmFORFOiFO~FPSFPgFQCFQtFRiFSUFTIFTtFUdFVWFWIFXGFXyFYuFZhF[R\#
F\@F\oF]`F^QF_LF_bF`HF`jF`~FaQFadFa}FbTFbeFb~FcOFcbFcwFdJFdiFeEFeVFemFfBFfQFfhFfwFgHFg[FglFhHFha\#
FhyFi[Fi{FjQFjcFj}FkVFkdFkxFlRFlkFl|FmOFm_FmqFnPFnmFn}FoQFoiFoxFpIFp\FppFqCFqqFrWFsBFseFsoFt?FtP\#
FthFt|FuPFugFu{FvPFv_FvuFwGFwZFwoFxBFxPFxdFxxFyUFyqFzPFzlFzvF{FF{ZF{mF|JF|fF|sF}CF}OF}cF}xF~JF~[\#
F~eF~vG?FG?aG?zG@JG@[G@mG@~GALGAaGAuGB?GBGGBSGB`GBpGBxGCBGCnGDHGDfGDxGEFGEpGF`GGJGGxGHtGIfGJRGJ|\#
GKjGLZGL~GMvGNnGOqGPbGQWGRXGS_GT`GUeGVxGXAGYDGZEG[JG\QG]LG^[G_jG`eGa`GbiGcvGeQGflGgyGibGjyGlJGma\#
GnjGoyGqHGrWGslGteGufGv]GwbGx_GydGzgG{^G|SG}VG~SH?RH@SHAHHB?HBvHDGHEJHFWHGhHHkHInHJoHKdHLOHMTHNG\#
HOHHOlHPPHPdHQVHRLHSPHTTHUJHV\HW\HXVHYVHZHH[@H[xH\pH]nH^PH^zH_ZH`HH`nHa\HbHHbhHcFHcrHdXHe@HejHfH\#
HfhHgHHgZHhTHi@HivHjpHk\HkrHlLHlxHmbHn@HnTHoBHo^HpHHprHqKHqhHqyHrFHrnHs\HtDHtpHuiHvYHwCHwkHxWHyE\#
HyhHz^H{TH|QH|}H}mH~hI?iI@dIAcIBoICrIDoIEjIFiIGjIH`IIiIJrIKgIL\IM^INdIOwIQJIRPISpIU@IVJIWZIX\IYd\#
IZlI[sI]@I]sI^eI_`I`_IaWIbVIcSIdEIduIerIfjIgcIh^IiNIj@IjrIk}IlzInAIoLIpIIqFIrAIrqIsWItUIuCIu~Iv`\#
IwBIwUIxDIxwIywIzwI{jI|wI}tI~kJ?hJ@WJALJBAJBuJCoJDOJDnJEVJFBJFgJGSJG}JH\JHyJIcJJHJJnJKVJKsJLRJLq\#
JMBJMzJNdJOXJPPJPzJQOJQfJRPJRxJSUJShJTSJTnJUVJUbJUlJU{JVRJVdJVrJW@JWUJWfJWsJXAJXMJXYJXcJYEJYdJZF\#
JZrJ[^J\JJ\vJ]bJ^NJ^zJ_fJ`RJ`~JajJbTJc@JclJdXJeDJepJf\JgFJgpJhZJiDJinJjXJkBJklJlVJm@JmmJndJo[JpR\#
JqIJr@JrwJsnJteJu\JvSJwJJx?JxvJymJzdJ{[J|RJ}IJ}~J~sK?hK@]KARKBGKB|KCqKDfKE[KE{KFaKGIKGqKHYKIAKIi\#
KJQKJyKKaKLIKLqKMYKN?KNgKOOKOwKP_KQGKQoKRUKR{KSaKTGKTmKUSKUyKV_KWEKWoKX_KYQKZCKZuK[gK\YK]KK]}K^o\#
K_aK`SKaEKauKbgKcYKdKKd}KeoKfaKgQKhAKhqKiaKjQKkAKkqKlaKmQKm[KmhKmyKnEKnUKngKnxKoBKoXKomKpMKpmKqL\#
KqkKrAKrPKrmKsEKsaKsxKtMKt[KtoKuBKuRKubKulKu|KvTKvvKwUKwxKx`KyBKyhKyzKzKKz_KzsK{GK{[K{oK|CK|WK|k\#
K}?K}SK}gK}{K~OK~cK~wL?KL?_L?sL@FL@YL@lLA?LARLAeLAxLBKLB^LBqLCDLCWLCjLC}LDPLDcLDvLEILEeLF@LFWLFs\#
LGNLGcLHPLH{LIELIYLIrLJJLJTLJ`LJoLK?LKYLKqLLDLLVLLpLMDLMdLMvLNMLNeLNwLOTLOdLOxLPHLPZLPvLQJLQ]LQs\#
LRJLRtLSsLTeLTxLUKLUmLVFLVbLV}LWOLWiLW{LX[LXsLYJLY`LY~LZ[LZuL[NL[uL\ZL\|L]]L^EL^tL_nL`RL`tLaDLaU\#
LazLb^LbnLcJLcgLd?LdYLdtLeKLeVLe`LejLewLfCLfULffLfxLgILgSLg]LgxLhOLhiLi?LiILiULiwLjcLkWLkvLl^LmN\#
LmVLmhLnHLnXLnsLoFLopLpBLpkLpyLqSLqlLrHLrbLrlLrtLr~LsWLsnLsxLtGLtULtkLuGLu\LuvLvYLvsLwTLwlLx@LxS\#
LxaLxuLyNLyeLy~LzVLzzL{iL|ZL}@L}bL~ML~zM?^M?xM@QM@YM@|MA]MAiMBFMBbMBpMCFMC[MD?MD`MDtMEGMEkMFLMFc\#
MFxMGMMGaMGkMHIMHfMH|MIQMIvMJVMJxMKVMKoMLDMLXMLpMMBMMLMMeMM|MNQMNdMNnMO?MOOMO^MO~MPyMQvMRXMRyMSX\#
MTNMUFMU\MUjMUvMVDMVTMVeMVwMWGMWZMW~MXPMXeMX~MYMMY_MZBMZSMZfMZ~M[LM[[M[kM[|M\FM\QM\gM\}M]SM^CM^Y\#
M_@M_UM_jM`?M`mMaBMagMa~MbTMbnMcIMcTMcgMcqMdCMdXMdoMe@MeUMepMfIMf\MfoMgCMgXMggMgzMhSMhjMh{MiLMik\#
MjGMjSMjgMkEMkaMlGMlZMlvMmPMmtMnQMnmMn}MoPMoeMowMpKMplMqJMqkMr?MrZMrmMsFMseMsxMtIMtZMtjMt{MuYMu|\#
MvYMvzMwJMwXMweMx?MxXMyAMyfMytMzGMzYMzhM{DM{]M{vM|VM|wM}NM}kM~IM~dM~~N?NN?kN@FN@PN@cN@uNALNAbNBD\#
NB]NBwNCONChNDHND`NDvNEKNEZNEhNEyNFINFdNF}NGbNHENHaNH{NISNImNJCNJ[NJnNK@NKTNKjNL?NLSNL`NLlNMGNMd\#
NM~NNZNNuNOHNObNOtNPDNPLNP\NPnNQFNQcNQwNRPNRiNSINS^NSzNTNNTaNTsNUINUjNU~NV]NVpNWFNW_NWwNX_NYCNYS\#
NYcNYsNZCNZSNZcNZsN[CN[SN[cN[sN\CN\SN\cN\sN]CN]SN]cN]oN]{N^GN^SN^_N^kN^wN_CN_ON_[N_gN_sN`?N`MN`_\#
N`mNa?NaMNa_NamNb?NbMNb_NbmNc?NcMNc_NcmNd?NdMNd_NdmNe?NeMNe_NemNf?NfMNf_NfmNg?NgMNg_NgmNh?NhMNh_\#
NhmNi?NiKNiWNicNioNi{NjHNjUNjbNjoNj|NkINkVNkcNkpNk}NlJNlWNldNlsNmGNmVNmjNmyNnMNn\NnpNo?NoSNobNov\#
NpENpYNphNp|NqKNq_NqnNrBNrQNreNrtNsHNsWNskNszNtNNt]NtqNu@NuTNucNuwNvFNvZNvgNvtNwANwNNw[NwjNwyNxH\#
NxWNxfNxuNyDNySNybNyqNz@NzONz^NzmNz|N{KN{ZN{iN{sN|AN|PN|XN|fN}FN}dN}pN}}N~PN~gN~}O?RO?gO?sO@EO@_\#
O@pOAEOAOOA[OAiOBAOBKOB\OBlOC@OCPOC_ODFODbOEDOE_OF?OFcOGAOG]OGpOHBOH^OHxOIeOJOOJeOKAOK\OK}OL[OLn
"""#,
        lines: #"""
2wikimqa	2wikimultihopqa
2wikimultihopqa	2wikimultihopqa
abisee/cnn_dailymail	cnn_dailymail
abiseecnndailymail	cnn_dailymail
ade20k	ade20k
advbench	advbench
adversarial_qa	adversarial_qa
adversarial_squad	squad_adversarial
adversarialqa	adversarial_qa
adversarialsquad	squad_adversarial
ag_news	ag_news
agi_eval	agieval
agieval	agieval
agieval_en	agieval
agieval_english	agieval
agieval_nous	agieval
agievalen	agieval
agievalenglish	agieval
agievalnous	agieval
agkphysics/audioset	audioset
agkphysicsaudioset	audioset
agnews	ag_news
ai2_reasoning_challenge	arc_challenge
ai2d	ai2d
ai2reasoningchallenge	arc_challenge
ai4math/mathverse	mathverse
ai4math/mathvista	mathvista
ai4mathmathverse	mathverse
ai4mathmathvista	mathvista
ai_lab_makerere/beans	beans
aider_polyglot	aider_polyglot
aiderpolyglot	aider_polyglot
ailab_cvc/seed_bench	seed_bench
ailabcvcseedbench	seed_bench
ailabmakererebeans	beans
aime2024	aime2024
aime2025	aime2025
aime24	aime2024
aime25	aime2025
aime_2024	aime2024
aime_2025	aime2025
aime_24	aime2024
aime_25	aime2025
aishell	aishell
aishell1	aishell
aishell_1	aishell
akariasai/popqa	popqa
akariasaipopqa	popqa
alexfabbri/multi_news	multi_news
alexfabbrimultinews	multi_news
all_nli_dev	allnli
all_nli_test	allnli
allenai/ai2_arc_challenge	arc_challenge
allenai/c4	c4
allenai/cosmos_qa	cosmosqa
allenai/math_qa	mathqa
allenai/openbookqa	openbookqa
allenai/qasper	qasper
allenai/quac	quac
allenai/real_toxicity_prompts	realtoxicity
allenai/reward_bench	rewardbench
allenai/sciq	sciq
allenai/social_i_qa	siqa
allenai/wildbench	wildbench
allenai/winogrande	winogrande
allenai/zebralogicbench	zebralogic
allenaiai2arcchallenge	arc_challenge
allenaic4	c4
allenaicosmosqa	cosmosqa
allenaimathqa	mathqa
allenaiopenbookqa	openbookqa
allenaiqasper	qasper
allenaiquac	quac
allenairealtoxicityprompts	realtoxicity
allenairewardbench	rewardbench
allenaisciq	sciq
allenaisocialiqa	siqa
allenaiwildbench	wildbench
allenaiwinogrande	winogrande
allenaizebralogicbench	zebralogic
allnli	allnli
allnlidev	allnli
allnlitest	allnli
alpaca_eval	alpacaeval
alpaca_eval_2_0	alpacaeval2
alpacaeval	alpacaeval
alpacaeval2	alpacaeval2
alpacaeval20	alpacaeval2
alpacaeval2lc	alpacaeval2
alpacaeval_2	alpacaeval2
alpacaeval_2_0	alpacaeval2
alpacaeval_2_lc	alpacaeval2
amazon_polarity	amazon_polarity
amazon_reviews_multi	amazon_reviews_multi
amazon_reviews_multilingual	amazon_reviews_multi
amazonpolarity	amazon_polarity
amazonreviewsmulti	amazon_reviews_multi
amazonreviewsmultilingual	amazon_reviews_multi
amazonscience/bold	bold
amazonsciencebold	bold
amc	amc23
amc2023	amc23
amc23	amc23
amc_2023	amc23
ami	ami
anli	anli
apps	apps
aps/super_glue	superglue
apssuperglue	superglue
aqua	aqua_rat
aqua_rat	aqua_rat
aquarat	aqua_rat
arabicmmlu	arabicmmlu
arc	arc_challenge
arc_agi	arc_agi
arc_agi_1	arc_agi
arc_c	arc_challenge
arc_challenge	arc_challenge
arc_challenge_25_shot	arc_challenge
arc_e	arc_easy
arc_easy	arc_easy
arcagi	arc_agi
arcagi1	arc_agi
arcc	arc_challenge
arcchallenge	arc_challenge
arcchallenge25shot	arc_challenge
arce	arc_easy
arceasy	arc_easy
arena_hard	arena_hard
arena_hard_auto	arena_hard
arena_hard_v0_1	arena_hard
arenahard	arena_hard
arenahardauto	arena_hard
arenahardv01	arena_hard
arxiv_summarization	arxiv_summarization
arxivsummarization	arxiv_summarization
asdiv	asdiv
ashraq/esc50	esc50
ashraqesc50	esc50
audioset	audioset
average	average
average_score	average
averagescore	average
avg	average
ayueksel/turkishmmlu	turkishmmlu
ayuekselturkishmmlu	turkishmmlu
babi	babi
babi_qa	babi
babiqa	babi
banking77	banking77
basicv8vc/simpleqa	simpleqa
basicv8vcsimpleqa	simpleqa
bbh	bbh
bbh_cot_fewshot	bbh
bbhcotfewshot	bbh
bbq	bbq
bbq_ambig	bbq_ambig
bbq_ambiguous	bbq_ambig
bbq_disambig	bbq_disambig
bbq_disambiguated	bbq_disambig
bbqambig	bbq_ambig
bbqambiguous	bbq_ambig
bbqdisambig	bbq_disambig
bbqdisambiguated	bbq_disambig
beans	beans
beir	beir
beir/beir	beir
beirbeir	beir
belebele	belebele
berkeley_function_calling_leaderboard	bfcl
berkeleyfunctioncallingleaderboard	bfcl
bfcl	bfcl
bfcl_v3	bfcl
bfcl_v4	bfcl
bfclv3	bfcl
bfclv4	bfcl
big_bench	bigbench
big_bench_hard	bbh
big_patent	big_patent
bigbench	bigbench
bigbench_hard	bbh
bigbenchhard	bbh
bigbio/med_qa	medqa
bigbio/pubmed_qa	pubmedqa
bigbiomedqa	medqa
bigbiopubmedqa	pubmedqa
bigcode/bigcodebench	bigcodebench
bigcodebench	bigcodebench
bigcodebigcodebench	bigcodebench
bigpatent	big_patent
billsum	billsum
bingsu/zeroth_korean	zeroth_korean
bingsuzerothkorean	zeroth_korean
bird	bird
bird_sql	bird
birdsql	bird
blimp	blimp
bold	bold
booiq	boolq
booksum	booksum
boolq	boolq
c4	c4
c_eval	ceval
cais/hle	hle
cais/mmlu	mmlu
caishle	hle
caismmlu	mmlu
cambridgeltl/xcopa	xcopa
cambridgeltlxcopa	xcopa
cardiffnlp/tweet_eval	tweet_eval
cardiffnlptweeteval	tweet_eval
cb	cb
ccasimiro/squad_es	squad_es
ccasimirosquades	squad_es
ccdv/arxiv_summarization	arxiv_summarization
ccdv/cnn_dailymail	cnn_dailymail
ccdv/govreport_summarization	gov_report
ccdv/pubmed_summarization	pubmed_summarization
ccdvarxivsummarization	arxiv_summarization
ccdvcnndailymail	cnn_dailymail
ccdvgovreportsummarization	gov_report
ccdvpubmedsummarization	pubmed_summarization
ceval	ceval
ceval/ceval_exam	ceval
ceval_valid	ceval
cevalcevalexam	ceval
cevalvalid	ceval
chartqa	chartqa
chatbot_arena	chatbot_arena
chatbotarena	chatbot_arena
chilled/svamp	svamp
chilledsvamp	svamp
chris1/cityscapes	cityscapes
chris1cityscapes	cityscapes
cifar10	cifar10
cifar100	cifar100
cifar_10	cifar10
cifar_100	cifar100
cimec/lambada	lambada
cimeclambada	lambada
cityscapes	cityscapes
click	click
clinc/clinc_oos	clinc_oos
clinc150	clinc_oos
clinc_oos	clinc_oos
clincclincoos	clinc_oos
clincoos	clinc_oos
clue	clue
clue/clue	clue
clueclue	clue
cmlu	cmmlu
cmmlu	cmmlu
cnn/dailymail	cnn_dailymail
cnn_dailymail	cnn_dailymail
cnn_dm	cnn_dailymail
cnndailymail	cnn_dailymail
cnndm	cnn_dailymail
coco	coco
coco2017	coco
coco_2017	coco
coco_val2017	coco
cocoval2017	coco
code_x_glue	codexglue
codeparrot/apps	apps
codeparrotapps	apps
codexglue	codexglue
cogcomp/trec	trec
cogcomptrec	trec
cohereforai/global_mmlu	global_mmlu
cohereforaiglobalmmlu	global_mmlu
coherelabs/global_mmlu	global_mmlu
coherelabsglobalmmlu	global_mmlu
cola	cola
commitmentbank	cb
common_voice	common_voice
common_voice_1	common_voice_1_0
common_voice_10	common_voice_10_0
common_voice_10_0	common_voice_10_0
common_voice_11	common_voice_11_0
common_voice_11_0	common_voice_11_0
common_voice_12	common_voice_12_0
common_voice_12_0	common_voice_12_0
common_voice_13	common_voice_13_0
common_voice_13_0	common_voice_13_0
common_voice_14	common_voice_14_0
common_voice_14_0	common_voice_14_0
common_voice_15	common_voice_15_0
common_voice_15_0	common_voice_15_0
common_voice_16	common_voice_16_0
common_voice_16_0	common_voice_16_0
common_voice_16_1	common_voice_16_1
common_voice_17	common_voice_17_0
common_voice_17_0	common_voice_17_0
common_voice_18	common_voice_18_0
common_voice_18_0	common_voice_18_0
common_voice_19	common_voice_19_0
common_voice_19_0	common_voice_19_0
common_voice_1_0	common_voice_1_0
common_voice_2	common_voice_2_0
common_voice_20	common_voice_20_0
common_voice_20_0	common_voice_20_0
common_voice_21	common_voice_21_0
common_voice_21_0	common_voice_21_0
common_voice_22	common_voice_22_0
common_voice_22_0	common_voice_22_0
common_voice_23	common_voice_23_0
common_voice_23_0	common_voice_23_0
common_voice_24	common_voice_24_0
common_voice_24_0	common_voice_24_0
common_voice_25	common_voice_25_0
common_voice_25_0	common_voice_25_0
common_voice_2_0	common_voice_2_0
common_voice_3	common_voice_3_0
common_voice_3_0	common_voice_3_0
common_voice_4	common_voice_4_0
common_voice_4_0	common_voice_4_0
common_voice_5	common_voice_5_0
common_voice_5_0	common_voice_5_0
common_voice_5_1	common_voice_5_1
common_voice_6	common_voice_6_0
common_voice_6_0	common_voice_6_0
common_voice_6_1	common_voice_6_1
common_voice_7	common_voice_7_0
common_voice_7_0	common_voice_7_0
common_voice_8	common_voice_8_0
common_voice_8_0	common_voice_8_0
common_voice_9	common_voice_9_0
common_voice_9_0	common_voice_9_0
commonsense_qa	commonsenseqa
commonsenseqa	commonsenseqa
commonvoice	common_voice
commonvoice1	common_voice_1_0
commonvoice100	common_voice_10_0
commonvoice11	common_voice_11_0
commonvoice110	common_voice_11_0
commonvoice12	common_voice_12_0
commonvoice120	common_voice_12_0
commonvoice13	common_voice_13_0
commonvoice130	common_voice_13_0
commonvoice14	common_voice_14_0
commonvoice140	common_voice_14_0
commonvoice15	common_voice_15_0
commonvoice150	common_voice_15_0
commonvoice16	common_voice_16_0
commonvoice160	common_voice_16_0
commonvoice161	common_voice_16_1
commonvoice17	common_voice_17_0
commonvoice170	common_voice_17_0
commonvoice18	common_voice_18_0
commonvoice180	common_voice_18_0
commonvoice19	common_voice_19_0
commonvoice190	common_voice_19_0
commonvoice2	common_voice_2_0
commonvoice200	common_voice_20_0
commonvoice21	common_voice_21_0
commonvoice210	common_voice_21_0
commonvoice22	common_voice_22_0
commonvoice220	common_voice_22_0
commonvoice23	common_voice_23_0
commonvoice230	common_voice_23_0
commonvoice24	common_voice_24_0
commonvoice240	common_voice_24_0
commonvoice25	common_voice_25_0
commonvoice250	common_voice_25_0
commonvoice3	common_voice_3_0
commonvoice30	common_voice_3_0
commonvoice4	common_voice_4_0
commonvoice40	common_voice_4_0
commonvoice5	common_voice_5_0
commonvoice50	common_voice_5_0
commonvoice51	common_voice_5_1
commonvoice6	common_voice_6_0
commonvoice60	common_voice_6_0
commonvoice61	common_voice_6_1
commonvoice7	common_voice_7_0
commonvoice70	common_voice_7_0
commonvoice8	common_voice_8_0
commonvoice80	common_voice_8_0
commonvoice9	common_voice_9_0
commonvoice90	common_voice_9_0
commonvoice_10_0	common_voice_10_0
commonvoice_11_0	common_voice_11_0
commonvoice_12_0	common_voice_12_0
commonvoice_13_0	common_voice_13_0
commonvoice_14_0	common_voice_14_0
commonvoice_15_0	common_voice_15_0
commonvoice_16_0	common_voice_16_0
commonvoice_16_1	common_voice_16_1
commonvoice_17_0	common_voice_17_0
commonvoice_18_0	common_voice_18_0
commonvoice_19_0	common_voice_19_0
commonvoice_1_0	common_voice_1_0
commonvoice_20_0	common_voice_20_0
commonvoice_21_0	common_voice_21_0
commonvoice_22_0	common_voice_22_0
commonvoice_23_0	common_voice_23_0
commonvoice_24_0	common_voice_24_0
commonvoice_25_0	common_voice_25_0
commonvoice_2_0	common_voice_2_0
commonvoice_3_0	common_voice_3_0
commonvoice_4_0	common_voice_4_0
commonvoice_5_0	common_voice_5_0
commonvoice_5_1	common_voice_5_1
commonvoice_6_0	common_voice_6_0
commonvoice_6_1	common_voice_6_1
commonvoice_7_0	common_voice_7_0
commonvoice_8_0	common_voice_8_0
commonvoice_9_0	common_voice_9_0
competition_math	math
competitionmath	math
conll03	conll2003
conll2003	conll2003
conll2012_ontonotesv5	ontonotes5
conll2012ontonotesv5	ontonotes5
conll_2003	conll2003
conllpp	conll2003
copa	copa
coqa	coqa
cosmos_qa	cosmosqa
cosmosqa	cosmosqa
covost2	covost2
covost_2	covost2
crows_pairs	crows_pairs
crowspairs	crows_pairs
cruxeval_i	cruxeval_i
cruxeval_input	cruxeval_i
cruxeval_o	cruxeval_o
cruxeval_output	cruxeval_o
cruxevali	cruxeval_i
cruxevalinput	cruxeval_i
cruxevalo	cruxeval_o
cruxevaloutput	cruxeval_o
csebuetnlp/xlsum	xlsum
csebuetnlpxlsum	xlsum
csqa	commonsenseqa
dair_ai/emotion	emotion
dairaiemotion	emotion
davidstap/ntrex	ntrex
davidstapntrex	ntrex
dbpedia14	dbpedia_14
dbpedia_14	dbpedia_14
deepmind/aqua_rat	aqua_rat
deepmind/narrativeqa	narrativeqa
deepmindaquarat	aqua_rat
deepmindnarrativeqa	narrativeqa
defunct_datasets/amazon_reviews_multi	amazon_reviews_multi
defunctdatasetsamazonreviewsmulti	amazon_reviews_multi
derek_thomas/scienceqa	scienceqa
derekthomasscienceqa	scienceqa
detection_datasets/coco	coco
detectiondatasetscoco	coco
dgslibisey/musique	musique
dgslibiseymusique	musique
dialogsum	dialogsum
discrete_reasoning_over_paragraphs	drop
discretereasoningoverparagraphs	drop
distil_whisper/earnings22	earnings22
distilwhisperearnings22	earnings22
docvqa	docvqa
domenicrosati/truthfulqa	truthfulqa
domenicrosatitruthfulqa	truthfulqa
drop	drop
ds1000	ds1000
ds_1000	ds1000
e9t/nsmc	nsmc
e9tnsmc	nsmc
earnings22	earnings22
earnings_22	earnings22
echo840/ocrbench	ocrbench
echo840ocrbench	ocrbench
edinburgh_dawg/mmlu_redux	mmlu_redux
edinburghcstr/ami	ami
edinburghcstrami	ami
edinburghdawgmmluredux	mmlu_redux
edinburghnlp/xsum	xsum
edinburghnlpxsum	xsum
ehovy/race	race
ehovyrace	race
eleutherai/asdiv	asdiv
eleutherai/hendrycks_math	math
eleutherai/lambada_openai	lambada
eleutherai/logiqa	logiqa
eleutherai/pile	pile
eleutherai/truthful_qa_mc	truthfulqa
eleutherai/wikitext_document_level	wikitext
eleutheraiasdiv	asdiv
eleutheraihendrycksmath	math
eleutherailambadaopenai	lambada
eleutherailogiqa	logiqa
eleutheraipile	pile
eleutheraitruthfulqamc	truthfulqa
eleutheraiwikitextdocumentlevel	wikitext
emotion	emotion
eriktks/conll2003	conll2003
eriktksconll2003	conll2003
esc50	esc50
esc_50	esc50
ethz/food101	food101
ethzfood101	food101
eunsukim/click	click
eunsukimclick	click
eurosat	eurosat
evalplus/humanevalplus	humaneval_plus
evalplus/mbppplus	mbpp_plus
evalplushumanevalplus	humaneval_plus
evalplusmbppplus	mbpp_plus
facebook/anli	anli
facebook/babi_qa	babi
facebook/belebele	belebele
facebook/covost2	covost2
facebook/flores	flores200
facebook/flores_101	flores101
facebook/mlqa	mlqa
facebook/multilingual_librispeech	mls
facebook/textvqa	textvqa
facebook/voxpopuli	voxpopuli
facebook/xnli	xnli
facebookanli	anli
facebookbabiqa	babi
facebookbelebele	belebele
facebookcovost2	covost2
facebookflores	flores200
facebookflores101	flores101
facebookmlqa	mlqa
facebookmultilinguallibrispeech	mls
facebooktextvqa	textvqa
facebookvoxpopuli	voxpopuli
facebookxnli	xnli
fancyzhx/ag_news	ag_news
fancyzhx/amazon_polarity	amazon_polarity
fancyzhx/dbpedia_14	dbpedia_14
fancyzhx/yelp_polarity	yelp_polarity
fancyzhxagnews	ag_news
fancyzhxamazonpolarity	amazon_polarity
fancyzhxdbpedia14	dbpedia_14
fancyzhxyelppolarity	yelp_polarity
fashion_mnist	fashion_mnist
fashionmnist	fashion_mnist
fiscalnote/billsum	billsum
fiscalnotebillsum	billsum
fleurs	fleurs
flickr30k	flickr30k
flores+	flores200
flores101	flores101
flores101_devtest	flores101
flores101devtest	flores101
flores200	flores200
flores_101	flores101
flores_200	flores200
food101	food101
food_101	food101
fsicoli/common_voice	common_voice
fsicoli/common_voice_10_0	common_voice_10_0
fsicoli/common_voice_11_0	common_voice_11_0
fsicoli/common_voice_12_0	common_voice_12_0
fsicoli/common_voice_13_0	common_voice_13_0
fsicoli/common_voice_14_0	common_voice_14_0
fsicoli/common_voice_15_0	common_voice_15_0
fsicoli/common_voice_16_0	common_voice_16_0
fsicoli/common_voice_16_1	common_voice_16_1
fsicoli/common_voice_17_0	common_voice_17_0
fsicoli/common_voice_18_0	common_voice_18_0
fsicoli/common_voice_19_0	common_voice_19_0
fsicoli/common_voice_1_0	common_voice_1_0
fsicoli/common_voice_20_0	common_voice_20_0
fsicoli/common_voice_21_0	common_voice_21_0
fsicoli/common_voice_22_0	common_voice_22_0
fsicoli/common_voice_23_0	common_voice_23_0
fsicoli/common_voice_24_0	common_voice_24_0
fsicoli/common_voice_25_0	common_voice_25_0
fsicoli/common_voice_2_0	common_voice_2_0
fsicoli/common_voice_3_0	common_voice_3_0
fsicoli/common_voice_4_0	common_voice_4_0
fsicoli/common_voice_5_0	common_voice_5_0
fsicoli/common_voice_5_1	common_voice_5_1
fsicoli/common_voice_6_0	common_voice_6_0
fsicoli/common_voice_6_1	common_voice_6_1
fsicoli/common_voice_7_0	common_voice_7_0
fsicoli/common_voice_8_0	common_voice_8_0
fsicoli/common_voice_9_0	common_voice_9_0
fsicolicommonvoice	common_voice
fsicolicommonvoice10	common_voice_1_0
fsicolicommonvoice100	common_voice_10_0
fsicolicommonvoice110	common_voice_11_0
fsicolicommonvoice120	common_voice_12_0
fsicolicommonvoice130	common_voice_13_0
fsicolicommonvoice140	common_voice_14_0
fsicolicommonvoice150	common_voice_15_0
fsicolicommonvoice160	common_voice_16_0
fsicolicommonvoice161	common_voice_16_1
fsicolicommonvoice170	common_voice_17_0
fsicolicommonvoice180	common_voice_18_0
fsicolicommonvoice190	common_voice_19_0
fsicolicommonvoice20	common_voice_2_0
fsicolicommonvoice200	common_voice_20_0
fsicolicommonvoice210	common_voice_21_0
fsicolicommonvoice220	common_voice_22_0
fsicolicommonvoice230	common_voice_23_0
fsicolicommonvoice240	common_voice_24_0
fsicolicommonvoice250	common_voice_25_0
fsicolicommonvoice30	common_voice_3_0
fsicolicommonvoice40	common_voice_4_0
fsicolicommonvoice50	common_voice_5_0
fsicolicommonvoice51	common_voice_5_1
fsicolicommonvoice60	common_voice_6_0
fsicolicommonvoice61	common_voice_6_1
fsicolicommonvoice70	common_voice_7_0
fsicolicommonvoice80	common_voice_8_0
fsicolicommonvoice90	common_voice_9_0
gaokao_bench	gaokao_bench
gaokaobench	gaokao_bench
gbaker/medqa_usmle_4_options	medqa
gbakermedqausmle4options	medqa
gigaspeech	gigaspeech
global_mmlu	global_mmlu
globalmmlu	global_mmlu
glue	glue
glue_average	glue
glue_cola	cola
glue_mnli	mnli
glue_mrpc	mrpc
glue_qnli	qnli
glue_qqp	qqp
glue_rte	rte
glue_sst2	sst2
glue_stsb	stsb
glue_wnli	wnli
glueaverage	glue
gluecola	cola
gluemnli	mnli
gluemrpc	mrpc
glueqnli	qnli
glueqqp	qqp
gluerte	rte
gluesst2	sst2
gluestsb	stsb
gluewnli	wnli
google/bigbench	bigbench
google/boolq	boolq
google/fleurs	fleurs
google/ifeval	ifeval
google/speech_commands	speech_commands
google/xquad	xquad
google_research_datasets/mbpp	mbpp
google_research_datasets/natural_questions	naturalquestions
google_research_datasets/nq_open	naturalquestions
google_research_datasets/paws	paws
google_research_datasets/paws_x	pawsx
google_research_datasets/tydiqa	tydiqa
googlebigbench	bigbench
googleboolq	boolq
googlefleurs	fleurs
googleifeval	ifeval
googleresearchdatasetsmbpp	mbpp
googleresearchdatasetsnaturalquestions	naturalquestions
googleresearchdatasetsnqopen	naturalquestions
googleresearchdatasetspaws	paws
googleresearchdatasetspawsx	pawsx
googleresearchdatasetstydiqa	tydiqa
googlespeechcommands	speech_commands
googlexquad	xquad
gorilla_llm/berkeley_function_calling_leaderboard	bfcl
gorillallmberkeleyfunctioncallingleaderboard	bfcl
gov_report	gov_report
govreport	gov_report
gpqa	gpqa
gpqa_diamond	gpqa_diamond
gpqa_diamond_cot_zeroshot	gpqa_diamond
gpqa_diamond_zeroshot	gpqa_diamond
gpqa_extended	gpqa_extended
gpqa_main	gpqa
gpqadiamond	gpqa_diamond
gpqadiamondcotzeroshot	gpqa_diamond
gpqadiamondzeroshot	gpqa_diamond
gpqaextended	gpqa_extended
gpqamain	gpqa
gpt3mix/sst2	sst2
gpt3mixsst2	sst2
gqa	gqa
gsarti/flores_101	flores101
gsartiflores101	flores101
gsm8k	gsm8k
gsm8k_cot	gsm8k
gsm8k_pal	gsm8k_pal
gsm8kcot	gsm8k
gsm8kpal	gsm8k_pal
gsm_8k	gsm8k
gsm_plus	gsm_plus
gsmplus	gsm_plus
gtzan	gtzan
hae_rae	haerae
hae_rae_bench	haerae
haerae	haerae
haerae_hub/hae_rae_bench	haerae
haerae_hub/kmmlu	kmmlu
haerae_hub/kmmlu_hard	kmmlu_hard
haeraebench	haerae
haeraehubhaeraebench	haerae
haeraehubkmmlu	kmmlu
haeraehubkmmluhard	kmmlu_hard
haonan_li/cmmlu	cmmlu
haonanlicmmlu	cmmlu
harmbench	harmbench
heegyu/bbq	bbq
heegyubbq	bbq
hella_swag	hellaswag
hellaswag	hellaswag
helsinki_nlp/opus_100	opus100
helsinki_nlp/tatoeba_mt	tatoeba
helsinkinlpopus100	opus100
helsinkinlptatoebamt	tatoeba
hendrycks/competition_math	math
hendrycks/test	mmlu
hendrycks_math	math
hendrycks_test	mmlu
hendryckscompetitionmath	math
hendrycksmath	math
hendryckstest	mmlu
hendryckstest_abstract_algebra	mmlu	abstract_algebra
hendryckstest_anatomy	mmlu	anatomy
hendryckstest_astronomy	mmlu	astronomy
hendryckstest_business_ethics	mmlu	business_ethics
hendryckstest_clinical_knowledge	mmlu	clinical_knowledge
hendryckstest_college_biology	mmlu	college_biology
hendryckstest_college_chemistry	mmlu	college_chemistry
hendryckstest_college_computer_science	mmlu	college_computer_science
hendryckstest_college_mathematics	mmlu	college_mathematics
hendryckstest_college_medicine	mmlu	college_medicine
hendryckstest_college_physics	mmlu	college_physics
hendryckstest_computer_security	mmlu	computer_security
hendryckstest_conceptual_physics	mmlu	conceptual_physics
hendryckstest_econometrics	mmlu	econometrics
hendryckstest_electrical_engineering	mmlu	electrical_engineering
hendryckstest_elementary_mathematics	mmlu	elementary_mathematics
hendryckstest_formal_logic	mmlu	formal_logic
hendryckstest_global_facts	mmlu	global_facts
hendryckstest_high_school_biology	mmlu	high_school_biology
hendryckstest_high_school_chemistry	mmlu	high_school_chemistry
hendryckstest_high_school_computer_science	mmlu	high_school_computer_science
hendryckstest_high_school_european_history	mmlu	high_school_european_history
hendryckstest_high_school_geography	mmlu	high_school_geography
hendryckstest_high_school_government_and_politics	mmlu	high_school_government_and_politics
hendryckstest_high_school_macroeconomics	mmlu	high_school_macroeconomics
hendryckstest_high_school_mathematics	mmlu	high_school_mathematics
hendryckstest_high_school_microeconomics	mmlu	high_school_microeconomics
hendryckstest_high_school_physics	mmlu	high_school_physics
hendryckstest_high_school_psychology	mmlu	high_school_psychology
hendryckstest_high_school_statistics	mmlu	high_school_statistics
hendryckstest_high_school_us_history	mmlu	high_school_us_history
hendryckstest_high_school_world_history	mmlu	high_school_world_history
hendryckstest_human_aging	mmlu	human_aging
hendryckstest_human_sexuality	mmlu	human_sexuality
hendryckstest_humanities	mmlu	humanities
hendryckstest_international_law	mmlu	international_law
hendryckstest_jurisprudence	mmlu	jurisprudence
hendryckstest_logical_fallacies	mmlu	logical_fallacies
hendryckstest_machine_learning	mmlu	machine_learning
hendryckstest_management	mmlu	management
hendryckstest_marketing	mmlu	marketing
hendryckstest_medical_genetics	mmlu	medical_genetics
hendryckstest_miscellaneous	mmlu	miscellaneous
hendryckstest_moral_disputes	mmlu	moral_disputes
hendryckstest_moral_scenarios	mmlu	moral_scenarios
hendryckstest_nutrition	mmlu	nutrition
hendryckstest_philosophy	mmlu	philosophy
hendryckstest_prehistory	mmlu	prehistory
hendryckstest_professional_accounting	mmlu	professional_accounting
hendryckstest_professional_law	mmlu	professional_law
hendryckstest_professional_medicine	mmlu	professional_medicine
hendryckstest_professional_psychology	mmlu	professional_psychology
hendryckstest_public_relations	mmlu	public_relations
hendryckstest_security_studies	mmlu	security_studies
hendryckstest_social_sciences	mmlu	social_sciences
hendryckstest_sociology	mmlu	sociology
hendryckstest_stem	mmlu	stem
hendryckstest_us_foreign_policy	mmlu	us_foreign_policy
hendryckstest_virology	mmlu	virology
hendryckstest_world_religions	mmlu	world_religions
hendryckstestabstractalgebra	mmlu	abstract_algebra
hendryckstestanatomy	mmlu	anatomy
hendryckstestastronomy	mmlu	astronomy
hendryckstestbusinessethics	mmlu	business_ethics
hendryckstestclinicalknowledge	mmlu	clinical_knowledge
hendryckstestcollegebiology	mmlu	college_biology
hendryckstestcollegechemistry	mmlu	college_chemistry
hendryckstestcollegecomputerscience	mmlu	college_computer_science
hendryckstestcollegemathematics	mmlu	college_mathematics
hendryckstestcollegemedicine	mmlu	college_medicine
hendryckstestcollegephysics	mmlu	college_physics
hendryckstestcomputersecurity	mmlu	computer_security
hendryckstestconceptualphysics	mmlu	conceptual_physics
hendryckstesteconometrics	mmlu	econometrics
hendryckstestelectricalengineering	mmlu	electrical_engineering
hendryckstestelementarymathematics	mmlu	elementary_mathematics
hendryckstestformallogic	mmlu	formal_logic
hendryckstestglobalfacts	mmlu	global_facts
hendryckstesthighschoolbiology	mmlu	high_school_biology
hendryckstesthighschoolchemistry	mmlu	high_school_chemistry
hendryckstesthighschoolcomputerscience	mmlu	high_school_computer_science
hendryckstesthighschooleuropeanhistory	mmlu	high_school_european_history
hendryckstesthighschoolgeography	mmlu	high_school_geography
hendryckstesthighschoolgovernmentandpolitics	mmlu	high_school_government_and_politics
hendryckstesthighschoolmacroeconomics	mmlu	high_school_macroeconomics
hendryckstesthighschoolmathematics	mmlu	high_school_mathematics
hendryckstesthighschoolmicroeconomics	mmlu	high_school_microeconomics
hendryckstesthighschoolphysics	mmlu	high_school_physics
hendryckstesthighschoolpsychology	mmlu	high_school_psychology
hendryckstesthighschoolstatistics	mmlu	high_school_statistics
hendryckstesthighschoolushistory	mmlu	high_school_us_history
hendryckstesthighschoolworldhistory	mmlu	high_school_world_history
hendryckstesthumanaging	mmlu	human_aging
hendryckstesthumanities	mmlu	humanities
hendryckstesthumansexuality	mmlu	human_sexuality
hendryckstestinternationallaw	mmlu	international_law
hendryckstestjurisprudence	mmlu	jurisprudence
hendryckstestlogicalfallacies	mmlu	logical_fallacies
hendryckstestmachinelearning	mmlu	machine_learning
hendryckstestmanagement	mmlu	management
hendryckstestmarketing	mmlu	marketing
hendryckstestmedicalgenetics	mmlu	medical_genetics
hendryckstestmiscellaneous	mmlu	miscellaneous
hendryckstestmoraldisputes	mmlu	moral_disputes
hendryckstestmoralscenarios	mmlu	moral_scenarios
hendryckstestnutrition	mmlu	nutrition
hendryckstestphilosophy	mmlu	philosophy
hendryckstestprehistory	mmlu	prehistory
hendryckstestprofessionalaccounting	mmlu	professional_accounting
hendryckstestprofessionallaw	mmlu	professional_law
hendryckstestprofessionalmedicine	mmlu	professional_medicine
hendryckstestprofessionalpsychology	mmlu	professional_psychology
hendryckstestpublicrelations	mmlu	public_relations
hendryckstestsecuritystudies	mmlu	security_studies
hendryckstestsocialsciences	mmlu	social_sciences
hendryckstestsociology	mmlu	sociology
hendrycksteststem	mmlu	stem
hendryckstestusforeignpolicy	mmlu	us_foreign_policy
hendryckstestvirology	mmlu	virology
hendryckstestworldreligions	mmlu	world_religions
hle	hle
hothan/olympiadbench	olympiadbench
hothanolympiadbench	olympiadbench
hotpot_qa	hotpotqa
hotpotqa	hotpotqa
hotpotqa/hotpot_qa	hotpotqa
hotpotqahotpotqa	hotpotqa
huggingfaceh4/aime_2024	aime2024
huggingfaceh4/ifeval	ifeval
huggingfaceh4/math_500	math500
huggingfaceh4/mt_bench_prompts	mt_bench
huggingfaceh4/open_llm_leaderboard	open_llm_leaderboard
huggingfaceh4aime2024	aime2024
huggingfaceh4ifeval	ifeval
huggingfaceh4math500	math500
huggingfaceh4mtbenchprompts	mt_bench
huggingfaceh4openllmleaderboard	open_llm_leaderboard
huggingfacem4/chartqa	chartqa
huggingfacem4/mmbench	mmbench
huggingfacem4/vqav2	vqav2
huggingfacem4chartqa	chartqa
huggingfacem4mmbench	mmbench
huggingfacem4vqav2	vqav2
human_eval	humaneval
humaneval	humaneval
humaneval+	humaneval_plus
humaneval_plus	humaneval_plus
humanevalexplain	humanevalexplain
humanevalfix	humanevalfix
humanevalfixtests	humanevalfix
humanevalplus	humaneval_plus
humanevalsynthesis	humanevalsynthesis
humanevalsynthesize	humanevalsynthesis
humanity_s_last_exam	hle
humanityslastexam	hle
idavidrein/gpqa	gpqa
idavidreingpqa	gpqa
ifeval	ifeval
ilsvrc/imagenet_1k	imagenet1k
ilsvrcimagenet1k	imagenet1k
imagenet	imagenet1k
imagenet1k	imagenet1k
imagenet_1k	imagenet1k
imagenet_a	imagenet_a
imagenet_r	imagenet_r
imagenet_v2	imagenet_v2
imageneta	imagenet_a
imagenetr	imagenet_r
imagenetv2	imagenet_v2
imdb	imdb
infographicvqa	infovqa
infovqa	infovqa
iwslt/iwslt2017	iwslt2017
iwslt2017	iwslt2017
iwslt_2017	iwslt2017
iwsltiwslt2017	iwslt2017
jaqket	jaqket
jaqket_v2	jaqket
jaqketv2	jaqket
jcommonsenseqa	jcommonsenseqa
jcommonsenseqa11	jcommonsenseqa
jcommonsenseqa1102	jcommonsenseqa
jcommonsenseqa1103	jcommonsenseqa
jcommonsenseqa_1_1	jcommonsenseqa
jcommonsenseqa_1_1_0_2	jcommonsenseqa
jcommonsenseqa_1_1_0_3	jcommonsenseqa
jglue	jglue
jmlu	jmmlu
jmmlu	jmmlu
jnli	jnli
jnli1103	jnli
jnli1303	jnli
jnli_1_1_0_3	jnli
jnli_1_3_0_3	jnli
jsquad	jsquad
jsquad11	jsquad
jsquad1103	jsquad
jsquad_1_1	jsquad
jsquad_1_1_0_3	jsquad
jsts	jsts
juletxara/mgsm	mgsm
juletxara/xstory_cloze	xstorycloze
juletxaramgsm	mgsm
juletxaraxstorycloze	xstorycloze
kb_boolq	kobest_boolq
kb_copa	kobest_copa
kb_hellaswag	kobest_hellaswag
kb_sentineg	kobest_sentineg
kb_wic	kobest_wic
kbboolq	kobest_boolq
kbcopa	kobest_copa
kbhellaswag	kobest_hellaswag
kbsdjames/omni_math	omni_math
kbsdjamesomnimath	omni_math
kbsentineg	kobest_sentineg
kbwic	kobest_wic
kensho/spgispeech	spgispeech
kenshospgispeech	spgispeech
klue	klue
klue/klue	klue
klueklue	klue
kmfoda/booksum	booksum
kmfodabooksum	booksum
kmmlu	kmmlu
kmmlu_direct	kmmlu
kmmlu_hard	kmmlu_hard
kmmludirect	kmmlu
kmmluhard	kmmlu_hard
knkarthick/dialogsum	dialogsum
knkarthick/samsum	samsum
knkarthickdialogsum	dialogsum
knkarthicksamsum	samsum
kobest	kobest
kobest_boolq	kobest_boolq
kobest_copa	kobest_copa
kobest_hellaswag	kobest_hellaswag
kobest_sentineg	kobest_sentineg
kobest_v1	kobest
kobest_wic	kobest_wic
kobestboolq	kobest_boolq
kobestcopa	kobest_copa
kobesthellaswag	kobest_hellaswag
kobestsentineg	kobest_sentineg
kobestv1	kobest
kobestwic	kobest_wic
korquad	korquad
korquad/squad_kor_v1	korquad
korquad10	korquad
korquad_1_0	korquad
korquadsquadkorv1	korquad
kresnik/zeroth_korean	zeroth_korean
kresnikzerothkorean	zeroth_korean
ksponspeech	ksponspeech
kumapo/jaqket	jaqket
kumapojaqket	jaqket
lambada	lambada
lambada_openai	lambada
lambadaopenai	lambada
launch/gov_report	gov_report
launchgovreport	gov_report
lcb	livecodebench
leaderboard_bbh	bbh
leaderboard_gpqa	gpqa
leaderboard_ifeval	ifeval
leaderboard_math_hard	math_lvl5
leaderboard_mmlu_pro	mmlu_pro
leaderboard_musr	musr
leaderboardbbh	bbh
leaderboardgpqa	gpqa
leaderboardifeval	ifeval
leaderboardmathhard	math_lvl5
leaderboardmmlupro	mmlu_pro
leaderboardmusr	musr
legacy_datasets/banking77	banking77
legacydatasetsbanking77	banking77
legalbench	legalbench
leondz/wnut_17	wnut17
leondzwnut17	wnut17
librispeech	librispeech
librispeech_asr	librispeech
librispeechasr	librispeech
lighteval/math	math
lighteval/math_hard	math_lvl5
lightevalmath	math
lightevalmathhard	math_lvl5
likaixin/screenspot_pro	screenspot_pro
likaixinscreenspotpro	screenspot_pro
lin_chen/mmstar	mmstar
linchenmmstar	mmstar
lium/tedlium	tedlium
liumtedlium	tedlium
livecodebench	livecodebench
livecodebench/code_generation_lite	livecodebench
livecodebench_code_execution	livecodebench_execution
livecodebench_code_generation	livecodebench
livecodebench_codeexecution	livecodebench_execution
livecodebench_codegeneration	livecodebench
livecodebench_execution	livecodebench_execution
livecodebench_self_repair	livecodebench_selfrepair
livecodebench_selfrepair	livecodebench_selfrepair
livecodebench_test_output_prediction	livecodebench_testoutput
livecodebench_testoutput	livecodebench_testoutput
livecodebench_testoutputprediction	livecodebench_testoutput
livecodebenchcodeexecution	livecodebench_execution
livecodebenchcodegeneration	livecodebench
livecodebenchcodegenerationlite	livecodebench
livecodebenchexecution	livecodebench_execution
livecodebenchselfrepair	livecodebench_selfrepair
livecodebenchtestoutput	livecodebench_testoutput
livecodebenchtestoutputprediction	livecodebench_testoutput
lmarena	chatbot_arena
lmarena_ai/arena_hard_auto	arena_hard
lmarenaaiarenahardauto	arena_hard
lmlmcat/cmmlu	cmmlu
lmlmcatcmmlu	cmmlu
lmms_lab/ai2d	ai2d
lmms_lab/chartqa	chartqa
lmms_lab/docvqa	docvqa
lmms_lab/gqa	gqa
lmms_lab/mmbench	mmbench
lmms_lab/mme	mme
lmms_lab/mmmu	mmmu
lmms_lab/mmvet	mmvet
lmms_lab/pope	pope
lmms_lab/seed_bench	seed_bench
lmms_lab/video_mme	videomme
lmmslabai2d	ai2d
lmmslabchartqa	chartqa
lmmslabdocvqa	docvqa
lmmslabgqa	gqa
lmmslabmmbench	mmbench
lmmslabmme	mme
lmmslabmmmu	mmmu
lmmslabmmvet	mmvet
lmmslabpope	pope
lmmslabseedbench	seed_bench
lmmslabvideomme	videomme
lmsys/mt_bench	mt_bench
lmsys_chatbot_arena	chatbot_arena
lmsyschatbotarena	chatbot_arena
lmsysmtbench	mt_bench
logickor	logickor
logickor_average	logickor
logickoraverage	logickor
logiqa	logiqa
longbench	longbench
lucasmccabe/logiqa	logiqa
lucasmccabelogiqa	logiqa
lukaemon/bbh	bbh
lukaemon/mmlu	mmlu
lukaemonbbh	bbh
lukaemonmmlu	mmlu
mandarjoshi/trivia_qa	triviaqa
mandarjoshitriviaqa	triviaqa
marc_ja	marc_ja
marc_ja_1_1	marc_ja
marc_ja_1_1_0_3	marc_ja
marcja	marc_ja
marcja11	marc_ja
marcja1103	marc_ja
marsyas/gtzan	gtzan
marsyasgtzan	gtzan
massive_multitask_language_understanding	mmlu
massive_text_embedding_benchmark	mteb
massivemultitasklanguageunderstanding	mmlu
massivetextembeddingbenchmark	mteb
math	math
math500	math500
math_500	math500
math_ai/aime25	aime2025
math_ai/amc23	amc23
math_hard	math_lvl5
math_level_5	math_lvl5
math_lvl5	math_lvl5
math_lvl_5	math_lvl5
math_qa	mathqa
mathaiaime25	aime2025
mathaiamc23	amc23
mathhard	math_lvl5
mathlevel5	math_lvl5
mathlvl5	math_lvl5
mathqa	mathqa
mathverse	mathverse
mathvista	mathvista
mathvista_testmini	mathvista
mathvistatestmini	mathvista
maxwell_jia/aime_2024	aime2024
maxwelljiaaime2024	aime2024
mbpp	mbpp
mbpp+	mbpp_plus
mbpp_plus	mbpp_plus
mbppplus	mbpp_plus
mbzuai/arabicmmlu	arabicmmlu
mbzuaiarabicmmlu	arabicmmlu
mean	average
medmcqa	medmcqa
medqa	medqa
medqa4options	medqa
medqa_4options	medqa
medqa_usmle	medqa
medqausmle	medqa
mgsm	mgsm
mgsm_direct	mgsm
mgsmdirect	mgsm
microsoft/ms_marco	msmarco
microsoftmsmarco	msmarco
minds14	minds14
minds_14	minds14
minerva_math	math
minervamath	math
miracl	miracl
miracl/miracl	miracl
miraclmiracl	miracl
mlqa	mlqa
mls	mls
mlsum	mlsum
mm_vet	mmvet
mmbench	mmbench
mme	mme
mmlu	mmlu
mmlu_abstract_algebra	mmlu	abstract_algebra
mmlu_anatomy	mmlu	anatomy
mmlu_astronomy	mmlu	astronomy
mmlu_average	mmlu
mmlu_avg	mmlu
mmlu_business_ethics	mmlu	business_ethics
mmlu_clinical_knowledge	mmlu	clinical_knowledge
mmlu_college_biology	mmlu	college_biology
mmlu_college_chemistry	mmlu	college_chemistry
mmlu_college_computer_science	mmlu	college_computer_science
mmlu_college_mathematics	mmlu	college_mathematics
mmlu_college_medicine	mmlu	college_medicine
mmlu_college_physics	mmlu	college_physics
mmlu_computer_security	mmlu	computer_security
mmlu_conceptual_physics	mmlu	conceptual_physics
mmlu_econometrics	mmlu	econometrics
mmlu_electrical_engineering	mmlu	electrical_engineering
mmlu_elementary_mathematics	mmlu	elementary_mathematics
mmlu_flan_n_shot_generative_abstract_algebra	mmlu	abstract_algebra
mmlu_flan_n_shot_generative_anatomy	mmlu	anatomy
mmlu_flan_n_shot_generative_astronomy	mmlu	astronomy
mmlu_flan_n_shot_generative_business_ethics	mmlu	business_ethics
mmlu_flan_n_shot_generative_clinical_knowledge	mmlu	clinical_knowledge
mmlu_flan_n_shot_generative_college_biology	mmlu	college_biology
mmlu_flan_n_shot_generative_college_chemistry	mmlu	college_chemistry
mmlu_flan_n_shot_generative_college_computer_science	mmlu	college_computer_science
mmlu_flan_n_shot_generative_college_mathematics	mmlu	college_mathematics
mmlu_flan_n_shot_generative_college_medicine	mmlu	college_medicine
mmlu_flan_n_shot_generative_college_physics	mmlu	college_physics
mmlu_flan_n_shot_generative_computer_security	mmlu	computer_security
mmlu_flan_n_shot_generative_conceptual_physics	mmlu	conceptual_physics
mmlu_flan_n_shot_generative_econometrics	mmlu	econometrics
mmlu_flan_n_shot_generative_electrical_engineering	mmlu	electrical_engineering
mmlu_flan_n_shot_generative_elementary_mathematics	mmlu	elementary_mathematics
mmlu_flan_n_shot_generative_formal_logic	mmlu	formal_logic
mmlu_flan_n_shot_generative_global_facts	mmlu	global_facts
mmlu_flan_n_shot_generative_high_school_biology	mmlu	high_school_biology
mmlu_flan_n_shot_generative_high_school_chemistry	mmlu	high_school_chemistry
mmlu_flan_n_shot_generative_high_school_computer_science	mmlu	high_school_computer_science
mmlu_flan_n_shot_generative_high_school_european_history	mmlu	high_school_european_history
mmlu_flan_n_shot_generative_high_school_geography	mmlu	high_school_geography
mmlu_flan_n_shot_generative_high_school_government_and_politics	mmlu	high_school_government_and_politics
mmlu_flan_n_shot_generative_high_school_macroeconomics	mmlu	high_school_macroeconomics
mmlu_flan_n_shot_generative_high_school_mathematics	mmlu	high_school_mathematics
mmlu_flan_n_shot_generative_high_school_microeconomics	mmlu	high_school_microeconomics
mmlu_flan_n_shot_generative_high_school_physics	mmlu	high_school_physics
mmlu_flan_n_shot_generative_high_school_psychology	mmlu	high_school_psychology
mmlu_flan_n_shot_generative_high_school_statistics	mmlu	high_school_statistics
mmlu_flan_n_shot_generative_high_school_us_history	mmlu	high_school_us_history
mmlu_flan_n_shot_generative_high_school_world_history	mmlu	high_school_world_history
mmlu_flan_n_shot_generative_human_aging	mmlu	human_aging
mmlu_flan_n_shot_generative_human_sexuality	mmlu	human_sexuality
mmlu_flan_n_shot_generative_humanities	mmlu	humanities
mmlu_flan_n_shot_generative_international_law	mmlu	international_law
mmlu_flan_n_shot_generative_jurisprudence	mmlu	jurisprudence
mmlu_flan_n_shot_generative_logical_fallacies	mmlu	logical_fallacies
mmlu_flan_n_shot_generative_machine_learning	mmlu	machine_learning
mmlu_flan_n_shot_generative_management	mmlu	management
mmlu_flan_n_shot_generative_marketing	mmlu	marketing
mmlu_flan_n_shot_generative_medical_genetics	mmlu	medical_genetics
mmlu_flan_n_shot_generative_miscellaneous	mmlu	miscellaneous
mmlu_flan_n_shot_generative_moral_disputes	mmlu	moral_disputes
mmlu_flan_n_shot_generative_moral_scenarios	mmlu	moral_scenarios
mmlu_flan_n_shot_generative_nutrition	mmlu	nutrition
mmlu_flan_n_shot_generative_philosophy	mmlu	philosophy
mmlu_flan_n_shot_generative_prehistory	mmlu	prehistory
mmlu_flan_n_shot_generative_professional_accounting	mmlu	professional_accounting
mmlu_flan_n_shot_generative_professional_law	mmlu	professional_law
mmlu_flan_n_shot_generative_professional_medicine	mmlu	professional_medicine
mmlu_flan_n_shot_generative_professional_psychology	mmlu	professional_psychology
mmlu_flan_n_shot_generative_public_relations	mmlu	public_relations
mmlu_flan_n_shot_generative_security_studies	mmlu	security_studies
mmlu_flan_n_shot_generative_social_sciences	mmlu	social_sciences
mmlu_flan_n_shot_generative_sociology	mmlu	sociology
mmlu_flan_n_shot_generative_stem	mmlu	stem
mmlu_flan_n_shot_generative_us_foreign_policy	mmlu	us_foreign_policy
mmlu_flan_n_shot_generative_virology	mmlu	virology
mmlu_flan_n_shot_generative_world_religions	mmlu	world_religions
mmlu_formal_logic	mmlu	formal_logic
mmlu_global_facts	mmlu	global_facts
mmlu_hendrycks	mmlu
mmlu_high_school_biology	mmlu	high_school_biology
mmlu_high_school_chemistry	mmlu	high_school_chemistry
mmlu_high_school_computer_science	mmlu	high_school_computer_science
mmlu_high_school_european_history	mmlu	high_school_european_history
mmlu_high_school_geography	mmlu	high_school_geography
mmlu_high_school_government_and_politics	mmlu	high_school_government_and_politics
mmlu_high_school_macroeconomics	mmlu	high_school_macroeconomics
mmlu_high_school_mathematics	mmlu	high_school_mathematics
mmlu_high_school_microeconomics	mmlu	high_school_microeconomics
mmlu_high_school_physics	mmlu	high_school_physics
mmlu_high_school_psychology	mmlu	high_school_psychology
mmlu_high_school_statistics	mmlu	high_school_statistics
mmlu_high_school_us_history	mmlu	high_school_us_history
mmlu_high_school_world_history	mmlu	high_school_world_history
mmlu_human_aging	mmlu	human_aging
mmlu_human_sexuality	mmlu	human_sexuality
mmlu_humanities	mmlu	humanities
mmlu_international_law	mmlu	international_law
mmlu_jurisprudence	mmlu	jurisprudence
mmlu_logical_fallacies	mmlu	logical_fallacies
mmlu_machine_learning	mmlu	machine_learning
mmlu_management	mmlu	management
mmlu_marketing	mmlu	marketing
mmlu_medical_genetics	mmlu	medical_genetics
mmlu_miscellaneous	mmlu	miscellaneous
mmlu_moral_disputes	mmlu	moral_disputes
mmlu_moral_scenarios	mmlu	moral_scenarios
mmlu_nutrition	mmlu	nutrition
mmlu_philosophy	mmlu	philosophy
mmlu_prehistory	mmlu	prehistory
mmlu_pro	mmlu_pro
mmlu_professional_accounting	mmlu	professional_accounting
mmlu_professional_law	mmlu	professional_law
mmlu_professional_medicine	mmlu	professional_medicine
mmlu_professional_psychology	mmlu	professional_psychology
mmlu_public_relations	mmlu	public_relations
mmlu_redux	mmlu_redux
mmlu_redux_2_0	mmlu_redux
mmlu_security_studies	mmlu	security_studies
mmlu_social_sciences	mmlu	social_sciences
mmlu_sociology	mmlu	sociology
mmlu_stem	mmlu	stem
mmlu_us_foreign_policy	mmlu	us_foreign_policy
mmlu_virology	mmlu	virology
mmlu_world_religions	mmlu	world_religions
mmluabstractalgebra	mmlu	abstract_algebra
mmluanatomy	mmlu	anatomy
mmluastronomy	mmlu	astronomy
mmluaverage	mmlu
mmluavg	mmlu
mmlubusinessethics	mmlu	business_ethics
mmluclinicalknowledge	mmlu	clinical_knowledge
mmlucollegebiology	mmlu	college_biology
mmlucollegechemistry	mmlu	college_chemistry
mmlucollegecomputerscience	mmlu	college_computer_science
mmlucollegemathematics	mmlu	college_mathematics
mmlucollegemedicine	mmlu	college_medicine
mmlucollegephysics	mmlu	college_physics
mmlucomputersecurity	mmlu	computer_security
mmluconceptualphysics	mmlu	conceptual_physics
mmlueconometrics	mmlu	econometrics
mmluelectricalengineering	mmlu	electrical_engineering
mmluelementarymathematics	mmlu	elementary_mathematics
mmluflannshotgenerativeabstractalgebra	mmlu	abstract_algebra
mmluflannshotgenerativeanatomy	mmlu	anatomy
mmluflannshotgenerativeastronomy	mmlu	astronomy
mmluflannshotgenerativebusinessethics	mmlu	business_ethics
mmluflannshotgenerativeclinicalknowledge	mmlu	clinical_knowledge
mmluflannshotgenerativecollegebiology	mmlu	college_biology
mmluflannshotgenerativecollegechemistry	mmlu	college_chemistry
mmluflannshotgenerativecollegecomputerscience	mmlu	college_computer_science
mmluflannshotgenerativecollegemathematics	mmlu	college_mathematics
mmluflannshotgenerativecollegemedicine	mmlu	college_medicine
mmluflannshotgenerativecollegephysics	mmlu	college_physics
mmluflannshotgenerativecomputersecurity	mmlu	computer_security
mmluflannshotgenerativeconceptualphysics	mmlu	conceptual_physics
mmluflannshotgenerativeeconometrics	mmlu	econometrics
mmluflannshotgenerativeelectricalengineering	mmlu	electrical_engineering
mmluflannshotgenerativeelementarymathematics	mmlu	elementary_mathematics
mmluflannshotgenerativeformallogic	mmlu	formal_logic
mmluflannshotgenerativeglobalfacts	mmlu	global_facts
mmluflannshotgenerativehighschoolbiology	mmlu	high_school_biology
mmluflannshotgenerativehighschoolchemistry	mmlu	high_school_chemistry
mmluflannshotgenerativehighschoolcomputerscience	mmlu	high_school_computer_science
mmluflannshotgenerativehighschooleuropeanhistory	mmlu	high_school_european_history
mmluflannshotgenerativehighschoolgeography	mmlu	high_school_geography
mmluflannshotgenerativehighschoolgovernmentandpolitics	mmlu	high_school_government_and_politics
mmluflannshotgenerativehighschoolmacroeconomics	mmlu	high_school_macroeconomics
mmluflannshotgenerativehighschoolmathematics	mmlu	high_school_mathematics
mmluflannshotgenerativehighschoolmicroeconomics	mmlu	high_school_microeconomics
mmluflannshotgenerativehighschoolphysics	mmlu	high_school_physics
mmluflannshotgenerativehighschoolpsychology	mmlu	high_school_psychology
mmluflannshotgenerativehighschoolstatistics	mmlu	high_school_statistics
mmluflannshotgenerativehighschoolushistory	mmlu	high_school_us_history
mmluflannshotgenerativehighschoolworldhistory	mmlu	high_school_world_history
mmluflannshotgenerativehumanaging	mmlu	human_aging
mmluflannshotgenerativehumanities	mmlu	humanities
mmluflannshotgenerativehumansexuality	mmlu	human_sexuality
mmluflannshotgenerativeinternationallaw	mmlu	international_law
mmluflannshotgenerativejurisprudence	mmlu	jurisprudence
mmluflannshotgenerativelogicalfallacies	mmlu	logical_fallacies
mmluflannshotgenerativemachinelearning	mmlu	machine_learning
mmluflannshotgenerativemanagement	mmlu	management
mmluflannshotgenerativemarketing	mmlu	marketing
mmluflannshotgenerativemedicalgenetics	mmlu	medical_genetics
mmluflannshotgenerativemiscellaneous	mmlu	miscellaneous
mmluflannshotgenerativemoraldisputes	mmlu	moral_disputes
mmluflannshotgenerativemoralscenarios	mmlu	moral_scenarios
mmluflannshotgenerativenutrition	mmlu	nutrition
mmluflannshotgenerativephilosophy	mmlu	philosophy
mmluflannshotgenerativeprehistory	mmlu	prehistory
mmluflannshotgenerativeprofessionalaccounting	mmlu	professional_accounting
mmluflannshotgenerativeprofessionallaw	mmlu	professional_law
mmluflannshotgenerativeprofessionalmedicine	mmlu	professional_medicine
mmluflannshotgenerativeprofessionalpsychology	mmlu	professional_psychology
mmluflannshotgenerativepublicrelations	mmlu	public_relations
mmluflannshotgenerativesecuritystudies	mmlu	security_studies
mmluflannshotgenerativesocialsciences	mmlu	social_sciences
mmluflannshotgenerativesociology	mmlu	sociology
mmluflannshotgenerativestem	mmlu	stem
mmluflannshotgenerativeusforeignpolicy	mmlu	us_foreign_policy
mmluflannshotgenerativevirology	mmlu	virology
mmluflannshotgenerativeworldreligions	mmlu	world_religions
mmluformallogic	mmlu	formal_logic
mmluglobalfacts	mmlu	global_facts
mmluhendrycks	mmlu
mmluhighschoolbiology	mmlu	high_school_biology
mmluhighschoolchemistry	mmlu	high_school_chemistry
mmluhighschoolcomputerscience	mmlu	high_school_computer_science
mmluhighschooleuropeanhistory	mmlu	high_school_european_history
mmluhighschoolgeography	mmlu	high_school_geography
mmluhighschoolgovernmentandpolitics	mmlu	high_school_government_and_politics
mmluhighschoolmacroeconomics	mmlu	high_school_macroeconomics
mmluhighschoolmathematics	mmlu	high_school_mathematics
mmluhighschoolmicroeconomics	mmlu	high_school_microeconomics
mmluhighschoolphysics	mmlu	high_school_physics
mmluhighschoolpsychology	mmlu	high_school_psychology
mmluhighschoolstatistics	mmlu	high_school_statistics
mmluhighschoolushistory	mmlu	high_school_us_history
mmluhighschoolworldhistory	mmlu	high_school_world_history
mmluhumanaging	mmlu	human_aging
mmluhumanities	mmlu	humanities
mmluhumansexuality	mmlu	human_sexuality
mmluinternationallaw	mmlu	international_law
mmlujurisprudence	mmlu	jurisprudence
mmlulogicalfallacies	mmlu	logical_fallacies
mmlumachinelearning	mmlu	machine_learning
mmlumanagement	mmlu	management
mmlumarketing	mmlu	marketing
mmlumedicalgenetics	mmlu	medical_genetics
mmlumiscellaneous	mmlu	miscellaneous
mmlumoraldisputes	mmlu	moral_disputes
mmlumoralscenarios	mmlu	moral_scenarios
mmlunutrition	mmlu	nutrition
mmluphilosophy	mmlu	philosophy
mmluprehistory	mmlu	prehistory
mmlupro	mmlu_pro
mmluprofessionalaccounting	mmlu	professional_accounting
mmluprofessionallaw	mmlu	professional_law
mmluprofessionalmedicine	mmlu	professional_medicine
mmluprofessionalpsychology	mmlu	professional_psychology
mmlupublicrelations	mmlu	public_relations
mmluredux	mmlu_redux
mmluredux20	mmlu_redux
mmlusecuritystudies	mmlu	security_studies
mmlusocialsciences	mmlu	social_sciences
mmlusociology	mmlu	sociology
mmlustem	mmlu	stem
mmluusforeignpolicy	mmlu	us_foreign_policy
mmluvirology	mmlu	virology
mmluworldreligions	mmlu	world_religions
mmmlu	mmmlu
mmmu	mmmu
mmmu/mmmu	mmmu
mmmu/mmmu_pro	mmmu_pro
mmmu_pro	mmmu_pro
mmmu_val	mmmu
mmmummmu	mmmu
mmmummmupro	mmmu_pro
mmmupro	mmmu_pro
mmmuval	mmmu
mmstar	mmstar
mmvet	mmvet
mnist	mnist
mnli	mnli
mostly_basic_python_problems	mbpp
mostlybasicpythonproblems	mbpp
mozilla_common_voice	common_voice
mozilla_common_voice_10_0	common_voice_10_0
mozilla_common_voice_11_0	common_voice_11_0
mozilla_common_voice_12_0	common_voice_12_0
mozilla_common_voice_13_0	common_voice_13_0
mozilla_common_voice_14_0	common_voice_14_0
mozilla_common_voice_15_0	common_voice_15_0
mozilla_common_voice_16_0	common_voice_16_0
mozilla_common_voice_16_1	common_voice_16_1
mozilla_common_voice_17_0	common_voice_17_0
mozilla_common_voice_18_0	common_voice_18_0
mozilla_common_voice_19_0	common_voice_19_0
mozilla_common_voice_1_0	common_voice_1_0
mozilla_common_voice_20_0	common_voice_20_0
mozilla_common_voice_21_0	common_voice_21_0
mozilla_common_voice_22_0	common_voice_22_0
mozilla_common_voice_23_0	common_voice_23_0
mozilla_common_voice_24_0	common_voice_24_0
mozilla_common_voice_25_0	common_voice_25_0
mozilla_common_voice_2_0	common_voice_2_0
mozilla_common_voice_3_0	common_voice_3_0
mozilla_common_voice_4_0	common_voice_4_0
mozilla_common_voice_5_0	common_voice_5_0
mozilla_common_voice_5_1	common_voice_5_1
mozilla_common_voice_6_0	common_voice_6_0
mozilla_common_voice_6_1	common_voice_6_1
mozilla_common_voice_7_0	common_voice_7_0
mozilla_common_voice_8_0	common_voice_8_0
mozilla_common_voice_9_0	common_voice_9_0
mozilla_foundation/common_voice	common_voice
mozilla_foundation/common_voice_10_0	common_voice_10_0
mozilla_foundation/common_voice_11_0	common_voice_11_0
mozilla_foundation/common_voice_12_0	common_voice_12_0
mozilla_foundation/common_voice_13_0	common_voice_13_0
mozilla_foundation/common_voice_14_0	common_voice_14_0
mozilla_foundation/common_voice_15_0	common_voice_15_0
mozilla_foundation/common_voice_16_0	common_voice_16_0
mozilla_foundation/common_voice_16_1	common_voice_16_1
mozilla_foundation/common_voice_17_0	common_voice_17_0
mozilla_foundation/common_voice_18_0	common_voice_18_0
mozilla_foundation/common_voice_19_0	common_voice_19_0
mozilla_foundation/common_voice_1_0	common_voice_1_0
mozilla_foundation/common_voice_20_0	common_voice_20_0
mozilla_foundation/common_voice_21_0	common_voice_21_0
mozilla_foundation/common_voice_22_0	common_voice_22_0
mozilla_foundation/common_voice_23_0	common_voice_23_0
mozilla_foundation/common_voice_24_0	common_voice_24_0
mozilla_foundation/common_voice_25_0	common_voice_25_0
mozilla_foundation/common_voice_2_0	common_voice_2_0
mozilla_foundation/common_voice_3_0	common_voice_3_0
mozilla_foundation/common_voice_4_0	common_voice_4_0
mozilla_foundation/common_voice_5_0	common_voice_5_0
mozilla_foundation/common_voice_5_1	common_voice_5_1
mozilla_foundation/common_voice_6_0	common_voice_6_0
mozilla_foundation/common_voice_6_1	common_voice_6_1
mozilla_foundation/common_voice_7_0	common_voice_7_0
mozilla_foundation/common_voice_8_0	common_voice_8_0
mozilla_foundation/common_voice_9_0	common_voice_9_0
mozillacommonvoice	common_voice
mozillacommonvoice10	common_voice_1_0
mozillacommonvoice100	common_voice_10_0
mozillacommonvoice110	common_voice_11_0
mozillacommonvoice120	common_voice_12_0
mozillacommonvoice130	common_voice_13_0
mozillacommonvoice140	common_voice_14_0
mozillacommonvoice150	common_voice_15_0
mozillacommonvoice160	common_voice_16_0
mozillacommonvoice161	common_voice_16_1
mozillacommonvoice170	common_voice_17_0
mozillacommonvoice180	common_voice_18_0
mozillacommonvoice190	common_voice_19_0
mozillacommonvoice20	common_voice_2_0
mozillacommonvoice200	common_voice_20_0
mozillacommonvoice210	common_voice_21_0
mozillacommonvoice220	common_voice_22_0
mozillacommonvoice230	common_voice_23_0
mozillacommonvoice240	common_voice_24_0
mozillacommonvoice250	common_voice_25_0
mozillacommonvoice30	common_voice_3_0
mozillacommonvoice40	common_voice_4_0
mozillacommonvoice50	common_voice_5_0
mozillacommonvoice51	common_voice_5_1
mozillacommonvoice60	common_voice_6_0
mozillacommonvoice61	common_voice_6_1
mozillacommonvoice70	common_voice_7_0
mozillacommonvoice80	common_voice_8_0
mozillacommonvoice90	common_voice_9_0
mozillafoundationcommonvoice	common_voice
mozillafoundationcommonvoice10	common_voice_1_0
mozillafoundationcommonvoice100	common_voice_10_0
mozillafoundationcommonvoice110	common_voice_11_0
mozillafoundationcommonvoice120	common_voice_12_0
mozillafoundationcommonvoice130	common_voice_13_0
mozillafoundationcommonvoice140	common_voice_14_0
mozillafoundationcommonvoice150	common_voice_15_0
mozillafoundationcommonvoice160	common_voice_16_0
mozillafoundationcommonvoice161	common_voice_16_1
mozillafoundationcommonvoice170	common_voice_17_0
mozillafoundationcommonvoice180	common_voice_18_0
mozillafoundationcommonvoice190	common_voice_19_0
mozillafoundationcommonvoice20	common_voice_2_0
mozillafoundationcommonvoice200	common_voice_20_0
mozillafoundationcommonvoice210	common_voice_21_0
mozillafoundationcommonvoice220	common_voice_22_0
mozillafoundationcommonvoice230	common_voice_23_0
mozillafoundationcommonvoice240	common_voice_24_0
mozillafoundationcommonvoice250	common_voice_25_0
mozillafoundationcommonvoice30	common_voice_3_0
mozillafoundationcommonvoice40	common_voice_4_0
mozillafoundationcommonvoice50	common_voice_5_0
mozillafoundationcommonvoice51	common_voice_5_1
mozillafoundationcommonvoice60	common_voice_6_0
mozillafoundationcommonvoice61	common_voice_6_1
mozillafoundationcommonvoice70	common_voice_7_0
mozillafoundationcommonvoice80	common_voice_8_0
mozillafoundationcommonvoice90	common_voice_9_0
mrpc	mrpc
ms_coco	coco
ms_marco	msmarco
mscoco	coco
msmarco	msmarco
mt_bench	mt_bench
mtbench	mt_bench
mteb	mteb
mteb/leaderboard	mteb
mtebleaderboard	mteb
muennighoff/flores200	flores200
muennighoff/xwinograd	xwinograd
muennighoffflores200	flores200
muennighoffxwinograd	xwinograd
multi_news	multi_news
multi_nli	mnli
multilingual_librispeech	mls
multilingual_mmlu	mmmlu
multilinguallibrispeech	mls
multilingualmmlu	mmmlu
multinews	multi_news
multinli	mnli
multipl_e	multipl_e
multiple	multipl_e
multirc	multirc
musique	musique
musr	musr
mvbench	mvbench
narrativeqa	narrativeqa
natolambert/xstest_v2_copy	xstest
natolambertxstestv2copy	xstest
natural_questions	naturalquestions
natural_questions_open	naturalquestions
naturalquestions	naturalquestions
naturalquestionsopen	naturalquestions
nbailab/npsc	npsc
nbailabnpsc	npsc
news_test2008	wmt08
news_test2009	wmt09
news_test2010	wmt10
news_test2011	wmt11
news_test2012	wmt12
news_test2013	wmt13
news_test2014	wmt14
news_test2015	wmt15
news_test2016	wmt16
news_test2017	wmt17
news_test2018	wmt18
news_test2019	wmt19
news_test2020	wmt20
news_test2021	wmt21
news_test2022	wmt22
news_test2023	wmt23
news_test2024	wmt24
news_test2025	wmt25
newstest2008	wmt08
newstest2009	wmt09
newstest2010	wmt10
newstest2011	wmt11
newstest2012	wmt12
newstest2013	wmt13
newstest2014	wmt14
newstest2015	wmt15
newstest2016	wmt16
newstest2017	wmt17
newstest2018	wmt18
newstest2019	wmt19
newstest2020	wmt20
newstest2021	wmt21
newstest2022	wmt22
newstest2023	wmt23
newstest2024	wmt24
newstest2025	wmt25
nguha/legalbench	legalbench
nguhalegalbench	legalbench
nlp_waseda/jmmlu	jmmlu
nlphuji/flickr30k	flickr30k
nlphujiflickr30k	flickr30k
nlpwasedajmmlu	jmmlu
northeasternuniversity/big_patent	big_patent
northeasternuniversitybigpatent	big_patent
npsc	npsc
nq	naturalquestions
nq_open	naturalquestions
nqopen	naturalquestions
nsmc	nsmc
ntrex	ntrex
ntrex128	ntrex
ntrex_128	ntrex
nuprl/multipl_e	multipl_e
nuprlmultiple	multipl_e
nvidia_ruler	ruler
nvidiaruler	ruler
nyu_depth_v2	nyu_depth_v2
nyu_mll/blimp	blimp
nyu_mll/crows_pairs	crows_pairs
nyu_mll/glue	glue
nyu_mll/multi_nli	mnli
nyudepthv2	nyu_depth_v2
nyumllblimp	blimp
nyumllcrowspairs	crows_pairs
nyumllglue	glue
nyumllmultinli	mnli
obqa	openbookqa
ocrbench	ocrbench
olympiadbench	olympiadbench
omni_math	omni_math
omnimath	omni_math
ontonotes5	ontonotes5
ontonotes_5	ontonotes5
open_llm_leaderboard	open_llm_leaderboard
open_llm_leaderboard/open_llm_leaderboard	open_llm_leaderboard
open_llm_leaderboard_average	open_llm_leaderboard
openai/gsm8k	gsm8k
openai/mmmlu	mmmlu
openai/openai_humaneval	humaneval
openai/simpleqa	simpleqa
openai_human_eval	humaneval
openai_humaneval	humaneval
openaigsm8k	gsm8k
openaihumaneval	humaneval
openaimmmlu	mmmlu
openaiopenaihumaneval	humaneval
openaisimpleqa	simpleqa
openbook_qa	openbookqa
openbookqa	openbookqa
opencompass/aime2025	aime2025
opencompassaime2025	aime2025
opengvlab/mvbench	mvbench
opengvlabmvbench	mvbench
openlanguagedata/flores_plus	flores200
openlanguagedatafloresplus	flores200
openlifescienceai/medmcqa	medmcqa
openlifescienceaimedmcqa	medmcqa
openllmleaderboard	open_llm_leaderboard
openllmleaderboardaverage	open_llm_leaderboard
openllmleaderboardopenllmleaderboard	open_llm_leaderboard
openslr/librispeech_asr	librispeech
openslrlibrispeechasr	librispeech
opus100	opus100
opus_100	opus100
oskarvanderwal/winogender	winogender
oskarvanderwalwinogender	winogender
overall	average
oxford_iiit_pet	oxford_pets
oxford_iiit_pets	oxford_pets
oxford_pets	oxford_pets
oxfordiiitpet	oxford_pets
oxfordiiitpets	oxford_pets
oxfordpets	oxford_pets
pan_x	panx
panx	panx
paws	paws
paws_x	pawsx
pawsx	pawsx
penn_treebank	ptb
penntreebank	ptb
physical_iqa	piqa
physicaliqa	piqa
pile	pile
piqa	piqa
polyai/banking77	banking77
polyai/minds14	minds14
polyaibanking77	banking77
polyaiminds14	minds14
pope	pope
popqa	popqa
princeton_nlp/swe_bench	swe_bench
princeton_nlp/swe_bench_lite	swe_bench_lite
princeton_nlp/swe_bench_verified	swe_bench_verified
princetonnlpswebench	swe_bench
princetonnlpswebenchlite	swe_bench_lite
princetonnlpswebenchverified	swe_bench_verified
ptb	ptb
ptb_text_only	ptb
ptb_text_only/ptb_text_only	ptb
ptbtextonly	ptb
ptbtextonlyptbtextonly	ptb
pubmed_qa	pubmedqa
pubmed_summarization	pubmed_summarization
pubmedqa	pubmedqa
pubmedsummarization	pubmed_summarization
qasper	qasper
qiaojin/pubmedqa	pubmedqa
qiaojinpubmedqa	pubmedqa
qintongli/gsm_plus	gsm_plus
qintongligsmplus	gsm_plus
qnli	qnli
qqp	qqp
quac	quac
quora_question_pairs	qqp
quoraquestionpairs	qqp
race	race
race_high	race
racehigh	race
rajpurkar/squad	squad
rajpurkar/squad_v2	squad_v2
rajpurkarsquad	squad
rajpurkarsquadv2	squad_v2
real_toxicity_prompts	realtoxicity
realtoxicity	realtoxicity
realtoxicityprompts	realtoxicity
realworldqa	realworldqa
recital/mlsum	mlsum
recitalmlsum	mlsum
record	record
repobench	repobench
repobench_v1_1	repobench
repobenchv11	repobench
reward_bench	rewardbench
rewardbench	rewardbench
robust_speech_dev	robust_speech_dev
robust_speech_event_dev_data	robust_speech_dev
robust_speech_event_test_data	robust_speech_test
robust_speech_test	robust_speech_test
robustspeechdev	robust_speech_dev
robustspeecheventdevdata	robust_speech_dev
robustspeecheventtestdata	robust_speech_test
robustspeechtest	robust_speech_test
rowan/hellaswag	hellaswag
rowanhellaswag	hellaswag
rte	rte
rucaibox/gaokao_bench	gaokao_bench
rucaiboxgaokaobench	gaokao_bench
ruler	ruler
salesforce/wikitext	wikitext
salesforcewikitext	wikitext
samsum	samsum
samsung/samsum	samsum
samsungsamsum	samsum
sayakpaul/nyu_depth_v2	nyu_depth_v2
sayakpaulnyudepthv2	nyu_depth_v2
saylortwift/bbh	bbh
saylortwiftbbh	bbh
scaleai/swe_bench_pro	swe_bench_pro
scaleaiswebenchpro	swe_bench_pro
scene_parse_150	ade20k
sceneparse150	ade20k
science_qa	scienceqa
scienceqa	scienceqa
sciq	sciq
screenspot_pro	screenspot_pro
screenspotpro	screenspot_pro
seed_bench	seed_bench
seedbench	seed_bench
sentence_transformers/all_nli	allnli
sentence_transformers/stsb	stsb
sentencetransformersallnli	allnli
sentencetransformersstsb	stsb
sentineg	kobest_sentineg
shunk031/jglue	jglue
shunk031jglue	jglue
simplebench	simplebench
simpleqa	simpleqa
siqa	siqa
skg/toxigen_data	toxigen
skgtoxigendata	toxigen
skt/kobest_v1	kobest
sktkobestv1	kobest
snli	snli
social_i_qa	siqa
social_iqa	siqa
socialiqa	siqa
speech_commands	speech_commands
speech_recognition_community_v2/dev_data	robust_speech_dev
speech_recognition_community_v2/eval_data	robust_speech_test
speechcolab/gigaspeech	gigaspeech
speechcolabgigaspeech	gigaspeech
speechcommands	speech_commands
speechrecognitioncommunityv2devdata	robust_speech_dev
speechrecognitioncommunityv2evaldata	robust_speech_test
spgispeech	spgispeech
spider	spider
squad	squad
squad11	squad
squad2	squad_v2
squad20	squad_v2
squad2_0	squad_v2
squad_1_1	squad
squad_2_0	squad_v2
squad_adversarial	squad_adversarial
squad_es	squad_es
squad_kor_v1	korquad
squad_shifts	squadshifts
squad_v1	squad
squad_v2	squad_v2
squadadversarial	squad_adversarial
squades	squad_es
squadkorv1	korquad
squadshifts	squadshifts
squadv1	squad
squadv11	squad
squadv1_1	squad
squadv2	squad_v2
sst2	sst2
sst_2	sst2
stanfordnlp/coqa	coqa
stanfordnlp/imdb	imdb
stanfordnlp/snli	snli
stanfordnlp/squad_adversarial	squad_adversarial
stanfordnlp/sst2	sst2
stanfordnlp/web_questions	webquestions
stanfordnlpcoqa	coqa
stanfordnlpimdb	imdb
stanfordnlpsnli	snli
stanfordnlpsquadadversarial	squad_adversarial
stanfordnlpsst2	sst2
stanfordnlpwebquestions	webquestions
story_cloze	storycloze
storycloze	storycloze
storycloze2016	storycloze
storycloze_2016	storycloze
sts_b	stsb
sts_benchmark	stsb
stsb	stsb
stsbenchmark	stsb
super_glue	superglue
super_glue_boolq	boolq
super_glue_cb	cb
super_glue_copa	copa
super_glue_multirc	multirc
super_glue_record	record
super_glue_wic	wic
super_glue_wsc	wsc
superglue	superglue
superglueboolq	boolq
supergluecb	cb
supergluecopa	copa
supergluemultirc	multirc
supergluerecord	record
supergluewic	wic
supergluewsc	wsc
suzgunmirac/big_bench_hard	bbh
suzgunmiracbigbenchhard	bbh
svamp	svamp
swe_bench	swe_bench
swe_bench_lite	swe_bench_lite
swe_bench_pro	swe_bench_pro
swe_bench_verified	swe_bench_verified
swebench	swe_bench
swebenchlite	swe_bench_lite
swebenchpro	swe_bench_pro
swebenchverified	swe_bench_verified
tasksource/bigbench	bigbench
tasksourcebigbench	bigbench
tatoeba	tatoeba
tatoeba_mt	tatoeba
tatoeba_test	tatoeba
tatoebamt	tatoeba
tatoebatest	tatoeba
tatsu_lab/alpaca_eval	alpacaeval
tatsulabalpacaeval	alpacaeval
tau/commonsense_qa	commonsenseqa
tau_bench	tau_bench
tau_bench_retail	tau_bench
taubench	tau_bench
taubenchretail	tau_bench
taucommonsenseqa	commonsenseqa
taur_lab/musr	musr
taurlabmusr	musr
ted_lium	tedlium
tedlium	tedlium
tedlium3	tedlium
terminal_bench	terminal_bench
terminal_bench_core	terminal_bench
terminalbench	terminal_bench
terminalbenchcore	terminal_bench
textvqa	textvqa
the_pile	pile
thepile	pile
thudm/longbench	longbench
thudmlongbench	longbench
tianyang/repobench_python_v1_1	repobench
tianyangrepobenchpythonv11	repobench
tico19	tico19
tico19_test	tico19
tico19test	tico19
tico_19	tico19
tiger_lab/mmlu_pro	mmlu_pro
tigerlabmmlupro	mmlu_pro
timm/eurosat_rgb	eurosat
timm/imagenet_1k_wds	imagenet1k
timm/oxford_iiit_pet	oxford_pets
timmeurosatrgb	eurosat
timmimagenet1kwds	imagenet1k
timmoxfordiiitpet	oxford_pets
tner/ontonotes5	ontonotes5
tnerontonotes5	ontonotes5
toxigen	toxigen
toxigen/toxigen_data	toxigen
toxigentoxigendata	toxigen
trec	trec
trivia_qa	triviaqa
triviaqa	triviaqa
truthful_qa	truthfulqa
truthfulqa	truthfulqa
truthfulqa/truthful_qa	truthfulqa
truthfulqa_mc	truthfulqa
truthfulqa_mc2	truthfulqa
truthfulqamc	truthfulqa
truthfulqamc2	truthfulqa
truthfulqatruthfulqa	truthfulqa
turkishmmlu	turkishmmlu
tweet_eval	tweet_eval
tweeteval	tweet_eval
tydi_qa	tydiqa
tydiqa	tydiqa
ucinlp/drop	drop
ucinlpdrop	drop
uclanlp/wino_bias	winobias
uclanlpwinobias	winobias
uclnlp/adversarial_qa	adversarial_qa
uclnlpadversarialqa	adversarial_qa
unimelb_nlp/wikiann	wikiann
unimelbnlpwikiann	wikiann
uoft_cs/cifar10	cifar10
uoft_cs/cifar100	cifar100
uoftcscifar10	cifar10
uoftcscifar100	cifar100
video_mme	videomme
videomme	videomme
voxceleb1	voxceleb1
voxceleb1_o	voxceleb1
voxceleb1o	voxceleb1
voxpopuli	voxpopuli
vqa_v2	vqav2
vqav2	vqav2
walledai/advbench	advbench
walledai/harmbench	harmbench
walledaiadvbench	advbench
walledaiharmbench	harmbench
web_questions	webquestions
webqs	webquestions
webquestions	webquestions
whyu/mm_vet	mmvet
whyummvet	mmvet
wic	wic
wikiann	wikiann
wikitext	wikitext
wikitext103	wikitext103
wikitext103rawv1	wikitext103
wikitext2	wikitext2
wikitext2rawv1	wikitext2
wikitext_103	wikitext103
wikitext_103_raw_v1	wikitext103
wikitext_2	wikitext2
wikitext_2_raw_v1	wikitext2
wildbench	wildbench
wino_bias	winobias
winobias	winobias
winogender	winogender
winograd_schema_challenge	wsc273
winograd_wsc	wsc273
winogradschemachallenge	wsc273
winogradwsc	wsc273
winogrande	winogrande
winogrande_xl	winogrande
winograndexl	winogrande
wis_k/instruction_following_eval	ifeval
wiskinstructionfollowingeval	ifeval
wmt/wmt08	wmt08
wmt/wmt09	wmt09
wmt/wmt10	wmt10
wmt/wmt11	wmt11
wmt/wmt12	wmt12
wmt/wmt13	wmt13
wmt/wmt14	wmt14
wmt/wmt15	wmt15
wmt/wmt16	wmt16
wmt/wmt17	wmt17
wmt/wmt18	wmt18
wmt/wmt19	wmt19
wmt/wmt20	wmt20
wmt/wmt21	wmt21
wmt/wmt22	wmt22
wmt/wmt23	wmt23
wmt/wmt24	wmt24
wmt/wmt25	wmt25
wmt08	wmt08
wmt09	wmt09
wmt10	wmt10
wmt11	wmt11
wmt12	wmt12
wmt13	wmt13
wmt14	wmt14
wmt15	wmt15
wmt16	wmt16
wmt17	wmt17
wmt18	wmt18
wmt19	wmt19
wmt20	wmt20
wmt2008	wmt08
wmt2008news	wmt08
wmt2009	wmt09
wmt2009news	wmt09
wmt2010	wmt10
wmt2010news	wmt10
wmt2011	wmt11
wmt2011news	wmt11
wmt2012	wmt12
wmt2012news	wmt12
wmt2013	wmt13
wmt2013news	wmt13
wmt2014	wmt14
wmt2014news	wmt14
wmt2015	wmt15
wmt2015news	wmt15
wmt2016	wmt16
wmt2016news	wmt16
wmt2017	wmt17
wmt2017news	wmt17
wmt2018	wmt18
wmt2018news	wmt18
wmt2019	wmt19
wmt2019news	wmt19
wmt2020	wmt20
wmt2020news	wmt20
wmt2021	wmt21
wmt2021news	wmt21
wmt2022	wmt22
wmt2022news	wmt22
wmt2023	wmt23
wmt2023news	wmt23
wmt2024	wmt24
wmt2024news	wmt24
wmt2025	wmt25
wmt2025news	wmt25
wmt21	wmt21
wmt22	wmt22
wmt23	wmt23
wmt24	wmt24
wmt25	wmt25
wmt_08	wmt08
wmt_09	wmt09
wmt_10	wmt10
wmt_11	wmt11
wmt_12	wmt12
wmt_13	wmt13
wmt_14	wmt14
wmt_15	wmt15
wmt_16	wmt16
wmt_17	wmt17
wmt_18	wmt18
wmt_19	wmt19
wmt_20	wmt20
wmt_2008	wmt08
wmt_2008_news	wmt08
wmt_2009	wmt09
wmt_2009_news	wmt09
wmt_2010	wmt10
wmt_2010_news	wmt10
wmt_2011	wmt11
wmt_2011_news	wmt11
wmt_2012	wmt12
wmt_2012_news	wmt12
wmt_2013	wmt13
wmt_2013_news	wmt13
wmt_2014	wmt14
wmt_2014_news	wmt14
wmt_2015	wmt15
wmt_2015_news	wmt15
wmt_2016	wmt16
wmt_2016_news	wmt16
wmt_2017	wmt17
wmt_2017_news	wmt17
wmt_2018	wmt18
wmt_2018_news	wmt18
wmt_2019	wmt19
wmt_2019_news	wmt19
wmt_2020	wmt20
wmt_2020_news	wmt20
wmt_2021	wmt21
wmt_2021_news	wmt21
wmt_2022	wmt22
wmt_2022_news	wmt22
wmt_2023	wmt23
wmt_2023_news	wmt23
wmt_2024	wmt24
wmt_2024_news	wmt24
wmt_2025	wmt25
wmt_2025_news	wmt25
wmt_21	wmt21
wmt_22	wmt22
wmt_23	wmt23
wmt_24	wmt24
wmt_25	wmt25
wmtwmt08	wmt08
wmtwmt09	wmt09
wmtwmt10	wmt10
wmtwmt11	wmt11
wmtwmt12	wmt12
wmtwmt13	wmt13
wmtwmt14	wmt14
wmtwmt15	wmt15
wmtwmt16	wmt16
wmtwmt17	wmt17
wmtwmt18	wmt18
wmtwmt19	wmt19
wmtwmt20	wmt20
wmtwmt21	wmt21
wmtwmt22	wmt22
wmtwmt23	wmt23
wmtwmt24	wmt24
wmtwmt25	wmt25
wnli	wnli
wnut17	wnut17
wnut_17	wnut17
wsc	wsc
wsc273	wsc273
xai_org/realworldqa	realworldqa
xaiorgrealworldqa	realworldqa
xcopa	xcopa
xl_sum	xlsum
xl_sum_ja	xlsum_ja
xlangai/ds_1000	ds1000
xlangai/spider	spider
xlangaids1000	ds1000
xlangaispider	spider
xlsum	xlsum
xlsum_ja	xlsum_ja
xlsum_ja_1_0_0_3	xlsum_ja
xlsumja	xlsum_ja
xlsumja1003	xlsum_ja
xnli	xnli
xquad	xquad
xstest	xstest
xstorycloze	xstorycloze
xsum	xsum
xtreme_panx	panx
xtremepanx	panx
xwinograd	xwinograd
ybisk/piqa	piqa
ybiskpiqa	piqa
yelp/yelp_review_full	yelp_review_full
yelp_polarity	yelp_polarity
yelp_review_full	yelp_review_full
yelppolarity	yelp_polarity
yelpreviewfull	yelp_review_full
yelpyelpreviewfull	yelp_review_full
yentinglin/aime_2025	aime2025
yentinglinaime2025	aime2025
ylecun/mnist	mnist
ylecunmnist	mnist
zai_org/longbench	longbench
zaiorglongbench	longbench
zalando_datasets/fashion_mnist	fashion_mnist
zalandodatasetsfashionmnist	fashion_mnist
zebralogic	zebralogic
zeroth_korean	zeroth_korean
zerothkorean	zeroth_korean
zhoubolei/scene_parse_150	ade20k
zhouboleisceneparse150	ade20k
τ_bench	tau_bench
τbench	tau_bench
"""#)

    /// Data set and config, id.
    static let configs = StaticLines(
        count: 88,
        index: #"""
?????c??}?@i?AK?Af?A{?BT?Bs?CP?Cg?C~?DU?Dr?EH?Ed?Ev?FE?FT?Fk?GE?GT?Gc?Gp?G}?HL?H[?Hj?IE?If?JP?J|\#
?K`?Kp?LD?LT?Lj?MD?M\?M~?N^?Nt?OK?Ob?PA?Pc?Pz?QQ?Qf?Q{?RR?Ri?S@?St?Td?UT?V@?Vm?WF?Wc?W|?X[?X|?Y[\#
?ZD?Zk?[H?[_?[p?\E?\`?\y?]L?]_?]r?^K?^a?^q?_E?__?_w?`I?`[?`m?aE?an?bS?bx
"""#,
        lines: #"""
ai2_arc|arc_challenge	arc_challenge
ai2_arc|arc_easy	arc_easy
allenai/ai2_arc|arc_challenge	arc_challenge
allenai/ai2_arc|arc_easy	arc_easy
aps/super_glue|boolq	boolq
aps/super_glue|cb	cb
aps/super_glue|copa	copa
aps/super_glue|multirc	multirc
aps/super_glue|record	record
aps/super_glue|rte	rte
aps/super_glue|wic	wic
aps/super_glue|wsc	wsc
aps/super_glue|wsc_fixed	wsc
arc|arc_easy	arc_easy
arc|challenge	arc_challenge
arc|easy	arc_easy
glue|cola	cola
glue|mnli	mnli
glue|mnli_matched	mnli
glue|mnli_mismatched	mnli
glue|mrpc	mrpc
glue|qnli	qnli
glue|qqp	qqp
glue|rte	rte
glue|sst2	sst2
glue|stsb	stsb
glue|wnli	wnli
heegyu/bbq|ambig	bbq_ambig
heegyu/bbq|disambig	bbq_disambig
idavidrein/gpqa|gpqa_diamond	gpqa_diamond
idavidrein/gpqa|gpqa_extended	gpqa_extended
jglue|jcommonsenseqa	jcommonsenseqa
jglue|jnli	jnli
jglue|jsquad	jsquad
jglue|jsts	jsts
jglue|marc_ja	marc_ja
kobest|boolq	kobest_boolq
kobest|copa	kobest_copa
kobest|hellaswag	kobest_hellaswag
kobest|sentineg	kobest_sentineg
kobest|wic	kobest_wic
nyu_mll/glue|cola	cola
nyu_mll/glue|mnli	mnli
nyu_mll/glue|mnli_matched	mnli
nyu_mll/glue|mnli_mismatched	mnli
nyu_mll/glue|mrpc	mrpc
nyu_mll/glue|qnli	qnli
nyu_mll/glue|qqp	qqp
nyu_mll/glue|rte	rte
nyu_mll/glue|sst2	sst2
nyu_mll/glue|stsb	stsb
nyu_mll/glue|wnli	wnli
salesforce/wikitext|wikitext_103_raw_v1	wikitext103
salesforce/wikitext|wikitext_103_v1	wikitext103
salesforce/wikitext|wikitext_2_raw_v1	wikitext2
salesforce/wikitext|wikitext_2_v1	wikitext2
shunk031/jglue|jcommonsenseqa	jcommonsenseqa
shunk031/jglue|jnli	jnli
shunk031/jglue|jsquad	jsquad
shunk031/jglue|jsts	jsts
shunk031/jglue|marc_ja	marc_ja
skt/kobest_v1|boolq	kobest_boolq
skt/kobest_v1|copa	kobest_copa
skt/kobest_v1|hellaswag	kobest_hellaswag
skt/kobest_v1|sentineg	kobest_sentineg
skt/kobest_v1|wic	kobest_wic
super_glue|boolq	boolq
super_glue|cb	cb
super_glue|copa	copa
super_glue|multirc	multirc
super_glue|record	record
super_glue|rte	rte
super_glue|wic	wic
super_glue|wsc	wsc
super_glue|wsc_fixed	wsc
superglue|boolq	boolq
superglue|cb	cb
superglue|copa	copa
superglue|multirc	multirc
superglue|record	record
superglue|rte	rte
superglue|wic	wic
superglue|wsc	wsc
superglue|wsc_fixed	wsc
wikitext|wikitext_103_raw_v1	wikitext103
wikitext|wikitext_103_v1	wikitext103
wikitext|wikitext_2_raw_v1	wikitext2
wikitext|wikitext_2_v1	wikitext2
"""#)

    /// Data sets whose configs are benchmarks.
    static let groups = StaticLines(
        count: 16,
        index: #"""
?????G??W??f??j??o??z?@J?@P?@W?@d?@x?AG?AU?A`?Aj
"""#,
        lines: #"""
ai2_arc
allenai/ai2_arc
aps/super_glue
arc
glue
heegyu/bbq
idavidrein/gpqa
jglue
kobest
nyu_mll/glue
salesforce/wikitext
shunk031/jglue
skt/kobest_v1
super_glue
superglue
wikitext
"""#)

    /// Beginning of a part's name, id.
    static let prefixes = StaticLines(
        count: 98,
        index: #"""
?????O??Y??a??u?@G?@Q?@c?@o?@{?AM?AY?Ai?A}?BQ?B_?Bs?CF?CZ?Cm?DA?DW?Dk?Du?EF?EX?Ef?Ep?Ex?FY?Fl?G?\#
?GR?Ge?Gx?HK?H^?Hq?ID?IW?Ij?I}?JP?Jc?Jv?KI?K\?Ko?K~?LN?LX?Ld?Lt?MI?M[?Mg?Ms?N??NK?NW?Nc?No?N{?OG\#
?OS?O_?Ok?Ow?PC?PO?P[?Pg?Ps?QG?Q[?Qo?RC?RW?Rk?S??SS?Sg?S{?TO?Tc?Tw?UK?U_?Us?VG?V[?Vg?Vs?V}?WI?Wa\#
?Ws?XD
"""#,
        lines: #"""
agieval	agieval
anli	anli
bbh	bbh
bbh_cot_fewshot	bbh
belebele	belebele
bfcl	bfcl
bigbench	bigbench
blimp	blimp
ceval	ceval
ceval_valid	ceval
cmmlu	cmmlu
covost2	covost2
flores101	flores101
flores200	flores200
haerae	haerae
hendrycks_math	math
hendryckstest	mmlu
iwslt2017	iwslt2017
kmmlu_direct	kmmlu
leaderboard_bbh	bbh
leaderboard_musr	musr
longbench	longbench
mgsm	mgsm
mgsm_direct	mgsm
minerva_math	math
miracl	miracl
mlqa	mlqa
mls	mls
mmlu_flan_n_shot_generative	mmlu
newstest2008	wmt08
newstest2009	wmt09
newstest2010	wmt10
newstest2011	wmt11
newstest2012	wmt12
newstest2013	wmt13
newstest2014	wmt14
newstest2015	wmt15
newstest2016	wmt16
newstest2017	wmt17
newstest2018	wmt18
newstest2019	wmt19
newstest2020	wmt20
newstest2021	wmt21
newstest2022	wmt22
newstest2023	wmt23
newstest2024	wmt24
newstest2025	wmt25
ntrex128	ntrex
opus100	opus100
pile	pile
ruler	ruler
tatoeba	tatoeba
tatoeba_test	tatoeba
winobias	winobias
wmt08	wmt08
wmt09	wmt09
wmt10	wmt10
wmt11	wmt11
wmt12	wmt12
wmt13	wmt13
wmt14	wmt14
wmt15	wmt15
wmt16	wmt16
wmt17	wmt17
wmt18	wmt18
wmt19	wmt19
wmt20	wmt20
wmt21	wmt21
wmt22	wmt22
wmt23	wmt23
wmt24	wmt24
wmt25	wmt25
wmt_2008_news	wmt08
wmt_2009_news	wmt09
wmt_2010_news	wmt10
wmt_2011_news	wmt11
wmt_2012_news	wmt12
wmt_2013_news	wmt13
wmt_2014_news	wmt14
wmt_2015_news	wmt15
wmt_2016_news	wmt16
wmt_2017_news	wmt17
wmt_2018_news	wmt18
wmt_2019_news	wmt19
wmt_2020_news	wmt20
wmt_2021_news	wmt21
wmt_2022_news	wmt22
wmt_2023_news	wmt23
wmt_2024_news	wmt24
wmt_2025_news	wmt25
xcopa	xcopa
xlsum	xlsum
xnli	xnli
xquad	xquad
xstorycloze	xstorycloze
xtreme_pan_x	panx
xtreme_panx	panx
xwinograd	xwinograd
"""#)
}
