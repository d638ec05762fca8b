import ArgumentParser
import Foundation
import Verification

/// What `verify` starts as a child process, for nobody else to call.
struct VerifyChild: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: VerificationChild.command, shouldDisplay: false)

    func run() throws {
        let input = Array(FileHandle.standardInput.readDataToEndOfFile())
        let code = VerificationChild.run(input) { StandardOutput.write($0) }
        guard code == 0 else { throw ExitCode(code) }
    }
}
