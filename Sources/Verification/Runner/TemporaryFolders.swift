internal import CSandbox
internal import Glibc
internal import Synchronization

/// Folders for the files of checkpoints that lie in a registry: below one of the process's own, which goes with it,
/// whether it ends well, by an error or by Ctrl-C.
package final class TemporaryFolders: Sendable {
    private let parent: String
    private let state = Mutex(State())

    private struct State {
        /// Made with the first folder.
        var top: String?
        var count = 0
    }

    /// - Parameter parent: where the system keeps what is temporary.
    package init(in parent: String) {
        self.parent = parent
    }

    /// An empty folder that only this user may look into.
    ///
    /// - Throws: `VerificationError.noTemporaryFolder`.
    package func make() throws(VerificationError) -> String {
        try state.withLock { state throws(VerificationError) in
            let top: String
            if let known = state.top { top = known } else { top = try makeTop() }
            state.top = top
            state.count += 1
            let folder = "\(top)/\(state.count)"
            guard unsafe mkdir(folder, 0o700) == 0 else { throw .noTemporaryFolder(errno, folder) }
            return folder
        }
    }

    /// Takes a folder away with what is in it.
    package func remove(_ folder: String) { unsafe stemma_remove_folder(folder) }

    private func makeTop() throws(VerificationError) -> String {
        var template = Array("\(parent)/stemma-XXXXXX".utf8CString)
        // Safety: the template ends in NUL and is written in place.
        let status = unsafe stemma_temporary_folder(&template)
        guard status == 0 else { throw .noTemporaryFolder(status, parent) }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

extension VerificationError {
    fileprivate static func noTemporaryFolder(_ number: Int32, _ path: String) -> Self {
        .noTemporaryFolder(path, reason: String(errorNumber: number))
    }
}
