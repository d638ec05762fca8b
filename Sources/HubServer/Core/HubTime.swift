internal import Cards

/// Times as answers have them: `2024-02-29T08:05:09.000Z`.
enum HubTime {
    /// - Parameter seconds: since 1970, UTC; of years 0 to 9999, anything else is moved to the nearest.
    static func text(_ seconds: Int) -> String {
        let seconds = min(max(seconds, -62_167_219_200), 253_402_300_799)
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let time = seconds - days * 86_400
        let (year, month, day) = date(days)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        func append(_ value: Int, _ width: Int, _ end: UInt8) {
            var divisor = width == 4 ? 1_000 : 10
            while divisor > 0 {
                bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / divisor % 10))
                divisor /= 10
            }
            bytes.append(end)
        }
        append(year, 4, UInt8(ascii: "-"))
        append(month, 2, UInt8(ascii: "-"))
        append(day, 2, UInt8(ascii: "T"))
        append(time / 3_600, 2, UInt8(ascii: ":"))
        append(time / 60 % 60, 2, UInt8(ascii: ":"))
        append(time % 60, 2, UInt8(ascii: "."))
        bytes.append(contentsOf: "000Z".utf8)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The date of a day, counted from 1970-01-01, in the Gregorian calendar.
    ///
    /// Years are taken to begin in March, so that the leap day is the last. Source: Howard Hinnant, "chrono-Compatible
    /// Low-Level Date Algorithms", `civil_from_days`.
    private static func date(_ day: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * ofYear + 2) / 153
        let isAfterYearEnd = month >= 10
        return (
            yearOfEra + era * 400 + (isAfterYearEnd ? 1 : 0),
            isAfterYearEnd ? month - 9 : month + 3,
            ofYear - (153 * month + 2) / 5 + 1
        )
    }
}

extension JSONWriter {
    /// Writes seconds since 1970 as a time.
    mutating func time(_ seconds: Int) { string(HubTime.text(seconds)) }
}
