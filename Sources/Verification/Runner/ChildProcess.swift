internal import CSandbox
internal import Foundation
internal import Glibc

/// A run of this very program as a child: what it prints is read line by line, and it is killed when its time is up.
struct ChildProcess {
    enum Ending: Equatable, Sendable {
        case exited(Int32)
        /// Ended by a signal that nobody here sent.
        case signalled(Int32)
        case timedOut
    }

    struct Result: Sendable {
        var ending: Ending
        /// The last of what it wrote to standard error, at most `errorLimit` bytes.
        var errorText: String
        /// The most memory it held, in bytes.
        var peakBytes: Int
    }

    /// A longer line is no message of ours.
    private static let lineLimit = 16 << 20
    private static let errorLimit = 4 << 10
    private static let chunkSize = 64 << 10

    var arguments: [String]
    /// What it finds on standard input.
    var input: [UInt8]
    /// Wall clock, in seconds.
    var timeout: Double
    var executable: String

    /// - Parameter line: gets each line of standard output without its end, as it comes.
    /// - Throws: `VerificationError.noChild` where the child cannot be started.
    func run(_ line: ([UInt8]) -> Void) throws(VerificationError) -> Result {
        var open: [Int32] = []
        defer { for descriptor in open { close(descriptor) } }
        let (inputReader, inputWriter) = try Self.sockets()
        open += [inputReader, inputWriter]
        let (outputReader, outputWriter) = try Self.pipe()
        open += [outputReader, outputWriter]
        let (errorReader, errorWriter) = try Self.pipe()
        open += [errorReader, errorWriter]
        let child = try spawn([(inputReader, 0), (outputWriter, 1), (errorWriter, 2)])
        for descriptor in [inputReader, outputWriter, errorWriter] { close(descriptor) }
        // The rest is the conversation's.
        open.removeAll()

        var conversation = Conversation(
            input: input[...], inputWriter: inputWriter, outputReader: outputReader,
            errorReader: errorReader)
        let deadline = DispatchTime.now() + timeout
        let wasInTime = conversation.hold(until: deadline, line)
        conversation.closeAll()
        if !wasInTime { kill(child, SIGKILL) }
        return wait(
            for: child, until: deadline, timedOut: !wasInTime, errorText: conversation.errorText)
    }

    // MARK: - Parts

    private static func pipe() throws(VerificationError) -> (reader: Int32, writer: Int32) {
        var ends: [Int32] = [0, 0]
        // Safety: two numbers are written.
        let status = unsafe stemma_sandbox_pipe(&ends)
        guard status == 0 else { throw .noChild("no pipe: \(String(errorNumber: status))") }
        return (ends[0], ends[1])
    }

    /// Two sockets that are connected. Unlike a pipe, one whose reader is gone can be written to without a signal.
    private static func sockets() throws(VerificationError) -> (reader: Int32, writer: Int32) {
        var ends: [Int32] = [0, 0]
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        // Safety: two numbers are written.
        guard unsafe socketpair(AF_UNIX, type, 0, &ends) == 0 else {
            throw .noChild("no socket: \(String(errorNumber: errno))")
        }
        return (ends[0], ends[1])
    }

    private func spawn(_ descriptors: [(ours: Int32, theirs: Int32)]) throws(VerificationError)
        -> pid_t
    {
        // Safety: the actions are made, used and destroyed here; the arguments live until the call has returned.
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for (ours, theirs) in descriptors {
            unsafe posix_spawn_file_actions_adddup2(&actions, ours, theirs)
        }
        var child: pid_t = 0
        let words = unsafe (["stemma"] + arguments).map { unsafe strdup($0) }
        defer { unsafe words.forEach { unsafe free($0) } }
        let status = unsafe posix_spawn(&child, executable, &actions, nil, words + [nil], environ)
        guard status == 0 else { throw .noChild(String(errorNumber: status)) }
        return child
    }

