import Values

/// A shape behind a warm-up and a hold: what every row of the catalogue makes.
struct Phased<Bare: Schedule>: Schedule {
  var shape = Bare()
  var phases = Phases()

  static var name: String { Bare.name }
  static var title: String { Bare.title }
  static var formula: String { Bare.formula }
  static var source: String { Bare.source }
  static var settings: [Setting<Self>] {
    Bare.settings.map { $0.within(\.shape) } + Phases.settings.map { $0.within(\.phases) }
  }
  init() {}

  func problems() -> [SettingProblem] { shape.problems() + phases.problems() }

  var parts: [DecodedSchedule] { shape.parts }

  func problems(over steps: Int) -> [SettingProblem] {
    let problems = phases.problems(over: steps)
    return problems.isEmpty ? shape.problems(over: phases.time(of: 0, in: steps).steps) : problems
  }

  func factor(at step: Int, of steps: Int) -> Double {
    phases.factor(at: step, of: steps) { shape.factor(at: $0, of: $1) }
  }

  var momentum: (any Shape)? { shape.momentum.map { DelayedShape(shape: $0, phases: phases) } }
  var readsValues: Bool { shape.readsValues }

  func timeline(of steps: Int) -> any Timeline {
    readsValues ? PhasedTimeline(shape, phases, steps) : ShapeTimeline(self, steps)
  }
}

/// A shape that waits where it begins until a warm-up and a hold are over.
private struct DelayedShape: Shape {
  let shape: any Shape
  let phases: Phases

  func factor(at step: Int, of steps: Int) -> Double {
    let time = phases.time(of: step, in: steps)
    return shape.factor(at: time.step, of: time.steps)
  }
}

/// A shape that reads the run from where its warm-up and hold are over.
private final class PhasedTimeline: Timeline {
  private let phases: Phases
  private let shape: any Timeline
  private let steps, lead: Int
  private var step = 0
  private var shaped: Double
  private(set) var factor: Double

  init(_ shape: some Schedule, _ phases: Phases, _ steps: Int) {
    self.phases = phases
    self.steps = steps
    lead = phases.lead(of: steps)
    let horizon = phases.time(of: 0, in: steps).steps
    self.shape = shape.timeline(of: horizon)
    let shaped = shape.factor(at: 0, of: horizon)
    self.shaped = shaped
    factor = phases.factor(at: 0, of: steps) { _, _ in shaped }
  }

  var state: [Double] {
    get { [Double(step), shaped, factor] + shape.state }
    set {
      (step, shaped, factor) = (newValue[0].counted, newValue[1], newValue[2])
      shape.state = Array(newValue.dropFirst(3))
    }
  }

  func next(after value: Double) -> Double {
    if step >= lead { shaped = shape.next(after: value) }
    factor = phases.factor(at: step, of: steps) { _, _ in shaped }
    step += 1
    return factor
  }
}
