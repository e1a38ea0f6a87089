import Lanes

// The passes through the network, forward and back.

extension MultilayerPerceptron {
  /// Units of all layers.
  var unitCount: Int { sizes.reduce(0, +) }

  /// The outputs' z, before ψ, for a row of features.
  func outputs(_ parameters: [Double], _ features: [Double], _ row: Int) -> [Double] {
    withScratch(of: Double.self, unitCount) { memory in
      var units = memory.mutableSpan
      forward(parameters.span, features.span, row, &units)
      return (unitCount - sizes[sizes.count - 1]..<unitCount).map { memory[$0] }
    }
  }

  /// Writes the activations of every layer; those of the output are z, before ψ.
  @inline(__always)
  func forward<L: Lane>(_ x: Span<L>, _ features: Span<Double>, _ row: Int, _ units: inout MutableSpan<L>) {
    for j in 0..<sizes[0] { units[j] = L(features[row * sizes[0] + j]) }
    var below = 0
    for l in 1..<sizes.count {
      let (inputs, outputs) = (sizes[l - 1], sizes[l])
      let above = below + inputs
      let biases = places[l - 1] + outputs * inputs
      for u in 0..<outputs {
        var z = x[biases + u]
        let first = places[l - 1] + u * inputs
        for j in 0..<inputs { z += x[first + j] * units[below + j] }
        units[above + u] = l == sizes.count - 1 ? z : activate(z)
      }
      below = above
    }
  }

  @inline(__always)
  private func activate<L: Lane>(_ z: L) -> L {
    switch activation {
    case .sigmoid: L.logistic(z)
    case .tanh: L.tanh(z)
    case .relu: L.maximum(z, 0)
    }
  }

  /// φ′ where φ is `a`; 0 at the kink of relu.
  @inline(__always)
  private func slope<L: Lane>(_ a: L) -> L {
    switch activation {
    case .sigmoid: a * (1 - a)
    case .tanh: 1 - a * a
    case .relu: L(0).replacing(with: 1, where: 0 .< a)
    }
  }

  /// ℓ, of the output's z.
  @inline(__always)
  func cost<L: Lane>(_ units: borrowing MutableSpan<L>, _ target: Double) -> L {
    let last = unitCount - sizes[sizes.count - 1]
    switch output {
    case .softmax:
      let (highest, sum) = softmax(units)
      return highest + L.log(sum) - units[last + Int(target)]
    case .sigmoid where loss == .crossEntropy: return RowLoss.logistic.value(units[last], L(target))
    case .sigmoid, .linear:
      let o = output == .linear ? units[last] : L.logistic(units[last])
      return (loss == .meanSquare ? RowLoss.square : .halfSquare).value(o, L(target))
    }
  }

  /// max zₖ and Σ exp(zₖ − max).
  @inline(__always)
  private func softmax<L: Lane>(_ units: borrowing MutableSpan<L>) -> (highest: L, sum: L) {
    let last = unitCount - sizes[sizes.count - 1]
    var highest = units[last]
    for u in last + 1..<unitCount { highest = L.maximum(highest, units[u]) }
    var sum: L = 0
    for u in last..<unitCount { sum += L.exp(units[u] - highest) }
    return (highest, sum)
  }

  /// Adds ∂ℓ/∂x of a row whose activations are in `units`.
  @inline(__always)
  func backward<L: Lane>(
    _ x: Span<L>, _ target: Double, _ units: borrowing MutableSpan<L>, _ errors: inout MutableSpan<L>,
    into gradient: inout MutableSpan<L>
  ) {
    let depth = sizes.count - 1
    var above = unitCount - sizes[depth]
    // ∂ℓ/∂z of the output.
    switch output {
    case .softmax:
      let (highest, sum) = softmax(units)
      for u in 0..<sizes[depth] {
        errors[above + u] = L.exp(units[above + u] - highest) / sum - (u == Int(target) ? 1 : 0)
      }
    case .sigmoid where loss == .crossEntropy: errors[above] = RowLoss.logistic.slope(units[above], L(target))
    case .sigmoid, .linear:
      let o = output == .linear ? units[above] : L.logistic(units[above])
      let outer = (loss == .meanSquare ? RowLoss.square : .halfSquare).slope(o, L(target))
      errors[above] = output == .linear ? outer : outer * (o * (1 - o))
    }
    for l in stride(from: depth, through: 1, by: -1) {
      let (inputs, outputs) = (sizes[l - 1], sizes[l])
      let below = above - inputs
      let biases = places[l - 1] + outputs * inputs
      for j in 0..<inputs { errors[below + j] = 0 }
      for u in 0..<outputs {
        let error = errors[above + u]
        let first = places[l - 1] + u * inputs
        gradient[biases + u] += error
        for j in 0..<inputs {
          gradient[first + j] += error * units[below + j]
          errors[below + j] += error * x[first + j]
        }
      }
      if l > 1 { for j in 0..<inputs { errors[below + j] *= slope(units[below + j]) } }
      above = below
    }
  }
}
