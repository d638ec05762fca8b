internal import HTTPTypes

/// The id under which a request is found in logs.
enum RequestID {
    /// The client's own, else one made up.
    static func id(of headers: HTTPFields) -> String {
        if let given = headers[.requestID] ?? headers[.amazonTraceID], !given.isEmpty {
            return ErrorAnswer.headerText(given.prefix(HubLimits.requestIDLength))
        }
        return hexadecimal(.random(in: .min ... .max)) + hexadecimal(.random(in: .min ... .max))
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
