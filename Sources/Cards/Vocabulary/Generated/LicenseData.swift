// Made by Tools/make-vocabulary from Sources/Cards/Vocabulary/Data. Do not edit.
// swift-format-ignore-file

extension Vocabulary {
    /// id, name, address of the text, address about it.
    static let licenseLines = StaticLines(
        count: 83,
        index: #"""
?HR?d|????qg?o^?Hu?Fk?DC?@m?Iz?JQ?K@?Ku?IW?Lc?MM?N]?OH?Os?P^?R}?Sz?Tw?Vq?X@?YO?Z[?[g?Ut?QI?RC?Mp\#
?]~?_O?\s?BW?~~?aR?a}?b`?cC?cf?dQ@?{@OT?el?fW?f}?ge@Mi?jc?k|?j[?hM?h{?ik?~?@BY@DO@E~@G}@Iq@Kk?nR\#
??]?s\?o??{d?ts?t??{B?uU?vn??e?xL?zB@P_?}C?zd@PO?|Y?``?|q
"""#,
        lines: #"""
apache-2.0	Apache license 2.0
mit	MIT
openrail	OpenRAIL license family		https://huggingface.co/blog/open_rail
bigscience-openrail-m	BigScience OpenRAIL-M		https://bigscience.huggingface.co/blog/bigscience-openrail-m
creativeml-openrail-m	CreativeML OpenRAIL-M		https://huggingface.co/spaces/CompVis/stable-diffusion-license
bigscience-bloom-rail-1.0	BigScience BLOOM RAIL 1.0	https://huggingface.co/spaces/bigscience/license	https://bigscience.huggingface.co/blog/the-bigscience-rail-license
bigcode-openrail-m	BigCode Open RAIL-M v1		https://www.bigcode-project.org/docs/pages/bigcode-openrail
afl-3.0	Academic Free License v3.0
artistic-2.0	Artistic license 2.0
bsl-1.0	Boost Software License 1.0
bsd	BSD license family
bsd-2-clause	BSD 2-clause "Simplified" license
bsd-3-clause	BSD 3-clause "New" or "Revised" license
bsd-3-clause-clear	BSD 3-clause Clear license
c-uda	Computational Use of Data Agreement
cc	Creative Commons license family
cc0-1.0	Creative Commons Zero v1.0 Universal
cc-by-2.0	Creative Commons Attribution 2.0
cc-by-2.5	Creative Commons Attribution 2.5
cc-by-3.0	Creative Commons Attribution 3.0
cc-by-4.0	Creative Commons Attribution 4.0
cc-by-sa-3.0	Creative Commons Attribution Share Alike 3.0
cc-by-sa-4.0	Creative Commons Attribution Share Alike 4.0
cc-by-nc-2.0	Creative Commons Attribution Non Commercial 2.0
cc-by-nc-3.0	Creative Commons Attribution Non Commercial 3.0
cc-by-nc-4.0	Creative Commons Attribution Non Commercial 4.0
cc-by-nd-4.0	Creative Commons Attribution No Derivatives 4.0
cc-by-nc-nd-3.0	Creative Commons Attribution Non Commercial No Derivatives 3.0
cc-by-nc-nd-4.0	Creative Commons Attribution Non Commercial No Derivatives 4.0
cc-by-nc-sa-2.0	Creative Commons Attribution Non Commercial Share Alike 2.0
cc-by-nc-sa-3.0	Creative Commons Attribution Non Commercial Share Alike 3.0
cc-by-nc-sa-4.0	Creative Commons Attribution Non Commercial Share Alike 4.0
cdla-sharing-1.0	Community Data License Agreement – Sharing, Version 1.0
cdla-permissive-1.0	Community Data License Agreement – Permissive, Version 1.0
cdla-permissive-2.0	Community Data License Agreement – Permissive, Version 2.0
wtfpl	Do What The F*ck You Want To Public License
ecl-2.0	Educational Community License v2.0
epl-1.0	Eclipse Public License 1.0
epl-2.0	Eclipse Public License 2.0
etalab-2.0	Etalab Open License 2.0
eupl-1.1	European Union Public License 1.1
eupl-1.2	European Union Public License 1.2
agpl-3.0	GNU Affero General Public License v3.0
gfdl	GNU Free Documentation License family
gpl	GNU General Public License family
gpl-2.0	GNU General Public License v2.0
gpl-3.0	GNU General Public License v3.0
lgpl	GNU Lesser General Public License family
lgpl-2.1	GNU Lesser General Public License v2.1
lgpl-3.0	GNU Lesser General Public License v3.0
isc	ISC
h-research	H Research License	https://huggingface.co/Hcompany/Holo1-3B/blob/main/LICENSE
intel-research	Intel Research Use License Agreement	https://huggingface.co/OpenVINO/Llama-3.1-8B-Instruct-FastDraft-150M-int8-ov/blob/main/LICENSE.md
lppl-1.3c	LaTeX Project Public License v1.3c
ms-pl	Microsoft Public License
apple-ascl	Apple Sample Code license	https://developer.apple.com/support/downloads/terms/apple-sample-code/Apple-Sample-Code-License.pdf
apple-amlr	Apple Model License for Research	https://huggingface.co/apple/deeplabv3-mobilevit-small/blob/main/LICENSE
mpl-2.0	Mozilla Public License 2.0
odc-by	Open Data Commons License Attribution family
odbl	Open Database License family
openmdw-1.0	Open Model, Data & Weights License Agreement	https://openmdw.ai/license/1-0/
openmdw-1.1	Open Model, Data & Weights License Agreement v1.1	https://openmdw.ai/license/1-1/
openrail++	Open Rail++-M License	https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md
osl-3.0	Open Software License 3.0
postgresql	PostgreSQL License
ofl-1.1	SIL Open Font License 1.1
ncsa	University of Illinois/NCSA Open Source License
unlicense	The Unlicense
zlib	zLib License
pddl	Open Data Commons Public Domain Dedication and License
lgpl-lr	Lesser General Public License For Linguistic Resources
deepfloyd-if-license	DeepFloyd IF Research License Agreement
fair-noncommercial-research-license	FAIR Noncommercial Research License	https://huggingface.co/facebook/fair-noncommercial-research-license/blob/main/LICENSE
llama2	Llama 2 Community License Agreement	https://huggingface.co/meta-llama/Llama-2-7b-chat-hf/blob/main/LICENSE.txt
llama3	Llama 3 Community License Agreement	https://huggingface.co/meta-llama/Meta-Llama-3-8B/blob/main/LICENSE
llama3.1	Llama 3.1 Community License Agreement	https://huggingface.co/meta-llama/Meta-Llama-3.1-70B-Instruct/blob/main/LICENSE
llama3.2	Llama 3.2 Community License Agreement	https://huggingface.co/meta-llama/Llama-3.2-1B/blob/main/LICENSE.txt
llama3.3	Llama 3.3 Community License Agreement	https://huggingface.co/meta-llama/Llama-3.3-70B-Instruct/blob/main/LICENSE
llama4	Llama 4 Community License Agreement	https://huggingface.co/meta-llama/Llama-4-Scout-17B-16E-Instruct/blob/main/LICENSE
grok2-community	Grok 2 Community License Agreement	https://huggingface.co/xai-org/grok-2/blob/main/LICENSE
gemma	Gemma Terms of Use	https://ai.google.dev/gemma/terms
unknown	Unknown
other	Other
"""#)

    /// Folded spelling, id, kind of spelling.
    static let licenseKeys = StaticLines(
        count: 387,
        index: #"""
?????W??p?@Q?@f?@u?AE?AU?Af?Ax?BN?Bg?By?CJ?C^?Cs?DI?Df?EC?E`?E~?Fc?Fy?GP?Gg?HJ?Ht?IQ?Iu?JN?Jh?KI\#
?K[?Kn?LS?Ly?M`?NH?Ny?Ok?PW?QB?Qn?R[?SA?SQ?Si?TB?T\?T{?U\?Uf?Uz?VT?Vx?Wc?Ww?XQ?Xv?Yb?ZH?Zu?[E?[\\#
?[k?[{?\C?\Q?\`?\p?]A?]S?]f?]y?^K?^^?^p?_C?_Y?_p?`H?`_?`w?aN?af?bA?b]?bz?cV?cs?dN?dj?eG?ec?f@?f\\#
?fy?gO?gf?g~?hT?hk?iC?iZ?ir?jC?ji?kP?kv?l]?l}?m^?m|?oF?pP?qT?rC?rs?sb?tR?t{?ue?vD?vl?wS?w{?xd?yM\#
?yu?z^?{F?{o?|g?}`?~X@?Q@@I@AB@Az@Bs@C{@ED@FL@GU@HZ@I`@Je@Kk@Lp@Mv@Nj@O_@PU@QJ@R@@R[@R}@Si@TG@Tp\#
@UZ@U}@Vi@Vv@WE@WT@Ww@Xa@YL@ZG@Zb@[M@[\@[l@\?@\S@\f@\z@][@]|@^\@^}@_f@_u@`E@`T@`d@`y@aO@ah@bB@bc\#
@bu@cG@cb@c}@de@eM@eY@fY@g`@gw@hE@hZ@hm@iE@iQ@i[@ij@jG@je@kQ@ke@kz@l\@mE@m[@mr@nH@n_@nv@oZ@p?@pd\#
@pq@qC@qU@qh@q{@rY@rv@sT@sr@t]@uI@uu@vD@vY@vm@wC@wX@wo@xL@x\@xp@xz@yI@yY@ym@zD@zS@zc@zw@{N@{^@{n\#
@|O@}@@}W@}u@~T@~vA?hA?rA@\A@yAAgABbABnAC@ACVACoAD@ADRADhAEAAERAEeAEwAFGAF`AGIAG`AGpAHCAH_AIKAIe\#
AIxAJTAK@AKZAKmALIALuAMOAMhANQANhANxAOQAOzAPQAPeAPyAQMAQdAQ{ARRARoASCASbASlATGATYATlAU@AUaAUoAU~\#
AVNAV^AVkAVxAWDAWZAWfAWsAXAAXYAXhAXxAYIAYWAYgAY{AZUAZpA[QA[{A\eA]VA^MA^dA^|A_TA_wA`\AaOAbEAbYAbq\#
AcJAcjAdDAdeAdzAeXAepAfIAfiAfxAgHAgVAgbAgoAg}AhUAhtAiHAibAiuAjMAjlAkIAkqAl`AlyAmcAnTAnfAn|AoRAo`\#
AooAp?ApK
"""#,
        lines: #"""
academicfree3	afl-3.0	a
academicfree30	afl-3.0	a
academicfreelicensev30	afl-3.0	n
afferogpl	agpl-3.0	a
afl3	afl-3.0	a
afl30	afl-3.0	i
agpl	agpl-3.0	a
agpl3	agpl-3.0	a
agpl30	agpl-3.0	i
agpl30only	agpl-3.0	n
agpl30orlater	agpl-3.0	n
agplv3	agpl-3.0	a
al2	apache-2.0	a
apache	apache-2.0	a
apache2	apache-2.0	a
apache20	apache-2.0	i
apachelicense20	apache-2.0	n
apachelicensev2	apache-2.0	a
apachesoftware2	apache-2.0	a
apachesoftware20	apache-2.0	a
apachesoftwarelicense20	apache-2.0	a
apachev2	apache-2.0	a
appleamlr	apple-amlr	i
appleascl	apple-ascl	i
applemodelforresearch	apple-amlr	a
applemodellicenseforresearch	apple-amlr	n
applesamplecode	apple-ascl	a
applesamplecodelicense	apple-ascl	n
artistic2	artistic-2.0	a
artistic20	artistic-2.0	i
artisticlicense20	artistic-2.0	n
asl2	apache-2.0	a
asl20	apache-2.0	a
bigcodeopenrail	bigcode-openrail-m	a
bigcodeopenrailm	bigcode-openrail-m	i
bigcodeopenrailm1	bigcode-openrail-m	a
bigcodeopenrailmv1	bigcode-openrail-m	n
bigsciencebloomrail1	bigscience-bloom-rail-1.0	a
bigsciencebloomrail10	bigscience-bloom-rail-1.0	i
bigscienceopenrailm	bigscience-openrail-m	i
bigsciencerail	bigscience-bloom-rail-1.0	a
bigsciencerail1	bigscience-bloom-rail-1.0	a
bigsciencerail10	bigscience-bloom-rail-1.0	a
bloomrail	bigscience-bloom-rail-1.0	a
boost	bsl-1.0	a
boostsoftware	bsl-1.0	a
boostsoftware1	bsl-1.0	a
boostsoftware10	bsl-1.0	a
boostsoftwarelicense	bsl-1.0	a
boostsoftwarelicense10	bsl-1.0	n
bsd	bsd	i
bsd2	bsd-2-clause	a
bsd2clause	bsd-2-clause	i
bsd2clausesimplified	bsd-2-clause	a
bsd2clausesimplifiedlicense	bsd-2-clause	n
bsd3	bsd-3-clause	a
bsd3clause	bsd-3-clause	i
bsd3clauseclear	bsd-3-clause-clear	i
bsd3clauseclearlicense	bsd-3-clause-clear	n
bsd3clauseneworrevised	bsd-3-clause	a
bsd3clauseneworrevisedlicense	bsd-3-clause	n
bsdfamily	bsd	a
bsdlicensefamily	bsd	n
bsl1	bsl-1.0	a
bsl10	bsl-1.0	i
cc	cc	i
cc0	cc0-1.0	a
cc01	cc0-1.0	a
cc010	cc0-1.0	i
ccby	cc-by-4.0	a
ccby2	cc-by-2.0	a
ccby20	cc-by-2.0	i
ccby25	cc-by-2.5	i
ccby3	cc-by-3.0	a
ccby30	cc-by-3.0	i
ccby4	cc-by-4.0	a
ccby40	cc-by-4.0	i
ccbync	cc-by-nc-4.0	a
ccbync2	cc-by-nc-2.0	a
ccbync20	cc-by-nc-2.0	i
ccbync3	cc-by-nc-3.0	a
ccbync30	cc-by-nc-3.0	i
ccbync4	cc-by-nc-4.0	a
ccbync40	cc-by-nc-4.0	i
ccbyncnd	cc-by-nc-nd-4.0	a
ccbyncnd3	cc-by-nc-nd-3.0	a
ccbyncnd30	cc-by-nc-nd-3.0	i
ccbyncnd4	cc-by-nc-nd-4.0	a
ccbyncnd40	cc-by-nc-nd-4.0	i
ccbyncsa	cc-by-nc-sa-4.0	a
ccbyncsa2	cc-by-nc-sa-2.0	a
ccbyncsa20	cc-by-nc-sa-2.0	i
ccbyncsa3	cc-by-nc-sa-3.0	a
ccbyncsa30	cc-by-nc-sa-3.0	i
ccbyncsa4	cc-by-nc-sa-4.0	a
ccbyncsa40	cc-by-nc-sa-4.0	i
ccbynd	cc-by-nd-4.0	a
ccbynd4	cc-by-nd-4.0	a
ccbynd40	cc-by-nd-4.0	i
ccbysa	cc-by-sa-4.0	a
ccbysa3	cc-by-sa-3.0	a
ccbysa30	cc-by-sa-3.0	i
ccbysa4	cc-by-sa-4.0	a
ccbysa40	cc-by-sa-4.0	i
cczero	cc0-1.0	a
cdlapermissive1	cdla-permissive-1.0	a
cdlapermissive10	cdla-permissive-1.0	i
cdlapermissive2	cdla-permissive-2.0	a
cdlapermissive20	cdla-permissive-2.0	i
cdlasharing1	cdla-sharing-1.0	a
cdlasharing10	cdla-sharing-1.0	i
clearbsd	bsd-3-clause-clear	a
communitydatalicenseagreement–permissiveversion10	cdla-permissive-1.0	n
communitydatalicenseagreement–permissiveversion20	cdla-permissive-2.0	n
communitydatalicenseagreement–sharingversion10	cdla-sharing-1.0	n
communitydatapermissive1	cdla-permissive-1.0	a
communitydatapermissive10	cdla-permissive-1.0	a
communitydatapermissive2	cdla-permissive-2.0	a
communitydatapermissive20	cdla-permissive-2.0	a
communitydatasharing1	cdla-sharing-1.0	a
communitydatasharing10	cdla-sharing-1.0	a
computationaluseofdata	c-uda	a
computationaluseofdataagreement	c-uda	n
creativecommonsattribution	cc-by-4.0	a
creativecommonsattribution2	cc-by-2.0	a
creativecommonsattribution20	cc-by-2.0	n
creativecommonsattribution25	cc-by-2.5	n
creativecommonsattribution3	cc-by-3.0	a
creativecommonsattribution30	cc-by-3.0	n
creativecommonsattribution4	cc-by-4.0	a
creativecommonsattribution40	cc-by-4.0	n
creativecommonsattributionnoderivatives4	cc-by-nd-4.0	a
creativecommonsattributionnoderivatives40	cc-by-nd-4.0	n
creativecommonsattributionnoncommercial2	cc-by-nc-2.0	a
creativecommonsattributionnoncommercial20	cc-by-nc-2.0	n
creativecommonsattributionnoncommercial3	cc-by-nc-3.0	a
creativecommonsattributionnoncommercial30	cc-by-nc-3.0	n
creativecommonsattributionnoncommercial4	cc-by-nc-4.0	a
creativecommonsattributionnoncommercial40	cc-by-nc-4.0	n
creativecommonsattributionnoncommercialnoderivatives3	cc-by-nc-nd-3.0	a
creativecommonsattributionnoncommercialnoderivatives30	cc-by-nc-nd-3.0	n
creativecommonsattributionnoncommercialnoderivatives4	cc-by-nc-nd-4.0	a
creativecommonsattributionnoncommercialnoderivatives40	cc-by-nc-nd-4.0	n
creativecommonsattributionnoncommercialsharealike2	cc-by-nc-sa-2.0	a
creativecommonsattributionnoncommercialsharealike20	cc-by-nc-sa-2.0	n
creativecommonsattributionnoncommercialsharealike3	cc-by-nc-sa-3.0	a
creativecommonsattributionnoncommercialsharealike30	cc-by-nc-sa-3.0	n
creativecommonsattributionnoncommercialsharealike4	cc-by-nc-sa-4.0	a
creativecommonsattributionnoncommercialsharealike40	cc-by-nc-sa-4.0	n
creativecommonsattributionsharealike	cc-by-sa-4.0	a
creativecommonsattributionsharealike3	cc-by-sa-3.0	a
creativecommonsattributionsharealike30	cc-by-sa-3.0	n
creativecommonsattributionsharealike4	cc-by-sa-4.0	a
creativecommonsattributionsharealike40	cc-by-sa-4.0	n
creativecommonsfamily	cc	a
creativecommonslicensefamily	cc	n
creativecommonsnoncommercial	cc-by-nc-4.0	a
creativecommonszero	cc0-1.0	a
creativecommonszero10universal	cc0-1.0	a
creativecommonszerov10universal	cc0-1.0	n
creativeml	creativeml-openrail-m	a
creativemlopenrailm	creativeml-openrail-m	i
cuda	c-uda	i
cuda10	c-uda	n
custom	other	a
deepfloydif	deepfloyd-if-license	a
deepfloydiflicense	deepfloyd-if-license	i
deepfloydifresearch	deepfloyd-if-license	a
deepfloydifresearchlicenseagreement	deepfloyd-if-license	n
dowhatfckyouwantto	wtfpl	a
dowhatthefckyouwanttopubliclicense	wtfpl	n
ecl2	ecl-2.0	a
ecl20	ecl-2.0	i
eclipse1	epl-1.0	a
eclipse10	epl-1.0	a
eclipse2	epl-2.0	a
eclipse20	epl-2.0	a
eclipsepubliclicense10	epl-1.0	n
eclipsepubliclicense20	epl-2.0	n
educationalcommunity2	ecl-2.0	a
educationalcommunity20	ecl-2.0	a
educationalcommunitylicensev20	ecl-2.0	n
epl1	epl-1.0	a
epl10	epl-1.0	i
epl2	epl-2.0	a
epl20	epl-2.0	i
etalab2	etalab-2.0	a
etalab20	etalab-2.0	i
etalabopen2	etalab-2.0	a
etalabopen20	etalab-2.0	a
etalabopenlicense20	etalab-2.0	n
eupl11	eupl-1.1	i
eupl12	eupl-1.2	i
europeanunion11	eupl-1.1	a
europeanunion12	eupl-1.2	a
europeanunionpubliclicense11	eupl-1.1	n
europeanunionpubliclicense12	eupl-1.2	n
expat	mit	a
fairnoncommercialresearch	fair-noncommercial-research-license	a
fairnoncommercialresearchlicense	fair-noncommercial-research-license	i
freebsd	bsd-2-clause	a
gemma	gemma	i
gemmalicense	gemma	a
gemmaterms	gemma	a
gemmatermsofuse	gemma	n
gfdl	gfdl	i
gnu	gpl	a
gnu3	gpl-3.0	a
gnuafferogeneral3	agpl-3.0	a
gnuafferogeneral30	agpl-3.0	a
gnuafferogeneralpubliclicensev30	agpl-3.0	n
gnuagpl3	agpl-3.0	a
gnuagplv3	agpl-3.0	a
gnufreedocumentationfamily	gfdl	a
gnufreedocumentationlicensefamily	gfdl	n
gnugeneral2	gpl-2.0	a
gnugeneral20	gpl-2.0	a
gnugeneral3	gpl-3.0	a
gnugeneral30	gpl-3.0	a
gnugeneralfamily	gpl	a
gnugeneralpubliclicensefamily	gpl	n
gnugeneralpubliclicensev20	gpl-2.0	n
gnugeneralpubliclicensev30	gpl-3.0	n
gnugpl	gpl	a
gnugpl2	gpl-2.0	a
gnugpl3	gpl-3.0	a
gnugplv2	gpl-2.0	a
gnugplv3	gpl-3.0	a
gnulessergeneral21	lgpl-2.1	a
gnulessergeneral3	lgpl-3.0	a
gnulessergeneral30	lgpl-3.0	a
gnulessergeneralfamily	lgpl	a
gnulessergeneralpubliclicensefamily	lgpl	n
gnulessergeneralpubliclicensev21	lgpl-2.1	n
gnulessergeneralpubliclicensev30	lgpl-3.0	n
gnulgpl	lgpl	a
gnulgpl21	lgpl-2.1	a
gnulgpl3	lgpl-3.0	a
gnulgplv21	lgpl-2.1	a
gnulgplv3	lgpl-3.0	a
gnupubliclicense	gpl	a
gnupubliclicensev3	gpl-3.0	a
gnuv3	gpl-3.0	a
googlegemma	gemma	a
gpl	gpl	i
gpl2	gpl-2.0	a
gpl20	gpl-2.0	i
gpl20only	gpl-2.0	n
gpl20orlater	gpl-2.0	n
gpl3	gpl-3.0	a
gpl30	gpl-3.0	i
gpl30only	gpl-3.0	n
gpl30orlater	gpl-3.0	n
gplv2	gpl-2.0	a
gplv3	gpl-3.0	a
grok2community	grok2-community	i
grok2communitylicenseagreement	grok2-community	n
hresearch	h-research	i
hresearchlicense	h-research	n
intelresearch	intel-research	i
intelresearchuse	intel-research	a
intelresearchuselicenseagreement	intel-research	n
isc	isc	i
latexprojectpubliclicensev13c	lppl-1.3c	n
latexprojectv13c	lppl-1.3c	a
lessergeneralforlinguisticresources	lgpl-lr	a
lessergeneralpubliclicenseforlinguisticresources	lgpl-lr	n
lgpl	lgpl	i
lgpl21	lgpl-2.1	i
lgpl21only	lgpl-2.1	n
lgpl21orlater	lgpl-2.1	n
lgpl3	lgpl-3.0	a
lgpl30	lgpl-3.0	i
lgpl30only	lgpl-3.0	n
lgpl30orlater	lgpl-3.0	n
lgpllr	lgpl-lr	i
lgplv21	lgpl-2.1	a
lgplv3	lgpl-3.0	a
llama2	llama2	i
llama2community	llama2	a
llama2communitylicenseagreement	llama2	n
llama2license	llama2	a
llama3	llama3	i
llama31	llama3.1	i
llama31community	llama3.1	a
llama31communitylicenseagreement	llama3.1	n
llama31license	llama3.1	a
llama32	llama3.2	i
llama32community	llama3.2	a
llama32communitylicenseagreement	llama3.2	n
llama32license	llama3.2	a
llama33	llama3.3	i
llama33community	llama3.3	a
llama33communitylicenseagreement	llama3.3	n
llama33license	llama3.3	a
llama3community	llama3	a
llama3communitylicenseagreement	llama3	n
llama3license	llama3	a
llama4	llama4	i
llama4community	llama4	a
llama4communitylicenseagreement	llama4	n
llama4license	llama4	a
lppl13c	lppl-1.3c	i
metallama2	llama2	a
metallama3	llama3	a
metallama31	llama3.1	a
metallama32	llama3.2	a
metallama33	llama3.3	a
metallama3community	llama3	a
metallama4	llama4	a
microsoftpubliclicense	ms-pl	n
mit	mit	i
modifiedbsd	bsd-3-clause	a
mozilla	mpl-2.0	a
mozilla2	mpl-2.0	a
mozilla20	mpl-2.0	a
mozillapubliclicense20	mpl-2.0	n
mpl	mpl-2.0	a
mpl2	mpl-2.0	a
mpl20	mpl-2.0	i
mplv2	mpl-2.0	a
mspl	ms-pl	i
na	unknown	a
ncsa	ncsa	i
newbsd	bsd-3-clause	a
odbl	odbl	i
odbl1	odbl	a
odbl10	odbl	n
odcattribution	odc-by	a
odcby	odc-by	i
odcby1	odc-by	a
odcby10	odc-by	n
ofl	ofl-1.1	a
ofl11	ofl-1.1	i
opendatabase	odbl	a
opendatabasefamily	odbl	a
opendatabaselicense	odbl	a
opendatabaselicensefamily	odbl	n
opendatacommonsattributionfamily	odc-by	a
opendatacommonsdomaindedicationand	pddl	a
opendatacommonslicenseattributionfamily	odc-by	n
opendatacommonspublicdomaindedicationandlicense	pddl	n
openmdw1	openmdw-1.0	a
openmdw10	openmdw-1.0	i
openmdw11	openmdw-1.1	i
openmodeldataweights	openmdw-1.0	a
openmodeldataweights11	openmdw-1.1	a
openmodeldataweightslicenseagreement	openmdw-1.0	n
openmodeldataweightslicenseagreementv11	openmdw-1.1	n
openrail	openrail	i
openrail++	openrail++	i
openrail++m	openrail++	a
openrail++mlicense	openrail++	n
openrailfamily	openrail	a
openraillicensefamily	openrail	n
openrailm	openrail	a
openrailplusplus	openrail++	a
opensoftware3	osl-3.0	a
opensoftware30	osl-3.0	a
opensoftwarelicense30	osl-3.0	n
osl3	osl-3.0	a
osl30	osl-3.0	i
other	other	i
pddl	pddl	i
pddl1	pddl	a
pddl10	pddl	n
postgresql	postgresql	i
postgresqllicense	postgresql	n
proprietary	other	a
revisedbsd	bsd-3-clause	a
silofl11	ofl-1.1	a
silopenfont11	ofl-1.1	a
silopenfontlicense11	ofl-1.1	n
simplifiedbsd	bsd-2-clause	a
stablediffusion	creativeml-openrail-m	a
stablediffusionlicense	creativeml-openrail-m	a
theunlicense	unlicense	n
universityofillinoisncsaopensource	ncsa	a
universityofillinoisncsaopensourcelicense	ncsa	n
unknown	unknown	i
unlicense	unlicense	i
unspecified	unknown	a
wtfpl	wtfpl	i
wtfpl2	wtfpl	a
wtfpl20	wtfpl	a
zlib	zlib	i
zliblicense	zlib	n
"""#)
}
