internal import Foundation
package import GRDB

/// The id that git gives to a blob, a tree or a commit: a SHA-1, 20 bytes, in the order of its bytes.
package struct ObjectID: Hashable, Sendable {
    package static let byteCount = 20

    private let first: UInt64
    private let second: UInt64
    private let third: UInt32

    /// - Parameter bytes: 20 of them, else `nil`.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        first = UInt64(hash: bytes.prefix(8))
        second = UInt64(hash: bytes.dropFirst(8).prefix(8))
        third = UInt32(truncatingIfNeeded: UInt64(hash: bytes.dropFirst(16)))
    }

    /// - Parameter hexadecimal: 40 digits of either case, else `nil`.
    package init?(hexadecimal: some StringProtocol) {
        guard hexadecimal.utf8.count == 2 * Self.byteCount,
            let bytes = Hexadecimal.bytes(hexadecimal)
        else { return nil }
        self.init(bytes)
    }

    package var bytes: [UInt8] {
        first.hashBytes + second.hashBytes + UInt64(third).hashBytes.suffix(4)
    }

    /// 40 lower-case digits.
    package var hexadecimal: String { Hexadecimal.text(bytes) }
}

extension ObjectID: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.first, left.second, left.third) < (right.first, right.second, right.third)
    }
}

extension ObjectID: CustomStringConvertible {
    package var description: String { hexadecimal }
}

extension ObjectID: DatabaseValueConvertible {
    package var databaseValue: DatabaseValue { Data(bytes).databaseValue }

    package static func fromDatabaseValue(_ value: DatabaseValue) -> ObjectID? {
        Data.fromDatabaseValue(value).flatMap { ObjectID($0) }
    }
}
