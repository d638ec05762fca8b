internal import Crypto
internal import Foundation

/// The secret of a token: `stm_` and 40 random letters and digits, 238 bits. It is shown once; what is kept is its
/// SHA-256, which needs no salt and no stretching, as nobody can guess 238 bits.
package struct TokenSecret: Equatable, Sendable {
    private static let prefix = "stm_"
    private static let length = 40
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)

    package let text: String

    /// Takes random bytes from the system's generator.
    static func random() -> TokenSecret {
        var generator = SystemRandomNumberGenerator()
        let letters = (0..<length).map { _ in
            alphabet[Int.random(in: alphabet.indices, using: &generator)]
        }
        return TokenSecret(text: prefix + String(decoding: letters, as: UTF8.self))
    }

    /// A text that has the shape of a secret, such as somebody sends; `nil` for any other.
    package init?(_ text: String) {
        guard text.hasPrefix(Self.prefix), text.utf8.count == Self.prefix.utf8.count + Self.length,
            text.utf8.dropFirst(Self.prefix.utf8.count).allSatisfy(Self.alphabet.contains)
        else { return nil }
        self.text = text
    }

    private init(text: String) { self.text = text }

    var hash: Data { Data(SHA256.hash(data: Data(text.utf8))) }

    /// What may be shown of it.
    var hint: String { String(text.suffix(4)) }
}

extension TokenSecret: CustomStringConvertible, CustomReflectable {
    /// A secret does not get into a log by being printed.
    package var description: String { "\(Self.prefix)…\(hint)" }

    package var customMirror: Mirror { Mirror(self, children: ["hint": hint]) }
}
