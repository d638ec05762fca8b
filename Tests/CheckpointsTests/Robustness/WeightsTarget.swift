@testable import Checkpoints

/// Reads the input as a weights file; what is read must lie in it, and every value must be readable.
enum WeightsTarget {
    static func safetensors(_ input: [UInt8]) -> Bool {
        let file = MappedFile(name: "x", copying: input)
        guard let header = read({ () throws(CheckpointError) in try SafetensorsHeader(file) })
        else {
            return false
        }
        check(header.tensors, in: file)
        let byteCount = header.tensors.reduce(header.dataStart) { $0 + $1.byteCount }
        expect(byteCount == file.byteCount, "\(byteCount) bytes of \(file.byteCount)")
        return true
    }

    static func gguf(_ input: [UInt8]) -> Bool {
        let file = MappedFile(name: "x", copying: input)
        guard let header = read({ () throws(CheckpointError) in try GGUFHeader(file) }) else {
            return false
        }
        check(header.tensors, in: file)
        _ = read { () throws(CheckpointError) in try GGUFTokenizer(header, file: "x") }
        return read { () throws(CheckpointError) in
            try GGUFConfig(header: header, file: "x").modelConfig()
        } != nil
    }

    private static func check(_ tensors: [TensorInfo], in file: MappedFile) {
        var end = 0
        for info in tensors {
            expect(info.offset >= end, "'\(info.name)' starts before \(end)")
            end = info.offset + info.byteCount
            expect(end <= file.byteCount, "'\(info.name)' ends at \(end) of \(file.byteCount)")
            let tensor = Tensor(info: info, file: file)
            guard info.type.isComputable, info.elementCount <= 1 << 20 else { continue }
            let floats = read { () throws(CheckpointError) in try tensor.floats() }
            expect(floats?.count == info.elementCount, "'\(info.name)' has other elements")
        }
    }
}

/// What a reader gives; an error must name a place within reason.
func read<Value>(_ body: () throws(CheckpointError) -> Value) -> Value? {
    do {
        return try body()
    } catch {
        expect(!error.message.isEmpty, "an error without a message")
        expect(error.byte ?? 0 >= 0, "an error at \(error.byte ?? 0)")
        return nil
    }
}
