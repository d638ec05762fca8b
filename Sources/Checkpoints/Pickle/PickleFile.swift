/// A file that PyTorch saved: the pickles in it, listed and never executed. Tensors are not read.
package struct PickleFile: Sendable {
    package enum Container: String, Sendable {
        /// An archive with `data.pkl` and a file a storage: PyTorch since 1.6.
        case zip = "a zip archive"
        /// Pickles one after the other, then the storages: PyTorch before 1.6.
        case legacy = "an older PyTorch file"
        case plain = "a pickle"
    }

    /// The longest pickle that is read, in bytes: without tensors they are small.
    package static let maximumByteCount = 64_000_000
    /// The most pickles of a file.
    package static let maximumStreamCount = 16

    package let container: Container
    /// The pickles, by their names in an archive, else by the file's.
    package let streams: [(name: String, listing: PickleListing)]

    /// Everything that loading would import, once each.
    package var globals: [PickleListing.Global] {
        var seen: Set<PickleListing.Global> = []
        return streams.flatMap(\.listing.globals).filter { seen.insert($0).inserted }
    }

    /// - Throws: where it is no pickle, cut, or hidden in a packed archive.
    package init(folder: String, name: String) throws(CheckpointError) {
        try self.init(MappedFile(folder: folder, name: name))
    }

    init(_ file: MappedFile) throws(CheckpointError) {
        let content = FileContent(start: file.bytes(0..<512))
        switch content {
        case .zip:
            container = .zip
            streams = try Self.archive(file)
        case .empty, .lfsPointer, .html, .zeros, .gguf:
            throw CheckpointError(
                file: file.name, byte: 0,
                message: "is not a pickle but \(content.map(\.description) ?? "unknown")")
        default:
            (container, streams) = try Self.sequence(file)
        }
    }

    private static func archive(
        _ file: MappedFile
    ) throws(CheckpointError) -> [(name: String, listing: PickleListing)] {
        let directory = try ZipDirectory(file)
        let pickles = directory.entries.filter { $0.name.hasSuffix(".pkl") }
        guard !pickles.isEmpty else {
            throw CheckpointError(file: file.name, message: "the archive holds no pickle")
        }
        guard pickles.count <= maximumStreamCount else {
            throw CheckpointError(
                file: file.name, message: "the archive holds \(pickles.count) pickles")
        }
        var found: [(name: String, listing: PickleListing)] = []
        for entry in pickles {
            let (bytes, start) = try directory.bytes(of: entry, limit: maximumByteCount)
            let listing = try PickleReader.list(bytes, origin: start, file: file.name)
            found.append((entry.name, listing))
        }
        return found
    }

    /// One pickle, or the five that PyTorch wrote before the storages: magic number, version, system, object, keys.
    private static func sequence(
        _ file: MappedFile
    ) throws(CheckpointError) -> (Container, [(name: String, listing: PickleListing)]) {
        let bytes = file.bytes(0..<min(file.byteCount, maximumByteCount))
        let first = try PickleReader.list(bytes, file: file.name)
        var found = [(name: file.name, listing: first)]
        // The magic number is a long of ten bytes: 80 02 8a 0a.
        guard bytes.starts(with: [0x80, 0x02, 0x8A, 0x0A]) else { return (.plain, found) }
        for _ in 1..<5 {
            let start = found[found.count - 1].listing.end
            found.append(
                (file.name, try PickleReader.list(bytes, from: start, file: file.name)))
        }
        return (.legacy, found)
    }
}
