import Cards
import Foundation
import HubClient

/// What the environment says of other hubs, in the words of the Hub's own clients.
struct HubEnvironment {
    static let publicHub = "https://huggingface.co"
    /// Bytes of a file that holds a token.
    private static let tokenLimit = 64 << 10

    private let variables: [String: String]

    init(_ variables: [String: String] = ProcessInfo.processInfo.environment) {
        self.variables = variables.filter { !$0.value.isEmpty }
    }

    /// - Parameter endpoint: as given on the command line; else `HF_ENDPOINT`, else the public Hub.
    /// - Throws: `HubClientError.offline` where `HF_HUB_OFFLINE` forbids requests.
    func settings(endpoint: String?) throws -> RemoteHubSettings {
        guard !isOffline else { throw HubClientError.offline }
        let usual = variables["HF_ENDPOINT"] ?? Self.publicHub
        let endpoint = endpoint ?? usual
        var settings = try RemoteHubSettings(
            endpoint: endpoint, token: try token(isUsual: endpoint == usual))
        settings.http.certificates = variables["SSL_CERT_FILE"] ?? variables["CURL_CA_BUNDLE"]
        return settings
    }

    private var isOffline: Bool {
        ["1", "ON", "YES", "TRUE"].contains(variables["HF_HUB_OFFLINE"]?.uppercased())
    }

    /// `HF_TOKEN`, else what `hf auth login` has stored.
    ///
    /// - Parameter isUsual: the endpoint is the one that the user has logged in to. What is stored is shown to no other.
    private func token(isUsual: Bool) throws -> String? {
        if let token = variables["HF_TOKEN"] { return token }
        guard isUsual, let path = tokenPath, FileManager.default.fileExists(atPath: path) else {
            return nil
        }
        return String(decoding: try FileReader.read(path, limit: Self.tokenLimit), as: UTF8.self)
    }

    private var tokenPath: String? {
        if let path = variables["HF_TOKEN_PATH"] { return path }
        if let home = variables["HF_HOME"] { return home + "/token" }
        let cache = variables["XDG_CACHE_HOME"] ?? variables["HOME"].map { $0 + "/.cache" }
        return cache.map { $0 + "/huggingface/token" }
    }
}
