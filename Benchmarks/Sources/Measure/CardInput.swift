import Cards
import Foundation
import Glibc

/// One card of the list that is measured: what it is of, and where it lies.
struct CardInput: Sendable {
    var kind: RepositoryKind
    var path: String
    var bytes: [UInt8]
    /// `owner/name`, from a file `owner__name.md`.
    var id: String?

    /// Reads the lines `kind<TAB>path` of a list, and the cards that they name.
    static func load(_ list: String) throws -> [CardInput] {
        try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n").map { line in
            let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
            guard parts.count == 2, let kind = RepositoryKind(rawValue: parts[0]) else {
                throw MeasureError("\(list): expected a kind, a tab and a path, found '\(line)'")
            }
            let bytes = try read(parts[1])
            return CardInput(kind: kind, path: parts[1], bytes: bytes, id: id(parts[1]))
        }
    }

    static func read(_ path: String) throws -> [UInt8] {
        // Without Foundation, which spends as much time on a small file as its reading takes.
        let file = unsafe open(path, O_RDONLY)
        guard file >= 0 else { throw MeasureError("\(path) cannot be opened") }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else { throw MeasureError("\(path): no size") }
        return try unsafe [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) {
            buffer, count in
            count = unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
            guard count == buffer.count else { throw MeasureError("\(path) was cut short") }
        }
    }

    private static func id(_ path: String) -> String? {
        let stem = (path.split(separator: "/").last ?? "").dropLast(3)
        guard let gap = stem.firstRange(of: "__") else { return nil }
        return stem[..<gap.lowerBound] + "/" + stem[gap.upperBound...]
    }

    /// The card cut off behind its front matter.
    var head: [UInt8] { Array(bytes[..<Card(bytes).frontMatter.body.lowerBound]) }
}
