package import Foundation

/// Makes GGUF files for tests, right or wrong ones: nothing is checked.
package struct GGUFWriter {
    package indirect enum Value {
        case uint8(UInt8)
        case int32(Int32)
        case uint32(UInt32)
        case uint64(UInt64)
        case float32(Float)
        case float64(Double)
        case bool(Bool)
        case string(String)
        /// Elements of one kind; an empty list is one of strings.
        case array([Value])
    }

    package struct Tensor {
        package var name: String
        /// Outermost first, as everywhere here; the file has it the other way round.
        package var shape: [Int]
        /// ggml's number of the type.
        package var type: UInt32
        package var bytes: Data
        /// From the start of the data; `nil` for the next aligned place.
        package var offset: UInt64?

        package init(
            _ name: String, _ shape: [Int], type: UInt32, bytes: Data, offset: UInt64? = nil
        ) {
            self.name = name
            self.shape = shape
            self.type = type
            self.bytes = bytes
            self.offset = offset
        }

        /// A float32 tensor.
        package init(_ name: String, _ shape: [Int], _ values: [Float]) {
            self.init(
                name, shape, type: 0, bytes: Data(littleEndian: values.map(\.bitPattern)))
        }
    }

    package var version: UInt32 = 3
    package var metadata: [(key: String, value: Value)] = []
    package var tensors: [Tensor] = []
    package var alignment = 32

    package init() {}

    package var file: Data {
        var file = Data("GGUF".utf8) + Data(littleEndian: [version])
        file += Data(littleEndian: [UInt64(tensors.count), UInt64(metadata.count)])
        for (key, value) in metadata {
            file += Self.string(key) + Data(littleEndian: [value.type]) + value.bytes
        }
        var next: UInt64 = 0
        for tensor in tensors {
            let offset = tensor.offset ?? next
            file += Self.string(tensor.name) + Data(littleEndian: [UInt32(tensor.shape.count)])
            file += Data(littleEndian: tensor.shape.reversed().map { UInt64($0) })
            file += Data(littleEndian: [tensor.type]) + Data(littleEndian: [offset])
            next = aligned(next + UInt64(tensor.bytes.count))
        }
        file += padding(after: file.count)
        for tensor in tensors { file += tensor.bytes + padding(after: tensor.bytes.count) }
        return file
    }

    private func aligned(_ offset: UInt64) -> UInt64 {
        let step = UInt64(alignment)
        return (offset + step - 1) / step * step
    }

    private func padding(after count: Int) -> Data {
        Data(count: Int(aligned(UInt64(count))) - count)
    }

    fileprivate static func string(_ text: String) -> Data {
        Data(littleEndian: [UInt64(text.utf8.count)]) + Data(text.utf8)
    }
}

extension GGUFWriter.Value {
    /// GGUF's number of the type.
    fileprivate var type: UInt32 {
        switch self {
        case .uint8: 0
        case .uint32: 4
        case .int32: 5
        case .float32: 6
        case .bool: 7
        case .string: 8
        case .array: 9
        case .uint64: 10
        case .float64: 12
        }
    }

    fileprivate var bytes: Data {
        switch self {
        case .uint8(let value): Data([value])
        case .uint32(let value): Data(littleEndian: [value])
        case .int32(let value): Data(littleEndian: [value])
        case .uint64(let value): Data(littleEndian: [value])
        case .float32(let value): Data(littleEndian: [value.bitPattern])
        case .float64(let value): Data(littleEndian: [value.bitPattern])
        case .bool(let value): Data([value ? 1 : 0])
        case .string(let value): GGUFWriter.string(value)
        case .array(let values):
            Data(littleEndian: [values.first?.type ?? 8])
                + Data(littleEndian: [UInt64(values.count)])
                + values.reduce(into: Data()) { $0 += $1.bytes }
        }
    }
}
