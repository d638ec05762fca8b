internal import Cards

/// Colours of a terminal, or none.
struct TextPaint {
    enum Ink: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case blue = "34"
        case magenta = "35"
    }

    var isOn: Bool

    func callAsFunction(_ text: String, _ ink: Ink) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
    }
}

extension BaseModelRelation {
    var ink: TextPaint.Ink {
        switch self {
        case .finetune: .green
        case .adapter: .blue
        case .quantized: .magenta
        case .merge: .yellow
        }
    }
}
