/// A base model that a card names in its text.
package struct BaseModelMention: Equatable, Sendable {
    package var id: String
    /// What the words around it say of the relation.
    package var relation: BaseModelRelation?
    /// The words that made it a base model, such as `fine-tuned version of`.
    package var evidence: String
    /// Where the id, or the link to it, stands.
    package var position: SourcePosition
    package var byteRange: Range<Int>
}
