import Findings
import Foundation
import Plans
import Records
import Values

/// An arm as other tools want it: a folder of its own, in it the functions that it ran on, numbered.
struct ExportedArm {
  let label: String
  /// The name of its folder, which no other arm has.
  let folder: String
  let functions: [ExportedFunction]

  /// The arms of a report, none of whose folders may be there.
  ///
  /// - Throws: `FileError.unwritable` where one is.
  private static func all(of input: ReportInput, in place: URL) throws(FileError) -> [ExportedArm] {
    let groups = FunctionGroup.groups(of: input)
    let functions = families(groups.map(\.function))
    var used: Set<String> = []
    var arms: [ExportedArm] = []
    for label in Set(groups.flatMap { $0.cells.map(\.label) }).sorted() {
      var name = label.slug
      var number = 2
      while !used.insert(name).inserted {
        name = "\(label.slug)-\(number)"
        number += 1
      }
      let path = place.appending(path: name).path(percentEncoded: false)
      if FileManager.default.fileExists(atPath: path) {
        throw .unwritable(path: path, reason: "it is there already")
      }
      let own = functions.enumerated().compactMap { number, function -> ExportedFunction? in
        let cells = groups.compactMap { group -> ExportedFunction.Member? in
          guard group.function.family == function.family else { return nil }
          return group.cells.first { $0.label == label }.map { (group.function, $0.cell) }
        }
        return cells.isEmpty ? nil : ExportedFunction(number: number + 1, name: function.name, cells: cells)
      }
      arms.append(ExportedArm(label: label, folder: name, functions: own))
    }
    return arms
  }

  /// Makes the folders of the arms, and writes what each ran.
  ///
  /// - Parameter body: writes a function of the arm of a label into its folder.
  /// - Returns: the names of the folders.
  static func write(
    _ input: ReportInput, in place: URL, _ body: (ExportedFunction, String, OutputFolder) throws -> Void
  ) throws -> [String] {
    let arms = try all(of: input, in: place)
    for arm in arms {
      let output = try OutputFolder(place.appending(path: arm.folder))
      for function in arm.functions { try body(function, arm.label, output) }
    }
    return arms.map(\.folder)
  }

  /// The functions without their dimensions and instances, in order, each with a name of its own.
  private static func families(_ cases: [FunctionCase]) -> [(family: String, name: String)] {
    var functions: [(family: String, name: String)] = []
    for function in cases where !functions.contains(where: { $0.family == function.family }) {
      let same = functions.count { $0.name == function.function || $0.name.hasPrefix(function.function + "-") }
      functions.append((function.family, same == 0 ? function.function : "\(function.function)-\(same + 1)"))
    }
    return functions
  }
}

/// A function of an arm, with its dimensions and instances.
struct ExportedFunction {
  typealias Member = (function: FunctionCase, cell: PlannedCell)

  /// Its place among the functions of the experiment, from 1.
  let number: Int
  let name: String
  let cells: [Member]

  /// The cells of each dimension, ascending.
  var dimensions: [(dimension: Int, cells: [Member])] {
    Set(cells.map(\.function.dimension)).sorted().map { n in (n, cells.filter { $0.function.dimension == n }) }
  }
}

extension FunctionCase {
  /// What instances and dimensions of one function share.
  fileprivate var family: String {
    var members = identity.object ?? [:]
    members["dimension"] = nil
    members["instance"] = nil
    return JSON.object(members).canonical
  }
}

/// A run as other tools want it: at which evaluations it was better than before.
///
/// Others count the evaluation that gives a value, Downhill those made before it: theirs is ours plus one. Between
/// recorded steps nothing is known but when each target of the experiment was reached first: there the value is at most
/// that target, and the target is written, so that the runtimes to targets are those of runs.csv. Gaps below 0, which
/// beat the reference minimum or are rounding, are written as 0.
struct ExportedRun {
  typealias Point = (evaluation: Int, value: Double)

  /// Ascending evaluations, from 1 on, with falling values; the last of all evaluations, better or not.
  let points: [Point]
  /// The first point with the least value.
  let best: Point
  /// All evaluations.
  let total: Int

  /// - Returns: `nil` for a run without a finite value.
  init?(_ run: Run, _ measure: Measure, targets: [Double]) {
    let (record, curve) = (run.record, run.record.curve)
    var found: [Point] = curve.steps.indices.map { i in
      let value = curve.best[i] - measure.reference
      return (i == 0 ? 1 : curve.evaluations[i] + 1, measure.isGap ? max(0, value) : value)
    }
    for (target, runtime) in zip(targets, record.runtimes) {
      if let runtime { found.append((runtime + 1, target)) }
    }
    total = record.counts.evaluations + 1
    var points: [Point] = []
    for point in found.sorted(by: { ($0.evaluation, $0.value) < ($1.evaluation, $1.value) })
    where point.value < points.last?.value ?? .infinity && point.evaluation > points.last?.evaluation ?? 0 {
      points.append(point)
    }
    guard let best = points.last else { return nil }
    self.best = best
    if total > best.evaluation { points.append((total, best.value)) }
    self.points = points
  }
}
