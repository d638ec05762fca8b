// Made by Tools/make-vocabulary from Sources/Cards/Vocabulary/Data. Do not edit.
// swift-format-ignore-file

extension Licenses {
    /// id, name, SPDX id, OSI, FSF, commercial use, derivatives, same terms, attribution, naming, restrictions of use, note, on the Hub's list.
    static let lines = StaticLines(
        count: 112,
        index: #"""
?Up@TMBXrB[[???@ie@gc?V|?RB?MO?Eo?[q?^J?_g?aJ?YP?blBvM?ef?iH?j^?kt?mJ?q~?sl?uZ?xv?z|?}B@?I@AP?wH\#
?n`?pO?gr@E[@Ga@CWBoV?I_AC?Aw}@K@@LT@Ma@Nn@O}@REBd_B_BADqBJJA}rAe{@UsBfu@WE@Xp@ZMAbT@`fBadBrjBka\#
@blBiZ@_yBGmBLK@[j@\y@^YAAQAF}AJgAOkASrAYKA]R@dZBWDBpv?A]BCTBNS@kKBEf@f\@|UB@c@mx@lX@yS@pN@qt?BJ\#
@sR@vwAkdA?k@xIAp}AtbBmoBQUBTsAmoAiU@}p@IgAzh@~s
"""#,
        lines: #"""
