package import Foundation

/// Makes zip archives of stored files for tests; checksums are left zero.
package struct ZipWriter {
    package var entries: [(name: String, bytes: Data, method: UInt16)] = []

    package init() {}

    package mutating func add(_ name: String, _ bytes: Data, method: UInt16 = 0) {
        entries.append((name, bytes, method))
    }

    package var file: Data {
        var file = Data()
        var directory = Data()
        for (name, bytes, method) in entries {
            let offset = UInt32(file.count)
            let sizes = [0, UInt32(bytes.count), UInt32(bytes.count)]
            let name = Data(name.utf8)
            // Version, flags, method, time, date; checksum and sizes; lengths of name and extra field.
            let common =
                Data(littleEndian: [20, 0, method, 0, 0] as [UInt16]) + Data(littleEndian: sizes)
                + Data(littleEndian: [UInt16(name.count), 0])
            file += Data(littleEndian: [0x0403_4B50] as [UInt32]) + common + name + bytes
            directory += Data(littleEndian: [0x0201_4B50] as [UInt32])
            directory += Data(littleEndian: [20] as [UInt16]) + common
            directory += Data(littleEndian: [0, 0, 0, 0, 0] as [UInt16])
            directory += Data(littleEndian: [offset]) + name
        }
        let start = UInt32(file.count)
        file += directory + Data(littleEndian: [0x0605_4B50] as [UInt32])
        file += Data(littleEndian: [0, 0, UInt16(entries.count), UInt16(entries.count)])
        file += Data(littleEndian: [UInt32(directory.count), start])
        return file + Data(littleEndian: [0] as [UInt16])
    }
}
