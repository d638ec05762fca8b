/// How cards write ids, and how ids and names are compared.
package enum RepositoryName {
    /// The id that a text means: itself, or what a link to the Hub points at; `nil` where it is neither.
    package static func id(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var rest = text.trimmedASCII
        for scheme in ["https://", "http://"] where rest.starts(with: scheme.utf8) {
            rest = rest.dropFirst(scheme.utf8.count)
            let hosts = ["huggingface.co/", "www.huggingface.co/", "hf.co/"]
            guard let host = hosts.first(where: { rest.starts(with: $0.utf8) }) else { return nil }
            rest = rest.dropFirst(host.utf8.count)
            let end = rest.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
            rest = rest[..<(end ?? rest.endIndex)]
            while rest.last == UInt8(ascii: "/") { rest.removeLast() }
            let parts = rest.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            if parts.count > 2,
                parts[2].elementsEqual("tree".utf8) || parts[2].elementsEqual("blob".utf8)
            {
                rest = rest[parts[0].startIndex..<parts[1].endIndex]
            }
            break
        }
        return RepositoryID.isValid(rest) ? rest : nil
    }

    /// The name without its owner, letters and digits only, in lower case: what two spellings of a name share.
    package static func folded(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let bytes = Array(bytes)
        let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        return bytes[start...].lazy.map(\.lowercased).filter {
            $0.isASCIILetter || $0.isDigit || $0 >= 0x80
        }
    }

    /// Whether the name folds to `name`.
    static func isFolded(_ bytes: ArraySlice<UInt8>, to name: [UInt8]) -> Bool {
        let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? bytes.startIndex
        var position = 0
        for byte in bytes[start...] where byte.isASCIILetter || byte.isDigit || byte >= 0x80 {
            guard position < name.count, name[position] == byte.lowercased else { return false }
            position += 1
        }
        return position == name.count
    }
}

extension ArraySlice<UInt8> {
    /// Without blanks and line ends around it.
    var trimmedASCII: ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, first <= 0x20 { slice.removeFirst() }
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }
}
