extension YAMLNode {
    /// As messages name what stands in the file: `the number 42`.
    var foundPhrase: String {
        switch kind {
        case .int, .float: "the number \(text.escapedForMessage)"
        case .bool: "the truth value \(text)"
        default: kind.phrase
        }
    }

    var isBlankText: Bool { kind == .string && textBytes.allSatisfy { $0 <= 0x20 } }

    var isEmptyCollection: Bool {
        switch kind {
        case .sequence: items.first { _ in true } == nil
        case .mapping: entries.first { _ in true } == nil
        default: false
        }
    }

    /// Whether every item of a list is of one type.
    func holdsOnly(_ kind: Kind) -> Bool {
        let records = document.records
        var index = Int(target) + 1
        while index < Int(record.next) {
            guard records[index].kind == kind else { return false }
            index = records[index].successor(of: index)
        }
        return true
    }

    /// Whether texts of a list have equal hashes; also true of a list too long to say.
    var mayRepeatTexts: Bool {
        let records = document.records
        let list = record
        let maximumCount = 512
        guard list.shape == .sequence, list.payload <= maximumCount else { return true }
        // A power of two, at least twice the number of items: some slot is always free.
        let slotCount = 1 << (Int.bitWidth - (2 * Int(list.payload)).leadingZeroBitCount)
        // Safety: every slot is initialised, and the remainders of a division by their count are places of slots.
        return unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: slotCount) { slots in
            unsafe slots.initialize(repeating: 0)
            var index = Int(target) + 1
            while index < Int(list.next) {
                var item = records[index]
                index = item.successor(of: index)
                if item.shape == .alias { item = records[Int(item.payload)] }
                guard item.kind == .string else { continue }
                // 0 is a free slot; two texts taken for equal are compared by who asks.
                let hash = max(item.next, 1)
                var slot = Int(hash) & (slotCount - 1)
                while unsafe slots[slot] != 0 {
                    if unsafe slots[slot] == hash { return true }
                    slot = (slot + 1) & (slotCount - 1)
                }
                unsafe slots[slot] = hash
            }
            return false
        }
    }
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return String(rest)
    }
}
