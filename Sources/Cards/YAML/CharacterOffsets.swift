/// Turns libyaml's counts of characters into byte offsets of the file.
struct CharacterOffsets {
    private static let stride = 64
    private let bytes: [UInt8]
    private let range: Range<Int>
    /// The offset of every 64th character; empty where a character is a byte.
    private var samples: [Int] = []

    init(_ bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        guard ByteSearch.firstNonASCII(in: bytes, range) != nil else { return }
        var character = 0
        for index in range where !bytes[index].isUTF8Continuation {
            if character.isMultiple(of: Self.stride) { samples.append(index) }
            character += 1
        }
    }

    var isASCII: Bool { samples.isEmpty }

    func offset(ofCharacter character: Int) -> Int {
        guard !samples.isEmpty else { return min(range.lowerBound + character, range.upperBound) }
        guard character / Self.stride < samples.count else { return range.upperBound }
        var offset = samples[character / Self.stride]
        var rest = character % Self.stride
        while rest > 0, offset < range.upperBound {
            offset += 1
            while offset < range.upperBound, bytes[offset].isUTF8Continuation { offset += 1 }
            rest -= 1
        }
        return offset
    }
}
