internal import Glibc

/// Which files of a repository are meant, as `hf download` understands `--include` and `--exclude`: `*` takes slashes
/// too, and a pattern that ends in a slash is the folder.
package struct FilePatterns: Equatable, Sendable {
    private let included: [String]
    private let excluded: [String]

    package init(include: [String], exclude: [String]) {
        included = include.map(Self.folderPattern)
        excluded = exclude.map(Self.folderPattern)
    }

    /// Every file is meant.
    package var areEmpty: Bool { included.isEmpty && excluded.isEmpty }

    package func contain(_ path: String) -> Bool {
        (included.isEmpty || included.contains { Self.matches(path, $0) })
            && !excluded.contains { Self.matches(path, $0) }
    }

    private static func folderPattern(_ pattern: String) -> String {
        pattern.hasSuffix("/") ? pattern + "*" : pattern
    }

    private static func matches(_ path: String, _ pattern: String) -> Bool {
        unsafe fnmatch(pattern, path, FNM_NOESCAPE) == 0
    }
}