apache-2.0	Apache license 2.0	Apache-2.0	1	1	allowed	allowed	none	1		0	Keep notices, state changes, pass on NOTICE; patent grant ends on patent litigation.	1
mit	MIT	MIT	1	1	allowed	allowed	none	1		0		1
openrail	OpenRAIL license family				allowed	allowed	use-restrictions	1		1	Behavioural use restrictions must be passed on, as an enforceable provision, to every recipient of the model and of derivatives; other terms may differ.	1
bigscience-openrail-m	BigScience OpenRAIL-M				allowed	allowed	use-restrictions	1		1	Behavioural use restrictions must be passed on, as an enforceable provision, to every recipient of the model and of derivatives; other terms may differ.	1
creativeml-openrail-m	CreativeML OpenRAIL-M				allowed	allowed	use-restrictions	1		1	Behavioural use restrictions must be passed on, as an enforceable provision, to every recipient of the model and of derivatives; other terms may differ.	1
bigscience-bloom-rail-1.0	BigScience BLOOM RAIL 1.0				allowed	allowed	use-restrictions	1		1	Behavioural use restrictions must be passed on, as an enforceable provision, to every recipient of the model and of derivatives; other terms may differ. Also binds use of outputs in some respects: read the text.	1
bigcode-openrail-m	BigCode Open RAIL-M v1				allowed	allowed	use-restrictions	1		1	Behavioural use restrictions must be passed on, as an enforceable provision, to every recipient of the model and of derivatives; other terms may differ.	1
afl-3.0	Academic Free License v3.0	AFL-3.0	1	1	allowed	allowed	none	1		0		1
artistic-2.0	Artistic license 2.0	Artistic-2.0	1	1	allowed	allowed	none	1		0	Modified versions must be marked or offered under listed conditions.	1
bsl-1.0	Boost Software License 1.0	BSL-1.0	1	1	allowed	allowed	none	1		0	Boost, not Business Source License; notice not needed for compiled-only distribution.	1
bsd	BSD license family				allowed	allowed	none	1		0	Family name without a version: treat as the 3-clause text until the repo's LICENSE says otherwise.	1
bsd-2-clause	BSD 2-clause "Simplified" license	BSD-2-Clause	1	1	allowed	allowed	none	1		0		1
bsd-3-clause	BSD 3-clause "New" or "Revised" license	BSD-3-Clause	1	1	allowed	allowed	none	1		0		1
bsd-3-clause-clear	BSD 3-clause Clear license	BSD-3-Clause-Clear	0	1	allowed	allowed	none	1		0		1
c-uda	Computational Use of Data Agreement	C-UDA-1.0	0	0	allowed	allowed	share-alike	1		1	Data may be used for computation only; redistributed data keeps these terms, results are free.	1
cc	Creative Commons license family				unknown	unknown	unknown			0	Family name: nothing can be concluded until the exact licence is known.	1
cc0-1.0	Creative Commons Zero v1.0 Universal	CC0-1.0	0	1	allowed	allowed	none	0		0		1
cc-by-2.0	Creative Commons Attribution 2.0	CC-BY-2.0	0	0	allowed	allowed	none	1		0		1
cc-by-2.5	Creative Commons Attribution 2.5	CC-BY-2.5	0	0	allowed	allowed	none	1		0		1
cc-by-3.0	Creative Commons Attribution 3.0	CC-BY-3.0	0	0	allowed	allowed	none	1		0		1
cc-by-4.0	Creative Commons Attribution 4.0	CC-BY-4.0	0	1	allowed	allowed	none	1		0		1
cc-by-sa-3.0	Creative Commons Attribution Share Alike 3.0	CC-BY-SA-3.0	0	0	allowed	allowed	share-alike	1		0		1
cc-by-sa-4.0	Creative Commons Attribution Share Alike 4.0	CC-BY-SA-4.0	0	1	allowed	allowed	share-alike	1		0		1
cc-by-nc-2.0	Creative Commons Attribution Non Commercial 2.0	CC-BY-NC-2.0	0	0	prohibited	allowed	none	1		0		1
cc-by-nc-3.0	Creative Commons Attribution Non Commercial 3.0	CC-BY-NC-3.0	0	0	prohibited	allowed	none	1		0		1
cc-by-nc-4.0	Creative Commons Attribution Non Commercial 4.0	CC-BY-NC-4.0	0	0	prohibited	allowed	none	1		0		1
cc-by-nd-4.0	Creative Commons Attribution No Derivatives 4.0	CC-BY-ND-4.0	0	0	allowed	prohibited	none	1		0		1
cc-by-nc-nd-3.0	Creative Commons Attribution Non Commercial No Derivatives 3.0	CC-BY-NC-ND-3.0	0	0	prohibited	prohibited	none	1		0		1
cc-by-nc-nd-4.0	Creative Commons Attribution Non Commercial No Derivatives 4.0	CC-BY-NC-ND-4.0	0	0	prohibited	prohibited	none	1		0		1
cc-by-nc-sa-2.0	Creative Commons Attribution Non Commercial Share Alike 2.0	CC-BY-NC-SA-2.0	0	0	prohibited	allowed	share-alike	1		0		1
cc-by-nc-sa-3.0	Creative Commons Attribution Non Commercial Share Alike 3.0	CC-BY-NC-SA-3.0	0	0	prohibited	allowed	share-alike	1		0		1
cc-by-nc-sa-4.0	Creative Commons Attribution Non Commercial Share Alike 4.0	CC-BY-NC-SA-4.0	0	0	prohibited	allowed	share-alike	1		0		1
cdla-sharing-1.0	Community Data License Agreement – Sharing, Version 1.0	CDLA-Sharing-1.0	0	0	allowed	allowed	share-alike	1		0		1
cdla-permissive-1.0	Community Data License Agreement – Permissive, Version 1.0	CDLA-Permissive-1.0	0	0	allowed	allowed	none	1		0		1
cdla-permissive-2.0	Community Data License Agreement – Permissive, Version 2.0	CDLA-Permissive-2.0	0	0	allowed	allowed	none	1		0		1
wtfpl	Do What The F*ck You Want To Public License	WTFPL	0	1	allowed	allowed	none	0		0		1
ecl-2.0	Educational Community License v2.0	ECL-2.0	1	1	allowed	allowed	none	1		0		1
epl-1.0	Eclipse Public License 1.0	EPL-1.0	1	1	allowed	allowed	files	1		0		1
epl-2.0	Eclipse Public License 2.0	EPL-2.0	1	1	allowed	allowed	files	1		0		1
etalab-2.0	Etalab Open License 2.0	etalab-2.0	0	0	allowed	allowed	none	1		0		1
eupl-1.1	European Union Public License 1.1	EUPL-1.1	1	1	allowed	allowed	share-alike	1		0	Copyleft with a list of compatible licences.	1
eupl-1.2	European Union Public License 1.2	EUPL-1.2	1	1	allowed	allowed	share-alike	1		0	Copyleft with a list of compatible licences.	1
agpl-3.0	GNU Affero General Public License v3.0	AGPL-3.0-only	1	1	allowed	allowed	share-alike	1		0		1
gfdl	GNU Free Documentation License family				allowed	allowed	share-alike	1		0		1
gpl	GNU General Public License family				allowed	allowed	share-alike	1		0	Family name without a version.	1
gpl-2.0	GNU General Public License v2.0	GPL-2.0-only	1	1	allowed	allowed	share-alike	1		0		1
gpl-3.0	GNU General Public License v3.0	GPL-3.0-only	1	1	allowed	allowed	share-alike	1		0		1
lgpl	GNU Lesser General Public License family				allowed	allowed	files	1		0		1
lgpl-2.1	GNU Lesser General Public License v2.1	LGPL-2.1-only	1	1	allowed	allowed	files	1		0		1
lgpl-3.0	GNU Lesser General Public License v3.0	LGPL-3.0-only	1	1	allowed	allowed	files	1		0		1
isc	ISC	ISC	1	1	allowed	allowed	none	1		0		1
h-research	H Research License				prohibited	allowed	agreement	1		1	Research use, going by its name: read the text (low confidence).	1
intel-research	Intel Research Use License Agreement				prohibited	allowed	agreement	1		1	Research use only.	1
lppl-1.3c	LaTeX Project Public License v1.3c	LPPL-1.3c	1	0	allowed	allowed	files	1		0	Modified files must be marked as changed.	1
ms-pl	Microsoft Public License	MS-PL	1	1	allowed	allowed	files	1		0		1
apple-ascl	Apple Sample Code license				allowed	allowed	none	1		0	Apple sample code terms; no Apple trademarks for endorsement.	1
apple-amlr	Apple Model License for Research				prohibited	allowed	agreement	1		1	Research use only.	1
mpl-2.0	Mozilla Public License 2.0	MPL-2.0	1	1	allowed	allowed	files	1		0		1
odc-by	Open Data Commons License Attribution family	ODC-By-1.0	0	0	allowed	allowed	none	1		0		1
odbl	Open Database License family	ODbL-1.0	0	1	allowed	allowed	share-alike	1		0	Share-alike covers the database; produced works need a notice only.	1
openmdw-1.0	Open Model, Data & Weights License Agreement	OpenMDW-1.0	0	0	allowed	allowed	none	1		0		1
openmdw-1.1	Open Model, Data & Weights License Agreement v1.1				allowed	allowed	none	1		0		1
openrail++	Open Rail++-M License				allowed	allowed	use-restrictions	1		1	Behavioural use restrictions must be passed on, as an enforceable provision, to every recipient of the model and of derivatives; other terms may differ.	1
osl-3.0	Open Software License 3.0	OSL-3.0	1	1	allowed	allowed	share-alike	1		0		1
postgresql	PostgreSQL License	PostgreSQL	1	0	allowed	allowed	none	1		0		1
ofl-1.1	SIL Open Font License 1.1	OFL-1.1	1	1	allowed	allowed	share-alike	1	derivatives may not use reserved font names	0	Font not to be sold by itself; reserved font names may not be reused.	1
ncsa	University of Illinois/NCSA Open Source License	NCSA	1	1	allowed	allowed	none	1		0		1
unlicense	The Unlicense	Unlicense	1	1	allowed	allowed	none	0		0		1
zlib	zLib License	Zlib	1	1	allowed	allowed	none	1		0		1
pddl	Open Data Commons Public Domain Dedication and License	PDDL-1.0	0	0	allowed	allowed	none	0		0		1
lgpl-lr	Lesser General Public License For Linguistic Resources	LGPLLR	0	0	allowed	allowed	share-alike	1		0		1
deepfloyd-if-license	DeepFloyd IF Research License Agreement				prohibited	allowed	agreement	1		1	Research use.	1
fair-noncommercial-research-license	FAIR Noncommercial Research License				prohibited	allowed	agreement	1		1	Non-commercial research use.	1
llama2	Llama 2 Community License Agreement				restricted	allowed	agreement	1		1	Separate licence above 700 million monthly active users; acceptable-use policy applies; outputs may not be used to improve other large language models.	1
llama3	Llama 3 Community License Agreement				restricted	allowed	agreement	1	show 'Built with Meta Llama 3'; a derived or trained-on model's name begins with 'Llama 3'	1	Separate licence above 700 million monthly active users; acceptable-use policy applies; outputs may not be used to improve other large language models.	1
llama3.1	Llama 3.1 Community License Agreement				restricted	allowed	agreement	1	show 'Built with Llama'; the name of a model made or improved with it begins with 'Llama'	1	Separate licence above 700 million monthly active users; acceptable-use policy applies.	1
llama3.2	Llama 3.2 Community License Agreement				restricted	allowed	agreement	1	show 'Built with Llama'; the name of a model made or improved with it begins with 'Llama'	1	Separate licence above 700 million monthly active users; acceptable-use policy applies. Multimodal models: rights not granted to persons domiciled in the European Union.	1
llama3.3	Llama 3.3 Community License Agreement				restricted	allowed	agreement	1	show 'Built with Llama'; the name of a model made or improved with it begins with 'Llama'	1	Separate licence above 700 million monthly active users; acceptable-use policy applies.	1
llama4	Llama 4 Community License Agreement				restricted	allowed	agreement	1	show 'Built with Llama'; the name of a model made or improved with it begins with 'Llama'	1	Separate licence above 700 million monthly active users; acceptable-use policy applies. Rights not granted to persons domiciled in the European Union.	1
grok2-community	Grok 2 Community License Agreement				restricted	allowed	agreement	1		1	Commercial use is limited by conditions in the licence text; not to be used to train other foundation models. Low confidence: read the text.	1
gemma	Gemma Terms of Use				allowed	allowed	agreement	1		1	Prohibited-use policy applies and must be passed on with a copy of the terms and a notice file; derivatives include models trained on outputs to imitate it.	1
unknown	Unknown				unknown	unknown	unknown				Nothing can be concluded; for `other` look at license_name, license_link and the LICENSE file.	1
other	Other				unknown	unknown	unknown				Nothing can be concluded; for `other` look at license_name, license_link and the LICENSE file.	1
tongyi-qianwen	Tongyi Qianwen License Agreement				restricted	allowed	agreement	1		1	Separate licence above 100 million monthly active users; outputs may not be used to improve other large language models.
qwen	Qwen License Agreement				restricted	allowed	agreement	1	show 'Built with Qwen' or 'Improved using Qwen' where its materials or outputs train a model that is shared	1	Separate licence above 100 million monthly active users.
qwen-research	Qwen Research License Agreement				prohibited	allowed	agreement	1	show 'Built with Qwen' or 'Improved using Qwen' where its materials or outputs train a model that is shared	1	Non-commercial research use.
deepseek	DeepSeek License Agreement				allowed	allowed	use-restrictions	1		1	Behavioural use restrictions must be passed on to recipients of the model and of derivatives.
yi-license	Yi Series Models Community License Agreement				restricted	allowed	agreement	1		1	Earlier versions asked for a registration before commercial use; read the version that the repository holds.
flux-1-dev-non-commercial-license	FLUX.1 [dev] Non-Commercial License				prohibited	allowed	agreement	1		1	The model may not be used commercially; outputs may, with exceptions.
nvidia-open-model-license	NVIDIA Open Model License				allowed	allowed	none	1		1	The rights end when guardrails are taken out without a replacement; a notice must be passed on.
mnpl-0.1	Mistral AI Non-Production License				prohibited	allowed	agreement	1		1	Research and testing only; production needs a commercial licence.
mrl	Mistral AI Research License				prohibited	allowed	agreement	1		1	Research purposes only; anything else needs a commercial licence.
jamba-open-model-license	Jamba Open Model License				restricted	allowed	agreement	1		1	Commercial use is free below 50 million US dollars of yearly revenue.
falcon-llm-license	TII Falcon LLM License				allowed	allowed	agreement	1		1	Acceptable-use policy applies and must be passed on.
lfm1.0	LFM Open License v1.0				restricted	allowed	agreement	1		0	Commercial use is free below 10 million US dollars of yearly revenue.
modified-mit	Modified MIT License				restricted	allowed	none	1		0	MIT with a duty to show the model's name in the products of very large users; each such text differs: read it (low confidence).
stabilityai-ai-community	Stability AI Community License Agreement				restricted	allowed	agreement	1	show 'Powered by Stability AI'	1	Commercial use is free below 1 million US dollars of yearly revenue, after registration.
stabilityai-nc-research	Stability AI Non-Commercial Research Community License				prohibited	allowed	agreement	1		1	Non-commercial research use.
microsoft-research-license	Microsoft Research License				prohibited	allowed	agreement	1		1	Research use only.
ai2-impact-license-low-risk	AI2 ImpACT License, low risk				allowed	allowed	use-restrictions	1		1	Derivatives need an impact report; use restrictions must be passed on.
ai2-impact-license-medium-risk	AI2 ImpACT License, medium risk				allowed	allowed	use-restrictions	1		1	Derivatives need an impact report; use restrictions must be passed on; originals are not to be redistributed (low confidence).
faipl-1.0-sd	Fair AI Public License 1.0-SD				allowed	allowed	share-alike	1		1	Share-alike, also for services over a network; use restrictions must be passed on.
health-ai-developer-foundations	Health AI Developer Foundations Terms of Use				allowed	allowed	agreement	1		1	Use policy applies and must be passed on; clinical use needs authorisation.
exaone	EXAONE AI Model License Agreement				prohibited	allowed	agreement	1	a derived model's name begins with 'EXAONE'	1	Non-commercial research use.
glm-4	GLM-4 Model License				restricted	allowed	agreement	1	show 'Built with glm-4'; a derived model's name begins with 'glm-4'	1	Commercial use after registration.
internlm	InternLM weights licence				restricted	allowed	agreement	1		0	Commercial use on application, free of charge (low confidence).
hyperclovax-seed	HyperCLOVA X SEED Model License				restricted	allowed	agreement	1		1	Separate licence above 10 million monthly active users.
solar-apache-2.0	SOLAR, Apache 2.0				allowed	allowed	none	1		0	Apache License 2.0 under another name.
cogvlm2	CogVLM2 License				restricted	allowed	agreement	1		1	Commercial use after registration.
minicpm-model-license	MiniCPM Model License				restricted	allowed	agreement	1		1	Commercial use after registration.
hunyuan-community	Tencent Hunyuan Community License Agreement				restricted	allowed	agreement	1		1	Separate licence above 100 million monthly active users; not granted in the European Union, the United Kingdom and South Korea.
c4ai-noncommercial	CC-BY-NC-4.0 with C4AI acceptable use				prohibited	allowed	none	1		1	Cohere Labs' acceptable-use policy applies.
"""#)

    /// Folded licence name, id.
    static let names = StaticLines(
        count: 142,
        index: #"""
