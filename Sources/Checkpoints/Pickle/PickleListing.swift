/// What a pickle would do, found by reading its instructions without doing any of it.
package struct PickleListing: Sendable {
    /// Something that unpickling would import, by its Python name.
    package struct Global: Hashable, Sendable {
        package var module: String
        package var name: String
    }

    package struct Operation: Sendable {
        package var opcode: PickleOpcode
        /// Where it stands in the file.
        package var byte: Int
    }

    /// The most instructions that are read.
    package static let maximumCount = 4_000_000
    /// The most that are kept in `operations`.
    package static let keptCount = 10_000

    /// The first ones; `count` tells of how many.
    package var operations: [Operation] = []
    package var count = 0
    package var counts: [PickleOpcode: Int] = [:]
    /// In the order of their first appearance. Where the name is computed it stands as `?`.
    package var globals: [Global] = []
    /// Instructions at which unpickling would call something.
    package var callCount = 0
    /// Where the stream ends in the file: after its `STOP`.
    package var end = 0
}

extension PickleListing.Global: CustomStringConvertible {
    package var description: String { "\(module).\(name)" }

    /// Whether this is what saved tensors need: the modules and names that PyTorch's own safe loader lets pass.
    package var isTensorPart: Bool {
        switch module {
        case "collections": ["OrderedDict", "defaultdict", "Counter"].contains(name)
        case "torch._utils": name.hasPrefix("_rebuild_")
        case "torch", "torch.cuda":
            name.hasSuffix("Storage") || name.hasSuffix("Tensor")
                || Self.torchNames.contains(name)
        case "torch._tensor": name == "_rebuild_from_type_v2"
        case "torch.nn.parameter": name == "Parameter"
        case "torch.storage": ["UntypedStorage", "TypedStorage"].contains(name)
        case "torch.serialization": name == "_get_layout"
        default: false
        }
    }

    private static let torchNames: Set = [
        "Size", "device", "dtype", "float32", "float16", "bfloat16", "float64", "int8", "int16",
        "int32", "int64", "uint8", "bool", "float8_e4m3fn", "float8_e5m2",
    ]
}
