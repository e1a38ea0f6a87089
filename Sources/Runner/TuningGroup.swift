import Plans
import Store
import Values

/// Cells among which tuning chooses one: the same function, and arms that differ in the tuned settings alone.
package struct TuningGroup: Sendable {
  /// What tells it from the others.
  struct Name: Hashable {
    let function: String
    let label: String
  }
  /// The function that they are tried on.
  package let function: FunctionCase
  /// The label that the arms share.
  package let label: String
  /// In canonical order; those of extensions after those of the file.
  package let candidates: [PlannedCell]
  /// How many candidates the file has.
  let given: Int
  /// The choice whose settings it takes, so that nothing is tried; `nil` where it is a choice of its own.
  fileprivate(set) var leader: Name?
  /// The hash of everything that decides the choice.
  let name: Digest

  var place: Name { Name(function: function.canonical, label: label) }
  /// Whether its candidates are tried on the tuning seeds.
  var isTried: Bool { leader == nil && candidates.count > 1 }

  /// The groups of an experiment that tunes, in canonical order.
  static func groups(of experiment: Experiment, _ tuning: Tuning) -> [TuningGroup] {
    var order: [Name] = []
    var members: [Name: [PlannedCell]] = [:]
    var known: [String: [Arm]] = [:]
    let cells = experiment.cells.flatMap { cell in
      let arms = known[cell.arm.canonical] ?? tuning.candidates(cell.arm, over: experiment.horizons)
      if tuning.search != nil { known[cell.arm.canonical] = arms }
      return arms.map { Cell(function: cell.function, arm: $0) }
    }
    for planned in Plan(experiment.trials, cells: cells, seeds: []).cells {
      let name = Name(function: planned.cell.function.canonical, label: planned.cell.arm.label)
      if members[name] == nil { order.append(name) }
      members[name, default: []].append(planned)
    }
    let groups = order.compactMap { name in
      members[name].map {
        TuningGroup(
          function: $0[0].cell.function, label: name.label, candidates: $0, tuning, experiment.report)
      }
    }
    return groups.following(tuning)
  }

  /// Candidates of an experiment that tunes, with the hash of everything that decides the choice.
  ///
  /// - Parameter given: how many of them the file has; all where it is absent.
  init(
    function: FunctionCase, label: String, candidates: [PlannedCell], given: Int? = nil, _ tuning: Tuning,
    _ report: ReportOptions
  ) {
    self.function = function
    self.label = label
    self.candidates = candidates
    self.given = given ?? candidates.count
    name = Self.name(of: candidates.map(\.key), tuning, report)
  }

  /// The same choice among further candidates, too.
  func trying(_ more: [Arm], _ experiment: Experiment, _ tuning: Tuning) -> TuningGroup {
    let cells = more.map { Cell(function: function, arm: $0) }
    return TuningGroup(
      function: function, label: label,
      candidates: candidates + Plan(experiment.trials, cells: cells, seeds: []).cells, given: given, tuning,
      experiment.report)
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

extension [TuningGroup] {
  /// Of the choices of a family the first is made, and the others take its settings.
  fileprivate func following(_ tuning: Tuning) -> [TuningGroup] {
    var leaders: [String: TuningGroup.Name] = [:]
    return map { group in
      guard let cell = group.candidates.first?.cell, group.candidates.count > 1, tuning.ties(cell.arm) else {
        return group
      }
      var group = group
      let family = tuning.family(of: cell)
      group.leader = leaders[family]
      if group.leader == nil { leaders[family] = group.place }
      return group
    }
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
