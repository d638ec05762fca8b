/// Where a new branch begins.
package enum BranchStart: Equatable, Sendable {
    case revision(String)
    /// A first commit without files.
    case empty(author: String)
}
