internal import Hummingbird
internal import NIOCore

/// A small body that is read whole.
struct SmallBody: Sendable {
    let bytes: [UInt8]
    private let isForm: Bool

    /// - Throws: `HubError` 413 where it is longer than `HubLimits.bodyByteCount`.
    init(of request: Request) async throws {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }),
            length > HubLimits.bodyByteCount
        {
            throw HubError.tooLarge(limit: HubLimits.bodyByteCount)
        }
        var bytes: [UInt8] = []
        for try await part in request.body {
            bytes.append(contentsOf: part.readableBytesView)
            guard bytes.count <= HubLimits.bodyByteCount else {
                throw HubError.tooLarge(limit: HubLimits.bodyByteCount)
            }
        }
        self.bytes = bytes
        isForm =
            request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true
    }

    /// The fields of a form; `nil` where the body is none.
    var form: Query? { isForm ? Query(String(decoding: bytes, as: UTF8.self)) : nil }
}
