/// The bytes of a file and what edits have made of them, one after the other.
package struct PieceTable: Sendable {
    private enum Piece {
        case original(Range<Int>)
        case inserted([UInt8])

        var count: Int {
            switch self {
            case .original(let range): range.count
            case .inserted(let bytes): bytes.count
            }
        }

        func slice(_ range: Range<Int>) -> Piece {
            switch self {
            case .original(let whole):
                .original(whole.lowerBound + range.lowerBound..<whole.lowerBound + range.upperBound)
            case .inserted(let bytes): .inserted(Array(bytes[range]))
            }
        }
    }

    private let original: [UInt8]
    private var pieces: [Piece]

    package init(_ bytes: [UInt8]) {
        original = bytes
        pieces = [.original(0..<bytes.count)]
    }

    package var bytes: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(original.count)
        for piece in pieces {
            switch piece {
            case .original(let range): result += original[range]
            case .inserted(let bytes): result += bytes
            }
        }
        return result
    }

    /// Whether edits lie within `count` bytes, in ascending order, none overlapping another.
    package static func areApplicable(_ edits: [TextEdit], toByteCount count: Int) -> Bool {
        var end = 0
        for edit in edits {
            guard edit.range.lowerBound >= end, edit.range.upperBound <= count else { return false }
            end = edit.range.upperBound
        }
        return true
    }

    /// Applies edits whose ranges are those of the present bytes; they must be applicable.
    package mutating func apply(_ edits: [TextEdit]) {
        var result: [Piece] = []
        var remaining = edits[...]
        var offset = 0
        for piece in pieces {
            let end = offset + piece.count
            var position = offset
            while let edit = remaining.first, edit.range.lowerBound < end {
                if edit.range.lowerBound > position {
                    result.append(piece.slice(position - offset..<edit.range.lowerBound - offset))
                }
                if edit.range.lowerBound >= offset {
                    result.append(.inserted(Array(edit.replacement.utf8)))
                }
                position = max(position, min(edit.range.upperBound, end))
                guard edit.range.upperBound <= end else { break }
                remaining = remaining.dropFirst()
            }
            if position < end { result.append(piece.slice(position - offset..<end - offset)) }
            offset = end
        }
        result += remaining.filter { $0.range.lowerBound >= offset }
            .map { .inserted(Array($0.replacement.utf8)) }
        pieces = result
    }

    /// What was done to the original bytes, as few edits as its pieces allow.
    package var edits: [TextEdit] {
        var result: [TextEdit] = []
        var position = 0
        var inserted: [UInt8] = []
        func flush(to end: Int) {
            if position < end || !inserted.isEmpty {
                result.append(
                    TextEdit(position..<end, String(decoding: inserted, as: UTF8.self)))
            }
            inserted = []
        }
        for piece in pieces {
            switch piece {
            case .original(let range):
                flush(to: range.lowerBound)
                position = range.upperBound
            case .inserted(let bytes): inserted += bytes
            }
        }
        flush(to: original.count)
        return result
    }
}

extension [UInt8] {
    /// The bytes with edits made, which must be applicable.
    package func applying(_ edits: [TextEdit]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(count)
        var position = 0
        for edit in edits {
            result += self[position..<edit.range.lowerBound]
            result += edit.replacement.utf8
            position = edit.range.upperBound
        }
        return result + self[position...]
    }
}
