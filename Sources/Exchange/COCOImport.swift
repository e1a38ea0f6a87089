import Foundation

/// COCO's data: `.info` files that name a `.dat` file for each function and dimension, as cocoex's `bbob` logger writes
/// them. `.dat` holds the evaluation at which each target 10^(k/5) was reached first, whence runtimes come; the points
/// of `.tdat`, at stated evaluations, are read beside it where it is there. Values are gaps f − f*, and an instance
/// that was run several times gives as many seeds.
///
/// Format: N. Hansen et al., "COCO: a platform for comparing continuous optimizers in a black-box setting",
/// Optimization Methods and Software 36 (2021), 114–144, and the files of cocoex 2.8.
package struct COCOImport: ImportFormat {
  package static let name = "coco"
  package static let summary = "a folder of COCO's data (.info with .dat or .tdat)"
  package init() {}

  package func runs(at path: String) throws(ExchangeError) -> [ForeignRun] {
    let files = TextFile.files(at: path) { $0.hasSuffix(".info") }
    if files.isEmpty { throw .nothing(path: path, expected: "COCO's .info files") }
    var runs: [ForeignRun] = []
    for file in files { runs += try read(TextFile(file)) }
    return runs
  }

  private func read(_ file: TextFile) throws(ExchangeError) -> [ForeignRun] {
    var runs: [ForeignRun] = []
    var head: [String: String] = [:]
    for (number, line) in file.lines.enumerated() {
      let text = line.trimmingCharacters(in: .whitespaces)
      if text.isEmpty || text.hasPrefix("%") { continue }
      if text.contains("funcId") {
        head = COCOImport.members(text)
      } else {
        runs += try read(text, head, file, number)
      }
    }
    return runs
  }

  /// `name = 'text', name = 1, …`.
  private static func members(_ text: String) -> [String: String] {
    var members: [String: String] = [:]
    for match in text.matches(of: /(\w+)\s*=\s*(?:'([^']*)'|([^,]*))/) {
      members[String(match.1)] = String(match.2 ?? match.3 ?? "").trimmingCharacters(in: .whitespaces)
    }
    return members
  }

  /// A line of data: a file, then instance:evaluations|gap of each run in it.
  private func read(
    _ text: String, _ head: [String: String], _ file: TextFile, _ number: Int
  ) throws(ExchangeError) -> [ForeignRun] {
    guard let function = head["funcId"].flatMap(Int.init), let dimension = head["DIM"].flatMap(Int.init) else {
      throw file.failure(number, "no line with `funcId` and `DIM` stands before the data")
    }
    let parts = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    guard let name = parts.first else { throw file.failure(number, "expected the name of a data file") }
    let path = try file.neighbour(name.replacing("\\", with: "/"), number)
    var runs: [ForeignRun] = []
    var totals: [Int] = []
    var seeds: [Int: Int] = [:]
    for part in parts.dropFirst() {
      guard let match = part.wholeMatch(of: /(\d+):(\d+)(?:\|(\S+))?/), let instance = Int(match.1),
        let total = Int(match.2)
      else { throw file.failure(number, "expected instance:evaluations|gap, found `\(part)`") }
      seeds[instance, default: 0] += 1
      runs.append(
        ForeignRun(
          function: "f\(function)", dimension: dimension, instance: instance, arm: head["algId"] ?? "unnamed",
          seed: seeds[instance] ?? 1, isGap: true))
      totals.append(total)
    }
    var points = try COCOImport.points(of: runs.count, in: TextFile(path))
    let dense = (path as NSString).deletingPathExtension + ".tdat"
    if dense != path, FileManager.default.fileExists(atPath: dense) {
      let more = try COCOImport.points(of: runs.count, in: TextFile(dense))
      for index in points.indices { points[index] = COCOImport.merged(points[index], more[index]) }
    }
    for index in runs.indices {
      for point in points[index] {
        if let problem = runs[index].append(point.gap, at: point.evaluation) { throw file.failure(number, problem) }
      }
      // Evaluations after the last point that was written.
      if let problem = runs[index].end(after: totals[index]) { throw file.failure(number, problem) }
    }
    return runs
  }

  private typealias Point = (evaluation: Int, gap: Double)

  /// Both in the order of evaluations; of two points of one evaluation the better.
  private static func merged(_ a: [Point], _ b: [Point]) -> [Point] {
    var merged: [Point] = []
    for point in (a + b).sorted(by: { ($0.evaluation, $0.gap) < ($1.evaluation, $1.gap) })
    where point.evaluation != merged.last?.evaluation {
      merged.append(point)
    }
    return merged
  }

  /// Reads the points of the runs, each of which begins with a line of column names.
  private static func points(of count: Int, in file: TextFile) throws(ExchangeError) -> [[Point]] {
    var runs: [[Point]] = []
    var column = 0
    for (number, line) in file.lines.enumerated() where !line.isEmpty {
      if line.hasPrefix("%") {
        // A run may have more than one line of remarks.
        let names = line.dropFirst().split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        guard let place = names.firstIndex(where: { $0.hasPrefix("best noise-free fitness - Fopt") }) else { continue }
        column = place
        if runs.count == count { throw file.failure(number, "the .info file has \(count) runs, and here is another") }
        runs.append([])
        continue
      }
      let fields = line.split(separator: " ")
      guard let last = runs.indices.last else {
        throw file.failure(number, "no line of column names stands before the data")
      }
      guard fields.count > column, let evaluation = Int(fields[0]), let gap = Double(fields[column]) else {
        throw file.failure(number, "expected the number of an evaluation, and a number in column \(column + 1)")
      }
      // The last evaluation may be written twice.
      let before = runs[last].last?.evaluation ?? 0
      if evaluation == before { continue }
      if evaluation < before { throw file.failure(number, "evaluation \(evaluation) comes after evaluation \(before)") }
      runs[last].append((evaluation, gap))
    }
    guard runs.count == count else {
      throw file.failure(-1, "the .info file has \(count) runs, and here are \(runs.count)")
    }
    return runs
  }
}
