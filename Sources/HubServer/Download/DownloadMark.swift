internal import HTTPTypes

/// Whether a request for a file belongs to somebody's download.
///
/// Clients of the Hub mark what does from version 1.32 on; when such a one does not, it looks at a file's head, or reads
/// parts of it where it lies. Any other client's requests all count.
enum DownloadMark {
    private static let firstVersion = [1, 32]

    static func isDownload(_ fields: HTTPFields) -> Bool {
        fields[.downloadCounter] != nil || !(fields[.userAgent].map(marksDownloads) ?? false)
    }

    /// Reads a text such as `transformers/5.1.0; hf_hub/2.4.0; python/3.11.2`.
    private static func marksDownloads(_ agent: String) -> Bool {
        let name = "hf_hub/"
        let version = agent.split(separator: ";").map(\.trimmingSpaces)
            .first { $0.hasPrefix(name) }?.dropFirst(name.count)
        let numbers = version?.split(separator: ".").prefix(2).map { Int($0) ?? 0 } ?? []
        return !numbers.lexicographicallyPrecedes(firstVersion)
    }
}
