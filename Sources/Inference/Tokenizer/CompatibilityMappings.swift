/// Compatibility mappings: the characters that NFKC and NFKD replace by others, fully decomposed.
enum CompatibilityMappings {
    private static let mappings: [UInt32: [Unicode.Scalar]] = {
        var mappings: [UInt32: [Unicode.Scalar]] = [:]
        for entry in compatibilityMappingsData.utf8.split(separator: UInt8(ascii: ";")) {
            let numbers = entry.split(separator: UInt8(ascii: " ")).compactMap {
                UInt32(Substring($0), radix: 16)
            }
            guard let first = numbers.first else { continue }
            mappings[first] = numbers.dropFirst().map { Unicode.Scalar(repairing: $0) }
        }
        return mappings
    }()

    static func map(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let mapped = mappings[scalar.value] {
                result.append(contentsOf: mapped)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
