/// Finds where to cut logits off without sorting all of them.
///
/// Logits are counted into bins by the upper half of their bits, which keeps their order; only the bin that the cut falls
/// into is sorted. For a vocabulary of 256,000 that bin holds some thousands.
struct LogitRanking: Sendable {
    /// Where the kept tokens end, in the order of falling logits and, of equal ones, of rising ids.
    struct Cut: Equatable, Sendable {
        var logit: Float
        var id: Int

        static let none = Cut(logit: -.infinity, id: .max)

        func keeps(_ logit: Float, id: Int) -> Bool {
            logit > self.logit || (logit == self.logit && id <= self.id)
        }
    }

    private static let binCount = 1 << 16
    private var counts: [Int32] = []
    private var masses: [Double] = []
    private var candidates: [(logit: Float, id: Int)] = []

    /// The bin of a logit: larger logits have larger bins. Not for NaN.
    private static func bin(_ logit: Float) -> Int {
        // Adding zero makes one of the two zeros.
        let bits = (logit + 0).bitPattern
        // Of negative numbers the bits grow as the number falls.
        let ordered = bits >> 31 == 0 ? bits | 0x8000_0000 : ~bits
        return Int(ordered >> 16)
    }

    /// The cut after the `count` largest logits and all that are equal to the last of them; `count` is at least 1 and
    /// below the number of logits.
    mutating func cut(keeping count: Int, of logits: [Float]) -> Cut {
        if counts.isEmpty { counts = Array(repeating: 0, count: Self.binCount) }
        var highest = 0
        for logit in logits {
            let bin = Self.bin(logit)
            counts[bin] += 1
            highest = max(highest, bin)
        }
        // The bins are left empty for the next step, which is cheaper than clearing all of them.
        defer { for logit in logits { counts[Self.bin(logit)] = 0 } }
        var bin = highest
        var left = count
        while bin > 0, left > Int(counts[bin]) {
            left -= Int(counts[bin])
            bin -= 1
        }
        collect(bin, of: logits)
        guard candidates.indices.contains(left - 1) else { return .none }
        return Cut(logit: candidates[left - 1].logit, id: .max)
    }

    /// The cut after the token with which the mass of the largest logits reaches `share` of all.
    ///
    /// - Parameter weights: of each token; zero for one that is ruled out.
    mutating func cut(keepingMass share: Double, of logits: [Float], weights: [Double]) -> Cut {
        if masses.isEmpty { masses = Array(repeating: 0, count: Self.binCount) }
        var total = 0.0
        var highest = 0
        for id in logits.indices where weights[id] > 0 {
            let bin = Self.bin(logits[id])
            masses[bin] += weights[id]
            total += weights[id]
            highest = max(highest, bin)
        }
        defer { for logit in logits { masses[Self.bin(logit)] = 0 } }
        let wanted = share * total
        var bin = highest
        var before = 0.0
        while bin > 0, masses[bin] == 0 || before + masses[bin] < wanted {
            before += masses[bin]
            bin -= 1
        }
        collect(bin, of: logits)
        var last: Cut?
        for candidate in candidates where weights[candidate.id] > 0 {
            if last != nil, before >= wanted { break }
            before += weights[candidate.id]
            last = Cut(logit: candidate.logit, id: candidate.id)
        }
        return last ?? .none
    }

    /// Gathers what lies in one bin, largest first.
    private mutating func collect(_ bin: Int, of logits: [Float]) {
        candidates.removeAll(keepingCapacity: true)
        for id in logits.indices where Self.bin(logits[id]) == bin {
            candidates.append((logits[id], id))
        }
        candidates.sort { $0.logit > $1.logit || ($0.logit == $1.logit && $0.id < $1.id) }
    }
}
