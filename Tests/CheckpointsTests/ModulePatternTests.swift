import Testing

@testable import Checkpoints

struct ModulePatternTests {
    @Test(arguments: [
        (#"q_proj"#, "q_proj", true),
        (#"q_proj"#, "model.q_proj", false),
        (#".*\.(q|v)_proj"#, "model.layers.0.self_attn.v_proj", true),
        (#".*\.(q|v)_proj"#, "model.layers.0.self_attn.k_proj", false),
        (#".*layers\.(?:1|2)\..*"#, "model.layers.2.mlp", true),
        (#"layers\.\d+\.mlp"#, "layers.12.mlp", true),
        (#"layers\.[0-4]\.mlp"#, "layers.5.mlp", false),
        (#"layers\.[^0-4]\.mlp"#, "layers.5.mlp", true),
        (#"(ab){2,3}"#, "abab", true),
        (#"(ab){2,3}"#, "abababab", false),
        (#"^a?b$"#, "b", true),
        (#"(a*)*b"#, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false),
    ])
    func `a whole path matches or not`(pattern: String, path: String, matches: Bool) {
        #expect(ModulePattern(pattern)?.matches(path) == matches)
    }

    @Test(arguments: [
        ("q_proj", "model.layers.0.self_attn.q_proj", true),
        ("q_proj", "model.q_proj.x", false),
        ("q_proj", "model.xq_proj", false),
        ("layers.0.self_attn.q_proj", "model.layers.0.self_attn.q_proj", true),
    ])
    func `the end of a path matches after a dot`(pattern: String, path: String, matches: Bool) {
        #expect(ModulePattern(pattern)?.matchesEnd(of: path) == matches)
    }

    @Test(arguments: [
        "(?!vision).*", #"(a)\1"#, "(", "a)", "[a", "*", "a{100}", "a{2,1}", "\\", "(?i)a",
        "((((a{64}){64}){64}){64}){64}", "((((((((){64}){64}){64}){64}){64}){64}){64}){64}",
    ])
    func `what is not read is refused`(pattern: String) {
        #expect(ModulePattern(pattern) == nil)
    }
}
