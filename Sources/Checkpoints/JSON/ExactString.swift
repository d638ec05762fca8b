internal import Glibc

/// Text that is equal to another only where their UTF-8 bytes are.
///
/// `String` compares by canonical equivalence, which would merge pieces of a vocabulary and names of tensors that a file
/// keeps apart.
package struct ExactString: Hashable, Sendable {
    package let text: String

    package init(_ text: String) { self.text = text }

    package static func == (left: ExactString, right: ExactString) -> Bool {
        let (left, right) = (left.text.utf8, right.text.utf8)
        guard left.count == right.count else { return false }
        // Safety: both buffers have left.count bytes and are read within the closures only.
        let isEqual = unsafe left.withContiguousStorageIfAvailable { left in
            unsafe right.withContiguousStorageIfAvailable { right in
                guard let start = left.baseAddress, let other = right.baseAddress else {
                    return true
                }
                return unsafe memcmp(start, other, left.count) == 0
            }
        }
        return (isEqual ?? nil) ?? left.elementsEqual(right)
    }

    package func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { bytes in
            // Safety: the buffer is read within the closure only.
            unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
        }
    }
}
