/// The name of a repository: a kind and `owner/name`, or a legacy `name` without owner.
///
/// Datasets are written `datasets/owner/name` wherever the kind is not said otherwise.
public struct RepositoryID: Equatable, Hashable, Sendable {
    public static let maximumLength = 96

    public let kind: RepositoryKind
    /// Without the `datasets/` prefix.
    public let name: String

    /// Takes a name as it is, whatever it holds: cards name things that are no ids.
    package init(unchecked name: String, kind: RepositoryKind) {
        self.kind = kind
        self.name = name
    }

    /// Reads an id as a person writes it; `nil` where it is none.
    public init?(_ text: String, kind: RepositoryKind? = nil) {
        let isDataset = text.hasPrefix("datasets/")
        let name = isDataset ? String(text.dropFirst("datasets/".count)) : text
        guard Self.isValid(name.utf8) else { return nil }
        self.init(unchecked: name, kind: kind ?? (isDataset ? .dataset : .model))
    }

    /// What stands before the slash; empty for a legacy name.
    package var owner: Substring { name.contains("/") ? name.prefix { $0 != "/" } : "" }

    /// The Hub's grammar: at most 96 letters, digits, `-`, `_` and `.`, one slash at most, no part that starts or
    /// ends with `-` or `.`, no `--` or `..`, no `.git` at the end (huggingface_hub's `validate_repo_id`).
    package static func isValid(_ name: some Collection<UInt8>) -> Bool {
        guard !name.isEmpty, name.count <= maximumLength else { return false }
        let dash = UInt8(ascii: "-")
        let dot = UInt8(ascii: ".")
        let slash = UInt8(ascii: "/")
        var previous = slash
        var slashes = 0
        for byte in name {
            if byte == slash {
                slashes += 1
                guard slashes == 1, previous != slash, previous != dash, previous != dot else {
                    return false
                }
            } else {
                guard byte.isIdentifier else { return false }
                if byte == dash || byte == dot {
                    guard previous != slash, previous != byte else { return false }
                }
            }
            previous = byte
        }
        return previous != slash && previous != dash && previous != dot
            && !name.suffix(4).elementsEqual(".git".utf8)
    }
}

extension RepositoryID: CustomStringConvertible {
    public var description: String { kind == .dataset ? "datasets/" + name : name }
}
