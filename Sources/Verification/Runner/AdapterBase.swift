internal import Cards
internal import Checkpoints

/// What an adapter is applied to, as its configuration names it.
package enum AdapterBase {
    /// The largest `adapter_config.json` that is read, in bytes.
    private static let limit = 1 << 20

    /// The `base_model_name_or_path` of a folder's `adapter_config.json`; nil where the folder holds no adapter, or one that
    /// names nothing.
    ///
    /// The one file of a checkpoint that the parent reads itself, to know what to give to the child.
    package static func name(in folder: String) -> String? {
        guard
            let bytes = try? readFile(folder: folder, name: AdapterConfig.fileName, limit: limit),
            let document = try? JSONDocument(bytes),
            let name = document.root["base_model_name_or_path"]?.string, !name.isEmpty
        else { return nil }
        return name
    }

    /// Where a base of this name may lie beside the adapter: `owner/name` next to its owner's folder or its own, then `name`
    /// next to its own. None for a name that leads anywhere else.
    package static func neighbours(of folder: String, name: String) -> [String] {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }) else {
            return []
        }
        let above = folder.split(separator: "/").dropLast()
        let places =
            parts.count == 1
            ? [above + parts] : [above.dropLast() + parts, above + parts, above + parts.suffix(1)]
        return places.map { "/" + $0.joined(separator: "/") }
    }
}
