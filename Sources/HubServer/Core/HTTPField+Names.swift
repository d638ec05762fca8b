internal import HTTPTypes

/// Header fields of the Hub's protocol.
extension HTTPField.Name {
    private static func named(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else {
            preconditionFailure("'\(name)' is no name of a header field")
        }
        return name
    }

    static let repositoryCommit = named("X-Repo-Commit")
    static let errorCode = named("X-Error-Code")
    static let errorMessage = named("X-Error-Message")
    static let requestID = named("X-Request-Id")
    static let amazonTraceID = named("X-Amzn-Trace-Id")
    static let linkedETag = named("X-Linked-Etag")
    static let linkedSize = named("X-Linked-Size")
    static let link = named("Link")
    static let totalCount = named("X-Total-Count")
    static let xetToken = named("X-Xet-Access-Token")
    static let xetTokenExpiration = named("X-Xet-Token-Expiration")
    static let xetAddress = named("X-Xet-Cas-Url")
    static let downloadCounter = named("X-HF-Download-Counter")
    static let forwardedFor = named("X-Forwarded-For")
    static let forwardedHost = named("X-Forwarded-Host")
    static let forwardedPrefix = named("X-Forwarded-Prefix")
    static let forwardedProto = named("X-Forwarded-Proto")
}
