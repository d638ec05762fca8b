internal import CKernels

extension Kernels {
    /// `out = x * weight^T + bias` for one to three linear maps of the same input, which share one pass of the threads.
    func multiply(
        _ x: Activations, rows: Int, _ first: Product, _ second: Product? = nil,
        _ third: Product? = nil
    ) {
        // On the stack: this runs some hundred times a token.
        unsafe withUnsafeTemporaryAllocation(of: stemma_product.self, capacity: 3) { products in
            var count = 0
            func add(_ product: Product?) {
                guard let product else { return }
                unsafe products.initializeElement(
                    at: count, to: descriptor(product.linear.weight, x, product.out, rows: rows))
                count += 1
            }
            add(first)
            add(second)
            add(third)
            // Safety: count descriptors are initialised, each of checked shape.
            if widensBlocks {
                unsafe stemma_products_widened(pool, products.baseAddress, count, rows)
            } else {
                unsafe stemma_products(pool, products.baseAddress, count, rows)
            }
        }
        finish(first, x, rows: rows)
        if let second { finish(second, x, rows: rows) }
        if let third { finish(third, x, rows: rows) }
    }

    /// `out = scale * rows of the table`, one for each id.
    ///
    /// - Precondition: every id is a row of the table.
    func gather(_ ids: [Int32], from table: WeightMatrix, scale: Float, into out: Activations) {
        precondition(table.columns == out.width, "rows of another width")
        precondition(ids.allSatisfy { $0 >= 0 && $0 < table.rows }, "an id outside the table")
        // Safety: ids.count rows of the table's width are written; the ids are within the table.
        unsafe ids.withUnsafeBufferPointer { ids in
            unsafe stemma_gather(
                pool, out.pointer(rows: ids.count), table.start, table.format, ids.baseAddress,
                ids.count, table.columns, scale)
        }
    }

    /// Adds the bias and what an adapter contributes.
    private func finish(_ product: Product, _ x: Activations, rows: Int) {
        let (linear, out) = (product.linear, product.out)
        if let bias = linear.bias {
            precondition(bias.count == out.width, "a bias of another width")
            unsafe bias.withUnsafeBufferPointer { bias in
                unsafe stemma_add_bias(
                    pool, out.pointer(rows: rows), bias.baseAddress, rows, out.width)
            }
        }
        if let adapter = linear.adapter { add(adapter, x, to: out, rows: rows) }
    }

    /// `out += scale * (x * down^T) * up^T`
    private func add(_ adapter: LowRank, _ x: Activations, to out: Activations, rows: Int) {
        single(adapter.down, x, adapter.reduced, rows: rows)
        single(adapter.up, adapter.reduced, adapter.sum, rows: rows)
        add(adapter.sum, times: adapter.scale, to: out, rows: rows)
    }

    /// Adds what an adapter changes in the embedding of each token.
    func add(_ adapter: EmbeddingAdapter, of ids: [Int32], scale: Float, to out: Activations) {
        gather(ids, from: adapter.table, scale: scale, into: adapter.reduced)
        single(adapter.up, adapter.reduced, adapter.sum, rows: ids.count)
        add(adapter.sum, times: adapter.scale, to: out, rows: ids.count)
    }

    private func add(_ x: Activations, times factor: Float, to out: Activations, rows: Int) {
        precondition(x.width == out.width, "a sum of two widths")
        unsafe stemma_add_scaled(
            pool, out.pointer(rows: rows), x.pointer(rows: rows), factor, rows * out.width)
    }

    private func single(
        _ weight: WeightMatrix, _ x: Activations, _ out: Activations, rows: Int
    ) {
        var product = unsafe descriptor(weight, x, out, rows: rows)
        unsafe stemma_products(pool, &product, 1, rows)
    }

    private func descriptor(
        _ weight: WeightMatrix, _ x: Activations, _ out: Activations, rows: Int
    ) -> stemma_product {
        precondition(weight.columns == x.width && weight.rows == out.width, "shapes do not fit")
        return unsafe stemma_product(
            weights: weight.start, format: weight.format, rows: weight.rows,
            columns: weight.columns, x: x.pointer(rows: rows), out: out.pointer(rows: rows))
    }
}
