internal import Cards

/// A commit as lines of JSON, made while it is sent: contents of regular files are never in memory as a whole.
struct CommitBody {
    /// Bytes of content that are encoded at a time; a multiple of three.
    private static let pieceSize = 3 << 16

    private enum Part {
        case bytes([UInt8])
        /// The content in base64.
        case content(PushFile)

        var length: Int {
            switch self {
            case .bytes(let bytes): bytes.count
            case .content(let file): Base64.length(of: file.size)
            }
        }
    }

    private var parts: [Part]

    /// - Parameters:
    ///   - parent: the commit that the branch must be at.
    ///   - regular: files whose contents go into the commit.
    ///   - stored: files whose contents the other hub has.
    init(
        summary: String, description: String, parent: String?, regular: [PushFile],
        stored: [PushFile]
    ) {
        parts = [
            .bytes(
                Self.line("header") { writer in
                    writer.key("summary")
                    writer.string(summary)
                    writer.key("description")
                    writer.string(description)
                    guard let parent else { return }
                    writer.key("parentCommit")
                    writer.string(parent)
                })
        ]
        for file in regular {
            let line = Self.line("file") { writer in
                writer.key("encoding")
                writer.string("base64")
                writer.key("path")
                writer.string(file.path)
                writer.key("content")
                writer.string("")
            }
            // The content goes between the last two quotes: `""}}` and the end of the line.
            parts.append(.bytes(Array(line.dropLast(4))))
            parts.append(.content(file))
            parts.append(.bytes(Array(line.suffix(4))))
        }
        for file in stored {
            parts.append(
                .bytes(
                    Self.line("lfsFile") { writer in
                        writer.key("path")
                        writer.string(file.path)
                        writer.key("algo")
                        writer.string("sha256")
                        writer.key("oid")
                        writer.string(file.sha256)
                        writer.key("size")
                        writer.int(file.size)
                    }))
        }
    }

    var body: HTTPBody {
        let parts = parts
        return HTTPBody(length: parts.reduce(0) { $0 + $1.length }) {
            var reader = Reader(parts[...])
            return { try reader.next($0) }
        }
    }

    private static func line(
        _ key: StaticString, _ value: (inout JSONWriter) -> Void
    ) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("key")
            writer.string("\(key)")
            writer.key("value")
            writer.object(value)
        }
        writer.endLine()
        return writer.bytes
    }

    private struct Reader {
        private var parts: ArraySlice<Part>
        private var ready: ArraySlice<UInt8> = []
        /// The content that is being read, and the bytes of it that are left.
        private var content: (read: HTTPBody.Reader, path: String, left: Int)?
        private var encoder = Base64()

        init(_ parts: ArraySlice<Part>) { self.parts = parts }

        mutating func next(_ maximum: Int) throws -> [UInt8] {
            while ready.isEmpty {
                if content != nil {
                    try encodePiece()
                } else {
                    guard let part = parts.popFirst() else { return [] }
                    switch part {
                    case .bytes(let bytes): ready = bytes[...]
                    case .content(let file): content = (try file.open(0), file.path, file.size)
                    }
                }
            }
            defer { ready = ready.dropFirst(maximum) }
            return Array(ready.prefix(maximum))
        }

        private mutating func encodePiece() throws {
            guard let (read, path, left) = content else { return }
            var text: [UInt8] = []
            if left > 0 {
                let bytes = try read(min(left, CommitBody.pieceSize))
                guard !bytes.isEmpty else {
                    throw HubClientError.wrongContent(path: path, reason: "it ends too early")
                }
                encoder.append(bytes, to: &text)
                content?.left -= bytes.count
            } else {
                encoder.finish(&text)
                content = nil
            }
            ready = text[...]
        }
    }
}
