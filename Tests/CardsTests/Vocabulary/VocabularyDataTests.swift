import Foundation
import TestSupport
import Testing

@testable import Cards

/// The Swift lists are made from the JSON beside them; these tests hold the two together.
struct VocabularyDataTests {
    private static func json(_ name: String) throws -> [String: Any] {
        let url = Paths.package.appendingPathComponent("Sources/Cards/Vocabulary/Data/\(name).json")
        let object = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
        return try #require(object as? [String: Any])
    }

    private static func records(_ name: String, _ key: String) throws -> [[String: Any]] {
        try #require(json(name)[key] as? [[String: Any]])
    }

    private static func id(_ entry: [String: Any]) throws -> String {
        try #require(entry["id"] as? String)
    }

    @Test(arguments: [
        ("licenses", "licenses", Vocabulary.licenses),
        ("pipeline-tags", "pipeline_tags", Vocabulary.pipelineTags),
        ("libraries", "model_libraries", Vocabulary.libraries),
        ("libraries", "dataset_libraries", Vocabulary.datasetLibraries),
        ("dataset-tasks", "task_categories", Vocabulary.taskCategories),
        ("dataset-tasks", "task_ids", Vocabulary.taskIDs),
        ("dataset-categories", "size_categories", Vocabulary.sizeCategories),
        ("dataset-categories", "annotations_creators", Vocabulary.annotationsCreators),
        ("dataset-categories", "language_creators", Vocabulary.languageCreators),
        ("dataset-categories", "multilinguality", Vocabulary.multilinguality),
        ("base-model-relations", "relations", Vocabulary.relations),
        ("gated-fields", "field_types", Vocabulary.gatedFieldTypes),
        ("metrics", "metrics", Vocabulary.metrics),
    ])
    func `a list has the values of its JSON in their order`(
        file: String, key: String, list: VocabularyList
    ) throws {
        let entries = try #require(Self.json(file)[key] as? [Any])
        var expected: [String] = []
        for entry in entries {
            let id = try #require(entry as? String ?? (entry as? [String: Any])?["id"] as? String)
            if !expected.contains(id) { expected.append(id) }
        }
        #expect(list.ids == expected)
        #expect(list.count == expected.count)
        #expect(expected.allSatisfy { list.contains($0) })
        #expect(expected.allSatisfy { list.match($0) == VocabularyMatch(id: $0, kind: .exact) })
    }

    @Test func `licences keep their names and addresses`() throws {
        for entry in try Self.records("licenses", "licenses") {
            let id = try #require(entry["id"] as? String)
            let license = try #require(Vocabulary.license(id))
            #expect(license.name == entry["name"] as? String)
            #expect(license.url == entry["license_url"] as? String)
            #expect(license.informationURL == entry["info_url"] as? String)
        }
    }

    @Test func `pipeline tags keep their names and modalities`() throws {
        for entry in try Self.records("pipeline-tags", "pipeline_tags") {
            let tag = try #require(try Vocabulary.pipelineTag(Self.id(entry)))
            #expect(tag.name == entry["name"] as? String)
            #expect(tag.modality == entry["modality"] as? String)
            #expect(tag.isHiddenInModels == (entry["hide_in_models"] as? Bool ?? false))
            #expect(tag.isHiddenInDatasets == (entry["hide_in_datasets"] as? Bool ?? false))
        }
    }

