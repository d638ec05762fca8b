import Testing

@testable import Verification

struct AdapterBaseTests {
    @Test func `a base is looked for beside the adapter, and nowhere else`() {
        let folder = "/models/a/lora"
        #expect(AdapterBase.neighbours(of: folder, name: "base") == ["/models/a/base"])
        #expect(
            AdapterBase.neighbours(of: folder, name: "b/base") == [
                "/models/b/base", "/models/a/b/base", "/models/a/base",
            ])
        for name in ["../base", "a/..", "/etc/base", "a/b/c", "", ".hidden", "a//b"] {
            #expect(AdapterBase.neighbours(of: folder, name: name).isEmpty, "\(name)")
        }
    }
}
