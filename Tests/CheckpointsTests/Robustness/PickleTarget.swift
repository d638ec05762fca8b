@testable import Checkpoints

/// Lists the input's pickles.
enum PickleTarget {
    static func run(_ input: [UInt8]) -> Bool {
        let file = MappedFile(name: "x", copying: input)
        let found = read { () throws(CheckpointError) in try PickleFile(file) }
        for (_, listing) in found?.streams ?? [] {
            expect(listing.end <= input.count, "a pickle that ends at \(listing.end)")
            expect(listing.count == listing.counts.values.reduce(0, +), "other counts")
        }
        return found != nil
    }
}
