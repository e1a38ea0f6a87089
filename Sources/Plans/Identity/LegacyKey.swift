import Functions
import Optimizers
import Schedules
import Values

/// The keys that cells had when keys spelled every default out: by them, runs of older stores are found and renamed.
package struct LegacyKey {
  private let budget: String
  private let rest: String

  /// The keys of an experiment's cells.
  package init(_ experiment: Experiment) {
    budget = ",\"budget\":" + experiment.budget.identity.canonical + ",\"function\":"
    let parts: [(String, JSON)] = [
      ("numerics", .integer(numericsVersion)), ("record", experiment.record.identity),
      ("seed", .integer(experiment.seed)), ("stopping", experiment.stopping.identity),
      ("targets", .numbers(experiment.targets)),
    ]
    rest = parts.map { ",\"\($0)\":" + $1.canonical }.joined() + "}"
  }

  /// The digest of `{"arm":…,"budget":…,"function":…,"numerics":…,"record":…,"seed":…,"stopping":…,"targets":…}`, with
  /// every setting that there was; `nil` where no store of then can hold the cell's runs: a row or a setting is new, or
  /// means something else, or a row's revision was raised since.
  package func key(of cell: Cell) -> Digest? {
    // Several budgets came later.
    guard cell.function.budget == nil, let method = try? cell.arm.method, let drives = try? cell.arm.drives,
      drives.others.isEmpty,
      method.links.isEmpty, method.differences.allSatisfy({ $0.value == method.settings[$0.key] }),
      let function = try? cell.function.decoded,
      method.method.version.isFirst, drives.rate.kind.version.isFirst, function.kind.version.isFirst,
      isOld(.optimizer, cell.arm.optimizer, cell.arm.identity["settings"]),
      isOld(.schedule, cell.arm.schedule, cell.arm.identity["scheduleSettings"]),
      isOld(.function, cell.function.function, cell.function.identity["settings"])
    else { return nil }
    return Digest(of: "{\"arm\":" + cell.arm.canonical + budget + cell.function.canonical + rest)
  }

  private func isOld(_ kind: EntryKind, _ name: String, _ settings: JSON?) -> Bool {
    FirstForm.has(kind, name, settings: Set((settings?.object ?? [:]).keys))
  }
}
