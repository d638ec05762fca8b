// Made by Tools/make-vocabulary from Sources/Cards/Vocabulary/Data. Do not edit.
// swift-format-ignore-file

extension Vocabulary {
    /// id, name, address of the code, address of the manual.
    static let libraryLines = StaticLines(
        count: 240,
        index: #"""
CC_A]J?????u?Ad?CC?Dd?GO?Ht?Iy?E_?J{?Kt?L|?Mg?N_?Oc?PU?QD?Q}?Ri?Sc?VD?Tr?WJ?Wz?Yw?Zu?Xw?[l?\d?]v\#
?^b?_d?az?`m?ds?eh?fV?bs?cp?gE?hS?i~?kS?lM?m^?nn?o[?pG?qt?riBLe?tP?uT?va?wM?xa?yJ?zL?{bBXI?|U?}H\#
?~^@?_@@F@@t@BH@C?@DlBXx@Ed@Fs@Gc@HY@IL@JH@KW@LC@L~@Of@QZ@PV@Rg@TJ@UG@VF@Xr@Wh@Yz@[Z@\^@^\@]X@_^\#
@`c@ko@aj@db@ey@gi@iD@jB@j|@mE@rQ@sl@oW@pZ@qQ@ta@wF@uc@nDBuS@lR@{B@|J@zO@}V@~OA?DA?}ABnAAyA@vACc\#
@yQ@xT@M{ADTAEAAFoAJHAG`AH]ALNAKSBKhAMeANVAOOAP|AQeARUAS?ASwAYvATuAUsAWnAZqA[bA^bA_PA`kAahAbhAcq\#
AeeAd\AfnAgmAhpAihAkiAjxAlwAm{AnmAo`AprAqqAtZAubAsYAvsAw`BqxAy]AzfA{bArfBM{A|aA}XA~[B@mBNzBBHBOi\#
BPhBCJBD_BFMBG|BH~BJKBQfBSkBUFBVHBWIB\|BYfBZ}B\GB]n@c@B_HB`zB`?BaoBcPBc{BdlBfEBgxBiwBjlBkfBl`BoG\#
BpiBnNBseBy?BraByzBt\BvEBwiBxYBzxB{jB}TC?VC@lCBS
"""#,
        lines: #"""
acestep	ACE-Step	https://github.com/ace-step/ACE-Step
adapter-transformers	Adapters	https://github.com/Adapter-Hub/adapters	https://huggingface.co/docs/hub/adapters
allennlp	AllenNLP	https://github.com/allenai/allennlp	https://huggingface.co/docs/hub/allennlp
anemoi	AnemoI	https://github.com/ecmwf/anemoi-inference	https://anemoi.readthedocs.io/en/latest/
araclip	AraClip	https://huggingface.co/Arabic-Clip/araclip
aviation-ner	Aviation NER	https://github.com/Boeing/aviation_ner_sdr	https://github.com/Boeing/aviation_ner_sdr
asteroid	Asteroid	https://github.com/asteroid-team/asteroid	https://huggingface.co/docs/hub/asteroid
audiocraft	Audiocraft	https://github.com/facebookresearch/audiocraft
audioseal	AudioSeal	https://github.com/facebookresearch/audioseal
bagel-mot	Bagel	https://github.com/ByteDance-Seed/Bagel/
bboxmaskpose	BBoxMaskPose	https://github.com/MiraPurkrabek/BBoxMaskPose
ben2	BEN2	https://github.com/PramaLLC/BEN2
bertopic	BERTopic	https://github.com/MaartenGr/BERTopic
big_vision	Big Vision	https://github.com/google-research/big_vision
bionemo	BioNeMo	https://github.com/nvidia/BioNeMo
birder	Birder	https://gitlab.com/birder/birder
birefnet	BiRefNet	https://github.com/ZhengPeng7/BiRefNet
bm25s	BM25S	https://github.com/xhluca/bm25s
boltzgen	BoltzGen	https://github.com/HannesStark/boltzgen
cancertathomev2	Cancer@HomeV2	https://huggingface.co/OpenPeerAI/CancerAtHomeV2
cartesia_pytorch	Cartesia Pytorch	https://github.com/cartesia-ai/cartesia_pytorch
cartesia_mlx	Cartesia MLX	https://github.com/cartesia-ai/cartesia_mlx
ccpfn	CCPFN	https://huggingface.co/Layer6/CCPFN
champ	Champ	https://github.com/fudan-generative-vision/champ
chatterbox	Chatterbox	https://github.com/resemble-ai/chatterbox
chaossim	ChaosSIM	https://huggingface.co/OpenPeerAI/ChaosSIM/
chat_tts	ChatTTS	https://github.com/2noise/ChatTTS.git
chexmix	CheXmix	https://github.com/StanfordMIMI/CheXmix
chronos-forecasting	Chronos	https://github.com/amazon-science/chronos-forecasting
clara	Clara	https://github.com/nvidia/clara
clipscope	clipscope	https://github.com/Lewington-pitsos/clipscope
cloud-agents	Cloud Agents	https://huggingface.co/OpenPeerAI/Cloud-Agents
collectorvision	CollectorVision	https://github.com/HanClinto/CollectorVision
colipri	COLIPRI	https://huggingface.co/microsoft/colipri
cosyvoice	CosyVoice	https://github.com/FunAudioLLM/CosyVoice
cotracker	CoTracker	https://github.com/facebookresearch/co-tracker
colpali	ColPali	https://github.com/ManuelFay/colpali
comet	COMET	https://github.com/Unbabel/COMET/
cosmos	Cosmos	https://github.com/NVIDIA/Cosmos
cxr-foundation	CXR Foundation	https://github.com/google-health/cxr-foundation
deepforest	DeepForest	https://github.com/weecology/DeepForest	https://deepforest.readthedocs.io/en/latest/
depth-anything-v2	DepthAnythingV2	https://github.com/DepthAnything/Depth-Anything-V2
depth-pro	Depth Pro	https://github.com/apple/ml-depth-pro
derm-foundation	Derm Foundation	https://github.com/google-health/derm-foundation
describe-anything	Describe Anything	https://github.com/NVlabs/describe-anything
dia-tts	Dia	https://github.com/nari-labs/dia
dia2	Dia2	https://github.com/nari-labs/dia2
diff-interpretation-tuning	Diff Interpretation Tuning	https://github.com/Aviously/diff-interpretation-tuning
diffree	Diffree	https://github.com/OpenGVLab/Diffree
diffusers	Diffusers	https://github.com/huggingface/diffusers	https://huggingface.co/docs/hub/diffusers
diffusionkit	DiffusionKit	https://github.com/argmaxinc/DiffusionKit
docking-at-home	Docking@Home	https://huggingface.co/OpenPeerAI/DockingAtHOME
doctr	docTR	https://github.com/mindee/doctr
edsnlp	EDS-NLP	https://github.com/aphp/edsnlp	https://aphp.github.io/edsnlp/latest/
elm	ELM	https://github.com/slicex-ai/elm
encoderfile	encoderfile	https://github.com/mozilla-ai/encoderfile
espnet	ESPnet	https://github.com/espnet/espnet	https://huggingface.co/docs/hub/espnet
eupe	EUPE	https://github.com/facebookresearch/EUPE
fairseq	Fairseq	https://github.com/pytorch/fairseq
fastai	fastai	https://github.com/fastai/fastai	https://huggingface.co/docs/hub/fastai
fastprint	Fast Print	https://huggingface.co/OpenPeerAI/FastPrint
fasttext	fastText	https://fasttext.cc/
fixer	Fixer	https://github.com/nv-tlabs/Fixer
flair	Flair	https://github.com/flairNLP/flair	https://huggingface.co/docs/hub/flair
flextab	FlexTab	https://github.com/SAP-samples/flextab
fme	Full Model Emulation	https://github.com/ai2cm/ace	https://ai2-climate-emulator.readthedocs.io/en/latest/
gemma.cpp	gemma.cpp	https://github.com/google/gemma.cpp
geometry-crafter	GeometryCrafter	https://github.com/TencentARC/GeometryCrafter
gliner	GLiNER	https://github.com/urchade/GLiNER
gliner2	GLiNER2	https://github.com/fastino-ai/GLiNER2
glm-tts	GLM-TTS	https://github.com/zai-org/GLM-TTS
glyph-byt5	Glyph-ByT5	https://github.com/AIGText/Glyph-ByT5
granite-library	Granite Library	https://github.com/generative-computing/mellea
grok	Grok	https://github.com/xai-org/grok-1
habibi-tts	Habibi-TTS	https://github.com/SWivid/Habibi-TTS
hallo	Hallo	https://github.com/fudan-generative-vision/hallo
minimax-h3	MiniMax H3	https://github.com/MiniMax-AI/MiniMax-H3	https://huggingface.co/MiniMaxAI/MiniMax-H3
hermes	HERMES	https://github.com/LMD0311/HERMES
holomotion	HoloMotion	https://github.com/HorizonRobotics/HoloMotion
hezar	Hezar	https://github.com/hezarai/hezar	https://hezarai.github.io/hezar
htrflow	HTRflow	https://github.com/AI-Riksarkivet/htrflow	https://ai-riksarkivet.github.io/htrflow
hunyuan-dit	HunyuanDiT	https://github.com/Tencent/HunyuanDiT
hunyuan3d-2	Hunyuan3D-2	https://github.com/Tencent/Hunyuan3D-2
hunyuanworld-voyager	HunyuanWorld-voyager	https://github.com/Tencent-Hunyuan/HunyuanWorld-Voyager
hy-worldplay	HY-WorldPlay	https://github.com/Tencent-Hunyuan/HY-WorldPlay
hy-world-2	HY-World-2.0	https://github.com/Tencent-Hunyuan/HY-World-2.0
image-matching-models	Image Matching Models	https://github.com/alexstoken/image-matching-models
imstoucan	IMS Toucan	https://github.com/DigitalPhonetics/IMS-Toucan
index-tts	IndexTTS	https://github.com/index-tts/index-tts
infinitetalk	InfiniteTalk	https://github.com/MeiGen-AI/InfiniteTalk
infinite-you	InfiniteYou	https://github.com/bytedance/InfiniteYou
intellifold	IntelliFold	https://github.com/IntelliGen-AI/IntelliFold
ising-decoding	Ising Decoding	https://github.com/NVIDIA/Ising-Decoding
keras	Keras	https://github.com/keras-team/keras	https://huggingface.co/docs/hub/keras
tf-keras	TF-Keras	https://github.com/keras-team/tf-keras	https://huggingface.co/docs/hub/tf-keras
keras-hub	KerasHub	https://github.com/keras-team/keras-hub	https://keras.io/keras_hub/
kerasformers	KerasFormers	https://github.com/IMvision12/KerasFormers	https://imvision12.github.io/KerasFormers/
kernels	Kernels	https://github.com/huggingface/kernels	https://huggingface.co/docs/kernels
kimi-audio	KimiAudio	https://github.com/MoonshotAI/Kimi-Audio
kittentts	KittenTTS	https://github.com/KittenML/KittenTTS
kronos	KRONOS	https://github.com/mahmoodlab/KRONOS
k2	K2	https://github.com/k2-fsa/k2
lyra-2.0	Lyra-2.0	https://github.com/nv-tlabs/lyra
lagernvs	LagerNVS	https://github.com/facebookresearch/lagernvs
ltx	LTX.io	https://github.com/Lightricks/LTX-2	https://github.com/Lightricks/LTX-2
lightning-ir	Lightning IR	https://github.com/webis-de/lightning-ir
litert	LiteRT	https://github.com/google-ai-edge/LiteRT
litert-lm	LiteRT-LM	https://github.com/google-ai-edge/LiteRT-LM
lerobot	LeRobot	https://github.com/huggingface/lerobot	https://huggingface.co/docs/lerobot
lightglue	LightGlue	https://github.com/cvg/LightGlue
liveportrait	LivePortrait	https://github.com/KwaiVGI/LivePortrait
longcat-video-avatar-1.5	LongCat-Video-Avatar 1.5	https://github.com/meituan-longcat/LongCat-Video
llama-cpp-python	llama-cpp-python	https://github.com/abetlen/llama-cpp-python
mini-omni2	Mini-Omni2	https://github.com/gpt-omni/mini-omni2
mindspore	MindSpore	https://github.com/mindspore-ai/mindspore
magi-1	MAGI-1	https://github.com/SandAI-org/MAGI-1
magenta-realtime	Magenta RT	https://github.com/magenta/magenta-realtime
magenta-realtime-2	Magenta RT 2	https://github.com/magenta/magenta-realtime
mamba-ssm	MambaSSM	https://github.com/state-spaces/mamba
manas-1	MANAS-1	https://github.com/NeurodxAI/manas-1
mars5-tts	MARS5-TTS	https://github.com/Camb-ai/MARS5-TTS
matanyone	MatAnyone	https://github.com/pq-yang/MatAnyone
mesh-anything	MeshAnything	https://github.com/buaacyw/MeshAnything
merlin	Merlin	https://github.com/StanfordMIMI/Merlin
medvae	MedVAE	https://github.com/StanfordMIMI/MedVAE
mflux	mflux	https://github.com/filipstrand/mflux
mitie	MITIE	https://github.com/mit-nlp/MITIE
ml-agents	ml-agents	https://github.com/Unity-Technologies/ml-agents	https://huggingface.co/docs/hub/ml-agents
ml-sharp	Sharp	https://github.com/apple/ml-sharp
mlx	MLX	https://github.com/ml-explore/mlx-examples/tree/main
mlx-image	mlx-image	https://github.com/riccardomusmeci/mlx-image	https://huggingface.co/docs/hub/mlx-image
mlc-llm	MLC-LLM	https://github.com/mlc-ai/mlc-llm	https://llm.mlc.ai/docs/
model2vec	Model2Vec	https://github.com/MinishLab/model2vec
mobilint	Mobilint	https://github.com/mobilint/mblt-model-zoo	https://docs.mobilint.com
moshi	Moshi	https://github.com/kyutai-labs/moshi
mtvcraft	MTVCraft	https://github.com/baaivision/MTVCraft
multimolecule	MultiMolecule	https://github.com/MultiMolecule/multimolecule	https://multimolecule.danling.org
nemo	NeMo	https://github.com/NVIDIA/NeMo
ninfer	NInfer	https://github.com/Neroued/ninfer
nobg	nobg	https://github.com/feyninc/nobg
nv-medtech	NV-MedTech	https://github.com/nvidia-medtech
open-oasis	open-oasis	https://github.com/etched-ai/open-oasis
open_clip	OpenCLIP	https://github.com/mlfoundations/open_clip
openasr	OpenASR	https://github.com/QuintinShaw/openasr	https://github.com/QuintinShaw/openasr/blob/main/docs/DOCS_INDEX.md
openpeerllm	OpenPeerLLM	https://huggingface.co/openpeerai/openpeerllm	https://huggingface.co/OpenPeerAI/OpenPeerLLM/blob/main/README.md
open-sora	Open-Sora	https://github.com/hpcaitech/Open-Sora
outetts	OuteTTS	https://github.com/edwko/OuteTTS
paddlenlp	paddlenlp	https://github.com/PaddlePaddle/PaddleNLP	https://huggingface.co/docs/hub/paddlenlp
PaddleOCR	PaddleOCR	https://github.com/PaddlePaddle/PaddleOCR	https://www.paddleocr.ai/
peft	PEFT	https://github.com/huggingface/peft
perception-encoder	PerceptionEncoder	https://github.com/facebookresearch/perception_models
phantom-wan	Phantom	https://github.com/Phantom-video/Phantom
pocket-tts	Pocket-TTS	https://github.com/kyutai-labs/pocket-tts
pruna-ai	Pruna AI	https://github.com/PrunaAI/pruna	https://docs.pruna.ai
pxia	pxia	https://github.com/not-lain/pxia
pyannote-audio	pyannote.audio	https://github.com/pyannote/pyannote-audio
py-feat	Py-Feat	https://github.com/cosanlab/py-feat	https://py-feat.org/
pythae	pythae	https://github.com/clementchadebec/benchmark_VAE
quantumpeer	QuantumPeer	https://github.com/OpenPeer-AI/QuantumPeer
qwen3_tts	Qwen3-TTS	https://github.com/QwenLM/Qwen3-TTS
recurrentgemma	RecurrentGemma	https://github.com/google-deepmind/recurrentgemma
relik	Relik	https://github.com/SapienzaNLP/relik
refiners	Refiners	https://github.com/finegrain-ai/refiners	https://refine.rs/
renderformer	RenderFormer	https://github.com/microsoft/renderformer
reverb	Reverb	https://github.com/revdotcom/reverb
rkllm	RKLLM	https://github.com/airockchip/rknn-llm
robo-orchard-lab	RoboOrchardLab	https://github.com/HorizonRobotics/RoboOrchardLab
rwkv	RWKV	https://github.com/BlinkDL/RWKV-LM	https://rwkv.com/
saelens	SAELens	https://github.com/jbloomAus/SAELens
scail-2	SCAIL-2	https://github.com/zai-org/SCAIL-2
sam2	sam2	https://github.com/facebookresearch/segment-anything-2
sam-3d-body	SAM 3D Body	https://github.com/facebookresearch/sam-3d-body
sam-3d-objects	SAM 3D Objects	https://github.com/facebookresearch/sam-3d-objects
same	SAME	https://github.com/GengzeZhou/SAME
sample-factory	sample-factory	https://github.com/alex-petrenko/sample-factory	https://huggingface.co/docs/hub/sample-factory
sap-rpt-1-oss	sap-rpt-1-oss	https://github.com/SAP-samples/sap-rpt-1-oss
sapiens	sapiens	https://github.com/facebookresearch/sapiens
sapiens2	sapiens2	https://github.com/facebookresearch/sapiens2
seedvr	SeedVR	https://github.com/ByteDance-Seed/SeedVR
self-forcing	SelfForcing	https://github.com/guandeh17/Self-Forcing
sentence-transformers	sentence-transformers	https://github.com/UKPLab/sentence-transformers	https://huggingface.co/docs/hub/sentence-transformers
setfit	setfit	https://github.com/huggingface/setfit	https://huggingface.co/docs/hub/setfit
sklearn	Scikit-learn	https://github.com/scikit-learn/scikit-learn
spacy	spaCy	https://github.com/explosion/spaCy	https://huggingface.co/docs/hub/spacy
span-marker	SpanMarker	https://github.com/tomaarsen/SpanMarkerNER	https://huggingface.co/docs/hub/span_marker
speechbrain	speechbrain	https://github.com/speechbrain/speechbrain	https://huggingface.co/docs/hub/speechbrain
ssr-speech	SSR-Speech	https://github.com/WangHelin1997/SSR-Speech
stable-audio-3	Stable Audio 3	https://github.com/Stability-AI/stable-audio-3
stable-audio-tools	Stable Audio Tools	https://github.com/Stability-AI/stable-audio-tools.git
monkeyocr	MonkeyOCR	https://github.com/Yuliang-Liu/MonkeyOCR
diffusion-single-file	Diffusion Single File	https://github.com/comfyanonymous/ComfyUI
seed-story	SEED-Story	https://github.com/TencentARC/SEED-Story
skala	Skala	https://github.com/microsoft/skala
soloaudio	SoloAudio	https://github.com/WangHelin1997/SoloAudio
songbloom	SongBloom	https://github.com/Cypress-Yang/SongBloom
stable-baselines3	stable-baselines3	https://github.com/huggingface/huggingface_sb3	https://huggingface.co/docs/hub/stable-baselines3
stanza	Stanza	https://github.com/stanfordnlp/stanza	https://huggingface.co/docs/hub/stanza
supertonic	Supertonic	https://github.com/supertone-inc/supertonic
swarmformer	SwarmFormer	https://github.com/takara-ai/SwarmFormer
synthefy-migas	Migas	https://github.com/Synthefy/synthefy-migas
f5-tts	F5-TTS	https://github.com/SWivid/F5-TTS
genmo	Genmo	https://github.com/genmoai/models
tencent-song-generation	SongGeneration	https://github.com/tencent-ailab/songgeneration
tensorflowtts	TensorFlowTTS	https://github.com/TensorSpeech/TensorFlowTTS
tensorrt	TensorRT	https://github.com/NVIDIA/TensorRT
tabpfn	TabPFN	https://github.com/PriorLabs/TabPFN
terratorch	TerraTorch	https://github.com/IBM/terratorch	https://ibm.github.io/terratorch/
tic-clip	TiC-CLIP	https://github.com/apple/ml-tic-clip
timesfm	TimesFM	https://github.com/google-research/timesfm
timee-ts	timee-ts	https://github.com/liamsbhoo/timee
timm	timm	https://github.com/rwightman/pytorch-image-models	https://huggingface.co/docs/hub/timm
tirex	TiRex	https://github.com/NX-AI/tirex
tirex-2	TiRex-2	https://github.com/NX-AI/tirex-2
torchgeo	TorchGeo	https://github.com/microsoft/torchgeo	https://torchgeo.readthedocs.io/
transformers	Transformers	https://github.com/huggingface/transformers	https://huggingface.co/docs/hub/transformers
transformers.js	Transformers.js	https://github.com/huggingface/transformers.js	https://huggingface.co/docs/hub/transformers-js
trellis	Trellis	https://github.com/microsoft/TRELLIS
trellis2	TRELLIS.2	https://github.com/microsoft/TRELLIS.2
tunejury	TuneJury	https://github.com/yonghyunk1m/TuneJury
ultralytics	ultralytics	https://github.com/ultralytics/ultralytics	https://github.com/ultralytics/ultralytics
univa	univa	https://github.com/PKU-YuanGroup/UniWorld-V1
uni-3dar	Uni-3DAR	https://github.com/dptech-corp/Uni-3DAR	https://github.com/dptech-corp/Uni-3DAR
unity-sentis	unity-sentis	https://github.com/Unity-Technologies/sentis-samples
sana	Sana	https://github.com/NVlabs/Sana
videoprism	VideoPrism	https://github.com/google-deepmind/videoprism
vfi-mamba	VFIMamba	https://github.com/MCG-NJU/VFIMamba
vismatch	VisMatch	https://github.com/gmberton/vismatch
lvface	LVFace	https://github.com/bytedance/LVFace
voicecraft	VoiceCraft	https://github.com/jasonppy/VoiceCraft	https://github.com/jasonppy/VoiceCraft
voxcpm	VoxCPM	https://github.com/OpenBMB/VoxCPM
vui	Vui	https://github.com/vui-ai/vui
vibevoice	VibeVoice	https://github.com/microsoft/VibeVoice
videox_fun	VideoX Fun	https://github.com/aigc-apps/VideoX-Fun
wan2.2	Wan2.2	https://github.com/Wan-Video/Wan2.2
wham	WHAM	https://huggingface.co/microsoft/wham	https://huggingface.co/microsoft/wham/blob/main/README.md
whisperkit	WhisperKit	https://github.com/argmaxinc/WhisperKit	https://github.com/argmaxinc/WhisperKit?tab=readme-ov-file#homebrew
yolov10	YOLOv10	https://github.com/THU-MIG/yolov10	https://github.com/THU-MIG/yolov10
yolov26	YOLOv26	https://github.com/ultralytics/ultralytics	https://docs.ultralytics.com/models/yolo26/
zonos	Zonos	https://github.com/Zyphra/Zonos	https://github.com/Zyphra/Zonos
3dtopia-xl	3DTopia-XL	https://github.com/3DTopia/3DTopia-XL
"""#)

    /// Folded spelling, id, kind.
    static let libraryKeys = StaticLines(
        count: 279,
        index: #"""
?????V??h?@J?@j?AU?Ai?Ay?BH?BZ?Bn?CF?C\?Cw?DI?D^?Dz?EF?EZ?Eq?FC?FS?Fg?Fu?GI?Gh?HJ?He?IH?IV?Id?Ix\#
?JP?Jc?Ju?KS?K|?LJ?L`?L{?MM?Mo?NA?NO?N_?Nu?OK?Oj?PB?Pf?P{?Q\?RA?RO?R[?Rl?Sb?St?TJ?Tf?UR?Ur?VP?V^\#
?Vn?Vx?WR?Wb?Wn?W}?XO?X_?Xu?YI?YW?Ye?Yw?ZA?ZZ?Zo?Z}?[`?[p?\B?\S?\j?]K?]W?]n?]|?^L?^Z?^h?_F?_^?_p\#
?`Q?`x?aQ?aj?bU?bk?cB?c]?dI?d_?dt?eP?ek?fE?fd?fl?fz?gL?gh?g}?hR?hd?h{?iQ?ia?iu?jG?j]?jx?kH?k]?ky\#
?lU?lw?mg?ms?m}?nI?nY?nk?oN?ot?pQ?pq?q@?qU?qf?q{?rQ?ra?rq?sN?s\?ss?tI?t`?tw?uE?uZ?uk?u~?vH?v]?vi\#
?v}?wS?wi?ww?xK?xi?xu?yH?yX?yd?yv?zM?z_?zt?{N?{e?|??|T?|f?||?}R?}^?~E?~[?~t@?K@?^@?j@@D@@c@@t@AD\#
@A^@Ax@BM@Bm@CA@CO@Ck@C{@DI@Dk@Dw@EI@EU@Em@FK@FW@Fv@GB@GT@Gh@HC@H[@Hy@IJ@I`@Iw@JG@Jb@KN@K{@LK@L\\#
@Lj@L|@MR@Mh@NQ@N_@Nx@OR@Oi@PG@Pm@QR@Qb@Qz@RT@Rs@SC@Ss@TQ@Te@T}@UP@U`@Us@VF@VX@Vd@Vr@WC@WW@Ws@XT\#
@Xf@Xz@YN@Yh@Y{@ZV@Zd@Zy@[O@[g@[~@\R@\j@\z@]D@]S@]_@]w@^\@^q@_C@_U@_j
"""#,
        lines: #"""
3dtopiaxl	3dtopia-xl	i
acestep	acestep	i
adapterhub	adapter-transformers	a
adapters	adapter-transformers	n
adaptertransformers	adapter-transformers	i
allennlp	allennlp	i
anemoi	anemoi	i
applemlx	mlx	a
araclip	araclip	i
asteroid	asteroid	i
audiocraft	audiocraft	i
audioseal	audioseal	i
aviationner	aviation-ner	i
bagel	bagel-mot	n
bagelmot	bagel-mot	i
bboxmaskpose	bboxmaskpose	i
ben2	ben2	i
bertopic	bertopic	i
bigvision	big_vision	i
bionemo	bionemo	i
birder	birder	i
birefnet	birefnet	i
bm25s	bm25s	i
boltzgen	boltzgen	i
cancerhomev2	cancertathomev2	n
cancertathomev2	cancertathomev2	i
cartesiamlx	cartesia_mlx	i
cartesiapytorch	cartesia_pytorch	i
ccpfn	ccpfn	i
champ	champ	i
chaossim	chaossim	i
chatterbox	chatterbox	i
chattts	chat_tts	i
chexmix	chexmix	i
chronos	chronos-forecasting	n
chronosforecasting	chronos-forecasting	i
clara	clara	i
clipscope	clipscope	i
cloudagents	cloud-agents	i
colipri	colipri	i
collectorvision	collectorvision	i
colpali	colpali	i
comet	comet	i
cosmos	cosmos	i
cosyvoice	cosyvoice	i
cotracker	cotracker	i
cxrfoundation	cxr-foundation	i
deepforest	deepforest	i
depthanythingv2	depth-anything-v2	i
depthpro	depth-pro	i
dermfoundation	derm-foundation	i
describeanything	describe-anything	i
dia	dia-tts	n
dia2	dia2	i
diatts	dia-tts	i
diffinterpretationtuning	diff-interpretation-tuning	i
diffree	diffree	i
diffusers	diffusers	i
diffusionkit	diffusionkit	i
diffusionsinglefile	diffusion-single-file	i
dockingathome	docking-at-home	i
dockinghome	docking-at-home	n
doctr	doctr	i
edsnlp	edsnlp	i
elm	elm	i
encoderfile	encoderfile	i
espnet	espnet	i
eupe	eupe	i
f5tts	f5-tts	i
fairseq	fairseq	i
fastai	fastai	i
fastprint	fastprint	i
fasttext	fasttext	i
fixer	fixer	i
flair	flair	i
flextab	flextab	i
fme	fme	i
fullmodelemulation	fme	n
gemmacpp	gemma.cpp	i
genmo	genmo	i
geometrycrafter	geometry-crafter	i
gliner	gliner	i
gliner2	gliner2	i
glmtts	glm-tts	i
glyphbyt5	glyph-byt5	i
granitelibrary	granite-library	i
grok	grok	i
habibitts	habibi-tts	i
hallo	hallo	i
hermes	hermes	i
hezar	hezar	i
hfpeft	peft	a
hftransformers	transformers	a
holomotion	holomotion	i
htrflow	htrflow	i
huggingfacediffusers	diffusers	a
huggingfacetransformers	transformers	a
hunyuan3d2	hunyuan3d-2	i
hunyuandit	hunyuan-dit	i
hunyuanworldvoyager	hunyuanworld-voyager	i
hyworld2	hy-world-2	i
hyworld20	hy-world-2	n
hyworldplay	hy-worldplay	i
imagematchingmodels	image-matching-models	i
imstoucan	imstoucan	i
indextts	index-tts	i
infinitetalk	infinitetalk	i
infiniteyou	infinite-you	i
intellifold	intellifold	i
isingdecoding	ising-decoding	i
k2	k2	i
keras	keras	i
keras2	tf-keras	a
kerasformers	kerasformers	i
kerashub	keras-hub	i
kerasnlp	keras-hub	a
kernels	kernels	i
kimiaudio	kimi-audio	i
kittentts	kittentts	i
kronos	kronos	i
lagernvs	lagernvs	i
lerobot	lerobot	i
lightglue	lightglue	i
lightningir	lightning-ir	i
litert	litert	i
litertlm	litert-lm	i
liveportrait	liveportrait	i
llamacpp	llama-cpp-python	a
llamacpppython	llama-cpp-python	i
longcatvideoavatar15	longcat-video-avatar-1.5	i
lora	peft	a
ltx	ltx	i
ltxio	ltx	n
lvface	lvface	i
lyra20	lyra-2.0	i
magentarealtime	magenta-realtime	i
magentarealtime2	magenta-realtime-2	i
magentart	magenta-realtime	n
magentart2	magenta-realtime-2	n
magi1	magi-1	i
mambassm	mamba-ssm	i
manas1	manas-1	i
mars5tts	mars5-tts	i
matanyone	matanyone	i
medvae	medvae	i
merlin	merlin	i
meshanything	mesh-anything	i
mflux	mflux	i
migas	synthefy-migas	n
mindspore	mindspore	i
minimaxh3	minimax-h3	i
miniomni2	mini-omni2	i
mitie	mitie	i
mlagents	ml-agents	i
mlcllm	mlc-llm	i
mlsharp	ml-sharp	i
mlx	mlx	i
mlximage	mlx-image	i
mlxlm	mlx	a
mobilint	mobilint	i
model2vec	model2vec	i
monkeyocr	monkeyocr	i
moshi	moshi	i
mtvcraft	mtvcraft	i
multimolecule	multimolecule	i
nemo	nemo	i
nemotoolkit	nemo	a
ninfer	ninfer	i
nobg	nobg	i
nvidianemo	nemo	a
nvmedtech	nv-medtech	i
openasr	openasr	i
openclip	open_clip	i
opencliptorch	open_clip	a
openoasis	open-oasis	i
openpeerllm	openpeerllm	i
opensora	open-sora	i
outetts	outetts	i
paddlenlp	paddlenlp	i
paddleocr	PaddleOCR	i
peft	peft	i
perceptionencoder	perception-encoder	i
phantom	phantom-wan	n
phantomwan	phantom-wan	i
pockettts	pocket-tts	i
prunaai	pruna-ai	i
pxia	pxia	i
pyannote	pyannote-audio	a
pyannoteaudio	pyannote-audio	i
pyfeat	py-feat	i
pythae	pythae	i
pytorchimagemodels	timm	a
quantumpeer	quantumpeer	i
qwen3tts	qwen3_tts	i
recurrentgemma	recurrentgemma	i
refiners	refiners	i
relik	relik	i
renderformer	renderformer	i
reverb	reverb	i
rkllm	rkllm	i
roboorchardlab	robo-orchard-lab	i
rwkv	rwkv	i
saelens	saelens	i
sam2	sam2	i
sam3dbody	sam-3d-body	i
sam3dobjects	sam-3d-objects	i
same	same	i
samplefactory	sample-factory	i
sana	sana	i
sapiens	sapiens	i
sapiens2	sapiens2	i
saprpt1oss	sap-rpt-1-oss	i
sb3	stable-baselines3	a
sbert	sentence-transformers	a
scail2	scail-2	i
scikitlearn	sklearn	n
seedstory	seed-story	i
seedvr	seedvr	i
selfforcing	self-forcing	i
sentencetransformer	sentence-transformers	a
sentencetransformers	sentence-transformers	i
setfit	setfit	i
sharp	ml-sharp	n
skala	skala	i
sklearn	sklearn	i
soloaudio	soloaudio	i
songbloom	songbloom	i
songgeneration	tencent-song-generation	n
spacy	spacy	i
spanmarker	span-marker	i
speechbrain	speechbrain	i
ssrspeech	ssr-speech	i
stableaudio3	stable-audio-3	i
stableaudiotools	stable-audio-tools	i
stablebaselines3	stable-baselines3	i
stanza	stanza	i
supertonic	supertonic	i
swarmformer	swarmformer	i
synthefymigas	synthefy-migas	i
tabpfn	tabpfn	i
tencentsonggeneration	tencent-song-generation	i
tensorflowtts	tensorflowtts	i
tensorrt	tensorrt	i
terratorch	terratorch	i
tfkeras	tf-keras	i
tflite	litert	a
ticclip	tic-clip	i
timeets	timee-ts	i
timesfm	timesfm	i
timm	timm	i
tirex	tirex	i
tirex2	tirex-2	i
torchgeo	torchgeo	i
transformers	transformers	i
transformersjs	transformers.js	i
trellis	trellis	i
trellis2	trellis2	i
tunejury	tunejury	i
ultralytics	ultralytics	i
uni3dar	uni-3dar	i
unitysentis	unity-sentis	i
univa	univa	i
vfimamba	vfi-mamba	i
vibevoice	vibevoice	i
videoprism	videoprism	i
videoxfun	videox_fun	i
vismatch	vismatch	i
voicecraft	voicecraft	i
voxcpm	voxcpm	i
vui	vui	i
wan22	wan2.2	i
wham	wham	i
whisperkit	whisperkit	i
xenovatransformers	transformers.js	a
yolo11	ultralytics	a
yolov10	yolov10	i
yolov26	yolov26	i
yolov8	ultralytics	a
zonos	zonos	i
"""#)

    /// id, name, address of the code, address of the manual.
    static let datasetLibraryLines = StaticLines(
        count: 12,
        index: #"""
?L`?FO?QF?CC?Gd?Og?IW?K?????Dl?NG?AP
"""#,
        lines: #"""
mlcroissant	Croissant	https://github.com/mlcommons/croissant/tree/main/python/mlcroissant	https://huggingface.co/docs/dataset-viewer/mlcroissant
webdataset	WebDataset	https://github.com/webdataset/webdataset	https://huggingface.co/docs/hub/datasets-webdataset
datasets	Datasets	https://github.com/huggingface/datasets	https://huggingface.co/docs/hub/datasets-usage
pandas	pandas	https://github.com/pandas-dev/pandas	https://huggingface.co/docs/hub/datasets-pandas
dask	Dask	https://github.com/dask/dask	https://huggingface.co/docs/hub/datasets-dask
distilabel	Distilabel	https://github.com/argilla-io/distilabel	https://huggingface.co/docs/hub/datasets-distilabel
fiftyone	FiftyOne	https://github.com/voxel51/fiftyone	https://huggingface.co/docs/hub/datasets-fiftyone
lance	Lance	https://github.com/lance-format/lance	https://huggingface.co/docs/hub/datasets-lance
argilla	Argilla	https://github.com/argilla-io/argilla	https://huggingface.co/docs/hub/datasets-argilla
polars	Polars	https://github.com/pola-rs/polars	https://huggingface.co/docs/hub/datasets-polars
duckdb	DuckDB	https://github.com/duckdb/duckdb	https://huggingface.co/docs/hub/datasets-duckdb
datadesigner	NeMo Data Designer	https://github.com/NVIDIA-NeMo/DataDesigner	https://nvidia-nemo.github.io/DataDesigner/
"""#)

    /// Folded spelling, id, kind.
    static let datasetLibraryKeys = StaticLines(
        count: 14,
        index: #"""
?????Q??i??u?@Q?@e?@}?AM?Aa?Ao?BI?Bi?By?CI
"""#,
        lines: #"""
argilla	argilla	i
croissant	mlcroissant	n
dask	dask	i
datadesigner	datadesigner	i
datasets	datasets	i
distilabel	distilabel	i
duckdb	duckdb	i
fiftyone	fiftyone	i
lance	lance	i
mlcroissant	mlcroissant	i
nemodatadesigner	datadesigner	n
pandas	pandas	i
polars	polars	i
webdataset	webdataset	i
"""#)
}
