internal import Checkpoints

/// Reads a `tokenizer.json`, as the tokenizers library writes it.
///
/// The vocabulary and the merges, which are nearly all of the file, are taken as they are read; only the rest becomes a tree.
/// Truncation and padding are ignored: they are a caller's wish, not the tokenizer's.
struct TokenizerJSON {
    private var vocabulary = Vocabulary()
    private var merges = MergeTable()
    private var mergeCount = 0
    private var addedTokens: [JSON] = []
    /// Everything of the model but `vocab` and `merges`.
    private var model: [String: JSON] = [:]
    private var components: [String: JSON] = [:]
    private let file: String

    static func read(
        _ bytes: [UInt8], file: String = "tokenizer.json"
    ) throws -> Tokenizer.Parts {
        var reading = TokenizerJSON(file: file)
        try reading.readFile(bytes)
        return try reading.makeParts()
    }

    private init(file: String) { self.file = file }

    private mutating func readFile(_ bytes: [UInt8]) throws(CheckpointError) {
        var reader = JSONReader(bytes, file: file)
        var hasModel = false
        try reader.members { key, byte, reader throws(CheckpointError) in
            switch key {
            case "model":
                guard !hasModel else { throw reader.error("a second 'model'", at: byte) }
                hasModel = true
                try readModel(&reader)
            case "added_tokens":
                let value = try reader.value()
                guard let list = value.array else {
                    throw reader.error("'added_tokens': expected a list, found \(value.kind)")
                }
                addedTokens = list
            case "normalizer", "pre_tokenizer", "post_processor", "decoder":
                components[key] = try reader.value()
            default:
                try reader.skip()
            }
        }
        try reader.end()
        guard hasModel else { throw CheckpointError(file: file, message: "has no 'model'") }
    }

    // MARK: - Model

    private mutating func readModel(_ reader: inout JSONReader) throws(CheckpointError) {
        // Merges are looked up in the vocabulary: where they stand before it, they are read later.
        var postponed: JSONReader?
        var hasVocabulary = false
        try reader.members { key, byte, reader throws(CheckpointError) in
            switch key {
            case "vocab":
                guard !hasVocabulary else { throw reader.error("a second 'vocab'", at: byte) }
                hasVocabulary = true
                guard reader.peek() == UInt8(ascii: "{") else {
                    // Unigram lists its pieces; the type, which may come later, is the better complaint.
                    return try reader.skip()
                }
                try readVocabulary(&reader)
            case "merges":
                if hasVocabulary {
                    try readMerges(&reader)
                } else {
                    postponed = reader
                    try reader.skip()
                }
            default:
                model[key] = try reader.value()
            }
        }
        if var postponed, hasVocabulary { try readMerges(&postponed) }
    }

    private mutating func readVocabulary(_ reader: inout JSONReader) throws(CheckpointError) {
        var piece: [UInt8] = []
        try reader.members { key, byte, reader throws(CheckpointError) in
            piece.removeAll(keepingCapacity: true)
            piece.append(contentsOf: key.utf8)
            let number = try reader.number()
            guard let id = number.int else {
                throw reader.error("'vocab': expected an id, found \(number.text)", at: byte)
            }
            do throws(Vocabulary.Refusal) {
                try vocabulary.add(piece.span, id: id)
            } catch {
                throw reader.error("'vocab': '\(key)', id \(id): \(error.message)", at: byte)
            }
        }
    }

    /// A merge is a list of two pieces, or in older files both with a space between them.
    private mutating func readMerges(_ reader: inout JSONReader) throws(CheckpointError) {
        merges = MergeTable(capacity: vocabulary.count * 2)
        var both: [UInt8] = []
        try reader.elements { reader throws(CheckpointError) in
            both.removeAll(keepingCapacity: true)
            var middle = 0
            var parts = 0
            if reader.peek() == UInt8(ascii: "[") {
                try reader.elements { reader throws(CheckpointError) in
                    if parts == 1 { middle = both.count }
                    both.append(contentsOf: try reader.string().utf8)
                    parts += 1
                }
            } else {
                let text = try reader.string()
                let space = text.utf8.firstIndex(of: UInt8(ascii: " ")) ?? text.utf8.endIndex
                both.append(contentsOf: text.utf8[..<space])
                middle = both.count
                both.append(contentsOf: text.utf8[space...].dropFirst())
                parts = 2
            }
            try addMerge(both, middle: middle, parts: parts, reader)
        }
    }

