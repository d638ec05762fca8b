internal import Cards
package import GRDB

/// What the files of a model say about it, as the Hub's API shows it.
package struct ModelFacts: Equatable, Sendable {
    /// Of all weights together.
    package var parameters: Int?
    /// `{"parameters": {"BF16": 1}, "total": 1}`.
    package var safetensors: [UInt8]?
    /// `{"total": 1, "architecture": "llama", …}`.
    package var gguf: [UInt8]?
    /// A part of `config.json`: `{"architectures": […], "model_type": "llama", …}`.
    package var config: [UInt8]?

    package init(
        parameters: Int? = nil, safetensors: [UInt8]? = nil, gguf: [UInt8]? = nil,
        config: [UInt8]? = nil
    ) {
        self.parameters = parameters
        self.safetensors = safetensors
        self.gguf = gguf
        self.config = config
    }

    /// The columns from `first` on, in the order of the properties; `nil` where all are null.
    init?(_ columns: RawStatement, from first: Int32) {
        func json(_ column: Int32) -> [UInt8]? {
            columns.isNull(column) ? nil : columns.bytes(column)
        }
        self.init(
            parameters: columns.isNull(first) ? nil : columns.int(first),
            safetensors: json(first + 1), gguf: json(first + 2), config: json(first + 3))
        if self == ModelFacts() { return nil }
    }

    /// What is known of a repository's files; `nil` where nothing is.
    static func stored(of row: Int, in db: Database) throws -> ModelFacts? {
        let statement = try RawStatement(
            db,
            "SELECT parameters, safetensors, gguf, config FROM model_facts WHERE repository_id = ?")
        try statement.bind(1, row)
        defer { statement.reset() }
        return try statement.step() ? ModelFacts(statement, from: 0) : nil
    }

    /// What the configuration of an adapter names as its base.
    var adapterBase: String? {
        guard let config, let root = try? JSONDocument(config).root else { return nil }
        return root["peft"]?["base_model_name_or_path"]?.string
    }

    /// Notes what is known of a repository's files in the place of what was known.
    package static func store(
        _ facts: ModelFacts?, of row: Int, in db: Database
    ) throws {
        guard let facts, facts != ModelFacts() else {
            return try db.execute(
                sql: "DELETE FROM model_facts WHERE repository_id = ?", arguments: [row])
        }
        let statement = try RawStatement(
            db,
            """
            INSERT INTO model_facts (repository_id, parameters, safetensors, gguf, config)
            VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT DO UPDATE SET parameters = ?2, safetensors = ?3, gguf = ?4, config = ?5
            """)
        try statement.bind(1, row)
        try statement.bind(2, facts.parameters)
        try statement.bind(3, utf8: facts.safetensors)
        try statement.bind(4, utf8: facts.gguf)
        try statement.bind(5, utf8: facts.config)
        try statement.run()
    }
}
