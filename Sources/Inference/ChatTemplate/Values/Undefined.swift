/// What stands for a value that is not there: it prints as nothing, is false and empty, and refuses everything else.
final class Undefined: Sendable {
    enum Cause: Sendable {
        /// No variable of this name.
        case variable(Text)
        /// No attribute or key of this name in an object of this type.
        case attribute(Text, typeName: String)
        /// No element at this index or key (given as Python's `repr`).
        case element(String, typeName: String)
        /// The sandbox keeps this attribute from templates.
        case unsafe(Text, typeName: String)
        case other(String)
    }

    let cause: Cause

    init(_ cause: Cause) { self.cause = cause }

    /// What using the value throws.
    var failure: TemplateFailure {
        switch cause {
        case .variable(let name):
            TemplateFailure(.undefined, "\(Value.string(name).repr) is undefined")
        case .attribute(let name, let typeName):
            TemplateFailure(
                .undefined,
                "\(Value.string(Self.object(typeName)).repr) has no attribute \(Value.string(name).repr)"
            )
        case .element(let key, let typeName):
            TemplateFailure(.undefined, "\(Self.object(typeName)) has no element \(key)")
        case .unsafe(let name, let typeName):
            TemplateFailure(
                .security,
                "access to attribute \(Value.string(name).repr) of '\(typeName)' object is unsafe.")
        case .other(let message): TemplateFailure(.undefined, message)
        }
    }

    private static func object(_ typeName: String) -> String {
        switch typeName {
        case "NoneType": "None"
        case "LoopContext": "jinja2.runtime.LoopContext object"
        case "Markup": "markupsafe.Markup object"
        default: "\(typeName) object"
        }
    }
}

extension Value {
    static func undefined(_ cause: Undefined.Cause) -> Value { .undefined(Undefined(cause)) }
}
