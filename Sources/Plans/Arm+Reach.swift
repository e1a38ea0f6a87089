import Functions
import Optimizers

extension Arm {
  /// Why its optimizer cannot run on a function, or `nil` where it can.
  func refusal(of function: FunctionKind) -> String? { (try? method)?.refusal(of: function) }

  /// Why its schedules cannot act on its optimizer, and whether none could; `nil` where they can.
  var refusalOfSchedules: (text: String, isOfMethod: Bool)? {
    guard let method = try? method.method, let drives = try? drives, !drives.isConstant else { return nil }
    let name = drives.rate.kind.name
    if !method.hasLearningRate {
      return ("\(method.name) has no learning rate, so the schedule \(name) cannot act on it", true)
    }
    if method.momentumKey == nil && drives.rate.schedule.movesMomentum {
      return (method.refusalOfMomentum(from: name), false)
    }
    let drivable = method.settings.filter(\.kind.isNumber).map(\.key)
    if let stranger = drives.others.first(where: { !drivable.contains($0.key) }) {
      let list = drivable.map { "`\($0)`" }.joined(separator: ", ")
      return ("\(method.name) has no setting `\(stranger.key)` for a schedule to drive; it has \(list)", false)
    }
    return nil
  }
}
