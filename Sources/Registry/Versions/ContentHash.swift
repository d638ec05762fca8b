internal import Foundation
package import GRDB

/// The SHA-256 of a file's bytes.
package struct ContentHash: Hashable, Sendable {
    package static let byteCount = 32

    private let first: UInt64
    private let second: UInt64
    private let third: UInt64
    private let fourth: UInt64

    /// - Parameter bytes: 32 of them, else `nil`.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        first = UInt64(hash: bytes.prefix(8))
        second = UInt64(hash: bytes.dropFirst(8).prefix(8))
        third = UInt64(hash: bytes.dropFirst(16).prefix(8))
        fourth = UInt64(hash: bytes.dropFirst(24))
    }

    /// - Parameter hexadecimal: 64 digits of either case, else `nil`.
    package init?(hexadecimal: some StringProtocol) {
        guard hexadecimal.utf8.count == 2 * Self.byteCount,
            let bytes = Hexadecimal.bytes(hexadecimal)
        else { return nil }
        self.init(bytes)
    }

    package var bytes: [UInt8] {
        first.hashBytes + second.hashBytes + third.hashBytes + fourth.hashBytes
    }

    /// 64 lower-case digits.
    package var hexadecimal: String { Hexadecimal.text(bytes) }
}

extension ContentHash: CustomStringConvertible {
    package var description: String { hexadecimal }
}

extension ContentHash: DatabaseValueConvertible {
    package var databaseValue: DatabaseValue { Data(bytes).databaseValue }

    package static func fromDatabaseValue(_ value: DatabaseValue) -> ContentHash? {
        Data.fromDatabaseValue(value).flatMap { ContentHash($0) }
    }
}
