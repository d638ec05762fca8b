import Foundation
import TestSupport
import Testing

@testable import Verification

/// The family of `cards/stemma-demo`, which really runs, and copies of it with one defect each.
struct FamilyTests {
    private static let family = Paths.package.appendingPathComponent("cards/stemma-demo").path

    private func examine(
        _ path: String, base: String? = nil, level: VerificationLevel = .run
    ) -> [CheckName: Check] {
        let examination = Examination(
            VerificationRequest(
                path: path, name: path.split(separator: "/").suffix(2).joined(separator: "/"),
                base: base, level: level, threads: 2))
        return Dictionary(
            uniqueKeysWithValues: CheckName.allCases.map { ($0, examination.run($0)) })
    }

    /// A copy of the root of the family, changed.
    private func examine(changing name: String, _ change: (inout Data) -> Void) throws
        -> [CheckName:
        Check]
    {
        let copy = try TemporaryFolder()
        let folder = copy.path("tern-0.4m")
        try FileManager.default.copyItem(atPath: "\(Self.family)/tern-0.4m", toPath: folder)
        let file = URL(fileURLWithPath: "\(folder)/\(name)")
        var data = try Data(contentsOf: file)
        change(&data)
        try data.write(to: file)
        return examine(folder)
    }

    @Test(arguments: ["tern-0.4m", "tern-0.4m-it", "tern-0.4m-q8_0-gguf"])
    func `a member passes every check`(name: String) {
        let checks = examine("\(Self.family)/\(name)")
        for (check, result) in checks where result.outcome > .passed {
            Issue.record("\(check.rawValue): \(result.outcome): \(result.message ?? "")")
        }
        #expect(checks[.run]?.outcome == .passed)
        #expect(checks[.chatTemplate]?.outcome == (name.hasSuffix("-it") ? .passed : .skipped))
    }

    @Test func `an adapter needs its base, and changes it`() {
        let path = "\(Self.family)/tern-0.4m-recipes-lora"
        let alone = examine(path)
        #expect(alone[.files]?.outcome == .passed)
        #expect(alone[.run]?.outcome == .skipped || alone[.run]?.outcome == .failed)
        let both = examine(path, base: "\(Self.family)/tern-0.4m")
        #expect(both.values.allSatisfy { $0.outcome <= .passed })
        #expect(both[.adapter]?.outcome == .passed)
    }

    @Test func `a level leaves out what is above it`() {
        let checks = examine("\(Self.family)/tern-0.4m", level: .files)
        #expect(checks[.shapes]?.outcome == .passed)
        #expect(checks[.values]?.outcome == .skipped)
        #expect(checks[.run]?.message == "needs the level 'run'")
    }

    @Test func `weights that are cut short fail at the headers`() throws {
        let checks = try examine(changing: "model.safetensors") { $0.removeLast(1000) }
        #expect(checks[.headers]?.outcome == .failed)
        #expect(checks[.headers]?.message?.contains("1000 bytes are missing") == true)
        #expect(checks[.run]?.outcome == .skipped)
    }

    @Test func `a weight that is no number is named`() throws {
        // The last element of the file, in bfloat16.
        let checks = try examine(changing: "model.safetensors") { data in
            data.replaceSubrange(data.count - 2..<data.count, with: [0xC0, 0x7F])
        }
        #expect(checks[.values]?.outcome == .failed)
        #expect(checks[.values]?.message?.contains("1 NaN") == true)
    }

    @Test func `a wrong size in the configuration fails at the shapes`() throws {
        let checks = try examine(changing: "config.json") { data in
            let text = String(decoding: data, as: UTF8.self)
            data = Data(
                text.replacingOccurrences(
                    of: "\"intermediate_size\": ", with: "\"intermediate_size\": 1"
                ).utf8)
        }
        #expect(checks[.shapes]?.outcome == .failed)
        #expect(checks[.shapes]?.message?.contains("mlp.gate_proj") == true)
    }

    @Test func `a hash that a download left word of is compared`() throws {
        let copy = try TemporaryFolder()
        let folder = copy.path("tern-0.4m")
        try FileManager.default.copyItem(atPath: "\(Self.family)/tern-0.4m", toPath: folder)
        let hashes = KnownHashes(folder: folder)
        let right = try hashes.measured("model.safetensors")
        #expect(right.utf8.count == 64)
        let metadata = "tern-0.4m/.cache/huggingface/download/model.safetensors.metadata"
        try copy.write("0123abcd\n\(right)\n1760000000.0\n", to: metadata)
        let same = examine(folder, level: .weights)[.files]
        #expect(same?.outcome == .passed)
        #expect(same?.message?.contains("the SHA-256 of 1 is known") == true)
        let wrong = String(repeating: "0", count: 64)
        try copy.write("0123abcd\n\(wrong)\n1760000000.0\n", to: metadata)
        #expect(examine(folder, level: .files)[.files]?.outcome == .passed)
        let other = examine(folder, level: .weights)[.files]
        #expect(other?.outcome == .failed)
        #expect(other?.expected == .text(wrong))
        #expect(other?.value == .text(right))
    }

    @Test func `a pointer in the place of a file is named`() throws {
        let checks = try examine(changing: "model.safetensors") { data in
            data = Data(
                "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 793472\n".utf8)
        }
        #expect(checks[.files]?.outcome == .failed)
        #expect(checks[.files]?.message?.contains("793472") == true)
    }
}
