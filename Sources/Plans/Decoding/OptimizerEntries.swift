import Optimizers
import Schedules
import Values

/// A schedule of the grid.
struct DecodedSchedule {
  let kind: Int
  let name: String
  /// Every setting.
  let settings: [String: JSON]
  let path: JSONPath
}

/// An arm of the grid, before labels are given.
struct DecodedArm: Labelled {
  var arm: Arm
  let method: Int
  let schedule: Int
  /// The label that the file gives.
  var name: GivenLabel?
  let path: JSONPath
  /// Where its schedule stands, where the optimizer has schedules of its own.
  let schedulePath: JSONPath?
  var canonical: String { arm.canonical }
}

extension EntryShape {
  static let optimizers = EntryShape(
    kind: .optimizer, names: Method.catalogue.map(\.name), axes: { Method.named($0)?.settings ?? [] },
    plain: ["label", "schedule", "schedules"], zippable: ["label"])
  static let schedules = EntryShape(
    kind: .schedule, names: ScheduleKind.catalogue.map(\.name), axes: { ScheduleKind.named($0)?.settings ?? [] },
    plain: [], zippable: [])
  static let links = EntryShape(kind: .link, names: [], axes: { _ in [] }, plain: [], zippable: [])
}

/// Reads entries of `schedules`.
enum ScheduleDecoder {
  /// `"schedules": [entry, …]`.
  static func schedules(_ list: Node) -> [DecodedSchedule] {
    var places: [JSON: JSONPath] = [:]
    return (list.elements ?? []).flatMap(entry).filter { schedule in
      let identity: JSON = ["schedule": .string(schedule.name), "settings": .object(schedule.settings)]
      guard let first = places[identity] else {
        places[identity] = schedule.path
        return true
      }
      let place = first == schedule.path ? "is in this entry twice" : "is in \(first) already"
      list.log.report(schedule.path, "this schedule \(place)")
      return false
    }
  }

  static func entry(_ entry: Node) -> [DecodedSchedule] {
    EntryShape.schedules.combinations(entry).compactMap { point in
      guard let index = ScheduleKind.catalogue.firstIndex(where: { $0.name == point.name }) else { return nil }
      let kind = ScheduleKind.catalogue[index]
      do throws(SettingsError) {
        let settings = try kind.make(point.settings(kind.settings)).resolved
        return DecodedSchedule(kind: index, name: kind.name, settings: settings, path: entry.path)
      } catch {
        point.report(error)
        return nil
      }
    }
  }

  /// No schedule.
  static func constant(_ path: JSONPath) -> [DecodedSchedule] {
    guard let index = ScheduleKind.catalogue.firstIndex(where: { $0.name == "constant" }),
      let schedule = try? ScheduleKind.catalogue[index].make([:])
    else { preconditionFailure("there is no constant schedule") }
    return [DecodedSchedule(kind: index, name: "constant", settings: schedule.resolved, path: path)]
  }
}

/// Reads entries of `optimizers`.
enum OptimizerDecoder {
  /// The arms of all entries: each with its own schedules, or with `standard` where it has none.
  static func arms(_ list: Node, standard: [DecodedSchedule]) -> [DecodedArm] {
    (list.elements ?? []).flatMap { entry -> [DecodedArm] in
      let own = ownSchedules(entry)
      return EntryShape.optimizers.combinations(entry).flatMap { point -> [DecodedArm] in
        let label = GivenLabel.read(point)
        guard let (index, method) = method(point), label.isSound else { return [] }
        return (own ?? standard).map { schedule in
          let arm = Arm(
            method: method, schedule: schedule.name, scheduleSettings: schedule.settings, label: point.name)
          return DecodedArm(
            arm: arm, method: index, schedule: schedule.kind, name: label.label, path: entry.path,
            schedulePath: own == nil ? nil : schedule.path)
        }
      }
    }
  }

  /// The place of a point's method in the catalogue, and the method with its settings.
  static func method(_ point: Combination) -> (index: Int, method: DecodedMethod)? {
    guard let index = Method.catalogue.firstIndex(where: { $0.name == point.name }) else { return nil }
    let method = Method.catalogue[index]
    do throws(SettingsError) {
      return (index, try method.decode(point.settings(method.settings)))
    } catch {
      point.report(error)
      return nil
    }
  }

  /// The schedules that an entry gives itself, or `nil` where it gives none.
  private static func ownSchedules(_ entry: Node) -> [DecodedSchedule]? {
    if let both = entry["schedules"], entry["schedule"] != nil {
      both.fail("an optimizer has `schedule` or `schedules`, not both")
      return []
    }
    if let list = entry["schedules"] {
      guard let elements = list.elements, !elements.isEmpty else {
        list.refuse("a list of at least one schedule")
        return []
      }
      return ScheduleDecoder.schedules(list)
    }
    guard let one = entry["schedule"] else { return nil }
    guard let elements = one.elements else { return ScheduleDecoder.entry(one) }
    if elements.isEmpty { one.fail("`schedule` lists no value; an axis has at least one") }
    return ScheduleDecoder.schedules(one)
  }
}
