package import GRDB

/// Collects which repository gains or loses which values, and writes them a batch at a time.
///
/// One writer serves one database connection, the only one that writes the posting tables. What
/// `add` and `remove` are told lies in memory until ``flush(_:)``, which reads and writes each
/// touched chunk once. Terms and the chunks that grew last stay in memory between batches; they
/// are dropped when a transaction is rolled back, when another connection has written, and when
/// they are too many. A savepoint that is rolled back by itself is not noticed: call ``forget()``
/// then.
package final class PostingWriter {
    /// How many terms stay in memory between batches.
    package static let cachedTermLimit = 200_000

    private struct Key: Hashable {
        var field: Int
        var value: String

        // By bytes, as SQLite compares: `String` takes canonically equivalent texts for equal.
        static func == (a: Self, b: Self) -> Bool {
            a.field == b.field && a.value.utf8.elementsEqual(b.value.utf8)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(field)
            var value = value
            value.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    private struct Slot {
        var key: Key
        /// 0 until it is looked up or given.
        var id = 0
        var count = 0
        /// Operations of this batch.
        var operationCount = 0
        /// The chunk that was written last, as ids grow.
        var tail: (chunk: UInt16, members: PostingContainer)?
    }

    private struct Operation {
        var slot: Int32
        var id: UInt32
        var isAddition: Bool
    }

    private var slots: [Slot] = []
    private var places: [Key: Int32] = [:]
    private var operations: [Operation] = []
    private var touched: [Int32] = []
    /// The largest id in use; `nil` until it is read.
    private var lastTermID: Int?
    private var dataVersion: Int?
    private var buffer: [UInt8] = []
    /// The connection whose roll-backs are heard of.
    private weak var observed: Database?

    package init() {}

    /// Whether anything waits for ``flush(_:)``.
    package var isEmpty: Bool { operations.isEmpty }

    /// Notes that a repository has a value of a field. The last word on one of them counts.
    package func add(field: Int, value: String, id: UInt32) {
        note(field, value, id, isAddition: true)
    }

    /// Notes that a repository has lost a value of a field.
    package func remove(field: Int, value: String, id: UInt32) {
        note(field, value, id, isAddition: false)
    }

    /// Drops everything, what waits included, as if the writer were new.
    package func forget() {
        operations.removeAll(keepingCapacity: true)
        touched.removeAll(keepingCapacity: true)
        forgetTerms()
    }

    /// Writes what was noted since the last time.
    ///
    /// To be called inside a transaction; when it throws, the transaction must be rolled back.
    package func flush(_ db: Database) throws {
        guard !operations.isEmpty else { return }
        precondition(db.isInsideTransaction, "postings are written inside a transaction")
        try dropStaleTerms(db)
        if observed !== db {
            db.add(transactionObserver: self, extent: .observerLifetime)
            observed = db
        }
        do {
            var tables = try Tables(db)
            try findTerms(&tables)
            try write(&tables)
        } catch {
            forget()
            throw error
        }
        operations.removeAll(keepingCapacity: true)
        touched.removeAll(keepingCapacity: true)
        if slots.count > Self.cachedTermLimit { forgetTerms() }
    }

    // MARK: - Collecting

    private func note(_ field: Int, _ value: String, _ id: UInt32, isAddition: Bool) {
        let key = Key(field: field, value: value)
        let place: Int32
        if let known = places[key] {
            place = known
        } else {
            place = Int32(slots.count)
            places[key] = place
            slots.append(Slot(key: key))
        }
        if slots[Int(place)].operationCount == 0 { touched.append(place) }
        slots[Int(place)].operationCount += 1
        operations.append(Operation(slot: place, id: id, isAddition: isAddition))
    }

    private func forgetTerms() {
        slots.removeAll()
        places.removeAll()
        lastTermID = nil
        dataVersion = nil
    }

    /// Another connection may have changed every term: only what waits is kept.
    private func dropStaleTerms(_ db: Database) throws {
        let statement = try RawStatement(db, "PRAGMA data_version")
        let version = try statement.step() ? statement.int(0) : 0
        statement.reset()
        if let dataVersion, dataVersion != version {
            for index in slots.indices {
                (slots[index].id, slots[index].count, slots[index].tail) = (0, 0, nil)
            }
            lastTermID = nil
        }
        dataVersion = version
    }

    // MARK: - Writing

    private struct Tables {
        let findTerm: RawStatement
        let lastTerm: RawStatement
        let putTerm: RawStatement
        let dropTerm: RawStatement
        let getChunk: RawStatement
        let putChunk: RawStatement
        let dropChunk: RawStatement

        init(_ db: Database) throws {
            findTerm = try RawStatement(
                db, "SELECT id, count FROM term WHERE field = ? AND value = ?")
            lastTerm = try RawStatement(db, "SELECT max(term_id) FROM posting")
            putTerm = try RawStatement(
                db, "REPLACE INTO term (field, value, id, count) VALUES (?, ?, ?, ?)")
            dropTerm = try RawStatement(db, "DELETE FROM term WHERE field = ? AND value = ?")
            getChunk = try RawStatement(
                db, "SELECT members FROM posting WHERE term_id = ? AND chunk = ?")
            putChunk = try RawStatement(
                db, "REPLACE INTO posting (term_id, chunk, members) VALUES (?, ?, ?)")
            dropChunk = try RawStatement(db, "DELETE FROM posting WHERE term_id = ? AND chunk = ?")
        }
    }

    /// Gives each touched term its id and count, and puts them in the order of their ids.
    private func findTerms(_ tables: inout Tables) throws {
        for place in touched where slots[Int(place)].id == 0 {
            let key = slots[Int(place)].key
            try tables.findTerm.bind(1, key.field)
            try tables.findTerm.bind(2, key.value)
            if try tables.findTerm.step() {
                slots[Int(place)].id = tables.findTerm.int(0)
                slots[Int(place)].count = tables.findTerm.int(1)
            }
            tables.findTerm.reset()
        }
        if lastTermID == nil {
            lastTermID = try tables.lastTerm.step() ? tables.lastTerm.int(0) : 0
            tables.lastTerm.reset()
        }
        for place in touched where slots[Int(place)].id == 0 {
            // Every term has members, so the largest id that is in use is the largest in 'posting'.
            lastTermID = (lastTermID ?? 0) + 1
            slots[Int(place)].id = lastTermID ?? 1
        }
        touched.sort { slots[Int($0)].id < slots[Int($1)].id }
    }

    private func write(_ tables: inout Tables) throws {
        // A counting sort by term, in the order of `touched`, that keeps the order of what was
        // noted.
        var ends = [Int](repeating: 0, count: slots.count)
        var total = 0
        for place in touched {
            ends[Int(place)] = total
            total += slots[Int(place)].operationCount
        }
        var ordered = operations
        for operation in operations {
            ordered[ends[Int(operation.slot)]] = operation
            ends[Int(operation.slot)] += 1
        }
        for place in touched {
            let place = Int(place)
            let end = ends[place]
            try write(slot: place, ordered[(end - slots[place].operationCount)..<end], &tables)
            slots[place].operationCount = 0
        }
    }

    private func write(slot place: Int, _ operations: ArraySlice<Operation>, _ tables: inout Tables)
        throws
    {
        let before = slots[place].count
        var start = operations.startIndex
        let operations = Self.lastWords(operations)
        if operations.startIndex != start { start = operations.startIndex }
        while start < operations.endIndex {
            let chunk = UInt16(operations[start].id >> 16)
            var (added, removed): ([UInt16], [UInt16]) = ([], [])
            while start < operations.endIndex, UInt16(operations[start].id >> 16) == chunk {
                let value = UInt16(truncatingIfNeeded: operations[start].id)
                if operations[start].isAddition {
                    added.append(value)
                } else {
                    removed.append(value)
                }
                start += 1
            }
            try update(slot: place, chunk, added, removed, isNew: before == 0, tables)
        }
        let (key, count) = (slots[place].key, slots[place].count)
        guard count != before else {
            if count == 0 { slots[place].id = 0 }
            return
        }
        let statement = count == 0 ? tables.dropTerm : tables.putTerm
        try statement.bind(1, key.field)
        try statement.bind(2, key.value)
        if count == 0 {
            slots[place].id = 0
            slots[place].tail = nil
        } else {
            try statement.bind(3, slots[place].id)
            try statement.bind(4, count)
        }
        try statement.run()
    }

    /// Ascending by id, one operation an id: the last that was noted.
    private static func lastWords(_ operations: ArraySlice<Operation>) -> ArraySlice<Operation> {
        var isAscending = true
        for (a, b) in zip(operations, operations.dropFirst()) where a.id >= b.id {
            isAscending = false
            break
        }
        if isAscending { return operations }
        let sorted = operations.enumerated().sorted {
            ($0.element.id, $0.offset) < ($1.element.id, $1.offset)
        }
        var result: [Operation] = []
        for (_, operation) in sorted {
            if result.last?.id == operation.id { result.removeLast() }
            result.append(operation)
        }
        return result[...]
    }

    private func update(
        slot place: Int, _ chunk: UInt16, _ added: [UInt16], _ removed: [UInt16], isNew: Bool,
        _ tables: Tables
    ) throws {
        let id = slots[place].id
        var members = PostingContainer()
        if let tail = slots[place].tail, tail.chunk == chunk {
            members = tail.members
            // Taken out, so that changing it copies nothing.
            slots[place].tail = nil
        } else if !isNew {
            try tables.getChunk.bind(1, id)
            try tables.getChunk.bind(2, Int(chunk))
            defer { tables.getChunk.reset() }
            if try tables.getChunk.step() { members = try tables.getChunk.container(0) }
        }
        let before = members.count
        members.remove(sorted: removed)
        let kept = members.count
        members.insert(sorted: added)
        slots[place].count += members.count - before
        if members.count != kept || kept != before {
            let statement = members.isEmpty ? tables.dropChunk : tables.putChunk
            try statement.bind(1, id)
            try statement.bind(2, Int(chunk))
            if !members.isEmpty {
                members.encode(into: &buffer)
                try statement.bind(3, buffer)
            }
            try statement.run()
        }
        if (slots[place].tail.map { $0.chunk < chunk }) ?? true {
            slots[place].tail = (chunk, members)
        }
    }
}

extension PostingWriter: TransactionObserver {
    package func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
    package func databaseDidChange(with event: DatabaseEvent) {}
    package func databaseDidCommit(_ db: Database) {}
    package func databaseDidRollback(_ db: Database) { forget() }
}
