/// The table of licence facts, and which of them a declared licence means.
package enum Licenses {
    /// Every licence with facts: the Hub's list, then those that cards name beside `license:
    /// other`.
    package static var all: [LicenseFacts] { lines.records.map(LicenseFacts.init) }

    /// The facts of an id of the table.
    package static func facts(id: String) -> LicenseFacts? {
        lines.record(id.utf8.span).map(LicenseFacts.init)
    }

    /// The facts of a licence as a card declares it.
    ///
    /// `other` is looked up by `license_name`, then by `license_link`; the facts of `other` itself,
    /// which say nothing, are given when neither is known. An id that only differs in form (`MIT`)
    /// is understood. `nil` for another id.
    package static func facts(for id: String, name: String? = nil, link: String? = nil)
        -> LicenseFacts?
    {
        if id == "other" || id == "unknown" {
            return name.flatMap(facts(named:)) ?? link.flatMap(facts(linked:)) ?? facts(id: id)
        }
        if let found = facts(id: id) { return found }
        guard let match = Vocabulary.licenses.match(id), match.isCertain else { return nil }
        return facts(id: match.id)
    }

    /// The facts of a `license_name`: `gemma-terms-of-use`, `llama3`, `tongyi-qianwen`, `Apache
    /// 2.0`.
    package static func facts(named name: String) -> LicenseFacts? {
        if let word = Spelling.fold(name.utf8.span), let record = names.record(word.span) {
            return facts(id: record[1])
        }
        guard let match = Vocabulary.licenses.match(name), match.kind != .spelling,
            match.id != "other"
        else {
            return nil
        }
        return facts(id: match.id)
    }

    /// The facts of the licence whose text stands at a well-known address.
    package static func facts(linked link: String) -> LicenseFacts? {
        guard link.utf8.count <= 500, let address = address(link) else { return nil }
        if let record = links.record(address.utf8.span) { return facts(id: record[1]) }
        guard let match = Vocabulary.licenses.match(link), match.kind == .alias else { return nil }
        return facts(id: match.id)
    }

    /// What stands after the scheme, in lower case, without query and fragment; of the Hub only the
    /// repository. `nil` for what is no address, such as the `LICENSE` beside the card.
    ///
    /// `Tools/make-vocabulary` does the same to the addresses in the table.
    static func address(_ link: String) -> String? {
        var text = link.lowercased()[...]
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
        text = text.dropFirst(scheme.count)
        if text.hasPrefix("www.") { text = text.dropFirst(4) }
        let path = text.prefix { $0 != "#" && $0 != "?" }
        let parts = path.split(separator: "/")
        return (parts.first == "huggingface.co" ? parts.prefix(3) : parts[...]).joined(
            separator: "/")
    }

    /// Whether two share-alike licences, or two versions of one, can both be met by one work.
    static func areCompatible(_ first: String, _ second: String) -> Bool {
        let pair = first < second ? first + "|" + second : second + "|" + first
        return first == second || compatible.find(pair.utf8.span) != nil
    }
}
