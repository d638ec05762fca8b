// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let stemma: [Target.Dependency] = [
    .product(name: "Cards", package: "stemma"),
    .product(name: "Registry", package: "stemma"),
]

let package = Package(
    name: "stemma-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "stemma", path: "../"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Measure",
            dependencies: stemma + [
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "EngineKernels",
            dependencies: [.product(name: "CKernels", package: "stemma")],
            cSettings: [.unsafeFlags(["-O3", "-Wall", "-Wextra", "-Werror"])]),
        .executableTarget(
            name: "CardsBenchmarks",
            dependencies: stemma + [.product(name: "Benchmark", package: "benchmark")],
            path: "Benchmarks/CardsBenchmarks",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        .executableTarget(
            name: "RegistryBenchmarks",
            dependencies: stemma + [.product(name: "Benchmark", package: "benchmark")],
            path: "Benchmarks/RegistryBenchmarks",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    ],
    swiftLanguageModes: [.v6]
)
