/// A stored card text that cannot be read back, or a text that cannot be stored.
package struct CardTextError: Error, Equatable, Sendable, CustomStringConvertible {
    package enum Reason: Equatable, Sendable {
        case empty
        case unknownForm(UInt8)
        case unknownSize
        case tooLarge(byteCount: UInt64, limit: Int)
        case damaged
        case outOfMemory
    }

    package var reason: Reason

    package init(_ reason: Reason) { self.reason = reason }

    package var description: String {
        let message =
            switch reason {
            case .empty: "expected a form byte, found nothing"
            case .unknownForm(let form): "expected form 0, 1 or 2, found \(form)"
            case .unknownSize: "expected a frame that states its size"
            case .tooLarge(let byteCount, let limit):
                "expected at most \(limit) bytes, found \(byteCount)"
            case .damaged: "expected a whole zstd frame of the stated size, found another"
            case .outOfMemory: "no memory left"
            }
        return "card text: \(message)"
    }
}
