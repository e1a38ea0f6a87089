import Functions
import Optimizers
import Records
import Testing
import Values

/// Backtracking, against the textbook's loop within a loop, and lane by lane.
@Suite struct BacktrackingTests {
  /// Where points are new, after how many trials. By NumPy 2 in a program of its own:
  ///
  ///     def search(x, alpha, rho, c, points):
  ///       trials, path = 0, []
  ///       while len(path) < points:
  ///         p, f, a = -slope(x), rosenbrock(x), alpha
  ///         while True:
  ///           trials += 1
  ///           if rosenbrock(x + a * p) <= f + c * a * (slope(x) @ p): break
  ///           a *= rho
  ///         x = x + a * p
  ///         path.append((trials, *x))
  ///       return path
  private static let reference: [(settings: [String: JSON], path: [(trials: Int, x: [Double])])] = [
    (
      [:],
      [
        (11, [-0.9894531249999999, 1.0859375]), (21, [-1.0643320904579014, 1.0441718697547913]),
        (32, [-1.0234514645128605, 1.0614825980797318]), (52, [-1.0202563808475194, 1.0553164386693736]),
        (102, [-1.0178108535804755, 1.037136587490049]), (202, [-1.0017163373682285, 1.0061334896882514]),
        (393, [0.9340558952152397, 0.8627351252996989]),
      ]
    ),
    (
      ["learningRate": 0.3, "shrink": 0.7, "slope": 0.2],
      [
        (17, [-0.9850494050758208, 1.0877349367037465]), (33, [-1.045285689338698, 1.0542895224870203]),
        (49, [-1.0166322573031525, 1.0652087192669275]), (81, [-1.021616712944622, 1.0570781174770292]),
        (156, [-1.018241670412687, 1.0380445023130422]), (306, [-1.0017695764675467, 1.0045581415328584]),
        (605, [-0.9683831328702771, 0.9374769244896677]),
      ]
    ),
  ]

  @Test func `the points are those of the textbook's search, and stay where a trial is refused`() throws {
    let objective = try objective("rosenbrock")
    for (settings, path) in Self.reference {
      let last = path[path.count - 1].trials
      let record = try method("backtracking").run(
        objective, .constant(settings, objective, start: [-1.2, 1]), Budget(steps: last), everyStep(to: last))
      let points = record.curve.points
      for (trials, x) in path {
        for (ours, theirs) in zip(points[trials], x) { #expect(abs(ours - theirs) <= 1e-10, "trial \(trials)") }
        #expect(points[trials] != points[trials - 1])
      }
      let moves = zip(points, points.dropFirst()).count { $0 != $1 }
      #expect(moves == 40)
      // Every trial asks for a value, and every point that is left for a gradient.
      #expect(record.counts.values == last && record.counts.gradients == moves)
      #expect(zip(record.curve.values, record.curve.values.dropFirst()).allSatisfy { $0 >= $1 })
    }
  }

  @Test func `it ends as converged where no shorter step is another point`() throws {
    let sphere = try objective("sphere", 3)
    let record = try method("backtracking").run(
      sphere, .constant(["learningRate": 0.5], sphere), Budget(steps: 100), everyStep(to: 100))
    #expect(record.status == .converged && record.point == [0, 0, 0] && record.steps == 1)
    let valley = try objective("rosenbrock")
    let long = try method("backtracking").run(
      valley, .constant([:], valley), Budget(steps: 400_000), Recording(checkpoints: [0]))
    #expect(long.status == .converged && long.final < 1e-20)
  }

  /// A warm-up from 0 begins with a step that leaves x where it is, which is no end.
  @Test(arguments: [("backtracking", "rosenbrock"), ("newtonRoot", "equationSystem")])
  func `a rate of 0 is not taken for a step that comes to nothing`(name: String, function: String) throws {
    let objective = try objective(function)
    let rates: [Double] = [0, 0] + Array(repeating: 1, count: 18)
    var setup = Setup.constant([:], objective, horizon: 20)
    setup.timetable = Timetable(Listed(rates: rates), horizon: 20)
    let late = try method(name).run(objective, setup, Budget(steps: 20), everyStep(to: 20))
    let early = try method(name).run(
      objective, .constant([:], objective, horizon: 18), Budget(steps: 18), everyStep(to: 18))
    #expect(Array(late.curve.points.prefix(3)) == Array(repeating: early.curve.points[0], count: 3))
    #expect(Array(late.curve.points.dropFirst(2)) == early.curve.points && late.status == early.status)
  }

  /// Runs of a pack ask for gradients at different steps, use their budgets up at different steps, and end by
  /// themselves.
  @Test func `lanes count what their runs ask, and end one by one`() throws {
    let method = try method("backtracking")
    let objective = try objective("sphere", 3)
    let setups = (0..<8).map { (run: Int) -> Setup in
      let rate = run == 3 ? 0.5 : 0.1 * Double(run + 1)
      var setup = Setup.constant(
        ["learningRate": .number(rate), "slope": 0.1], objective, start: [1, Double(run), 2], horizon: 60)
      if run % 2 == 1 { setup.noise = (deviation: 0.01, seed: UInt64(run)) }
      return setup
    }
    for budget in [Budget(steps: 60), Budget(evaluations: 23), Budget(steps: 60, gradients: 7)] {
      let packed = try method.run(pack: setups, objective, budget, everyStep(to: 60, targets: [1e-3]))
      for (run, setup) in setups.enumerated() {
        #expect(try packed[run] == method.run(objective, setup, budget, everyStep(to: 60, targets: [1e-3])))
        #expect(packed[run].counts.evaluations <= budget.evaluations ?? .max)
        #expect(packed[run].counts.gradients <= budget.gradients ?? .max)
      }
      #expect(Set(packed.map(\.counts)).count > 2)
    }
  }
}
