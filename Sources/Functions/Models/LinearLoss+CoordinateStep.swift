import Lanes

extension LinearLoss {
  /// The xᵢ at which f is least when the other coordinates stay, exact for the losses that are pieces of parabolas.
  ///
  /// Along a coordinate ∂f = α + κt between events, at which α and κ jump: where a residual changes its sign (absolute
  /// loss), comes to ±δ (Huber's), or the weight itself changes its sign (λ₁). The events are gone through from −∞
  /// until the slope is no longer negative. With λ₁ and a square this is the soft threshold; with the absolute loss a
  /// weighted median. J. Friedman, T. Hastie, H. Höfling and R. Tibshirani, Annals of Applied Statistics 1(2) (2007),
  /// 302–332, sections 2 and 4. O(n log n), run by run.
  func coordinateMinimum<L: Lane>(_ i: Int, _ x: Span<L>) -> L {
    withScratch(of: Double.self, x.count) { memory in
      var point = memory.mutableSpan
      var minimum: L = 0
      for run in 0..<L.count {
        for j in 0..<x.count { point[j] = x[j][run] }
        minimum[run] = CoordinateSlope(self, i, point.span).root(near: point[i])
      }
      return minimum
    }
  }
}

/// ∂f along a coordinate, as its events.
private struct CoordinateSlope {
  private struct Event {
    let t, alpha, kappa: Double
  }
  private var events: [Event] = []
  private var alpha = 0.0
  private var kappa = 0.0
  /// The largest κ; what is far below it is rounding.
  private var steepest = 0.0

  init(_ loss: LinearLoss, _ i: Int, _ x: Span<Double>) {
    let examples = loss.examples
    let (features, targets) = (examples.features.span, examples.targets.span)
    let isWeight = i != loss.interceptPlace
    let weight = loss.scale / Double(examples.count)
    for k in 0..<examples.count {
      let a = isWeight ? features[k * examples.width + i - loss.firstWeight] : 1
      let c = loss.prediction(x, features, k) - targets[k] - a * x[i]
      if a != 0 { add(loss.loss, a, c, weight) }
    }
    if isWeight {
      kappa += loss.l2
      steepest += loss.l2
      if loss.l1 > 0 {
        alpha -= loss.l1
        events.append(Event(t: 0, alpha: 2 * loss.l1, kappa: 0))
      }
    }
    events.sort { $0.t < $1.t }
  }

  /// ℓ′(at + c) a, times a weight.
  private mutating func add(_ loss: RowLoss, _ a: Double, _ c: Double, _ weight: Double) {
    switch loss {
    case .square, .halfSquare:
      let double = loss == .square ? 2 * weight : weight
      alpha += double * a * c
      kappa += double * a * a
      steepest += double * a * a
    case .absolute:
      alpha -= weight * abs(a)
      events.append(Event(t: -c / a, alpha: 2 * weight * abs(a), kappa: 0))
    case .huber(let delta):
      let (far, near) = (weight * delta * abs(a), weight * a * c)
      alpha -= far
      steepest += weight * a * a
      events.append(Event(t: -c / a - delta / abs(a), alpha: far + near, kappa: weight * a * a))
      events.append(Event(t: -c / a + delta / abs(a), alpha: far - near, kappa: -weight * a * a))
    case .logistic: preconditionFailure("the logistic loss has no pieces of parabolas")
    }
  }

  /// Where the slope changes its sign; where it vanishes all along an interval, what of it is nearest to a place.
  func root(near place: Double) -> Double {
    var (alpha, kappa) = (alpha, kappa)
    var before = -Double.infinity
    for event in events {
      if let root = root(alpha, kappa, before, event.t, place) { return root }
      alpha += event.alpha
      kappa += event.kappa
      before = event.t
      if alpha + kappa * event.t >= -tolerance { return flat(alpha, kappa, event.t, place) ?? event.t }
    }
    return root(alpha, kappa, before, .infinity, place) ?? place
  }

  private var tolerance: Double { 1e-14 * events.reduce(abs(alpha)) { $0 + abs($1.alpha) } }

  /// The root in a piece.
  private func root(_ alpha: Double, _ kappa: Double, _ low: Double, _ high: Double, _ place: Double) -> Double? {
    guard kappa > 1e-12 * steepest, kappa > 0 else { return nil }
    let root = -alpha / kappa
    return root <= high ? max(low, root) : nil
  }

  /// What of the piece without slope that begins at a kink is nearest to a place.
  private func flat(_ alpha: Double, _ kappa: Double, _ low: Double, _ place: Double) -> Double? {
    guard kappa <= 1e-12 * steepest, abs(alpha + kappa * low) <= tolerance else { return nil }
    let high = events.first { $0.t > low }?.t ?? .infinity
    return min(max(place, low), high)
  }
}
