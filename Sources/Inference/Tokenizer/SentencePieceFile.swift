/// What a `tokenizer.model` holds: the `ModelProto` of sentencepiece_model.proto, as far as Stemma needs it.
///
/// It is read here before the library sees the file: the library is C++ and trusts what it has parsed.
struct SentencePieceFile {
    enum Kind: UInt64, Sendable {
        case normal = 1
        case unknown, control, userDefined, unused, byte
    }

    struct Piece {
        var text: [UInt8] = []
        var score: Float = 0
        var kind = Kind.normal
    }

    enum ModelType: UInt64, Sendable {
        case unigram = 1
        case bytePairs, word, character
    }

    var pieces: [Piece] = []
    var modelType = ModelType.unigram
    var fallsBackToBytes = false
    var unknownID = 0
    /// -1 where the model has none.
    var bosID = 1
    var eosID = 2
    var paddingID = -1
    var addsDummyPrefix = true
    var removesExtraSpaces = true
    var escapesSpaces = true
    /// Whether characters are replaced by a compiled map before anything else.
    var hasCharacterMap = false

    init(_ bytes: [UInt8], file: String) throws(InferenceError) {
        do {
            try read(bytes)
        } catch {
            throw InferenceError(
                file, "is not a SentencePiece model: at byte \(error.byte): \(error.message)")
        }
        guard !pieces.isEmpty else {
            throw InferenceError(file, "is not a SentencePiece model: it holds no pieces")
        }
        try check(file)
    }

    private mutating func read(_ bytes: [UInt8]) throws(ProtobufReader.Failure) {
        var reader = ProtobufReader(bytes)
        while let (number, value) = try reader.next() {
            guard case .bytes(let range) = value else { continue }
            switch number {
            case 1: try readPiece(ProtobufReader(bytes, range), at: range.lowerBound)
            case 2: try readTraining(ProtobufReader(bytes, range))
            case 3: try readNormalizer(ProtobufReader(bytes, range))
            default: break
            }
        }
    }

    private mutating func readPiece(
        _ fields: ProtobufReader, at byte: Int
    ) throws(ProtobufReader.Failure) {
        var fields = fields
        var piece = Piece()
        while let (number, value) = try fields.next() {
            switch (number, value) {
            case (1, .bytes(let range)): piece.text = Array(fields.bytes[range])
            case (2, .fixed32(let bits)): piece.score = Float(bitPattern: bits)
            case (3, .varint(let raw)):
                guard let kind = Kind(rawValue: raw) else {
                    throw .init(byte: byte, message: "a piece of the unknown type \(raw)")
                }
                piece.kind = kind
            default: break
            }
        }
        guard pieces.count < TokenizerLimits.ids else {
            throw .init(byte: byte, message: "more than \(TokenizerLimits.ids) pieces")
        }
        pieces.append(piece)
    }

    private mutating func readTraining(_ fields: ProtobufReader) throws(ProtobufReader.Failure) {
        var fields = fields
        while let (number, value) = try fields.next() {
            guard case .varint(let raw) = value else { continue }
            let id = Int(Int32(truncatingIfNeeded: raw))
            switch number {
            case 3: modelType = ModelType(rawValue: raw) ?? modelType
            case 35: fallsBackToBytes = raw != 0
            case 40: unknownID = id
            case 41: bosID = id
            case 42: eosID = id
            case 43: paddingID = id
            default: break
            }
        }
    }

    private mutating func readNormalizer(_ fields: ProtobufReader) throws(ProtobufReader.Failure) {
        var fields = fields
        while let (number, value) = try fields.next() {
            switch (number, value) {
            case (2, .bytes(let range)): hasCharacterMap = !range.isEmpty
            case (3, .varint(let raw)): addsDummyPrefix = raw != 0
            case (4, .varint(let raw)): removesExtraSpaces = raw != 0
            case (5, .varint(let raw)): escapesSpaces = raw != 0
            default: break
            }
        }
    }

    private func check(_ file: String) throws(InferenceError) {
        for (id, piece) in pieces.enumerated() {
            let subject = "\(file): piece \(id)"
            guard !piece.text.isEmpty else { throw InferenceError(subject, "has no text") }
            guard UTF8Repair.isValid(piece.text) else {
                throw InferenceError(subject, "is not UTF-8")
            }
            guard piece.score.isFinite else {
                throw InferenceError(subject, "has the score \(piece.score)")
            }
            if piece.kind == .byte, BytePiece.byte(of: piece.text.span) == nil {
                throw InferenceError(subject, "stands for a byte but is not written as one")
            }
        }
        guard modelType == .bytePairs || modelType == .unigram else {
            throw InferenceError(
                file, "splits into words or characters, which is not supported")
        }
        guard !hasCharacterMap else {
            throw InferenceError(file, "has a compiled character map, which is not supported")
        }
    }
}
