/// A token of a template, and where it starts in the normalised source, in bytes.
struct TemplateToken: Sendable {
    enum Kind: Equatable, Sendable {
        case data(Text)
        case variableBegin, variableEnd, blockBegin, blockEnd
        case name(Text)
        case string(Text)
        case integer(Int)
        case float(Double)
        case symbol(Symbol)
        case end
    }

    enum Symbol: String, Sendable, CaseIterable {
        case floorDivide = "//", power = "**", equal = "==", notEqual = "!=", greaterOrEqual = ">=",
            lessOrEqual = "<="
        case add = "+", subtract = "-", divide = "/", multiply = "*", modulo = "%", tilde = "~"
        case leftBracket = "[", rightBracket = "]", leftParenthesis = "(", rightParenthesis = ")"
        case leftBrace = "{", rightBrace = "}", greater = ">", less = "<", assign = "=", dot = ".",
            colon = ":"
        case pipe = "|", comma = ",", semicolon = ";"

        /// The symbol that closes this one.
        var closing: Symbol? {
            switch self {
            case .leftBracket: .rightBracket
            case .leftParenthesis: .rightParenthesis
            case .leftBrace: .rightBrace
            default: nil
            }
        }

        var isClosing: Bool {
            self == .rightBracket || self == .rightParenthesis || self == .rightBrace
        }

        /// By first byte, longer symbols before the shorter that start them.
        static let byFirstByte: [UInt8: [(bytes: [UInt8], symbol: Symbol)]] = {
            var table: [UInt8: [(bytes: [UInt8], symbol: Symbol)]] = [:]
            for symbol in allCases {
                let bytes = Array(symbol.rawValue.utf8)
                table[bytes[0], default: []].append((bytes, symbol))
            }
            return table
        }()
    }

    var kind: Kind
    var offset: Int
}

extension TemplateToken {
    /// The token as an error message names it, in jinja2's words.
    var description: String {
        switch kind {
        case .data: "template data / text"
        case .variableBegin: "begin of print statement"
        case .variableEnd: "end of print statement"
        case .blockBegin: "begin of statement block"
        case .blockEnd: "end of statement block"
        case .name(let name): name.string
        case .string: "string"
        case .integer: "integer"
        case .float: "float"
        case .symbol(let symbol): symbol.rawValue
        case .end: "end of template"
        }
    }

    func isName(_ name: Text) -> Bool { if case .name(name) = kind { true } else { false } }
    func isSymbol(_ symbol: Symbol) -> Bool { kind == .symbol(symbol) }
}
