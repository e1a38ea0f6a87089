/// The factors of one run of one schedule, one step after the other: what a schedule that reads the run keeps about it.
package protocol Timeline: AnyObject {
  /// The factor of the next step.
  ///
  /// - Parameter value: f(xₜ) at the iterate that the step leaves.
  func next(after value: Double) -> Double
}

/// The timeline of a shape that reads nothing.
final class ShapeTimeline: Timeline {
  private let shape: any Shape
  private let steps: Int
  private var step = 0

  init(_ shape: any Shape, _ steps: Int) {
    self.shape = shape
    self.steps = steps
  }

  func next(after value: Double) -> Double {
    defer { step += 1 }
    return shape.factor(at: step, of: steps)
  }
}
