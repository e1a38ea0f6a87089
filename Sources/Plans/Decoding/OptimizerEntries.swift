import Optimizers
import Schedules
import Values

/// An arm of the grid, before labels are given.
struct DecodedArm: Labelled {
  var arm: Arm
  /// The places of its method and of its schedule in their catalogues.
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
    kind: .optimizer, names: Method.catalogue.map(\.name), axes: { (Method.named($0)?.settings ?? []) + [linksAxis] },
    plain: ["label", "schedule", "schedules", "sampling", Arm.tunedPerKey], zippable: ["label", "sampling"],
    listable: ["sampling"])
  static let links = EntryShape(
    kind: .link, names: LinkKind.catalogue.map(\.name), axes: { LinkKind.named($0)?.settings ?? [] }, plain: [],
    zippable: [])

  /// The links of an optimizer.
  static let linksAxis = SettingDescription(
    key: "links", kind: .entries(.link), standard: [], summary: "what acts around each step, in this order")
}

/// Reads entries of `optimizers`.
enum OptimizerDecoder {
  /// The arms of all entries: each with its own schedules, or with `standard` where it has none.
  static func arms(_ list: Node, standard: [ScheduleEntry]) -> [DecodedArm] {
    (list.elements ?? []).flatMap { entry -> [DecodedArm] in
      let own = ownSchedules(entry)
      return points(entry).flatMap { point, index, method -> [DecodedArm] in
        let label = GivenLabel.read(point)
        let sampling = point["sampling"].map(SamplingDecoder.own)
        let tunedPer = point[Arm.tunedPerKey].map { Tuning.Aspect.decode($0) }
        guard label.isSound, sampling != .some(nil), tunedPer != .some(nil) else { return [] }
        return (own ?? standard).map { schedule in
          let drives = schedule.drives(of: method.method)
          let place = ScheduleKind.catalogue.firstIndex { $0.name == drives.rate.kind.name } ?? 0
          return DecodedArm(
            arm: Arm(
              method, drives, sampling: sampling ?? nil, tunedPer: tunedPer ?? nil, label: method.method.name),
            method: index, schedule: place, name: label.label, path: entry.path,
            schedulePath: own == nil ? nil : schedule.path)
        }
      }
    }
  }

  /// The points of an entry's grid, each with its method and that method's place in the catalogue; programs stand
  /// behind all of it.
  static func points(_ entry: Node) -> [(point: Combination, index: Int, method: DecodedMethod)] {
    if ProgramDecoder.isForeign(entry) {
      return ProgramDecoder.foreign(entry).map { ($0, Method.catalogue.count + 1, $1) }
    }
    if ProgramDecoder.isProgram(entry["optimizer"]) {
      return ProgramDecoder.methods(entry).map { ($0, Method.catalogue.count, $1) }
    }
    return EntryShape.optimizers.combinations(entry).compactMap { point in
      method(point).map { (point, $0.index, $0.method) }
    }
  }

  /// The place of a point's method in the catalogue, and the method with its settings.
  static func method(_ point: Combination) -> (index: Int, method: DecodedMethod)? {
    guard let index = Method.catalogue.firstIndex(where: { $0.name == point.name }) else { return nil }
    let method = Method.catalogue[index]
    do throws(SettingsError) {
      let links = try [DecodedLink](decoding: point.values["links"]?.json.array ?? [], at: "links")
      return (index, try method.decode(point.settings(method.settings), links: links))
    } catch {
      point.report(error)
      return nil
    }
  }

  /// The schedules that an entry gives itself, or `nil` where it gives none.
  private static func ownSchedules(_ entry: Node) -> [ScheduleEntry]? {
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
    guard let elements = one.elements else { return ScheduleDecoder.entries(one) }
    if elements.isEmpty { one.fail("`schedule` lists no value; an axis has at least one") }
    return ScheduleDecoder.schedules(one)
  }
}
