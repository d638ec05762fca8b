import ArgumentParser
import Cards
import Foundation

/// Results go here. Written in large pieces; a reader that went away ends the program quietly.
enum StandardOutput {
    static func write(_ bytes: [UInt8]) {
        var offset = 0
        while offset < bytes.count {
            let written = unsafe bytes.withUnsafeBytes { buffer in
                // Safety: offset is below the count, so the rest is within the buffer.
                unsafe Glibc.write(
                    STDOUT_FILENO, buffer.baseAddress.map { unsafe $0 + offset },
                    buffer.count - offset)
            }
            if written < 0 {
                if errno == EINTR { continue }
                Foundation.exit(errno == EPIPE ? 0 : Outcome.failed.rawValue)
            }
            offset += written
        }
    }

    static func write(_ text: String) { write(Array(text.utf8)) }

    static func print(_ line: String) { write(line + "\n") }

    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// Progress and notices go here.
enum StandardError {
    /// Writes lines. What they say of files, cards and other hubs moves no cursor and sets no title.
    static func write(_ message: String) {
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
        let text = lines.map { String($0).escapedForTerminal }.joined(separator: "\n")
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Writes without a line break.
    static func draw(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
