/// The status and the headers of an answer.
struct HTTPHead: Equatable, Sendable {
    var status: Int
    /// Names in lower case, in the order of the answer.
    private var fields: [(name: String, value: String)]

    init(status: Int, fields: [(name: String, value: String)] = []) {
        self.status = status
        self.fields = fields.map { ($0.name.lowercased(), $0.value) }
    }

    /// Reads a status line such as `HTTP/1.1 200 OK`; `nil` where it is none.
    init?(statusLine line: some StringProtocol) {
        let parts = line.split(separator: " ", maxSplits: 2)
        guard parts.count >= 2, parts[0].hasPrefix("HTTP/"), let status = Int(parts[1]),
            100...999 ~= status
        else { return nil }
        self.init(status: status)
    }

    /// The first header of a name, given in lower case.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Takes a line `Name: value`; one that is none is left out.
    mutating func add(line: some StringProtocol) {
        guard let colon = line.firstIndex(of: ":") else { return }
        fields.append(
            (
                line[..<colon].lowercased(),
                String(line[line.index(after: colon)...].trimmingBlanks())
            ))
    }

    var isSuccess: Bool { 200..<300 ~= status }

    static func == (a: HTTPHead, b: HTTPHead) -> Bool {
        a.status == b.status && a.fields.elementsEqual(b.fields) { $0 == $1 }
    }
}

extension StringProtocol {
    func trimmingBlanks() -> SubSequence {
        var text = self[...]
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}

/// An answer: its head, and its body where no sink took it.
struct HTTPAnswer: Sendable {
    var head: HTTPHead
    var body: [UInt8]
    /// Where the answer came from, after redirects.
    var address: WebAddress
}
