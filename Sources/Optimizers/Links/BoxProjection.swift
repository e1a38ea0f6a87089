import Lanes
import Values

/// Projection to a box: after each step every coordinate is moved to the nearest place between two bounds.
///
///     xᵢ ← min(max(xᵢ, lower), upper)
///
/// A. A. Goldstein, "Convex programming in Hilbert space", Bull. Amer. Math. Soc. 70 (1964), 709–710; E. S. Levitin and
/// B. T. Polyak, USSR Computational Mathematics and Mathematical Physics 6(5) (1966), 1–50.
struct BoxProjection: Link {
  static let name = "projectToBox"
  static let title = "projection to a box"
  static let formula = "min(max(xᵢ, lower), upper)"
  static let source = "A. A. Goldstein, Bull. Amer. Math. Soc. 70 (1964) 709–710"
  static let settings: [Setting<Self>] = [
    .number("lower", \.lower, .any, "the least that a coordinate may be"),
    .number("upper", \.upper, .any, "the largest that a coordinate may be"),
  ]
  var lower = -1.0
  var upper = 1.0

  func problems() -> [SettingProblem] {
    guard lower > upper else { return [] }
    return [
      SettingProblem(
        key: "upper", message: "`upper` must be at least `lower`, \(lower.shortest), not \(upper.shortest)")
    ]
  }

  static func state<L: Lane>(_ settings: Packed<Self, L>, at site: LinkSite<L>) -> LinkState<L> {
    .iterate(State(settings.lower, settings.upper))
  }

  private final class State<L: Lane>: IterateLink {
    private let lower, upper: L

    init(_ lower: L, _ upper: L) {
      self.lower = lower
      self.upper = upper
    }

    func arrived(_ x: Vector<L>) {
      update(x) { [lower, upper] x in x = L.minimum(L.maximum(x, lower), upper) }
    }
  }
}
