import Functions
import GSL
import Lanes
import Testing
import Values

/// What functions answer beyond value and gradient.
@Suite struct `Answers beyond value and gradient` {
  private static let csv =
    "u,v,y\n" + (0..<12).map { "\($0 * 5 % 7),\($0 * 3 % 11),\(($0 + $0 / 3) % 2)\n" }.joined()

  /// Every function at its usual settings, every model on a small table, and some instances.
  private static func objectives() throws -> [(kind: FunctionKind, objective: Objective)] {
    let data = try DataSet(path: "table.csv", text: csv)
    return try FunctionKind.catalogue.map { ($0, try $0.objective()) }
      + FunctionKind.catalogue.filter { $0.instances != .none }.map { ($0, try $0.objective(instance: 2)) }
      + FunctionKind.models.map { kind in
        let settings: [String: JSON] = kind.name == "circleFit" ? ["features": ["u", "v"]] : [:]
        return (kind, try kind.objective(settings: settings, data: data))
      }
  }

  @Test func `are what the catalogue says that they are`() throws {
    for (kind, objective) in try Self.objectives() {
      let common: Set<OracleKind> = [.value, .gradient]
      #expect(objective.answers.kinds.union(common) == kind.oracles, "\(kind.name)")
      #expect(objective.answers(Pack.self).kinds.union(common) == kind.oracles, "\(kind.name)")
    }
  }

  @Test func `have the bits of one run in each of eight`() throws {
    for (kind, objective) in try Self.objectives() {
      let points = objective.points(Pack.count, seed: 17)
      let packed = (0..<objective.dimension).map { i in
        var coordinate = Pack.zero
        for run in 0..<Pack.count { coordinate[run] = points[run][i] }
        return coordinate
      }
      let together = numbers(objective, packed)
      for run in 0..<Pack.count {
        let alone = numbers(objective, points[run])
        #expect(together.count == alone.count && !alone.isEmpty)
        for (a, b) in zip(together, alone) {
          #expect(a[run].bitPattern == b.bitPattern || (a[run].isNaN && b.isNaN), "\(kind.name)")
        }
      }
    }
  }

  /// Everything that can be asked at a point, in a row.
  private func numbers<L: Lane>(_ objective: Objective, _ x: [L]) -> [L] {
    let (n, answers) = (objective.dimension, objective.answers(L.self))
    var oracle = Oracle(objective.evaluator(L.self), answers)
    let arena = Arena()
    defer { withExtendedLifetime(arena) {} }
    let point = arena.vector(x)
    let gradient: Vector<L> = arena.zeros(n)
    var found = [oracle.smoothGradient(at: point, into: gradient)] + Array(gradient)
    if answers.hessian != nil {
      var matrix = [L].zeros(n * n)
      oracle.hessian(at: x, into: &matrix)
      found += matrix
    }
    if answers.residuals != nil {
      var (residuals, jacobian) = ([L].zeros(n), [L].zeros(n * n))
      found.append(oracle.residuals(at: x, into: &residuals, jacobian: &jacobian))
      found += residuals + jacobian
    }
    if let squares = answers.squares {
      var (residuals, jacobian) = ([L].zeros(squares.count), [L].zeros(squares.count * n))
      var span = residuals.mutableSpan
      found.append(oracle.squares(at: x.span, into: &span))
      var matrix = jacobian.mutableSpan
      oracle.squares(at: x.span, jacobian: &matrix)
      found += residuals + jacobian
    }
    if answers.coordinateStep != nil { found += (0..<n).map { oracle.coordinateMinimum($0, at: x) } }
    if let matrix = answers.matrix {
      matrix.multiply(point, into: gradient)
      found += Array(gradient)
    }
    oracle.shrink(point, step: 0.5)
    return found + Array(point)
  }

  @Test func `a product over lanes has the bits of GSL's`() {
    var random = RandomStream(seed: 3)
    let matrix = Matrix((0..<7).map { _ in (0..<5).map { _ in random.gaussian() } })
    let x = (0..<5).map { _ in random.gaussian() }
    let arena = Arena()
    defer { withExtendedLifetime(arena) {} }
    let product: Vector<Double> = arena.zeros(7)
    matrix.multiply(arena.vector(x), into: product)
    #expect(Array(product) == matrix * x)
  }

