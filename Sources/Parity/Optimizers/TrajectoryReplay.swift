import Functions
import Optimizers
import Schedules
import Values

/// Replays the iterates of a package's optimizer:
///
///     deviation(x, x_ref) = maxᵢ |xᵢ − x_refᵢ| / max(maxᵢ |x_refᵢ|, 0.01)
///
/// Tolerances: 1e-10 up to the checkpoint `tight_until`, later max(1e-10, 1000 · sensitivity); a checkpoint where that
/// exceeds 1e-3 is not compared. f at the reference's iterates: 1e-12 max(1, |f|).
func replayTrajectories(_ document: JSON, _ file: String) -> [ParityCase] {
  let package = document["source"]?["package"]?.string ?? ""
  let optimizer = document["optimizer"]?.string ?? ""
  return (document["cases"]?.array ?? []).map { record in
    let id = record["id"]?.string ?? "—"
    do throws(Hindrance) {
      let trajectory = try Trajectory(record, package: package, optimizer: optimizer)
      return ParityCase(file: file, id: id, try trajectory.replay())
    } catch { return ParityCase(file: file, id: id, error.verdict) }
  }
}

/// One case of a reference file of trajectories.
struct Trajectory {
  let package: String
  let optimizer: String
  let hyperparameters: [String: JSON]
  let function: String
  let start: [Double]
  /// The matrix that the optimizer sees its parameters as; `nil` for one vector.
  let shape: [Int]?
  /// The learning rate of each update, and its momentum or β₁ where the schedule moves that; `nil` without a schedule.
  let schedule: RecordedSchedule?
  /// Numbers of updates made.
  let checkpoints: [Int]
  let points: [[Double]]
  /// Averages of the iterates at the same checkpoints, by the names of their columns.
  let averages: [String: [[Double]]]
  let values: [Double]
  let tolerances: [Double]

  init(_ record: JSON, package: String, optimizer: String) throws(Hindrance) {
    self.package = package
    hyperparameters = try record.required("hyperparameters").object ?? [:]
    function = try record.requiredString("function")
    start = try record.requiredNumbers("x0")
    shape = record["shape"]?.numbers?.map { Int($0) }
    if record["noise"] != nil { throw .notImplemented("\(optimizer): random numbers from the reference") }
    if let schedule = record["schedule"] {
      self.schedule = try RecordedSchedule(schedule)
      // "Adam with CosineDecay"
      self.optimizer = optimizer.split(separator: " ").first.map(String.init) ?? optimizer
    } else {
      schedule = nil
      self.optimizer = optimizer
    }
    checkpoints = try record.requiredNumbers("steps").map { Int($0) }
    points = try record.required("x").array?.compactMap(\.numbers) ?? []
    averages = (record.object ?? [:]).filter { $0.key.hasSuffix("_x") }.mapValues {
      $0.array?.compactMap(\.numbers) ?? []
    }
    values = try record.requiredNumbers("f")
    let sensitivity = try record.requiredNumbers("sensitivity")
    let tight = try record.requiredInteger("tight_until")
    guard !checkpoints.isEmpty,
      [points.count, values.count, sensitivity.count].allSatisfy({ [count = checkpoints.count] in $0 == count })
    else { throw .failed("its columns differ in length") }
    tolerances = zip(checkpoints, sensitivity).map { $0 <= tight ? 1e-10 : max(1e-10, 1000 * $1) }
  }

  func replay() throws(Hindrance) -> Comparison {
    let objective = try objective(function, dimension: start.count)
    let run = try OptimizerEquivalent(
      package: package, optimizer: optimizer, hyperparameters: hyperparameters, shape: shape, scheduled: schedule != nil
    )
    let ours = try run.iterates(of: objective, from: start, at: checkpoints, schedule)
    var comparison = Comparison()
    for (index, step) in checkpoints.enumerated() {
      let atTheirs = objective.look(at: points[index]).value
      comparison.note(deviation(atTheirs, from: values[index], floor: 1), within: 1e-12, at: "step \(step), value")
    }
    try compare(ours, points, "", &comparison)
    for average in run.averages {
      var averaged = run
      averaged.links.append(average.link)
      let ours = try averaged.iterates(of: objective, from: start, at: checkpoints, schedule)
      try compare(ours, averages[average.column] ?? [], ", \(average.column)", first: average.first, &comparison)
    }
    return comparison
  }

  /// Compares iterates, or their averages, from a step on.
  private func compare(
    _ ours: [Int: [Double]], _ theirs: [[Double]], _ what: String, first: Int = 0, _ comparison: inout Comparison
  ) throws(Hindrance) {
    guard theirs.count == checkpoints.count else { throw .failed("its columns differ in length") }
    for (index, step) in checkpoints.enumerated() where step >= first && tolerances[index] <= 1e-3 {
      guard let point = ours[step] else { throw .failed("step \(step): the run had ended before") }
      comparison.note(
        deviation(point, from: theirs[index], floor: 0.01), within: tolerances[index], at: "step \(step)\(what)")
    }
  }
}

extension OptimizerEquivalent {
  /// The iterates at the checkpoints that the run reached.
  ///
  /// - Parameter schedule: the learning rate of each update; the base rate is then 1 and these are its factors.
  fileprivate func iterates(
    of objective: Objective, from start: [Double], at checkpoints: [Int], _ schedule: RecordedSchedule?
  ) throws(Hindrance) -> [Int: [Double]] {
    guard let method = Method.named(name) else { throw .notImplemented("the optimizer \(name)") }
    let steps = checkpoints[checkpoints.count - 1]
    var settings = settings
    if let schedule {
      settings["learningRate"] = 1
      if schedule.momentum != nil && method.momentumKey == nil { throw .failed("\(name) has no momentum to move") }
    }
    let timetable = Timetable(schedule ?? RecordedSchedule(), horizon: max(1, steps))
    let recording = Recording(checkpoints: checkpoints, keepsPoints: true)
    do throws(SettingsError) {
      var linked: [DecodedLink] = []
      for link in links { linked.append(try DecodedLink.decode(entry: link)) }
      let course = Course(method: try method.decode(settings, links: linked), timetable: timetable, start: start)
      let record = method.run(objective, course, Budget(steps: steps), recording)
      return Dictionary(zip(record.curve.steps, record.curve.points), uniquingKeysWith: { $1 })
    } catch { throw .failed("its hyperparameters were translated badly: \(error)") }
  }
}
