package import Cards

/// What stands before the files of a repository, and whether somebody may pass.
package struct GateOverview: Sendable {
    package var gate: Gate?
    /// Those of its ancestors, the nearest first.
    package var inherited: [InheritedGate]
    /// `nil` where nobody was asked about.
    package var access: GateAccess?

    package init(gate: Gate?, inherited: [InheritedGate], access: GateAccess?) {
        self.gate = gate
        self.inherited = inherited
        self.access = access
    }

    /// Writes `{gate, inherited, access}`.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("gate")
            if let gate { gate.write(to: &writer) } else { writer.null() }
            writer.key("inherited")
            writer.array { writer in
                for gate in inherited { gate.write(to: &writer) }
            }
            writer.key("access")
            if let access { access.write(to: &writer) } else { writer.null() }
        }
    }
}
