package import Cards

extension ScoreSheet {
    /// Writes the sheet as a JSON object: `id`, `registered`, `scores`, one a measurement: `benchmark`, `metric`, `setup`,
    /// `higher_is_better`, `conflict` and `claims`, the most trusted first: `value` (normalised, or null), `claimed`,
    /// `scale`, `spread`, `claimant`, `provenance`, `trust`, `path`, `line`, `detail`.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("id")
            writer.string(id.description)
            writer.key("registered")
            writer.bool(isRegistered)
            writer.key("scores")
            writer.array { writer in
                for group in groups {
                    writer.object { writer in
                        writer.key("benchmark")
                        writer.string(group.best.benchmark)
                        writer.key("metric")
                        writer.string(group.best.metric)
                        writer.key("setup")
                        writer.string(group.best.setup.text)
                        writer.key("higher_is_better")
                        writer.bool(group.best.higherIsBetter)
                        writer.key("conflict")
                        writer.bool(group.conflict != nil)
                        writer.key("claims")
                        writer.claims(group.claims)
                    }
                }
            }
        }
    }
}

extension Leaderboard {
    /// Writes the ranking as a JSON object: `benchmark`, `name`, `metric`, `setup`, `higher_is_better`, `total`,
    /// `entries` (`rank`, `id`, what a claim of `ScoreSheet` has, and `conflict`: null, or the claims that contradict
    /// each other), `other_groups` (`metric`, `setup`, `models`).
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("benchmark")
            writer.string(benchmark)
            writer.key("name")
            writer.string(name)
            writer.key("metric")
            writer.string(group.metric)
            writer.key("setup")
            writer.string(group.setup.text)
            writer.key("higher_is_better")
            writer.bool(group.higherIsBetter)
            writer.key("total")
            writer.int(total)
            writer.key("entries")
            writer.array { writer in
                for entry in entries {
                    writer.object { writer in
                        writer.key("rank")
                        writer.int(entry.rank)
                        writer.key("id")
                        writer.string(entry.claim.model.description)
                        entry.claim.writeClaim(to: &writer)
                        writer.key("conflict")
                        if let conflict = entry.conflict {
                            writer.claims(conflict.claims)
                        } else {
                            writer.null()
                        }
                    }
                }
            }
            writer.key("other_groups")
            writer.array { writer in
                for group in otherGroups {
                    writer.object { writer in
                        writer.key("metric")
                        writer.string(group.metric)
                        writer.key("setup")
                        writer.string(group.setup.text)
                        writer.key("models")
                        writer.int(group.models)
                    }
                }
            }
        }
    }
}

extension ScoreComparison {
    /// Writes the table as a JSON object: `models`, `scores`: `benchmark`, `metric`, `setup`, `higher_is_better`, `best`
    /// (ids), `values`, one a model: null, or what a claim of `ScoreSheet` has with `conflict`, `parent` and `delta`.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("models")
            writer.ids(models)
            writer.key("scores")
            writer.array { writer in
                for line in lines {
                    writer.object { writer in
                        writer.key("benchmark")
                        writer.string(line.measurement.benchmark)
                        writer.key("metric")
                        writer.string(line.measurement.metric)
                        writer.key("setup")
                        writer.string(line.measurement.setup.text)
                        writer.key("higher_is_better")
                        writer.bool(line.higherIsBetter)
                        writer.key("best")
                        writer.ids(line.best.map { models[$0] })
                        writer.key("values")
                        writer.array { writer in
                            for cell in line.cells { Self.write(cell, to: &writer) }
                        }
                    }
                }
            }
        }
    }

    private static func write(_ cell: Cell?, to writer: inout JSONWriter) {
        guard let cell else { return writer.null() }
        writer.object { writer in
            cell.claim.writeClaim(to: &writer)
            writer.key("conflict")
            writer.bool(cell.isDisputed)
            writer.key("parent")
            writer.string(cell.parent?.model.description)
            writer.key("delta")
            writer.double(orNull: cell.delta)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func claims(_ claims: [ScoreRecord]) {
        array { writer in
            for claim in claims {
                writer.object { claim.writeClaim(to: &$0) }
            }
        }
    }
}

extension ScoreRecord {
    fileprivate func writeClaim(to writer: inout JSONWriter) {
        writer.key("value")
        writer.double(orNull: value)
        writer.key("claimed")
        writer.string(claimed)
        writer.key("scale")
        writer.string(scale)
        writer.key("spread")
        writer.double(orNull: spread)
        writer.key("claimant")
        writer.string(claimant.description)
        writer.key("provenance")
        writer.string(provenance)
        writer.key("trust")
        writer.int(trust)
        writer.key("path")
        writer.string(path)
        writer.key("line")
        writer.int(orNull: line)
        writer.key("detail")
        writer.raw(detail.utf8)
    }
}
