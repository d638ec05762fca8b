/// Reads a pickle's instructions, following texts on its stack only as far as names need it.
struct PickleReader {
    /// What is known of a value on the machine's stack.
    private enum Item {
        case mark
        case text(String)
        case unknown
    }

    private let bytes: ArraySlice<UInt8>
    private let file: String
    /// Added to an index of `bytes` to give the place in the file.
    private let origin: Int
    private var position: Int
    private var stack: [Item] = []
    private var memo: [Int: Item] = [:]
    private var memoCount = 0
    private var seen: Set<PickleListing.Global> = []
    private var listing = PickleListing()

    /// Lists one pickle that starts at an index of `bytes`.
    static func list(
        _ bytes: [UInt8], from start: Int = 0, origin: Int = 0, file: String
    ) throws(CheckpointError) -> PickleListing {
        var reader = PickleReader(
            bytes: bytes[...], file: file, origin: origin, position: start)
        try reader.run()
        return reader.listing
    }

    private init(bytes: ArraySlice<UInt8>, file: String, origin: Int, position: Int) {
        self.bytes = bytes
        self.file = file
        self.origin = origin
        self.position = position
    }

    private func error(_ message: String, at place: Int) -> CheckpointError {
        CheckpointError(file: file, byte: origin + place, message: message)
    }

    private mutating func run() throws(CheckpointError) {
        while true {
            let start = position
            guard let opcode = PickleOpcode(rawValue: try take(1).first ?? 0) else {
                throw error("\(bytes[start]) is no pickle instruction", at: start)
            }
            guard listing.count < PickleListing.maximumCount else {
                throw error("more than \(PickleListing.maximumCount) instructions", at: start)
            }
            listing.count += 1
            listing.counts[opcode, default: 0] += 1
            listing.callCount += opcode.calls ? 1 : 0
            if listing.operations.count < PickleListing.keptCount {
                listing.operations.append(.init(opcode: opcode, byte: origin + start))
            }
            try follow(opcode, at: start)
            guard opcode != .stop else {
                listing.end = origin + position
                return
            }
        }
    }

    private mutating func follow(_ opcode: PickleOpcode, at start: Int) throws(CheckpointError) {
        switch opcode.argument {
        case .nothing: apply(opcode, text: nil, number: nil)
        case .fixed(let count): apply(opcode, text: nil, number: Self.integer(try take(count)))
        case .counted(let width):
            guard let count = Self.integer(try take(width)) else {
                throw error("a length of more bytes than there can be", at: start)
            }
            let content = try take(count)
            let isText =
                opcode == .shortBinUnicode || opcode == .binUnicode
                || opcode == .binUnicode8 || opcode == .binString || opcode == .shortBinString
            // A longer text is no name.
            apply(opcode, text: isText && count < 4096 ? Self.text(content) : nil, number: nil)
        case .lines(1):
            let line = try line()
            apply(opcode, text: line, number: Int(line))
        case .lines:
            let global = PickleListing.Global(module: try line(), name: try line())
            note(global)
            apply(opcode, text: nil, number: nil)
        }
    }

    /// Does to the stack what the instruction would, as far as texts are concerned.
    private mutating func apply(_ opcode: PickleOpcode, text: String?, number: Int?) {
        switch opcode {
        case .mark: stack.append(.mark)
        case .dup: stack.append(stack.last ?? .unknown)
        case .string, .unicode, .binUnicode, .binUnicode8, .shortBinUnicode, .binString,
            .shortBinString:
            stack.append(text.map { .text(Self.unquoted($0, opcode)) } ?? .unknown)
        case .put, .binPut, .longBinPut: if let number { memo[number] = stack.last ?? .unknown }
        case .memoize:
            memo[memoCount] = stack.last ?? .unknown
            memoCount += 1
        case .get, .binGet, .longBinGet: stack.append(number.flatMap { memo[$0] } ?? .unknown)
        case .stackGlobal:
            let name = stack.popLast()
            let module = stack.popLast()
            note(.init(module: Self.name(module), name: Self.name(name)))
            stack.append(.unknown)
        default:
            switch opcode.effect {
            case .replaces(let taken, let left):
                stack.removeLast(min(taken, stack.count))
                for _ in 0..<left { stack.append(.unknown) }
            case .clearsToMark(let left):
                while let item = stack.popLast() { if case .mark = item { break } }
                for _ in 0..<left { stack.append(.unknown) }
            }
        }
        // The numbering of memoised values follows the count, however they were put.
        if opcode == .put || opcode == .binPut || opcode == .longBinPut { memoCount = memo.count }
    }

    private mutating func note(_ global: PickleListing.Global) {
        guard listing.globals.count < 10_000, seen.insert(global).inserted else { return }
        listing.globals.append(global)
    }

    private static func name(_ item: Item?) -> String {
        if case .text(let text) = item { text } else { "?" }
    }

    /// Protocol 0 writes strings in quotes.
    private static func unquoted(_ text: String, _ opcode: PickleOpcode) -> String {
        guard opcode == .string, text.count >= 2, let first = text.first, first == text.last,
            first == "'" || first == "\""
        else { return text }
        return String(text.dropFirst().dropLast())
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// A little-endian integer; `nil` where it does not fit.
    private static func integer(_ bytes: ArraySlice<UInt8>) -> Int? {
        Int(exactly: bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }

    private mutating func take(_ count: Int) throws(CheckpointError) -> ArraySlice<UInt8> {
        guard count <= bytes.endIndex - position else {
            throw error("the pickle ends inside an instruction", at: position)
        }
        defer { position += count }
        return bytes[position..<(position + count)]
    }

    private mutating func line() throws(CheckpointError) -> String {
        guard let end = bytes[position...].firstIndex(of: 0x0A) else {
            throw error("the pickle ends inside a line", at: position)
        }
        defer { position = end + 1 }
        return Self.text(bytes[position..<min(end, position + 4096)])
    }
}
