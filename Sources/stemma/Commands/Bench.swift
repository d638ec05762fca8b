import ArgumentParser
import Cards
import Foundation
import Inference
import Registry

struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure how fast a model reads and writes.",
        discussion: """
            Prefill reads a prompt in one go; decode writes tokens one by one after those of --context. A short \
            pass comes first; then both are repeated, the median counts, and the spread is shown. The ids are made up, so \
            no tokenizer is needed.

            Examples:
              stemma bench ./gemma-2b
              stemma bench ./gemma-2b --precision int8 --prefill 512 --decode 64 --threads 2 --json
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var location: ModelLocation
    @OptionGroup var options: ModelOptions

    @Option(help: "Tokens of the prompt that is read.")
    var prefill = 512

    @Option(help: "Tokens that are written.")
    var decode = 64

    @Option(help: "Tokens that stand before those that are written.")
    var context = 32

    @Option(help: "How often each is measured.")
    var repeats = 5

    func validate() throws {
        for (name, value, least) in [
            ("--prefill", prefill, 1), ("--decode", decode, 1), ("--context", context, 1),
            ("--repeats", repeats, 1),
        ] where !(least...1 << 20).contains(value) {
            throw ValidationError("\(name): expected \(least) to \(1 << 20), found \(value)")
        }
    }

    func run() throws {
        let clock = ContinuousClock()
        let start = clock.now
        let model = try options.makeModel(location.open(global))
        let loadSeconds = (clock.now - start) / .seconds(1)
        var test = SpeedTest()
        test.prefillTokens = prefill
        test.decodeTokens = decode
        test.contextTokens = context
        test.repeats = repeats
        test.cache = options.cache
        let result = try test.run(model, cancellation: Interruption.listen())
        if global.json {
            write(result, model, loadSeconds: loadSeconds)
        } else {
            show(result, model, loadSeconds: loadSeconds)
        }
    }

    private func write(_ result: SpeedTest.Result, _ model: Model, loadSeconds: Double) {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("load_seconds")
            writer.double(loadSeconds)
            for (key, timing, before) in [
                ("prefill", result.prefill, 0), ("decode", result.decode, context),
            ] {
                writer.key(key)
                writer.object { writer in
                    writer.key("tokens")
                    writer.int(timing.tokens)
                    writer.key("context")
                    writer.int(before)
                    writer.key("seconds")
                    writer.double(timing.median)
                    writer.key("tokens_per_second")
                    writer.double(timing.rates.median)
                    writer.key("tokens_per_second_lowest")
                    writer.double(timing.rates.lowest)
                    writer.key("tokens_per_second_highest")
                    writer.double(timing.rates.highest)
                    writer.key("repeats")
                    writer.int(timing.seconds.count)
                }
            }
            writer.key("peak_rss_bytes")
            writer.int(Self.peakMemory)
            writer.key("precision")
            writer.string(model.precision.rawValue)
            writer.key("threads")
            writer.int(model.threads)
        }
        writer.endLine()
        StandardOutput.write(writer.bytes)
    }

    private func show(_ result: SpeedTest.Result, _ model: Model, loadSeconds: Double) {
        var table = TextTable(
            ["", "TOKENS", "TOKENS/S", "LOWEST", "HIGHEST"], rightAligned: [1, 2, 3, 4])
        for (name, timing) in [("prefill", result.prefill), ("decode", result.decode)] {
            let rates = timing.rates
            table.add(
                [name, String(timing.tokens)]
                    + [rates.median, rates.lowest, rates.highest].map { $0.rounded(places: 2) })
        }
        StandardOutput.write(
            table.text(color: global.color.isOn(terminal: StandardOutput.isTerminal)))
        StandardOutput.print(
            "loaded in \(loadSeconds.rounded(places: 3)) s; at most \(Self.peakMemory >> 20) MiB of memory, "
                + "the mapped weights among them; precision \(model.precision.rawValue), "
                + "\(model.threads) threads, medians of \(result.prefill.seconds.count)")
    }

    /// The most memory that the process has had, in bytes, pages of mapped files included.
    private static var peakMemory: Int {
        var usage = rusage()
        // Safety: the structure outlives the call.
        guard unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
        return usage.ru_maxrss << 10
    }
}
