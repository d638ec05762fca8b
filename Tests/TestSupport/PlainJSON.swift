package import Foundation

/// JSON as a value that can be compared; numbers are doubles.
package indirect enum PlainJSON: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([PlainJSON])
    case map([String: PlainJSON])

    package init(_ data: Data) throws {
        self.init(try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed))
    }

    private init(_ value: Any) {
        switch value {
        case let value as [String: Any]: self = .map(value.mapValues(PlainJSON.init))
        case let value as [Any]: self = .list(value.map(PlainJSON.init))
        case let value as String: self = .text(value)
        case let value as NSNumber where isTruthValue(value): self = .bool(value.boolValue)
        case let value as NSNumber: self = .number(value.doubleValue)
        default: self = .null
        }
    }

    package subscript(key: String) -> PlainJSON? {
        guard case .map(let map) = self else { return nil }
        return map[key]
    }

    package subscript(index: Int) -> PlainJSON? {
        guard case .list(let list) = self, list.indices.contains(index) else { return nil }
        return list[index]
    }

    package var text: String? { if case .text(let text) = self { text } else { nil } }
    package var number: Double? { if case .number(let number) = self { number } else { nil } }
    package var list: [PlainJSON]? { if case .list(let list) = self { list } else { nil } }
    package var map: [String: PlainJSON]? { if case .map(let map) = self { map } else { nil } }
    package var isNull: Bool { self == .null }
}

/// Whether a number of `JSONSerialization` was `true` or `false`.
private func isTruthValue(_ number: NSNumber) -> Bool {
    unsafe String(cString: number.objCType) == "c"
}
