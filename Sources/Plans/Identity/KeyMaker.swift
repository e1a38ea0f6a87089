import Optimizers
import Values

extension Experiment {
  /// A cell's key: SHA-256 of the canonical JSON of what decides the bits of its records otherwise than the defaults:
  /// the function and the arm with the revisions of their rows, the experiment seed, the budget, what is recorded and
  /// when runs stop; and of the numerics version. Names, titles, labels and the order of the file are no part of it,
  /// and a setting that a later version adds changes no key.
  package func key(of cell: Cell) -> Digest { KeyMaker(self).key(of: cell) }
}

/// Makes the keys of an experiment's cells; the parts of the hashed text that cells share are written once.
struct KeyMaker {
  private let budget: String
  private let rest: String

  init(_ experiment: Experiment) {
    budget = experiment.budget.identity.canonical
    let standard = Stopping()
    // In the order of canonical texts; what is as by default is left out.
    let parts: [(String, JSON?)] = [
      ("numerics", .integer(numericsVersion)),
      ("record", experiment.record == .standard ? nil : experiment.record.identity),
      ("seed", experiment.seed == 1 ? nil : .integer(experiment.seed)),
      ("stopping", experiment.stopping == standard ? nil : experiment.stopping.differences(from: standard)),
      ("targets", experiment.targets == Experiment.standardTargets ? nil : .numbers(experiment.targets)),
    ]
    rest = parts.compactMap { key, value in value.map { ",\"\(key)\":" + $0.canonical } }.joined() + "}"
  }

  /// The digest of `{"arm":…,"budget":…,"function":…,"numerics":…}` and of what else there is to say.
  func key(of cell: Cell) -> Digest {
    let budget = cell.function.budget.map(\.identity.canonical) ?? self.budget
    return Digest(
      of: "{\"arm\":" + cell.arm.key + ",\"budget\":" + budget + ",\"function\":" + cell.function.key + rest)
  }
}

extension Budget {
  /// What keys are made of: the limits that there are.
  package var identity: JSON {
    var members: [String: JSON] = [:]
    members["steps"] = steps.map(JSON.integer)
    members["evaluations"] = evaluations.map(JSON.integer)
    members["gradients"] = gradients.map(JSON.integer)
    members["epochs"] = epochs.map(JSON.integer)
    members["rows"] = rows.map(JSON.integer)
    return .object(members)
  }
}

extension Stopping {
  /// As an experiment file writes it; rules by which runs end at a standstill where there are any.
  package var identity: JSON {
    var members: [String: JSON] = ["atTarget": .bool(atTarget), "gradientNorm": gradientNorm.map(JSON.number) ?? .null]
    members["valueChange"] = valueChange.map(JSON.number)
    members["pointChange"] = pointChange.map(JSON.number)
    members["patience"] = patience.map(JSON.integer)
    return .object(members)
  }

  fileprivate func differences(from standard: Stopping) -> JSON {
    let members = standard.identity.object ?? [:]
    return .object((identity.object ?? [:]).filter { members[$0.key] != $0.value })
  }
}
