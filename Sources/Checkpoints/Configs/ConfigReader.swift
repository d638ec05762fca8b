/// Typed access to the members of a configuration file: absent and `null` are the same, a wrong type is an error.
struct ConfigReader {
    let object: JSONObject
    let file: String

    /// The longest configuration file that is read, in bytes. Tokenizer files have their own limit.
    static let maximumByteCount = 16_000_000
    /// The most values in one: 40 times what the largest tokenizer configurations have.
    static let maximumValueCount = 1_000_000
    /// Far above every dimension there is, and small enough that a product of two does not overflow.
    static let maximumInteger = 1 << 31

    init(object: JSONObject, file: String) {
        self.object = object
        self.file = file
    }

    /// Reads `folder/name`, whose text is one JSON object.
    init(folder: String, name: String) throws(CheckpointError) {
        let bytes = try readFile(folder: folder, name: name, limit: Self.maximumByteCount)
        if let content = FileContent(start: Array(bytes.prefix(512))) {
            throw CheckpointError(file: name, byte: 0, message: "is not JSON but \(content)")
        }
        try self.init(parsing: bytes, file: name)
    }

    /// The same, or `nil` where the folder has no such file.
    init?(folder: String, optional name: String) throws(CheckpointError) {
        guard try namesInFolder(folder).contains(name) else { return nil }
        try self.init(folder: folder, name: name)
    }

    /// Reads a text that is one JSON object.
    init(parsing bytes: [UInt8], file name: String) throws(CheckpointError) {
        var limits = JSONReader.Limits()
        limits.values = Self.maximumValueCount
        let json = try JSONReader.parse(bytes, file: name, limits: limits)
        guard let object = json.object else {
            throw CheckpointError(
                file: name, byte: 0, message: "expected an object, found \(json.kind)")
        }
        self.init(object: object, file: name)
    }

    /// A complaint about the value of a key, at its place.
    func error(_ key: String, _ message: String) -> CheckpointError {
        CheckpointError(
            file: file, byte: object.member(key)?.byte, message: "'\(key)': \(message)")
    }

    /// The first of these keys that is there.
    func string(_ keys: String...) throws(CheckpointError) -> String? {
        try read(keys, "a string") { $0.string }
    }

    /// The first of these keys that is there.
    func bool(_ keys: String...) throws(CheckpointError) -> Bool? {
        try read(keys, "true or false") { $0.bool }
    }

    func object(_ key: String) throws(CheckpointError) -> JSONObject? {
        try read([key], "an object") { $0.object }
    }

    func strings(_ key: String) throws(CheckpointError) -> [String]? {
        try read([key], "a list of strings") { value in
            guard let array = value.array else { return nil }
            let strings = array.compactMap(\.string)
            return strings.count == array.count ? strings : nil
        }
    }

    /// An integer within a range, under the first of these keys that is there.
    func int(
        _ keys: String..., in range: ClosedRange<Int> = 0...maximumInteger
    ) throws(CheckpointError) -> Int? {
        let expected = "an integer from \(range.lowerBound) to \(range.upperBound)"
        return try read(keys, expected) { value in
            // Some writers give counts as floats: 32768.0.
            guard let int = value.int ?? value.double.flatMap({ Int(exactly: $0) })
            else { return nil }
            return range.contains(int) ? int : nil
        }
    }

    func requiredInt(_ key: String) throws(CheckpointError) -> Int {
        guard let value = try int(key, in: 1...Self.maximumInteger) else {
            // Families that name their sizes otherwise are told by their type.
            let type = object["model_type"]?.string.map { "; 'model_type' is '\($0)'" } ?? ""
            throw CheckpointError(file: file, message: "'\(key)' is missing\(type)")
        }
        return value
    }

    /// A finite number.
    func double(_ key: String) throws(CheckpointError) -> Double? {
        try read([key], "a finite number") { value in
            value.double.flatMap { $0.isFinite ? $0 : nil }
        }
    }

    /// A finite number above zero.
    func positive(_ keys: String...) throws(CheckpointError) -> Double? {
        try read(keys, "a number above 0") { value in
            value.double.flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
        }
    }

    /// One token id or a list of them. A negative one says that there is none, as Llama's first configurations do.
    func tokenIDs(_ key: String) throws(CheckpointError) -> [Int]? {
        try read([key], "a token id or a list of them") { value in
            let values = value.array ?? [value]
            let ids = values.compactMap(\.int).filter { $0 <= Self.maximumInteger }
            return ids.count == values.count ? ids.filter { $0 >= 0 } : nil
        }
    }

    private func read<Value>(
        _ keys: [String], _ expected: String, _ convert: (JSON) -> Value?
    ) throws(CheckpointError) -> Value? {
        let present = keys.first { object[$0].map { !$0.isNull } ?? false }
        guard let key = present, let value = object[key] else { return nil }
        guard let converted = convert(value) else {
            throw error(key, "expected \(expected), found \(value.kind)")
        }
        return converted
    }
}
