/// Where the tensors of a GGUF file lie: each at a multiple of the alignment, with no more than its padding between two.
struct GGUFLayout {
    var file: MappedFile
    /// Where the header ends in the file.
    var headerEnd: Int
    var alignment: Int

    /// Checks that the tensors tile the data, and gives them their place in the file, sorted by it.
    func place(_ entries: [GGUFEntry]) throws(CheckpointError) -> [TensorInfo] {
        guard let dataStart = aligned(headerEnd) else { throw overflow(nil) }
        let sorted = entries.sorted { ($0.offset, $0.byteCount) < ($1.offset, $1.byteCount) }
        for entry in sorted { try checkEnd(entry, dataStart: dataStart) }
        var tensors: [TensorInfo] = []
        var expected = 0
        var previous: GGUFEntry?
        for entry in sorted {
            guard entry.offset == expected, let next = aligned(entry.offset + entry.byteCount)
            else { throw misplaced(entry, after: previous, expected: expected) }
            tensors.append(
                TensorInfo(
                    name: entry.name, type: entry.type, shape: entry.shape,
                    byteCount: entry.byteCount, file: file.name, offset: dataStart + entry.offset))
            expected = next
            previous = entry
        }
        // The last tensor's padding may be there or not.
        let (end, overflows) = expected.addingReportingOverflow(dataStart)
        guard overflows || file.byteCount <= max(end, dataStart) else {
            throw CheckpointError(
                file: file.name, byte: end,
                message: "\(file.byteCount - end) bytes at the end belong to no tensor")
        }
        return tensors
    }

    private func checkEnd(_ entry: GGUFEntry, dataStart: Int) throws(CheckpointError) {
        let (end, overflows) = entry.offset.addingReportingOverflow(entry.byteCount)
        let (last, overflowsInFile) = end.addingReportingOverflow(dataStart)
        guard !overflows, !overflowsInFile else { throw overflow(entry) }
        guard last <= file.byteCount else {
            throw CheckpointError(
                file: file.name, tensor: entry.name, byte: file.byteCount,
                message: "the file is truncated: the tensor ends at byte \(last), the file has "
                    + "\(file.byteCount); \(last - file.byteCount) bytes are missing")
        }
    }

    private func aligned(_ offset: Int) -> Int? {
        let (sum, overflows) = offset.addingReportingOverflow(alignment - 1)
        return overflows ? nil : sum & ~(alignment - 1)
    }

    private func overflow(_ entry: GGUFEntry?) -> CheckpointError {
        CheckpointError(
            file: file.name, tensor: entry?.name, byte: entry?.byte,
            message: "ends further away than a file can reach")
    }

    private func misplaced(
        _ entry: GGUFEntry, after previous: GGUFEntry?, expected: Int
    ) -> CheckpointError {
        let message =
            if let previous, entry.offset < previous.offset + previous.byteCount {
                "starts at \(entry.offset) of the data, before '\(previous.name)' ends at "
                    + "\(previous.offset + previous.byteCount)"
            } else if !entry.offset.isMultiple(of: alignment) {
                "starts at \(entry.offset) of the data, no multiple of the alignment \(alignment)"
            } else {
                "starts at \(entry.offset) of the data, expected \(expected)"
            }
        return CheckpointError(
            file: file.name, tensor: entry.name, byte: entry.byte, message: message)
    }
}
