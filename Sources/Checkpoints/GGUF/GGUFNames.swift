/// GGUF's names of tensors in Hugging Face's layout.
///
/// Sources: llama.cpp's table of tensor names, and each architecture's module names in transformers.
struct GGUFNames {
    /// Whether blocks have norms after attention and feed-forward too (Gemma 2 and 3): `ffn_norm` is another norm there.
    var hasPostNorms: Bool

    init(architecture: String) {
        hasPostNorms = ["gemma2", "gemma3", "gemma3_text"].contains(architecture)
    }

    private static let outer = [
        "token_embd": "model.embed_tokens",
        "output_norm": "model.norm",
        "output": "lm_head",
    ]
    private static let inner = [
        "attn_norm": "input_layernorm",
        "attn_q": "self_attn.q_proj",
        "attn_k": "self_attn.k_proj",
        "attn_v": "self_attn.v_proj",
        "attn_output": "self_attn.o_proj",
        "attn_q_norm": "self_attn.q_norm",
        "attn_k_norm": "self_attn.k_norm",
        "ffn_gate": "mlp.gate_proj",
        "ffn_up": "mlp.up_proj",
        "ffn_down": "mlp.down_proj",
        "post_attention_norm": "post_attention_layernorm",
        "post_ffw_norm": "post_feedforward_layernorm",
    ]

    /// The layout's name, or the file's own where there is none, as for `rope_freqs.weight`.
    func translate(_ name: String) -> String {
        let parts = name.split(separator: ".").map(String.init)
        guard let suffix = parts.last, suffix == "weight" || suffix == "bias" else { return name }
        if parts.count == 2, let module = Self.outer[parts[0]] { return "\(module).\(suffix)" }
        guard parts.count == 4, parts[0] == "blk", let layer = Int(parts[1]), layer >= 0 else {
            return name
        }
        let feedForwardNorm =
            hasPostNorms ? "pre_feedforward_layernorm" : "post_attention_layernorm"
        guard let module = parts[2] == "ffn_norm" ? feedForwardNorm : Self.inner[parts[2]] else {
            return name
        }
        return "model.layers.\(layer).\(module).\(suffix)"
    }
}
