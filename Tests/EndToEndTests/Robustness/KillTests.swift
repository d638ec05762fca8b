import Foundation
import Glibc
import TestSupport
import Testing

/// A registry whose ingest is killed at any moment holds every card that was said to be safe.
///
/// `Fuzzing/kill-ingest ROUNDS` runs this with more rounds and cards, through `STEMMA_KILL_ROUNDS` and
/// `STEMMA_KILL_CARDS`.
@Suite(.serialized)
struct KillTests {
    private let workspace: Workspace
    private let cards: CardGenerator
    private let rounds: Int

    init() throws {
        func number(_ name: String) -> Int? {
            ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
        }
        workspace = try Workspace()
        rounds = number("STEMMA_KILL_ROUNDS") ?? 8
        cards = CardGenerator(count: number("STEMMA_KILL_CARDS") ?? 6_000)
    }

    /// Rounds on one database before it is thrown away, and before the cards get another edition.
    private static let roundsOfDatabase = 20
    private static let roundsOfEdition = 5

    @Test func `a killed ingest loses nothing that was reported`() throws {
        // The edition that each card had when it was last looked at; 0 where it was not there.
        var editions = [Int](repeating: 0, count: cards.count)
        var edition = 0
        // How long an ingest takes here tells when to kill one.
        try cards.write(edition: 1, to: workspace.url("cards.jsonl"))
        var longest = try ingest(killedAfter: nil).seconds
        var (killed, reported) = (0, 0)
        for round in 0..<rounds {
            if round.isMultiple(of: Self.roundsOfDatabase) {
                for suffix in ["", "-wal", "-shm"] {
                    try? FileManager.default.removeItem(
                        at: workspace.url("registry.db\(suffix)"))
                }
                editions = [Int](repeating: 0, count: cards.count)
            }
            if round.isMultiple(of: Self.roundsOfEdition) {
                edition += 1
                try cards.write(edition: edition, to: workspace.url("cards.jsonl"))
            }
            let run = try ingest(killedAfter: Double.random(in: 0...longest))
            if run.wasKilled {
                killed += 1
                longest = max(longest, run.seconds * 1.25)
            } else {
                longest = run.seconds
            }
            reported += run.committed
            guard FileManager.default.fileExists(atPath: workspace.url("registry.db").path) else {
                #expect(run.committed == 0)
                continue
            }
            let doctor = try workspace.stemma.run("doctor")
            try #require(doctor.exitCode == 0, "round \(round): \(doctor.stdout)\(doctor.stderr)")
            let found = try storedEditions()
            for index in 0..<cards.count {
                let oldest = index < run.committed ? edition : editions[index]
                try #require(
                    (oldest...edition).contains(found[index]),
                    "round \(round): card \(index) is of edition \(found[index]), expected \(oldest)"
                )
            }
            editions = found
        }
        let last = try ingest(killedAfter: nil)
        #expect(last.committed == cards.count)
        #expect(try storedEditions().allSatisfy { $0 == edition })
        #expect(try workspace.stemma.run("doctor").exitCode == 0)
        print(
            "kill -9: \(rounds) rounds, \(killed) killed while running, \(cards.count) cards,",
            "\(reported) reported as safe before the end of their round, none lost")
    }

    private struct Run {
        /// Cards, in the order of the input, that the program said are safe.
        var committed: Int
        var wasKilled: Bool
        var seconds: Double
    }

    private func ingest(killedAfter delay: Double?) throws -> Run {
        let output = try OutputFiles()
        let clock = ContinuousClock()
        let start = clock.now
        let process = try workspace.stemma.start(
            ["ingest", "-v", "cards.jsonl"], stdout: output.stdout, stderr: output.stderr)
        if let delay {
            while process.isRunning, clock.now - start < .seconds(delay) { usleep(500) }
            process.send(SIGKILL)
        }
        let ending = process.wait()
        let elapsed = (clock.now - start) / .seconds(1)
        let wasKilled = ending == .signal(SIGKILL)
        let messages = try output.text(of: output.stderrURL)
        if !wasKilled { try #require(ending == .exit(0), "\(messages)") }
        let committed = messages.split(separator: "\n").compactMap { line -> Int? in
            line.hasPrefix("committed ") ? Int(line.dropFirst("committed ".count)) : nil
        }
        return Run(committed: committed.max() ?? 0, wasKilled: wasKilled, seconds: elapsed)
    }

    /// The edition of each card in the registry, by its title; 0 where it is not there.
    private func storedEditions() throws -> [Int] {
        let output = try workspace.stemma.run("list", "--json", "--limit", "1000000")
        try #require(output.exitCode == 0, "\(output.stderr)")
        var titles: [String: String] = [:]
        for repository in try json(output.stdout)["repositories"]?.list ?? [] {
            titles[repository["id"]?.text ?? ""] = repository["title"]?.text
        }
        return try (0..<cards.count).map { index in
            guard let title = titles[CardGenerator.id(index)] else { return 0 }
            let edition = title.split(separator: " ").last.flatMap { Int($0) } ?? 0
            try #require(title == CardGenerator.title(index, edition: edition))
            return edition
        }
    }
}
