import Lanes

/// Where the parameters have the intercept.
enum Intercept: String, CaseIterable, Sendable { case first, last, none }

/// The loss of a linear predictor, which linear and logistic regression share:
///
///     zᵢ = b + w·xᵢ
///     f(b, w) = c + s/n Σᵢ ℓ(zᵢ, yᵢ) + λ₂/2 ‖w‖₂² + λ₁ ‖w‖₁          the intercept b is not penalised
struct LinearLoss: Sendable {
  var examples = Examples()
  var intercept = Intercept.none
  var loss = RowLoss.square
  /// s.
  var scale = 1.0
  /// c.
  var constant = 0.0
  /// λ₂.
  var l2 = 0.0
  /// λ₁.
  var l1 = 0.0

  /// Adds what a prior adds to a negative log-likelihood.
  mutating func add(_ prior: GaussianPrior) {
    l2 += prior.stiffness
    constant += prior.constant(examples.width)
  }

  var parameterCount: Int { examples.width + (intercept == .none ? 0 : 1) }
  /// The place of the first weight.
  var firstWeight: Int { intercept == .first ? 1 : 0 }
  /// The place of the intercept.
  var interceptPlace: Int? {
    switch intercept {
    case .first: 0
    case .last: examples.width
    case .none: nil
    }
  }

  /// zᵢ.
  @inline(__always)
  func prediction<L: Lane>(_ x: Span<L>, _ features: Span<Double>, _ row: Int) -> L {
    let width = examples.width
    let base = row * width
    let first = firstWeight
    var z: L = 0
    if let place = interceptPlace { z = x[place] }
    for j in 0..<width { z += x[first + j] * L(features[base + j]) }
    return z
  }

  @inline(__always)
  func value<L: Lane>(at x: Span<L>, over rows: Span<Int>) -> L {
    let features = examples.features.span
    let targets = examples.targets.span
    var sum: L = 0
    for k in 0..<rows.count {
      let row = rows[k]
      sum += loss.value(prediction(x, features, row), L(targets[row]))
    }
    return total(sum, rows.count) + penalty(x)
  }

  @inline(__always)
  func gradient<L: Lane>(at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>) -> L {
    let value = smoothGradient(at: x, over: rows, into: &gradient)
    if l1 != 0 { for j in firstWeight..<firstWeight + examples.width { gradient[j] += L(l1) * sign(x[j]) } }
    return value
  }

  /// Writes the gradient of all but λ₁ ‖w‖₁, and returns f.
  @inline(__always)
  func smoothGradient<L: Lane>(at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>) -> L {
    let features = examples.features.span
    let targets = examples.targets.span
    let width = examples.width
    let first = firstWeight
    for i in 0..<gradient.count { gradient[i] = 0 }
    var sum: L = 0
    var atIntercept: L = 0
    for k in 0..<rows.count {
      let row = rows[k]
      let z = prediction(x, features, row)
      let y = L(targets[row])
      sum += loss.value(z, y)
      let slope = loss.slope(z, y)
      atIntercept += slope
      let base = row * width
      for j in 0..<width { gradient[first + j] += slope * L(features[base + j]) }
    }
    if let place = interceptPlace { gradient[place] = atIntercept }
    let count = L(Double(rows.count))
    for i in 0..<gradient.count {
      gradient[i] = gradient[i] / count
      if scale != 1 { gradient[i] *= L(scale) }
    }
    if l2 != 0 { for j in first..<first + width { gradient[j] += L(l2) * x[j] } }
    return total(sum, rows.count) + penalty(x)
  }

  /// The prox of λ₁ ‖w‖₁ at a step: soft thresholds of the weights.
  func shrink<L: Lane>(_ x: inout MutableSpan<L>, step: L) {
    guard l1 != 0 else { return }
    let threshold = L(l1) * step
    for j in firstWeight..<firstWeight + examples.width { x[j] = softThreshold(x[j], threshold) }
  }

  @inline(__always)
  private func total<L: Lane>(_ sum: L, _ count: Int) -> L {
    let mean = sum / L(Double(count))
    return scale == 1 && constant == 0 ? mean : L(constant) + L(scale) * mean
  }

  @inline(__always)
  private func penalty<L: Lane>(_ x: Span<L>) -> L {
    var penalty: L = 0
    let weights = firstWeight..<firstWeight + examples.width
    if l2 != 0 {
      var squares: L = 0
      for j in weights { squares += x[j] * x[j] }
      penalty += L(l2 / 2) * squares
    }
    if l1 != 0 {
      var sizes: L = 0
      for j in weights { sizes += x[j].magnitude }
      penalty += L(l1) * sizes
    }
    return penalty
  }

  /// ∇²f over all rows; the kinks of |w| and |z − y| have no part in it.
  func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    let n = parameterCount
    let width = examples.width
    let features = examples.features.span
    for i in 0..<n * n { hessian[i] = 0 }
    withScratch(of: Double.self, n) { memory in
      var row = memory.mutableSpan
      for i in 0..<n { row[i] = 1 }
      for k in 0..<examples.count {
        for j in 0..<width { row[firstWeight + j] = features[k * width + j] }
        let curvature = loss.curvature(prediction(x, features, k), L(examples.targets[k]))
        for i in 0..<n {
          for j in 0..<n { hessian[i * n + j] += curvature * L(row[i]) * L(row[j]) }
        }
      }
    }
    for i in 0..<n * n { hessian[i] *= L(scale / Double(examples.count)) }
    for j in firstWeight..<firstWeight + width { hessian[j * n + j] += L(l2) }
  }

  /// The intercept and the weights, in their places.
  var layout: Layout {
    var layout = Layout()
    if intercept == .first { layout.append("intercept", 1, 1) }
    let names = examples.names.count == 1 ? ["slope"] : examples.names.map { "slope of \($0)" }
    layout.append("weights", examples.width, 1, entries: names)
    if intercept == .last { layout.append("intercept", 1, 1) }
    return layout
  }

  /// A parameter a row of the table: [1, x] with the intercept in its place.
  var design: [[Double]] {
    (0..<examples.count).map { k in
      var row = Array(examples.features[k * examples.width..<(k + 1) * examples.width])
      if let place = interceptPlace { row.insert(1, at: place) }
      return row
    }
  }
}
