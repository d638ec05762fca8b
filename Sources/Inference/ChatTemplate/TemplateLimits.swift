/// What a template may use up before it is stopped. Templates come with checkpoints: they are hostile.
enum TemplateLimits {
    /// Bytes of a template's source. The longest published ones have about 30,000.
    static let sourceBytes = 1 << 20
    /// Bytes of a rendered prompt.
    static let outputBytes = 16 << 20
    /// Work done in one rendering. A step is a node evaluated, an item visited or 16 bytes of a value made, so this bounds
    /// time and memory together: nothing made by a template exceeds 16 bytes a step.
    static let steps = 4_000_000
    /// Bytes of a value that one step pays for.
    static let bytesPerStep = 16
    /// Nodes above one another in an expression.
    static let expressionHeight = 100
    /// Blocks inside one another.
    static let blockDepth = 50
    /// Nodes being evaluated at a time, macros' bodies included.
    static let evaluationDepth = 500
    /// Lists, mappings and namespaces inside one another.
    static let valueDepth = 160
    /// Items of a `range`, as jinja2's sandbox has it.
    static let rangeItems = 100_000
    /// Namespaces and closures alive in one rendering.
    static let sharedObjects = 100_000
    /// Width or precision in a format, columns of an `indent`.
    static let formatWidth = 10_000
}
