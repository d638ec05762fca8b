extension JSONWriter {
    /// Writes a YAML value as JSON.
    ///
    /// Dates are text. Numbers that JSON lacks or a double cannot hold, and integers past 2^53, are the text as
    /// written. A key that is no text is written `$int:0`, `$bool:true`, `$float:1.5`, `$null:null`, `$complex:[…]`,
    /// and a text key that starts with `$` gets `$str:` before it.
    public mutating func value(_ node: YAMLNode) {
        switch node.kind {
        case .null: null()
        case .bool: bool(node.bool ?? false)
        case .int:
            if let value = node.int, value.magnitude <= CoreSchema.maximumExactInteger {
                int(value)
            } else {
                string(utf8: node.textBytes)
            }
        case .float:
            if let value = node.double, value.isFinite {
                double(value)
            } else {
                string(utf8: node.textBytes)
            }
        case .string: string(utf8: node.textBytes)
        case .sequence:
            array { writer in
                for item in node.items { writer.value(item) }
            }
        case .mapping:
            object { writer in
                for entry in node.entries {
                    writer.key(entry.key)
                    writer.value(entry.value)
                }
            }
        }
    }

    private mutating func key(_ node: YAMLNode) {
        switch node.kind {
        case .string:
            if node.textBytes.first == UInt8(ascii: "$") {
                key("$str:" + node.text)
            } else {
                key(utf8: node.textBytes)
            }
        case .null: key("$null:null")
        case .bool: key(node.bool == true ? "$bool:true" : "$bool:false")
        case .int: key("$int:" + (node.int.map(String.init) ?? node.text))
        case .float: key("$float:" + (node.double.map(\.description) ?? node.text))
        case .sequence, .mapping:
            var writer = JSONWriter()
            writer.value(node)
            key("$complex:" + writer.text)
        }
    }
}
