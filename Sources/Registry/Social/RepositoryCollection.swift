package import Cards

/// A list of repositories that somebody has put together.
package struct RepositoryCollection: Equatable, Sendable {
    package var row: Int64
    /// The name of the user or organisation that it belongs to.
    package var owner: String
    package var title: String
    package var description: String?
    package var isPrivate: Bool
    /// The name of a colour.
    package var theme: String
    /// Among those of its owner.
    package var position: Int
    /// Seconds since 1970.
    package var createdAt: Int
    package var updatedAt: Int

    package var key: RowKey { RowKey(row: row, createdAt: createdAt) }

    /// `owner/words-of-the-title-KEY`. The key finds the collection, whatever stands before it.
    package var slug: String {
        let words = Self.words(of: title)
        return "\(owner)/\(words.isEmpty ? "" : words + "-")\(key)"
    }

    private static let maximumWordsLength = 100

    /// Letters and digits of ASCII in lower case, with one dash for everything between them.
    private static func words(of title: String) -> String {
        var words: [UInt8] = []
        for byte in title.lowercased().utf8 {
            let isWord =
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            if isWord {
                words.append(byte)
            } else if let last = words.last, last != UInt8(ascii: "-") {
                words.append(UInt8(ascii: "-"))
            }
            if words.count >= maximumWordsLength { break }
        }
        if words.last == UInt8(ascii: "-") { words.removeLast() }
        return String(decoding: words, as: UTF8.self)
    }

    /// The key at the end of a slug without its owner; `nil` where there is none.
    package static func key(ofSlug slug: some StringProtocol) -> RowKey? {
        RowKey(slug.suffix(24))
    }
}

/// What a collection holds at one place.
package struct CollectionItem: Equatable, Sendable {
    package enum Target: Equatable, Sendable {
        /// A repository as it is called now, and its row.
        case repository(RepositoryID, row: Int64)
        case collection(RepositoryCollection)
    }

    package var row: Int64
    package var target: Target
    package var note: String?
    /// From 0.
    package var position: Int
    /// Seconds since 1970.
    package var createdAt: Int

    package var key: RowKey { RowKey(row: row, createdAt: createdAt) }
}

/// Why a collection does not do what was asked.
package enum CollectionError: Error, Equatable, Sendable {
    case notFound
    case itemNotFound
    case emptyTitle
    case unknownTheme(String)
    case tooLong(what: String, limit: Int)
    case tooMany(limit: Int)
    /// The owner has one of that title.
    case exists(slug: String)
    case itemExists
}

extension CollectionError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notFound: "Collection not found"
        case .itemNotFound: "Collection item not found"
        case .emptyTitle: "'title': expected a text, found none"
        case .unknownTheme(let name):
            "'theme': expected one of \(CollectionLimits.themes.joined(separator: ", ")), found "
                + "'\(name.escapedForMessage)'"
        case .tooLong(let what, let limit): "'\(what)': expected at most \(limit) bytes"
        case .tooMany(let limit): "A collection holds at most \(limit) items"
        case .exists(let slug): "A collection of this title exists: \(slug)"
        case .itemExists: "The item is in the collection already"
        }
    }
}

package enum CollectionLimits {
    package static let maximumTitleBytes = 500
    package static let maximumTextBytes = 4096
    package static let maximumItems = 1000
    package static let themes = ["orange", "blue", "green", "purple", "pink", "indigo"]
}
