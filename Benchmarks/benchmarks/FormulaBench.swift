import Functions
import Lanes

/// A formula beside its twin of the catalogue: value and gradient of a pack of eight, by themselves.
struct FormulaBench {
  let function: String
  let text: String
  let dimension: Int

  static let all = [2, 10, 100].flatMap { n in
    [
      FormulaBench(
        function: "rosenbrock", text: "sum(i, 1, n - 1, 100*(x[i+1] - x[i]^2)^2 + (1 - x[i])^2)", dimension: n),
      FormulaBench(function: "rastrigin", text: "10*n + sum(i, 1, n, x[i]^2 - 10*cos(2*pi*x[i]))", dimension: n),
    ]
  }

  /// CPU seconds for an evaluation of eight runs, interleaved.
  func times(repetitions: Int) throws -> (twin: [Double], formula: [Double]) {
    guard let row = FunctionKind.named(function), let formulas = FunctionKind.named(Expression.name) else {
      preconditionFailure("\(function) is not in the catalogue")
    }
    let twin = try row.objective(dimension: dimension).packed
    let formula = try formulas.objective(settings: ["expression": .string(text)], dimension: dimension).packed
    let arena = Arena()
    let (x, slope): (Vector<Pack>, Vector<Pack>) = (arena.zeros(dimension), arena.zeros(dimension))
    for i in 0..<dimension {
      for run in 0..<Pack.count { x[i][run] = 0.3 + 0.1 * Double(i) + 0.01 * Double(run) }
    }
    let count = 20_000 / dimension
    var times: (twin: [Double], formula: [Double]) = ([], [])
    var sum: Pack = 0
    func time(_ evaluator: Evaluator<Pack>) -> Double {
      cpuTime {
        for _ in 0..<count {
          var span = slope.buffer.mutableSpan
          sum += evaluator.gradient(x.buffer.span, &span)
        }
      } / Double(count)
    }
    for _ in 0..<repetitions {
      times.twin.append(time(twin))
      times.formula.append(time(formula))
    }
    withExtendedLifetime(arena) {}
    precondition(sum[0].isFinite, "the functions are finite where they are timed")
    return times
  }
}
