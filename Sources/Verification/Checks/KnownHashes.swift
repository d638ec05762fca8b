internal import Checkpoints
internal import Crypto
internal import Glibc

/// The SHA-256 that a file of a folder must have, where a download has left word of it.
struct KnownHashes {
    let folder: String
    /// Those of the files of a version, by name.
    var ofVersion: [String: String] = [:]

    /// 64 hexadecimal digits in lower case; nil where nothing is known.
    ///
    /// What the version says counts; else two places tell: the Hub's download cache, in which a file is a link to `blobs/SHA256`; and
    /// `.cache/huggingface/download/NAME.metadata` in a folder that was downloaded into, whose second line is the file's ETag.
    /// Small files have a Git object id there instead, of 40 digits, which is passed over.
    func hash(of name: String) -> String? {
        ofVersion[name] ?? linkedBlob(name) ?? downloadedETag(name)
    }

    /// The hash of a file as it is.
    func measured(_ name: String) throws(CheckpointError) -> String {
        let file = try MappedFile(folder: folder, name: name)
        var hasher = SHA256()
        unsafe file.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count {
                let end = min(bytes.count, start + Self.chunk)
                unsafe hasher.update(
                    bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
                start = end
            }
        }
        return hasher.finalize().map { byte in
            String(UInt16(byte) + 0x100, radix: 16).dropFirst()
        }.joined()
    }

    private static let chunk = 16 << 20

    private func linkedBlob(_ name: String) -> String? {
        var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
        // Safety: at most the buffer's size is written.
        let count = unsafe target.withUnsafeMutableBytes { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { buffer in
                guard let start = buffer.baseAddress else { return 0 }
                return unsafe readlink("\(folder)/\(name)", start, buffer.count)
            }
        }
        guard count > 0 else { return nil }
        let parts = String(decoding: target.prefix(count), as: UTF8.self).split(separator: "/")
        guard parts.dropLast().last == "blobs" else { return nil }
        return parts.last.flatMap { Self.validated(String($0)) }
    }

    private func downloadedETag(_ name: String) -> String? {
        let path = ".cache/huggingface/download/\(name).metadata"
        guard let bytes = try? readFile(folder: folder, name: path, limit: 4096) else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        return lines.count > 1 ? Self.validated(String(lines[1])) : nil
    }

    private static func validated(_ text: String) -> String? {
        text.utf8.count == 64 && text.allSatisfy { "0123456789abcdef".contains($0) } ? text : nil
    }
}
