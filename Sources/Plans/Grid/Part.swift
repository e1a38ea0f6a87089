import Optimizers

/// The lists of a grid, each the part's own or the top level's.
struct Part {
  static let keys = ["functions", "optimizers", "schedules"]
  let functions: Node?
  let optimizers: Node?
  let schedules: Node?

  init(_ node: Node, defaults: Part?, required: Bool) {
    functions = Self.list("functions", node, required) ?? defaults?.functions
    optimizers = Self.list("optimizers", node, required) ?? defaults?.optimizers
    schedules = Self.list("schedules", node, false) ?? defaults?.schedules
  }

  private static func list(_ key: String, _ node: Node, _ required: Bool) -> Node? {
    guard let list = node[key] else {
      if required { node.fail("the key `\(key)` is missing") }
      return nil
    }
    guard let elements = list.json.array else {
      list.refuse("a list")
      return list
    }
    if elements.isEmpty { list.fail("`\(key)` is empty; a grid has at least one") }
    return list
  }

  /// Every optimizer with its schedules.
  func arms() -> [DecodedArm] {
    guard let optimizers else {
      _ = schedules.map(ScheduleDecoder.schedules(_:))
      return []
    }
    let constant = ScheduleEntry(schedules: [(nil, .constant)], path: optimizers.path)
    let standard = schedules.map(ScheduleDecoder.schedules(_:)) ?? [constant]
    return OptimizerDecoder.arms(optimizers, standard: standard)
  }
}
