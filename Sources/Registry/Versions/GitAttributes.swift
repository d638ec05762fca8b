/// What `.gitattributes` at the top of a repository says about LFS: the last line that matches a path counts.
///
/// Source: the manual page `gitattributes`.
package struct GitAttributes: Sendable {
    package static let path = ".gitattributes"
    /// Lines beyond these are not read.
    package static let maximumLines = 10_000
    /// A longer file is not read, and none is made so long.
    package static let maximumByteCount = 1 << 20

    private var rules: [(pattern: GitPattern, isLFS: Bool)] = []
    /// What a name that stands for several attributes does to the filter.
    private var macros: [String: Bool] = [:]
    private var lineCount = 0

    package init(_ text: [UInt8]) {
        for line in text.split(separator: UInt8(ascii: "\n")).prefix(Self.maximumLines) {
            append(line)
        }
    }

    /// Whether one more line would be read.
    var hasRoom: Bool { lineCount < Self.maximumLines }

    /// Reads one more line, which counts for more than those before it.
    mutating func append(_ line: ArraySlice<UInt8>) {
        lineCount += 1
        guard let (pattern, attributes) = Self.parts(line) else { return }
        var isLFS: Bool?
        for attribute in attributes {
            switch attribute {
            case "filter=lfs": isLFS = true
            case "filter", "-filter", "!filter": isLFS = false
            default:
                isLFS = attribute.hasPrefix("filter=") ? false : macros[attribute] ?? isLFS
            }
        }
        if pattern.hasPrefix("[attr]") {
            macros[String(pattern.dropFirst(6))] = isLFS
        } else if let isLFS, !pattern.hasPrefix("!"), !pattern.hasSuffix("/") {
            // git has no negated patterns here, and what is only about folders is about no file.
            rules.append((GitPattern(pattern), isLFS))
        }
    }

    /// Whether a file is kept by LFS; `nil` where no line says anything.
    ///
    /// - Throws: `MatchBudget.Spent`.
    package func isLFS(
        _ path: String, _ budget: inout MatchBudget
    ) throws(MatchBudget.Spent) -> Bool? {
        let bytes = Array(path.utf8)
        for rule in rules.reversed() where try rule.pattern.matches(bytes.span, &budget) {
            return rule.isLFS
        }
        return nil
    }

    /// The pattern, its quotes undone, and the attributes of a line; `nil` for a comment.
    private static func parts(
        _ line: ArraySlice<UInt8>
    ) -> (pattern: String, attributes: [String])? {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        var rest = line.drop(while: isBlank)
        guard let first = rest.first, first != UInt8(ascii: "#") else { return nil }
        let pattern: [UInt8]
        if first == UInt8(ascii: "\"") {
            guard let quoted = unquote(&rest) else { return nil }
            pattern = quoted
        } else {
            pattern = Array(rest.prefix { !isBlank($0) })
            rest = rest.dropFirst(pattern.count)
        }
        let attributes = rest.split(whereSeparator: isBlank)
        return (
            String(decoding: pattern, as: UTF8.self),
            attributes.map { String(decoding: $0, as: UTF8.self) }
        )
    }

    /// Reads a text in C's quotes; `nil` where it does not end.
    private static func unquote(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        rest.removeFirst()
        var text: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") { return text }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard let escaped = rest.popFirst() else { return nil }
            switch escaped {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "0")...UInt8(ascii: "3"):
                let digits = [escaped] + rest.prefix(2)
                guard digits.count == 3,
                    let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
                else { return nil }
                rest = rest.dropFirst(2)
                text.append(value)
            default: text.append(escaped)
            }
        }
        return nil
    }
}

extension GitAttributes {
    private static let suffix = " filter=lfs diff=lfs merge=lfs -text\n"

    /// The file that a new repository starts with: formats of weights and archives, and for datasets those of sound,
    /// pictures and films. As the Hub's.
    package static func initial(isDataset: Bool) -> [UInt8] {
        var patterns = [
            "*.7z", "*.arrow", "*.bin", "*.bz2", "*.ckpt", "*.ftz", "*.gguf", "*.gz", "*.h5",
            "*.joblib", "*.lfs.*", "*.lz4", "*.mlmodel", "*.model", "*.msgpack", "*.npy", "*.npz",
            "*.onnx", "*.ot", "*.parquet", "*.pb", "*.pickle", "*.pkl", "*.pt", "*.pth", "*.rar",
            "*.safetensors", "saved_model/**/*", "*.tar.*", "*.tar", "*.tflite", "*.tgz", "*.wasm",
            "*.xz", "*.zip", "*.zst", "*tfevents*",
        ]
        if isDataset {
            patterns += [
                "*.mds", "*.pcm", "*.sam", "*.raw", "*.aac", "*.flac", "*.mp3", "*.ogg", "*.wav",
                "*.bmp", "*.gif", "*.png", "*.tiff", "*.jpg", "*.jpeg", "*.webp", "*.mp4", "*.webm",
            ]
        }
        return Array(patterns.map { $0 + suffix }.joined().utf8)
    }

    /// Formats of texts, of which most files are small: one large file says nothing about the others.
    private static let textExtensions: Set<String> = [
        "c", "cfg", "conf", "cpp", "csv", "css", "h", "html", "ini", "ipynb", "java", "js", "json",
        "jsonl", "log", "md", "ndjson", "py", "rs", "rst", "sh", "sql", "svg", "swift", "tex",
        "toml", "ts", "tsv", "txt", "vocab", "xml", "yaml", "yml",
    ]

    /// The line that says that LFS keeps a file, for all of its extension where that is one of binary files; `nil` for a
    /// path that is too long for a pattern.
    static func line(for path: String) -> String? {
        let name = path.split(separator: "/").last ?? ""
        if let dot = name.lastIndex(of: "."), dot != name.startIndex {
            let suffix = name[name.index(after: dot)...]
            let isPlain = suffix.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
            }
            if !suffix.isEmpty, isPlain, !textExtensions.contains(suffix.lowercased()) {
                return "*.\(suffix)" + Self.suffix
            }
        }
        var pattern = path.contains("/") ? "" : "/"
        for character in path {
            if character == " " {
                pattern += "[[:space:]]"
            } else {
                if "*?[]\\\"#!".contains(character) { pattern.append("\\") }
                pattern.append(character)
            }
        }
        return pattern.utf8.count <= GitPattern.maximumLength ? pattern + Self.suffix : nil
    }
}
