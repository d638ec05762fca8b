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

    /// A folder with more is no checkpoint.
    package static let fileLimit = 100_000

    /// Plain files, links to such followed, of the folder itself, by name; hidden ones left out.
    package var files: [File]

    /// - Throws: `CheckpointError` where the folder cannot be listed or holds more than `fileLimit` names.
    package init(folder: String) throws(CheckpointError) {
        guard let directory = unsafe opendir(folder) else {
            throw CheckpointError(file: folder, message: Self.reason(errno))
        }
        defer { unsafe closedir(directory) }
        files = []
        var count = 0
        while let entry = unsafe readdir(directory) {
            count += 1
            guard count <= Self.fileLimit else {
                throw CheckpointError(
                    file: folder, message: "expected at most \(Self.fileLimit) files")
            }
            // Safety: the name ends with NUL within the entry, which lives until the next is read.
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe String(cString: UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
            }
            guard !name.hasPrefix("."), let file = Self.file(folder: folder, name: name) else {
                continue
            }
            files.append(file)
        }
        files.sort { $0.name < $1.name }
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

    private static func reason(_ number: Int32) -> String {
        // Safety: the text is the C library's own and copied at once.
        unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
    }
}
