internal import Cards
internal import HTTPTypes
internal import Hummingbird
internal import Registry

extension HubError {
    /// What a client is told of an error of the layers below; `nil` for one that no route expects.
    ///
    /// Paths of this machine are never told.
    init?(_ error: any Error, _ context: HubContext) {
        switch error {
        case let error as HubError: self = error
        case let error as RegistryError:
            guard let known = Self.known(error, context) else { return nil }
            self = known
        case let error as VersionError:
            guard let known = Self.known(error) else { return nil }
            self = known
        case let error as BlobError:
            guard let known = Self.known(error) else { return nil }
            self = known
        case let error as GateRefusal:
            self.init(
                error.reason == .anonymous ? .unauthorized : .forbidden, code: .gated,
                error.message(endpoint: context.endpoint))
        case let error as GateError: self = Self.known(error)
        case let error as AccountError: self = Self.known(error)
        case let error as DiscussionError: self = Self.known(error)
        case let error as CollectionError: self = Self.known(error)
        case let error as HTTPError:
            self.init(error.status, error.body ?? error.status.reasonPhrase)
        default: self.init(upload: error)
        }
    }

    private static func known(_ error: RegistryError, _ context: HubContext) -> HubError? {
        switch error {
        case .notFound: .repositoryNotFound(context)
        case .invalidID: .badRequest("\(error)")
        case .busy:
            HubError(
                .serviceUnavailable, "The registry is busy; try again",
                headers: [.retryAfter: "1"])
        case .noSpace: .noSpace
        case .cannotMove, .exists: .conflict("\(error)")
        case .gate: .forbidden("\(error)")
        case .notARegistry, .noDatabase, .unusable, .invalidInput, .otherBlobFolder, .noBlobFolder:
            nil
        }
    }

    private static func known(_ error: VersionError) -> HubError? {
        switch error {
        case .revisionNotFound(let revision): .revisionNotFound(revision)
        case .invalidRevision: HubError(.notFound, code: .revisionNotFound, "\(error)")
        case .entryNotFound(let path, let commit):
            .entryNotFound(path, commit: commit.hexadecimal)
        case .nothingToDelete: HubError(.notFound, code: .entryNotFound, "\(error)")
        case .conflict: HubError(.preconditionFailed, "\(error)")
        case .exists: .conflict("\(error)")
        case .invalidPath: .unprocessable("\(error)")
        case .protectedBranch: .forbidden("\(error)")
        case .invalidCard(let diagnostics): CardAnswer.refusal(diagnostics)
        case .invalidName, .missingContent, .missingPointer, .oversizedFile:
            .badRequest("\(error)")
        case .damaged: nil
        }
    }

    private static func known(_ error: BlobError) -> HubError? {
        switch error {
        case .noSpace: .noSpace
        case .wrongHash, .wrongSize: .badRequest("\(error)")
        case .changed:
            .conflict(
                "The file was changed where it lies since it was registered; "
                    + "'stemma ingest --link' registers it anew")
        case .unusable, .missing: nil
        }
    }

    private static func known(_ error: GateError) -> HubError {
        switch error {
        case .notGated: HubError(.badRequest, code: .notGated, "\(error)")
        case .noRequest: .notFound("\(error)")
        case .refused: .forbidden("\(error)")
        case .invalidUser, .invalidAnswers, .reasonTooLong: .badRequest("\(error)")
        }
    }

    private static func known(_ error: AccountError) -> HubError {
        switch error {
        case .noAccount, .noToken, .notAMember: .notFound("\(error)")
        case .taken, .tokenNameTaken, .ownsRepositories, .onlyAdministrator: .conflict("\(error)")
        case .invalidName, .reservedName, .notAUser, .notAnOrganization, .invalidText, .noScope,
            .unusedScopes, .tooManyScopes:
            .badRequest("\(error)")
        }
    }

    private static func known(_ error: DiscussionError) -> HubError {
        switch error {
        case .disabled: .forbidden("\(error)")
        case .noDiscussion, .noComment: .notFound("\(error)")
        case .conflicts: .conflict("\(error)")
        case .notAPullRequest, .emptyTitle, .emptyComment, .tooLong, .isHidden, .statusUnchanged,
            .notOpen, .nothingToMerge:
            .badRequest("\(error)")
        }
    }

    private static func known(_ error: CollectionError) -> HubError {
        switch error {
        case .notFound, .itemNotFound: return .notFound("\(error)")
        case .emptyTitle, .unknownTheme, .tooLong, .tooMany: return .badRequest("\(error)")
        case .itemExists: return .conflict("\(error)")
        case .exists(let slug):
            // Clients that take an existing one for a success look for its slug.
            var writer = JSONWriter()
            writer.object { writer in
                writer.key("error")
                writer.string("\(error)")
                writer.key("slug")
                writer.string(slug)
            }
            return HubError(.conflict, "\(error)", json: writer.bytes)
        }
    }

    static let noSpace = HubError(
        HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"),
        "The server has no room left; nothing was stored")
}
