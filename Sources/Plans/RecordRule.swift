import Lanes
import Values

/// Which steps a curve has points at.
package enum RecordRule: Sendable, Hashable {
  /// Log-spaced, so many a decade; 0 and the last step always.
  case logarithmic(perDecade: Int)
  /// Every k-th step.
  case every(Int)
  /// The start and the end.
  case ends

  /// The steps 0 … `last` at which a curve has points, ascending; where a run ends it has one anyway.
  package func checkpoints(to last: Int) -> [Int] {
    switch self {
    case .every(let stride): return Array(Swift.stride(from: 0, through: last, by: stride))
    case .ends: return [0]
    case .logarithmic(let perDecade):
      var steps = [0]
      // Decades from a table of rounded powers of ten, so that the steps are the same everywhere.
      var decade = 1
      while decade <= last {
        for k in 0..<perDecade {
          let step = Int((Double(decade) * Double.tenth(k, of: perDecade)).rounded())
          if step > last { break }
          if step > steps[steps.count - 1] { steps.append(step) }
        }
        decade *= 10
      }
      return steps
    }
  }

  /// What keys are made of; as an experiment file writes it.
  package var identity: JSON {
    switch self {
    case .logarithmic(let perDecade): ["pointsPerDecade": .integer(perDecade)]
    case .every(let stride): ["every": .integer(stride)]
    case .ends: "ends"
    }
  }
}

extension Double {
  /// 10^(k/m) for 0 ≤ k < m, in arithmetic that has the same bits everywhere.
  fileprivate static func tenth(_ k: Int, of m: Int) -> Double {
    Double.pow(10, Double(k) / Double(m))
  }
}
