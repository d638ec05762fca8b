import Foundation
import TestSupport
import Testing

@testable import HubServer

struct SigningKeyTests {
    @Test func `a signature holds for its parts alone`() {
        let key = SigningKey(bytes: [UInt8](repeating: 1, count: 32))
        let signature = key.signature(of: ["ab", "c"])
        #expect(key.isSignature(signature, of: ["ab", "c"]))
        #expect(!key.isSignature(signature, of: ["a", "bc"]))
        #expect(!key.isSignature(signature, of: ["ab", "c", ""]))
        #expect(!key.isSignature(signature + "0", of: ["ab", "c"]))
        #expect(!key.isSignature("", of: ["ab", "c"]))
        let other = SigningKey(bytes: [UInt8](repeating: 2, count: 32))
        #expect(!other.isSignature(signature, of: ["ab", "c"]))
    }

    @Test func `the key of a folder stays, and nobody else can read it`() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appendingPathComponent("data").path
        let signature = try SigningKey(folder: path).signature(of: ["x"])
        #expect(try SigningKey(folder: path).isSignature(signature, of: ["x"]))
        let file = path + "/signing-key"
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        try Data([1, 2, 3]).write(to: URL(fileURLWithPath: file))
        #expect(throws: SystemError(EINVAL, file)) { try SigningKey(folder: path) }
    }

    @Test func `a Xet token goes with the addresses of its account and repository`() throws {
        let key = SigningKey(bytes: [UInt8](repeating: 1, count: 32))
        let ticket = XetTicket(token: 1, repository: 2)
        let token = ticket.token(expires: 100, signedBy: key)
        #expect(XetTicket(token: token, key: key, now: 99) == ticket)
        #expect(XetTicket(token: token, key: key, now: 100) == nil)
        #expect(
            XetTicket(token: token.replacing("xet_1-", with: "xet_3-"), key: key, now: 1) == nil)
        let name = Uploads.makeName()
        let session = ticket.session(name, signedBy: key)
        #expect(XetTicket.session(session, key: key)?.ticket == ticket)
        #expect(XetTicket.session(session, key: key)?.name == name)
        let forged = session.replacing(name, with: String(repeating: "0", count: 32))
        #expect(XetTicket.session(forged, key: key) == nil)
        #expect(XetTicket.session(token, key: key) == nil)
    }
}
