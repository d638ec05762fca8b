internal import Glibc

/// The cosines and sines that turn the queries and keys of a step, for each kind of layer.
final class Rotations {
    /// One rotation: `[rows, headSize / 2]` each.
    struct Table {
        let frequencies: [Float]
        let magnitude: Float
        let cosines: Activations
        let sines: Activations
    }

    private let tables: [Table]
    /// For each layer the index of its table.
    private let tableOfLayer: [Int]

    init(_ architecture: Architecture, rows: Int) {
        let rotaries = architecture.rotaries
        let pairs = architecture.headSize / 2
        tables = rotaries.map { rotary in
            Table(
                frequencies: rotary.frequencies(headSize: architecture.headSize),
                magnitude: Float(rotary.magnitude),
                cosines: Activations(rows: rows, width: pairs),
                sines: Activations(rows: rows, width: pairs))
        }
        tableOfLayer = architecture.layers.map { rotaries.firstIndex(of: $0.rotary) ?? 0 }
    }

    subscript(layer layer: Int) -> Table { tables[tableOfLayer[layer]] }

    /// Fills the tables for the positions of a step's rows.
    func turn(to step: Step) {
        for table in tables {
            for segment in step.segments {
                for row in segment.rows {
                    let position = segment.cache.count + row - segment.rows.lowerBound
                    table.fill(row: row, position: position)
                }
            }
        }
    }
}

extension Rotations.Table {
    fileprivate func fill(row: Int, position: Int) {
        for (pair, frequency) in frequencies.enumerated() {
            // In float32, as the reference library: its rounding is part of what models were trained with.
            let angle = Float(position) * frequency
            cosines[row, pair] = cosf(angle) * magnitude
            sines[row, pair] = sinf(angle) * magnitude
        }
    }
}
