extension RawStatement {
    /// The members in a column, decoded where they lie.
    func container(_ column: Int32) throws(PostingError) -> PostingContainer {
        try unsafe withBytes(column) { (bytes) throws(PostingError) in
            try unsafe PostingContainer(decoding: bytes.bytes)
        }
    }
}
