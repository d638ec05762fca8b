/// Which characters stand side by side inside some piece.
///
/// A merge across two characters makes a piece that holds them side by side. Where no piece does, the text can be cut between them
/// and both parts encoded apart, with the same ids: a merge never looks beyond its pair. Tokenizers that give the encoder a whole
/// text as one word, as Gemma's and Llama 2's do, are thereby as quick as those that split into words. The set is a table of
/// hashed bits: a false hit only means that a cut is missed.
struct MergingNeighbours: Sendable {
    private static let bitCount: UInt32 = 1 << 21
    private var words: [UInt64]

    init(of vocabulary: Vocabulary) {
        var words = [UInt64](repeating: 0, count: Int(Self.bitCount / 64))
        for id in 0..<vocabulary.count {
            vocabulary.withPiece(id) { piece in
                guard piece.count > 1 else { return }
                var (left, index) = UTF8Scalars.decode(piece, at: 0)
                while index < piece.count {
                    let (right, length) = UTF8Scalars.decode(piece, at: index)
                    let bit = Self.bit(left, right)
                    words[Int(bit / 64)] |= 1 << UInt64(bit % 64)
                    left = right
                    index += length
                }
            }
        }
        self.words = words
    }

    /// The first place after `start` where the word can be cut, or its end.
    func end(ofPartFrom start: Int, in word: Span<UInt8>) -> Int {
        var (left, length) = UTF8Scalars.decode(word, at: start)
        var index = start + length
        while index < word.count {
            let (right, length) = UTF8Scalars.decode(word, at: index)
            let bit = Self.bit(left, right)
            guard words[Int(bit / 64)] & (1 << UInt64(bit % 64)) != 0 else { return index }
            left = right
            index += length
        }
        return index
    }

    private static func bit(_ left: UInt32, _ right: UInt32) -> UInt32 {
        let mixed = (left &* 0x9E37_79B1) ^ (right &* 0x85EB_CA77)
        return (mixed ^ (mixed >> 15)) & (bitCount - 1)
    }
}
