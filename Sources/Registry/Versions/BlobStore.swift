internal import Cards
internal import Foundation
#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Contents by their SHA-256, as files of a folder: `ab/cd/abcd…`, each content once.
///
/// A file is written beside, hashed, made safe on disk and renamed, so that what has a name is whole. The store knows
/// nothing of repositories; `BlobCatalog` does. These calls are all that anybody else makes of it, so that a store of
/// objects in a network may stand here.
package final class BlobStore: Sendable {
    /// An absolute path.
    package let folder: String
    private let temporaryFolder: String
    /// Held shared while a content gets its name and alone while one is removed, by all processes that use the folder.
    private let lockPath: String

    /// Seconds after which a file that nobody finished is thrown away.
    private static let staleAge = 24 * 3600

    /// Opens the folder, and makes it where there is none. Temporary files that nobody has touched for a day go.
    package init(folder: String) throws(BlobError) {
        var path = folder
        if !path.hasPrefix("/") { path = FileManager.default.currentDirectoryPath + "/" + path }
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.folder = path
        temporaryFolder = path + "/temporary"
        lockPath = path + "/lock"
        try Self.makeFolder(path)
        try Self.makeFolder(temporaryFolder)
        Self.removeFiles(in: temporaryFolder, olderThan: Self.staleAge)
    }

    /// Where the contents of a registry lie unless something else is said: `registry.blobs` beside `registry.db`.
    package static func defaultFolder(ofDatabase path: String) -> String {
        (path.hasSuffix(".db") ? String(path.dropLast(3)) : path) + ".blobs"
    }

    /// - Parameters:
    ///   - size: of the content in bytes, where it is known beforehand; another one is refused.
    ///   - isForLFS: whether it will be finished by `finishLFS`.
    package func makeWriter(
        size: Int? = nil, isForLFS: Bool = false
    ) throws(BlobError) -> BlobWriter {
        try BlobWriter(self, size: size, isForLFS: isForLFS)
    }

    /// - Throws: `BlobError.noSpace` where so many bytes find no room now, so that nobody writes them in vain.
    package func checkRoom(for byteCount: Int) throws(BlobError) {
        var status = statvfs()
        guard unsafe statvfs(folder, &status) == 0 else { throw BlobError(errnoOf: folder) }
        let (free, overflows) = UInt(status.f_bavail).multipliedReportingOverflow(
            by: UInt(status.f_frsize))
        guard overflows || UInt(byteCount) <= free else { throw .noSpace(path: folder) }
    }

    /// - Throws: `BlobError.missing`.
    package func open(_ hash: ContentHash) throws(BlobError) -> BlobFile {
        guard let file = try BlobFile(path: path(of: hash)) else { throw .missing(hash) }
        return file
    }

    package func contains(_ hash: ContentHash) -> Bool { size(of: hash) != nil }

    /// Whether the content lies in the store of a folder, which need not be there.
    static func contains(_ hash: ContentHash, in folder: String) -> Bool {
        size(ofFile: path(of: hash, in: folder)) != nil
    }

    /// Bytes; `nil` where the content is not there.
    package func size(of hash: ContentHash) -> Int? { Self.size(ofFile: path(of: hash)) }

    private static func size(ofFile path: String) -> Int? {
        var status = stat()
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return nil
        }
        return Int(status.st_size)
    }

    /// Says that somebody is about to use a content, so that it is not taken for an old one that nobody uses.
    ///
    /// - Returns: whether it is there.
    package func touch(_ hash: ContentHash) throws(BlobError) -> Bool {
        let descriptor = try lock(LOCK_SH)
        defer { close(descriptor) }
        if unsafe utimensat(AT_FDCWD, path(of: hash), nil, 0) == 0 { return true }
        if errno == ENOENT || errno == ENOTDIR { return false }
        throw BlobError(errnoOf: path(of: hash))
    }

    /// Takes a content away unless it was stored or touched since `cutoff`, or `isUsed` says that it must stay.
    ///
    /// - Parameter cutoff: seconds since 1970.
    /// - Returns: the bytes that are free now; `nil` where it stayed.
    package func remove(
        _ hash: ContentHash, notSince cutoff: Int, unless isUsed: () throws -> Bool
    ) throws -> Int? {
        let path = path(of: hash)
        let descriptor = try lock(LOCK_EX)
        defer { close(descriptor) }
        guard isOld(hash, before: cutoff), let size = size(of: hash), try !isUsed() else {
            return nil
        }
        guard unsafe unlink(path) == 0 else { throw BlobError(errnoOf: path) }
        return size
    }

    /// Whether a content is there and was neither stored nor touched since `cutoff`.
    func isOld(_ hash: ContentHash, before cutoff: Int) -> Bool {
        var status = stat()
        return unsafe stat(path(of: hash), &status) == 0 && Int(status.st_mtim.tv_sec) < cutoff
    }

    /// Every content of the store with its size, in no order.
    package func forEach(_ body: (ContentHash, _ size: Int) throws -> Void) throws {
        for first in try Self.names(in: folder) where first.utf8.count == 2 {
            for second in try Self.names(in: "\(folder)/\(first)") {
                for name in try Self.names(in: "\(folder)/\(first)/\(second)") {
                    guard let hash = ContentHash(hexadecimal: name), let size = size(of: hash)
                    else { continue }
                    try body(hash, size)
                }
            }
        }
    }

    // MARK: - For writers

    func makeTemporaryFile() throws(BlobError) -> (path: String, descriptor: Int32) {
        let path = "\(temporaryFolder)/\(UUID().uuidString)"
        let descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw BlobError(errnoOf: path) }
        return (path, descriptor)
    }

    /// Gives a finished file its name. One that has it already is replaced by the same bytes, so that its time is new.
    func adopt(_ temporary: String, as hash: ContentHash) throws(BlobError) {
        let target = path(of: hash)
        let parent = String(target.dropLast(2 * ContentHash.byteCount + 1))
        try Self.makeFolder(String(parent.dropLast(3)))
        try Self.makeFolder(parent)
        let descriptor = try lock(LOCK_SH)
        defer { close(descriptor) }
        guard unsafe rename(temporary, target) == 0 else { throw BlobError(errnoOf: target) }
        try Self.sync(parent)
    }

    // MARK: - Files

    func path(of hash: ContentHash) -> String { Self.path(of: hash, in: folder) }

    private static func path(of hash: ContentHash, in folder: String) -> String {
        let name = hash.hexadecimal
        return "\(folder)/\(name.prefix(2))/\(name.dropFirst(2).prefix(2))/\(name)"
    }

    /// Waits for the lock; whoever gets the descriptor closes it.
    private func lock(_ mode: Int32) throws(BlobError) -> Int32 {
        let descriptor = unsafe Glibc.open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw BlobError(errnoOf: lockPath) }
        while flock(descriptor, mode) != 0 {
            guard errno == EINTR else {
                let error = BlobError(errnoOf: lockPath)
                close(descriptor)
                throw error
            }
        }
        return descriptor
    }

    private static func makeFolder(_ path: String) throws(BlobError) {
        guard unsafe mkdir(path, 0o755) != 0 else {
            guard let slash = path.lastIndex(of: "/") else { return }
            return try sync(slash == path.startIndex ? "/" : String(path[..<slash]))
        }
        guard errno == EEXIST else { throw BlobError(errnoOf: path) }
    }

    /// Makes the names of a folder safe on disk.
    private static func sync(_ folder: String) throws(BlobError) {
        let descriptor = unsafe Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw BlobError(errnoOf: folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw BlobError(errnoOf: folder) }
    }

    private static func names(in folder: String) throws -> [String] {
        try FileReader.list(folder).map(\.name)
    }

    /// Takes away what nobody has written to for so many seconds.
    static func removeFiles(in folder: String, olderThan age: Int) {
        // What cannot be listed or removed now is tried again the next time.
        guard let names = try? names(in: folder) else { return }
        for name in names {
            let path = "\(folder)/\(name)"
            var status = stat()
            guard unsafe stat(path, &status) == 0, time(nil) - status.st_mtim.tv_sec > age
            else { continue }
            unsafe unlink(path)
        }
    }
}
