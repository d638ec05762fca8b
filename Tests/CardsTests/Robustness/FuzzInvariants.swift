@testable import Cards
import Foundation

/// What must hold of every answer about every input.
enum FuzzInvariants {
    /// Findings lie within the file, and what they would change does too.
    static func check(_ diagnostics: [Diagnostic], in bytes: [UInt8]) {
        guard !diagnostics.isEmpty else { return }
        let lines = LineTable(bytes)
        for diagnostic in diagnostics {
            if let range = diagnostic.range {
                expect(range.start <= range.end, "\(diagnostic.rule): \(range) is backwards")
                check(range.start, in: lines, diagnostic.rule)
                check(range.end, in: lines, diagnostic.rule)
            }
            expect(!diagnostic.message.isEmpty, "\(diagnostic.rule): no message")
            expect(
                !diagnostic.message.unicodeScalars.contains { $0.value < 0x20 },
                "\(diagnostic.rule): a control character in \(diagnostic.message.debugDescription)")
            if let fix = diagnostic.fix {
                expect(
                    PieceTable.areApplicable(fix.edits, toByteCount: bytes.count),
                    "\(diagnostic.rule): a fix beyond the file or in no order")
            }
        }
    }

    static func check(_ position: SourcePosition, in lines: LineTable, _ what: String) {
        expect(
            position.line >= 1 && position.line <= lines.lineCount && position.column >= 1,
            "\(what): \(position) of \(lines.lineCount) lines")
        let line = lines.bytesOfLine(position.line)
        let length = line.count { !$0.isUTF8Continuation }
        expect(
            position.column <= max(length, 0) + 1,
            "\(what): \(position) in a line of \(length) characters")
    }

    /// One JSON text that another parser reads; the largest are not worth the time.
    static func checkJSON(_ bytes: [UInt8], _ what: String) {
        guard bytes.count <= 1 << 18 else { return }
        do {
            _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
        } catch {
            expect(
                false, "\(what): \(error) in \(String(decoding: bytes.prefix(2000), as: UTF8.self))"
            )
        }
    }

    /// A line of JSON has no line break in it, of whatever kind.
    static func checkLine(_ bytes: [UInt8], _ what: String) {
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x00..<0x20, 0x85, 0x2028, 0x2029:
                expect(false, "\(what): \(scalar.value) in a line")
            default: break
            }
        }
    }
}
