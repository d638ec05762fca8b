/// What `.gitattributes` at the top of a repository says about LFS: the last line that matches a path counts.
///
/// Source: the manual page `gitattributes`. Macros are not understood.
package struct GitAttributes: Sendable {
    package static let path = ".gitattributes"
    /// Lines beyond these are not read.
    package static let maximumLines = 10_000

    private var rules: [(pattern: GitPattern, isLFS: Bool)]

    package init(_ text: [UInt8]) {
        rules = []
        let lines = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
        for line in lines.prefix(Self.maximumLines) {
            if let rule = Self.rule(line) { rules.append(rule) }
        }
    }

    /// Whether a file is kept by LFS; `nil` where no line says anything.
    package func isLFS(_ path: String) -> Bool? {
        rules.last { $0.pattern.matches(path) }?.isLFS
    }

    private static func rule(_ line: Substring) -> (GitPattern, Bool)? {
        let line = line.drop { $0 == " " || $0 == "\t" }
        guard let first = line.first, first != "#" else { return nil }
        let (pattern, rest) = first == "\"" ? quoted(line.dropFirst()) : plain(line)
        var isLFS: Bool?
        for attribute in rest.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
            switch attribute {
            case "filter=lfs": isLFS = true
            case "filter", "-filter", "!filter": isLFS = false
            default: if attribute.hasPrefix("filter=") { isLFS = false }
            }
        }
        return isLFS.map { (GitPattern(pattern), $0) }
    }

    private static func plain(_ line: Substring) -> (String, Substring) {
        let pattern = line.prefix { $0 != " " && $0 != "\t" }
        return (String(pattern), line.dropFirst(pattern.count))
    }

    /// A pattern in quotes, with `\"` and `\\` in it.
    private static func quoted(_ line: Substring) -> (String, Substring) {
        var pattern = ""
        var rest = line
        while let character = rest.popFirst(), character != "\"" {
            if character == "\\", let next = rest.popFirst() {
                pattern.append(next)
            } else {
                pattern.append(character)
            }
        }
        return (pattern, rest)
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

    /// The line that says that LFS keeps a file, for all of its extension where that is one of binary files.
    static func line(for path: String) -> String {
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
        return pattern + Self.suffix
    }
}
