import Foundation
import TestSupport
import Testing

@testable import Verification

/// Whole examinations of the reference checkpoints, in this process: every good one passes, every broken one fails where
/// its `expected.json` says.
///
/// They lie beside the checkout; where they do not, these tests have no cases.
struct ReferenceCheckpointTests {
    private static let root = Paths.shared?.appendingPathComponent("reference").path

    static let good =
        folders("checkpoints").filter { $0 != "checkpoints/broken" }
        + folders("family/stemma-demo") + folders("family/reedbed")
    static let broken = folders("checkpoints/broken")

    /// The folders below one of the reference's, from its root.
    private static func folders(_ name: String) -> [String] {
        guard let root else { return [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(name)")) ?? []
        return names.sorted().map { "\(name)/\($0)" }.filter { path in
            (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(path)")) != nil
        }
    }

    private func examine(_ name: String) throws -> [CheckName: Check] {
        let root = try #require(Self.root)
        var base: String?
        if let named = AdapterBase.name(in: "\(root)/\(name)") {
            let parent = name.split(separator: "/").dropLast().joined(separator: "/")
            base = "\(root)/\(parent)/\(named.split(separator: "/").last ?? "")"
        }
        let examination = Examination(
            VerificationRequest(path: "\(root)/\(name)", name: name, base: base, threads: 2))
        return Dictionary(
            uniqueKeysWithValues: CheckName.allCases.map { ($0, examination.run($0)) })
    }

    @Test(arguments: good)
    func `a good checkpoint has no failed check`(name: String) throws {
        let checks = try examine(name)
        for (check, result) in checks {
            #expect(
                result.outcome != .failed, "\(name): \(check.rawValue): \(result.message ?? "")")
        }
        #expect(checks[.speed]?.outcome == .passed)
        // Random weights are no better than chance; nothing else is to be remarked on.
        let remarks = checks.filter { $0.value.outcome == .warned && $0.key != .run }
        #expect(remarks.isEmpty, "\(name): \(remarks.values.map { $0.message ?? "" })")
        let isTrained = name.hasPrefix("family/")
        #expect(checks[.run]?.outcome == (isTrained ? .passed : .warned), "\(name)")
        #expect((checks[.adapter]?.outcome == .passed) == name.hasSuffix("-lora"))
    }

    @Test(arguments: broken)
    func `a broken checkpoint fails at the right check`(name: String) throws {
        let root = try #require(Self.root)
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)/expected.json"))
        let expected = try PlainJSON(data)
        let stage = try #require(expected["stage"]?.text)
        let outcome: CheckOutcome = expected["severity"]?.text == "error" ? .failed : .warned
        let checks = try examine(name)
        if stage == "golden" {
            #expect(checks.values.allSatisfy { $0.outcome != .failed })
            return
        }
        let allowed = try #require(Self.checks[stage])
        let found = allowed.compactMap { checks[$0] }.filter { $0.outcome == outcome }
        #expect(!found.isEmpty, "\(name): no \(outcome) in \(allowed)")
        let subject = expected["tensors"]?.list?.first?.text ?? expected["file"]?.text
        if let subject {
            let said = found.flatMap(\.findings).map(\.text).joined(separator: "\n")
            #expect(said.contains(subject), "\(name): \(said)")
        }
        if outcome == .warned {
            #expect(checks.values.allSatisfy { $0.outcome != .failed }, "\(name)")
        }
    }

    private static let checks: [String: [CheckName]] = [
        "config": [.files, .claims], "weights-file": [.files, .headers], "tensors": [.shapes],
        "numerics": [.values], "tokenizer": [.files, .tokenizer],
    ]
}