    private mutating func addMerge(
        _ both: [UInt8], middle: Int, parts: Int, _ reader: JSONReader
    ) throws(CheckpointError) {
        let span = both.span
        guard parts == 2, middle > 0, middle < span.count else {
            throw reader.error("merge \(mergeCount): expected two pieces")
        }
        func id(_ range: Range<Int>) throws(CheckpointError) -> Int32 {
            guard let id = vocabulary.id(of: span.extracting(range)) else {
                let piece = String(decoding: both[range], as: UTF8.self)
                throw reader.error("merge \(mergeCount): '\(piece)' is not in the vocabulary")
            }
            return id
        }
        guard mergeCount < TokenizerLimits.merges else {
            throw reader.error("more than \(TokenizerLimits.merges) merges")
        }
        merges.add(
            try id(0..<middle), try id(middle..<span.count), rank: UInt32(mergeCount),
            id: try id(0..<span.count))
        mergeCount += 1
    }

    // MARK: - Parts

    private func makeParts() throws -> Tokenizer.Parts {
        var components = TokenizerJSONComponents(file: file)
        let added = try readAddedTokens()
        let encoder = try makeEncoder()
        return Tokenizer.Parts(
            vocabulary: vocabulary, addedTokens: added,
            normalizer: try components.normalizer(self.components["normalizer"]),
            preTokenizer: try components.preTokenizer(self.components["pre_tokenizer"]),
            segmenter: .bytePairs(encoder),
            template: try components.template(self.components["post_processor"]),
            decoder: try components.decoder(self.components["decoder"]))
    }

    private func readAddedTokens() throws -> [AddedPiece] {
        try addedTokens.enumerated().map { place, json in
            guard let id = json["id"]?.int, let token = AddedToken(json) else {
                throw InferenceError(
                    "\(file): added_tokens[\(place)]", "expected an 'id' and a 'content'")
            }
            return AddedPiece(id: id, token: token)
        }
    }

    private func makeEncoder() throws -> BytePairEncoder {
        let subject = "\(file): model"
        let type = model["type"]?.string ?? "BPE"
        guard type == "BPE" else {
            throw InferenceError(
                subject, "the type '\(type)' is not supported; only byte-pair encoding is")
        }
        if let dropout = model["dropout"]?.double, dropout != 0 {
            throw InferenceError(
                subject, "'dropout' of \(dropout): the same text would give other ids each time")
        }
        for key in ["continuing_subword_prefix", "end_of_word_suffix"] {
            if let text = model[key]?.string, !text.isEmpty {
                throw InferenceError(subject, "'\(key)' of '\(text)' is not supported")
            }
        }
        var unknown: Int32?
        if let piece = model["unk_token"]?.string {
            guard let id = vocabulary.id(of: piece) else {
                throw InferenceError(subject, "'unk_token' '\(piece)' is not in the vocabulary")
            }
            unknown = Int32(id)
        }
        let fallsBack = model["byte_fallback"]?.bool ?? false
        return BytePairEncoder(
            vocabulary: vocabulary, joining: .merges(merges), unknown: unknown,
            fusesUnknown: model["fuse_unk"]?.bool ?? false,
            byteIDs: fallsBack ? vocabulary.byteIDs : nil,
            takesWholeWords: model["ignore_merges"]?.bool ?? false)
    }
}

extension Vocabulary {
    /// The ids of `<0x00>` to `<0xFF>`; -1 for one that is missing.
    var byteIDs: [Int32] {
        (0...255).map { id(of: BytePiece.text(of: UInt8($0)).span) ?? -1 }
    }
}
