internal import Registry

/// Makes the signed addresses of one batch, on the host that the client used.
struct UploadLinks: Sendable {
    let endpoint: String
    let key: SigningKey
    /// Who asked; `nil` for the anonymous, who may fetch.
    let token: Int64?
    /// Seconds since 1970.
    let expires: Int

    func put(_ object: LFSBatch.Object) -> LFSAnswer.Action {
        LFSAnswer.Action(name: "upload", href: href(.put, object.hash, object.size))
    }

    func get(_ object: LFSBatch.Object, from repository: Int64) -> LFSAnswer.Action {
        LFSAnswer.Action(
            name: "download", href: href(.get(repository), object.hash, object.size))
    }

    /// The address that completes the upload; those of the parts are in its header, by number, as the Hub has it.
    func parts(
        of object: LFSBatch.Object, partSize: Int
    ) -> LFSAnswer.Action {
        let upload = Uploads.makeName()
        var header = [(name: "chunk_size", value: "\(partSize)")]
        for (index, size) in MultipartSettings.sizes(of: object.size, partSize: partSize)
            .enumerated()
        {
            let link = href(.part(index + 1, of: upload), object.hash, size)
            header.append((name: "\(index + 1)", value: link))
        }
        return LFSAnswer.Action(
            name: "upload",
            href: href(.complete(upload, partSize: partSize), object.hash, object.size),
            header: header)
    }

    private func href(
        _ act: UploadTicket.Act, _ hash: ContentHash, _ size: Int
    ) -> String {
        let ticket = UploadTicket(
            act: act, hash: hash, size: size, token: token, expires: expires)
        return endpoint + ticket.path(signedBy: key)
    }
}