?????s?@m?AU?B@?BQ?Bf?CN?Cp?DV?D{?Eh?FY?Fi?G@?GV?Gh?HA?Hc?IA?IO?Ik?JP?Je?Ju?KJ?Ka?LF?Lk?MP?Mt?NZ\#
?OB?Om?Pe?Qd?RU?SS?Sf?Sw?TM?Tj?UX?Uc?Up?VB?VY?Vu?W\?XY?Y`?ZC?Zd?[L?[y?\j?]a?]s?^L?^l?_[?`S?``?`y\#
?aG?ae?bL?ba?bo?c@?ca?cy?dJ?dk?eC?eT?eu?fM?fk?gR?gg?gu?hS?hh?iJ?io?jQ?kE?k~?lc?mM?n@?ng?oD?o_?om\#
?o}?pV?pv?p~?qH?qu?r[?sE?sx?ti?uc?uy?vP?vZ?ve?vq?wB?w\?ww?xY?yD?yk?z}?{\?|L?}C?}q?~f@?d@@R@AI@BR\#
@Bt@Cb@DL@EF@En@FO@Fs@GZ@Gw@H[@IH@IV@Ik@JI
"""#,
        lines: #"""
ai2impactlicenselowrisk	ai2-impact-license-low-risk
ai2impactlicensemediumrisk	ai2-impact-license-medium-risk
ai2impactlr	ai2-impact-license-low-risk
ai2impactmr	ai2-impact-license-medium-risk
apple	apple-ascl
appleamlr	apple-amlr
applemodellicenseforresearch	apple-amlr
applesamplecodelicense	apple-ascl
bigcodeopenrailmv1	bigcode-openrail-m
c4ainoncommercial	c4ai-noncommercial
ccbync40c4aiacceptableuse	c4ai-noncommercial
ccbync40withc4aiacceptableuse	c4ai-noncommercial
cogvlm2	cogvlm2
cogvlm2license	cogvlm2
cogvlmlicense	cogvlm2
deepseek	deepseek
deepseeklicense	deepseek
deepseeklicenseagreement	deepseek
deepseekmodellicense	deepseek
exaone	exaone
exaoneaimodellicense	exaone
exaoneaimodellicenseagreement	exaone
exaonelicense	exaone
exaonenc	exaone
faipl10	faipl-1.0-sd
faipl10sd	faipl-1.0-sd
fairaipubliclicense10sd	faipl-1.0-sd
falcon180blicense	falcon-llm-license
falcon211blicense	falcon-llm-license
falconllmlicense	falcon-llm-license
falconllmlicense20	falcon-llm-license
falconmamba7blicense	falcon-llm-license
flux1dev	flux-1-dev-non-commercial-license
flux1devnoncommercial	flux-1-dev-non-commercial-license
flux1devnoncommerciallicense	flux-1-dev-non-commercial-license
fluxdevlicense	flux-1-dev-non-commercial-license
fluxdevnoncommerciallicense	flux-1-dev-non-commercial-license
gemmalicense	gemma
gemmaterms	gemma
gemmatermsofuse	gemma
gemmatermsofuselicense	gemma
gemmaversiontaidemodelslicenseagreement	gemma
glm4	glm-4
glm49b	glm-4
glm4license	glm-4
glm4modellicense	glm-4
googlegemmatermsofuse	gemma
haidef	health-ai-developer-foundations
healthaideveloperfoundations	health-ai-developer-foundations
healthaideveloperfoundationstermsofuse	health-ai-developer-foundations
hunyuancommunity	hunyuan-community
hyperclovaxseed	hyperclovax-seed
hyperclovaxseedlicense	hyperclovax-seed
hyperclovaxseedmodellicense	hyperclovax-seed
impactlicenselowrisk	ai2-impact-license-low-risk
impactlicensemediumrisk	ai2-impact-license-medium-risk
internlm	internlm
internlmlicense	internlm
internlmweightslicence	internlm
jambaopenmodellicense	jamba-open-model-license
jambaopenmodellicenseagreement	jamba-open-model-license
lfm10	lfm1.0
lfmopenlicensev10	lfm1.0
llama2	llama2
llama2communitylicense	llama2
llama2communitylicenseagreement	llama2
llama2license	llama2
llama3	llama3
llama31	llama3.1
llama31communitylicense	llama3.1
llama31license	llama3.1
llama32	llama3.2
llama32communitylicense	llama3.2
llama32license	llama3.2
llama33	llama3.3
llama33communitylicense	llama3.3
llama33license	llama3.3
llama3communitylicense	llama3
llama3communitylicenseagreement	llama3
llama3license	llama3
llama4	llama4
llama4communitylicense	llama4
llama4license	llama4
metallama2communitylicense	llama2
metallama31communitylicense	llama3.1
metallama3communitylicense	llama3
microsoftresearchlicense	microsoft-research-license
microsoftresearchlicenseterms	microsoft-research-license
minicpmlicense	minicpm-model-license
minicpmmodellicense	minicpm-model-license
minicpmmodellicenseagreement	minicpm-model-license
mistralainonproductionlicense	mnpl-0.1
mistralairesearchlicense	mrl
mistralresearchlicense	mrl
mnpl	mnpl-0.1
mnpl01	mnpl-0.1
modifiedmit	modified-mit
modifiedmitlicense	modified-mit
mrl	mrl
mrl01	mrl
msresearchlicense	microsoft-research-license
msrlicense	microsoft-research-license
nvidiaopenmodel	nvidia-open-model-license
nvidiaopenmodelagreement	nvidia-open-model-license
nvidiaopenmodellicense	nvidia-open-model-license
nvidiaopenmodellicenseagreement	nvidia-open-model-license
openrail++	openrail++
qianwen	tongyi-qianwen
qwen	qwen
qwen2	qwen
qwen25	qwen
qwenlicense	qwen
qwenlicenseagreement	qwen
qwenresearch	qwen-research
qwenresearchlicense	qwen-research
qwenresearchlicenseagreement	qwen-research
sainccommunity	stabilityai-nc-research
sdxlturbostabilityainoncommercialresearchcommunitylicense	stabilityai-nc-research
solarapache20	solar-apache-2.0
stabilityaiaicommunity	stabilityai-ai-community
stabilityaiaicommunitylicense	stabilityai-ai-community
stabilityaicommunity	stabilityai-ai-community
stabilityaicommunitylicense	stabilityai-ai-community
stabilityaicommunitylicenseagreement	stabilityai-ai-community
stabilityaincresearch	stabilityai-nc-research
stabilityaincresearchcommunity	stabilityai-nc-research
stabilityainoncommercialresearchcommunitylicense	stabilityai-nc-research
stabilityaiopenrail++m	openrail++
stableaudiocommunity	stabilityai-ai-community
tencenthunyuancommunity	hunyuan-community
tencenthunyuancommunitylicenseagreement	hunyuan-community
tencenthunyuanlicense	hunyuan-community
tencentlicense	hunyuan-community
tiifalconlicense	falcon-llm-license
tiifalconllmlicense	falcon-llm-license
tongyiqianwen	tongyi-qianwen
tongyiqianwenlicense	tongyi-qianwen
tongyiqianwenlicenseagreement	tongyi-qianwen
yi	yi-license
yilicense	yi-license
yilicenseagreement	yi-license
yiseriesmodelscommunitylicenseagreement	yi-license
"""#)

    /// Address, id.
    static let links = StaticLines(
        count: 41,
        index: #"""
?????_?@@?AB?BF?CA?D??Ef?GY?Hu?JC?KH?Ku?L|?NA?OE?P\?QV?Rd?TD?Tp?Ud?VT?WN?XN?Y??Y~?[R?\M?]P?]~?^s\#
?_W?_{?`[?a@?ai?bR?bu?dY?d|
"""#,
        lines: #"""
ai.google.dev/gemma/terms	gemma
ai.meta.com/llama/license	llama2
ai.meta.com/resources/models-and-libraries/llama-downloads	llama2
ai21.com/licenses/jamba-open-model-license	jamba-open-model-license
allenai.org/licenses/impact-lr	ai2-impact-license-low-risk
allenai.org/licenses/impact-mr	ai2-impact-license-medium-risk
developer.apple.com/support/downloads/terms/apple-sample-code/apple-sample-code-license.pdf	apple-ascl
developer.download.nvidia.com/licenses/nvidia-open-model-license-agreement-june-2024.pdf	nvidia-open-model-license
developers.google.com/health-ai-developer-foundations/terms	health-ai-developer-foundations
falconllm.tii.ae/falcon-mamba-7b-terms-and-conditions.html	falcon-llm-license
falconllm.tii.ae/falcon-terms-and-conditions.html	falcon-llm-license
freedevproject.org/faipl-1.0-sd	faipl-1.0-sd
github.com/deepseek-ai/deepseek-coder/blob/main/license-model	deepseek
github.com/deepseek-ai/deepseek-llm/blob/main/license-model	deepseek
github.com/deepseek-ai/deepseek-v2/blob/main/license-model	deepseek
github.com/qwenlm/qwen/blob/main/tongyi%20qianwen%20license%20agreement	tongyi-qianwen
huggingface.co/apple/deeplabv3-mobilevit-small	apple-amlr
huggingface.co/black-forest-labs/flux.1-dev	flux-1-dev-non-commercial-license
huggingface.co/facebook/fair-noncommercial-research-license	fair-noncommercial-research-license
huggingface.co/hcompany/holo1-3b	h-research
huggingface.co/meta-llama/llama-2-7b-chat-hf	llama2
huggingface.co/meta-llama/llama-3.2-1b	llama3.2
huggingface.co/meta-llama/llama-3.3-70b-instruct	llama3.3
huggingface.co/meta-llama/llama-4-scout-17b-16e-instruct	llama4
huggingface.co/meta-llama/meta-llama-3-8b	llama3
huggingface.co/meta-llama/meta-llama-3.1-70b-instruct	llama3.1
huggingface.co/openvino/llama-3.1-8b-instruct-fastdraft-150m-int8-ov	intel-research
huggingface.co/spaces/bigscience	bigscience-bloom-rail-1.0
huggingface.co/stabilityai/stable-diffusion-xl-base-1.0	openrail++
huggingface.co/xai-org/grok-2	grok2-community
kaggle.com/models/google/gemma/license/consent	gemma
llama.com/llama3_2/license	llama3.2
llama.com/llama3_3/license	llama3.3
llama.com/llama4/license	llama4
llama.meta.com/llama3/license	llama3
llama.meta.com/llama3_1/license	llama3.1
mistral.ai/licenses/mnpl-0.1.md	mnpl-0.1
mistral.ai/licenses/mrl-0.1.md	mrl
nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license	nvidia-open-model-license
openmdw.ai/license/1-0	openmdw-1.0
openmdw.ai/license/1-1	openmdw-1.1
"""#)

    /// Share-alike licences that can be met together.
    static let compatible = StaticLines(
        count: 15,
        index: #"""
?????Q??^??o?@O?@o?AO?Ai?B??BT?Bf?Bw?CH?CY?Ce
"""#,
        lines: #"""
agpl-3.0|eupl-1.2
agpl-3.0|gpl
agpl-3.0|gpl-3.0
cc-by-nc-sa-2.0|cc-by-nc-sa-3.0
cc-by-nc-sa-2.0|cc-by-nc-sa-4.0
cc-by-nc-sa-3.0|cc-by-nc-sa-4.0
cc-by-sa-3.0|cc-by-sa-4.0
cc-by-sa-3.0|eupl-1.2
cc-by-sa-4.0|gpl-3.0
eupl-1.1|eupl-1.2
eupl-1.2|gpl-2.0
eupl-1.2|gpl-3.0
eupl-1.2|osl-3.0
gpl|gpl-2.0
gpl|gpl-3.0
"""#)
}
