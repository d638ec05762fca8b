/// Why a template cannot be read or rendered. `ChatTemplate` turns it into an `InferenceError` with line and column.
struct TemplateFailure: Error, Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        /// The source is not a template.
        case syntax
        /// An operation that Python would refuse: types, values, division by zero.
        case operation
        /// A value that is not there was used.
        case undefined
        /// The template called `raise_exception`.
        case raised
        /// The sandbox refused access.
        case security
        /// One of `TemplateLimits`.
        case limit
    }

    var kind: Kind
    /// For an operation, the words of the Python exception.
    var message: String
    /// Offset in the normalised source, in bytes; filled in by the evaluator.
    var offset: Int?

    init(_ kind: Kind, _ message: String, at offset: Int? = nil) {
        self.kind = kind
        self.message = message
        self.offset = offset
    }

    static func operation(_ message: String) -> Self { Self(.operation, message) }
    static func limit(_ message: String) -> Self { Self(.limit, message) }
}
