internal import Cards
internal import Checkpoints

/// What the GGUF files of a model say about it, as the Hub's API shows it.
struct GGUFFacts {
    /// Beyond so many bytes a header is not read.
    static let maximumHeader = 32 << 20
    /// Read at first: the header without a tokenizer, or with a small one.
    private static let firstRead = 1 << 20
    /// A longer chat template is left out, in bytes.
    private static let maximumTemplate = 128 << 10

    /// Of all tensors.
    let parameters: Int
    /// `{"total": 1, "architecture": "llama", …}`.
    let json: [UInt8]

    /// - Parameters:
    ///   - names: of the files in the top folder.
    ///   - open: the content of one of them; `nil` where it cannot be had.
    /// - Returns: `nil` where there is none that can be read. Of several models the first by name counts, of one in
    ///   parts all parts.
    init?(names: [String], _ open: (String) throws -> OpenContent?) throws {
        let models = names.filter { $0.hasSuffix(".gguf") && !$0.hasPrefix("mmproj") }.sorted()
        guard let first = models.first, let content = try open(first),
            let summary = Self.summary(of: content, name: first)
        else { return nil }
        var total = summary.parameterCount
        for part in Self.otherParts(of: first, in: models).prefix(ModelFactsReader.maximumShards) {
            guard let content = try open(part),
                let count = Self.summary(of: content, name: part)?.parameterCount
            else { return nil }
            let (sum, overflows) = total.addingReportingOverflow(count)
            guard !overflows else { return nil }
            total = sum
        }
        parameters = total
        json = Self.json(summary, total: total)
    }

    /// Those that `model-00001-of-00003.gguf` announces.
    private static func otherParts(of first: String, in names: [String]) -> [String] {
        guard let mark = first.firstRange(of: "-00001-of-") else { return [] }
        let start = "\(first[..<mark.lowerBound])-"
        let end = "-of-\(first[mark.upperBound...])"
        return names.filter { $0 != first && $0.hasPrefix(start) && $0.hasSuffix(end) }
    }

    /// The header, read in larger and larger steps, as it does not say how long it is.
    private static func summary(of content: OpenContent, name: String) -> GGUFSummary? {
        var count = firstRead
        while let start = content.read(count, at: 0) {
            if let summary = try? GGUFSummary(name: name, start: start) { return summary }
            // Damaged, or all there is.
            guard start.count == count, count < maximumHeader else { return nil }
            count = min(maximumHeader, count * 8)
        }
        return nil
    }

    private static func json(_ summary: GGUFSummary, total: Int) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("total")
            writer.int(total)
            let template = summary.chatTemplate.flatMap {
                $0.utf8.count <= maximumTemplate ? $0 : nil
            }
            if let length = summary.contextLength {
                writer.key("context_length")
                writer.int(length)
            }
            let texts: KeyValuePairs<StaticString, String?> = [
                "architecture": summary.architecture, "chat_template": template,
                "bos_token": summary.bosToken, "eos_token": summary.eosToken,
            ]
            for (key, text) in texts {
                guard let text else { continue }
                writer.key(key)
                writer.string(text)
            }
        }
        return writer.bytes
    }
}
