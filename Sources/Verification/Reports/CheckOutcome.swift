/// How one check, or a whole verification, ended. The worst is the last.
package enum CheckOutcome: String, CaseIterable, Comparable, Sendable {
    case skipped, passed, warned, failed

    package static func < (left: Self, right: Self) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}
