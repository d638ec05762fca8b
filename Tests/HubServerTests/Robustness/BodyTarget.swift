import Cards
import Registry

@testable import HubServer

/// Reads the input as the JSON body of each call that has one.
enum BodyTarget {
    static func run(_ input: [UInt8]) -> Bool {
        guard let body = read({ try JSONBody(input) }) else { return false }
        repository(body)
        if let batch = read({ try LFSBatch(body) }) {
            expect(batch.objects.count <= LFSBatch.maximumObjects, "too many objects")
            batch.objects.forEach(parts)
        }
        if let object = read({ try LFSBatch.object(body) }) { parts(of: object) }
        let items = read { try body.objects("files") ?? [] } ?? []
        let files = items.prefix(16).compactMap { item in read { try OfferedFile(item) } }
        for file in files {
            expect(PathRules.fault(in: file.path) == nil, "'\(file.path)' is no path")
        }
        if let rules = read({ try rules(body) }) {
            let verdicts = read { try rules.verdicts(on: files, MatchBudget(steps: 1_000_000)) }
            expect(verdicts?.count ?? files.count == files.count, "a file without a verdict")
        }
        return true
    }

    private static func repository(_ body: JSONBody) {
        if let id = read({ try RepositoryBody.id(body, owner: "ann") }) {
            expect(!id.owner.isEmpty && PathRules.fault(in: id.name) == nil, "'\(id)' is no id")
        }
        for case .put(let path, _) in read({ try RepositoryBody.files(body) }) ?? [] {
            expect(PathRules.fault(in: path) == nil, "'\(path)' is no path")
        }
        _ = read { try ManageRoutes.settings(body) }
        for key in body.entries.prefix(64).compactMap(\.key.string) {
            _ = read { try body.string(key) }
            _ = read { try body.bool(key) }
            _ = read { try body.int(key) }
        }
    }

    private static func parts(of object: LFSBatch.Object) {
        let settings = MultipartSettings()
        let sizes = MultipartSettings.sizes(
            of: object.size, partSize: settings.partSize(total: object.size))
        expect(sizes.count <= settings.maximumParts, "\(sizes.count) parts")
        expect(sizes.reduce(0, +) == object.size, "parts of another size than \(object.size)")
    }

    private static func rules(_ body: JSONBody) throws -> UploadRules {
        UploadRules(
            RuleTexts(
                attributes: Array((try body.string("gitAttributes") ?? "").utf8),
                ignored: Array((try body.string("gitIgnore") ?? "").utf8)))
    }
}
