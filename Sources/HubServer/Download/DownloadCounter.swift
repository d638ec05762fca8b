internal import Registry
internal import Synchronization

/// Counts downloads: the same file for the same client counts once a day, however often it asks and for however many
/// parts.
///
/// Clients are remembered by hashes in bounded memory: after very many, the older half is forgotten, and whoever comes
/// back then counts once more.
final class DownloadCounter: Sendable {
    /// Hashes in each half.
    private static let halfCount = 1 << 16
    private static let secondsOfDay = 86_400

    private struct State {
        var day = 0
        /// What was seen: the half that grows, and the one before it.
        var recent: Set<Int> = []
        var older: Set<Int> = []
        /// By repository's row, how often it was freed today: another repository may have it since.
        var freed: [Int64: Int] = [:]
        /// By repository's row and day, until they are written down.
        var counts: [DownloadStore.Day: Int] = [:]
    }

    private let state = Mutex(State())

    /// - Parameter now: seconds since 1970, UTC.
    func note(_ path: String, ofRepository row: Int64, by client: String, now: Int) {
        let day = now / Self.secondsOfDay
        state.withLock { state in
            if state.day != day {
                (state.day, state.recent, state.older, state.freed) = (day, [], [], [:])
            }
            var hasher = Hasher()
            hasher.combine(path)
            hasher.combine(row)
            hasher.combine(state.freed[row] ?? 0)
            hasher.combine(client)
            let key = hasher.finalize()
            guard !state.recent.contains(key), !state.older.contains(key) else { return }
            if state.recent.count == Self.halfCount {
                (state.older, state.recent) = (state.recent, [])
            }
            state.recent.insert(key)
            state.counts[DownloadStore.Day(repository: row, day: day), default: 0] += 1
        }
    }

    /// Forgets what was counted of a repository that is gone: another one may get its row.
    func forget(repository row: Int64) {
        state.withLock { state in
            state.counts = state.counts.filter { $0.key.repository != row }
            state.freed[row, default: 0] += 1
        }
    }

    /// What was counted since the last time, which is forgotten here.
    func take() -> [DownloadStore.Day: Int] {
        state.withLock { state in
            defer { state.counts = [:] }
            return state.counts
        }
    }

    /// Gives back what could not be written down.
    func putBack(_ counts: [DownloadStore.Day: Int]) {
        state.withLock { $0.counts.merge(counts, uniquingKeysWith: +) }
    }
}
