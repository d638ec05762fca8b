/// An array of `{path, kind, diagnostics}`, one card a line.
package struct JSONReporter: Reporter {
    private var isFirst = true

    package init() {}

    package mutating func begin() -> [UInt8] { Array("[".utf8) }

    package mutating func add(_ file: FileReport) -> [UInt8] {
        var lines: LineTable?
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("path")
            writer.string(file.path)
            writer.key("kind")
            writer.string(file.kind.rawValue)
            writer.key("diagnostics")
            writer.array { writer in
                for diagnostic in file.diagnostics {
                    if lines == nil, diagnostic.fix != nil { lines = LineTable(file.bytes) }
                    writer.diagnostic(diagnostic, lines: lines ?? LineTable([]))
                }
            }
        }
        defer { isFirst = false }
        return Array((isFirst ? "\n" : ",\n").utf8) + writer.bytes
    }

    package mutating func end() -> [UInt8] { Array((isFirst ? "]\n" : "\n]\n").utf8) }
}
