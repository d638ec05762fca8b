internal import Cards

/// What the other hub wants done with one content before a commit may name it (git-lfs batch API, and the multipart
/// transfer that the Hub adds to it).
enum LFSUpload {
    /// It has the content.
    case none
    case basic(LFSAction, verify: LFSAction?)
    /// Pieces of `pieceSize` bytes, the last one shorter, and where it is said that all have come.
    case multipart(pieces: [WebAddress], pieceSize: Int, completion: WebAddress)

    /// Pieces of one content; S3 takes no more.
    private static let maximumPieces = 10_000

    /// Reads an object of the answer.
    init(
        _ object: JSONValue, transfer: String, size: Int, routes: HubRoutes, base: WebAddress
    ) throws(HubClientError) {
        let url = base.description
        if let error = object["error"], !error.isNull {
            let message = error["message"]?.string ?? "no reason given"
            throw .refused(status: error["code"]?.int ?? 500, url: url, message: message)
        }
        guard let upload = object["actions"]?["upload"], !upload.isNull else {
            self = .none
            return
        }
        let action = try LFSAction(upload, routes: routes, base: base)
        guard transfer == "multipart" else {
            guard transfer == "basic" else {
                throw .malformed(url: url, reason: "an unknown transfer '\(transfer)'")
            }
            let verify = object["actions"]?["verify"]
            self = .basic(
                action,
                verify: try verify.map { value throws(HubClientError) in
                    try LFSAction(value, routes: routes, base: base)
                })
            return
        }
        guard let text = action.headers.first(where: { $0.name == "chunk_size" })?.value,
            let pieceSize = Int(text), pieceSize > 0,
            case let count = (size - 1) / pieceSize + 1, count <= Self.maximumPieces
        else { throw .malformed(url: url, reason: "no size of pieces") }
        var pieces: [WebAddress] = []
        for number in 1...max(1, count) {
            guard
                let reference = action.headers.first(where: { Int($0.name) == number })?.value
            else { throw .malformed(url: url, reason: "no address for piece \(number)") }
            pieces.append(try routes.rewritten(reference, at: base))
        }
        self = .multipart(pieces: pieces, pieceSize: pieceSize, completion: action.address)
    }
}

/// An address that authorises itself, and headers to send there.
struct LFSAction {
    var address: WebAddress
    var headers: [(name: String, value: String)] = []

    init(
        _ value: JSONValue, routes: HubRoutes, base: WebAddress
    ) throws(HubClientError) {
        guard let href = value["href"]?.string else {
            throw .malformed(url: base.description, reason: "an action without an address")
        }
        address = try routes.rewritten(href, at: base)
        guard let header = value["header"] else { return }
        for (name, value) in header.entries {
            let (name, text) = (name.text, value.text)
            guard Self.isName(name), text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) else {
                throw .malformed(
                    url: base.description, reason: "a header that no request may have")
            }
            headers.append((name, text))
        }
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
    }
}
