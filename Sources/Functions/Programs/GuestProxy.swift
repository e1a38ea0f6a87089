import Lanes
import Values

/// Stands for somebody's function among ours: it says what the program said of itself, and has a session ask it.
struct GuestProxy: Function {
  static let name = "program"
  static let title = "Program"
  static let formula = "what somebody's program answers"
  static let source = "the file that names it"
  static let dimensions = Dimensions.atLeast(1)
  static let properties: [Property] = []
  static let settings: [Setting<Self>] = []
  static let instances = Instances.none
  var dimension = 1
  private var greeting: Greeting?
  private var terms: TrainingTerms?
  private var session: GuestSession?
  private var twin: Objective?
  init() {}

  /// - Parameters:
  ///   - dimension: where the program was never asked.
  ///   - twin: whose starts it has.
  init(
    _ greeting: Greeting?, dimension: Int, _ terms: TrainingTerms?, _ session: GuestSession?, twin: Objective? = nil
  ) {
    self.twin = twin
    self.greeting = greeting
    self.terms = terms
    self.session = session
    self.dimension = greeting?.dimension ?? dimension
  }

  func value<L: Lane>(at x: Span<L>) -> L {
    guard let session else { return L(Double.nan) }
    var value = L(Double.nan)
    for (run, answer) in session.answers(points(x), withGradient: false).enumerated() { value[run] = answer.value }
    return value
  }

  func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    var value = L(Double.nan)
    for i in 0..<gradient.count { gradient[i] = L(Double.nan) }
    guard let session else { return value }
    for (run, answer) in session.answers(points(x), withGradient: true).enumerated() {
      value[run] = answer.value
      for (i, slope) in answer.gradient.enumerated() { gradient[i][run] = slope }
    }
    return value
  }

  private func points<L: Lane>(_ x: Span<L>) -> [[Double]] {
    (0..<L.count).map { run in (0..<x.count).map { x[$0][run] } }
  }

  var domain: [ClosedRange<Double>] {
    twin?.domain ?? greeting?.domain ?? Array(repeating: -1...1, count: dimension)
  }
  var start: [Double] { twin?.start ?? greeting?.start ?? Array(repeating: 0, count: dimension) }
  var minimum: ReferenceMinimum { terms?.minimum ?? greeting?.minimum ?? .none("the program was never asked") }
}

extension FunctionKind {
  /// What stands for somebody's function, which no list has: what it is called with says all of it.
  package static let program = FunctionKind(GuestProxy.self)
}
