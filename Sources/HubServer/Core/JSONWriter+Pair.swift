internal import Cards

extension JSONWriter {
    /// Writes a key and its text.
    mutating func pair(_ name: StaticString, _ value: String) {
        key(name)
        string(value)
    }
}
