/// One change of a front matter.
package enum CardEdit: Equatable, Sendable {
    /// Gives a path a value; keys that are missing on the way are made.
    case set(YAMLPath, YAMLValue)
    /// Adds to a list what it does not hold yet; a scalar becomes a list, what is missing is made.
    case append(YAMLPath, [YAMLValue])
    /// Takes values out of a list, as often as they stand there; a key whose only value is taken goes.
    case take(YAMLPath, [YAMLValue])
    /// Removes a key with its value, or an item of a list.
    case remove(YAMLPath)
    /// Gives a key another name, at its place.
    case rename(YAMLPath, to: String)

    var path: YAMLPath {
        switch self {
        case .set(let path, _), .append(let path, _), .take(let path, _), .remove(let path),
            .rename(let path, _):
            path
        }
    }
}

/// Why a card is not edited. It is left as it was.
package enum CardEditError: Error, Equatable, Sendable {
    /// The expression and what is wrong with it.
    case invalidExpression(String, String)
    /// The front matter cannot be read; its first error.
    case unreadable(Diagnostic)
    /// The place holds another type than the change needs.
    case wrongType(YAMLPath, expected: String, found: String)
    case noSuchItem(YAMLPath, count: Int)
    case keyExists(YAMLPath)
    /// The value is an alias of another one, or comes from a merged map: changing it here would change it there.
    case shared(YAMLPath)
    /// The value holds too many collections inside each other.
    case tooDeep(YAMLPath)
    /// No patch gives the front matter with this one change and nothing else.
    case wouldNotRoundTrip(YAMLPath)
}

extension CardEditError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .invalidExpression(let text, let problem):
            "'\(text.escapedForMessage)': \(problem)"
        case .unreadable(let diagnostic):
            diagnostic.range.map { "\($0.start.line):\($0.start.column): \(diagnostic.message)" }
                ?? diagnostic.message
        case .wrongType(let path, let expected, let found):
            "'\(path)': expected \(expected), found \(found)"
        case .noSuchItem(let path, let count):
            "'\(path)': there is no such item, the list has \(count)"
        case .keyExists(let path): "'\(path)': the key is there already"
        case .shared(let path):
            "'\(path)': the value is shared by an anchor or a merge key; write it out first"
        case .tooDeep(let path):
            "'\(path)': more than \(YAMLValue.maximumDepth) lists and maps inside each other"
        case .wouldNotRoundTrip(let path):
            "'\(path)': no small change of the text does this; edit the card by hand"
        }
    }
}
