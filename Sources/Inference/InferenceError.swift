/// Why the engine refuses a model, a text or a setting.
package struct InferenceError: Error, Equatable, Sendable {
    /// What the complaint is about: a file, a key of `config.json`, an option.
    package var subject: String
    package var message: String

    package init(_ subject: String, _ message: String) {
        self.subject = subject
        self.message = message
    }
}

extension InferenceError: CustomStringConvertible {
    package var description: String { "\(subject): \(message)" }
}
