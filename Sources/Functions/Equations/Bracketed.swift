import GSL
import Values

/// One equation in one unknown that has a root in a bracket.
protocol Bracketed: Equations {
  /// F(x).
  func signedValue(at x: Double) -> Double
}

extension Bracketed {
  /// Why an interval cannot be a bracket, or `nil` where it can.
  ///
  /// - Parameter name: what the equation is called.
  func refusal(of bracket: ClosedRange<Double>, _ name: String) -> String? {
    let (low, high) = (bracket.lowerBound, bracket.upperBound)
    let ends = [low, high].map(signedValue)
    if ends[0].isFinite && ends[1].isFinite && (ends[0] <= 0) != (ends[1] < 0) && (ends[0] < 0) != (ends[1] <= 0) {
      return nil
    }
    let found = "F(\(low.shortest)) = \(ends[0].shortest) and F(\(high.shortest)) = \(ends[1].shortest)"
    return "\(name) must have opposite signs at the ends of the bracket, not \(found)"
  }

  /// 0, at the root that GSL's Brent method finds in a bracket.
  func minimum(in bracket: ClosedRange<Double>) -> ReferenceMinimum {
    guard let root = try? Roots.solve(in: bracket, signedValue) else {
      return .none("no root was found in the bracket")
    }
    // Towards a root |F| falls below what it is at the ends; towards a pole it grows, and F may not be finite.
    let ends = [bracket.lowerBound, bracket.upperBound].map { abs(signedValue(at: $0)) }
    guard abs(signedValue(at: root)) <= max(ends[0], ends[1]) else {
      return .none("F changes its sign at \(root.shortest) across a pole, and no root is known in the bracket")
    }
    return ReferenceMinimum(0, at: [[root]], .computed("the root by GSL's Brent method in the bracket"))
  }
}
