internal import CMarkdown

extension MarkdownDocument {
    /// The texts of the document's blocks, one after another.
    func blockTexts() -> [String] {
        var texts: [String] = []
        unsafe withRoot { root in
            var block = unsafe cmark_node_first_child(root)
            while let current = unsafe block {
                texts.append(unsafe plainText(of: current))
                unsafe block = cmark_node_next(current)
            }
        }
        return texts
    }

    /// The rows of the first table, which is the first block: their lines, from 1, and the texts of their cells.
    func firstTable() -> [(line: Int, cells: [String])] {
        var rows: [(line: Int, cells: [String])] = []
        unsafe withRoot { root in
            guard let table = unsafe cmark_node_first_child(root),
                unsafe cmark_gfm_extensions_get_table_columns(table) > 0
            else { return }
            var row = unsafe cmark_node_first_child(table)
            while let current = unsafe row {
                var cells: [String] = []
                var cell = unsafe cmark_node_first_child(current)
                while let inner = unsafe cell {
                    cells.append(unsafe plainText(of: inner))
                    unsafe cell = cmark_node_next(inner)
                }
                rows.append((line: Int(unsafe cmark_node_get_start_line(current)), cells: cells))
                unsafe row = cmark_node_next(current)
            }
        }
        return rows
    }
}
