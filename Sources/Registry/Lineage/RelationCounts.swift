package import Cards

extension BaseModelRelation {
    /// `1 finetune`, `3 quantized`: for counts that people read.
    func counted(_ count: Int) -> String {
        let noun =
            switch self {
            case .finetune: count == 1 ? "finetune" : "finetunes"
            case .adapter: count == 1 ? "adapter" : "adapters"
            case .quantized: "quantized"
            case .merge: count == 1 ? "merge" : "merges"
            }
        return "\(count) \(noun)"
    }
}

/// How many children a model has, by relation.
package struct RelationCounts: Equatable, Sendable {
    private var counts = SIMD4<Int>.zero

    package init() {}

    package subscript(relation: BaseModelRelation) -> Int {
        get { counts[Self.index(of: relation)] }
        set { counts[Self.index(of: relation)] = newValue }
    }

    package var total: Int { counts.wrappedSum() }

    private static func index(of relation: BaseModelRelation) -> Int {
        switch relation {
        case .finetune: 0
        case .adapter: 1
        case .quantized: 2
        case .merge: 3
        }
    }
}

extension RelationCounts: CustomStringConvertible {
    /// `12 finetunes, 3 adapters`; empty where there are none.
    package var description: String {
        BaseModelRelation.allCases.filter { self[$0] > 0 }
            .map { $0.counted(self[$0]) }.joined(separator: ", ")
    }
}
