/// What a tokenizer does to a text before it is cut. Kinds and effects are those of the tokenizers library.
indirect enum Normalizer: Sendable {
    case prepend([UInt8])
    case replace(Pattern, with: [UInt8])
    case unicode(NormalForm)
    case lowercase
    case strip(left: Bool, right: Bool)
    case stripAccents
    case sequence([Normalizer])

    /// - Parameter limit: bytes that the text may grow to.
    func apply(to text: inout [UInt8], limit: Int) throws(TextRefusal) {
        guard !text.isEmpty else { return }
        switch self {
        case .prepend(let prefix): text.insert(contentsOf: prefix, at: 0)
        case .replace(let pattern, let content):
            text = try Self.replacing(pattern, with: content, in: text, limit: limit)
        case .unicode(let form): text = form.normalise(text)
        case .lowercase:
            text = Self.mapping(text) { $0.properties.lowercaseMapping.unicodeScalars.map { $0 } }
        case .stripAccents:
            text = Self.mapping(text) { scalar in
                switch scalar.properties.generalCategory {
                case .nonspacingMark, .spacingMark, .enclosingMark: []
                default: [scalar]
                }
            }
        case .strip(let left, let right): Self.strip(&text, left: left, right: right)
        case .sequence(let steps):
            for step in steps { try step.apply(to: &text, limit: limit) }
        }
        guard text.count <= limit else { throw .growsTooMuch }
    }

    /// - Parameter limit: bytes that the text may grow to.
    static func replacing(
        _ pattern: Pattern, with content: [UInt8], in text: [UInt8], limit: Int
    ) throws(TextRefusal) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count + text.count / 4)
        var isTooLong = false
        do {
            try pattern.split(text.span) { part, isMatch in
                isTooLong = isTooLong || result.count > limit
                if isTooLong { return }
                if isMatch {
                    result.append(contentsOf: content)
                } else {
                    result.append(text.span.extracting(part))
                }
            }
        } catch {
            throw .patternTooSlow
        }
        guard !isTooLong, result.count <= limit else { throw .growsTooMuch }
        return result
    }

    private static func mapping(
        _ text: [UInt8], _ body: (Unicode.Scalar) -> [Unicode.Scalar]
    ) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            for mapped in body(scalar) { result.append(mapped) }
        }
        return result
    }

    private static func strip(_ text: inout [UInt8], left: Bool, right: Bool) {
        var start = 0
        var end = text.count
        while left, start < end {
            let (value, length) = UTF8Scalars.decode(text.span, at: start)
            guard ScalarSet.whitespace.contains(value) else { break }
            start += length
        }
        while right, end > start {
            let last = UTF8Scalars.start(before: end, in: text.span)
            guard ScalarSet.whitespace.contains(UTF8Scalars.decode(text.span, at: last).value)
            else { break }
            end = last
        }
        text = Array(text[start..<end])
    }
}

/// Why a text cannot be encoded.
enum TextRefusal: Error {
    case tooLong, growsTooMuch, patternTooSlow, cannotSegment(String)

    var message: String {
        switch self {
        case .tooLong: "is longer than \(TokenizerLimits.textBytes) bytes"
        case .growsTooMuch:
            "grows to more than \(TokenizerLimits.growth) times its size in the tokenizer's steps"
        case .patternTooSlow:
            "takes a regular expression of the tokenizer more than "
                + "\(TokenizerLimits.patternStepsPerByte) steps a byte"
        case .cannotSegment(let reason): "SentencePiece refuses it: \(reason)"
        }
    }
}