    @Test func `libraries and task ids keep their fields`() throws {
        for entry in try Self.records("libraries", "model_libraries") {
            let library = try #require(try Vocabulary.library(Self.id(entry)))
            #expect(library.name == entry["name"] as? String)
            #expect(library.url == entry["repo_url"] as? String)
            #expect(library.documentationURL == entry["docs_url"] as? String)
        }
        for entry in try Self.records("dataset-tasks", "task_ids") {
            let task = try #require(try Vocabulary.taskID(Self.id(entry)))
            #expect(task.categories.contains(try #require(entry["task_category"] as? String)))
        }
        #expect(
            Vocabulary.taskID("closed-domain-qa")?.categories == [
                "question-answering", "text-generation",
            ])
    }

    @Test func `size categories keep their bounds`() throws {
        for entry in try Self.records("dataset-categories", "size_categories") {
            let size = try #require(try Vocabulary.sizeCategory(Self.id(entry)))
            #expect(size.minimum == entry["min"] as? Int)
            #expect(size.maximum == entry["max"] as? Int)
        }
    }

    @Test func `every language of the JSON is a code`() throws {
        let data = try Self.json("languages")
        let long = try #require(data["iso639_3"] as? [[String]])
        #expect(long.count > 7900)
        for row in long {
            let language = try #require(Vocabulary.languages[row[0]])
            #expect(language.name == row[1])
            #expect((language.scope == .macrolanguage) == (row[2] == "M"))
            #expect(language.isHistorical == ["A", "E", "H"].contains(row[3]))
        }
        for entry in try Self.records("languages", "iso639_1") {
            let code = try #require(entry["code"] as? String)
            let language = try #require(Vocabulary.languages[code])
            #expect(language.name == entry["name"] as? String)
            #expect(language.iso639_3 == entry["iso639_3"] as? String)
        }
        for entry in try Self.records("languages", "special_values") {
            #expect(Vocabulary.languages[try #require(entry["code"] as? String)]?.scope == .special)
        }
        let extra = try Self.json("language-aliases")
        let bibliographic = try #require(extra["bibliographic"] as? [String: String])
        for (code, other) in bibliographic {
            #expect(Vocabulary.languages[code]?.name == Vocabulary.languages[other]?.name)
        }
        let collections = try #require(extra["collections"] as? [[String]])
        #expect(collections.allSatisfy { Vocabulary.languages[$0[0]]?.scope == .collection })
        let special = try Self.records("languages", "special_values").count
        #expect(
            Vocabulary.languages.count == long.count + 184 + special + bibliographic.count
                + collections.count)
    }

    @Test func `every alias leads to its value`() throws {
        let aliases = try Self.json("aliases")
        let lists: [String: VocabularyList] = [
            "licenses": Vocabulary.licenses, "pipeline_tags": Vocabulary.pipelineTags,
            "libraries": Vocabulary.libraries, "task_ids": Vocabulary.taskIDs,
            "size_categories": Vocabulary.sizeCategories,
            "annotations_creators": Vocabulary.annotationsCreators,
            "language_creators": Vocabulary.languageCreators,
            "multilinguality": Vocabulary.multilinguality,
            "relations": Vocabulary.relations, "gated_field_types": Vocabulary.gatedFieldTypes,
        ]
        for (name, list) in lists {
            for (id, spellings) in try #require(aliases[name] as? [String: [String]]) {
                for spelling in spellings where !list.contains(spelling) {
                    #expect(list.closest(to: spelling) == id, "\(name): \(spelling)")
                }
            }
        }
        let extra = try Self.json("language-aliases")
        for (code, names) in try #require(extra["names"] as? [String: [String]]) {
            for name in names { #expect(Vocabulary.languages.closest(to: name) == code, "\(name)") }
        }
        for key in ["retired", "countries"] {
            for (old, new) in try #require(extra[key] as? [String: String]) {
                #expect(Vocabulary.languages.closest(to: old) == new, "\(old)")
            }
        }
    }

    @Test func `tables are sorted by the bytes of their keys`() {
        for table in [
            Vocabulary.licenseLines, Vocabulary.licenseKeys, Vocabulary.pipelineTagKeys,
            Vocabulary.libraryKeys,
            Vocabulary.languageLines, Vocabulary.languageKeys, Vocabulary.rareLanguageKeys,
            Vocabulary.hubMetricLines,
        ] {
            let keys = (0..<table.count).map { table.fields(at: table.offset(ofSorted: $0))[0] }
            #expect(
                zip(keys, keys.dropFirst()).allSatisfy {
                    $0.utf8.lexicographicallyPrecedes($1.utf8)
                })
            #expect(keys.allSatisfy { table.find($0.utf8.span) != nil })
            #expect(table.records.count == table.count)
        }
    }
}
