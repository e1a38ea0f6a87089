/// The factors of one run of one schedule, one step after the other: what a schedule that reads the run keeps about it.
package protocol Timeline: AnyObject {
  /// The factor of the next step.
  ///
  /// - Parameter value: f(xₜ) at the iterate that the step leaves.
  func next(after value: Double) -> Double
  /// The factor of the last step; before the first, that which the first will have.
  var factor: Double { get }
  /// The numbers that its calls have changed, as many at any time; set, it goes on from there.
  var state: [Double] { get set }
}

extension Double {
  /// The count that a number of a timeline's state is; 0 where it is none.
  var counted: Int { Int(exactly: self).map { min(max(0, $0), 1 << 53) } ?? 0 }
}

extension [any Timeline] {
  /// Sets the states of all from one after the other.
  func share(_ numbers: ArraySlice<Double>) {
    var rest = numbers
    for timeline in self {
      let count = timeline.state.count
      timeline.state = [Double](rest.prefix(count))
      rest = rest.dropFirst(count)
    }
  }
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

  var state: [Double] {
    get { [Double(step), factor] }
    set { (step, factor) = (newValue[0].counted, newValue[1]) }
  }

  func next(after value: Double) -> Double {
    factor = shape.factor(at: step, of: steps)
    step += 1
    return factor
  }
}
