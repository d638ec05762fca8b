extension Vocabulary {
    /// A value of `license`.
    package struct License: Equatable, Sendable {
        package var id: String
        package var name: String
        /// Where the text is.
        package var url: String?
        /// A page about it.
        package var informationURL: String?
    }

    package struct PipelineTag: Equatable, Sendable {
        package var id: String
        package var name: String
        package var modality: String
        /// The Hub does not offer it for models, or for datasets.
        package var isHiddenInModels: Bool
        package var isHiddenInDatasets: Bool
    }

    package struct Library: Equatable, Sendable {
        package var id: String
        package var name: String
        package var url: String?
        package var documentationURL: String?
    }

    package struct TaskID: Equatable, Sendable {
        package var id: String
        package var name: String
        /// The task categories that it belongs to; one id has two.
        package var categories: [String]
    }

    package struct SizeCategory: Equatable, Sendable {
        package var id: String
        /// The rows that a dataset of this size has: from `minimum`, below `maximum`; both `nil`
        /// where nothing is said.
        package var minimum: Int?
        package var maximum: Int?

        package func holds(_ count: Int) -> Bool {
            (minimum.map { count >= $0 } ?? true) && (maximum.map { count < $0 } ?? true)
        }
    }

    package static func license(_ id: String) -> License? {
        licenses.record(id).map {
            License(id: $0[0], name: $0[1], url: $0.optional(2), informationURL: $0.optional(3))
        }
    }

    package static func pipelineTag(_ id: String) -> PipelineTag? {
        pipelineTags.record(id).map {
            PipelineTag(
                id: $0[0], name: $0[1], modality: $0[2], isHiddenInModels: $0[3] == "1",
                isHiddenInDatasets: $0[4] == "1")
        }
    }

    package static func library(_ id: String) -> Library? {
        (libraries.record(id) ?? datasetLibraries.record(id)).map {
            Library(id: $0[0], name: $0[1], url: $0.optional(2), documentationURL: $0.optional(3))
        }
    }

    package static func taskID(_ id: String) -> TaskID? {
        taskIDs.record(id).map {
            TaskID(id: $0[0], name: $0[1], categories: $0[2].split(separator: ",").map(String.init))
        }
    }

    package static func sizeCategory(_ id: String) -> SizeCategory? {
        sizeCategories.record(id).map(SizeCategory.init)
    }

    /// The size category of a dataset of `count` rows; `nil` for a negative count.
    package static func sizeCategory(holding count: Int) -> SizeCategory? {
        sizeCategories.lines.records.lazy.map(SizeCategory.init)
            .first { ($0.minimum != nil || $0.maximum != nil) && $0.holds(count) }
    }

    /// The name that people read for a pipeline tag, library, licence or task id; `nil` when it has none.
    package static func name(of id: String, in list: VocabularyList) -> String? {
        list.record(id)?.optional(1)
    }
}

extension Vocabulary.SizeCategory {
    fileprivate init(_ record: StaticRecord) {
        self.init(id: record[0], minimum: Int(record[1]), maximum: Int(record[2]))
    }
}
