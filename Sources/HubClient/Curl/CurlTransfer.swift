internal import CCurl

/// One try of a request: the one owner of a libcurl handle and of all that the handle refers to.
///
/// The handle calls back into this object while `CurlMulti.advance` runs, on its thread. It is freed in `deinit`, so
/// no call comes later.
@safe
final class CurlTransfer {
    /// Bytes of an error's text that are kept.
    private static let errorLimit = 64 << 10

    let handle: UnsafeMutableRawPointer
    let url: String
    private var headers: UnsafeMutablePointer<curl_slist>?
    private let detail: UnsafeMutableBufferPointer<CChar>

    private let sink: PartialFile?
    private let limit: Int
    private let body: HTTPBody?
    private var read: HTTPBody.Reader?

    private(set) var head = HTTPHead(status: 0)
    private(set) var collected: [UInt8] = []
    /// Bytes of a good answer's body so far.
    private(set) var received = 0
    /// What a sink, a source or a limit had against going on.
    private(set) var refusal: (any Error)?

    init(_ request: HTTPRequest, sink: PartialFile?, settings: HTTPSettings) throws {
        try CurlLibrary.start()
        guard let handle = unsafe curl_easy_init() else {
            throw HubClientError.unreachable(
                url: request.address.description, reason: "no memory")
        }
        unsafe self.handle = handle
        url = request.address.description
        // Safety: libcurl ends what it writes with a zero.
        unsafe detail = .allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe detail.initialize(repeating: 0)
        self.sink = sink
        limit = request.limit
        body = request.body
        read = try body?.open()
        configure(request, settings)
        setHeaders(of: request, settings)
        setCallbacks()
    }

    deinit {
        unsafe curl_easy_cleanup(handle)
        unsafe curl_slist_free_all(headers)
        unsafe detail.deallocate()
    }

    var key: UInt { UInt(bitPattern: unsafe handle) }

    /// What a proxy answered to the wish for a tunnel; 0 where none was asked.
    var proxyStatus: Int {
        var status = 0
        guard unsafe stemma_curl_get_long(handle, CURLINFO_HTTP_CONNECTCODE, &status) == CURLE_OK
        else { return 0 }
        return status
    }

    /// What libcurl wrote down of a failure; may be empty.
    var failureText: String {
        unsafe detail.baseAddress.map { unsafe String(cString: $0) } ?? ""
    }

    // MARK: - Options

