extension Vocabulary {
    private static let noise: [String] = [
        "license", "licence", "licenses", "licences", "the", "version", "v", "agreement",
        "international",
        "unported", "generic", "deed", "only", "public",
    ]

    /// What is left of a licence's name or address without the words that say nothing: `Apache
    /// License, Version 2.0` becomes `apache 2.0`, `https://creativecommons.org/licenses/by/4.0/`
    /// becomes `cc by 4.0`.
    ///
    /// `Tools/make-vocabulary` does the same to names, but for addresses.
    @Sendable static func licenseWords(_ value: String) -> String? {
        guard value.utf8.count <= Spelling.longest else { return nil }
        let text = licenseAddress(value) ?? value
        var words: [Substring] = []
        for part in text.lowercased().split(whereSeparator: { !isWordCharacter($0) }) {
            var word = part
            if word.first == "v", word.count > 1,
                word.dropFirst().allSatisfy({ $0.isNumber || $0 == "." })
            {
                word = word.dropFirst()
            }
            while word.first == "." { word = word.dropFirst() }
            while word.last == "." { word = word.dropLast() }
            if !word.isEmpty && !noise.contains(String(word)) { words.append(word) }
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static func isWordCharacter(_ character: Character) -> Bool {
        guard let byte = character.asciiValue else { return false }
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "."),
            UInt8(ascii: "+"):
            return true
        default: return false
        }
    }

    /// The licence that a well-known address stands for, as words.
    private static func licenseAddress(_ value: String) -> String? {
        let lower = value.lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("www.")
        else { return nil }
        let parts = lower.split(separator: "/").filter { $0 != "http:" && $0 != "https:" }
        guard let host = parts.first?.split(separator: ".").suffix(2).joined(separator: ".") else {
            return nil
        }
        let path = parts.dropFirst()
        switch host {
        case "creativecommons.org":
            if path.starts(with: ["publicdomain", "zero"]) { return "cc0-1.0" }
            guard path.first == "licenses", path.count >= 3 else { return nil }
            return "cc-" + path.dropFirst().prefix(2).joined(separator: "-")
        case "apache.org", "opensource.org", "spdx.org", "choosealicense.com", "gnu.org",
            "unlicense.org":
            guard var name = path.last ?? parts.first else { return nil }
            for ending in [".en.html", ".html", ".txt", ".php"] where name.hasSuffix(ending) {
                name = name.dropLast(ending.count)
            }
            if host == "apache.org" { return name == "license-2.0" ? "apache-2.0" : nil }
            return String(name)
        case "google.dev":
            return path.starts(with: ["gemma"]) ? "gemma" : nil
        default: return nil
        }
    }
}
