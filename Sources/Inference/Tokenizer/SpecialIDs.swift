/// The ids that have a part to play.
package struct SpecialIDs: Sendable, Equatable {
    package var bos: Int?
    package var eos: Int?
    package var unknown: Int?
    package var padding: Int?

    /// The same as pieces.
    struct Names {
        var bos: String?
        var eos: String?
        var unknown: String?
        var padding: String?
    }
}
