import Lanes

/// The first and second moment of the gradient, and the step along the one over the root of the other: the recurrence
/// that Adam and AdamW share.
///
///     m ← β₁ m + (1 − β₁) g          v ← β₂ v + (1 − β₂) g²          m̂ = m / (1 − β₁ᵗ)    v̂ = v / (1 − β₂ᵗ)
///     torch, optax    x ← x − α m̂ / (√(v̂ + ε′) + ε)
///     keras           x ← x − α √(1 − β₂ᵗ) / (1 − β₁ᵗ) · m / (√(v + ε′) + ε)       the paper's ε̂, before section 2.1
///
/// AMSGrad takes the largest v so far (torch, keras) or the largest v̂ (optax). Nesterov's form, as in Optax, has
/// β₁ m / (1 − β₁ᵗ⁺¹) + (1 − β₁) g / (1 − β₁ᵗ) in place of m̂, and torch's NAdam (without AMSGrad)
///
///     μₜ₊₁ m / (1 − Πₜ₊₁) + (1 − μₜ) g / (1 − Πₜ)          μₜ = β₁ (1 − 0.96^(0.004 t) / 2),    Πₜ = μ₁ ⋯ μₜ
///
/// T. Dozat, "Incorporating Nesterov Momentum into Adam", ICLR 2016 workshop, Algorithm 8 with the momentum's schedule.
struct Moments<L: Lane> {
  private var keep1, add1, keep2, add2, epsilon, epsilonRoot: L
  private let variant: Variant
  private let amsgrad, nesterov, correctsBias: Bool
  private var isPlain: Bool
  private var bias1, bias2: BiasCorrection<L>
  /// t and Πₜ of torch's NAdam.
  private var t: L = 0
  private var product: L = 1
  private let m, v, largest: Vector<L>

  /// - Parameter dimension: the number of coordinates n.
  init(
    beta1: L, beta2: L, epsilon: L, epsilonRoot: L, variant: Variant, amsgrad: Bool, nesterov: Bool,
    correctsBias: Bool, dimension: Int, in arena: Arena
  ) {
    keep1 = beta1
    add1 = 1 - beta1
    keep2 = beta2
    add2 = 1 - beta2
    self.epsilon = epsilon
    self.epsilonRoot = epsilonRoot
    self.variant = variant
    self.amsgrad = amsgrad
    self.nesterov = nesterov
    self.correctsBias = correctsBias
    isPlain = !amsgrad && !nesterov && !(0 .< epsilonRoot).any
    bias1 = BiasCorrection(beta1)
    bias2 = BiasCorrection(beta2)
    m = arena.zeros(dimension)
    v = arena.zeros(dimension)
    largest = arena.zeros(amsgrad ? dimension : 0)
  }

  /// Has other numbers from the next step on.
  mutating func retune(beta1: L, beta2: L, epsilon: L, epsilonRoot: L) {
    keep1 = beta1
    add1 = 1 - beta1
    keep2 = beta2
    add2 = 1 - beta2
    self.epsilon = epsilon
    self.epsilonRoot = epsilonRoot
    isPlain = !amsgrad && !nesterov && !(0 .< epsilonRoot).any
    bias1.move(to: beta1)
    bias2.move(to: beta2)
  }

  mutating func keep(_ ledger: inout Ledger<L>) {
    ledger.keep("m", m)
    ledger.keep("v", v)
    ledger.keep("largest", largest)
    bias1.keep(&ledger)
    bias2.keep(&ledger)
    ledger.keep("t", &t)
    ledger.keep("product", &product)
  }

  /// Takes in a gradient and moves `point` at a learning rate.
  @inline(__always)
  mutating func advance(_ point: Vector<L>, _ gradient: Vector<L>, at rate: L) {
    let first = correctsBias ? bias1.next() : 1
    let root = correctsBias ? bias2.nextRoot() : 1
    // √v̂ = √v · root, and ε̂ beside √v is ε beside √v̂ with the whole quotient over `root`.
    let outer = variant == .keras ? 1 : root
    let rate = variant == .keras ? rate * first / root : rate * first
    if isPlain {
      update(point, m, v, from: gradient) { [keep1, add1, keep2, add2, epsilon] x, m, v, g in
        m = keep1 * m + add1 * g
        v = keep2 * v + add2 * (g * g)
        x -= rate * m / (v.squareRoot() * outer + epsilon)
      }
    } else {
      advanceInFull(point, gradient, rate: rate, first: first, outer: outer)
    }
  }

  /// What m and g have in a step of torch's NAdam, over what the rate was multiplied by.
  private mutating func shares(over first: L) -> (later: L, now: L) {
    t += 1
    let momentum = keep1 * (1 - 0.5 * .pow(0.96, 0.004 * t))
    let next = keep1 * (1 - 0.5 * .pow(0.96, 0.004 * (t + 1)))
    product *= momentum
    guard correctsBias else { return (next, 1 - momentum) }
    return (next / (1 - product * next) / first, (1 - momentum) / (1 - product) / first)
  }

  /// The step with every option; one that is off leaves the bits of the plain step.
  private mutating func advanceInFull(
    _ point: Vector<L>, _ gradient: Vector<L>, rate: L, first: L, outer: L
  ) {
    let second = correctsBias ? bias2.current : 1
    let maximisesCorrected = amsgrad && variant == .optax
    let factor = maximisesCorrected ? second : 1
    let outer = maximisesCorrected ? 1 : outer
    let under = maximisesCorrected || variant == .keras ? epsilonRoot : epsilonRoot / second
    var later = nesterov ? keep1 * (correctsBias ? bias1.following : 1) / first : 1
    var now = nesterov ? add1 : 0
    if nesterov && variant == .torch && !amsgrad {
      (later, now) = shares(over: first)
      // Two steps, as torch makes them: where the rate is at the edge of stability their rounding decides.
      let (along, ahead) = (rate * now, rate * later)
      update(point, m, v, from: gradient) { [keep1, add1, keep2, add2, epsilon] x, m, v, g in
        m = keep1 * m + add1 * g
        v = keep2 * v + add2 * (g * g)
        let under = (v + under).squareRoot() * outer + epsilon
        x -= along * g / under
        x -= ahead * m / under
      }
    } else if amsgrad {
      update(point, m, v, largest, from: gradient) { [keep1, add1, keep2, add2, epsilon, nesterov] x, m, v, w, g in
        m = keep1 * m + add1 * g
        v = keep2 * v + add2 * (g * g)
        w = L.maximum(w, v * factor)
        let along = nesterov ? later * m + now * g : m
        x -= rate * along / ((w + under).squareRoot() * outer + epsilon)
      }
    } else {
      update(point, m, v, from: gradient) { [keep1, add1, keep2, add2, epsilon, nesterov] x, m, v, g in
        m = keep1 * m + add1 * g
        v = keep2 * v + add2 * (g * g)
        let along = nesterov ? later * m + now * g : m
        x -= rate * along / ((v + under).squareRoot() * outer + epsilon)
      }
    }
  }
}
