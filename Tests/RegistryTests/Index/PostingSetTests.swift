import Testing

@testable import Registry

/// Sets of each shape that a chunk can have: sparse, dense, in runs, at the borders.
enum PostingSamples {
    struct Shape: Sendable, CustomTestStringConvertible {
        var name: String
        var ids: [UInt32]

        init(_ name: String, _ ids: [UInt32]) {
            self.name = name
            self.ids = ids
        }

        var sorted: [UInt32] { Set(ids).sorted() }
        var testDescription: String { name }
    }

    static let shapes: [Shape] = [
        Shape("empty", []),
        Shape("lone zero", [0]),
        Shape("largest id", [UInt32.max]),
        Shape("borders", [0, 65_535, 65_536, 131_071, 131_072]),
        Shape("sparse", spread(every: 977, count: 900)),
        Shape("array limit", spread(every: 3, count: 4_096)),
        Shape("past the array limit", spread(every: 3, count: 4_097)),
        Shape("dense", spread(every: 2, count: 90_000)),
        Shape("one run", Array(10...70_000)),
        Shape("runs", (0..<300).flatMap { run in (0..<100).map { UInt32(run * 700 + $0) } }),
        Shape("random", random(count: 30_000, below: 200_000, seed: 1)),
        Shape("few random", random(count: 300, below: 1_000_000, seed: 2)),
    ]

    static func spread(every step: Int, count: Int) -> [UInt32] {
        (0..<count).map { UInt32($0 * step + 5) }
    }

    static func random(count: Int, below limit: UInt64, seed: UInt64) -> [UInt32] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt32((state >> 33) % limit)
        }
    }
}

struct PostingSetTests {
    @Test(arguments: PostingSamples.shapes)
    func `a set holds what was put in, in order`(shape: PostingSamples.Shape) {
        let set = PostingSet(shape.ids)
        let sorted = shape.sorted
        #expect(Array(set).elementsEqual(sorted))
        #expect(Array(set.descending).elementsEqual(sorted.reversed()))
        #expect(set.count == sorted.count)
        #expect(set.first == sorted.first)
        #expect(set.last == sorted.last)
        for rank in stride(from: 0, to: sorted.count, by: 97) {
            #expect(set.element(at: rank) == sorted[rank])
            #expect(set.rank(of: sorted[rank]) == rank)
            #expect(set.contains(sorted[rank]))
        }
        #expect(set.element(at: sorted.count) == nil)
        #expect(set.element(at: -1) == nil)
        let holdsThree = set.contains(3)
        #expect(holdsThree == sorted.contains(3))
    }

    @Test(arguments: PostingSamples.shapes, PostingSamples.shapes)
    func `set algebra agrees with the standard library`(
        a: PostingSamples.Shape, b: PostingSamples.Shape
    ) {
        let (left, right) = (PostingSet(a.ids), PostingSet(b.ids))
        let (one, two) = (Set(a.ids), Set(b.ids))
        #expect(left.union(right) == PostingSet(one.union(two)))
        #expect(left.intersection(right) == PostingSet(one.intersection(two)))
        #expect(left.subtracting(right) == PostingSet(one.subtracting(two)))
        #expect(left.intersectionCount(right) == one.intersection(two).count)
    }

    @Test(arguments: PostingSamples.shapes)
    func `inserting and removing in batches round trips`(shape: PostingSamples.Shape) {
        let sorted = shape.sorted
        var set = PostingSet()
        for start in stride(from: 0, to: sorted.count, by: 1_009) {
            set.insert(sorted: Array(sorted[start..<min(sorted.count, start + 1_009)]))
        }
        #expect(set == PostingSet(shape.ids))
        set.insert(sorted: sorted)
        #expect(set == PostingSet(shape.ids))
        let evens = sorted.filter { $0 % 2 == 0 }
        set.remove(sorted: evens)
        #expect(Array(set).elementsEqual(sorted.filter { $0 % 2 == 1 }))
        set.insert(sorted: evens)
        #expect(set == PostingSet(shape.ids))
        set.remove(sorted: sorted)
        #expect(set == PostingSet())
    }

    @Test(arguments: PostingSamples.shapes)
    func `a page is a slice of the order`(shape: PostingSamples.Shape) {
        let set = PostingSet(shape.ids)
        let sorted = shape.sorted
        for (offset, limit) in [
            (0, 10), (5, 100), (4_000, 500), (65_000, 10_000), (0, 1_000_000), (0, 0), (-1, 5),
        ] {
            let expected = offset < 0 ? [] : Array(sorted.dropFirst(offset).prefix(limit))
            #expect(set.page(offset: offset, limit: limit) == expected)
            let reversed =
                offset < 0 ? [] : Array(sorted.reversed().dropFirst(offset).prefix(limit))
            #expect(set.page(offset: offset, limit: limit, descending: true) == reversed)
        }
    }

    @Test func `many sets are joined at once`() {
        let sets = [2, 3, 5].map { step in PostingSet((0..<30_000).map { UInt32($0 * step) }) }
        #expect(Array(PostingSet.intersection(of: sets)) == (0..<2_000).map { UInt32($0 * 30) })
        #expect(PostingSet.intersection(of: []).isEmpty)
        #expect(PostingSet.intersection(of: sets + [PostingSet()]).isEmpty)
        #expect(PostingSet.union(of: sets) == PostingSet(sets.flatMap { Array($0) }))
    }
}
