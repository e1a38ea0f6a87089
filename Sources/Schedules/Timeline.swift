/// The factors of one run of one schedule, one step after the other: what a schedule that reads the run keeps about it.
package protocol Timeline: AnyObject {
  /// The factor of the next step.
  ///
  /// - Parameter value: f(xₜ) at the iterate that the step leaves.
  func next(after value: Double) -> Double
  /// The factor of the last step; before the first, that which the first will have.
  var factor: Double { get }
}

/// The timeline of a shape that reads nothing.
final class ShapeTimeline: Timeline {
  private let shape: any Shape
  private let steps: Int
  private var step = 0
  private(set) var factor: Double

  init(_ shape: any Shape, _ steps: Int) {
    self.shape = shape
    self.steps = steps
    factor = shape.factor(at: 0, of: steps)
  }

  func next(after value: Double) -> Double {
    factor = shape.factor(at: step, of: steps)
    step += 1
    return factor
  }
}
