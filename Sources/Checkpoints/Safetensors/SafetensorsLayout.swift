/// Whether tensors tile the data of their file.
struct SafetensorsLayout {
    var file: MappedFile
    /// Where the data starts in the file.
    var dataStart: Int

    private var dataCount: Int { file.byteCount - dataStart }

    /// - Parameter entries: sorted by where they start.
    func check(_ entries: [SafetensorsEntry]) throws(CheckpointError) {
        var previous: SafetensorsEntry?
        for entry in entries {
            let expected = previous?.end ?? 0
            guard entry.start == expected else {
                throw misplaced(entry, after: previous, expected: expected)
            }
            previous = entry
        }
        let end = previous?.end ?? 0
        if end > dataCount {
            let cut = entries.first { $0.end > dataCount }
            throw CheckpointError(
                file: file.name, tensor: cut?.name, byte: file.byteCount,
                message: "the file is truncated: the header asks for \(inFile(end)) bytes, "
                    + "it has \(file.byteCount); \(end - dataCount) bytes are missing")
        }
        guard end == dataCount else {
            throw CheckpointError(
                file: file.name, byte: dataStart + end,
                message: "\(dataCount - end) bytes at the end belong to no tensor: "
                    + "the header asks for \(inFile(end)) bytes, the file has \(file.byteCount)")
        }
    }

    private func misplaced(
        _ entry: SafetensorsEntry, after previous: SafetensorsEntry?, expected: Int
    ) -> CheckpointError {
        let message =
            if entry.end > dataCount {
                "ends at byte \(inFile(entry.end)), after the end of the file at \(file.byteCount)"
            } else if let previous, entry.start < expected {
                "starts at byte \(inFile(entry.start)), before '\(previous.name)' ends at "
                    + "\(inFile(expected)): they share \(expected - entry.start) bytes"
            } else {
                "starts at byte \(inFile(entry.start)), what comes before it ends at "
                    + "\(inFile(expected)): \(entry.start - expected) bytes belong to no tensor"
            }
        return CheckpointError(
            file: file.name, tensor: entry.name, byte: entry.byte, message: message)
    }

    /// An offset in the data as one in the file, as text: the sum may be more than an `Int` holds.
    private func inFile(_ offset: Int) -> UInt64 { UInt64(dataStart) + UInt64(offset) }
}
