/// How much of a checkpoint is looked at.
package enum VerificationLevel: String, CaseIterable, Comparable, Sendable {
    /// Everything but the tensors' data.
    case files
    /// The tensors' data too: every byte is read once.
    case weights
    /// The model is run.
    case run

    package static func < (left: Self, right: Self) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}
