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
    dependencies: [.package(name: "stemma", path: "../")],
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
    ],
    swiftLanguageModes: [.v6]
)
