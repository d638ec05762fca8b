/// What lies in a checkpoint's folder, found without loading anything: names, sizes, first bytes, and the shard index.
///
/// One bad file does not end it: what is wrong becomes a finding. Headers and values are not looked at here. Of a pickle the
/// finding says what loading it would import.
package struct FolderInspection: Sendable {
    package struct File: Sendable, Equatable {
        package let name: String
        /// Bytes; `nil` where it cannot be opened.
        package let byteCount: Int?
        package let role: FileRole
        /// What its first bytes show; `nil` where they show nothing in particular.
        package let content: FileContent?
    }

    package struct Finding: Sendable, Equatable {
        package enum Severity: Sendable { case error, warning }

        package let severity: Severity
        package let error: CheckpointError
    }

    /// Sorted by name; folders and hidden files are left out.
    package private(set) var files: [File] = []
    package private(set) var findings: [Finding] = []

    /// The bytes of all files.
    package var byteCount: Int {
        files.reduce(0) { $0.addingReportingOverflow($1.byteCount ?? 0).partialValue }
    }

    package func files(_ role: FileRole) -> [File] { files.filter { $0.role == role } }

    package init(folder: String) {
        let names: [String]
        do throws(CheckpointError) {
            names = try namesInFolder(folder)
        } catch {
            findings = [.init(severity: .error, error: error)]
            return
        }
        for name in names where !name.hasPrefix(".") { look(at: name, in: folder) }
        checkIndexes(folder)
        checkWeights(names, in: folder)
    }

    private mutating func note(
        _ severity: Finding.Severity, _ file: String, tensor: String? = nil, _ message: String
    ) {
        findings.append(
            Finding(
                severity: severity,
                error: CheckpointError(file: file, tensor: tensor, message: message)))
    }

    /// Opens a file for its size and its first bytes.
    private mutating func look(at name: String, in folder: String) {
        guard !isFolder("\(folder)/\(name)") else { return }
        let role = FileRole(name: name)
        let start: (bytes: [UInt8], byteCount: Int)
        do throws(CheckpointError) {
            start = try startOfFile(folder: folder, name: name, count: 512)
        } catch {
            files.append(File(name: name, byteCount: nil, role: role, content: nil))
            findings.append(.init(severity: .error, error: error))
            return
        }
        let content = FileContent(start: start.bytes)
        files.append(
            File(name: name, byteCount: start.byteCount, role: role, content: content))
        check(name, role, content)
        if content == nil, name.hasSuffix(".json") { checkJSON(name, role, in: folder) }
    }

    /// Reads a configuration for its form. Of repeated keys readers take the last in silence. Whether `config.json` and an
    /// adapter's configuration hold is for those to say who read them as such.
    private mutating func checkJSON(_ name: String, _ role: FileRole, in folder: String) {
        let isModel = role == .config || role == .adapterConfig
        guard isModel || role == .generationConfig || role == .tokenizerConfig else { return }
        do throws(CheckpointError) {
            let object = try ConfigReader(folder: folder, name: name).object
            for key in object.duplicates.prefix(8) {
                note(.warning, name, "'\(key)' stands twice; the last counts")
            }
        } catch {
            if !isModel { findings.append(.init(severity: .error, error: error)) }
        }
    }

    private mutating func check(_ name: String, _ role: FileRole, _ content: FileContent?) {
        switch content {
        case .lfsPointer, .html, .zeros:
            note(.error, name, "is \(content.map(\.description) ?? "")")
        case .empty:
            let isHarmless = [.other, .card, .code, .chatTemplate].contains(role)
            note(isHarmless ? .warning : .error, name, "is empty")
        case .zip, .pickle:
            if role == .weights || role == .adapterWeights || role == .gguf {
                note(.error, name, "is \(content.map(\.description) ?? ""), whatever its name says")
            }
        default: break
        }
        if role == .partialDownload { note(.error, name, "is a download that has not ended") }
        if role == .code { note(.warning, name, "is code, which is not run") }
    }

    /// Compares every index with the folder, by names alone.
    private mutating func checkIndexes(_ folder: String) {
        let present = Set(files.map(\.name))
        for file in files(.weightsIndex) {
            guard file.content != .empty else { continue }
            do throws(CheckpointError) {
                let index = try ShardIndex(folder: folder, name: file.name)
                for shard in index.files where !present.contains(shard) && !shard.contains("/") {
                    note(.error, shard, "there is no such file; '\(file.name)' names it")
                }
                for name in index.unlisted(among: present) {
                    note(.error, file.name, "does not name '\(name)', a shard of the same set")
                }
            } catch {
                findings.append(.init(severity: .error, error: error))
            }
        }
    }

    /// Whether there are weights that can be loaded, and pickles.
    private mutating func checkWeights(_ names: [String], in folder: String) {
        let hasAdapter = !files(.adapterWeights).isEmpty || names.contains("adapter_config.json")
        let isLoadable = ![FileRole.weights, .weightsIndex, .gguf].allSatisfy {
            files($0).isEmpty
        }
        let pickles = files(.pickle)
        for pickle in pickles {
            let hasOther = isLoadable || !files(.adapterWeights).isEmpty
            note(
                hasOther ? .warning : .error, pickle.name,
                "is a pickle, which is never loaded: expected safetensors or GGUF; "
                    + Self.whatLoadingWouldDo(folder, pickle.name))
        }
        guard !isLoadable, pickles.isEmpty else { return }
        if !hasAdapter {
            note(.error, "model.safetensors", "there is no such file, and no other weights file")
        } else if files(.adapterWeights).isEmpty {
            note(.error, "adapter_model.safetensors", "there is no such file")
        }
    }

    /// What a pickle would import, strangers first; found without executing it.
    private static func whatLoadingWouldDo(_ folder: String, _ name: String) -> String {
        do throws(CheckpointError) {
            let globals = try PickleFile(folder: folder, name: name).globals
            let strangers = globals.filter { !$0.isTensorPart }
            guard !strangers.isEmpty else {
                return "it would import \(globals.count) names, all of them parts of tensors"
            }
            let shown = strangers.prefix(8).map(\.description).joined(separator: ", ")
            let rest = strangers.count > 8 ? " and \(strangers.count - 8) more" : ""
            return "it would import \(shown)\(rest)"
        } catch {
            return "its instructions cannot be listed: \(error.message)"
        }
    }
}
