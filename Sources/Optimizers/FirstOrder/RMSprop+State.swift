import Functions
import Lanes

extension RMSprop {
  struct State<L: Lane>: FirstOrderDescent {
    private let learningRate: L
    private var keep, add, epsilon, momentum: L
    private var hasMomentum: L.Mask
    private var isPlain: Bool
    private let epsilonInside, rateInside, centered, nesterov, correctsBias: Bool
    private var bias: BiasCorrection<L>
    let point, gradient: Vector<L>
    private let squares, mean, buffer: Vector<L>

    init(_ settings: Packed<RMSprop, L>, at start: [L], in arena: Arena) {
      learningRate = settings.learningRate
      keep = settings.decay
      add = 1 - keep
      epsilon = settings.epsilon
      momentum = settings.momentum
      hasMomentum = 0 .< momentum
      let form = settings.shared(\.variant)
      epsilonInside = form != .torch
      rateInside = form == .optax || form == .keras
      centered = settings.shared(\.centered)
      nesterov = settings.shared(\.nesterov)
      correctsBias = settings.shared(\.biasCorrection)
      isPlain = !centered && !hasMomentum.any && !correctsBias
      bias = BiasCorrection(keep)
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
      squares = arena.vector(Array(repeating: settings.initialAccumulator, count: start.count))
      mean = arena.zeros(start.count)
      buffer = arena.zeros(start.count)
    }

    mutating func retune(_ settings: Packed<RMSprop, L>) {
      keep = settings.decay
      add = 1 - keep
      epsilon = settings.epsilon
      momentum = settings.momentum
      hasMomentum = 0 .< momentum
      bias.move(to: keep)
      // The momentum may come later, to any run of the pack.
      isPlain = false
    }

    mutating func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("point", point)
      ledger.keep("squares", squares)
      ledger.keep("mean", mean)
      ledger.keep("buffer", buffer)
      bias.keep(&ledger)
    }

    @inline(__always)
    mutating func advance(factor: L) {
      let rate = factor * learningRate
      if !isPlain {
        advanceInFull(rate)
      } else if epsilonInside {
        update(point, squares, from: gradient) { [keep, add, epsilon] x, v, g in
          v = keep * v + add * (g * g)
          x -= rate * (g / (v + epsilon).squareRoot())
        }
      } else {
        update(point, squares, from: gradient) { [keep, add, epsilon] x, v, g in
          v = keep * v + add * (g * g)
          x -= rate * (g / (v.squareRoot() + epsilon))
        }
      }
    }

    /// The step with every option; one that is off leaves the bits of the plain step.
    private mutating func advanceInFull(_ rate: L) {
      let correction = correctsBias ? bias.next() : 1
      let enters = rateInside ? rate : 1
      let leaves = rateInside ? 1 : rate
      update(point, squares, mean, buffer, from: gradient) {
        [keep, add, epsilon, momentum, hasMomentum, epsilonInside, centered, nesterov] x, v, m, b, g in
        v = keep * v + add * (g * g)
        var spread = v * correction
        if centered {
          m = keep * m + add * g
          let centre = m * correction
          spread -= centre * centre
        }
        let root = epsilonInside ? (spread + epsilon).squareRoot() : spread.squareRoot() + epsilon
        let pull = enters * (g / root)
        b = momentum * b + pull
        let along = nesterov ? pull + momentum * b : b
        x -= leaves * pull.replacing(with: along, where: hasMomentum)
      }
    }
  }
}
