import Functions
import Lanes
import Values

/// Improved iterative scaling: all coordinates at once to the minimum of a bound that is a sum over them.
///
///     f(x + δ) − f(x) ≤ Σᵢ Aᵢ(δᵢ)          xₜ₊₁ = xₜ + δ,   δᵢ = argmin Aᵢ
///
/// f falls in every step by what the bound falls at least, whatever the step length: there is no learning rate. A step
/// costs one evaluation with its gradient, and as many minimisations in one variable as there are coordinates. A run
/// ends where no δᵢ changes x. Curves that keep iterates keep the Aᵢ(δᵢ) as `bounds` beside them.
///
/// S. A. Della Pietra, V. J. Della Pietra and J. Lafferty, "Inducing features of random fields", IEEE PAMI 19(4)
/// (1997), 380–393, section 4.
struct IterativeScaling: Optimizer {
  static let name = "iterativeScaling"
  static let title = "Improved iterative scaling"
  static let formula = "xᵢ += argmin Aᵢ(δᵢ), f(x + δ) − f(x) ≤ Σᵢ Aᵢ(δᵢ)"
  static let source = "S. A. and V. J. Della Pietra and J. Lafferty, IEEE PAMI 19 (1997) 380–393, section 4"
  static let needs: Set<OracleKind> = [.upperBound]
  static let settings: [Setting<Self>] = []
  var stepCost: StepCost? { StepCost(step: .oneGradient) }

  struct Single: LoneDescent, Diagnosed {
    typealias Settings = IterativeScaling
    let point: Vector<Double>
    private let step, bounds: Vector<Double>
    private(set) var ending: Ending?

    init(_ settings: Packed<IterativeScaling, Double>, at start: [Double], in arena: Arena) {
      point = arena.vector(start)
      step = arena.zeros(start.count)
      bounds = arena.zeros(start.count)
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
      oracle.upperBound(at: point, into: step, bounds: bounds)
    }

    mutating func keep(_ ledger: inout Ledger<Double>) { ledger.keep("point", point) }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      var hasMoved = false
      for i in point.indices {
        let before = point[i]
        point[i] += step[i]
        if point[i] != before { hasMoved = true }
      }
      if !hasMoved { ending = .idle("no coordinate lowers the bound") }
    }

    func diagnostics(of run: Int) -> [(name: String, vector: [Double])] { [("bounds", Array(bounds))] }
  }
}
