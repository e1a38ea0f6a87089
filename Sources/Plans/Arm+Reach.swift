import Functions
import Optimizers
import Schedules

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
    let refusals = drives.others.lazy.compactMap { method.refusal(ofDriving: $0.key, by: $0.schedule.schedule) }
    return refusals.first.map { ($0, false) }
  }
}
