/// After which key a new one is written: fields that belong together stand together, all others at the end.
enum CardFieldOrder {
    /// Groups of keys in the order in which they are written.
    private static let groups: [[String]] = [
        ["language", "language_bcp47", "language_details"],
        ["license", "license_name", "license_link", "license_details"],
        ["library_name", "pipeline_tag"],
        ["base_model", "base_model_relation"],
        ["task_categories", "task_ids"],
        [
            "annotations_creators", "language_creators", "multilinguality", "size_categories",
            "source_datasets",
        ],
        ["configs", "dataset_info"],
        [
            "extra_gated_heading", "extra_gated_prompt", "extra_gated_description",
            "extra_gated_fields", "extra_gated_button_content", "extra_gated_eu_disallowed",
        ],
    ]

    /// The position of the key after which a new one goes.
    static func position(for key: String, among keys: [String]) -> Int {
        let last = max(0, keys.count - 1)
        guard let group = groups.first(where: { $0.contains(key) }),
            let rank = group.firstIndex(of: key)
        else { return last }
        for sibling in group[..<rank].reversed() + group[(rank + 1)...].reversed() {
            if let position = keys.lastIndex(of: sibling) { return position }
        }
        return last
    }
}
