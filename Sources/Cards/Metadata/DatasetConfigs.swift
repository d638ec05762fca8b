/// The subsets that `configs` of a dataset card maps to files. Read leniently, places kept.
///
/// Source: the Hub's documentation of manual configuration and the reader in `datasets`.
package struct DatasetConfigs: Sendable {
    package struct Config: Sendable {
        package let node: YAMLNode
        package private(set) var name: YAMLNode?
        package private(set) var directory: YAMLNode?
        package private(set) var dataFiles: YAMLNode?
        package private(set) var isDefault: YAMLNode?

        /// Every pattern, with the split it belongs to where one is named.
        package var patterns: [(split: YAMLNode?, path: YAMLNode)] {
            guard let dataFiles else { return [] }
            switch dataFiles.kind {
            case .string: return [(nil, dataFiles)]
            case .mapping:
                return dataFiles.entries.flatMap { entry in
                    Self.paths(of: entry.value).map { (entry.key, $0) }
                }
            case .sequence:
                return dataFiles.items.flatMap { item -> [(split: YAMLNode?, path: YAMLNode)] in
                    guard item.kind == .mapping else { return [(nil, item)] }
                    guard let path = item["path"] else { return [] }
                    return Self.paths(of: path).map { (item["split"], $0) }
                }
            default: return []
            }
        }

        private static func paths(of node: YAMLNode) -> [YAMLNode] {
            node.kind == .sequence ? Array(node.items) : [node]
        }
    }

    package let key: YAMLNode?
    package let node: YAMLNode?
    package private(set) var configs: [Config] = []

    package init(_ fields: CardFields) {
        let entry = fields.entry(.configs)
        key = entry?.key
        node = entry?.value
        configs = node?.items.filter { $0.kind == .mapping }.map(Config.init) ?? []
    }
}

extension DatasetConfigs.Config {
    init(_ node: YAMLNode) {
        self.node = node
        for (key, value) in node.entries {
            if key.hasText("config_name") {
                name = value
            } else if key.hasText("data_dir") {
                directory = value
            } else if key.hasText("data_files") {
                dataFiles = value
            } else if key.hasText("default") {
                isDefault = value
            }
        }
    }
}
