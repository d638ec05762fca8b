internal import Cards

/// What an adapter is applied to, as its configuration names it.
package enum AdapterBase {
    /// The largest `adapter_config.json` that is read, in bytes.
    private static let limit = 1 << 20

    /// The `base_model_name_or_path` of a folder's `adapter_config.json`: an id or a folder's name; nil where the folder
    /// holds no adapter, or one that names nothing.
    package static func name(in folder: String) -> String? {
        let path = folder + "/adapter_config.json"
        guard let bytes = try? FileReader.read(path, limit: limit),
            let document = try? JSONDocument(bytes),
            let name = document.root["base_model_name_or_path"]?.string, !name.isEmpty
        else { return nil }
        return name
    }
}
