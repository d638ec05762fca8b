#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// IP addresses that begin alike: `10.0.0.2`, `10.0.0.0/8`, `fd00::/8`.
package struct AddressRange: Equatable, Sendable {
    /// 4 or 16 bytes.
    private let bytes: [UInt8]
    private let prefixLength: Int

    /// Reads an address, or one with the count of bits that matter; `nil` where it is neither.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = parts.first, let bytes = Self.bytes(of: String(address)) else {
            return nil
        }
        self.bytes = bytes
        guard parts.count > 1 else {
            prefixLength = 8 * bytes.count
            return
        }
        guard let length = Int(parts[1]), 0...(8 * bytes.count) ~= length else { return nil }
        prefixLength = length
    }

    package func contains(_ address: String) -> Bool {
        guard let other = Self.bytes(of: address), other.count == bytes.count else { return false }
        let whole = prefixLength / 8
        guard bytes.prefix(whole) == other.prefix(whole) else { return false }
        let rest = prefixLength % 8
        return rest == 0 || (bytes[whole] ^ other[whole]) >> (8 - rest) == 0
    }

    /// In network order; an IPv4 address that is written as IPv6 (`::ffff:10.0.0.2`) is the IPv4 one.
    private static func bytes(of text: String) -> [UInt8]? {
        // Safety: each buffer has the bytes that an address of its family has.
        var short = [UInt8](repeating: 0, count: 4)
        if unsafe inet_pton(AF_INET, text, &short) == 1 { return short }
        var long = [UInt8](repeating: 0, count: 16)
        guard unsafe inet_pton(AF_INET6, text, &long) == 1 else { return nil }
        let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        return long.starts(with: mapped) ? Array(long.suffix(4)) : long
    }
}
