// Made by Tools/make-vocabulary from Sources/Cards/Vocabulary/Data. Do not edit.
// swift-format-ignore-file

extension MetricTable {
    /// id, name, scale, which is better, smallest and largest value.
    static let lines = StaticLines(
        count: 117,
        index: #"""
?????\?dq?UD?FP?F}@CI@Dz?@I?bq?V\?g]?hM?[o?\N?\p?]R?_T@FL?fe?Wb?]t?^S?ct?|I?^v?tI?sR?i\?Bu?Yy?vW\#
@Fm?eK?Za@AQ?Ch?DP?wa?yG@Ch@Ec?QL?yw?OC?Lv?ty?He?Jl?xU@HK@DV?iB?zl?jL?Ro?mL?mw?no?lT?LF?L^?Gy?}]\#
@@h?XH?_u?ue?|t?pB?jx@Aq?oh?qw?RS?IL?YU?e{@?m?v}?Df?PI?M~?{L?KU?pk?EJ?BH?SQ?kc?`S?`o?aN?am?bL?cU\#
@Bl?~q?~M?ri@?O?I{?Eh?dU?{l@@N?Sx?[E?@x?A`?U{@G[?qS?WA?Xl?Tb@Hy
"""#,
        lines: #"""
acc	Accuracy	unit	higher	0	1
acc_norm	Normalised accuracy	unit	higher	0	1
balanced_acc	Balanced accuracy	unit	higher	0	1
top5_acc	Top-5 accuracy	unit	higher	0	1
topk_acc	Top-k accuracy	unit	higher	0	1
relaxed_acc	Relaxed accuracy	unit	higher	0	1
denotation_acc	Denotation accuracy	unit	higher	0	1
exact_match	Exact match	unit	higher	0	1
f1	F1	unit	higher	0	1
precision	Precision	unit	higher	0	1
recall	Recall	unit	higher	0	1
specificity	Specificity	unit	higher	0	1
auc	Area under the ROC curve	unit	higher	0	1
auprc	Area under the precision-recall curve	unit	higher	0	1
mcc	Matthews correlation	signed	higher	-1	1
kappa	Cohen's kappa	signed	higher	-1	1
pearson	Pearson correlation	signed	higher	-1	1
spearman	Spearman correlation	signed	higher	-1	1
kendall	Kendall's tau	signed	higher	-1	1
r2	Coefficient of determination	signed	higher		1
mc1	MC1	unit	higher	0	1
mc2	MC2	unit	higher	0	1
inst_level_strict_acc	Instruction-level strict accuracy	unit	higher	0	1
prompt_level_strict_acc	Prompt-level strict accuracy	unit	higher	0	1
inst_level_loose_acc	Instruction-level loose accuracy	unit	higher	0	1
prompt_level_loose_acc	Prompt-level loose accuracy	unit	higher	0	1
ifeval_strict_acc	IFEval strict accuracy (both levels)	unit	higher	0	1
pass	pass@k	unit	higher	0	1
maj	Majority vote	unit	higher	0	1
resolved_rate	Resolved	unit	higher	0	1
success_rate	Success rate	unit	higher	0	1
win_rate	Win rate	unit	higher	0	1
attack_success_rate	Attack success rate	unit	lower	0	1
toxicity	Toxicity	unit	lower	0	1
bias_score	Bias score	unit	lower	0	1
wer	Word error rate	unit	lower	0
cer	Character error rate	unit	lower	0
mer	Match error rate	unit	lower	0	1
wil	Word information lost	unit	lower	0	1
per	Phoneme error rate	unit	lower	0
der	Diarisation error rate	unit	lower	0
eer	Equal error rate	unit	lower	0	1
ter	Translation edit rate	percent	lower	0
bleu	BLEU	percent	higher	0	100
bleu1	BLEU-1	percent	higher	0	100
bleu2	BLEU-2	percent	higher	0	100
bleu3	BLEU-3	percent	higher	0	100
chrf	chrF	percent	higher	0	100
chrfpp	chrF++	percent	higher	0	100
comet	COMET	unit	higher	0	1.2
bleurt	BLEURT	unit	higher	-2	1.5
meteor	METEOR	unit	higher	0	1
rouge	ROUGE	unit	higher	0	1
rouge1	ROUGE-1	unit	higher	0	1
rouge2	ROUGE-2	unit	higher	0	1
rougeL	ROUGE-L	unit	higher	0	1
rougeLsum	ROUGE-Lsum	unit	higher	0	1
bertscore	BERTScore	unit	higher	0	1
sari	SARI	percent	higher	0	100
cider	CIDEr	nonnegative	higher	0
spice	SPICE	unit	higher	0	1
anls	ANLS	unit	higher	0	1
edit_similarity	Edit similarity	unit	higher	0	1
perplexity	Perplexity	nonnegative	lower	1
byte_perplexity	Perplexity per byte	nonnegative	lower	1
bits_per_byte	Bits per byte	nonnegative	lower	0
bits_per_char	Bits per character	nonnegative	lower	0
loss	Loss	unbounded	lower
cross_entropy	Cross entropy	nonnegative	lower	0
mae	Mean absolute error	nonnegative	lower	0
mse	Mean squared error	nonnegative	lower	0
rmse	Root mean squared error	nonnegative	lower	0
mape	Mean absolute percentage error	nonnegative	lower	0
map	Mean average precision	unit	higher	0	1
map50	Mean average precision at IoU 0.5	unit	higher	0	1
map75	Mean average precision at IoU 0.75	unit	higher	0	1
ndcg	NDCG	unit	higher	0	1
mrr	Mean reciprocal rank	unit	higher	0	1
r_precision	R-precision	unit	higher	0	1
v_measure	V-measure	unit	higher	0	1
nmi	Normalised mutual information	unit	higher	0	1
silhouette	Silhouette	signed	higher	-1	1
cosine_similarity	Cosine similarity	signed	higher	-1	1
cosine_accuracy	Cosine accuracy	unit	higher	0	1
iou	Intersection over union	unit	higher	0	1
miou	Mean intersection over union	unit	higher	0	1
dice	Dice coefficient	unit	higher	0	1
pq	Panoptic quality	unit	higher	0	1
fid	Fréchet inception distance	nonnegative	lower	0
kid	Kernel inception distance	nonnegative	lower	0
fvd	Fréchet video distance	nonnegative	lower	0
inception_score	Inception score	nonnegative	higher	0
lpips	LPIPS	nonnegative	lower	0
psnr	PSNR (dB)	unbounded	higher
ssim	SSIM	signed	higher	-1	1
clip_score	CLIP score	nonnegative	higher	0
mos	Mean opinion score	rating	higher	1	5
mcd	Mel cepstral distortion	nonnegative	lower	0
si_sdr	SI-SDR (dB)	unbounded	higher
sdr	SDR (dB)	unbounded	higher
snr	SNR (dB)	unbounded	higher
pesq	PESQ	rating	higher	-0.5	4.5
stoi	STOI	unit	higher	0	1
mean_reward	Mean reward	unbounded	higher
elo	Elo rating	unbounded	higher
mt_bench_score	Judge's score out of ten	rating	higher	0	10
score	Score	unbounded	higher
average	Average	unknown	higher
gen_len	Generated length	nonnegative	higher	0
latency	Latency	nonnegative	lower	0
avgrank	Average rank	nonnegative	lower	0
hamming_loss	Hamming loss	unit	lower	0	1
brier	Brier score	unit	lower	0	1
ece	Expected calibration error	unit	lower	0	1
uas	Unlabelled attachment score	unit	higher	0	1
las	Labelled attachment score	unit	higher	0	1
wup	Wu-Palmer similarity	unit	higher	0	1
"""#)

    /// Folded spelling, id.
    static let keys = StaticLines(
        count: 380,
        index: #"""
?????G??P??^??o??|?@R?@d?@n?@u?A@?AK?AT?Ae?BL?Be?Br?CJ?Cf?DL?DT?D`?Dl?Dv?EF?Er?FG?F[?Fu?GO?Gd?Gp\#
?H@?HV?Ho?IM?Ia?Iw?JG?J\?Jv?KP?Ko?Ky?LE?LQ?L]?Lh?Lv?ME?MP?Mb?Mt?N@?NQ?Np?OE?OV?O^?Ou?PG?PQ?P_?Pj\#
?Px?QG?QS?Q`?Qp?RE?RX?Rv?SG?SY?Se?Ss?TO?TX?Th?UG?U]?Uy?V\?Vu?WT?Wo?XL?Xn?Xy?YD?YL?Ye?Y~?ZH?Z]?Zl\#
?[N?[V?[u?\T?\\?\d?\r?]A?][?]n?^A?^O?^i?_@?_a?_~?`D?`O?`W?`c?a@?a`?ay?bZ?bx?cR?c\?cd?c|?dU?dd?d}\#
?eR?ek?ev?fE?fQ?fs?gd?hC?hd?hz?i^?jE?jk?kT?lP?mC?mx?nR?no?nw?oJ?oV?og?pA?pd?pp?q@?q_?qs?rF?rb?rj\#
?rq?rx?sS?sq?tM?tU?te?tx?uY?uo?uy?vE?vM?vY?vi?vq?v~?wO?wW?wc?wp?w}?xJ?xV?xb?xo?x{?yE?yX?yp?zS?z[\#
?zc?zk?zs?{@?{V?{w?|H?|a?}C?}f?~D?~c?~p@?E@?V@?m@@D@@[@@p@AJ@AR@A`@As@A}@BE@BM@BU@Bl@CH@C\@Cp@Cz\#
@DG@DY@Da@D}@Ee@FE@Fa@GI@Gi@G{@HI@H]@Hi@H|@IF@IR@I]@Ik@Iw@JP@Jl@J|@KW@K}@LN@LV@Ll@MN@MX@Mk@N@@NM\#
@N\@Nb@Nn@N}@OQ@Oy@Pd@QT@Q~@Rk@S]@Sg@Ss@TP@Tl@Tv@U@@UF@UQ@U_@Ur@VI@Ve@W@@WM@Wd@X?@XY@Xl@Y?@YI@YS\#
@Y^@Yx@ZD@ZR@Z`@Zn@[B@[S@[j@[v@\F@\U@\i@\s@]?@]G@]Q@]]@]q@^D@^W@^m@_H@_U@_d@_r@_z@`D@`M@`_@`|@aO\#
@ap@bE@b]@bi@bx@cB@c]@cg@dH@dx@eP@ej@f?@fX@fu@f}@gK@g[@gf@hA@hJ@h[@hi@hz@iP@ia@iw@jC@j[@jw@kI@k`\#
@kw@lB@lT@lc@l{@mT@mf@mx@nI@nQ@nn@oN@ol@ov@pJ@pW@pj@pr@q?@qG@qX@qk@q}@rU@ro@rw@sN@sW
"""#,
        lines: #"""
acc	acc
acc1	acc
acc5	top5_acc
accnorm	acc_norm
accuracy	acc
accuracynorm	acc_norm
accuracyscore	acc
anls	anls
ap	map
ap50	map50
ap75	map75
apα	map
areaunderroc	auc
areaundertheprecisionrecallcurve	auprc
areaundertheroccurve	auc
arenaelo	elo
asr	attack_success_rate
asrrate	attack_success_rate
attacksuccessrate	attack_success_rate
auc	auc
aucpr	auprc
auprc	auprc
auroc	auc
average	average
averagenormalizedlevenshteinsimilarity	anls
averageprecision	map
averagerank	avgrank
averagereturn	mean_reward
averagereward	mean_reward
averagescore	average
avg	average
avgrank	avgrank
avgreward	mean_reward
balancedacc	balanced_acc
balancedaccuracy	balanced_acc
bertscore	bertscore
bertscoref1	bertscore
bias	bias_score
biasscore	bias_score
bitsperbyte	bits_per_byte
bitsperchar	bits_per_char
bitspercharacter	bits_per_char
bleu	bleu
bleu1	bleu1
bleu2	bleu2
bleu3	bleu3
bleu4	bleu
bleurt	bleurt
bleuscore	bleu
boxmap	map
bpb	bits_per_byte
bpc	bits_per_char
brier	brier
brierscore	brier
byteperplexity	byte_perplexity
calibrationerror	ece
ce	cross_entropy
cer	cer
charactererrorrate	cer
charerrorrate	cer
chrf	chrf
chrf++	chrfpp
chrf2	chrf
chrfpp	chrfpp
chrfscore	chrf
cider	cider
ciderd	cider
clip	clip_score
clipscore	clip_score
clipsim	clip_score
coefficientofdetermination	r2
cohenkappa	kappa
cohenskappa	kappa
comet	comet
comet22	comet
completionrate	success_rate
cons	maj
corpusbleu	bleu
cosineaccuracy	cosine_accuracy
cosinepearson	pearson
cosinesim	cosine_similarity
cosinesimilarity	cosine_similarity
cossim	cosine_similarity
cossimaccuracy	cosine_accuracy
crossentropy	cross_entropy
denotationacc	denotation_acc
denotationaccuracy	denotation_acc
deplas	las
depuas	uas
der	der
diarisationerrorrate	der
diarizationerrorrate	der
dice	dice
dicecoefficient	dice
dicescore	dice
discountedtotalreward	mean_reward
ece	ece
editsimilarity	edit_similarity
editsmiliarity	edit_similarity
eer	eer
elo	elo
elorating	elo
em	exact_match
episodereward	mean_reward
equalerrorrate	eer
es	edit_similarity
evalloss	loss
evalperplexity	perplexity
exactmatch	exact_match
executionaccuracy	denotation_acc
expectedcalibrationerror	ece
f1	f1
f1score	f1
fid	fid
fmeasure	f1
frechetinceptiondistance	fid
frechetinceptiondistancefid	fid
frechetvideodistance	fvd
frećhetinceptiondistancefid	fid
fréchetinceptiondistance	fid
fréchetvideodistance	fvd
fscore	f1
fvd	fvd
generatedlength	gen_len
generationlength	gen_len
genlen	gen_len
gpt4score	mt_bench_score
hamming	hamming_loss
hammingloss	hamming_loss
hit	recall
hitrate	recall
hits	recall
ifevalstrictacc	ifeval_strict_acc
ifevalstrictaccuracybothlevels	ifeval_strict_acc
inceptionscore	inception_score
inceptionscoreis	inception_score
inferencetime	latency
instlevelloose	inst_level_loose_acc
instlevellooseacc	inst_level_loose_acc
instlevelstrict	inst_level_strict_acc
instlevelstrictacc	inst_level_strict_acc
instlevelstrictaccandpromptlevelstrictacc	ifeval_strict_acc
instructionlevellooseaccuracy	inst_level_loose_acc
instructionlevelstrictaccuracy	inst_level_strict_acc
intersectionoverunion	iou
intersectionoverunioniou	iou
iou	iou
is	inception_score
jaccard	iou
jaccardindex	iou
judgescore	mt_bench_score
judgesscoreoutoften	mt_bench_score
kappa	kappa
kendall	kendall
kendallrankcorrelation	kendall
kendallstau	kendall
kendalltau	kendall
kernelinceptiondistance	kid
kid	kid
l1	mae
l2	mse
labeledattachmentscore	las
labeledattachmentscorelas	las
labelledattachmentscore	las
las	las
latency	latency
lcwinrate	win_rate
lengthcontrolledwinrate	win_rate
logloss	cross_entropy
loss	loss
lpips	lpips
mae	mae
mainmap	map
mainscore	score
maj	maj
majority	maj
majorityvote	maj
map	map
map05	map50
map050	map50
map05095	map
map075	map75
map50	map50
map5095	map
map50b	map50
map75	map75
mape	mape
matcherrorrate	mer
matthewscorrelation	mcc
matthewscorrelationcoefficient	mcc
mc1	mc1
mc2	mc2
mcc	mcc
mcd	mcd
mean	average
meanabsoluteerror	mae
meanabsolutepercentageerror	mape
meanaccuracy	acc
meanaverageprecision	map
meanaverageprecisionatiou05	map50
meanaverageprecisionatiou075	map75
meanepisodereward	mean_reward
meanintersectionoverunion	miou
meaniou	miou
meanopinionscore	mos
meanrank	avgrank
meanreciprocalrank	mrr
meanreturn	mean_reward
meanreward	mean_reward
meansquarederror	mse
melcepstraldistortion	mcd
mer	mer
meteor	meteor
meteorscore	meteor
miou	miou
mos	mos
mrr	mrr
mse	mse
mtbench	mt_bench_score
mtbenchscore	mt_bench_score
multiplechoice1	mc1
multiplechoice2	mc2
ndcg	ndcg
ndcgcut	ndcg
nll	cross_entropy
nmi	nmi
normalisedaccuracy	acc_norm
normaliseddiscountedcumulativegain	ndcg
normalisedmutualinformation	nmi
normalizedaccuracy	acc_norm
normalizeddiscountedcumulativegain	ndcg
normalizedmutualinformation	nmi
normalizedwer	wer
overall	score
overallaccuracy	acc
p	precision
panopticquality	pq
pass	pass
passat	pass
passk	pass
passrate	pass
pcc	pearson
pctstereotype	bias_score
peaksignaltonoiseratio	psnr
pearson	pearson
pearsoncorrelation	pearson
pearsoncorrelationcoefficient	pearson
pearsonr	pearson
per	per
perplexity	perplexity
perplexityperbyte	byte_perplexity
pesq	pesq
phicoefficient	mcc
phonemeerrorrate	per
points	score
ppl	perplexity
pq	pq
prauc	auprc
prec	precision
precision	precision
promptlevelloose	prompt_level_loose_acc
promptlevellooseacc	prompt_level_loose_acc
promptlevellooseaccuracy	prompt_level_loose_acc
promptlevelstrict	prompt_level_strict_acc
promptlevelstrictacc	prompt_level_strict_acc
promptlevelstrictaccuracy	prompt_level_strict_acc
psnr	psnr
psnrdb	psnr
quadraticweightedkappa	kappa
quasiexactmatch	exact_match
qwk	kappa
r1	rouge1
r2	r2
r2score	r2
recall	recall
reciprocalrank	mrr
relaxedacc	relaxed_acc
relaxedaccuracy	relaxed_acc
relaxedoverall	relaxed_acc
resolve	pass
resolved	resolved_rate
resolvedrate	resolved_rate
resolverate	resolved_rate
return	mean_reward
reward	mean_reward
rl	rougeL
rmse	rmse
rocauc	auc
rootmeansquarederror	rmse
rouge	rouge
rouge1	rouge1
rouge2	rouge2
rougel	rougeL
rougelsum	rougeLsum
rougescore	rouge
rprecision	r_precision
rsquared	r2
runtime	latency
sacrebleu	bleu
sacrebleuscore	bleu
sari	sari
score	score
sdr	sdr
sdrdb	sdr
sdri	si_sdr
selfconsistency	maj
sensitivity	recall
sentencesfscore	f1
silhouette	silhouette
silhouettescore	silhouette
sisdr	si_sdr
sisdrdb	si_sdr
sisdri	si_sdr
snr	snr
snrdb	snr
snri	snr
spearman	spearman
spearmancorrelation	spearman
spearmanr	spearman
spearmanrankcorrelation	spearman
spearmanrho	spearman
specificity	specificity
spice	spice
srocc	spearman
ssim	ssim
stereotypescore	bias_score
stoi	stoi
strictaccuracy	ifeval_strict_acc
strictaccuracyinstruction	inst_level_strict_acc
strictmatch	exact_match
structuralsimilarity	ssim
success	success_rate
successrate	success_rate
tasksuccessrate	success_rate
ter	ter
testloss	loss
tnr	specificity
tokenf1	f1
tokenperplexity	perplexity
top1	acc
top1accuracy	acc
top5	top5_acc
top5acc	top5_acc
top5accuracy	top5_acc
topkacc	topk_acc
topkaccuracy	topk_acc
total	score
totalreward	mean_reward
totalrewardmean	mean_reward
toxicity	toxicity
toxicityratio	toxicity
toxicityscore	toxicity
tpr	recall
trainingloss	loss
trainloss	loss
translationeditrate	ter
translationerrorrate	ter
truthfulqamc1	mc1
truthfulqamc2	mc2
uar	balanced_acc
uas	uas
unlabeledattachmentscore	uas
unlabeledattachmentscoreuas	uas
unlabelledattachmentscore	uas
utmos	mos
validationloss	loss
valloss	loss
vmeasure	v_measure
wer	wer
werortho	wer
wil	wil
winrate	win_rate
wmt22cometda	comet
worderrorrate	wer
wordinformationlost	wil
wordperplexity	perplexity
wup	wup
wupalmersimilarity	wup
wups	wup
xcomet	comet
"""#)
}
