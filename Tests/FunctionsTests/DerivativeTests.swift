import Functions
import Lanes
import TestSupport
import Testing

/// Derivatives against automatic differentiation of the same source.
@Suite struct Derivatives {
  @Test(arguments: Trial.all, 0...3)
  func `the gradient is the derivative of the value`(_ trial: Trial, instance: Int) throws {
    let objective = try trial.objective(instance: instance)
    let dual = evaluator(of: trial, instance: instance)
    for x in objective.points(20, seed: 11) + [objective.start] {
      let expected = x.indices.map { i in
        var oracle = Oracle(dual)
        return oracle.value(at: seeded(x, i)).slope
      }
      let found = objective.gradient(at: x)
      for (a, b) in zip(found, expected) { #expect(abs(a - b) <= 1e-12 * max(1, expected.largest), "at \(x)") }
    }
  }

  @Test(arguments: Trial.all.filter { $0.kind.oracles.contains(.hessian) }, 0...2)
  func `the Hessian is the derivative of the gradient`(_ trial: Trial, instance: Int) throws {
    let objective = try trial.objective(instance: instance)
    let dual = evaluator(of: trial, instance: instance)
    for x in objective.points(5, seed: 12) + [objective.start] {
      let expected = x.indices.flatMap { i in
        var oracle = Oracle(dual)
        var gradient = [Dual](repeating: 0, count: x.count)
        _ = oracle.gradient(at: seeded(x, i), into: &gradient)
        return gradient.map(\.slope)
      }
      let found = objective.hessianMatrix(at: x)
      for (a, b) in zip(found, expected) { #expect(abs(a - b) <= 1e-12 * max(1, expected.largest), "at \(x)") }
    }
  }

  @Test func `what has no Hessian says so`() throws {
    let cone = try #require(FunctionKind.named("cone"))
    #expect(cone.oracles == [.value, .gradient])
    #expect(try cone.objective().answers.hessian == nil)
  }

  /// x with the derivative in the direction of coordinate i.
  private func seeded(_ x: [Double], _ i: Int) -> [Dual] { x.indices.map { Dual(x[$0], $0 == i ? 1 : 0) } }

  private func evaluator(of trial: Trial, instance: Int) -> Evaluator<Dual> {
    evaluator(of: trial.kind.type, trial.dimension, instance)
  }

  private func evaluator<F: Function>(of _: F.Type, _ dimension: Int, _ instance: Int) -> Evaluator<Dual> {
    var function = F()
    function.prepare(dimension: dimension, instance: 0)
    if instance == 0 { return Evaluator(function) }
    return Evaluator(function, Instance(instance, of: function))
  }
}
