/// Where a page in a browser comes from, as its requests say in `Origin`: `https://page.example:8443`; or `*`, any page.
package struct PageOrigin: Hashable, Sendable {
    static let everybody = "*"

    let text: String

    /// - Parameter text: scheme and host, and a port where it is not the scheme's own; nothing behind it.
    package init?(_ text: String) {
        if text == Self.everybody {
            self.text = text
            return
        }
        // Browsers write it in small letters.
        let text = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
        let isHost = text.dropFirst(scheme.count).utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"),
                UInt8(ascii: "["), UInt8(ascii: "]"):
                true
            default: false
            }
        }
        guard isHost, text.count > scheme.count else { return nil }
        self.text = text
    }
}
