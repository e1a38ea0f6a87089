import Functions
import Optimizers
import Records
import Testing
import Values

/// Nonlinear least squares as a method, against what NIST certifies and GSL's rules.
@Suite struct LevenbergMarquardtTests {
  private func run(_ step: String, _ problem: String, guess: Int, steps: Int = 500) throws -> (Objective, RunRecord) {
    let objective = try #require(FunctionKind.named("nistRegression")).objective(
      settings: ["problem": .string(problem), "guess": .integer(guess)])
    let settings: [String: JSON] = ["step": .string(step)]
    return (
      objective,
      try method("levenbergMarquardt").run(
        objective, .constant(settings, objective), Budget(steps: steps), everyStep(to: steps))
    )
  }

  @Test(arguments: ["levenbergMarquardt", "dogleg", "doubleDogleg", "subspace"])
  func `every step rule comes to the certified parameters of Misra1a and ends there`(_ step: String) throws {
    for guess in [1, 2] {
      let (_, record) = try run(step, "misra1a", guess: guess)
      #expect(record.status == .converged)
      #expect(abs(record.point[0] / 238.94212918 - 1) <= 1e-9 && abs(record.point[1] / 0.00055015643181 - 1) <= 1e-9)
      #expect(abs(record.final / 0.12455138894 - 1) <= 1e-10)
      // A taken step never makes the sum greater, and asks for one Jacobian.
      #expect(zip(record.curve.values, record.curve.values.dropFirst()).allSatisfy { $0 >= $1 })
      #expect(record.counts.gradients <= record.steps + 1 && record.counts.values >= record.steps)
    }
  }

  @Test func `is far quicker than descent along a gradient that is badly scaled`() throws {
    let (objective, record) = try run("levenbergMarquardt", "mgh09", guess: 2)
    #expect(abs(record.final / 0.00030750560385 - 1) <= 1e-10 && record.steps < 100)
    let descent = try method("bfgs2").run(
      objective, .constant([:], objective), Budget(steps: 20), everyStep(to: 20))
    #expect(descent.final > record.curve.values[min(20, record.steps)])
  }

  @Test func `fits circles, and is refused where there are no squares`() throws {
    let data = try DataSet(path: "six.csv", text: "x,y\n1,7\n2,6\n5,8\n7,7\n9,5\n3,7\n")
    let objective = try #require(FunctionKind.named("circleFit")).objective(data: data)
    let record = try method("levenbergMarquardt").run(
      objective, .constant([:], objective), Budget(steps: 200), everyStep(to: 200))
    #expect(abs(record.final / 1.2275990781836563 - 1) <= 1e-12 && record.status == .converged)
    #expect(
      try method("levenbergMarquardt").decode([:]).refusal(of: #require(FunctionKind.named("rosenbrock")))
        == "levenbergMarquardt needs the squares of a function, and rosenbrock offers none")
  }
}
