/// What is fuzzed in one run of `Fuzzing/run`; the inputs that once failed are run again by `FuzzFixtureTests`.
///
/// Each target takes any bytes and calls `expect` for what must hold of every input.
enum FuzzTarget: String, CaseIterable {
    case frontmatter, yaml, metadata, markdown

    func run(_ input: [UInt8]) {
        switch self {
        case .frontmatter: FrontMatterTarget.run(input)
        case .yaml: YAMLTarget.run(input)
        case .metadata: MetadataTarget.run(input)
        case .markdown: MarkdownTarget.run(input)
        }
    }

    /// Seconds of processor time that one input may take: the parsers of Markdown and HTML stop at some 250 ms each,
    /// and one input goes through them several times; instrumented code is slower.
    static func timeLimit(forBytes count: Int) -> Double { 4 + Double(count) * 50e-6 }
}
