extension Rules {
    /// The text below the front matter.
    static let bodyRules: [Rule] = [
        Rule(
            "body/empty", .info, isAboutAbsence: true,
            "A card without text tells nobody what it is about",
            help: "Say what it is, what it is for, and what it is not for."
        ) { context, findings in
            guard context.body.isEmpty else { return }
            findings.report(at: nil, "the card has no text")
        },
        Rule(
            "body/placeholder", .warning,
            "Words of the template stand where something was to be filled in",
            help: "Write what is meant, or remove the section."
        ) { context, findings in
            for residue in TemplateResidue.find(in: context.body, comments: false) {
                report(residue, context, &findings)
            }
        },
        Rule(
            "body/template-comment", .info,
            "The template's instructions are still in the text",
            help: "Remove the comments when the section is written."
        ) { context, findings in
            for residue in TemplateResidue.find(in: context.body, comments: true) {
                report(residue, context, &findings)
            }
        },
        Rule(
            "body/sections", .info, kinds: .model, isAboutAbsence: true,
            "A complete card says what a model is, is for, cannot do, was trained on and scores",
            help: "Add the sections that are missing."
        ) { context, findings in
            guard !context.body.isEmpty,
                let shortcoming = CardSections.shortcoming(of: context.body)
            else { return }
            findings.report(at: nil, shortcoming)
        },
    ]

    private static func report(
        _ residue: TemplateResidue, _ context: CardContext, _ findings: inout Findings
    ) {
        let others = residue.count - 1
        let places =
            others == 0 ? "" : " and at \(others) other \(others == 1 ? "place" : "places")"
        findings.report(
            at: context.range(of: residue.range), "'\(residue.text)' stands here\(places)")
    }
}
