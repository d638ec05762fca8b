#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A file that cannot be read, and what the system says about it.
package struct FileError: Error, Equatable, CustomStringConvertible {
    package var path: String
    package var reason: String

    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// The reason is the system's last error.
    init(errnoOf path: String) {
        self.init(path: path, reason: unsafe String(cString: strerror(errno)))
    }

    package var description: String { "\(path.escapedForMessage): \(reason)" }
}

package enum FileReader {
    /// Reads a whole regular file; `-` is standard input.
    ///
    /// - Throws: `FileError` where it cannot be opened or read, is a folder, or is longer than `limit` bytes.
    package static func read(
        _ path: String, limit: Int = Card.maximumByteCount
    ) throws(FileError) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(errnoOf: path) }
        defer { if path != "-" { close(descriptor) } }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(errnoOf: path) }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            throw FileError(path: path, reason: "is a folder")
        }
        guard status.st_size <= limit else { throw tooLong(path, limit) }
        let isRegular = status.st_mode & S_IFMT == S_IFREG
        // One byte more than the file has, so that its end is seen by the first read; a read may bring less than there is.
        var bytes = try block(Int(status.st_size) + 1, of: descriptor, path)
        if isRegular, bytes.count == Int(status.st_size) { return bytes }
        while true {
            guard bytes.count <= limit else { throw tooLong(path, limit) }
            let more = try block(max(bytes.count, 1 << 12), of: descriptor, path)
            if more.isEmpty { return bytes }
            bytes += more
        }
    }

    /// At most `maximumCount` bytes, as many as the system has at once; none at the end.
    private static func block(
        _ maximumCount: Int, of descriptor: Int32, _ path: String
    ) throws(FileError) -> [UInt8] {
        var got = -1
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: maximumCount) { buffer, count in
            repeat {
                // Safety: the buffer has `maximumCount` bytes or more; those read are counted.
                got = unsafe Glibc.read(descriptor, buffer.baseAddress, maximumCount)
            } while got < 0 && errno == EINTR
            count = max(got, 0)
        }
        guard got >= 0 else { throw FileError(errnoOf: path) }
        return bytes
    }

    private static func tooLong(_ path: String, _ limit: Int) -> FileError {
        FileError(path: path, reason: "longer than \(limit >> 20) MiB")
    }

    /// Bytes of a file; `nil` where there is none.
    package static func size(of path: String) -> Int? {
        var status = stat()
        // Safety: the structure outlives the call.
        return unsafe stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    package static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// The names in a folder and whether each is a folder, in the order of their bytes. Links to folders are left out, so
    /// that no walk goes round in circles, and what is neither file nor folder, so that none waits at a pipe.
    package static func list(_ folder: String) throws(FileError) -> [(name: String, isFolder: Bool)]
    {
        guard let handle = unsafe opendir(folder) else { throw FileError(errnoOf: folder) }
        defer { unsafe closedir(handle) }
        var entries: [(name: String, isFolder: Bool)] = []
        while let entry = unsafe readdir(handle) {
            // Safety: d_name is a C string inside the entry, which lives until the next call.
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            guard name != ".", name != ".." else { continue }
            var type = unsafe Int32(entry.pointee.d_type)
            if type == Int32(DT_UNKNOWN) || type == Int32(DT_LNK) {
                let isLink = type == Int32(DT_LNK)
                var status = stat()
                guard unsafe stat(folder + "/" + name, &status) == 0 else { continue }
                switch status.st_mode & S_IFMT {
                case S_IFDIR where !isLink: type = Int32(DT_DIR)
                case S_IFREG: type = Int32(DT_REG)
                default: continue
                }
            }
            guard type == Int32(DT_DIR) || type == Int32(DT_REG) else { continue }
            entries.append((name, type == Int32(DT_DIR)))
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The path with links and dots resolved; the path itself where there is no such file.
    package static func resolved(_ path: String) -> String {
        guard let resolved = unsafe realpath(path, nil) else { return path }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }
}
