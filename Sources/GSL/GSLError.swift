import CGSL

/// Why GSL, or this room on its behalf, refused.
package enum GSLError: Error, Equatable, Sendable {
  /// A status of GSL's own; `during` names what was being done.
  case status(Int32, during: String)
  /// An argument outside its range.
  case outOfRange(String, found: Double, allowed: String)
  /// Both ends of a bracket have values of the same sign.
  case noSignChange(lower: Double, valueAtLower: Double, upper: Double, valueAtUpper: Double)
  /// The matrix has no inverse: elimination met a zero pivot (counted from 1).
  case singular(pivot: Int, of: Int)
  /// The matrix is not positive definite.
  case notPositiveDefinite(rows: Int)
  /// The columns are not linearly independent in double precision.
  case rankDeficient(rank: Int, columns: Int)
  /// NaN or infinity where a finite number is needed.
  case notFinite(String)
}

extension GSLError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .status(let code, let operation):
      "\(operation): \(String(cString: gsl_strerror(code))) (GSL status \(code))"
    case .outOfRange(let what, let found, let allowed):
      "\(what) is \(found == found.rounded() && abs(found) < 1e15 ? String(Int(found)) : "\(found)"), allowed: \(allowed)"
    case .noSignChange(let lower, let valueAtLower, let upper, let valueAtUpper):
      "no sign change in the bracket: f(\(lower)) = \(valueAtLower) and f(\(upper)) = \(valueAtUpper)"
    case .singular(let pivot, let size):
      "the \(size) × \(size) matrix is singular: pivot \(pivot) is zero"
    case .notPositiveDefinite(let rows):
      "the \(rows) × \(rows) matrix is not positive definite"
    case .rankDeficient(let rank, let columns):
      "the \(columns) columns are linearly dependent: their numerical rank is \(rank)"
    case .notFinite(let what):
      "\(what) is not finite"
    }
  }
}
