/// The value f* that gaps are measured from, and whence it is known.
package struct ReferenceMinimum: Sendable, Equatable {
  /// How a minimum is known.
  package enum Provenance: Sendable, Equatable {
    /// By a formula.
    case analytic
    /// Published, with its source.
    case literature(String)
    /// Computed; says how.
    case computed(String)
    /// There is no minimum; says why. Gaps are then measured from zero.
    case none(String)

    package var description: String {
      switch self {
      case .analytic: "analytic"
      case .literature(let source): "literature: \(source)"
      case .computed(let how): "computed: \(how)"
      case .none(let why): "no minimum: \(why)"
      }
    }
  }

  /// f*, or `nil` where there is no minimum.
  package let value: Double?
  /// The global minimisers, where they are known; n coordinates each.
  package let points: [[Double]]
  /// How it is known.
  package let provenance: Provenance
  /// Whether the points are all that there are; else some of a line, a plane or more of minimisers, and a distance to
  /// them tells nothing.
  package let isUnique: Bool

  /// f*, the points where it is attained, n coordinates each, how it is known, and whether these points are all.
  package init(
    _ value: Double?, at points: [[Double]], _ provenance: Provenance = .analytic, isUnique: Bool = true
  ) {
    self.value = value
    self.points = points
    self.provenance = provenance
    self.isUnique = isUnique
  }

  /// No minimum.
  package static func none(_ why: String) -> ReferenceMinimum { ReferenceMinimum(nil, at: [], .none(why)) }
}
