import Values

/// How settings are chosen: each (function, arm label) takes, among the cells that differ in `over` alone, the one
/// whose runs on the tuning seeds are best; the report then uses new runs of it on the reporting seeds. The cells are
/// those of the grid, or the points of a search.
///
/// Unless `per` says that a choice is made anew for each of them, budgets, dimensions or schedules share the choice of
/// the first, and nothing is tried on the others.
package struct Tuning: Sendable, Hashable {
  /// What makes a candidate the best: the least median of its final gaps, the least mean of their logarithms, the least
  /// expected runtime to the hardest target that any candidate reached, or the least median of the values that its runs
  /// ended with, which are those of the validation split where a training reports one.
  package enum Criterion: String, Sendable, CaseIterable {
    case medianGap = "median gap"
    case meanLogGap = "mean log gap"
    case evaluationsToTarget = "evaluations to target"
    case medianValue = "median value"
  }
  /// What tuned arms are compared with.
  package enum Baseline: String, Sendable, CaseIterable {
    /// Each arm with the tuned settings at their defaults, on the reporting seeds.
    case untuned = "default"
    /// On each function the best of all arms at their defaults, chosen on the tuning seeds: several optimizers, none
    /// tuned.
    case bestUntuned = "best default"
  }
  /// What a choice may be made anew for, or once for all.
  package enum Aspect: String, Sendable, CaseIterable {
    case budget, dimension, schedule

    /// A list of them, as an experiment file writes it.
    package static func json(_ aspects: Set<Aspect>) -> JSON {
      .strings(allCases.filter(aspects.contains).map(\.rawValue))
    }
  }
  /// Settings: of optimizers by their keys, of the schedules of their rates with `schedule.` before them.
  package var over: [String]
  /// Where points of ranges are tried; `nil` where the axes of the grid are.
  package var search: TuningSearch?
  /// Seeds that no report uses.
  package var seeds: [Int]
  /// What makes a candidate the best.
  package var criterion: Criterion
  /// In the order of `Baseline.allCases`.
  package var baselines: [Baseline]
  /// Whether a range whose best lies at its edge is extended, every arm of the function having as many further trials.
  package var extends = false
  /// What is tuned anew, besides functions and optimizers, which always are; `nil` where the file does not say: all of
  /// these. Where it does, a table shows what tuning anew is worth.
  package var per: Set<Aspect>?
  /// A choice of the settings `over` on seeds that no report uses.
  package init(over: [String], seeds: [Int], criterion: Criterion, baselines: [Baseline] = []) {
    self.over = over
    self.seeds = seeds
    self.criterion = criterion
    self.baselines = baselines
  }
}

extension Tuning {
  /// Whether a choice of an arm is made anew for each of something.
  package func isAnew(per aspect: Aspect, of arm: Arm) -> Bool { (arm.tunedPer ?? per)?.contains(aspect) ?? true }

  /// Whether choices of an arm hang on one another: its trials on those of others, or settings on another's choice.
  package func ties(_ arm: Arm) -> Bool { extends || per != nil || arm.tunedPer != nil }

  /// What cells have in common whose tuned settings are chosen together or once for all.
  package func family(of cell: Cell) -> String {
    let isAnew = isAnew(per: .schedule, of: cell.arm)
    let arm = isAnew ? cell.arm.identity(without: over) : cell.arm.identityUnscheduled(without: over)
    return JSON.object(["function": .string(place(of: cell)), "arm": arm]).canonical
  }

  /// What names the cells whose trials hang on one another: those of a family, and where ranges are extended those of
  /// all arms of the function, which have equally many.
  package func unit(of cell: Cell) -> String { extends ? place(of: cell) : family(of: cell) }

  /// A function without what the choices of an arm are made once for.
  private func place(of cell: Cell) -> String {
    let once = [Aspect.budget, .dimension].filter { !isAnew(per: $0, of: cell.arm) }
    return cell.function.identity(without: once.map(\.rawValue))
  }

  /// As an experiment file writes it.
  package var identity: JSON {
    var members: [String: JSON] = [
      "over": search?.over ?? .strings(over), "seeds": SeedList.json(seeds), "criterion": .string(criterion.rawValue),
      "baselines": .strings(baselines.map(\.rawValue)),
    ]
    if let search {
      members["search"] = .string(search.kind.rawValue)
      members["trials"] = .integer(search.trials)
    }
    if extends { members["extend"] = true }
    members["per"] = per.map(Aspect.json)
    return .object(members)
  }
}
