internal import Synchronization

/// What is worked out about one card when it is first asked for, and kept.
///
/// Two threads may do the same work at once; both get the same answer.
final class CardFacts: Sendable {
    private struct State: Sendable {
        var modelIndex: ModelIndex?
        var configs: DatasetConfigs?
        var datasetInfo: DatasetInfo?
    }

    private let state = Mutex(State())

    fileprivate func modelIndex(_ fields: CardFields) -> ModelIndex {
        if let known = state.withLock({ $0.modelIndex }) { return known }
        let made = ModelIndex(fields)
        state.withLock { $0.modelIndex = made }
        return made
    }

    fileprivate func configs(_ fields: CardFields) -> DatasetConfigs {
        if let known = state.withLock({ $0.configs }) { return known }
        let made = DatasetConfigs(fields)
        state.withLock { $0.configs = made }
        return made
    }

    fileprivate func datasetInfo(_ fields: CardFields) -> DatasetInfo {
        if let known = state.withLock({ $0.datasetInfo }) { return known }
        let made = DatasetInfo(fields)
        state.withLock { $0.datasetInfo = made }
        return made
    }
}

extension CardContext {
    /// The results in the front matter; `nil` where there is no such key.
    var modelIndex: ModelIndex? {
        fields[.modelIndex] == nil ? nil : facts.modelIndex(fields)
    }

    /// The subsets in `configs`; `nil` where there is no such key.
    var datasetConfigs: DatasetConfigs? {
        fields[.configs] == nil ? nil : facts.configs(fields)
    }

    /// What `dataset_info` says; `nil` where there is no such key.
    var datasetInfo: DatasetInfo? {
        fields[.datasetInfo] == nil ? nil : facts.datasetInfo(fields)
    }
}
