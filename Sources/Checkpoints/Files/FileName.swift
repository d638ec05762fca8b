/// Whether a name that a file gives stays inside the folder: relative, without `.` and `..`.
///
/// Nothing is opened to find out. A backslash is refused for what Windows makes of it.
func staysInside(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 1024, !name.contains("\\"),
        !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
    else { return false }
    return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != "." && $0 != ".."
    }
}
