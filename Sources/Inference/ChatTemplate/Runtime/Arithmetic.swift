#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Arithmetic on numbers, with Python's types and rounding. Integers have 64 bits; Python's do not end, so what would
/// be larger is an error.
enum Arithmetic {
    static func negative(_ value: Value) throws(TemplateFailure) -> Value {
        if let integer = value.integer {
            return .int(try checked(0.subtractingReportingOverflow(integer)))
        }
        if case .float(let number) = value { return .float(-number) }
        throw unaryFailure("-", value)
    }

    static func positive(_ value: Value) throws(TemplateFailure) -> Value {
        if let integer = value.integer { return .int(integer) }
        if case .float = value { return value }
        throw unaryFailure("+", value)
    }

    private static func unaryFailure(_ symbol: String, _ value: Value) -> TemplateFailure {
        if case .undefined(let undefined) = value { return undefined.failure }
        return .operation("bad operand type for unary \(symbol): '\(value.typeName)'")
    }

    static func checked(_ result: (partialValue: Int, overflow: Bool)) throws(TemplateFailure)
        -> Int
    {
        guard !result.overflow else { throw .limit("an integer that does not fit in 64 bits") }
        return result.partialValue
    }

    static func integers(_ symbol: ArithmeticOperator, _ left: Int, _ right: Int)
        throws(TemplateFailure) -> Value
    {
        switch symbol {
        case .add: return .int(try checked(left.addingReportingOverflow(right)))
        case .subtract: return .int(try checked(left.subtractingReportingOverflow(right)))
        case .multiply: return .int(try checked(left.multipliedReportingOverflow(by: right)))
        case .divide:
            guard right != 0 else { throw .operation("division by zero") }
            return .float(Double(left) / Double(right))
        case .floorDivide:
            guard right != 0 else { throw .operation("integer division or modulo by zero") }
            let quotient = try checked(left.dividedReportingOverflow(by: right))
            let isInexact = try checked(left.remainderReportingOverflow(dividingBy: right)) != 0
            return .int(isInexact && (left < 0) != (right < 0) ? quotient - 1 : quotient)
        case .modulo:
            guard right != 0 else { throw .operation("integer division or modulo by zero") }
            guard right != -1 else { return .int(0) }
            let remainder = left % right
            return .int(
                remainder != 0 && (remainder < 0) != (right < 0) ? remainder + right : remainder)
        case .power:
            guard right >= 0 else {
                guard left != 0 else {
                    throw .operation("0.0 cannot be raised to a negative power")
                }
                return try numbers(.power, Double(left), Double(right))
            }
            return .int(try power(left, right))
        }
    }

    private static func power(_ base: Int, _ exponent: Int) throws(TemplateFailure) -> Int {
        if exponent == 0 { return 1 }
        if base == 0 || base == 1 { return base }
        if base == -1 { return exponent.isMultiple(of: 2) ? 1 : -1 }
        // Every other base overflows 64 bits before the 64th power.
        guard exponent < 64 else { throw .limit("an integer that does not fit in 64 bits") }
        var result = 1
        for _ in 0..<exponent { result = try checked(result.multipliedReportingOverflow(by: base)) }
        return result
    }

    static func numbers(
        _ symbol: ArithmeticOperator, _ left: Double, _ right: Double
    ) throws(TemplateFailure) -> Value {
        switch symbol {
        case .add: return .float(left + right)
        case .subtract: return .float(left - right)
        case .multiply: return .float(left * right)
        case .divide:
            guard right != 0 else { throw .operation("float division by zero") }
            return .float(left / right)
        case .floorDivide:
            guard right != 0 else { throw .operation("float floor division by zero") }
            return .float(floorDivide(left, right).quotient)
        case .modulo:
            guard right != 0 else { throw .operation("float modulo") }
            return .float(floorDivide(left, right).remainder)
        case .power:
            guard left != 0 || right >= 0 else {
                throw .operation("0.0 cannot be raised to a negative power")
            }
            guard left >= 0 || right == right.rounded() || right.isNaN else {
                throw .limit("a complex number")
            }
            let result = pow(left, right)
            guard !result.isInfinite || left.isInfinite || right.isInfinite else {
                throw .operation("(34, 'Numerical result out of range')")
            }
            return .float(result)
        }
    }

    /// Python's `divmod` of floats: the remainder has the sign of the divisor.
    private static func floorDivide(_ left: Double, _ right: Double) -> (
        quotient: Double, remainder: Double
    ) {
        var remainder = left.truncatingRemainder(dividingBy: right)
        var quotient = (left - remainder) / right
        if remainder != 0 {
            if (right < 0) != (remainder < 0) {
                remainder += right
                quotient -= 1
            }
        } else {
            remainder = Double(signOf: right, magnitudeOf: 0)
        }
        if quotient != 0 {
            let floor = quotient.rounded(.down)
            quotient = quotient - floor > 0.5 ? floor + 1 : floor
        } else {
            quotient = Double(signOf: left / right, magnitudeOf: 0)
        }
        return (quotient, remainder)
    }

    /// Two operands of `+`, `-`, … that are no numbers: what Python says.
    static func failure(_ symbol: ArithmeticOperator, _ left: Value, _ right: Value)
        -> TemplateFailure
    {
        if case .undefined(let undefined) = left { return undefined.failure }
        if case .undefined(let undefined) = right { return undefined.failure }
        if symbol == .add {
            switch left {
            case .string, .markup:
                return .operation("can only concatenate str (not \"\(right.typeName)\") to str")
            case .list:
                return .operation("can only concatenate list (not \"\(right.typeName)\") to list")
            case .tuple:
                return .operation("can only concatenate tuple (not \"\(right.typeName)\") to tuple")
            default: break
            }
        }
        if symbol == .multiply {
            for (sequence, other) in [(left, right), (right, left)] {
                switch sequence {
                case .string, .markup, .list, .tuple:
                    return .operation(
                        "can't multiply sequence by non-int of type '\(other.typeName)'")
                default: break
                }
            }
        }
        let name = symbol == .power ? "** or pow()" : symbol.rawValue
        return .operation(
            "unsupported operand type(s) for \(name): '\(left.typeName)' and '\(right.typeName)'")
    }
}
