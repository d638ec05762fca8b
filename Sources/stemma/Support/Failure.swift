import ArgumentParser
import Cards
import Foundation
import HubClient
import Registry

/// How a command ends other than well.
enum Outcome {
    /// The answer is "no": findings, a failed verification, a conflict.
    static let no = ExitCode(1)
    /// It could not be done: usage, files, database, network.
    static let failed = ExitCode(2)
    static let notFound = ExitCode(3)
    /// A token or a gate stands in the way.
    static let notAllowed = ExitCode(4)
}

/// Turns errors into one line on standard error and an exit code.
enum Failure {
    private static func outcome(of error: any Error) -> ExitCode {
        switch error {
        case RegistryError.notFound, LeaderboardFailure.noBenchmark, GateError.notGated,
            GateError.noRequest, AccountError.noAccount, AccountError.noToken,
            AccountError.notAMember, HubClientError.notFound, VersionError.revisionNotFound:
            Outcome.notFound
        case GateError.refused, HubClientError.notAllowed, HubClientError.gated:
            Outcome.notAllowed
        case HubClientError.cardRefused, is PullConflict: Outcome.no
        default: Outcome.failed
        }
    }

    static func exit(_ error: any Error) -> Never {
        switch error {
        case let code as ExitCode: Foundation.exit(code.rawValue)
        case is CleanExit: Stemma.exit(withError: error)
        default: break
        }
        // The library's own errors: help and version are successes, usage is 64, which is 2 here.
        let code = Stemma.exitCode(for: error)
        if code == .success { Stemma.exit(withError: error) }
        if code == .validationFailure {
            StandardError.write(Stemma.fullMessage(for: error))
            Foundation.exit(Outcome.failed.rawValue)
        }
        StandardError.write("stemma: \(error)")
        Foundation.exit(outcome(of: error).rawValue)
    }
}
