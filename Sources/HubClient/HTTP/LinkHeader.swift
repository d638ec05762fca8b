/// The header that leads from a page of a list to the next one (RFC 8288).
enum LinkHeader {
    /// The reference whose `rel` is `next`; `nil` where there is none.
    static func next(in header: String) -> String? {
        var rest = header[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            let reference = rest[rest.index(after: open)..<close]
            rest = rest[rest.index(after: close)...]
            let parameters = rest.prefix { $0 != "<" }
            rest = rest[parameters.endIndex...]
            for parameter in parameters.split(whereSeparator: { $0 == ";" || $0 == "," }) {
                let parts = parameter.split(separator: "=", maxSplits: 1)
                guard parts.count == 2, parts[0].trimmingBlanks().lowercased() == "rel" else {
                    continue
                }
                let value = parts[1].trimmingBlanks().filter { $0 != "\"" }
                if value.split(separator: " ").contains("next") { return String(reference) }
            }
        }
        return nil
    }
}
