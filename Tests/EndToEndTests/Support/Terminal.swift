import Foundation
import Glibc
import TestSupport
import Testing

/// Runs the program with a terminal as its standard output or error.
enum Terminal {
    enum Stream {
        case output, error
    }

    /// `TIOCSPTLCK` and `TIOCGPTN` of Linux, which Swift does not import.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    static func run(
        _ stemma: Program, _ arguments: [String], _ environment: [String: String] = [:],
        as stream: Stream = .output
    ) throws -> String {
        let main = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
        try #require(main >= 0, "no terminal can be made")
        defer { close(main) }
        // What unlockpt and ptsname do.
        var (locked, number): (CInt, CInt) = (0, 0)
        try #require(unsafe ioctl(main, Self.setLock, &locked) == 0)
        try #require(unsafe ioctl(main, Self.getNumber, &number) == 0)
        let name = "/dev/pts/\(number)"
        let other = unsafe open(name, O_RDWR | O_NOCTTY)
        try #require(other >= 0, "\(name) cannot be opened")
        var size = winsize(ws_row: 25, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        _ = unsafe ioctl(other, UInt(TIOCSWINSZ), &size)
        let files = try OutputFiles()
        let terminal = FileHandle(fileDescriptor: other, closeOnDealloc: false)
        let process = try stemma.start(
            arguments, environment: environment,
            stdout: stream == .output ? terminal : files.stdout,
            stderr: stream == .error ? terminal : files.stderr)
        close(other)
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            // The other end is closed when the process ends: an error, on Linux.
            let count = unsafe buffer.withUnsafeMutableBytes {
                unsafe read(main, $0.baseAddress, $0.count)
            }
            guard count > 0 else { break }
            output += buffer[..<count]
        }
        _ = process.wait()
        return String(decoding: output, as: UTF8.self)
    }
}
