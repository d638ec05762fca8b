internal import Cards

/// A line that the child prints.
enum ChildMessage: Equatable {
    /// A check begins: should the child die now, it died of this one.
    case begin(CheckName)
    case end(Check)
    /// The last line: nothing was left out.
    case done

    var line: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            switch self {
            case .begin(let name):
                writer.key("begin")
                writer.string(name.rawValue)
            case .end(let check):
                writer.key("end")
                writer.check(check)
            case .done:
                writer.key("done")
                writer.bool(true)
            }
        }
        writer.endLine()
        return writer.bytes
    }

    init?(line: [UInt8]) {
        guard let root = (try? JSONDocument(line))?.root else { return nil }
        if let name = root["begin"]?.string.flatMap(CheckName.init(rawValue:)) {
            self = .begin(name)
        } else if let check = root["end"].flatMap(Check.init) {
            self = .end(check)
        } else if root["done"]?.bool == true {
            self = .done
        } else {
            return nil
        }
    }
}
