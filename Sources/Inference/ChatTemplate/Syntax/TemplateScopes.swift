/// Where each name of a template lives: what the resolver found, indexed by the numbers in the tree.
struct TemplateScopes: Sendable {
    /// A variable: how many functions up (a macro is a function inside the template), and which slot there.
    struct Variable: Hashable, Sendable {
        var hops: Int
        var slot: Int
    }

    /// What fills a slot on entering a scope.
    enum Load: Sendable {
        /// The variable the caller gave, or a global; none of them: missing.
        case resolve(slot: Int, Text)
        /// The variable of an outer scope which this scope assigns to for itself.
        case alias(slot: Int, of: Variable)
        case missing(slot: Int)
    }

    struct Scope: Sendable {
        var enter: [Load] = []
        /// Slots that are emptied on leaving.
        var leave: [Int] = []
        /// The slot of `loop`, for a loop whose body reads it.
        var loopSlot: Int?
    }

    struct Macro: Sendable {
        var slotCount = 0
        var enter: [Load] = []
        var parameterSlots: [Int] = []
        var callerSlot: Int?
        var keywordsSlot: Int?
        var varargsSlot: Int?
    }

    /// The slot and function of each name in the tree.
    var references: [Variable]
    var scopes: [Scope]
    var macros: [Macro]
    /// Of the template itself.
    var root = Macro()
}
