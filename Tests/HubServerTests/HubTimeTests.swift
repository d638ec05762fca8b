import Foundation
import Testing

@testable import HubServer

struct HubTimeTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.000Z"),
        (951_782_399, "2000-02-28T23:59:59.000Z"), (951_782_400, "2000-02-29T00:00:00.000Z"),
        (1_709_193_909, "2024-02-29T08:05:09.000Z"), (253_402_300_799, "9999-12-31T23:59:59.000Z"),
        (-62_167_219_200, "0000-01-01T00:00:00.000Z"), (.max, "9999-12-31T23:59:59.000Z"),
        (.min, "0000-01-01T00:00:00.000Z"),
    ])
    func `a time is text with milliseconds`(seconds: Int, text: String) {
        #expect(HubTime.text(seconds) == text)
    }

    @Test func `dates agree with Foundation`() {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        for seconds in stride(from: -2_000_000_000, through: 8_000_000_000, by: 86_400 * 13 + 4_217)
        {
            let date = Date(timeIntervalSince1970: Double(seconds))
            #expect(HubTime.text(seconds) == date.formatted(style))
        }
    }
}