    private func wait(
        for child: pid_t, until deadline: DispatchTime, timedOut: Bool, errorText: String
    )
        -> Result
    {
        var status: Int32 = 0
        var usage = rusage()
        var timedOut = timedOut
        // It has closed its output, or was killed: either way it is about to be gone.
        while true {
            let waited = unsafe wait4(child, &status, timedOut ? 0 : WNOHANG, &usage)
            if waited == child || (waited < 0 && errno != EINTR) { break }
            if waited < 0 { continue }
            if DispatchTime.now() >= deadline {
                timedOut = true
                kill(child, SIGKILL)
            } else {
                usleep(1_000)
            }
        }
        let signal = status & 0x7F
        let ending: Ending =
            timedOut ? .timedOut : signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
        return Result(
            ending: ending, errorText: errorText, peakBytes: Int(usage.ru_maxrss) << 10)
    }

    /// The parent's ends of the three pipes.
    private struct Conversation {
        var input: ArraySlice<UInt8>
        var inputWriter: Int32
        var outputReader: Int32
        var errorReader: Int32
        private var pending: [UInt8] = []
        private var errors: [UInt8] = []

        init(
            input: ArraySlice<UInt8>, inputWriter: Int32, outputReader: Int32, errorReader: Int32
        ) {
            self.input = input
            self.inputWriter = inputWriter
            self.outputReader = outputReader
            self.errorReader = errorReader
            // Writing must not wait for a child that does not read.
            _ = fcntl(inputWriter, F_SETFL, O_NONBLOCK)
        }

        var errorText: String { String(decoding: errors, as: UTF8.self) }

        /// Talks until the child has closed both of its outputs.
        ///
        /// - Returns: false where the deadline came first.
        mutating func hold(until deadline: DispatchTime, _ line: ([UInt8]) -> Void) -> Bool {
            while outputReader >= 0 || errorReader >= 0 {
                let now = DispatchTime.now()
                guard now < deadline else { return false }
                let left = (deadline.uptimeNanoseconds - now.uptimeNanoseconds) / 1_000_000 + 1
                // A negative descriptor is skipped by poll.
                var waited = [
                    pollfd(fd: inputWriter, events: Int16(POLLOUT), revents: 0),
                    pollfd(fd: outputReader, events: Int16(POLLIN), revents: 0),
                    pollfd(fd: errorReader, events: Int16(POLLIN), revents: 0),
                ]
                let ready = unsafe poll(&waited, 3, Int32(clamping: left))
                if ready < 0 && errno != EINTR { return false }
                guard ready > 0 else { continue }
                if waited[0].revents != 0 { feed() }
                if waited[1].revents != 0 { hear(line) }
                if waited[2].revents != 0 { overhear() }
            }
            return true
        }

        mutating func closeAll() {
            for descriptor in [inputWriter, outputReader, errorReader] where descriptor >= 0 {
                close(descriptor)
            }
        }

        private mutating func feed() {
            let count = unsafe input.withUnsafeBytes { bytes in
                unsafe send(
                    inputWriter, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
            }
            if count > 0 { input = input.dropFirst(count) }
            guard input.isEmpty || (count < 0 && errno != EAGAIN && errno != EINTR) else { return }
            close(inputWriter)
            inputWriter = -1
        }

        private mutating func hear(_ line: ([UInt8]) -> Void) {
            guard let bytes = Self.read(outputReader) else {
                close(outputReader)
                outputReader = -1
                return
            }
            pending += bytes
            while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                line(Array(pending[..<end]))
                pending.removeSubrange(...end)
            }
            if pending.count > ChildProcess.lineLimit { pending.removeAll() }
        }

        private mutating func overhear() {
            guard let bytes = Self.read(errorReader) else {
                close(errorReader)
                errorReader = -1
                return
            }
            errors += bytes
            errors.removeFirst(max(0, errors.count - ChildProcess.errorLimit))
        }

        /// What is there to be read; nil at the end.
        private static func read(_ descriptor: Int32) -> [UInt8]? {
            var bytes = [UInt8](repeating: 0, count: ChildProcess.chunkSize)
            var count = 0
            repeat {
                // Safety: at most bytes.count bytes are written.
                count = unsafe Glibc.read(descriptor, &bytes, bytes.count)
            } while count < 0 && errno == EINTR
            bytes.removeLast(bytes.count - max(0, count))
            return bytes.isEmpty ? nil : bytes
        }
    }
}

extension String {
    /// What the C library says of an error number.
    init(errorNumber: Int32) {
        // Safety: the text is the C library's own and copied at once.
        self =
            unsafe strerror(errorNumber).map { unsafe String(cString: $0) }
            ?? "error \(errorNumber)"
    }
}
