internal import Glibc

/// The files of a folder as the file system lists them: what tells whether a checkpoint has changed without reading it.
package struct FolderState: Equatable, Sendable {
    package struct File: Equatable, Sendable {
        package var name: String
        /// Bytes.
        package var size: Int
        /// Nanoseconds since 1970.
        package var modified: Int
    }

    /// Plain files, links to such followed, of the folder itself, by name; hidden ones left out.
    package var files: [File]

    /// - Throws: as `namesInFolder` does.
    package init(folder: String) throws(CheckpointError) {
        files = try namesInFolder(folder).filter { !$0.hasPrefix(".") }.compactMap {
            Self.file(folder: folder, name: $0)
        }
    }

    package var byteCount: Int { files.reduce(0) { $0 &+ $1.size } }

    /// Changes when a file is added, removed, resized or written: FNV-1a of names, sizes and times, 64 bits in
    /// hexadecimal. The contents are not read, so it says nothing about two folders.
    package var revision: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for file in files {
            for byte in "\(file.name)\0\(file.size)\0\(file.modified)\n".utf8 {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static func file(folder: String, name: String) -> File? {
        var status = stat()
        guard unsafe stat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG
        else { return nil }
        return File(
            name: name, size: Int(status.st_size),
            modified: Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec))
    }
}
