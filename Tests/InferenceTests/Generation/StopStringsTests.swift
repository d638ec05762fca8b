import Testing

@testable import Inference

struct StopStringsTests {
    @Test(arguments: [
        (["END"], ["a E", "N", "D b"], ["a ", "", ""], true),
        (["END"], ["a E", "N", "X b"], ["a ", "", "ENX b"], false),
        (["aab"], ["aa", "a", "b"], ["", "a", ""], true),
        (["\n\n", "stop"], ["one\n", "\ntwo"], ["one", ""], true),
        (["기차"], ["밤 기", "차"], ["밤 ", ""], true),
        ([""], ["a", "b"], ["a", "b"], false),
        ([], ["a", "b"], ["a", "b"], false),
    ])
    func `what may begin a stop string is held back`(
        strings: [String], pieces: [String], shown: [String], isOver: Bool
    ) {
        var stops = StopStrings(strings)
        var found: [String] = []
        var ended = false
        for piece in pieces where !ended {
            let (text, isOver) = stops.append(piece)
            found.append(text)
            ended = isOver
        }
        #expect(found == Array(shown.prefix(found.count)))
        #expect(ended == isOver)
    }

    @Test func `what was held back is given at the end`() {
        var stops = StopStrings(["END"])
        #expect(stops.append("a EN") == ("a ", false))
        #expect(stops.finish() == "EN")
        #expect(stops.finish() == "")
    }
}
