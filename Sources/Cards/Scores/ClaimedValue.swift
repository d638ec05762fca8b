/// A value as a card claims it, read from its text.
package struct ClaimedValue: Equatable, Sendable {
    /// Why a text holds no value.
    package enum Problem: Equatable, Sendable {
        /// Empty, a dash, `n/a`, `None`, `TBD`.
        case absent
        /// `nan`, `inf`.
        case notFinite
        /// Other text than one number.
        case notANumber
        /// Several numbers: `66.8 / 70.1`.
        case several
    }

    /// As written.
    package var text: String
    package var value: Double?
    /// What follows `±` or `+/-`, in the unit of the value.
    package var spread: Double?
    /// `%` stood behind it.
    package var isPercent: Bool
    /// `~`, `≈`, `<` or `>` stood before it.
    package var isApproximate: Bool
    package var problem: Problem?

    /// Longer texts are no values.
    package static let longestText = 120

    /// A number of the YAML or JSON; `text` is its source.
    package init(number: Double, text: String) {
        self.text = text
        value = number.isFinite ? number : nil
        problem = number.isFinite ? nil : .notFinite
        isPercent = false
        isApproximate = false
    }

    /// Reads a text: `20.0 ± 1.2`, `71.3%`, `1,234.5`, `**45.0**`, `12.34 +/- 5.6`, `0,713`.
    ///
    /// Emphasis, code marks, footnote signs, a remark in brackets and the word points are passed
    /// over. A comma before exactly three digits groups thousands, unless a lone `0` stands before
    /// it; another lone comma is the decimal mark.
    package init(parsing text: String) {
        self.text = text
        isPercent = false
        isApproximate = false
        if let number = ValueScanner.plainNumber(text) {
            value = number
            return
        }
        if let found = ValueScanner.plainSpread(text) {
            value = found.value
            spread = found.spread
            return
        }
        if ValueScanner.isWord(text) {
            problem = .notANumber
            return
        }
        var scanner = ValueScanner(text)
        switch scanner.read() {
        case .success(let found):
            value = found.value
            spread = found.spread
            isPercent = found.isPercent
            isApproximate = found.isApproximate
        case .failure(let reason):
            problem = reason.problem
        }
    }
}
