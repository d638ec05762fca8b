/// One score that somebody claims for one model on one benchmark, and where.
package struct ScoreClaim: Equatable, Sendable {
    /// Where a score is claimed, the most trusted first.
    package enum Provenance: String, CaseIterable, Sendable {
        /// A file `.eval_results/NAME.yaml`.
        case evalResults = "eval_results"
        /// A `results_*.json` of lm-evaluation-harness.
        case lmEval = "lm_eval"
        /// A row of the Open LLM Leaderboard.
        case leaderboard
        /// The `model-index` of a card.
        case frontMatter = "front_matter"
        /// A table in the text of a card.
        case bodyTable = "body_table"
    }

    /// The model that a claim is about.
    package struct Model: Equatable, Hashable, Sendable {
        /// The name as written: a column's header, an entry's name; `nil` where the claim's place says it.
        package var text: String?
        /// The repository's id; `nil` where the name leads to none that is known.
        package var id: String?
        /// Whether it is the model that the card or file belongs to.
        package var isOwn: Bool

        package init(text: String? = nil, id: String? = nil, isOwn: Bool) {
            self.text = text
            self.id = id
            self.isOwn = isOwn
        }
    }

    /// A benchmark or metric under the name that other claims share.
    package struct Label: Equatable, Hashable, Sendable {
        /// Canonical where it is recognised, else the name folded.
        package var id: String
        /// The name to show.
        package var name: String
        /// As written.
        package var text: String
        package var isRecognised: Bool

        package init(id: String, name: String, text: String, isRecognised: Bool) {
            self.id = id
            self.name = name
            self.text = text
            self.isRecognised = isRecognised
        }
    }

    package struct Value: Equatable, Sendable {
        /// As written.
        package var text: String
        /// The number that the text says; `nil` where it says none, and then the claim cannot be ranked.
        package var number: Double?
        /// On the scale of `unit`.
        package var normalized: Double?
        /// Standard error or deviation, as claimed, on the scale of `unit`.
        package var spread: Double?
        package var unit: Unit
        /// What was done to `number` to get `normalized`, such as `fraction_to_percent`; `nil` where nothing was.
        package var conversion: String?
        /// The number could have been meant as a fraction or as percent.
        package var isAmbiguous = false
        /// The number is outside of what the metric can be.
        package var isOutOfRange = false
    }

    package enum Unit: String, Sendable {
        case percent, native
    }

    package struct Source: Equatable, Hashable, Sendable {
        package var url: String?
        package var name: String?

        package init(url: String? = nil, name: String? = nil) {
            self.url = url
            self.name = name
        }
    }

    /// Where the claim is written.
    package struct Place: Equatable, Hashable, Sendable {
        /// The file's path in its repository, or as it was given; `nil` for the card itself.
        package var path: String?
        /// `nil` where the format has no lines that mean anything.
        package var position: SourcePosition?

        package init(path: String? = nil, position: SourcePosition? = nil) {
            self.path = path
            self.position = position
        }
    }

    package var model: Model
    package var benchmark: Label
    package var metric: Label
    package var value: Value
    package var setup: ScoreSetup
    /// The task's type, such as `text-generation`.
    package var taskType: String?
    /// The data set's revision.
    package var revision: String?
    /// Whether larger values are better; `nil` where nothing is known of the metric.
    package var higherIsBetter: Bool?
    /// The card says `verified: true`. Nothing that a file says is proof of it.
    package var isVerified = false
    /// The mean of other scores, which is compared with means of the same scores only.
    package var isAverage = false
    package var source = Source()
    package var provenance: Provenance
    package var place: Place
    /// As written: an ISO date or date-time.
    package var date: String?
}
