import ArgumentParser
import Cards

@main
struct Stemma: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stemma", version: stemmaVersion)
}
