import Functions
import Statistics

/// What the coordinates of a function are called, and where its minima are known to be.
package struct Coordinates: Sendable {
  /// One a coordinate; empty where there are more than reports list.
  package let names: [String]
  /// The known minimisers, n coordinates each; none where these are only some of a line or more.
  private let minimizers: [[Double]]
  /// Whether any multiple of a minimiser is one: of an eigenvector.
  private let isHomogeneous: Bool

  /// The most coordinates of a point that is listed.
  package static let most = 1000

  /// - Parameter objective: `nil` for one that cannot be made, whose points are not listed.
  package init(_ objective: Objective?, _ minimum: ReferenceMinimum) {
    guard let objective, objective.dimension <= Self.most else {
      (names, minimizers, isHomogeneous) = ([], [], false)
      return
    }
    names = objective.layout.names
    minimizers = (minimum.isUnique ? minimum.points : []).filter { $0.count == objective.dimension }
    isHomogeneous = objective.answers.matrix != nil
  }

  /// The known minimiser nearest to a point, or the multiple of it that is as long and points the same way where every
  /// multiple is one; `nil` where none is known, or the point is not finite.
  package func reference(for point: [Double]) -> [Double]? {
    guard point.count == names.count, point.allSatisfy(\.isFinite) else { return nil }
    return minimizers.lazy.map { isHomogeneous ? Self.scaled($0, to: point) : $0 }
      .min { Self.distance($0, point) < Self.distance($1, point) }
  }

  /// For each coordinate how many digits agree with the nearest known minimiser; `nil` where there is none.
  package func digits(of point: [Double]) -> [Double]? {
    reference(for: point).map { known in zip(point, known).map { logRelativeError($0, known: $1) } }
  }

  private static func scaled(_ vector: [Double], to point: [Double]) -> [Double] {
    let square = dot(vector, vector)
    guard square > 0 else { return vector }
    let factor = (dot(point, point) / square).squareRoot() * (dot(vector, point) < 0 ? -1 : 1)
    return vector.map { factor * $0 }
  }

  private static func distance(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
}
