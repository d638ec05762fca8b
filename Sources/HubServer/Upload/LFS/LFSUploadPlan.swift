internal import Registry

/// How the contents of one batch are to be sent.
struct LFSUploadPlan: Sendable {
    /// Whether contents are sent in parts: all of a batch, or none.
    let isMultipart: Bool
    /// For each object of the batch.
    let answers: [LFSAnswer]

    /// Signs an address for each part, so that it is for threads that may compute for long.
    ///
    /// - Parameters:
    ///   - present: what need not be sent.
    ///   - sizeLimit: of one content, in bytes; larger ones get an error of their own.
    ///   - verify: the address that a client asks after it has sent a whole content.
    init(
        _ batch: LFSBatch, present: Set<ContentHash>, _ settings: MultipartSettings,
        sizeLimit: Int = HubLimits.fileByteCount, links: UploadLinks,
        verify: String
    ) {
        let wanted = batch.objects.filter {
            !present.contains($0.hash) && $0.size <= sizeLimit
        }
        let isMultipart =
            batch.offersMultipart && wanted.contains { $0.size > settings.threshold }
        // A thousand sizes of half a TiB are far below where a sum could overflow.
        let partSize = settings.partSize(total: wanted.reduce(0) { $0 + $1.size })
        answers = batch.objects.map { object in
            if present.contains(object.hash) { return .known }
            guard object.size <= sizeLimit else {
                return .failure(code: 422, "The object has more than \(sizeLimit) bytes")
            }
            return isMultipart
                ? .actions([links.parts(of: object, partSize: partSize)])
                : .actions([
                    links.put(object),
                    LFSAnswer.Action(name: "verify", href: verify),
                ])
        }
        self.isMultipart = isMultipart
    }
}
