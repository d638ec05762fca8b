package import Foundation

/// Where the tests find what lies outside their own target.
package enum Paths {
    /// The root of the package: the folder that holds `Package.swift`.
    package static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The folder of shared reference material beside the checkout; `nil` where there is none.
    package static let shared: URL? = {
        let url = package.deletingLastPathComponent().appendingPathComponent("shared")
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }()
}
