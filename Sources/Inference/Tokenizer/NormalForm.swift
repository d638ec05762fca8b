@_spi(_Unicode) internal import Swift

/// The normal forms of Unicode Standard Annex 15.
///
/// The standard library composes and decomposes but does not offer it as API yet, only under this SPI; Foundation would bring
/// tables of its own, of an older Unicode. What it lacks, compatibility mappings, is in `CompatibilityMappings`.
enum NormalForm: Sendable {
    case nfc, nfd, nfkc, nfkd

    func normalise(_ text: [UInt8]) -> [UInt8] {
        if isUnchanged(text.span) { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.count + text.count / 8)
        var known = String.UnicodeScalarView()
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            guard Self.isNew(scalar) else {
                known.append(scalar)
                continue
            }
            append(String(known), to: &result)
            known = String.UnicodeScalarView()
            result.append(scalar)
        }
        append(String(known), to: &result)
        return result
    }

    /// Whether the character came after Unicode 9, which the tokenizers library normalises by: to it these combine with nothing and
    /// stand where they are. Its ids are the ones that a model has seen.
    private static func isNew(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300, let age = scalar.properties.age else { return false }
        return age.major > 9
    }

    private func append(_ text: String, to result: inout [UInt8]) {
        switch self {
        case .nfc: for scalar in text._nfc { result.append(scalar) }
        case .nfd: for scalar in text._nfd { result.append(scalar) }
        case .nfkc: for scalar in CompatibilityMappings.map(text)._nfc { result.append(scalar) }
        case .nfkd: for scalar in CompatibilityMappings.map(text)._nfd { result.append(scalar) }
        }
    }

    /// Whether the text holds only scalars that every form, or for NFC that form, leaves as they are, whatever stands beside them.
    private func isUnchanged(_ text: Span<UInt8>) -> Bool {
        var index = 0
        while index < text.count {
            if text[index] < 0x80 {
                index += 1
                continue
            }
            let (value, length) = UTF8Scalars.decode(text, at: index)
            guard self == .nfc, Self.isStable(value) else { return false }
            index += length
        }
        return true
    }

    /// Ranges without a scalar that NFC replaces, reorders or joins to the one before it: most of what is written in Latin, Greek,
    /// Cyrillic, Japanese, Chinese and Korean, punctuation and emoji. Source: `NFC_Quick_Check` in DerivedNormalizationProps.txt.
    private static func isStable(_ value: UInt32) -> Bool {
        switch value {
        case 0x00...0x2FF, 0x390...0x482, 0x48A...0x587: true
        case 0x2010...0x206F, 0x2190...0x2ADB, 0x3000...0x3029, 0x3030...0x3098: true
        case 0x309B...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xE000...0xF8FF: true
        case 0xFE30...0xFFFD, 0x1F000...0x1FAFF, 0x20000...0x2A6DF: true
        default: false
        }
    }
}
