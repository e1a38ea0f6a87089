import Functions
import Lanes

extension RMSprop {
  struct State<L: Lane>: FirstOrderDescent {
    private let learningRate, keep, add, epsilon, momentum: L
    private let hasMomentum: L.Mask
    private let inside, centered, nesterov, isPlain, correctsBias: Bool
    private let weightDecay: WeightDecay<L>
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
      inside = settings.shared(\.variant) != .torch
      centered = settings.shared(\.centered)
      nesterov = settings.shared(\.nesterov)
      correctsBias = settings.shared(\.biasCorrection)
      isPlain = !centered && !hasMomentum.any && !correctsBias
      weightDecay = WeightDecay(settings.weightDecay, decoupled: settings.shared(\.decoupledDecay))
      bias = BiasCorrection(keep)
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
      squares = arena.vector(Array(repeating: settings.initialAccumulator, count: start.count))
      mean = arena.zeros(start.count)
      buffer = arena.zeros(start.count)
    }

    @inline(__always)
    mutating func advance(factor: L) {
      let rate = factor * learningRate
      if weightDecay.isOn { weightDecay.apply(to: point, gradient, at: rate) }
      if !isPlain {
        advanceInFull(rate)
      } else if inside {
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
      let enters = inside ? rate : 1
      let leaves = inside ? 1 : rate
      update(point, squares, mean, buffer, from: gradient) {
        [keep, add, epsilon, momentum, hasMomentum, inside, centered, nesterov] x, v, m, b, g in
        v = keep * v + add * (g * g)
        var spread = v * correction
        if centered {
          m = keep * m + add * g
          let centre = m * correction
          spread -= centre * centre
        }
        let root = inside ? (spread + epsilon).squareRoot() : spread.squareRoot() + epsilon
        let pull = enters * (g / root)
        b = momentum * b + pull
        let along = nesterov ? pull + momentum * b : b
        x -= leaves * pull.replacing(with: along, where: hasMomentum)
      }
    }
  }
}
