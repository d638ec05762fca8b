internal import Glibc

/// The names in a folder, sorted by their bytes; without `.` and `..`.
///
/// - Throws: where it cannot be read, or holds more than 100,000 names.
package func namesInFolder(_ folder: String) throws(CheckpointError) -> [String] {
    // Safety: the handle is closed on every way out; an entry is copied before the next is asked for.
    guard let directory = unsafe opendir(folder) else {
        throw CheckpointError(file: folder, message: lastSystemError())
    }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
        }
        guard name != ".", name != ".." else { continue }
        guard names.count < 100_000 else {
            throw CheckpointError(file: folder, message: "holds more than 100,000 names")
        }
        names.append(name)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
