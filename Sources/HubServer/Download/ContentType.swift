/// The type of a file by the end of its name.
///
/// What people upload is never said to be a page or a script: a browser would run it in the name of this server.
enum ContentType {
    static let binary = "application/octet-stream"
    static let text = "text/plain; charset=utf-8"

    static func type(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else {
            return texts.contains(String(name)) ? text : binary
        }
        let ending = name[name.index(after: dot)...].lowercased()
        return types[ending] ?? (texts.contains(ending) ? text : binary)
    }

    private static let types = [
        "json": "application/json", "jsonl": "application/jsonl", "ndjson": "application/x-ndjson",
        "csv": "text/csv; charset=utf-8", "tsv": "text/tab-separated-values; charset=utf-8",
        "parquet": "application/vnd.apache.parquet", "arrow": "application/vnd.apache.arrow.file",
        "pdf": "application/pdf", "zip": "application/zip", "gz": "application/gzip",
        "tar": "application/x-tar", "zst": "application/zstd",
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "avif": "image/avif", "svg": "image/svg+xml",
        "mp3": "audio/mpeg", "wav": "audio/wav", "flac": "audio/flac", "ogg": "audio/ogg",
        "mp4": "video/mp4", "webm": "video/webm",
    ]

    private static let texts: Set<String> = [
        "md", "txt", "yaml", "yml", "toml", "ini", "cfg", "py", "js", "ts", "html", "htm", "xml",
        "css", "sh", "c", "h", "cpp", "rs", "go", "swift", "java", "jinja",
        "gitattributes", "gitignore", "LICENSE", "Makefile", "Dockerfile",
    ]
}
