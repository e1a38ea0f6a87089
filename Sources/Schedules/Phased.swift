import Values

/// A shape with the phases that precede it: what every row of the catalogue makes.
struct Phased<Shape: Schedule>: Schedule {
  var shape = Shape()
  var phases = Phases()

  static var name: String { Shape.name }
  static var title: String { Shape.title }
  static var formula: String { Shape.formula }
  static var source: String { Shape.source }
  static var settings: [Setting<Self>] {
    Shape.settings.map { $0.within(\.shape) } + Phases.settings.map { $0.within(\.phases) }
  }
  init() {}

  func problems() -> [SettingProblem] { shape.problems() + phases.problems() }

  func factor(at step: Int, of steps: Int) -> Double { phases.factor(of: shape, at: step, of: steps) }

  var movesMomentum: Bool { shape.movesMomentum }

  func momentum(at step: Int, of steps: Int) -> Double {
    let time = phases.time(of: step, in: steps)
    return shape.momentum(at: time.step, of: time.steps)
  }
}
