/// What a JSON text may ask of its reader.
package enum JSONLimits {
    /// Bytes of one text: one file, or one line of JSON lines.
    package static let maximumBytes = 512 << 20
    /// Lists and objects inside each other.
    package static let maximumDepth = 256
    /// Values, keys included.
    package static let maximumValues = 16_000_000
}
