internal import CSentencePiece

/// A model loaded into libsentencepiece, which encodes with it.
// Sendable unchecked: the library's `Encode` is const and its model is never changed after `init`.
@safe final class SentencePieceModel: @unchecked Sendable {
    /// Of each piece: pairs are joined in the order of falling scores.
    let scores: [Float]
    private let handle: OpaquePointer
    private static let messageSize = 512

    /// - Parameters:
    ///   - bytes: the file, already checked by `SentencePieceFile`.
    ///   - prefix: whether the library may put its own space before a text; `false` where the caller does that.
    init(
        _ bytes: [UInt8], file: String, scores: [Float], prefix: Bool
    ) throws(InferenceError) {
        self.scores = scores
        // A message may repeat a field: the parts are merged and the later value counts. These four bytes are
        // `normalizer_spec { add_dummy_prefix: false }`.
        let model = prefix ? bytes : bytes + [0x1A, 0x02, 0x18, 0x00]
        var message = [CChar](repeating: 0, count: Self.messageSize)
        // Safety: the library copies the bytes, and writes at most messageSize bytes of text with a NUL.
        let handle = unsafe model.withUnsafeBufferPointer { model in
            unsafe message.withUnsafeMutableBufferPointer { message in
                unsafe Self.make(model, message)
            }
        }
        guard let handle = unsafe handle else {
            throw InferenceError(file, "SentencePiece refuses it: \(Self.text(message))")
        }
        unsafe self.handle = handle
    }

    private static func make(
        _ model: UnsafeBufferPointer<UInt8>, _ message: UnsafeMutableBufferPointer<CChar>
    ) -> OpaquePointer? {
        guard let bytes = model.baseAddress, let text = message.baseAddress else { return nil }
        return unsafe stemma_sentencepiece_make(bytes, model.count, text, message.count)
    }

    deinit { unsafe stemma_sentencepiece_free(handle) }

    /// How many pieces the library found.
    var count: Int { unsafe Int(stemma_sentencepiece_count(handle)) }

    /// Appends the ids of valid UTF-8.
    func encode(_ text: Span<UInt8>, into ids: inout [Int32]) throws(TextRefusal) {
        guard !text.isEmpty else { return }
        var message = [CChar](repeating: 0, count: Self.messageSize)
        var found = unsafe stemma_sentencepiece_ids()
        // Safety: the library reads the text and writes the message within their sizes; its ids are copied, then freed.
        let status = unsafe text.withUnsafeBufferPointer { text -> Int32 in
            unsafe message.withUnsafeMutableBufferPointer { message -> Int32 in
                guard let bytes = text.baseAddress, let reason = message.baseAddress else {
                    return 1
                }
                return unsafe stemma_sentencepiece_encode(
                    handle, bytes, text.count, &found, reason, message.count)
            }
        }
        defer { unsafe stemma_sentencepiece_ids_free(found) }
        guard status == 0 else { throw .cannotSegment(Self.text(message)) }
        unsafe ids.append(contentsOf: UnsafeBufferPointer(start: found.ids, count: found.count))
    }

    private static func text(_ message: [CChar]) -> String {
        String(decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
