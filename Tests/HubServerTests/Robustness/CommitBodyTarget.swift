@testable import HubServer

/// Reads the input as the body of a commit; the pieces in which it arrives change nothing.
enum CommitBodyTarget {
    static func run(_ input: [UInt8]) -> Bool {
        let draft = draft(input, step: max(1, input.count))
        expect(draft == self.draft(input, step: 3), "another commit in other pieces")
        guard let draft else { return false }
        expect(!draft.title.isEmpty, "a commit without a title")
        return true
    }

    private static func draft(_ input: [UInt8], step: Int) -> CommitDraft? {
        read {
            let reader = CommitReader(FuzzScratch.blobs)
            for start in stride(from: 0, to: input.count, by: step) {
                let end = min(start + step, input.count)
                try reader.take(input.span.extracting(start..<end))
            }
            return try reader.finish()
        }
    }
}
