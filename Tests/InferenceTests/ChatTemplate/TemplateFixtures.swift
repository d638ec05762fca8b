import Checkpoints
import Foundation
import Inference

/// What `Fixtures/chat-templates/make_expected.py` wrote with jinja2: templates, variables, and the text or error of each.
enum TemplateFixtures {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/chat-templates")

    /// 2025-07-28T11:04:05Z, as in the script.
    static let now = TemplateTime(secondsSinceEpoch: 1_753_700_645)

    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    static func json(_ name: String) throws -> JSON {
        try JSONReader.parse(Array(try text(name).utf8), file: name)
    }

    static func variables(_ json: JSON?) -> [String: JSON] {
        var variables: [String: JSON] = [:]
        for member in json?.object?.members ?? [] { variables[member.key] = member.value }
        return variables
    }

    /// Renders, and says how the outcome differs from what is expected; `nil` when it does not.
    static func difference(_ source: String, _ variables: [String: JSON], from expected: JSON)
        -> String?
    {
        do throws(InferenceError) {
            let text = try ChatTemplate(source: source).render(variables: variables, now: now)
            guard let wanted = expected["text"]?.string else {
                return
                    "expected the error \(expected["error"]?.string ?? ""), found \(text.debugDescription)"
            }
            if text.utf8.elementsEqual(wanted.utf8) { return nil }
            return "expected \(wanted.debugDescription), found \(text.debugDescription)"
        } catch {
            if let wanted = expected["error"]?.string, error.message.contains(wanted) { return nil }
            let wanted = expected["text"]?.string ?? expected["error"]?.string ?? ""
            return "expected \(wanted.debugDescription), found the error \(error)"
        }
    }
}
