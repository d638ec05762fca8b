extension CheckName {
    /// What to do when the check has failed, in a sentence.
    package var advice: String {
        switch self {
        case .files:
            "Get the named files again ('hf download', 'git lfs pull'), or convert the weights to safetensors."
        case .headers:
            "The weights file is damaged or was written wrongly: get it again, or save it again with safetensors."
        case .shapes:
            "config.json and the weights are not of one model: take both from the same revision."
        case .claims:
            "Mend what the card or config.json says, or register the checkpoint it is about."
        case .values:
            "The weights are damaged or the training diverged: go back to an earlier checkpoint."
        case .tokenizer:
            "Take the tokenizer's files from the revision that the model was trained with."
        case .chatTemplate:
            "Mend the chat template; 'stemma generate --messages' shows what it renders."
        case .run:
            "The model does not compute what it should; compare 'stemma logits' with another engine."
        case .precision:
            "The weights do not bear rounding; keep the stored precision for this model."
        case .adapter:
            "Give the base that adapter_config.json names with --base, or ingest it first."
        case .speed: "Give it more memory or fewer jobs at a time."
        }
    }
}
