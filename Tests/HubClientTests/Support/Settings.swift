@testable import HubClient

extension RemoteHubSettings {
    /// A hub of a test: repeats come at once.
    static func test(
        _ endpoint: String, token: String? = nil, repeats: Int = 2
    ) throws -> RemoteHubSettings {
        var settings = try RemoteHubSettings(endpoint: endpoint, token: token)
        settings.http.retries = RetryRule(firstDelay: 0, repeats: repeats)
        return settings
    }
}

func address(_ text: String) throws -> WebAddress {
    guard let address = WebAddress(text) else { throw HubClientError.invalidEndpoint(text) }
    return address
}
