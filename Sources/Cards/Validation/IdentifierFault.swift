/// Why a text that should name a repository does not.
enum IdentifierFault: Equatable {
    /// `None`, `N/A`, `TBD`.
    case placeholder
    /// An address; `id` is what it names, where that can be seen.
    case url(id: String?)
    /// A folder on somebody's disk.
    case path
    /// `..`, or `%2e`: a path that climbs.
    case traversal
    /// A control character, or one that quotes and markup are made of.
    case unsafe(UInt32)
    /// Any other character that ids do not have.
    case character(UInt32)
    case tooLong(Int)
    /// More than one slash.
    case parts
    /// Dashes or dots where none may stand, `.git`, an empty part.
    case shape

    /// `nil` for an id.
    init?(_ text: ArraySlice<UInt8>) {
        if RepositoryID.isValid(text) {
            guard text.count <= 5, Self.isPlaceholder(text) else { return nil }
            self = .placeholder
            return
        }
        if Self.isPlaceholder(text) {
            self = .placeholder
        } else if let control = text.first(where: { $0 < 0x20 || $0 == 0x7F }) {
            self = .unsafe(UInt32(control))
        } else if text.starts(with: "http://".utf8) || text.starts(with: "https://".utf8)
            || text.starts(with: "www.".utf8) || text.starts(with: "hf.co/".utf8)
            || text.starts(with: "huggingface.co/".utf8)
        {
            self = .url(id: Self.id(inAddress: String(decoding: text, as: UTF8.self)))
        } else if Self.isTraversal(text) {
            self = .traversal
        } else if Self.isPath(text) {
            self = .path
        } else if text.count > 4 * RepositoryID.maximumLength {
            self = .tooLong(text.count)
        } else if let scalar = Self.firstForeignScalar(text) {
            let isUnsafe = scalar < 0x80 && "\"'`<>;%&|$(){}".utf8.contains(UInt8(scalar))
            self = isUnsafe ? .unsafe(scalar) : .character(scalar)
        } else if text.count > RepositoryID.maximumLength {
            self = .tooLong(text.count)
        } else if text.count(where: { $0 == UInt8(ascii: "/") }) > 1 {
            self = .parts
        } else {
            self = .shape
        }
    }

    private static func isPlaceholder(_ text: ArraySlice<UInt8>) -> Bool {
        guard 2...8 ~= text.count else { return false }
        let words = ["none", "null", "nil", "n/a", "na", "tbd", "todo", "unknown", "???", "..."]
        let lower = String(decoding: text, as: UTF8.self).lowercased()
        return words.contains(lower)
    }

    private static func isTraversal(_ text: ArraySlice<UInt8>) -> Bool {
        let isSeparator: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
        if text.split(whereSeparator: isSeparator).contains(where: { $0.elementsEqual("..".utf8) })
        {
            return true
        }
        guard text.contains(UInt8(ascii: "%")) else { return false }
        let lower = String(decoding: text, as: UTF8.self).lowercased()
        return lower.contains("%2e") || lower.contains("%2f") || lower.contains("%5c")
    }

    private static func isPath(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        let second = text.dropFirst().first
        return first == UInt8(ascii: "/") || first == UInt8(ascii: "~")
            || first == UInt8(ascii: ".") && second == UInt8(ascii: "/")
            || text.contains(UInt8(ascii: "\\"))
            || first.isASCIILetter && second == UInt8(ascii: ":")
    }

    private static func firstForeignScalar(_ text: ArraySlice<UInt8>) -> UInt32? {
        guard let index = text.firstIndex(where: { !$0.isIdentifier && $0 != UInt8(ascii: "/") })
        else { return nil }
        return String(decoding: text[index...].prefix(4), as: UTF8.self).unicodeScalars.first?.value
    }

    /// The repository that an address of the Hub names: `https://huggingface.co/datasets/squad` is `squad`.
    private static func id(inAddress text: String) -> String? {
        var rest = text[...]
        for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        var parts = rest.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
        guard let host = parts.first, host == "huggingface.co" || host == "hf.co" else {
            return nil
        }
        parts.removeFirst()
        if parts.first == "datasets" || parts.first == "models" { parts.removeFirst() }
        guard parts.first != "spaces", parts.first != "papers", parts.first != "docs",
            parts.count <= 2 || ["tree", "blob", "resolve"].contains(parts[2])
        else { return nil }
        let id = parts.prefix(2).joined(separator: "/")
        return RepositoryID.isValid(id.utf8) ? id : nil
    }
}

/// A name of another repository that is none, and the field that holds it.
struct ReferenceFault: Sendable {
    let field: CardField
    let node: YAMLNode
    let fault: IdentifierFault

    /// The fields that name other repositories, in the order of their findings.
    private static let order: [CardField] = [
        .baseModel, .datasets, .newVersion, .sourceDatasets, .finetunedFrom,
    ]
    static let fields = CardFieldSet(order)

    static func all(in fields: CardFields) -> [ReferenceFault] {
        var faults: [ReferenceFault] = []
        guard !fields.present.isDisjoint(with: Self.fields) else { return faults }
        for field in order where fields.contains(field) {
            fields.forEachText(of: field) { node in
                var text = node.textBytes
                if field == .sourceDatasets, text.starts(with: "extended|".utf8) {
                    text = text.dropFirst("extended|".utf8.count)
                }
                guard !text.allSatisfy({ $0 == UInt8(ascii: " ") }),
                    let fault = IdentifierFault(text)
                else { return }
                faults.append(ReferenceFault(field: field, node: node, fault: fault))
            }
        }
        return faults
    }
}
