import Functions
import Optimizers
import Schedules
import Values

extension Arm {
  /// Why its optimizer cannot run on a function, or `nil` where it can.
  func refusal(of function: FunctionKind) -> String? { (try? method)?.refusal(of: function) }

  /// Why its schedules cannot act on its optimizer, and whether none could; `nil` where they can.
  var refusalOfSchedules: (text: String, isOfMethod: Bool)? {
    guard let method = try? method.method, let drives = try? drives, !drives.isConstant else { return nil }
    let name = drives.rate.kind.name
    if !method.hasLearningRate {
      // A constant rate with a warm-up was always taken, and multiplies nothing here.
      if drives.rate.kind.name == DecodedSchedule.constant.kind.name && drives.others.isEmpty { return nil }
      return ("\(method.name) has no learning rate, so the schedule \(name) cannot act on it", true)
    }
    if drives.rate.schedule.momentum != nil {
      guard let key = method.momentumKey else { return (method.refusalOfMomentum(from: name), false) }
      if drives.others.contains(where: { $0.key == key }) {
        return ("the schedule \(name) moves `\(key)` already, so that no other can drive it", false)
      }
    }
    let refusals = drives.others.lazy.filter { $0.key != Sampling.batchKey }.compactMap {
      method.refusal(ofDriving: $0.key, by: $0.schedule.schedule)
    }
    return refusals.first.map { ($0, false) }
  }

  /// The most steps of a horizon at which a schedule is looked at.
  private static let mostTried = 1 << 20

  /// Whether a schedule drives how many rows of the data its steps look at.
  var drivesBatches: Bool { (try? drives)?.others.contains { $0.key == Sampling.batchKey } ?? false }

  /// Why its schedule cannot drive how many rows of a function a step looks at, or `nil` where it can, or does not.
  ///
  /// - Parameter horizons: over how many steps it is tried.
  func refusalOfBatches(on function: FunctionCase, over horizons: [Int]) -> String? {
    guard let drive = (try? drives)?.others.first(where: { $0.key == Sampling.batchKey }) else { return nil }
    let key = Sampling.batchKey
    guard let data = function.data else { return "\(function.function) has no data, so that nothing has a `\(key)`" }
    guard program == nil else { return "a program asks for its own rows, so that no schedule can drive `\(key)`" }
    guard let rule = sampling.map(\.rule) ?? function.sampling else {
      return "steps look at all rows of \(data.path): no schedule can drive `\(key)` without `sampling`"
    }
    let schedule = drive.schedule.schedule
    if schedule.readsValues { return "\(schedule.name) reads the run, and cannot drive `\(key)`" }
    let most = rule.order == .shuffled ? data.table.rows.count : Sampling.mostRows
    let kind = SettingKind.number(.between(0.5, Double(most)))
    return horizons.lazy.compactMap { steps in
      (0..<min(steps, Self.mostTried)).lazy.compactMap { step in
        kind.refusal(of: .number(schedule.factor(at: step, of: steps)), for: key).map { "at step \(step) \($0)" }
      }.first
    }.first
  }
}
