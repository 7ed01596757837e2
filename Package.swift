// swift-tools-version: 6.2
import PackageDescription

// Targets stand in import order: a target imports only from rows above it (docs/architecture.md).
let package = Package(
  name: "distill",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "distill", targets: ["distill"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
  ],
  targets: [
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .target(name: "CKernels"),
    .target(name: "Tensors", dependencies: ["COpenBLAS", "CKernels"]),
    .target(
      name: "Records",
      dependencies: ["CZstd", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: [.strictMemorySafety()]),
    .target(name: "Tokens", dependencies: ["Records"]),
    .target(
      name: "Models", dependencies: ["CKernels", "Tensors", "Records", "Tokens"],
      swiftSettings: [.strictMemorySafety()]),
    .target(
      name: "Judging",
      dependencies: ["Records", .product(name: "BigInt", package: "BigInt")]),
    .target(name: "CSpawn"),
    .target(name: "Programs", dependencies: ["CSpawn", "Records"]),
    .target(
      name: "OpenAIAPI",
      dependencies: ["Records", .product(name: "AsyncHTTPClient", package: "async-http-client")]),
    .target(name: "Training", dependencies: ["Tensors", "Records", "Tokens", "Models", "Judging"]),
    .target(
      name: "Pipeline",
      dependencies: [
        "Tensors", "Records", "Tokens", "Models", "Judging", "Programs", "OpenAIAPI", "Training", "Yams",
      ]),
    .executableTarget(
      name: "distill",
      dependencies: [
        "Records", "Tensors", "Models", "Programs", "Pipeline", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(name: "TensorsTests", dependencies: ["Tensors", "Records"]),
    .testTarget(name: "RecordsTests", dependencies: ["Records"]),
    .testTarget(name: "TokensTests", dependencies: ["Tokens", "Records"]),
    .testTarget(name: "ModelsTests", dependencies: ["Models", "Tensors", "Tokens", "Records"]),
    .testTarget(name: "JudgingTests", dependencies: ["Judging", "Records"]),
    .testTarget(name: "ProgramsTests", dependencies: ["Programs", "Records"]),
    .testTarget(
      name: "OpenAIAPITests",
      dependencies: [
        "OpenAIAPI", "Records", .product(name: "Hummingbird", package: "hummingbird"),
      ]),
    .testTarget(
      name: "TrainingTests", dependencies: ["Training", "Models", "Tensors", "Tokens", "Records"]),
    .testTarget(
      name: "PipelineTests",
      dependencies: ["Pipeline", "Training", "Models", "Tensors", "Tokens", "Records", "Judging", "Programs"]),
    .testTarget(name: "DistillTests", dependencies: ["distill", "Models", "Tensors", "Tokens", "Records"]),
  ]
)
