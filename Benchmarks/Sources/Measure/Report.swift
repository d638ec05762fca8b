import Foundation

/// Results as JSON lines on standard output.
enum Report {
    static func write(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try FileHandle.standardOutput.write(contentsOf: encoder.encode(value) + [0x0A])
    }
}

/// Seconds of wall-clock time that `body` takes, and what it gives.
func timed<Value>(_ body: () throws -> Value) rethrows -> (seconds: Double, value: Value) {
    let start = ContinuousClock.now
    let value = try body()
    return ((ContinuousClock.now - start).seconds, value)
}

extension Duration {
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}

/// A failure that the person who measures should read.
struct MeasureError: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}
