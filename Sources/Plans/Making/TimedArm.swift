import Functions
import Optimizers
import Schedules
import Values

/// An arm with the factors of its schedule over a horizon: what its runs share.
package struct TimedArm: Sendable {
  /// The optimizer with its settings.
  package let method: DecodedMethod
  let timetable: Timetable
  let driven: [Drive]
  /// What tests have happen to its run; `nil` for nothing.
  package var fault: RunFault?
  /// T, the steps of the schedule.
  package var horizon: Int { timetable.horizon }
  /// What the runs of a pack must agree in.
  package let structure: String

  /// - Parameter budget: that of the site where it runs, which gives its schedule the horizon.
  /// - Throws: why the catalogue cannot make the arm; what was read from a file can be made.
  package init(_ arm: Arm, in budget: Budget) throws(SettingsError) {
    let method = try arm.method
    self.init(method, try arm.drives, Timetable(try arm.makeSchedule(), horizon: budget.horizon(of: method)))
  }

  /// A method with what drives it.
  ///
  /// - Parameter timetable: the factors on its rate, which arms of one schedule share.
  package init(_ method: DecodedMethod, _ drives: Drives, _ timetable: Timetable) {
    self.method = method
    self.timetable = timetable
    driven = drives.others.map { Drive($0.key, Timetable($0.schedule.schedule, horizon: timetable.horizon)) }
    structure =
      method.structure + (timetable.momentum == nil ? "" : " moving the momentum")
      + drives.others.map { drive in
        // Batches are shared by a pack, rows and all.
        " driving \(drive.key)" + (drive.key == Sampling.batchKey ? drive.schedule.entry.canonical : "")
      }.joined()
  }
}
