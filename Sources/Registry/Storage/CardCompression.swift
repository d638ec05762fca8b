internal import CZstd

/// How card texts lie in the database: a form byte, then the text in that form.
///
/// | byte | then |
/// |---|---|
/// | 0 | the text as it is, where compression gains nothing |
/// | 1 | a zstd frame (RFC 8878) that states its size |
/// | 2 | the same, with the words of ``CardDictionary`` as a dictionary of raw content |
///
/// New forms take new bytes; a dictionary is never edited once a release has written with it.
package enum CardCompression {
    /// The largest text that is written, and the largest that a stored frame may claim to hold.
    package static let byteLimit = 64 << 20
    /// Level 3 saves another 3 % of a blob of 2 kB at a third more time.
    static let level: Int32 = 1
    /// Below this a frame's own bytes eat the gain.
    static let smallestCompressed = 64

    enum Form: UInt8 {
        case stored = 0
        case frame = 1
        case frameWithDictionary = 2
    }
}

/// Compresses card texts; reuses its working memory, so each thread has its own.
@safe package final class TextCompressor {
    private let context: OpaquePointer
    private let dictionary: PreparedDictionary?
    private var scratch: [UInt8] = []

    /// - Throws: `.outOfMemory`.
    package convenience init() throws(CardTextError) {
        try self.init(dictionary: PreparedDictionary.shared)
    }

    /// - Parameter dictionary: `nil` writes form 1.
    init(dictionary: PreparedDictionary?) throws(CardTextError) {
        guard let context = unsafe ZSTD_createCCtx() else { throw CardTextError(.outOfMemory) }
        unsafe self.context = context
        self.dictionary = dictionary
    }

    deinit { unsafe ZSTD_freeCCtx(context) }

    package func compress(_ text: [UInt8]) throws(CardTextError) -> [UInt8] {
        let text = text.span
        return try unsafe compress(text.bytes)
    }

    /// - Throws: `.tooLarge` above ``CardCompression/byteLimit``, or `.outOfMemory`.
    package func compress(_ text: RawSpan) throws(CardTextError) -> [UInt8] {
        guard text.byteCount <= CardCompression.byteLimit else {
            throw CardTextError(
                .tooLarge(byteCount: UInt64(text.byteCount), limit: CardCompression.byteLimit))
        }
        if text.byteCount >= CardCompression.smallestCompressed {
            let bound = 1 + Int(ZSTD_compressBound(text.byteCount))
            if scratch.count < bound { scratch = [UInt8](repeating: 0, count: bound) }
            let form = dictionary == nil ? CardCompression.Form.frame : .frameWithDictionary
            scratch[0] = form.rawValue
            // Safety: the target has what `ZSTD_compressBound` asks for beyond the form byte, and
            // zstd keeps neither pointer.
            let written = unsafe text.withUnsafeBytes { source in
                unsafe scratch.withUnsafeMutableBytes { target in
                    unsafe compress(
                        source, into: UnsafeMutableRawBufferPointer(rebasing: target[1...]))
                }
            }
            guard ZSTD_isError(written) == 0 else { throw CardTextError(.outOfMemory) }
            if Int(written) < text.byteCount { return Array(scratch[..<(1 + Int(written))]) }
        }
        var stored: [UInt8] = []
        stored.reserveCapacity(1 + text.byteCount)
        stored.append(CardCompression.Form.stored.rawValue)
        unsafe text.withUnsafeBytes { unsafe stored.append(contentsOf: $0) }
        return stored
    }

    private func compress(
        _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer
    ) -> Int {
        if let dictionary {
            unsafe ZSTD_compress_usingCDict(
                context, target.baseAddress, target.count, source.baseAddress, source.count,
                dictionary.forCompression)
        } else {
            unsafe ZSTD_compressCCtx(
                context, target.baseAddress, target.count, source.baseAddress, source.count,
                CardCompression.level)
        }
    }
}

/// Reads card texts back; reuses its working memory, so each thread has its own.
@safe package final class TextDecompressor {
    private let context: OpaquePointer
    private let dictionary: PreparedDictionary

    /// - Throws: `.outOfMemory`.
    package init() throws(CardTextError) {
        guard let dictionary = PreparedDictionary.shared, let context = unsafe ZSTD_createDCtx()
        else { throw CardTextError(.outOfMemory) }
        self.dictionary = dictionary
        unsafe self.context = context
    }

    deinit { unsafe ZSTD_freeDCtx(context) }

    package func decompress(_ blob: [UInt8]) throws(CardTextError) -> [UInt8] {
        let blob = blob.span
        return try unsafe decompress(blob.bytes)
    }

    /// - Throws: `CardTextError`; the stated size is checked before anything is allocated.
    package func decompress(_ blob: RawSpan) throws(CardTextError) -> [UInt8] {
        let count = try byteCount(of: blob)
        var text: [UInt8] = []
        var failure: CardTextError?
        unsafe text = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
            do throws(CardTextError) {
                try unsafe decompress(blob, into: UnsafeMutableRawBufferPointer(buffer))
                used = count
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return text
    }

    /// The size of the text in a blob, as it says itself, and not above the limit.
    func byteCount(of blob: RawSpan) throws(CardTextError) -> Int {
        let size: UInt64
        switch try form(of: blob) {
        case .stored:
            size = UInt64(blob.byteCount - 1)
        case .frame, .frameWithDictionary:
            size = unsafe blob.withUnsafeBytes { bytes in
                unsafe ZSTD_getFrameContentSize(
                    bytes.baseAddress.map { unsafe $0 + 1 }, bytes.count - 1)
            }
            // The two largest numbers say that the frame does not tell, and that it is none.
            guard size < UInt64.max - 1 else {
                throw CardTextError(size == UInt64.max ? .unknownSize : .damaged)
            }
        }
        guard size <= UInt64(CardCompression.byteLimit) else {
            throw CardTextError(.tooLarge(byteCount: size, limit: CardCompression.byteLimit))
        }
        return Int(size)
    }

    /// - Parameter target: as large as ``byteCount(of:)`` says.
    func decompress(
        _ blob: RawSpan, into target: UnsafeMutableRawBufferPointer
    ) throws(CardTextError) {
        let form = try form(of: blob)
        // Safety: zstd writes no further than the target's count and keeps no pointer.
        let written = unsafe blob.withUnsafeBytes { blob in
            let source = unsafe UnsafeRawBufferPointer(rebasing: blob[1...])
            switch form {
            case .stored:
                unsafe target.copyMemory(from: source)
                return source.count
            case .frame:
                return unsafe ZSTD_decompressDCtx(
                    context, target.baseAddress, target.count, source.baseAddress, source.count)
            case .frameWithDictionary:
                return unsafe ZSTD_decompress_usingDDict(
                    context, target.baseAddress, target.count, source.baseAddress, source.count,
                    dictionary.forDecompression)
            }
        }
        guard ZSTD_isError(written) == 0, written == target.count else {
            throw CardTextError(.damaged)
        }
    }

    private func form(of blob: RawSpan) throws(CardTextError) -> CardCompression.Form {
        guard blob.byteCount > 0 else { throw CardTextError(.empty) }
        let byte = unsafe blob.unsafeLoad(as: UInt8.self)
        guard let form = CardCompression.Form(rawValue: byte) else {
            throw CardTextError(.unknownForm(byte))
        }
        return form
    }
}

@available(*, unavailable) extension TextCompressor: Sendable {}
@available(*, unavailable) extension TextDecompressor: Sendable {}
