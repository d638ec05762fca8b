import GRDB
import Testing

@testable import Registry

struct SearchQueryTests {
    @Test(
        arguments: [
            ("", nil),
            ("   ", nil),
            ("\"\" - -- * -*", nil),
            ("gemma", "\"gemma\""),
            ("google/Gemma-2b gemma", "\"google\" AND \"gemma\" AND \"2b\""),
            ("and OR near(", "\"and\" AND \"or\" AND \"near\""),
            (
                "name:x ^y {z} (w) a\"b",
                "\"name\" AND \"x\" AND \"y\" AND \"z\" AND \"w\" AND \"a\" AND \"b\""
            ),
            ("\"instruction tuned\" model", "\"instruction\" AND \"tuned\" AND \"model\""),
            ("\"unclosed phrase", "\"unclosed\" AND \"phrase\""),
            ("quant*", "\"quant\"*"),
            ("ge* a-quant** *x", "\"ge\" AND \"a\" AND \"quant\"* AND \"x\""),
            ("quant-* \"quant*\"", "\"quant\""),
            ("모델* 7B모델", "\"모델\" AND \"7b\""),
            ("gemma -lora", "(\"gemma\") NOT (\"lora\")"),
            ("-lora gemma -\"merge of\"", "(\"gemma\") NOT (\"lora\") NOT (\"merge\" AND \"of\")"),
            ("-lora", nil),
            ("a - b", "\"a\" AND \"b\""),
            ("　대규모　언어", "\"대규\" AND \"규모\" AND \"언어\""),
        ] as [(String, String?)])
    func `what is typed becomes a safe expression`(text: String, match: String?) {
        #expect(SearchQuery(text).match == match)
        #expect(SearchQuery(text).isEmpty == (match == nil))
    }

    @Test func `too many words are cut and said so`() {
        let query = SearchQuery((0..<100).map { "w\($0)" }.joined(separator: " "))
        #expect(query.tokens.count == 64)
        #expect(query.isTruncated)
        #expect(SearchQuery(String(repeating: "x ", count: 100_000)).isTruncated)
        #expect(!SearchQuery((0..<64).map { "w\($0)" }.joined(separator: " ")).isTruncated)
    }

    private static let documents = [
        "google/gemma-2b": "Gemma 2B base model, instruction tuning not done. quantization",
        "kim/gemma-ko": "한국어 대규모 언어 모델입니다. 7B모델",
        "sato/llm-ja": "日本語の大規模言語モデル。量子化",
        "wang/zh": "中文大模型，量化",
        "naïve/café": "Ünïcode résumé; lora merge of adapters",
    ]

    @Test(
        arguments: [
            ("gemma", ["google/gemma-2b", "kim/gemma-ko"]),
            ("gemma -instruction", ["kim/gemma-ko"]),
            ("gemma -instruction -\"7b 모델\"", []),
            ("gemma -\"instruction 7b\"", ["google/gemma-2b", "kim/gemma-ko"]),
            ("모델", ["kim/gemma-ko"]),
            ("대규모 모델", ["kim/gemma-ko"]),
            ("語", ["sato/llm-ja"]),
            ("言語モデル", ["sato/llm-ja"]),
            ("量", ["sato/llm-ja", "wang/zh"]),
            ("量化", ["wang/zh"]),
            ("大模型", ["wang/zh"]),
            ("quant*", ["google/gemma-2b"]),
            ("RESUME cafe", ["naïve/café"]),
            ("unicode missing", []),
        ], ["full", "column", "none"])
    func `FTS5 finds with it what it should`(
        example: (text: String, names: [String]), detail: String
    ) throws {
        let queue = try DatabaseQueue()
        let found = try queue.write { db in
            try SearchTokenizerModule.register(db)
            let tokenizer = detail == "full" ? "stemma" : "stemma once"
            try db.execute(
                sql: """
                    CREATE VIRTUAL TABLE search USING fts5(
                        name, text, tokenize = '\(tokenizer)', detail = \(detail), columnsize = 0)
                    """)
            for (name, text) in Self.documents {
                try db.execute(
                    sql: "INSERT INTO search (name, text) VALUES (?, ?)", arguments: [name, text])
            }
            let match = try #require(SearchQuery(example.text).match)
            return try String.fetchAll(
                db, sql: "SELECT name FROM search WHERE search MATCH ? ORDER BY name",
                arguments: [match])
        }
        #expect(found == example.names)
    }

    @Test func `deleting leaves the index sound`() throws {
        let queue = try DatabaseQueue()
        try queue.write { db in
            try SearchTokenizerModule.register(db)
            try db.execute(
                sql: """
                    CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT, text TEXT);
                    CREATE VIRTUAL TABLE search USING fts5(
                        name, text, content = 'source', content_rowid = 'id',
                        tokenize = 'stemma once', detail = none, columnsize = 0);
                    """)
            for (name, text) in Self.documents {
                try db.execute(
                    sql: "INSERT INTO source (name, text) VALUES (?, ?)",
                    arguments: [name, text + " " + text])
            }
            try db.execute(
                sql: """
                    INSERT INTO search (rowid, name, text) SELECT id, name, text FROM source;
                    INSERT INTO search (search, rowid, name, text)
                        SELECT 'delete', id, name, text FROM source WHERE id % 2;
                    DELETE FROM source WHERE id % 2;
                    INSERT INTO search (search, rank) VALUES ('integrity-check', 1);
                    """)
        }
        let left = try queue.read { db in
            try Int.fetchAll(
                db, sql: "SELECT rowid FROM search WHERE search MATCH '\"gemma\" OR \"量\"'")
        }
        #expect(left.allSatisfy { $0 % 2 == 0 })
    }

    @Test func `an unknown argument of the tokenizer is refused`() throws {
        let queue = try DatabaseQueue()
        #expect(throws: DatabaseError.self) {
            try queue.write { db in
                try SearchTokenizerModule.register(db)
                try db.execute(
                    sql: "CREATE VIRTUAL TABLE t USING fts5(a, tokenize = 'stemma twice')")
            }
        }
    }
}
