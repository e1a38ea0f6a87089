import Plans
import Store
import Values

/// Cells among which tuning chooses one: the same function, and arms that differ in the tuned settings alone.
package struct TuningGroup: Sendable {
  /// The function that they are tried on.
  package let function: FunctionCase
  /// The label that the arms share.
  package let label: String
  /// In canonical order.
  package let candidates: [PlannedCell]
  /// The hash of everything that decides the choice.
  let name: Digest

  /// The groups of an experiment that tunes, in canonical order.
  static func groups(of experiment: Experiment, _ tuning: Tuning) -> [TuningGroup] {
    struct Name: Hashable {
      let function: String
      let label: String
    }
    var order: [Name] = []
    var members: [Name: [PlannedCell]] = [:]
    for planned in Plan(experiment.trials, cells: experiment.cells, seeds: []).cells {
      let name = Name(function: planned.cell.function.canonical, label: planned.cell.arm.label)
      if members[name] == nil { order.append(name) }
      members[name, default: []].append(planned)
    }
    return order.compactMap { name in
      guard let candidates = members[name] else { return nil }
      return TuningGroup(
        function: candidates[0].cell.function, label: name.label, candidates: candidates, tuning, experiment.report)
    }
  }

  /// Candidates of an experiment that tunes, with the hash of everything that decides the choice.
  init(function: FunctionCase, label: String, candidates: [PlannedCell], _ tuning: Tuning, _ report: ReportOptions) {
    self.function = function
    self.label = label
    self.candidates = candidates
    name = Self.name(of: candidates.map(\.key), tuning, report)
  }

  /// From the name that a choice had when its candidates had other keys; `nil` where one had none.
  func renaming(_ old: [Digest: Digest], _ tuning: Tuning, _ report: ReportOptions) -> Renaming? {
    let keys = candidates.compactMap { old[$0.key] }
    return keys.count == candidates.count ? Renaming(Self.name(of: keys, tuning, report), to: name) : nil
  }

  private static func name(of candidates: [Digest], _ tuning: Tuning, _ report: ReportOptions) -> Digest {
    let identity: JSON = [
      "candidates": .strings(candidates.map(\.description)), "seeds": .array(tuning.seeds.map(JSON.integer)),
      "criterion": .string(tuning.criterion.rawValue), "floor": report.floor.map(JSON.number) ?? "resolution",
    ]
    return Digest(of: identity.canonical)
  }
}

extension Experiment {
  /// The experiment as its tuning runs are made: what a choice is made from needs no curves, so they are not recorded
  /// (unless runs stop at recorded steps).
  var trials: Experiment {
    var trials = self
    if !stopping.dependsOnRecord(isSampled: cells.contains { $0.site.sampling != nil }) { trials.record = .ends }
    return trials
  }
}
