import CKernels

extension KernelPool {
    /// Runs `body` on the elements of a copy of `numbers`, which lies between guards, and returns what became of
    /// them; nil where a guard was written.
    func changed(
        _ numbers: [Float], _ body: (OpaquePointer, UnsafeMutablePointer<Float>) -> Void
    ) -> [Float]? {
        let guards = [Float](repeating: 12345, count: 16)
        var all = guards + numbers + guards
        unsafe all.withUnsafeMutableBufferPointer { all in
            guard let base = all.baseAddress else { return }
            unsafe body(pointer, base + 16)
        }
        let end = 16 + numbers.count
        guard all[..<16].elementsEqual(guards), all[end...].elementsEqual(guards) else {
            return nil
        }
        return Array(all[16..<end])
    }
}
