/// An instruction of the pickle machine. The raw value is its byte. Source: Python's `pickletools`.
package enum PickleOpcode: UInt8, Sendable, CaseIterable {
    case mark = 0x28
    case emptyTuple = 0x29
    case stop = 0x2E
    case pop = 0x30
    case popMark = 0x31
    case dup = 0x32
    case binBytes = 0x42
    case shortBinBytes = 0x43
    case float = 0x46
    case binFloat = 0x47
    case int = 0x49
    case binInt = 0x4A
    case binInt1 = 0x4B
    case long = 0x4C
    case binInt2 = 0x4D
    case none = 0x4E
    case persID = 0x50
    case binPersID = 0x51
    case reduce = 0x52
    case string = 0x53
    case binString = 0x54
    case shortBinString = 0x55
    case unicode = 0x56
    case binUnicode = 0x58
    case emptyList = 0x5D
    case append = 0x61
    case build = 0x62
    case global = 0x63
    case dict = 0x64
    case appends = 0x65
    case get = 0x67
    case binGet = 0x68
    case inst = 0x69
    case longBinGet = 0x6A
    case list = 0x6C
    case obj = 0x6F
    case put = 0x70
    case binPut = 0x71
    case longBinPut = 0x72
    case setItem = 0x73
    case tuple = 0x74
    case setItems = 0x75
    case emptyDict = 0x7D
    case proto = 0x80
    case newObj = 0x81
    case ext1 = 0x82
    case ext2 = 0x83
    case ext4 = 0x84
    case tuple1 = 0x85
    case tuple2 = 0x86
    case tuple3 = 0x87
    case newTrue = 0x88
    case newFalse = 0x89
    case long1 = 0x8A
    case long4 = 0x8B
    case shortBinUnicode = 0x8C
    case binUnicode8 = 0x8D
    case binBytes8 = 0x8E
    case emptySet = 0x8F
    case addItems = 0x90
    case frozenSet = 0x91
    case newObjEx = 0x92
    case stackGlobal = 0x93
    case memoize = 0x94
    case frame = 0x95
    case byteArray8 = 0x96
    case nextBuffer = 0x97
    case readOnlyBuffer = 0x98
}

extension PickleOpcode {
    /// What follows the byte in the stream.
    enum Argument {
        case nothing
        /// So many bytes, an integer or a float.
        case fixed(Int)
        /// A length of so many bytes, then as many bytes.
        case counted(Int)
        /// So many lines.
        case lines(Int)
    }

    var argument: Argument {
        switch self {
        case .proto, .binInt1, .binGet, .binPut, .ext1: .fixed(1)
        case .binInt2, .ext2: .fixed(2)
        case .binInt, .longBinGet, .longBinPut, .ext4: .fixed(4)
        case .binFloat, .frame: .fixed(8)
        case .shortBinBytes, .shortBinString, .shortBinUnicode, .long1: .counted(1)
        case .binBytes, .binString, .binUnicode, .long4: .counted(4)
        case .binUnicode8, .binBytes8, .byteArray8: .counted(8)
        case .float, .int, .long, .persID, .string, .unicode, .get, .put: .lines(1)
        case .global, .inst: .lines(2)
        default: .nothing
        }
    }

    /// What it takes from the stack and leaves there.
    enum Effect {
        case replaces(_ taken: Int, with: Int)
        /// Everything down to the last mark.
        case clearsToMark(leaving: Int)
    }

    var effect: Effect {
        switch self {
        case .stop, .pop, .append: .replaces(1, with: 0)
        case .setItem: .replaces(2, with: 0)
        case .popMark, .appends, .setItems, .addItems: .clearsToMark(leaving: 0)
        case .tuple, .list, .dict, .frozenSet, .obj, .inst: .clearsToMark(leaving: 1)
        case .reduce, .build, .newObj, .tuple2, .stackGlobal: .replaces(2, with: 1)
        case .tuple3, .newObjEx: .replaces(3, with: 1)
        case .tuple1, .binPersID, .readOnlyBuffer: .replaces(1, with: 1)
        case .proto, .frame, .put, .binPut, .longBinPut, .memoize: .replaces(0, with: 0)
        default: .replaces(0, with: 1)
        }
    }

    /// Whether unpickling would call something here.
    package var calls: Bool {
        switch self {
        case .reduce, .build, .newObj, .newObjEx, .obj, .inst: true
        default: false
        }
    }
}
