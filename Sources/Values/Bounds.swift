/// An interval of the real line, each end open, closed or absent.
package struct Bounds: Sendable, Equatable, CustomStringConvertible {
  /// An end of an interval: open, closed, or none at all.
  package enum End: Sendable, Equatable {
    case open(Double)
    case closed(Double)
    case none
  }
  /// The lower end.
  package let lower: End
  /// The upper end.
  package let upper: End
  /// The interval between two ends; the whole line without any.
  package init(_ lower: End = .none, _ upper: End = .none) {
    self.lower = lower
    self.upper = upper
  }

  /// Every finite number.
  package static let any = Bounds()
  /// x > 0.
  package static let positive = Bounds(.open(0))
  /// x ≥ 0.
  package static let nonNegative = Bounds(.closed(0))
  /// 0 ≤ x ≤ 1.
  package static let unit = Bounds(.closed(0), .closed(1))
  /// 0 ≤ x < 1.
  package static let decay = Bounds(.closed(0), .open(1))
  /// x ≥ value.
  package static func atLeast(_ value: Double) -> Bounds { Bounds(.closed(value)) }
  /// low ≤ x ≤ high.
  package static func between(_ low: Double, _ high: Double) -> Bounds { Bounds(.closed(low), .closed(high)) }

  /// Whether a number is finite and inside.
  package func contains(_ x: Double) -> Bool {
    guard x.isFinite else { return false }
    let above =
      switch lower {
      case .open(let end): x > end
      case .closed(let end): x >= end
      case .none: true
      }
    let below =
      switch upper {
      case .open(let end): x < end
      case .closed(let end): x <= end
      case .none: true
      }
    return above && below
  }

  package var description: String {
    let parts = [
      lower.text(open: "greater than", closed: "at least"), upper.text(open: "less than", closed: "at most"),
    ]
    return parts.compactMap { $0 }.joined(separator: " and ")
  }
}

extension Bounds.End {
  fileprivate func text(open: String, closed: String) -> String? {
    switch self {
    case .open(let end): "\(open) \(end.shortest)"
    case .closed(let end): "\(closed) \(end.shortest)"
    case .none: nil
    }
  }
}
