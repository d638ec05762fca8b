/// `quantization_config`: that another library packed the weights, and how.
package struct QuantizationConfig: Sendable {
    /// `bitsandbytes`, `gptq`, `awq`, `fp8` and others.
    package let method: String
    package let bits: Int?
    /// Everything the object says.
    package let json: JSONObject

    init?(_ reader: ConfigReader) throws(CheckpointError) {
        guard let object = try reader.object("quantization_config") else { return nil }
        let inner = ConfigReader(object: object, file: reader.file)
        json = object
        if try inner.bool("load_in_4bit", "_load_in_4bit") == true {
            bits = 4
        } else if try inner.bool("load_in_8bit", "_load_in_8bit") == true {
            bits = 8
        } else {
            bits = try inner.int("bits", in: 1...64)
        }
        method = try inner.string("quant_method") ?? "unknown"
    }
}
