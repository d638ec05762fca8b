/// What shows that a folder holds a checkpoint.
package enum CheckpointMark {
    /// Whether a file of this name makes its folder a checkpoint folder.
    package static func isMark(_ name: String) -> Bool {
        name == "config.json" || name == "adapter_config.json" || name.hasSuffix(".safetensors")
            || name.hasSuffix(".gguf")
    }
}
