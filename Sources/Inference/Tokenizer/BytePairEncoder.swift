/// Byte-pair encoding of one word: its characters, joined pair by pair in the order of rank, leftmost first among equals.
struct BytePairEncoder: Sendable {
    /// How a pair's rank and its id are found.
    enum Joining: Sendable {
        /// By a list of merges, as in `tokenizer.json`.
        case merges(MergeTable)
        /// By the piece that both make together: the rank of each id, `.max` for one that nothing joins to. As SentencePiece does
        /// it, ranks are those of falling scores, and characters without a piece of their own may join.
        case scores([UInt32])
    }

    let vocabulary: Vocabulary
    let joining: Joining
    /// What stands for characters without a piece; they are dropped where it is `nil`.
    let unknown: Int32?
    /// Whether neighbouring unknown characters give one id.
    let fusesUnknown: Bool
    /// The ids of the 256 byte pieces, -1 for one that is missing; `nil` where bytes are no way out.
    let byteIDs: [Int32]?
    /// Whether a word that is a piece is never taken apart.
    let takesWholeWords: Bool
    /// Where a word may be cut without changing its ids.
    let neighbours: MergingNeighbours

    /// Whether parts of a word can be encoded apart: unknown characters never fuse across a cut.
    private let cuts: Bool

    init(
        vocabulary: Vocabulary, joining: Joining, unknown: Int32?, fusesUnknown: Bool,
        byteIDs: [Int32]?, takesWholeWords: Bool
    ) {
        self.vocabulary = vocabulary
        self.joining = joining
        self.unknown = unknown
        self.fusesUnknown = fusesUnknown
        self.byteIDs = byteIDs
        self.takesWholeWords = takesWholeWords
        let everyByte = byteIDs.map { !$0.contains(-1) } ?? false
        cuts = everyByte || !fusesUnknown || unknown == nil
        neighbours = MergingNeighbours(of: vocabulary)
    }

    /// Appends the ids of a word.
    ///
    /// - Complexity: O(n log n) in the length of its longest part that merges may span; a part seen before costs a look-up.
    func encode(_ word: Span<UInt8>, into ids: inout [Int32], scratch: inout Scratch) {
        if takesWholeWords, let id = vocabulary.id(of: word) {
            ids.append(id)
            return
        }
        guard cuts else { return encodePart(word, into: &ids, scratch: &scratch) }
        var start = 0
        while start < word.count {
            let end = neighbours.end(ofPartFrom: start, in: word)
            encodePart(word.extracting(start..<end), into: &ids, scratch: &scratch)
            start = end
        }
    }

    private func encodePart(
        _ part: Span<UInt8>, into ids: inout [Int32], scratch: inout Scratch
    ) {
        let hash = ByteHash.of(part)
        if scratch.cache.append(part, hash: hash, to: &ids) { return }
        let before = ids.count
        scratch.symbols.removeAll(keepingCapacity: true)
        split(part, into: &scratch.symbols)
        if scratch.symbols.count > Scratch.longPart {
            joinByQueue(part, &scratch)
        } else {
            joinByScanning(part, &scratch)
        }
        var wasUnknown = false
        for symbol in scratch.symbols where symbol.length > 0 {
            append(symbol, of: part, to: &ids, &wasUnknown)
        }
        scratch.cache.insert(part, hash: hash, ids: ids[before...])
    }

    /// The characters of a part. With merges, one without a piece is replaced by its bytes at once; with scores it may still join.
    private func split(_ part: Span<UInt8>, into symbols: inout [Symbol]) {
        var start = 0
        while start < part.count {
            let length = min(UTF8Scalars.length(part[start]), part.count - start)
            let character = part.extracting(start..<start + length)
            if let id = vocabulary.id(of: character) {
                symbols.append(Symbol(start: start, length: length, id: id))
            } else if case .merges = joining, let bytes = bytePieces(of: character) {
                for offset in 0..<length {
                    let id = bytes[Int(character[offset])]
                    symbols.append(Symbol(start: start + offset, length: 1, id: id))
                }
            } else {
                symbols.append(Symbol(start: start, length: length, id: Symbol.unknown))
            }
            start += length
        }
    }

    /// The table of byte pieces, where it holds every byte of the character.
    private func bytePieces(of character: Span<UInt8>) -> [Int32]? {
        guard let byteIDs else { return nil }
        for index in character.indices where byteIDs[Int(character[index])] < 0 { return nil }
        return byteIDs
    }

    private func append(
        _ symbol: Symbol, of part: Span<UInt8>, to ids: inout [Int32], _ wasUnknown: inout Bool
    ) {
        guard symbol.id == Symbol.unknown else {
            ids.append(symbol.id)
            wasUnknown = false
            return
        }
        let text = part.extracting(symbol.start..<symbol.start + symbol.length)
        if let bytes = bytePieces(of: text) {
            for index in text.indices { ids.append(bytes[Int(text[index])]) }
            wasUnknown = false
        } else if let unknown {
            if !(wasUnknown && fusesUnknown) { ids.append(unknown) }
            wasUnknown = true
        }
    }

    /// What a pair of neighbours becomes.
    func join(_ left: Symbol, _ right: Symbol, in part: Span<UInt8>) -> MergeTable.Merge? {
        switch joining {
        case .merges(let table):
            return table[left.id, right.id]
        case .scores(let ranks):
            let both = part.extracting(left.start..<right.start + right.length)
            guard let id = vocabulary.id(of: both), Int(id) < ranks.count else { return nil }
            let rank = ranks[Int(id)]
            return rank == .max ? nil : MergeTable.Merge(rank: rank, id: id)
        }
    }
}

extension BytePairEncoder {
    /// A run of a part's bytes that is one id so far. Places are held in 32 bits: `TokenizerLimits.textBytes` is far below.
    struct Symbol {
        /// In place of an id, where the bytes have none.
        static let unknown: Int32 = -1

        private var start32: Int32
        private var length32: Int32
        var id: Int32

        init(start: Int, length: Int, id: Int32) {
            start32 = Int32(start)
            length32 = Int32(length)
            self.id = id
        }

        var start: Int { Int(start32) }
        /// Bytes; 0 once the symbol was joined to the one before it.
        var length: Int {
            get { Int(length32) }
            set { length32 = Int32(newValue) }
        }
    }

    /// What encoding needs beside the ids, kept from word to word of one text.
    struct Scratch {
        /// Symbols from which on a queue is quicker than looking at every pair again.
        static let longPart = 24

        var cache: WordCache
        var symbols: [Symbol] = []
        var merges: [MergeTable.Merge?] = []
        var queue = MergeQueue()
        /// Neighbours of each symbol; -1 beyond the ends.
        var previous: [Int32] = []
        var next: [Int32] = []

        init(textBytes: Int) { cache = WordCache(textBytes: textBytes) }
    }
}
