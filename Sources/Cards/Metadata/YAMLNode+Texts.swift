extension YAMLNode {
    /// The texts of a field that is a text or a list of texts; what is neither is left out.
    package var texts: [YAMLNode] {
        switch kind {
        case .string: [self]
        case .sequence: items.filter { $0.kind == .string }
        default: []
        }
    }
}
