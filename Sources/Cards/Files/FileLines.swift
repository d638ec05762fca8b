#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Reads a file line by line in bounded memory; `-` is standard input. Lines end at LF.
package final class FileLines {
    /// Bytes of a line; a longer one is an error, so that a stream without line ends cannot fill the memory.
    package static let maximumLineBytes = 128 << 20

    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    private var number = 0
    private static let blockBytes = 1 << 18

    package init(_ path: String) throws(FileError) {
        self.path = path
        descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(errnoOf: path) }
    }

    deinit {
        if path != "-" { close(descriptor) }
    }

    /// The next line that is not empty, without its line end, and its number from 1; `nil` at the end.
    package func next() throws(FileError) -> (bytes: [UInt8], number: Int)? {
        var searched = start
        while true {
            if let end = lineFeed(from: searched) {
                let line = Array(buffer[start..<end])
                start = end + 1
                searched = start
                number += 1
                if !line.isEmpty { return (line, number) }
                continue
            }
            searched = buffer.count
            guard !isAtEnd else {
                guard start < buffer.count else { return nil }
                let line = Array(buffer[start...])
                start = buffer.count
                number += 1
                return (line, number)
            }
            guard buffer.count - start <= Self.maximumLineBytes else {
                throw FileError(
                    path: path,
                    reason: "line \(number + 1) is longer than \(Self.maximumLineBytes >> 20) MiB")
            }
            searched -= try fill()
        }
    }

    private func lineFeed(from index: Int) -> Int? {
        unsafe buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, index < bytes.count else { return nil }
            // Safety: the search ends with the buffer.
            return unsafe memchr(base + index, Int32(UInt8.lineFeed), bytes.count - index)
                .map { unsafe UnsafeRawPointer($0) - base }
        }
    }

    /// Reads a block behind what is there; returns by how much the buffer's content moved to the front.
    private func fill() throws(FileError) -> Int {
        let moved = start
        buffer.removeFirst(start)
        start = 0
        let count = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: max(Self.blockBytes, count)))
        let room = buffer.count - count
        var got = -1
        repeat {
            got = unsafe buffer.withUnsafeMutableBytes { bytes in
                // Safety: `room` bytes from `count` on lie in the buffer.
                unsafe bytes.baseAddress.map { unsafe read(descriptor, $0 + count, room) } ?? 0
            }
        } while got < 0 && errno == EINTR
        guard got >= 0 else { throw FileError(errnoOf: path) }
        buffer.removeLast(room - got)
        isAtEnd = got == 0
        return moved
    }
}
