// Made by Tools/make-vocabulary from Sources/Cards/Vocabulary/Data. Do not edit.
// swift-format-ignore-file

extension Vocabulary {
    /// Code, name, scope and type, the ISO 639-1 (of two letters: 639-3) code of the same language.
    static let languageLines = StaticLines(
        count: 8195,
        index: #"""
????u{?vI?v[?vf?vr?wN?w^?wl?x@?xX?xf?xs?yB?ya?yu?zK?zZ?zh?{C?{O?{]?{q??N?|@?|L?|Z?|m?|{?}Q?}d?}q\#
?~F?~T?~c?~w@?J@?Y@?e@?q@@E@@R@@_@@u@AD@AQ@Ag@Ar@BC@BU@Ba@Bp@B~@CM@C]@D?@DL@D\@Dl@D}@EX@Ef@E{@FW\#
@Fc@Fq@GD@GZ@Gj@H?@HS@Hi@Hx@IG@IV@If@Is@JI@J^@Jl@Jw@KH@KT@Ka@Kl@K{@LJ@Li@L~@MK@M[@Mo@M}??b@NK@NX\#
@No@OC@Ob@Oz@PG@PU@Pa@Q?@QJ@Qb@Qo@Q{@RK@RX??taLK@Rd@Rw@SD@ST@Sp@T@@TO@T^@Tl@Ty@UF@UZ@Uv@VD@VQ@Vb\#
@Vp@V}@WJ@WY@Wf@Wt@XA@XP@X_@Xn@YA@YN@Y_@Yp@Y~@ZK@Z[@Zi@[E@[W@[p@[}@\J@\_@\u@]C@]P@]^@]j@^A@^M@^X\#
@^m@^{@_G@_[@_j@_v@`D@`Q@`e@`s@aB@aO@aZ@bD@bS@bo@cF@cQ@c_@cl@d@@dM@d^@dk@dz@eH@eT@eb@em@fF@fY@ff\#
@fu@gZ@gw@hD?@H@hV@he@hz@iF@iX@ig@is@jE@jY@jf@jv@kF@kU@kc@kq@k}@lG@lT@ld@lr@l~@mM@mY@mi@mx@nGaFK\#
@nT@nd@nt@oAaLi@oN@o[@oj@oy@pE@pR@pa@pv@qM@qZ@qk@qy@rN@rd@rt@sL@sX@sh?@W@st@tD@tP@t`@tp@uC@uR@ud\#
@up@u~@vK@v^@v|@wJ@wU@we@ws@xE@xb@xn@yE@yT@yo@zA@zL?@i@z\@zk@zx@{D@{Q@{d@{s@|U@|a@|m@|y@}G@}_@}k\#
@}x@~G@~U@~k@~wA?FA?YA?fA?sA@AA@RA@_A@kA@zAAFAASAAbAAtABBABQABeABsAC@ACLACYACpAC|ADJAD_ADkADzaME\#
AEJAEVAEnAFEAFTAFhAFxAGIAGXAGpAHDAHXAH{AIKAIXAIdAIvAJHAJ\AJkAJ{AKLAKbAKpAL?ALOAL\ALpAM?AMMAM]AMr\#
ANAANNAN^?@}ANmAN~AOUAO{APJAPbAPvAQEAQTAQcAQsaF^ARBARTARbARqASHAS]aM]ASqATOAT]ATkAUHAU_?ANAUvAVL\#
AV_AV|AWZAWhAWzAXJAXYAXeAXsAYBAYUAYlAYxAZVAZtA[AA[NA[^A[wA\CA\nA]?A]UA]_A]oA]|A^MA^_A^naMyA_MA_[\#
A_lA_wA`MA`XA`hAa@AaSAakAbBAbUAbjAbvAcLAc\AckAc{AdGAdVAdcAdrAe?AeLAeYAefAeuAfAAfNAfcAftAgDAgSAg_\#
aNUAglAg{AhGAhSAh`Ahp?AaAiEAiVAibAiwAjIAjWAjeAkKAk]AklAlAAlPAlZAliAl~AmLAmjAmxAnFAnXAnfAntAoDAoR\#
Ao_AokAoxApJApZApnAq?AqKAqXAqjAqxArKAreAsLAsiAt@?ArAtSAt_AtpAuGAuWAudAutAvJAvYAvfAv{AwLAwbAwpAxQ\#
AxoAyEAyZAyoAyz?BCAzJAzVAzoA{NA{dA|DA|]A|sA}RA}_A}q?BYA~PA~`A~xaNqB?EB?RB?`B?laOHB@JB@YB@kB@zBAL\#
BA\BAkaFqBAzBBJaObBBaBBwBCDBCZBCgBCvBDFBDSBDeBDpBD~BELBEZBEgBEvBFHBFWBFcBFrBG@BG]BGwBHEBHSBHcBHq\#
BIIBIWBIcBIpBI~BJQBJfBJ~BKQBKaBKmBL?BLMBL\BLiBLwBMLBM[BMqBN?BNjBNwBOEBOUBObBOsBPIBPUBPcBP}BQJBQW\#
BQmBQ{BRGBRTBRbBR|BSIBSbBSpBTHBTVBTeBTrBU?BUMBUeBUtBVBBVOBVaBVnBWCBWU?BkBWdBWrBX@BXRBXbBXqBYABYO\#
BY\BYkBYwBZEBZZBZpB[BB[OB[\aOzB[jB[wB\NB\\B\pB\~B]NB]mB^DB^PB^dB^uB_BB_OB_[B_oB_|B`YB`hBaFBa[Bag\#
BatBbIBbUBbcBbrBcFBcSBc`BcmBd?BdN?C@BdcBdvBeFBeVBekBeyBfIBfVBfeBfuBg@BgQBghBgyBhPBh]BhnBh~BiMBi\\#
BipBi~Bj[BjjBjyBkGBkTBk`BkrBl?BlLBl]BlmBl|BmJBmWBmfBn@BnPBn\BnuBoJBoWBoiBoxBpEBpQBp_Bpl?CTBqDBqT\#
BqaBqoBq}BrLaPRBr[BrhBrtBsBBsNBsYBseBsqBt@BtRBtbBtoBuGBu]BukBuyBvFBvSBvdBvrBwHBwjBwyBxIBxVBxeBxr\#
ByQByaByoBzIBzZBzlBzyB{NB{[B{jB{xB|KB|YB|gB|sB}JB}YB}fB}tB~BB~NB~[B~kB~xC?NC?]C?iC@TC@dC@tCAOCA]\#
CAjCAzCBHCBWCBdCBrCCACCNCCaCCpCDGCDSCD`CDmCD}CEOCE]CEwCFYCFeCFvCGHCGUCGfCGuCHCCHSCHhCHu?CfCIECIQ\#
CI^CIjCI~CJMCJ\CJiCJuCKDCKVCKeCKtCL[CLzCMKCMZCMfCMuCNICNYCNnCNyCOHCOV?CxCOdCOtCPBCPPCPiCPyCQICQV\#
CQcCQzCRICRUCRdCRqCSBCSNCS\CSnaPjCS}CTLCT[CThCTzCUI?DICUWCUcCUpCVBCVRCV_CV{CWGCWYCWfCWsCX?CXLCXX\#
CXpCY@CYNCY]CYoCY|CZJCZXCZdCZqC[XC[mC[|C\HC\[C\hC\vC]EC]SC]`C]mC^RC^_C^oC^|C_IC_\C_sC`JC`^C`kC`~\#
Ca[CaoCbBCbOCb`CbnCcBCcNCcaCcuCdBCdSCdbCdvCeDCeSCerCe~CfJCfYCfgCfvCgHCgVCghCg~ChLChj?D[ChxCiDCiP\#
CilCi{CjLCjXCjeCjsCkACkOCk]CkjCkyClGClVClfClsCm@CmMCm[CmnCnACnPCndCnq?DlCo?CoNCocCorCp?CpMCp^Cpj\#
CpzCqKCq]CqoCq}CrTCr`CrsCs@CsWCseCstCtECtYCtfCtuCuICuUCulCv?CvQCv_CvtCwJCwXaQACwnCxFCxVCxmCx|CyI\#
CyXCypCzBCzNCz\CzlCz~C{KC{cC{qC{|C|IC|WC|fC|vC}FC}YC}hC}|C~KC~_C~vD?ED?RD?_aGBD?kD?{D@JD@VD@aD@m\#
D@{DALDAZDAhDAtDBDDBRDBeDBqDC@DCLDC`DClDCyDDWDDfDDrDE?DEMDEZDEiDFADFTDFbDFnDF|DGNDG[DGiDHGDHTDHd\#
DHuDIEDIRDI`DInDJGDJVDJcDJpDKBDKYDKnDLKDL]DLlDM@DMTDM_DMrDNCDNPDN_DNrDOBDONDO\DOiDOxDPFDPWDPfDPt\#
DQDDQ[DQjDQ|DRIDRVDRkDRxDSLDS[DSmDS}DTJDTWDTgDTwDUDDUPDU]DUkDUwDVMDVYDVgDVvDWCDWODW]DWjDWxDXEDXR\#
DXaDXrDY?DYMDYZDYgDZNDZ\DZpDZ~D[LD[_D[kD\GD\gD]?D]ND]dD]rD^CD^[D^gD_FD_WD_fD_sD`ID`aD`q?D~D`~DaM\#
Da]DaiDavDbCDb[DbkaQXDb|DcJDc[DcmDc|DdKDd[DdjDe@DeTDedaRADevDfGDfYDfkDfyDgJDg[DgkDg{DhJDhXDhhDhy\#
DiNDi]DijDiyDjRDjdDjvDkMDkZDklDk|DlMDlcDlpDmBDmODm^DmtDnQDnmDn{DoLDoYDohDouDpFDpTDpcDprDqDDq\Dqt\#
DrQDr`?EPDrlDsBDsQDsbaR\Ds|DtGDtWDthDtyDuMDuYDukDu}DvNDv_Dvl?EbDwADwTDwcDwrDxQDxcDxzDyJaGTDyYDys\#
DzCDzSDzhDz~D{MD{^D{yD|ID|XD|pD}BD}QD}aD}qD~LD~[D~iD~zE?KE?YE?hE@AE@QE@dE@uEAAEAQEA_EAsEB?EBUEBe\#
EBsECGECXECrEDBEDNED\EDqEEHEETEEaEErEFDEFQEF`EFnEFzEGHEGWEGfEGrEHHEHqEH|EIMEIiEJAEJQEJ`EJrEKDEKQ\#
EK`EK~ELXELjEL{EMIEMiaRtEMtENAEN\ENrEOEEOWEOoEPDEPZEPjEPxEQJEQ^EQmERCERUERgERyESQES\ESyETFETYETn\#
EUKEUZEUl?EuEVBEV]EVrEW@agtEWXEWiEWyEXFEXbEXqEYJEYcEYsEZAEZNEZ\EZlEZ~E[QE[aE[nE[~E\ME\ZE\kE]EE]f\#
aSLaSuE^DE^]E^{E_KaT]E_YE_iE`BE`YE`y?FHEa[EahEa|EbMEbbEbqEcBEcPEceEcxEdREdeEe?EeQEefaUIEerEfKEff\#
EgCEg\EgjEgwEhFEhR?FWEhbEh}EiNEikEjJEjeEk?Ek\EkmEl@ElTEleEmBEm^Em}EnXEnuEoREosEpJEpaEpsEqFEqeEqw\#
ErCEr]ErkEr}EsWEskEt@EtaEtsEuEEu[Eu{Ev]EvsEw?EwW?FgEwpEw{ExHEx_ExlExyEyLEyaEyoEzAEzPEz[aUdEzkE{C\#
E{QE{^E{lE|F?G?E|WE|cE}CE}PE}^E}pE}}E~LE~]?GQE~lF?BF?RF?baGfF?qF@HF@WF@rFAK?GaFA^FApFA}FBJFBWFBf\#
FBwFCBFCVFCdFCrFDBFDSFDdFDyFEGFEWFElFEyFFJaU~FFVFFgFFvFGBFGPFG\FGiFH@FHLFHZFHiFHwFIIFIVFIcFIoFI~\#
FJSFJkFJxFKPFK`FKnFLCFLTFLeFLsFMCFMZFMfFM{FNGFNXFNn?GrFOEFORFO_FOmFO|FPJFPYFPgFPwFQBFQ\FQsFR[FRh\#
FRvFSGFSUFSdFS|FTPFTnFUDFUSFU_FUnFVEFVRFVbFVqFWTFWbFWpFXBFXVFXeFXqFYAFYVFYdFYuFZBFZPFZ^FZnFZ|F[J\#
F[VF[mF[~F\IF\dF\wF]FF]SF]_F]mF]|F^GF^aF^pF^|F_IF_UF_oF`RF`_F`mF`{FaLFafFaxFbEFbQFbfFbtFcIFc\Fci\#
FcxFdGFdXFduFeIFeWFegFe}FfMFfZFfjFfxFgEFgSFgmFg}FhKFhZFhkFhzFiFFiYFifFiyFjGFjZFjtFkCFkQFk]FknFl@\#
FlPFl\FljFlzFmFFmSFmrFn@FnQFn_Fn~FoIFoWFoiFowFpEFpbFpoFp{FqOFq\FqgFqsFrHFrSFr_FrkFsHFsUFsaFtAFtN\#
Ft[FtzFuHFuWFucFupFu~FvKFvXFveaVZFvrFv~FwOFw^FwkFwyFxGFxXFxjFyCFyOFy\FyjFywFzDFzYFztF{EF{QF{_F{{\#
F|IF|WF|iF}EF}QF}sF~CF~ZF~qG?GG?]G?qG@GG@\G@iG@~GAUGAlGA{GBHGBUGBaGB|GCJGCXGCkGCxGDIGDcGEGGEZGEp\#
GE}GFQGF\aGvGFhGFuGGBGGTGGeGGy?HCGHIGHUGHaGHrGI?GI^GIlGIzGJIGJZGJfGJzGKHGKbGKyGLPGL`GLrGM@GMM?HT\#
GM]GMjGMvGNFGNTGNdGNrGOEGOWGOfGOtGPJGPZGPhGPtGQFGQf?HgGQyGRBGRNGRYGReGRpGS?GSPGS]GSwGTUGTcGTrGU@\#
GUOGU]GUkGUwGVDGVOGVhGW@GWLGWXGWfGWr?HuGXGGXTGXgGXtGYAGY`GYmGY|GZGGZVGZmGZ|G[MG[dG[xG\RG\cG\oG]G\#
G]]G]wG^LG^\G^pG_H?ITG_VG_cG_tG_~G`JG`^G`pGaDGaRGatGbCGbRGb^GbkGbvGcOGcn?IfGc{GdXGddGdxGeIGeTGea\#
GemGf@GfMGfYGfeGfs?IzGgDGgTGggGgyGhXGhzGiUGibGjBGj`GjoGkMGk`Gku?JLGlDGlQGlaGm@GmVGmmGmzGnHGnXGng\#
Gns?J_GoAGoOGo`GolGoyGpGGpUGpcGpwGqCGqPGq\?JpGqjGqvGrGGrSGraGrqGsDGsRGs_GsvGtHGtSGtsGuEGuSGucGuu\#
GvBGvNGvZGvsGwLGwdGx@?KBGxNGx_Gxw?KRGyFGyTGy`GymGy~GzNGz`GzlGzyaVuG{S?KdG{aG{vG|JG|iG|uG}AG}SG}j\#
G}yG~JG~XG~qH??H?O?KuH?\H?iH?tH@@H@KH@WH@eHAG?LGHARHAcHAwaHFHBFHBVHB{HC\HCkHCxHDPHDgHDxHERHEoHFK\#
HFpHGHHGVHGiHH?HHLHHjHIBHILHI\HIgHIvHJ\HJlHK@HKLHKeHKrHK}HLJ?LX?LrHLUHL_HLlHMJHMYHMkHMxHNFHNUHNb\#
HNpHOAHOPHO_HOrHP?HPJHPWHPeHP|HQJHQ`HQoHRMHRYHRsHS[HSkHS|HTJHTZHTjHTzHUHHU[HUhHUuHVEHVRHVhHW?HWS\#
HWaHWrHX@HXMHX^HXvHYCHY[HYgHYyHZGHZiH[IH[VH[t?MBH\PH\bH]?H]RH]aH]mH^?H^NH^aH^nH^}H_KH_ZH_fH_xH`I\#
H`VH`bHa@HaSHa_HanHa|HbHHb\HbhHbuHcCHc[HcgHcrHc~aWSaHWHdNaHjHdZHdmHdzHeFHeSHe_HekHe{HfHHfSHf_Hfm\#
Hf~HgMHg`HgoHg|HhHHhXHhiHiHHi^HitHjFHjUHjfHjuHkBHkUHkaHkmHk}HlIHlVHlfHltHmDHmSHmeHnEHnSHnrHoEHoV\#
HojHoyHpFHpYHpgHptHqHHqZHqmHqzHrPHr^HrjHsIHsUHscHsrHtG?M\HtWHtqHu@HuPHu]HumHv@HvXHvhHvvHwEHwTHwg\#
HwzHxIHxWHxcHxrHyCHySHybHzLHzeHzzH{IH{XH{fH{rH|@H|W?MoH|iH|wH}EH}TH}hH}vH~EH~QH~cH~oH~}I?LI?[I?i\#
I@?I@KI@`I@nI@zIA[IAhIAtIBCIBRIB`IBoIB{ICGICmIC{IDIIDVIDbIDvIECIESIEcIEpIFAIFQIF_IFlIFwIGEIGQIG_\#
IGqIHCIHbIHoIH~IINIIdIIoIIzIJPIJ]IJ|aH{IKSIK_IKsIL@ILVILsIMEIMRIM`IMpIM}INIINXINmINzIOIIOcIOtIPR\#
IPnIP}IQ]IQiIR@IROIRjIR~ISL?NAIScISpITBITOITeITuIUGIUbIUqIVRIVeIVrIWSIWdIWzIXKIX\IXiIXyIYVIYlIY}\#
IZHIZ]?NTIZjI[BI[QI[^I[kI[yI\FI\UI\iI]EI]ZI]hI]xI^FI^SI^^I^kI^zI_GI_TI__I_pI_}I`MI`]I`jI`|IaJIaW\#
IabIavIbMIbZIbkIbwIcHIcUIcbIcoId?Id^IdoId~IeKIeWIedIep?NcIe|IfHIfcIfqIf~IgSIgqIg~IhKIhXIhfIh{IiI\#
IiUIidIiqIi~IjHIjVIjdIjvIkFIkRIkbIkxIlDIlTIlaIlmIl{ImQImgImsInOIn^IntIoR?NsIoaIp?IpPIp^IplIpxIqH\#
IqUIqfIquIrDIrUIrb?ODIrrIs@IsNIs]IsoIs|ItJItYItfItzaWmIuLIu\IuhIuyIvHIvSIvfIvrIv~IwKIwWIwoIxAIx`\#
IxmIxzIyMIy[IylIzGIzdI{AI{^I{xI|UI|fI}HI}jI~HI~RI~^I~sJ?OJ?\J?pJ@MJ@jJ@vJATJAbJAoJB@JB\JBzJCLJCc\#
JCzJDOJD\JDiJDuJEGJEXJEgJE~JFZ?OTJFfJFsJGQJG[JGhJGuJHDJHVJHeJHqJH}JIMJIYJIeJJKJJWJJgJJsJKAJKMJKY\#
?OhJK|JLMJL^JLiJLwJMJJMWJMfJMwJNDJNWJNjJNyJOHJO]JO|JPWJPl?O{JP{JQGJQ]JQjJQv?PMJRLJR\JRiJRwJSZJSh\#
JS{JTLJTXJTvJUDJUPJU_JUsJU}JVIJVUJVgJVvJWCJWXJWwJXGJX^JXnJX|JYcJZEJZSJZ_J[AJ[NJ[l?PaJ[yJ\DJ\W?Pt\#
?QEJ\oJ\{J]IJ]WJ]cJ]qJ^@J^MJ^[J^fJ^tJ_@J_MJ_\J_jJ_uJ`BaIZJ`QJ``Ja??RJJa^JazJbQJb]JbnJb{JcFJcTJca\#
JcnJc|?R_JdIJd_JdsJe?JeJJe_JeqJfG?RuJf_JflJfyJgFJgSJgcJgtJhAJhTJh`JhxJiGJiR?SDJibJiwJjDJjPJj^Jjm\#
aXHJj}?SYJkRJktJlHJlSJl^JlkJm?JmNJm`Jm{JnNJnbJnxJoFJoPJo]JolJowJpMJp`JpqJq@JqYJqfJrBJr\JrkJrwJsK\#
Js[JshJsvJtEJtTJtcJtrJu@JvEaX]JvQaXtJvfJvxJwFJwYJwyJxHJxVJxhJxxJyTJya?SkJyqJy}JzOJz_JzlJz~J{KJ{Y\#
aYSJ{eJ{sJ|BJ|OJ|\aYlJ|lJ|vJ}CJ}S?SyJ}`J}mJ}~J~KJ~hK?CK?OK?`K?rK@FK@VK@dK@qKANKA]KA{?TMKBNKB`KBv\#
KCMKCZKCnKDCKDRKDfKDuKEBKEQKEdKErKE}KFIKF^?T_KFkKFzKGHKGVKGcKGoKG{KHMKH\KHhKHuKICKIWKIfKIvKJC?Ts\#
KJOKJ`KJlKJzKKIKKVKKbKKqKK~KLKKL\KL{KMIKMXKMeKNDKNRKN^KNqKODKOVKObKOvKPEKPTKPdKPqKQ?KQMKQdKQsKRF\#
KRXKR~KSNKSYKShKSyKTGKTUKT`KTkKT{KUIKUTKU`KUmKVHKVUKVkKVwKWEKWRKWoKW{KXGKXRKXkKXxKYGKYVKYdKYqKZH\#
KZVKZiKZuK[HK[UK[iK[wK\EK\RK\eK\qK]CK]WK]yK^FK^SK^qK^}K_KK_ZK_iK`?K`LK`_K`mKaDKaSKauKbFKbVKbeKbr\#
Kc?KcLKc\KchKcxKdDKdQKdpKd~Ke`KesKfHKfVKfcKfwKgCKgSKgdKhBKhOKh\KhkKh}KiJKiZKigKitKjBKjOKj[KjiKjx\#
KkSKkaKkkKky?UFKlFKlUKloKmCKmRKmm?UYKmyKnLKnZKnhKnuKoGKoTKocKpJKpZKpeKpvKqLKqaKqsKrHKrVaZGKrgKrz\#
KsMKs^KsoKs{KtFKtWKthKtwKuHKuXKuiKuvKvDKvRKvaKvmKwAKwPKw\KxCKxQKx`KxnKxzKyGKyTKycKy{KzHKzUKziKzv\#
K{DK{SK{aK{xK|EK|RK|^K|jK|xK}GK}VK}uK~\K~hK~yL?FL?RL?_L?nL?{L@RL@^L@mLADLATLAcLAqLA}LBTLBcLBqLB}\#
LCHLCULCgLCvLDFLDTLDaLDyLEELESLE^LElLE{LFFLFSLF`LFtLGBLGOLG]LGrLH@LHLLHXLHcLHpLI?LIjLIwLJFLJSLJb\#
LJoLJ{LKHLKSLK`LKrLLCLLPLL]LLkLLyLMTLMfLMzLNNLNZLNhLNyLOPLO`LOpLO|LPLLPWLPtLQALQNLQ\LQmLQ|LRKLR[\#
LRnLSBLSQ?UlLSaLSoLS{LTKLTWLTfLUDLUWLUeLUuLVFLVTLVdLVrLV~LWQLW_LWlLWyLXKLXYLXhLXuLY@LYYLYlLY{LZH\#
LZ]aZ^LZiLZxL[NL[ZL[jL[zL\KL\YL\uL]CL]PL]^L]mL]}L^KL^WL_B?U|L_QL_\L_jL_zL`HL`UL`qLa@LaOLa]LamLa~\#
LbLLb[LbqLb~LcQLc`LcrLc}LdILdpLd}LeTLemLe}?VMLfILfULfgLf|LgRLg_LgkLgyLhGLhXLhnLiJLiXLifLi~LjWLjl\#
LjzLkKLkbLkqLlTLlbLlo?V`LmBLmQLm`LmoLm}LnKLnbLo?LoLLoZLofLotLpHLpULpdLpqLqALqNLq_LqlLqwLrCLrRLre\#
LrrLsI?VqLsVLskLsyLtHLtZLtpLu?LuPLu^LuoLu}LvSLvhLvuLwELwRLw`LwlLw{LxJLxWLxcLxuLyALyQLy^?WGLylLyy\#
LzILz^LzxL{FL{eL{rL|?L|UL|nL}CL}ZL}mL}zL~GL~TL~aL~yM?HM?WM?eM@DM@oM@}MAI?WWMAbMAxMBPMBfMBsMCDMCT\#
MCbMCpMDHMDWMDgMDxME]MExMFFMFTMFdMFrMGJMG_MGkMG}MHMMH[?WiMHkMH{MIHMITMIlMIxMJEMJQMJeMKDMKbMKqMLA\#
MLNML[MLoMM@MMPMM^MMjMM{MNIMNXMNeMNrMOGMOXMOdMOrMP?MPUMPcMPpMQ?MQKMQXMQdMQwMREMRYMRmMRzMSHMSUMSh\#
MSuMTLMTZMTkMTvMUCMUVMUnMU}MVLMVWMVhMVwMWGMWZMWiMWvMXDMXYMXgMXuMYGMY]MYxMZEMZSMZaMZmMZ|?WzM[JM[Y\#
M[gM[~M\SM\bM\xM]FM]RM]cM]pM^@aZwM^LM^YM^fM^{M_PM_^M_kM`@M`MM`Z?XKM`lM`|MaTMabManMa{MbJMbYMbfMbr\#
Mc?McMMcZMcmMcyMdEMdSMdaMdvMeDMeTMe`MesMfAMfTMfbMfoMg?MgMMg[MghMguMhFMhUMhgMh{MiIMiXMieMiwMjCMjP\#
Mj`MjrMk?MklMl@MlLMl]Mm@?X^MmRMmeMmrMn@MnQMnqMoEMoQMo^MoxMpEMpRMp`MpmMp{MqJMq[MqkMq}MrKMrZMrqMr|\#
MsJMsYMsk?XpMsxMtHMtTMt`MtwMuHMuWMuiMuwMvDMvRMvnMv{MwIMw\MwiMwxMxJMxYMxlMy@MyLMy[MyoMzD?Y?MzUMza\#
MzlMz{M{HM{VM{fM{|M|JM|^M|lM|}M}KM}YM}iM}yM~FM~RM~_M~nM~|N?SN?aN?pN@JN@WN@fN@sNA@NANNAeNA|NBRNB_\#
NBsNCINChNCvNDKND`NE?NENNE\NEhNEuNFCNFQ?YQNF_NFlNGBNGONG\NGjNGwNHGNHTNHaNHnNH|NILNI[NIvNJCNJONJ\\#
NJlNK?NKNNKcNKqNL@NLONL_NLnNMFNMUNMnNM{NNINN[NNhNNwNOGNOUNOaNOoNO~NPONP\NPjNP}NQNNQaNQvNRFNRe?Yc\#
NRtNSLNS\NSlNSzNTINTWNTdNTrNU@NUVNUcNUpNU|NVJNV]NVkNVyNWLNW\NWhNWzNXGNXSNXc?YsNXtNYANYONYZNYhNYw\#
NZDNZSNZiNZ|N[IN[VN[cN[qN\AN\]N\jN\vN]PN]^N]nN]~N^LN^\N^hN^wN_CN_RN_`N_nN`BN`NN`fN`uNaCNaONa^Naw\#
NbDNbRNb`NblNb{NcJNcUNc`NclNdANdRNd^NdkNdzNeHNeUNebNeqNf?NfjNfzNgGNg^NglNg{NhINhUNhjNiINiVNihNiu\#
NjENjUNja?ZKNj{NkINkVNkeNksNlBNlRNl^NlqNl~NmYNmfNmsNnVNnbNnpNo?NoVNonNo~NpQNp^NpmNp{NqJNqY?Z[Nqe\#
Nr?NrLNrXNrhNrvNsCNsPNs]NsmNsyNtINt]NtoNt{NuJNuXNupNu|NvQNv`NvkNvvNwENwZNwiNwvNxCNxRNx^NxqNyBNyN\#
Ny]NykNyyNzINzVNzcNzoNz|N{PN{aN{nN{{N|HN|TN|bN|rN}@N}QN}]N}rN~?N~^N~lN~xO?DO?VO?iO?vO@CO@SO@fO@y\#
OAFOAfOAqOA~OBPOB]OBnOB{OCIOC^OCmOD@ODMODaODpOD|OEKOEZOEhOExOFHOFVOFgOFyOGH?ZoOGWOGhOGxOHHOH[OHh\#
OHzOILOIgOIuOJJOJYOJhOJv?[AOKCOKQOK]OKlOKzOLGOLSOLaOL~OMIOMUOMbOMxONLONYONeONsOOAOONOO[OOsOP?OPS\#
OP_OPkOPwOQEOQROQiOQuORBOROORcORxOSJOSYOShOSvOTBOTPOT^OTjOUAOUXOUgOUvOVFOVeOWEOWYOWhOWtOXAOX^OXl\#
OYIOYcOZCOZPOZ\O[EO[`O\@?[OO\_O\zO]KO]WO]oO^?O^MO^\O^h?[dO_@O_RO_iO_wO`EO`SO`_O`oOaFOaUOaaOarOb@\#
ObNOb[Ob{OcHOcVOccOcqOdDOdXOdfOd|OeI?[{Oe^OelOexOfJOfVOfnOf|OgIOg[OghOg{OhOOh^OhjOiHOiXOidOipOjA\#
OjPOj`OjnOkFOkVOkjOkuOl[aInOltOmDOmTOm`OmnOnDOnTOnsOoBOoVOoaaJCa[LOoqOpOOpaOpnOqOOqfOq{OrKaJSOrg\#
Or~OsNOsmOs|OtTOtbOttOuDOuZOuhOuuOvFOvUOvfOv|OwJOwXOwkOxCOx\OxpOyBOyPOyrOz@OzXOzdOzwO{DO{VO{nO{}\#
O|KO|^O|jO|xO}FO}WO}yO~GO~\O~iO~tP?AP?OP?^P?vP@GP@ZP@hP@{PAHPA^PAlPBKPBWPBjPBxPCHPC\PCiPCyPDIPDf\#
PDtPEAPENPE[PEiPFIPFVPFcPGIPGVPGcPGzPHQPH^PHkPHxPIEPISPI`PJDPJQPJ^PJkPKBPKQPKmPL@PLQPL^PLjPLyPME\#
PMQPM]PMjPM|PNMPNbPNpPN{PORPObPOnPO}PPJPPYPPgPPyPQFPQZPQtPR?PRUPRaPRtPSQPSaPSoPS~PTLPTXPTd?\MPTr\#
PUQPU`PUpPU|PVIPVWPVgPV}PWKPWZPWgPW|PXJPXXPXePXzPYHPY\PYtPZBPZOPZ^PZmPZ{?\`P[IP[^P[nP[{P\HP\VP\c\#
P\pP\}P]LP][P]jP^@P^PP^fP^|P_JP_^P_vP`HP`]P`mP`yPaI?\vPabPaoPbIPbXPbgPb~PcPPcsPdIPdgPdsPeCPeZPev\#
PfIPfiPgEPgUPgiPhBPh`Ph{PiHPi_PitPjMPj]Pj}PkTPkbPklPlAPlPPl]PllPl|PmKPmhPm|PnPPn`PnqPo?PoUPogPou\#
PpBPpPPp_?]FPplPpxPqKPqZPqoPq}PrIa[jPr\PrjPrzPsFPsTPsbPsvPtJPtYPtjPtwPuRPu`PuxPvEPv[PvtPwG?][PwV\#
PwbPwoPw~PxMPxXPxkPxwPyHPyUPycPytPzAPzPPz]PzkP{EP{QP{`P{rP|CP|QP|_P|oP}?P}KP}YP}sP~AP~LP~ZP~nQ??\#
Q?QQ?`Q?rQ@AQ@MQ@\Q@pQ@}QAJQAfQAwQBEQBSQB_QBlQB{?]oQCJQCWQCcQCqQD?QDKQDZQDoQEZQEjQEwQFGQFTQFba\E\#
QFxQGOQG]QGoQG|QHGQH^QHiQHyQIHQITQI`QIoQJ?QJKQJ\QJjQJvQKFQKTQKbQKvQLCQLVQLvQMBQMOQM\QMiQMwQNJQNX\#
QNiQNwQODQOWQOiQOzQPHQPUQPbQPoQQCQQWQQkQRCQRRQR]QRlQRzQSIQSWQScQSsQTBQTRQTiQTvQUAQUYQUfQUuQVCQVQ\#
QVpQWLQWZQWhQXGQXVQXmQX}QYKQYYQYhQYvQZIQZTQZcQZqQ[?Q[MQ[^?^CQ[jQ[xQ\FQ\VQ\kQ]RQ]`Q]nQ^?Q^OQ^cQ^s\#
Q_FQ_TQ_fQ_qQ`@Q`WQ`lQ`{QaQQahQayQbHQbWQbf?^UQbtQcTQcfQc~Qd`QdmQd{QeIQebQeuQf^QfmQfzQgOQg]QgkQg}\#
QhIQhhQh{QiHQiVQigQiwQjE?^uQjSQjjQj~QkKQkZQkxQlXQlcQlrQmRQmaQmmQm{QnHQnYQnpQoNQo[QoiQouQpAQpYQph\#
QqCQqXQqdQqsQr?QrMQraQruQsBQsQQs]QskQsxahRQtRa\]QtaQtnQt{QuWQudQuqQvFQvSQvcQvqQw?QwLQwYQwhQwwQxQ\#
QxmQyDQyQQy_QymQzFQzVQzdQzpQz}Q{JQ{XQ{iQ{vQ|IQ|YQ|hQ}?Q}MQ}\Q}iQ}tQ~LQ~aQ~oR?@R?LR?cR?tR@?R@PR@e\#
R@zRAKRAZRAqRA~RBKRB[RBlRBzRCYRCrRDARDORD`RDnRD~REKRE\REoRE~RFNRF^RFuRGBRG]RGqRHIRH`RHyRIPRIjRIv\#
RJCRJj?_GRK@RKRRK^RKlRKyRLIRLVRLcRLsRMIRMUa\tRMbRMqRN@RNORN]RNoRN|ROIROXROfRP?RPdRPsRQSRQbRQpRRN\#
RRnRSGRSTRSkRTARTORTbRTrRU@RUQRU`RUpRU~RVMRVZRVeRVuRWU?_YRWeRWrRXNRX[RXkRXxa]Ka]dRYKRYWRYfRYsRZJ\#
RZaRZnR[@R[PR[]R[lR\ER\UR\fR\tR]AR]U?_iR]mR]{R^GR^YR^hR^{R_LR_YR_iR_{R`GR`_R`sRa?RaNRaZRagRauRbS\#
Rb]RbqRcARcYRchRcsRdMRdZRdkRdwReDReSResRfLRfkRfzRgTRgaRgnRgzRhQRh^Rh~RiQRicRjA?`ERjPRj]RjqRj}RkR\#
RkjRk{RlMRlZRllRlzRmGRmTRm`RmnRn?RnJRnXRnfRnxRoFRoSRo_RolRoyRpF?`]RpSRpiRqGRqWRqhRrBRrRRraRrpRsC\#
RsORs[RsgRsvRtERtfRu@RuPRufRurRu}RvLRv_RvkRvwRwHRwTRwaRwnRw~?`~RxLRxZRxrRy_RzHRzVRzjRzwR{ER{QR{`\#
R{mR|HR|TR|aR|pR}?R}LR}ZR}rR~@R~NR~^R~kR~{S?IS?US?lS?|S@\S@kSAESASSBDSBhSC?SCVSCcSDBSD\SDhSE@SEM\#
SEjSFJSFkSGJSGnSGza^KSHHSHVSHeSHpSIASIYSIdSIqSJLSJXSJgSJtSKDSKQSKaSKmSLHSLVSLdSLpSL|SMISMWSMeSMw\#
SNKSN]SNlSNxSOKSO^SOsSPBSPPSP\SPvSQISQVSQcSQqSQ~SRQSR`SRoSR{SSMSS\SSoSTCSTPST^STkST{SUISU]SUjSUy\#
SVLSVdSVySWZSWgSWu?aOSXBSXRSX_SXoSYASYMSY]SYjSY|SZJSZ[SZgSZwS[HS[_S[pS[~S\LS\[S\mS]?S]KS]XS]kS^H\#
S^VS^jS^vS__S_oS_}S`MS`\S`nS`~SaLSa[SakSa|SbSSbbSboScNSc\?a_SciSc|SdISdXSdjSd{SeISe\SemSfASfRSfa\#
Sf}SgJSgWSgsShFShTShdShuSiBSi\SiqSj@?a{SjPSj`Sj|SkGSk\SkjSkxSlESlQSl^SllSl|SmKSm\SmnSm|SnPSndSny\#
SoKSoYSogSorSo~SpMSp]SpxSqISqmSrPSrcSrwSsESsXSseSsqStFSt[StnStzSuESuQSuiSuv?bOSvNSvZSvfSvsSwOSw`\#
SwoSxBSxPSx`SxmSxySyMSyZSysSz@SzPSz\SzpS{DS{PS{eS{sS|LS|YS|hS}FS}US}tS~ES~RS~^S~|T?YT?wT@CT@TT@p\#
TAITAVTAdTAqTB@TBWTBkTBzTCOTChTCvTDDTD]TDiTDxTEHTEgTEuTFDa^nTFRTFaTFnTF|TGHTGWTGeTGsTH@THVTHgTHx\#
TIETISTIiTIyTJHTJTTJkTJzTKOTK_TKlTK~?bgTLYTLiTLwTMETMZTMhTN@TNLTN]TNtTOHTOTTObTOpTPDTP]TPkTQXTQd\#
TQrTR?TRPTRdTRtTSBTSRTS^TSo?bxTS|TTOTT^TToTT|TUJTUYTUgTUvTVITVWTVfTVrTWBTWRTW_TWnTW|TXRTXaTXqTY@\#
TYPTY\TYoTZFTZZTZgTZtT[AT[PT[aT[|T\]T\pT]AT]YT]eT]rT^BT^eT^uT_FT_]T_iT_xT`JT`]T`o?cKT`}TaKTa^Ta|\#
TbLTb_TbzTcFTcPTcaTcnTcyTdLTdZTdgTdtTeHTeXTeeTexTfKTf`TfnTf|?ciTgMTghTg~ThTTheThyTiNTiaTiwTjGTjT\#
Tj`TjnTkMTkaTkxTlETlVTliTmJTmqTnETngTnuToKToVTofTpETpVTpfTpsTqATqNTq[TqhTquTrK?czTrYTrlTr~TsMTs[\#
TsfTsrTs~TtLTt]TtqTuDTuRTuaTuvTvETvVTvaTvoTv}TwHTwTTwaTwsTxDTxTTxcTxwTyBTyPTy\TynTzGTz]TzhTzuT{D\#
T{WT{hT{wT|GT|ST|`?dJT|nT|{T}GT}VT}cT}qT~QT~aT~tU?CU?PU?eU?zU@HU@[U@jU@uUAA?djUAMUAZUAgUAtUBIUBV\#
UBiUB|UCIUC]UCnUDQUDdUDtUEKUEVUEiUE}UF[a_FUFpUGHUGUUGtUHIUHVUHdUH|UIMUIbUItUJEUJQUJcUJoUK@UKOUK`\#
UKjUKvULEULT?d}a__ULdULtUMAUMQUMaUMsUNEUNUUN_UNpUO?UOOUOaUOxUPJUPWUPgUPwUQFUQZUQhUQzURFURXUReURu\#
USNUShUSyUTRUT`UTuUUKUUYUUfUUuUVCUVWUVnUWEUWQUWoUXVUXbUXpUX~UYUUYdUYrUZAUZOUZ^UZpUZ~U[UU[aU[rU\@\#
U\LU\gU\tU]BU]OU]cU]pU^LU^`U_?U_KU_dU_qU_~U`VU`kU`zUaGUaUUa{UbHaJsUb]UbtUcCUcQUc^UcsUdDUdPUdbUe@\#
UeSUecUeoUe|UfSUfeUfuUgAUghUgvUhEUhSa_wUhaUhoUh|UiKUiYUikUiyUjGUj]UjmUjzUkK?eOUk^UkoUk{UlHUlVUlb\#
UluUmCUm[UmhUmsUnCUnPUn_UnkUn}UoJUo]UotUpBUpPUp[UpnUpzUqPUqoUq}UrLUr\UrjUryUsHUsXUspUtNUt\?e^Uth\#
UtuUuHUu`UunUu|UvKUvZUviUw@UwTUwfUw|UxJUx`UyFUy^UynUzHUzgUztU{BU{OU{]U{uU|DU|RU|tU}IU}^U}sU~?U~J\#
U~UU~jU~zV?LV?]V?qV@DV@XV@mVACVAZVAhVAvVBKVBXVBgVBuVCEVCTVCbVCvVDKVDYVDhVECVEPVEaVEoVFDVFTVFdVFx\#
VGFVGmVG|VH]VHiVH{VILVIeVIuVJFVJ_VJpVKDVKSVKnVLCVLZVLlVMHVMnVM~VNLVNXVNfVNqVN~VOLVO\VOjVOyVPDVPk\#
VPwVQEVQQa`SVQoVQ~VRPVRcVRrVSBVSSVSaVSoVTMVT[VTjVUJVUdVUpVU|VVHVVVVVeVVr?eoVWSVWdVXAVXdVXyVYUVYm\#
VZEVZgVZwV[GV[cV\CV\OV\oV\~V]TV]nV^C?f@V^UV^iV_DV_TV_bV_oV_|V`KV`]V`mV`{VaLVa]ValVbNVb[VbnVc@VcO\#
VcbVcoVc~VdPVd\VdhVdvVeEVeVVegVetVf@VfRVf_VfrVg@VgNVg_VgmVg{VhIVhbVhpViJVicViuVjAVjRVjrVk@VkUVka\#
VknVk{?fUVlNVl\Vl}VmLVmnVn@VnZVn}Vo[VokVpFVpdVpwVqGVqgVqvVrVVryVsLVshVs~VtVVtkVuEVu^Vv?VvnVwOVwl\#
VxPVx{VyWVysVzKVzfV{CV{PV{pV|NV|gV}EV}[V}xV~UV~uW?LW?jW@KW@tWA]WAqWBAWB`WBvWC]WD?WDZWDhWDwWEGWEV\#
WEdWEpWFGWFVWFcWFtWGFWGYWGfWGtWHDWHOWH^WHjWH|WIJWI[WIhWIwWJEWJQWJ]WJmWKBWKYWKmWLAWL_WLnWL{WMJWM^\#
WMuWNAWNOWN_WNkWNyWOIWOVWOcWOsWP@WPTWPcWPsWQDWQ[WQjWQzWRHWR]WRyWSHWSZWSiWSvWTCWTUWTbWTpWT|WUMWUZ\#
WUkWVEWVTWVaWVq?fgWW@WWLWW^WWwWXOWXbWX}WYXWYfWYvWZDWZYWZeWZzW[NW[[W[hW\FW\TW\lW\|W]PW]]W]p?fyW]}\#
W^YW^fW^sW_CW_OW_]W_n?gIa`lW_|W`HW`]W`iW`vWaCWaZWalWb?WbMWb`WboWb|WcJWcWWcjWc|WdKWdXWdgWdtWeKWea\#
WerWfOWfnWgKWgZWgmWg|WhKWhY?g\WhhWhuWiBWiOWi]WilWixWjFaKEWjQWjaWjwWkNWkfWkxWlEWlWWlm?gnWlyWmEWmP\#
Wm^WmsWn?WnVWndWntWoQWo`Wox?hDWpJWpVWpeWpuWqDWqSWqcWqsaaEWr@WrLaalWrXWrqWsDWsQWs`WspWs}WtLWt[Wtn\#
WtzWuDWuPWubWuqWu~Wv]WvrWw@WwMWwZWwoWw{WxLWxYWxoWx}WyPWy^WyvWzEWz\WzjWzwW{IW{WW{dW{uW|A?hWW|RW|^\#
W|oW}OW}^W}nW~MW~ZW~gW~wX?DX?RX?`X?tX@KX@ZX@gX@r?hkXA?XATXAbXA}XBKXBXXBdXB|XCJXC[XC~XDYXDuXEGXEX\#
XEkXExXFGXFUXFi?h|XFyXGFXG^XGmXG{XHIXH`XHnXHzXIFXIRXI`abFXInXJHXJWXJqXKHXKWXKvXLEXLWXLpXM@XMNXMc\#
XNTXNkXOEXOh?iTXOuXPOXPeXPuXQGXQTXQvXREXRQXRaXRqab_XR~XSMXS^XSpXT@XTMXTeXUGXUX?idXUjXU}XVJXVWXVk\#
XVxXWDXWTXWeXWrXXAXXOXX_XXkXXyXYOXY[XYfXYuXZCXZYXZgXZtX[?X[O?i}X[fX[yX\FX\TX\aX\oX\~X]JX][X]jX]y\#
X^QX^qabuX_CX_TX_aX_macMX_|X`KX`[X`hX`uXaDXaPXa]XapXbIXb\XbmXb~XcOXc_XclXc|XdHXdYXdiXeAXeQXea?jO\#
XepXe~XfJXfZXfwXgMXg_XgxXhFXhRXhfXhtXiMXi`XioXj@XjOXj[XjiXjvXkBXk\XkoXl??j`ackXlLXl[XljXlyXm\Xmr\#
XnUXnkXnzXoKXo[XoraKXXpAXpRXp_Xp~XqJXqXXqlXqzXrKXrZ?jtXrgXr|XsKXsVXsnXszXtIadCXtVXtgXtvXuJXuXXuj\#
Xu{XvLXvXXvhXvzXwGXwUXwdXwsXx@XxO?kEXx]XxmXx~XyOXybXynXzZXzgXz}X{LX{ZX{pX{}X|NX|[X|pX|}X}SX}aX}o\#
X}|X~GX~\?kUX~gX~xY?EY?nY?~Y@OY@^Y@iY@vYAAYAOYA\adYYAmYAzYBGYBUYBcYBpYCIYC^YCnYC}YDHYDVYDbYDtYEL\#
YEYYEeYFDYFPYF^YFkYFzYGHYGYYGhYH?YH]YHlYHzYIMYI[YImYJA?kfYJOYJdYJpYKCYKaYKmYLBYLQYL\YLqYMQYM`YMp\#
?kyYNXYNfYNrYONYObYOnYOzYPGYPWYPfYP|YQKYQ]YQqYRNYR`YRpYR}YSJYSWYSeYT@YTMYT]YTi?lKadrYT|YUQYUeYUr\#
YVDYVPYV^YVsYW@YWMYWZYWqYX?YXLYX[YXxYYDYYfYYqYZAYZPYZaYZqY[BY[N?l[Y[^Y[lY\DY\TY\fY\rY]@Y]NY]aY]s\#
Y^BY^WY^fY^qY_?Y_\Y_rY`HY`YY`mY`{YaIYa[?ltYaqYa~YbJYbaYbnYb}YcIYcVYcdYcxYdEYd^YdoYd{YeKYeYYegYew\#
YfD?mHYfRYf^YfpYgQYg_Yg~YhSYhc?mZYhsYiUYikYj@YjRYj^YjmYkRYk]YkiYk|YlYYlgYlvYmGYmSYmaYmoYn@YnNYn\\#
YnnYnzYoJYoWYocYosYp@YpMYpfYptYqAYqOYqbYqpYq~YrQYrbYroYsFYs^YsjYswYtFYtWYteYtqYu?YuMYu[YuhYvOYv^\#
YvlYv~YwJYwYYwiYwuYxBYxgYyBYyO?m|Yy_YysYzEYz_YzlYz{Y{LY{YaePY{lY|BY|NY|YY|iY|xY}DY}RY}bY}|Y~KY~[\#
Y~oY~}Z?HZ?UZ?cZ?pZ@?Z@LZ@[Z@lZ@{ZAPZA`ZAlZAyZBRZB_ZBlZCFZCTZCcZCqZD@ZDWZDdZDpZE@ZEMZE[ZElZEzZFK\#
ZFZZFfZG?ZG[ZGlZHSZH`ZHrZIIZI[ZIlZI{ZJLZJXZJtZK@ZK_ZKyZLEZLQZLcZLqZMFZM[ZMkZNFZNUZNkZNzZOJZOWZOe\#
ZOpZO~ZPMZPYZPeZPsZQAZQSZQ_ZR@?nLZRPZR^ZRlZRyZSLZSeZStZTEZTVZThZTzZUKZUXZUoZU{ZVKZVYZVgZVvZWCZWN\#
ZWZZWlZWzZXIZXZZXkZXzZYHZYV?n]ZYeZYtZZDZZQZZ`ZZ}Z[MZ[nZ[~Z\KZ\[Z\mZ]?Z]MZ][Z]hZ]vZ^BZ^ZZ^hZ^{Z_R\#
Z_`Z_n?nmZ_~Z`MZ`cZ`zZaIZadZatZbCZbYZbeZbxZcHZc]ZcoZc~ZdMZdZZdsZd~?n|ZeTaKiZenZezZfGZfTZfiZfvZgD\#
ZgQZgbZgoZg|ZhHZhXZhfZhyZiOZi^ZilZiwZjCZjXZjgZjzZkKZkZZkpZlBZlSZlbZlpZmJZmYZmoZn??oOZnRZn`ZnmZn}\#
ZoLZo_ZovZpEZpTZpiZpxZqCZqRZqcZqzZrVZrfZrsZsA?oaZsNZskZsyZtQZt_ZtnZt}ZuLZu[ZupZu~ZvLZv\ZvlZvzZwc\#
ZwrZx@ZxQZxaZxoZx~ZyLZyZZymZy{ZzHZzVZzgZzzZ{LZ{\Z{jZ{|Z|PZ|aZ|zZ}GZ}UZ~HZ~TZ~cZ~n[?E[?S[?_?os[?o\#
[?}[@S[@l[AE[AT[Ab[Ap[B?[BN[B[[Bn[B~[CP[C][Ck[Cx[DJ[D[[Dn[E?[EM[E[?pD[Ej[Ev[FM[FY[Fg[F|[GK[Ga[Gr\#
[HC[HQ[H`[I@[Id[I|[JJ[Jb[Jz[KE[KY[Kf[Kt[LC[LM[L\[Lr[MA[MO[M[[Ml[M|[NM[Ne[Nu[OG[OV[Op[O}[PL[Ph[Pw\#
[QF[Q^[Ql[Q{[RI[RW[Rf[Rt[SC[SQ[S^[Sl[TC[TO?pd[T^[Tl[Tz[UO[U[[Up[VR[Vh[Vv[WC[WP[Wj[Wy[XK[X][Xn[YQ\#
[Ya[Y|[ZL[ZZ[Zg[Zv[[V[[d?pv[[q[\@[\N[\Z[\k[]I[]W[]e[]v[^F[^S[^e[_B[_S[_d[_}[`W[`c[a?[aZ[af[as[bF\#
[bT[bo?qG[c@[cN[cY[cj[cx[dJ[dY[dg[d{[eI[eV[ed[er[fK[fX[fl[f}[gX[gd[g}[hO[h\[hi[hy[iJ[iV[if[iz[jF\#
[jS[ja[jw[kD[kR[k`[ko[lA[lM[l\[ljaee[lx[mF[mXae{[mi[mx[nG[nX[ne[nr[o@[oO[o\[oi[pA[pO[pc[pr[q@[qN\#
[q`[qm[qz[rI?qW[r][rj[sA[sR[s`[sx[tM[t][tm[t{[uI[u][uk[u{[vF[vU[vt[wE[wT[wb[wn[w}[xM[x`[xp[x~[yL\#
[y\[yj[yy[zG[z\[zh[zs[{E[{S[{`[{o[{}?qe[|T[|a[|o[|{[}N[}\[}k[}y[~H[~Y[~k[~{\?F\?V\?g\?t\@@\@_\@n\#
\A?\AO\An\A{\BJ\BY\Bg\Bs\CB\CO\CZ\Cp\C|\DM\DZ\De\Dr\E@\EK\EW\Ee\Es\F?\FL?qx\FX\Fh\F{\GI\GX\Gu\HB\#
\Ha\Hn\H{\IL\IY\If?rI\Iw\JE\JV\Je\Jx\KK\Kj\L?\LK\L_\MB\MN\MZ\Mt\ND\NR\Nb\Nn\Nz\OF\OV\Oh\Ow\PH\P\\#
\Pm\Py\QE\QU\Qd\Qw\RI\R\\Rh\Rt\SG\SW\Se\Sv\TD\TR\Te\Ty\UF\UW\Ub\Ux\VE\VS\Vb\Vq\V~\WP\W]\Wj?r]\XI\#
\XX\Xm\Y?\YN\YY\Yg\Yv\ZD\ZP\Zc\Zp\[?\[R\[p\\A\\R\\^\\k\\y\]D\]Q\]]\]s\^B\^P\^\\^l\^}\_M\_X\_e\`@\#
\`N\`l\`y\aD\aP\ae\an\b@\bK\bW\bi?rl\b|\cL\cb\cx\dL\dX\de\dr\eI\eT\eb\eo\e}\fK\fV\fe\fu\gC\gQ\g^\#
\gj\hA?r|\h\\hl\hz\iH\i[\ik\i}\jI\jZ\jh?sL\kC\kh\kw\lL\lX\le\ls\m@\mP\m\\mi\mx\nI\nX\nd\nt\oC\oT\#
\oc\pC\pa\pp\qA\qO\q]\qq\rA\r[\rn\sA\sW\si\sy\tE\t]\tt\uC\u\\uv\vO\v^\vm\v~\wR\wa\wx\xO\xh\xt\yD\#
?sa\yR\ye\yq\y~\zL\zY\zg\zv\{S\{s\|I\|h\|u\}B\}O\}[?st\}n\~A\~L\~a\~o\~}]?L]?Z]?j]?wafS]@D]@T]@e\#
]@p]@}]AN]A]]Ax]BE]BU]Bc]Bo]B}]CJ]CX]Cf]Cs]D?]DN]DZ]Dg]Du]EC]ER]E_]Ei]Ey]FG]FT]Fu]GD]GS]G^]Go]H?\#
]HM]H^]Ho]I?]IM]I\]Ip]I}]JP]J]]Jl]JwaK{]KEafm]KU]Kc]Kv]LB]LY]Lf]Lz]MH]MT]Mb]Mr]NF]NS]Na]Np]OA]OQ\#
]Od]Ox]PK]Pd]Ps]QB]QV]Qi]Q|]RL]R^]Rn]R~]SQ]Sa]Sq]S}]TI]TV]Tb]To]T~]UN]U[]Uk]VD]VU]Ve]Vz]WG]W]]Wk\#
]W}]XK]XY]Xh]X|]YP]Yb]Yo]Y~]ZO]Z_]Z|][I][]][k]\A]\P]\]]\n]\}]]S]]b]]o]^H]^X]^v]_D]_V]_c]_o]_}]`L\#
]`]]`k]`z]aR]ab]at]bD]bP]b]]bi]bv?tF]cC]cQ]ce]cr]d@]dP]de]dv]eD]eR]eb]ew]fD]fT]fa]ft]gC]gP]g\]gm\#
]g|]hM]h_]hm]h~]iO]i^]in]i}]jM]jZ]jf]jt]kF]kV]ke]k~]lO]le]lq]m?]mM]mY]me]n@]nP]n^]nr]o?]oQ]o_]ok\#
]p?]pO]p[]pk]py]qG]qT]qc]qq]rC]rU]rb]rp]r}]sN]s]]sk]sw]tI]tY]tw]uI]uZ]ui]ux]vN]vg]vt]wC]wO]w^]wl\#
]w{]xP]x]]xk]xx]yH]yT]ye]yw]zE]zR]zb]zq]{A]{Q]{f]{|]|L]|Z]|j]||]}J]}Z]}o]}~]~O]~`]~o^??^?N^?]^?l\#
^@?^@X^@h^AB^AS^Ac^Au^BC^B\^Bl^B}^CP^C^^Cp^C~^DL^D[^Di^Dw^EL^EY^Ed^Es^F?^FO^F`^Fp^G?^GL^G^^Gn^G~\#
^HJ^HX^Hv^ID^IU^Ie^Iv^JC^JR?tV^J^^Jl^Jz^KI^KY^L?^LO^L_^Lm^L|^MH^MW^Mc^Ms^N@^NP^N]^Nz^OH^OZ^Ol^O{\#
^PP^P_^Pu^QC^QS^Qa^Q}^RK^RY^Rr^SK^SX^Sg^Su^TF^TW^Tf^Tt^UE^US^Ua^Us^VC^VQ^V_^Vm^V{^WJ^Wd^Wu^XC^XQ\#
^Xa^Xs^YK^YZ^Yl^Yz^ZS^Za^Zo^[A^[P^[c^[q^\K^\j^\~^]_^]o^^B^^T^^d^_B^_P^_\^_x^`R^`b^`t^aF^ac^au^bM\#
^b\^bk^cC^cU^ce^c~^dR^dl^dz^eI^e]^el^e~^fK^f]^fk^fw^gI^gX^gl^g|^hK^hX^hf^ht^iC^ia^iq^jM^jc^j~^kN\#
^kn^k}^lO^lb^m?^mO^m`^mp^nD^nZ^nj^nz^oL^oY^os^pQ^po^p{^qY^qk^q}^rK^rc^rv^sC^sQ^sh^sw^tC^tQ^th^ty\#
^uG^uV^ud^ut^vC^vQ^v`^vk^vw^wK^wX^wo^w}^xK^x_^xm^x|^yL^y\^yt^zK^zf^{E^{V^{q^|D^|\^|y^}R^}s^~S^~f\#
_?G_?Y_?n_@E_@[_@u_AB_AR_Al_B?_BT_Bb_Br_CG_CW_Cf_Cy_DD_DX_Dh_Dw_EC_ER_Ea_Eq_FA_FR_F__Fm_F~_GO_G\\#
_Gi_G{_HS_Hh_I@_IR_Ie_Iy_JE_JS_Jb_Jq_K?_KQ_Kb_Kt_LF_L[_Ln_MA_MR_Mi_Mz_NG_N__Nl_Ny_Od_Os_PD_PS_Ph\#
_Pv_QE_QR_Qb_Qm_Q{_RH_RX_Rq_S@_SN_S]_Sp_S}_TN_T[_Tg_Tt_UF_US_Ua_Un_U{_VJ_VW_Vg_Vu_WC_WS_W`_Wn_W|\#
_XJ_X^_Xk_YB_YT_Yb_Yp_Y~_ZM_ZZ_Zf_Zu_[A_[N_[]_[j_[z_\I_\U_\g_\x_]J_]X_]d_]s_^O_^\_^k_^~__X__l?tf\#
_`L_`]_`o_`{_aL_ac_aq_bE_b\_bp_cG_cX_ce_cr_dD_dO_dc_dn_eC_eQ_e]_ej_fC_f[_fg_fx_gF_gQ_g`_gl_gz_hG\#
_hV_hd_hp_h~_iJ_iX_im_ix_jD_j[_jk_j|_kM_k]_kk_l@_lL_lY_lj_lv_mB_mO_m__mk_mx_nJ_nW_nh_nw_oE_oZ_of\#
_or_p@_pT_pb_po_qC_qS_q__qk_qz_rG?tx_rU_ra_rn_r~_sL_sX_se_st_tE_tR_t__tj_tw_uI_uVagF_ud_uq_vB_vS\#
_v`_vm_v|_wJ_wY_wg_ww_xH_xV_xf_xt_yD_yV_yd_ys_zA_zb_{?_{K_{__{v_|K_|^_|k_|w_}G_}U_}e_}r_~B_~R_~_\#
`?A`?T`?u`@@`@O`@b`@n`@z`AI`A_`Al`Ay`BF`BS`Bp`CI`C[`Ck`Cw`DG`DT`Dg`D{`EK`Ec`Eq`FF`FY`Fl`F|`GJ`G_\#
`Gm`Gy`HN`H``H~`IK`I^?uI`Il`JM`Ju`KM`Kd`Kz`LS`Lb`Lq`MH`MV`Md`Mr`NM`Ng`Nv`ON`Oe`PM`Pb`Ps`QK`Q``Qv\#
`RL`RX`Rj`SA`SU`Sh`Su`TN`Tb`U@`U\`U}`VV`Vd`Vq`WR`W^`Wl`Wy`XN`Xq`YD`YZ?uZ`Yh`Yy`ZF`ZX`Ze`Zx`[J`[V\#
`[a`\?`\O`\\`\i`\v`]D`]W`]i`]u`^D`^V`^g`^t`_@`_\`_l`_y``G``X``f``r`aI`al`bC`bY`bd`b}`cJ`cY`ch`cw\#
`dD`dT`dd`eA`eS`ef`ev`fJ`fY`fe`fr`g@`gR`g_`gp`h@`hY`iC`iS`ic`irag]`jB`je`jq`kC`kQ`ki`l@`lK`lm`mB\#
`mV`ms`nM`ne`n|`o``ov`pX`pz`qV`q}`rX`rs`sL`sd`tH`t``tw`uO`un`vF`vj`wB`w]`ws`xW`xq`yK`y``yt`zB`zR\#
`za`zr`{A`{Q`{``{}`|S`|r`}A`}Y`}r`~S`~xa?aa?xa@[a@uaANaAeaA}?ulaBRaB`aBoaB~aCJaCXaCcaD@aDVaDiaE@\#
aEVaEhaEt
"""#,
        lines: #"""
aa	Afar	IL	aar
ab	Abkhazian	IL	abk
ae	Avestan	IH	ave
af	Afrikaans	IL	afr
ak	Akan	ML	aka
am	Amharic	IL	amh
an	Aragonese	IL	arg
ar	Arabic	ML	ara
as	Assamese	IL	asm
av	Avaric	IL	ava
ay	Aymara	ML	aym
az	Azerbaijani	ML	aze
ba	Bashkir	IL	bak
be	Belarusian	IL	bel
bg	Bulgarian	IL	bul
bi	Bislama	IL	bis
bm	Bambara	IL	bam
bn	Bangla	IL	ben
bo	Tibetan	IL	bod
br	Breton	IL	bre
bs	Bosnian	IL	bos
ca	Catalan	IL	cat
ce	Chechen	IL	che
ch	Chamorro	IL	cha
co	Corsican	IL	cos
cr	Cree	ML	cre
cs	Czech	IL	ces
cu	Church Slavic	IH	chu
cv	Chuvash	IL	chv
cy	Welsh	IL	cym
da	Danish	IL	dan
de	German	IL	deu
dv	Divehi	IL	div
dz	Dzongkha	IL	dzo
ee	Ewe	IL	ewe
el	Modern Greek (1453-)	IL	ell
en	English	IL	eng
eo	Esperanto	IC	epo
es	Spanish	IL	spa
et	Estonian	ML	est
eu	Basque	IL	eus
fa	Persian	ML	fas
ff	Fulah	ML	ful
fi	Finnish	IL	fin
fj	Fijian	IL	fij
fo	Faroese	IL	fao
fr	French	IL	fra
fy	Western Frisian	IL	fry
ga	Irish	IL	gle
gd	Scottish Gaelic	IL	gla
gl	Galician	IL	glg
gn	Guarani	ML	grn
gu	Gujarati	IL	guj
gv	Manx	IL	glv
ha	Hausa	IL	hau
he	Hebrew	IL	heb
hi	Hindi	IL	hin
ho	Hiri Motu	IL	hmo
hr	Croatian	IL	hrv
ht	Haitian	IL	hat
hu	Hungarian	IL	hun
hy	Armenian	IL	hye
hz	Herero	IL	her
ia	Interlingua (International Auxiliary Language Association)	IC	ina
id	Indonesian	IL	ind
ie	Interlingue	IC	ile
ig	Igbo	IL	ibo
ii	Sichuan Yi	IL	iii
ik	Inupiaq	ML	ipk
io	Ido	IC	ido
is	Icelandic	IL	isl
it	Italian	IL	ita
iu	Inuktitut	ML	iku
ja	Japanese	IL	jpn
jv	Javanese	IL	jav
ka	Georgian	IL	kat
kg	Kongo	ML	kon
ki	Kikuyu	IL	kik
kj	Kuanyama	IL	kua
kk	Kazakh	IL	kaz
kl	Kalaallisut	IL	kal
km	Khmer	IL	khm
kn	Kannada	IL	kan
ko	Korean	IL	kor
kr	Kanuri	ML	kau
ks	Kashmiri	IL	kas
ku	Kurdish	ML	kur
kv	Komi	ML	kom
kw	Cornish	IL	cor
ky	Kirghiz	IL	kir
la	Latin	IH	lat
lb	Luxembourgish	IL	ltz
lg	Ganda	IL	lug
li	Limburgan	IL	lim
ln	Lingala	IL	lin
lo	Lao	IL	lao
lt	Lithuanian	IL	lit
lu	Luba-Katanga	IL	lub
lv	Latvian	ML	lav
mg	Malagasy	ML	mlg
mh	Marshallese	IL	mah
mi	Maori	IL	mri
mk	Macedonian	IL	mkd
ml	Malayalam	IL	mal
mn	Mongolian	ML	mon
mr	Marathi	IL	mar
ms	Malay (macrolanguage)	ML	msa
mt	Maltese	IL	mlt
my	Burmese	IL	mya
na	Nauru	IL	nau
nb	Norwegian Bokmål	IL	nob
nd	North Ndebele	IL	nde
ne	Nepali (macrolanguage)	ML	nep
ng	Ndonga	IL	ndo
nl	Dutch	IL	nld
nn	Norwegian Nynorsk	IL	nno
no	Norwegian	ML	nor
nr	South Ndebele	IL	nbl
nv	Navajo	IL	nav
ny	Chichewa	IL	nya
oc	Occitan (post 1500)	IL	oci
oj	Ojibwa	ML	oji
om	Oromo	ML	orm
or	Oriya (macrolanguage)	ML	ori
os	Ossetian	IL	oss
pa	Panjabi	IL	pan
pi	Pali	IH	pli
pl	Polish	IL	pol
ps	Pushto	ML	pus
pt	Portuguese	IL	por
qu	Quechua	ML	que
rm	Romansh	IL	roh
rn	Rundi	IL	run
ro	Romanian	IL	ron
ru	Russian	IL	rus
rw	Kinyarwanda	IL	kin
sa	Sanskrit	MH	san
sc	Sardinian	ML	srd
sd	Sindhi	IL	snd
se	Northern Sami	IL	sme
sg	Sango	IL	sag
sh	Serbo-Croatian	ML	hbs
si	Sinhala	IL	sin
sk	Slovak	IL	slk
sl	Slovenian	IL	slv
sm	Samoan	IL	smo
sn	Shona	IL	sna
so	Somali	IL	som
sq	Albanian	ML	sqi
sr	Serbian	IL	srp
ss	Swati	IL	ssw
st	Southern Sotho	IL	sot
su	Sundanese	IL	sun
sv	Swedish	IL	swe
sw	Swahili (macrolanguage)	ML	swa
ta	Tamil	IL	tam
te	Telugu	IL	tel
tg	Tajik	IL	tgk
th	Thai	IL	tha
ti	Tigrinya	IL	tir
tk	Turkmen	IL	tuk
tl	Tagalog	IL	tgl
tn	Tswana	IL	tsn
to	Tonga (Tonga Islands)	IL	ton
tr	Turkish	IL	tur
ts	Tsonga	IL	tso
tt	Tatar	IL	tat
tw	Twi	IL	twi
ty	Tahitian	IL	tah
ug	Uighur	IL	uig
uk	Ukrainian	IL	ukr
ur	Urdu	IL	urd
uz	Uzbek	ML	uzb
ve	Venda	IL	ven
vi	Vietnamese	IL	vie
vo	Volapük	IC	vol
wa	Walloon	IL	wln
wo	Wolof	IL	wol
xh	Xhosa	IL	xho
yi	Yiddish	ML	yid
yo	Yoruba	IL	yor
za	Zhuang	ML	zha
zh	Chinese	ML	zho
zu	Zulu	IL	zul
aaa	Ghotuo	IL
aab	Alumu-Tesu	IL
aac	Ari	IL
aad	Amal	IL
aae	Arbëreshë Albanian	IL
aaf	Aranadan	IL
aag	Ambrak	IL
aah	Abu' Arapesh	IL
aai	Arifama-Miniafia	IL
aak	Ankave	IL
aal	Afade	IL
aan	Anambé	IL
aao	Algerian Saharan Arabic	IL
aap	Pará Arára	IL
aaq	Eastern Abnaki	IE
aar	Afar	IL	aa
aas	Aasáx	IL
aat	Arvanitika Albanian	IL
aau	Abau	IL
aaw	Solong	IL
aax	Mandobo Atas	IL
aaz	Amarasi	IL
aba	Abé	IL
abb	Bankon	IL
abc	Ambala Ayta	IL
abd	Manide	IL
abe	Western Abnaki	IL
abf	Abai Sungai	IL
abg	Abaga	IL
abh	Tajiki Arabic	IL
abi	Abidji	IL
abj	Aka-Bea	IE
abk	Abkhazian	IL	ab
abl	Lampung Nyo	IL
abm	Abanyom	IL
abn	Abua	IL
abo	Abon	IL
abp	Abellen Ayta	IL
abq	Abaza	IL
abr	Abron	IL
abs	Ambonese Malay	IL
abt	Ambulas	IL
abu	Abure	IL
abv	Baharna Arabic	IL
abw	Pal	IL
abx	Inabaknon	IL
aby	Aneme Wake	IL
abz	Abui	IL
aca	Achagua	IL
acb	Áncá	IL
acd	Gikyode	IL
ace	Achinese	IL
acf	Saint Lucian Creole French	IL
ach	Acoli	IL
aci	Aka-Cari	IE
ack	Aka-Kora	IE
acl	Akar-Bale	IE
acm	Mesopotamian Arabic	IL
acn	Achang	IL
acp	Eastern Acipa	IL
acq	Ta'izzi-Adeni Arabic	IL
acr	Achi	IL
acs	Acroá	IE
act	Achterhoeks	IL
acu	Achuar-Shiwiar	IL
acv	Achumawi	IL
acw	Hijazi Arabic	IL
acx	Omani Arabic	IL
acy	Cypriot Arabic	IL
acz	Acheron	IL
ada	Adangme	IL
adb	Atauran	IL
add	Lidzonka	IL
ade	Adele	IL
adf	Dhofari Arabic	IL
adg	Andegerebinha	IL
adh	Adhola	IL
adi	Adi	IL
adj	Adioukrou	IL
adl	Galo	IL
adn	Adang	IL
ado	Abu	IL
adq	Adangbe	IL
adr	Adonara	IL
ads	Adamorobe Sign Language	IL
adt	Adnyamathanha	IL
adu	Aduge	IL
adw	Amundava	IL
adx	Amdo Tibetan	IL
ady	Adyghe	IL
adz	Adzera	IL
aea	Areba	IE
aeb	Tunisian Arabic	IL
aec	Saidi Arabic	IL
aed	Argentine Sign Language	IL
aee	Northeast Pashai	IL
aek	Haeke	IL
ael	Ambele	IL
aem	Arem	IL
aen	Armenian Sign Language	IL
aeq	Aer	IL
aer	Eastern Arrernte	IL
aes	Alsea	IE
aeu	Akeu	IL
aew	Ambakich	IL
aey	Amele	IL
aez	Aeka	IL
afb	Gulf Arabic	IL
afd	Andai	IL
afe	Putukwam	IL
afg	Afghan Sign Language	IL
afh	Afrihili	IC
afi	Akrukay	IL
afk	Nanubae	IL
afn	Defaka	IL
afo	Eloyi	IL
afp	Tapei	IL
afr	Afrikaans	IL	af
afs	Afro-Seminole Creole	IL
aft	Afitti	IL
afu	Awutu	IL
afz	Obokuitai	IL
aga	Aguano	IE
agb	Legbo	IL
agc	Agatu	IL
agd	Agarabi	IL
age	Angal	IL
agf	Arguni	IL
agg	Angor	IL
agh	Ngelima	IL
agi	Agariya	IL
agj	Argobba	IL
agk	Isarog Agta	IL
agl	Fembe	IL
agm	Angaataha	IL
agn	Agutaynen	IL
ago	Tainae	IL
agq	Aghem	IL
agr	Aguaruna	IL
ags	Esimbi	IL
agt	Central Cagayan Agta	IL
agu	Aguacateco	IL
agv	Remontado Dumagat	IL
agw	Kahua	IL
agx	Aghul	IL
agy	Southern Alta	IL
agz	Mt. Iriga Agta	IL
aha	Ahanta	IL
ahb	Axamb	IL
ahg	Qimant	IL
ahh	Aghu	IL
ahi	Tiagbamrin Aizi	IL
ahk	Akha	IL
ahl	Igo	IL
ahm	Mobumrin Aizi	IL
ahn	Àhàn	IL
aho	Ahom	IE
ahp	Aproumu Aizi	IL
ahr	Ahirani	IL
ahs	Ashe	IL
aht	Ahtena	IL
aia	Arosi	IL
aib	Ainu (China)	IL
aic	Ainbai	IL
aid	Alngith	IE
aie	Amara	IL
aif	Agi	IL
aig	Antigua and Barbuda Creole English	IL
aih	Ai-Cham	IL
aii	Assyrian Neo-Aramaic	IL
aij	Lishanid Noshan	IL
aik	Ake	IL
ail	Aimele	IL
aim	Aimol	IL
ain	Ainu (Japan)	IL
aio	Aiton	IL
aip	Burumakok	IL
aiq	Aimaq	IL
air	Airoran	IL
ait	Arikem	IE
aiw	Aari	IL
aix	Aighon	IL
aiy	Ali	IL
aja	Aja (South Sudan)	IL
ajg	Aja (Benin)	IL
aji	Ajië	IL
ajn	Andajin	IL
ajs	Algerian Jewish Sign Language	IL
aju	Judeo-Moroccan Arabic	IL
ajw	Ajawa	IE
ajz	Amri Karbi	IL
aka	Akan	ML	ak
akb	Batak Angkola	IL
akc	Mpur	IL
akd	Ukpet-Ehom	IL
ake	Akawaio	IL
akf	Akpa	IL
akg	Anakalangu	IL
akh	Angal Heneng	IL
aki	Aiome	IL
akj	Aka-Jeru	IE
akk	Akkadian	IH
akl	Aklanon	IL
akm	Aka-Bo	IE
ako	Akurio	IL
akp	Siwu	IL
akq	Ak	IL
akr	Araki	IL
aks	Akaselem	IL
akt	Akolet	IL
aku	Akum	IL
akv	Akhvakh	IL
akw	Akwa	IL
akx	Aka-Kede	IE
aky	Aka-Kol	IE
akz	Alabama	IL
ala	Alago	IL
alc	Qawasqar	IL
ald	Alladian	IL
ale	Aleut	IL
alf	Alege	IL
alh	Alawa	IL
ali	Amaimon	IL
alj	Alangan	IL
alk	Alak	IL
all	Allar	IL
alm	Amblong	IL
aln	Gheg Albanian	IL
alo	Larike-Wakasihu	IL
alp	Alune	IL
alq	Algonquin	IL
alr	Alutor	IL
als	Tosk Albanian	IL
alt	Southern Altai	IL
alu	'Are'are	IL
alw	Alaba-K’abeena	IL
alx	Amol	IL
aly	Alyawarr	IL
alz	Alur	IL
ama	Amanayé	IE
amb	Ambo	IL
amc	Amahuaca	IL
ame	Yanesha'	IL
amf	Hamer-Banna	IL
amg	Amurdak	IL
amh	Amharic	IL	am
ami	Amis	IL
amj	Amdang	IL
amk	Ambai	IL
aml	War-Jaintia	IL
amm	Ama (Papua New Guinea)	IL
amn	Amanab	IL
amo	Amo	IL
amp	Alamblak	IL
amq	Amahai	IL
amr	Amarakaeri	IL
ams	Southern Amami-Oshima	IL
amt	Amto	IL
amu	Guerrero Amuzgo	IL
amv	Ambelau	IL
amw	Western Neo-Aramaic	IL
amx	Anmatyerre	IL
amy	Ami	IL
amz	Atampaya	IE
ana	Andaqui	IE
anb	Andoa	IE
anc	Ngas	IL
and	Ansus	IL
ane	Xârâcùù	IL
anf	Animere	IL
ang	Old English (ca. 450-1100)	IH
anh	Nend	IL
ani	Andi	IL
anj	Anor	IL
ank	Goemai	IL
anl	Anu-Hkongso Chin	IL
anm	Anal	IL
ann	Obolo	IL
ano	Andoque	IL
anp	Angika	IL
anq	Jarawa (India)	IL
anr	Andh	IL
ans	Anserma	IE
ant	Antakarinya	IL
anu	Anuak	IL
anv	Denya	IL
anw	Anaang	IL
anx	Andra-Hus	IL
any	Anyin	IL
anz	Anem	IL
aoa	Angolar	IL
aob	Abom	IL
aoc	Pemon	IL
aod	Andarum	IL
aoe	Angal Enen	IL
aof	Bragat	IL
aog	Angoram	IL
aoi	Anindilyakwa	IL
aoj	Mufian	IL
aok	Arhö	IL
aol	Alor	IL
aom	Ömie	IL
aon	Bumbita Arapesh	IL
aor	Aore	IE
aos	Taikat	IL
aot	Atong (India)	IL
aou	A'ou	IL
aox	Atorada	IL
aoz	Uab Meto	IL
apb	Sa'a	IL
apc	Levantine Arabic	IL
apd	Sudanese Arabic	IL
ape	Bukiyip	IL
apf	Pahanan Agta	IL
apg	Ampanang	IL
aph	Athpariya	IL
api	Apiaká	IL
apj	Jicarilla Apache	IL
apk	Kiowa Apache	IL
apl	Lipan Apache	IL
apm	Mescalero-Chiricahua Apache	IL
apn	Apinayé	IL
apo	Ambul	IL
app	Apma	IL
apq	A-Pucikwar	IL
apr	Arop-Lokep	IL
aps	Arop-Sissano	IL
apt	Apatani	IL
apu	Apurinã	IL
apv	Alapmunte	IE
apw	Western Apache	IL
apx	Aputai	IL
apy	Apalaí	IL
apz	Safeyoka	IL
aqc	Archi	IL
aqd	Ampari Dogon	IL
aqg	Arigidi	IL
aqk	Aninka	IL
aqm	Atohwaim	IL
aqn	Northern Alta	IL
aqp	Atakapa	IE
aqr	Arhâ	IL
aqt	Angaité	IL
aqz	Akuntsu	IL
ara	Arabic	ML	ar
arb	Standard Arabic	IL
arc	Official Aramaic (700-300 BCE)	IH
ard	Arabana	IE
are	Western Arrarnta	IL
arg	Aragonese	IL	an
arh	Arhuaco	IL
ari	Arikara	IL
arj	Arapaso	IE
ark	Arikapú	IL
arl	Arabela	IL
arn	Mapudungun	IL
aro	Araona	IL
arp	Arapaho	IL
arq	Algerian Arabic	IL
arr	Karo (Brazil)	IL
ars	Najdi Arabic	IL
aru	Aruá (Amazonas State)	IE
arv	Arbore	IL
arw	Arawak	IL
arx	Aruá (Rodonia State)	IL
ary	Moroccan Arabic	IL
arz	Egyptian Arabic	IL
asa	Asu (Tanzania)	IL
asb	Assiniboine	IL
asc	Casuarina Coast Asmat	IL
ase	American Sign Language	IL
asf	Auslan	IL
asg	Cishingini	IL
ash	Abishira	IE
asi	Buruwai	IL
asj	Sari	IL
ask	Ashkun	IL
asl	Asilulu	IL
asm	Assamese	IL	as
asn	Xingú Asuriní	IL
aso	Dano	IL
asp	Algerian Sign Language	IL
asq	Austrian Sign Language	IL
asr	Asuri	IL
ass	Ipulo	IL
ast	Asturian	IL
asu	Tocantins Asurini	IL
asv	Asoa	IL
asw	Australian Aborigines Sign Language	IL
asx	Muratayak	IL
asy	Yaosakor Asmat	IL
asz	As	IL
ata	Pele-Ata	IL
atb	Zaiwa	IL
atc	Atsahuaca	IE
atd	Ata Manobo	IL
ate	Atemble	IL
atg	Ivbie North-Okpela-Arhe	IL
ati	Attié	IL
atj	Atikamekw	IL
atk	Ati	IL
atl	Mt. Iraya Agta	IL
atm	Ata	IL
atn	Ashtiani	IL
ato	Atong (Cameroon)	IL
atp	Pudtol Atta	IL
atq	Aralle-Tabulahan	IL
atr	Waimiri-Atroari	IL
ats	Gros Ventre	IL
att	Pamplona Atta	IL
atu	Reel	IL
atv	Northern Altai	IL
atw	Atsugewi	IL
atx	Arutani	IL
aty	Aneityum	IL
atz	Arta	IL
aua	Asumboa	IL
aub	Alugu	IL
auc	Waorani	IL
aud	Anuta	IL
aug	Aguna	IL
auh	Aushi	IL
aui	Anuki	IL
auj	Awjilah	IL
auk	Heyo	IL
aul	Aulua	IL
aum	Asu (Nigeria)	IL
aun	Molmo One	IL
auo	Auyokawa	IE
aup	Makayam	IL
auq	Anus	IL
aur	Aruek	IL
aut	Austral	IL
auu	Auye	IL
auw	Awyi	IL
aux	Aurá	IE
auy	Awiyaana	IL
auz	Uzbeki Arabic	IL
ava	Avaric	IL	av
avb	Avau	IL
avd	Alviri-Vidari	IL
ave	Avestan	IH	ae
avi	Avikam	IL
avk	Kotava	IC
avl	Eastern Egyptian Bedawi Arabic	IL
avm	Angkamuthi	IE
avn	Avatime	IL
avo	Agavotaguerra	IE
avs	Aushiri	IE
avt	Au	IL
avu	Avokaya	IL
avv	Avá-Canoeiro	IL
awa	Awadhi	IL
awb	Awa (Papua New Guinea)	IL
awc	Cicipu	IL
awe	Awetí	IL
awg	Anguthimri	IE
awh	Awbono	IL
awi	Aekyom	IL
awk	Awabakal	IE
awm	Arawum	IL
awn	Awngi	IL
awo	Awak	IL
awr	Awera	IL
aws	South Awyu	IL
awt	Araweté	IL
awu	Central Awyu	IL
awv	Jair Awyu	IL
aww	Awun	IL
awx	Awara	IL
awy	Edera Awyu	IL
axb	Abipon	IE
axe	Ayerrerenge	IE
axg	Mato Grosso Arára	IE
axk	Yaka (Central African Republic)	IL
axl	Lower Southern Aranda	IE
axm	Middle Armenian	IH
axx	Xârâgurè	IL
aya	Awar	IL
ayb	Ayizo Gbe	IL
ayc	Southern Aymara	IL
ayd	Ayabadhu	IE
aye	Ayere	IL
ayg	Ginyanga	IL
ayh	Hadrami Arabic	IL
ayi	Leyigha	IL
ayk	Akuku	IL
ayl	Libyan Arabic	IL
aym	Aymara	ML	ay
ayn	Sanaani Arabic	IL
ayo	Ayoreo	IL
ayp	North Mesopotamian Arabic	IL
ayq	Ayi (Papua New Guinea)	IL
ayr	Central Aymara	IL
ays	Sorsogon Ayta	IL
ayt	Magbukun Ayta	IL
ayu	Ayu	IL
ayz	Mai Brat	IL
aza	Azha	IL
azb	South Azerbaijani	IL
azd	Eastern Durango Nahuatl	IL
aze	Azerbaijani	ML	az
azg	San Pedro Amuzgos Amuzgo	IL
azj	North Azerbaijani	IL
azm	Ipalapa Amuzgo	IL
azn	Western Durango Nahuatl	IL
azo	Awing	IL
azt	Faire Atta	IL
azz	Highland Puebla Nahuatl	IL
baa	Babatana	IL
bab	Bainouk-Gunyuño	IL
bac	Badui	IL
bae	Baré	IE
baf	Nubaca	IL
bag	Tuki	IL
bah	Bahamas Creole English	IL
baj	Barakai	IL
bak	Bashkir	IL	ba
bal	Baluchi	ML
bam	Bambara	IL	bm
ban	Balinese	IL
bao	Waimaha	IL
bap	Bantawa	IL
bar	Bavarian	IL
bas	Basa (Cameroon)	IL
bau	Bada (Nigeria)	IL
bav	Vengo	IL
baw	Bambili-Bambui	IL
bax	Bamun	IL
bay	Batuley	IL
bba	Baatonum	IL
bbb	Barai	IL
bbc	Batak Toba	IL
bbd	Bau	IL
bbe	Bangba	IL
bbf	Baibai	IL
bbg	Barama	IL
bbh	Bugan	IL
bbi	Barombi	IL
bbj	Ghomálá'	IL
bbk	Babanki	IL
bbl	Bats	IL
bbm	Babango	IL
bbn	Uneapa	IL
bbo	Northern Bobo Madaré	IL
bbp	West Central Banda	IL
bbq	Bamali	IL
bbr	Girawa	IL
bbs	Bakpinka	IL
bbt	Mburku	IL
bbu	Kulung (Nigeria)	IL
bbv	Karnai	IL
bbw	Baba	IL
bbx	Bubia	IL
bby	Befang	IL
bca	Central Bai	IL
bcb	Bainouk-Samik	IL
bcc	Southern Balochi	IL
bcd	North Babar	IL
bce	Bamenyam	IL
bcf	Bamu	IL
bcg	Baga Pokur	IL
bch	Bariai	IL
bci	Baoulé	IL
bcj	Bardi	IL
bck	Bunuba	IL
bcl	Central Bikol	IL
bcm	Bannoni	IL
bcn	Bali (Nigeria)	IL
bco	Kaluli	IL
bcp	Bali (Democratic Republic of Congo)	IL
bcq	Bench	IL
bcr	Babine	IL
bcs	Kohumono	IL
bct	Bendi	IL
bcu	Awad Bing	IL
bcv	Shoo-Minda-Nye	IL
bcw	Bana	IL
bcy	Bacama	IL
bcz	Bainouk-Gunyaamolo	IL
bda	Bayot	IL
bdb	Basap	IL
bdc	Emberá-Baudó	IL
bdd	Bunama	IL
bde	Bade	IL
bdf	Biage	IL
bdg	Bonggi	IL
bdh	Baka (South Sudan)	IL
bdi	Burun	IL
bdj	Bai (South Sudan)	IL
bdk	Budukh	IL
bdl	Indonesian Bajau	IL
bdm	Buduma	IL
bdn	Baldemu	IL
bdo	Morom	IL
bdp	Bende	IL
bdq	Bahnar	IL
bdr	West Coast Bajau	IL
bds	Burunge	IL
bdt	Bokoto	IL
bdu	Oroko	IL
bdv	Bodo Parja	IL
bdw	Baham	IL
bdx	Budong-Budong	IL
bdy	Bandjalang	IL
bdz	Badeshi	IL
bea	Beaver	IL
beb	Bebele	IL
bec	Iceve-Maci	IL
bed	Bedoanas	IL
bee	Byangsi	IL
bef	Benabena	IL
beg	Belait	IL
beh	Biali	IL
bei	Bekati'	IL
bej	Beja	IL
bek	Bebeli	IL
bel	Belarusian	IL	be
bem	Bemba (Zambia)	IL
ben	Bengali	IL	bn
beo	Beami	IL
bep	Besoa	IL
beq	Beembe	IL
bes	Besme	IL
bet	Guiberoua Béte	IL
beu	Blagar	IL
bev	Daloa Bété	IL
bew	Betawi	IL
bex	Jur Modo	IL
bey	Beli (Papua New Guinea)	IL
bez	Bena (Tanzania)	IL
bfa	Bari	IL
bfb	Pauri Bareli	IL
bfc	Panyi Bai	IL
bfd	Bafut	IL
bfe	Betaf	IL
bff	Bofi	IL
bfg	Busang Kayan	IL
bfh	Blafe	IL
bfi	British Sign Language	IL
bfj	Bafanji	IL
bfk	Ban Khor Sign Language	IL
bfl	Banda-Ndélé	IL
bfm	Mmen	IL
bfn	Bunak	IL
bfo	Malba Birifor	IL
bfp	Beba	IL
bfq	Badaga	IL
bfr	Bazigar	IL
bfs	Southern Bai	IL
bft	Balti	IL
bfu	Gahri	IL
bfw	Bondo	IL
bfx	Bantayanon	IL
bfy	Bagheli	IL
bfz	Mahasu Pahari	IL
bga	Gwamhi-Wuri	IL
bgb	Bobongko	IL
bgc	Haryanvi	IL
bgd	Rathwi Bareli	IL
bge	Bauria	IL
bgf	Bangandu	IL
bgg	Bugun	IL
bgi	Giangan	IL
bgj	Bangolan	IL
bgk	Bit	IL
bgl	Bo (Laos)	IL
bgn	Western Balochi	IL
bgo	Baga Koga	IL
bgp	Eastern Balochi	IL
bgq	Bagri	IL
bgr	Bawm Chin	IL
bgs	Tagabawa	IL
bgt	Bughotu	IL
bgu	Mbongno	IL
bgv	Warkay-Bipim	IL
bgw	Bhatri	IL
bgx	Balkan Gagauz Turkish	IL
bgy	Benggoi	IL
bgz	Banggai	IL
bha	Bharia	IL
bhb	Bhili	IL
bhc	Biga	IL
bhd	Bhadrawahi	IL
bhe	Bhaya	IL
bhf	Odiai	IL
bhg	Binandere	IL
bhh	Bukharic	IL
bhi	Bhilali	IL
bhj	Bahing	IL
bhl	Bimin	IL
bhm	Bathari	IL
bhn	Bohtan Neo-Aramaic	IL
bho	Bhojpuri	IL
bhp	Bima	IL
bhq	Tukang Besi South	IL
bhr	Bara Malagasy	IL
bhs	Buwal	IL
bht	Bhattiyali	IL
bhu	Bhunjia	IL
bhv	Bahau	IL
bhw	Biak	IL
bhx	Bhalay	IL
bhy	Bhele	IL
bhz	Bada (Indonesia)	IL
bia	Badimaya	IL
bib	Bissa	IL
bid	Bidiyo	IL
bie	Bepour	IL
bif	Biafada	IL
big	Biangai	IL
bik	Bikol	ML
bil	Bile	IL
bim	Bimoba	IL
bin	Bini	IL
bio	Nai	IL
bip	Bila	IL
biq	Bipi	IL
bir	Bisorio	IL
bis	Bislama	IL	bi
bit	Berinomo	IL
biu	Biete	IL
biv	Southern Birifor	IL
biw	Kol (Cameroon)	IL
bix	Bijori	IL
biy	Birhor	IL
biz	Baloi	IL
bja	Budza	IL
bjb	Banggarla	IE
bjc	Bariji	IL
bje	Biao-Jiao Mien	IL
bjf	Barzani Jewish Neo-Aramaic	IL
bjg	Bidyogo	IL
bjh	Bahinemo	IL
bji	Burji	IL
bjj	Kanauji	IL
bjk	Barok	IL
bjl	Bulu (Papua New Guinea)	IL
bjm	Bajelani	IL
bjn	Banjar	IL
bjo	Mid-Southern Banda	IL
bjp	Fanamaket	IL
bjr	Binumarien	IL
bjs	Bajan	IL
bjt	Balanta-Ganja	IL
bju	Busuu	IL
bjv	Bedjond	IL
bjw	Bakwé	IL
bjx	Banao Itneg	IL
bjy	Bayali	IE
bjz	Baruga	IL
bka	Kyak	IL
bkc	Baka (Cameroon)	IL
bkd	Binukid	IL
bkf	Beeke	IL
bkg	Buraka	IL
bkh	Bakoko	IL
bki	Baki	IL
bkj	Pande	IL
bkk	Brokskat	IL
bkl	Berik	IL
bkm	Kom (Cameroon)	IL
bkn	Bukitan	IL
bko	Kwa'	IL
bkp	Boko (Democratic Republic of Congo)	IL
bkq	Bakairí	IL
bkr	Bakumpai	IL
bks	Northern Sorsoganon	IL
bkt	Boloki	IL
bku	Buhid	IL
bkv	Bekwarra	IL
bkw	Bekwel	IL
bkx	Baikeno	IL
bky	Bokyi	IL
bkz	Bungku	IL
bla	Siksika	IL
blb	Bilua	IL
blc	Bella Coola	IL
bld	Bolango	IL
ble	Balanta-Kentohe	IL
blf	Buol	IL
blh	Kuwaa	IL
bli	Bolia	IL
blj	Bolongan	IL
blk	Pa'o Karen	IL
bll	Biloxi	IE
blm	Beli (South Sudan)	IL
bln	Southern Catanduanes Bikol	IL
blo	Anii	IL
blp	Blablanga	IL
blq	Baluan-Pam	IL
blr	Blang	IL
bls	Balaesang	IL
blt	Tai Dam	IL
blv	Kibala	IL
blw	Balangao	IL
blx	Mag-Indi Ayta	IL
bly	Notre	IL
blz	Balantak	IL
bma	Lame	IL
bmb	Bembe	IL
bmc	Biem	IL
bmd	Baga Manduri	IL
bme	Limassa	IL
bmf	Bom-Kim	IL
bmg	Bamwe	IL
bmh	Kein	IL
bmi	Bagirmi	IL
bmj	Bote-Majhi	IL
bmk	Ghayavi	IL
bml	Bomboli	IL
bmm	Northern Betsimisaraka Malagasy	IL
bmn	Bina (Papua New Guinea)	IE
bmo	Bambalang	IL
bmp	Bulgebi	IL
bmq	Bomu	IL
bmr	Muinane	IL
bms	Bilma Kanuri	IL
bmt	Biao Mon	IL
bmu	Somba-Siawari	IL
bmv	Bum	IL
bmw	Bomwali	IL
bmx	Baimak	IL
bmz	Baramu	IL
bna	Bonerate	IL
bnb	Bookan	IL
bnc	Bontok	ML
bnd	Banda (Indonesia)	IL
bne	Bintauna	IL
bnf	Masiwang	IL
bng	Benga	IL
bni	Bangi	IL
bnj	Eastern Tawbuid	IL
bnk	Bierebo	IL
bnl	Boon	IL
bnm	Batanga	IL
bnn	Bunun	IL
bno	Bantoanon	IL
bnp	Bola	IL
bnq	Bantik	IL
bnr	Butmas-Tur	IL
bns	Bundeli	IL
bnu	Bentong	IL
bnv	Bonerif	IL
bnw	Bisis	IL
bnx	Bangubangu	IL
bny	Bintulu	IL
bnz	Beezen	IL
boa	Bora	IL
bob	Aweer	IL
bod	Tibetan	IL	bo
boe	Mundabli	IL
bof	Bolon	IL
bog	Bamako Sign Language	IL
boh	Boma	IL
boi	Barbareño	IE
boj	Anjam	IL
bok	Bonjo	IL
bol	Bole	IL
bom	Berom	IL
bon	Bine	IL
boo	Tiemacèwè Bozo	IL
bop	Bonkiman	IL
boq	Bogaya	IL
bor	Borôro	IL
bos	Bosnian	IL	bs
bot	Bongo	IL
bou	Bondei	IL
bov	Tuwuli	IL
bow	Rema	IE
box	Buamu	IL
boy	Bodo (Central African Republic)	IL
boz	Tiéyaxo Bozo	IL
bpa	Daakaka	IL
bpc	Mbuk	IL
bpd	Banda-Banda	IL
bpe	Bauni	IL
bpg	Bonggo	IL
bph	Botlikh	IL
bpi	Bagupi	IL
bpj	Binji	IL
bpk	Orowe	IL
bpl	Broome Pearling Lugger Pidgin	IL
bpm	Biyom	IL
bpn	Dzao Min	IL
bpo	Anasi	IL
bpp	Kaure	IL
bpq	Banda Malay	IL
bpr	Koronadal Blaan	IL
bps	Sarangani Blaan	IL
bpt	Barrow Point	IE
bpu	Bongu	IL
bpv	Bian Marind	IL
bpw	Bo (Papua New Guinea)	IL
bpx	Palya Bareli	IL
bpy	Bishnupriya	IL
bpz	Bilba	IL
bqa	Tchumbuli	IL
bqb	Bagusa	IL
bqc	Boko (Benin)	IL
bqd	Bung	IL
bqf	Baga Kaloum	IE
bqg	Bago-Kusuntu	IL
bqh	Baima	IL
bqi	Bakhtiari	IL
bqj	Bandial	IL
bqk	Banda-Mbrès	IL
bql	Karian	IL
bqm	Wumboko	IL
bqn	Bulgarian Sign Language	IL
bqo	Balo	IL
bqp	Busa	IL
bqq	Biritai	IL
bqr	Burusu	IL
bqs	Bosngun	IL
bqt	Bamukumbit	IL
bqu	Boguru	IL
bqv	Koro Wachi	IL
bqw	Buru (Nigeria)	IL
bqx	Baangi	IL
bqy	Bengkala Sign Language	IL
bqz	Bakaka	IL
bra	Braj	IL
brb	Brao	IL
brc	Berbice Creole Dutch	IE
brd	Baraamu	IL
bre	Breton	IL	br
brf	Bira	IL
brg	Baure	IL
brh	Brahui	IL
bri	Mokpwe	IL
brj	Bieria	IL
brk	Birked	IE
brl	Birwa	IL
brm	Barambu	IL
brn	Boruca	IL
bro	Brokkat	IL
brp	Barapasi	IL
brq	Breri	IL
brr	Birao	IL
brs	Baras	IL
brt	Bitare	IL
bru	Eastern Bru	IL
brv	Western Bru	IL
brw	Bellari	IL
brx	Bodo (India)	IL
bry	Burui	IL
brz	Bilbil	IL
bsa	Abinomn	IL
bsb	Brunei Bisaya	IL
bsc	Bassari	IL
bse	Wushi	IL
bsf	Bauchi	IL
bsg	Bashkardi	IL
bsh	Kati	IL
bsi	Bassossi	IL
bsj	Bangwinji	IL
bsk	Burushaski	IL
bsl	Basa-Gumna	IE
bsm	Busami	IL
bsn	Barasana-Eduria	IL
bso	Buso	IL
bsp	Baga Sitemu	IL
bsq	Bassa	IL
bsr	Bassa-Kontagora	IL
bss	Akoose	IL
bst	Basketo	IL
bsu	Bahonsuai	IL
bsv	Baga Sobané	IE
bsw	Baiso	IL
bsx	Yangkam	IL
bsy	Sabah Bisaya	IL
bta	Bata	IL
btc	Bati (Cameroon)	IL
btd	Batak Dairi	IL
bte	Gamo-Ningi	IE
btf	Birgit	IL
btg	Gagnoa Bété	IL
bth	Biatah Bidayuh	IL
bti	Burate	IL
btj	Bacanese Malay	IL
btm	Batak Mandailing	IL
btn	Ratagnon	IL
bto	Rinconada Bikol	IL
btp	Budibud	IL
btq	Batek	IL
btr	Baetora	IL
bts	Batak Simalungun	IL
btt	Bete-Bendi	IL
btu	Batu	IL
btv	Bateri	IL
btw	Butuanon	IL
btx	Batak Karo	IL
bty	Bobot	IL
btz	Batak Alas-Kluet	IL
bua	Buriat	ML
bub	Bua	IL
buc	Bushi	IL
bud	Ntcham	IL
bue	Beothuk	IE
buf	Bushoong	IL
bug	Buginese	IL
buh	Younuo Bunu	IL
bui	Bongili	IL
buj	Basa-Gurmana	IL
buk	Bugawac	IL
bul	Bulgarian	IL	bg
bum	Bulu (Cameroon)	IL
bun	Sherbro	IL
buo	Terei	IL
bup	Busoa	IL
buq	Brem	IL
bus	Bokobaru	IL
but	Bungain	IL
buu	Budu	IL
buv	Bun	IL
buw	Bubi	IL
bux	Boghom	IL
buy	Bullom So	IL
buz	Bukwen	IL
bva	Barein	IL
bvb	Bube	IL
bvc	Baelelea	IL
bvd	Baeggu	IL
bve	Berau Malay	IL
bvf	Boor	IL
bvg	Bonkeng	IL
bvh	Bure	IL
bvi	Belanda Viri	IL
bvj	Baan	IL
bvk	Bukat	IL
bvl	Bolivian Sign Language	IL
bvm	Bamunka	IL
bvn	Buna	IL
bvo	Bolgo	IL
bvp	Bumang	IL
bvq	Birri	IL
bvr	Burarra	IL
bvt	Bati (Indonesia)	IL
bvu	Bukit Malay	IL
bvv	Baniva	IE
bvw	Boga	IL
bvx	Dibole	IL
bvy	Baybayanon	IL
bvz	Bauzi	IL
bwa	Bwatoo	IL
bwb	Namosi-Naitasiri-Serua	IL
bwc	Bwile	IL
bwd	Bwaidoka	IL
bwe	Bwe Karen	IL
bwf	Boselewa	IL
bwg	Barwe	IL
bwh	Bishuo	IL
bwi	Baniwa	IL
bwj	Láá Láá Bwamu	IL
bwk	Bauwaki	IL
bwl	Bwela	IL
bwm	Biwat	IL
bwn	Wunai Bunu	IL
bwo	Boro (Ethiopia)	IL
bwp	Mandobo Bawah	IL
bwq	Southern Bobo Madaré	IL
bwr	Bura-Pabir	IL
bws	Bomboma	IL
bwt	Bafaw-Balong	IL
bwu	Buli (Ghana)	IL
bww	Bwa	IL
bwx	Bu-Nao Bunu	IL
bwy	Cwi Bwamu	IL
bwz	Bwisi	IL
bxa	Tairaha	IL
bxb	Belanda Bor	IL
bxc	Molengue	IL
bxd	Pela	IL
bxe	Birale	IL
bxf	Bilur	IL
bxg	Bangala	IL
bxh	Buhutu	IL
bxi	Pirlatapa	IE
bxj	Bayungu	IL
bxk	Bukusu	IL
bxl	Jalkunan	IL
bxm	Mongolia Buriat	IL
bxn	Burduna	IL
bxo	Barikanchi	IL
bxp	Bebil	IL
bxq	Beele	IL
bxr	Russia Buriat	IL
bxs	Busam	IL
bxu	China Buriat	IL
bxv	Berakou	IL
bxw	Bankagooma	IL
bxz	Binahari	IL
bya	Batak	IL
byb	Bikya	IL
byc	Ubaghara	IL
byd	Benyadu'	IL
bye	Pouye	IL
byf	Bete	IL
byg	Baygo	IE
byh	Bhujel	IL
byi	Buyu	IL
byj	Bina (Nigeria)	IL
byk	Biao	IL
byl	Bayono	IL
bym	Bidjara	IL
byn	Bilin	IL
byo	Biyo	IL
byp	Bumaji	IL
byq	Basay	IE
byr	Baruya	IL
bys	Burak	IL
byt	Berti	IE
byv	Medumba	IL
byw	Belhariya	IL
byx	Qaqet	IL
byz	Banaro	IL
bza	Bandi	IL
bzb	Andio	IL
bzc	Southern Betsimisaraka Malagasy	IL
bzd	Bribri	IL
bze	Jenaama Bozo	IL
bzf	Boikin	IL
bzg	Babuza	IL
bzh	Mapos Buang	IL
bzi	Bisu	IL
bzj	Belize Kriol English	IL
bzk	Nicaragua Creole English	IL
bzl	Boano (Sulawesi)	IL
bzm	Bolondo	IL
bzn	Boano (Maluku)	IL
bzo	Bozaba	IL
bzp	Kemberano	IL
bzq	Buli (Indonesia)	IL
bzr	Biri	IE
bzs	Brazilian Sign Language	IL
bzt	Brithenig	IC
bzu	Burmeso	IL
bzv	Naami	IL
bzw	Basa (Nigeria)	IL
bzx	Kɛlɛngaxo Bozo	IL
bzy	Obanliku	IL
bzz	Evant	IL
caa	Chortí	IL
cab	Garifuna	IL
cac	Chuj	IL
cad	Caddo	IL
cae	Lehar	IL
caf	Southern Carrier	IL
cag	Nivaclé	IL
cah	Cahuarano	IL
caj	Chané	IE
cak	Kaqchikel	IL
cal	Carolinian	IL
cam	Cemuhî	IL
can	Chambri	IL
cao	Chácobo	IL
cap	Chipaya	IL
caq	Car Nicobarese	IL
car	Galibi Carib	IL
cas	Tsimané	IL
cat	Catalan	IL	ca
cav	Cavineña	IL
caw	Callawalla	IL
cax	Chiquitano	IL
cay	Cayuga	IL
caz	Canichana	IE
cbb	Cabiyarí	IL
cbc	Carapana	IL
cbd	Carijona	IL
cbg	Chimila	IL
cbi	Chachi	IL
cbj	Ede Cabe	IL
cbk	Chavacano	IL
cbl	Bualkhaw Chin	IL
cbn	Nyahkur	IL
cbo	Izora	IL
cbq	Tsucuba	IL
cbr	Cashibo-Cacataibo	IL
cbs	Cashinahua	IL
cbt	Chayahuita	IL
cbu	Candoshi-Shapra	IL
cbv	Cacua	IL
cbw	Kinabalian	IL
cby	Carabayo	IL
ccc	Chamicuro	IL
ccd	Cafundo Creole	IL
cce	Chopi	IL
ccg	Samba Daka	IL
cch	Atsam	IL
ccj	Kasanga	IL
ccl	Cutchi-Swahili	IL
ccm	Malaccan Creole Malay	IL
cco	Comaltepec Chinantec	IL
ccp	Chakma	IL
ccr	Cacaopera	IE
cda	Choni	IL
cde	Chenchu	IL
cdf	Chiru	IL
cdh	Chambeali	IL
cdi	Chodri	IL
cdj	Churahi	IL
cdm	Chepang	IL
cdn	Chaudangsi	IL
cdo	Min Dong Chinese	IL
cdr	Cinda-Regi-Tiyal	IL
cds	Chadian Sign Language	IL
cdy	Chadong	IL
cdz	Koda	IL
cea	Lower Chehalis	IE
ceb	Cebuano	IL
ceg	Chamacoco	IL
cek	Eastern Khumi Chin	IL
cen	Cen	IL
ces	Czech	IL	cs
cet	Centúúm	IL
cey	Ekai Chin	IL
cfa	Dijim-Bwilim	IL
cfd	Cara	IL
cfg	Como Karim	IL
cfm	Falam Chin	IL
cga	Changriwa	IL
cgc	Kagayanen	IL
cgg	Chiga	IL
cgk	Chocangacakha	IL
cha	Chamorro	IL	ch
chb	Chibcha	IE
chc	Catawba	IE
chd	Highland Oaxaca Chontal	IL
che	Chechen	IL	ce
chf	Tabasco Chontal	IL
chg	Chagatai	IE
chh	Chinook	IE
chj	Ojitlán Chinantec	IL
chk	Chuukese	IL
chl	Cahuilla	IL
chm	Mari (Russia)	ML
chn	Chinook jargon	IL
cho	Choctaw	IL
chp	Chipewyan	IL
chq	Quiotepec Chinantec	IL
chr	Cherokee	IL
cht	Cholón	IE
chu	Church Slavic	IH	cu
chv	Chuvash	IL	cv
chw	Chuwabu	IL
chx	Chantyal	IL
chy	Cheyenne	IL
chz	Ozumacín Chinantec	IL
cia	Cia-Cia	IL
cib	Ci Gbe	IL
cic	Chickasaw	IL
cid	Chimariko	IE
cie	Cineni	IL
cih	Chinali	IL
cik	Chitkuli Kinnauri	IL
cim	Cimbrian	IL
cin	Cinta Larga	IL
cip	Chiapanec	IL
cir	Tiri	IL
ciw	Chippewa	IL
ciy	Chaima	IL
cja	Western Cham	IL
cje	Chru	IL
cjh	Upper Chehalis	IE
cji	Chamalal	IL
cjk	Chokwe	IL
cjm	Eastern Cham	IL
cjn	Chenapian	IL
cjo	Ashéninka Pajonal	IL
cjp	Cabécar	IL
cjs	Shor	IL
cjv	Chuave	IL
cjy	Jinyu Chinese	IL
ckb	Central Kurdish	IL
ckh	Chak	IL
ckl	Cibak	IL
ckm	Chakavian	IL
ckn	Kaang Chin	IL
cko	Anufo	IL
ckq	Kajakse	IL
ckr	Kairak	IL
cks	Tayo	IL
ckt	Chukot	IL
cku	Koasati	IL
ckv	Kavalan	IL
ckx	Caka	IL
cky	Cakfem-Mushere	IL
ckz	Cakchiquel-Quiché Mixed Language	IL
cla	Ron	IL
clc	Chilcotin	IL
cld	Chaldean Neo-Aramaic	IL
cle	Lealao Chinantec	IL
clh	Chilisso	IL
cli	Chakali	IL
clj	Laitu Chin	IL
clk	Idu-Mishmi	IL
cll	Chala	IL
clm	Klallam	IL
clo	Lowland Oaxaca Chontal	IL
cls	Classical Sanskrit	IH
clt	Lautu Chin	IL
clu	Caluyanun	IL
clw	Chulym	IL
cly	Eastern Highland Chatino	IL
cma	Maa	IL
cme	Cerma	IL
cmg	Classical Mongolian	IH
cmi	Emberá-Chamí	IL
cml	Campalagian	IL
cmm	Michigamea	IE
cmn	Mandarin Chinese	IL
cmo	Central Mnong	IL
cmr	Mro-Khimi Chin	IL
cms	Messapic	IH
cmt	Camtho	IL
cna	Changthang	IL
cnb	Chinbon Chin	IL
cnc	Côông	IL
cng	Northern Qiang	IL
cnh	Hakha Chin	IL
cni	Asháninka	IL
cnk	Khumi Chin	IL
cnl	Lalana Chinantec	IL
cno	Con	IL
cnp	Northern Ping Chinese	IL
cnq	Chung	IL
cnr	Montenegrin	IL
cns	Central Asmat	IL
cnt	Tepetotutla Chinantec	IL
cnu	Chenoua	IL
cnw	Ngawn Chin	IL
cnx	Middle Cornish	IH
coa	Cocos Islands Malay	IL
cob	Chicomuceltec	IE
coc	Cocopa	IL
cod	Cocama-Cocamilla	IL
coe	Koreguaje	IL
cof	Colorado	IL
cog	Chong	IL
coh	Chonyi-Dzihana-Kauma	IL
coj	Cochimi	IE
cok	Santa Teresa Cora	IL
col	Columbia-Wenatchi	IL
com	Comanche	IL
con	Cofán	IL
coo	Comox	IL
cop	Coptic	IE
coq	Coquille	IE
cor	Cornish	IL	kw
cos	Corsican	IL	co
cot	Caquinte	IL
cou	Wamey	IL
cov	Cao Miao	IL
cow	Cowlitz	IE
cox	Nanti	IL
coz	Chochotec	IL
cpa	Palantla Chinantec	IL
cpb	Ucayali-Yurúa Ashéninka	IL
cpc	Ajyíninka Apurucayali	IL
cpg	Cappadocian Greek	IE
cpi	Chinese Pidgin English	IL
cpn	Cherepon	IL
cpo	Kpeego	IL
cps	Capiznon	IL
cpu	Pichis Ashéninka	IL
cpx	Pu-Xian Chinese	IL
cpy	South Ucayali Ashéninka	IL
cqd	Chuanqiandian Cluster Miao	IL
cra	Chara	IL
crb	Island Carib	IE
crc	Lonwolwol	IL
crd	Coeur d'Alene	IL
cre	Cree	ML	cr
crf	Caramanta	IE
crg	Michif	IL
crh	Crimean Tatar	IL
cri	Sãotomense	IL
crj	Southern East Cree	IL
crk	Plains Cree	IL
crl	Northern East Cree	IL
crm	Moose Cree	IL
crn	El Nayar Cora	IL
cro	Crow	IL
crq	Iyo'wujwa Chorote	IL
crr	Carolina Algonquian	IE
crs	Seselwa Creole French	IL
crt	Iyojwa'ja Chorote	IL
crv	Chaura	IL
crw	Chrau	IL
crx	Carrier	IL
cry	Cori	IL
crz	Cruzeño	IE
csa	Chiltepec Chinantec	IL
csb	Kashubian	IL
csc	Catalan Sign Language	IL
csd	Chiangmai Sign Language	IL
cse	Czech Sign Language	IL
csf	Cuba Sign Language	IL
csg	Chilean Sign Language	IL
csh	Asho Chin	IL
csi	Coast Miwok	IE
csj	Songlai Chin	IL
csk	Jola-Kasa	IL
csl	Chinese Sign Language	IL
csm	Central Sierra Miwok	IL
csn	Colombian Sign Language	IL
cso	Sochiapam Chinantec	IL
csp	Southern Ping Chinese	IL
csq	Croatia Sign Language	IL
csr	Costa Rican Sign Language	IL
css	Southern Ohlone	IE
cst	Northern Ohlone	IL
csv	Sumtu Chin	IL
csw	Swampy Cree	IL
csx	Cambodian Sign Language	IL
csy	Siyin Chin	IL
csz	Coos	IL
cta	Tataltepec Chatino	IL
ctc	Chetco	IE
ctd	Tedim Chin	IL
cte	Tepinapa Chinantec	IL
ctg	Chittagonian	IL
cth	Thaiphum Chin	IL
ctl	Tlacoatzintepec Chinantec	IL
ctm	Chitimacha	IE
ctn	Chhintange	IL
cto	Emberá-Catío	IL
ctp	Western Highland Chatino	IL
cts	Northern Catanduanes Bikol	IL
ctt	Wayanad Chetti	IL
ctu	Chol	IL
cty	Moundadan Chetty	IL
ctz	Zacatepec Chatino	IL
cua	Cua	IL
cub	Cubeo	IL
cuc	Usila Chinantec	IL
cuh	Chuka	IL
cui	Cuiba	IL
cuj	Mashco Piro	IL
cuk	San Blas Kuna	IL
cul	Culina	IL
cuo	Cumanagoto	IE
cup	Cupeño	IE
cuq	Cun	IL
cur	Chhulung	IL
cut	Teutila Cuicatec	IL
cuu	Tai Ya	IL
cuv	Cuvok	IL
cuw	Chukwa	IL
cux	Tepeuxila Cuicatec	IL
cuy	Cuitlatec	IL
cvg	Chug	IL
cvn	Valle Nacional Chinantec	IL
cwa	Kabwa	IL
cwb	Maindo	IL
cwd	Woods Cree	IL
cwe	Kwere	IL
cwg	Chewong	IL
cwt	Kuwaataay	IL
cxh	Cha'ari	IL
cya	Nopala Chatino	IL
cyb	Cayubaba	IE
cym	Welsh	IL	cy
cyo	Cuyonon	IL
czh	Huizhou Chinese	IL
czk	Knaanic	IE
czn	Zenzontepec Chatino	IL
czo	Min Zhong Chinese	IL
czt	Zotung Chin	IL
daa	Dangaléat	IL
dac	Dambi	IL
dad	Marik	IL
dae	Duupa	IL
dag	Dagbani	IL
dah	Gwahatike	IL
dai	Day	IL
daj	Dar Fur Daju	IL
dak	Dakota	IL
dal	Dahalo	IL
dam	Damakawa	IL
dan	Danish	IL	da
dao	Daai Chin	IL
daq	Dandami Maria	IL
dar	Dargwa	IL
das	Daho-Doo	IL
dau	Dar Sila Daju	IL
dav	Taita	IL
daw	Davawenyo	IL
dax	Dayi	IL
daz	Moi-Wadea	IL
dba	Bangime	IL
dbb	Deno	IL
dbd	Dadiya	IL
dbe	Dabe	IL
dbf	Edopi	IL
dbg	Dogul Dom Dogon	IL
dbi	Doka	IL
dbj	Ida'an	IL
dbl	Dyirbal	IL
dbm	Duguri	IL
dbn	Duriankere	IL
dbo	Dulbu	IL
dbp	Duwai	IL
dbq	Daba	IL
dbr	Dabarre	IL
dbt	Ben Tey Dogon	IL
dbu	Bondum Dom Dogon	IL
dbv	Dungu	IL
dbw	Bankan Tey Dogon	IL
dby	Dibiyaso	IL
dcc	Deccan	IL
dcr	Negerhollands	IE
dda	Dadi Dadi	IE
ddd	Dongotono	IL
dde	Doondo	IL
ddg	Fataluku	IL
ddi	West Goodenough	IL
ddj	Jaru	IL
ddn	Dendi (Benin)	IL
ddo	Dido	IL
ddr	Dhudhuroa	IE
dds	Donno So Dogon	IL
ddw	Dawera-Daweloor	IL
dec	Dagik	IL
ded	Dedua	IL
dee	Dewoin	IL
def	Dezfuli	IL
deg	Degema	IL
deh	Dehwari	IL
dei	Demisa	IL
del	Delaware	ML
dem	Dem	IL
den	Slave (Athapascan)	ML
dep	Pidgin Delaware	IE
deq	Dendi (Central African Republic)	IL
der	Deori	IL
des	Desano	IL
deu	German	IL	de
dev	Domung	IL
dez	Dengese	IL
dga	Southern Dagaare	IL
dgb	Bunoge Dogon	IL
dgc	Casiguran Dumagat Agta	IL
dgd	Dagaari Dioula	IL
dge	Degenan	IL
dgg	Doga	IL
dgh	Dghwede	IL
dgi	Northern Dagara	IL
dgk	Dagba	IL
dgl	Andaandi	IL
dgn	Dagoman	IE
dgo	Dogri (individual language)	IL
dgr	Tlicho	IL
dgs	Dogoso	IL
dgt	Ndra'ngith	IE
dgw	Daungwurrung	IE
dgx	Doghoro	IL
dgz	Daga	IL
dhd	Dhundari	IL
dhg	Dhangu-Djangu	IL
dhi	Dhimal	IL
dhl	Dhalandji	IL
dhm	Zemba	IL
dhn	Dhanki	IL
dho	Dhodia	IL
dhr	Dhargari	IL
dhs	Dhaiso	IL
dhu	Dhurga	IE
dhv	Dehu	IL
dhw	Dhanwar (Nepal)	IL
dhx	Dhungaloo	IL
dia	Dia	IL
dib	South Central Dinka	IL
dic	Lakota Dida	IL
did	Didinga	IL
dif	Dieri	IE
dig	Digo	IL
dih	Kumiai	IL
dii	Dimbong	IL
dij	Dai	IL
dik	Southwestern Dinka	IL
dil	Dilling	IL
dim	Dime	IL
din	Dinka	ML
dio	Dibo	IL
dip	Northeastern Dinka	IL
diq	Dimli (individual language)	IL
dir	Dirim	IL
dis	Dimasa	IL
diu	Diriku	IL
div	Divehi	IL	dv
diw	Northwestern Dinka	IL
dix	Dixon Reef	IL
diy	Diuwe	IL
diz	Ding	IL
dja	Djadjawurrung	IE
djb	Djinba	IL
djc	Dar Daju Daju	IL
djd	Djamindjung	IL
dje	Zarma	IL
djf	Djangun	IE
dji	Djinang	IL
djj	Djeebbana	IL
djk	Eastern Maroon Creole	IL
djm	Jamsay Dogon	IL
djn	Jawoyn	IL
djo	Jangkang	IL
djr	Djambarrpuyngu	IL
dju	Kapriman	IL
djw	Djawi	IE
dka	Dakpakha	IL
dkg	Kadung	IL
dkk	Dakka	IL
dkr	Kuijau	IL
dks	Southeastern Dinka	IL
dkx	Mazagway	IL
dlg	Dolgan	IL
dlk	Dahalik	IL
dlm	Dalmatian	IE
dln	Darlong	IL
dma	Duma	IL
dmb	Mombo Dogon	IL
dmc	Gavak	IL
dmd	Madhi Madhi	IE
dme	Dugwor	IL
dmf	Medefaidrin	IE
dmg	Upper Kinabatangan	IL
dmk	Domaaki	IL
dml	Dameli	IL
dmm	Dama	IL
dmo	Kemedzung	IL
dmr	East Damar	IL
dms	Dampelas	IL
dmu	Dubu	IL
dmv	Dumpas	IL
dmw	Mudburra	IL
dmx	Dema	IL
dmy	Demta	IL
dna	Upper Grand Valley Dani	IL
dnd	Daonda	IL
dne	Ndendeule	IL
dng	Dungan	IL
dni	Lower Grand Valley Dani	IL
dnj	Dan	IL
dnk	Dengka	IL
dnn	Dzùùngoo	IL
dno	Ndrulo	IL
dnr	Danaru	IL
dnt	Mid Grand Valley Dani	IL
dnu	Danau	IL
dnv	Danu	IL
dnw	Western Dani	IL
dny	Dení	IL
doa	Dom	IL
dob	Dobu	IL
doc	Northern Dong	IL
doe	Doe	IL
dof	Domu	IL
doh	Dong	IL
doi	Dogri (macrolanguage)	ML
dok	Dondo	IL
dol	Doso	IL
don	Toura (Papua New Guinea)	IL
doo	Dongo	IL
dop	Lukpa	IL
doq	Dominican Sign Language	IL
dor	Dori'o	IL
dos	Dogosé	IL
dot	Dass	IL
dov	Dombe	IL
dow	Doyayo	IL
dox	Bussa	IL
doy	Dompo	IL
doz	Dorze	IL
dpp	Papar	IL
drb	Dair	IL
drc	Minderico	IL
drd	Darmiya	IL
dre	Dolpo	IL
drg	Rungus	IL
dri	C'Lela	IL
drl	Paakantyi	IL
drn	West Damar	IL
dro	Daro-Matu Melanau	IL
drq	Dura	IE
drs	Gedeo	IL
drt	Drents	IL
dru	Rukai	IL
dry	Darai	IL
dsb	Lower Sorbian	IL
dse	Dutch Sign Language	IL
dsh	Daasanach	IL
dsi	Disa	IL
dsk	Dokshi	IL
dsl	Danish Sign Language	IL
dsn	Dusner	IE
dso	Desiya	IL
dsq	Tadaksahak	IL
dsz	Mardin Sign Language	IL
dta	Daur	IL
dtb	Labuk-Kinabatangan Kadazan	IL
dtd	Ditidaht	IL
dth	Adithinngithigh	IE
dti	Ana Tinga Dogon	IL
dtk	Tene Kan Dogon	IL
dtm	Tomo Kan Dogon	IL
dtn	Daatsʼíin	IL
dto	Tommo So Dogon	IL
dtp	Kadazan Dusun	IL
dtr	Lotud	IL
dts	Toro So Dogon	IL
dtt	Toro Tegu Dogon	IL
dtu	Tebul Ure Dogon	IL
dty	Dotyali	IL
dua	Duala	IL
dub	Dubli	IL
duc	Duna	IL
due	Umiray Dumaget Agta	IL
duf	Dumbea	IL
dug	Duruma	IL
duh	Dungra Bhil	IL
dui	Dumun	IL
duk	Uyajitaya	IL
dul	Alabat Island Agta	IL
dum	Middle Dutch (ca. 1050-1350)	IH
dun	Dusun Deyah	IL
duo	Dupaninan Agta	IL
dup	Duano	IL
duq	Dusun Malang	IL
dur	Dii	IL
dus	Dumi	IL
duu	Drung	IL
duv	Duvle	IL
duw	Dusun Witu	IL
dux	Duungooma	IL
duy	Dicamay Agta	IE
duz	Duli-Gey	IE
dva	Duau	IL
dwa	Diri	IL
dwk	Dawik Kui	IL
dwr	Dawro	IL
dws	Dutton World Speedwords	IC
dwu	Dhuwal	IL
dww	Dawawa	IL
dwy	Dhuwaya	IL
dwz	Dewas Rai	IL
dya	Dyan	IL
dyb	Dyaberdyaber	IE
dyd	Dyugun	IE
dyg	Villa Viciosa Agta	IE
dyi	Djimini Senoufo	IL
dym	Yanda Dom Dogon	IL
dyn	Dyangadi	IL
dyo	Jola-Fonyi	IL
dyr	Dyarim	IL
dyu	Dyula	IL
dyy	Djabugay	IL
dza	Tunzu	IL
dzd	Daza	IL
dze	Djiwarli	IE
dzg	Dazaga	IL
dzl	Dzalakha	IL
dzn	Dzando	IL
dzo	Dzongkha	IL	dz
eaa	Karenggapa	IE
ebc	Beginci	IL
ebg	Ebughu	IL
ebk	Eastern Bontok	IL
ebo	Teke-Ebo	IL
ebr	Ebrié	IL
ebu	Embu	IL
ecr	Eteocretan	IH
ecs	Ecuadorian Sign Language	IL
ecy	Eteocypriot	IH
eee	E	IL
efa	Efai	IL
efe	Efe	IL
efi	Efik	IL
ega	Ega	IL
egl	Emilian	IL
egm	Benamanga	IL
ego	Eggon	IL
egy	Egyptian (Ancient)	IH
ehs	Miyakubo Sign Language	IL
ehu	Ehueun	IL
eip	Eipomek	IL
eit	Eitiep	IL
eiv	Askopan	IL
eja	Ejamat	IL
eka	Ekajuk	IL
eke	Ekit	IL
ekg	Ekari	IL
eki	Eki	IL
ekk	Standard Estonian	IL
ekl	Kol (Bangladesh)	IL
ekm	Elip	IL
eko	Koti	IL
ekp	Ekpeye	IL
ekr	Yace	IL
eky	Eastern Kayah	IL
ele	Elepi	IL
elh	El Hugeirat	IL
eli	Nding	IE
elk	Elkei	IL
ell	Modern Greek (1453-)	IL	el
elm	Eleme	IL
elo	El Molo	IL
elu	Elu	IL
elx	Elamite	IH
ema	Emai-Iuleha-Ora	IL
emb	Embaloh	IL
eme	Emerillon	IL
emg	Eastern Meohang	IL
emi	Mussau-Emira	IL
emk	Eastern Maninkakan	IL
emm	Mamulique	IE
emn	Eman	IL
emp	Northern Emberá	IL
emq	Eastern Minyag	IL
ems	Pacific Gulf Yupik	IL
emu	Eastern Muria	IL
emw	Emplawas	IL
emx	Erromintxela	IL
emy	Epigraphic Mayan	IH
emz	Mbessa	IL
ena	Apali	IL
enb	Markweeta	IL
enc	En	IL
end	Ende	IL
enf	Forest Enets	IL
eng	English	IL	en
enh	Tundra Enets	IL
enl	Enlhet	IL
enm	Middle English (1100-1500)	IH
enn	Engenni	IL
eno	Enggano	IL
enq	Enga	IL
enr	Emumu	IL
enu	Enu	IL
env	Enwan (Edo State)	IL
enw	Enwan (Akwa Ibom State)	IL
enx	Enxet	IL
eot	Beti (Côte d'Ivoire)	IL
epi	Epie	IL
epo	Esperanto	IC	eo
era	Eravallan	IL
erg	Sie	IL
erh	Eruwa	IL
eri	Ogea	IL
erk	South Efate	IL
ero	Horpa	IL
err	Erre	IE
ers	Ersu	IL
ert	Eritai	IL
erw	Erokwanas	IL
ese	Ese Ejja	IL
esg	Aheri Gondi	IL
esh	Eshtehardi	IL
esi	North Alaskan Inupiatun	IL
esk	Northwest Alaska Inupiatun	IL
esl	Egypt Sign Language	IL
esm	Esuma	IE
esn	Salvadoran Sign Language	IL
eso	Estonian Sign Language	IL
esq	Esselen	IE
ess	Central Siberian Yupik	IL
est	Estonian	ML	et
esu	Central Yupik	IL
esy	Eskayan	IL
etb	Etebi	IL
etc	Etchemin	IE
eth	Ethiopian Sign Language	IL
etn	Eton (Vanuatu)	IL
eto	Eton (Cameroon)	IL
etr	Edolo	IL
ets	Yekhee	IL
ett	Etruscan	IH
etu	Ejagham	IL
etx	Eten	IL
etz	Semimi	IL
eud	Eudeve	IE
eus	Basque	IL	eu
eve	Even	IL
evh	Uvbie	IL
evn	Evenki	IL
ewe	Ewe	IL	ee
ewo	Ewondo	IL
ext	Extremaduran	IL
eya	Eyak	IE
eyo	Keiyo	IL
eza	Ezaa	IL
eze	Uzekwe	IL
faa	Fasu	IL
fab	Fa d'Ambu	IL
fad	Wagi	IL
faf	Fagani	IL
fag	Finongan	IL
fah	Baissa Fali	IL
fai	Faiwol	IL
faj	Faita	IL
fak	Fang (Cameroon)	IL
fal	South Fali	IL
fam	Fam	IL
fan	Fang (Equatorial Guinea)	IL
fao	Faroese	IL	fo
fap	Paloor	IL
far	Fataleka	IL
fas	Persian	ML	fa
fat	Fanti	IL
fau	Fayu	IL
fax	Fala	IL
fay	Southwestern Fars	IL
faz	Northwestern Fars	IL
fbl	West Albay Bikol	IL
fcs	Quebec Sign Language	IL
fer	Feroge	IL
ffi	Foia Foia	IL
ffm	Maasina Fulfulde	IL
fgr	Fongoro	IL
fia	Nobiin	IL
fie	Fyer	IL
fif	Faifi	IL
fij	Fijian	IL	fj
fil	Filipino	IL
fin	Finnish	IL	fi
fip	Fipa	IL
fir	Firan	IL
fit	Tornedalen Finnish	IL
fiw	Fiwaga	IL
fkk	Kirya-Konzəl	IL
fkv	Kven Finnish	IL
fla	Kalispel-Pend d'Oreille	IL
flh	Foau	IL
fli	Fali	IL
fll	North Fali	IL
fln	Flinders Island	IE
flr	Fuliiru	IL
fly	Flaaitaal	IL
fmp	Fe'fe'	IL
fmu	Far Western Muria	IL
fnb	Fanbak	IL
fng	Fanagalo	IL
fni	Fania	IL
fod	Foodo	IL
foi	Foi	IL
fom	Foma	IL
fon	Fon	IL
for	Fore	IL
fos	Siraya	IE
fpe	Fernando Po Creole English	IL
fqs	Fas	IL
fra	French	IL	fr
frc	Cajun French	IL
frd	Fordata	IL
frk	Frankish	IH
frm	Middle French (ca. 1400-1600)	IH
fro	Old French (842-ca. 1400)	IH
frp	Arpitan	IL
frq	Forak	IL
frr	Northern Frisian	IL
frs	Eastern Frisian	IL
frt	Fortsenal	IL
fry	Western Frisian	IL	fy
fse	Finnish Sign Language	IL
fsl	French Sign Language	IL
fss	Finland-Swedish Sign Language	IL
fub	Adamawa Fulfulde	IL
fuc	Pulaar	IL
fud	East Futuna	IL
fue	Borgu Fulfulde	IL
fuf	Pular	IL
fuh	Western Niger Fulfulde	IL
fui	Bagirmi Fulfulde	IL
fuj	Ko	IL
ful	Fulah	ML	ff
fum	Fum	IL
fun	Fulniô	IL
fuq	Central-Eastern Niger Fulfulde	IL
fur	Friulian	IL
fut	Futuna-Aniwa	IL
fuu	Furu	IL
fuv	Nigerian Fulfulde	IL
fuy	Fuyug	IL
fvr	Fur	IL
fwa	Fwâi	IL
fwe	Fwe	IL
gaa	Ga	IL
gab	Gabri	IL
gac	Mixed Great Andamanese	IL
gad	Gaddang	IL
gae	Guarequena	IL
gaf	Gende	IL
gag	Gagauz	IL
gah	Alekano	IL
gai	Borei	IL
gaj	Gadsup	IL
gak	Gamkonora	IL
gal	Galolen	IL
gam	Kandawo	IL
gan	Gan Chinese	IL
gao	Gants	IL
gap	Gal	IL
gaq	Gata'	IL
gar	Galeya	IL
gas	Adiwasi Garasia	IL
gat	Kenati	IL
gau	Mudhili Gadaba	IL
gaw	Nobonob	IL
gax	Borana-Arsi-Guji Oromo	IL
gay	Gayo	IL
gaz	West Central Oromo	IL
gba	Gbaya (Central African Republic)	ML
gbb	Kaytetye	IL
gbd	Karajarri	IL
gbe	Niksek	IL
gbf	Gaikundi	IL
gbg	Gbanziri	IL
gbh	Defi Gbe	IL
gbi	Galela	IL
gbj	Bodo Gadaba	IL
gbk	Gaddi	IL
gbl	Gamit	IL
gbm	Garhwali	IL
gbn	Mo'da	IL
gbo	Northern Grebo	IL
gbp	Gbaya-Bossangoa	IL
gbq	Gbaya-Bozoum	IL
gbr	Gbagyi	IL
gbs	Gbesi Gbe	IL
gbu	Gagadu	IL
gbv	Gbanu	IL
gbw	Gabi-Gabi	IL
gbx	Eastern Xwla Gbe	IL
gby	Gbari	IL
gbz	Zoroastrian Dari	IL
gcc	Mali	IL
gcd	Ganggalida	IE
gce	Galice	IE
gcf	Guadeloupean Creole French	IL
gcl	Grenadian Creole English	IL
gcn	Gaina	IL
gcr	Guianese Creole French	IL
gct	Colonia Tovar German	IL
gda	Gade Lohar	IL
gdb	Pottangi Ollar Gadaba	IL
gdc	Gugu Badhun	IE
gdd	Gedaged	IL
gde	Gude	IL
gdf	Guduf-Gava	IL
gdg	Ga'dang	IL
gdh	Gadjerawang	IL
gdi	Gundi	IL
gdj	Gurdjar	IL
gdk	Gadang	IL
gdl	Dirasha	IL
gdm	Laal	IL
gdn	Umanakaina	IL
gdo	Ghodoberi	IL
gdq	Mehri	IL
gdr	Wipi	IL
gds	Ghandruk Sign Language	IL
gdt	Kungardutyi	IE
gdu	Gudu	IL
gdx	Godwari	IL
gea	Geruma	IL
geb	Kire	IL
gec	Gboloo Grebo	IL
ged	Gade	IL
gef	Gerai	IL
geg	Gengle	IL
geh	Hutterite German	IL
gei	Gebe	IL
gej	Gen	IL
gek	Ywom	IL
gel	ut-Ma'in	IL
geq	Geme	IL
ges	Geser-Gorom	IL
gev	Eviya	IL
gew	Gera	IL
gex	Garre	IL
gey	Enya	IL
gez	Geez	IH
gfk	Patpatar	IL
gft	Gafat	IE
gga	Gao	IL
ggb	Gbii	IL
ggd	Gugadj	IE
gge	Gurr-goni	IL
ggg	Gurgula	IL
ggk	Kungarakany	IE
ggl	Ganglau	IL
ggt	Gitua	IL
ggu	Gagu	IL
ggw	Gogodala	IL
gha	Ghadamès	IL
ghc	Hiberno-Scottish Gaelic	IH
ghe	Southern Ghale	IL
ghh	Northern Ghale	IL
ghk	Geko Karen	IL
ghl	Ghulfan	IL
ghn	Ghanongga	IL
gho	Ghomara	IL
ghr	Ghera	IL
ghs	Guhu-Samane	IL
ght	Kuke	IL
gia	Kija	IL
gib	Gibanawa	IL
gic	Gail	IL
gid	Gidar	IL
gie	Gaɓogbo	IL
gig	Goaria	IL
gih	Githabul	IL
gii	Girirra	IL
gil	Gilbertese	IL
gim	Gimi (Eastern Highlands)	IL
gin	Hinukh	IL
gip	Gimi (West New Britain)	IL
giq	Green Gelao	IL
gir	Red Gelao	IL
gis	North Giziga	IL
git	Gitxsan	IL
giu	Mulao	IL
giw	White Gelao	IL
gix	Gilima	IL
giy	Giyug	IL
giz	South Giziga	IL
gjk	Kachi Koli	IL
gjm	Gunditjmara	IE
gjn	Gonja	IL
gjr	Gurindji Kriol	IL
gju	Gujari	IL
gka	Guya	IL
gkd	Magɨ (Madang Province)	IL
gke	Ndai	IL
gkn	Gokana	IL
gko	Kok-Nar	IE
gkp	Guinea Kpelle	IL
gku	ǂUngkue	IE
gla	Scottish Gaelic	IL	gd
glb	Belning	IL
glc	Bon Gula	IL
gld	Nanai	IL
gle	Irish	IL	ga
glg	Galician	IL	gl
glh	Northwest Pashai	IL
glj	Gula Iro	IL
glk	Gilaki	IL
gll	Garlali	IE
glo	Galambu	IL
glr	Glaro-Twabo	IL
glu	Gula (Chad)	IL
glv	Manx	IL	gv
glw	Glavda	IL
gly	Gule	IE
gma	Gambera	IE
gmb	Gula'alaa	IL
gmd	Mághdì	IL
gmg	Magɨyi	IL
gmh	Middle High German (ca. 1050-1500)	IH
gml	Middle Low German	IH
gmm	Gbaya-Mbodomo	IL
gmn	Gimnime	IL
gmr	Mirning	IL
gmu	Gumalu	IL
gmv	Gamo	IL
gmx	Magoma	IL
gmy	Mycenaean Greek	IH
gmz	Mgbolizhia	IL
gna	Kaansa	IL
gnb	Gangte	IL
gnc	Guanche	IE
gnd	Zulgo-Gemzek	IL
gne	Ganang	IL
gng	Ngangam	IL
gnh	Lere	IL
gni	Gooniyandi	IL
gnj	Ngen	IL
gnk	ǁGana	IL
gnl	Gangulu	IE
gnm	Ginuman	IL
gnn	Gumatj	IL
gno	Northern Gondi	IL
gnq	Gana	IL
gnr	Gureng Gureng	IE
gnt	Guntai	IL
gnu	Gnau	IL
gnw	Western Bolivian Guaraní	IL
gnz	Ganzi	IL
goa	Guro	IL
gob	Playero	IL
goc	Gorakor	IL
god	Godié	IL
goe	Gongduk	IL
gof	Gofa	IL
gog	Gogo	IL
goh	Old High German (ca. 750-1050)	IH
goi	Gobasi	IL
goj	Gowlan	IL
gok	Gowli	IL
gol	Gola	IL
gom	Goan Konkani	IL
gon	Gondi	ML
goo	Gone Dau	IL
gop	Yeretuar	IL
goq	Gorap	IL
gor	Gorontalo	IL
gos	Gronings	IL
got	Gothic	IH
gou	Gavar	IL
gov	Goo	IL
gow	Gorowa	IL
gox	Gobu	IL
goy	Goundo	IL
goz	Gozarkhani	IL
gpa	Gupa-Abawa	IL
gpe	Ghanaian Pidgin English	IL
gpn	Taiap	IL
gqa	Ga'anda	IL
gqi	Guiqiong	IL
gqn	Guana (Brazil)	IE
gqr	Gor	IL
gqu	Qau	IL
gra	Rajput Garasia	IL
grb	Grebo	ML
grc	Ancient Greek (to 1453)	IH
grd	Guruntum-Mbaaru	IL
grg	Madi	IL
grh	Gbiri-Niragu	IL
gri	Ghari	IL
grj	Southern Grebo	IL
grm	Kota Marudu Talantang	IL
grn	Guarani	ML	gn
gro	Groma	IL
grq	Gorovu	IL
grr	Taznatit	IL
grs	Gresi	IL
grt	Garo	IL
gru	Kistane	IL
grv	Central Grebo	IL
grw	Gweda	IL
grx	Guriaso	IL
gry	Barclayville Grebo	IL
grz	Guramalum	IL
gse	Ghanaian Sign Language	IL
gsg	German Sign Language	IL
gsl	Gusilay	IL
gsm	Guatemalan Sign Language	IL
gsn	Nema	IL
gso	Southwest Gbaya	IL
gsp	Wasembo	IL
gss	Greek Sign Language	IL
gsw	Swiss German	IL
gta	Guató	IL
gtu	Aghu-Tharnggala	IE
gua	Shiki	IL
gub	Guajajára	IL
guc	Wayuu	IL
gud	Yocoboué Dida	IL
gue	Gurindji	IL
guf	Gupapuyngu	IL
gug	Paraguayan Guaraní	IL
guh	Guahibo	IL
gui	Eastern Bolivian Guaraní	IL
guj	Gujarati	IL	gu
guk	Gumuz	IL
gul	Sea Island Creole English	IL
gum	Guambiano	IL
gun	Mbyá Guaraní	IL
guo	Guayabero	IL
gup	Gunwinggu	IL
guq	Aché	IL
gur	Farefare	IL
gus	Guinean Sign Language	IL
gut	Maléku Jaíka	IL
guu	Yanomamö	IL
guw	Gun	IL
gux	Gourmanchéma	IL
guz	Gusii	IL
gva	Guana (Paraguay)	IL
gvc	Guanano	IL
gve	Duwet	IL
gvf	Golin	IL
gvj	Guajá	IL
gvl	Gulay	IL
gvm	Gurmana	IL
gvn	Kuku-Yalanji	IL
gvo	Gavião Do Jiparaná	IL
gvp	Pará Gavião	IL
gvr	Gurung	IL
gvs	Gumawana	IL
gvy	Guyani	IE
gwa	Mbato	IL
gwb	Gwa	IL
gwc	Gawri	IL
gwd	Gawwada	IL
gwe	Gweno	IL
gwf	Gowro	IL
gwg	Moo	IL
gwi	Gwichʼin	IL
gwj	ǀGwi	IL
gwm	Awngthim	IE
gwn	Gwandara	IL
gwr	Gwere	IL
gwt	Gawar-Bati	IL
gwu	Guwamu	IE
gww	Kwini	IL
gwx	Gua	IL
gxx	Wè Southern	IL
gya	Northwest Gbaya	IL
gyb	Garus	IL
gyd	Kayardild	IL
gye	Gyem	IL
gyf	Gungabula	IE
gyg	Gbayi	IL
gyi	Gyele	IL
gyl	Gayil	IL
gym	Ngäbere	IL
gyn	Guyanese Creole English	IL
gyo	Gyalsumdo	IL
gyr	Guarayu	IL
gyy	Gunya	IE
gyz	Geji	IL
gza	Ganza	IL
gzi	Gazi	IL
gzn	Gane	IL
haa	Hän	IL
hab	Hanoi Sign Language	IL
hac	Gurani	IL
had	Hatam	IL
hae	Eastern Oromo	IL
haf	Haiphong Sign Language	IL
hag	Hanga	IL
hah	Hahon	IL
hai	Haida	ML
haj	Hajong	IL
hak	Hakka Chinese	IL
hal	Halang	IL
ham	Hewa	IL
han	Hangaza	IL
hao	Hakö	IL
hap	Hupla	IL
haq	Ha	IL
har	Harari	IL
has	Haisla	IL
hat	Haitian	IL	ht
hau	Hausa	IL	ha
hav	Havu	IL
haw	Hawaiian	IL
hax	Southern Haida	IL
hay	Haya	IL
haz	Hazaragi	IL
hba	Hamba	IL
hbb	Huba	IL
hbn	Heiban	IL
hbo	Ancient Hebrew	IH
hbs	Serbo-Croatian	ML
hbu	Habu	IL
hca	Andaman Creole Hindi	IL
hch	Huichol	IL
hdn	Northern Haida	IL
hds	Honduras Sign Language	IL
hdy	Hadiyya	IL
hea	Northern Qiandong Miao	IL
heb	Hebrew	IL	he
hed	Herdé	IL
heg	Helong	IL
heh	Hehe	IL
hei	Heiltsuk	IL
hem	Hemba	IL
her	Herero	IL	hz
hgm	Haiǁom	IL
hgw	Haigwai	IL
hhi	Hoia Hoia	IL
hhr	Kerak	IL
hhy	Hoyahoya	IL
hia	Lamang	IL
hib	Hibito	IE
hid	Hidatsa	IL
hif	Fiji Hindi	IL
hig	Kamwe	IL
hih	Pamosu	IL
hii	Hinduri	IL
hij	Hijuk	IL
hik	Seit-Kaitetu	IL
hil	Hiligaynon	IL
hin	Hindi	IL	hi
hio	Tsoa	IL
hir	Himarimã	IL
hit	Hittite	IH
hiw	Hiw	IL
hix	Hixkaryána	IL
hji	Haji	IL
hka	Kahe	IL
hke	Hunde	IL
hkh	Khah	IL
hkk	Hunjara-Kaina Ke	IL
hkn	Mel-Khaonh	IL
hks	Hong Kong Sign Language	IL
hla	Halia	IL
hlb	Halbi	IL
hld	Halang Doan	IL
hle	Hlersu	IL
hlt	Matu Chin	IL
hlu	Hieroglyphic Luwian	IH
hma	Southern Mashan Hmong	IL
hmb	Humburi Senni Songhay	IL
hmc	Central Huishui Hmong	IL
hmd	Large Flowery Miao	IL
hme	Eastern Huishui Hmong	IL
hmf	Hmong Don	IL
hmg	Southwestern Guiyang Hmong	IL
hmh	Southwestern Huishui Hmong	IL
hmi	Northern Huishui Hmong	IL
hmj	Ge	IL
hmk	Maek	IH
hml	Luopohe Hmong	IL
hmm	Central Mashan Hmong	IL
hmn	Hmong	ML
hmo	Hiri Motu	IL	ho
hmp	Northern Mashan Hmong	IL
hmq	Eastern Qiandong Miao	IL
hmr	Hmar	IL
hms	Southern Qiandong Miao	IL
hmt	Hamtai	IL
hmu	Hamap	IL
hmv	Hmong Dô	IL
hmw	Western Mashan Hmong	IL
hmy	Southern Guiyang Hmong	IL
hmz	Hmong Shua	IL
hna	Mina (Cameroon)	IL
hnd	Southern Hindko	IL
hne	Chhattisgarhi	IL
hng	Hungu	IL
hnh	ǁAni	IL
hni	Hani	IL
hnj	Hmong Njua	IL
hnm	Hainanese	IL
hnn	Hanunoo	IL
hno	Northern Hindko	IL
hns	Caribbean Hindustani	IL
hnu	Hung	IL
hoa	Hoava	IL
hob	Mari (Madang Province)	IL
hoc	Ho	IL
hod	Holma	IE
hoe	Horom	IL
hoh	Hobyót	IL
hoi	Holikachuk	IL
hoj	Hadothi	IL
hol	Holu	IL
hom	Homa	IE
hoo	Holoholo	IL
hop	Hopi	IL
hor	Horo	IE
hos	Ho Chi Minh City Sign Language	IL
hot	Hote	IL
hov	Hovongan	IL
how	Honi	IL
hoy	Holiya	IL
hoz	Hozo	IL
hpo	Hpon	IE
hps	Hawai'i Sign Language (HSL)	IL
hra	Hrangkhol	IL
hrc	Niwer Mil	IL
hre	Hre	IL
hrk	Haruku	IL
hrm	Horned Miao	IL
hro	Haroi	IL
hrp	Nhirrpi	IE
hrt	Hértevin	IL
hru	Hruso	IL
hrv	Croatian	IL	hr
hrw	Warwar Feni	IL
hrx	Hunsrik	IL
hrz	Harzani	IL
hsb	Upper Sorbian	IL
hsh	Hungarian Sign Language	IL
hsl	Hausa Sign Language	IL
hsn	Xiang Chinese	IL
hss	Harsusi	IL
hti	Hoti	IE
hto	Minica Huitoto	IL
hts	Hadza	IL
htu	Hitu	IL
htx	Middle Hittite	IH
hub	Huambisa	IL
huc	ǂHua	IL
hud	Huaulu	IL
hue	San Francisco Del Mar Huave	IL
huf	Humene	IL
hug	Huachipaeri	IL
huh	Huilliche	IL
hui	Huli	IL
huj	Northern Guiyang Hmong	IL
huk	Hulung	IE
hul	Hula	IL
hum	Hungana	IL
hun	Hungarian	IL	hu
huo	Hu	IL
hup	Hupa	IL
huq	Tsat	IL
hur	Halkomelem	IL
hus	Huastec	IL
hut	Humla	IL
huu	Murui Huitoto	IL
huv	San Mateo Del Mar Huave	IL
huw	Hukumina	IE
hux	Nüpode Huitoto	IL
huy	Hulaulá	IL
huz	Hunzib	IL
hvc	Haitian Vodoun Culture Language	IL
hve	San Dionisio Del Mar Huave	IL
hvk	Haveke	IL
hvn	Sabu	IL
hvv	Santa María Del Mar Huave	IL
hwa	Wané	IL
hwc	Hawai'i Creole English	IL
hwo	Hwana	IL
hya	Hya	IL
hye	Armenian	IL	hy
hyw	Western Armenian	IL
iai	Iaai	IL
ian	Iatmul	IL
iar	Purari	IL
iba	Iban	IL
ibb	Ibibio	IL
ibd	Iwaidja	IL
ibe	Akpes	IL
ibg	Ibanag	IL
ibh	Bih	IL
ibl	Ibaloi	IL
ibm	Agoi	IL
ibn	Ibino	IL
ibo	Igbo	IL	ig
ibr	Ibuoro	IL
ibu	Ibu	IL
iby	Ibani	IL
ica	Ede Ica	IL
ich	Etkywan	IL
icl	Icelandic Sign Language	IL
icr	Islander Creole English	IL
ida	Idakho-Isukha-Tiriki	IL
idb	Indo-Portuguese	IL
idc	Idon	IL
idd	Ede Idaca	IL
ide	Idere	IL
idi	Idi	IL
ido	Ido	IC	io
idr	Indri	IL
ids	Idesa	IL
idt	Idaté	IL
idu	Idoma	IL
ifa	Amganad Ifugao	IL
ifb	Batad Ifugao	IL
ife	Ifè	IL
iff	Ifo	IE
ifk	Tuwali Ifugao	IL
ifm	Teke-Fuumu	IL
ifu	Mayoyao Ifugao	IL
ify	Keley-I Kallahan	IL
igb	Ebira	IL
ige	Igede	IL
igg	Igana	IL
igl	Igala	IL
igm	Kanggape	IL
ign	Ignaciano	IL
igo	Isebe	IL
igs	Interglossa	IC
igw	Igwe	IL
ihb	Iha Based Pidgin	IL
ihi	Ihievbe	IL
ihp	Iha	IL
ihw	Bidhawal	IE
iii	Sichuan Yi	IL	ii
iin	Thiin	IE
ijc	Izon	IL
ije	Biseni	IL
ijj	Ede Ije	IL
ijn	Kalabari	IL
ijs	Southeast Ijo	IL
ike	Eastern Canadian Inuktitut	IL
ikh	Ikhin-Arokho	IL
iki	Iko	IL
ikk	Ika	IL
ikl	Ikulu	IL
iko	Olulumo-Ikom	IL
ikp	Ikpeshi	IL
ikr	Ikaranggal	IE
iks	Inuit Sign Language	IL
ikt	Inuinnaqtun	IL
iku	Inuktitut	ML	iu
ikv	Iku-Gora-Ankwa	IL
ikw	Ikwere	IL
ikx	Ik	IL
ikz	Ikizu	IL
ila	Ile Ape	IL
ilb	Ila	IL
ile	Interlingue	IC	ie
ilg	Garig-Ilgar	IE
ili	Ili Turki	IL
ilk	Ilongot	IL
ilm	Iranun (Malaysia)	IL
ilo	Iloko	IL
ilp	Iranun (Philippines)	IL
ils	International Sign	IL
ilu	Ili'uun	IL
ilv	Ilue	IL
ima	Mala Malasar	IL
imi	Anamgura	IL
iml	Miluk	IE
imn	Imonda	IL
imo	Imbongu	IL
imr	Imroing	IL
ims	Marsian	IH
imt	Imotong	IL
imy	Milyan	IH
ina	Interlingua (International Auxiliary Language Association)	IC	ia
inb	Inga	IL
ind	Indonesian	IL	id
ing	Degexit'an	IL
inh	Ingush	IL
inj	Jungle Inga	IL
inl	Indonesian Sign Language	IL
inm	Minaean	IH
inn	Isinai	IL
ino	Inoke-Yate	IL
inp	Iñapari	IL
ins	Indian Sign Language	IL
int	Intha	IL
inz	Ineseño	IE
ior	Inor	IL
iou	Tuma-Irumu	IL
iow	Iowa-Oto	IE
ipi	Ipili	IL
ipk	Inupiaq	ML	ik
ipo	Ipiko	IL
iqu	Iquito	IL
iqw	Ikwo	IL
ire	Iresim	IL
irh	Irarutu	IL
iri	Rigwe	IL
irk	Iraqw	IL
irn	Irántxe	IL
irr	Ir	IL
iru	Irula	IL
irx	Kamberau	IL
iry	Iraya	IL
isa	Isabi	IL
isc	Isconahua	IL
isd	Isnag	IL
ise	Italian Sign Language	IL
isg	Irish Sign Language	IL
ish	Esan	IL
isi	Nkem-Nkum	IL
isk	Ishkashimi	IL
isl	Icelandic	IL	is
ism	Masimasi	IL
isn	Isanzu	IL
iso	Isoko	IL
isr	Israeli Sign Language	IL
ist	Istriot	IL
isu	Isu (Menchum Division)	IL
isv	Interslavic	IC
ita	Italian	IL	it
itb	Binongan Itneg	IL
itd	Southern Tidung	IL
ite	Itene	IE
iti	Inlaod Itneg	IL
itk	Judeo-Italian	IL
itl	Itelmen	IL
itm	Itu Mbon Uzo	IL
ito	Itonama	IL
itr	Iteri	IL
its	Isekiri	IL
itt	Maeng Itneg	IL
itv	Itawit	IL
itw	Ito	IL
itx	Itik	IL
ity	Moyadan Itneg	IL
itz	Itzá	IL
ium	Iu Mien	IL
ivb	Ibatan	IL
ivv	Ivatan	IL
iwk	I-Wak	IL
iwm	Iwam	IL
iwo	Iwur	IL
iws	Sepik Iwam	IL
ixc	Ixcatec	IL
ixl	Ixil	IL
iya	Iyayu	IL
iyo	Mesaka	IL
iyx	Yaka (Congo)	IL
izh	Ingrian	IL
izm	Kizamani	IL
izr	Izere	IL
izz	Izii	IL
jaa	Jamamadí	IL
jab	Hyam	IL
jac	Popti'	IL
jad	Jahanka	IL
jae	Yabem	IL
jaf	Jara	IL
jah	Jah Hut	IL
jaj	Zazao	IL
jak	Jakun	IL
jal	Yalahatan	IL
jam	Jamaican Creole English	IL
jan	Jandai	IE
jao	Yanyuwa	IL
jaq	Yaqay	IL
jas	New Caledonian Javanese	IL
jat	Jakati	IL
jau	Yaur	IL
jav	Javanese	IL	jv
jax	Jambi Malay	IL
jay	Yan-nhangu	IL
jaz	Jawe	IL
jbe	Judeo-Berber	IL
jbi	Badjiri	IE
jbj	Arandai	IL
jbk	Barikewa	IL
jbm	Bijim	IL
jbn	Nafusi	IL
jbo	Lojban	IC
jbr	Jofotek-Bromnya	IL
jbt	Jabutí	IL
jbu	Jukun Takum	IL
jbw	Yawijibaya	IE
jcs	Jamaican Country Sign Language	IL
jct	Krymchak	IL
jda	Jad	IL
jdg	Jadgali	IL
jdt	Judeo-Tat	IL
jeb	Jebero	IL
jee	Jerung	IL
jeh	Jeh	IL
jei	Yei	IL
jek	Jeri Kuo	IL
jel	Yelmek	IL
jen	Dza	IL
jer	Jere	IL
jet	Manem	IL
jeu	Jonkor Bourmataguil	IL
jgb	Ngbee	IE
jge	Judeo-Georgian	IL
jgk	Gwak	IL
jgo	Ngomba	IL
jhi	Jehai	IL
jhs	Jhankot Sign Language	IL
jia	Jina	IL
jib	Jibu	IL
jic	Tol	IL
jid	Bu (Kaduna State)	IL
jie	Jilbe	IL
jig	Jingulu	IL
jih	sTodsde	IL
jii	Jiiddu	IL
jil	Jilim	IL
jim	Jimi (Cameroon)	IL
jio	Jiamao	IL
jiq	Guanyinqiao	IL
jit	Jita	IL
jiu	Youle Jinuo	IL
jiv	Shuar	IL
jiy	Buyuan Jinuo	IL
jje	Jejueo	IL
jjr	Bankal	IL
jka	Kaera	IL
jkm	Mobwa Karen	IL
jko	Kubo	IL
jkp	Paku Karen	IL
jkr	Koro (India)	IL
jks	Amami Koniya Sign Language	IL
jku	Labir	IL
jle	Ngile	IL
jls	Jamaican Sign Language	IL
jma	Dima	IL
jmb	Zumbun	IL
jmc	Machame	IL
jmd	Yamdena	IL
jmi	Jimi (Nigeria)	IL
jml	Jumli	IL
jmn	Makuri Naga	IL
jmr	Kamara	IL
jms	Mashi (Nigeria)	IL
jmw	Mouwase	IL
jmx	Western Juxtlahuaca Mixtec	IL
jna	Jangshung	IL
jnd	Jandavra	IL
jng	Yangman	IE
jni	Janji	IL
jnj	Yemsa	IL
jnl	Rawat	IL
jns	Jaunsari	IL
job	Joba	IL
jod	Wojenaka	IL
jog	Jogi	IL
jor	Jorá	IE
jos	Jordanian Sign Language	IL
jow	Jowulu	IL
jpa	Jewish Palestinian Aramaic	IH
jpn	Japanese	IL	ja
jpr	Judeo-Persian	IL
jqr	Jaqaru	IL
jra	Jarai	IL
jrb	Judeo-Arabic	ML
jrr	Jiru	IL
jrt	Jakattoe	IL
jru	Japrería	IL
jsl	Japanese Sign Language	IL
jua	Júma	IL
jub	Wannu	IL
juc	Jurchen	IH
jud	Worodougou	IL
juh	Hõne	IL
jui	Ngadjuri	IE
juk	Wapan	IL
jul	Jirel	IL
jum	Jumjum	IL
jun	Juang	IL
juo	Jiba	IL
jup	Hupdë	IL
jur	Jurúna	IL
jus	Jumla Sign Language	IL
jut	Jutish	IH
juu	Ju	IL
juw	Wãpha	IL
juy	Juray	IL
jvd	Javindo	IL
jvn	Caribbean Javanese	IL
jwi	Jwira-Pepesa	IL
jya	Jiarong	IL
jye	Judeo-Yemeni Arabic	IL
jyy	Jaya	IL
kaa	Kara-Kalpak	IL
kab	Kabyle	IL
kac	Kachin	IL
kad	Adara	IL
kae	Ketangalan	IE
kaf	Katso	IL
kag	Kajaman	IL
kah	Kara (Central African Republic)	IL
kai	Karekare	IL
kaj	Jju	IL
kak	Kalanguya	IL
kal	Kalaallisut	IL	kl
kam	Kamba (Kenya)	IL
kan	Kannada	IL	kn
kao	Xaasongaxango	IL
kap	Bezhta	IL
kaq	Capanahua	IL
kas	Kashmiri	IL	ks
kat	Georgian	IL	ka
kau	Kanuri	ML	kr
kav	Katukína	IL
kaw	Kawi	IH
kax	Kao	IL
kay	Kamayurá	IL
kaz	Kazakh	IL	kk
kba	Kalarko	IE
kbb	Kaxuiâna	IE
kbc	Kadiwéu	IL
kbd	Kabardian	IL
kbe	Kanju	IL
kbg	Khamba	IL
kbh	Camsá	IL
kbi	Kaptiau	IL
kbj	Kari	IL
kbk	Grass Koiari	IL
kbl	Kanembu	IL
kbm	Iwal	IL
kbn	Kare (Central African Republic)	IL
kbo	Keliko	IL
kbp	Kabiyè	IL
kbq	Kamano	IL
kbr	Kafa	IL
kbs	Kande	IL
kbt	Abadi	IL
kbu	Kabutra	IL
kbv	Dera (Indonesia)	IL
kbw	Kaiep	IL
kbx	Ap Ma	IL
kby	Manga Kanuri	IL
kbz	Duhwa	IL
kca	Khanty	IL
kcb	Kawacha	IL
kcc	Lubila	IL
kcd	Ngkâlmpw Kanum	IL
kce	Kaivi	IL
kcf	Ukaan	IL
kcg	Tyap	IL
kch	Vono	IL
kci	Ngyian	IL
kcj	Kobiana	IL
kck	Kalanga	IL
kcl	Kela (Papua New Guinea)	IL
kcm	Gula (Central African Republic)	IL
kcn	Nubi	IL
kco	Kinalakna	IL
kcp	Kanga	IL
kcq	Kamo	IL
kcr	Katla	IL
kcs	Koenoem	IL
kct	Kaian	IL
kcu	Kami (Tanzania)	IL
kcv	Kete	IL
kcw	Kabwari	IL
kcx	Kachama-Ganjule	IL
kcy	Korandje	IL
kcz	Konongo	IL
kda	Worimi	IE
kdc	Kutu	IL
kdd	Yankunytjatjara	IL
kde	Makonde	IL
kdf	Mamusi	IL
kdg	Seba	IL
kdh	Tem	IL
kdi	Kumam	IL
kdj	Karamojong	IL
kdk	Numèè	IL
kdl	Tsikimba	IL
kdm	Kagoma	IL
kdn	Kunda	IL
kdp	Kaningdon-Nindem	IL
kdq	Koch	IL
kdr	Karaim	IL
kdt	Kuy	IL
kdu	Kadaru	IL
kdw	Koneraw	IL
kdx	Kam	IL
kdy	Keder	IL
kdz	Kwaja	IL
kea	Kabuverdianu	IL
keb	Kélé	IL
kec	Keiga	IL
ked	Kerewe	IL
kee	Eastern Keres	IL
kef	Kpessi	IL
keg	Tese	IL
keh	Keak	IL
kei	Kei	IL
kej	Kadar	IL
kek	Kekchí	IL
kel	Kela (Democratic Republic of Congo)	IL
kem	Kemak	IL
ken	Kenyang	IL
keo	Kakwa	IL
kep	Kaikadi	IL
keq	Kamar	IL
ker	Kera	IL
kes	Kugbo	IL
ket	Ket	IL
keu	Akebu	IL
kev	Kanikkaran	IL
kew	West Kewa	IL
kex	Kukna	IL
key	Kupia	IL
kez	Kukele	IL
kfa	Kodava	IL
kfb	Northwestern Kolami	IL
kfc	Konda-Dora	IL
kfd	Korra Koraga	IL
kfe	Kota (India)	IL
kff	Koya	IL
kfg	Kudiya	IL
kfh	Kurichiya	IL
kfi	Kannada Kurumba	IL
kfj	Kemiehua	IL
kfk	Kinnauri	IL
kfl	Kung	IL
kfm	Khunsari	IL
kfn	Kuk	IL
kfo	Koro (Côte d'Ivoire)	IL
kfp	Korwa	IL
kfq	Korku	IL
kfr	Kachhi	IL
kfs	Bilaspuri	IL
kft	Kanjari	IL
kfu	Katkari	IL
kfv	Kurmukar	IL
kfw	Kharam Naga	IL
kfx	Kullu Pahari	IL
kfy	Kumaoni	IL
kfz	Koromfé	IL
kga	Koyaga	IL
kgb	Kawe	IL
kge	Komering	IL
kgf	Kube	IL
kgg	Kusunda	IL
kgi	Selangor Sign Language	IL
kgj	Gamale Kham	IL
kgk	Kaiwá	IL
kgl	Kunggari	IE
kgn	Karingani	IL
kgo	Krongo	IL
kgp	Kaingang	IL
kgq	Kamoro	IL
kgr	Abun	IL
kgs	Kumbainggar	IL
kgt	Somyev	IL
kgu	Kobol	IL
kgv	Karas	IL
kgw	Karon Dori	IL
kgx	Kamaru	IL
kgy	Kyerung	IL
kha	Khasi	IL
khb	Lü	IL
khc	Tukang Besi North	IL
khd	Bädi Kanum	IL
khe	Korowai	IL
khf	Khuen	IL
khg	Khams Tibetan	IL
khh	Kehu	IL
khj	Kuturmi	IL
khk	Halh Mongolian	IL
khl	Lusi	IL
khm	Khmer	IL	km
khn	Khandesi	IL
kho	Khotanese	IH
khp	Kapori	IL
khq	Koyra Chiini Songhay	IL
khr	Kharia	IL
khs	Kasua	IL
kht	Khamti	IL
khu	Nkhumbi	IL
khv	Khvarshi	IL
khw	Khowar	IL
khx	Kanu	IL
khy	Kele (Democratic Republic of Congo)	IL
khz	Keapara	IL
kia	Kim	IL
kib	Koalib	IL
kic	Kickapoo	IL
kid	Koshin	IL
kie	Kibet	IL
kif	Eastern Parbate Kham	IL
kig	Kimaama	IL
kih	Kilmeri	IL
kii	Kitsai	IE
kij	Kilivila	IL
kik	Kikuyu	IL	ki
kil	Kariya	IL
kim	Karagas	IL
kin	Kinyarwanda	IL	rw
kio	Kiowa	IL
kip	Sheshi Kham	IL
kiq	Kosadle	IL
kir	Kirghiz	IL	ky
kis	Kis	IL
kit	Agob	IL
kiu	Kirmanjki (individual language)	IL
kiv	Kimbu	IL
kiw	Northeast Kiwai	IL
kix	Khiamniungan Naga	IL
kiy	Kirikiri	IL
kiz	Kisi	IL
kja	Mlap	IL
kjb	Q'anjob'al	IL
kjc	Coastal Konjo	IL
kjd	Southern Kiwai	IL
kje	Kisar	IL
kjg	Khmu	IL
kjh	Khakas	IL
kji	Zabana	IL
kjj	Khinalugh	IL
kjk	Highland Konjo	IL
kjl	Western Parbate Kham	IL
kjm	Kháng	IL
kjn	Kunjen	IL
kjo	Harijan Kinnauri	IL
kjp	Pwo Eastern Karen	IL
kjq	Western Keres	IL
kjr	Kurudu	IL
kjs	East Kewa	IL
kjt	Phrae Pwo Karen	IL
kju	Kashaya	IL
kjv	Kaikavian Literary Language	IH
kjx	Ramopa	IL
kjy	Erave	IL
kjz	Bumthangkha	IL
kka	Kakanda	IL
kkb	Kwerisa	IL
kkc	Odoodee	IL
kkd	Kinuku	IL
kke	Kakabe	IL
kkf	Kalaktang Monpa	IL
kkg	Mabaka Valley Kalinga	IL
kkh	Khün	IL
kki	Kagulu	IL
kkj	Kako	IL
kkk	Kokota	IL
kkl	Kosarek Yale	IL
kkm	Kiong	IL
kkn	Kon Keu	IL
kko	Karko	IL
kkp	Gugubera	IL
kkq	Kaeku	IL
kkr	Kir-Balar	IL
kks	Giiwo	IL
kkt	Koi	IL
kku	Tumi	IL
kkv	Kangean	IL
kkw	Teke-Kukuya	IL
kkx	Kohin	IL
kky	Guugu Yimidhirr	IL
kkz	Kaska	IL
kla	Klamath-Modoc	IE
klb	Kiliwa	IL
klc	Kolbila	IL
kld	Gamilaraay	IL
kle	Kulung (Nepal)	IL
klf	Kendeje	IL
klg	Tagakaulo	IL
klh	Weliki	IL
kli	Kalumpang	IL
klj	Khalaj	IL
klk	Kono (Nigeria)	IL
kll	Kagan Kalagan	IL
klm	Migum	IL
kln	Kalenjin	ML
klo	Kapya	IL
klp	Kamasa	IL
klq	Rumu	IL
klr	Khaling	IL
kls	Kalasha	IL
klt	Nukna	IL
klu	Klao	IL
klv	Maskelynes	IL
klw	Tado	IL
klx	Koluwawa	IL
kly	Kalao	IL
klz	Kabola	IL
kma	Konni	IL
kmb	Kimbundu	IL
kmc	Southern Dong	IL
kmd	Majukayang Kalinga	IL
kme	Bakole	IL
kmf	Kare (Papua New Guinea)	IL
kmg	Kâte	IL
kmh	Kalam	IL
kmi	Kami (Nigeria)	IL
kmj	Kumarbhag Paharia	IL
kmk	Limos Kalinga	IL
kml	Tanudan Kalinga	IL
kmm	Kom (India)	IL
kmn	Awtuw	IL
kmo	Kwoma	IL
kmp	Gimme	IL
kmq	Kwama	IL
kmr	Northern Kurdish	IL
kms	Kamasau	IL
kmt	Kemtuik	IL
kmu	Kanite	IL
kmv	Karipúna Creole French	IL
kmw	Komo (Democratic Republic of Congo)	IL
kmx	Waboda	IL
kmy	Koma	IL
kmz	Khorasani Turkish	IL
kna	Dera (Nigeria)	IL
knb	Lubuagan Kalinga	IL
knc	Central Kanuri	IL
knd	Konda	IL
kne	Kankanaey	IL
knf	Mankanya	IL
kng	Koongo	IL
kni	Kanufi	IL
knj	Western Kanjobal	IL
knk	Kuranko	IL
knl	Keninjal	IL
knm	Kanamarí	IL
knn	Konkani (individual language)	IL
kno	Kono (Sierra Leone)	IL
knp	Kwanja	IL
knq	Kintaq	IL
knr	Kaningra	IL
kns	Kensiu	IL
knt	Panoan Katukína	IL
knu	Kono (Guinea)	IL
knv	Tabo	IL
knw	Kung-Ekoka	IL
knx	Kendayan	IL
kny	Kanyok	IL
knz	Kalamsé	IL
koa	Konomala	IL
koc	Kpati	IE
kod	Kodi	IL
koe	Kacipo-Bale Suri	IL
kof	Kubi	IE
kog	Cogui	IL
koh	Koyo	IL
koi	Komi-Permyak	IL
kok	Konkani (macrolanguage)	ML
kol	Kol (Papua New Guinea)	IL
kom	Komi	ML	kv
kon	Kongo	ML	kg
koo	Konzo	IL
kop	Waube	IL
koq	Kota (Gabon)	IL
kor	Korean	IL	ko
kos	Kosraean	IL
kot	Lagwan	IL
kou	Koke	IL
kov	Kudu-Camo	IL
kow	Kugama	IL
koy	Koyukon	IL
koz	Korak	IL
kpa	Kutto	IL
kpb	Mullu Kurumba	IL
kpc	Curripaco	IL
kpd	Koba	IL
kpe	Kpelle	ML
kpf	Komba	IL
kpg	Kapingamarangi	IL
kph	Kplang	IL
kpi	Kofei	IL
kpj	Karajá	IL
kpk	Kpan	IL
kpl	Kpala	IL
kpm	Koho	IL
kpn	Kepkiriwát	IE
kpo	Ikposo	IL
kpq	Korupun-Sela	IL
kpr	Korafe-Yegha	IL
kps	Tehit	IL
kpt	Karata	IL
kpu	Kafoa	IL
kpv	Komi-Zyrian	IL
kpw	Kobon	IL
kpx	Mountain Koiali	IL
kpy	Koryak	IL
kpz	Kupsabiny	IL
kqa	Mum	IL
kqb	Kovai	IL
kqc	Doromu-Koki	IL
kqd	Koy Sanjaq Surat	IL
kqe	Kalagan	IL
kqf	Kakabai	IL
kqg	Khe	IL
kqh	Kisankasa	IL
kqi	Koitabu	IL
kqj	Koromira	IL
kqk	Kotafon Gbe	IL
kql	Kyenele	IL
kqm	Khisa	IL
kqn	Kaonde	IL
kqo	Eastern Krahn	IL
kqp	Kimré	IL
kqq	Krenak	IL
kqr	Kimaragang	IL
kqs	Northern Kissi	IL
kqt	Klias River Kadazan	IL
kqu	Seroa	IE
kqv	Okolod	IL
kqw	Kandas	IL
kqx	Mser	IL
kqy	Koorete	IL
kqz	Korana	IE
kra	Kumhali	IL
krb	Karkin	IE
krc	Karachay-Balkar	IL
krd	Kairui-Midiki	IL
kre	Panará	IL
krf	Koro (Vanuatu)	IL
krh	Kurama	IL
kri	Krio	IL
krj	Kinaray-A	IL
krk	Kerek	IE
krl	Karelian	IL
krn	Sapo	IL
krp	Durop	IL
krr	Krung	IL
krs	Gbaya (Sudan)	IL
krt	Tumari Kanuri	IL
kru	Kurukh	IL
krv	Kavet	IL
krw	Western Krahn	IL
krx	Karon	IL
kry	Kryts	IL
krz	Sota Kanum	IL
ksb	Shambala	IL
ksc	Southern Kalinga	IL
ksd	Kuanua	IL
kse	Kuni	IL
ksf	Bafia	IL
ksg	Kusaghe	IL
ksh	Kölsch	IL
ksi	Krisa	IL
ksj	Uare	IL
ksk	Kansa	IL
ksl	Kumalu	IL
ksm	Kumba	IL
ksn	Kasiguranin	IL
kso	Kofa	IL
ksp	Kaba	IL
ksq	Kwaami	IL
ksr	Borong	IL
kss	Southern Kisi	IL
kst	Winyé	IL
ksu	Khamyang	IL
ksv	Kusu	IL
ksw	S'gaw Karen	IL
ksx	Kedang	IL
ksy	Kharia Thar	IL
ksz	Kodaku	IL
kta	Katua	IL
ktb	Kambaata	IL
ktc	Kholok	IL
ktd	Kokata	IL
kte	Nubri	IL
ktf	Kwami	IL
ktg	Kalkutung	IE
kth	Karanga	IL
kti	North Muyu	IL
ktj	Plapo Krumen	IL
ktk	Kaniet	IE
ktl	Koroshi	IL
ktm	Kurti	IL
ktn	Karitiâna	IL
kto	Kuot	IL
ktp	Kaduo	IL
ktq	Katabaga	IE
kts	South Muyu	IL
ktt	Ketum	IL
ktu	Kituba (Democratic Republic of Congo)	IL
ktv	Eastern Katu	IL
ktw	Kato	IE
ktx	Kaxararí	IL
kty	Kango (Bas-Uélé District)	IL
ktz	Juǀʼhoan	IL
kua	Kuanyama	IL	kj
kub	Kutep	IL
kuc	Kwinsu	IL
kud	'Auhelawa	IL
kue	Kuman (Papua New Guinea)	IL
kuf	Western Katu	IL
kug	Kupa	IL
kuh	Kushi	IL
kui	Kuikúro-Kalapálo	IL
kuj	Kuria	IL
kuk	Kepo'	IL
kul	Kulere	IL
kum	Kumyk	IL
kun	Kunama	IL
kuo	Kumukio	IL
kup	Kunimaipa	IL
kuq	Karipuna	IL
kur	Kurdish	ML	ku
kus	Kusaal	IL
kut	Kutenai	IL
kuu	Upper Kuskokwim	IL
kuv	Kur	IL
kuw	Kpagua	IL
kux	Kukatja	IL
kuy	Kuuku-Ya'u	IL
kuz	Kunza	IE
kva	Bagvalal	IL
kvb	Kubu	IL
kvc	Kove	IL
kvd	Kui (Indonesia)	IL
kve	Kalabakan	IL
kvf	Kabalai	IL
kvg	Kuni-Boazi	IL
kvh	Komodo	IL
kvi	Kwang	IL
kvj	Psikye	IL
kvk	Korean Sign Language	IL
kvl	Kayaw	IL
kvm	Kendem	IL
kvn	Border Kuna	IL
kvo	Dobel	IL
kvp	Kompane	IL
kvq	Geba Karen	IL
kvr	Kerinci	IL
kvt	Lahta Karen	IL
kvu	Yinbaw Karen	IL
kvv	Kola	IL
kvw	Wersing	IL
kvx	Parkari Koli	IL
kvy	Yintale Karen	IL
kvz	Tsakwambo	IL
kwa	Dâw	IL
kwb	Kwa	IL
kwc	Likwala	IL
kwd	Kwaio	IL
kwe	Kwerba	IL
kwf	Kwara'ae	IL
kwg	Sara Kaba Deme	IL
kwh	Kowiai	IL
kwi	Awa-Cuaiquer	IL
kwj	Kwanga	IL
kwk	Kwak'wala	IL
kwl	Kofyar	IL
kwm	Kwambi	IL
kwn	Kwangali	IL
kwo	Kwomtari	IL
kwp	Kodia	IL
kwr	Kwer	IL
kws	Kwese	IL
kwt	Kwesten	IL
kwu	Kwakum	IL
kwv	Sara Kaba Náà	IL
kww	Kwinti	IL
kwx	Khirwar	IL
kwy	San Salvador Kongo	IL
kwz	Kwadi	IE
kxa	Kairiru	IL
kxb	Krobu	IL
kxc	Konso	IL
kxd	Brunei	IL
kxf	Manumanaw Karen	IL
kxh	Karo (Ethiopia)	IL
kxi	Keningau Murut	IL
kxj	Kulfa	IL
kxk	Zayein Karen	IL
kxm	Northern Khmer	IL
kxn	Kanowit-Tanjong Melanau	IL
kxo	Kanoé	IE
kxp	Wadiyara Koli	IL
kxq	Smärky Kanum	IL
kxr	Koro (Papua New Guinea)	IL
kxs	Kangjia	IL
kxt	Koiwat	IL
kxv	Kuvi	IL
kxw	Konai	IL
kxx	Likuba	IL
kxy	Kayong	IL
kxz	Kerewo	IL
kya	Kwaya	IL
kyb	Butbut Kalinga	IL
kyc	Kyaka	IL
kyd	Karey	IL
kye	Krache	IL
kyf	Kouya	IL
kyg	Keyagana	IL
kyh	Karok	IL
kyi	Kiput	IL
kyj	Karao	IL
kyk	Kamayo	IL
kyl	Kalapuya	IL
kym	Kpatili	IL
kyn	Northern Binukidnon	IL
kyo	Kelon	IL
kyp	Kang	IL
kyq	Kenga	IL
kyr	Kuruáya	IL
kys	Baram Kayan	IL
kyt	Kayagar	IL
kyu	Western Kayah	IL
kyv	Kayort	IL
kyw	Kudmali	IL
kyx	Rapoisi	IL
kyy	Kambaira	IL
kyz	Kayabí	IL
kza	Western Karaboro	IL
kzb	Kaibobo	IL
kzc	Bondoukou Kulango	IL
kzd	Kadai	IL
kze	Kosena	IL
kzf	Da'a Kaili	IL
kzg	Kikai	IL
kzi	Kelabit	IL
kzk	Kazukuru	IE
kzl	Kayeli	IL
kzm	Kais	IL
kzn	Kokola	IL
kzo	Kaningi	IL
kzp	Kaidipang	IL
kzq	Kaike	IL
kzr	Karang	IL
kzs	Sugut Dusun	IL
kzu	Kayupulau	IL
kzv	Komyandaret	IL
kzw	Karirí-Xocó	IE
kzx	Kamarian	IE
kzy	Kango (Tshopo District)	IL
kzz	Kalabra	IL
laa	Southern Subanen	IL
lab	Linear A	IH
lac	Lacandon	IL
lad	Ladino	IL
lae	Pattani	IL
laf	Lafofa	IL
lag	Rangi	IL
lah	Lahnda	ML
lai	Lambya	IL
laj	Lango (Uganda)	IL
lal	Lalia	IL
lam	Lamba	IL
lan	Laru	IL
lao	Lao	IL	lo
lap	Laka (Chad)	IL
laq	Qabiao	IL
lar	Larteh	IL
las	Lama (Togo)	IL
lat	Latin	IH	la
lau	Laba	IL
lav	Latvian	ML	lv
law	Lauje	IL
lax	Tiwa	IL
lay	Lama Bai	IL
laz	Aribwatsa	IE
lbb	Label	IL
lbc	Lakkia	IL
lbe	Lak	IL
lbf	Tinani	IL
lbg	Laopang	IL
lbi	La'bi	IL
lbj	Ladakhi	IL
lbk	Central Bontok	IL
lbl	Libon Bikol	IL
lbm	Lodhi	IL
lbn	Rmeet	IL
lbo	Laven	IL
lbq	Wampar	IL
lbr	Lohorung	IL
lbs	Libyan Sign Language	IL
lbt	Lachi	IL
lbu	Labu	IL
lbv	Lavatbura-Lamusong	IL
lbw	Tolaki	IL
lbx	Lawangan	IL
lby	Lamalama	IE
lbz	Lardil	IL
lcc	Legenyem	IL
lcd	Lola	IL
lce	Loncong	IL
lcf	Lubu	IL
lch	Luchazi	IL
lcl	Lisela	IL
lcm	Tungag	IL
lcp	Western Lawa	IL
lcq	Luhu	IL
lcs	Lisabata-Nuniali	IL
lda	Kla-Dan	IL
ldb	Dũya	IL
ldd	Luri	IL
ldg	Lenyima	IL
ldh	Lamja-Dengsa-Tola	IL
ldi	Laari	IL
ldj	Lemoro	IL
ldk	Leelau	IL
ldl	Kaan	IL
ldm	Landoma	IL
ldn	Láadan	IC
ldo	Loo	IL
ldp	Tso	IL
ldq	Lufu	IL
lea	Lega-Shabunda	IL
leb	Lala-Bisa	IL
lec	Leco	IL
led	Lendu	IL
lee	Lyélé	IL
lef	Lelemi	IL
leh	Lenje	IL
lei	Lemio	IL
lej	Lengola	IL
lek	Leipon	IL
lel	Lele (Democratic Republic of Congo)	IL
lem	Nomaande	IL
len	Lenca	IE
leo	Leti (Cameroon)	IL
lep	Lepcha	IL
leq	Lembena	IL
ler	Lenkau	IL
les	Lese	IL
let	Lesing-Gelimi	IL
leu	Kara (Papua New Guinea)	IL
lev	Lamma	IL
lew	Ledo Kaili	IL
lex	Luang	IL
ley	Lemolang	IL
lez	Lezghian	IL
lfa	Lefa	IL
lfn	Lingua Franca Nova	IC
lga	Lungga	IL
lgb	Laghu	IL
lgg	Lugbara	IL
lgh	Laghuu	IL
lgi	Lengilu	IL
lgk	Lingarak	IL
lgl	Wala	IL
lgm	Lega-Mwenga	IL
lgn	T'apo	IL
lgo	Lango (South Sudan)	IL
lgq	Logba	IL
lgr	Lengo	IL
lgs	Guinea-Bissau Sign Language	IL
lgt	Pahi	IL
lgu	Longgu	IL
lgz	Ligenza	IL
lha	Laha (Viet Nam)	IL
lhh	Laha (Indonesia)	IL
lhi	Lahu Shi	IL
lhl	Lahul Lohar	IL
lhm	Lhomi	IL
lhn	Lahanan	IL
lhp	Lhokpu	IL
lhs	Mlahsö	IE
lht	Lo-Toga	IL
lhu	Lahu	IL
lia	West-Central Limba	IL
lib	Likum	IL
lic	Hlai	IL
lid	Nyindrou	IL
lie	Likila	IL
lif	Limbu	IL
lig	Ligbi	IL
lih	Lihir	IL
lij	Ligurian	IL
lik	Lika	IL
lil	Lillooet	IL
lim	Limburgan	IL	li
lin	Lingala	IL	ln
lio	Liki	IL
lip	Sekpele	IL
liq	Libido	IL
lir	Liberian English	IL
lis	Lisu	IL
lit	Lithuanian	IL	lt
liu	Logorik	IL
liv	Liv	IL
liw	Col	IL
lix	Liabuku	IL
liy	Banda-Bambari	IL
liz	Libinza	IL
lja	Golpa	IE
lje	Rampi	IL
lji	Laiyolo	IL
ljl	Li'o	IL
ljp	Lampung Api	IL
ljw	Yirandali	IL
ljx	Yuru	IE
lka	Lakalei	IL
lkb	Kabras	IL
lkc	Kucong	IL
lkd	Lakondê	IL
lke	Kenyi	IL
lkh	Lakha	IL
lki	Laki	IL
lkj	Remun	IL
lkl	Laeko-Libuat	IL
lkm	Kalaamaya	IE
lkn	Lakon	IL
lko	Khayo	IL
lkr	Päri	IL
lks	Kisa	IL
lkt	Lakota	IL
lku	Kungkari	IE
lky	Lokoya	IL
lla	Lala-Roba	IL
llb	Lolo	IL
llc	Lele (Guinea)	IL
lld	Ladin	IL
lle	Lele (Papua New Guinea)	IL
llf	Hermit	IE
llg	Lole	IL
llh	Lamu	IL
lli	Teke-Laali	IL
llj	Ladji Ladji	IE
llk	Lelak	IE
lll	Lilau	IL
llm	Lasalimu	IL
lln	Lele (Chad)	IL
llp	North Efate	IL
llq	Lolak	IL
lls	Lithuanian Sign Language	IL
llu	Lau	IL
llx	Lauan	IL
lma	East Limba	IL
lmb	Merei	IL
lmc	Limilngan	IE
lmd	Lumun	IL
lme	Pévé	IL
lmf	South Lembata	IL
lmg	Lamogai	IL
lmh	Lambichhong	IL
lmi	Lombi	IL
lmj	West Lembata	IL
lmk	Lamkang	IL
lml	Hano	IL
lmn	Lambadi	IL
lmo	Lombard	IL
lmp	Limbum	IL
lmq	Lamatuka	IL
lmr	Lamalera	IL
lmu	Lamenu	IL
lmv	Lomaiviti	IL
lmw	Lake Miwok	IL
lmx	Laimbue	IL
lmy	Lamboya	IL
lna	Langbashe	IL
lnb	Mbalanhu	IL
lnd	Lundayeh	IL
lng	Langobardic	IH
lnh	Lanoh	IL
lni	Daantanai'	IL
lnj	Leningitij	IE
lnl	South Central Banda	IL
lnm	Langam	IL
lnn	Lorediakarkar	IL
lns	Lamnso'	IL
lnu	Longuda	IL
lnw	Lanima	IE
lnz	Lonzo	IL
loa	Loloda	IL
lob	Lobi	IL
loc	Inonhan	IL
loe	Saluan	IL
lof	Logol	IL
log	Logo	IL
loh	Laarim	IL
loi	Loma (Côte d'Ivoire)	IL
loj	Lou	IL
lok	Loko	IL
lol	Mongo	IL
lom	Loma (Liberia)	IL
lon	Malawi Lomwe	IL
loo	Lombo	IL
lop	Lopa	IL
loq	Lobala	IL
lor	Téén	IL
los	Loniu	IL
lot	Otuho	IL
lou	Louisiana Creole	IL
lov	Lopi	IL
low	Tampias Lobu	IL
lox	Loun	IL
loy	Loke	IL
loz	Lozi	IL
lpa	Lelepa	IL
lpe	Lepki	IL
lpn	Long Phuri Naga	IL
lpo	Lipo	IL
lpx	Lopit	IL
lqr	Logir	IL
lra	Rara Bakati'	IL
lrc	Northern Luri	IL
lre	Laurentian	IE
lrg	Laragia	IE
lri	Marachi	IL
lrk	Loarki	IL
lrl	Lari	IL
lrm	Marama	IL
lrn	Lorang	IL
lro	Laro	IL
lrr	Southern Yamphu	IL
lrt	Larantuka Malay	IL
lrv	Larevat	IL
lrz	Lemerig	IL
lsa	Lasgerdi	IL
lsb	Burundian Sign Language	IL
lsc	Albarradas Sign Language	IL
lsd	Lishana Deni	IL
lse	Lusengo	IL
lsh	Lish	IL
lsi	Lashi	IL
lsl	Latvian Sign Language	IL
lsm	Saamia	IL
lsn	Tibetan Sign Language	IL
lso	Laos Sign Language	IL
lsp	Panamanian Sign Language	IL
lsr	Aruop	IL
lss	Lasi	IL
lst	Trinidad and Tobago Sign Language	IL
lsv	Sivia Sign Language	IL
lsw	Seychelles Sign Language	IL
lsy	Mauritian Sign Language	IL
ltc	Late Middle Chinese	IH
ltg	Latgalian	IL
lth	Thur	IL
lti	Leti (Indonesia)	IL
ltn	Latundê	IL
lto	Tsotso	IL
lts	Tachoni	IL
ltu	Latu	IL
ltz	Luxembourgish	IL	lb
lua	Luba-Lulua	IL
lub	Luba-Katanga	IL	lu
luc	Aringa	IL
lud	Ludian	IL
lue	Luvale	IL
luf	Laua	IL
lug	Ganda	IL	lg
luh	Leizhou Chinese	IL
lui	Luiseno	IE
luj	Luna	IL
luk	Lunanakha	IL
lul	Olu'bo	IL
lum	Luimbi	IL
lun	Lunda	IL
luo	Luo (Kenya and Tanzania)	IL
lup	Lumbu	IL
luq	Lucumi	IL
lur	Laura	IL
lus	Lushai	IL
lut	Lushootseed	IE
luu	Lumba-Yakkha	IL
luv	Luwati	IL
luw	Luo (Cameroon)	IL
luy	Luyia	ML
luz	Southern Luri	IL
lva	Maku'a	IL
lvi	Lavi	IL
lvk	Lavukaleve	IL
lvl	Lwel	IL
lvs	Standard Latvian	IL
lvu	Levuka	IL
lwa	Lwalu	IL
lwe	Lewo Eleng	IL
lwg	Wanga	IL
lwh	White Lachi	IL
lwl	Eastern Lawa	IL
lwm	Laomian	IL
lwo	Luwo	IL
lws	Malawian Sign Language	IL
lwt	Lewotobi	IL
lwu	Lawu	IL
lww	Lewo	IL
lxm	Lakurumau	IL
lya	Layakha	IL
lyg	Lyngngam	IL
lyn	Luyana	IL
lzh	Literary Chinese	IH
lzl	Litzlitz	IL
lzn	Leinong Naga	IL
lzz	Laz	IL
maa	San Jerónimo Tecóatl Mazatec	IL
mab	Yutanduchi Mixtec	IL
mad	Madurese	IL
mae	Bo-Rukul	IL
maf	Mafa	IL
mag	Magahi	IL
mah	Marshallese	IL	mh
mai	Maithili	IL
maj	Jalapa De Díaz Mazatec	IL
mak	Makasar	IL
mal	Malayalam	IL	ml
mam	Mam	IL
man	Mandingo	ML
maq	Chiquihuitlán Mazatec	IL
mar	Marathi	IL	mr
mas	Masai	IL
mat	San Francisco Matlatzinca	IL
mau	Huautla Mazatec	IL
mav	Sateré-Mawé	IL
maw	Mampruli	IL
max	North Moluccan Malay	IL
maz	Central Mazahua	IL
mba	Higaonon	IL
mbb	Western Bukidnon Manobo	IL
mbc	Macushi	IL
mbd	Dibabawon Manobo	IL
mbe	Molale	IE
mbf	Baba Malay	IL
mbh	Mangseng	IL
mbi	Ilianen Manobo	IL
mbj	Nadëb	IL
mbk	Malol	IL
mbl	Maxakalí	IL
mbm	Ombamba	IL
mbn	Macaguán	IL
mbo	Mbo (Cameroon)	IL
mbp	Malayo	IL
mbq	Maisin	IL
mbr	Nukak Makú	IL
mbs	Sarangani Manobo	IL
mbt	Matigsalug Manobo	IL
mbu	Mbula-Bwazza	IL
mbv	Mbulungish	IL
mbw	Maring	IL
mbx	Mari (East Sepik Province)	IL
mby	Memoni	IL
mbz	Amoltepec Mixtec	IL
mca	Maca	IL
mcb	Machiguenga	IL
mcc	Bitur	IL
mcd	Sharanahua	IL
mce	Itundujia Mixtec	IL
mcf	Matsés	IL
mcg	Mapoyo	IL
mch	Maquiritari	IL
mci	Mese	IL
mcj	Mvanip	IL
mck	Mbunda	IL
mcl	Macaguaje	IE
mcm	Malaccan Creole Portuguese	IL
mcn	Masana	IL
mco	Coatlán Mixe	IL
mcp	Makaa	IL
mcq	Ese	IL
mcr	Menya	IL
mcs	Mambai	IL
mct	Mengisa	IL
mcu	Cameroon Mambila	IL
mcv	Minanibai	IL
mcw	Mawa (Chad)	IL
mcx	Mpiemo	IL
mcy	South Watut	IL
mcz	Mawan	IL
mda	Mada (Nigeria)	IL
mdb	Morigi	IL
mdc	Male (Papua New Guinea)	IL
mdd	Mbum	IL
mde	Maba (Chad)	IL
mdf	Moksha	IL
mdg	Massalat	IL
mdh	Maguindanaon	IL
mdi	Mamvu	IL
mdj	Mangbetu	IL
mdk	Mangbutu	IL
mdl	Maltese Sign Language	IL
mdm	Mayogo	IL
mdn	Mbati	IL
mdp	Mbala	IL
mdq	Mbole	IL
mdr	Mandar	IL
mds	Maria (Papua New Guinea)	IL
mdt	Mbere	IL
mdu	Mboko	IL
mdv	Santa Lucía Monteverde Mixtec	IL
mdw	Mbosi	IL
mdx	Dizin	IL
mdy	Male (Ethiopia)	IL
mdz	Suruí Do Pará	IL
mea	Menka	IL
meb	Ikobi	IL
mec	Marra	IL
med	Melpa	IL
mee	Mengen	IL
mef	Megam	IL
meh	Southwestern Tlaxiaco Mixtec	IL
mei	Midob	IL
mej	Meyah	IL
mek	Mekeo	IL
mel	Central Melanau	IL
mem	Mangala	IE
men	Mende (Sierra Leone)	IL
meo	Kedah Malay	IL
mep	Miriwoong	IL
meq	Merey	IL
mer	Meru	IL
mes	Masmaje	IL
met	Mato	IL
meu	Motu	IL
mev	Mano	IL
mew	Maaka	IL
mey	Hassaniyya	IL
mez	Menominee	IL
mfa	Pattani Malay	IL
mfb	Bangka	IL
mfc	Mba	IL
mfd	Mendankwe-Nkwen	IL
mfe	Morisyen	IL
mff	Naki	IL
mfg	Mogofin	IL
mfh	Matal	IL
mfi	Wandala	IL
mfj	Mefele	IL
mfk	North Mofu	IL
mfl	Putai	IL
mfm	Marghi South	IL
mfn	Cross River Mbembe	IL
mfo	Mbe	IL
mfp	Makassar Malay	IL
mfq	Moba	IL
mfr	Marrithiyel	IL
mfs	Mexican Sign Language	IL
mft	Mokerang	IL
mfu	Mbwela	IL
mfv	Mandjak	IL
mfw	Mulaha	IE
mfx	Melo	IL
mfy	Mayo	IL
mfz	Mabaan	IL
mga	Middle Irish (900-1200)	IH
mgb	Mararit	IL
mgc	Morokodo	IL
mgd	Moru	IL
mge	Mango	IL
mgf	Maklew	IL
mgg	Mpumpong	IL
mgh	Makhuwa-Meetto	IL
mgi	Lijili	IL
mgj	Abureni	IL
mgk	Mawes	IL
mgl	Maleu-Kilenge	IL
mgm	Mambae	IL
mgn	Mbangi	IL
mgo	Meta'	IL
mgp	Eastern Magar	IL
mgq	Malila	IL
mgr	Mambwe-Lungu	IL
mgs	Manda (Tanzania)	IL
mgt	Mongol	IL
mgu	Mailu	IL
mgv	Matengo	IL
mgw	Matumbi	IL
mgy	Mbunga	IL
mgz	Mbugwe	IL
mha	Manda (India)	IL
mhb	Mahongwe	IL
mhc	Mocho	IL
mhd	Mbugu	IL
mhe	Besisi	IL
mhf	Mamaa	IL
mhg	Margu	IL
mhi	Ma'di	IL
mhj	Mogholi	IL
mhk	Mungaka	IL
mhl	Mauwake	IL
mhm	Makhuwa-Moniga	IL
mhn	Mòcheno	IL
mho	Mashi (Zambia)	IL
mhp	Balinese Malay	IL
mhq	Mandan	IL
mhr	Eastern Mari	IL
mhs	Buru (Indonesia)	IL
mht	Mandahuaca	IL
mhu	Digaro-Mishmi	IL
mhw	Mbukushu	IL
mhx	Maru	IL
mhy	Ma'anyan	IL
mhz	Mor (Mor Islands)	IL
mia	Miami	IL
mib	Atatláhuca Mixtec	IL
mic	Mi'kmaq	IL
mid	Mandaic	IL
mie	Ocotepec Mixtec	IL
mif	Mofu-Gudur	IL
mig	San Miguel El Grande Mixtec	IL
mih	Chayuco Mixtec	IL
mii	Chigmecatitlán Mixtec	IL
mij	Abar	IL
mik	Mikasuki	IL
mil	Peñoles Mixtec	IL
mim	Alacatlatzala Mixtec	IL
min	Minangkabau	IL
mio	Pinotepa Nacional Mixtec	IL
mip	Apasco-Apoala Mixtec	IL
miq	Mískito	IL
mir	Isthmus Mixe	IL
mis	Uncoded languages	SS
mit	Southern Puebla Mixtec	IL
miu	Cacaloxtepec Mixtec	IL
miw	Akoye	IL
mix	Mixtepec Mixtec	IL
miy	Ayutla Mixtec	IL
miz	Coatzospan Mixtec	IL
mjb	Makalero	IL
mjc	San Juan Colorado Mixtec	IL
mjd	Northwest Maidu	IL
mje	Muskum	IE
mjg	Tu	IL
mjh	Mwera (Nyasa)	IL
mji	Kim Mun	IL
mjj	Mawak	IL
mjk	Matukar	IL
mjl	Mandeali	IL
mjm	Medebur	IL
mjn	Ma (Papua New Guinea)	IL
mjo	Malankuravan	IL
mjp	Malapandaram	IL
mjq	Malaryan	IE
mjr	Malavedan	IL
mjs	Miship	IL
mjt	Sauria Paharia	IL
mju	Manna-Dora	IL
mjv	Mannan	IL
mjw	Karbi	IL
mjx	Mahali	IL
mjy	Mahican	IE
mjz	Majhi	IL
mka	Mbre	IL
mkb	Mal Paharia	IL
mkc	Siliput	IL
mkd	Macedonian	IL	mk
mke	Mawchi	IL
mkf	Miya	IL
mkg	Mak (China)	IL
mki	Dhatki	IL
mkj	Mokilese	IL
mkk	Byep	IL
mkl	Mokole	IL
mkm	Moklen	IL
mkn	Kupang Malay	IL
mko	Mingang Doso	IL
mkp	Moikodi	IL
mkq	Bay Miwok	IE
mkr	Malas	IL
mks	Silacayoapan Mixtec	IL
mkt	Vamale	IL
mku	Konyanka Maninka	IL
mkv	Mafea	IL
mkw	Kituba (Congo)	IL
mkx	Kinamiging Manobo	IL
mky	East Makian	IL
mkz	Makasae	IL
mla	Malo	IL
mlb	Mbule	IL
mlc	Cao Lan	IL
mle	Manambu	IL
mlf	Mal	IL
mlg	Malagasy	ML	mg
mlh	Mape	IL
mli	Malimpung	IL
mlj	Miltu	IL
mlk	Ilwana	IL
mll	Malua Bay	IL
mlm	Mulam	IL
mln	Malango	IL
mlo	Mlomp	IL
mlp	Bargam	IL
mlq	Western Maninkakan	IL
mlr	Vame	IL
mls	Masalit	IL
mlt	Maltese	IL	mt
mlu	To'abaita	IL
mlv	Motlav	IL
mlw	Moloko	IL
mlx	Malfaxal	IL
mlz	Malaynon	IL
mma	Mama	IL
mmb	Momina	IL
mmc	Michoacán Mazahua	IL
mmd	Maonan	IL
mme	Mae	IL
mmf	Mundat	IL
mmg	North Ambrym	IL
mmh	Mehináku	IL
mmi	Hember Avu	IL
mmj	Majhwar	IL
mmk	Mukha-Dora	IL
mml	Man Met	IL
mmm	Maii	IL
mmn	Mamanwa	IL
mmo	Mangga Buang	IL
mmp	Siawi	IL
mmq	Musak	IL
mmr	Western Xiangxi Miao	IL
mmt	Malalamai	IL
mmu	Mmaala	IL
mmv	Miriti	IE
mmw	Emae	IL
mmx	Madak	IL
mmy	Migaama	IL
mmz	Mabaale	IL
mna	Mbula	IL
mnb	Muna	IL
mnc	Manchu	IL
mnd	Mondé	IL
mne	Naba	IL
mnf	Mundani	IL
mng	Eastern Mnong	IL
mnh	Mono (Democratic Republic of Congo)	IL
mni	Manipuri	IL
mnj	Munji	IL
mnk	Mandinka	IL
mnl	Tiale	IL
mnm	Mapena	IL
mnn	Southern Mnong	IL
mnp	Min Bei Chinese	IL
mnq	Minriq	IL
mnr	Mono (USA)	IL
mns	Mansi	IL
mnu	Mer	IL
mnv	Rennell-Bellona	IL
mnw	Mon	IL
mnx	Manikion	IL
mny	Manyawa	IL
mnz	Moni	IL
moa	Mwan	IL
moc	Mocoví	IL
mod	Mobilian	IE
moe	Innu	IL
mog	Mongondow	IL
moh	Mohawk	IL
moi	Mboi	IL
moj	Monzombo	IL
mok	Morori	IL
mom	Mangue	IE
mon	Mongolian	ML	mn
moo	Monom	IL
mop	Mopán Maya	IL
moq	Mor (Bomberai Peninsula)	IL
mor	Moro	IL
mos	Mossi	IL
mot	Barí	IL
mou	Mogum	IL
mov	Mohave	IL
mow	Moi (Congo)	IL
mox	Molima	IL
moy	Shekkacho	IL
moz	Mukulu	IL
mpa	Mpoto	IL
mpb	Malak Malak	IL
mpc	Mangarrayi	IL
mpd	Machinere	IL
mpe	Majang	IL
mpg	Marba	IL
mph	Maung	IL
mpi	Mpade	IL
mpj	Martu Wangka	IL
mpk	Mbara (Chad)	IL
mpl	Middle Watut	IL
mpm	Yosondúa Mixtec	IL
mpn	Mindiri	IL
mpo	Miu	IL
mpp	Migabac	IL
mpq	Matís	IL
mpr	Vangunu	IL
mps	Dadibi	IL
mpt	Mian	IL
mpu	Makuráp	IL
mpv	Mungkip	IL
mpw	Mapidian	IL
mpx	Misima-Panaeati	IL
mpy	Mapia	IL
mpz	Mpi	IL
mqa	Maba (Indonesia)	IL
mqb	Mbuko	IL
mqc	Mangole	IL
mqe	Matepi	IL
mqf	Momuna	IL
mqg	Kota Bangun Kutai Malay	IL
mqh	Tlazoyaltepec Mixtec	IL
mqi	Mariri	IL
mqj	Mamasa	IL
mqk	Rajah Kabunsuwan Manobo	IL
mql	Mbelime	IL
mqm	South Marquesan	IL
mqn	Moronene	IL
mqo	Modole	IL
mqp	Manipa	IL
mqq	Minokok	IL
mqr	Mander	IL
mqs	West Makian	IL
mqt	Mok	IL
mqu	Mandari	IL
mqv	Mosimo	IL
mqw	Murupi	IL
mqx	Mamuju	IL
mqy	Manggarai	IL
mqz	Pano	IL
mra	Mlabri	IL
mrb	Marino	IL
mrc	Maricopa	IL
mrd	Western Magar	IL
mre	Martha's Vineyard Sign Language	IE
mrf	Elseng	IL
mrg	Mising	IL
mrh	Mara Chin	IL
mri	Maori	IL	mi
mrj	Western Mari	IL
mrk	Hmwaveke	IL
mrl	Mortlockese	IL
mrm	Merlav	IL
mrn	Cheke Holo	IL
mro	Mru	IL
mrp	Morouas	IL
mrq	North Marquesan	IL
mrr	Maria (India)	IL
mrs	Maragus	IL
mrt	Marghi Central	IL
mru	Mono (Cameroon)	IL
mrv	Mangareva	IL
mrw	Maranao	IL
mrx	Maremgi	IL
mry	Mandaya	IL
mrz	Marind	IL
msa	Malay (macrolanguage)	ML	ms
msb	Masbatenyo	IL
msc	Sankaran Maninka	IL
msd	Yucatec Maya Sign Language	IL
mse	Musey	IL
msf	Mekwei	IL
msg	Moraid	IL
msh	Masikoro Malagasy	IL
msi	Sabah Malay	IL
msj	Ma (Democratic Republic of Congo)	IL
msk	Mansaka	IL
msl	Molof	IL
msm	Agusan Manobo	IL
msn	Vurës	IL
mso	Mombum	IL
msp	Maritsauá	IE
msq	Caac	IL
msr	Mongolian Sign Language	IL
mss	West Masela	IL
msu	Musom	IL
msv	Maslam	IL
msw	Mansoanka	IL
msx	Moresada	IL
msy	Aruamu	IL
msz	Momare	IL
mta	Cotabato Manobo	IL
mtb	Anyin Morofo	IL
mtc	Munit	IL
mtd	Mualang	IL
mte	Mono (Solomon Islands)	IL
mtf	Murik (Papua New Guinea)	IL
mtg	Una	IL
mth	Munggui	IL
mti	Maiwa (Papua New Guinea)	IL
mtj	Moskona	IL
mtk	Mbe'	IL
mtl	Montol	IL
mtm	Mator	IE
mtn	Matagalpa	IE
mto	Totontepec Mixe	IL
mtp	Wichí Lhamtés Nocten	IL
mtq	Muong	IL
mtr	Mewari	IL
mts	Yora	IL
mtt	Mota	IL
mtu	Tututepec Mixtec	IL
mtv	Asaro'o	IL
mtw	Southern Binukidnon	IL
mtx	Tidaá Mixtec	IL
mty	Nabi	IL
mua	Mundang	IL
mub	Mubi	IL
muc	Ajumbu	IL
mud	Mednyj Aleut	IL
mue	Media Lengua	IL
mug	Musgu	IL
muh	Mündü	IL
mui	Musi	IL
muj	Mabire	IL
muk	Mugom	IL
mul	Multiple languages	SS
mum	Maiwala	IL
muo	Nyong	IL
mup	Malvi	IL
muq	Eastern Xiangxi Miao	IL
mur	Murle	IL
mus	Creek	IL
mut	Western Muria	IL
muu	Yaaku	IL
muv	Muthuvan	IL
mux	Bo-Ung	IL
muy	Muyang	IL
muz	Mursi	IL
mva	Manam	IL
mvb	Mattole	IE
mvd	Mamboru	IL
mve	Marwari (Pakistan)	IL
mvf	Peripheral Mongolian	IL
mvg	Yucuañe Mixtec	IL
mvh	Mulgi	IL
mvi	Miyako	IL
mvk	Mekmek	IL
mvl	Mbara (Australia)	IE
mvn	Minaveha	IL
mvo	Marovo	IL
mvp	Duri	IL
mvq	Moere	IL
mvr	Marau	IL
mvs	Massep	IL
mvt	Mpotovoro	IL
mvu	Marfa	IL
mvv	Tagal Murut	IL
mvw	Machinga	IL
mvx	Meoswar	IL
mvy	Indus Kohistani	IL
mvz	Mesqan	IL
mwa	Mwatebu	IL
mwb	Juwal	IL
mwc	Are	IL
mwe	Mwera (Chimwera)	IL
mwf	Murrinh-Patha	IL
mwg	Aiklep	IL
mwh	Mouk-Aria	IL
mwi	Labo	IL
mwk	Kita Maninkakan	IL
mwl	Mirandese	IL
mwm	Sar	IL
mwn	Nyamwanga	IL
mwo	Central Maewo	IL
mwp	Kala Lagaw Ya	IL
mwq	Mün Chin	IL
mwr	Marwari	ML
mws	Mwimbi-Muthambi	IL
mwt	Moken	IL
mwu	Mittu	IE
mwv	Mentawai	IL
mww	Hmong Daw	IL
mwz	Moingi	IL
mxa	Northwest Oaxaca Mixtec	IL
mxb	Tezoatlán Mixtec	IL
mxc	Manyika	IL
mxd	Modang	IL
mxe	Mele-Fila	IL
mxf	Malgbe	IL
mxg	Mbangala	IL
mxh	Mvuba	IL
mxi	Mozarabic	IH
mxj	Miju-Mishmi	IL
mxk	Monumbo	IL
mxl	Maxi Gbe	IL
mxm	Meramera	IL
mxn	Moi (Indonesia)	IL
mxo	Mbowe	IL
mxp	Tlahuitoltepec Mixe	IL
mxq	Juquila Mixe	IL
mxr	Murik (Malaysia)	IL
mxs	Huitepec Mixtec	IL
mxt	Jamiltepec Mixtec	IL
mxu	Mada (Cameroon)	IL
mxv	Metlatónoc Mixtec	IL
mxw	Namo	IL
mxx	Mahou	IL
mxy	Southeastern Nochixtlán Mixtec	IL
mxz	Central Masela	IL
mya	Burmese	IL	my
myb	Mbay	IL
myc	Mayeka	IL
mye	Myene	IL
myf	Bambassi	IL
myg	Manta	IL
myh	Makah	IL
myj	Mangayat	IL
myk	Mamara Senoufo	IL
myl	Moma	IL
mym	Me'en	IL
myo	Anfillo	IL
myp	Pirahã	IL
myr	Muniche	IL
mys	Mesmes	IE
myu	Mundurukú	IL
myv	Erzya	IL
myw	Muyuw	IL
myx	Masaaba	IL
myy	Macuna	IL
myz	Classical Mandaic	IH
mza	Santa María Zacatepec Mixtec	IL
mzb	Tumzabt	IL
mzc	Madagascar Sign Language	IL
mzd	Malimba	IL
mze	Morawa	IL
mzg	Monastic Sign Language	IL
mzh	Wichí Lhamtés Güisnay	IL
mzi	Ixcatlán Mazatec	IL
mzj	Manya	IL
mzk	Nigeria Mambila	IL
mzl	Mazatlán Mixe	IL
mzm	Mumuye	IL
mzn	Mazanderani	IL
mzo	Matipuhy	IE
mzp	Movima	IL
mzq	Mori Atas	IL
mzr	Marúbo	IL
mzs	Macanese	IL
mzt	Mintil	IL
mzu	Inapang	IL
mzv	Manza	IL
mzw	Deg	IL
mzx	Mawayana	IL
mzy	Mozambican Sign Language	IL
mzz	Maiadomu	IL
naa	Namla	IL
nab	Southern Nambikuára	IL
nac	Narak	IL
nae	Naka'ela	IE
naf	Nabak	IL
nag	Naga Pidgin	IL
naj	Nalu	IL
nak	Nakanai	IL
nal	Nalik	IL
nam	Ngan'gityemerri	IL
nan	Min Nan Chinese	IL
nao	Naaba	IL
nap	Neapolitan	IL
naq	Khoekhoe	IL
nar	Iguta	IL
nas	Naasioi	IL
nat	Ca̱hungwa̱rya̱	IL
nau	Nauru	IL	na
nav	Navajo	IL	nv
naw	Nawuri	IL
nax	Nakwi	IL
nay	Ngarrindjeri	IE
naz	Coatepec Nahuatl	IL
nba	Nyemba	IL
nbb	Ndoe	IL
nbc	Chang Naga	IL
nbd	Ngbinda	IL
nbe	Konyak Naga	IL
nbg	Nagarchal	IL
nbh	Ngamo	IL
nbi	Mao Naga	IL
nbj	Ngarinyman	IL
nbk	Nake	IL
nbl	South Ndebele	IL	nr
nbm	Ngbaka Ma'bo	IL
nbn	Kuri	IL
nbo	Nkukoli	IL
nbp	Nnam	IL
nbq	Nggem	IL
nbr	Numana	IL
nbs	Namibian Sign Language	IL
nbt	Na	IL
nbu	Rongmei Naga	IL
nbv	Ngamambo	IL
nbw	Southern Ngbandi	IL
nby	Ningera	IL
nca	Iyo	IL
ncb	Central Nicobarese	IL
ncc	Ponam	IL
ncd	Nachering	IL
nce	Yale	IL
ncf	Notsi	IL
ncg	Nisga'a	IL
nch	Central Huasteca Nahuatl	IL
nci	Classical Nahuatl	IH
ncj	Northern Puebla Nahuatl	IL
nck	Na-kara	IL
ncl	Michoacán Nahuatl	IL
ncm	Nambo	IL
ncn	Nauna	IL
nco	Sibe	IL
ncq	Northern Katang	IL
ncr	Ncane	IL
ncs	Nicaraguan Sign Language	IL
nct	Chothe Naga	IL
ncu	Chumburung	IL
ncx	Central Puebla Nahuatl	IL
ncz	Natchez	IE
nda	Ndasa	IL
ndb	Kenswei Nsei	IL
ndc	Ndau	IL
ndd	Nde-Nsele-Nta	IL
nde	North Ndebele	IL	nd
ndf	Nadruvian	IH
ndg	Ndengereko	IL
ndh	Ndali	IL
ndi	Samba Leko	IL
ndj	Ndamba	IL
ndk	Ndaka	IL
ndl	Ndolo	IL
ndm	Ndam	IL
ndn	Ngundi	IL
ndo	Ndonga	IL	ng
ndp	Ndo	IL
ndq	Ndombe	IL
ndr	Ndoola	IL
nds	Low German	IL
ndt	Ndunga	IL
ndu	Dugun	IL
ndv	Ndut	IL
ndw	Ndobo	IL
ndx	Nduga	IL
ndy	Lutos	IL
ndz	Ndogo	IL
nea	Eastern Ngad'a	IL
neb	Toura (Côte d'Ivoire)	IL
nec	Nedebang	IL
ned	Nde-Gbite	IL
nee	Nêlêmwa-Nixumwak	IL
nef	Nefamese	IL
neg	Negidal	IL
neh	Nyenkha	IL
nei	Neo-Hittite	IH
nej	Neko	IL
nek	Neku	IL
nem	Nemi	IL
nen	Nengone	IL
neo	Ná-Meo	IL
nep	Nepali (macrolanguage)	ML	ne
neq	North Central Mixe	IL
ner	Yahadian	IL
nes	Bhoti Kinnauri	IL
net	Nete	IL
neu	Neo	IC
nev	Nyaheun	IL
new	Nepal Bhasa	IL
nex	Neme	IL
ney	Neyo	IL
nez	Nez Perce	IL
nfa	Dhao	IL
nfd	Ahwai	IL
nfl	Ayiwo	IL
nfr	Nafaanra	IL
nfu	Mfumte	IL
nga	Ngbaka	IL
ngb	Northern Ngbandi	IL
ngc	Ngombe (Democratic Republic of Congo)	IL
ngd	Ngando (Central African Republic)	IL
nge	Ngemba	IL
ngg	Ngbaka Manza	IL
ngh	Nǁng	IL
ngi	Ngizim	IL
ngj	Ngie	IL
ngk	Dalabon	IL
ngl	Lomwe	IL
ngm	Ngatik Men's Creole	IL
ngn	Ngwo	IL
ngp	Ngulu	IL
ngq	Ngurimi	IL
ngr	Engdewu	IL
ngs	Gvoko	IL
ngt	Kriang	IL
ngu	Guerrero Nahuatl	IL
ngv	Nagumi	IE
ngw	Ngwaba	IL
ngx	Nggwahyi	IL
ngy	Tibea	IL
ngz	Ngungwel	IL
nha	Nhanda	IL
nhb	Beng	IL
nhc	Tabasco Nahuatl	IE
nhd	Chiripá	IL
nhe	Eastern Huasteca Nahuatl	IL
nhf	Nhuwala	IL
nhg	Tetelcingo Nahuatl	IL
nhh	Nahari	IL
nhi	Zacatlán-Ahuacatlán-Tepetzintla Nahuatl	IL
nhk	Isthmus-Cosoleacaque Nahuatl	IL
nhm	Morelos Nahuatl	IL
nhn	Central Nahuatl	IL
nho	Takuu	IL
nhp	Isthmus-Pajapan Nahuatl	IL
nhq	Huaxcaleca Nahuatl	IL
nhr	Naro	IL
nht	Ometepec Nahuatl	IL
nhu	Noone	IL
nhv	Temascaltepec Nahuatl	IL
nhw	Western Huasteca Nahuatl	IL
nhx	Isthmus-Mecayapan Nahuatl	IL
nhy	Northern Oaxaca Nahuatl	IL
nhz	Santa María La Alta Nahuatl	IL
nia	Nias	IL
nib	Nakame	IL
nid	Ngandi	IE
nie	Niellim	IL
nif	Nek	IL
nig	Ngalakgan	IE
nih	Nyiha (Tanzania)	IL
nii	Nii	IL
nij	Ngaju	IL
nik	Southern Nicobarese	IL
nil	Nila	IL
nim	Nilamba	IL
nin	Ninzo	IL
nio	Nganasan	IL
niq	Nandi	IL
nir	Nimboran	IL
nis	Nimi	IL
nit	Southeastern Kolami	IL
niu	Niuean	IL
niv	Gilyak	IL
niw	Nimo	IL
nix	Hema	IL
niy	Ngiti	IL
niz	Ningil	IL
nja	Nzanyi	IL
njb	Nocte Naga	IL
njd	Ndonde Hamba	IL
njh	Lotha Naga	IL
nji	Gudanji	IL
njj	Njen	IL
njl	Njalgulgule	IL
njm	Angami Naga	IL
njn	Liangmai Naga	IL
njo	Ao Naga	IL
njr	Njerep	IL
njs	Nisa	IL
njt	Ndyuka-Trio Pidgin	IL
nju	Ngadjunmaya	IL
njx	Kunyi	IL
njy	Njyem	IL
njz	Nyishi	IL
nka	Nkoya	IL
nkb	Khoibu Naga	IL
nkc	Nkongho	IL
nkd	Koireng	IL
nke	Duke	IL
nkf	Inpui Naga	IL
nkg	Nekgini	IL
nkh	Khezha Naga	IL
nki	Thangal Naga	IL
nkj	Nakai	IL
nkk	Nokuku	IL
nkm	Namat	IL
nkn	Nkangala	IL
nko	Nkonya	IL
nkp	Niuatoputapu	IE
nkq	Nkami	IL
nkr	Nukuoro	IL
nks	North Asmat	IL
nkt	Nyika (Tanzania)	IL
nku	Bouna Kulango	IL
nkv	Nyika (Malawi and Zambia)	IL
nkw	Nkutu	IL
nkx	Nkoroo	IL
nkz	Nkari	IL
nla	Ngombale	IL
nlc	Nalca	IL
nld	Dutch	IL	nl
nle	East Nyala	IL
nlg	Gela	IL
nli	Grangali	IL
nlj	Nyali	IL
nlk	Ninia Yali	IL
nll	Nihali	IL
nlm	Mankiyali	IL
nlo	Ngul	IL
nlq	Lao Naga	IL
nlu	Nchumbulu	IL
nlv	Orizaba Nahuatl	IL
nlw	Walangama	IE
nlx	Nahali	IL
nly	Nyamal	IL
nlz	Nalögo	IL
nma	Maram Naga	IL
nmb	Big Nambas	IL
nmc	Ngam	IL
nmd	Ndumu	IL
nme	Mzieme Naga	IL
nmf	Tangkhul Naga (India)	IL
nmg	Kwasio	IL
nmh	Monsang Naga	IL
nmi	Nyam	IL
nmj	Ngombe (Central African Republic)	IL
nmk	Namakura	IL
nml	Ndemli	IL
nmm	Manangba	IL
nmn	ǃXóõ	IL
nmo	Moyon Naga	IL
nmp	Nimanbur	IE
nmq	Nambya	IL
nmr	Nimbari	IE
nms	Letemboi	IL
nmt	Namonuito	IL
nmu	Northeast Maidu	IL
nmv	Ngamini	IE
nmw	Nimoa	IL
nmx	Nama (Papua New Guinea)	IL
nmy	Namuyi	IL
nmz	Nawdm	IL
nna	Nyangumarta	IL
nnb	Nande	IL
nnc	Nancere	IL
nnd	West Ambae	IL
nne	Ngandyera	IL
nnf	Ngaing	IL
nng	Maring Naga	IL
nnh	Ngiemboon	IL
nni	North Nuaulu	IL
nnj	Nyangatom	IL
nnk	Nankina	IL
nnl	Northern Rengma Naga	IL
nnm	Namia	IL
nnn	Ngete	IL
nno	Norwegian Nynorsk	IL	nn
nnp	Wancho Naga	IL
nnq	Ngindo	IL
nnr	Narungga	IE
nnt	Nanticoke	IE
nnu	Dwang	IL
nnv	Nugunu (Australia)	IE
nnw	Southern Nuni	IL
nny	Nyangga	IE
nnz	Nda'nda'	IL
noa	Woun Meu	IL
nob	Norwegian Bokmål	IL	nb
noc	Nuk	IL
nod	Northern Thai	IL
noe	Nimadi	IL
nof	Nomane	IL
nog	Nogai	IL
noh	Nomu	IL
noi	Noiri	IL
noj	Nonuya	IL
nok	Nooksack	IE
nol	Nomlaki	IE
non	Old Norse	IH
nop	Numanggang	IL
noq	Ngongo	IL
nor	Norwegian	ML	no
nos	Eastern Nisu	IL
not	Nomatsiguenga	IL
nou	Ewage-Notu	IL
nov	Novial	IC
now	Nyambo	IL
noy	Noy	IL
noz	Nayi	IL
npa	Nar Phu	IL
npb	Nupbikha	IL
npg	Ponyo-Gongwang Naga	IL
nph	Phom Naga	IL
npi	Nepali (individual language)	IL
npl	Southeastern Puebla Nahuatl	IL
npn	Mondropolon	IL
npo	Pochuri Naga	IL
nps	Nipsan	IL
npu	Puimei Naga	IL
npx	Noipx	IL
npy	Napu	IL
nqg	Southern Nago	IL
nqk	Kura Ede Nago	IL
nql	Ngendelengo	IL
nqm	Ndom	IL
nqn	Nen	IL
nqo	N'Ko	IL
nqq	Kyan-Karyaw Naga	IL
nqt	Nteng	IL
nqy	Akyaung Ari Naga	IL
nra	Ngom	IL
nrb	Nara	IL
nrc	Noric	IH
nre	Southern Rengma Naga	IL
nrf	Jèrriais	IL
nrg	Narango	IL
nri	Chokri Naga	IL
nrk	Ngarla	IL
nrl	Ngarluma	IL
nrm	Narom	IL
nrn	Norn	IE
nrp	North Picene	IH
nrr	Norra	IE
nrt	Northern Kalapuya	IE
nru	Narua	IL
nrx	Ngurmbur	IE
nrz	Lala	IL
nsa	Sangtam Naga	IL
nsb	Lower Nossob	IE
nsc	Nshi	IL
nsd	Southern Nisu	IL
nse	Nsenga	IL
nsf	Northwestern Nisu	IL
nsg	Ngasa	IL
nsh	Ngoshie	IL
nsi	Nigerian Sign Language	IL
nsk	Naskapi	IL
nsl	Norwegian Sign Language	IL
nsm	Sumi Naga	IL
nsn	Nehan	IL
nso	Pedi	IL
nsp	Nepalese Sign Language	IL
nsq	Northern Sierra Miwok	IL
nsr	Maritime Sign Language	IL
nss	Nali	IL
nst	Tase Naga	IL
nsu	Sierra Negra Nahuatl	IL
nsv	Southwestern Nisu	IL
nsw	Navut	IL
nsx	Nsongo	IL
nsy	Nasal	IL
nsz	Nisenan	IL
ntd	Northern Tidung	IL
ntg	Ngantangarra	IE
nti	Natioro	IL
ntj	Ngaanyatjarra	IL
ntk	Ikoma-Nata-Isenye	IL
ntm	Nateni	IL
nto	Ntomba	IL
ntp	Northern Tepehuan	IL
ntr	Delo	IL
ntu	Natügu	IL
ntw	Nottoway	IE
ntx	Tangkhul Naga (Myanmar)	IL
nty	Mantsi	IL
ntz	Natanzi	IL
nua	Yuanga	IL
nuc	Nukuini	IE
nud	Ngala	IL
nue	Ngundu	IL
nuf	Nusu	IL
nug	Nungali	IE
nuh	Ndunda	IL
nui	Ngumbi	IL
nuj	Nyole	IL
nuk	Nuu-chah-nulth	IL
nul	Nusa Laut	IE
num	Niuafo'ou	IL
nun	Anong	IL
nuo	Nguôn	IL
nup	Nupe-Nupe-Tako	IL
nuq	Nukumanu	IL
nur	Nukuria	IL
nus	Nuer	IL
nut	Nung (Viet Nam)	IL
nuu	Ngbundu	IL
nuv	Northern Nuni	IL
nuw	Nguluwan	IL
nux	Mehek	IL
nuy	Nunggubuyu	IL
nuz	Tlamacazapa Nahuatl	IL
nvh	Nasarian	IL
nvm	Namiae	IL
nvo	Nyokon	IL
nwa	Nawathinehena	IE
nwb	Nyabwa	IL
nwc	Classical Newari	IH
nwe	Ngwe	IL
nwg	Ngayawung	IE
nwi	Southwest Tanna	IL
nwm	Nyamusa-Molo	IL
nwo	Nauo	IE
nwr	Nawaru	IL
nww	Ndwewe	IL
nwx	Middle Newar	IH
nwy	Nottoway-Meherrin	IE
nxa	Nauete	IL
nxd	Ngando (Democratic Republic of Congo)	IL
nxe	Nage	IL
nxg	Ngad'a	IL
nxi	Nindi	IL
nxk	Koki Naga	IL
nxl	South Nuaulu	IL
nxm	Numidian	IH
nxn	Ngawun	IE
nxo	Ndambomo	IL
nxq	Naxi	IL
nxr	Ninggerum	IL
nxx	Nafri	IL
nya	Chichewa	IL	ny
nyb	Nyangbo	IL
nyc	Nyanga-li	IL
nyd	Nyore	IL
nye	Nyengo	IL
nyf	Giryama	IL
nyg	Nyindu	IL
nyh	Nyikina	IL
nyi	Ama (Sudan)	IL
nyj	Nyanga	IL
nyk	Nyaneka	IL
nyl	Nyeu	IL
nym	Nyamwezi	IL
nyn	Nyankole	IL
nyo	Nyoro	IL
nyp	Nyang'i	IE
nyq	Nayini	IL
nyr	Nyiha (Malawi)	IL
nys	Nyungar	IL
nyt	Nyawaygi	IE
nyu	Nyungwe	IL
nyv	Nyulnyul	IE
nyw	Nyaw	IL
nyx	Nganyaywana	IE
nyy	Nyakyusa-Ngonde	IL
nza	Tigon Mbembe	IL
nzb	Njebi	IL
nzd	Nzadi	IL
nzi	Nzima	IL
nzk	Nzakara	IL
nzm	Zeme Naga	IL
nzr	Dir-Nyamzak-Mbarimi	IL
nzs	New Zealand Sign Language	IL
nzu	Teke-Nzikou	IL
nzy	Nzakambay	IL
nzz	Nanga Dama Dogon	IL
oaa	Orok	IL
oac	Oroch	IL
oak	Noakhali	IL
oar	Old Aramaic (up to 700 BCE)	IH
oav	Old Avar	IH
obi	Obispeño	IE
obk	Southern Bontok	IL
obl	Oblo	IL
obm	Moabite	IH
obo	Obo Manobo	IL
obr	Old Burmese	IH
obt	Old Breton	IH
obu	Obulom	IL
oca	Ocaina	IL
och	Old Chinese	IH
oci	Occitan (post 1500)	IL	oc
ocm	Old Cham	IH
oco	Old Cornish	IH
ocu	Atzingo Matlatzinca	IL
oda	Odut	IL
odk	Od	IL
odt	Old Dutch	IH
odu	Odual	IL
ofo	Ofo	IE
ofs	Old Frisian	IH
ofu	Efutop	IL
ogb	Ogbia	IL
ogc	Ogbah	IL
oge	Old Georgian	IH
ogg	Ogbogolo	IL
ogo	Khana	IL
ogu	Ogbronuagum	IL
oht	Old Hittite	IH
ohu	Old Hungarian	IH
oia	Oirata	IL
oie	Okolie	IL
oin	Inebu One	IL
ojb	Northwestern Ojibwa	IL
ojc	Central Ojibwa	IL
ojg	Eastern Ojibwa	IL
oji	Ojibwa	ML	oj
ojp	Old Japanese	IH
ojs	Severn Ojibwa	IL
ojv	Ontong Java	IL
ojw	Western Ojibwa	IL
oka	Okanagan	IL
okb	Okobo	IL
okc	Kobo	IL
okd	Okodia	IL
oke	Okpe (Southwestern Edo)	IL
okg	Koko Babangk	IE
okh	Koresh-e Rostam	IL
oki	Okiek	IL
okj	Oko-Juwoi	IE
okk	Kwamtim One	IL
okl	Old Kentish Sign Language	IE
okm	Middle Korean (10th-16th cent.)	IH
okn	Oki-No-Erabu	IL
oko	Old Korean (3rd-9th cent.)	IH
okr	Kirike	IL
oks	Oko-Eni-Osayen	IL
oku	Oku	IL
okv	Orokaiva	IL
okx	Okpe (Northwestern Edo)	IL
okz	Old Khmer	IH
ola	Walungge	IL
old	Mochi	IL
ole	Olekha	IL
olk	Olkol	IE
olm	Oloma	IL
olo	Livvi	IL
olr	Olrat	IL
olt	Old Lithuanian	IH
olu	Kuvale	IL
oma	Omaha-Ponca	IL
omb	East Ambae	IL
omc	Mochica	IE
omg	Omagua	IL
omi	Omi	IL
omk	Omok	IE
oml	Ombo	IL
omn	Minoan	IH
omo	Utarmbung	IL
omp	Old Manipuri	IH
omr	Old Marathi	IH
omt	Omotik	IL
omu	Omurano	IE
omw	South Tairora	IL
omx	Old Mon	IH
omy	Old Malay	IH
ona	Ona	IL
onb	Lingao	IL
one	Oneida	IL
ong	Olo	IL
oni	Onin	IL
onj	Onjob	IL
onk	Kabore One	IL
onn	Onobasulu	IL
ono	Onondaga	IL
onp	Sartang	IL
onr	Northern One	IL
ons	Ono	IL
ont	Ontenu	IL
onu	Unua	IL
onw	Old Nubian	IH
onx	Onin Based Pidgin	IL
ood	Tohono O'odham	IL
oog	Ong	IL
oon	Önge	IL
oor	Oorlams	IL
oos	Old Ossetic	IH
opa	Okpamheri	IL
opk	Kopkaka	IL
opm	Oksapmin	IL
opo	Opao	IL
opt	Opata	IE
opy	Ofayé	IL
ora	Oroha	IL
orc	Orma	IL
ore	Orejón	IL
org	Oring	IL
orh	Oroqen	IL
ori	Oriya (macrolanguage)	ML	or
orm	Oromo	ML	om
orn	Orang Kanaq	IL
oro	Orokolo	IL
orr	Oruma	IL
ors	Orang Seletar	IL
ort	Adivasi Oriya	IL
oru	Ormuri	IL
orv	Old Russian	IH
orw	Oro Win	IL
orx	Oro	IL
ory	Odia	IL
orz	Ormu	IL
osa	Osage	IL
osc	Oscan	IH
osi	Osing	IL
osn	Old Sundanese	IH
oso	Ososo	IL
osp	Old Spanish	IH
oss	Ossetian	IL	os
ost	Osatu	IL
osu	Southern One	IL
osx	Old Saxon	IH
ota	Ottoman Turkish (1500-1928)	IH
otb	Old Tibetan	IH
otd	Ot Danum	IL
ote	Mezquital Otomi	IL
oti	Oti	IE
otk	Old Turkish	IH
otl	Tilapa Otomi	IL
otm	Eastern Highland Otomi	IL
otn	Tenango Otomi	IL
otq	Querétaro Otomi	IL
otr	Otoro	IL
ots	Estado de México Otomi	IL
ott	Temoaya Otomi	IL
otu	Otuke	IE
otw	Ottawa	IL
otx	Texcatepec Otomi	IL
oty	Old Tamil	IH
otz	Ixtenco Otomi	IL
oua	Tagargrent	IL
oub	Glio-Oubi	IL
oue	Oune	IL
oui	Old Uighur	IH
oum	Ouma	IE
ovd	Elfdalian	IL
owi	Owiniga	IL
owl	Old Welsh	IH
oyb	Oy	IL
oyd	Oyda	IL
oym	Wayampi	IL
oyy	Oya'oya	IL
ozm	Koonzime	IL
pab	Parecís	IL
pac	Pacoh	IL
pad	Paumarí	IL
pae	Pagibete	IL
paf	Paranawát	IE
pag	Pangasinan	IL
pah	Tenharim	IL
pai	Pe	IL
pak	Parakanã	IL
pal	Pahlavi	IH
pam	Pampanga	IL
pan	Panjabi	IL	pa
pao	Northern Paiute	IL
pap	Papiamento	IL
paq	Parya	IL
par	Panamint	IL
pas	Papasena	IL
pau	Palauan	IL
pav	Pakaásnovos	IL
paw	Pawnee	IL
pax	Pankararé	IE
pay	Pech	IL
paz	Pankararú	IE
pbb	Páez	IL
pbc	Patamona	IL
pbe	Mezontla Popoloca	IL
pbf	Coyotepec Popoloca	IL
pbg	Paraujano	IE
pbh	E'ñapa Woromaipu	IL
pbi	Parkwa	IL
pbl	Mak (Nigeria)	IL
pbm	Puebla Mazatec	IL
pbn	Kpasam	IL
pbo	Papel	IL
pbp	Badyara	IL
pbr	Pangwa	IL
pbs	Central Pame	IL
pbt	Southern Pashto	IL
pbu	Northern Pashto	IL
pbv	Pnar	IL
pby	Pyu (Papua New Guinea)	IL
pca	Santa Inés Ahuatempan Popoloca	IL
pcb	Pear	IL
pcc	Bouyei	IL
pcd	Picard	IL
pce	Ruching Palaung	IL
pcf	Paliyan	IL
pcg	Paniya	IL
pch	Pardhan	IL
pci	Duruwa	IL
pcj	Parenga	IL
pck	Paite Chin	IL
pcl	Pardhi	IL
pcm	Nigerian Pidgin	IL
pcn	Piti	IL
pcp	Pacahuara	IL
pcw	Pyapun	IL
pda	Anam	IL
pdc	Pennsylvania German	IL
pdi	Pa Di	IL
pdn	Podena	IL
pdo	Padoe	IL
pdt	Plautdietsch	IL
pdu	Kayan	IL
pea	Peranakan Indonesian	IL
peb	Eastern Pomo	IE
ped	Mala (Papua New Guinea)	IL
pee	Taje	IL
pef	Northeastern Pomo	IE
peg	Pengo	IL
peh	Bonan	IL
pei	Chichimeca-Jonaz	IL
pej	Northern Pomo	IE
pek	Penchal	IL
pel	Pekal	IL
pem	Phende	IL
peo	Old Persian (ca. 600-400 B.C.)	IH
pep	Kunja	IL
peq	Southern Pomo	IL
pes	Iranian Persian	IL
pev	Pémono	IL
pex	Petats	IL
pey	Petjo	IL
pez	Eastern Penan	IL
pfa	Pááfang	IL
pfe	Pere	IL
pfl	Pfaelzisch	IL
pga	Sudanese Creole Arabic	IL
pgd	Gāndhārī	IH
pgg	Pangwali	IL
pgi	Pagi	IL
pgk	Rerep	IL
pgl	Primitive Irish	IH
pgn	Paelignian	IH
pgs	Pangseng	IL
pgu	Pagu	IL
pgz	Papua New Guinean Sign Language	IL
pha	Pa-Hng	IL
phd	Phudagi	IL
phg	Phuong	IL
phh	Phukha	IL
phj	Pahari	IL
phk	Phake	IL
phl	Phalura	IL
phm	Phimbi	IL
phn	Phoenician	IH
pho	Phunoi	IL
phq	Phana'	IL
phr	Pahari-Potwari	IL
pht	Phu Thai	IL
phu	Phuan	IL
phv	Pahlavani	IL
phw	Phangduwali	IL
pia	Pima Bajo	IL
pib	Yine	IL
pic	Pinji	IL
pid	Piaroa	IL
pie	Piro	IE
pif	Pingelapese	IL
pig	Pisabo	IL
pih	Pitcairn-Norfolk	IL
pij	Pijao	IE
pil	Yom	IL
pim	Powhatan	IE
pin	Piame	IL
pio	Piapoco	IL
pip	Pero	IL
pir	Piratapuyo	IL
pis	Pijin	IL
pit	Pitta Pitta	IE
piu	Pintupi-Luritja	IL
piv	Pileni	IL
piw	Pimbwe	IL
pix	Piu	IL
piy	Piya-Kwonci	IL
piz	Pije	IL
pjt	Pitjantjatjara	IL
pka	Ardhamāgadhī Prākrit	IH
pkb	Pokomo	IL
pkc	Paekche	IH
pkg	Pak-Tong	IL
pkh	Pankhu	IL
pkn	Pakanha	IL
pko	Pökoot	IL
pkp	Pukapuka	IL
pkr	Attapady Kurumba	IL
pks	Pakistan Sign Language	IL
pkt	Maleng	IL
pku	Paku	IL
pla	Miani	IL
plb	Polonombauk	IL
plc	Central Palawano	IL
pld	Polari	IL
ple	Palu'e	IL
plg	Pilagá	IL
plh	Paulohi	IL
pli	Pali	IH	pi
plk	Kohistani Shina	IL
pll	Shwe Palaung	IL
pln	Palenquero	IL
plo	Oluta Popoluca	IL
plq	Palaic	IH
plr	Palaka Senoufo	IL
pls	San Marcos Tlacoyalco Popoloca	IL
plt	Plateau Malagasy	IL
plu	Palikúr	IL
plv	Southwest Palawano	IL
plw	Brooke's Point Palawano	IL
ply	Bolyu	IL
plz	Paluan	IL
pma	Paama	IL
pmb	Pambia	IL
pmd	Pallanganmiddang	IE
pme	Pwaamei	IL
pmf	Pamona	IL
pmh	Māhārāṣṭri Prākrit	IH
pmi	Northern Pumi	IL
pmj	Southern Pumi	IL
pml	Lingua Franca	IE
pmm	Pomo	IL
pmn	Pam	IL
pmo	Pom	IL
pmq	Northern Pame	IL
pmr	Paynamar	IL
pms	Piemontese	IL
pmt	Tuamotuan	IL
pmw	Plains Miwok	IL
pmx	Poumei Naga	IL
pmy	Papuan Malay	IL
pmz	Southern Pame	IE
pna	Punan Bah-Biau	IL
pnb	Western Panjabi	IL
pnc	Pannei	IL
pnd	Mpinda	IL
pne	Western Penan	IL
png	Pangu	IL
pnh	Penrhyn	IL
pni	Aoheng	IL
pnj	Pinjarup	IE
pnk	Paunaka	IL
pnl	Paleni	IL
pnm	Punan Batu 1	IL
pnn	Pinai-Hagahai	IL
pno	Panobo	IE
pnp	Pancana	IL
pnq	Pana (Burkina Faso)	IL
pnr	Panim	IL
pns	Ponosakan	IL
pnt	Pontic	IL
pnu	Jiongnai Bunu	IL
pnv	Pinigura	IL
pnw	Banyjima	IL
pnx	Phong-Kniang	IL
pny	Pinyin	IL
pnz	Pana (Central African Republic)	IL
poc	Poqomam	IL
poe	San Juan Atzingo Popoloca	IL
pof	Poke	IL
pog	Potiguára	IE
poh	Poqomchi'	IL
poi	Highland Popoluca	IL
pok	Pokangá	IL
pol	Polish	IL	pl
pom	Southeastern Pomo	IL
pon	Pohnpeian	IL
poo	Central Pomo	IE
pop	Pwapwâ	IL
poq	Texistepec Popoluca	IL
por	Portuguese	IL	pt
pos	Sayula Popoluca	IL
pot	Potawatomi	IL
pov	Upper Guinea Crioulo	IL
pow	San Felipe Otlaltepec Popoloca	IL
pox	Polabian	IE
poy	Pogolo	IL
ppe	Papi	IL
ppi	Paipai	IL
ppk	Uma	IL
ppl	Pipil	IL
ppm	Papuma	IL
ppn	Papapana	IL
ppo	Folopa	IL
ppp	Pelende	IL
ppq	Pei	IL
pps	San Luís Temalacayuca Popoloca	IL
ppt	Pare	IL
ppu	Papora	IE
pqa	Pa'a	IL
pqm	Malecite-Passamaquoddy	IL
prc	Parachi	IL
prd	Parsi-Dari	IL
pre	Principense	IL
prf	Paranan	IL
prg	Prussian	IL
prh	Porohanon	IL
pri	Paicî	IL
prk	Parauk	IL
prl	Peruvian Sign Language	IL
prm	Kibiri	IL
prn	Prasuni	IL
pro	Old Provençal (to 1500)	IH
prq	Ashéninka Perené	IL
prr	Puri	IE
prs	Dari	IL
prt	Phai	IL
pru	Puragi	IL
prw	Parawen	IL
prx	Purik	IL
prz	Providencia Sign Language	IL
psa	Asue Awyu	IL
psc	Iranian Sign Language	IL
psd	Plains Indian Sign Language	IL
pse	Central Malay	IL
psg	Penang Sign Language	IL
psh	Southwest Pashai	IL
psi	Southeast Pashai	IL
psl	Puerto Rican Sign Language	IL
psm	Pauserna	IE
psn	Panasuan	IL
pso	Polish Sign Language	IL
psp	Philippine Sign Language	IL
psq	Pasi	IL
psr	Portuguese Sign Language	IL
pss	Kaulong	IL
pst	Central Pashto	IL
psu	Sauraseni Prākrit	IH
psw	Port Sandwich	IL
psy	Piscataway	IE
pta	Pai Tavytera	IL
pth	Pataxó Hã-Ha-Hãe	IE
pti	Pindiini	IL
ptn	Patani	IL
pto	Zo'é	IL
ptp	Patep	IL
ptq	Pattapu	IL
ptr	Piamatsina	IL
ptt	Enrekang	IL
ptu	Bambam	IL
ptv	Port Vato	IL
ptw	Pentlatch	IE
pty	Pathiya	IL
pua	Western Highland Purepecha	IL
pub	Purum	IL
puc	Punan Merap	IL
pud	Punan Aput	IL
pue	Puelche	IE
puf	Punan Merah	IL
pug	Phuie	IL
pui	Puinave	IL
puj	Punan Tubu	IL
pum	Puma	IL
puo	Puoc	IL
pup	Pulabu	IL
puq	Puquina	IE
pur	Puruborá	IL
pus	Pushto	ML	ps
put	Putoh	IL
puu	Punu	IL
puw	Puluwatese	IL
pux	Puare	IL
puy	Purisimeño	IE
pwa	Pawaia	IL
pwb	Panawa	IL
pwg	Gapapaiwa	IL
pwi	Patwin	IE
pwm	Molbog	IL
pwn	Paiwan	IL
pwo	Pwo Western Karen	IL
pwr	Powari	IL
pww	Pwo Northern Karen	IL
pxm	Quetzaltepec Mixe	IL
pye	Pye Krumen	IL
pym	Fyam	IL
pyn	Poyanáwa	IL
pys	Paraguayan Sign Language	IL
pyu	Puyuma	IL
pyx	Pyu (Myanmar)	IH
pyy	Pyen	IL
pze	Pesse	IL
pzh	Pazeh	IL
pzn	Jejara Naga	IL
qua	Quapaw	IL
qub	Huallaga Huánuco Quechua	IL
quc	K'iche'	IL
qud	Calderón Highland Quichua	IL
que	Quechua	ML	qu
quf	Lambayeque Quechua	IL
qug	Chimborazo Highland Quichua	IL
quh	South Bolivian Quechua	IL
qui	Quileute	IL
quk	Chachapoyas Quechua	IL
qul	North Bolivian Quechua	IL
qum	Sipacapense	IL
qun	Quinault	IE
qup	Southern Pastaza Quechua	IL
quq	Quinqui	IL
qur	Yanahuanca Pasco Quechua	IL
qus	Santiago del Estero Quichua	IL
quv	Sacapulteco	IL
quw	Tena Lowland Quichua	IL
qux	Yauyos Quechua	IL
quy	Ayacucho Quechua	IL
quz	Cusco Quechua	IL
qva	Ambo-Pasco Quechua	IL
qvc	Cajamarca Quechua	IL
qve	Eastern Apurímac Quechua	IL
qvh	Huamalíes-Dos de Mayo Huánuco Quechua	IL
qvi	Imbabura Highland Quichua	IL
qvj	Loja Highland Quichua	IL
qvl	Cajatambo North Lima Quechua	IL
qvm	Margos-Yarowilca-Lauricocha Quechua	IL
qvn	North Junín Quechua	IL
qvo	Napo Lowland Quechua	IL
qvp	Pacaraos Quechua	IL
qvs	San Martín Quechua	IL
qvw	Huaylla Wanca Quechua	IL
qvy	Queyu	IL
qvz	Northern Pastaza Quichua	IL
qwa	Corongo Ancash Quechua	IL
qwc	Classical Quechua	IH
qwh	Huaylas Ancash Quechua	IL
qwm	Kuman (Russia)	IE
qws	Sihuas Ancash Quechua	IL
qwt	Kwalhioqua-Tlatskanai	IE
qxa	Chiquián Ancash Quechua	IL
qxc	Chincha Quechua	IL
qxh	Panao Huánuco Quechua	IL
qxl	Salasaca Highland Quichua	IL
qxn	Northern Conchucos Ancash Quechua	IL
qxo	Southern Conchucos Ancash Quechua	IL
qxp	Puno Quechua	IL
qxq	Qashqa'i	IL
qxr	Cañar Highland Quichua	IL
qxs	Southern Qiang	IL
qxt	Santa Ana de Tusi Pasco Quechua	IL
qxu	Arequipa-La Unión Quechua	IL
qxw	Jauja Wanca Quechua	IL
qya	Quenya	IC
qyp	Quiripi	IE
raa	Dungmali	IL
rab	Camling	IL
rac	Rasawa	IL
rad	Rade	IL
raf	Western Meohang	IL
rag	Logooli	IL
rah	Rabha	IL
rai	Ramoaaina	IL
raj	Rajasthani	ML
rak	Tulu-Bohuai	IL
ral	Ralte	IL
ram	Canela	IL
ran	Riantana	IL
rao	Rao	IL
rap	Rapanui	IL
raq	Saam	IL
rar	Rarotongan	IL
ras	Tegali	IL
rat	Razajerdi	IL
rau	Raute	IL
rav	Sampang	IL
raw	Rawang	IL
rax	Rang	IL
ray	Rapa	IL
raz	Rahambuu	IL
rbb	Rumai Palaung	IL
rbk	Northern Bontok	IL
rbl	Miraya Bikol	IL
rbp	Barababaraba	IE
rcf	Réunion Creole French	IL
rdb	Rudbari	IL
rea	Rerau	IL
reb	Rembong	IL
ree	Rejang Kayan	IL
reg	Kara (Tanzania)	IL
rei	Reli	IL
rej	Rejang	IL
rel	Rendille	IL
rem	Remo	IE
ren	Rengao	IL
rer	Rer Bare	IE
res	Reshe	IL
ret	Retta	IL
rey	Reyesano	IL
rga	Roria	IL
rge	Romano-Greek	IL
rgk	Rangkas	IE
rgn	Romagnol	IL
rgr	Resígaro	IL
rgs	Southern Roglai	IL
rgu	Ringgou	IL
rhg	Rohingya	IL
rhp	Yahang	IL
ria	Riang (India)	IL
rib	Bribri Sign Language	IL
rif	Tarifit	IL
ril	Riang Lang	IL
rim	Nyaturu	IL
rin	Nungu	IL
rir	Ribun	IL
rit	Ritharrngu	IL
riu	Riung	IL
rjg	Rajong	IL
rji	Raji	IL
rjs	Rajbanshi	IL
rka	Kraol	IL
rkb	Rikbaktsa	IL
rkh	Rakahanga-Manihiki	IL
rki	Rakhine	IL
rkm	Marka	IL
rkt	Rangpuri	IL
rkw	Arakwal	IE
rma	Rama	IL
rmb	Rembarrnga	IL
rmc	Carpathian Romani	IL
rmd	Traveller Danish	IE
rme	Angloromani	IL
rmf	Kalo Finnish Romani	IL
rmg	Traveller Norwegian	IL
rmh	Murkim	IL
rmi	Lomavren	IL
rmk	Romkun	IL
rml	Baltic Romani	IL
rmm	Roma	IL
rmn	Balkan Romani	IL
rmo	Sinte Romani	IL
rmp	Rempi	IL
rmq	Caló	IL
rms	Romanian Sign Language	IL
rmt	Domari	IL
rmu	Tavringer Romani	IL
rmv	Romanova	IC
rmw	Welsh Romani	IL
rmx	Romam	IL
rmy	Vlax Romani	IL
rmz	Marma	IL
rnb	Brunca Sign Language	IL
rnd	Ruund	IL
rng	Ronga	IL
rnl	Ranglong	IL
rnn	Roon	IL
rnp	Rongpo	IL
rnr	Nari Nari	IE
rnw	Rungwa	IL
rob	Tae'	IL
roc	Cacgia Roglai	IL
rod	Rogo	IL
roe	Ronji	IL
rof	Rombo	IL
rog	Northern Roglai	IL
roh	Romansh	IL	rm
rol	Romblomanon	IL
rom	Romany	ML
ron	Romanian	IL	ro
roo	Rotokas	IL
rop	Kriol	IL
ror	Rongga	IL
rou	Runga	IL
row	Dela-Oenale	IL
rpn	Repanbitip	IL
rpt	Rapting	IL
rri	Ririo	IL
rrm	Moriori	IE
rro	Waima	IL
rrt	Arritinngithigh	IE
rsb	Romano-Serbian	IL
rsk	Ruthenian	IL
rsl	Russian Sign Language	IL
rsm	Miriwoong Sign Language	IL
rsn	Rwandan Sign Language	IL
rsw	Rishiwa	IL
rtc	Rungtu Chin	IL
rth	Ratahan	IL
rtm	Rotuman	IL
rts	Yurats	IE
rtw	Rathawi	IL
rub	Gungu	IL
ruc	Ruuli	IL
rue	Rusyn	IL
ruf	Luguru	IL
rug	Roviana	IL
ruh	Ruga	IL
rui	Rufiji	IL
ruk	Che	IL
run	Rundi	IL	rn
ruo	Istro Romanian	IL
rup	Macedo-Romanian	IL
ruq	Megleno Romanian	IL
rus	Russian	IL	ru
rut	Rutul	IL
ruu	Lanas Lobu	IL
ruy	Mala (Nigeria)	IL
ruz	Ruma	IL
rwa	Rawo	IL
rwk	Rwa	IL
rwl	Ruwila	IL
rwm	Amba (Uganda)	IL
rwo	Rawa	IL
rwr	Marwari (India)	IL
rxd	Ngardi	IL
rxw	Karuwali	IE
ryn	Northern Amami-Oshima	IL
rys	Yaeyama	IL
ryu	Central Okinawan	IL
rzh	Rāziḥī	IL
saa	Saba	IL
sab	Buglere	IL
sac	Meskwaki	IL
sad	Sandawe	IL
sae	Sabanê	IL
saf	Safaliba	IL
sag	Sango	IL	sg
sah	Yakut	IL
saj	Sahu	IL
sak	Sake	IL
sam	Samaritan Aramaic	IE
san	Sanskrit	MH	sa
sao	Sause	IL
saq	Samburu	IL
sar	Saraveca	IE
sas	Sasak	IL
sat	Santali	IL
sau	Saleman	IL
sav	Saafi-Saafi	IL
saw	Sawi	IL
sax	Sa	IL
say	Saya	IL
saz	Saurashtra	IL
sba	Ngambay	IL
sbb	Simbo	IL
sbc	Kele (Papua New Guinea)	IL
sbd	Southern Samo	IL
sbe	Saliba	IL
sbf	Chabu	IL
sbg	Seget	IL
sbh	Sori-Harengan	IL
sbi	Seti	IL
sbj	Surbakhal	IL
sbk	Safwa	IL
sbl	Botolan Sambal	IL
sbm	Sagala	IL
sbn	Sindhi Bhil	IL
sbo	Sabüm	IL
sbp	Sangu (Tanzania)	IL
sbq	Sileibi	IL
sbr	Sembakung Murut	IL
sbs	Subiya	IL
sbt	Kimki	IL
sbu	Stod Bhoti	IL
sbv	Sabine	IH
sbw	Simba	IL
sbx	Seberuang	IL
sby	Soli	IL
sbz	Sara Kaba	IL
scb	Chut	IL
sce	Dongxiang	IL
scf	San Miguel Creole French	IL
scg	Sanggau	IL
sch	Sakachep	IL
sci	Sri Lankan Creole Malay	IL
sck	Sadri	IL
scl	Shina	IL
scn	Sicilian	IL
sco	Scots	IL
scp	Hyolmo	IL
scq	Sa'och	IL
scs	North Slavey	IL
sct	Southern Katang	IL
scu	Shumcho	IL
scv	Sheni	IL
scw	Sha	IL
scx	Sicel	IH
sda	Toraja-Sa'dan	IL
sdb	Shabak	IL
sdc	Sassarese Sardinian	IL
sde	Surubu	IL
sdf	Sarli	IL
sdg	Savi	IL
sdh	Southern Kurdish	IL
sdj	Suundi	IL
sdk	Sos Kundi	IL
sdl	Saudi Arabian Sign Language	IL
sdn	Gallurese Sardinian	IL
sdo	Bukar-Sadung Bidayuh	IL
sdp	Sherdukpen	IL
sdq	Semandang	IL
sdr	Oraon Sadri	IL
sds	Sened	IE
sdt	Shuadit	IE
sdu	Sarudu	IL
sdx	Sibu Melanau	IL
sdz	Sallands	IL
sea	Semai	IL
seb	Shempire Senoufo	IL
sec	Sechelt	IL
sed	Sedang	IL
see	Seneca	IL
sef	Cebaara Senoufo	IL
seg	Segeju	IL
seh	Sena	IL
sei	Seri	IL
sej	Sene	IL
sek	Sekani	IL
sel	Selkup	IL
sen	Nanerigé Sénoufo	IL
seo	Suarmin	IL
sep	Sìcìté Sénoufo	IL
seq	Senara Sénoufo	IL
ser	Serrano	IL
ses	Koyraboro Senni Songhai	IL
set	Sentani	IL
seu	Serui-Laut	IL
sev	Nyarafolo Senoufo	IL
sew	Sewa Bay	IL
sey	Secoya	IL
sez	Senthang Chin	IL
sfb	Langue des signes de Belgique Francophone	IL
sfe	Eastern Subanen	IL
sfm	Small Flowery Miao	IL
sfs	South African Sign Language	IL
sfw	Sehwi	IL
sga	Old Irish (to 900)	IH
sgb	Mag-antsi Ayta	IL
sgc	Kipsigis	IL
sgd	Surigaonon	IL
sge	Segai	IL
sgg	Swiss-German Sign Language	IL
sgh	Shughni	IL
sgi	Suga	IL
sgj	Surgujia	IL
sgk	Sangkong	IL
sgm	Singa	IE
sgp	Singpho	IL
sgr	Sangisari	IL
sgs	Samogitian	IL
sgt	Brokpake	IL
sgu	Salas	IL
sgw	Sebat Bet Gurage	IL
sgx	Sierra Leone Sign Language	IL
sgy	Sanglechi	IL
sgz	Sursurunga	IL
sha	Shall-Zwall	IL
shb	Ninam	IL
shc	Sonde	IL
shd	Kundal Shahi	IL
she	Sheko	IL
shg	Shua	IL
shh	Shoshoni	IL
shi	Tachelhit	IL
shj	Shatt	IL
shk	Shilluk	IL
shl	Shendu	IL
shm	Shahrudi	IL
shn	Shan	IL
sho	Shanga	IL
shp	Shipibo-Conibo	IL
shq	Sala	IL
shr	Shi	IL
shs	Shuswap	IL
sht	Shasta	IE
shu	Chadian Arabic	IL
shv	Shehri	IL
shw	Shwai	IL
shx	She	IL
shy	Tachawit	IL
shz	Syenara Senoufo	IL
sia	Akkala Sami	IE
sib	Sebop	IL
sid	Sidamo	IL
sie	Simaa	IL
sif	Siamou	IL
sig	Paasaal	IL
sih	Zire	IL
sii	Shom Peng	IL
sij	Numbami	IL
sik	Sikiana	IL
sil	Tumulung Sisaala	IL
sim	Mende (Papua New Guinea)	IL
sin	Sinhala	IL	si
sip	Sikkimese	IL
siq	Sonia	IL
sir	Siri	IL
sis	Siuslaw	IE
siu	Sinagen	IL
siv	Sumariup	IL
siw	Siwai	IL
six	Sumau	IL
siy	Sivandi	IL
siz	Siwi	IL
sja	Epena	IL
sjb	Sajau Basap	IL
sjc	Shaojiang Chinese	IL
sjd	Kildin Sami	IL
sje	Pite Sami	IL
sjg	Assangori	IL
sjk	Kemi Sami	IE
sjl	Sajalong	IL
sjm	Mapun	IL
sjn	Sindarin	IC
sjo	Xibe	IL
sjp	Surjapuri	IL
sjr	Siar-Lak	IL
sjs	Senhaja De Srair	IE
sjt	Ter Sami	IL
sju	Ume Sami	IL
sjw	Shawnee	IL
ska	Skagit	IL
skb	Saek	IL
skc	Ma Manda	IL
skd	Southern Sierra Miwok	IL
ske	Seke (Vanuatu)	IL
skf	Sakirabiá	IL
skg	Sakalava Malagasy	IL
skh	Sikule	IL
ski	Sika	IL
skj	Seke (Nepal)	IL
skm	Kutong	IL
skn	Kolibugan Subanon	IL
sko	Seko Tengah	IL
skp	Sekapan	IL
skq	Sininkere	IL
skr	Saraiki	IL
sks	Maia	IL
skt	Sakata	IL
sku	Sakao	IL
skv	Skou	IL
skw	Skepi Creole Dutch	IE
skx	Seko Padang	IL
sky	Sikaiana	IL
skz	Sekar	IL
slc	Sáliba	IL
sld	Sissala	IL
sle	Sholaga	IL
slf	Swiss-Italian Sign Language	IL
slg	Selungai Murut	IL
slh	Southern Puget Sound Salish	IL
sli	Lower Silesian	IL
slj	Salumá	IL
slk	Slovak	IL	sk
sll	Salt-Yui	IL
slm	Pangutaran Sama	IL
sln	Salinan	IE
slp	Lamaholot	IL
slr	Salar	IL
sls	Singapore Sign Language	IL
slt	Sila	IL
slu	Selaru	IL
slv	Slovenian	IL	sl
slw	Sialum	IL
slx	Salampasu	IL
sly	Selayar	IL
slz	Ma'ya	IL
sma	Southern Sami	IL
smb	Simbari	IL
smc	Som	IE
sme	Northern Sami	IL	se
smf	Auwe	IL
smg	Simbali	IL
smh	Samei	IL
smj	Lule Sami	IL
smk	Bolinao	IL
sml	Central Sama	IL
smm	Musasa	IL
smn	Inari Sami	IL
smo	Samoan	IL	sm
smp	Samaritan	IE
smq	Samo	IL
smr	Simeulue	IL
sms	Skolt Sami	IL
smt	Simte	IL
smu	Somray	IE
smv	Samvedi	IL
smw	Sumbawa	IL
smx	Samba	IL
smy	Semnani	IL
smz	Simeku	IL
sna	Shona	IL	sn
snc	Sinaugoro	IL
snd	Sindhi	IL	sd
sne	Bau Bidayuh	IL
snf	Noon	IL
sng	Sanga (Democratic Republic of Congo)	IL
sni	Sensi	IE
snj	Riverain Sango	IL
snk	Soninke	IL
snl	Sangil	IL
snm	Southern Ma'di	IL
snn	Siona	IL
sno	Snohomish	IL
snp	Siane	IL
snq	Sangu (Gabon)	IL
snr	Sihan	IL
sns	South West Bay	IL
snu	Senggi	IL
snv	Sa'ban	IL
snw	Selee	IL
snx	Sam	IL
sny	Saniyo-Hiyewe	IL
snz	Kou	IL
soa	Thai Song	IL
sob	Sobei	IL
soc	So (Democratic Republic of Congo)	IL
sod	Songoora	IL
soe	Songomeno	IL
sog	Sogdian	IH
soh	Aka	IL
soi	Sonha	IL
soj	Soi	IL
sok	Sokoro	IL
sol	Solos	IL
som	Somali	IL	so
soo	Songo	IL
sop	Songe	IL
soq	Kanasi	IL
sor	Somrai	IL
sos	Seeku	IL
sot	Southern Sotho	IL	st
sou	Southern Thai	IL
sov	Sonsorol	IL
sow	Sowanda	IL
sox	Swo	IL
soy	Miyobe	IL
soz	Temi	IL
spa	Spanish	IL	es
spb	Sepa (Indonesia)	IL
spc	Sapé	IL
spd	Saep	IL
spe	Sepa (Papua New Guinea)	IL
spg	Sian	IL
spi	Saponi	IL
spk	Sengo	IL
spl	Selepet	IL
spm	Akukem	IL
spn	Sanapaná	IL
spo	Spokane	IL
spp	Supyire Senoufo	IL
spq	Loreto-Ucayali Spanish	IL
spr	Saparua	IL
sps	Saposa	IL
spt	Spiti Bhoti	IL
spu	Sapuan	IL
spv	Sambalpuri	IL
spx	South Picene	IH
spy	Sabaot	IL
sqa	Shama-Sambuga	IL
sqh	Shau	IL
sqi	Albanian	ML	sq
sqk	Albanian Sign Language	IL
sqm	Suma	IL
sqn	Susquehannock	IE
sqo	Sorkhei	IL
sqq	Sou	IL
sqr	Siculo Arabic	IH
sqs	Sri Lankan Sign Language	IL
sqt	Soqotri	IL
squ	Squamish	IL
sqx	Kufr Qassem Sign Language (KQSL)	IL
sra	Saruga	IL
srb	Sora	IL
src	Logudorese Sardinian	IL
srd	Sardinian	ML	sc
sre	Sara	IL
srf	Nafi	IL
srg	Sulod	IL
srh	Sarikoli	IL
sri	Siriano	IL
srk	Serudung Murut	IL
srl	Isirawa	IL
srm	Saramaccan	IL
srn	Sranan Tongo	IL
sro	Campidanese Sardinian	IL
srp	Serbian	IL	sr
srq	Sirionó	IL
srr	Serer	IL
srs	Sarsi	IL
srt	Sauri	IL
sru	Suruí	IL
srv	Southern Sorsoganon	IL
srw	Serua	IL
srx	Sirmauri	IL
sry	Sera	IL
srz	Shahmirzadi	IL
ssb	Southern Sama	IL
ssc	Suba-Simbiti	IL
ssd	Siroi	IL
sse	Balangingi	IL
ssf	Thao	IL
ssg	Seimat	IL
ssh	Shihhi Arabic	IL
ssi	Sansi	IL
ssj	Sausi	IL
ssk	Sunam	IL
ssl	Western Sisaala	IL
ssm	Semnam	IL
ssn	Waata	IL
sso	Sissano	IL
ssp	Spanish Sign Language	IL
ssq	So'a	IL
ssr	Swiss-French Sign Language	IL
sss	Sô	IL
sst	Sinasina	IL
ssu	Susuami	IL
ssv	Shark Bay	IL
ssw	Swati	IL	ss
ssx	Samberigi	IL
ssy	Saho	IL
ssz	Sengseng	IL
sta	Settla	IL
stb	Northern Subanen	IL
std	Sentinel	IL
ste	Liana-Seti	IL
stf	Seta	IL
stg	Trieng	IL
sth	Shelta	IL
sti	Bulo Stieng	IL
stj	Matya Samo	IL
stk	Arammba	IL
stl	Stellingwerfs	IL
stm	Setaman	IL
stn	Owa	IL
sto	Stoney	IL
stp	Southeastern Tepehuan	IL
stq	Saterfriesisch	IL
str	Straits Salish	IL
sts	Shumashti	IL
stt	Budeh Stieng	IL
stu	Samtao	IL
stv	Silt'e	IL
stw	Satawalese	IL
sty	Siberian Tatar	IL
sua	Sulka	IL
sub	Suku	IL
suc	Western Subanon	IL
sue	Suena	IL
sug	Suganga	IL
sui	Suki	IL
suj	Shubi	IL
suk	Sukuma	IL
sun	Sundanese	IL	su
suo	Bouni	IL
suq	Tirmaga-Chai Suri	IL
sur	Mwaghavul	IL
sus	Susu	IL
sut	Subtiaba	IE
suv	Puroik	IL
suw	Sumbwa	IL
sux	Sumerian	IH
suy	Suyá	IL
suz	Sunwar	IL
sva	Svan	IL
svb	Ulau-Suain	IL
svc	Vincentian Creole English	IL
sve	Serili	IL
svk	Slovakian Sign Language	IL
svm	Slavomolisano	IL
svs	Savosavo	IL
svx	Skalvian	IH
swa	Swahili (macrolanguage)	ML	sw
swb	Maore Comorian	IL
swc	Congo Swahili	IL
swe	Swedish	IL	sv
swf	Sere	IL
swg	Swabian	IL
swh	Swahili (individual language)	IL
swi	Sui	IL
swj	Sira	IL
swk	Malawi Sena	IL
swl	Swedish Sign Language	IL
swm	Samosa	IL
swn	Sawknah	IL
swo	Shanenawa	IL
swp	Suau	IL
swq	Sharwa	IL
swr	Saweru	IL
sws	Seluwasan	IL
swt	Sawila	IL
swu	Suwawa	IL
swv	Shekhawati	IL
sww	Sowa	IE
swx	Suruahá	IL
swy	Sarua	IL
sxb	Suba	IL
sxc	Sicanian	IH
sxe	Sighu	IL
sxg	Shuhi	IL
sxk	Southern Kalapuya	IE
sxl	Selian	IE
sxm	Samre	IL
sxn	Sangir	IL
sxo	Sorothaptic	IH
sxr	Saaroa	IL
sxs	Sasaru	IL
sxu	Upper Saxon	IL
sxw	Saxwe Gbe	IL
sya	Siang	IL
syb	Central Subanen	IL
syc	Classical Syriac	IH
syi	Seki	IL
syk	Sukur	IL
syl	Sylheti	IL
sym	Maya Samo	IL
syn	Senaya	IL
syo	Suoy	IL
syr	Syriac	ML
sys	Sinyar	IL
syw	Kagate	IL
syx	Samay	IL
syy	Al-Sayyid Bedouin Sign Language	IL
sza	Semelai	IL
szb	Ngalum	IL
szc	Semaq Beri	IL
sze	Seze	IL
szg	Sengele	IL
szl	Silesian	IL
szn	Sula	IL
szp	Suabo	IL
szs	Solomon Islands Sign Language	IL
szv	Isu (Fako Division)	IL
szw	Sawai	IL
szy	Sakizaya	IL
taa	Lower Tanana	IL
tab	Tabassaran	IL
tac	Lowland Tarahumara	IL
tad	Tause	IL
tae	Tariana	IL
taf	Tapirapé	IL
tag	Tagoi	IL
tah	Tahitian	IL	ty
taj	Eastern Tamang	IL
tak	Tala	IL
tal	Tal	IL
tam	Tamil	IL	ta
tan	Tangale	IL
tao	Yami	IL
tap	Taabwa	IL
taq	Tamasheq	IL
tar	Central Tarahumara	IL
tas	Tay Boi	IE
tat	Tatar	IL	tt
tau	Upper Tanana	IL
tav	Tatuyo	IL
taw	Tai	IL
tax	Tamki	IL
tay	Atayal	IL
taz	Tocho	IL
tba	Aikanã	IL
tbc	Takia	IL
tbd	Kaki Ae	IL
tbe	Tanimbili	IL
tbf	Mandara	IL
tbg	North Tairora	IL
tbh	Dharawal	IE
tbi	Gaam	IL
tbj	Tiang	IL
tbk	Calamian Tagbanwa	IL
tbl	Tboli	IL
tbm	Tagbu	IL
tbn	Barro Negro Tunebo	IL
tbo	Tawala	IL
tbp	Taworta	IL
tbr	Tumtum	IL
tbs	Tanguat	IL
tbt	Tembo (Kitembo)	IL
tbu	Tubar	IE
tbv	Tobo	IL
tbw	Tagbanwa	IL
tbx	Kapin	IL
tby	Tabaru	IL
tbz	Ditammari	IL
tca	Ticuna	IL
tcb	Tanacross	IL
tcc	Datooga	IL
tcd	Tafi	IL
tce	Southern Tutchone	IL
tcf	Malinaltepec Me'phaa	IL
tcg	Tamagario	IL
tch	Turks And Caicos Creole English	IL
tci	Wára	IL
tck	Tchitchege	IL
tcl	Taman (Myanmar)	IE
tcm	Tanahmerah	IL
tcn	Tichurong	IL
tco	Taungyo	IL
tcp	Tawr Chin	IL
tcq	Kaiy	IL
tcs	Torres Strait Creole	IL
tct	T'en	IL
tcu	Southeastern Tarahumara	IL
tcw	Tecpatlán Totonac	IL
tcx	Toda	IL
tcy	Tulu	IL
tcz	Thado Chin	IL
tda	Tagdal	IL
tdb	Panchpargania	IL
tdc	Emberá-Tadó	IL
tdd	Tai Nüa	IL
tde	Tiranige Diga Dogon	IL
tdf	Talieng	IL
tdg	Western Tamang	IL
tdh	Thulung	IL
tdi	Tomadino	IL
tdj	Tajio	IL
tdk	Tambas	IL
tdl	Sur	IL
tdm	Taruma	IL
tdn	Tondano	IL
tdo	Teme	IL
tdq	Tita	IL
tdr	Todrah	IL
tds	Doutai	IL
tdt	Tetun Dili	IL
tdv	Toro	IL
tdx	Tandroy-Mahafaly Malagasy	IL
tdy	Tadyawan	IL
tea	Temiar	IL
teb	Tetete	IE
tec	Terik	IL
ted	Tepo Krumen	IL
tee	Huehuetla Tepehua	IL
tef	Teressa	IL
teg	Teke-Tege	IL
teh	Tehuelche	IL
tei	Torricelli	IL
tek	Ibali Teke	IL
tel	Telugu	IL	te
tem	Timne	IL
ten	Tama (Colombia)	IE
teo	Teso	IL
tep	Tepecano	IE
teq	Temein	IL
ter	Tereno	IL
tes	Tengger	IL
tet	Tetum	IL
teu	Soo	IL
tev	Teor	IL
tew	Tewa (USA)	IL
tex	Tennet	IL
tey	Tulishi	IL
tez	Tetserret	IL
tfi	Tofin Gbe	IL
tfn	Tanaina	IL
tfo	Tefaro	IL
tfr	Teribe	IL
tft	Ternate	IL
tga	Sagalla	IL
tgb	Tobilung	IL
tgc	Tigak	IL
tgd	Ciwogai	IL
tge	Eastern Gorkha Tamang	IL
tgf	Chalikha	IL
tgh	Tobagonian Creole English	IL
tgi	Lawunuia	IL
tgj	Tagin	IL
tgk	Tajik	IL	tg
tgl	Tagalog	IL	tl
tgn	Tandaganon	IL
tgo	Sudest	IL
tgp	Tangoa	IL
tgq	Tring	IL
tgr	Tareng	IL
tgs	Nume	IL
tgt	Central Tagbanwa	IL
tgu	Tanggu	IL
tgv	Tingui-Boto	IE
tgw	Tagwana Senoufo	IL
tgx	Tagish	IL
tgy	Togoyo	IE
tgz	Tagalaka	IE
tha	Thai	IL	th
thd	Kuuk Thaayorre	IL
the	Chitwania Tharu	IL
thf	Thangmi	IL
thh	Northern Tarahumara	IL
thi	Tai Long	IL
thk	Tharaka	IL
thl	Dangaura Tharu	IL
thm	Aheu	IL
thn	Thachanadan	IL
thp	Thompson	IL
thq	Kochila Tharu	IL
thr	Rana Tharu	IL
ths	Thakali	IL
tht	Tahltan	IL
thu	Thuri	IL
thv	Tahaggart Tamahaq	IL
thy	Tha	IL
thz	Tayart Tamajeq	IL
tia	Tidikelt Tamazight	IL
tic	Tira	IL
tif	Tifal	IL
tig	Tigre	IL
tih	Timugon Murut	IL
tii	Tiene	IL
tij	Tilung	IL
tik	Tikar	IL
til	Tillamook	IE
tim	Timbe	IL
tin	Tindi	IL
tio	Teop	IL
tip	Trimuris	IL
tiq	Tiéfo	IL
tir	Tigrinya	IL	ti
tis	Masadiit Itneg	IL
tit	Tinigua	IL
tiu	Adasen	IL
tiv	Tiv	IL
tiw	Tiwi	IL
tix	Southern Tiwa	IL
tiy	Tiruray	IL
tiz	Tai Hongjin	IL
tja	Tajuasohn	IL
tjg	Tunjung	IL
tji	Northern Tujia	IL
tjj	Tjungundji	IL
tjl	Tai Laing	IL
tjm	Timucua	IE
tjn	Tonjon	IE
tjo	Temacine Tamazight	IL
tjp	Tjupany	IL
tjs	Southern Tujia	IL
tju	Tjurruru	IE
tjw	Djabwurrung	IL
tka	Truká	IE
tkb	Buksa	IL
tkd	Tukudede	IL
tke	Takwane	IL
tkf	Tukumanféd	IE
tkg	Tesaka Malagasy	IL
tkl	Tokelau	IL
tkm	Takelma	IE
tkn	Toku-No-Shima	IL
tkp	Tikopia	IL
tkq	Tee	IL
tkr	Tsakhur	IL
tks	Takestani	IL
tkt	Kathoriya Tharu	IL
tku	Upper Necaxa Totonac	IL
tkv	Mur Pano	IL
tkw	Teanu	IL
tkx	Tangko	IL
tkz	Takua	IL
tla	Southwestern Tepehuan	IL
tlb	Tobelo	IL
tlc	Yecuatla Totonac	IL
tld	Talaud	IL
tlf	Telefol	IL
tlg	Tofanma	IL
tlh	Klingon	IC
tli	Tlingit	IL
tlj	Talinga-Bwisi	IL
tlk	Taloki	IL
tll	Tetela	IL
tlm	Tolomako	IL
tln	Talondo'	IL
tlo	Talodi	IL
tlp	Filomena Mata-Coahuitlán Totonac	IL
tlq	Tai Loi	IL
tlr	Talise	IL
tls	Tambotalo	IL
tlt	Sou Nama	IL
tlu	Tulehu	IL
tlv	Taliabu	IL
tlx	Khehek	IL
tly	Talysh	IL
tma	Tama (Chad)	IL
tmb	Katbol	IL
tmc	Tumak	IL
tmd	Haruai	IL
tme	Tremembé	IE
tmf	Toba-Maskoy	IL
tmg	Ternateño	IE
tmh	Tamashek	ML
tmi	Tutuba	IL
tmj	Samarokena	IL
tml	Tamnim Citak	IL
tmm	Tai Thanh	IL
tmn	Taman (Indonesia)	IL
tmo	Temoq	IL
tmq	Tumleo	IL
tmr	Jewish Babylonian Aramaic (ca. 200-1200 CE)	IE
tms	Tima	IL
tmt	Tasmate	IL
tmu	Iau	IL
tmv	Tembo (Motembo)	IL
tmw	Temuan	IL
tmy	Tami	IL
tmz	Tamanaku	IE
tna	Tacana	IL
tnb	Western Tunebo	IL
tnc	Tanimuca-Retuarã	IL
tnd	Angosturas Tunebo	IL
tng	Tobanga	IL
tnh	Maiani	IL
tni	Tandia	IL
tnk	Kwamera	IL
tnl	Lenakel	IL
tnm	Tabla	IL
tnn	North Tanna	IL
tno	Toromono	IL
tnp	Whitesands	IL
tnq	Taino	IE
tnr	Ménik	IL
tns	Tenis	IL
tnt	Tontemboan	IL
tnu	Tay Khang	IL
tnv	Tangchangya	IL
tnw	Tonsawang	IL
tnx	Tanema	IL
tny	Tongwe	IL
tnz	Ten'edn	IL
tob	Toba	IL
toc	Coyutla Totonac	IL
tod	Toma	IL
tof	Gizrra	IL
tog	Tonga (Nyasa)	IL
toh	Gitonga	IL
toi	Tonga (Zambia)	IL
toj	Tojolabal	IL
tok	Toki Pona	IC
tol	Tolowa	IE
tom	Tombulu	IL
ton	Tonga (Tonga Islands)	IL	to
too	Xicotepec De Juárez Totonac	IL
top	Papantla Totonac	IL
toq	Toposa	IL
tor	Togbo-Vara Banda	IL
tos	Highland Totonac	IL
tou	Tho	IL
tov	Upper Taromi	IL
tow	Jemez	IL
tox	Tobian	IL
toy	Topoiyo	IL
toz	To	IL
tpa	Taupota	IL
tpc	Azoyú Me'phaa	IL
tpe	Tippera	IL
tpf	Tarpia	IL
tpg	Kula	IL
tpi	Tok Pisin	IL
tpj	Tapieté	IL
tpk	Tupinikin	IE
tpl	Tlacoapa Me'phaa	IL
tpm	Tampulma	IL
tpn	Tupinambá	IE
tpo	Tai Pao	IL
tpp	Pisaflores Tepehua	IL
tpq	Tukpa	IL
tpr	Tuparí	IL
tpt	Tlachichilco Tepehua	IL
tpu	Tampuan	IL
tpv	Tanapag	IL
tpx	Acatepec Me'phaa	IL
tpy	Trumai	IL
tpz	Tinputz	IL
tqb	Tembé	IL
tql	Lehali	IL
tqm	Turumsa	IL
tqn	Tenino	IL
tqo	Toaripi	IL
tqp	Tomoip	IL
tqq	Tunni	IL
tqr	Torona	IE
tqt	Western Totonac	IL
tqu	Touo	IL
tqw	Tonkawa	IE
tra	Tirahi	IL
trb	Terebu	IL
trc	Copala Triqui	IL
trd	Turi	IL
tre	East Tarangan	IL
trf	Trinidadian Creole English	IL
trg	Lishán Didán	IL
trh	Turaka	IL
tri	Trió	IL
trj	Toram	IL
trl	Traveller Scottish	IL
trm	Tregami	IL
trn	Trinitario	IL
tro	Tarao Naga	IL
trp	Kok Borok	IL
trq	San Martín Itunyoso Triqui	IL
trr	Taushiro	IL
trs	Chicahuaxtla Triqui	IL
trt	Tunggare	IL
tru	Turoyo	IL
trv	Sediq	IL
trw	Torwali	IL
trx	Tringgus-Sembaan Bidayuh	IL
try	Turung	IE
trz	Torá	IE
tsa	Tsaangi	IL
tsb	Tsamai	IL
tsc	Tswa	IL
tsd	Tsakonian	IL
tse	Tunisian Sign Language	IL
tsg	Tausug	IL
tsh	Tsuvan	IL
tsi	Tsimshian	IL
tsj	Tshangla	IL
tsk	Tseku	IL
tsl	Ts'ün-Lao	IL
tsm	Turkish Sign Language	IL
tsn	Tswana	IL	tn
tso	Tsonga	IL	ts
tsp	Northern Toussian	IL
tsq	Thai Sign Language	IL
tsr	Akei	IL
tss	Taiwan Sign Language	IL
tst	Tondi Songway Kiini	IL
tsu	Tsou	IL
tsv	Tsogo	IL
tsw	Tsishingini	IL
tsx	Mubami	IL
tsy	Tebul Sign Language	IL
tsz	Purepecha	IL
tta	Tutelo	IE
ttb	Gaa	IL
ttc	Tektiteko	IL
ttd	Tauade	IL
tte	Bwanabwana	IL
ttf	Tuotomb	IL
ttg	Tutong	IL
tth	Upper Ta'oih	IL
tti	Tobati	IL
ttj	Tooro	IL
ttk	Totoro	IL
ttl	Totela	IL
ttm	Northern Tutchone	IL
ttn	Towei	IL
tto	Lower Ta'oih	IL
ttp	Tombelala	IL
ttq	Tawallammat Tamajaq	IL
ttr	Tera	IL
tts	Northeastern Thai	IL
ttt	Muslim Tat	IL
ttu	Torau	IL
ttv	Titan	IL
ttw	Long Wat	IL
tty	Sikaritai	IL
ttz	Tsum	IL
tua	Wiarumus	IL
tub	Tübatulabal	IE
tuc	Mutu	IL
tud	Tuxá	IE
tue	Tuyuca	IL
tuf	Central Tunebo	IL
tug	Tunia	IL
tuh	Taulil	IL
tui	Tupuri	IL
tuj	Tugutil	IL
tuk	Turkmen	IL	tk
tul	Tula	IL
tum	Tumbuka	IL
tun	Tunica	IL
tuo	Tucano	IL
tuq	Tedaga	IL
tur	Turkish	IL	tr
tus	Tuscarora	IL
tuu	Tututni	IL
tuv	Turkana	IL
tux	Tuxináwa	IE
tuy	Tugen	IL
tuz	Turka	IL
tva	Vaghua	IL
tvd	Tsuvadi	IL
tve	Te'un	IL
tvi	Tulai	IL
tvk	Southeast Ambrym	IL
tvl	Tuvalu	IL
tvm	Tela-Masbuar	IL
tvn	Tavoyan	IL
tvo	Tidore	IL
tvs	Taveta	IL
tvt	Tutsa Naga	IL
tvu	Tunen	IL
tvw	Sedoa	IL
tvx	Taivoan	IE
tvy	Timor Pidgin	IE
twa	Twana	IE
twb	Western Tawbuid	IL
twc	Teshenawa	IE
twd	Twents	IL
twe	Tewa (Indonesia)	IL
twf	Northern Tiwa	IL
twg	Tereweng	IL
twh	Tai Dón	IL
twi	Twi	IL	tw
twl	Tawara	IL
twm	Tawang Monpa	IL
twn	Twendi	IL
two	Tswapong	IL
twp	Ere	IL
twq	Tasawaq	IL
twr	Southwestern Tarahumara	IL
twt	Turiwára	IE
twu	Termanu	IL
tww	Tuwari	IL
twx	Tewe	IL
twy	Tawoyan	IL
txa	Tombonuo	IL
txb	Tokharian B	IH
txc	Tsetsaut	IE
txe	Totoli	IL
txg	Tangut	IH
txh	Thracian	IH
txi	Ikpeng	IL
txj	Tarjumo	IL
txm	Tomini	IL
txn	West Tarangan	IL
txo	Toto	IL
txq	Tii	IL
txr	Tartessian	IH
txs	Tonsea	IL
txt	Citak	IL
txu	Kayapó	IL
txx	Tatana	IL
txy	Tanosy Malagasy	IL
tya	Tauya	IL
tye	Kyanga	IL
tyh	O'du	IL
tyi	Teke-Tsaayi	IL
tyj	Tai Do	IL
tyl	Thu Lao	IL
tyn	Kombai	IL
typ	Thaypan	IE
tyr	Tai Daeng	IL
tys	Tày Sa Pa	IL
tyt	Tày Tac	IL
tyu	Kua	IL
tyv	Tuvinian	IL
tyx	Teke-Tyee	IL
tyy	Tiyaa	IL
tyz	Tày	IL
tza	Tanzanian Sign Language	IL
tzh	Tzeltal	IL
tzj	Tz'utujil	IL
tzl	Talossan	IC
tzm	Central Atlas Tamazight	IL
tzn	Tugun	IL
tzo	Tzotzil	IL
tzx	Tabriak	IL
uam	Uamué	IE
uan	Kuan	IL
uar	Tairuma	IL
uba	Ubang	IL
ubi	Ubi	IL
ubl	Buhi'non Bikol	IL
ubr	Ubir	IL
ubu	Umbu-Ungu	IL
uby	Ubykh	IE
uda	Uda	IL
ude	Udihe	IL
udg	Muduga	IL
udi	Udi	IL
udj	Ujir	IL
udl	Wuzlam	IL
udm	Udmurt	IL
udu	Uduk	IL
ues	Kioko	IL
ufi	Ufim	IL
uga	Ugaritic	IH
ugb	Kuku-Ugbanh	IE
uge	Ughele	IL
ugh	Kubachi	IL
ugn	Ugandan Sign Language	IL
ugo	Ugong	IL
ugy	Uruguayan Sign Language	IL
uha	Uhami	IL
uhn	Damal	IL
uig	Uighur	IL	ug
uis	Uisai	IL
uiv	Iyive	IL
uji	Tanjijili	IL
uka	Kaburi	IL
ukg	Ukuriguma	IL
ukh	Ukhwejo	IL
uki	Kui (India)	IL
ukk	Muak Sa-aak	IL
ukl	Ukrainian Sign Language	IL
ukp	Ukpe-Bayobiri	IL
ukq	Ukwa	IL
ukr	Ukrainian	IL	uk
uks	Urubú-Kaapor Sign Language	IL
uku	Ukue	IL
ukv	Kuku	IL
ukw	Ukwuani-Aboh-Ndoni	IL
uky	Kuuk-Yak	IE
ula	Fungwa	IL
ulb	Ulukwumi	IL
ulc	Ulch	IL
ule	Lule	IE
ulf	Usku	IL
uli	Ulithian	IL
ulk	Meriam Mir	IL
ull	Ullatan	IL
ulm	Ulumanda'	IL
uln	Unserdeutsch	IL
ulu	Uma' Lung	IL
ulw	Ulwa	IL
uly	Buli	IL
uma	Umatilla	IL
umb	Umbundu	IL
umc	Marrucinian	IH
umd	Umbindhamu	IE
umg	Morrobalama	IE
umi	Ukit	IL
umm	Umon	IL
umn	Makyan Naga	IL
umo	Umotína	IE
ump	Umpila	IL
umr	Umbugarla	IE
ums	Pendau	IL
umu	Munsee	IL
una	North Watut	IL
und	Undetermined	SS
une	Uneme	IL
ung	Ngarinyin	IL
uni	Uni	IL
unk	Enawené-Nawé	IL
unm	Unami	IE
unn	Kurnai	IL
unr	Mundari	IL
unu	Unubahe	IL
unx	Munda	IL
unz	Unde Kaili	IL
uon	Kulon	IE
upi	Umeda	IL
upv	Uripiv-Wala-Rano-Atchin	IL
ura	Urarina	IL
urb	Urubú-Kaapor	IL
urc	Urningangg	IE
urd	Urdu	IL	ur
ure	Uru	IL
urf	Uradhi	IE
urg	Urigina	IL
urh	Urhobo	IL
uri	Urim	IL
urk	Urak Lawoi'	IL
url	Urali	IL
urm	Urapmin	IL
urn	Uruangnirin	IL
uro	Ura (Papua New Guinea)	IL
urp	Uru-Pa-In	IL
urr	Lehalurup	IL
urt	Urat	IL
uru	Urumi	IE
urv	Uruava	IE
urw	Sop	IL
urx	Urimo	IL
ury	Orya	IL
urz	Uru-Eu-Wau-Wau	IL
usa	Usarufa	IL
ush	Ushojo	IL
usi	Usui	IL
usk	Usaghade	IL
usp	Uspanteco	IL
uss	us-Saare	IL
usu	Uya	IL
uta	Otank	IL
ute	Ute-Southern Paiute	IL
uth	ut-Hun	IL
utp	Amba (Solomon Islands)	IL
utr	Etulo	IL
utu	Utu	IL
uum	Urum	IL
uur	Ura (Vanuatu)	IL
uuu	U	IL
uve	West Uvean	IL
uvh	Uri	IL
uvl	Lote	IL
uwa	Kuku-Uwanh	IL
uya	Doko-Uyanga	IL
uzb	Uzbek	ML	uz
uzn	Northern Uzbek	IL
uzs	Southern Uzbek	IL
vaa	Vaagri Booli	IL
vae	Vale	IL
vaf	Vafsi	IL
vag	Vagla	IL
vah	Varhadi-Nagpuri	IL
vai	Vai	IL
vaj	Sekele	IL
val	Vehes	IL
vam	Vanimo	IL
van	Valman	IL
vao	Vao	IL
vap	Vaiphei	IL
var	Huarijio	IL
vas	Vasavi	IL
vau	Vanuma	IL
vav	Varli	IL
vay	Wayu	IL
vbb	Southeast Babar	IL
vbk	Southwestern Bontok	IL
vec	Venetian	IL
ved	Veddah	IL
vel	Veluws	IL
vem	Vemgo-Mabas	IL
ven	Venda	IL	ve
veo	Ventureño	IE
vep	Veps	IL
ver	Mom Jango	IL
vgr	Vaghri	IL
vgt	Vlaamse Gebarentaal	IL
vic	Virgin Islands Creole English	IL
vid	Vidunda	IL
vie	Vietnamese	IL	vi
vif	Vili	IL
vig	Viemo	IL
vil	Vilela	IL
vin	Vinza	IL
vis	Vishavan	IL
vit	Viti	IL
viv	Iduna	IL
vjk	Bajjika	IL
vka	Kariyarra	IE
vkj	Kujarge	IL
vkk	Kaur	IL
vkl	Kulisusu	IL
vkm	Kamakan	IE
vkn	Koro Nulu	IL
vko	Kodeoha	IL
vkp	Korlai Creole Portuguese	IL
vkt	Tenggarong Kutai Malay	IL
vku	Kurrama	IL
vkz	Koro Zuba	IL
vlp	Valpei	IL
vls	Vlaams	IL
vma	Martuyhunira	IE
vmb	Barbaram	IE
vmc	Juxtlahuaca Mixtec	IL
vmd	Mudu Koraga	IL
vme	East Masela	IL
vmf	Mainfränkisch	IL
vmg	Lungalunga	IL
vmh	Maraghei	IL
vmi	Miwa	IE
vmj	Ixtayutla Mixtec	IL
vmk	Makhuwa-Shirima	IL
vml	Malgana	IE
vmm	Mitlatongo Mixtec	IL
vmp	Soyaltepec Mazatec	IL
vmq	Soyaltepec Mixtec	IL
vmr	Marenje	IL
vms	Moksela	IE
vmu	Muluridyi	IE
vmv	Valley Maidu	IE
vmw	Makhuwa	IL
vmx	Tamazola Mixtec	IL
vmy	Ayautla Mazatec	IL
vmz	Mazatlán Mazatec	IL
vnk	Vano	IL
vnm	Vinmavis	IL
vnp	Vunapu	IL
vol	Volapük	IC	vo
vor	Voro	IL
vot	Votic	IL
vra	Vera'a	IL
vro	Võro	IL
vrs	Varisi	IL
vrt	Burmbar	IL
vsi	Moldova Sign Language	IL
vsl	Venezuelan Sign Language	IL
vsn	Vedic Sanskrit	IH
vsv	Valencian Sign Language	IL
vto	Vitou	IL
vum	Vumbu	IL
vun	Vunjo	IL
vut	Vute	IL
vwa	Awa (China)	IL
waa	Walla Walla	IL
wab	Wab	IL
wac	Wasco-Wishram	IE
wad	Wamesa	IL
wae	Walser	IL
waf	Wakoná	IE
wag	Wa'ema	IL
wah	Watubela	IL
wai	Wares	IL
waj	Waffa	IL
wal	Wolaytta	IL
wam	Wampanoag	IE
wan	Wan	IL
wao	Wappo	IE
wap	Wapishana	IL
waq	Wagiman	IL
war	Waray (Philippines)	IL
was	Washo	IL
wat	Kaninuwa	IL
wau	Waurá	IL
wav	Waka	IL
waw	Waiwai	IL
wax	Watam	IL
way	Wayana	IL
waz	Wampur	IL
wba	Warao	IL
wbb	Wabo	IL
wbe	Waritai	IL
wbf	Wara	IL
wbh	Wanda	IL
wbi	Vwanji	IL
wbj	Alagwa	IL
wbk	Waigali	IL
wbl	Wakhi	IL
wbm	Wa	IL
wbp	Warlpiri	IL
wbq	Waddar	IL
wbr	Wagdi	IL
wbs	West Bengal Sign Language	IL
wbt	Warnman	IL
wbv	Wajarri	IL
wbw	Woi	IL
wca	Yanomámi	IL
wci	Waci Gbe	IL
wdd	Wandji	IL
wdg	Wadaginam	IL
wdj	Wadjiginy	IL
wdk	Wadikali	IE
wdt	Wendat	IL
wdu	Wadjigu	IE
wdy	Wadjabangayi	IE
wea	Wewaw	IE
wec	Wè Western	IL
wed	Wedau	IL
weg	Wergaia	IL
weh	Weh	IL
wei	Kiunum	IL
wem	Weme Gbe	IL
weo	Wemale	IL
wep	Westphalien	IL
wer	Weri	IL
wes	Cameroon Pidgin	IL
wet	Perai	IL
weu	Rawngtu Chin	IL
wew	Wejewa	IL
wfg	Yafi	IL
wga	Wagaya	IE
wgb	Wagawaga	IL
wgg	Wangkangurru	IE
wgi	Wahgi	IL
wgo	Waigeo	IL
wgu	Wirangu	IE
wgy	Warrgamay	IL
wha	Sou Upaa	IL
whg	North Wahgi	IL
whk	Wahau Kenyah	IL
whu	Wahau Kayan	IL
wib	Southern Toussian	IL
wic	Wichita	IE
wie	Wik-Epa	IE
wif	Wik-Keyangan	IE
wig	Wik Ngathan	IL
wih	Wik-Me'anha	IL
wii	Minidien	IL
wij	Wik-Iiyanh	IL
wik	Wikalkan	IL
wil	Wilawila	IE
wim	Wik-Mungkan	IL
win	Ho-Chunk	IL
wir	Wiraféd	IE
wiu	Wiru	IL
wiv	Vitu	IL
wiy	Wiyot	IE
wja	Waja	IL
wji	Warji	IL
wka	Kw'adza	IE
wkb	Kumbaran	IL
wkd	Wakde	IL
wkl	Kalanadi	IL
wkr	Keerray-Woorroong	IL
wku	Kunduvadi	IL
wkw	Wakawaka	IE
wky	Wangkayutyuru	IE
wla	Walio	IL
wlc	Mwali Comorian	IL
wle	Wolane	IL
wlg	Kunbarlang	IL
wlh	Welaun	IL
wli	Waioli	IL
wlk	Wailaki	IE
wll	Wali (Sudan)	IL
wlm	Middle Welsh	IH
wln	Walloon	IL	wa
wlo	Wolio	IL
wlr	Wailapa	IL
wls	Wallisian	IL
wlu	Wuliwuli	IE
wlv	Wichí Lhamtés Vejoz	IL
wlw	Walak	IL
wlx	Wali (Ghana)	IL
wly	Waling	IE
wma	Mawa (Nigeria)	IE
wmb	Wambaya	IL
wmc	Wamas	IL
wmd	Mamaindé	IL
wme	Wambule	IL
wmg	Western Minyag	IL
wmh	Waima'a	IL
wmi	Wamin	IE
wmm	Maiwa (Indonesia)	IL
wmn	Waamwang	IE
wmo	Wom (Papua New Guinea)	IL
wms	Wambon	IL
wmt	Walmajarri	IL
wmw	Mwani	IL
wmx	Womo	IL
wnb	Mokati	IL
wnc	Wantoat	IL
wnd	Wandarang	IE
wne	Waneci	IL
wng	Wanggom	IL
wni	Ndzwani Comorian	IL
wnk	Wanukaka	IL
wnm	Wanggamala	IE
wnn	Wunumara	IE
wno	Wano	IL
wnp	Wanap	IL
wnu	Usan	IL
wnw	Wintu	IL
wny	Wanyi	IL
woa	Kuwema	IL
wob	Wè Northern	IL
woc	Wogeo	IL
wod	Wolani	IL
woe	Woleaian	IL
wof	Gambian Wolof	IL
wog	Wogamusin	IL
woi	Kamang	IL
wok	Longto	IL
wol	Wolof	IL	wo
wom	Wom (Nigeria)	IL
won	Wongo	IL
woo	Manombai	IL
wor	Woria	IL
wos	Hanga Hundi	IL
wow	Wawonii	IL
woy	Weyto	IE
wpc	Maco	IL
wrb	Waluwarra	IE
wrg	Warungu	IE
wrh	Wiradjuri	IE
wri	Wariyangga	IE
wrk	Garrwa	IL
wrl	Warlmanpa	IL
wrm	Warumungu	IL
wrn	Warnang	IL
wro	Worrorra	IE
wrp	Waropen	IL
wrr	Wardaman	IL
wrs	Waris	IL
wru	Waru	IL
wrv	Waruna	IL
wrw	Gugu Warra	IE
wrx	Wae Rana	IL
wry	Merwari	IL
wrz	Waray (Australia)	IE
wsa	Warembori	IL
wsg	Adilabad Gondi	IL
wsi	Wusi	IL
wsk	Waskia	IL
wsr	Owenia	IL
wss	Wasa	IL
wsu	Wasu	IE
wsv	Wotapuri-Katarqalai	IE
wtb	Matambwe	IL
wtf	Watiwa	IL
wth	Wathawurrung	IE
wti	Berta	IL
wtk	Watakataui	IL
wtm	Mewati	IL
wtw	Wotu	IL
wua	Wikngenchera	IL
wub	Wunambal	IL
wud	Wudu	IL
wuh	Wutunhua	IL
wul	Silimo	IL
wum	Wumbvu	IL
wun	Bungu	IL
wur	Wurrugu	IE
wut	Wutung	IL
wuu	Wu Chinese	IL
wuv	Wuvulu-Aua	IL
wux	Wulna	IL
wuy	Wauyai	IL
wwa	Waama	IL
wwb	Wakabunga	IE
wwo	Wetamut	IL
wwr	Warrwa	IE
www	Wawa	IL
wxa	Waxianghua	IL
wxw	Wardandi	IE
wyb	Wangaaybuwan-Ngiyambaa	IL
wyi	Woiwurrung	IE
wym	Wymysorys	IL
wyn	Wyandot	IL
wyr	Wayoró	IL
wyy	Western Fijian	IL
xaa	Andalusian Arabic	IH
xab	Sambe	IL
xac	Kachari	IL
xad	Adai	IE
xae	Aequian	IH
xag	Aghwan	IH
xai	Kaimbé	IE
xaj	Ararandewára	IE
xak	Máku	IE
xal	Kalmyk	IL
xam	ǀXam	IE
xan	Xamtanga	IL
xao	Khao	IL
xap	Apalachee	IE
xaq	Aquitanian	IH
xar	Karami	IE
xas	Kamas	IE
xat	Katawixi	IL
xau	Kauwera	IL
xav	Xavánte	IL
xaw	Kawaiisu	IL
xay	Kayan Mahakam	IL
xbb	Lower Burdekin	IE
xbc	Bactrian	IH
xbd	Bindal	IE
xbe	Bigambal	IE
xbg	Bunganditj	IE
xbi	Kombio	IL
xbj	Birrpayi	IE
xbm	Middle Breton	IH
xbn	Kenaboi	IE
xbo	Bolgarian	IH
xbp	Bibbulman	IE
xbr	Kambera	IL
xbw	Kambiwá	IE
xby	Batjala	IL
xcb	Cumbric	IH
xcc	Camunic	IH
xce	Celtiberian	IH
xcg	Cisalpine Gaulish	IH
xch	Chemakum	IE
xcl	Classical Armenian	IH
xcm	Comecrudo	IE
xcn	Cotoname	IE
xco	Chorasmian	IH
xcr	Carian	IH
xct	Classical Tibetan	IH
xcu	Curonian	IH
xcv	Chuvantsy	IE
xcw	Coahuilteco	IE
xcy	Cayuse	IE
xda	Darkinyung	IL
xdc	Dacian	IH
xdk	Dharuk	IE
xdm	Edomite	IH
xdo	Kwandu	IL
xdq	Kaitag	IL
xdy	Malayic Dayak	IL
xeb	Eblan	IH
xed	Hdi	IL
xeg	ǁXegwi	IE
xel	Kelo	IL
xem	Kembayan	IL
xep	Epi-Olmec	IH
xer	Xerénte	IL
xes	Kesawai	IL
xet	Xetá	IL
xeu	Keoru-Ahia	IL
xfa	Faliscan	IH
xga	Galatian	IH
xgb	Gbin	IE
xgd	Gudang	IE
xgf	Gabrielino-Fernandeño	IE
xgg	Goreng	IE
xgi	Garingbal	IE
xgl	Galindan	IH
xgm	Dharumbal	IE
xgr	Garza	IE
xgu	Unggumi	IL
xgw	Guwa	IE
xha	Harami	IH
xhc	Hunnic	IH
xhd	Hadrami	IH
xhe	Khetrani	IL
xhm	Middle Khmer (1400 to 1850 CE)	IH
xho	Xhosa	IL	xh
xhr	Hernican	IH
xht	Hattic	IH
xhu	Hurrian	IH
xhv	Khua	IL
xib	Iberian	IH
xii	Xiri	IL
xil	Illyrian	IH
xin	Xinca	IE
xir	Xiriâna	IE
xis	Kisan	IL
xiv	Indus Valley Language	IH
xiy	Xipaya	IL
xjb	Minjungbal	IE
xjt	Jaitmatang	IE
xka	Kalkoti	IL
xkb	Northern Nago	IL
xkc	Kho'ini	IL
xkd	Mendalam Kayan	IL
xke	Kereho	IL
xkf	Khengkha	IL
xkg	Kagoro	IL
xki	Kenyan Sign Language	IL
xkj	Kajali	IL
xkk	Kachok	IL
xkl	Mainstream Kenyah	IL
xkn	Kayan River Kayan	IL
xko	Kiorr	IL
xkp	Kabatei	IL
xkq	Koroni	IL
xkr	Xakriabá	IE
xks	Kumbewaha	IL
xkt	Kantosi	IL
xku	Kaamba	IL
xkv	Kgalagadi	IL
xkw	Kembra	IL
xkx	Karore	IL
xky	Uma' Lasan	IL
xkz	Kurtokha	IL
xla	Kamula	IL
xlb	Loup B	IE
xlc	Lycian	IH
xld	Lydian	IH
xle	Lemnian	IH
xlg	Ligurian (Ancient)	IH
xli	Liburnian	IH
xln	Alanic	IH
xlo	Loup A	IE
xlp	Lepontic	IH
xls	Lusitanian	IH
xlu	Cuneiform Luwian	IH
xly	Elymian	IH
xma	Mushungulu	IL
xmb	Mbonga	IL
xmc	Makhuwa-Marrevone	IL
xmd	Mbudum	IL
xme	Median	IH
xmf	Mingrelian	IL
xmg	Mengaka	IL
xmh	Kugu-Muminh	IL
xmj	Majera	IL
xmk	Ancient Macedonian	IH
xml	Malaysian Sign Language	IL
xmm	Manado Malay	IL
xmn	Manichaean Middle Persian	IH
xmo	Morerebi	IL
xmp	Kuku-Mu'inh	IE
xmq	Kuku-Mangk	IE
xmr	Meroitic	IH
xms	Moroccan Sign Language	IL
xmt	Matbat	IL
xmu	Kamu	IE
xmv	Antankarana Malagasy	IL
xmw	Tsimihety Malagasy	IL
xmx	Salawati	IL
xmy	Mayaguduna	IL
xmz	Mori Bawah	IL
xna	Ancient North Arabian	IH
xnb	Kanakanabu	IL
xng	Middle Mongolian	IH
xnh	Kuanhua	IL
xni	Ngarigu	IE
xnj	Ngoni (Tanzania)	IL
xnk	Nganakarti	IE
xnm	Ngumbarl	IE
xnn	Northern Kankanay	IL
xno	Anglo-Norman	IH
xnq	Ngoni (Mozambique)	IL
xnr	Kangri	IL
xns	Kanashi	IL
xnt	Narragansett	IE
xnu	Nukunul	IE
xny	Nyiyaparli	IL
xnz	Kenzi	IL
xoc	O'chi'chi'	IE
xod	Kokoda	IL
xog	Soga	IL
xoi	Kominimung	IL
xok	Xokleng	IL
xom	Komo (Sudan)	IL
xon	Konkomba	IL
xoo	Xukurú	IE
xop	Kopar	IL
xor	Korubo	IL
xow	Kowaki	IL
xpa	Pirriya	IE
xpb	Northeastern Tasmanian	IE
xpc	Pecheneg	IH
xpd	Oyster Bay Tasmanian	IE
xpe	Liberia Kpelle	IL
xpf	Southeast Tasmanian	IE
xpg	Phrygian	IH
xph	North Midlands Tasmanian	IE
xpi	Pictish	IH
xpj	Mpalitjanh	IE
xpk	Kulina Pano	IL
xpl	Port Sorell Tasmanian	IE
xpm	Pumpokol	IE
xpn	Kapinawá	IE
xpo	Pochutec	IE
xpp	Puyo-Paekche	IH
xpq	Mohegan-Pequot	IE
xpr	Parthian	IH
xps	Pisidian	IH
xpt	Punthamara	IE
xpu	Punic	IH
xpv	Northern Tasmanian	IE
xpw	Northwestern Tasmanian	IE
xpx	Southwestern Tasmanian	IE
xpy	Puyo	IH
xpz	Bruny Island Tasmanian	IE
xqa	Karakhanid	IH
xqt	Qatabanian	IH
xra	Krahô	IL
xrb	Eastern Karaboro	IL
xrd	Gundungurra	IE
xre	Kreye	IL
xrg	Minang	IE
xri	Krikati-Timbira	IL
xrm	Armazic	IH
xrn	Arin	IE
xrr	Raetic	IH
xrt	Aranama-Tamique	IE
xru	Marriammu	IL
xrw	Karawa	IL
xsa	Sabaean	IH
xsb	Sambal	IL
xsc	Scythian	IH
xsd	Sidetic	IH
xse	Sempan	IL
xsh	Shamang	IL
xsi	Sio	IL
xsj	Subi	IL
xsl	South Slavey	IL
xsm	Kasem	IL
xsn	Sanga (Nigeria)	IL
xso	Solano	IE
xsp	Silopi	IL
xsq	Makhuwa-Saka	IL
xsr	Sherpa	IL
xsu	Sanumá	IL
xsv	Sudovian	IE
xsy	Saisiyat	IL
xta	Alcozauca Mixtec	IL
xtb	Chazumba Mixtec	IL
xtc	Katcha-Kadugli-Miri	IL
xtd	Diuxi-Tilantongo Mixtec	IL
xte	Ketengban	IL
xtg	Transalpine Gaulish	IH
xth	Yitha Yitha	IE
xti	Sinicahua Mixtec	IL
xtj	San Juan Teita Mixtec	IL
xtl	Tijaltepec Mixtec	IL
xtm	Magdalena Peñasco Mixtec	IL
xtn	Northern Tlaxiaco Mixtec	IL
xto	Tokharian A	IH
xtp	San Miguel Piedras Mixtec	IL
xtq	Tumshuqese	IH
xtr	Early Tripuri	IH
xts	Sindihui Mixtec	IL
xtt	Tacahua Mixtec	IL
xtu	Cuyamecalco Mixtec	IL
xtv	Thawa	IE
xtw	Tawandê	IL
xty	Yoloxochitl Mixtec	IL
xua	Alu Kurumba	IL
xub	Betta Kurumba	IL
xud	Umiida	IE
xug	Kunigami	IL
xuj	Jennu Kurumba	IL
xul	Ngunawal	IE
xum	Umbrian	IH
xun	Unggaranggu	IE
xuo	Kuo	IL
xup	Upper Umpqua	IE
xur	Urartian	IH
xut	Kuthant	IE
xuu	Kxoe	IL
xve	Venetic	IH
xvi	Kamviri	IL
xvn	Vandalic	IH
xvo	Volscian	IH
xvs	Vestinian	IH
xwa	Kwaza	IL
xwc	Woccon	IE
xwd	Wadi Wadi	IE
xwe	Xwela Gbe	IL
xwg	Kwegu	IL
xwj	Wajuk	IE
xwk	Wangkumara	IE
xwl	Western Xwla Gbe	IL
xwo	Written Oirat	IE
xwr	Kwerba Mamberamo	IL
xwt	Wotjobaluk	IE
xww	Wemba Wemba	IE
xxb	Boro (Ghana)	IE
xxk	Ke'o	IL
xxm	Minkin	IE
xxr	Koropó	IE
xxt	Tambora	IE
xya	Yaygir	IE
xyb	Yandjibara	IE
xyj	Mayi-Yapi	IE
xyk	Mayi-Kulan	IE
xyl	Yalakalore	IE
xyt	Mayi-Thakurti	IE
xyy	Yorta Yorta	IL
xzh	Zhang-Zhung	IH
xzm	Zemgalian	IE
xzp	Ancient Zapotec	IH
yaa	Yaminahua	IL
yab	Yuhup	IL
yac	Pass Valley Yali	IL
yad	Yagua	IL
yae	Pumé	IL
yaf	Yaka (Democratic Republic of Congo)	IL
yag	Yámana	IL
yah	Yazgulyam	IL
yai	Yagnobi	IL
yaj	Banda-Yangere	IL
yak	Yakama	IL
yal	Yalunka	IL
yam	Yamba	IL
yan	Mayangna	IL
yao	Yao	IL
yap	Yapese	IL
yaq	Yaqui	IL
yar	Yabarana	IL
yas	Nugunu (Cameroon)	IL
yat	Yambeta	IL
yau	Yuwana	IL
yav	Yangben	IL
yaw	Yawalapití	IL
yax	Yauma	IL
yay	Agwagwune	IL
yaz	Lokaa	IL
yba	Yala	IL
ybb	Yemba	IL
ybe	West Yugur	IL
ybh	Yakha	IL
ybi	Yamphu	IL
ybj	Hasha	IL
ybk	Bokha	IL
ybl	Yukuben	IL
ybm	Yaben	IL
ybn	Yabaâna	IE
ybo	Yabong	IL
ybx	Yawiyo	IL
yby	Yaweyuha	IL
ych	Chesu	IL
ycl	Lolopo	IL
ycn	Yucuna	IL
ycp	Chepya	IL
ycr	Yilan Creole	IL
yda	Yanda	IE
ydd	Eastern Yiddish	IL
yde	Yangum Dey	IL
ydg	Yidgha	IL
ydk	Yoidik	IL
yea	Ravula	IL
yec	Yeniche	IL
yee	Yimas	IL
yei	Yeni	IE
yej	Yevanic	IL
yel	Yela	IL
yer	Tarok	IL
yes	Nyankpa	IL
yet	Yetfa	IL
yeu	Yerukula	IL
yev	Yapunda	IL
yey	Yeyi	IL
yga	Malyangapa	IE
ygi	Yiningayi	IE
ygl	Yangum Gel	IL
ygm	Yagomi	IL
ygp	Gepo	IL
ygr	Yagaria	IL
ygs	Yolŋu Sign Language	IL
ygu	Yugul	IL
ygw	Yagwoia	IL
yha	Baha Buyang	IL
yhd	Judeo-Iraqi Arabic	IL
yhl	Hlepho Phowa	IL
yhs	Yan-nhaŋu Sign Language	IL
yia	Yinggarda	IL
yid	Yiddish	ML	yi
yif	Ache	IL
yig	Wusa Nasu	IL
yih	Western Yiddish	IE
yii	Yidiny	IL
yij	Yindjibarndi	IL
yik	Dongshanba Lalo	IL
yil	Yindjilandji	IE
yim	Yimchungru Naga	IL
yin	Riang Lai	IL
yip	Pholo	IL
yiq	Miqie	IL
yir	North Awyu	IL
yis	Yis	IL
yit	Eastern Lalu	IL
yiu	Awu	IL
yiv	Northern Nisu	IL
yix	Axi Yi	IL
yiz	Azhe	IL
yka	Yakan	IL
ykg	Northern Yukaghir	IL
ykh	Khamnigan Mongol	IL
yki	Yoke	IL
ykk	Yakaikeke	IL
ykl	Khlula	IL
ykm	Kap	IL
ykn	Kua-nsi	IL
yko	Yasa	IL
ykr	Yekora	IL
ykt	Kathu	IL
yku	Kuamasi	IL
yky	Yakoma	IL
yla	Yaul	IL
ylb	Yaleba	IL
yle	Yele	IL
ylg	Yelogu	IL
yli	Angguruk Yali	IL
yll	Yil	IL
ylm	Limi	IL
yln	Langnian Buyang	IL
ylo	Naluo Yi	IL
ylr	Yalarnnga	IE
ylu	Aribwaung	IL
yly	Nyâlayu	IL
ymb	Yambes	IL
ymc	Southern Muji	IL
ymd	Muda	IL
yme	Yameo	IE
ymg	Yamongeri	IL
ymh	Mili	IL
ymi	Moji	IL
ymk	Makwe	IL
yml	Iamalele	IL
ymm	Maay	IL
ymn	Yamna	IL
ymo	Yangum Mon	IL
ymp	Yamap	IL
ymq	Qila Muji	IL
ymr	Malasar	IL
yms	Mysian	IH
ymx	Northern Muji	IL
ymz	Muzi	IL
yna	Aluo	IL
ynb	Yamben	IL
ynd	Yandruwandha	IE
yne	Lang'e	IL
yng	Yango	IL
ynk	Naukan Yupik	IL
ynl	Yangulam	IL
ynn	Yana	IE
yno	Yong	IL
ynq	Yendang	IL
yns	Yansi	IL
ynu	Yahuna	IE
yob	Yoba	IE
yog	Yogad	IL
yoi	Yonaguni	IL
yok	Yokuts	IL
yol	Yola	IE
yom	Yombe	IL
yon	Yongkom	IL
yor	Yoruba	IL	yo
yot	Yotti	IL
yox	Yoron	IL
yoy	Yoy	IL
ypa	Phala	IL
ypb	Labo Phowa	IL
ypg	Phola	IL
yph	Phupha	IL
ypm	Phuma	IL
ypn	Ani Phowa	IL
ypo	Alo Phola	IL
ypp	Phupa	IL
ypz	Phuza	IL
yra	Yerakai	IL
yrb	Yareba	IL
yre	Yaouré	IL
yrk	Nenets	IL
yrl	Nhengatu	IL
yrm	Yirrk-Mel	IL
yrn	Yerong	IL
yro	Yaroamë	IL
yrs	Yarsun	IL
yrw	Yarawata	IL
yry	Yarluyandi	IL
ysc	Yassic	IE
ysd	Samatao	IL
ysg	Sonaga	IL
ysl	Yugoslavian Sign Language	IL
ysm	Myanmar Sign Language	IL
ysn	Sani	IL
yso	Nisi (China)	IL
ysp	Southern Lolopo	IL
ysr	Sirenik Yupik	IE
yss	Yessan-Mayo	IL
ysy	Sanie	IL
yta	Talu	IL
ytl	Tanglang	IL
ytp	Thopho	IL
ytw	Yout Wam	IL
yty	Yatay	IE
yua	Yucateco	IL
yub	Yugambal	IE
yuc	Yuchi	IL
yud	Judeo-Tripolitanian Arabic	IL
yue	Yue Chinese	IL
yuf	Havasupai-Walapai-Yavapai	IL
yug	Yug	IE
yui	Yurutí	IL
yuj	Karkar-Yuri	IL
yuk	Yuki	IE
yul	Yulu	IL
yum	Quechan	IL
yun	Bena (Nigeria)	IL
yup	Yukpa	IL
yuq	Yuqui	IL
yur	Yurok	IE
yut	Yopno	IL
yuw	Yau (Morobe Province)	IL
yux	Southern Yukaghir	IL
yuy	East Yugur	IL
yuz	Yuracare	IL
yva	Yawa	IL
yvt	Yavitero	IE
ywa	Kalou	IL
ywg	Yinhawangka	IL
ywl	Western Lalu	IL
ywn	Yawanawa	IL
ywq	Wuding-Luquan Yi	IL
ywr	Yawuru	IL
ywt	Xishanba Lalo	IL
ywu	Wumeng Nasu	IL
yww	Yawarawarga	IE
yxa	Mayawali	IE
yxg	Yagara	IE
yxl	Yardliyawarra	IE
yxm	Yinwum	IE
yxu	Yuyu	IE
yxy	Yabula Yabula	IE
yyr	Yir Yoront	IE
yyu	Yau (Sandaun Province)	IL
yyz	Ayizi	IL
yzg	E'ma Buyang	IL
yzk	Zokhuo	IL
zaa	Sierra de Juárez Zapotec	IL
zab	Western Tlacolula Valley Zapotec	IL
zac	Ocotlán Zapotec	IL
zad	Cajonos Zapotec	IL
zae	Yareni Zapotec	IL
zaf	Ayoquesco Zapotec	IL
zag	Zaghawa	IL
zah	Zangwal	IL
zai	Isthmus Zapotec	IL
zaj	Zaramo	IL
zak	Zanaki	IL
zal	Zauzou	IL
zam	Miahuatlán Zapotec	IL
zao	Ozolotepec Zapotec	IL
zap	Zapotec	ML
zaq	Aloápam Zapotec	IL
zar	Rincón Zapotec	IL
zas	Santo Domingo Albarradas Zapotec	IL
zat	Tabaa Zapotec	IL
zau	Zangskari	IL
zav	Yatzachi Zapotec	IL
zaw	Mitla Zapotec	IL
zax	Xadani Zapotec	IL
zay	Zayse-Zergulla	IL
zaz	Zari	IL
zba	Balaibalan	IC
zbc	Central Berawan	IL
zbe	East Berawan	IL
zbl	Blissymbols	IC
zbt	Batui	IL
zbu	Bu (Bauchi State)	IL
zbw	West Berawan	IL
zca	Coatecas Altas Zapotec	IL
zcd	Las Delicias Zapotec	IL
zch	Central Hongshuihe Zhuang	IL
zdj	Ngazidja Comorian	IL
zea	Zeeuws	IL
zeg	Zenag	IL
zeh	Eastern Hongshuihe Zhuang	IL
zem	Zeem	IL
zen	Zenaga	IL
zga	Kinga	IL
zgb	Guibei Zhuang	IL
zgh	Standard Moroccan Tamazight	IL
zgm	Minz Zhuang	IL
zgn	Guibian Zhuang	IL
zgr	Magori	IL
zha	Zhuang	ML	za
zhb	Zhaba	IL
zhd	Dai Zhuang	IL
zhi	Zhire	IL
zhn	Nong Zhuang	IL
zho	Chinese	ML	zh
zhw	Zhoa	IL
zia	Zia	IL
zib	Zimbabwe Sign Language	IL
zik	Zimakani	IL
zil	Zialo	IL
zim	Mesme	IL
zin	Zinza	IL
ziw	Zigula	IL
ziz	Zizilivakan	IL
zka	Kaimbulawa	IL
zkd	Kadu	IL
zkg	Koguryo	IH
zkh	Khorezmian	IH
zkk	Karankawa	IE
zkn	Kanan	IL
zko	Kott	IE
zkp	São Paulo Kaingáng	IE
zkr	Zakhring	IL
zkt	Kitan	IH
zku	Kaurna	IL
zkv	Krevinian	IE
zkz	Khazar	IH
zla	Zula	IL
zlj	Liujiang Zhuang	IL
zlm	Malay (individual language)	IL
zln	Lianshan Zhuang	IL
zlq	Liuqian Zhuang	IL
zlu	Zul	IL
zma	Manda (Australia)	IL
zmb	Zimba	IL
zmc	Margany	IE
zmd	Maridan	IL
zme	Mangerr	IE
zmf	Mfinu	IL
zmg	Marti Ke	IL
zmh	Makolkol	IE
zmi	Negeri Sembilan Malay	IL
zmj	Maridjabin	IL
zmk	Mandandanyi	IE
zml	Matngala	IE
zmm	Marimanindji	IL
zmn	Mbangwe	IL
zmo	Molo	IL
zmp	Mbuun	IL
zmq	Mituku	IL
zmr	Maranunggu	IL
zms	Mbesa	IL
zmt	Maringarr	IL
zmu	Muruwari	IE
zmv	Mbariman-Gudhinma	IE
zmw	Mbo (Democratic Republic of Congo)	IL
zmx	Bomitaba	IL
zmy	Mariyedi	IL
zmz	Mbandja	IL
zna	Zan Gula	IL
zne	Zande (individual language)	IL
zng	Mang	IL
znk	Manangkari	IE
zns	Mangas	IL
zoc	Copainalá Zoque	IL
zoh	Chimalapa Zoque	IL
zom	Zou	IL
zoo	Asunción Mixtepec Zapotec	IL
zoq	Tabasco Zoque	IL
zor	Rayón Zoque	IL
zos	Francisco León Zoque	IL
zpa	Lachiguiri Zapotec	IL
zpb	Yautepec Zapotec	IL
zpc	Choapan Zapotec	IL
zpd	Southeastern Ixtlán Zapotec	IL
zpe	Petapa Zapotec	IL
zpf	San Pedro Quiatoni Zapotec	IL
zpg	Guevea De Humboldt Zapotec	IL
zph	Totomachapan Zapotec	IL
zpi	Santa María Quiegolani Zapotec	IL
zpj	Quiavicuzas Zapotec	IL
zpk	Tlacolulita Zapotec	IL
zpl	Lachixío Zapotec	IL
zpm	Mixtepec Zapotec	IL
zpn	Santa Inés Yatzechi Zapotec	IL
zpo	Amatlán Zapotec	IL
zpp	El Alto Zapotec	IL
zpq	Zoogocho Zapotec	IL
zpr	Santiago Xanica Zapotec	IL
zps	Coatlán Zapotec	IL
zpt	San Vicente Coatlán Zapotec	IL
zpu	Yalálag Zapotec	IL
zpv	Chichicapan Zapotec	IL
zpw	Zaniza Zapotec	IL
zpx	San Baltazar Loxicha Zapotec	IL
zpy	Mazaltepec Zapotec	IL
zpz	Texmelucan Zapotec	IL
zqe	Qiubei Zhuang	IL
zra	Kara (Korea)	IH
zrg	Mirgan	IL
zrn	Zerenkel	IL
zro	Záparo	IL
zrp	Zarphatic	IE
zrs	Mairasi	IL
zsa	Sarasira	IL
zsk	Kaskean	IH
zsl	Zambian Sign Language	IL
zsm	Standard Malay	IL
zsr	Southern Rincon Zapotec	IL
zsu	Sukurum	IL
zte	Elotepec Zapotec	IL
ztg	Xanaguía Zapotec	IL
ztl	Lapaguía-Guivini Zapotec	IL
ztm	San Agustín Mixtepec Zapotec	IL
ztn	Santa Catarina Albarradas Zapotec	IL
ztp	Loxicha Zapotec	IL
ztq	Quioquitani-Quierí Zapotec	IL
zts	Tilquiapan Zapotec	IL
ztt	Tejalapan Zapotec	IL
ztu	Güilá Zapotec	IL
ztx	Zaachila Zapotec	IL
zty	Yatee Zapotec	IL
zuh	Tokano	IL
zul	Zulu	IL	zu
zum	Kumzari	IL
zun	Zuni	IL
zuy	Zumaya	IL
zwa	Zay	IL
zxx	No linguistic content	SS
zyb	Yongbei Zhuang	IL
zyg	Yang Zhuang	IL
zyj	Youjiang Zhuang	IL
zyn	Yongnan Zhuang	IL
zyp	Zyphe Chin	IL
zza	Zaza	ML
zzj	Zuojiang Zhuang	IL
alb	Albanian	ML	sq
arm	Armenian	IL	hy
baq	Basque	IL	eu
bur	Burmese	IL	my
chi	Chinese	ML	zh
cze	Czech	IL	cs
dut	Dutch	IL	nl
fre	French	IL	fr
geo	Georgian	IL	ka
ger	German	IL	de
gre	Modern Greek (1453-)	IL	el
ice	Icelandic	IL	is
mac	Macedonian	IL	mk
mao	Maori	IL	mi
may	Malay (macrolanguage)	ML	ms
per	Persian	ML	fa
rum	Romanian	IL	ro
slo	Slovak	IL	sk
tib	Tibetan	IL	bo
wel	Welsh	IL	cy
afa	Afro-Asiatic languages	CL
alg	Algonquian languages	CL
apa	Apache languages	CL
art	Artificial languages	CL
ath	Athapascan languages	CL
aus	Australian languages	CL
bad	Banda languages	CL
bai	Bamileke languages	CL
bat	Baltic languages	CL
ber	Berber languages	CL
bih	Bihari languages	CL
bnt	Bantu languages	CL
btk	Batak languages	CL
cai	Central American Indian languages	CL
cau	Caucasian languages	CL
cel	Celtic languages	CL
cmc	Chamic languages	CL
cpe	English-based creoles and pidgins	CL
cpf	French-based creoles and pidgins	CL
cpp	Portuguese-based creoles and pidgins	CL
crp	Creoles and pidgins	CL
cus	Cushitic languages	CL
day	Land Dayak languages	CL
dra	Dravidian languages	CL
fiu	Finno-Ugrian languages	CL
gem	Germanic languages	CL
him	Himachali languages	CL
ijo	Ijo languages	CL
inc	Indic languages	CL
ine	Indo-European languages	CL
ira	Iranian languages	CL
iro	Iroquoian languages	CL
kar	Karen languages	CL
khi	Khoisan languages	CL
kro	Kru languages	CL
map	Austronesian languages	CL
mkh	Mon-Khmer languages	CL
mno	Manobo languages	CL
mun	Munda languages	CL
myn	Mayan languages	CL
nah	Nahuatl languages	CL
nai	North American Indian languages	CL
nic	Niger-Kordofanian languages	CL
nub	Nubian languages	CL
oto	Otomian languages	CL
paa	Papuan languages	CL
phi	Philippine languages	CL
pra	Prakrit languages	CL
roa	Romance languages	CL
sai	South American Indian languages	CL
sal	Salishan languages	CL
sem	Semitic languages	CL
sgn	Sign languages	CL
sio	Siouan languages	CL
sit	Sino-Tibetan languages	CL
sla	Slavic languages	CL
smi	Sami languages	CL
son	Songhai languages	CL
ssa	Nilo-Saharan languages	CL
tai	Tai languages	CL
tup	Tupi languages	CL
tut	Altaic languages	CL
wak	Wakashan languages	CL
wen	Sorbian languages	CL
ypk	Yupik languages	CL
znd	Zande languages	CL
code	Programming languages	XX
multilingual	Multilingual	XX
"""#)

    /// Folded name or replaced code, code, i (retired), n (name) or a (country for language).
    static let languageKeys = StaticLines(
        count: 345,
        index: #"""
?????N??X??g??q??{?@I?@W?@l?@y?AF?AR?Aa?Ao?A}?BI?BV?Bb?Bs?B~?CJ?C_?Cq?C~?DJ?DW?Dc?Ds?ED?EQ?EZ?Eg\#
?Et?FA?FN?Fg?Fs?GG?GV?Gc?Gm?Gx?HH?HX?Hg?Ht?IA?IO?I]?Ij?Iu?JC?JP?Jg?K??KQ?K^?Kf?Ks?LA?LK?LY?La?Ll\#
?Lx?MC?MP?M]?Mi?Mq?M|?NJ?NU?Nb?No?N}?OL?OZ?Or?P??PH?PU?P`?Pl?Py?QF?QT?Qc?Qo?Q|?RF?RQ?R^?Rj?Rv?SD\#
?SO?SW?Se?Sq?Sy?TD?TU?Tb?Tp?T}?UP?U[?Ug?Us?U~?VL?VZ?Vi?Vx?WA?WK?WS?Wc?X]?Xn?X}?YJ?YU?Yf?Yt?ZA?ZN\#
?Z\?Zd?Zm?Z{?[G?[U?[g?[o?[w?\??\P?\]?\i?\w?]C?]N?]Z?]k?]x?^G?^Q?^\?^h?^v?_C?_R?_^?_g?_r?`??`N?`^\#
?`k?`{?aL?aY?al?bA?bQ?b]?bk?bv?cE?c]?cl?cy?dG?dQ?dn?dy?eF?eW?e_?ep?fE?fW?fq?fz?gI?gW?gf?g{?hW?hd\#
?hn?hy?iE?iQ?ia?im?jF?jQ?jc?ju?kD?kY?ko?lE?lQ?l^?lk?m@?mJ?mV?ma?my?nD?nR?n\?ni?nu?oB?oQ?o]?oi?ox\#
?pH?p^?pn?qI?qV?qb?qp?q}?rK?rX?rf?rq?r~?sJ?sU?sc?sr?s{?tO?tX?te?tr?u@?uH?uS?ub?uy?vE?vR?va?vm?vz\#
?wI?wZ?wf?ws?xG?xY?xl?x~?yK?yW?yf?yq?y~?zK?ze?zp?z}?{J?{X?{c?{n?{y?|E?|O?|\?|q?}??}R?}^?}u?~M?~Y\#
?~e?~q?~~@?K@?T@?b@?j@?v@@E@@O@@W@@f@@r@@}@AL@AW@Ag@Ao@A}@BJ@BU@Bi@Bt@C?@CL@CX@Ca@Cj@Cv@D@@DO@D^\#
@Dt@EH@EZ@Et@FL@Fd@Fx@GH@GV@Gj@Gz@H[@Hp@IH@I]@Ir@JJ@Je@Jt@KO@Ka@Km@K|@LH@LT
"""#,
        lines: #"""
abkhazian	ab	n
afar	aa	n
afrikaans	af	n
ajp	apc	i
akan	ak	n
albanian	sq	n
allemand	de	n
americanenglish	en	n
amharic	am	n
anglais	en	n
arabic	ar	n
aragonese	an	n
armenian	hy	n
assamese	as	n
avaric	av	n
avestan	ae	n
aymara	ay	n
azerbaijani	az	n
azeri	az	n
bahasa	id	n
bahasaindonesia	id	n
bahasamelayu	ms	n
bambara	bm	n
bangla	bn	n
bashkir	ba	n
basque	eu	n
belarusian	be	n
belarussian	be	n
bengali	bn	n
bh	bih	i
bislama	bi	n
bokmaal	nb	n
bokmål	nb	n
bosnian	bs	n
brazilianportuguese	pt	n
breton	br	n
britishenglish	en	n
bulgarian	bg	n
burmese	my	n
c#	code	n
c++	code	n
cantonese	yue	n
castellano	es	n
castilian	es	n
catalan	ca	n
català	ca	n
ceština	cs	n
chamorro	ch	n
chechen	ce	n
chewa	ny	n
chichewa	ny	n
chinese	zh	n
chinesesimplified	zh	n
chinesetraditional	zh	n
churchslavic	cu	n
chuvash	cv	n
cn	zh	a
cornish	kw	n
corsican	co	n
cree	cr	n
croatian	hr	n
cz	cs	a
czech	cs	n
danish	da	n
dansk	da	n
deutsch	de	n
dhivehi	dv	n
divehi	dv	n
dk	da	a
dutch	nl	n
dzongkha	dz	n
eesti	et	n
english	en	n
espanol	es	n
español	es	n
esperanto	eo	n
estonian	et	n
europeanportuguese	pt	n
euskara	eu	n
ewe	ee	n
faroese	fo	n
farsi	fa	n
fijian	fj	n
finnish	fi	n
flemish	nl	n
francais	fr	n
français	fr	n
french	fr	n
frisian	fy	n
fula	ff	n
fulah	ff	n
gaeilge	ga	n
gaelic	gd	n
galego	gl	n
galician	gl	n
ganda	lg	n
gb	en	a
georgian	ka	n
german	de	n
gr	el	a
greek	el	n
greenlandic	kl	n
guarani	gn	n
gujarati	gu	n
haitian	ht	n
haitiancreole	ht	n
hausa	ha	n
hebrew	he	n
herero	hz	n
hindi	hi	n
hirimotu	ho	n
hrvatski	hr	n
hungarian	hu	n
icelandic	is	n
ido	io	n
igbo	ig	n
in	id	i
indonesian	id	n
interlinguainternationalauxiliarylanguageassociation	ia	n
interlingue	ie	n
inuktitut	iu	n
inupiaq	ik	n
irish	ga	n
irishgaelic	ga	n
isixhosa	xh	n
isizulu	zu	n
italian	it	n
italiano	it	n
iw	he	i
jap	ja	a
japanese	ja	n
java	code	n
javanese	jv	n
javascript	code	n
ji	yi	i
jp	ja	a
jw	jv	i
kalaallisut	kl	n
kannada	kn	n
kanuri	kr	n
kashmiri	ks	n
kazakh	kk	n
khmer	km	n
kikuyu	ki	n
kinyarwanda	rw	n
kirghiz	ky	n
kiswahili	sw	n
komi	kv	n
kongo	kg	n
korean	ko	n
kuanyama	kj	n
kurdish	ku	n
kurmanji	kmr	n
kyrgyz	ky	n
lao	lo	n
latin	la	n
latvian	lv	n
limburgan	li	n
limburgish	li	n
lingala	ln	n
lithuanian	lt	n
lubakatanga	lu	n
luganda	lg	n
luxembourgish	lb	n
lëtzebuergesch	lb	n
macedonian	mk	n
magyar	hu	n
malagasy	mg	n
malay	ms	n
malayalam	ml	n
malaymacrolanguage	ms	n
maldivian	dv	n
maltese	mt	n
mandarin	zh	n
manx	gv	n
manylanguages	multilingual	n
maori	mi	n
marathi	mr	n
marshallese	mh	n
mo	ro	i
moderngreek	el	n
moderngreek1453	el	n
modernhebrew	he	n
modernstandardarabic	ar	n
mol	ro	i
moldavian	ro	n
moldovan	ro	n
mongolian	mn	n
multi	multilingual	n
multilingual	multilingual	n
myanmar	my	n
mymm	my	a
nauru	na	n
navajo	nv	n
ndonga	ng	n
nederlands	nl	n
nepali	ne	n
nepalimacrolanguage	ne	n
norsk	no	n
northernsami	se	n
northndebele	nd	n
norwegian	no	n
norwegianbokmal	nb	n
norwegianbokmål	nb	n
norwegiannynorsk	nn	n
nyanja	ny	n
nynorsk	nn	n
occitan	oc	n
occitanpost1500	oc	n
odia	or	n
ojibwa	oj	n
oriya	or	n
oriyamacrolanguage	or	n
oromo	om	n
ossetian	os	n
pali	pi	n
panjabi	pa	n
pashto	ps	n
persian	fa	n
pilipino	fil	n
polish	pl	n
polski	pl	n
portugues	pt	n
portuguese	pt	n
portuguesebrazil	pt	n
português	pt	n
programminglanguage	code	n
punjabi	pa	n
pushto	ps	n
python	code	n
quechua	qu	n
romanian	ro	n
romansh	rm	n
română	ro	n
rundi	rn	n
russian	ru	n
samoan	sm	n
sango	sg	n
sanskrit	sa	n
sardinian	sc	n
scc	sr	i
scottishgaelic	gd	n
scr	hr	i
serbian	sr	n
sesotho	st	n
setswana	tn	n
sh	sr	i
shona	sn	n
sichuanyi	ii	n
simplifiedchinese	zh	n
sindhi	sd	n
sinhala	si	n
sinhalese	si	n
slovak	sk	n
slovene	sl	n
slovenian	sl	n
slovenčina	sk	n
somali	so	n
sorani	ckb	n
soranikurdish	ckb	n
sourcecode	code	n
southernsotho	st	n
southndebele	nr	n
spanish	es	n
srpski	sr	n
sundanese	su	n
suomi	fi	n
svenska	sv	n
swahili	sw	n
swahilimacrolanguage	sw	n
swati	ss	n
swedish	sv	n
tagalog	tl	n
tahitian	ty	n
tajik	tg	n
tamil	ta	n
tatar	tt	n
telugu	te	n
thai	th	n
tibetan	bo	n
tibetanstandard	bo	n
tigrinya	ti	n
tiếngviệt	vi	n
tongan	to	n
tongatongaislands	to	n
traditionalchinese	zh	n
tsonga	ts	n
tswana	tn	n
turkce	tr	n
turkish	tr	n
turkmen	tk	n
twi	tw	n
türkçe	tr	n
ua	uk	a
uighur	ug	n
ukrainian	uk	n
urdu	ur	n
us	en	a
usenglish	en	n
uyghur	ug	n
uzbek	uz	n
valencian	ca	n
venda	ve	n
vietnamese	vi	n
vn	vi	a
volapük	vo	n
walloon	wa	n
welsh	cy	n
westernfrisian	fy	n
wolof	wo	n
xhosa	xh	n
yiddish	yi	n
yoruba	yo	n
zhs	zh	n
zht	zh	n
zhuang	za	n
zulu	zu	n
Íslenska	is	n
Čeština	cs	n
Ελληνικά	el	n
Русский	ru	n
Српски	sr	n
Українська	uk	n
български	bg	n
қазақтілі	kk	n
հայերեն	hy	n
עברית	he	n
اردو	ur	n
العربية	ar	n
فارسی	fa	n
संस्कृतम्	sa	n
हिंदी	hi	n
हिन्दी	hi	n
বাংলা	bn	n
தமிழ்	ta	n
తెలుగు	te	n
ภาษาไทย	th	n
ไทย	th	n
ქართული	ka	n
አማርኛ	am	n
中文	zh	n
日本語	ja	n
汉语	zh	n
漢語	zh	n
한국어	ko	n
"""#)

    /// Folded name of a language without a two-letter code.
    static let rareLanguageKeys = StaticLines(
        count: 7599,
        index: #"""
?????J??W??c??o?@@?@N?@Y?@d?@p?AB?AO?A]?Aj?Ay?BD?BO?B[?Bf?Bw?CB?CM?CY?Cg?C|?DJ?DW?Db?Dp?D{?EJ?E\\#
?Ep?F??FK?FW?Fd?Fo?GE?Ga?Gm?G{?HI?HU?Hb?Hn?H{?IO?I_?Iu?JH?J]?Jq?K??KK?KX?Ke?Kp?K}?LK?LW?Lp?L}?ML\#
?Mg?N@?NN?N\?Nh?N|?OH?OS?O_?Ot?PA?PL?PW?Ph?Pu?QD?QP?Qc?Qs?RC?RP?Ra?Rl?Rz?SE?SR?S^?Sk?Sx?TF?TS?T_\#
?Tl?Tx?UE?UU?Ue?Uq?V??VK?VZ?Vn?Vz?WF?WS?Wo?W|?XH?XV?Xd?Xr?Y??YM?Y\?Yk?Yy?ZE?ZP?Z[?Zf?Zt?[C?[T?[b\#
?[o?[|?\H?\S?\_?\m?\z?]F?]Q?]_?]l?]w?^L?^b?^p?_G?_a?_m?_z?`E?`T?`b?`o?a??aK?af?bC?bY?be?bs?c??cT\#
?cu?dQ?dl?eF?eV?ee?eq?f??fN?fY?fo?gQ?g]?gs?h??hP?h`?hl?hw?iB?iO?ib?iq?i~?jM?j[?jf?kD?kQ?k`?kx?lD\#
?lU?lc?lr?mH?mT?mc?mt?nM?n^?nl?ny?oG?oR?of?o}?pJ?pV?pd?pq?qC?qO?qj?q~?rI?rT?rj?ry?sK?s[?sf?su?tC\#
?tP?ta?tl?tw?uE?uT?u`?ut?vG?v`?vt?wL?wf?w{?xJ?xV?xd?x{?yT?yb?yp?zD?zO?zZ?zf?zr?{@?{O?{^?{i?{y?|G\#
?|W?|f?|r?}B?}T?}e?}x?~E?~V?~h?~z@?H@?T@?b@?y@@J@@U@@c@@v@AC@AR@A^@Ak@A|@BH@BS@Ba@Bm@C?@CY@C~@DJ\#
@DV@Dk@Dw@EB@EN@EZ@El@Ey@FF@FQ@Fg@Fw@GE@GQ@Gj@Gx@HF@HU@Hg@Hw@IF@IS@Id@Ir@J@@JL@JZ@Jp@J~@KM@Kb@Kp\#
@K}@LK@LY@Lm@Lz@MI@MV@Mc@M}@NI@Nf@Ns@O?@OJ@Oh@PD@PR@P_@Pm@Py@QE@QU@Qe@Q{@RI@RX@Rf@Rs@R~@SK@SY@St\#
@TD@TV@Tb@Tp@UF@UQ@Uk@Ux@VD@VP@V^@Vw@WO@Wh@Wu@X@@XM@X\@Xk@X|@YT@Yl@Yz@ZH@ZS@Zc@Zu@[N@[]@[l@[z@\Y\#
@\j@\v@]H@]V@]f@]u@^M@^[@^h@^v@_P@_`@_p@`?@`S@`d@`r@aB@aN@a]@as@b@@bY@bh@bt@c@@cL@cZ@cg@cu@d\@dv\#
@eQ@em@ex@fC@fR@f`@fk@fx@gF@gY@gh@gw@hI@hX@he@hp@iH@iS@i_@il@ix@jD@jQ@j]@jl@jz@kF@kU@ka@kl@kx@lC\#
@lO@l[@lj@m@@mU@ma@ms@nK@nW@nc@nr@oI@oV@oi@ot@p?@pR@p]@pj@py@qD@qT@qb@qp@r?@rL@rY@rf@rz@sI@sV@sj\#
@s|@tG@tU@td@tr@t~@uL@uY@uh@uv@vD@vV@vb@vn@w?@wN@w`@wp@xA@xS@xa@xo@yE@yW@yc@yp@y}@zL@z]@zi@{D@{X\#
@{d@{s@|@@|M@|]@|j@|x@}D@}Q@}i@~?@~R@~^@~rA?CA?OA?^A?lA@?A@NA@[A@pAA@AAKAAXAAeAAtABCABPAB`ABqAC@\#
ACQACdACsADHADVADzAEIAE]AEoAFIAF\AFgAFsAG?AGUAGhAGxAHFAH_AHlAH|AIIAIXAIlAI{AJSAJ^AJoAJ{AKIAKUAK`\#
AKqAK~ALJAL]ALnAMCAMXAMiAM{ANNANaANmAN{AOLAOZAOiAOvAPDAPTAP`APnAP{AQJAQ[AQkAQxAREARRARcARpASEAS_\#
ASlASzATHATYATfATvAUKAUZAUhAUvAVIAVUAVcAVpAWCAWQAWbAWoAW~AXJAX_AXnAY?AYWAYcAYpAY}AZHAZUAZbAZsA[B\#
A[NA[\A[sA\EA\RA\_A\kA]IA]UA]aA]tA^DA^VA^hA^tA_@A_PA_^A_jA`?A`MA`\A`gA`yAaEAaZAamAa~AbNAbcAbyAcO\#
Ac_AcmAcyAdFAdTAdgAd{AeIAeTAe_AekAeyAfJAfWAfcAfoAf|AgJAgVAgeAgtAhAAhRAh^AhmAhzAiFAiTAibAinAi{AjF\#
AjSAj`AjlAjzAkIAkUAkaAknAk{AlHAlVAlaAlnAl}AmJAmWAmhAmzAnJAncAnxAoQAobAopAo~ApJAp\AphApwAqGAqYAql\#
AqxArDArPAr[ArgAruAsPAsbAspAs~AtLAtYAtgAtxAuNAugAusAvBAvNAvZAvfAvsAw?AwKAwWAwdAwoAx?AxJAxaAxtAyA\#
AyRAy_AylAyyAzJAzVAzbAzpAz|A{KA{_A{lA{zA|HA|TA|_A|kA|yA}JA}UA}hA}vA~JA~ZA~iA~vB?DB?RB?]B?kB?xB@D\#
B@OB@^B@nBADBAPBA]BAiBAuBB@BBPBB\BBiBBtBC@BCRBC_BCkBCwBDBBDNBD[BDjBDzBELBEeBErBE}BFHBFTBFhBFwBGE\#
BGSBGdBGoBGzBHGBHSBH`BHmBHxBIFBISBI_BInBIzBJGBJYBJfBJrBK@BKLBKWBKdBKpBK|BLGBLSBLcBLoBL|BMHBMZBMl\#
BN@BNOBN[BN|BOMBO]BOmBOxBPCBPPBP]BPjBQABQNBQZBQiBQyBR]BRjBRvBSABSOBS\BSgBSwBTCBTOBT]BTxBUEBUQBU_\#
BUnBUzBVEBVSBVaBVpBV}BWHBWVBWbBWoBW{BXRBXgBXvBYDBYQBY^BYlBYxBZDBZRBZ^BZlBZ{B[HB[UB[`B[kB\BB\MB\g\#
B\xB]DB]XB]kB]{B^HB^UB^cB^qB_@B_NB_^B_lB`@B`SB`_B`kB`xBaEBaRBa_BajBauBbQBb\BbhBbuBcNBc^BcxBdFBdU\#
BddBe?Be`BeyBfFBfYBftBgGBgSBggBgrBg}BhIBh[BhiBh|BiGBiTBiaBimBiyBjGBjUBjdBjrBj~BkJBk]BkjBk~BlWBlc\#
BlrBm@BmQBm_BmkBmxBnEBnaBnoBo?BoSBobBosBpFBp_BplBpyBqNBq`BqkBqwBrDBrTBrbBrmBr{BsLBsYBseBswBtDBtP\#
Bt[BtgBttBuDBuRBu_BumBuxBvEBvQBv_BvmBvyBwMBw]BwiBxEBxSBxeBxvByCByQBy\ByhByuBzGBzSBzbBzmBzyB{EB{Q\#
B{eB{uB|DB|PB|[B|mB||B}MB}ZB}iB}uB~AB~MB~[B~fB~wC?BC?RC?aC?zC@JC@]C@iC@uCAICAYCAhCB?CB_CBtCCFCCQ\#
CCvCDJCDaCE@CEQCEaCEmCFICF_CFtCGBCGTCGoCG|CHICHWCHlCHyCIICIVCIdCItCJCCJZCJiCJtCKCCKSCKbCKoCLICLa\#
CLpCMDCM]CMnCNECNSCNjCN{COVCOpCPJCPXCPqCQACQPCQ]CQjCRFCR^CRsCSACSSCSiCSwCT\CToCUKCU]CUqCVBCVWCVj\#
CV~CWWCWyCXLCXjCYGCYaCYuCZJCZ]CZpC[DC[]C[rC\GC\ZC\oC]GC][C]qC^GC^YC^mC_?C_ZC_lC`GC``C`uCaKCacCaw\#
CbJCbZCbfCbsCc?CcXCceCcyCdSCdaCdpCd}CeHCeVCefCesCf?CfXCfgCfwCgFCgVCgdCgzChJChZChjCh{CiJCiWCicCit\#
CjACjQCjbCjvCkKCk[CkjCkzClHClVCldClqCm@CmOCm[CmhCmvCnECnYCnjCnyCoUCoeCosCpLCpeCp{CqKCq_CqkCrGCrW\#
CrqCs@CsYCsnCs~Ct^CtlCt~CuLCu^CusCvNCvhCvvCwJCwXCwhCwwCxSCxdCyACyPCy\CymCzDCzWCzlC{AC{UC{eC{sC|@\#
C|QC|^C|iC|wC}CC}OC}hC}tC~EC~SC~dC~pC~{D?ZD?gD?rD?}D@ID@VD@cD@pDAADAMDA[DAfDAuDBEDBSDBbDBoDB{DCH\#
DCTDCcDCxDDEDDVDDmDD~DEJDEXDEpDFGDF`DFwDGMDGdDG|DHRDHiDHuDIGDIZDIkDJFDJ\DJoDKEDK\DKrDL@DLMDLeDLw\#
DMDDMPDMlDNEDNTDNkDOEDOTDOdDOtDP@DPSDP^DPtDQGDQTDQcDQnDRIDRfDR{DSJDSXDSpDTEDTQDTiDT|DUVDUmDUxDVG\#
DV^DVjDVvDWFDWSDWdDWrDXHDXVDXeDXuDYHDY`DYtDZ@DZXDZfDZuD[ID[aD[oD[~D\MD\[D\kD\{D]ND]YD]gD]rD^?D^L\#
D^[D^hD^sD_GD_SD_aD_mD_{D`ID`VD`dD`oDa?DaKDaXDagDauDbEDbWDbbDbqDb}DcIDcVDceDcrDc~DdQDdbDdvDeODeZ\#
DeeDerDe~DfPDfaDfnDfyDgJDgXDgfDg|DhNDhYDhgDhzDiEDiUDibDiwDjFDjRDj]DjhDjuDkBDkNDk[DkiDkvDlDDlTDl_\#
DlmDl~DmMDmXDmcDmpDm|DnMDnoDn}DoJDoUDoaDomDoyDpMDp_DplDpyDqHDqUDqcDqqDq~DrNDraDrnDr|DsODsZDsiDsx\#
DtEDtUDtbDtoDt|DuPDu`DuoDv?DvLDvYDvgDv}DwLDwWDwdDwvDxDDxODx[DxnDxyDyKDyYDydDyqDz?DzJDzVDztD{?D{K\#
D{YD{dD{qD{}D|UD|`D|pD}?D}KD}gD}wD~CD~RD~dD~xE?ME?_E?mE?yE@IE@^E@lE@yEAHEATEA_EAjEAxEBEEBSEBqECJ\#
EC^ECiECzEDGEDTED`EDnED{EEGEEcEEoEEzEFGEFSEF^EFjEFzEGOEG_EGrEH?EHKEH\EHhEHsEIAEINEI[EItEJAEJMEJY\#
EJeEJpEJ|EKGEKSEK`EKmEKyELDELPEL^ELiELvEMAEMNEMZEMeEMrENAENREN^ENrEN}EOHEOYEOeEOrEP?EPLEP]EPoEQ?\#
EQWEQsERCEROER[ERgERsES@ESLES_ESjESyETFETTETaETmET|EUIEUWEUhEU{EVKEV]EVmEWAEWTEWrEXHEX]EX{EYOEY`\#
EZ?EZQEZmE[OE[dE[~E\[E\vE]TE]qE^KE^aE^sE_FE_YE_pE`CE`UE`gE`zEaREadEa~EbSEbgEbzEcMEc`EcrEdFEdYEdr\#
EeEEeWEeqEfFEfZEfoEgHEg]EgrEhCEhREhbEhsEiDEiTEigEiwEjCEjOEj\EjiEkFEkTEkaEkpEk}ElMElYElgElsEl~EmI\#
EmVEmbEmqEnGEn\EntEoAEoOEo\EojEowEpFEpSEp_EpjEpwEqKEqYEqeEqqErAErREr]EriErvEsHEs^EsjEswEtEEtUEt`\#
EttEu?EuMEuaEuuEvIEv\EvgEvwEwEEwTEw`EwtEx?ExJExXExfExtEyXEyeEytEzMEzaEzmEzxE{DE{OE{eE{tE|DE|PE|]\#
E|mE|xE}KE}VE}bE}nE}yE~GE~XE~eE~sF?AF?\F?wF@CF@RF@^F@iF@zFALFAhFAvFBIFB[FBjFBvFCCFCOFCZFCgFCsFDC\#
FDPFDcFDnFDyFEOFE]FEjFEvFFFFFRFF_FFjFFzFGEFGTFGcFGsFH@FHSFHnFHzFIFFIUFIkFIvFJEFJTFJ_FJjFJvFKTFKa\#
FKqFL@FLeFMFFM`FM{FNJFNUFNaFNnFN~FOSFO^FOmFOzFPEFPSFP_FPkFPyFQDFQVFQfFR@FROFRrFSKFSZFShFSvFTCFTN\#
FT`FTlFTxFUCFUNFUYFUfFUuFVAFV]FVkFVwFWBFWRFWdFWqFW}FXJFXWFXjFXuFYAFYPFY[FYgFYuFZDFZQFZ^FZpFZ}F[L\#
F[eF[pF[~F\OF\]F\pF]AF]MF]]F]hF]xF^CF^PF^aF^lF^}F_KF_XF_fF_rF_~F`JF`ZF`iF`xFaIFaYFagFarFa~FbKFbW\#
FbcFbnFbzFcFFc_FcoFc{FdIFdUFd`FdkFdzFeGFeSFebFenFfCFfUFfwFgJFg[FggFgvFhAFhLFh^FhpFi@FiKFiYFieFip\#
Fi{FjKFjVFjaFjmFjzFkEFkPFk\FktFlMFlZFlkFl{FmWFmrFnMFn]FniFnwFoJFoVFofFotFpDFpQFp_FpmFp|FqHFqTFqb\#
FqoFr@FrMFrZFruFsNFsZFshFsvFtEFtRFt`FtnFt}FuKFuWFueFuqFu~FvOFv\FvkFvvFwHFwUFwbFwmFwzFxHFxUFx`Fxk\#
FxzFyGFyRFy^FyjFyvFzDFzRFz^FzoFz}F{IF{VF{fF{sF|@F|MF|ZF|nF|{F}GF}SF}dF}sF~EF~QF~iF~zG?WG?cG?oG?~\#
G@OG@nG@|GAMGAZGAjGA|GBJGB^GBlGB~GCLGC]GCzGDGGDWGDdGDrGD}GEHGEXGEmGFCGFaGFnGG?GGNGG^GGoGHJGH]GHr\#
GIFGIeGIxGJRGJaGJnGJ}GK^GKmGK{GLGGLRGLcGLpGL}GMLGMXGMdGMvGNHGNXGNdGNqGOAGOMGO]GOnGO~GPKGPYGPlGPz\#
GQHGQWGQkGQyGRDGRSGR`GRuGSAGSOGSdGSoGS|GTGGTcGTpGT|GULGUWGUhGUwGVCGVOGV[GVkGV{GWGGWRGWgGWyGXDGXR\#
GX`GXnGYBGYNGYZGYfGYrGZ@GZPGZkGZxG[[G[iG[tG\AG\QG\dG\pG\}G]NG]ZG]nG]zG^KG^WG^cG^tG_AG_MG_^G_lG_w\#
G`BG`ZG`hG`uGaBGaXGadGarGb?GbLGb[GbiGbuGcFGcRGc_GcwGdUGdbGdmGd|GeVGeoGfKGfVGfeGfpGf}GgLGgYGgdGgp\#
Gh@GhMGhZGhiGhtGi?Gi[GihGivGjOGj^GjrGkNGkeGlAGlWGljGlvGmGGm`GmpGm~GnKGnYGndGnvGoAGoSGo`GokGowGpF\#
GpUGpdGptGqDGqSGq_GqmGrMGr[GrjGr{GsHGsTGscGsnGsyGtTGtoGtzGuEGuVGuaGumGuyGvDGvOGv^GvmGvxGwCGwSGw_\#
GwqGxOGxxGyGGyVGydGyqGzFGz^GzyG{SG{^G{uG|CG|SG|hG|}G}LG}WG}fG}qG}~G~XG~eG~qG~}H?HH?VH?rH?~H@SH@`\#
H@nH@{HAFHASHA_HAmHBCHBOHBZHBgHBwHCCHCNHC]HCjHCzHDGHDRHD_HDkHDxHEFHESHE_HElHFHHFXHFdHF}HGJHGVHGb\#
HGnHGyHHIHHUHHaHHmHHyHIIHIUHI`HIuHJCHJVHJgHJyHKEHKQHKgHKtHLBHLOHLbHLnHL{HMFHMSHMgHMvHNCHNRHN^HNl\#
HNwHODHObHOpHO}HPKHPYHPiHPwHQGHQ`HQuHRQHRgHSDHSYHSeHSzHTTHTcHTrHT}HUKHUXHUjHUuHVEHVSHV^HVnHW@HWX\#
HWjHWvHXHHX`HXnHYBHYNHYZHYfHYsHZJHZ_HZyH[NH[fH[rH\@H\LH\YH\qH]JH]VH]eH]qH]~H^OH^_H^kH^yH_JH_WH_e\#
H_wH`SH`_H`kHaEHafHbDHbVHbrHcGHcUHciHd?HdXHdrHe?HeMHeYHeeHepHe~HfOHfeHfqHf~HgKHgfHgtHh?HhJHhUHh`\#
HhnHiEHiPHifHiyHjEHjQHjgHj}HkIHkTHk_HkkHkzHlHHlVHldHlqHm@HmQHm^HmmHmyHnTHncHoEHoaHo|HpLHp]HptHqF\#
HqSHqbHqqHrAHrMHrhHrxHsEHsPHs\HsiHs{HtFHt^HtmHt{HuFHuSHu^HukHuwHvHHvUHvaHvsHwFHwQHw_HwlHxJHxsHyR\#
HylHyyHzGHzRHz]HzsH{@H{LH{XH{kH{}H|HH|VH|iH||H}HH}SH}^H}iH}~H~IH~YH~hI?AI?]I?iI?vI@BI@TI@fI@zIAQ\#
IAdIA~IBQIB`IC?ICWIChICuIDMIDYIDjID|IEHIEVIEdIErIF?IFKIFcIFtIGFIGVIGbIGoIGzIHJIHWIHbIHpII@IINII\\#
IIiIIyIJFIJSIJaIJtIK@IKNIK[IKpIK~ILKIL[ILhILuIMJIMVIMbIMoINBINQIN\INiINuIOAIOMIOXIOdIOwIPDIPTIPa\#
IPnIP{IQFIQRIQ^IQlIQ|IRHIRVIRvISBISSISaISpIS}ITKIT^ITiITvIUBIUOIUZIUhIUuIVCIVQIV^IVlIVyIWDIWPIW`\#
IWpIX?IXMIX[IXpIYBIYNIY]IYlIYzIZJIZVIZeIZsI[AI[PI[kI[yI\II\VI\nI\zI]GI]WI]eI]rI^?I^KI^XI^gI^tI_@\#
I_MI_[I_hI_xI`DI`SI`bI`sIaAIaPIa_IaqIbDIbOIb\IbgIbtIcBIcNIc_IcoIc{IdIIdVIddIdqIe?IeKIeYIedIepIe~\#
IfMIf[IfxIgRIg_IglIg}IhSIhaIhpIi?IiLIiZIifIivIjKIjgIjtIk@IkNIkYIkfIksIl@IlLIl\IlqIl~ImMIm[ImgImw\#
InXInmIn{IoHIoXIofIowIpHIpXIpeIpvIqCIqQIqaIqmIrFIrRIr_IrrIs?IsKIslIs{ItJIt[ItpIuIIuUIu`IumIu}IvL\#
IvhIv{IwLIwYIwiIwzIxGIxSIx`IxqIyDIyPIy\IylIyyIzHIzVIzbIzpI{@I{RI{^I{lI{xI|GI|VI|cI|{I}PI}\I}gI}u\#
I~AI~LI~XI~dI~tJ?BJ?MJ?YJ?fJ?tJ@BJ@NJ@\J@kJ@vJAAJAQJAaJAoJA}JBIJB\JBrJC@JCPJC\JCiJCvJDCJDRJDbJDq\#
JD|JEJJE[JEhJEtJFKJFVJFbJFmJFyJGGJGUJGyJHRJHvJIOJIdJIqJI|JJHJJTJJcJJsJK@JKPJK_JKnJK|JLJJLWJLfJLt\#
JMAJMMJMaJMpJM}JNOJN]JNvJOBJONJO^JOpJO{JPFJPRJP_JPkJPxJQEJQSJQaJQrJQ}JRMJRYJRhJRxJSCJSPJS]JSkJSx\#
JTNJTaJTnJT}JUIJUXJUeJUpJVAJVNJV_JVkJVwJWDJWQJW`JWoJX@JXWJXgJXuJYAJYNJYYJYhJYyJZFJZ]JZjJ[AJ[RJ[b\#
J[oJ[zJ\FJ\VJ\eJ\tJ]AJ]MJ]ZJ]fJ]sJ^?J^NJ^YJ^eJ^vJ_EJ_RJ_`J_nJ`?J`KJ`ZJ`fJ`sJa@JaQJaaJaxJbGJbSJbb\#
JboJb|JcHJcTJc`JclJc~JdMJdYJdhJdsJe@JeOJe_JfAJfTJf_JfkJf{JgGJgRJg`JguJhAJhNJh`JiFJiSJibJioJi}JjP\#
Jj[JjsJkAJkOJk\JkjJkuJlCJlNJlZJlfJlqJmDJmOJm\JmiJmwJnBJnNJn\JngJnsJo@JoNJoZJooJozJpIJpWJpeJprJq?\#
JqNJqYJqhJquJrGJrTJraJrnJryJsMJs[JsmJtDJt\JtkJtvJuBJuOJu\JunJu}JvLJv]JvoJw@JwdJwqJxAJxOJxaJxmJxy\#
JyIJyWJywJzRJz_JznJzzJ{KJ{ZJ{hJ{zJ|PJ|\J|mJ}CJ}OJ}\J}kJ}yJ~EJ~SJ~eJ~qJ~~K?MK?fK?vK@JK@VK@sKAJKAZ\#
KAiKAxKBMKBZKBiKCBKCPKC^KCpKD@KDNKD]KDoKD|KENKEZKEgKEuKFGKFTKFaKFpKGKKG\KGlKG|KHVKHcKHnKHyKIEKIQ\#
KI\KIiKIvKJAKJNKJYKJuKKNKKcKKqKK~KLJKLUKLbKLnKL|KMIKMVKMcKMpKM}KNJKNVKNcKNsKO?KOLKOaKOlKOxKPDKPP\#
KP]KPpKP|KQKKQWKQeKQpKQ~KRKKRXKRfKRqKR|KSGKSRKS_KSlKSzKTIKTfKUGKUTKU`KUqKV@KVSKV`KVxKWFKWTKW_KWl\#
KWxKXCKXSKXcKXtKYDKYVKYaKYnKYzKZKKZZKZlKZxK[JK[^K[kK[wK\QK\cK\qK]HK]TK]fK]uK^EK^SK^`K^nK^zK_HK_U\#
K_fK_rK`DK`TK`_K`qKaCKaSKabKaqKa|KbLKb[KbkKbwKcDKcPKc\KcgKcrKdDKdPKd`KdrKe?KeMKeXKedKetKfCKfPKf^\#
KfjKfyKgFKgSKgbKgoKg}KhIKhTKhbKhpKh|KiJKiWKicKinKi|KjPKj_KjmKjzKkEKkQKkaKknKl@KlMKlYKlfKlrKl~KmK\#
KmZKmuKnAKnNKn\KnhKnyKoFKoRKo_KonKo{KpIKpVKpbKpnKpzKqEKqRKqhKqtKrBKrNKr\KrhKruKsBKsNKs]KshKssKt?\#
KtLKtaKtoKt}KuIKuVKudKuzKvEKvQKv^KviKvuKw@KwLKwWKwgKwrKxQKx`KxlKyDKy[KyiKyuKzBKzSKzeKzrKz~K{KK{X\#
K{lK{zK|LK|YK|jK|uK}FK}TK}bK}rK~@K~KK~ZK~hK~xL?DL?OL?\L?hL?wL@DL@UL@eL@pLA?LAULAdLApLA{LBILBYLBh\#
LBwLCDLCSLCbLCnLC|LDTLDfLDtLEALELLEYLEoLE}LFILFVLFdLFuLGFLGQLGaLGzLHHLHULHeLHqLIFLIXLInLJ@LJkLJx\#
LKDLKRLK`LKnLLELLcLLqLMFLMSLMaLMxLNCLNXLNcLNpLN{LOJLOcLOrLO~LPILPaLPqLP|LQKLQeLQpLQ|LRHLRTLReLRu\#
LSMLSYLSdLSuLTDLTOLT^LTlLUBLUMLU]LUjLUuLVFLVYLVeLVtLWALWQLW]LWoLW|LXQLX]LXlLYPLYaLYnLY{LZTLZbLZp\#
LZ|L[JL[YL[fL[tL\@L\LL\ZL\fL\tL]EL]QL]^L]lL]yL^EL^TL^_L^jL^}L_LL__L_sL`IL`VL`aL`qLa@LaNLa]LajLav\#
LbDLbTLbgLb|LcPLcfLcsLdALdRLdbLduLeNLe]LeiLewLfMLfYLffLfqLf|LgILgVLgbLgpLg|LhKLhYLheLhrLh}LiMLi`\#
LinLi{LjJLj]LjtLkFLkQLkgLktLl?LlQLlfLlzLmELm[LmxLnGLn\LnpLn|LoILoVLoaLomLoyLpELpPLp\LpjLpxLqRLqa\#
Lq{LrHLrTLr_LrjLrwLsBLsNLsYLsdLsqLs~LtULteLtwLuFLuTLu`LulLuxLvFLvSLvgLvtLwBLwPLw\LwlLwxLxCLxNLxZ\#
LxgLx{LyVLyaLyqLy~LzJLz`LzkLzwL{CL{WL{kL|FL|XL|lL}?L}YL}kL}|L~LL~gM??M?TM?_M?kM?{M@HM@SM@iM@wMAD\#
MAQMA\MAjMAwMBBMBOMB]MBiMBtMCCMCUMCaMCmMCxMDHMDTMDcMDtMEAMESMEmMF@MFKMFYMFfMFxMGCMGTMG`MGmMGzMHE\#
MHRMH^MHjMHuMIBMIOMI^MIlMIzMJPMJ\MJjMK@MKKMKYMKfMKuMLIMLcMLpML{MMKMM[MMjMN?MNMMN_MNoMN~MOIMOVMOd\#
MOwMPTMP`MPrMQTMQeMQtMR?MRPMR[MRgMRtMSGMSZMSxMTJMTWMTdMTwMUCMU]MUkMUxMVKMVYMVhMVtMW?MWNMW[MWiMWt\#
MX@MXMMXbMXyMYGMYTMYcMYxMZFMZ`MZmMZzM[FM[TM[lM[xM\DM\SM\aM\oM]CM]QM]`M]nM^EM^YM^mM_?M_TM_aM_rM`A\#
M`OM`[M`lM`{MaGMaXMarMbQMbbMbrMcDMcRMcdMcwMdJMdcMdrMd~MeLMe\MewMfIMfZMfmMgKMgZMggMhCMhVMhrMiEMiR\#
MikMi~MjMMj[MjhMjsMk@MkNMk^MkwMlBMlNMl_MlyMmHMmTMmeMmyMnDMnPMn`MnnMn|MoPMo]MojMowMpEMpWMpfMpsMqC\#
MqPMq\MqnMqzMrHMrWMrhMruMsJMs[MsiMszMtGMtYMtfMttMuBMuXMulMuzMvIMvVMveMvtMwBMwTMwgMwsMw~MxPMx^Mxn\#
My?MyLMy[MyjMyyMzGMzYMziMzuM{CM{RM{_M{}M|JM|YM|fM|uM}DM}TM}aM}qM}~M~IM~_M~nM~|N?HN?XN?dN?qN@FN@R\#
N@`N@nN@zNAHNAUNAiNB@NBKNBXNBdNBsNCDNCQNCbNCnND@NDNND]NDlNDzNEGNEWNEeNEvNFDNFPNF\NFuNGCNGQNG]NGk\#
NH?NHQNHxNIDNIUNIoNI~NJLNJ]NJyNKENK^NKqNK~NLKNL[NLlNLyNMFNMWNMrNNCNNRNN^NNnNNzNOGNOSNOcNOuNPGNPU\#
NPwNQENQWNQjNQuNRHNR^NRlNRzNSNNSZNShNSuNTFNTWNTjNT|NUSNUbNUqNVBNVONV]NVlNVyNWINWUNWdNWqNX?NXLNXc\#
NXrNYANYLNYcNYoNY}NZKNZZNZhNZvN[FN[SN[_N[{N\IN\XN\dN\pN]BN]QN]^N]jN]zN^HN^SN^dN^sN_HN_WN_fN_sN`C\#
N`VN`eN`pN`}NaQNa`NaxNbJNbaNbuNcANcPNc^NcmNczNdHNd]NdmNeDNePNe\NegNeuNfANfMNfZNflNgONgZNgfNgrNh?\#
NhMNhYNheNhpNh}NiINiVNiaNimNi|NjHNjZNjfNjwNkBNkONk\NkiNkuNlBNlVNldNlvNmHNmUNmgNmuNn@NnMNnYNnoNn{\#
NoKNoWNocNopNo}NpLNp\NpgNpsNq@NqTNqiNrCNrZNrhNruNsCNsONs_NsnNszNtHNtWNtcNtoNu?NuLNu[NufNutNvANva\#
NvlNv{NwGNwTNwmNwzNxINxTNxlNxyNyFNy`NylNzCNzXNzdNzqN{BN{[N{gN{rN{~N|KN|\N|tN}LN}aN}tN~HN~ZN~vO?J\#
O?fO?yO@VO@mOANOAbOAtOBMOB_OB}OCPOCoODEOD[ODmOE?OEQOEjOEvOFMOF[OFiOFuOGFOGUOGbOGmOGyOHEOHROH]OHp\#
OH~OIKOI]OImOI|OJPOJ`OJnOKCOKUOKfOKzOLIOLZOLgOL{OMHOMVOMcOMpONFONWONcONsOOEOOROO_OOoOPKOPYOPfOP{\#
OQHOQ_OQrOQ~ORKORVORqOSFOS\OSgOStOTOOT\OTiOTwOUBOUNOU[OUfOUtOV?OVNOVaOVrOV~OWLOWXOWfOWqOW~OXKOXW\#
OXgOXuOYCOYOOY\OYiOY}OZLOZ_OZmOZzO[IO[TO[aO[mO[|O\KO\XO\eO\rO]@O]MO]ZO]gO^AO^PO^]O^lO^wO_CO_PO_[\#
O_hO_yO`FO`SO`bO`oOaJOa\OaiOauObBObWObsOcCOcNOcfOcyOd]OdiOeBOePOebOetOfAOfOOf^OfnOg?OgLOgYOgtOhI\#
OhXOhgOhvOiFOiSOiaOipOjDOjOOjdOk?OkNOkZOkiOkvOlDOlVOlhOlsOm@OmNOmZOmeOmrOm}OnLOnbOnwOoEOoROoeOou\#
OpROpbOpnOq?OqLOqYOqeOquOrDOrOOrbOrmOs?OsQOsaOsoOs|OtGOtROtaOtuOuBOuSOu`OulOuzOvJOvWOvdOvpOv|OwH\#
Ow[OwsOxCOxPOx[OxgOxvOyKOyYOygOyuOzBOzSOzaOzoOz}O{KO{WO{cO{pO{|O|LO|`O|zO}GO}SO}aO}tO~@O~SO~`O~o\#
O~{P?HP?TP?`P?qP?|P@IP@YP@eP@wPAFPAQPA^PAjPAuPBBPBNPB^PBrPB}PCIPCWPCkPC|PDQPDkPE@PELPEYPEjPEyPFE\#
PFRPFaPFpPG?PGMPGmPGyPHEPHSPH^PHjPHuPIEPIUPIbPIqPI|PJHPJUPJfPJvPKAPKNPK[PKhPL?PLQPL_PLkPLxPMFPMS\#
PM^PMiPMuPNAPNLPNXPNcPNqPO?POJPOYPOrPO~PPJPPWPPcPPpPQKPQWPQbPQrPRMPRZPRfPRtPS@PSLPSdPSyPTGPTSPTc\#
PTqPUJPUUPU`PUlPUzPVIPVTPV`PVmPW@PWLPW[PWgPWvPXDPXRPX`PXmPX{PYIPYVPYhPYtPZ?PZKPZXPZlPZxP[EP[PP[[\#
P[hP[tP\DP\OP\[P\gP\rP]?P]NP][P]gP]rP^AP^NP^^P^oP_AP_MP_YP_dP_pP_|P`GP`TP`fP`sPaCPaPPa\PahPauPbB\#
PbMPbZPbqPcGPcXPcgPcvPdJPddPdrPd~PeLPeWPebPemPexPfCPfNPf[PfiPfzPgKPgfPhEPhPPhlPiIPiTPicPiwPjCPjU\#
PjdPjqPj}PkIPkYPkfPkqPl@PlNPl\PlhPlyPmHPmUPmxPn^PnnPn|PoQPodPovPpCPpQPpaPprPq?PqNPqaPqlPqxPrOPr_\#
PrlPr|PsSPs`PsqPtCPtOPt]PtkPtyPuFPuQPucPuoPu{PvJPvUPvePvqPv~PwJPwWPwlPwwPxDPxSPxvPy\PyiPz?PzSPza\#
PzlPzxP{GP{VP{cP{rP|?P|LP|[P|iP|xP}EP}RP}]P}hP}uP~DP~QP~`P~nP~|Q?GQ?dQ@AQ@OQ@dQ@{QAPQAkQBKQBXQBe\#
QBpQB~QCYQCfQCuQDCQDRQD]QDhQDtQE@QELQEZQEjQEwQFGQFSQF`QFkQFyQGFQGQQGaQGpQHCQHPQH_QHnQI@QILQIWQId\#
QIpQI|QJKQJWQJfQJtQKBQKOQK\QKhQKvQLBQLMQL\QLiQLwQMGQMSQM_QMkQMxQNRQNaQNnQOBQOPQO[QOlQOyQPHQPSQP_\#
QPsQQ?QQJQQVQQrQRDQRgQRxQSHQS_QSpQTKQTbQTzQUQQUmQVDQVYQVnQWDQWUQWhQW|QXVQXzQYSQYmQZBQZaQ[FQ[[Q[n\#
Q\EQ\[Q\qQ]EQ]YQ]mQ^HQ^\Q^qQ_LQ_cQ_zQ`OQ`cQ`wQaMQa`QazQbMQb`QbvQcIQc\QcxQdMQd_QdtQeGQe\QeyQfSQff\#
QgBQgUQgpQhDQh]QhrQiLQieQi{QjTQjlQkCQkVQkkQk~Ql[QlrQmFQm]QmqQnHQnXQnjQoCQoXQovQpSQpcQp|QqLQq^Qqp\#
QrBQrUQrfQrwQsHQsgQt?QtVQtoQuFQu_Qu{QvPQveQwAQwWQwsQx?QxKQxZQxqQx~QyKQyVQycQypQy|QzIQzVQzaQzwQ{C\#
Q{NQ{dQ{yQ|JQ|VQ|dQ|sQ}AQ}OQ}]Q}jQ}{Q~IQ~TQ~cQ~qQ~|R?JR?[R?gR?yR@HR@[R@jR@uRAHRAURAcRAqRBFRBRRB]\#
RBjRBwRCIRCYRChRCvRDCRDRRDbRDpRD~REKRE]RElREzRFQRF_RFjRFyRGFRGSRGaRGlRG~RHRRHmRIARIORI^RIkRIxRJI\#
RJVRJbRJnRJzRKFRKURKcRKqRL@RLLRL\RLjRLwRMCRMPRMhRM}RNIRNXRNhRNsROCROORO_ROlROyRPGRP\RPrRP~RQLRQX\#
RQcRQpRRFRReRRqRR}RSLRS^RSiRSvRTNRT]RTiRTzRUFRUSRUfRUuRVBRVORV_RVyRWSRWbRWsRXNRX\RXlRX}RYKRY\RYm\#
RY|RZMRZgRZwR[PR[aR[sR\GR\dR\uR]HR]WR]kR]}R^ZR^iR^yR_SR_gR_vR`HR`YR`fR`uRaERaVRagRbBRbVRbpRcARcP\#
RcaRctRdCRdTRdeRduReDReQRe]ReiReuRfARfSRfgRftRgERgWRgeRgpRhFRhQRh^RhlRhyRiDRiZRifRivRjERjRRjcRjq\#
Rj|RkHRkYRklRk}RlKRlWRllRlwRmBRmORm[RmgRmrRnARnMRn[RnhRntRoARoMRoXRodRopRo|RpHRpTRp`RpnRqERqQRq^\#
RqsRrPRr\RrhRrsRr~RsKRsYRsfRsqRtJRtbRt{RuKRuWRueRuuRvKRvbRvnRvyRwERwSRwdRwoRw~RxIRx[RxhRx|RyGRyW\#
RyeRyqRy~RzKRz]RzmRzzR{HR{[R{vR|DR|OR|_R|lR}@R}XR}fR}sR~DR~SR~aR~xS?ES?RS?^S?pS?}S@JS@WS@fS@ySAO\#
SApSBMSB\SBwSCESCTSCaSCoSDCSDOSD`SDoSD{SEPSE]SElSExSFESFVSFgSFtSGASGLSGbSGoSG~SHMSHcSHrSH~SIMSIY\#
SIdSIuSJBSJdSJzSKLSKYSKgSL@SL]SLmSL{SMLSM\SMiSMwSNESNRSN]SNlSNzSOLSOYSOiSOxSPDSPVSPiSPtSQISQXSQe\#
SQ|SRHSRVSReSRsSSFSSTSSaSSoSS~STLST^STmSTzSUGSUVSUbSUmSUxSVGSVRSV^SViSVwSWESWQSWjSWxSXESXQSXjSXx\#
SYHSYTSYnSYySZSSZ^SZyS[ES[YS[fS[rS\GS\XS\cS\oS\{S]IS]US]gS]tS^NS^kS^xS_IS_US_aS_pS`BS`VS`eS`qSa?\#
SaKSaXSadSaqSa~SbJSbWSbeSbqScBScNSc\SciScvSdMSd[SdpSeASeMSeXSedSerSf?SfNSf[SfnSf}SgOSg^SgmSgyShV\#
ShkShxSiDSiRSicSisSi~SjLSjYSjqSkBSkQSkgSkvSlASlVSlgSlxSmISmhSmzSnLSnbSnuSoCSoNSo`SooSo|SpISpYSph\#
SpsSq@SqOSq\SquSrGSrRSr^SrnSr{SsSSs_SsmSs|StLSt_StySu`Su}SvLSv]SvnSwHSwYSweSwrSxASxQSxhSxvSyKSy]\#
Sy{SzJSzWSzcSztS{HS{VS{tS|ES|SS|bS|oS||S}HS}YS}dS}sS~?S~OS~bS~sT?DT?UT?eT?qT@CT@TT@_T@jT@xTAETAR\#
TAbTAmTAyTBKTBXTBhTBtTC@TCLTC[TCoTCzTDLTDYTDgTDuTEKTEbTExTFETFUTF`TFqTGITGUTGeTGqTH?THLTHZTHgTHv\#
TIBTIPTIaTIpTJ?TJLTJ_TJlTKETKSTK`TKvTLMTLYTLrTMATMPTM^TM~TNWTNeTNqTN|TOITOXTOtTPETPUTP`TPmTQATQY\#
TQgTQsTQ~TRNTR[TRgTRwTSBTSNTS\TSkTSzTTETTSTTaTToTU@TUQTU^TUmTU{TVITV\TVhTVuTW@TWMTWYTWkTWvTXHTXX\#
TXgTXrTY?TYQTY\TYgTYxTZFTZQTZhTZtT[@T[OT[\T[qT\BT\NT\\T\hT\tT]DT]PT]_T]kT]|T^KT^[T^jT^vT_BT_RT_g\#
T_|T`JT`VT`dT`uTaATaUTaaTalTa{TbFTbUTbaTbxTcSTceTcyTdHTdUTdgTdsTe@TeLTeYTekTexTfDTfOTf[TfiTfwTgE\#
TgZTghTguTh@ThLThWThjThuTiATiRTi_TilTj?TjYTjeTjuTkATkMTkYTkfTl@Tl[TllTl}TmHTmUTmbTmmTm{TnMTn^Tnj\#
TnxToEToRTo]TojTo|TpHTpSTp^TpmTp|TqHTqUTqcTqnTqyTrKTriTrxTsGTsXTsgTs~TtJTtWTtbTtsTuBTuMTu]TuiTuu\#
TvSTvbTvpTv}TwKTwcTwrTx@TxMTx[TxxTyHTy_TypTy~TzJTzVTzfTzsT{CT{TT{`T{pT{~T|JT|^T|iT|zT}GT}UT}aT}n\#
T}|T~PT~qU?AU?aU?sU@AU@^UA@UA^UA|UBaUBtUCBUCOUC\UClUC{UDKUD]UDnUEBUEMUEYUElUFNUFkUGGUG`UGvUHYUH{\#
UIZUIrUJLUJhUKFUKcUL?UL]ULtUM@UMaUNFUNiUOIUOWUOyUPVUPuUQXUQyUROURnUSJUSnUS|UT\UThUTvUUAUUNUU[UUh\#
UUtUV?UVMUV\UVoUWCUWTUWiUX?UXNUX]UXhUXwUYCUYOUY]UYiUYvUZCUZOUZ\UZuU[FU[[U[nU\MU\eU\vU]BU]VU]bU]n\#
U]yU^HU^TU^aU^lU^yU_GU_VU_aU_vU`BU`QU`nU`yUaNUa^UajUaxUbEUbRUb^UbjUbvUcBUcOUc[UcgUctUdFUdSUdaUdm\#
UdzUeJUe\UegUexUfIUfWUfrUg?UgMUgYUggUgtUhAUhUUheUhqUiAUiQUifUitUjAUjXUjeUjsUk@UkKUk`UkmUkxUlEUlQ\#
Ul_UllUlxUmGUm\UmhUmvUnIUnXUnlUoEUoUUo`UotUp?UpKUpVUpcUpoUp}UqIUq]UqmUrGUrRUr`UrkUrxUsKUsYUsvUtA\#
UtQUt^UtpUu?UuPUu^UuqUv@UvKUv[UvhUw?UwPUw_UwlUwyUxEUxPUx^UxkUx|UyLUyXUyeUy{UzHUzTUzbUzsU{@U{QU{d\#
U{pU{~U|JU|^U|lU|{U}NU}YU}hU}sU~AU~MU~YU~gU~sV?CV?QV?_V?kV?}V@JV@WV@bV@nV@zVAHVATVA_VAsVBEVBTVB`\#
VBoVCBVCOVC]VCzVDXVDqVD}VEQVE]VEwVFBVFQVFaVFoVG?VGMVGZVGeVG~VHLVH[VHhVHvVICVIOVI[VIgVIuVJCVJOVJ\\#
VJkVJwVKEVKTVKdVKsVLDVLYVLeVMAVMOVMeVMuVNPVNbVNoVN{VOQVOcVOnVO{VPNVPYVPgVPvVQEVQQVQ_VQmVQ{VRIVRa\#
VRmVRxVSCVSSVS`VSoVTFVTVVTaVTmVUCVUYVUmVVIVV`VVsVWCVWOVWhVXJVXUVXcVXpVX}VYHVYiVYvVZBVZUVZbVZoVZ|\#
V[IV[UV[aV[xV\JV\VV\fV\uV]AV]MV][V]jV]xV^CV^ZV^mV^{V_MV_`V_oV`?V`MV`lVaOVa_VavVbQVbiVcAVcWVclVdD\#
VdeVd~VebVeyVfYVfvVgQVgdVgzVhSVhdVhwViKVieVizVjLVjbVkFVk_VkuVlOVldVlzVmYVm~VnTVngVn~VoRVofVpAVpU\#
VpjVqAVqWVqlVr?VrSVriVr~VsQVsdVs~VtRVteVtxVuRVuhVvAVvTVvgVv|VwNVwaVwvVxSVxmVy@Vy[VyzVzMVzhVz|V{U\#
V{qV|FV|YV|lV}?V}YV}rV~HV~[V~pW?CW?ZW?nW@EW@YW@nWAEWAUWAgWAzWBOWB_WBqWCCWCUWChWDEWDVWDiWEBWEZWEq\#
WFPWFoWGFWGcWH?WHZWH{WIPWIhWI~WJSWJaWJlWJzWKRWKiWLCWLTWLbWLqWMCWM^WMzWNOWNfWN|WOPWOpWPDWPTWPbWPo\#
WQCWQOWQ]WQhWQsWREWRPWR]WRlWSAWS\WSiWSxWTDWTOWT]WTnWTyWUDWUQWU]WUkWUvWVBWVNWVYWVhWVtWWBWWOWW^WWm\#
WW}WXIWXVWXaWXvWYFWYUWYfWYvWZGWZVWZcWZpW[DW[XW[cW[qW[~W\KW\WW\bW\pW]PW]aW]{W^YW^kW_IW_hW_}W`KW`X\#
W`fWa?WaQWaiWavWbIWbVWbkWc@WcSWcdWcpWc{WdIWd]WdjWdyWeIWeWWehWesWfBWfMWf\WflWf{WgLWg]WglWgxWhEWhQ\#
Wh^WhjWi?WiVWidWipWj?WjLWjXWjfWjwWkDWkSWkfWksWlAWlNWlZWlhWluWmCWmQWm]WmlWmzWnSWn_WnwWoBWoUWoaWoq\#
Wp?WpOWp[WpgWpsWqAWqLWqYWqgWquWrHWrUWrbWroWr}WsLWsWWsdWssWtFWtVWteWtzWuMWu\WukWv@WvMWv[WvkWvvWwB\#
WwTWwfWwtWxCWxSWxdWxrWy@WyQWy^Wy|WzIWzWWziWzvW{NW{hW{uW|DW|QW|_W|lW||W}SW}cW}xW~MW~iW~uX?DX?TX?_\#
X?oX?|X@JX@XX@fX@rXA?XAPXA]XAkXAzXBHXB`XBmXBzXCGXCTXCbXCpXC|XDKXDXXDdXDqXE?XEUXEbXE{XFJXF\XFiXFw\#
XGEXGTXGhXGuXHDXHOXH^XHjXH{XIKXIWXIoXJCXJ[XJhXJxXKEXKRXK^XKnXLEXLSXLcXLtXMDXMUXMdXMuXNDXNTXNfXNt\#
XOLXOgXOzXPMXPZXPeXPrXP}XQJXQ]XQiXQvXROXRbXRoXSBXS]XSkXSzXTGXTSXT`XTkXTvXUEXU`XUxXVPXVaXVlXVyXWE\#
XWRXW`XWoXW|XXHXXVXXdXXuXYCXYXXYcXYsXY~XZKXZcXZpX[@X[LX[\X[gX[}X\QX\_X\jX]@X]YX]qX^HX^ZX^jX^}X_T\#
X_cX_qX`CX`QX`\X`jX`vXaDXaPXa_XalXa{XbHXbVXbaXbmXcBXcNXcZXcfXd@XdPXd]XdpXeHXeUXekXewXfCXfOXfaXfm\#
XgDXgPXg^XgpXh@XhXXheXhpXh|XiHXiZXihXi{XjHXjTXjeXjsXkAXkOXkZXkgXl?XlJXl`XlnXlyXmEXmPXm[XmgXmtXnG\#
XnXXnfXnuXoOXodXpCXp\XpuXqNXqhXquXrCXrRXr`XrkXsIXsZXshXsuXtBXtOXt^XtiXu@XuLXuWXudXurXvAXvVXvcXvv\#
XwFXwSXwaXwrXxCXxRXxaXxsXy@XyOXy\XygXyvXzFXzUXzcXzpX{CX{PX{cX{qX|IX|ZX|lX|yX}FX}TX}dX}qX~BX~NX~\\#
X~iX~{Y?GY?SY?kY?vY@EY@RY@dY@xYAQYAbYApYA|YBOYB\YBgYBtYCNYCcYCpYC{YDSYDmYDyYERYEhYFAYFYYFgYFwYGD\#
YGSYG_YG|YH`YI?YIPYI\YIiYIvYJDYJRYJbYJrYK?YKJYKVYKeYKtYLCYLRYLjYLzYMLYMWYMcYMpYM{YNIYNTYNbYNoYNz\#
YOIYOXYOhYOtYPAYPMYPYYPgYP}YQSYQ^YQjYQyYRKYRVYRbYRoYR}YSHYSYYSiYSuYTHYTVYTaYTnYU?YULYUbYUpYVBYVN\#
YV[YVjYVvYWCYWXYWsYXAYXMYXYYXgYXuYYIYYZYYjYYwYZDYZOYZ_YZkYZyY[SY[uY\BY\PY\]Y\mY\zY]GY]WY]dY]zY^H\#
Y^UY^dY^wY_DY_QY_aY_mY_zY`FY`SY``Y`kY`yYaGYaVYaeYasYb@YbSYbaYbnYbyYcHYcTYc_YckYdIYdUYdbYdmYdxYeR\#
YeaYenYezYfFYfRYf]YfiYfwYgBYgUYgeYhAYhLYh\YhgYh~YiNYiYYihYivYjEYjTYj_YjnYj|YkMYk\YkmYk{YlKYlYYlh\#
YltYmBYmOYmgYmrYnAYnNYnZYnqYoAYoTYoaYomYp?YpMYp`YpkYpyYqMYqhYrAYrYYrnYsGYsXYskYs}YtNYt`YtrYu?YuO\#
Yu[YusYvAYvOYv^YviYvzYwGYwUYw`YwlYxGYxXYxjYxwYyJYyiYy{YzWYzbYznYz|Y{KY{VY{dY{qY|FY|QY|aY|oY|zY}J\#
Y}bY}nY}{Y~GY~WY~jY~wZ?IZ?UZ?bZ?oZ?{Z@IZ@TZ@pZAMZA_ZAlZAyZBFZBQZB`ZBnZB{ZCFZCSZChZCuZDAZDNZD[ZDo\#
ZD{ZEHZEYZEhZEvZFSZF_ZFpZF{ZGGZGWZGeZGqZG~ZHIZH`ZH~ZIMZIYZIzZJIZJTZJ`ZJkZJxZKQZKbZKqZK|ZLGZLSZL_\#
ZLlZLxZMEZMPZM]ZMiZMuZNDZNPZN[ZNhZNvZOFZOSZObZOqZPDZPWZPgZPuZQAZQOZQ[ZQjZQwZRCZRNZR\ZRmZS?ZSKZSY\#
ZSfZStZTBZTNZT[ZTiZT~ZUKZUXZUcZUqZU}ZVHZVXZVpZW?ZWKZWWZWeZWpZW|ZXLZX\ZXiZXuZYEZYVZYfZYwZZDZZSZZc\#
ZZoZZ}Z[JZ[XZ[eZ[qZ[}Z\MZ\ZZ\gZ\sZ]DZ]PZ]^Z]nZ]{Z^HZ^TZ^pZ_AZ_OZ_bZ_vZ`GZ`SZ`^Z`lZ`{ZaGZaSZaaZam\#
Za}ZbIZbTZb`ZbuZcLZc[ZcjZczZdFZdRZd`ZdqZeBZeNZe`ZepZf?ZfMZf[ZfiZfyZgFZgQZgaZgnZg|ZhMZhXZhkZhyZiE\#
ZiRZi]ZinZizZjMZjZZjiZjuZkBZkOZkZZkhZkyZlGZlTZlhZlvZmAZmMZmYZmfZmsZn@ZnRZn_ZnpZn~ZoKZoYZodZorZpG\#
ZpWZptZqFZq]ZqtZrKZr`ZrpZsDZsXZsnZtDZtYZtwZuHZudZuvZvHZvdZvxZwUZwtZxQZxpZyFZy\ZynZzAZzTZzgZzyZ{K\#
Z{^Z{vZ|HZ|aZ|vZ}JZ}]Z}uZ~PZ~dZ~y[?R[?e[?z[@O[@c[@x[A\[Aq[BE[B^[Bs[CH[C][Cl[C~[DO[D`[Dr[EE[EU[Ee\#
[Es[F?[FK[F\[Fm[F~[GM[G[[Gx[HS[Hm[H|[II[IY[Ik[I{[JL[J][Jp[K?[KK[KX[Kc[Ks[LB[LP[L[[Lg[Lt[MD[MP[Ma\#
[Mp[M}[NJ[NY[Nh[Nt[OE[OP[Oh[Ot[PD[PP[P][Pn[P}[QV[Qg[Qr[R@[RS[Rc[Rx[SC[SR[S^[Sl[Sy[TJ[TZ[Ti[Tx[UF\#
[UU[Ua[Ul[Uy[VH[VX[Ve[Vs[WC[WO[W\[Wn[X@[XQ[Xe[Xy[YI[YX[Yo[Y~[ZM[ZY[Zl[Zw[[W[[c[[x[\E[\P[\_[\r[]@\#
[]N[]][]o[^A[^M[^\[^k[^w[_C[_P[_c[_n[_|[`G[`T[`b[`p[`}[aI[aW[af[as[b@[ba[bq[cU[ce[cr[c~[dJ[dW[dc\#
[dn[d~[eO[e_[ej[ew[fE[f[[fg[fs[g@[gM[g[[gi[gu[h@[hP[h\[hl[hy[iD[ia[im[jA[jR[je[js[kA[kO[k][ki[kx\#
[lH[lX[lh[ly[mO[m_[m{[nK[n[[ng[nu[oI[oW[od[or[o~[pJ[pY[pm[pz[qN[q_[qn[q{[rF[rS[r_[rr[sH[sS[s_[sw\#
[tB[t[[tq[uE[uT[u_[uq[v@[vR[va[vr[w?[wL[wY[wi[x?[xL[xY[xd[xo[x|[yI[yU[ya[yo[yz[zH[zV[ze[zr[{A[{R\#
[{^[{l[{w[|D[|Q[|c[|o[}D[}V[}i[}|[~G[~W[~i[~y\?L\?Y\?i\?x\@H\@Y\@d\@x\AD\AQ\A\\Ai\At\BL\Be\Bq\C@\#
\CK\C_\Cm\DA\DM\DX\Dd\Du\EK\EW\El\E}\FN\F\\Fi\GG\GV\Gb\Gw\HD\HU\Hd\IB\IN\IZ\Ie\Iq\J?\JJ\J_\Jk\Jz\#
\KG\KS\K^\Kl\LC\LP\L[\Lf\Lt\MJ\MW\Mn\N[\Ni\Nu\OD\O^\Ok\Ow\PU\Pj\Pz\QH\QV\Qj\Qx\RE\RP\R\\Rl\Ry\SK\#
\S_\Sj\Sv\TA\TN\TZ\Ti\Ty\UE\UR\Uk\Uz\VF\VW\Vc\Vn\Vz\WG\WV\Wb\W}\XI\XT\Xf\Xs\YI\Y_\Yp\Y{\ZM\ZZ\Zg\#
\Zr\[G\[W\[e\[r\\?\\K\\W\\c\\o\\{\]H\]V\]b\]q
"""#,
        lines: #"""
aari	aiw	a
aasáx	aas	a
abadi	kbt	a
abaga	abg	a
abaisungai	abf	a
abanyom	abm	a
abar	mij	a
abau	aau	a
abaza	abq	a
abellenayta	abp	a
abidji	abi	a
abinomn	bsa	a
abipon	axb	a
abishira	ash	a
abom	aob	a
abon	abo	a
abron	abr	a
abua	abn	a
abuarapesh	aah	a
abui	abz	a
abun	kgr	a
abure	abu	a
abureni	mgj	a
acatepecmephaa	tpx	a
achagua	aca	a
achang	acn	a
ache	yif	a
acheron	acz	a
achi	acr	a
achinese	ace	a
achterhoeks	act	a
achuarshiwiar	acu	a
achumawi	acv	a
aché	guq	a
acoli	ach	a
acroá	acs	a
adai	xad	a
adamawafulfulde	fub	a
adamorobesignlanguage	ads	a
adang	adn	a
adangbe	adq	a
adangme	ada	a
adara	kad	a
adasen	tiu	a
adele	ade	a
adhola	adh	a
adilabadgondi	wsg	a
adioukrou	adj	a
adithinngithigh	dth	a
adivasioriya	ort	a
adiwasigarasia	gas	a
adnyamathanha	adt	a
adonara	adr	a
aduge	adu	a
adyghe	ady	a
adzera	adz	a
aeka	aez	a
aekyom	awi	a
aequian	xae	a
afade	aal	a
afghansignlanguage	afg	a
afitti	aft	a
afrihili	afh	a
afroasiaticlanguages	afa	a
afroseminolecreole	afs	a
agarabi	agd	a
agariya	agi	a
agatu	agc	a
agavotaguerra	avo	a
aghem	agq	a
aghu	ahh	a
aghul	agx	a
aghutharnggala	gtu	a
aghwan	xag	a
agob	kit	a
agoi	ibm	a
aguacateco	agu	a
aguano	aga	a
aguaruna	agr	a
aguna	aug	a
agusanmanobo	msm	a
agutaynen	agn	a
agwagwune	yay	a
ahanta	aha	a
aherigondi	esg	a
aheu	thm	a
ahirani	ahr	a
ahom	aho	a
ahtena	aht	a
ahwai	nfd	a
aicham	aih	a
aighon	aix	a
aikanã	tba	a
aiklep	mwg	a
aimaq	aiq	a
aimele	ail	a
aimol	aim	a
ainbai	aic	a
ainuchina	aib	n
ainujapan	ain	n
aiome	aki	a
airoran	air	a
aiton	aio	a
ajabenin	ajg	n
ajasouthsudan	aja	n
ajawa	ajw	a
ajië	aji	a
ajumbu	muc	a
ajyíninkaapurucayali	cpc	a
akabea	abj	a
akabo	akm	a
akacari	aci	a
akajeru	akj	a
akakede	akx	a
akakol	aky	a
akakora	ack	a
akarbale	acl	a
akaselem	aks	a
akawaio	ake	a
akebu	keu	a
akei	tsr	a
akeu	aeu	a
akha	ahk	a
akhvakh	akv	a
akkadian	akk	a
akkalasami	sia	a
aklanon	akl	a
akolet	akt	a
akoose	bss	a
akoye	miw	a
akpa	akf	a
akpes	ibe	a
akrukay	afi	a
akukem	spm	a
akuku	ayk	a
akum	aku	a
akuntsu	aqz	a
akurio	ako	a
akwa	akw	a
akyaungarinaga	nqy	a
alabak’abeena	alw	a
alabama	akz	a
alabatislandagta	dul	a
alacatlatzalamixtec	mim	a
alago	ala	a
alagwa	wbj	a
alak	alk	a
alamblak	amp	a
alangan	alj	a
alanic	xln	a
alapmunte	apv	a
alawa	alh	a
albaniansignlanguage	sqk	a
albarradassignlanguage	lsc	a
alcozaucamixtec	xta	a
alege	alf	a
alekano	gah	a
aleut	ale	a
algerianarabic	arq	a
algerianjewishsignlanguage	ajs	a
algeriansaharanarabic	aao	a
algeriansignlanguage	asp	a
algonquianlanguages	alg	a
algonquin	alq	a
alladian	ald	a
allar	all	a
alngith	aid	a
alophola	ypo	a
alor	aol	a
aloápamzapotec	zaq	a
alsayyidbedouinsignlanguage	syy	a
alsea	aes	a
altaiclanguages	tut	a
alugu	aub	a
alukurumba	xua	a
alumutesu	aab	a
alune	alp	a
aluo	yna	a
alur	alz	a
alutor	alr	a
alvirividari	avd	a
alyawarr	aly	a
amahai	amq	a
amahuaca	amc	a
amaimon	ali	a
amal	aad	a
amamikoniyasignlanguage	jks	a
amanab	amn	a
amanayé	ama	a
amapapuanewguinea	amm	n
amara	aie	a
amarakaeri	amr	a
amarasi	aaz	a
amasudan	nyi	n
amatlánzapotec	zpo	a
ambai	amk	a
ambakich	aew	a
ambalaayta	abc	a
ambasolomonislands	utp	n
ambauganda	rwm	n
ambelau	amv	a
ambele	ael	a
amblong	alm	a
ambo	amb	a
ambonesemalay	abs	a
ambopascoquechua	qva	a
ambrak	aag	a
ambul	apo	a
ambulas	abt	a
amdang	amj	a
amdotibetan	adx	a
amele	aey	a
americansignlanguage	ase	a
amganadifugao	ifa	a
amis	ami	a
amol	alx	a
amoltepecmixtec	mbz	a
ampanang	apg	a
amparidogon	aqd	a
amrikarbi	ajz	a
amto	amt	a
amundava	adw	a
amurdak	amg	a
anaang	anw	a
anakalangu	akg	a
anal	anm	a
anam	pda	a
anambé	aan	a
anamgura	imi	a
anasi	bpo	a
anatingadogon	dti	a
ancientgreek	grc	a
ancientgreekto1453	grc	n
ancienthebrew	hbo	a
ancientmacedonian	xmk	a
ancientnortharabian	xna	a
ancientzapotec	xzp	a
andaandi	dgl	a
andai	afd	a
andajin	ajn	a
andalusianarabic	xaa	a
andamancreolehindi	hca	a
andaqui	ana	a
andarum	aod	a
andegerebinha	adg	a
andh	anr	a
andi	ani	a
andio	bzb	a
andoa	anb	a
andoque	ano	a
andrahus	anx	a
aneityum	aty	a
anem	anz	a
anemewake	aby	a
anfillo	myo	a
angaataha	agm	a
angaité	aqt	a
angal	age	a
angalenen	aoe	a
angalheneng	akh	a
angaminaga	njm	a
anggurukyali	yli	a
angika	anp	a
angkamuthi	avm	a
anglonorman	xno	a
angloromani	rme	a
angolar	aoa	a
angor	agg	a
angoram	aog	a
angosturastunebo	tnd	a
anguthimri	awg	a
anii	blo	a
animere	anf	a
anindilyakwa	aoi	a
aninka	aqk	a
aniphowa	ypn	a
anjam	boj	a
ankave	aak	a
anmatyerre	amx	a
anong	nun	a
anor	anj	a
anserma	ans	a
ansus	and	a
antakarinya	ant	a
antankaranamalagasy	xmv	a
antiguaandbarbudacreoleenglish	aig	a
anuak	anu	a
anufo	cko	a
anuhkongsochin	anl	a
anuki	aui	a
anus	auq	a
anuta	aud	a
anyin	any	a
anyinmorofo	mtb	a
aoheng	pni	a
aonaga	njo	a
aore	aor	a
apachelanguages	apa	a
apalachee	xap	a
apalaí	apy	a
apali	ena	a
apascoapoalamixtec	mip	a
apatani	apt	a
apiaká	api	a
apinayé	apn	a
aproumuaizi	ahp	a
apucikwar	apq	a
apurinã	apu	a
aputai	apx	a
aquitanian	xaq	a
arabana	ard	a
arabela	arl	a
araki	akr	a
arakwal	rkw	a
aralletabulahan	atq	a
arammba	stk	a
aranadan	aaf	a
aranamatamique	xrt	a
arandai	jbj	a
araona	aro	a
arapaho	arp	a
arapaso	arj	a
ararandewára	xaj	a
arawak	arw	a
araweté	awt	a
arawum	awm	a
arbore	arv	a
arbëreshëalbanian	aae	a
archi	aqc	a
ardhamāgadhīprākrit	pka	a
areare	alu	a
areba	aea	a
arem	aem	a
arequipalauniónquechua	qxu	a
argentinesignlanguage	aed	a
argobba	agj	a
arguni	agf	a
arhuaco	arh	a
arhâ	aqr	a
arhö	aok	a
aribwatsa	laz	a
aribwaung	ylu	a
arifamaminiafia	aai	a
arigidi	aqg	a
arikapú	ark	a
arikara	ari	a
arikem	ait	a
arin	xrn	a
aringa	luc	a
armazic	xrm	a
armeniansignlanguage	aen	a
aroplokep	apr	a
aropsissano	aps	a
arosi	aia	a
arpitan	frp	a
arritinngithigh	rrt	a
arta	atz	a
artificiallanguages	art	a
aruamu	msy	a
aruek	aur	a
aruop	lsr	a
arutani	atx	a
aruáamazonasstate	aru	n
aruárodoniastate	arx	n
arvanitikaalbanian	aat	a
asaroo	mtv	a
ashe	ahs	a
ashkun	ask	a
ashochin	csh	a
ashtiani	atn	a
asháninka	cni	a
ashéninkapajonal	cjo	a
ashéninkaperené	prq	a
asilulu	asl	a
askopan	eiv	a
asoa	asv	a
assangori	sjg	a
assiniboine	asb	a
assyrianneoaramaic	aii	a
asturian	ast	a
asueawyu	psa	a
asumboa	aua	a
asunciónmixtepeczapotec	zoo	a
asunigeria	aum	n
asuri	asr	a
asutanzania	asa	n
atakapa	aqp	a
atamanobo	atd	a
atampaya	amz	a
atatláhucamixtec	mib	a
atauran	adb	a
atayal	tay	a
atemble	ate	a
athapascanlanguages	ath	a
athpariya	aph	a
atikamekw	atj	a
atohwaim	aqm	a
atongcameroon	ato	n
atongindia	aot	n
atorada	aox	a
atsahuaca	atc	a
atsam	cch	a
atsugewi	atw	a
attapadykurumba	pkr	a
attié	ati	a
atzingomatlatzinca	ocu	a
auhelawa	kud	a
aulua	aul	a
aurá	aux	a
aushi	auh	a
aushiri	avs	a
auslan	asf	a
austral	aut	a
australianaboriginessignlanguage	asw	a
australianlanguages	aus	a
austriansignlanguage	asq	a
austronesianlanguages	map	a
auwe	smf	a
auye	auu	a
auyokawa	auo	a
avatime	avn	a
avau	avb	a
avikam	avi	a
avokaya	avu	a
avácanoeiro	avv	a
awabakal	awk	a
awachina	vwa	n
awacuaiquer	kwi	a
awadbing	bcu	a
awadhi	awa	a
awak	awo	a
awapapuanewguinea	awb	n
awar	aya	a
awara	awx	a
awbono	awh	a
aweer	bob	a
awera	awr	a
awetí	awe	a
awing	azo	a
awiyaana	auy	a
awjilah	auj	a
awngi	awn	a
awngthim	gwm	a
awtuw	kmn	a
awun	aww	a
awutu	afu	a
awyi	auw	a
axamb	ahb	a
axiyi	yix	a
ayabadhu	ayd	a
ayacuchoquechua	quy	a
ayautlamazatec	vmy	a
ayere	aye	a
ayerrerenge	axe	a
ayipapuanewguinea	ayq	n
ayiwo	nfl	a
ayizi	yyz	a
ayizogbe	ayb	a
ayoquescozapotec	zaf	a
ayoreo	ayo	a
ayutlamixtec	miy	a
azha	aza	a
azhe	yiz	a
azoyúmephaa	tpc	a
baan	bvj	a
baangi	bqx	a
baatonum	bba	a
baba	bbw	a
babamalay	mbf	a
babango	bbm	a
babanki	bbk	a
babatana	baa	a
babine	bcr	a
babuza	bzg	a
bacama	bcy	a
bacanesemalay	btj	a
bactrian	xbc	a
badaga	bfq	a
badaindonesia	bhz	n
badanigeria	bau	n
bade	bde	a
badeshi	bdz	a
badimaya	bia	a
badjiri	jbi	a
badui	bac	a
badyara	pbp	a
baeggu	bvd	a
baelelea	bvc	a
baetora	btr	a
bafanji	bfj	a
bafawbalong	bwt	a
bafia	ksf	a
bafut	bfd	a
bagakaloum	bqf	a
bagakoga	bgo	a
bagamanduri	bmd	a
bagapokur	bcg	a
bagasitemu	bsp	a
bagasobané	bsv	a
bagheli	bfy	a
bagirmi	bmi	a
bagirmifulfulde	fui	a
bagokusuntu	bqg	a
bagri	bgq	a
bagupi	bpi	a
bagusa	bqb	a
bagvalal	kva	a
bahabuyang	yha	a
baham	bdw	a
bahamascreoleenglish	bah	a
baharnaarabic	abv	a
bahau	bhv	a
bahinemo	bjh	a
bahing	bhj	a
bahnar	bdq	a
bahonsuai	bsu	a
baibai	bbf	a
baikeno	bkx	a
baima	bqh	a
baimak	bmx	a
bainoukgunyaamolo	bcz	a
bainoukgunyuño	bab	a
bainouksamik	bcb	a
baiso	bsw	a
baisouthsudan	bdj	n
baissafali	fah	a
bajan	bjs	a
bajelani	bjm	a
bajjika	vjk	a
bakacameroon	bkc	n
bakairí	bkq	a
bakaka	bqz	a
bakasouthsudan	bdh	n
bakhtiari	bqi	a
baki	bki	a
bakoko	bkh	a
bakole	kme	a
bakpinka	bbs	a
bakumpai	bkr	a
bakwé	bjw	a
balaesang	bls	a
balaibalan	zba	a
balangao	blw	a
balangingi	sse	a
balantaganja	bjt	a
balantak	blz	a
balantakentohe	ble	a
baldemu	bdn	a
balidemocraticrepublicofcongo	bcp	n
balinese	ban	a
balinesemalay	mhp	a
balinigeria	bcn	n
balkangagauzturkish	bgx	a
balkanromani	rmn	a
balo	bqo	a
baloi	biz	a
balti	bft	a
balticlanguages	bat	a
balticromani	rml	a
baluanpam	blq	a
baluchi	bal	a
bamakosignlanguage	bog	a
bamali	bbq	a
bambalang	bmo	a
bambam	ptu	a
bambassi	myf	a
bambilibambui	baw	a
bamenyam	bce	a
bamilekelanguages	bai	a
bamu	bcf	a
bamukumbit	bqt	a
bamun	bax	a
bamunka	bvm	a
bamwe	bmg	a
bana	bcw	a
banaoitneg	bjx	a
banaro	byz	a
banda	bnd	a
bandabambari	liy	a
bandabanda	bpd	a
bandaindonesia	bnd	n
bandalanguages	bad	a
bandamalay	bpq	a
bandambrès	bqk	a
bandandélé	bfl	a
bandayangere	yaj	a
bandi	bza	a
bandial	bqj	a
bandjalang	bdy	a
bangala	bxg	a
bangandu	bgf	a
bangba	bbe	a
banggai	bgz	a
banggarla	bjb	a
bangi	bni	a
bangime	dba	a
bangka	mfb	a
bangolan	bgj	a
bangubangu	bnx	a
bangwinji	bsj	a
baniva	bvv	a
baniwa	bwi	a
banjar	bjn	a
bankagooma	bxw	a
bankal	jjr	a
bankanteydogon	dbw	a
bankhorsignlanguage	bfk	a
bankon	abb	a
bannoni	bcm	a
bantawa	bap	a
bantayanon	bfx	a
bantik	bnq	a
bantoanon	bno	a
bantulanguages	bnt	a
banyjima	pnw	a
baoulé	bci	a
baraamu	brd	a
barababaraba	rbp	a
barai	bbb	a
barakai	baj	a
barama	bbg	a
baramalagasy	bhr	a
barambu	brm	a
baramkayan	kys	a
baramu	bmz	a
barapasi	brp	a
baras	brs	a
barasanaeduria	bsn	a
barbaram	vmb	a
barbareño	boi	a
barclayvillegrebo	gry	a
bardi	bcj	a
barein	bva	a
bargam	mlp	a
bari	bfa	a
bariai	bch	a
bariji	bjc	a
barikanchi	bxo	a
barikewa	jbk	a
barok	bjk	a
barombi	bbi	a
barronegrotunebo	tbn	a
barrowpoint	bpt	a
baruga	bjz	a
baruya	byr	a
barwe	bwg	a
barzanijewishneoaramaic	bjf	a
baré	bae	a
barí	mot	a
basacameroon	bas	n
basagumna	bsl	a
basagurmana	buj	a
basanigeria	bzw	n
basap	bdb	a
basay	byq	a
bashkardi	bsg	a
basketo	bst	a
bassa	bsq	a
bassakontagora	bsr	a
bassari	bsc	a
bassossi	bsi	a
bata	bta	a
batadifugao	ifb	a
batak	bya	a
batakalaskluet	btz	a
batakangkola	akb	a
batakdairi	btd	a
batakkaro	btx	a
bataklanguages	btk	a
batakmandailing	btm	a
bataksimalungun	bts	a
bataktoba	bbc	a
batanga	bnm	a
batek	btq	a
bateri	btv	a
bathari	bhm	a
baticameroon	btc	n
batiindonesia	bvt	n
batjala	xby	a
bats	bbl	a
batu	btu	a
batui	zbt	a
batuley	bay	a
baubidayuh	sne	a
bauchi	bsf	a
bauni	bpe	a
baure	brg	a
bauria	bge	a
bauwaki	bwk	a
bauzi	bvz	a
bavarian	bar	a
bawmchin	bgr	a
bayali	bjy	a
baybayanon	bvy	a
baygo	byg	a
baymiwok	mkq	a
bayono	byl	a
bayot	bda	a
bayungu	bxj	a
bazigar	bfr	a
beami	beo	a
beaver	bea	a
beba	bfp	a
bebele	beb	a
bebeli	bek	a
bebil	bxp	a
bedjond	bjv	a
bedoanas	bed	a
beeke	bkf	a
beele	bxq	a
beembe	beq	a
beezen	bnz	a
befang	bby	a
beginci	ebc	a
beja	bej	a
bekati	bei	a
bekwarra	bkv	a
bekwel	bkw	a
belait	beg	a
belandabor	bxb	a
belandaviri	bvi	a
belhariya	byw	a
belipapuanewguinea	bey	n
belisouthsudan	blm	n
belizekriolenglish	bzj	a
bellacoola	blc	a
bellari	brw	a
belning	glb	a
bemba	bem	a
bembazambia	bem	n
bembe	bmb	a
benabena	bef	a
benamanga	egm	a
benanigeria	yun	n
benatanzania	bez	n
bench	bcq	a
bende	bdp	a
bendi	bct	a
beng	nhb	a
benga	bng	a
benggoi	bgy	a
bengkalasignlanguage	bqy	a
benteydogon	dbt	a
bentong	bnu	a
benyadu	byd	a
beothuk	bue	a
bepour	bie	a
berakou	bxv	a
beraumalay	bve	a
berberlanguages	ber	a
berbicecreoledutch	brc	a
berik	bkl	a
berinomo	bit	a
berom	bom	a
berta	wti	a
berti	byt	a
besisi	mhe	a
besme	bes	a
besoa	bep	a
betaf	bfe	a
betawi	bew	a
bete	byf	a
betebendi	btt	a
beti	eot	a
beticôtedivoire	eot	n
bettakurumba	xub	a
bezhta	kap	a
bhadrawahi	bhd	a
bhalay	bhx	a
bharia	bha	a
bhatri	bgw	a
bhattiyali	bht	a
bhaya	bhe	a
bhele	bhy	a
bhilali	bhi	a
bhili	bhb	a
bhojpuri	bho	a
bhotikinnauri	nes	a
bhujel	byh	a
bhunjia	bhu	a
biafada	bif	a
biage	bdf	a
biak	bhw	a
biali	beh	a
biangai	big	a
bianmarind	bpv	a
biao	byk	a
biaojiaomien	bje	a
biaomon	bmt	a
biatahbidayuh	bth	a
bibbulman	xbp	a
bidhawal	ihw	a
bidiyo	bid	a
bidjara	bym	a
bidyogo	bjg	a
biem	bmc	a
bierebo	bnk	a
bieria	brj	a
biete	biu	a
biga	bhc	a
bigambal	xbe	a
bignambas	nmb	a
biharilanguages	bih	a
bijim	jbm	a
bijori	bix	a
bikol	bik	a
bikya	byb	a
bila	bip	a
bilaspuri	kfs	a
bilba	bpz	a
bilbil	brz	a
bile	bil	a
bilin	byn	a
bilmakanuri	bms	a
biloxi	bll	a
bilua	blb	a
bilur	bxf	a
bima	bhp	a
bimin	bhl	a
bimoba	bim	a
binahari	bxz	a
binandere	bhg	a
binanigeria	byj	n
binapapuanewguinea	bmn	n
bindal	xbd	a
bine	bon	a
bini	bin	a
binji	bpj	a
binonganitneg	itb	a
bintauna	bne	a
bintulu	bny	a
binukid	bkd	a
binumarien	bjr	a
bipi	biq	a
bira	brf	a
birale	bxe	a
birao	brr	a
birgit	btf	a
birhor	biy	a
biri	bzr	a
biritai	bqq	a
birked	brk	a
birri	bvq	a
birrpayi	xbj	a
birwa	brl	a
biseni	ije	a
bishnupriya	bpy	a
bishuo	bwh	a
bisis	bnw	a
bisorio	bir	a
bissa	bib	a
bisu	bzi	a
bitare	brt	a
bitur	mcc	a
biwat	bwm	a
biyo	byo	a
biyom	bpm	a
blablanga	blp	a
blafe	bfh	a
blagar	beu	a
blang	blr	a
blissymbols	zbl	a
boanomaluku	bzn	n
boanosulawesi	bzl	n
bobongko	bgb	a
bobot	bty	a
bodocentralafricanrepublic	boy	n
bodogadaba	gbj	a
bodoindia	brx	n
bodoparja	bdv	a
bofi	bff	a
boga	bvw	a
bogaya	boq	a
boghom	bux	a
boguru	bqu	a
bohtanneoaramaic	bhn	a
boikin	bzf	a
bokha	ybk	a
bokobaru	bus	a
bokobenin	bqc	n
bokodemocraticrepublicofcongo	bkp	n
bokoto	bdt	a
bokyi	bky	a
bola	bnp	a
bolango	bld	a
bolaos	bgl	n
bole	bol	a
bolgarian	xbo	a
bolgo	bvo	a
bolia	bli	a
bolinao	smk	a
boliviansignlanguage	bvl	a
boloki	bkt	a
bolon	bof	a
bolondo	bzm	a
bolongan	blj	a
bolyu	ply	a
boma	boh	a
bomboli	bml	a
bomboma	bws	a
bomitaba	zmx	a
bomkim	bmf	a
bomu	bmq	a
bomwali	bmw	a
bonan	peh	a
bondei	bou	a
bondo	bfw	a
bondoukoukulango	kzc	a
bondumdomdogon	dbu	a
bonerate	bna	a
bonerif	bnv	a
bonggi	bdg	a
bonggo	bpg	a
bongili	bui	a
bongo	bot	a
bongu	bpu	a
bongula	glc	a
bonjo	bok	a
bonkeng	bvg	a
bonkiman	bop	a
bontok	bnc	a
bookan	bnb	a
boon	bnl	a
boor	bvf	a
bopapuanewguinea	bpw	n
bora	boa	a
boranaarsigujioromo	gax	a
borderkuna	kvn	a
borei	gai	a
borgufulfulde	fue	a
boroethiopia	bwo	n
boroghana	xxb	n
borong	ksr	a
boruca	brn	a
borukul	mae	a
borôro	bor	a
boselewa	bwf	a
bosngun	bqs	a
botemajhi	bmj	a
botlikh	bph	a
botolansambal	sbl	a
bounakulango	nku	a
boung	mux	a
bouni	suo	a
bouyei	pcc	a
bozaba	bzo	a
bragat	aof	a
brahui	brh	a
braj	bra	a
brao	brb	a
braziliansignlanguage	bzs	a
brem	buq	a
breri	brq	a
bribri	bzd	a
bribrisignlanguage	rib	a
brithenig	bzt	a
britishsignlanguage	bfi	a
brokkat	bro	a
brokpake	sgt	a
brokskat	bkk	a
brookespointpalawano	plw	a
broomepearlingluggerpidgin	bpl	a
bruncasignlanguage	rnb	a
brunei	kxd	a
bruneibisaya	bsb	a
brunyislandtasmanian	xpz	a
bualkhawchin	cbl	a
buamu	box	a
bubauchistate	zbu	n
bube	bvb	a
bubi	buw	a
bubia	bbx	a
budehstieng	stt	a
budibud	btp	a
budongbudong	bdx	a
budu	buu	a
budukh	bdk	a
buduma	bdm	a
budza	bja	a
bugan	bbh	a
bugawac	buk	a
bughotu	bgt	a
buginese	bug	a
buglere	sab	a
bugun	bgg	a
buhid	bku	a
buhinonbikol	ubl	a
buhutu	bxh	a
bukadunastate	jid	n
bukarsadungbidayuh	sdo	a
bukat	bvk	a
bukharic	bhh	a
bukitan	bkn	a
bukitmalay	bvu	a
bukiyip	ape	a
buksa	tkb	a
bukusu	bxk	a
bukwen	buz	a
bulgariansignlanguage	bqn	a
bulgebi	bmp	a
bulighana	bwu	n
buliindonesia	bzq	n
bullomso	buy	a
bulostieng	sti	a
bulucameroon	bum	n
bulupapuanewguinea	bjl	n
bumaji	byp	a
bumang	bvp	a
bumbitaarapesh	aon	a
bumthangkha	kjz	a
buna	bvn	a
bunak	bfn	a
bunama	bdd	a
bunaobunu	bwx	a
bundeli	bns	a
bung	bqd	a
bungain	but	a
bunganditj	xbg	a
bungku	bkz	a
bungu	wun	a
bunogedogon	dgb	a
bunuba	bck	a
bunun	bnn	a
buol	blf	a
burak	bys	a
buraka	bkg	a
burapabir	bwr	a
burarra	bvr	a
burate	bti	a
burduna	bxn	a
bure	bvh	a
buriat	bua	a
burji	bji	a
burmbar	vrt	a
burmeso	bzu	a
burui	bry	a
buruindonesia	mhs	n
burumakok	aip	a
burun	bdi	a
burundiansignlanguage	lsb	a
burunge	bds	a
burunigeria	bqw	n
burushaski	bsk	a
burusu	bqr	a
buruwai	asi	a
busa	bqp	a
busam	bxs	a
busami	bsm	a
busangkayan	bfg	a
bushi	buc	a
bushoong	buf	a
buso	bso	a
busoa	bup	a
bussa	dox	a
busuu	bju	a
butbutkalinga	kyb	a
butmastur	bnr	a
butuanon	btw	a
buwal	bhs	a
buyu	byi	a
buyuanjinuo	jiy	a
bwaidoka	bwd	a
bwanabwana	tte	a
bwatoo	bwa	a
bwekaren	bwe	a
bwela	bwl	a
bwile	bwc	a
bwisi	bwz	a
byangsi	bee	a
byep	mkk	a
bädikanum	khd	a
caac	msq	a
cabiyarí	cbb	a
cabécar	cjp	a
cacaloxtepecmixtec	miu	a
cacaopera	ccr	a
cacgiaroglai	roc	a
cacua	cbv	a
caddo	cad	a
cafundocreole	ccd	a
cahuarano	cah	a
cahuilla	chl	a
cajamarcaquechua	qvc	a
cajatambonorthlimaquechua	qvl	a
cajonoszapotec	zad	a
cajunfrench	frc	a
caka	ckx	a
cakchiquelquichémixedlanguage	ckz	a
cakfemmushere	cky	a
calamiantagbanwa	tbk	a
calderónhighlandquichua	qud	a
callawalla	caw	a
caluyanun	clu	a
caló	rmq	a
cambodiansignlanguage	csx	a
cameroonmambila	mcu	a
cameroonpidgin	wes	a
camling	rab	a
campalagian	cml	a
campidanesesardinian	sro	a
camsá	kbh	a
camtho	cmt	a
camunic	xcc	a
candoshishapra	cbu	a
canela	ram	a
canichana	caz	a
caolan	mlc	a
caomiao	cov	a
capanahua	kaq	a
capiznon	cps	a
cappadociangreek	cpg	a
caquinte	cot	a
cara	cfd	a
carabayo	cby	a
caramanta	crf	a
carapana	cbc	a
carian	xcr	a
caribbeanhindustani	hns	a
caribbeanjavanese	jvn	a
carijona	cbd	a
carnicobarese	caq	a
carolinaalgonquian	crr	a
carolinian	cal	a
carpathianromani	rmc	a
carrier	crx	a
cashibocacataibo	cbr	a
cashinahua	cbs	a
casigurandumagatagta	dgc	a
casuarinacoastasmat	asc	a
catalansignlanguage	csc	a
catawba	chc	a
caucasianlanguages	cau	a
cavineña	cav	a
cayubaba	cyb	a
cayuga	cay	a
cayuse	xcy	a
cañarhighlandquichua	qxr	a
ca̱hungwa̱rya̱	nat	a
cebaarasenoufo	sef	a
cebuano	ceb	a
celtiberian	xce	a
celticlanguages	cel	a
cemuhî	cam	a
centralamericanindianlanguages	cai	a
centralasmat	cns	a
centralatlastamazight	tzm	a
centralawyu	awu	a
centralaymara	ayr	a
centralbai	bca	a
centralberawan	zbc	a
centralbikol	bcl	a
centralbontok	lbk	a
centralcagayanagta	agt	a
centraleasternnigerfulfulde	fuq	a
centralgrebo	grv	a
centralhongshuihezhuang	zch	a
centralhuastecanahuatl	nch	a
centralhuishuihmong	hmc	a
centralkanuri	knc	a
centralkurdish	ckb	a
centralmaewo	mwo	a
centralmalay	pse	a
centralmasela	mxz	a
centralmashanhmong	hmm	a
centralmazahua	maz	a
centralmelanau	mel	a
centralmnong	cmo	a
centralnahuatl	nhn	a
centralnicobarese	ncb	a
centralojibwa	ojc	a
centralokinawan	ryu	a
centralpalawano	plc	a
centralpame	pbs	a
centralpashto	pst	a
centralpomo	poo	a
centralpueblanahuatl	ncx	a
centralsama	sml	a
centralsiberianyupik	ess	a
centralsierramiwok	csm	a
centralsubanen	syb	a
centraltagbanwa	tgt	a
centraltarahumara	tar	a
centraltunebo	tuf	a
centralyupik	esu	a
centúúm	cet	a
cerma	cme	a
chaari	cxh	a
chabu	sbf	a
chachapoyasquechua	quk	a
chachi	cbi	a
chadianarabic	shu	a
chadiansignlanguage	cds	a
chadong	cdy	a
chagatai	chg	a
chaima	ciy	a
chak	ckh	a
chakali	cli	a
chakavian	ckm	a
chakma	ccp	a
chala	cll	a
chaldeanneoaramaic	cld	a
chalikha	tgf	a
chamacoco	ceg	a
chamalal	cji	a
chambeali	cdh	a
chambri	can	a
chamiclanguages	cmc	a
chamicuro	ccc	a
changnaga	nbc	a
changriwa	cga	a
changthang	cna	a
chantyal	chx	a
chané	caj	a
chara	cra	a
chaudangsi	cdn	a
chaura	crv	a
chavacano	cbk	a
chayahuita	cbt	a
chayucomixtec	mih	a
chazumbamixtec	xtb	a
chekeholo	mrn	a
chemakum	xch	a
chenapian	cjn	a
chenchu	cde	a
chenoua	cnu	a
chepang	cdm	a
chepya	ycp	a
cherepon	cpn	a
cherokee	chr	a
chesu	ych	a
chetco	ctc	a
chewong	cwg	a
cheyenne	chy	a
chhattisgarhi	hne	a
chhintange	ctn	a
chhulung	cur	a
chiangmaisignlanguage	csd	a
chiapanec	cip	a
chibcha	chb	a
chicahuaxtlatriqui	trs	a
chichicapanzapotec	zpv	a
chichimecajonaz	pei	a
chickasaw	cic	a
chicomuceltec	cob	a
chiga	cgg	a
chigmecatitlánmixtec	mii	a
chilcotin	clc	a
chileansignlanguage	csg	a
chilisso	clh	a
chiltepecchinantec	csa	a
chimalapazoque	zoh	a
chimariko	cid	a
chimborazohighlandquichua	qug	a
chimila	cbg	a
chinaburiat	bxu	a
chinali	cih	a
chinbonchin	cnb	a
chinchaquechua	qxc	a
chinesepidginenglish	cpi	a
chinesesignlanguage	csl	a
chinook	chh	a
chinookjargon	chn	a
chipaya	cap	a
chipewyan	chp	a
chippewa	ciw	a
chiquihuitlánmazatec	maq	a
chiquitano	cax	a
chiquiánancashquechua	qxa	a
chiripá	nhd	a
chiru	cdf	a
chitimacha	ctm	a
chitkulikinnauri	cik	a
chittagonian	ctg	a
chitwaniatharu	the	a
choapanzapotec	zpc	a
chocangacakha	cgk	a
chochotec	coz	a
choctaw	cho	a
chodri	cdi	a
chokrinaga	nri	a
chokwe	cjk	a
chol	ctu	a
cholón	cht	a
chong	cog	a
choni	cda	a
chonyidzihanakauma	coh	a
chopi	cce	a
chorasmian	xco	a
chortí	caa	a
chothenaga	nct	a
chrau	crw	a
chru	cje	a
chuanqiandianclustermiao	cqd	a
chuave	cjv	a
chug	cvg	a
chuj	cac	a
chuka	cuh	a
chukot	ckt	a
chukwa	cuw	a
chulym	clw	a
chumburung	ncu	a
chung	cnq	a
churahi	cdj	a
chut	scb	a
chuukese	chk	a
chuvantsy	xcv	a
chuwabu	chw	a
chácobo	cao	a
ciacia	cia	a
cibak	ckl	a
cicipu	awc	a
cigbe	cib	a
cimbrian	cim	a
cindaregitiyal	cdr	a
cineni	cie	a
cintalarga	cin	a
cisalpinegaulish	xcg	a
cishingini	asg	a
citak	txt	a
ciwogai	tgd	a
classicalarmenian	xcl	a
classicalmandaic	myz	a
classicalmongolian	cmg	a
classicalnahuatl	nci	a
classicalnewari	nwc	a
classicalquechua	qwc	a
classicalsanskrit	cls	a
classicalsyriac	syc	a
classicaltibetan	xct	a
clela	dri	a
coahuilteco	xcw	a
coastalkonjo	kjc	a
coastmiwok	csi	a
coatecasaltaszapotec	zca	a
coatepecnahuatl	naz	a
coatlánmixe	mco	a
coatlánzapotec	zps	a
coatzospanmixtec	miz	a
cocamacocamilla	cod	a
cochimi	coj	a
cocopa	coc	a
cocosislandsmalay	coa	a
coeurdalene	crd	a
cofán	con	a
cogui	kog	a
colombiansignlanguage	csn	a
coloniatovargerman	gct	a
colorado	cof	a
columbiawenatchi	col	a
comaltepecchinantec	cco	a
comanche	com	a
comecrudo	xcm	a
comokarim	cfg	a
comox	coo	a
congoswahili	swc	a
coos	csz	a
copainalázoque	zoc	a
copalatriqui	trc	a
coptic	cop	a
coquille	coq	a
cori	cry	a
corongoancashquechua	qwa	a
costaricansignlanguage	csr	a
cotabatomanobo	mta	a
cotoname	xcn	a
cowlitz	cow	a
coyotepecpopoloca	pbf	a
coyutlatotonac	toc	a
creek	mus	a
creolesandpidgins	crp	a
crimeantatar	crh	a
croatiasignlanguage	csq	a
crossrivermbembe	mfn	a
crow	cro	a
cruzeño	crz	a
cubasignlanguage	csf	a
cubeo	cub	a
cuiba	cui	a
cuitlatec	cuy	a
culina	cul	a
cumanagoto	cuo	a
cumbric	xcb	a
cuneiformluwian	xlu	a
cupeño	cup	a
curonian	xcu	a
curripaco	kpc	a
cuscoquechua	quz	a
cushiticlanguages	cus	a
cutchiswahili	ccl	a
cuvok	cuv	a
cuyamecalcomixtec	xtu	a
cuyonon	cyo	a
cwibwamu	bwy	a
cypriotarabic	acy	a
czechsignlanguage	cse	a
côông	cnc	a
daaichin	dao	a
daakaili	kzf	a
daakaka	bpa	a
daantanai	lni	a
daasanach	dsh	a
daatsʼíin	dtn	a
daba	dbq	a
dabarre	dbr	a
dabe	dbe	a
dacian	xdc	a
dadibi	mps	a
dadidadi	dda	a
dadiya	dbd	a
daga	dgz	a
dagaaridioula	dgd	a
dagba	dgk	a
dagbani	dag	a
dagik	dec	a
dagoman	dgn	a
dahalik	dlk	a
dahalo	dal	a
dahodoo	das	a
dair	drb	a
daizhuang	zhd	a
dakka	dkk	a
dakota	dak	a
dakpakha	dka	a
dalabon	ngk	a
dalmatian	dlm	a
daloabété	bev	a
dama	dmm	a
damakawa	dam	a
damal	uhn	a
dambi	dac	a
dameli	dml	a
dampelas	dms	a
danaru	dnr	a
danau	dnu	a
dandamimaria	daq	a
dangaléat	daa	a
dangauratharu	thl	a
danishsignlanguage	dsl	a
dano	aso	a
danu	dnv	a
daonda	dnd	a
darai	dry	a
dardajudaju	djc	a
darfurdaju	daj	a
dargwa	dar	a
dari	prs	a
darkinyung	xda	a
darlong	dln	a
darmiya	drd	a
daromatumelanau	dro	a
darsiladaju	dau	a
dass	dot	a
datooga	tcc	a
daungwurrung	dgw	a
daur	dta	a
davawenyo	daw	a
dawawa	dww	a
daweradaweloor	ddw	a
dawikkui	dwk	a
dawro	dwr	a
dayi	dax	a
daza	dzd	a
dazaga	dzg	a
deccan	dcc	a
dedua	ded	a
defaka	afn	a
defigbe	gbh	a
degema	deg	a
degenan	dge	a
degexitan	ing	a
dehu	dhv	a
dehwari	deh	a
delaoenale	row	a
delaware	del	a
delo	ntr	a
dema	dmx	a
demisa	dei	a
demta	dmy	a
dendibenin	ddn	n
dendicentralafricanrepublic	deq	n
dengese	dez	a
dengka	dnk	a
deno	dbb	a
denya	anv	a
dení	dny	a
deori	der	a
deraindonesia	kbv	n
deranigeria	kna	n
desano	des	a
desiya	dso	a
dewasrai	dwz	a
dewoin	dee	a
dezfuli	def	a
dghwede	dgh	a
dhaiso	dhs	a
dhalandji	dhl	a
dhangudjangu	dhg	a
dhanki	dhn	a
dhanwar	dhw	a
dhanwarnepal	dhw	n
dhao	nfa	a
dharawal	tbh	a
dhargari	dhr	a
dharuk	xdk	a
dharumbal	xgm	a
dhatki	mki	a
dhimal	dhi	a
dhodia	dho	a
dhofariarabic	adf	a
dhudhuroa	ddr	a
dhundari	dhd	a
dhungaloo	dhx	a
dhurga	dhu	a
dhuwal	dwu	a
dhuwaya	dwy	a
dibabawonmanobo	mbd	a
dibiyaso	dby	a
dibo	dio	a
dibole	bvx	a
dicamayagta	duy	a
didinga	did	a
dido	ddo	a
dieri	dif	a
digaromishmi	mhu	a
digo	dig	a
dijimbwilim	cfa	a
dilling	dil	a
dima	jma	a
dimasa	dis	a
dimbong	dii	a
dime	dim	a
dimli	diq	a
dimliindividuallanguage	diq	n
ding	diz	a
dinka	din	a
dirasha	gdl	a
diri	dwa	a
diriku	diu	a
dirim	dir	a
dirnyamzakmbarimi	nzr	a
disa	dsi	a
ditammari	tbz	a
ditidaht	dtd	a
diuwe	diy	a
diuxitilantongomixtec	xtd	a
dixonreef	dix	a
dizin	mdx	a
djabugay	dyy	a
djabwurrung	tjw	a
djadjawurrung	dja	a
djambarrpuyngu	djr	a
djamindjung	djd	a
djangun	djf	a
djawi	djw	a
djeebbana	djj	a
djiminisenoufo	dyi	a
djinang	dji	a
djinba	djb	a
djiwarli	dze	a
dobel	kvo	a
dobu	dob	a
doga	dgg	a
doghoro	dgx	a
dogoso	dgs	a
dogosé	dos	a
dogriindividuallanguage	dgo	n
dogrimacrolanguage	doi	n
doguldomdogon	dbg	a
doka	dbi	a
dokouyanga	uya	a
dokshi	dsk	a
dolgan	dlg	a
dolpo	dre	a
domaaki	dmk	a
domari	rmt	a
dombe	dov	a
dominicansignlanguage	doq	a
dompo	doy	a
domu	dof	a
domung	dev	a
dondo	dok	a
dong	doh	a
dongo	doo	a
dongotono	ddd	a
dongshanbalalo	yik	a
dongxiang	sce	a
donnosodogon	dds	a
doondo	dde	a
dorio	dor	a
doromukoki	kqc	a
dorze	doz	a
doso	dol	a
dotyali	dty	a
doutai	tds	a
doyayo	dow	a
dravidianlanguages	dra	a
drents	drt	a
drung	duu	a
duala	dua	a
duano	dup	a
duau	dva	a
dubli	dub	a
dubu	dmu	a
dugun	ndu	a
duguri	dbm	a
dugwor	dme	a
duhwa	kbz	a
duke	nke	a
dulbu	dbo	a
duligey	duz	a
duma	dma	a
dumbea	duf	a
dumi	dus	a
dumpas	dmv	a
dumun	dui	a
duna	duc	a
dungan	dng	a
dungmali	raa	a
dungrabhil	duh	a
dungu	dbv	a
dupaninanagta	duo	a
dura	drq	a
duri	mvp	a
duriankere	dbn	a
durop	krp	a
duruma	dug	a
duruwa	pci	a
dusner	dsn	a
dusundeyah	dun	a
dusunmalang	duq	a
dusunwitu	duw	a
dutchsignlanguage	dse	a
duttonworldspeedwords	dws	a
duungooma	dux	a
duupa	dae	a
duvle	duv	a
duwai	dbp	a
duwet	gve	a
dũya	ldb	a
dwang	nnu	a
dyaberdyaber	dyb	a
dyan	dya	a
dyangadi	dyn	a
dyarim	dyr	a
dyirbal	dbl	a
dyugun	dyd	a
dyula	dyu	a
dzalakha	dzl	a
dzando	dzn	a
dzaomin	bpn	a
dzùùngoo	dnn	a
earlytripuri	xtr	a
eastambae	omb	a
eastberawan	zbe	a
eastdamar	dmr	a
easternabnaki	aaq	a
easternacipa	acp	a
easternapurímacquechua	qve	a
easternarrernte	aer	a
easternbalochi	bgp	a
easternbolivianguaraní	gui	a
easternbontok	ebk	a
easternbru	bru	a
easterncanadianinuktitut	ike	a
easterncham	cjm	a
easterndurangonahuatl	azd	a
easternegyptianbedawiarabic	avl	a
easternfrisian	frs	a
easterngorkhatamang	tge	a
easternhighlandchatino	cly	a
easternhighlandotomi	otm	a
easternhongshuihezhuang	zeh	a
easternhuastecanahuatl	nhe	a
easternhuishuihmong	hme	a
easternkaraboro	xrb	a
easternkatu	ktv	a
easternkayah	eky	a
easternkeres	kee	a
easternkhumichin	cek	a
easternkrahn	kqo	a
easternlalu	yit	a
easternlawa	lwl	a
easternmagar	mgp	a
easternmaninkakan	emk	a
easternmari	mhr	a
easternmarooncreole	djk	a
easternmeohang	emg	a
easternminyag	emq	a
easternmnong	mng	a
easternmuria	emu	a
easternngada	nea	a
easternnisu	nos	a
easternojibwa	ojg	a
easternoromo	hae	a
easternparbatekham	kif	a
easternpenan	pez	a
easternpomo	peb	a
easternqiandongmiao	hmq	a
easternsubanen	sfe	a
easterntamang	taj	a
easterntawbuid	bnj	a
easternxiangximiao	muq	a
easternxwlagbe	gbx	a
easternyiddish	ydd	a
eastfutuna	fud	a
eastkewa	kjs	a
eastlimba	lma	a
eastmakian	mky	a
eastmasela	vme	a
eastnyala	nle	a
easttarangan	tre	a
eastyugur	yuy	a
ebira	igb	a
eblan	xeb	a
ebrié	ebr	a
ebughu	ebg	a
ecuadoriansignlanguage	ecs	a
edecabe	cbj	a
edeica	ica	a
edeidaca	idd	a
edeije	ijj	a
ederaawyu	awy	a
edolo	etr	a
edomite	xdm	a
edopi	dbf	a
efai	efa	a
efik	efi	a
efutop	ofu	a
eggon	ego	a
egyptian	egy	a
egyptianancient	egy	n
egyptianarabic	arz	a
egyptsignlanguage	esl	a
ehueun	ehu	a
eipomek	eip	a
eitiep	eit	a
ejagham	etu	a
ejamat	eja	a
ekaichin	cey	a
ekajuk	eka	a
ekari	ekg	a
ekit	eke	a
ekpeye	ekp	a
elaltozapotec	zpp	a
elamite	elx	a
eleme	elm	a
elepi	ele	a
elfdalian	ovd	a
elhugeirat	elh	a
elip	ekm	a
elkei	elk	a
elmolo	elo	a
elnayarcora	crn	a
elotepeczapotec	zte	a
eloyi	afo	a
elseng	mrf	a
elymian	xly	a
emabuyang	yzg	a
emae	mmw	a
emaiiulehaora	ema	a
eman	emn	a
embaloh	emb	a
emberábaudó	bdc	a
emberácatío	cto	a
emberáchamí	cmi	a
emberátadó	tdc	a
embu	ebu	a
emerillon	eme	a
emilian	egl	a
emplawas	emw	a
emumu	enr	a
enawenénawé	unk	a
ende	end	a
enga	enq	a
engdewu	ngr	a
engenni	enn	a
enggano	eno	a
englishbasedcreolesandpidgins	cpe	a
enlhet	enl	a
enrekang	ptt	a
enwanakwaibomstate	enw	n
enwanedostate	env	n
enxet	enx	a
enya	gey	a
epena	sja	a
epie	epi	a
epigraphicmayan	emy	a
epiolmec	xep	a
eravallan	era	a
erave	kjy	a
eritai	ert	a
erokwanas	erw	a
erre	err	a
erromintxela	emx	a
ersu	ers	a
eruwa	erh	a
erzya	myv	a
esan	ish	a
eseejja	ese	a
eshtehardi	esh	a
esimbi	ags	a
eskayan	esy	a
esselen	esq	a
estadodeméxicootomi	ots	a
estoniansignlanguage	eso	a
esuma	esm	a
etchemin	etc	a
etebi	etb	a
eten	etx	a
eteocretan	ecr	a
eteocypriot	ecy	a
ethiopiansignlanguage	eth	a
etkywan	ich	a
etoncameroon	eto	n
etonvanuatu	etn	n
etruscan	ett	a
etulo	utr	a
eudeve	eud	a
evant	bzz	a
even	eve	a
evenki	evn	a
eviya	gev	a
ewagenotu	nou	a
ewondo	ewo	a
extremaduran	ext	a
eyak	eya	a
ezaa	eza	a
eñapaworomaipu	pbh	a
fadambu	fab	a
fagani	faf	a
faifi	fif	a
faireatta	azt	a
faita	faj	a
faiwol	fai	a
fala	fax	a
falamchin	cfm	a
fali	fli	a
faliscan	xfa	a
fanagalo	fng	a
fanamaket	bjp	a
fanbak	fnb	a
fangcameroon	fak	n
fangequatorialguinea	fan	n
fania	fni	a
fanti	fat	a
farefare	gur	a
farwesternmuria	fmu	a
fasu	faa	a
fataleka	far	a
fataluku	ddg	a
fayu	fau	a
fefe	fmp	a
fembe	agl	a
fernandopocreoleenglish	fpe	a
feroge	fer	a
fijihindi	hif	a
filipino	fil	a
filomenamatacoahuitlántotonac	tlp	a
finlandswedishsignlanguage	fss	a
finnishsignlanguage	fse	a
finnougrianlanguages	fiu	a
finongan	fag	a
fipa	fip	a
firan	fir	a
fiwaga	fiw	a
flaaitaal	fly	a
flindersisland	fln	a
foau	flh	a
foiafoia	ffi	a
folopa	ppo	a
foma	fom	a
fongoro	fgr	a
foodo	fod	a
forak	frq	a
fordata	frd	a
fore	for	a
forestenets	enf	a
fortsenal	frt	a
franciscoleónzoque	zos	a
frankish	frk	a
frenchbasedcreolesandpidgins	cpf	a
frenchsignlanguage	fsl	a
friulian	fur	a
fuliiru	flr	a
fulniô	fun	a
fungwa	ula	a
furu	fuu	a
futunaaniwa	fut	a
fuyug	fuy	a
fwâi	fwa	a
fyam	pym	a
fyer	fie	a
gaam	tbi	a
gaanda	gqa	a
gabigabi	gbw	a
gabri	gab	a
gabrielinofernandeño	xgf	a
gaddang	gad	a
gaddi	gbk	a
gade	ged	a
gadelohar	gda	a
gadjerawang	gdh	a
gadsup	gaj	a
gafat	gft	a
gagadu	gbu	a
gagauz	gag	a
gagnoabété	btg	a
gagu	ggu	a
gahri	bfu	a
gaikundi	gbf	a
gail	gic	a
gaina	gcn	a
galambu	glo	a
galatian	xga	a
galela	gbi	a
galeya	gar	a
galibicarib	car	a
galice	gce	a
galindan	xgl	a
galluresesardinian	sdn	a
galo	adl	a
galolen	gal	a
gamalekham	kgj	a
gambera	gma	a
gambianwolof	wof	a
gamilaraay	kld	a
gamit	gbl	a
gamkonora	gak	a
gamo	gmv	a
gamoningi	bte	a
gana	gnq	a
ganang	gne	a
ganchinese	gan	a
gane	gzn	a
ganggalida	gcd	a
ganglau	ggl	a
gangte	gnb	a
gangulu	gnl	a
gants	gao	a
ganza	gza	a
ganzi	gnz	a
gapapaiwa	pwg	a
garhwali	gbm	a
garifuna	cab	a
garigilgar	ilg	a
garingbal	xgi	a
garlali	gll	a
garo	grt	a
garre	gex	a
garrwa	wrk	a
garus	gyb	a
garza	xgr	a
gata	gaq	a
gavak	dmc	a
gavar	gou	a
gaviãodojiparaná	gvo	a
gawarbati	gwt	a
gawri	gwc	a
gawwada	gwd	a
gayil	gyl	a
gayo	gay	a
gazi	gzi	a
gaɓogbo	gie	a
gbagyi	gbr	a
gbanu	gbv	a
gbanziri	gbg	a
gbari	gby	a
gbayabossangoa	gbp	a
gbayabozoum	gbq	a
gbayacentralafricanrepublic	gba	n
gbayambodomo	gmm	a
gbayasudan	krs	n
gbayi	gyg	a
gbesigbe	gbs	a
gbii	ggb	a
gbin	xgb	a
gbiriniragu	grh	a
gboloogrebo	gec	a
gebakaren	kvq	a
gebe	gei	a
gedaged	gdd	a
gedeo	drs	a
geez	gez	a
geji	gyz	a
gekokaren	ghk	a
gela	nlg	a
geme	geq	a
gende	gaf	a
gengle	geg	a
gepo	ygp	a
gera	gew	a
gerai	gef	a
germaniclanguages	gem	a
germansignlanguage	gsg	a
geruma	gea	a
gesergorom	ges	a
ghadamès	gha	a
ghanaianpidginenglish	gpe	a
ghanaiansignlanguage	gse	a
ghandruksignlanguage	gds	a
ghanongga	ghn	a
ghari	gri	a
ghayavi	bmk	a
ghegalbanian	aln	a
ghera	ghr	a
ghodoberi	gdo	a
ghomara	gho	a
ghomálá	bbj	a
ghotuo	aaa	a
ghulfan	ghl	a
giangan	bgi	a
gibanawa	gib	a
gidar	gid	a
giiwo	kks	a
gikyode	acd	a
gilaki	glk	a
gilbertese	gil	a
gilima	gix	a
gilyak	niv	a
gimieasternhighlands	gim	n
gimiwestnewbritain	gip	n
gimme	kmp	a
gimnime	gmn	a
ginuman	gnm	a
ginyanga	ayg	a
girawa	bbr	a
girirra	gii	a
giryama	nyf	a
githabul	gih	a
gitonga	toh	a
gitua	ggt	a
gitxsan	git	a
giyug	giy	a
gizrra	tof	a
glarotwabo	glr	a
glavda	glw	a
gliooubi	oub	a
gnau	gnu	a
goankonkani	gom	a
goaria	gig	a
gobasi	goi	a
gobu	gox	a
godié	god	a
godwari	gdx	a
goemai	ank	a
gofa	gof	a
gogo	gog	a
gogodala	ggw	a
gokana	gkn	a
gola	gol	a
golin	gvf	a
golpa	lja	a
gondi	gon	a
gonedau	goo	a
gongduk	goe	a
gonja	gjn	a
gooniyandi	gni	a
gorakor	goc	a
gorap	goq	a
goreng	xgg	a
gorontalo	gor	a
gorovu	grq	a
gorowa	gow	a
gothic	got	a
goundo	goy	a
gourmanchéma	gux	a
gowlan	goj	a
gowli	gok	a
gowro	gwf	a
gozarkhani	goz	a
grangali	nli	a
grasskoiari	kbk	a
grebo	grb	a
greeksignlanguage	gss	a
greengelao	giq	a
grenadiancreoleenglish	gcl	a
gresi	grs	a
groma	gro	a
gronings	gos	a
grosventre	ats	a
guadeloupeancreolefrench	gcf	a
guahibo	guh	a
guajajára	gub	a
guajá	gvj	a
guambiano	gum	a
guanabrazil	gqn	n
guanano	gvc	a
guanaparaguay	gva	n
guanche	gnc	a
guanyinqiao	jiq	a
guarayu	gyr	a
guarequena	gae	a
guatemalansignlanguage	gsm	a
guató	gta	a
guayabero	guo	a
gudang	xgd	a
gudanji	nji	a
gude	gde	a
gudu	gdu	a
gudufgava	gdf	a
guerreroamuzgo	amu	a
guerreronahuatl	ngu	a
gueveadehumboldtzapotec	zpg	a
gugadj	ggd	a
gugubadhun	gdc	a
gugubera	kkp	a
guguwarra	wrw	a
guhusamane	ghs	a
guianesecreolefrench	gcr	a
guibeizhuang	zgb	a
guiberouabéte	bet	a
guibianzhuang	zgn	a
guineabissausignlanguage	lgs	a
guineakpelle	gkp	a
guineansignlanguage	gus	a
guiqiong	gqi	a
gujari	gju	a
gulaalaa	gmb	a
gulacentralafricanrepublic	kcm	n
gulachad	glu	n
gulairo	glj	a
gulay	gvl	a
gule	gly	a
gulfarabic	afb	a
gumalu	gmu	a
gumatj	gnn	a
gumawana	gvs	a
gumuz	guk	a
gundi	gdi	a
gunditjmara	gjm	a
gundungurra	xrd	a
gungabula	gyf	a
gungu	rub	a
guntai	gnt	a
gunwinggu	gup	a
gunya	gyy	a
gupaabawa	gpa	a
gupapuyngu	guf	a
guramalum	grz	a
gurani	hac	a
gurdjar	gdj	a
gurenggureng	gnr	a
gurgula	ggg	a
guriaso	grx	a
gurindji	gue	a
gurindjikriol	gjr	a
gurmana	gvm	a
guro	goa	a
gurrgoni	gge	a
gurung	gvr	a
guruntummbaaru	grd	a
gusii	guz	a
gusilay	gsl	a
guuguyimidhirr	kky	a
guwa	xgw	a
guwamu	gwu	a
guya	gka	a
guyanesecreoleenglish	gyn	a
guyani	gvy	a
gvoko	ngs	a
gwahatike	dah	a
gwak	jgk	a
gwamhiwuri	bga	a
gwandara	gwn	a
gweda	grw	a
gweno	gwe	a
gwere	gwr	a
gwichʼin	gwi	a
gyalsumdo	gyo	a
gyele	gyi	a
gyem	gye	a
güilázapotec	ztu	a
gāndhārī	pgd	a
habu	hbu	a
hadiyya	hdy	a
hadothi	hoj	a
hadrami	xhd	a
hadramiarabic	ayh	a
hadza	hts	a
haeke	aek	a
hahon	hah	a
haida	hai	a
haigwai	hgw	a
hainanese	hnm	a
haiphongsignlanguage	haf	a
haisla	has	a
haitianvodounculturelanguage	hvc	a
haiǁom	hgm	a
haji	hji	a
hajong	haj	a
hakhachin	cnh	a
hakkachinese	hak	a
hakö	hao	a
halang	hal	a
halangdoan	hld	a
halbi	hlb	a
halhmongolian	khk	a
halia	hla	a
halkomelem	hur	a
hamap	hmu	a
hamba	hba	a
hamerbanna	amf	a
hamtai	hmt	a
hanga	hag	a
hangahundi	wos	a
hangaza	han	a
hani	hni	a
hano	lml	a
hanoisignlanguage	hab	a
hanunoo	hnn	a
harami	xha	a
harari	har	a
harijankinnauri	kjo	a
haroi	hro	a
harsusi	hss	a
haruai	tmd	a
haruku	hrk	a
haryanvi	bgc	a
harzani	hrz	a
hasha	ybj	a
hassaniyya	mey	a
hatam	had	a
hattic	xht	a
hausasignlanguage	hsl	a
havasupaiwalapaiyavapai	yuf	a
haveke	hvk	a
havu	hav	a
hawaiian	haw	a
hawaiicreoleenglish	hwc	a
hawaiisignlanguage	hps	a
hawaiisignlanguagehsl	hps	n
haya	hay	a
hazaragi	haz	a
hehe	heh	a
heiban	hbn	a
heiltsuk	hei	a
helong	heg	a
hema	nix	a
hemba	hem	a
hemberavu	mmi	a
herdé	hed	a
hermit	llf	a
hernican	xhr	a
hewa	ham	a
heyo	auk	a
hibernoscottishgaelic	ghc	a
hibito	hib	a
hidatsa	hid	a
hieroglyphicluwian	hlu	a
higaonon	mba	a
highlandkonjo	kjk	a
highlandoaxacachontal	chd	a
highlandpopoluca	poi	a
highlandpueblanahuatl	azz	a
highlandtotonac	tos	a
hijaziarabic	acw	a
hijuk	hij	a
hiligaynon	hil	a
himachalilanguages	him	a
himarimã	hir	a
hinduri	hii	a
hinukh	gin	a
hittite	hit	a
hitu	htu	a
hixkaryána	hix	a
hlai	lic	a
hlephophowa	yhl	a
hlersu	hle	a
hmar	hmr	a
hmong	hmn	a
hmongdaw	mww	a
hmongdon	hmf	a
hmongdô	hmv	a
hmongnjua	hnj	a
hmongshua	hmz	a
hmwaveke	mrk	a
hoava	hoa	a
hobyót	hoh	a
hochiminhcitysignlanguage	hos	a
hochunk	win	a
hoiahoia	hhi	a
holikachuk	hoi	a
holiya	hoy	a
holma	hod	a
holoholo	hoo	a
holu	hol	a
homa	hom	a
hondurassignlanguage	hds	a
hongkongsignlanguage	hks	a
honi	how	a
hopi	hop	a
hornedmiao	hrm	a
horo	hor	a
horom	hoe	a
horpa	ero	a
hote	hot	a
hoti	hti	a
hovongan	hov	a
hoyahoya	hhy	a
hozo	hoz	a
hpon	hpo	a
hrangkhol	hra	a
hruso	hru	a
huachipaeri	hug	a
huallagahuánucoquechua	qub	a
huamalíesdosdemayohuánucoquechua	qvh	a
huambisa	hub	a
huarijio	var	a
huastec	hus	a
huaulu	hud	a
huautlamazatec	mau	a
huaxcalecanahuatl	nhq	a
huaylasancashquechua	qwh	a
huayllawancaquechua	qvw	a
huba	hbb	a
huehuetlatepehua	tee	a
huichol	hch	a
huilliche	huh	a
huitepecmixtec	mxs	a
huizhouchinese	czh	a
hukumina	huw	a
hula	hul	a
hulaulá	huy	a
huli	hui	a
hulung	huk	a
humburisennisonghay	hmb	a
humene	huf	a
humla	hut	a
hunde	hke	a
hung	hnu	a
hungana	hum	a
hungariansignlanguage	hsh	a
hungu	hng	a
hunjarakainake	hkk	a
hunnic	xhc	a
hunsrik	hrx	a
hunzib	huz	a
hupa	hup	a
hupdë	jup	a
hupla	hap	a
hurrian	xhu	a
hutteritegerman	geh	a
hwana	hwo	a
hyam	jab	a
hyolmo	scp	a
hértevin	hrt	a
hõne	juh	a
iaai	iai	a
iamalele	yml	a
iatmul	ian	a
ibaliteke	tek	a
ibaloi	ibl	a
iban	iba	a
ibanag	ibg	a
ibani	iby	a
ibatan	ivb	a
iberian	xib	a
ibibio	ibb	a
ibino	ibn	a
ibuoro	ibr	a
icelandicsignlanguage	icl	a
icevemaci	bec	a
idaan	dbj	a
idakhoisukhatiriki	ida	a
idaté	idt	a
idere	ide	a
idesa	ids	a
idoma	idu	a
idon	idc	a
idumishmi	clk	a
iduna	viv	a
igala	igl	a
igana	igg	a
igede	ige	a
ignaciano	ign	a
iguta	nar	a
igwe	igw	a
ihabasedpidgin	ihb	a
ihievbe	ihi	a
ijolanguages	ijo	a
ikaranggal	ikr	a
ikhinarokho	ikh	a
ikizu	ikz	a
ikobi	meb	a
ikomanataisenye	ntk	a
ikpeng	txi	a
ikpeshi	ikp	a
ikposo	kpo	a
ikugoraankwa	ikv	a
ikulu	ikl	a
ikwere	ikw	a
ikwo	iqw	a
ileape	ila	a
ilianenmanobo	mbi	a
iliturki	ili	a
iliuun	ilu	a
illyrian	xil	a
iloko	ilo	a
ilongot	ilk	a
ilue	ilv	a
ilwana	mlk	a
imbaburahighlandquichua	qvi	a
imbongu	imo	a
imonda	imn	a
imotong	imt	a
imroing	imr	a
inabaknon	abx	a
inapang	mzu	a
inarisami	smn	a
indiansignlanguage	ins	a
indiclanguages	inc	a
indoeuropeanlanguages	ine	a
indonesianbajau	bdl	a
indonesiansignlanguage	inl	a
indoportuguese	idb	a
indri	idr	a
induskohistani	mvy	a
indusvalleylanguage	xiv	a
inebuone	oin	a
ineseño	inz	a
inga	inb	a
ingrian	izh	a
ingush	inh	a
inlaoditneg	iti	a
innu	moe	a
inokeyate	ino	a
inonhan	loc	a
inor	ior	a
inpuinaga	nkf	a
interglossa	igs	a
internationalsign	ils	a
interslavic	isv	a
intha	int	a
inuinnaqtun	ikt	a
inuitsignlanguage	iks	a
iowaoto	iow	a
ipalapaamuzgo	azm	a
ipiko	ipo	a
ipili	ipi	a
ipulo	ass	a
iquito	iqu	a
iranianlanguages	ira	a
iranianpersian	pes	a
iraniansignlanguage	psc	a
iranunmalaysia	ilm	n
iranunphilippines	ilp	n
iraqw	irk	a
irarutu	irh	a
iraya	iry	a
iresim	ire	a
irishsignlanguage	isg	a
iroquoianlanguages	iro	a
irula	iru	a
irántxe	irn	a
isabi	isa	a
isanzu	isn	a
isarogagta	agk	a
isconahua	isc	a
isebe	igo	a
isekiri	its	a
ishkashimi	isk	a
isinai	inn	a
isirawa	srl	a
islandcarib	crb	a
islandercreoleenglish	icr	a
isnag	isd	a
isoko	iso	a
israelisignlanguage	isr	a
isthmuscosoleacaquenahuatl	nhk	a
isthmusmecayapannahuatl	nhx	a
isthmusmixe	mir	a
isthmuspajapannahuatl	nhp	a
isthmuszapotec	zai	a
istriot	ist	a
istroromanian	ruo	a
isufakodivision	szv	n
isumenchumdivision	isu	n
italiansignlanguage	ise	a
itawit	itv	a
itelmen	itl	a
itene	ite	a
iteri	itr	a
itik	itx	a
itonama	ito	a
itumbonuzo	itm	a
itundujiamixtec	mce	a
itzá	itz	a
iumien	ium	a
ivatan	ivv	a
ivbienorthokpelaarhe	atg	a
iwaidja	ibd	a
iwak	iwk	a
iwal	kbm	a
iwam	iwm	a
iwur	iwo	a
ixcatec	ixc	a
ixcatlánmazatec	mzi	a
ixil	ixl	a
ixtayutlamixtec	vmj	a
ixtencootomi	otz	a
iyayu	iya	a
iyive	uiv	a
iyojwajachorote	crt	a
iyowujwachorote	crq	a
izere	izr	a
izii	izz	a
izon	ijc	a
izora	cbo	a
iñapari	inp	a
jabutí	jbt	a
jadgali	jdg	a
jahanka	jad	a
jahhut	jah	a
jairawyu	awv	a
jaitmatang	xjt	a
jakati	jat	a
jakattoe	jrt	a
jakun	jak	a
jalapadedíazmazatec	maj	a
jalkunan	bxl	a
jamaicancountrysignlanguage	jcs	a
jamaicancreoleenglish	jam	a
jamaicansignlanguage	jls	a
jamamadí	jaa	a
jambimalay	jax	a
jamiltepecmixtec	mxt	a
jamsaydogon	djm	a
jandai	jan	a
jandavra	jnd	a
jangkang	djo	a
jangshung	jna	a
janji	jni	a
japanesesignlanguage	jsl	a
japrería	jru	a
jaqaru	jqr	a
jara	jaf	a
jarai	jra	a
jarawa	anq	a
jarawaindia	anq	n
jaru	ddj	a
jaujawancaquechua	qxw	a
jaunsari	jns	a
javindo	jvd	a
jawe	jaz	a
jawoyn	djn	a
jaya	jyy	a
jebero	jeb	a
jehai	jhi	a
jejaranaga	pzn	a
jejueo	jje	a
jemez	tow	a
jenaamabozo	bze	a
jennukurumba	xuj	a
jere	jer	a
jerikuo	jek	a
jerung	jee	a
jewishbabylonianaramaic	tmr	a
jewishbabylonianaramaicca2001200ce	tmr	n
jewishpalestinianaramaic	jpa	a
jhankotsignlanguage	jhs	a
jiamao	jio	a
jiarong	jya	a
jiba	juo	a
jibu	jib	a
jicarillaapache	apj	a
jiiddu	jii	a
jilbe	jie	a
jilim	jil	a
jimicameroon	jim	n
jiminigeria	jmi	n
jina	jia	a
jingulu	jig	a
jinyuchinese	cjy	a
jiongnaibunu	pnu	a
jirel	jul	a
jiru	jrr	a
jita	jit	a
joba	job	a
jofotekbromnya	jbr	a
jogi	jog	a
jolafonyi	dyo	a
jolakasa	csk	a
jonkorbourmataguil	jeu	a
jordaniansignlanguage	jos	a
jorá	jor	a
jowulu	jow	a
juang	jun	a
judeoarabic	jrb	a
judeoberber	jbe	a
judeogeorgian	jge	a
judeoiraqiarabic	yhd	a
judeoitalian	itk	a
judeomoroccanarabic	aju	a
judeopersian	jpr	a
judeotat	jdt	a
judeotripolitanianarabic	yud	a
judeoyemeniarabic	jye	a
jukuntakum	jbu	a
jumjum	jum	a
jumlasignlanguage	jus	a
jumli	jml	a
jungleinga	inj	a
juquilamixe	mxq	a
juray	juy	a
jurchen	juc	a
jurmodo	bex	a
jurúna	jur	a
jutish	jut	a
juwal	mwb	a
juxtlahuacamixtec	vmc	a
juǀʼhoan	ktz	a
jwirapepesa	jwi	a
jèrriais	nrf	a
júma	jua	a
kaamba	xku	a
kaan	ldl	a
kaangchin	ckn	a
kaansa	gna	a
kaba	ksp	a
kabalai	kvf	a
kabardian	kbd	a
kabatei	xkp	a
kabiyè	kbp	a
kabola	klz	a
kaboreone	onk	a
kabras	lkb	a
kaburi	uka	a
kabutra	kbu	a
kabuverdianu	kea	a
kabwa	cwa	a
kabwari	kcw	a
kabyle	kab	a
kachamaganjule	kcx	a
kachari	xac	a
kachhi	kfr	a
kachikoli	gjk	a
kachin	kac	a
kachok	xkk	a
kacipobalesuri	koe	a
kadai	kzd	a
kadar	kej	a
kadaru	kdu	a
kadazandusun	dtp	a
kadiwéu	kbc	a
kadu	zkd	a
kadung	dkg	a
kaduo	ktp	a
kaeku	kkq	a
kaera	jka	a
kafa	kbr	a
kafoa	kpu	a
kagankalagan	kll	a
kagate	syw	a
kagayanen	cgc	a
kagoma	kdm	a
kagoro	xkg	a
kagulu	kki	a
kahe	hka	a
kahua	agw	a
kaian	kct	a
kaibobo	kzb	a
kaidipang	kzp	a
kaiep	kbw	a
kaikadi	kep	a
kaikavianliterarylanguage	kjv	a
kaike	kzq	a
kaimbulawa	zka	a
kaimbé	xai	a
kaingang	kgp	a
kairak	ckr	a
kairiru	kxa	a
kairuimidiki	krd	a
kais	kzm	a
kaitag	xdq	a
kaivi	kce	a
kaiwá	kgk	a
kaiy	tcq	a
kajakse	ckq	a
kajali	xkj	a
kajaman	kag	a
kakabai	kqf	a
kakabe	kke	a
kakanda	kka	a
kakiae	tbd	a
kako	kkj	a
kakwa	keo	a
kalaamaya	lkm	a
kalabakan	kve	a
kalabari	ijn	a
kalabra	kzz	a
kalagan	kqe	a
kalaktangmonpa	kkf	a
kalalagawya	mwp	a
kalam	kmh	a
kalamsé	knz	a
kalanadi	wkl	a
kalanga	kck	a
kalanguya	kak	a
kalao	kly	a
kalapuya	kyl	a
kalarko	kba	a
kalasha	kls	a
kalenjin	kln	a
kalispelpenddoreille	fla	a
kalkoti	xka	a
kalkutung	ktg	a
kalmyk	xal	a
kalofinnishromani	rmf	a
kalou	ywa	a
kaluli	bco	a
kalumpang	kli	a
kamakan	vkm	a
kamang	woi	a
kamano	kbq	a
kamar	keq	a
kamara	jmr	a
kamarian	kzx	a
kamaru	kgx	a
kamas	xas	a
kamasa	klp	a
kamasau	kms	a
kamayo	kyk	a
kamayurá	kay	a
kamba	kam	a
kambaata	ktb	a
kambaira	kyy	a
kambakenya	kam	n
kambera	xbr	a
kamberau	irx	a
kambiwá	xbw	a
kaminigeria	kmi	n
kamitanzania	kcu	n
kamo	kcq	a
kamoro	kgq	a
kamu	xmu	a
kamula	xla	a
kamviri	xvi	a
kamwe	hig	a
kanakanabu	xnb	a
kanamarí	knm	a
kanan	zkn	a
kanashi	xns	a
kanasi	soq	a
kanauji	bjj	a
kandas	kqw	a
kandawo	gam	a
kande	kbs	a
kanembu	kbl	a
kang	kyp	a
kanga	kcp	a
kangean	kkv	a
kanggape	igm	a
kangjia	kxs	a
kangobasuélédistrict	kty	n
kangotshopodistrict	kzy	n
kangri	xnr	a
kaniet	ktk	a
kanikkaran	kev	a
kaningdonnindem	kdp	a
kaningi	kzo	a
kaningra	knr	a
kaninuwa	wat	a
kanite	kmu	a
kanjari	kft	a
kanju	kbe	a
kankanaey	kne	a
kannadakurumba	kfi	a
kanowittanjongmelanau	kxn	a
kanoé	kxo	a
kansa	ksk	a
kantosi	xkt	a
kanu	khx	a
kanufi	kni	a
kanyok	kny	a
kaonde	kqn	a
kapin	tbx	a
kapinawá	xpn	a
kapingamarangi	kpg	a
kapori	khp	a
kapriman	dju	a
kaptiau	kbi	a
kapya	klo	a
kaqchikel	cak	a
karacentralafricanrepublic	kah	n
karachaybalkar	krc	a
karagas	kim	a
karaim	kdr	a
karajarri	gbd	a
karajá	kpj	a
karakalpak	kaa	a
karakhanid	xqa	a
karakorea	zra	n
karami	xar	a
karamojong	kdj	a
karang	kzr	a
karanga	kth	a
karankawa	zkk	a
karao	kyj	a
karapapuanewguinea	leu	n
karas	kgv	a
karata	kpt	a
karatanzania	reg	n
karawa	xrw	a
karbi	mjw	a
karecentralafricanrepublic	kbn	n
karekare	kai	a
karelian	krl	a
karenggapa	eaa	a
karenlanguages	kar	a
karepapuanewguinea	kmf	n
karey	kyd	a
kari	kbj	a
karian	bql	a
karingani	kgn	a
karipuna	kuq	a
karipúnacreolefrench	kmv	a
kariríxocó	kzw	a
karitiâna	ktn	a
kariya	kil	a
kariyarra	vka	a
karkaryuri	yuj	a
karkin	krb	a
karko	kko	a
karnai	bbv	a
karobrazil	arr	n
karoethiopia	kxh	n
karok	kyh	a
karon	krx	a
karondori	kgw	a
karore	xkx	a
karuwali	rxw	a
kasanga	ccj	a
kasem	xsm	a
kashaya	kju	a
kashubian	csb	a
kasiguranin	ksn	a
kaska	kkz	a
kaskean	zsk	a
kasua	khs	a
katabaga	ktq	a
katawixi	xat	a
katbol	tmb	a
katchakaduglimiri	xtc	a
kathoriyatharu	tkt	a
kathu	ykt	a
kati	bsh	a
katkari	kfu	a
katla	kcr	a
kato	ktw	a
katso	kaf	a
katua	kta	a
katukína	kav	a
kaulong	pss	a
kaur	vkk	a
kaure	bpp	a
kaurna	zku	a
kauwera	xau	a
kavalan	ckv	a
kavet	krv	a
kawacha	kcb	a
kawaiisu	xaw	a
kawe	kgb	a
kawi	kaw	a
kaxararí	ktx	a
kaxuiâna	kbb	a
kayabí	kyz	a
kayagar	kyt	a
kayan	pdu	a
kayanmahakam	xay	a
kayanriverkayan	xkn	a
kayapó	txu	a
kayardild	gyd	a
kayaw	kvl	a
kayeli	kzl	a
kayong	kxy	a
kayort	kyv	a
kaytetye	gbb	a
kayupulau	kzu	a
kazukuru	kzk	a
keak	keh	a
keapara	khz	a
kedahmalay	meo	a
kedang	ksx	a
keder	kdy	a
keerraywoorroong	wkr	a
kehu	khh	a
keiga	kec	a
kein	bmh	a
keiyo	eyo	a
kekchí	kek	a
kelabit	kzi	a
kelademocraticrepublicofcongo	kel	n
kelapapuanewguinea	kcl	n
keledemocraticrepublicofcongo	khy	n
kelepapuanewguinea	sbc	n
keleyikallahan	ify	a
keliko	kbo	a
kelo	xel	a
kelon	kyo	a
kemak	kem	a
kembayan	xem	a
kemberano	bzp	a
kembra	xkw	a
kemedzung	dmo	a
kemiehua	kfj	a
kemisami	sjk	a
kemtuik	kmt	a
kenaboi	xbn	a
kenati	gat	a
kendayan	knx	a
kendeje	klf	a
kendem	kvm	a
kenga	kyq	a
keningaumurut	kxi	a
keninjal	knl	a
kensiu	kns	a
kensweinsei	ndb	a
kenyang	ken	a
kenyansignlanguage	xki	a
kenyi	lke	a
kenzi	xnz	a
keoruahia	xeu	a
kepkiriwát	kpn	a
kepo	kuk	a
kera	ker	a
kerak	hhr	a
kereho	xke	a
kerek	krk	a
kerewe	ked	a
kerewo	kxz	a
kerinci	kvr	a
kesawai	xes	a
ketangalan	kae	a
kete	kcv	a
ketengban	xte	a
ketum	ktt	a
keyagana	kyg	a
kgalagadi	xkv	a
khah	hkh	a
khakas	kjh	a
khalaj	klj	a
khaling	klr	a
khamba	kbg	a
khamniganmongol	ykh	a
khamstibetan	khg	a
khamti	kht	a
khamyang	ksu	a
khana	ogo	a
khandesi	khn	a
khanty	kca	a
khao	xao	a
kharamnaga	kfw	a
kharia	khr	a
khariathar	ksy	a
khasi	kha	a
khayo	lko	a
khazar	zkz	a
khehek	tlx	a
khengkha	xkf	a
khetrani	xhe	a
khezhanaga	nkh	a
khiamniungannaga	kix	a
khinalugh	kjj	a
khirwar	kwx	a
khisa	kqm	a
khlula	ykl	a
khmu	kjg	a
khoekhoe	naq	a
khoibunaga	nkb	a
khoini	xkc	a
khoisanlanguages	khi	a
kholok	ktc	a
khorasaniturkish	kmz	a
khorezmian	zkh	a
khotanese	kho	a
khowar	khw	a
khua	xhv	a
khuen	khf	a
khumichin	cnk	a
khunsari	kfm	a
khvarshi	khv	a
kháng	kjm	a
khün	kkh	a
kibala	blv	a
kibet	kie	a
kibiri	prm	a
kiche	quc	a
kickapoo	kic	a
kija	gia	a
kikai	kzg	a
kildinsami	sjd	a
kilivila	kij	a
kiliwa	klb	a
kilmeri	kih	a
kimaama	kig	a
kimaragang	kqr	a
kimbu	kiv	a
kimbundu	kmb	a
kimki	sbt	a
kimmun	mji	a
kimré	kqp	a
kinabalian	cbw	a
kinalakna	kco	a
kinamigingmanobo	mkx	a
kinaraya	krj	a
kinga	zga	a
kinnauri	kfk	a
kintaq	knq	a
kinuku	kkd	a
kioko	ues	a
kiong	kkm	a
kiorr	xko	a
kiowa	kio	a
kiowaapache	apk	a
kipsigis	sgc	a
kiput	kyi	a
kirbalar	kkr	a
kire	geb	a
kirike	okr	a
kirikiri	kiy	a
kirmanjki	kiu	a
kirmanjkiindividuallanguage	kiu	n
kiryakonzəl	fkk	a
kisa	lks	a
kisan	xis	a
kisankasa	kqh	a
kisar	kje	a
kisi	kiz	a
kistane	gru	a
kitamaninkakan	mwk	a
kitan	zkt	a
kitsai	kii	a
kitubacongo	mkw	n
kitubademocraticrepublicofcongo	ktu	n
kiunum	wei	a
kizamani	izm	a
kladan	lda	a
klallam	clm	a
klamathmodoc	kla	a
klao	klu	a
kliasriverkadazan	kqt	a
klingon	tlh	a
knaanic	czk	a
koalib	kib	a
koasati	cku	a
koba	kpd	a
kobiana	kcj	a
kobo	okc	a
kobol	kgu	a
kobon	kpw	a
koch	kdq	a
kochilatharu	thq	a
koda	cdz	a
kodaku	ksz	a
kodava	kfa	a
kodeoha	vko	a
kodi	kod	a
kodia	kwp	a
koenoem	kcs	a
kofa	kso	a
kofei	kpi	a
kofyar	kwl	a
koguryo	zkg	a
kohin	kkx	a
kohistanishina	plk	a
koho	kpm	a
kohumono	bcs	a
koireng	nkd	a
koitabu	kqi	a
koiwat	kxt	a
kokata	ktd	a
kokborok	trp	a
koke	kou	a
kokinaga	nxk	a
koknar	gko	a
kokobabangk	okg	a
kokoda	xod	a
kokola	kzn	a
kokota	kkk	a
kola	kvv	a
kolbangladesh	ekl	n
kolbila	klc	a
kolcameroon	biw	n
kolibugansubanon	skn	a
kolpapuanewguinea	kol	n
koluwawa	klx	a
koma	kmy	a
komba	kpf	a
kombai	tyn	a
kombio	xbi	a
komcameroon	bkm	n
komering	kge	a
komindia	kmm	n
kominimung	xoi	a
komipermyak	koi	a
komizyrian	kpv	a
komodemocraticrepublicofcongo	kmw	n
komodo	kvh	a
komosudan	xom	n
kompane	kvp	a
komyandaret	kzv	a
konai	kxw	a
konda	knd	a
kondadora	kfc	a
koneraw	kdw	a
konkaniindividuallanguage	knn	n
konkanimacrolanguage	kok	n
konkeu	kkn	a
konkomba	xon	a
konni	kma	a
konoguinea	knu	n
konomala	koa	a
konongo	kcz	a
kononigeria	klk	n
konosierraleone	kno	n
konso	kxc	a
konyaknaga	nbe	a
konyankamaninka	mku	a
konzo	koo	a
koongo	kng	a
koonzime	ozm	a
koorete	kqy	a
kopar	xop	a
kopkaka	opk	a
korafeyegha	kpr	a
korak	koz	a
korana	kqz	a
korandje	kcy	a
koreansignlanguage	kvk	a
koreguaje	coe	a
koresherostam	okh	a
korku	kfq	a
korlaicreoleportuguese	vkp	a
korocôtedivoire	kfo	n
koroindia	jkr	n
koromfé	kfz	a
koromira	kqj	a
koronadalblaan	bpr	a
koroni	xkq	a
koronulu	vkn	a
koropapuanewguinea	kxr	n
koropó	xxr	a
koroshi	ktl	a
korovanuatu	krf	n
korowachi	bqv	a
korowai	khe	a
korozuba	vkz	a
korrakoraga	kfd	a
korubo	xor	a
korupunsela	kpq	a
korwa	kfp	a
koryak	kpy	a
kosadle	kiq	a
kosarekyale	kkl	a
kosena	kze	a
koshin	kid	a
kosraean	kos	a
kotabangunkutaimalay	mqg	a
kotafongbe	kqk	a
kotagabon	koq	n
kotaindia	kfe	n
kotamarudutalantang	grm	a
kotava	avk	a
koti	eko	a
kott	zko	a
kouya	kyf	a
kovai	kqb	a
kove	kvc	a
kowaki	xow	a
kowiai	kwh	a
koya	kff	a
koyaga	kga	a
koyo	koh	a
koyraborosennisonghai	ses	a
koyrachiinisonghay	khq	a
koysanjaqsurat	kqd	a
koyukon	koy	a
kpagua	kuw	a
kpala	kpl	a
kpan	kpk	a
kpasam	pbn	a
kpati	koc	a
kpatili	kym	a
kpeego	cpo	a
kpelle	kpe	a
kpessi	kef	a
kplang	kph	a
krache	kye	a
krahô	xra	a
kraol	rka	a
krenak	kqq	a
krevinian	zkv	a
kreye	xre	a
kriang	ngt	a
krikatitimbira	xri	a
krio	kri	a
kriol	rop	a
krisa	ksi	a
krobu	kxb	a
krongo	kgo	a
krulanguages	kro	a
krung	krr	a
krymchak	jct	a
kryts	kry	a
kuamasi	yku	a
kuan	uan	a
kuanhua	xnh	a
kuansi	ykn	a
kuanua	ksd	a
kubachi	ugh	a
kube	kgf	a
kubi	kof	a
kubo	jko	a
kubu	kvb	a
kucong	lkc	a
kudiya	kfg	a
kudmali	kyw	a
kuducamo	kov	a
kufrqassemsignlanguage	sqx	a
kufrqassemsignlanguagekqsl	sqx	n
kugama	kow	a
kugbo	kes	a
kugumuminh	xmh	a
kuiindia	uki	n
kuiindonesia	kvd	n
kuijau	dkr	a
kuikúrokalapálo	kui	a
kujarge	vkj	a
kukatja	kux	a
kuke	ght	a
kukele	kez	a
kukna	kex	a
kuku	ukv	a
kukumangk	xmq	a
kukumuinh	xmp	a
kukuugbanh	ugb	a
kukuuwanh	uwa	a
kukuyalanji	gvn	a
kula	tpg	a
kulere	kul	a
kulfa	kxj	a
kulinapano	xpk	a
kulisusu	vkl	a
kullupahari	kfx	a
kulon	uon	a
kulungnepal	kle	n
kulungnigeria	bbu	n
kumalu	ksl	a
kumam	kdi	a
kumanpapuanewguinea	kue	n
kumanrussia	qwm	n
kumaoni	kfy	a
kumarbhagpaharia	kmj	a
kumba	ksm	a
kumbainggar	kgs	a
kumbaran	wkb	a
kumbewaha	xks	a
kumhali	kra	a
kumiai	dih	a
kumukio	kuo	a
kumyk	kum	a
kumzari	zum	a
kunama	kun	a
kunbarlang	wlg	a
kunda	kdn	a
kundalshahi	shd	a
kunduvadi	wku	a
kung	kfl	a
kungarakany	ggk	a
kungardutyi	gdt	a
kungekoka	knw	a
kunggari	kgl	a
kungkari	lku	a
kuni	kse	a
kuniboazi	kvg	a
kunigami	xug	a
kunimaipa	kup	a
kunja	pep	a
kunjen	kjn	a
kunyi	njx	a
kunza	kuz	a
kuot	kto	a
kupa	kug	a
kupangmalay	mkn	a
kupia	key	a
kupsabiny	kpz	a
kuraedenago	nqk	a
kurama	krh	a
kuranko	knk	a
kuri	nbn	a
kuria	kuj	a
kurichiya	kfh	a
kurmukar	kfv	a
kurnai	unn	a
kurrama	vku	a
kurti	ktm	a
kurtokha	xkz	a
kurudu	kjr	a
kurukh	kru	a
kuruáya	kyr	a
kusaal	kus	a
kusaghe	ksg	a
kushi	kuh	a
kusu	ksv	a
kusunda	kgg	a
kutenai	kut	a
kutep	kub	a
kuthant	xut	a
kutong	skm	a
kutto	kpa	a
kutu	kdc	a
kuturmi	khj	a
kuukthaayorre	thd	a
kuukuyau	kuy	a
kuukyak	uky	a
kuvale	olu	a
kuvi	kxv	a
kuwaa	blh	a
kuwaataay	cwt	a
kuwema	woa	a
kvenfinnish	fkv	a
kwaami	ksq	a
kwadi	kwz	a
kwadza	wka	a
kwaio	kwd	a
kwaja	kdz	a
kwakum	kwu	a
kwakwala	kwk	a
kwalhioquatlatskanai	qwt	a
kwama	kmq	a
kwambi	kwm	a
kwamera	tnk	a
kwami	ktf	a
kwamtimone	okk	a
kwandu	xdo	a
kwang	kvi	a
kwanga	kwj	a
kwangali	kwn	a
kwanja	knp	a
kwaraae	kwf	a
kwasio	nmg	a
kwaya	kya	a
kwaza	xwa	a
kwegu	xwg	a
kwer	kwr	a
kwerba	kwe	a
kwerbamamberamo	xwr	a
kwere	cwe	a
kwerisa	kkb	a
kwese	kws	a
kwesten	kwt	a
kwini	gww	a
kwinsu	kuc	a
kwinti	kww	a
kwoma	kmo	a
kwomtari	kwo	a
kxoe	xuu	a
kyak	bka	a
kyaka	kyc	a
kyanga	tye	a
kyankaryawnaga	nqq	a
kyenele	kql	a
kyerung	kgy	a
kâte	kmg	a
kélé	keb	a
kölsch	ksh	a
kɛlɛngaxobozo	bzx	a
laal	gdm	a
laari	ldi	a
laarim	loh	a
laba	lau	a
label	lbb	a
labi	lbi	a
labir	jku	a
labo	mwi	a
labophowa	ypb	a
labu	lbu	a
labukkinabatangankadazan	dtb	a
lacandon	lac	a
lachi	lbt	a
lachiguirizapotec	zpa	a
lachixíozapotec	zpl	a
ladakhi	lbj	a
ladin	lld	a
ladino	lad	a
ladjiladji	llj	a
laekolibuat	lkl	a
lafofa	laf	a
laghu	lgb	a
laghuu	lgh	a
lagwan	kot	a
lahaindonesia	lhh	n
lahanan	lhn	a
lahavietnam	lha	n
lahnda	lah	a
lahtakaren	kvt	a
lahu	lhu	a
lahullohar	lhl	a
lahushi	lhi	a
laimbue	lmx	a
laituchin	clj	a
laiyolo	lji	a
laka	lap	a
lakachad	lap	n
lakalei	lka	a
lakemiwok	lmw	a
lakha	lkh	a
laki	lki	a
lakkia	lbc	a
lakon	lkn	a
lakondê	lkd	a
lakota	lkt	a
lakotadida	dic	a
lakurumau	lxm	a
lala	nrz	a
lalabisa	leb	a
lalanachinantec	cnl	a
lalaroba	lla	a
lalia	lal	a
lama	las	a
lamabai	lay	a
lamaholot	slp	a
lamalama	lby	a
lamalera	lmr	a
lamang	hia	a
lamatogo	las	n
lamatuka	lmq	a
lamba	lam	a
lambadi	lmn	a
lambayequequechua	quf	a
lambichhong	lmh	a
lamboya	lmy	a
lambya	lai	a
lame	bma	a
lamenu	lmu	a
lamjadengsatola	ldh	a
lamkang	lmk	a
lamma	lev	a
lamnso	lns	a
lamogai	lmg	a
lampungapi	ljp	a
lampungnyo	abl	a
lamu	llh	a
lanaslobu	ruu	a
landdayaklanguages	day	a
landoma	ldm	a
langam	lnm	a
langbashe	lna	a
lange	yne	a
langnianbuyang	yln	a
langobardic	lng	a
langosouthsudan	lgo	n
langouganda	laj	n
languedessignesdebelgiquefrancophone	sfb	a
lanima	lnw	a
lanoh	lnh	a
laomian	lwm	a
laonaga	nlq	a
laopang	lbg	a
laossignlanguage	lso	a
lapaguíaguivinizapotec	ztl	a
laragia	lrg	a
larantukamalay	lrt	a
lardil	lbz	a
larevat	lrv	a
largeflowerymiao	hmd	a
lari	lrl	a
larikewakasihu	alo	a
laro	lro	a
larteh	lar	a
laru	lan	a
lasalimu	llm	a
lasdeliciaszapotec	zcd	a
lasgerdi	lsa	a
lashi	lsi	a
lasi	lss	a
latemiddlechinese	ltc	a
latgalian	ltg	a
latu	ltu	a
latundê	ltn	a
latviansignlanguage	lsl	a
laua	luf	a
lauan	llx	a
lauje	law	a
laura	lur	a
laurentian	lre	a
lautuchin	clt	a
lavatburalamusong	lbv	a
laven	lbo	a
lavi	lvi	a
lavukaleve	lvk	a
lawangan	lbx	a
lawu	lwu	a
lawunuia	tgi	a
layakha	lya	a
lealaochinantec	cle	a
leco	lec	a
ledokaili	lew	a
leelau	ldk	a
lefa	lfa	a
legamwenga	lgm	a
legashabunda	lea	a
legbo	agb	a
legenyem	lcc	a
lehali	tql	a
lehalurup	urr	a
lehar	cae	a
leinongnaga	lzn	a
leipon	lek	a
leizhouchinese	luh	a
lelak	llk	a
lelechad	lln	n
leledemocraticrepublicofcongo	lel	n
leleguinea	llc	n
lelemi	lef	a
lelepa	lpa	a
lelepapuanewguinea	lle	n
lembena	leq	a
lemerig	lrz	a
lemio	lei	a
lemnian	xle	a
lemolang	ley	a
lemoro	ldj	a
lenakel	tnl	a
lenca	len	a
lendu	led	a
lengilu	lgi	a
lengo	lgr	a
lengola	lej	a
leningitij	lnj	a
lenje	leh	a
lenkau	ler	a
lenyima	ldg	a
lepcha	lep	a
lepki	lpe	a
lepontic	xlp	a
lere	gnh	a
lese	les	a
lesinggelimi	let	a
letemboi	nms	a
leticameroon	leo	n
letiindonesia	lti	n
levantinearabic	apc	a
levuka	lvu	a
lewo	lww	a
lewoeleng	lwe	a
lewotobi	lwt	a
leyigha	ayi	a
lezghian	lez	a
lhokpu	lhp	a
lhomi	lhm	a
liabuku	lix	a
lianaseti	ste	a
liangmainaga	njn	a
lianshanzhuang	zln	a
liberiakpelle	xpe	a
liberianenglish	lir	a
libido	liq	a
libinza	liz	a
libonbikol	lbl	a
liburnian	xli	a
libyanarabic	ayl	a
libyansignlanguage	lbs	a
lidzonka	add	a
ligbi	lig	a
ligenza	lgz	a
ligurianancient	xlg	n
lihir	lih	a
lijili	mgi	a
lika	lik	a
liki	lio	a
likila	lie	a
likuba	kxx	a
likum	lib	a
likwala	kwc	a
lilau	lll	a
lillooet	lil	a
limassa	bme	a
limbu	lif	a
limbum	lmp	a
limi	ylm	a
limilngan	lmc	a
limoskalinga	kmk	a
lineara	lab	a
lingao	onb	a
lingarak	lgk	a
linguafranca	pml	a
linguafrancanova	lfn	a
lipanapache	apl	a
lipo	lpo	a
lisabatanuniali	lcs	a
lisela	lcl	a
lish	lsh	a
lishanadeni	lsd	a
lishanidnoshan	aij	a
lishándidán	trg	a
lisu	lis	a
literarychinese	lzh	a
lithuaniansignlanguage	lls	a
litzlitz	lzl	a
liujiangzhuang	zlj	a
liuqianzhuang	zlq	a
livvi	olo	a
loarki	lrk	a
lobala	loq	a
lobi	lob	a
lodhi	lbm	a
logba	lgq	a
logir	lqr	a
logo	log	a
logol	lof	a
logooli	rag	a
logorik	liu	a
logudoresesardinian	src	a
lohorung	lbr	a
lojahighlandquichua	qvj	a
lojban	jbo	a
lokaa	yaz	a
loke	loy	a
loko	lok	a
lokoya	lky	a
lola	lcd	a
lolak	llq	a
lole	llg	a
lolo	llb	a
loloda	loa	a
lolopo	ycl	a
lomacôtedivoire	loi	n
lomaiviti	lmv	a
lomaliberia	lom	n
lomavren	rmi	a
lombard	lmo	a
lombi	lmi	a
lombo	loo	a
lomwe	ngl	a
loncong	lce	a
longgu	lgu	a
longphurinaga	lpn	a
longto	wok	a
longuda	lnu	a
longwat	ttw	a
loniu	los	a
lonwolwol	crc	a
lonzo	lnz	a
lopa	lop	a
lopi	lov	a
lopit	lpx	a
lorang	lrn	a
lorediakarkar	lnn	a
loretoucayalispanish	spq	a
lote	uvl	a
lothanaga	njh	a
lotoga	lht	a
lotud	dtr	a
louisianacreole	lou	a
loun	lox	a
loupa	xlo	a
loupb	xlb	a
lowerburdekin	xbb	a
lowerchehalis	cea	a
lowergrandvalleydani	dni	a
lowernossob	nsb	a
lowersilesian	sli	a
lowersorbian	dsb	a
lowersouthernaranda	axl	a
lowertanana	taa	a
lowertaoih	tto	a
lowgerman	nds	a
lowlandoaxacachontal	clo	a
lowlandtarahumara	tac	a
loxichazapotec	ztp	a
lozi	loz	a
luang	lex	a
lubalulua	lua	a
lubila	kcc	a
lubu	lcf	a
lubuagankalinga	knb	a
luchazi	lch	a
lucumi	luq	a
ludian	lud	a
lufu	ldq	a
lugbara	lgg	a
luguru	ruf	a
luhu	lcq	a
luimbi	lum	a
luiseno	lui	a
lukpa	dop	a
lule	ule	a
lulesami	smj	a
lumbayakkha	luu	a
lumbu	lup	a
lumun	lmd	a
luna	luj	a
lunanakha	luk	a
lunda	lun	a
lundayeh	lnd	a
lungalunga	vmg	a
lungga	lga	a
luocameroon	luw	n
luokenyaandtanzania	luo	n
luopohehmong	hml	a
luri	ldd	a
lusengo	lse	a
lushai	lus	a
lushootseed	lut	a
lusi	khl	a
lusitanian	xls	a
lutos	ndy	a
luvale	lue	a
luwati	luv	a
luwo	lwo	a
luyana	lyn	a
luyia	luy	a
lwalu	lwa	a
lwel	lvl	a
lycian	xlc	a
lydian	xld	a
lyngngam	lyg	a
lyélé	lee	a
láadan	ldn	a
lááláábwamu	bwj	a
maaka	mew	a
maanyan	mhy	a
maasinafulfulde	ffm	a
maay	ymm	a
mabaale	mmz	a
mabaan	mfz	a
mabachad	mde	n
mabaindonesia	mqa	n
mabakavalleykalinga	kkg	a
mabire	muj	a
maca	mca	a
macaguaje	mcl	a
macaguán	mbn	a
macanese	mzs	a
macedoromanian	rup	a
machame	jmc	a
machiguenga	mcb	a
machinere	mpd	a
machinga	mvw	a
maco	wpc	a
macuna	myy	a
macushi	mbc	a
madacameroon	mxu	n
madagascarsignlanguage	mzc	a
madak	mmx	a
madanigeria	mda	n
mademocraticrepublicofcongo	msj	n
madhimadhi	dmd	a
madurese	mad	a
maek	hmk	a
maengitneg	itt	a
mafa	maf	a
mafea	mkv	a
magahi	mag	a
magantsiayta	sgb	a
magbukunayta	ayt	a
magdalenapeñascomixtec	xtm	a
magindiayta	blx	a
magoma	gmx	a
magori	zgr	a
maguindanaon	mdh	a
magɨ	gkd	a
magɨmadangprovince	gkd	n
magɨyi	gmg	a
mahali	mjx	a
mahasupahari	bfz	a
mahican	mjy	a
mahongwe	mhb	a
mahou	mxx	a
maia	sks	a
maiadomu	mzz	a
maiani	tnh	a
maibrat	ayz	a
maii	mmm	a
mailu	mgu	a
maindo	cwb	a
mainfränkisch	vmf	a
mainstreamkenyah	xkl	a
mairasi	zrs	a
maisin	mbq	a
maithili	mai	a
maiwaindonesia	wmm	n
maiwala	mum	a
maiwapapuanewguinea	mti	n
majang	mpe	a
majera	xmj	a
majhi	mjz	a
majhwar	mmj	a
majukayangkalinga	kmd	a
makaa	mcp	a
makah	myh	a
makalero	mjb	a
makasae	mkz	a
makasar	mak	a
makassarmalay	mfp	a
makayam	aup	a
makchina	mkg	n
makhuwa	vmw	a
makhuwamarrevone	xmc	a
makhuwameetto	mgh	a
makhuwamoniga	mhm	a
makhuwasaka	xsq	a
makhuwashirima	vmk	a
maklew	mgf	a
maknigeria	pbl	n
makolkol	zmh	a
makonde	kde	a
makua	lva	a
makurinaga	jmn	a
makuráp	mpu	a
makwe	ymk	a
makyannaga	umn	a
malaccancreolemalay	ccm	a
malaccancreoleportuguese	mcm	a
malakmalak	mpb	a
malalamai	mmt	a
malamalasar	ima	a
malango	mln	a
malanigeria	ruy	n
malankuravan	mjo	a
malapandaram	mjp	a
malapapuanewguinea	ped	n
malaryan	mjq	a
malas	mkr	a
malasar	ymr	a
malavedan	mjr	a
malawiansignlanguage	lws	a
malawilomwe	lon	a
malawisena	swk	a
malayicdayak	xdy	a
malayindividuallanguage	zlm	n
malaynon	mlz	a
malayo	mbp	a
malaysiansignlanguage	xml	a
malbabirifor	bfo	a
malecitepassamaquoddy	pqm	a
maleethiopia	mdy	n
maleng	pkt	a
malepapuanewguinea	mdc	n
maleukilenge	mgl	a
malfaxal	mlx	a
malgana	vml	a
malgbe	mxf	a
mali	gcc	a
malila	mgq	a
malimba	mzd	a
malimpung	mli	a
malinaltepecmephaa	tcf	a
malo	mla	a
malol	mbk	a
malpaharia	mkb	a
maltesesignlanguage	mdl	a
maluabay	mll	a
malvi	mup	a
malyangapa	yga	a
malékujaíka	gut	a
mama	mma	a
mamaa	mhf	a
mamaindé	wmd	a
mamanda	skc	a
mamanwa	mmn	a
mamarasenoufo	myk	a
mamasa	mqj	a
mambae	mgm	a
mambai	mcs	a
mamboru	mvd	a
mambwelungu	mgr	a
mampruli	maw	a
mamuju	mqx	a
mamulique	emm	a
mamusi	kdf	a
mamvu	mdi	a
manadomalay	xmm	a
manam	mva	a
manambu	mle	a
manangba	nmm	a
manangkari	znk	a
manchu	mnc	a
mandaaustralia	zma	n
mandahuaca	mht	a
mandaic	mid	a
mandaindia	mha	n
mandan	mhq	a
mandandanyi	zmk	a
mandar	mdr	a
mandara	tbf	a
mandari	mqu	a
mandarinchinese	cmn	a
mandatanzania	mgs	n
mandaya	mry	a
mandeali	mjl	a
mander	mqr	a
mandingo	man	a
mandinka	mnk	a
mandjak	mfv	a
mandoboatas	aax	a
mandobobawah	bwp	a
manem	jet	a
mang	zng	a
mangakanuri	kby	a
mangala	mem	a
mangareva	mrv	a
mangarrayi	mpc	a
mangas	zns	a
mangayat	myj	a
mangbetu	mdj	a
mangbutu	mdk	a
mangerr	zme	a
manggabuang	mmo	a
manggarai	mqy	a
mango	mge	a
mangole	mqc	a
mangseng	mbh	a
mangue	mom	a
manichaeanmiddlepersian	xmn	a
manide	abd	a
manikion	mnx	a
manipa	mqp	a
manipuri	mni	a
mankanya	knf	a
mankiyali	nlm	a
manmet	mml	a
mannadora	mju	a
mannan	mjv	a
mano	mev	a
manobolanguages	mno	a
manombai	woo	a
mansaka	msk	a
mansi	mns	a
mansoanka	msw	a
manta	myg	a
mantsi	nty	a
manumanawkaren	kxf	a
manya	mzj	a
manyawa	mny	a
manyika	mxc	a
manza	mzv	a
maonaga	nbi	a
maonan	mmd	a
maorecomorian	swb	a
mapapuanewguinea	mjn	n
mape	mlh	a
mapena	mnm	a
mapia	mpy	a
mapidian	mpw	a
maposbuang	bzh	a
mapoyo	mcg	a
mapudungun	arn	a
mapun	sjm	a
maquiritari	mch	a
marachi	lri	a
marachin	mrh	a
maraghei	vmh	a
maragus	mrs	a
marama	lrm	a
maramnaga	nma	a
maranao	mrw	a
maranunggu	zmr	a
mararit	mgb	a
marau	mvr	a
marba	mpg	a
mardinsignlanguage	dsz	a
maremgi	mrx	a
marenje	vmr	a
marfa	mvu	a
margany	zmc	a
marghicentral	mrt	a
marghisouth	mfm	a
margosyarowilcalauricochaquechua	qvm	a
margu	mhg	a
mariaindia	mrr	n
mariapapuanewguinea	mds	n
maricopa	mrc	a
maridan	zmd	a
maridjabin	zmj	a
marieastsepikprovince	mbx	n
marik	dad	a
marimadangprovince	hob	n
marimanindji	zmm	a
marind	mrz	a
maring	mbw	a
maringarr	zmt	a
maringnaga	nng	a
marino	mrb	a
mariri	mqi	a
marirussia	chm	n
maritimesignlanguage	nsr	a
maritsauá	msp	a
mariyedi	zmy	a
marka	rkm	a
markweeta	enb	a
marma	rmz	a
marovo	mvo	a
marra	mec	a
marriammu	xru	a
marrithiyel	mfr	a
marrucinian	umc	a
marsian	ims	a
marthasvineyardsignlanguage	mre	a
martike	zmg	a
martuwangka	mpj	a
martuyhunira	vma	a
maru	mhx	a
marwariindia	rwr	n
marwaripakistan	mve	n
marúbo	mzr	a
masaaba	myx	a
masadiititneg	tis	a
masai	mas	a
masalit	mls	a
masana	mcn	a
masbatenyo	msb	a
mashcopiro	cuj	a
mashinigeria	jms	n
mashizambia	mho	n
masikoromalagasy	msh	a
masimasi	ism	a
masiwang	bnf	a
maskelynes	klv	a
maslam	msv	a
masmaje	mes	a
massalat	mdg	a
massep	mvs	a
matagalpa	mtn	a
matal	mfh	a
matambwe	wtb	a
matbat	xmt	a
matengo	mgv	a
matepi	mqe	a
matigsalugmanobo	mbt	a
matipuhy	mzo	a
matngala	zml	a
mato	met	a
matogrossoarára	axg	a
mator	mtm	a
matsés	mcf	a
mattole	mvb	a
matuchin	hlt	a
matukar	mjk	a
matumbi	mgw	a
matyasamo	stj	a
matís	mpq	a
maung	mph	a
mauritiansignlanguage	lsy	a
mauwake	mhl	a
mawachad	mcw	n
mawak	mjj	a
mawan	mcz	a
mawanigeria	wma	n
mawayana	mzx	a
mawchi	mke	a
mawes	mgk	a
maxakalí	mbl	a
maxigbe	mxl	a
maya	slz	a
mayaguduna	xmy	a
mayangna	yan	a
mayanlanguages	myn	a
mayasamo	sym	a
mayawali	yxa	a
mayeka	myc	a
mayikulan	xyk	a
mayithakurti	xyt	a
mayiyapi	xyj	a
mayo	mfy	a
mayogo	mdm	a
mayoyaoifugao	ifu	a
mazagway	dkx	a
mazaltepeczapotec	zpy	a
mazanderani	mzn	a
mazatlánmazatec	vmz	a
mazatlánmixe	mzl	a
mbala	mdp	a
mbalanhu	lnb	a
mbandja	zmz	a
mbangala	mxg	a
mbangi	mgn	a
mbangwe	zmn	a
mbaraaustralia	mvl	n
mbarachad	mpk	n
mbarimangudhinma	zmv	a
mbati	mdn	a
mbato	gwa	a
mbay	myb	a
mbelime	mql	a
mbere	mdt	a
mbesa	zms	a
mbessa	emz	a
mbocameroon	mbo	n
mbodemocraticrepublicofcongo	zmw	n
mboi	moi	a
mboko	mdu	a
mbole	mdq	a
mbonga	xmb	a
mbongno	bgu	a
mbosi	mdw	a
mbowe	mxo	a
mbre	mka	a
mbudum	xmd	a
mbugu	mhd	a
mbugwe	mgz	a
mbuk	bpc	a
mbuko	mqb	a
mbukushu	mhw	a
mbula	mna	a
mbulabwazza	mbu	a
mbule	mlb	a
mbulungish	mbv	a
mbum	mdd	a
mbunda	mck	a
mbunga	mgy	a
mburku	bbt	a
mbuun	zmp	a
mbwela	mfu	a
mbyáguaraní	gun	a
medebur	mjm	a
medefaidrin	dmf	a
medialengua	mue	a
median	xme	a
mednyjaleut	mud	a
medumba	byv	a
meen	mym	a
mefele	mfj	a
megam	mef	a
meglenoromanian	ruq	a
mehek	nux	a
mehináku	mmh	a
mehri	gdq	a
mekeo	mek	a
mekmek	mvk	a
mekwei	msf	a
melefila	mxe	a
melkhaonh	hkn	a
melo	mfx	a
melpa	med	a
memoni	mby	a
mendalamkayan	xkd	a
mendankwenkwen	mfd	a
mendepapuanewguinea	sim	n
mendesierraleone	men	n
mengaka	xmg	a
mengen	mee	a
mengisa	mct	a
menka	mea	a
menominee	mez	a
mentawai	mwv	a
menya	mcr	a
meoswar	mvx	a
meramera	mxm	a
merei	lmb	a
merey	meq	a
meriammir	ulk	a
merlav	mrm	a
meroitic	xmr	a
meru	mer	a
merwari	wry	a
mesaka	iyo	a
mescalerochiricahuaapache	apm	a
mese	mci	a
meskwaki	sac	a
mesme	zim	a
mesmes	mys	a
mesopotamianarabic	acm	a
mesqan	mvz	a
messapic	cms	a
meta	mgo	a
metlatónocmixtec	mxv	a
mewari	mtr	a
mewati	wtm	a
mexicansignlanguage	mfs	a
meyah	mej	a
mezontlapopoloca	pbe	a
mezquitalotomi	ote	a
mfinu	zmf	a
mfumte	nfu	a
mgbolizhia	gmz	a
miahuatlánzapotec	zam	a
miami	mia	a
mian	mpt	a
miani	pla	a
michif	crg	a
michigamea	cmm	a
michoacánmazahua	mmc	a
michoacánnahuatl	ncl	a
middlearmenian	axm	a
middlebreton	xbm	a
middlecornish	cnx	a
middledutch	dum	a
middledutchca10501350	dum	n
middleenglish	enm	a
middleenglish11001500	enm	n
middlefrench	frm	a
middlefrenchca14001600	frm	n
middlehighgerman	gmh	a
middlehighgermanca10501500	gmh	n
middlehittite	htx	a
middleirish	mga	a
middleirish9001200	mga	n
middlekhmer	xhm	a
middlekhmer1400to1850ce	xhm	n
middlekorean	okm	a
middlekorean10th16thcent	okm	n
middlelowgerman	gml	a
middlemongolian	xng	a
middlenewar	nwx	a
middlewatut	mpl	a
middlewelsh	wlm	a
midgrandvalleydani	dnt	a
midob	mei	a
midsouthernbanda	bjo	a
migaama	mmy	a
migabac	mpp	a
migum	klm	a
mijumishmi	mxj	a
mikasuki	mik	a
mikmaq	mic	a
mili	ymh	a
miltu	mlj	a
miluk	iml	a
milyan	imy	a
mina	hna	a
minacameroon	hna	n
minaean	inm	a
minang	xrg	a
minangkabau	min	a
minanibai	mcv	a
minaveha	mvn	a
minbeichinese	mnp	a
minderico	drc	a
mindiri	mpn	a
mindongchinese	cdo	a
mingangdoso	mko	a
mingrelian	xmf	a
minicahuitoto	hto	a
minidien	wii	a
minjungbal	xjb	a
minkin	xxm	a
minnanchinese	nan	a
minoan	omn	a
minokok	mqq	a
minriq	mnq	a
mintil	mzt	a
minzhongchinese	czo	a
minzzhuang	zgm	a
miqie	yiq	a
mirandese	mwl	a
mirayabikol	rbl	a
mirgan	zrg	a
miriti	mmv	a
miriwoong	mep	a
miriwoongsignlanguage	rsm	a
mirning	gmr	a
miship	mjs	a
misimapanaeati	mpx	a
mising	mrg	a
mitlatongomixtec	vmm	a
mitlazapotec	zaw	a
mittu	mwu	a
mituku	zmq	a
miwa	vmi	a
mixedgreatandamanese	gac	a
mixtepecmixtec	mix	a
mixtepeczapotec	zpm	a
miya	mkf	a
miyako	mvi	a
miyakubosignlanguage	ehs	a
miyobe	soy	a
mlabri	mra	a
mlahsö	lhs	a
mlap	kja	a
mlomp	mlo	a
mmaala	mmu	a
mmen	bfm	a
moabite	obm	a
moba	mfq	a
mobilian	mod	a
mobumrinaizi	ahm	a
mobwakaren	jkm	a
mochi	old	a
mochica	omc	a
mocho	mhc	a
mocoví	moc	a
moda	gbn	a
modang	mxd	a
modole	mqo	a
moere	mvq	a
mofugudur	mif	a
mogholi	mhj	a
mogofin	mfg	a
mogum	mou	a
mohave	mov	a
mohawk	moh	a
moheganpequot	xpq	a
moicongo	mow	n
moiindonesia	mxn	n
moikodi	mkp	a
moingi	mwz	a
moiwadea	daz	a
moji	ymi	a
mokati	wnb	a
moken	mwt	a
mokerang	mft	a
mokilese	mkj	a
moklen	mkm	a
mokole	mkl	a
mokpwe	bri	a
moksela	vms	a
moksha	mdf	a
molale	mbe	a
molbog	pwm	a
moldovasignlanguage	vsi	a
molengue	bxc	a
molima	mox	a
molmoone	aun	a
molo	zmo	a
molof	msl	a
moloko	mlw	a
moma	myl	a
momare	msz	a
mombodogon	dmb	a
mombum	mso	a
momina	mmb	a
momjango	ver	a
momuna	mqf	a
monasticsignlanguage	mzg	a
mondropolon	npn	a
mondé	mnd	a
mongo	lol	a
mongol	mgt	a
mongoliaburiat	bxm	a
mongoliansignlanguage	msr	a
mongondow	mog	a
moni	mnz	a
monkhmerlanguages	mkh	a
monocameroon	mru	n
monodemocraticrepublicofcongo	mnh	n
monom	moo	a
monosolomonislands	mte	n
monousa	mnr	n
monsangnaga	nmh	a
montenegrin	cnr	a
montol	mtl	a
monumbo	mxk	a
monzombo	moj	a
moosecree	crm	a
mopánmaya	mop	a
moraid	msg	a
morawa	mze	a
morbomberaipeninsula	moq	n
morelosnahuatl	nhm	a
morerebi	xmo	a
moresada	msx	a
moriatas	mzq	a
moribawah	xmz	a
morigi	mdb	a
moriori	rrm	a
morisyen	mfe	a
mormorislands	mhz	n
moro	mor	a
moroccanarabic	ary	a
moroccansignlanguage	xms	a
morokodo	mgc	a
morom	bdo	a
moronene	mqn	a
morori	mok	a
morouas	mrp	a
morrobalama	umg	a
mortlockese	mrl	a
moru	mgd	a
mosimo	mqv	a
moskona	mtj	a
mossi	mos	a
mota	mtt	a
motlav	mlv	a
motu	meu	a
moukaria	mwh	a
moundadanchetty	cty	a
mountainkoiali	kpx	a
mouwase	jmw	a
movima	mzp	a
moyadanitneg	ity	a
moyonnaga	nmo	a
mozambicansignlanguage	mzy	a
mozarabic	mxi	a
mpade	mpi	a
mpalitjanh	xpj	a
mpiemo	mcx	a
mpinda	pnd	a
mpoto	mpa	a
mpotovoro	mvt	a
mpumpong	mgg	a
mpur	akc	a
mrokhimichin	cmr	a
mser	kqx	a
mtirayaagta	atl	a
mtirigaagta	agz	a
muaksaaak	ukk	a
mualang	mtd	a
mubami	tsx	a
mubi	mub	a
muda	ymd	a
mudburra	dmw	a
mudhiligadaba	gau	a
muduga	udg	a
mudukoraga	vmd	a
mufian	aoj	a
mugom	muk	a
muinane	bmr	a
mukhadora	mmk	a
mukulu	moz	a
mulaha	mfw	a
mulam	mlm	a
mulao	giu	a
mulgi	mvh	a
mullukurumba	kpb	a
multiplelanguages	mul	a
muluridyi	vmu	a
mumuye	mzm	a
muna	mnb	a
munda	unx	a
mundabli	boe	a
mundalanguages	mun	a
mundang	mua	a
mundani	mnf	a
mundari	unr	a
mundat	mmf	a
mundurukú	myu	a
mungaka	mhk	a
munggui	mth	a
mungkip	mpv	a
muniche	myr	a
munit	mtc	a
munji	mnj	a
munsee	umu	a
muong	mtq	a
muratayak	asx	a
murikmalaysia	mxr	n
murikpapuanewguinea	mtf	n
murkim	rmh	a
murle	mur	a
murpano	tkv	a
murrinhpatha	mwf	a
mursi	muz	a
muruihuitoto	huu	a
murupi	mqw	a
muruwari	zmu	a
musak	mmq	a
musasa	smm	a
musey	mse	a
musgu	mug	a
mushungulu	xma	a
musi	mui	a
muskum	mje	a
muslimtat	ttt	a
musom	msu	a
mussauemira	emi	a
muthuvan	muv	a
mutu	tuc	a
muyang	muy	a
muyuw	myw	a
muzi	ymz	a
mvanip	mcj	a
mvuba	mxh	a
mwaghavul	sur	a
mwalicomorian	wlc	a
mwan	moa	a
mwani	wmw	a
mwatebu	mwa	a
mwerachimwera	mwe	n
mweranyasa	mjh	n
mwimbimuthambi	mws	a
myanmarsignlanguage	ysm	a
mycenaeangreek	gmy	a
myene	mye	a
mysian	yms	a
mziemenaga	nme	a
mághdì	gmd	a
máku	xak	a
ménik	tnr	a
mískito	miq	a
mòcheno	mhn	a
münchin	mwq	a
mündü	muh	a
māhārāṣṭriprākrit	pmh	a
naaba	nao	a
naami	bzv	a
naasioi	nas	a
naba	mne	a
nabak	naf	a
nabi	mty	a
nachering	ncd	a
nadruvian	ndf	a
nadëb	mbj	a
nafaanra	nfr	a
nafi	srf	a
nafri	nxx	a
nafusi	jbn	a
nagapidgin	nag	a
nagarchal	nbg	a
nage	nxe	a
nagumi	ngv	a
nahali	nlx	a
nahari	nhh	a
nahuatllanguages	nah	a
najdiarabic	ars	a
nakaela	nae	a
nakai	nkj	a
nakame	nib	a
nakanai	nak	a
nakara	nck	a
nake	nbk	a
naki	mff	a
nakwi	nax	a
nalca	nlc	a
nali	nss	a
nalik	nal	a
nalu	naj	a
naluoyi	ylo	a
nalögo	nlz	a
nama	nmx	a
namakura	nmk	a
namapapuanewguinea	nmx	n
namat	nkm	a
nambo	ncm	a
nambya	nmq	a
namia	nnm	a
namiae	nvm	a
namibiansignlanguage	nbs	a
namla	naa	a
namo	mxw	a
namonuito	nmt	a
namosinaitasiriserua	bwb	a
namuyi	nmy	a
nanai	gld	a
nancere	nnc	a
nande	nnb	a
nandi	niq	a
nanerigésénoufo	sen	a
nangadamadogon	nzz	a
nankina	nnk	a
nanti	cox	a
nanticoke	nnt	a
nanubae	afk	a
napolowlandquechua	qvo	a
napu	npy	a
nara	nrb	a
narak	nac	a
narango	nrg	a
narinari	rnr	a
naro	nhr	a
narom	nrm	a
narphu	npa	a
narragansett	xnt	a
narua	nru	a
narungga	nnr	a
nasal	nsy	a
nasarian	nvh	a
naskapi	nsk	a
natanzi	ntz	a
natchez	ncz	a
nateni	ntm	a
natioro	nti	a
natügu	ntu	a
nauete	nxa	a
naukanyupik	ynk	a
nauna	ncn	a
nauo	nwo	a
navut	nsw	a
nawaru	nwr	a
nawathinehena	nwa	a
nawdm	nmz	a
nawuri	naw	a
naxi	nxq	a
nayi	noz	a
nayini	nyq	a
ncane	ncr	a
nchumbulu	nlu	a
ndai	gke	a
ndaka	ndk	a
ndali	ndh	a
ndam	ndm	a
ndamba	ndj	a
ndambomo	nxo	a
ndanda	nnz	a
ndasa	nda	a
ndau	ndc	a
ndegbite	ned	a
ndemli	nml	a
ndendeule	dne	a
ndengereko	ndg	a
ndenselenta	ndd	a
nding	eli	a
ndobo	ndw	a
ndoe	nbb	a
ndogo	ndz	a
ndolo	ndl	a
ndom	nqm	a
ndombe	ndq	a
ndondehamba	njd	a
ndoola	ndr	a
ndrangith	dgt	a
ndrulo	dno	a
nduga	ndx	a
ndumu	nmd	a
ndunda	nuh	a
ndunga	ndt	a
ndut	ndv	a
ndwewe	nww	a
ndyukatriopidgin	njt	a
ndzwanicomorian	wni	a
neapolitan	nap	a
nedebang	nec	a
nefamese	nef	a
negerhollands	dcr	a
negerisembilanmalay	zmi	a
negidal	neg	a
nehan	nsn	a
nekgini	nkg	a
neko	nej	a
neku	nek	a
nema	gsn	a
neme	nex	a
nemi	nem	a
nend	anh	a
nenets	yrk	a
nengone	nen	a
neohittite	nei	a
nepalbhasa	new	a
nepalesesignlanguage	nsp	a
nepaliindividuallanguage	npi	n
nete	net	a
newcaledonianjavanese	jas	a
newzealandsignlanguage	nzs	a
neyo	ney	a
nezperce	nez	a
ngaanyatjarra	ntj	a
ngada	nxg	a
ngadjunmaya	nju	a
ngadjuri	jui	a
ngaing	nnf	a
ngaju	nij	a
ngala	nud	a
ngalakgan	nig	a
ngalum	szb	a
ngam	nmc	a
ngamambo	nbv	a
ngambay	sba	a
ngamini	nmv	a
ngamo	nbh	a
nganakarti	xnk	a
nganasan	nio	a
ngandi	nid	a
ngandocentralafricanrepublic	ngd	n
ngandodemocraticrepublicofcongo	nxd	n
ngandyera	nne	a
ngangam	gng	a
ngangityemerri	nam	a
ngantangarra	ntg	a
nganyaywana	nyx	a
ngardi	rxd	a
ngarigu	xni	a
ngarinyin	ung	a
ngarinyman	nbj	a
ngarla	nrk	a
ngarluma	nrl	a
ngarrindjeri	nay	a
ngas	anc	a
ngasa	nsg	a
ngatikmenscreole	ngm	a
ngawnchin	cnw	a
ngawun	nxn	a
ngayawung	nwg	a
ngazidjacomorian	zdj	a
ngbaka	nga	a
ngbakamabo	nbm	a
ngbakamanza	ngg	a
ngbee	jgb	a
ngbinda	nbd	a
ngbundu	nuu	a
ngelima	agh	a
ngemba	nge	a
ngen	gnj	a
ngendelengo	nql	a
ngete	nnn	a
nggem	nbq	a
nggwahyi	ngx	a
ngie	ngj	a
ngiemboon	nnh	a
ngile	jle	a
ngindo	nnq	a
ngiti	niy	a
ngizim	ngi	a
ngkâlmpwkanum	kcd	a
ngom	nra	a
ngomba	jgo	a
ngombale	nla	a
ngombecentralafricanrepublic	nmj	n
ngombedemocraticrepublicofcongo	ngc	n
ngongo	noq	a
ngonimozambique	xnq	n
ngonitanzania	xnj	n
ngoshie	nsh	a
ngul	nlo	a
ngulu	ngp	a
nguluwan	nuw	a
ngumbarl	xnm	a
ngumbi	nui	a
ngunawal	xul	a
ngundi	ndn	a
ngundu	nue	a
ngungwel	ngz	a
ngurimi	ngq	a
ngurmbur	nrx	a
nguôn	nuo	a
ngwaba	ngw	a
ngwe	nwe	a
ngwo	ngn	a
ngyian	kci	a
ngäbere	gym	a
nhanda	nha	a
nhengatu	yrl	a
nhirrpi	hrp	a
nhuwala	nhf	a
nias	nia	a
nicaraguacreoleenglish	bzk	a
nicaraguansignlanguage	ncs	a
niellim	nie	a
nigeriamambila	mzk	a
nigerianfulfulde	fuv	a
nigerianpidgin	pcm	a
nigeriansignlanguage	nsi	a
nigerkordofanianlanguages	nic	a
nihali	nll	a
niksek	gbe	a
nila	nil	a
nilamba	nim	a
nilosaharanlanguages	ssa	a
nimadi	noe	a
nimanbur	nmp	a
nimbari	nmr	a
nimboran	nir	a
nimi	nis	a
nimo	niw	a
nimoa	nmw	a
ninam	shb	a
nindi	nxi	a
ningera	nby	a
ninggerum	nxr	a
ningil	niz	a
niniayali	nlk	a
ninzo	nin	a
nipsan	nps	a
nisa	njs	a
nisenan	nsz	a
nisgaa	ncg	a
nisi	yso	a
nisichina	yso	n
niuafoou	num	a
niuatoputapu	nkp	a
niuean	niu	a
nivaclé	cag	a
niwermil	hrc	a
njalgulgule	njl	a
njebi	nzb	a
njen	njj	a
njerep	njr	a
njyem	njy	a
nkami	nkq	a
nkangala	nkn	a
nkari	nkz	a
nkemnkum	isi	a
nkhumbi	khu	a
nkongho	nkc	a
nkonya	nko	a
nkoroo	nkx	a
nkoya	nka	a
nkukoli	nbo	a
nkutu	nkw	a
nnam	nbp	a
noakhali	oak	a
nobiin	fia	a
nobonob	gaw	a
noctenaga	njb	a
nogai	nog	a
noipx	npx	a
noiri	noi	a
nokuku	nkk	a
nolinguisticcontent	zxx	a
nomaande	lem	a
nomane	nof	a
nomatsiguenga	not	a
nomlaki	nol	a
nomu	noh	a
nongzhuang	zhn	a
nonuya	noj	a
nooksack	nok	a
noon	snf	a
noone	nhu	a
nopalachatino	cya	a
noric	nrc	a
norn	nrn	a
norra	nrr	a
northalaskaninupiatun	esi	a
northambrym	mmg	a
northamericanindianlanguages	nai	a
northasmat	nks	a
northawyu	yir	a
northazerbaijani	azj	a
northbabar	bcd	a
northbolivianquechua	qul	a
northcentralmixe	neq	a
northeasterndinka	dip	a
northeasternpomo	pef	a
northeasterntasmanian	xpb	a
northeasternthai	tts	a
northeastkiwai	kiw	a
northeastmaidu	nmu	a
northeastpashai	aee	a
northefate	llp	a
northernalta	aqn	a
northernaltai	atv	a
northernamamioshima	ryn	a
northernbetsimisarakamalagasy	bmm	a
northernbinukidnon	kyn	a
northernbobomadaré	bbo	a
northernbontok	rbk	a
northerncatanduanesbikol	cts	a
northernconchucosancashquechua	qxn	a
northerndagara	dgi	a
northerndong	doc	a
northerneastcree	crl	a
northernemberá	emp	a
northernfrisian	frr	a
northernghale	ghh	a
northerngondi	gno	a
northerngrebo	gbo	a
northernguiyanghmong	huj	a
northernhaida	hdn	a
northernhindko	hno	a
northernhuishuihmong	hmi	a
northernkalapuya	nrt	a
northernkankanay	xnn	a
northernkatang	ncq	a
northernkhmer	kxm	a
northernkissi	kqs	a
northernkurdish	kmr	a
northernluri	lrc	a
northernmashanhmong	hmp	a
northernmuji	ymx	a
northernnago	xkb	a
northernngbandi	ngb	a
northernnisu	yiv	a
northernnuni	nuv	a
northernoaxacanahuatl	nhy	a
northernohlone	cst	a
northernone	onr	a
northernpaiute	pao	a
northernpame	pmq	a
northernpashto	pbu	a
northernpastazaquichua	qvz	a
northernpingchinese	cnp	a
northernpomo	pej	a
northernpueblanahuatl	ncj	a
northernpumi	pmi	a
northernqiandongmiao	hea	a
northernqiang	cng	a
northernrengmanaga	nnl	a
northernroglai	rog	a
northernsierramiwok	nsq	a
northernsorsoganon	bks	a
northernsubanen	stb	a
northerntarahumara	thh	a
northerntasmanian	xpv	a
northerntepehuan	ntp	a
northernthai	nod	a
northerntidung	ntd	a
northerntiwa	twf	a
northerntlaxiacomixtec	xtn	a
northerntoussian	tsp	a
northerntujia	tji	a
northerntutchone	ttm	a
northernuzbek	uzn	a
northernyukaghir	ykg	a
northfali	fll	a
northgiziga	gis	a
northjunínquechua	qvn	a
northmarquesan	mrq	a
northmesopotamianarabic	ayp	a
northmidlandstasmanian	xph	a
northmofu	mfk	a
northmoluccanmalay	max	a
northmuyu	kti	a
northnuaulu	nni	a
northpicene	nrp	a
northslavey	scs	a
northtairora	tbg	a
northtanna	tnn	a
northwahgi	whg	a
northwatut	una	a
northwestalaskainupiatun	esk	a
northwesterndinka	diw	a
northwesternfars	faz	a
northwesternkolami	kfb	a
northwesternnisu	nsf	a
northwesternojibwa	ojb	a
northwesterntasmanian	xpw	a
northwestgbaya	gya	a
northwestmaidu	mjd	a
northwestoaxacamixtec	mxa	a
northwestpashai	glh	a
norwegiansignlanguage	nsl	a
notre	bly	a
notsi	ncf	a
nottoway	ntw	a
nottowaymeherrin	nwy	a
novial	nov	a
nsenga	nse	a
nshi	nsc	a
nsongo	nsx	a
ntcham	bud	a
nteng	nqt	a
ntomba	nto	a
nubaca	baf	a
nubi	kcn	a
nubianlanguages	nub	a
nubri	kte	a
nuer	nus	a
nugunuaustralia	nnv	n
nugunucameroon	yas	n
nukakmakú	mbr	a
nukna	klt	a
nukuini	nuc	a
nukumanu	nuq	a
nukunul	xnu	a
nukuoro	nkr	a
nukuria	nur	a
numana	nbr	a
numanggang	nop	a
numbami	sij	a
nume	tgs	a
numidian	nxm	a
numèè	kdk	a
nung	nut	a
nungali	nug	a
nunggubuyu	nuy	a
nungu	rin	a
nungvietnam	nut	n
nupbikha	npb	a
nupenupetako	nup	a
nusalaut	nul	a
nusu	nuf	a
nuuchahnulth	nuk	a
nyabwa	nwb	a
nyaheun	nev	a
nyahkur	cbn	a
nyakyusangonde	nyy	a
nyali	nlj	a
nyam	nmi	a
nyamal	nly	a
nyambo	now	a
nyamusamolo	nwm	a
nyamwanga	mwn	a
nyamwezi	nym	a
nyaneka	nyk	a
nyanga	nyj	a
nyangali	nyc	a
nyangatom	nnj	a
nyangbo	nyb	a
nyangga	nny	a
nyangi	nyp	a
nyangumarta	nna	a
nyankole	nyn	a
nyankpa	yes	a
nyarafolosenoufo	sev	a
nyaturu	rim	a
nyaw	nyw	a
nyawaygi	nyt	a
nyemba	nba	a
nyengo	nye	a
nyenkha	neh	a
nyeu	nyl	a
nyihamalawi	nyr	n
nyihatanzania	nih	n
nyikamalawiandzambia	nkv	n
nyikatanzania	nkt	n
nyikina	nyh	a
nyindrou	lid	a
nyindu	nyg	a
nyishi	njz	a
nyiyaparli	xny	a
nyokon	nvo	a
nyole	nuj	a
nyong	muo	a
nyore	nyd	a
nyoro	nyo	a
nyulnyul	nyv	a
nyungar	nys	a
nyungwe	nyu	a
nyâlayu	yly	a
nzadi	nzd	a
nzakambay	nzy	a
nzakara	nzk	a
nzanyi	nja	a
nzima	nzi	a
námeo	neo	a
nêlêmwanixumwak	nee	a
nüpodehuitoto	hux	a
nǁng	ngh	a
obanliku	bzy	a
obispeño	obi	a
oblo	obl	a
obokuitai	afz	a
obolo	ann	a
obomanobo	obo	a
obulom	obu	a
ocaina	oca	a
ochichi	xoc	a
ocotepecmixtec	mie	a
ocotlánzapotec	zac	a
odiai	bhf	a
odoodee	kkc	a
odual	odu	a
odut	oda	a
ofayé	opy	a
officialaramaic	arc	a
officialaramaic700300bce	arc	n
ogbah	ogc	a
ogbia	ogb	a
ogbogolo	ogg	a
ogbronuagum	ogu	a
ogea	eri	a
oirata	oia	a
ojitlánchinantec	chj	a
okanagan	oka	a
okiek	oki	a
okinoerabu	okn	a
okobo	okb	a
okodia	okd	a
okoeniosayen	oks	a
okojuwoi	okj	a
okolie	oie	a
okolod	kqv	a
okpamheri	opa	a
okpenorthwesternedo	okx	n
okpesouthwesternedo	oke	n
oksapmin	opm	a
oldaramaic	oar	a
oldaramaicupto700bce	oar	n
oldavar	oav	a
oldbreton	obt	a
oldburmese	obr	a
oldcham	ocm	a
oldchinese	och	a
oldcornish	oco	a
olddutch	odt	a
oldenglish	ang	a
oldenglishca4501100	ang	n
oldfrench	fro	a
oldfrench842ca1400	fro	n
oldfrisian	ofs	a
oldgeorgian	oge	a
oldhighgerman	goh	a
oldhighgermanca7501050	goh	n
oldhittite	oht	a
oldhungarian	ohu	a
oldirish	sga	a
oldirishto900	sga	n
oldjapanese	ojp	a
oldkentishsignlanguage	okl	a
oldkhmer	okz	a
oldkorean	oko	a
oldkorean3rd9thcent	oko	n
oldlithuanian	olt	a
oldmalay	omy	a
oldmanipuri	omp	a
oldmarathi	omr	a
oldmon	omx	a
oldnorse	non	a
oldnubian	onw	a
oldossetic	oos	a
oldpersian	peo	a
oldpersianca600400bc	peo	n
oldprovençal	pro	a
oldprovençalto1500	pro	n
oldrussian	orv	a
oldsaxon	osx	a
oldspanish	osp	a
oldsundanese	osn	a
oldtamil	oty	a
oldtibetan	otb	a
oldturkish	otk	a
olduighur	oui	a
oldwelsh	owl	a
olekha	ole	a
olkol	olk	a
oloma	olm	a
olrat	olr	a
olubo	lul	a
olulumoikom	iko	a
olutapopoluca	plo	a
omagua	omg	a
omahaponca	oma	a
omaniarabic	acx	a
ombamba	mbm	a
ombo	oml	a
ometepecnahuatl	nht	a
omok	omk	a
omotik	omt	a
omurano	omu	a
oneida	one	a
onin	oni	a
oninbasedpidgin	onx	a
onjob	onj	a
onobasulu	onn	a
onondaga	ono	a
ontenu	ont	a
ontongjava	ojv	a
oorlams	oor	a
opao	opo	a
opata	opt	a
orangkanaq	orn	a
orangseletar	ors	a
oraonsadri	sdr	a
orejón	ore	a
oring	org	a
orizabanahuatl	nlv	a
orma	orc	a
ormu	orz	a
ormuri	oru	a
oroch	oac	a
oroha	ora	a
orok	oaa	a
orokaiva	okv	a
oroko	bdu	a
orokolo	oro	a
oroqen	orh	a
orowe	bpk	a
orowin	orw	a
oruma	orr	a
orya	ury	a
osage	osa	a
osatu	ost	a
oscan	osc	a
osing	osi	a
ososo	oso	a
otank	uta	a
otdanum	otd	a
otomianlanguages	oto	a
otoro	otr	a
ottawa	otw	a
ottomanturkish	ota	a
ottomanturkish15001928	ota	n
otuho	lot	a
otuke	otu	a
ouma	oum	a
oune	oue	a
owenia	wsr	a
owiniga	owi	a
oyaoya	oyy	a
oyda	oyd	a
oysterbaytasmanian	xpd	a
ozolotepeczapotec	zao	a
ozumacínchinantec	chz	a
paakantyi	drl	a
paama	pma	a
paasaal	sig	a
pacahuara	pcp	a
pacaraosquechua	qvp	a
pacificgulfyupik	ems	a
pacoh	pac	a
padi	pdi	a
padoe	pdo	a
paekche	pkc	a
paelignian	pgn	a
pagi	pgi	a
pagibete	pae	a
pagu	pgu	a
pahananagta	apf	a
pahari	phj	a
paharipotwari	phr	a
pahi	lgt	a
pahlavani	phv	a
pahlavi	pal	a
pahng	pha	a
paicî	pri	a
paipai	ppi	a
paitavytera	pta	a
paitechin	pck	a
paiwan	pwn	a
pakanha	pkn	a
pakaásnovos	pav	a
pakistansignlanguage	pks	a
paktong	pkg	a
paku	pku	a
pakukaren	jkp	a
palaic	plq	a
palakasenoufo	plr	a
palantlachinantec	cpa	a
palauan	pau	a
paleni	pnl	a
palenquero	pln	a
palikúr	plu	a
paliyan	pcf	a
pallanganmiddang	pmd	a
paloor	fap	a
paluan	plz	a
palue	ple	a
palyabareli	bpx	a
pambia	pmb	a
pamona	pmf	a
pamosu	hih	a
pampanga	pam	a
pamplonaatta	att	a
panaburkinafaso	pnq	n
panacentralafricanrepublic	pnz	n
panamaniansignlanguage	lsp	a
panamint	par	a
panaohuánucoquechua	qxh	a
panará	kre	a
panasuan	psn	a
panawa	pwb	a
pancana	pnp	a
panchpargania	tdb	a
pande	bkj	a
pangasinan	pag	a
pangseng	pgs	a
pangu	png	a
pangutaransama	slm	a
pangwa	pbr	a
pangwali	pgg	a
panim	pnr	a
paniya	pcg	a
pankararé	pax	a
pankararú	paz	a
pankhu	pkh	a
pannei	pnc	a
pano	mqz	a
panoankatukína	knt	a
panobo	pno	a
panyibai	bfc	a
paokaren	blk	a
papantlatotonac	top	a
papapana	ppn	a
papar	dpp	a
papasena	pas	a
papel	pbo	a
papi	ppe	a
papiamento	pap	a
papora	ppu	a
papuanewguineansignlanguage	pgz	a
papuanlanguages	paa	a
papuanmalay	pmy	a
papuma	ppm	a
parachi	prc	a
paraguayanguaraní	gug	a
paraguayansignlanguage	pys	a
parakanã	pak	a
paranan	prf	a
paranawát	paf	a
paraujano	pbg	a
parauk	prk	a
parawen	prw	a
pardhan	pch	a
pardhi	pcl	a
pare	ppt	a
parecís	pab	a
parenga	pcj	a
parkarikoli	kvx	a
parkwa	pbi	a
parsidari	prd	a
parthian	xpr	a
parya	paq	a
paráarára	aap	a
parágavião	gvp	a
pasi	psq	a
passvalleyyali	yac	a
patamona	pbc	a
patani	ptn	a
pataxóhãhahãe	pth	a
patep	ptp	a
pathiya	pty	a
patpatar	gfk	a
pattani	lae	a
pattanimalay	mfa	a
pattapu	ptq	a
patwin	pwi	a
paulohi	plh	a
paumarí	pad	a
paunaka	pnk	a
pauribareli	bfb	a
pauserna	psm	a
pawaia	pwa	a
pawnee	paw	a
paynamar	pmr	a
pazeh	pzh	a
pear	pcb	a
pech	pay	a
pecheneg	xpc	a
pedi	nso	a
pekal	pel	a
pela	bxd	a
peleata	ata	a
pelende	ppp	a
pemon	aoc	a
penangsignlanguage	psg	a
penchal	pek	a
pendau	ums	a
pengo	peg	a
pennsylvaniagerman	pdc	a
penrhyn	pnh	a
pentlatch	ptw	a
perai	wet	a
peranakanindonesian	pea	a
pere	pfe	a
peripheralmongolian	mvf	a
pero	pip	a
peruviansignlanguage	prl	a
pesse	pze	a
petapazapotec	zpe	a
petats	pex	a
petjo	pey	a
peñolesmixtec	mil	a
pfaelzisch	pfl	a
phai	prt	a
phake	phk	a
phala	ypa	a
phalura	phl	a
phana	phq	a
phangduwali	phw	a
phende	pem	a
philippinelanguages	phi	a
philippinesignlanguage	psp	a
phimbi	phm	a
phoenician	phn	a
phola	ypg	a
pholo	yip	a
phomnaga	nph	a
phongkniang	pnx	a
phraepwokaren	kjt	a
phrygian	xpg	a
phuan	phu	a
phudagi	phd	a
phuie	pug	a
phukha	phh	a
phuma	ypm	a
phunoi	pho	a
phuong	phg	a
phupa	ypp	a
phupha	yph	a
phuthai	pht	a
phuza	ypz	a
piamatsina	ptr	a
piame	pin	a
piapoco	pio	a
piaroa	pid	a
picard	pcd	a
pichisashéninka	cpu	a
pictish	xpi	a
pidgindelaware	dep	a
piemontese	pms	a
pijao	pij	a
pije	piz	a
pijin	pis	a
pilagá	plg	a
pileni	piv	a
pimabajo	pia	a
pimbwe	piw	a
pinaihagahai	pnn	a
pindiini	pti	a
pingelapese	pif	a
pinigura	pnv	a
pinjarup	pnj	a
pinji	pic	a
pinotepanacionalmixtec	mio	a
pintupiluritja	piu	a
pinyin	pny	a
pipil	ppl	a
pirahã	myp	a
piratapuyo	pir	a
pirlatapa	bxi	a
piro	pie	a
pirriya	xpa	a
pisabo	pig	a
pisaflorestepehua	tpp	a
piscataway	psy	a
pisidian	xps	a
pitcairnnorfolk	pih	a
pitesami	sje	a
piti	pcn	a
pitjantjatjara	pjt	a
pittapitta	pit	a
piyakwonci	piy	a
plainscree	crk	a
plainsindiansignlanguage	psd	a
plainsmiwok	pmw	a
plapokrumen	ktj	a
plateaumalagasy	plt	a
plautdietsch	pdt	a
playero	gob	a
pnar	pbv	a
pochurinaga	npo	a
pochutec	xpo	a
podena	pdn	a
pogolo	poy	a
pohnpeian	pon	a
pokangá	pok	a
poke	pof	a
pokomo	pkb	a
polabian	pox	a
polari	pld	a
polishsignlanguage	pso	a
polonombauk	plb	a
pomo	pmm	a
ponam	ncc	a
ponosakan	pns	a
pontic	pnt	a
ponyogongwangnaga	npg	a
popti	jac	a
poqomam	poc	a
poqomchi	poh	a
porohanon	prh	a
portsandwich	psw	a
portsorelltasmanian	xpl	a
portuguesebasedcreolesandpidgins	cpp	a
portuguesesignlanguage	psr	a
portvato	ptv	a
potawatomi	pot	a
potiguára	pog	a
pottangiollargadaba	gdb	a
poumeinaga	pmx	a
pouye	bye	a
powari	pwr	a
powhatan	pim	a
poyanáwa	pyn	a
prakritlanguages	pra	a
prasuni	prn	a
primitiveirish	pgl	a
principense	pre	a
providenciasignlanguage	prz	a
prussian	prg	a
psikye	kvj	a
puare	pux	a
pudtolatta	atp	a
pueblamazatec	pbm	a
puelche	pue	a
puertoricansignlanguage	psl	a
puimeinaga	npu	a
puinave	pui	a
pukapuka	pkp	a
pulaar	fuc	a
pulabu	pup	a
pular	fuf	a
puluwatese	puw	a
puma	pum	a
pumpokol	xpm	a
pumé	yae	a
punanaput	pud	a
punanbahbiau	pna	a
punanbatu1	pnm	a
punanmerah	puf	a
punanmerap	puc	a
punantubu	puj	a
punic	xpu	a
punoquechua	qxp	a
punthamara	xpt	a
punu	puu	a
puoc	puo	a
puquina	puq	a
puragi	pru	a
purari	iar	a
purepecha	tsz	a
puri	prr	a
purik	prx	a
purisimeño	puy	a
puroik	suv	a
puruborá	pur	a
purum	pub	a
putai	mfl	a
putoh	put	a
putukwam	afe	a
puxianchinese	cpx	a
puyo	xpy	a
puyopaekche	xpp	a
puyuma	pyu	a
pwaamei	pme	a
pwapwâ	pop	a
pwoeasternkaren	kjp	a
pwonorthernkaren	pww	a
pwowesternkaren	pwo	a
pyapun	pcw	a
pyekrumen	pye	a
pyen	pyy	a
pyumyanmar	pyx	n
pyupapuanewguinea	pby	n
páez	pbb	a
pááfang	pfa	a
päri	lkr	a
pémono	pev	a
pévé	lme	a
pökoot	pko	a
qabiao	laq	a
qanjobal	kjb	a
qaqet	byx	a
qashqai	qxq	a
qatabanian	xqt	a
qawasqar	alc	a
qilamuji	ymq	a
qimant	ahg	a
qiubeizhuang	zqe	a
quapaw	qua	a
quebecsignlanguage	fcs	a
quechan	yum	a
quenya	qya	a
querétarootomi	otq	a
quetzaltepecmixe	pxm	a
queyu	qvy	a
quiavicuzaszapotec	zpj	a
quileute	qui	a
quinault	qun	a
quinqui	quq	a
quioquitaniquierízapotec	ztq	a
quiotepecchinantec	chq	a
quiripi	qyp	a
rabha	rah	a
rade	rad	a
raetic	xrr	a
rahambuu	raz	a
rajahkabunsuwanmanobo	mqk	a
rajasthani	raj	a
rajbanshi	rjs	a
raji	rji	a
rajong	rjg	a
rajputgarasia	gra	a
rakahangamanihiki	rkh	a
rakhine	rki	a
ralte	ral	a
rama	rma	a
ramoaaina	rai	a
ramopa	kjx	a
rampi	lje	a
ranatharu	thr	a
rang	rax	a
rangi	lag	a
rangkas	rgk	a
ranglong	rnl	a
rangpuri	rkt	a
rapa	ray	a
rapanui	rap	a
rapoisi	kyx	a
rapting	rpt	a
rarabakati	lra	a
rarotongan	rar	a
rasawa	rac	a
ratagnon	btn	a
ratahan	rth	a
rathawi	rtw	a
rathwibareli	bgd	a
raute	rau	a
ravula	yea	a
rawa	rwo	a
rawang	raw	a
rawat	jnl	a
rawngtuchin	weu	a
rawo	rwa	a
rayónzoque	zor	a
razajerdi	rat	a
redgelao	gir	a
reel	atu	a
rejang	rej	a
rejangkayan	ree	a
reli	rei	a
rema	bow	a
rembarrnga	rmb	a
rembong	reb	a
remo	rem	a
remontadodumagat	agv	a
rempi	rmp	a
remun	lkj	a
rendille	rel	a
rengao	ren	a
rennellbellona	mnv	a
repanbitip	rpn	a
rerau	rea	a
rerbare	rer	a
rerep	pgk	a
reshe	res	a
resígaro	rgr	a
retta	ret	a
reyesano	rey	a
riang	ria	a
riangindia	ria	n
rianglai	yin	a
rianglang	ril	a
riantana	ran	a
ribun	rir	a
rigwe	iri	a
rikbaktsa	rkb	a
rinconadabikol	bto	a
rincónzapotec	zar	a
ringgou	rgu	a
ririo	rri	a
rishiwa	rsw	a
ritharrngu	rit	a
riung	riu	a
riverainsango	snj	a
rmeet	lbn	a
rogo	rod	a
rohingya	rhg	a
roma	rmm	a
romagnol	rgn	a
romam	rmx	a
romancelanguages	roa	a
romaniansignlanguage	rms	a
romanogreek	rge	a
romanoserbian	rsb	a
romanova	rmv	a
romany	rom	a
romblomanon	rol	a
rombo	rof	a
romkun	rmk	a
ronga	rng	a
rongga	ror	a
rongmeinaga	nbu	a
rongpo	rnp	a
ronji	roe	a
roon	rnn	a
roria	rga	a
rotokas	roo	a
rotuman	rtm	a
roviana	rug	a
ruchingpalaung	pce	a
rudbari	rdb	a
rufiji	rui	a
ruga	ruh	a
rukai	dru	a
ruma	ruz	a
rumaipalaung	rbb	a
rumu	klq	a
runga	rou	a
rungtuchin	rtc	a
rungus	drg	a
rungwa	rnw	a
russiaburiat	bxr	a
russiansignlanguage	rsl	a
rusyn	rue	a
ruthenian	rsk	a
rutul	rut	a
ruuli	ruc	a
ruund	rnd	a
ruwila	rwl	a
rwandansignlanguage	rsn	a
réunioncreolefrench	rcf	a
rāziḥī	rzh	a
saafisaafi	sav	a
saam	raq	a
saamia	lsm	a
saaroa	sxr	a
saba	saa	a
sabaean	xsa	a
sabahbisaya	bsy	a
sabahmalay	msi	a
saban	snv	a
sabanê	sae	a
sabaot	spy	a
sabine	sbv	a
sabu	hvn	a
sabüm	sbo	a
sacapulteco	quv	a
sadri	sck	a
saek	skb	a
saep	spd	a
safaliba	saf	a
safeyoka	apz	a
safwa	sbk	a
sagala	sbm	a
sagalla	tga	a
saho	ssy	a
sahu	saj	a
saidiarabic	aec	a
saintluciancreolefrench	acf	a
saisiyat	xsy	a
sajalong	sjl	a
sajaubasap	sjb	a
sakachep	sch	a
sakalavamalagasy	skg	a
sakao	sku	a
sakata	skt	a
sake	sak	a
sakirabiá	skf	a
sakizaya	szy	a
sala	shq	a
salampasu	slx	a
salar	slr	a
salas	sgu	a
salasacahighlandquichua	qxl	a
salawati	xmx	a
saleman	sau	a
saliba	sbe	a
salinan	sln	a
salishanlanguages	sal	a
sallands	sdz	a
saltyui	sll	a
saluan	loe	a
salumá	slj	a
salvadoransignlanguage	esn	a
samaritan	smp	a
samaritanaramaic	sam	a
samarokena	tmj	a
samatao	ysd	a
samay	syx	a
samba	smx	a
sambadaka	ccg	a
sambal	xsb	a
sambaleko	ndi	a
sambalpuri	spv	a
sambe	xab	a
samberigi	ssx	a
samburu	saq	a
samei	smh	a
samilanguages	smi	a
samo	smq	a
samogitian	sgs	a
samosa	swm	a
sampang	rav	a
samre	sxm	a
samtao	stu	a
samvedi	smv	a
sanaaniarabic	ayn	a
sanagustínmixtepeczapotec	ztm	a
sanapaná	spn	a
sanbaltazarloxichazapotec	zpx	a
sanblaskuna	cuk	a
sandawe	sad	a
sandionisiodelmarhuave	hve	a
sanfelipeotlaltepecpopoloca	pow	a
sanfranciscodelmarhuave	hue	a
sanfranciscomatlatzinca	mat	a
sangademocraticrepublicofcongo	sng	n
sanganigeria	xsn	n
sanggau	scg	a
sangil	snl	a
sangir	sxn	a
sangisari	sgr	a
sangkong	sgk	a
sanglechi	sgy	a
sangtamnaga	nsa	a
sangugabon	snq	n
sangutanzania	sbp	n
sani	ysn	a
sanie	ysy	a
saniyohiyewe	sny	a
sanjerónimotecóatlmazatec	maa	a
sanjuanatzingopopoloca	poe	a
sanjuancoloradomixtec	mjc	a
sanjuanteitamixtec	xtj	a
sankaranmaninka	msc	a
sanluístemalacayucapopoloca	pps	a
sanmarcostlacoyalcopopoloca	pls	a
sanmartínitunyosotriqui	trq	a
sanmartínquechua	qvs	a
sanmateodelmarhuave	huv	a
sanmiguelcreolefrench	scf	a
sanmiguelelgrandemixtec	mig	a
sanmiguelpiedrasmixtec	xtp	a
sanpedroamuzgosamuzgo	azg	a
sanpedroquiatonizapotec	zpf	a
sansalvadorkongo	kwy	a
sansi	ssi	a
santaanadetusipascoquechua	qxt	a
santacatarinaalbarradaszapotec	ztn	a
santainésahuatempanpopoloca	pca	a
santainésyatzechizapotec	zpn	a
santali	sat	a
santalucíamonteverdemixtec	mdv	a
santamaríadelmarhuave	hvv	a
santamaríalaaltanahuatl	nhz	a
santamaríaquiegolanizapotec	zpi	a
santamaríazacatepecmixtec	mza	a
santateresacora	cok	a
santiagodelesteroquichua	qus	a
santiagoxanicazapotec	zpr	a
santodomingoalbarradaszapotec	zas	a
sanumá	xsu	a
sanvicentecoatlánzapotec	zpt	a
saoch	scq	a
saparua	spr	a
sapo	krn	a
saponi	spi	a
saposa	sps	a
sapuan	spu	a
sapé	spc	a
sara	sre	a
saraiki	skr	a
sarakaba	sbz	a
sarakabademe	kwg	a
sarakabanáà	kwv	a
saramaccan	srm	a
saranganiblaan	bps	a
saranganimanobo	mbs	a
sarasira	zsa	a
saraveca	sar	a
sari	asj	a
sarikoli	srh	a
sarli	sdf	a
sarsi	srs	a
sartang	onp	a
sarua	swy	a
sarudu	sdu	a
saruga	sra	a
sasak	sas	a
sasaru	sxs	a
sassaresesardinian	sdc	a
satawalese	stw	a
saterfriesisch	stq	a
saterémawé	mav	a
saudiarabiansignlanguage	sdl	a
sauraseniprākrit	psu	a
saurashtra	saz	a
sauri	srt	a
sauriapaharia	mjt	a
sause	sao	a
sausi	ssj	a
savi	sdg	a
savosavo	svs	a
sawai	szw	a
saweru	swr	a
sawi	saw	a
sawila	swt	a
sawknah	swn	a
saxwegbe	sxw	a
saya	say	a
sayulapopoluca	pos	a
scots	sco	a
scythian	xsc	a
seaislandcreoleenglish	gul	a
seba	kdg	a
sebatbetgurage	sgw	a
seberuang	sbx	a
sebop	sib	a
sechelt	sec	a
secoya	sey	a
sedang	sed	a
sediq	trv	a
sedoa	tvw	a
seeku	sos	a
segai	sge	a
segeju	seg	a
seget	sbg	a
sehwi	sfw	a
seimat	ssg	a
seitkaitetu	hik	a
sekani	sek	a
sekapan	skp	a
sekar	skz	a
sekele	vaj	a
sekenepal	skj	n
sekevanuatu	ske	n
seki	syi	a
sekopadang	skx	a
sekotengah	sko	a
sekpele	lip	a
selangorsignlanguage	kgi	a
selaru	slu	a
selayar	sly	a
selee	snw	a
selepet	spl	a
selian	sxl	a
selkup	sel	a
selungaimurut	slg	a
seluwasan	sws	a
semai	sea	a
semandang	sdq	a
semaqberi	szc	a
sembakungmurut	sbr	a
semelai	sza	a
semimi	etz	a
semiticlanguages	sem	a
semnam	ssm	a
semnani	smy	a
sempan	xse	a
sena	seh	a
senarasénoufo	seq	a
senaya	syn	a
sene	sej	a
seneca	see	a
sened	sds	a
sengele	szg	a
senggi	snu	a
sengo	spk	a
sengseng	ssz	a
senhajadesrair	sjs	a
sensi	sni	a
sentani	set	a
senthangchin	sez	a
sentinel	std	a
sepaindonesia	spb	n
sepapapuanewguinea	spe	n
sepikiwam	iws	a
sera	sry	a
serbocroatian	hbs	a
sere	swf	a
serer	srr	a
seri	sei	a
serili	sve	a
seroa	kqu	a
serrano	ser	a
serua	srw	a
serudungmurut	srk	a
seruilaut	seu	a
seselwacreolefrench	crs	a
seta	stf	a
setaman	stm	a
seti	sbi	a
settla	sta	a
severnojibwa	ojs	a
sewabay	sew	a
seychellessignlanguage	lsw	a
seze	sze	a
sgawkaren	ksw	a
shabak	sdb	a
shahmirzadi	srz	a
shahrudi	shm	a
shallzwall	sha	a
shamang	xsh	a
shamasambuga	sqa	a
shambala	ksb	a
shan	shn	a
shanenawa	swo	a
shanga	sho	a
shaojiangchinese	sjc	a
sharanahua	mcd	a
sharkbay	ssv	a
sharwa	swq	a
shasta	sht	a
shatt	shj	a
shau	sqh	a
shawnee	sjw	a
shehri	shv	a
shekhawati	swv	a
shekkacho	moy	a
sheko	she	a
shelta	sth	a
shempiresenoufo	seb	a
shendu	shl	a
sheni	scv	a
sherbro	bun	a
sherdukpen	sdp	a
sherpa	xsr	a
sheshikham	kip	a
shihhiarabic	ssh	a
shiki	gua	a
shilluk	shk	a
shina	scl	a
shipiboconibo	shp	a
sholaga	sle	a
shompeng	sii	a
shoomindanye	bcv	a
shor	cjs	a
shoshoni	shh	a
shua	shg	a
shuadit	sdt	a
shuar	jiv	a
shubi	suj	a
shughni	sgh	a
shuhi	sxg	a
shumashti	sts	a
shumcho	scu	a
shuswap	shs	a
shwai	shw	a
shwepalaung	pll	a
sialum	slw	a
siamou	sif	a
sian	spg	a
siane	snp	a
siang	sya	a
siarlak	sjr	a
siawi	mmp	a
sibe	nco	a
siberiantatar	sty	a
sibumelanau	sdx	a
sicanian	sxc	a
sicel	scx	a
sicilian	scn	a
siculoarabic	sqr	a
sidamo	sid	a
sidetic	xsd	a
sierradejuárezzapotec	zaa	a
sierraleonesignlanguage	sgx	a
sierranegranahuatl	nsu	a
sighu	sxe	a
signlanguages	sgn	a
sihan	snr	a
sihuasancashquechua	qws	a
sika	ski	a
sikaiana	sky	a
sikaritai	tty	a
sikiana	sik	a
sikkimese	sip	a
siksika	bla	a
sikule	skh	a
sila	slt	a
silacayoapanmixtec	mks	a
sileibi	sbq	a
silesian	szl	a
silimo	wul	a
siliput	mkc	a
silopi	xsp	a
silte	stv	a
simaa	sie	a
simba	sbw	a
simbali	smg	a
simbari	smb	a
simbo	sbb	a
simeku	smz	a
simeulue	smr	a
simte	smt	a
sinagen	siu	a
sinasina	sst	a
sinaugoro	snc	a
sindarin	sjn	a
sindhibhil	sbn	a
sindihuimixtec	xts	a
singa	sgm	a
singaporesignlanguage	sls	a
singpho	sgp	a
sinicahuamixtec	xti	a
sininkere	skq	a
sinotibetanlanguages	sit	a
sinteromani	rmo	a
sinyar	sys	a
siona	snn	a
siouanlanguages	sio	a
sipacapense	qum	a
sira	swj	a
siraya	fos	a
sirenikyupik	ysr	a
siri	sir	a
siriano	sri	a
sirionó	srq	a
sirmauri	srx	a
siroi	ssd	a
sissala	sld	a
sissano	sso	a
siuslaw	sis	a
sivandi	siy	a
siviasignlanguage	lsv	a
siwai	siw	a
siwi	siz	a
siwu	akp	a
siyinchin	csy	a
skagit	ska	a
skalvian	svx	a
skepicreoledutch	skw	a
skoltsami	sms	a
skou	skv	a
slave	den	a
slaveathapascan	den	n
slaviclanguages	sla	a
slavomolisano	svm	a
slovakiansignlanguage	svk	a
smallflowerymiao	sfm	a
smärkykanum	kxq	a
snohomish	sno	a
sobei	sob	a
sochiapamchinantec	cso	a
sodemocraticrepublicofcongo	soc	n
soga	xog	a
sogdian	sog	a
sokoro	sok	a
solano	xso	a
soli	sby	a
solomonislandssignlanguage	szs	a
solong	aaw	a
solos	sol	a
sombasiawari	bmu	a
somrai	sor	a
somray	smu	a
somyev	kgt	a
sonaga	ysg	a
sonde	shc	a
songe	sop	a
songhailanguages	son	a
songlaichin	csj	a
songo	soo	a
songomeno	soe	a
songoora	sod	a
sonha	soi	a
sonia	siq	a
soninke	snk	a
sonsorol	sov	a
soqotri	sqt	a
sora	srb	a
sorbianlanguages	wen	a
soriharengan	sbh	a
sorkhei	sqo	a
sorothaptic	sxo	a
sorsogonayta	ays	a
soskundi	sdk	a
sotakanum	krz	a
sounama	tlt	a
southafricansignlanguage	sfs	a
southamericanindianlanguages	sai	a
southawyu	aws	a
southazerbaijani	azb	a
southbolivianquechua	quh	a
southcentralbanda	lnl	a
southcentraldinka	dib	a
southeastambrym	tvk	a
southeastbabar	vbb	a
southeasterndinka	dks	a
southeasternixtlánzapotec	zpd	a
southeasternkolami	nit	a
southeasternnochixtlánmixtec	mxy	a
southeasternpomo	pom	a
southeasternpueblanahuatl	npl	a
southeasterntarahumara	tcu	a
southeasterntepehuan	stp	a
southeastijo	ijs	a
southeastpashai	psi	a
southeasttasmanian	xpf	a
southefate	erk	a
southernalta	agy	a
southernaltai	alt	a
southernamamioshima	ams	a
southernaymara	ayc	a
southernbai	bfs	a
southernbalochi	bcc	a
southernbetsimisarakamalagasy	bzc	a
southernbinukidnon	mtw	a
southernbirifor	biv	a
southernbobomadaré	bwq	a
southernbontok	obk	a
southerncarrier	caf	a
southerncatanduanesbikol	bln	a
southernconchucosancashquechua	qxo	a
southerndagaare	dga	a
southerndong	kmc	a
southerneastcree	crj	a
southernghale	ghe	a
southerngrebo	grj	a
southernguiyanghmong	hmy	a
southernhaida	hax	a
southernhindko	hnd	a
southernkalapuya	sxk	a
southernkalinga	ksc	a
southernkatang	sct	a
southernkisi	kss	a
southernkiwai	kjd	a
southernkurdish	sdh	a
southernlolopo	ysp	a
southernluri	luz	a
southernmadi	snm	a
southernmashanhmong	hma	a
southernmnong	mnn	a
southernmuji	ymc	a
southernnago	nqg	a
southernnambikuára	nab	a
southernngbandi	nbw	a
southernnicobarese	nik	a
southernnisu	nsd	a
southernnuni	nnw	a
southernohlone	css	a
southernone	osu	a
southernpame	pmz	a
southernpashto	pbt	a
southernpastazaquechua	qup	a
southernpingchinese	csp	a
southernpomo	peq	a
southernpueblamixtec	mit	a
southernpugetsoundsalish	slh	a
southernpumi	pmj	a
southernqiandongmiao	hms	a
southernqiang	qxs	a
southernrengmanaga	nre	a
southernrinconzapotec	zsr	a
southernroglai	rgs	a
southernsama	ssb	a
southernsami	sma	a
southernsamo	sbd	a
southernsierramiwok	skd	a
southernsorsoganon	srv	a
southernsubanen	laa	a
southernthai	sou	a
southerntidung	itd	a
southerntiwa	tix	a
southerntoussian	wib	a
southerntujia	tjs	a
southerntutchone	tce	a
southernuzbek	uzs	a
southernyamphu	lrr	a
southernyukaghir	yux	a
southfali	fal	a
southgiziga	giz	a
southlembata	lmf	a
southmarquesan	mqm	a
southmuyu	kts	a
southnuaulu	nxl	a
southpicene	spx	a
southslavey	xsl	a
southtairora	omw	a
southucayaliashéninka	cpy	a
southwatut	mcy	a
southwestbay	sns	a
southwesternbontok	vbk	a
southwesterndinka	dik	a
southwesternfars	fay	a
southwesternguiyanghmong	hmg	a
southwesternhuishuihmong	hmh	a
southwesternnisu	nsv	a
southwesterntarahumara	twr	a
southwesterntasmanian	xpx	a
southwesterntepehuan	tla	a
southwesterntlaxiacomixtec	meh	a
southwestgbaya	gso	a
southwestpalawano	plv	a
southwestpashai	psh	a
southwesttanna	nwi	a
souupaa	wha	a
sowa	sww	a
sowanda	sow	a
soyaltepecmazatec	vmp	a
soyaltepecmixtec	vmq	a
spanishsignlanguage	ssp	a
spitibhoti	spt	a
spokane	spo	a
squamish	squ	a
sranantongo	srn	a
srilankancreolemalay	sci	a
srilankansignlanguage	sqs	a
standardarabic	arb	a
standardestonian	ekk	a
standardlatvian	lvs	a
standardmalay	zsm	a
standardmoroccantamazight	zgh	a
stellingwerfs	stl	a
stodbhoti	sbu	a
stodsde	jih	a
stoney	sto	a
straitssalish	str	a
suabo	szp	a
suarmin	seo	a
suau	swp	a
suba	sxb	a
subasimbiti	ssc	a
subi	xsj	a
subiya	sbs	a
subtiaba	sut	a
sudanesearabic	apd	a
sudanesecreolearabic	pga	a
sudest	tgo	a
sudovian	xsv	a
suena	sue	a
suga	sgi	a
suganga	sug	a
sugutdusun	kzs	a
suki	sui	a
suku	sub	a
sukuma	suk	a
sukur	syk	a
sukurum	zsu	a
sula	szn	a
sulka	sua	a
sulod	srg	a
suma	sqm	a
sumariup	siv	a
sumau	six	a
sumbawa	smw	a
sumbwa	suw	a
sumerian	sux	a
suminaga	nsm	a
sumtuchin	csv	a
sunam	ssk	a
sunwar	suz	a
suoy	syo	a
supyiresenoufo	spp	a
surbakhal	sbj	a
surgujia	sgj	a
surigaonon	sgd	a
surjapuri	sjp	a
sursurunga	sgz	a
suruahá	swx	a
surubu	sde	a
suruí	sru	a
suruídopará	mdz	a
susquehannock	sqn	a
susu	sus	a
susuami	ssu	a
suundi	sdj	a
suwawa	swu	a
suyá	suy	a
svan	sva	a
swabian	swg	a
swahiliindividuallanguage	swh	n
swampycree	csw	a
swedishsignlanguage	swl	a
swissfrenchsignlanguage	ssr	a
swissgerman	gsw	a
swissgermansignlanguage	sgg	a
swissitaliansignlanguage	slf	a
syenarasenoufo	shz	a
sylheti	syl	a
syriac	syr	a
sáliba	slc	a
sãopaulokaingáng	zkp	a
sãotomense	cri	a
sìcìtésénoufo	sep	a
taabwa	tap	a
tabaazapotec	zat	a
tabaru	tby	a
tabascochontal	chf	a
tabasconahuatl	nhc	a
tabascozoque	zoq	a
tabassaran	tab	a
tabla	tnm	a
tabo	knv	a
tabriak	tzx	a
tacahuamixtec	xtt	a
tacana	tna	a
tachawit	shy	a
tachelhit	shi	a
tachoni	lts	a
tadaksahak	dsq	a
tado	klw	a
tadyawan	tdy	a
tafi	tcd	a
tagabawa	bgs	a
tagakaulo	klg	a
tagalaka	tgz	a
tagalmurut	mvv	a
tagargrent	oua	a
tagbanwa	tbw	a
tagbu	tbm	a
tagdal	tda	a
tagin	tgj	a
tagish	tgx	a
tagoi	tag	a
tagwanasenoufo	tgw	a
tahaggarttamahaq	thv	a
tahltan	tht	a
taiap	gpn	a
taidaeng	tyr	a
taidam	blt	a
taido	tyj	a
taidón	twh	a
taihongjin	tiz	a
taikat	aos	a
tailaing	tjl	a
tailanguages	tai	a
tailoi	tlq	a
tailong	thi	a
tainae	ago	a
taino	tnq	a
tainüa	tdd	a
taipao	tpo	a
tairaha	bxa	a
tairuma	uar	a
taita	dav	a
taithanh	tmm	a
taivoan	tvx	a
taiwansignlanguage	tss	a
taiya	cuu	a
taizziadeniarabic	acq	a
taje	pee	a
tajikiarabic	abh	a
tajio	tdj	a
tajuasohn	tja	a
takelma	tkm	a
takestani	tks	a
takia	tbc	a
takua	tkz	a
takuu	nho	a
takwane	tke	a
tala	tak	a
talaud	tld	a
taliabu	tlv	a
talieng	tdf	a
talingabwisi	tlj	a
talise	tlr	a
talodi	tlo	a
taloki	tlk	a
talondo	tln	a
talossan	tzl	a
talu	yta	a
talysh	tly	a
tamachad	tma	n
tamacolombia	ten	n
tamagario	tcg	a
tamanaku	tmz	a
tamanindonesia	tmn	n
tamanmyanmar	tcl	n
tamashek	tmh	a
tamasheq	taq	a
tamazolamixtec	vmx	a
tambas	tdk	a
tambora	xxt	a
tambotalo	tls	a
tami	tmy	a
tamki	tax	a
tamnimcitak	tml	a
tampiaslobu	low	a
tampuan	tpu	a
tampulma	tpm	a
tanacross	tcb	a
tanahmerah	tcm	a
tanaina	tfn	a
tanapag	tpv	a
tandaganon	tgn	a
tandia	tni	a
tandroymahafalymalagasy	tdx	a
tanema	tnx	a
tangale	tan	a
tangchangya	tnv	a
tanggu	tgu	a
tangkhulnagaindia	nmf	n
tangkhulnagamyanmar	ntx	n
tangko	tkx	a
tanglang	ytl	a
tangoa	tgp	a
tanguat	tbs	a
tangut	txg	a
tanimbili	tbe	a
tanimucaretuarã	tnc	a
tanjijili	uji	a
tanosymalagasy	txy	a
tanudankalinga	kml	a
tanzaniansignlanguage	tza	a
tapei	afp	a
tapieté	tpj	a
tapirapé	taf	a
tapo	lgn	a
taraonaga	tro	a
tareng	tgr	a
tariana	tae	a
tarifit	rif	a
tarjumo	txj	a
tarok	yer	a
tarpia	tpf	a
tartessian	txr	a
taruma	tdm	a
tasawaq	twq	a
tasenaga	nst	a
tasmate	tmt	a
tataltepecchatino	cta	a
tatana	txx	a
tatuyo	tav	a
tauade	ttd	a
taulil	tuh	a
taungyo	tco	a
taupota	tpa	a
tause	tad	a
taushiro	trr	a
tausug	tsg	a
tauya	tya	a
taveta	tvs	a
tavoyan	tvn	a
tavringerromani	rmu	a
tawala	tbo	a
tawallammattamajaq	ttq	a
tawandê	xtw	a
tawangmonpa	twm	a
tawara	twl	a
taworta	tbp	a
tawoyan	twy	a
tawrchin	tcp	a
tayarttamajeq	thz	a
tayboi	tas	a
taykhang	tnu	a
tayo	cks	a
taznatit	grr	a
tboli	tbl	a
tchitchege	tck	a
tchumbuli	bqa	a
teanu	tkw	a
tebulsignlanguage	tsy	a
tebuluredogon	dtu	a
tecpatlántotonac	tcw	a
tedaga	tuq	a
tedimchin	ctd	a
tefaro	tfo	a
tegali	ras	a
tehit	kps	a
tehuelche	teh	a
tejalapanzapotec	ztt	a
tekeebo	ebo	a
tekefuumu	ifm	a
tekekukuya	kkw	a
tekelaali	lli	a
tekenzikou	nzu	a
teketege	teg	a
teketsaayi	tyi	a
teketyee	tyx	a
tektiteko	ttc	a
telamasbuar	tvm	a
telefol	tlf	a
temacinetamazight	tjo	a
temascaltepecnahuatl	nhv	a
tembokitembo	tbt	n
tembomotembo	tmv	n
tembé	tqb	a
teme	tdo	a
temein	teq	a
temi	soz	a
temiar	tea	a
temoayaotomi	ott	a
temoq	tmo	a
temuan	tmw	a
tenalowlandquichua	quw	a
tenangootomi	otn	a
tenedn	tnz	a
tenekandogon	dtk	a
tenggarongkutaimalay	vkt	a
tengger	tes	a
tenharim	pah	a
tenino	tqn	a
tenis	tns	a
tennet	tex	a
teop	tio	a
teor	tev	a
tepecano	tep	a
tepetotutlachinantec	cnt	a
tepeuxilacuicatec	cux	a
tepinapachinantec	cte	a
tepokrumen	ted	a
tera	ttr	a
terebu	trb	a
terei	buo	a
tereno	ter	a
teressa	tef	a
tereweng	twg	a
teribe	tfr	a
terik	tec	a
termanu	twu	a
ternate	tft	a
ternateño	tmg	a
tersami	sjt	a
tesakamalagasy	tkg	a
tese	keg	a
teshenawa	twc	a
teso	teo	a
tetela	tll	a
tetelcingonahuatl	nhg	a
tetete	teb	a
tetserret	tez	a
tetum	tet	a
tetundili	tdt	a
teun	tve	a
teutilacuicatec	cut	a
tewaindonesia	twe	n
tewausa	tew	n
tewe	twx	a
texcatepecotomi	otx	a
texistepecpopoluca	poq	a
texmelucanzapotec	zpz	a
tezoatlánmixtec	mxb	a
thachanadan	thn	a
thadochin	tcz	a
thaiphumchin	cth	a
thaisignlanguage	tsq	a
thaisong	soa	a
thakali	ths	a
thangalnaga	nki	a
thangmi	thf	a
thao	ssf	a
tharaka	thk	a
thawa	xtv	a
thaypan	typ	a
thiin	iin	a
thompson	thp	a
thopho	ytp	a
thracian	txh	a
thulao	tyl	a
thulung	tdh	a
thur	lth	a
thuri	thu	a
tiagbamrinaizi	ahi	a
tiale	mnl	a
tiang	tbj	a
tibea	ngy	a
tibetansignlanguage	lsn	a
tichurong	tcn	a
ticuna	tca	a
tidaámixtec	mtx	a
tidikelttamazight	tia	a
tidore	tvo	a
tiemacèwèbozo	boo	a
tiene	tii	a
tifal	tif	a
tigak	tgc	a
tigonmbembe	nza	a
tigre	tig	a
tijaltepecmixtec	xtl	a
tikar	tik	a
tikopia	tkp	a
tilapaotomi	otl	a
tillamook	til	a
tilquiapanzapotec	zts	a
tilung	tij	a
tima	tms	a
timbe	tim	a
timne	tem	a
timorpidgin	tvy	a
timucua	tjm	a
timugonmurut	tih	a
tinani	lbf	a
tindi	tin	a
tinguiboto	tgv	a
tinigua	tit	a
tinputz	tpz	a
tippera	tpe	a
tira	tic	a
tirahi	tra	a
tiranigedigadogon	tde	a
tiri	cir	a
tirmagachaisuri	suq	a
tiruray	tiy	a
tita	tdq	a
titan	ttv	a
tiwa	lax	a
tiwi	tiw	a
tiyaa	tyy	a
tiéfo	tiq	a
tiéyaxobozo	boz	a
tjungundji	tjj	a
tjupany	tjp	a
tjurruru	tju	a
tlachichilcotepehua	tpt	a
tlacoapamephaa	tpl	a
tlacoatzintepecchinantec	ctl	a
tlacolulitazapotec	zpk	a
tlahuitoltepecmixe	mxp	a
tlamacazapanahuatl	nuz	a
tlazoyaltepecmixtec	mqh	a
tlicho	dgr	a
tlingit	tli	a
toabaita	mlu	a
toaripi	tqo	a
toba	tob	a
tobagoniancreoleenglish	tgh	a
tobamaskoy	tmf	a
tobanga	tng	a
tobati	tti	a
tobelo	tlb	a
tobian	tox	a
tobilung	tgb	a
tobo	tbv	a
tocantinsasurini	asu	a
tocho	taz	a
toda	tcx	a
todrah	tdr	a
tofanma	tlg	a
tofingbe	tfi	a
togbovarabanda	tor	a
togoyo	tgy	a
tohonooodham	ood	a
tojolabal	toj	a
tokano	zuh	a
tokelau	tkl	a
tokhariana	xto	a
tokharianb	txb	a
tokipona	tok	a
tokpisin	tpi	a
tokunoshima	tkn	a
tolaki	lbw	a
tolomako	tlm	a
tolowa	tol	a
toma	tod	a
tomadino	tdi	a
tombelala	ttp	a
tombonuo	txa	a
tombulu	tom	a
tomini	txm	a
tommosodogon	dto	a
tomoip	tqp	a
tomokandogon	dtm	a
tondano	tdn	a
tondisongwaykiini	tst	a
tonganyasa	tog	n
tongazambia	toi	n
tongwe	tny	a
tonjon	tjn	a
tonkawa	tqw	a
tonsawang	tnw	a
tonsea	txs	a
tontemboan	tnt	a
tooro	ttj	a
topoiyo	toy	a
toposa	toq	a
torajasadan	sda	a
toram	trj	a
torau	ttu	a
tornedalenfinnish	fit	a
toro	tdv	a
toromono	tno	a
torona	tqr	a
torosodogon	dts	a
torotegudogon	dtt	a
torresstraitcreole	tcs	a
torricelli	tei	a
torwali	trw	a
torá	trz	a
toskalbanian	als	a
totela	ttl	a
toto	txo	a
totoli	txe	a
totomachapanzapotec	zph	a
totontepecmixe	mto	a
totoro	ttk	a
touo	tqu	a
touracôtedivoire	neb	n
tourapapuanewguinea	don	n
towei	ttn	a
transalpinegaulish	xtg	a
travellerdanish	rmd	a
travellernorwegian	rmg	a
travellerscottish	trl	a
tregami	trm	a
tremembé	tme	a
trieng	stg	a
trimuris	tip	a
tring	tgq	a
tringgussembaanbidayuh	trx	a
trinidadandtobagosignlanguage	lst	a
trinidadiancreoleenglish	trf	a
trinitario	trn	a
trió	tri	a
truká	tka	a
trumai	tpy	a
tsaangi	tsa	a
tsakhur	tkr	a
tsakonian	tsd	a
tsakwambo	kvz	a
tsamai	tsb	a
tsat	huq	a
tseku	tsk	a
tsetsaut	txc	a
tshangla	tsj	a
tsikimba	kdl	a
tsimané	cas	a
tsimihetymalagasy	xmw	a
tsimshian	tsi	a
tsishingini	tsw	a
tsoa	hio	a
tsogo	tsv	a
tsotso	lto	a
tsou	tsu	a
tsucuba	cbq	a
tsum	ttz	a
tsuvadi	tvd	a
tsuvan	tsh	a
tswa	tsc	a
tswapong	two	a
tsünlao	tsl	a
tuamotuan	pmt	a
tubar	tbu	a
tucano	tuo	a
tugen	tuy	a
tugun	tzn	a
tugutil	tuj	a
tukangbesinorth	khc	a
tukangbesisouth	bhq	a
tuki	bag	a
tukpa	tpq	a
tukudede	tkd	a
tukumanféd	tkf	a
tula	tul	a
tulai	tvi	a
tulehu	tlu	a
tulishi	tey	a
tulu	tcy	a
tulubohuai	rak	a
tumairumu	iou	a
tumak	tmc	a
tumarikanuri	krt	a
tumbuka	tum	a
tumi	kku	a
tumleo	tmq	a
tumshuqese	xtq	a
tumtum	tbr	a
tumulungsisaala	sil	a
tumzabt	mzb	a
tundraenets	enh	a
tunen	tvu	a
tungag	lcm	a
tunggare	trt	a
tunia	tug	a
tunica	tun	a
tunisianarabic	aeb	a
tunisiansignlanguage	tse	a
tunjung	tjg	a
tunni	tqq	a
tunzu	dza	a
tuotomb	ttf	a
tuparí	tpr	a
tupilanguages	tup	a
tupinambá	tpn	a
tupinikin	tpk	a
tupuri	tui	a
turaka	trh	a
turi	trd	a
turiwára	twt	a
turka	tuz	a
turkana	tuv	a
turkishsignlanguage	tsm	a
turksandcaicoscreoleenglish	tch	a
turoyo	tru	a
turumsa	tqm	a
turung	try	a
tuscarora	tus	a
tutelo	tta	a
tutong	ttg	a
tutsanaga	tvt	a
tutuba	tmi	a
tututepecmixtec	mtu	a
tututni	tuu	a
tuvalu	tvl	a
tuvinian	tyv	a
tuwaliifugao	ifk	a
tuwari	tww	a
tuwuli	bov	a
tuxináwa	tux	a
tuxá	tud	a
tuyuca	tue	a
twana	twa	a
twendi	twn	a
twents	twd	a
tyap	kcg	a
tzeltal	tzh	a
tzotzil	tzo	a
tzutujil	tzj	a
tàysapa	tys	a
tàytac	tyt	a
téén	lor	a
tübatulabal	tub	a
uabmeto	aoz	a
uamué	uam	a
uare	ksj	a
ubaghara	byc	a
ubang	uba	a
ubir	ubr	a
ubykh	uby	a
ucayaliyurúaashéninka	cpb	a
udihe	ude	a
udmurt	udm	a
uduk	udu	a
ufim	ufi	a
ugandansignlanguage	ugn	a
ugaritic	uga	a
ughele	uge	a
ugong	ugo	a
uhami	uha	a
uisai	uis	a
ujir	udj	a
ukaan	kcf	a
ukhwejo	ukh	a
ukit	umi	a
ukpebayobiri	ukp	a
ukpetehom	akd	a
ukrainiansignlanguage	ukl	a
ukue	uku	a
ukuriguma	ukg	a
ukwa	ukq	a
ukwuaniabohndoni	ukw	a
ulausuain	svb	a
ulch	ulc	a
ulithian	uli	a
ullatan	ull	a
ulukwumi	ulb	a
ulumanda	ulm	a
ulwa	ulw	a
umalasan	xky	a
umalung	ulu	a
umanakaina	gdn	a
umatilla	uma	a
umbindhamu	umd	a
umbrian	xum	a
umbugarla	umr	a
umbundu	umb	a
umbuungu	ubu	a
umeda	upi	a
umesami	sju	a
umiida	xud	a
umiraydumagetagta	due	a
umon	umm	a
umotína	umo	a
umpila	ump	a
unami	unm	a
uncodedlanguages	mis	a
undekaili	unz	a
undetermined	und	a
uneapa	bbn	a
uneme	une	a
unggaranggu	xun	a
unggumi	xgu	a
unserdeutsch	uln	a
unua	onu	a
unubahe	unu	a
upperchehalis	cjh	a
uppergrandvalleydani	dna	a
upperguineacrioulo	pov	a
upperkinabatangan	dmg	a
upperkuskokwim	kuu	a
uppernecaxatotonac	tku	a
uppersaxon	sxu	a
uppersorbian	hsb	a
uppertanana	tau	a
uppertaoih	tth	a
uppertaromi	tov	a
upperumpqua	xup	a
uradhi	urf	a
uraklawoi	urk	a
urali	url	a
urapapuanewguinea	uro	n
urapmin	urm	a
urarina	ura	a
urartian	xur	a
urat	urt	a
uravanuatu	uur	n
urhobo	urh	a
urigina	urg	a
urim	uri	a
urimo	urx	a
uripivwalaranoatchin	upv	a
urningangg	urc	a
uruangnirin	urn	a
uruava	urv	a
urubúkaapor	urb	a
urubúkaaporsignlanguage	uks	a
urueuwauwau	urz	a
uruguayansignlanguage	ugy	a
urum	uum	a
urumi	uru	a
urupain	urp	a
usaghade	usk	a
usan	wnu	a
usarufa	usa	a
ushojo	ush	a
usilachinantec	cuc	a
usku	ulf	a
uspanteco	usp	a
ussaare	uss	a
usui	usi	a
utarmbung	omo	a
utesouthernpaiute	ute	a
uthun	uth	a
utmain	gel	a
uvbie	evh	a
uyajitaya	duk	a
uzbekiarabic	auz	a
uzekwe	eze	a
vaagribooli	vaa	a
vafsi	vaf	a
vaghri	vgr	a
vaghua	tva	a
vagla	vag	a
vaiphei	vap	a
vale	vae	a
valenciansignlanguage	vsv	a
vallenacionalchinantec	cvn	a
valleymaidu	vmv	a
valman	van	a
valpei	vlp	a
vamale	mkt	a
vame	mlr	a
vandalic	xvn	a
vangunu	mpr	a
vanimo	vam	a
vano	vnk	a
vanuma	vau	a
varhadinagpuri	vah	a
varisi	vrs	a
varli	vav	a
vasavi	vas	a
veddah	ved	a
vedicsanskrit	vsn	a
vehes	val	a
veluws	vel	a
vemgomabas	vem	a
venetian	vec	a
venetic	xve	a
venezuelansignlanguage	vsl	a
vengo	bav	a
ventureño	veo	a
veps	vep	a
veraa	vra	a
vestinian	xvs	a
vidunda	vid	a
viemo	vig	a
vilela	vil	a
vili	vif	a
villaviciosaagta	dyg	a
vincentiancreoleenglish	svc	a
vinmavis	vnm	a
vinza	vin	a
virginislandscreoleenglish	vic	a
vishavan	vis	a
viti	vit	a
vitou	vto	a
vitu	wiv	a
vlaams	vls	a
vlaamsegebarentaal	vgt	a
vlaxromani	rmy	a
volscian	xvo	a
vono	kch	a
voro	vor	a
votic	vot	a
vumbu	vum	a
vunapu	vnp	a
vunjo	vun	a
vurës	msn	a
vute	vut	a
vwanji	wbi	a
võro	vro	a
waama	wwa	a
waamwang	wmn	a
waata	ssn	a
wabo	wbb	a
waboda	kmx	a
wacigbe	wci	a
wadaginam	wdg	a
waddar	wbq	a
wadikali	wdk	a
wadiwadi	xwd	a
wadiyarakoli	kxp	a
wadjabangayi	wdy	a
wadjiginy	wdj	a
wadjigu	wdu	a
waema	wag	a
waerana	wrx	a
waffa	waj	a
wagawaga	wgb	a
wagaya	wga	a
wagdi	wbr	a
wagi	fad	a
wagiman	waq	a
wahaukayan	whu	a
wahaukenyah	whk	a
wahgi	wgi	a
waigali	wbk	a
waigeo	wgo	a
wailaki	wlk	a
wailapa	wlr	a
waima	rro	a
waimaa	wmh	a
waimaha	bao	a
waimiriatroari	atr	a
waioli	wli	a
waiwai	waw	a
waja	wja	a
wajarri	wbv	a
wajuk	xwj	a
waka	wav	a
wakabunga	wwb	a
wakashanlanguages	wak	a
wakawaka	wkw	a
wakde	wkd	a
wakhi	wbl	a
wakoná	waf	a
wala	lgl	a
walak	wlw	a
walangama	nlw	a
walighana	wlx	n
waling	wly	a
walio	wla	a
walisudan	wll	n
wallawalla	waa	a
wallisian	wls	a
walmajarri	wmt	a
walser	wae	a
walungge	ola	a
waluwarra	wrb	a
wamas	wmc	a
wambaya	wmb	a
wambon	wms	a
wambule	wme	a
wamesa	wad	a
wamey	cou	a
wamin	wmi	a
wampanoag	wam	a
wampar	lbq	a
wampur	waz	a
wanap	wnp	a
wanchonaga	nnp	a
wanda	wbh	a
wandala	mfi	a
wandarang	wnd	a
wandji	wdd	a
waneci	wne	a
wanga	lwg	a
wangaaybuwanngiyambaa	wyb	a
wanggamala	wnm	a
wanggom	wng	a
wangkangurru	wgg	a
wangkayutyuru	wky	a
wangkumara	xwk	a
wannu	jub	a
wano	wno	a
wantoat	wnc	a
wanukaka	wnk	a
wanyi	wny	a
wané	hwa	a
waorani	auc	a
wapan	juk	a
wapishana	wap	a
wappo	wao	a
wara	wbf	a
warao	wba	a
warayaustralia	wrz	n
warayphilippines	war	n
wardaman	wrr	a
wardandi	wxw	a
warembori	wsa	a
wares	wai	a
waris	wrs	a
waritai	wbe	a
wariyangga	wri	a
warjaintia	aml	a
warji	wji	a
warkaybipim	bgv	a
warlmanpa	wrl	a
warlpiri	wbp	a
warnang	wrn	a
warnman	wbt	a
waropen	wrp	a
warrgamay	wgy	a
warrwa	wwr	a
waru	wru	a
warumungu	wrm	a
waruna	wrv	a
warungu	wrg	a
warwarfeni	hrw	a
wasa	wss	a
wascowishram	wac	a
wasembo	gsp	a
washo	was	a
waskia	wsk	a
wasu	wsu	a
watakataui	wtk	a
watam	wax	a
wathawurrung	wth	a
watiwa	wtf	a
watubela	wah	a
waube	kop	a
waurá	wau	a
wauyai	wuy	a
wawa	www	a
wawonii	wow	a
waxianghua	wxa	a
wayampi	oym	a
wayana	way	a
wayanadchetti	ctt	a
wayoró	wyr	a
wayu	vay	a
wayuu	guc	a
wedau	wed	a
wejewa	wew	a
welaun	wlh	a
weliki	klh	a
welshromani	rmw	a
wemale	weo	a
wembawemba	xww	a
wemegbe	wem	a
wendat	wdt	a
wergaia	weg	a
weri	wer	a
wersing	kvw	a
westalbaybikol	fbl	a
westambae	nnd	a
westbengalsignlanguage	wbs	a
westberawan	zbw	a
westcentralbanda	bbp	a
westcentrallimba	lia	a
westcentraloromo	gaz	a
westcoastbajau	bdr	a
westdamar	drn	a
westernabnaki	abe	a
westernapache	apw	a
westernarmenian	hyw	a
westernarrarnta	are	a
westernbalochi	bgn	a
westernbolivianguaraní	gnw	a
westernbru	brv	a
westernbukidnonmanobo	mbb	a
westerncham	cja	a
westerndani	dnw	a
westerndurangonahuatl	azn	a
westernfijian	wyy	a
westernhighlandchatino	ctp	a
westernhighlandpurepecha	pua	a
westernhuastecanahuatl	nhw	a
westernjuxtlahuacamixtec	jmx	a
westernkanjobal	knj	a
westernkaraboro	kza	a
westernkatu	kuf	a
westernkayah	kyu	a
westernkeres	kjq	a
westernkrahn	krw	a
westernlalu	ywl	a
westernlawa	lcp	a
westernmagar	mrd	a
westernmaninkakan	mlq	a
westernmari	mrj	a
westernmashanhmong	hmw	a
westernmeohang	raf	a
westernminyag	wmg	a
westernmuria	mut	a
westernneoaramaic	amw	a
westernnigerfulfulde	fuh	a
westernojibwa	ojw	a
westernpanjabi	pnb	a
westernparbatekham	kjl	a
westernpenan	pne	a
westernsisaala	ssl	a
westernsubanon	suc	a
westerntamang	tdg	a
westerntawbuid	twb	a
westerntlacolulavalleyzapotec	zab	a
westerntotonac	tqt	a
westerntunebo	tnb	a
westernxiangximiao	mmr	a
westernxwlagbe	xwl	a
westernyiddish	yih	a
westgoodenough	ddi	a
westkewa	kew	a
westlembata	lmj	a
westmakian	mqs	a
westmasela	mss	a
westphalien	wep	a
westtarangan	txn	a
westuvean	uve	a
westyugur	ybe	a
wetamut	wwo	a
wewaw	wea	a
weyto	woy	a
whitegelao	giw	a
whitelachi	lwh	a
whitesands	tnp	a
wiarumus	tua	a
wichita	wic	a
wichílhamtésgüisnay	mzh	a
wichílhamtésnocten	mtp	a
wichílhamtésvejoz	wlv	a
wikalkan	wik	a
wikepa	wie	a
wikiiyanh	wij	a
wikkeyangan	wif	a
wikmeanha	wih	a
wikmungkan	wim	a
wikngathan	wig	a
wikngenchera	wua	a
wilawila	wil	a
wintu	wnw	a
winyé	kst	a
wipi	gdr	a
wiradjuri	wrh	a
wiraféd	wir	a
wirangu	wgu	a
wiru	wiu	a
wiyot	wiy	a
woccon	xwc	a
wogamusin	wog	a
wogeo	woc	a
woiwurrung	wyi	a
wojenaka	jod	a
wolane	wle	a
wolani	wod	a
wolaytta	wal	a
woleaian	woe	a
wolio	wlo	a
womnigeria	wom	n
womo	wmx	a
wompapuanewguinea	wmo	n
wongo	won	a
woodscree	cwd	a
woria	wor	a
worimi	kda	a
worodougou	jud	a
worrorra	wro	a
wotapurikatarqalai	wsv	a
wotjobaluk	xwt	a
wotu	wtw	a
wounmeu	noa	a
writtenoirat	xwo	a
wuchinese	wuu	a
wudingluquanyi	ywq	a
wudu	wud	a
wuliwuli	wlu	a
wulna	wux	a
wumboko	bqm	a
wumbvu	wum	a
wumengnasu	ywu	a
wunaibunu	bwn	a
wunambal	wub	a
wunumara	wnn	a
wurrugu	wur	a
wusanasu	yig	a
wushi	bse	a
wusi	wsi	a
wutung	wut	a
wutunhua	wuh	a
wuvuluaua	wuv	a
wuzlam	udl	a
wyandot	wyn	a
wymysorys	wym	a
wára	tci	a
wãpha	juw	a
wènorthern	wob	a
wèsouthern	gxx	a
wèwestern	wec	a
xaasongaxango	kao	a
xadanizapotec	zax	a
xakriabá	xkr	a
xamtanga	xan	a
xanaguíazapotec	ztg	a
xavánte	xav	a
xerénte	xer	a
xetá	xet	a
xiangchinese	hsn	a
xibe	sjo	a
xicotepecdejuáreztotonac	too	a
xinca	xin	a
xingúasuriní	asn	a
xipaya	xiy	a
xiri	xii	a
xiriâna	xir	a
xishanbalalo	ywt	a
xokleng	xok	a
xukurú	xoo	a
xwelagbe	xwe	a
xârâcùù	ane	a
xârâgurè	axx	a
yaaku	muu	a
yabarana	yar	a
yabaâna	ybn	a
yabem	jae	a
yaben	ybm	a
yabong	ybo	a
yabulayabula	yxy	a
yace	ekr	a
yaeyama	rys	a
yafi	wfg	a
yagara	yxg	a
yagaria	ygr	a
yagnobi	yai	a
yagomi	ygm	a
yagua	yad	a
yagwoia	ygw	a
yahadian	ner	a
yahang	rhp	a
yahuna	ynu	a
yakacentralafricanrepublic	axk	n
yakacongo	iyx	n
yakademocraticrepublicofcongo	yaf	n
yakaikeke	ykk	a
yakama	yak	a
yakan	yka	a
yakha	ybh	a
yakoma	yky	a
yakut	sah	a
yala	yba	a
yalahatan	jal	a
yalakalore	xyl	a
yalarnnga	ylr	a
yale	nce	a
yaleba	ylb	a
yalunka	yal	a
yalálagzapotec	zpu	a
yamap	ymp	a
yamba	yam	a
yamben	ynb	a
yambes	ymb	a
yambeta	yat	a
yamdena	jmd	a
yameo	yme	a
yami	tao	a
yaminahua	yaa	a
yamna	ymn	a
yamongeri	ymg	a
yamphu	ybi	a
yana	ynn	a
yanahuancapascoquechua	qur	a
yanda	yda	a
yandadomdogon	dym	a
yandjibara	xyb	a
yandruwandha	ynd	a
yanesha	ame	a
yangben	yav	a
yangkam	bsx	a
yangman	jng	a
yango	yng	a
yangulam	ynl	a
yangumdey	yde	a
yangumgel	ygl	a
yangummon	ymo	a
yangzhuang	zyg	a
yankunytjatjara	kdd	a
yannhangu	jay	a
yannhaŋusignlanguage	yhs	a
yanomamö	guu	a
yanomámi	wca	a
yansi	yns	a
yanyuwa	jao	a
yaosakorasmat	asy	a
yaouré	yre	a
yapese	yap	a
yapunda	yev	a
yaqay	jaq	a
yaqui	yaq	a
yarawata	yrw	a
yardliyawarra	yxl	a
yareba	yrb	a
yarenizapotec	zae	a
yarluyandi	yry	a
yaroamë	yro	a
yarsun	yrs	a
yasa	yko	a
yassic	ysc	a
yatay	yty	a
yateezapotec	zty	a
yatzachizapotec	zav	a
yaul	yla	a
yauma	yax	a
yaumorobeprovince	yuw	n
yaur	jau	a
yausandaunprovince	yyu	n
yautepeczapotec	zpb	a
yauyosquechua	qux	a
yavitero	yvt	a
yawa	yva	a
yawalapití	yaw	a
yawanawa	ywn	a
yawarawarga	yww	a
yaweyuha	yby	a
yawijibaya	jbw	a
yawiyo	ybx	a
yawuru	ywr	a
yaygir	xya	a
yazgulyam	yah	a
yecuatlatotonac	tlc	a
yekhee	ets	a
yekora	ykr	a
yela	yel	a
yele	yle	a
yelmek	jel	a
yelogu	ylg	a
yemba	ybb	a
yemsa	jnj	a
yendang	ynq	a
yeni	yei	a
yeniche	yec	a
yerakai	yra	a
yeretuar	gop	a
yerong	yrn	a
yerukula	yeu	a
yessanmayo	yss	a
yetfa	yet	a
yevanic	yej	a
yeyi	yey	a
yidgha	ydg	a
yidiny	yii	a
yilancreole	ycr	a
yimas	yee	a
yimchungrunaga	yim	a
yinbawkaren	kvu	a
yindjibarndi	yij	a
yindjilandji	yil	a
yine	pib	a
yinggarda	yia	a
yinhawangka	ywg	a
yiningayi	ygi	a
yintalekaren	kvy	a
yinwum	yxm	a
yirandali	ljw	a
yirrkmel	yrm	a
yiryoront	yyr	a
yithayitha	xth	a
yoba	yob	a
yocobouédida	gud	a
yogad	yog	a
yoidik	ydk	a
yoke	yki	a
yokuts	yok	a
yola	yol	a
yoloxochitlmixtec	xty	a
yolŋusignlanguage	ygs	a
yombe	yom	a
yonaguni	yoi	a
yong	yno	a
yongbeizhuang	zyb	a
yongkom	yon	a
yongnanzhuang	zyn	a
yopno	yut	a
yora	mts	a
yoron	yox	a
yortayorta	xyy	a
yosondúamixtec	mpm	a
yotti	yot	a
youjiangzhuang	zyj	a
youlejinuo	jiu	a
younuobunu	buh	a
youtwam	ytw	a
yuanga	nua	a
yucatecmayasignlanguage	msd	a
yucateco	yua	a
yuchi	yuc	a
yucuañemixtec	mvg	a
yucuna	ycn	a
yuechinese	yue	a
yugambal	yub	a
yugoslaviansignlanguage	ysl	a
yugul	ygu	a
yuhup	yab	a
yuki	yuk	a
yukpa	yup	a
yukuben	ybl	a
yulu	yul	a
yupiklanguages	ypk	a
yuqui	yuq	a
yuracare	yuz	a
yurats	rts	a
yurok	yur	a
yuru	ljx	a
yurutí	yui	a
yutanduchimixtec	mab	a
yuwana	yau	a
yuyu	yxu	a
ywom	gek	a
yámana	yag	a
zaachilazapotec	ztx	a
zabana	kji	a
zacatepecchatino	ctz	a
zacatlánahuacatlántepetzintlanahuatl	nhi	a
zaghawa	zag	a
zaiwa	atb	a
zakhring	zkr	a
zambiansignlanguage	zsl	a
zanaki	zak	a
zande	zne	a
zandeindividuallanguage	zne	n
zandelanguages	znd	a
zangskari	zau	a
zangula	zna	a
zangwal	zah	a
zanizazapotec	zpw	a
zapotec	zap	a
zaramo	zaj	a
zari	zaz	a
zarma	dje	a
zarphatic	zrp	a
zauzou	zal	a
zayeinkaren	kxk	a
zaysezergulla	zay	a
zaza	zza	a
zazao	jaj	a
zeem	zem	a
zeeuws	zea	a
zemba	dhm	a
zemenaga	nzm	a
zemgalian	xzm	a
zenag	zeg	a
zenaga	zen	a
zenzontepecchatino	czn	a
zerenkel	zrn	a
zhaba	zhb	a
zhangzhung	xzh	a
zhire	zhi	a
zhoa	zhw	a
zialo	zil	a
zigula	ziw	a
zimakani	zik	a
zimba	zmb	a
zimbabwesignlanguage	zib	a
zinza	zin	a
zire	sih	a
zizilivakan	ziz	a
zokhuo	yzk	a
zoogochozapotec	zpq	a
zoroastriandari	gbz	a
zotungchin	czt	a
zula	zla	a
zulgogemzek	gnd	a
zumaya	zuy	a
zumbun	jmb	a
zuni	zun	a
zuojiangzhuang	zzj	a
zyphechin	zyp	a
záparo	zro	a
Àhàn	ahn	a
Áncá	acb	a
Ömie	aom	a
Önge	oon	a
ǀgwi	gwj	a
ǀxam	xam	a
ǁani	hnh	a
ǁgana	gnk	a
ǁxegwi	xeg	a
ǂhua	huc	a
ǂungkue	gku	a
ǃxóõ	nmn	a
"""#)

    /// Lower-case language and region whose region is a language code too.
    static let languageRegionLines = StaticLines(
        count: 22,
        index: #"""
?????E??K??Q??W??]??c??i??o??u??{?@A?@G?@M?@S?@Y?@_?@e?@k?@q?@w?@}
"""#,
        lines: #"""
ar-ae
ar-om
bn-in
de-be
de-ch
en-ca
en-ie
en-tt
es-ar
fr-be
fr-ca
fr-ch
hi-in
it-ch
ko-kr
nl-be
pt-br
sr-ba
sv-se
ta-lk
ur-in
zh-tw
"""#)
}
