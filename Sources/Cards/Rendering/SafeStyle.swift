/// What is kept of a `style` attribute: how text is aligned and how large a thing is.
enum SafeStyle {
    /// The declarations that are kept, written anew; `nil` when there are none.
    static func kept(_ value: String) -> String? {
        if value.utf8.count > 2_048 { return nil }
        let kept = value.split(separator: ";").compactMap { declaration -> String? in
            let parts = declaration.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2 else { return nil }
            let name = lowercased(parts[0])
            let value = lowercased(parts[1])
            switch name {
            case "text-align":
                return ["left", "right", "center", "justify"].contains(value)
                    ? "\(name): \(value)" : nil
            case "width", "max-width", "height", "max-height", "min-width":
                return isLength(value) ? "\(name): \(value)" : nil
            default:
                return nil
            }
        }
        return kept.isEmpty ? nil : kept.joined(separator: "; ")
    }

    private static func lowercased(_ part: Substring) -> String {
        part.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    /// A number below 10,000 with a unit, or `auto`.
    private static func isLength(_ value: String) -> Bool {
        if value == "auto" { return true }
        let units = ["px", "%", "em", "rem", "ch", "vw"]
        guard let unit = units.first(where: { value.hasSuffix($0) }) else { return false }
        let number = value.dropLast(unit.count)
        let parts = number.utf8.split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return (1...2).contains(parts.count) && number.utf8.count < 8
            && (parts.first?.count ?? 0) < 5
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            }
    }
}
