import Foundation
import Inference
import TestSupport

/// The reference checkpoints that have a tokenizer and goldens of it.
enum TokenizerReference {
    static let root = Paths.shared?.appendingPathComponent("reference")
    static let absence = "the reference checkpoints are not beside this checkout"

    /// Folders, relative to `root`, that hold a file of this name.
    static func folders(with file: String) -> [String] {
        guard let root else { return [] }
        let manager = FileManager.default
        return ["checkpoints", "family/stemma-demo", "family/reedbed"].flatMap { group in
            let names = try? manager.contentsOfDirectory(
                atPath: root.appendingPathComponent(group).path)
            return (names ?? []).sorted().map { "\(group)/\($0)" }
        }.filter { manager.fileExists(atPath: root.appendingPathComponent("\($0)/\(file)").path) }
    }

    static func path(_ folder: String) -> String {
        root?.appendingPathComponent(folder).path ?? folder
    }

    static func json(_ folder: String, _ file: String) throws -> PlainJSON {
        try PlainJSON(Data(contentsOf: URL(fileURLWithPath: path(folder) + "/\(file)")))
    }

    /// The tokenizer of a folder that lacks one of its files.
    static func tokenizer(_ folder: String, without missing: String?) throws -> Tokenizer? {
        let copy = try TemporaryFolder()
        var hasTokenizer = false
        for name in [
            "tokenizer.json", "tokenizer.model", "tokenizer_config.json", "special_tokens_map.json",
        ] where name != missing {
            let source = path(folder) + "/\(name)"
            guard FileManager.default.fileExists(atPath: source) else { continue }
            try FileManager.default.copyItem(atPath: source, toPath: copy.path(name))
            hasTokenizer = hasTokenizer || Tokenizer.fileNames.contains(name)
        }
        return hasTokenizer ? try Tokenizer(folder: copy.url.path) : nil
    }
}

extension PlainJSON {
    var ids: [Int]? { list?.compactMap { $0.number.map { Int($0) } } }
    var texts: [String]? { list?.compactMap(\.text) }
}

/// Texts that are equal byte by byte.
func sameBytes(_ left: String?, _ right: String?) -> Bool {
    left.map { Array($0.utf8) } == right.map { Array($0.utf8) }
}
