internal import Cards
internal import Registry

/// A file that a client is about to send.
struct OfferedFile: Equatable, Sendable {
    /// Of a sample that is looked at, in bytes.
    static let maximumSample = 4096

    var path: String
    /// The first bytes of the content.
    var sample: [UInt8]
    /// Bytes.
    var size: Int

    init(path: String, sample: [UInt8], size: Int) {
        self.path = path
        self.sample = sample
        self.size = size
    }

    /// - Throws: `HubError` 400 for a wrong type, 422 for a path that no file may have.
    init(_ json: JSONBody) throws(HubError) {
        let path = try json.requiredString("path")
        guard let size = try json.int("size"), size >= 0 else {
            throw .badRequest("'\(path)': 'size': expected a number of bytes")
        }
        if let fault = PathRules.fault(in: path) { throw .unprocessable("'\(path)': \(fault)") }
        let text = Array((json["sample"]?.textBytes ?? []).prefix(2 * Self.maximumSample))
        let sample: [UInt8]
        do throws(Base64Decoder.Failure) {
            sample = try Base64Decoder.bytes(text.span)
        } catch {
            throw .badRequest("'\(path)': 'sample' is not Base64")
        }
        self.init(path: path, sample: sample, size: size)
    }

    /// Whether the sample is not text: a NUL, another control character that texts have no use for, or bytes that are not
    /// UTF-8. The last character may be cut off.
    var looksBinary: Bool {
        let isControl: (UInt8) -> Bool = { byte in
            byte < 0x08 || 0x0E..<0x1B ~= byte || 0x1C..<0x20 ~= byte || byte == 0x7F
        }
        if sample.contains(where: isControl) { return true }
        return (0..<4).allSatisfy { cut in
            cut > sample.count
                || String(validating: sample.dropLast(cut), as: UTF8.self) == nil
        }
    }
}
