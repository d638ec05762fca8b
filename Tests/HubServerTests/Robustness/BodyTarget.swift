import Cards
import Registry

@testable import HubServer

/// Reads the input as the JSON body of each call that has one.
enum BodyTarget {
    static func run(_ input: [UInt8]) -> Bool {
        guard let body = read({ try JSONDocument(input).root }), body.kind == .object else {
            return false
        }
        repository(body)
        if let batch = read({ try LFSBatch(body) }) {
            expect(batch.objects.count <= LFSBatch.maximumObjects, "too many objects")
            batch.objects.forEach(parts)
        }
        if let object = read({ try LFSBatch.object(body) }) { parts(of: object) }
        for item in body["files"].map({ Array($0.items.prefix(16)) }) ?? [] {
            guard let file = read({ try OfferedFile(item) }) else { continue }
            expect(PathRules.fault(in: file.path) == nil, "'\(file.path)' is no path")
            _ = rules(body).usesLFS(file)
            _ = rules(body).ignores(file.path)
        }
        return true
    }

    private static func repository(_ body: JSONValue) {
        if let id = read({ try RepositoryBody.id(body, owner: "ann") }) {
            expect(!id.owner.isEmpty && PathRules.fault(in: id.name) == nil, "'\(id)' is no id")
        }
        for case .put(let path, _) in read({ try RepositoryBody.files(body) }) ?? [] {
            expect(PathRules.fault(in: path) == nil, "'\(path)' is no path")
        }
        _ = read { try ManageRoutes.settings(body) }
        let members = JSONBody(root: body)
        for key in body.entries.prefix(64).compactMap(\.key.string) {
            _ = read { try members.string(key) }
            _ = read { try members.bool(key) }
            _ = read { try members.int(key) }
        }
    }

    private static func parts(of object: LFSBatch.Object) {
        let settings = MultipartSettings()
        let sizes = MultipartSettings.sizes(
            of: object.size, partSize: settings.partSize(of: object.size))
        expect(sizes.count <= MultipartSettings.maximumParts, "\(sizes.count) parts")
        expect(sizes.reduce(0, +) == object.size, "parts of another size than \(object.size)")
    }

    private static func rules(_ body: JSONValue) -> UploadRules {
        UploadRules(
            attributes: Array((body["gitAttributes"]?.string ?? "").utf8),
            ignored: Array((body["gitIgnore"]?.string ?? "").utf8))
    }
}