  @Test func `the prox of the lasso is the soft threshold, and leaves the intercept`() throws {
    let data = try DataSet(path: "table.csv", text: Self.csv)
    let kind = try #require(FunctionKind.named("linearRegression"))
    let objective = try kind.objective(settings: ["l1": 2, "intercept": "last"], data: data)
    let oracle = Oracle(objective.scalar, objective.answers)
    let arena = Arena()
    defer { withExtendedLifetime(arena) {} }
    let x = arena.vector([1.25, -0.75, 3])
    oracle.shrink(x, step: 0.5)
    #expect(Array(x) == [0.25, 0, 3])
    // The gradient of the smooth part is that without the penalty, beside the whole value.
    let smooth = try kind.objective(settings: ["intercept": "last"], data: data)
    var asked = Oracle(objective.scalar, objective.answers)
    let (point, gradient): (Vector<Double>, Vector<Double>) = (arena.vector([1, -2, 3]), arena.zeros(3))
    #expect(asked.smoothGradient(at: point, into: gradient) == objective.value(at: [1, -2, 3]))
    #expect(Array(gradient) == smooth.look(at: [1, -2, 3]).gradient)
    #expect(asked.counts.gradients == 1)
  }

  // MARK: Layouts

  @Test func `every layout covers the coordinates, in their order`() throws {
    for (kind, objective) in try Self.objectives() {
      #expect(objective.layout.dimension == objective.dimension, "\(kind.name)")
      var next = 0
      for block in objective.layout.blocks {
        #expect(block.offset == next && block.rows > 0 && block.columns > 0 && !block.name.isEmpty)
        next += block.count
      }
      #expect(Set(objective.layout.blocks.map(\.name)).count == objective.layout.blocks.count)
    }
  }

  @Test func `a network names its weights and biases by layer`() throws {
    let data = try DataSet(path: "table.csv", text: Self.csv)
    let network = try #require(FunctionKind.named("multilayerPerceptron"))
      .objective(settings: ["layers": [2, 3, 1]], data: data)
    let shapes = network.layout.blocks.map { "\($0.name) \($0.rows) × \($0.columns) at \($0.offset)" }
    #expect(
      shapes == ["weights 1 3 × 2 at 0", "biases 1 3 × 1 at 6", "weights 2 1 × 3 at 9", "biases 2 1 × 1 at 12"])
    let plane = try #require(FunctionKind.named("logisticRegression")).objective(data: data)
    #expect(plane.layout.blocks.map(\.name) == ["intercept", "weights"])
  }

  // MARK: Instances

  /// (x − k)², the k-th instance of a parabola.
  private struct OwnParabola: Function {
    static let name = "ownParabola"
    static let title = "Parabola"
    static let formula = "(x − k)²"
    static let source = "a test"
    static let dimensions = Dimensions.fixed(1)
    static let properties: [Property] = [.smooth]
    static let instances = Instances.own
    static let settings: [Setting<Self>] = []
    var dimension = 1
    private var centre = 0.0
    init() {}

    mutating func prepare(dimension: Int, instance: Int) { centre = Double(instance) }
    func value<L: Lane>(at x: Span<L>) -> L { (x[0] - L(centre)) * (x[0] - L(centre)) }
    func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
      gradient[0] = 2 * (x[0] - L(centre))
      return value(at: x)
    }
    var domain: [ClosedRange<Double>] { [centre - 1...centre + 1] }
    var start: [Double] { [centre + 1] }
    var minimum: ReferenceMinimum { ReferenceMinimum(0, at: [[centre]]) }
  }

  @Test func `a function may make its instances itself`() throws {
    let kind = FunctionKind(OwnParabola.self)
    #expect(try kind.objective().value(at: [3]) == 9)
    let fifth = try kind.objective(instance: 5)
    #expect(fifth.value(at: [3]) == 4 && fifth.start == [6] && fifth.minimum.points == [[5]])
    #expect(fifth.domain == [4...6] && fifth.instance == 5)
  }
}
