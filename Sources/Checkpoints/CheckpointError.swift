/// Why a checkpoint cannot be read: the file, the tensor and the byte where they are known, and both numbers.
package struct CheckpointError: Error, Equatable, Sendable {
    /// The file's name inside the checkpoint's folder, such as `model-00001-of-00003.safetensors`.
    package var file: String
    /// The tensor the complaint is about, as the header names it.
    package var tensor: String?
    /// The offset in the file, in bytes, at which the defect lies.
    package var byte: Int?
    /// What was expected and what was found, in lower case.
    package var message: String

    package init(file: String, tensor: String? = nil, byte: Int? = nil, message: String) {
        self.file = file
        self.tensor = tensor
        self.byte = byte
        self.message = message
    }
}

extension CheckpointError: CustomStringConvertible {
    package var description: String {
        var place = file
        if let byte { place += ":\(byte)" }
        if let tensor { place += ": '\(tensor)'" }
        return "\(place): \(message)"
    }
}