    private func configure(_ request: HTTPRequest, _ settings: HTTPSettings) {
        set(CURLOPT_URL, request.address.text)
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        set(CURLOPT_PATH_AS_IS, 1)
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_CONNECTTIMEOUT, settings.connectSeconds)
        set(CURLOPT_LOW_SPEED_LIMIT, 1)
        set(CURLOPT_LOW_SPEED_TIME, settings.idleSeconds)
        set(CURLOPT_TCP_KEEPALIVE, 1)
        set(CURLOPT_BUFFERSIZE, 512 << 10)
        set(CURLOPT_UPLOAD_BUFFERSIZE, 512 << 10)
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        // Many requests to one host share an HTTP/2 connection rather than open their own at once.
        set(CURLOPT_PIPEWAIT, 1)
        if let certificates = settings.certificates { set(CURLOPT_CAINFO, certificates) }
        if request.acceptsCompression { set(CURLOPT_ACCEPT_ENCODING, "") }
        // A token says who asks; only without one may the user's netrc.
        if request.token == nil { set(CURLOPT_NETRC, Int(CURL_NETRC_OPTIONAL.rawValue)) }
        if let body {
            set(CURLOPT_POST, 1)
            if request.method != .post { set(CURLOPT_CUSTOMREQUEST, request.method.rawValue) }
            unsafe stemma_curl_set_offset(
                handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.length))
        } else if request.method != .get {
            set(CURLOPT_POST, 1)
            unsafe stemma_curl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, 0)
            if request.method != .post { set(CURLOPT_CUSTOMREQUEST, request.method.rawValue) }
        }
        // Safety: the buffer lives as long as the handle.
        unsafe stemma_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, detail.baseAddress)
    }

    private func setHeaders(of request: HTTPRequest, _ settings: HTTPSettings) {
        var lines = ["User-Agent: \(settings.userAgent)"]
        if let token = request.token { lines.append("Authorization: Bearer \(token)") }
        for header in request.headers + (sink?.requestHeaders ?? []) {
            lines.append("\(header.name): \(header.value)")
        }
        if body != nil {
            // Or libcurl waits a second for a "go on" that many servers never say.
            lines.append("Expect:")
            if !request.headers.contains(where: { $0.name == "Content-Type" }) {
                lines.append("Content-Type:")
            }
        }
        for line in lines {
            guard let longer = unsafe curl_slist_append(headers, line) else { continue }
            unsafe headers = longer
        }
        // Safety: the list lives as long as the handle.
        unsafe stemma_curl_set_pointer(handle, CURLOPT_HTTPHEADER, headers)
    }

    private func setCallbacks() {
        // Safety: the handle, and with it this pointer, is gone before this object is.
        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        for option in [CURLOPT_HEADERDATA, CURLOPT_WRITEDATA, CURLOPT_READDATA, CURLOPT_SEEKDATA] {
            unsafe stemma_curl_set_pointer(handle, option, context)
        }
        unsafe stemma_curl_set_transfer(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, me in
            unsafe CurlTransfer.at(me)?.takeHeader(
                UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
        }
        unsafe stemma_curl_set_transfer(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, me in
            unsafe CurlTransfer.at(me)?.takeBody(
                UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
        }
        unsafe stemma_curl_set_transfer(handle, CURLOPT_READFUNCTION) { bytes, size, count, me in
            unsafe CurlTransfer.at(me)?.giveBody(
                UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
                ?? Int(CURL_READFUNC_ABORT)
        }
        unsafe stemma_curl_set_seek(handle) { me, offset, origin in
            unsafe CurlTransfer.at(me)?.rewind(to: Int(offset), origin) ?? CURL_SEEKFUNC_CANTSEEK
        }
    }

    private func set(_ option: CURLoption, _ value: Int) {
        unsafe stemma_curl_set_long(handle, option, value)
    }

    private func set(_ option: CURLoption, _ value: String) {
        // Safety: libcurl copies the text.
        unsafe stemma_curl_set_text(handle, option, value)
    }
}

// MARK: - Callbacks

extension CurlTransfer {
    private static func at(_ context: UnsafeMutableRawPointer?) -> CurlTransfer? {
        unsafe context.map {
            unsafe Unmanaged<CurlTransfer>.fromOpaque($0).takeUnretainedValue()
        }
    }

    /// Takes one line of the head; a new status line begins a new head, as after `100 Continue`.
    ///
    /// Each of these gives the number of bytes it took; any other number ends the transfer.
    private func takeHeader(_ bytes: UnsafeRawBufferPointer) -> Int {
        let line = unsafe String(decoding: bytes, as: UTF8.self).trimmingBlanks()
        if let head = HTTPHead(statusLine: line) {
            self.head = head
        } else if !line.isEmpty {
            head.add(line: line)
        } else if head.isSuccess, let sink {
            guard attempt({ try sink.begin(head) }) else { return 0 }
        }
        return bytes.count
    }

    private func takeBody(_ bytes: UnsafeRawBufferPointer) -> Int {
        let count = bytes.count
        guard head.isSuccess else {
            unsafe collected.append(
                contentsOf: bytes.prefix(max(0, Self.errorLimit - collected.count)))
            return count
        }
        received += count
        if let sink {
            return attempt({ try unsafe sink.write(bytes) }) ? count : 0
        }
        guard received <= limit else {
            refusal = HubClientError.malformed(
                url: url, reason: "the answer is longer than \(limit >> 20) MiB")
            return 0
        }
        unsafe collected.append(contentsOf: bytes)
        return count
    }

    private func giveBody(_ room: UnsafeMutableRawBufferPointer) -> Int {
        var given: Int?
        _ = attempt {
            let bytes = try read?(room.count) ?? []
            given = min(bytes.count, room.count)
            unsafe room.copyBytes(from: bytes.prefix(room.count))
        }
        return given ?? Int(CURL_READFUNC_ABORT)
    }

    /// Only the start can be gone back to, which is all that libcurl asks for.
    private func rewind(to offset: Int, _ origin: Int32) -> Int32 {
        guard offset == 0, origin == 0 else { return CURL_SEEKFUNC_CANTSEEK }
        return attempt { read = try body?.open() } ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL
    }

    private func attempt(_ body: () throws -> Void) -> Bool {
        do {
            try body()
            return true
        } catch {
            refusal = error
            return false
        }
    }
}
