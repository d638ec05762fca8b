/// A request on its way through redirects and repeats, as a value that says what to do next.
struct Exchange {
    /// How one try ended.
    enum Outcome {
        case answer(HTTPHead)
        case failure(TransferFailure)
    }

    enum Step {
        /// The answer stands, whatever its status.
        case accept
        /// Seconds to wait, then the request as it is now.
        case send(after: Double)
        case fail(HubClientError)
    }

    private static let maximumRedirects = 10
    /// These stay behind with the token.
    private static let secretHeaders: Set<String> = ["authorization", "cookie"]

    /// As it is to be sent next.
    private(set) var request: HTTPRequest
    /// Repeats begin here: what a redirect leads to may hold for a while only.
    private let original: HTTPRequest
    private(set) var retries: RetryRule
    private var redirects = 0

    init(_ request: HTTPRequest, retries: RetryRule = RetryRule()) {
        self.request = request
        original = request
        self.retries = retries
    }

    /// - Parameters:
    ///   - progress: this try brought bytes that no try before it had.
    ///   - isKnown: the other side has answered before; one that never did is not waited for.
    mutating func next(
        after outcome: Outcome, progress: Bool = false, isKnown: Bool = true
    ) -> Step {
        if progress { retries.noteProgress() }
        switch outcome {
        case .answer(let head):
            if 300..<400 ~= head.status, let location = head["location"] {
                return redirect(head.status, to: location)
            }
            let isTransient =
                original.isRepeatable
                ? RetryRule.isTransient(head.status) : RetryRule.isRefusal(head.status)
            guard isTransient, let delay = retries.next(asked: WaitingTime.asked(by: head)) else {
                return .accept
            }
            return again(after: delay)
        case .failure(let failure):
            let error = HubClientError.unreachable(
                url: request.address.description, reason: failure.reason)
            switch failure.kind {
            case .permanent: return .fail(error)
            case .beforeSending where !isKnown: return .fail(error)
            case .underway where !original.isRepeatable: return .fail(error)
            case .beforeSending, .underway: break
            }
            guard let delay = retries.next() else { return .fail(error) }
            return again(after: delay)
        }
    }

    private mutating func again(after delay: Double) -> Step {
        request = original
        redirects = 0
        return .send(after: delay)
    }

    /// Goes where the answer points. The token stays behind at another origin, and nothing goes from `https` to
    /// `http`.
    private mutating func redirect(_ status: Int, to location: String) -> Step {
        let url = request.address.description
        redirects += 1
        guard redirects <= Self.maximumRedirects else {
            return .fail(
                .unsafeRedirect(
                    url: url, reason: "more than \(Self.maximumRedirects) redirects in a row"))
        }
        guard let target = request.address.resolving(location) else {
            return .fail(
                .unsafeRedirect(url: url, reason: "a redirect to something that is no address"))
        }
        if request.address.origin.scheme == "https", target.origin.scheme != "https" {
            return .fail(.unsafeRedirect(url: url, reason: "a redirect from https to http"))
        }
        if target.origin != request.address.origin {
            if request.token != nil, request.body != nil {
                return .fail(
                    .unsafeRedirect(
                        url: url, reason: "a redirect of what is sent to '\(target.origin.host)'"))
            }
            request.token = nil
            request.headers.removeAll { Self.secretHeaders.contains($0.name.lowercased()) }
        }
        if status == 303 {
            request.method = .get
            request.body = nil
        }
        request.address = target
        return .send(after: 0)
    }
}

/// Why a try brought no answer.
struct TransferFailure: Equatable, Sendable {
    enum Kind: Sendable {
        /// Nothing was sent: no name, no connection.
        case beforeSending
        /// It broke off; nobody knows what the other side did.
        case underway
        /// The next try would end the same way: certificates, protocols.
        case permanent
    }

    var kind: Kind
    var reason: String
}
