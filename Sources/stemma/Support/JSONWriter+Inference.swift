import Cards

extension JSONWriter {
    mutating func ints(_ values: some Sequence<Int>) {
        array { writer in for value in values { writer.int(value) } }
    }

    /// A float with as few digits as tell it from its neighbours; null where JSON has no such number.
    mutating func float(_ value: Float) {
        if value.isFinite { raw(value.description.utf8) } else { null() }
    }

    mutating func double(_ value: Double?) {
        if let value { double(value) } else { null() }
    }
}
