internal import Glibc

/// Opens `folder/name` for reading and gives its size; it is a regular file then.
///
/// Links are followed: a download cache keeps its files behind them. Opening does not wait, so a pipe put in a weight's place cannot
/// hang the caller.
func openFile(
    folder: String, name: String
) throws(CheckpointError) -> (descriptor: Int32, byteCount: Int) {
    // Safety: the path is passed as a C string for the length of the call.
    let descriptor = unsafe open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
        let problem = errno == ENOENT ? "there is no such file" : lastSystemError()
        throw CheckpointError(file: name, message: problem)
    }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        throw CheckpointError(file: name, message: "is not a regular file")
    }
    return (descriptor, Int(status.st_size))
}

/// What the last failed system call says, in lower case.
func lastSystemError() -> String {
    // Safety: strerror gives a NUL-terminated text, copied at once.
    unsafe String(cString: strerror(errno)).lowercased()
}

/// The whole of a small file.
///
/// - Parameter limit: the most bytes it may have.
/// - Throws: also for a Git LFS pointer, which is another file's stand-in.
package func readFile(
    folder: String, name: String, limit: Int
) throws(CheckpointError) -> [UInt8] {
    let (descriptor, byteCount) = try openFile(folder: folder, name: name)
    defer { close(descriptor) }
    guard byteCount <= limit else {
        throw CheckpointError(
            file: name,
            message: "has \(byteCount) bytes, more than the \(limit) read of such a file")
    }
    let bytes = try readStart(of: descriptor, count: byteCount, name: name)
    // No file that is read whole begins so, and what reads it would say less.
    if let pointer = FileContent(start: Array(bytes.prefix(512))), pointer.isPointer {
        throw CheckpointError(file: name, byte: 0, message: "is \(pointer)")
    }
    return bytes
}

/// The first bytes of a file, and how many it has.
func startOfFile(
    folder: String, name: String, count: Int
) throws(CheckpointError) -> (bytes: [UInt8], byteCount: Int) {
    let (descriptor, byteCount) = try openFile(folder: folder, name: name)
    defer { close(descriptor) }
    let bytes = try readStart(of: descriptor, count: min(count, byteCount), name: name)
    return (bytes, byteCount)
}

/// Whether a path is a folder, or a link to one.
func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// So many bytes, or as many as there are.
private func readStart(
    of descriptor: Int32, count: Int, name: String
) throws(CheckpointError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
        // Safety: reads at most what is left of the array.
        let step = unsafe bytes.withUnsafeMutableBytes { buffer in
            unsafe read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
        }
        if step < 0, errno == EINTR { continue }
        guard step >= 0 else { throw CheckpointError(file: name, message: lastSystemError()) }
        guard step > 0 else { break }
        filled += step
    }
    bytes.removeSubrange(filled...)
    return bytes
}
