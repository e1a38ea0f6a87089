import Functions
import Optimizers
import Schedules
import Testing
import Values

/// Schedules that drive settings beside the learning rate.
@Suite struct DriveTests {
  private static let steps = 60

  private func run(_ name: String, _ settings: [String: JSON], _ key: String?, _ value: (Int) -> Double) throws
    -> RunPoint
  {
    let function = try objective("rosenbrock", 5)
    var setup = Setup.constant(
      settings.merging(["learningRate": 1e-4]) { $1 }, function, start: nil, horizon: Self.steps)
    if let key {
      setup.driven = [Drive(key, Timetable(Listed(rates: (0..<Self.steps).map(value)), horizon: Self.steps))]
    }
    let record = try method(name).run(function, setup, Budget(steps: Self.steps), everyStep(to: Self.steps))
    return RunPoint(points: record.curve.points)
  }

  private struct RunPoint: Equatable { let points: [[Double]] }

  private static let drivable = Method.catalogue.flatMap { method in method.drivable.map { (method.name, $0) } }

  @Test(arguments: drivable)
  func `a setting that is driven to where it is changes no bit`(_ name: String, _ key: String) throws {
    let standard = try #require(method(name).settings.first { $0.key == key }?.standard.number)
    for value in [standard, 0.5, 0] {
      let own = try run(name, [key: .number(value)], nil) { _ in 0 }
      #expect(try run(name, [key: .number(value)], key) { _ in value } == own, "\(name), \(key) = \(value)")
    }
  }

  @Test(arguments: drivable)
  func `a setting that is driven is felt`(_ name: String, _ key: String) throws {
    let settings: [String: JSON] = key == "dampening" ? ["momentum": 0.9] : [:]
    let still = try run(name, settings, key) { _ in 0.5 }
    #expect(try run(name, settings, key) { $0 < 10 ? 0.5 : 0.25 } != still, "\(name), \(key)")
  }

  @Test func `what cannot be driven is refused with the reason`() throws {
    let adam = try method("adam")
    let line = try #require(ScheduleKind.named("linear")).make(["start": 0.85, "end": 0.95])
    #expect(adam.refusal(ofDriving: "beta1", by: line, over: 100) == nil)
    #expect(
      adam.refusal(ofDriving: "beta1", by: Constant(), over: 100)
        == "at step 0 `beta1` must be a number at least 0 and less than 1, not 1")
    #expect(
      adam.refusal(ofDriving: "beta3", by: Constant(), over: 100)
        == "unknown setting that a schedule can drive in adam `beta3`; did you mean `beta1`?")
    #expect(
      adam.refusal(ofDriving: "beta1", by: try #require(ScheduleKind.named("plateau")).make([:]), over: 100)
        == "plateau reads the run, and drives only `learningRate`")
    #expect(
      try method("newton").refusal(ofDriving: "damping", by: Constant(), over: 100)
        == "newton has no setting that a schedule could drive beside `learningRate`")
  }
}
