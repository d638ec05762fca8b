/// Judges the addresses in a card.
///
/// An address is read as a browser reads it (WHATWG URL, sections 4.1 and 4.4): blanks and controls around
/// it fall away, and so do tabs and line breaks within. Its value comes decoded from the tree, so that
/// entities hide nothing.
enum SafeURL {
    private enum Kind {
        case absolute(scheme: String)
        case relative
        case refused
    }

    /// Bytes of an address; longer ones are dropped, but for images in the text itself.
    static let maximumLength = 8_192

    /// The target of a link, or `nil` when it must not be one.
    static func link(_ value: String, links: CardLinks?) -> String? {
        let address = cleaned(value)
        if address.count > maximumLength { return nil }
        switch kind(of: address) {
        case .absolute("http"), .absolute("https"), .absolute("mailto"): return encoded(address)
        case .absolute, .refused: return nil
        case .relative: return relative(address, below: links?.pages)
        }
    }

    /// The source of an image, a sound or a film.
    static func source(_ value: String, links: CardLinks?) -> String? {
        let address = cleaned(value)
        switch kind(of: address) {
        case .absolute("data"):
            return isImageData(address) ? String(decoding: address, as: UTF8.self) : nil
        case .absolute("http"), .absolute("https"):
            return address.count > maximumLength ? nil : encoded(address)
        case .absolute, .refused: return nil
        case .relative:
            if address.first == UInt8(ascii: "#") || address.count > maximumLength { return nil }
            return relative(address, below: links?.files)
        }
    }

    /// The candidates of a `srcset`, those with refused addresses left out.
    static func sourceSet(_ value: String, links: CardLinks?) -> String? {
        if value.utf8.count > maximumLength { return nil }
        let kept = value.utf8.split(separator: UInt8(ascii: ",")).compactMap {
            candidate -> String? in
            let parts = candidate.split { $0 <= 0x20 }
            guard let first = parts.first, parts.count <= 2,
                let address = source(String(decoding: first, as: UTF8.self), links: links)
            else { return nil }
            guard parts.count == 2 else { return address }
            guard let unit = parts[1].last, unit == UInt8(ascii: "x") || unit == UInt8(ascii: "w"),
                parts[1].dropLast().allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") })
            else { return nil }
            return "\(address) \(String(decoding: parts[1], as: UTF8.self))"
        }
        return kept.isEmpty ? nil : kept.joined(separator: ", ")
    }

    /// What a browser drops is dropped: blanks and controls at the ends, tabs and line breaks anywhere.
    private static func cleaned(_ value: String) -> [UInt8] {
        var address = value.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        while let last = address.last, last <= 0x20 { address.removeLast() }
        let start = address.firstIndex { $0 > 0x20 } ?? address.endIndex
        return Array(address[start...])
    }

    private static func kind(of address: [UInt8]) -> Kind {
        let end = address.firstIndex {
            [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains(
                $0)
        }
        guard let end, address[end] == UInt8(ascii: ":") else { return .relative }
        let scheme = address[..<end]
        let isName = scheme.allSatisfy {
            isLetterOrDigit($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: ".")
        }
        // What a browser would take for a path with a colon is rare, and not worth a difference of opinion.
        guard isName, !scheme.isEmpty else { return .refused }
        return .absolute(scheme: String(decoding: scheme, as: UTF8.self).lowercased())
    }

    private static func relative(_ address: [UInt8], below base: String?) -> String? {
        switch address.first {
        case nil: return nil
        case UInt8(ascii: "#"):
            let name = encoded(Array(address.dropFirst()))
            if name.isEmpty { return "#" }
            return "#" + HTMLSanitizer.prefixed(name)
        case UInt8(ascii: "/"), UInt8(ascii: "\\"):
            // Two slashes, either way round, name a host.
            guard address.count > 1,
                address[1] == UInt8(ascii: "/") || address[1] == UInt8(ascii: "\\")
            else {
                return encoded(address)
            }
            let host = address.drop { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
            return host.isEmpty ? nil : "https://" + encoded(Array(host))
        default:
            guard let base else { return encoded(address) }
            return base + encoded(withoutDots(address))
        }
    }

    /// A path within the repository: `.` and `..` are followed, and lead no further up than its root.
    private static func withoutDots(_ address: [UInt8]) -> [UInt8] {
        let pathEnd =
            address.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
            ?? address.endIndex
        var kept: [ArraySlice<UInt8>] = []
        let parts = address[..<pathEnd].split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            if isDots(part, 1) || isDots(part, 2) {
                if isDots(part, 2), !kept.isEmpty { kept.removeLast() }
                if isLast { kept.append([]) }
            } else if !part.isEmpty || isLast {
                kept.append(part)
            }
        }
        return Array(kept.joined(separator: [UInt8(ascii: "/")])) + address[pathEnd...]
    }

    /// Whether a part of a path is one or two dots, either of which may be written `%2e`.
    private static func isDots(_ part: ArraySlice<UInt8>, _ count: Int) -> Bool {
        guard (count...(3 * count)).contains(part.count) else { return false }
        let text = String(decoding: part, as: UTF8.self).lowercased()
        var rest = text[...]
        var dots = 0
        while !rest.isEmpty {
            if rest.hasPrefix(".") {
                rest = rest.dropFirst()
            } else if rest.hasPrefix("%2e") {
                rest = rest.dropFirst(3)
            } else {
                return false
            }
            dots += 1
        }
        return dots == count
    }

    /// Whether an address is a PNG, JPEG, GIF or WebP image written out in base 64.
    private static func isImageData(_ address: [UInt8]) -> Bool {
        for type in ["png", "jpeg", "jpg", "gif", "webp"] {
            let prefix = Array("data:image/\(type);base64,".utf8)
            guard address.count > prefix.count,
                address.prefix(prefix.count).elementsEqual(
                    prefix, by: { $0 == $1 || $0 | 0x20 == $1 })
            else { continue }
            return address.dropFirst(prefix.count).allSatisfy {
                isLetterOrDigit($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/")
                    || $0 == UInt8(ascii: "=")
            }
        }
        return false
    }

    /// The address with blanks, controls, quotes, angles, backslashes and invisible signs in percent signs;
    /// letters of any script stay readable.
    static func encoded(_ address: some Collection<UInt8>, keepsSlash: Bool = true) -> String {
        encoded(String(decoding: address, as: UTF8.self), keepsSlash: keepsSlash)
    }

    /// The address in ASCII, other letters in percent signs.
    static func ascii(_ address: String) -> String {
        var result = ""
        for byte in address.utf8 {
            if byte > 0x20, byte < 0x7F {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += percent(byte)
            }
        }
        return result
    }

    private static func percent(_ byte: UInt8) -> String {
        (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }

    static func encoded(_ address: String, keepsSlash: Bool = true) -> String {
        var result = ""
        for scalar in address.unicodeScalars {
            if needsEscape(scalar) || (!keepsSlash && scalar == "/") {
                for byte in String(scalar).utf8 { result += percent(byte) }
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || isDigit(byte)
    }

    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{0}"..."\u{20}", "\"", "'", "<", ">", "\\", "^", "`", "{", "|", "}",
            "\u{7F}"..."\u{A0}":
            true
        default: scalar.value > 0x7F && TerminalText.isHidden(scalar)
        }
    }
}
