import GSL
import Lanes

// Infima of the logistic loss that are attained nowhere.

extension LinearLoss {
  /// The minimum of the logistic loss, or its infimum where a plane separates classes.
  ///
  /// Along a direction d in which no row's loss rises, sᵢ aᵢ·d ≥ 0 for all i, the loss of the rows with sᵢ aᵢ·d > 0
  /// falls to 0 and that of the others stays: the infimum is the least loss of the others. A. Albert and J. A.
  /// Anderson, "On the existence of maximum likelihood estimates in logistic regression models", Biometrika 71(1)
  /// (1984), 1–10.
  var logisticMinimum: ReferenceMinimum {
    if l2 > 0 {
      // The penalty leaves the intercept alone: it runs off where there is one class.
      let runsOff = intercept != .none && Set(examples.targets).count == 1
      return runsOff ? unattained(constant, rows: examples.count) : attained
    }
    let end = newton(from: zero)
    let sides = margins(end.point)
    if sides.allSatisfy({ $0 > 0 }) { return unattained(0, rows: examples.count) }
    for margin in [30.0, 20, 10, 5] {
      let rest = examples.rows.filter { sides[$0] < margin }
      guard rest.count < examples.count, separates(end.point, from: rest) else { continue }
      var others = self
      others.examples = Examples(
        features: rest.flatMap { k in Array(examples.features[k * examples.width..<(k + 1) * examples.width]) },
        width: examples.width, targets: rest.map { examples.targets[$0] })
      guard let least = others.minimum.value else { continue }
      return unattained(
        least * Double(rest.count) / Double(examples.count), rows: examples.count - rest.count)
    }
    return reference(end)
  }

  private var attained: ReferenceMinimum { reference(newton(from: zero)) }

  /// sᵢ zᵢ: above 0 where a row is on its own side.
  private func margins(_ point: [Double]) -> [Double] {
    let features = examples.features.span
    return examples.rows.map { row in
      let z: Double = prediction(point.span, features, row)
      return examples.targets[row] > 0 ? z : -z
    }
  }

  /// Whether the part of a direction that does nothing to some rows has all others on their own sides: a proof.
  private func separates(_ direction: [Double], from rest: [Int]) -> Bool {
    let rows = design
    guard let parts = try? SingularValues(Matrix(rest.map { rows[$0] })) else { return false }
    var free = direction
    for k in 0..<parts.rank {
      let axis = parts.right.column(k)
      let along = zip(free, axis).reduce(0) { $0 + $1.0 * $1.1 }
      for j in free.indices { free[j] -= along * axis[j] }
    }
    let sides = margins(free)
    let still = Set(rest)
    let length = free.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return examples.rows.allSatisfy { k in
      let reach = 1e-9 * length * rows[k].reduce(0) { $0 + $1 * $1 }.squareRoot()
      return still.contains(k) ? abs(sides[k]) <= reach : sides[k] > reach
    }
  }

  private func unattained(_ value: Double, rows: Int) -> ReferenceMinimum {
    let whom = rows == examples.count ? "the classes" : "the classes of \(rows) rows, on which no other row depends"
    return ReferenceMinimum(value, at: [], .computed("the infimum, attained nowhere: a plane separates \(whom)"))
  }
}
