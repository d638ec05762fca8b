/// What `dataset_info` of a dataset card says of each of its subsets. Read leniently, places kept.
///
/// Source: what `datasets` writes, and the documentation of dataset cards.
package struct DatasetInfo: Sendable {
    package struct Subset: Sendable {
        package let node: YAMLNode
        package private(set) var name: YAMLNode?
        package private(set) var features: YAMLNode?
        package private(set) var splitsNode: YAMLNode?
        package private(set) var splits: [Split] = []
        package private(set) var downloadSize: YAMLNode?
        package private(set) var datasetSize: YAMLNode?
    }

    package struct Split: Sendable {
        package let node: YAMLNode
        package private(set) var name: YAMLNode?
        package private(set) var byteCount: YAMLNode?
        package private(set) var exampleCount: YAMLNode?
    }

    package let key: YAMLNode?
    package let node: YAMLNode?
    package private(set) var subsets: [Subset] = []

    package init(_ fields: CardFields) {
        let entry = fields.entry(.datasetInfo)
        key = entry?.key
        node = entry?.value
        guard let node else { return }
        if node.kind == .mapping {
            subsets = [Subset(node)]
        } else {
            subsets = node.items.filter { $0.kind == .mapping }.map(Subset.init)
        }
    }

    /// The examples of all splits of all subsets; `nil` where a split does not say, or nothing is known.
    package var exampleCount: Int? {
        var total = 0
        var isKnown = false
        for subset in subsets {
            for split in subset.splits {
                guard let count = split.exampleCount?.wholeNumber, count >= 0 else { return nil }
                let (sum, overflows) = total.addingReportingOverflow(count)
                guard !overflows else { return nil }
                total = sum
                isKnown = true
            }
        }
        return isKnown ? total : nil
    }
}

extension DatasetInfo.Subset {
    init(_ node: YAMLNode) {
        self.node = node
        for (key, value) in node.entries {
            if key.hasText("config_name") {
                name = value
            } else if key.hasText("features") {
                features = value
            } else if key.hasText("splits") {
                splitsNode = value
            } else if key.hasText("download_size") {
                downloadSize = value
            } else if key.hasText("dataset_size") {
                datasetSize = value
            }
        }
        splits = splitsNode?.items.filter { $0.kind == .mapping }.map(DatasetInfo.Split.init) ?? []
    }
}

extension DatasetInfo.Split {
    init(_ node: YAMLNode) {
        self.node = node
        for (key, value) in node.entries {
            if key.hasText("name") {
                name = value
            } else if key.hasText("num_bytes") {
                byteCount = value
            } else if key.hasText("num_examples") {
                exampleCount = value
            }
        }
    }
}

extension YAMLNode {
    /// The value of an integer, or of a float that is whole, as other tools write counts.
    var wholeNumber: Int? {
        int ?? (kind == .float ? double.flatMap { Int(exactly: $0) } : nil)
    }
}
