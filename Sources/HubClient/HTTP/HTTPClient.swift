internal import CCurl

/// One request among many, what takes the body of a good answer, and what comes after it.
struct HTTPJob {
    var request: HTTPRequest
    var sink: PartialFile?
    /// Takes the answer, whatever its status; may give a job that follows in its place.
    var finish: (HTTPAnswer) throws -> HTTPJob?
}

/// A request that went wrong and is sent again.
package struct HTTPWait: Sendable {
    /// Who is waited for.
    package let host: String
    package let seconds: Double
    /// Which repeat comes then, from 1, and how many there are.
    package let attempt: Int
    package let limit: Int

    init(_ exchange: Exchange, seconds: Double) {
        host = exchange.request.address.origin.host
        self.seconds = seconds
        attempt = exchange.retries.used
        limit = exchange.retries.repeats
    }
}

/// Sends requests over libcurl, many at a time, on the thread of the caller.
///
/// Proxies (`HTTPS_PROXY`, `NO_PROXY`) and `~/.netrc` are libcurl's. HTTP/2 is spoken where it is offered over TLS.
final class HTTPClient {
    private let settings: HTTPSettings
    private let multi: CurlMulti
    private let maximumJobs: Int
    /// Called once in a while during transfers.
    var report: () -> Void = {}
    /// Told when a request is to be sent again after a while.
    var onWait: (HTTPWait) -> Void = { _ in }
    /// Origins that have answered.
    private var known: Set<WebAddress.Origin> = []

    init(_ settings: HTTPSettings, maximumJobs: Int) throws {
        self.settings = settings
        self.maximumJobs = max(1, maximumJobs)
        multi = try CurlMulti(maximumConnections: self.maximumJobs)
    }

    /// Sends one request and waits for its answer, whatever its status.
    func send(_ request: HTTPRequest) throws -> HTTPAnswer {
        var result: HTTPAnswer?
        var job: HTTPJob? = HTTPJob(request: request) { answer in
            result = answer
            return nil
        }
        try run {
            defer { job = nil }
            return job
        }
        guard let result else {
            throw HubClientError.unreachable(
                url: request.address.description, reason: "no answer")
        }
        return result
    }

    private struct Active {
        var exchange: Exchange
        var job: HTTPJob
        /// The most that the sink has kept after any try: only more than that is progress.
        var kept: Int

        init(_ job: HTTPJob, retries: RetryRule) {
            exchange = Exchange(job.request, retries: retries)
            self.job = job
            kept = job.sink?.count ?? 0
        }
    }

    /// Runs jobs, `maximumJobs` at a time, until there is none left.
    ///
    /// - Parameter next: the next job; not asked again once it gave none.
    /// - Throws: the first failure; the other transfers end with it.
    func run(_ next: () throws -> HTTPJob?) throws {
        var active: [UInt: Active] = [:]
        var waiting: [(due: ContinuousClock.Instant, active: Active)] = []
        var isExhausted = false
        defer { multi.removeAll() }

        func start(_ item: Active) throws {
            let transfer = try CurlTransfer(
                item.exchange.request, sink: item.job.sink, settings: settings)
            try multi.add(transfer)
            active[transfer.key] = item
        }
        func begin(_ job: HTTPJob) throws {
            try start(Active(job, retries: settings.retries))
        }

        while true {
            while !isExhausted, active.count + waiting.count < maximumJobs {
                guard let job = try next() else {
                    isExhausted = true
                    break
                }
                try begin(job)
            }
            let now = ContinuousClock.now
            while let index = waiting.firstIndex(where: { $0.due <= now }) {
                try start(waiting.remove(at: index).active)
            }
            guard !active.isEmpty || !waiting.isEmpty else { return }
            let done = try multi.advance()
            for (transfer, code) in done {
                guard var item = active.removeValue(forKey: transfer.key) else { continue }
                switch try step(&item, after: transfer, code) {
                case .accept:
                    let answer = HTTPAnswer(
                        head: transfer.head, body: transfer.collected,
                        address: item.exchange.request.address)
                    if let follower = try item.job.finish(answer) { try begin(follower) }
                case .send(let seconds):
                    if seconds > 0 {
                        onWait(HTTPWait(item.exchange, seconds: seconds))
                    }
                    waiting.append((.now + .seconds(seconds), item))
                case .fail(let error): throw error
                }
            }
            report()
            guard done.isEmpty else { continue }
            let due = waiting.map(\.due).min().map { ($0 - .now) / .seconds(1) }
            try multi.wait(min(due ?? 0.2, 0.2))
        }
    }

    private func step(
        _ item: inout Active, after transfer: CurlTransfer, _ code: CURLcode
    ) throws -> Exchange.Step {
        if let refusal = transfer.refusal { throw refusal }
        let origin = item.exchange.request.address.origin
        let kept = item.job.sink?.count ?? 0
        let progress = kept > item.kept
        item.kept = max(kept, item.kept)
        guard code == CURLE_OK else {
            // An answer that breaks off is still one of a server that is there.
            if transfer.head.status > 0 { known.insert(origin) }
            // A proxy that does not let the request through will not with the next one.
            if 400..<500 ~= transfer.proxyStatus {
                throw HubClientError.notAllowed(
                    status: transfer.proxyStatus, url: transfer.url,
                    message: "the proxy does not let this through")
            }
            return item.exchange.next(
                after: .failure(TransferFailure(code, detail: transfer.failureText)),
                progress: progress, isKnown: known.contains(origin))
        }
        known.insert(origin)
        return item.exchange.next(after: .answer(transfer.head), progress: progress)
    }
}
