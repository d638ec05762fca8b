internal import Cards
internal import Glibc

/// The ETag of a content on its way, kept beside its bytes. Where it is lost, the range is asked for without it, and the
/// hash decides; so it is not made safe on disk.
enum ValidatorFile {
    private static let limit = 4096

    static func read(beside path: String) -> String? {
        guard let bytes = try? FileReader.read(name(path), limit: limit), !bytes.isEmpty,
            bytes.allSatisfy({ 0x20...0x7E ~= $0 })
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func write(_ validator: String?, beside path: String) throws(HubClientError) {
        remove(beside: path)
        guard let validator else { return }
        do {
            try FileWriter.create(name(path), with: Array(validator.utf8))
        } catch {
            throw .file(path: error.path, reason: error.reason)
        }
    }

    static func remove(beside path: String) { unsafe unlink(name(path)) }

    private static func name(_ path: String) -> String { path + ".etag" }
}
