/// The checks of the smoke test, in the order in which they run.
package enum CheckName: String, CaseIterable, Sendable {
    case files, headers, shapes, claims, values, tokenizer
    case chatTemplate = "chat_template"
    case run, precision, adapter, speed

    /// The least level at which the check runs.
    package var level: VerificationLevel {
        switch self {
        case .files, .headers, .shapes, .claims, .tokenizer, .chatTemplate, .adapter: .files
        case .values: .weights
        case .run, .precision, .speed: .run
        }
    }
}
