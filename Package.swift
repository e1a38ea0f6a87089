// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The numeric rooms are compiled for this machine's vector width. The bits of every result are the same at any width;
// DOWNHILL_MARCH=x86-64 (or -v3, -v4) in the environment chooses another, for a binary that is to run elsewhere.
let march: String? = {
  if let chosen = Context.environment["DOWNHILL_MARCH"] { return chosen }
  #if os(Linux) && arch(x86_64)
    guard let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("flags") })
    else { return nil }
    let flags = Set(line.split(separator: " ").map(String.init))
    let v3: Set = ["avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe"]
    let v4: Set = ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"]
    guard flags.isSuperset(of: v3) else { return nil }
    return flags.isSuperset(of: v4) ? "x86-64-v4" : "x86-64-v3"
  #else
    return nil
  #endif
}()
// DOWNHILL_STRICT in the environment turns warnings into errors.
let strict: [SwiftSetting] = Context.environment["DOWNHILL_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let tuned: [SwiftSetting] = march.map { [.unsafeFlags(["-Xcc", "-march=" + $0])] } ?? []

let package = Package(
  name: "downhill",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "downhill", targets: ["downhill"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // C, and the system's libraries
    .target(name: "CLanes"),
    .target(name: "CProcess"),
    .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    // Rooms, lowest first
    .target(name: "Lanes", dependencies: ["CLanes"], swiftSettings: tuned),
    .target(name: "GSL", dependencies: ["CGSL"], swiftSettings: tuned),
    .target(name: "Values", dependencies: ["CCrypto", "CProcess", "CZlib"]),
    .target(name: "Programs", dependencies: ["CProcess", "Values"]),
    .target(name: "Expressions", dependencies: ["Lanes", "Values"], swiftSettings: tuned),
    .target(name: "Schedules", dependencies: ["Expressions", "Lanes", "Values"], swiftSettings: tuned),
    .target(
      name: "Functions", dependencies: ["Expressions", "Programs", "Lanes", "GSL", "Values"], swiftSettings: tuned),
    .target(name: "Records", dependencies: ["Functions", "Values"]),
    .target(
      name: "Optimizers",
      dependencies: ["Records", "Functions", "Schedules", "Programs", "Lanes", "GSL", "Values"],
      swiftSettings: tuned),
    .target(
      name: "Plans",
      dependencies: ["Optimizers", "Programs", "Records", "Functions", "Schedules", "Lanes", "GSL", "Values"]),
    .target(
      name: "Store",
      dependencies: ["Records", "Functions", "Values", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "Statistics", dependencies: ["Lanes", "GSL", "Values"], swiftSettings: tuned),
    .target(
      name: "Parity", dependencies: ["Optimizers", "Records", "Functions", "Schedules", "GSL", "Lanes", "Values"]),
    .target(
      name: "Runner",
      dependencies: [
        "Plans", "Store", "Statistics", "Optimizers", "Records", "Functions", "Schedules", "Programs", "GSL", "Lanes",
        "Values", "CProcess",
      ]),
    .target(
      name: "Findings",
      dependencies: ["Plans", "Statistics", "Optimizers", "Records", "Functions", "Schedules", "Lanes", "Values"]),
    .target(name: "Exchange", dependencies: ["Findings", "Plans", "Records", "Functions", "Values"]),
    .target(
      name: "Reports",
      dependencies: [
        "Findings", "Plans", "Statistics", "Optimizers", "Records", "Functions", "Schedules", "Lanes", "Values",
      ],
      resources: [.embedInCode("Page/Assets")]),
    .target(
      name: "Verification",
      dependencies: [
        "Reports", "Exchange", "Findings", "Runner", "Store", "Plans", "Statistics", "Records", "Functions", "Values",
      ]),
    .executableTarget(
      name: "downhill",
      dependencies: [
        "Verification", "Reports", "Exchange", "Findings", "Runner", "Parity", "Plans", "Store", "Statistics",
        "Optimizers", "Records",
        "Functions", "Schedules", "Programs", "GSL", "Values",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Tests, one folder a room
    .target(name: "TestSupport", dependencies: ["Lanes", "Values"], path: "Tests/TestSupport"),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(
      name: "CommandLineTests", dependencies: ["downhill", "Values", "TestSupport"],
      exclude: ["Exchange/Reference", "Hostile"]),
    .testTarget(
      name: "ExpressionsTests", dependencies: ["Expressions", "Functions", "GSL", "Lanes", "Values", "TestSupport"],
      swiftSettings: tuned),
    .testTarget(name: "GSLTests", dependencies: ["GSL", "TestSupport"], exclude: ["Reference"]),
    .testTarget(
      name: "FunctionsTests", dependencies: ["Functions", "GSL", "Lanes", "Values", "TestSupport"],
      exclude: ["Reference"]),
    .testTarget(
      name: "OptimizersTests",
      dependencies: ["Records", "Optimizers", "Parity", "Functions", "Schedules", "GSL", "Values", "TestSupport"],
      exclude: ["Golden", "Proximal"]),
    .testTarget(name: "ParityTests", dependencies: ["Parity", "Functions", "Values", "TestSupport"]),
    .testTarget(name: "SchedulesTests", dependencies: ["Schedules", "Parity", "Values", "TestSupport"]),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Records", "Store", "Optimizers", "Functions", "Values", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "RunnerTests",
      dependencies: ["Records", "Runner", "Plans", "Store", "Functions", "Optimizers", "Values", "TestSupport"]),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics", "CGSL"], exclude: ["Reference"]),
    .testTarget(name: "ProgramsTests", dependencies: ["Programs", "Values", "TestSupport"]),
    .testTarget(name: "ValuesTests", dependencies: ["Values", "TestSupport"]),
    .testTarget(name: "LanesTests", dependencies: ["Lanes"], exclude: ["Reference"], swiftSettings: tuned),
    .testTarget(
      name: "PlansTests",
      dependencies: ["Plans", "Records", "Optimizers", "Functions", "Schedules", "Values", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "FindingsTests", dependencies: ["Findings", "Plans", "Records", "Statistics", "Values", "TestSupport"]),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "Values", "TestSupport"], exclude: ["Reference"]),
    .testTarget(
      name: "VerificationTests",
      dependencies: [
        "Verification", "Reports", "Findings", "Runner", "Store", "Plans", "Records", "Values", "TestSupport",
      ]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Findings", "Plans", "Optimizers", "Records", "Functions", "Schedules", "Values", "TestSupport",
      ],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

// Only on demand: nothing else needs them.
if Context.environment["DOWNHILL_BENCHMARKS"] != nil {
  // The loop without its recorder, to compare with.
  for target in package.targets where target.name == "Optimizers" {
    target.swiftSettings = (target.swiftSettings ?? []) + [.define("BENCHMARKS")]
  }
  let native = march.map { ["-march=" + $0] } ?? []
  package.targets += [
    .target(
      name: "CPeers", path: "Benchmarks/CPeers", cSettings: [.unsafeFlags(["-O3", "-fno-math-errno"] + native)]),
    .executableTarget(
      name: "benchmarks", dependencies: ["Optimizers", "Functions", "Schedules", "Lanes", "Values", "CPeers"],
      path: "Benchmarks/benchmarks"),
    .executableTarget(
      name: "coverage", dependencies: ["Statistics", "GSL", "Lanes"], path: "Benchmarks/coverage"),
  ]
}

for target in package.targets where target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + strict
}
