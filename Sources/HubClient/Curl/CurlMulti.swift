internal import CCurl

/// Transfers that run at the same time on one thread, and the connections that they share.
@safe
final class CurlMulti {
    private let handle: UnsafeMutableRawPointer
    /// By the address of their handle. A transfer is here from `add` until it is done or taken out, so that libcurl never
    /// knows one that is gone.
    private var transfers: [UInt: CurlTransfer] = [:]

    init(maximumConnections: Int) throws(HubClientError) {
        try CurlLibrary.start()
        guard let handle = unsafe curl_multi_init() else {
            throw .unreachable(url: "libcurl", reason: "no memory")
        }
        unsafe self.handle = handle
        unsafe stemma_curl_multi_set_long(
            handle, CURLMOPT_MAX_HOST_CONNECTIONS, maximumConnections)
    }

    deinit {
        removeAll()
        unsafe curl_multi_cleanup(handle)
    }

    var isEmpty: Bool { transfers.isEmpty }

    func add(_ transfer: CurlTransfer) throws(HubClientError) {
        let code = unsafe curl_multi_add_handle(handle, transfer.handle)
        guard code == CURLM_OK else {
            throw .unreachable(url: transfer.url, reason: Self.text(of: code))
        }
        transfers[transfer.key] = transfer
    }

    func removeAll() {
        for transfer in transfers.values {
            unsafe curl_multi_remove_handle(handle, transfer.handle)
        }
        transfers.removeAll()
    }

    /// Moves every transfer as far as it goes now.
    ///
    /// - Returns: those that are done, with how they ended.
    func advance() throws(HubClientError) -> [(transfer: CurlTransfer, code: CURLcode)] {
        var running: Int32 = 0
        let code = unsafe curl_multi_perform(handle, &running)
        guard code == CURLM_OK else {
            throw .unreachable(url: "libcurl", reason: Self.text(of: code))
        }
        var done: [(transfer: CurlTransfer, code: CURLcode)] = []
        var left: Int32 = 0
        // Safety: a message lives until its handle is taken out; it is read before.
        while let message = unsafe curl_multi_info_read(handle, &left) {
            guard let finished = unsafe stemma_curl_message_handle(message) else { continue }
            let result = unsafe stemma_curl_message_result(message)
            let key = UInt(bitPattern: finished)
            guard let transfer = transfers.removeValue(forKey: key) else { continue }
            unsafe curl_multi_remove_handle(handle, finished)
            done.append((transfer, result))
        }
        return done
    }

    /// Waits until something can go on.
    ///
    /// - Parameter seconds: at most.
    func wait(_ seconds: Double) throws(HubClientError) {
        let milliseconds = Int32(min(max(seconds * 1000, 0), 60_000).rounded(.up))
        let code = unsafe curl_multi_poll(handle, nil, 0, milliseconds, nil)
        guard code == CURLM_OK else {
            throw .unreachable(url: "libcurl", reason: Self.text(of: code))
        }
    }

    private static func text(of code: CURLMcode) -> String {
        unsafe String(cString: curl_multi_strerror(code))
    }
}
