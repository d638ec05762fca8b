internal import HTTPTypes
internal import Hummingbird

extension HubError {
    /// What a client is told of an error of an upload; `nil` for any other.
    init?(upload error: any Error) {
        switch error {
        case let error as SystemError where error.isFullDisk: self = .noSpace
        case let error as XetError: self = .badRequest("\(error)")
        case is Base64Decoder.Failure: self = .badRequest("A content is not Base64")
        case let error as CommitLineSplitter.Failure: self = .badRequest(error.message)
        default: return nil
        }
    }
}

extension CommitLineSplitter.Failure {
    fileprivate var message: String {
        switch self {
        case .lineTooLong(let limit):
            "A line of the commit has more than \(limit) bytes beside its content"
        case .controlCharacter: "A content holds a control character that is not escaped"
        case .invalidEscape: "A content holds a malformed escape"
        case .severalContents: "A line of the commit has two contents"
        case .truncated: "The commit ends in the middle of a line"
        }
    }
}
