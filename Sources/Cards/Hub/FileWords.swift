/// What the names of a repository's files say about it, in the words of the Hub's tags.
enum FileWords {
    /// Formats of weights, such as `safetensors`, each once.
    static func model(_ paths: [String]) -> [String] {
        words(modelWords.map { ($0.word, $0.endings) }, paths)
    }

    /// `format:…`, then `modality:…` and, where a library reads the format, `library:…`.
    static func dataset(_ paths: [String]) -> [String] {
        let formats = words(formatWords, paths)
        let libraries = formats.isEmpty ? [] : ["library:datasets"]
        return formats + words(modalityWords, paths) + libraries
    }

    /// The words one of whose endings some path has, in the order of the table. Paths in folders count too.
    private static func words(
        _ table: [(word: String, endings: [String])], _ paths: [String]
    ) -> [String] {
        guard !paths.isEmpty else { return [] }
        return table.compactMap { entry in
            let isNamed = paths.contains { path in
                entry.endings.contains { path.utf8.hasASCIISuffix($0) }
            }
            return isNamed ? entry.word : nil
        }
    }

    private static let modelWords: [(word: String, endings: [String])] = [
        ("pytorch", ["pytorch_model.bin", "pytorch_model.bin.index.json", ".pth", ".ckpt"]),
        ("tf", ["tf_model.h5"]),
        ("jax", ["flax_model.msgpack"]),
        ("rust", ["rust_model.ot"]),
        ("onnx", [".onnx"]),
        ("coreml", [".mlmodel", ".mlpackage"]),
        ("openvino", ["openvino_model.xml"]),
        ("safetensors", [".safetensors"]),
        ("gguf", [".gguf"]),
        ("tflite", [".tflite"]),
        ("nemo", [".nemo"]),
        ("joblib", [".joblib"]),
    ]

    private static let formatWords: [(word: String, endings: [String])] = [
        ("format:parquet", [".parquet"]),
        ("format:json", [".json", ".jsonl", ".ndjson", ".json.gz", ".jsonl.gz", ".jsonl.zst"]),
        ("format:csv", [".csv", ".tsv", ".csv.gz"]),
        ("format:text", [".txt", ".txt.gz"]),
        ("format:arrow", [".arrow"]),
        ("format:webdataset", [".tar"]),
        ("format:imagefolder", images),
        ("format:audiofolder", audio),
    ]

    private static let modalityWords: [(word: String, endings: [String])] = [
        ("modality:text", [".txt", ".txt.gz"]),
        ("modality:image", images),
        ("modality:audio", audio),
        ("modality:video", [".mp4", ".mov", ".avi", ".mkv", ".webm"]),
    ]

    private static let images = [".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".gif", ".bmp"]
    private static let audio = [".wav", ".mp3", ".flac", ".ogg", ".opus", ".m4a"]
}

extension String.UTF8View {
    /// Compares the end with a text in lower case, letters of ASCII in either case.
    fileprivate func hasASCIISuffix(_ ending: String) -> Bool {
        var index = endIndex
        for byte in ending.utf8.reversed() {
            guard index > startIndex else { return false }
            index = self.index(before: index)
            guard self[index].lowercased == byte else { return false }
        }
        return true
    }
}
