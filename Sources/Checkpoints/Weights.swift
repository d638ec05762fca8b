/// The weights of a folder, mapped: a safetensors file, the shards of an index, or a GGUF file.
///
/// Every header is checked before this exists; the elements' values are not looked at.
package final class Weights: Sendable {
    package enum Format: String, Sendable {
        case safetensors
        case shardedSafetensors = "sharded safetensors"
        case gguf = "GGUF"
    }

    package let format: Format
    /// The names of the files, in the folder.
    package let files: [String]
    /// Sorted by file, then by where they start.
    package let tensors: [TensorInfo]
    /// `__metadata__` of a safetensors header; of shards, the first one's.
    package let metadata: [String: String]
    /// The header of a GGUF file, with its metadata.
    package let gguf: GGUFHeader?
    package let conventions: WeightConventions
    private let places: [ExactString: Int]
    private let maps: [ExactString: MappedFile]

    package func tensor(named name: String) -> Tensor? {
        guard let place = places[ExactString(name)] else { return nil }
        let info = tensors[place]
        return maps[ExactString(info.file)].map { Tensor(info: info, file: $0) }
    }

    package func info(named name: String) -> TensorInfo? {
        places[ExactString(name)].map { tensors[$0] }
    }

    /// The bytes of all tensors.
    package var byteCount: Int { tensors.reduce(0) { $0 + $1.byteCount } }
    /// The elements of all tensors.
    package var parameterCount: Int { tensors.reduce(0) { $0 + $1.elementCount } }

    /// The elements of each type.
    package var elementCounts: [ElementType: Int] {
        tensors.reduce(into: [:]) { $0[$1.type, default: 0] += $1.elementCount }
    }

    /// Tells the kernel that all of the files are about to be read.
    package func willRead() { for file in maps.values { file.willRead() } }

    /// Opens the weights of a folder, looked for as the Hugging Face libraries do: `model.safetensors`, then its index; then a
    /// single other `.safetensors` or `.gguf`.
    ///
    /// - Throws: where there are none, more than one could be meant, or a header does not hold. A pickle is named, not opened.
    package convenience init(folder: String) throws(CheckpointError) {
        let source = try WeightSource(folder: folder)
        switch source {
        case .safetensors(let name): try self.init(folder: folder, single: name)
        case .index(let name): try self.init(folder: folder, index: name)
        case .gguf(let name): try self.init(folder: folder, gguf: name)
        }
    }

    /// Opens one safetensors file.
    package convenience init(folder: String, single name: String) throws(CheckpointError) {
        let file = try MappedFile(folder: folder, name: name)
        let header = try SafetensorsHeader(file)
        try self.init(
            format: .safetensors, tensors: header.tensors, metadata: header.metadata, maps: [file])
    }

    init(
        format: Format, tensors: [TensorInfo], metadata: [String: String], maps: [MappedFile],
        gguf: GGUFHeader? = nil,
        conventions: WeightConventions = WeightConventions()
    ) throws(CheckpointError) {
        var places: [ExactString: Int] = [:]
        places.reserveCapacity(tensors.count)
        for (place, tensor) in tensors.enumerated() {
            if let other = places.updateValue(place, forKey: ExactString(tensor.name)) {
                throw CheckpointError(
                    file: tensor.file, tensor: tensor.name,
                    message: "lies in '\(tensors[other].file)' as well")
            }
        }
        self.format = format
        self.tensors = tensors
        self.metadata = metadata
        self.gguf = gguf
        self.conventions = conventions
        self.places = places
        self.files = maps.map(\.name)
        self.maps = Dictionary(maps.map { (ExactString($0.name), $0) }) { first, _ in first }
    }
}
