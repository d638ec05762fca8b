// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "fuzzing",
    dependencies: [
        .package(name: "stemma", path: "../"),
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        .executableTarget(
            name: "Fuzz", dependencies: [.product(name: "Cards", package: "stemma")],
            swiftSettings: strict),
        .executableTarget(
            name: "FuzzCheckpoints",
            dependencies: [.product(name: "Checkpoints", package: "stemma")],
            swiftSettings: strict),
        .executableTarget(
            name: "FuzzInference",
            dependencies: [
                .product(name: "Checkpoints", package: "stemma"),
                .product(name: "Inference", package: "stemma"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "FuzzHubServer",
            dependencies: [
                .product(name: "HubServer", package: "stemma"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
