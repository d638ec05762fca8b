/// Text that is equal to another only where their UTF-8 bytes are.
///
/// `String` compares by canonical equivalence, which would merge pieces of a vocabulary and names of tensors that a file
/// keeps apart.
package struct ExactString: Hashable, Sendable {
    package let text: String

    package init(_ text: String) { self.text = text }

    package static func == (left: ExactString, right: ExactString) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { bytes in
            // Safety: the buffer is read within the closure only.
            unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
        }
    }
}
