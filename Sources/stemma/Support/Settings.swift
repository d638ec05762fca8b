import Cards
import Foundation

/// What the configuration files say: `stemma.yaml` in the nearest folder up, else the user's own.
struct Settings {
    /// The path of the registry, from the key `db`.
    var database: String?
    var lint = LintConfiguration()

    /// A setting that cannot be used, and where.
    struct Failure: Error, CustomStringConvertible {
        var path: String
        var reason: String
        var description: String { "\(path):\(reason)" }
    }

    static func load() throws -> Settings {
        for path in candidates where FileReader.exists(path) { return try Settings(path) }
        return Settings()
    }

    private init() {}

    private init(_ path: String) throws {
        let bytes = try FileReader.read(path, limit: 1 << 20)
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        func resolved(_ relative: String) -> String {
            relative.hasPrefix("/") ? relative : folder + "/" + relative
        }
        do {
            lint = try LintConfiguration(yaml: bytes, otherKeys: ["db"]) {
                try FileReader.read(resolved($0), limit: 1 << 20)
            }
        } catch let error as ConfigurationError {
            throw Failure(path: path, reason: error.description)
        }
        guard let root = YAMLParser(bytes).parse().document?.root, let db = root["db"] else {
            return
        }
        guard let text = db.string else {
            throw Failure(
                path: path,
                reason: "\(db.position.line):\(db.position.column): 'db': expected a path")
        }
        database = resolved(text)
    }

    /// In the order in which they are looked for; the first that is there counts.
    private static var candidates: [String] {
        var paths: [String] = []
        var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        while true {
            paths.append(folder.appendingPathComponent("stemma.yaml").path)
            let parent = folder.deletingLastPathComponent()
            guard parent.path != folder.path else { break }
            folder = parent
        }
        let environment = ProcessInfo.processInfo.environment
        if let home = environment["XDG_CONFIG_HOME"].flatMap({ $0.isEmpty ? nil : $0 })
            ?? environment["HOME"].map({ $0 + "/.config" })
        {
            paths.append(home + "/stemma/stemma.yaml")
        }
        return paths
    }
}
