/// A claimed value on the scale that its metric is compared on.
package struct NormalizedScore: Equatable, Sendable {
    package enum Unit: String, Equatable, Sendable {
        /// 0 to 100 (-100 to 100 for correlations; more than 100 for error rates).
        case percent
        /// The metric's own.
        case native
    }

    package enum Conversion: String, Equatable, Sendable {
        /// The value was on the scale already.
        case none
        /// Multiplied by 100.
        case fractionToPercent = "fraction_to_percent"
    }

    /// What the card's other values of the kind show about how it writes them.
    package enum Hint: Equatable, Sendable {
        case fraction, percent
    }

    package var value: Double
    package var spread: Double?
    package var unit: Unit
    package var conversion: Conversion
    /// The value could have been meant either way: an accuracy of exactly 1, a BLEU below 1, a word
    /// error rate of 1.2.
    package var isAmbiguous: Bool
    /// It lies outside of what the metric can be.
    package var isOutOfRange: Bool

    /// Brings `claimed` to the scale of `metric`: percent for fractions, correlations and
    /// percentages, else its own.
    ///
    /// The rule, in this order: 1. `%` behind the value: it is in percent. 2. Metrics with a unit
    /// of their own (rewards, perplexity, marks), and unknown ones: as they are. 3. A magnitude
    /// above 1 is in percent. For error rates, which may exceed 1, up to 2 is ambiguous. 4. A
    /// `hint` decides for magnitudes up to 1: cards write all their values alike. What it decides
    /// is ambiguous only at 1. 5. Without a hint, a magnitude below 1 is a fraction; exactly 1 is
    /// read as a fraction and ambiguous (all or one
    ///    hundredth?), 0 is 0. On scales that are defined in percent, such as BLEU, any value up to 1 but 0 is ambiguous.
    ///
    /// `nil` where `claimed` has no value.
    package init?(_ claimed: ClaimedValue, metric: Metric?, hint: Hint? = nil) {
        guard let raw = claimed.value else { return nil }
        let scale = metric?.scale ?? .unknown
        guard scale == .unit || scale == .signed || scale == .percent || claimed.isPercent else {
            self.init(
                value: raw, spread: claimed.spread, unit: .native, conversion: .none,
                isAmbiguous: false,
                isOutOfRange: Self.isOutside(raw, metric, factor: 1))
            return
        }
        var isFraction = false
        var isAmbiguous = false
        let magnitude = abs(raw)
        if claimed.isPercent {
            isFraction = false
        } else if magnitude > 1 {
            isAmbiguous = scale == .unit && metric?.maximum == nil && magnitude <= 2
        } else if magnitude > 0 {
            isFraction = hint != .percent
            isAmbiguous = magnitude == 1 || (scale == .percent && hint == nil)
        }
        let factor: Double = isFraction ? 100 : 1
        // A metric on 0 to 100 has its bounds in percent; a fraction's are a hundredth of the
        // result.
        let bounds: Double = scale == .percent || scale == .unknown ? 1 : 100
        let isNative = claimed.isPercent && scale != .unit && scale != .signed && scale != .percent
        self.init(
            value: raw * factor, spread: claimed.spread.map { $0 * factor }, unit: .percent,
            conversion: isFraction ? .fractionToPercent : .none, isAmbiguous: isAmbiguous,
            isOutOfRange: !isNative && Self.isOutside(raw * factor, metric, factor: bounds))
    }

    package init(
        value: Double, spread: Double? = nil, unit: Unit, conversion: Conversion = .none,
        isAmbiguous: Bool = false,
        isOutOfRange: Bool = false
    ) {
        self.value = value
        self.spread = spread
        self.unit = unit
        self.conversion = conversion
        self.isAmbiguous = isAmbiguous
        self.isOutOfRange = isOutOfRange
    }

    /// How a card writes fractions, told from several of its values: in percent as soon as one is
    /// well above 1.
    ///
    /// - Parameter values: of metrics with a unit, signed or percent scale, from one card or one table; `nil` when there are
    ///   fewer than two, or none tells.
    package static func hint(from values: [Double]) -> Hint? {
        guard values.count > 1 else { return nil }
        if values.contains(where: { abs($0) > 1.5 }) { return .percent }
        return values.contains { abs($0) > 0 && abs($0) < 1 } ? .fraction : nil
    }

    /// Whether `value`, on the scale of percent when `factor` is 100, is outside of the metric's
    /// bounds. A little is allowed for rounding.
    private static func isOutside(_ value: Double, _ metric: Metric?, factor: Double) -> Bool {
        if let minimum = metric?.minimum, value < minimum * factor - 1e-6 { return true }
        if let maximum = metric?.maximum, value > maximum * factor + 1e-6 { return true }
        return false
    }
}
