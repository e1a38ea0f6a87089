import Functions
import Optimizers
import Schedules
import Values

/// A member of `schedules`: one schedule of the learning rate, or schedules by the settings that they drive.
struct ScheduleEntry {
  /// By setting; the learning rate, whatever a method calls it, has no key.
  let schedules: [(key: String?, schedule: DecodedSchedule)]
  let path: JSONPath

  /// What is driven of a method. Settings that the method has not are among the others, and are refused where cells are
  /// checked.
  func drives(of method: Method) -> Drives {
    let rate = schedules.first { $0.key == nil || $0.key == method.scheduledKey }
    let others = schedules.compactMap { key, schedule -> Drives.Drive? in
      guard let key, key != method.scheduledKey else { return nil }
      return Drives.Drive(key: key, schedule: schedule)
    }
    return Drives(rate: rate?.schedule ?? .constant, others: others)
  }

  fileprivate var identity: JSON {
    .object(Dictionary(uniqueKeysWithValues: schedules.map { ($0.key ?? "", $0.schedule.entry) }))
  }
}

extension EntryShape {
  static let schedules = EntryShape(
    kind: .schedule, names: ScheduleKind.names, axes: { ScheduleKind.standing(for: $0)?.kind.settings ?? [] },
    plain: [], zippable: [], formulas: ["expression"])
}

/// Reads entries of `schedules`.
enum ScheduleDecoder {
  /// The settings that a schedule may drive: the numbers of optimizers, and how many rows of the data a step looks at.
  static let driven = Set(
    Method.catalogue.flatMap { $0.settings.filter(\.kind.isNumber).map(\.key) } + [Sampling.batchKey])

  /// `"schedules": [entry, …]`.
  static func schedules(_ list: Node) -> [ScheduleEntry] {
    var places: [JSON: JSONPath] = [:]
    return (list.elements ?? []).flatMap { entries($0) }.filter { schedule in
      guard let first = places[schedule.identity] else {
        places[schedule.identity] = schedule.path
        return true
      }
      let place = first == schedule.path ? "is in this entry twice" : "is in \(first) already"
      list.log.report(schedule.path, "this schedule \(place)")
      return false
    }
  }

  /// What one member stands for.
  ///
  /// - Parameter steps: the horizon, where it is not that of an experiment.
  static func entries(_ entry: Node, over steps: Int? = nil) -> [ScheduleEntry] {
    guard entry["schedule"] == nil, (entry.members ?? []).contains(where: { names(driven, nearly: $0.key) }) else {
      return plain(entry, over: steps).map { ScheduleEntry(schedules: [(nil, $0)], path: entry.path) }
    }
    return drives(entry, steps).map { ScheduleEntry(schedules: $0, path: entry.path) }
  }

  /// Whether a key is one of the settings, or is meant to be one rather than `schedule`.
  private static func names(_ settings: Set<String>, nearly key: String) -> Bool {
    nearest(to: key, in: settings.union(["schedule"])).map { $0 != "schedule" } ?? false
  }

  /// The schedules of an entry that is a name or has one.
  ///
  /// - Parameter steps: the horizon, where it is not that of an experiment.
  static func plain(_ entry: Node, over steps: Int? = nil) -> [DecodedSchedule] {
    let horizons = steps.map { [$0] } ?? entry.log.source.steps
    return EntryShape.schedules.combinations(entry).compactMap { point in
      guard let (kind, standing) = ScheduleKind.standing(for: point.name) else { return nil }
      do throws(SettingsError) {
        let schedule = try kind.decode(standing.merging(point.settings(kind.settings)) { $1 })
        let problems = horizons.lazy.map { schedule.schedule.problems(over: $0) }.first { !$0.isEmpty }
        if let problems { throw SettingsError(problems: problems) }
        return schedule
      } catch {
        point.report(error)
        return nil
      }
    }
  }

  /// An object of settings, each with its schedule or several: the product of all.
  private static func drives(_ entry: Node, _ steps: Int?) -> [[(key: String?, schedule: DecodedSchedule)]] {
    var points: [[(key: String?, schedule: DecodedSchedule)]] = [[]]
    for (key, value) in entry.members ?? [] {
      guard driven.contains(key) else {
        value.fail(unknown("setting of the optimizers", key, known: driven))
        points = []
        continue
      }
      let found = (value.elements ?? [value]).flatMap { plain($0, over: steps) }
      if value.elements?.isEmpty ?? false { value.fail("`\(key)` lists no value; an axis has at least one") }
      let size = Double(points.count) * Double(found.count)
      guard size <= Double(Grid.mostRuns) else {
        entry.fail("the schedules open \(size.shortest) combinations; a grid has at most \(Grid.mostRuns) runs")
        return []
      }
      points = points.flatMap { point in found.map { point + [(key: key, schedule: $0)] } }
    }
    return points
  }
}

extension ExperimentSource {
  /// The steps of every run, or of those at each budget, where the budget gives them.
  var steps: [Int] {
    let steps = root["budget"]?["steps"]
    return (steps?.array ?? steps.map { [$0] } ?? []).compactMap(\.integer).filter { $0 > 0 }
  }
}
