import Glibc

/// What libFuzzer calls once at the start.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>>>
) -> CInt {
    _ = target
    return 0
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // Safety: libFuzzer's buffer has `count` bytes and is copied before anything else is done.
    let input = unsafe [UInt8](UnsafeBufferPointer(start: data, count: count))
    let start = processorTime()
    target.run(input)
    let spent = processorTime() - start
    expect(spent <= FuzzTarget.timeLimit(forBytes: count), "\(count) bytes took \(spent) s")
    return 0
}

/// The target that `STEMMA_FUZZ_TARGET` names.
private let target: FuzzTarget = {
    let name = unsafe getenv("STEMMA_FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
        let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
        fatalError("STEMMA_FUZZ_TARGET: expected one of \(names), found '\(name)'")
    }
    return target
}()

/// Seconds that this process has worked, whatever else the machine does.
private func processorTime() -> Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Ends the run where `condition` does not hold: libFuzzer keeps the input as a crash.
func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { fatalError(message()) }
}
