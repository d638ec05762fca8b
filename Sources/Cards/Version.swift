package enum CardsVersion { package static let current = "0.1.0" }
