internal import Crypto
internal import Foundation
internal import Registry

/// Signs what the server hands out and wants to know again: addresses of uploads, tokens of Xet.
///
/// The key is made at the first start and lies beside the contents, so that uploads go on after a restart.
struct SigningKey: Sendable {
    private static let byteCount = 32
    private let key: SymmetricKey

    init(bytes: some ContiguousBytes) { key = SymmetricKey(data: bytes) }

    /// Reads the key of a folder, or makes it: a file that this user alone can read.
    ///
    /// - Throws: `SystemError`, with `EINVAL` for a file that holds no key.
    init(folder: String) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/signing-key"
        do {
            self = try Self.read(path)
        } catch let error as SystemError where error.code == ENOENT {
            var generator = SystemRandomNumberGenerator()
            let bytes = (0..<Self.byteCount).map { _ in UInt8.random(in: 0...255, using: &generator)
            }
            let file = try SpoolFile(in: folder)
            try file.append(bytes.span)
            do {
                try file.link(as: path)
            } catch let error as SystemError where error.code == EEXIST {
                // Another server was faster; its key counts.
            }
            self = try Self.read(path)
        }
    }

    private static func read(_ path: String) throws -> SigningKey {
        let file = try SpoolFile(reading: path)
        var bytes: [UInt8] = []
        try file.read(at: 0, count: byteCount + 1, into: &bytes)
        guard bytes.count == byteCount else { throw SystemError(EINVAL, path) }
        return SigningKey(bytes: bytes)
    }

    /// 64 hexadecimal digits.
    ///
    /// - Parameter parts: what is signed; which part is which cannot be mistaken.
    func signature(of parts: [String]) -> String {
        Hexadecimal.text(
            HMAC<SHA256>.authenticationCode(for: Self.message(parts), using: key))
    }

    /// Takes the same time whatever is wrong.
    func isSignature(_ text: String, of parts: [String]) -> Bool {
        let expected = Array(signature(of: parts).utf8)
        let given = Array(text.utf8)
        guard given.count == expected.count else { return false }
        return zip(expected, given).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func message(_ parts: [String]) -> Data {
        Data(parts.map { "\($0.utf8.count):\($0)" }.joined().utf8)
    }
}
