/// A file that is to be at another hub.
package struct PushFile {
    package var path: String
    /// Git's id of the content; of the pointer where the file is kept by LFS here.
    package var oid: String
    /// Of the content, 64 hexadecimal digits.
    package var sha256: String
    /// Bytes.
    package var size: Int
    /// Gives the content from an offset on.
    package var open: (_ offset: Int) throws -> HTTPBody.Reader

    package init(
        path: String, oid: String, sha256: String, size: Int,
        open: @escaping (_ offset: Int) throws -> HTTPBody.Reader
    ) {
        self.path = path
        self.oid = oid
        self.sha256 = sha256
        self.size = size
        self.open = open
    }

    /// Whether another hub has the same content under the same path, however it keeps it.
    func isSame(as file: RemoteFile) -> Bool {
        file.sha256.map { $0 == sha256 } ?? (file.oid == oid)
    }

    /// Part of the content as the body of a request.
    func body(_ range: Range<Int>) -> HTTPBody {
        HTTPBody(length: range.count) {
            let read = try open(range.lowerBound)
            var left = range.count
            return { maximum in
                guard left > 0 else { return [] }
                let bytes = try read(min(maximum, left))
                guard !bytes.isEmpty else {
                    throw HubClientError.wrongContent(path: path, reason: "it ends too early")
                }
                left -= bytes.count
                return bytes
            }
        }
    }

    /// The whole content; for small files.
    func bytes(limit: Int = .max) throws -> [UInt8] {
        let read = try open(0)
        var bytes: [UInt8] = []
        while bytes.count < min(size, limit) {
            let piece = try read(min(size, limit) - bytes.count)
            guard !piece.isEmpty else { break }
            bytes += piece
        }
        return bytes
    }
}
