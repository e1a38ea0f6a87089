import Foundation

/// What Package.swift says of its targets: the one list of rooms and of what each may know.
struct Manifest {
  struct Target {
    let name: String
    /// `target`, `executableTarget`, `systemLibrary` or `testTarget`.
    let kind: String
    let dependencies: Set<String>
  }

  /// In the order of the file.
  let targets: [Target]

  /// The rooms of Sources that are written in Swift, lowest first.
  var rooms: [Target] {
    targets.filter { $0.kind.hasSuffix("arget") && $0.kind != "testTarget" && $0.name != "TestSupport" }
      .filter { !$0.name.hasPrefix("C") }
  }

  static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
  static let sources = root.appending(path: "Sources")

  static let current: Manifest = {
    let text = (try? String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)) ?? ""
    return Manifest(text)
  }()

  /// Reads the targets of the package, and not those that are added on demand.
  init(_ text: String) {
    let list = text.split(separator: "\n").filter { $0.firstMatch(of: /^\s*\/\//) == nil }.joined(separator: "\n")
      .prefix { _ in true }
    let start = list.range(of: "targets: [\n")?.upperBound ?? list.startIndex
    let end = list[start...].range(of: "\n  ],")?.lowerBound ?? list.endIndex
    let entries = list[start..<end].matches(
      of: /\.(target|executableTarget|systemLibrary|testTarget)\(\s*name: "(\w+)"/)
    targets = entries.enumerated().map { number, entry in
      let last = number + 1 < entries.count ? entries[number + 1].range.lowerBound : end
      let rest = list[entry.range.upperBound..<last]
      let dependencies = rest.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.1 ?? ""
      let names = dependencies.replacing(/package: "[^"]*"/, with: "").matches(of: /"([^"]+)"/).map { String($0.1) }
      return Target(name: String(entry.2), kind: String(entry.1), dependencies: Set(names))
    }
  }

  /// The Swift files of a folder, in the order of their paths.
  static func swiftFiles(in folder: URL) -> [URL] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .sorted { $0.path() < $1.path() }
  }
}
