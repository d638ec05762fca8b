package import Foundation

/// Makes safetensors files for tests, right or wrong ones: nothing is checked.
package struct SafetensorsWriter {
    /// Members of the header in order: the name, and the object as JSON text.
    package var members: [(name: String, json: String)] = []
    package var data = Data()
    /// The header's length as announced; `nil` for the true one.
    package var announcedLength: UInt64?

    package init() {}

    /// Adds a tensor after what is there.
    package mutating func add(_ name: String, _ dtype: String, _ shape: [Int], _ bytes: Data) {
        let range = "[\(data.count),\(data.count + bytes.count)]"
        let json = #"{"dtype":"\#(dtype)","shape":\#(shape),"data_offsets":\#(range)}"#
        members.append((name, json))
        data.append(bytes)
    }

    /// Adds a float32 tensor.
    package mutating func add(_ name: String, _ shape: [Int], _ values: [Float]) {
        add(name, "F32", shape, Data(littleEndian: values.map(\.bitPattern)))
    }

    package var file: Data {
        let header = "{" + members.map { "\"\($0.name)\":\($0.json)" }.joined(separator: ",") + "}"
        return Self.file(header: header, data: data, announcedLength: announcedLength)
    }

    /// A file with any text in the header's place.
    package static func file(
        header: String, data: Data = Data(), announcedLength: UInt64? = nil
    ) -> Data {
        let length = announcedLength ?? UInt64(header.utf8.count)
        return Data(littleEndian: [length]) + Data(header.utf8) + data
    }
}

extension Data {
    /// Integers one after the other, little-endian.
    package init(littleEndian values: [some FixedWidthInteger]) {
        self.init()
        for value in values {
            var rest = value
            for _ in 0..<(value.bitWidth / 8) {
                append(UInt8(truncatingIfNeeded: rest))
                rest >>= 8
            }
        }
    }
}
