/// What a front matter may ask of its reader. Each limit has a diagnostic of its own, `limit/…`.
public enum YAMLLimits {
    /// Bytes of YAML. The largest real front matter seen has 973 kB.
    public static let maximumBytes = 16 << 20
    /// Collections inside each other. Real cards stay below 20; Python's own reader gives up near 330.
    public static let maximumDepth = 128
    /// Characters of a key that stands on one line with its colon: libyaml's limit, as YAML has it.
    public static let maximumKeyLength = 1024
    /// Nodes as written.
    public static let maximumNodes = 6_000_000
    /// Nodes that are seen when every alias and merge key is followed.
    public static let maximumExpandedNodes = 2_000_000
    /// Bytes of text that aliases add when they are followed.
    public static let maximumExpandedBytes = 16 << 20
}
