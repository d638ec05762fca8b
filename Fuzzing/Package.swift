// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "fuzzing",
    dependencies: [.package(name: "stemma", path: "../")],
    targets: [
        .executableTarget(
            name: "Fuzz", dependencies: [.product(name: "Cards", package: "stemma")],
            swiftSettings: [
                .strictMemorySafety(),
                .treatAllWarnings(as: .error),
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
