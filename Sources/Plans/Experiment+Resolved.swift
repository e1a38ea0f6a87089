import Functions
import Optimizers
import Programs
import Values

extension Experiment {
  /// The functions of the cells, in canonical order.
  package var functions: [FunctionCase] {
    var seen: Set<String> = []
    return cells.map(\.function).filter { seen.insert($0.canonical).inserted }
  }

  /// What of the functions' data should be told, beside reports.
  package var remarks: [String] {
    var seen: Set<String> = []
    return functions.flatMap(\.remarks).filter { seen.insert($0).inserted }
  }

  /// The arms of the cells, each once, in the order in which cells have them.
  package var arms: [Arm] {
    var seen: Set<String> = []
    return cells.map(\.arm).filter { seen.insert($0.canonical).inserted }
  }

  /// Other people's programs among the functions and the arms, each once.
  package var programs: [Program] {
    var seen: Set<JSON> = []
    return (functions.compactMap(\.guest?.program) + arms.compactMap(\.program))
      .filter { seen.insert($0.identity).inserted }
  }

  /// The experiment with every axis expanded and every default written out: itself an experiment file, which reads back
  /// to the same cells in the same order with the same labels and keys. It does not depend on the order of the file.
  package var resolved: JSON {
    var members: [String: JSON] = [
      "name": .string(name), "title": .string(title), "description": .string(description), "seed": .integer(seed),
      "seeds": growth?.identity ?? SeedList.json(seeds),
      "budget": budgets.isEmpty ? budget.identity : budgets.identity(branches: hasBranches),
      "targets": metricTargets.isEmpty
        ? .numbers(targets)
        : .object(metricTargets.mapValues(JSON.numbers).merging([Self.valueTargets: .numbers(targets)]) { $1 }),
      "stopping": stopping.identity, "record": record.identity,
      "report": report.identity,
      "tuning": tuning?.identity ?? .null,
    ]
    let digests = functions.flatMap(\.digests) + programs.flatMap { $0.files.map { ($0.key, $0.value) } }
    if !digests.isEmpty {
      members["data"] = .object(
        Dictionary(digests.map { ($0.path, ["sha256": .string($0.digest.description)]) }, uniquingKeysWith: { $1 }))
    }
    members["limits"] = limits.identity
    if onFailure != .goOn { members["onFailure"] = .string(onFailure.rawValue) }
    members["gate"] = gate?.identity
    if !claims.isEmpty { members["claims"] = .array(claims.map(\.identity)) }
    let blocks = blocks
    if let first = blocks.first { members.merge(first) { $1 } }
    if blocks.count > 1 { members["include"] = .array(blocks.dropFirst().map(JSON.object)) }
    return .object(members)
  }

  /// The grid as products: functions that have the same arms stand together.
  private var blocks: [[String: JSON]] {
    // Every function has the same arms at each budget.
    let cells = budgets.isEmpty ? cells : cells.filter { $0.function.budget == budgets[0] }
    // Arms are numbered as they come; cells are sorted by function, then by arm.
    var numbers: [String: Int] = [:]
    var entries: [JSON] = []
    var order: [[Int]] = []
    var members: [[Int]: [JSON]] = [:]
    var index = 0
    while index < cells.count {
      let function = cells[index].function
      var arms: [Int] = []
      while index < cells.count, cells[index].function == function {
        let arm = cells[index].arm
        let number = numbers[arm.canonical] ?? entries.count
        if number == entries.count {
          numbers[arm.canonical] = number
          entries.append(arm.entry)
        }
        arms.append(number)
        index += 1
      }
      if members[arms] == nil { order.append(arms) }
      members[arms, default: []].append(function.entry)
    }
    return order.map { arms in
      ["functions": .array(members[arms] ?? []), "optimizers": .array(arms.map { entries[$0] })]
    }
  }
}

extension FunctionCase {
  /// As an entry of `functions`.
  var entry: JSON {
    var members: [String: JSON] = [
      "noise": noise.json, "start": start.identity, "label": .string(baseLabel),
    ]
    if let data {
      members["model"] = .string(function)
      members["data"] = .string(data.path)
      members["sampling"] = sampling?.identity ?? "full"
      members.merge(data.form.entry) { $1 }
      members["minimum"] = identity["minimum"]
    } else if let guest {
      members[guest.role.rawValue] = guest.program.entry
      members.merge(guest.terms?.entry ?? [:]) { $1 }
      if guest.terms != nil { for key in ["noise", "start"] { members[key] = nil } }
      if let given = try? decoded.given, given != 0 { members["dimension"] = .integer(given) }
    } else {
      members["function"] = .string(function)
      members["dimension"] = .integer(dimension)
      members["instance"] = .integer(instance)
    }
    var own = settings
    if guest != nil { for key in ["program", "training"] { own[key] = nil } }
    return .object(own.merging(members) { $1 })
  }

  /// The files that it reads, and their digests.
  fileprivate var digests: [(path: String, digest: Digest)] {
    var digests = data.map { [($0.path, $0.digest)] } ?? []
    if case .listed(let list) = sampling?.order, !list.path.isEmpty { digests.append((list.path, list.digest)) }
    return digests
  }
}

extension Arm {
  /// As an entry of `optimizers`.
  fileprivate var entry: JSON {
    var members = optimizerEntry.merging(["schedule": scheduleEntry, "label": .string(label)]) { $1 }
    if !links.isEmpty { members["links"] = .array(links.map(\.entry)) }
    members["sampling"] = sampling?.identity
    members[Self.tunedPerKey] = tunedPer.map(Tuning.Aspect.json)
    return .object(members)
  }
}

extension ReportOptions {
  /// As an experiment file writes it.
  fileprivate var identity: JSON {
    var members: [String: JSON] = [
      "baseline": baseline.map(JSON.string) ?? .null, "figures": figures.json,
      "floor": floor.map(JSON.number) ?? .null,
      "test": .string(test.fixed.rawValue),
    ]
    if let tables { members["tables"] = .strings(tables) }
    if let theory {
      members["theory"] = [
        "gradient": theory.gradient.map(JSON.number) ?? .null, "distance": theory.distance.map(JSON.number) ?? .null,
      ]
    }
    if areaBounds != Self.usualAreaBounds {
      members["aoccBounds"] = .numbers([areaBounds.lowerBound, areaBounds.upperBound])
    }
    if let metrics { members["metrics"] = .array(metrics.map(\.json)) }
    if let answer { members["answer"] = .string(answer) }
    if showsSeconds { members["seconds"] = true }
    if let noiseAt { members["noiseAt"] = .numbers(noiseAt) }
    if !published.isEmpty { members["published"] = .array(published.map(\.json)) }
    if listsAllPoints { members["points"] = "all" }
    if let window { members["window"] = .array(window.map { .numbers([$0.lowerBound, $0.upperBound]) }) }
    if let coordinates { members["coordinates"] = .array(coordinates.map(JSON.integer)) }
    if !steps.isEmpty { members["steps"] = .array(steps.map(JSON.integer)) }
    return .object(members)
  }
}
