import GRDB
import HTTPTypes
import TestSupport
import Testing

@testable import HubServer
@testable import Registry

struct InfoRoutesTests {
    static let card = """
        ---
        license: mit
        language: en
        library_name: transformers
        pipeline_tag: text-generation
        base_model: acme/base
        date: 2024-02-29
        model-index: []
        ---
        # Widget

        """

    private func fixture() throws -> InfoFixture {
        try InfoFixture([
            ("acme/base", "---\nlicense: mit\n---\n"), ("acme/Widget-7b", Self.card),
            ("datasets/acme/words", "---\nlanguage: ko\npaperswithcode_id: words\n---\n"),
            ("acme/broken", "---\nlicense: [mit\n---\n"),
        ])
    }

    @Test func `a model says what its card and its version say`() async throws {
        let answer = try await fixture().get("/api/models/acme/Widget-7b")
        let json = try #require(answer.json?.map)
        #expect(answer.status == .ok)
        #expect(json["id"] == .text("acme/Widget-7b"))
        #expect(json["modelId"] == .text("acme/Widget-7b"))
        #expect(json["author"] == .text("acme"))
        #expect(json["_id"]?.text?.count == 24)
        #expect(json["sha"]?.text?.count == 40)
        #expect(json["siblings"] == .list([.map(["rfilename": .text("README.md")])]))
        #expect(json["private"] == .bool(false))
        #expect(json["gated"] == .bool(false))
        #expect(json["disabled"] == .bool(false))
        #expect(json["createdAt"] == .text("2023-11-14T22:13:17.000Z"))
        #expect(json["lastModified"] == .text("2023-11-14T22:13:17.000Z"))
        #expect(json["downloads"] == .number(0))
        #expect(json["likes"] == .number(0))
        #expect(json["library_name"] == .text("transformers"))
        #expect(json["pipeline_tag"] == .text("text-generation"))
        #expect(json["model-index"] == .list([]))
        #expect(json["cardData"]?["license"] == .text("mit"))
        #expect(json["cardData"]?["date"] == .text("2024-02-29"))
        #expect(
            json["tags"]
                == .list(
                    [
                        "transformers", "text-generation", "en", "base_model:acme/base",
                        "base_model:finetune:acme/base", "model-index", "license:mit",
                        "region:us",
                    ].map { .text($0) }))
        #expect(json["securityRepoStatus"] == nil)
    }

    @Test func `a dataset has no fields of models`() async throws {
        let json = try #require(try await fixture().get("/api/datasets/acme/words").json?.map)
        #expect(json["id"] == .text("acme/words"))
        #expect(json["paperswithcode_id"] == .text("words"))
        #expect(json["tags"] == .list([.text("language:ko"), .text("region:us")]))
        for key in ["modelId", "pipeline_tag", "spaces", "config"] { #expect(json[key] == nil) }
    }

    @Test func `a card that does not parse leaves out its data`() async throws {
        let json = try #require(try await fixture().get("/api/models/acme/broken").json?.map)
        #expect(json["cardData"] == nil)
        #expect(json["tags"] == .list([.text("region:us")]))
    }

    @Test(arguments: ["main", "HEAD", "refs%2Fheads%2Fmain", "refs/heads/main"])
    func `a revision has the files of its commit`(revision: String) async throws {
        let fixture = try fixture()
        let head = try await fixture.get("/api/models/acme/Widget-7b").json
        let uri = "/api/models/acme/Widget-7b/revision/\(revision)"
        let answer = try await fixture.get(uri + "?blobs=true")
        if revision == "refs/heads/main" {
            // Only pull requests and conversions are understood unencoded.
            #expect(answer.status == .notFound)
            return
        }
        #expect(answer.json?["sha"] == head?["sha"])
        let file = answer.json?["siblings"]?[0]
        #expect(file?["rfilename"] == .text("README.md"))
        #expect(file?["size"] == .number(Double(Self.card.utf8.count)))
        #expect(
            file?["blobId"] == .text(GitHash.blob(Array(Self.card.utf8)).hexadecimal))
        #expect(file?["lfs"] == nil)
        let sha = try #require(head?["sha"]?.text)
        let bySHA = try await fixture.get("/api/models/acme/Widget-7b/revision/\(sha)")
        #expect(bySHA.json?["sha"] == .text(sha))
    }

    @Test func `a revision that is not there has its code`() async throws {
        let answer = try await fixture().get("/api/models/acme/Widget-7b/revision/v1")
        #expect(answer.status == .notFound)
        #expect(answer.headers[.errorCode] == "RevisionNotFound")
    }

    @Test func `a GGUF file says what the model is`() async throws {
        let fixture = try fixture()
        try fixture.create("acme/quant")
        var writer = GGUFWriter()
        writer.metadata = [
            ("general.architecture", .string("llama")), ("llama.context_length", .uint32(8)),
            ("tokenizer.ggml.tokens", .array([.string("<s>"), .string("</s>")])),
            ("tokenizer.ggml.bos_token_id", .uint32(0)),
            ("tokenizer.ggml.eos_token_id", .uint32(1)),
            ("tokenizer.chat_template", .string("{{ messages }}")),
        ]
        writer.tensors = [.init("a", [3], [1, 2, 3])]
        let adapter = #"{"base_model_name_or_path":"acme/base"}"#
        try fixture.commit(
            [
                .put(path: "a.gguf", .bytes(Array(writer.file))),
                .put(path: "adapter_config.json", .bytes(Array(adapter.utf8))),
            ], title: "weights", to: "acme/quant")
        let json = try await fixture.get(
            "/api/models/acme/quant?expand[]=gguf&expand[]=config"
        ).json
        #expect(
            json?["gguf"]
                == .map([
                    "total": .number(3), "architecture": .text("llama"),
                    "context_length": .number(8), "chat_template": .text("{{ messages }}"),
                    "bos_token": .text("<s>"), "eos_token": .text("</s>"),
                ]))
        #expect(json?["config"]?["peft"]?["base_model_name_or_path"] == .text("acme/base"))
    }

    @Test func `expand answers what was asked for alone`() async throws {
        let fixture = try fixture()
        let uri = "/api/models/acme/Widget-7b"
        let some = try await fixture.get("\(uri)?expand=likes&expand[]=private&expand=baseModels")
        #expect(some.json?.map?.keys.sorted() == ["_id", "baseModels", "id", "likes", "private"])
        #expect(some.json?["baseModels"]?["relation"] == .text("finetune"))
        #expect(some.json?["baseModels"]?["models"]?[0]?["id"] == .text("acme/base"))
        let base = try await fixture.get("/api/models/acme/base?expand=childrenModelCount")
        #expect(base.json?["childrenModelCount"] == .number(1))
        let unknown = try await fixture.get("\(uri)?expand=likes&expand=mainSize")
        #expect(unknown.status == .badRequest)
        for name in RepositoryField.allCases.map(\.name) where name != "modelId" {
            let model = try await fixture.get("\(uri)?expand=\(name)")
            let dataset = try await fixture.get("/api/datasets/acme/words?expand=\(name)")
            #expect(model.status == .ok || dataset.status == .ok, "\(name)")
        }
    }

    @Test func `a private repository is for others as if it were not there`() async throws {
        let fixture = try fixture()
        try fixture.hub.registry.write {
            try $0.execute(sql: "UPDATE repository SET is_private = 1 WHERE name = 'acme/base'")
        }
        let hidden = try await fixture.get("/api/models/acme/base")
        let missing = try await fixture.get("/api/models/acme/nothing")
        #expect(hidden.status == .unauthorized)
        #expect(hidden.headers[.errorCode] == "RepoNotFound")
        #expect(hidden.status == missing.status)
        #expect(hidden.json == missing.json)
        let list = try await fixture.get("/api/models?author=acme")
        #expect(list.json?.list?.compactMap { $0["id"]?.text }.contains("acme/base") == false)
    }

    @Test func `a name without an owner is known, or said to be missing`() async throws {
        let fixture = try InfoFixture([
            ("gpt2", "---\nlicense: mit\n---\n"), ("acme/tree", ""), ("acme/commits", ""),
            ("acme/revision", ""),
        ])
        #expect(try await fixture.get("/api/models/gpt2").json?["id"] == .text("gpt2"))
        for end in ["", "/revision/main", "/tree/main", "/commits/main"] {
            let missing = try await fixture.get("/api/models/nothing\(end)")
            #expect(missing.headers[.errorCode] == "RepoNotFound", "\(end)")
        }
        // Names that are words of paths are names all the same.
        for name in ["tree", "commits", "revision"] {
            let uri = "/api/models/acme/\(name)"
            #expect(try await fixture.get(uri).json?["id"] == .text("acme/\(name)"))
            #expect(try await fixture.get("\(uri)/tree/main").status == .ok)
            #expect(try await fixture.get("\(uri)/revision/main").status == .ok)
        }
    }
}
