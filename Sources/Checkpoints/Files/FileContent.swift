/// What the first bytes of a file show it to be, whatever its name says.
package enum FileContent: Equatable, Sendable {
    case empty
    /// A Git LFS pointer: the file itself was never fetched. The size is that of the file meant, in bytes.
    case lfsPointer(size: Int?)
    case safetensors
    case gguf
    /// A zip archive: a PyTorch checkpoint since 1.6, among others.
    case zip
    /// A pickle stream of protocol 2 or later.
    case pickle
    /// An error page saved in the file's place.
    case html
    /// Zeros only, as a download that reserved its space and stopped leaves them.
    case zeros

    /// - Parameter start: the first bytes, 512 or all of a shorter file.
    package init?(start: [UInt8]) {
        func starts(_ text: String) -> Bool { start.starts(with: text.utf8) }
        if start.isEmpty {
            self = .empty
        } else if starts("version https://git-lfs.github.com/spec/") {
            self = .lfsPointer(size: Self.pointerSize(start))
        } else if starts("GGUF") {
            self = .gguf
        } else if start.count > 8, start[8] == UInt8(ascii: "{"), start[6] == 0, start[7] == 0 {
            // Before the pickle: a header of 640 bytes begins as one of protocol 2 does. No text has these zeros.
            self = .safetensors
        } else if starts("PK\u{3}\u{4}") {
            self = .zip
        } else if start[0] == 0x80, start.count > 1, (2...5).contains(start[1]) {
            self = .pickle
        } else if ["<!doctype html", "<html", "<?xml"].contains(where: { word in
            String(decoding: start.prefix(64), as: UTF8.self).lowercased().hasPrefix(word)
        }) {
            self = .html
        } else if start.count >= 64, start.allSatisfy({ $0 == 0 }) {
            self = .zeros
        } else {
            return nil
        }
    }

    var isPointer: Bool { if case .lfsPointer = self { true } else { false } }

    private static func pointerSize(_ start: [UInt8]) -> Int? {
        let lines = String(decoding: start, as: UTF8.self).split(separator: "\n")
        return lines.first { $0.hasPrefix("size ") }.flatMap { Int($0.dropFirst(5)) }
    }
}

extension FileContent: CustomStringConvertible {
    package var description: String {
        switch self {
        case .empty: "empty"
        case .lfsPointer(let size?):
            "a Git LFS pointer to a file of \(size) bytes, which was not fetched"
        case .lfsPointer(nil): "a Git LFS pointer to a file that was not fetched"
        case .safetensors: "a safetensors file"
        case .gguf: "a GGUF file"
        case .zip: "a zip archive"
        case .pickle: "a pickle"
        case .html: "a web page"
        case .zeros: "zeros, as an interrupted download leaves them"
        }
    }
}
