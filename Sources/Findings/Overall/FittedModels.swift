import Functions
import Plans

/// The models of a report with what the best-ranked arm made of each, for those that stand on the same data to be seen
/// together.
package struct FittedModels: Sendable {
  /// A model with the parameters that an arm found.
  package struct Fit: Sendable {
    /// The label of the function.
    package let label: String
    /// The label of the arm.
    package let arm: String
    /// The data, and how the model is drawn over them.
    package let picture: DataPicture
    /// Where the run of the first seed ended.
    package let point: [Double]
    /// The least target that the arm reached, and the median of the evaluations that it took; `nil` where it reached
    /// none.
    package let cost: (target: Double, evaluations: Double)?
  }

  private var fits: [Fit] = []

  /// Of no function yet.
  package init() {}

  /// Adds a function; nothing where it is no model, or one without a picture.
  package mutating func append(_ function: FunctionSummary, _ extracts: [CellExtract], _ experiment: Experiment) {
    guard function.function.data != nil, let picture = (try? function.function.objective())?.picture else { return }
    let points = Dictionary(
      extracts.compactMap { extract in extract.point.map { (extract.label, $0) } },
      uniquingKeysWith: { first, _ in first })
    guard let arm = function.arms.first(where: { points[$0.label] != nil }), let point = points[arm.label] else {
      return
    }
    let reached = Array(zip(experiment.targets, arm.targets)).last { $0.1.median.isFinite }
    fits.append(
      Fit(
        label: function.function.label, arm: arm.label, picture: picture, point: point,
        cost: reached.map { ($0.0, $0.1.median) }))
  }

  /// The fits of the data on which there are most models; empty where no two stand on the same.
  package var together: [Fit] {
    let groups = fits.map { one in fits.filter { Self.isSame($0.picture, one.picture) } }
    let largest = groups.max { $0.count < $1.count } ?? []
    return largest.count > 1 ? largest : []
  }

  private static func isSame(_ a: DataPicture, _ b: DataPicture) -> Bool {
    a.kind == b.kind && a.names == b.names && a.target == b.target && a.features == b.features && a.targets == b.targets
  }
}
