import Foundation
import Plans
import Values

/// Runs of other tools that belong to an experiment: those on its functions, in `imported/` of its folder of results.
///
/// They are kept in one file for each import, whose name is the SHA-256 of its bytes: importing the same again changes
/// nothing, and nothing is ever overwritten.
package struct ImportedRuns: Sendable {
  /// The format that they came in.
  package let format: String
  /// The name of the file or folder that they came from.
  package let source: String
  /// The SHA-256 of the file that keeps them.
  package let digest: Digest
  /// Each with the canonical text of the experiment's function that it is on.
  package let runs: [(function: String, run: ForeignRun)]

  static let folder = "imported"

  /// Assigns runs to the functions of an experiment.
  ///
  /// - Parameters:
  ///   - names: which of the experiment's functions, by name or label, is meant by a name of theirs.
  /// - Returns: how many runs were taken, and the functions of theirs that the experiment lacks, each once.
  /// - Throws: `ExchangeError.noMatch` where no run is on a function of the experiment.
  package static func add(
    _ runs: [ForeignRun], format: String, source: String, names: [String: String], _ functions: [FunctionCase],
    to folder: String
  ) throws -> (taken: Int, isNew: Bool, skipped: [String]) {
    var taken: [(function: String, run: ForeignRun)] = []
    var skipped: [String] = []
    var seeds: [[String]: Int] = [:]
    for var run in runs {
      guard let function = match(run, names, functions) else {
        let name = run.name
        if !skipped.contains(name) { skipped.append(name) }
        continue
      }
      // Several instances of theirs may be one function here: their runs are counted on.
      if names[run.function] != nil {
        seeds[[function.canonical, run.arm], default: 0] += 1
        run.seed = seeds[[function.canonical, run.arm]] ?? run.seed
      }
      taken.append((function.canonical, run))
    }
    if taken.isEmpty { throw ExchangeError.noMatch(theirs: skipped, ours: functions.map(\.label)) }
    let text = json(taken, format: format, source: source).canonical
    let output = try OutputFolder(URL(filePath: folder).appending(path: ImportedRuns.folder))
    let name = Digest(of: text).description + ".json"
    let isNew = !FileManager.default.fileExists(atPath: output.url.appending(path: name).path(percentEncoded: false))
    if isNew { try output.write(text, to: name) }
    return (taken.count, isNew, skipped)
  }

  private static func match(_ run: ForeignRun, _ names: [String: String], _ functions: [FunctionCase]) -> FunctionCase?
  {
    let wanted = (names[run.function] ?? run.function).lowercased()
    // A function that was named by the user is meant whatever its instance.
    let isNamed = names[run.function] != nil
    let found = functions.filter { function in
      (function.label.lowercased() == wanted || function.function.lowercased() == wanted)
        && (run.dimension ?? function.dimension) == function.dimension
        && (isNamed || (run.instance ?? function.instance) == function.instance)
    }
    return found.count == 1 ? found.first : nil
  }

  private static func json(_ runs: [(function: String, run: ForeignRun)], format: String, source: String) -> JSON {
    let entries = runs.map { function, run -> JSON in
      var members: [String: JSON] = [
        "on": .string(function), "function": .string(run.function),
        "dimension": run.dimension.map(JSON.integer) ?? .null, "instance": run.instance.map(JSON.integer) ?? .null,
        "arm": .string(run.arm), "seed": .integer(run.seed), "measure": run.isGap ? "gap" : "value",
        "evaluations": .array(run.evaluations.map(JSON.integer)), "values": .numbers(run.values),
        "total": .integer(run.total),
      ]
      if run.isDiverged { members["status"] = "diverged" }
      return .object(members)
    }
    return ["format": .string(format), "source": .string(source), "runs": .array(entries)]
  }

  /// All that were imported into a folder of results, in the order of their digests.
  ///
  /// - Throws: `ExchangeError.changed` for a file whose bytes are not those that its name is the digest of.
  package static func all(in folder: String) throws(ExchangeError) -> [ImportedRuns] {
    let place = folder + "/" + ImportedRuns.folder
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []).filter { $0.hasSuffix(".json") }
    var all: [ImportedRuns] = []
    for name in names.sorted() { all.append(try ImportedRuns(path: place + "/" + name)) }
    return all
  }

  private init(path: String) throws(ExchangeError) {
    let name = String(FileAccess.split(path).name.prefix { $0 != "." })
    guard let text = try? PlainFile.text(at: path, most: PlainFile.mostOfData),
      Digest(of: text).description == name, let document = try? JSONDocument(text).root,
      let entries = document["runs"]?.array
    else { throw .changed(path: path) }
    digest = Digest(of: text)
    format = document["format"]?.string ?? ""
    source = document["source"]?.string ?? ""
    var runs: [(function: String, run: ForeignRun)] = []
    for entry in entries {
      guard let function = entry["on"]?.string, let run = ForeignRun(entry) else {
        throw .malformed(path: path, line: 0, reason: "run \(runs.count + 1) is no run; remove it and import again")
      }
      if let fault = run.fault {
        throw .malformed(path: path, line: 0, reason: "run \(runs.count + 1): \(fault); remove it and import again")
      }
      runs.append((function, run))
    }
    self.runs = runs
  }
}

extension ForeignRun {
  /// As `imported/` keeps it; `nil` where a member is missing or of another type.
  fileprivate init?(_ entry: JSON) {
    guard let function = entry["function"]?.string, let arm = entry["arm"]?.string, let seed = entry["seed"]?.integer,
      let evaluations = entry["evaluations"]?.array, let values = entry["values"]?.numbers,
      let total = entry["total"]?.integer
    else { return nil }
    let counts = evaluations.compactMap(\.integer)
    guard counts.count == evaluations.count else { return nil }
    self.init(
      function: function, dimension: entry["dimension"]?.integer, instance: entry["instance"]?.integer, arm: arm,
      seed: seed, isGap: entry["measure"] == "gap", evaluations: counts, values: values, total: total)
    isDiverged = entry["status"] == "diverged"
  }

  /// Its function with what tells it from others of that name.
  fileprivate var name: String {
    function + (dimension.map { ", n = \($0)" } ?? "") + (instance.map { ", instance \($0)" } ?? "")
  }
}
