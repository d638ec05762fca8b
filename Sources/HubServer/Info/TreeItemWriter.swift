internal import Cards
internal import Registry

extension JSONWriter {
    /// Writes a file or a folder of a version.
    ///
    /// - Parameters:
    ///   - lastCommit: the commit that changed it last, where that is asked for.
    ///   - hidesHash: as `lfs`.
    mutating func treeItem(_ item: TreeItem, lastCommit: Commit? = nil, hidesHash: Bool) {
        object { writer in
            writer.key("type")
            switch item {
            case .directory:
                writer.string("directory")
                writer.key("oid")
                writer.string(item.oid.hexadecimal)
                writer.key("size")
                writer.int(0)
            case .file(let file):
                writer.string("file")
                writer.key("oid")
                writer.string(item.oid.hexadecimal)
                writer.key("size")
                writer.int(file.size)
                if file.isLFS {
                    writer.key("lfs")
                    writer.lfs(file, hashKey: "oid", hidesHash: hidesHash)
                }
            }
            writer.key("path")
            writer.string(item.path)
            guard let lastCommit else { return }
            writer.key("lastCommit")
            writer.object { writer in
                writer.key("id")
                writer.string(lastCommit.oid.hexadecimal)
                writer.key("title")
                writer.string(lastCommit.title)
                writer.key("date")
                writer.time(lastCommit.createdAt)
            }
        }
    }

    /// Writes items with, where `lastCommits` is not `nil`, the commit that changed each last.
    mutating func treeItems(
        _ items: [TreeItem], lastCommits: [String: Commit]?, hidesHashes: Bool
    ) {
        array { writer in
            for item in items {
                writer.treeItem(
                    item, lastCommit: lastCommits?[item.path], hidesHash: hidesHashes)
            }
        }
    }
}
