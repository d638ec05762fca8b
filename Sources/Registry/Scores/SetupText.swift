/// How a score was measured: `key=value` pairs joined by `;`, as `setup.description` holds them; empty where nothing is
/// said.
package struct SetupText: Equatable, Hashable, Sendable {
    package var text: String

    package init(_ text: String) {
        self.text = text
    }

    package var pairs: [(key: Substring, value: Substring)] {
        text.split(separator: ";").map { part in
            let key = part.prefix { $0 != "=" }
            return (key, part.dropFirst(key.count + 1))
        }
    }

    package subscript(key: String) -> Substring? {
        pairs.first { $0.key == key }?.value
    }

    /// Examples in the prompt, where they are said.
    package var shots: Int? { self["shots"].flatMap { Int($0) } }

    /// A part of the benchmark, where the score is not of the whole.
    package var subset: Substring? { self["subset"] }

    /// Whether every pair of `other` is among these.
    package func contains(_ other: SetupText) -> Bool {
        let own = pairs
        return other.pairs.allSatisfy { pair in
            own.contains { $0.key == pair.key && $0.value == pair.value }
        }
    }

    /// For people: `5-shot, test`; empty where nothing is said but the metric.
    package var phrase: String {
        pairs.compactMap { key, value in
            switch key {
            case "metric": nil
            case "shots": "\(value)-shot"
            case "split", "subset": String(value)
            default: "\(key) \(value)"
            }
        }.joined(separator: ", ")
    }
}
