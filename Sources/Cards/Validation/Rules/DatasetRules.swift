extension Rules {
    /// What `configs` and `dataset_info` of a dataset card say, each by itself and together.
    static let datasetRules: [Rule] = [
        Rule(
            "configs/type", .error, kinds: .dataset, fields: [.configs],
            "Subsets that are no list of maps are not read",
            help: "Write 'configs:' and below it '- config_name: NAME' with 'data_files:'."
        ) { context, findings in
            guard let node = context.datasetConfigs?.node, node.kind != .null else { return }
            guard node.kind == .sequence else {
                return findings.report(
                    at: node, "'configs': expected a list of maps, found \(node.foundPhrase)")
            }
            if let first = node.items.first(where: { $0.kind == .string }) {
                findings.report(
                    at: first, "'configs' holds names alone, which nothing reads any more",
                    help:
                        "Move the names to 'config_names', or write '- config_name: NAME' with 'data_files:'.",
                    severity: .warning)
            }
            for (index, item) in node.items.enumerated()
            where item.kind != .mapping && item.kind != .string {
                findings.report(
                    at: item, "'configs[\(index)]': expected a map, found \(item.foundPhrase)")
            }
        },
        Rule(
            "configs/name", .error, kinds: .dataset, fields: [.configs],
            "Every subset has a name",
            help: "Add 'config_name: NAME' to the entry."
        ) { context, findings in
            for (index, config) in (context.datasetConfigs?.configs ?? []).enumerated() {
                guard let name = config.name, name.kind != .null else {
                    findings.report(
                        at: SourceRange(at: config.node.position),
                        "'configs[\(index)].config_name' is missing")
                    continue
                }
                guard name.kind != .string || name.isBlankText else { continue }
                findings.report(
                    at: name,
                    "'configs[\(index)].config_name': expected a text, found \(name.foundPhrase)")
            }
        },
        Rule(
            "configs/duplicate", .error, kinds: .dataset, fields: [.configs],
            "Of two subsets with one name only one can be loaded",
            help: "Give each subset a name of its own."
        ) { context, findings in
            reportRepeated(context.datasetConfigs?.configs.map(\.name) ?? [], "subset", &findings)
        },
        Rule(
            "configs/path", .error, kinds: .dataset, fields: [.configs],
            "Patterns that lead out of the repository are never followed",
            help: "Write a path below the repository's root, such as 'data/train-*.parquet'."
        ) { context, findings in
            for config in context.datasetConfigs?.configs ?? [] {
                for (_, path) in config.patterns { reportPath(path, &findings) }
                if let directory = config.directory { reportPath(directory, &findings) }
            }
        },
        Rule(
            "configs/data-files", .error, kinds: .dataset, fields: [.configs],
            "Data files are a pattern, a list of patterns, or a list of 'split' and 'path'",
            help: "Write '- split: train' and 'path: data/train-*' for each split."
        ) { context, findings in
            for (index, config) in (context.datasetConfigs?.configs ?? []).enumerated() {
                guard let files = config.dataFiles else { continue }
                reportDataFiles(files, "configs[\(index)].data_files", &findings)
            }
        },
        Rule(
            "configs/split-name", .error, kinds: .dataset, fields: [.configs],
            "A split's name is letters, digits and '_', in parts joined by '.'",
            help: "Write '_' in the place of '-' and blanks."
        ) { context, findings in
            for config in context.datasetConfigs?.configs ?? [] {
                var last: YAMLNode?
                for (split, _) in config.patterns {
                    guard let split, split.position != last?.position else { continue }
                    last = split
                    reportSplit(split, &findings)
                }
            }
        },
        Rule(
            "configs/split-duplicate", .warning, kinds: .dataset, fields: [.configs],
            "Of two entries for one split only one counts",
            help: "Write the paths of a split as one list."
        ) { context, findings in
            for config in context.datasetConfigs?.configs ?? [] {
                guard let files = config.dataFiles, files.kind == .sequence else { continue }
                reportRepeated(
                    files.items.map { $0.kind == .mapping ? $0["split"] : nil }, "split", &findings)
            }
        },
        Rule(
            "configs/default", .error, kinds: .dataset, fields: [.configs],
            "Only one subset can be the one that is loaded without a name",
            help: "Keep 'default: true' in one entry."
        ) { context, findings in
            var first: YAMLNode?
            for (index, config) in (context.datasetConfigs?.configs ?? []).enumerated() {
                guard let mark = config.isDefault else { continue }
                guard let isDefault = mark.bool else {
                    findings.report(
                        at: mark,
                        "'configs[\(index)].default': expected true or false, found \(mark.foundPhrase)",
                        severity: .warning)
                    continue
                }
                guard isDefault else { continue }
                if let first {
                    findings.report(
                        at: mark, "a second default: the first is on line \(first.position.line)")
                } else {
                    first = mark
                }
            }
        },
        Rule(
            "dataset-info/type", .error, kinds: .dataset, fields: [.datasetInfo],
            "A description of the data is one map, or a list of maps with names",
            help: "Write 'dataset_info:' with 'features:' and 'splits:' below it."
        ) { context, findings in
            guard let node = context.datasetInfo?.node else { return }
            switch node.kind {
            case .null, .mapping: break
            case .sequence:
                for (index, item) in node.items.enumerated() where item.kind != .mapping {
                    findings.report(
                        at: item,
                        "'dataset_info[\(index)]': expected a map, found \(item.foundPhrase)")
                }
            default:
                findings.report(
                    at: node,
                    "'dataset_info': expected a map or a list of maps, found \(node.foundPhrase)")
            }
        },
        Rule(
            "dataset-info/name", .warning, kinds: .dataset, fields: [.datasetInfo],
            "Of several descriptions each names its subset",
            help: "Add 'config_name: NAME' to each."
        ) { context, findings in
            guard let subsets = context.datasetInfo?.subsets else { return }
            if subsets.count > 1 {
                for (index, subset) in subsets.enumerated() where subset.name?.ifText == nil {
                    findings.report(
                        at: SourceRange(at: subset.node.position),
                        "'dataset_info[\(index)].config_name' is missing")
                }
            }
            reportRepeated(subsets.map(\.name), "description of subset", &findings)
        },
        Rule(
            "dataset-info/splits", .error, kinds: .dataset, fields: [.datasetInfo],
            "Splits are a list of maps with names",
            help: "Write '- name: train' with 'num_examples:' and 'num_bytes:'."
        ) { context, findings in
            for subset in context.datasetInfo?.subsets ?? [] {
                guard let splits = subset.splitsNode, splits.kind != .null else { continue }
                guard splits.kind == .sequence else {
                    findings.report(
                        at: splits,
                        "'splits': expected a list of maps, found \(splits.foundPhrase)",
                        severity: splits.kind == .mapping ? .warning : nil)
                    continue
                }
                for item in splits.items where item.kind != .mapping {
                    findings.report(
                        at: item, "an item of 'splits': expected a map, found \(item.foundPhrase)")
                }
                for split in subset.splits where split.name?.ifText == nil {
                    findings.report(
                        at: SourceRange(at: split.node.position), "a split without a name",
                        severity: .warning)
                }
                reportRepeated(subset.splits.map(\.name), "split", &findings)
            }
        },
        Rule(
            "dataset-info/count", .error, kinds: .dataset, fields: [.datasetInfo],
            "Sizes and counts are whole numbers",
            help: "Write digits alone."
        ) { context, findings in
            for subset in context.datasetInfo?.subsets ?? [] {
                reportCount(subset.downloadSize, "download_size", &findings)
                reportCount(subset.datasetSize, "dataset_size", &findings)
                for split in subset.splits {
                    reportCount(split.byteCount, "num_bytes", &findings)
                    reportCount(split.exampleCount, "num_examples", &findings)
                }
            }
        },
        Rule(
            "dataset-info/features", .warning, kinds: .dataset, fields: [.datasetInfo],
            "Features are a list of names and types, each name once",
            help: "Write '- name: text' and 'dtype: string'."
        ) { context, findings in
            for subset in context.datasetInfo?.subsets ?? [] {
                guard let features = subset.features else { continue }
                if features.kind != .sequence {
                    guard features.kind != .null, features.kind != .mapping else { continue }
                    findings.report(
                        at: features,
                        "'features': expected a list of maps, found \(features.foundPhrase)")
                    continue
                }
                for item in features.items {
                    guard item.kind == .mapping else {
                        findings.report(
                            at: item,
                            "an item of 'features': expected a map, found \(item.foundPhrase)")
                        continue
                    }
                    guard item["name"] == nil else { continue }
                    findings.report(at: SourceRange(at: item.position), "a feature without a name")
                }
                reportRepeated(
                    features.items.map { $0.kind == .mapping ? $0["name"] : nil }, "feature",
                    &findings)
            }
        },
        Rule(
            "dataset-info/size", .warning, kinds: .dataset, fields: [.datasetInfo],
            "The size of the data is that of its splits together",
            help: "Correct the number that is wrong."
        ) { context, findings in
            for subset in context.datasetInfo?.subsets ?? [] {
                guard let node = subset.datasetSize, let size = node.wholeNumber, size >= 0,
                    !subset.splits.isEmpty, let sum = sum(of: subset.splits.map(\.byteCount)),
                    sum != size
                else { continue }
                findings.report(
                    at: node, "'dataset_size' is \(size), but the splits have \(sum) bytes together"
                )
            }
        },
        Rule(
            "dataset-info/subsets", .warning, kinds: .dataset, fields: [.datasetInfo],
            "A subset that only one of 'configs' and 'dataset_info' names is half described",
            help: "Name the subset in both, or correct the name."
        ) { context, findings in
            guard let configs = context.datasetConfigs?.configs, !configs.isEmpty,
                let subsets = context.datasetInfo?.subsets
            else { return }
            let known = Set(configs.compactMap { $0.name?.ifText?.textBytes })
            guard !known.isEmpty else { return }
            for subset in subsets {
                guard let name = subset.name?.ifText, !known.contains(name.textBytes) else {
                    continue
                }
                findings.report(
                    at: name,
                    "'dataset_info' describes '\(name.text.escapedForMessage)', which 'configs' does not have"
                )
            }
        },
        Rule(
            "dataset-info/split-names", .warning, kinds: .dataset, fields: [.datasetInfo],
            "The splits of a subset are the same in 'configs' and 'dataset_info'",
            help: "Name the same splits in both."
        ) { context, findings in
            guard let configs = context.datasetConfigs?.configs, !configs.isEmpty,
                let subsets = context.datasetInfo?.subsets
            else { return }
            for subset in subsets {
                let config =
                    configs.first {
                        $0.name?.textBytes == (subset.name?.textBytes ?? $0.name?.textBytes)
                    }
                guard let config, subset.name != nil || configs.count == 1 else { continue }
                let declared = Set(config.patterns.compactMap { $0.split?.textBytes })
                guard !declared.isEmpty else { continue }
                for split in subset.splits {
                    guard let name = split.name?.ifText, !declared.contains(name.textBytes) else {
                        continue
                    }
                    findings.report(
                        at: name,
                        "split '\(name.text.escapedForMessage)' is not among the data files of '\(config.name?.text.escapedForMessage ?? "")'"
                    )
                }
            }
        },
        Rule(
            "dataset-info/size-category", .warning, kinds: .dataset, fields: [.sizeCategories],
            "The size category is that of the examples counted below it",
            help: "Write the category that holds the number of examples."
        ) { context, findings in
            guard let value = context.fields[.sizeCategories], let info = context.datasetInfo,
                let total = info.exampleCount, total > 0
            else { return }
            let texts = value.texts
            let ranges = texts.compactMap { SizeCategory.range(of: $0.textBytes) }
            guard let first = texts.first, ranges.count == texts.count else { return }
            let counts = info.subsets.compactMap { subset -> Int? in
                let count = sum(of: subset.splits.map(\.exampleCount))
                return count == 0 ? nil : count
            }
            let smallest = counts.min() ?? total
            // Subsets may be views of the same data: anything from one of them to all is right.
            guard !ranges.contains(where: { $0.overlaps(smallest..<total + 1) }) else { return }
            findings.report(
                at: first,
                "'\(first.text.escapedForMessage)', but 'dataset_info' counts \(total) examples",
                help: SizeCategory.name(for: total).map { "Write '\($0)'." })
        },
    ]
}
