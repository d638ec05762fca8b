import Cards
import Foundation
import Testing

@testable import Registry

#if canImport(FoundationXML)
import FoundationXML
#endif

struct LineageTreeTests {
    private let fixture: RegistryFixture

    init() throws {
        fixture = try RegistryFixture()
        try fixture.write { db in
            try db.register("base/a", license: "apache-2.0", task: "text-generation")
            try db.register("tune/a", license: "mit")
            try db.register("tune/b", license: "other", licenseName: "my-terms")
            try db.register("me/merge", license: "cc-by-nc-4.0", newVersion: "me/merge-2")
            try db.register("you/gguf")
            try db.register("me/merge-2")
            try db.edge("tune/a", "base/a", line: 2)
            try db.edge("tune/b", "base/a", line: 2)
            try db.edge("tune/b", "gone/b", line: 3)
            try db.edge("me/merge", "tune/a", "merge", line: 3)
            try db.edge("me/merge", "tune/b", "merge", line: 4)
            try db.edge(
                "you/gguf", "me/merge", "quantized", provenance: "inferred",
                relationProvenance: "inferred", source: "text")
            try db.edge("me/merge-2", "me/merge")
            try db.edge("me/merge-3", "me/merge-2")
        }
    }

    private func tree(_ id: String, up: Int? = nil, down: Int? = nil) throws -> LineageTree {
        try fixture.read { try LineageTree.tree(of: .test(id), up: up, down: down, in: $0) }
    }

    @Test func `ancestors stand above and descendants below`() throws {
        #expect(
            try tree("me/merge").text() == """
                   ┌─ finetune of base/a  apache-2.0 · text-generation · 2 finetunes
                ┌─ merge of tune/a  mit · 1 merge
                │  ┌─ finetune of base/a  also shown elsewhere
                │  ├─ finetune of gone/b  not registered · 1 finetune
                ├─ merge of tune/b  my-terms · 1 merge
                me/merge  cc-by-nc-4.0
                ├─ finetune me/merge-2
                │  └─ finetune me/merge-3  not registered
                └─ quantized? you/gguf  from the card's text

                new version: me/merge-2

                """)
    }

    @Test func `children that are not shown are counted`() throws {
        #expect(
            try tree("base/a", up: 0, down: 1).text() == """
                base/a  apache-2.0 · text-generation
                ├─ finetune tune/a  mit · 1 merge
                └─ finetune tune/b  my-terms · 1 merge

                """)
    }

    @Test(arguments: [30, 45, 60])
    func `no line is wider than the terminal`(width: Int) throws {
        let text = try tree("me/merge").text(width: width)
        let lines = text.split(separator: "\n").prefix(9)
        #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= width })
    }

    @Test func `colours change nothing but colours`() throws {
        let tree = try tree("me/merge")
        let colored = tree.text(color: true)
        #expect(colored.contains("\u{1B}[33mmerge of\u{1B}[0m "))
        #expect(
            colored.replacingOccurrences(
                of: "\u{1B}\\[[0-9]+m", with: "", options: .regularExpression) == tree.text())
    }

    @Test func `JSON holds every edge with its source`() throws {
        var writer = JSONWriter()
        try tree("tune/b", down: 1).write(to: &writer)
        let facts =
            #""kind":"model","state":"registered","moved_to":null,"license":"apache-2.0","license_name":null,"pipeline_tag":"text-generation","library_name":null,"gated":false,"verified":null,"new_version":null,"latest_version":null,"children":{"finetune":2,"adapter":0,"merge":0,"quantized":0}}"#
        #expect(
            writer.text.contains(
                #"{"id":"base/a","depth":1,"child":"tune/b","relation":"finetune","provenance":"declared","relation_provenance":"declared","source":"base_model","line":2,"named":null,"repeated":false,"cycle":false,"#
                    + facts))
        #expect(writer.text.contains(#""new_version":"me/merge-2","latest_version":"me/merge-2""#))
        #expect(writer.text.hasPrefix(#"{"id":"tune/b","asked":null,"kind":"model","#))
        #expect(writer.text.hasSuffix(#""cycles":[],"truncated":false}"#))
    }

    @Test func `graphs hold each repository and edge once`() throws {
        let tree = try tree("me/merge")
        #expect(tree.dot.components(separatedBy: " -> ").count == 9)
        #expect(tree.dot.contains(#"n0 [label="me/merge\ncc-by-nc-4.0", penwidth=2];"#))
        #expect(tree.dot.contains(#"[label="quantized?", style=dashed];"#))
        #expect(
            tree.mermaid.hasPrefix("flowchart LR\n    n0[\"me/merge<br/>cc-by-nc-4.0\"]:::asked\n"))
        #expect(tree.mermaid.components(separatedBy: "-.->|quantized#63;|").count == 2)
    }

    @Test func `a drawing is well-formed and holds every box`() throws {
        let svg = try tree("me/merge").svg
        #expect(parses(svg))
        #expect(svg.components(separatedBy: "<rect ").count == 9)
        #expect(svg.components(separatedBy: "<path class=\"edge").count == 9)
    }

    @Test func `boxes of a drawing do not overlap`() throws {
        try fixture.write { db in
            for index in 0..<30 {
                try db.edge("kid/\(index)", "me/merge")
                try db.edge("kid/\(index)-q", "kid/\(index)", "quantized")
            }
        }
        let boxes = try LineageDrawing(tree("me/merge")).boxes
        for (index, box) in boxes.enumerated() {
            for other in boxes[(index + 1)...] where box.column == other.column {
                #expect(abs(box.row - other.row) >= 1)
            }
        }
    }

    @Test(arguments: [
        "a/\"]; x [label=\"<script>alert(1)</script>", "a/b\nc\u{1B}[31m", "a/]]><![CDATA[",
        "a/\u{202E}gpj.exe", "a/-->|x|\u{FFFF}&amp;`", "a/" + String(repeating: "長", count: 300),
    ])
    func `a hostile name stays a name`(name: String) throws {
        try fixture.write { db in
            try db.edge(name, "me/merge")
            try db.register(name, license: name)
        }
        let tree = try tree("me/merge")
        #expect(parses(tree.svg))
        #expect(!tree.svg.contains("<script"))
        #expect(!tree.text().unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        #expect(tree.text().split(separator: "\n").count == 11)
        #expect(tree.dot.split(separator: "\n").count == 23)
        #expect(!tree.mermaid.contains("<script"))
        var writer = JSONWriter()
        tree.write(to: &writer)
        #expect(throws: Never.self) { try JSONDocument(writer.bytes) }
        _ = try self.tree(name).text(width: 40)
    }

    @Test func `verifications are shown`() throws {
        try fixture.write { db in
            let row = try db.mention("you/gguf")
            let writer = PostingWriter()
            writer.add(
                field: FilterField.verified.rawValue, value: "failed", id: UInt32(row))
            try writer.flush(db)
        }
        #expect(try tree("you/gguf").root.verified == "failed")
        #expect(
            try tree("me/merge").text().contains(
                "you/gguf  verification failed · from the card's text\n"))
    }

    private func parses(_ svg: String) -> Bool {
        XMLParser(data: Data(svg.utf8)).parse()
    }
}
