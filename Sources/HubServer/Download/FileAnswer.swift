internal import HTTPTypes
internal import Hummingbird
internal import Registry

/// The answer to a request for a file: which headers, and which part of which bytes.
struct FileAnswer: Sendable {
    let path: String
    /// In hexadecimal, of the commit that the revision means; `nil` where contents are asked for by their hashes.
    let commit: String?
    /// In hexadecimal; names the content and nothing else, so that clients keep it under this name.
    let etag: String
    let size: Int
    /// Of a file kept by LFS, whose content and not whose pointer is sent.
    let isLinked: Bool

    /// Decides on status and headers.
    ///
    /// - Returns: the bytes that are to follow; `nil` where none are.
    func head(for request: Request) -> (head: HTTPResponse, body: Range<Int>?) {
        var headers: HTTPFields = [.eTag: "\"\(etag)\"", .acceptRanges: "bytes"]
        headers[.repositoryCommit] = commit
        if isLinked {
            headers[.linkedETag] = "\"\(etag)\""
            headers[.linkedSize] = String(size)
        }
        if Self.matches(request.headers[.ifNoneMatch], etag) {
            return (HTTPResponse(status: .notModified, headerFields: headers), nil)
        }
        headers[.contentType] = ContentType.type(of: path)
        headers[.contentDisposition] = disposition(for: request)
        headers[.xContentTypeOptions] = "nosniff"
        // Whatever a browser makes of the file, it has no origin, and no script of it runs.
        headers[.contentSecurityPolicy] = "sandbox"
        var status = HTTPResponse.Status.ok
        var body = 0..<size
        switch range(of: request) {
        case .whole: break
        case .part(let part):
            status = .partialContent
            headers[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(size)"
            body = part
        case .unsatisfiable:
            headers[.contentRange] = "bytes */\(size)"
            headers[.contentLength] = "0"
            return (HTTPResponse(status: .rangeNotSatisfiable, headerFields: headers), nil)
        }
        headers[.contentLength] = String(body.count)
        let head = HTTPResponse(status: status, headerFields: headers)
        return (head, request.method == .get ? body : nil)
    }

    /// A range counts with GET alone, and only while the file is still the one that `If-Range` names.
    private func range(of request: Request) -> ByteRange {
        guard request.method == .get else { return .whole }
        if let condition = request.headers[.ifRange], condition != "\"\(etag)\"" { return .whole }
        return ByteRange(request.headers[.range], size: size)
    }

    private func disposition(for request: Request) -> String {
        let name = path.split(separator: "/").last ?? ""
        let kind = Query(of: request).bool("download") ? "attachment" : "inline"
        return "\(kind); filename*=UTF-8''\(PercentEncoding.encode(name));"
    }

    /// Whether a list of tags, or `*`, has this one; weak tags count, as they do for this field (RFC 9110, 13.1.2).
    private static func matches(_ field: String?, _ etag: String) -> Bool {
        guard let field else { return false }
        return field.split(separator: ",").contains { item in
            let item = item.trimmingSpaces
            return item == "*" || item == "\"\(etag)\"" || item == "W/\"\(etag)\""
        }
    }
}
