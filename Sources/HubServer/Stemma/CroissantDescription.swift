internal import Cards
internal import Registry

/// A dataset in the Croissant format, version 1.0 (docs.mlcommons.org/croissant): what its card says, and its files.
struct CroissantDescription: Sendable {
    let repository: StoredRepository
    /// `nil` where there is none.
    let card: Card?
    let commit: Commit
    let files: [FileEntry]
    let showsHashes: Bool
    let endpoint: String

    private static let context = """
        {"@language":"en","@vocab":"https://schema.org/","citeAs":"cr:citeAs","column":"cr:column",\
        "conformsTo":"dct:conformsTo","cr":"http://mlcommons.org/croissant/",\
        "data":{"@id":"cr:data","@type":"@json"},"dataType":{"@id":"cr:dataType","@type":"@vocab"},\
        "dct":"http://purl.org/dc/terms/","examples":{"@id":"cr:examples","@type":"@json"},\
        "extract":"cr:extract","field":"cr:field","fileObject":"cr:fileObject",\
        "fileProperty":"cr:fileProperty","fileSet":"cr:fileSet","format":"cr:format",\
        "includes":"cr:includes","isLiveDataset":"cr:isLiveDataset","jsonPath":"cr:jsonPath",\
        "key":"cr:key","md5":"cr:md5","parentField":"cr:parentField","path":"cr:path",\
        "recordSet":"cr:recordSet","references":"cr:references","regex":"cr:regex",\
        "repeated":"cr:repeated","replace":"cr:replace","sc":"https://schema.org/",\
        "separator":"cr:separator","source":"cr:source","subField":"cr:subField",\
        "transform":"cr:transform"}
        """

    var json: [UInt8] {
        let page = "\(endpoint)/\(repository.id)"
        let fields = card.map { CardContext($0, kind: .dataset, id: repository.id.name) }?.fields
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("@context")
            writer.raw(Self.context.utf8)
            writer.key("@type")
            writer.string("sc:Dataset")
            writer.key("conformsTo")
            writer.string("http://mlcommons.org/croissant/1.0")
            writer.key("name")
            writer.string(String(repository.id.name.split(separator: "/").last ?? ""))
            if let name = fields?[.prettyName]?.string {
                writer.key("alternateName")
                writer.string(name)
            }
            writer.key("identifier")
            writer.string(repository.id.name)
            writer.key("url")
            writer.string(page)
            writer.key("version")
            writer.string(commit.oid.hexadecimal)
            writer.key("dateCreated")
            writer.time(repository.createdAt)
            writer.key("dateModified")
            writer.time(repository.updatedAt)
            writer.key("creator")
            writer.object { writer in
                writer.key("@type")
                writer.string("Person")
                writer.key("name")
                writer.string(String(repository.id.owner))
                writer.key("url")
                writer.string("\(endpoint)/\(repository.id.owner)")
            }
            writer.texts("license", fields?[.license]?.texts.map(\.text))
            writer.texts("inLanguage", fields?[.language]?.texts.map(\.text))
            writer.texts("keywords", fields?[.tags]?.texts.map(\.text))
            writer.key("distribution")
            writer.array { writer in
                for file in files { write(file, to: &writer) }
            }
        }
        return writer.bytes
    }

    private func write(_ file: FileEntry, to writer: inout JSONWriter) {
        let path = PercentEncoding.encode(file.path, keeping: "/")
        writer.object { writer in
            writer.key("@type")
            writer.string("cr:FileObject")
            writer.key("@id")
            writer.string(file.path)
            writer.key("name")
            writer.string(file.path)
            writer.key("contentUrl")
            writer.string("\(endpoint)/\(repository.id)/resolve/\(commit.oid.hexadecimal)/\(path)")
            writer.key("contentSize")
            writer.string("\(file.size) B")
            writer.key("encodingFormat")
            writer.string(Self.mediaType(of: file.path))
            if showsHashes {
                writer.key("sha256")
                writer.string(file.sha256.hexadecimal)
            }
        }
    }

    private static func mediaType(of path: String) -> String {
        switch path.split(separator: ".").last?.lowercased() {
        case "csv": "text/csv"
        case "tsv": "text/tab-separated-values"
        case "json": "application/json"
        case "jsonl", "ndjson": "application/jsonlines"
        case "md": "text/markdown"
        case "parquet": "application/x-parquet"
        case "txt", "gitattributes": "text/plain"
        case "zip": "application/zip"
        case "gz": "application/gzip"
        case "tar": "application/x-tar"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "wav": "audio/wav"
        case "mp3": "audio/mpeg"
        default: "application/octet-stream"
        }
    }
}

extension JSONWriter {
    /// Writes a list of texts under a key; none where there are none.
    fileprivate mutating func texts(_ name: StaticString, _ texts: [String]?) {
        guard let texts, !texts.isEmpty else { return }
        key(name)
        array { writer in
            for text in texts { writer.string(text) }
        }
    }
}
