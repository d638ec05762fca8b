internal import Cards
internal import Hummingbird
internal import Registry

/// What LFS answers for one object.
enum LFSAnswer: Sendable {
    struct Action: Sendable {
        var name: StaticString
        var href: String
        /// In this order, as clients take the parts of an upload in it.
        var header: [(name: String, value: String)] = []
    }

    /// The content is there: no actions, and no key for them, which clients rely on.
    case known
    case actions([Action])
    case failure(code: Int, String)

    static let mediaType = "application/vnd.git-lfs+json"

    static func response(_ objects: [LFSBatch.Object], _ answers: [LFSAnswer], transfer: String)
        -> Response
    {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("transfer")
            writer.string(transfer)
            writer.key("hash_algo")
            writer.string("sha256")
            writer.key("objects")
            writer.array { writer in
                for (object, answer) in zip(objects, answers) { writer.object(object, answer) }
            }
        }
        var response = Response.json(writer.bytes)
        response.headers[.contentType] = mediaType
        return response
    }
}

extension JSONWriter {
    fileprivate mutating func object(_ object: LFSBatch.Object, _ answer: LFSAnswer) {
        self.object { writer in
            writer.key("oid")
            writer.string(object.hash.hexadecimal)
            writer.key("size")
            writer.int(object.size)
            switch answer {
            case .known: break
            case .failure(let code, let message):
                writer.key("error")
                writer.object { writer in
                    writer.key("code")
                    writer.int(code)
                    writer.key("message")
                    writer.string(message)
                }
            case .actions(let actions):
                writer.key("authenticated")
                writer.bool(true)
                writer.key("actions")
                writer.object { writer in
                    for action in actions { writer.action(action) }
                }
            }
        }
    }

    private mutating func action(_ action: LFSAnswer.Action) {
        key(action.name)
        object { writer in
            writer.key("href")
            writer.string(action.href)
            writer.key("expires_in")
            writer.int(Uploads.lifetime)
            guard !action.header.isEmpty else { return }
            writer.key("header")
            writer.object { writer in
                for (name, value) in action.header {
                    writer.key(name)
                    writer.string(value)
                }
            }
        }
    }
}
