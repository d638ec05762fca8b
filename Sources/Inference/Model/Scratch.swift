/// The blocks that the steps of a forward pass write: one set for a model, `[rows, ...]` each.
final class Scratch {
    /// The most tokens of a step.
    let rowLimit: Int
    /// What runs through the layers, `[rows, width]`.
    let hidden: Activations
    /// The input or the output of a block's matrices, `[rows, width]`.
    let normed: Activations
    let queries: Activations
    let keys: Activations
    let values: Activations
    /// What attention gives, `[rows, heads * headSize]`.
    let attended: Activations
    let gate: Activations
    let up: Activations
    /// `[rows, vocabulary]`, with fewer rows than the others.
    let logits: Activations
    let rotations: Rotations

    /// What the logits may take, in bytes, unless a single row takes more.
    private static let logitBytes = 32 << 20

    init(_ architecture: Architecture, rows: Int) {
        rowLimit = rows
        hidden = Activations(rows: rows, width: architecture.width)
        normed = Activations(rows: rows, width: architecture.width)
        queries = Activations(rows: rows, width: architecture.queryWidth)
        keys = Activations(rows: rows, width: architecture.keyValueWidth)
        values = Activations(rows: rows, width: architecture.keyValueWidth)
        attended = Activations(rows: rows, width: architecture.queryWidth)
        gate = Activations(rows: rows, width: architecture.feedForwardWidth)
        up = Activations(rows: rows, width: architecture.feedForwardWidth)
        let logitRows = Self.logitBytes / (architecture.vocabularySize * MemoryLayout<Float>.stride)
        logits = Activations(
            rows: min(max(logitRows, 1), rows), width: architecture.vocabularySize)
        rotations = Rotations(architecture, rows: rows)
    }
}
