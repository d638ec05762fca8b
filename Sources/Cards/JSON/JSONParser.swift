/// Reads JSON text into records, without recursion.
struct JSONParser {
    private(set) var records: [JSONRecord] = []
    private(set) var decoded: [UInt8] = []
    /// The records of the lists and objects that are open.
    private var open: [Int] = []

    typealias Failure = (reason: JSONError.Reason, offset: Int)

    init(capacity: Int) {
        records.reserveCapacity(capacity)
    }

    /// Reads the one value in `range`.
    @safe
    mutating func parse(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Failure? {
        guard range.count <= JSONLimits.maximumBytes, range.upperBound <= Int(UInt32.max) else {
            return (.tooLarge(maximum: JSONLimits.maximumBytes), range.lowerBound)
        }
        // Safety: the scanner checks every index against the end of the buffer.
        var scanner = unsafe JSONScanner(
            source: source, index: range.lowerBound, end: range.upperBound)
        scanner.skipByteOrderMark()
        do throws(JSONScanner.Failure) {
            try readValue(&scanner)
            while let container = open.last { try readNext(in: container, &scanner) }
            scanner.skipBlanks()
        } catch {
            return (error.reason, error.offset)
        }
        guard scanner.index == scanner.end else { return (.trailingContent, scanner.index) }
        return nil
    }

    /// Reads what follows an item of the innermost open collection: its end, or the next item.
    private mutating func readNext(
        in container: Int, _ scanner: inout JSONScanner
    ) throws(JSONScanner.Failure) {
        let isObject = records[container].kind == .object
        let isFirst = records[container].payload == 0
        let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        let byte = try scanner.nextByte()
        if byte == closing {
            scanner.index += 1
            records[container].extent = UInt32(truncatingIfNeeded: records.count)
            open.removeLast()
            return
        }
        if !isFirst {
            guard byte == UInt8(ascii: ",") else {
                throw scanner.failure(
                    .expected(isObject ? "',' or '}'" : "',' or ']'", found: byte))
            }
            scanner.index += 1
        }
        records[container].payload += 1
        if isObject {
            let byte = try scanner.nextByte()
            guard byte == UInt8(ascii: "\"") else {
                throw scanner.failure(
                    .expected(isFirst ? "a key in quotes or '}'" : "a key in quotes", found: byte))
            }
            try readString(&scanner)
            let colon = try scanner.nextByte()
            guard colon == UInt8(ascii: ":") else {
                throw scanner.failure(.expected("':'", found: colon))
            }
            scanner.index += 1
        }
        try readValue(&scanner)
    }

    private mutating func readValue(_ scanner: inout JSONScanner) throws(JSONScanner.Failure) {
        let byte = try scanner.nextByte()
        guard records.count < JSONLimits.maximumValues else {
            throw scanner.failure(.tooManyValues(maximum: JSONLimits.maximumValues))
        }
        switch byte {
        case UInt8(ascii: "\""): try readString(&scanner)
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard open.count < JSONLimits.maximumDepth else {
                throw scanner.failure(.tooDeep(maximum: JSONLimits.maximumDepth))
            }
            open.append(records.count)
            append(byte == UInt8(ascii: "{") ? .object : .array, at: scanner.index)
            scanner.index += 1
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let start = scanner.index
            if scanner.skip("-Infinity") {
                append(.number, true, at: start, start, scanner.index - start)
            } else {
                try scanner.skipNumber()
                append(.number, at: start, start, scanner.index - start)
            }
        default:
            let start = scanner.index
            if scanner.skip("true") {
                append(.bool, true, at: start)
            } else if scanner.skip("false") {
                append(.bool, at: start)
            } else if scanner.skip("null") {
                append(.null, at: start)
            } else if scanner.skip("NaN") || scanner.skip("Infinity") {
                append(.number, true, at: start, start, scanner.index - start)
            } else {
                throw scanner.failure(.expected("a value", found: byte))
            }
        }
    }

    private mutating func readString(_ scanner: inout JSONScanner) throws(JSONScanner.Failure) {
        let quote = scanner.index
        let start = decoded.count
        let isPlain = try scanner.readString(into: &decoded)
        if isPlain {
            append(.string, at: quote, quote + 1, scanner.index - quote - 2)
        } else {
            append(.string, true, at: quote, start, decoded.count - start)
        }
    }

    private mutating func append(
        _ kind: JSONValue.Kind, _ flag: Bool = false, at start: Int, _ payload: Int = 0,
        _ extent: Int = 0
    ) {
        records.append(
            JSONRecord(
                kind: kind, flag: flag, start: UInt32(truncatingIfNeeded: start),
                payload: UInt32(truncatingIfNeeded: payload),
                extent: UInt32(truncatingIfNeeded: extent)))
    }
}
