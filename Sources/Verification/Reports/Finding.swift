/// One defect.
package struct Finding: Equatable, Sendable {
    /// `failed` or `warned`.
    package var outcome: CheckOutcome
    /// The file or the tensor that it is about.
    package var subject: String?
    package var message: String
    package var value: Measure?
    package var expected: Measure?

    /// Characters of a subject or a message: a tensor's name can be as long as a header.
    private static let textLimit = 1000

    package init(
        _ outcome: CheckOutcome, _ subject: String? = nil, _ message: String,
        value: Measure? = nil, expected: Measure? = nil
    ) {
        self.outcome = outcome
        self.subject = subject.map { String($0.prefix(Self.textLimit)) }
        self.message = String(message.prefix(Self.textLimit))
        self.value = value
        self.expected = expected
    }

    var text: String { subject.map { "\($0): \(message)" } ?? message }
}
