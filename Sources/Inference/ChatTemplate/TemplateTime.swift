/// The moment a template may ask for with `strftime_now`: local civil time, given by the caller.
package struct TemplateTime: Sendable, Equatable {
    /// Seconds since 1970-01-01T00:00:00Z.
    package var secondsSinceEpoch: Int
    /// What local time is ahead of UTC.
    package var utcOffsetSeconds: Int

    package init(secondsSinceEpoch: Int, utcOffsetSeconds: Int = 0) {
        self.secondsSinceEpoch = secondsSinceEpoch
        self.utcOffsetSeconds = utcOffsetSeconds
    }
}

extension TemplateTime {
    private struct Civil {
        var year: Int
        var month: Int
        var day: Int
        var hour: Int
        var minute: Int
        var second: Int
        /// 0 is Sunday.
        var weekday: Int
        /// From 1.
        var dayOfYear: Int
    }

    /// Source: Howard Hinnant, "chrono-compatible low-level date algorithms": days to civil.
    private var civil: Civil {
        let local = secondsSinceEpoch &+ utcOffsetSeconds
        let days = Int((Double(local) / 86_400).rounded(.down))
        let seconds = local &- days &* 86_400
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayFromMarch = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayFromMarch + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let isLeap =
            (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
        let day = dayFromMarch - (153 * shiftedMonth + 2) / 5 + 1
        let dayOfYear =
            dayFromMarch >= 306 ? dayFromMarch - 305 : dayFromMarch + 60 + (isLeap ? 1 : 0)
        return Civil(
            year: year, month: month, day: day, hour: seconds / 3600, minute: seconds / 60 % 60,
            second: seconds % 60, weekday: ((days + 4) % 7 + 7) % 7, dayOfYear: dayOfYear)
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October",
        "November", "December",
    ]
    private static let weekdays = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]

    /// `datetime.strftime` in the C locale; `%-d` and the like leave the padding out, as glibc does.
    func formatted(_ format: Text) -> Text {
        // Twenty-one digits of year bound the date arithmetic above; beyond, there is no calendar to speak of.
        guard secondsSinceEpoch.magnitude < 1 << 40, utcOffsetSeconds.magnitude < 1 << 20 else {
            return format
        }
        let time = civil
        var result = ""
        var isDirective = false
        var isUnpadded = false
        for scalar in format.scalars {
            if !isDirective {
                if scalar == "%" {
                    isDirective = true
                } else {
                    result.unicodeScalars.append(scalar)
                }
                continue
            }
            if scalar == "-", !isUnpadded {
                isUnpadded = true
                continue
            }
            result +=
                Self.field(scalar, time, padded: !isUnpadded)
                ?? "%\(isUnpadded ? "-" : "")\(scalar)"
            isDirective = false
            isUnpadded = false
        }
        if isDirective { result += "%" }
        return Text(result)
    }

    private static func field(_ directive: Unicode.Scalar, _ time: Civil, padded: Bool) -> String? {
        func digits(_ value: Int, _ width: Int, _ fill: Character = "0") -> String {
            let text = String(value)
            guard padded, text.count < width else { return text }
            return String(repeating: fill, count: width - text.count) + text
        }
        let month = months[(time.month + 11) % 12]
        let weekday = weekdays[time.weekday]
        let twelfth = time.hour % 12 == 0 ? 12 : time.hour % 12
        switch directive {
        case "Y": return String(time.year)
        case "y": return digits(time.year % 100, 2)
        case "m": return digits(time.month, 2)
        case "d": return digits(time.day, 2)
        case "e": return digits(time.day, 2, " ")
        case "H": return digits(time.hour, 2)
        case "I": return digits(twelfth, 2)
        case "M": return digits(time.minute, 2)
        case "S": return digits(time.second, 2)
        case "j": return digits(time.dayOfYear, 3)
        case "f": return "000000"
        case "p": return time.hour < 12 ? "AM" : "PM"
        case "B": return month
        case "b", "h": return String(month.prefix(3))
        case "A": return weekday
        case "a": return String(weekday.prefix(3))
        case "w": return String(time.weekday)
        case "u": return String(time.weekday == 0 ? 7 : time.weekday)
        // `datetime.now()` knows no time zone.
        case "z", "Z": return ""
        case "F": return "\(time.year)-\(digits(time.month, 2))-\(digits(time.day, 2))"
        case "T":
            return "\(digits(time.hour, 2)):\(digits(time.minute, 2)):\(digits(time.second, 2))"
        case "R": return "\(digits(time.hour, 2)):\(digits(time.minute, 2))"
        case "D", "x":
            return "\(digits(time.month, 2))/\(digits(time.day, 2))/\(digits(time.year % 100, 2))"
        case "X": return field("T", time, padded: true)
        case "c":
            return "\(weekday.prefix(3)) \(month.prefix(3)) \(digits(time.day, 2, " ")) "
                + "\(digits(time.hour, 2)):\(digits(time.minute, 2)):\(digits(time.second, 2)) \(time.year)"
        case "n": return "\n"
        case "t": return "\t"
        case "%": return "%"
        default: return nil
        }
    }
}
