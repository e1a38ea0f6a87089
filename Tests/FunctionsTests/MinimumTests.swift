import Functions
import Lanes
import Testing

/// f* and x*: what gaps are measured from.
@Suite struct Minima {
  /// How far f at a double nearest to x* may lie from f*: rounding of the sums, and of x* itself.
  private let tolerance = 1e-12

  @Test(arguments: Trial.all, 0...3)
  func `the value at every minimiser is the minimum`(_ trial: Trial, instance: Int) throws {
    let minimum = try trial.objective(instance: instance).minimum
    guard let least = minimum.value else {
      #expect(minimum.points.isEmpty)
      guard case .none(let why) = minimum.provenance else {
        Issue.record("a minimum without value has the provenance \(minimum.provenance.description)")
        return
      }
      #expect(!why.isEmpty)
      return
    }
    #expect(!minimum.points.isEmpty)
    let objective = try trial.objective(instance: instance)
    for point in minimum.points {
      #expect(point.count == trial.dimension)
      #expect(abs(objective.value(at: point) - least) <= tolerance * max(1, abs(least)))
    }
  }

  @Test(arguments: Trial.all, 0...3)
  func `the gradient at every minimiser vanishes`(_ trial: Trial, instance: Int) throws {
    let objective = try trial.objective(instance: instance)
    // What the rounding of a coordinate of x*, half a unit in the last place, leaves of the gradient: |H| |x*| 2⁻⁵³.
    // Only at the apex of a cone is there no such bound, and there the minimiser that is kept exactly is the first.
    let points = objective.answers.hessian == nil ? Array(objective.minimum.points.prefix(1)) : objective.minimum.points
    for point in points {
      // Müller and Brown's potential has no Hessian here; its largest eigenvalue at the minimum is about 1500.
      let known = trial.kind.name == "mullerBrown" ? 1500.0 : 0
      let curvature = objective.answers.hessian == nil ? known : objective.hessianMatrix(at: point).largest
      let bound = 1e-14 * max(1, curvature * Double(point.count) * max(1, point.largest))
      #expect(objective.gradient(at: point).largest <= bound, "at \(point)")
    }
  }

  @Test(arguments: Trial.all)
  func `minimisers lie in the domain and their Hessian has no negative curvature`(_ trial: Trial) throws {
    let objective = try trial.objective()
    for point in objective.minimum.points {
      #expect(zip(point, objective.domain).allSatisfy { $1.contains($0) })
      guard objective.answers.hessian != nil else { continue }
      let n = trial.dimension
      let hessian = objective.hessianMatrix(at: point)
      for i in 0..<n {
        #expect(hessian[i * n + i] >= 0)
        for j in 0..<i {
          let (a, b, c) = (hessian[i * n + i], hessian[i * n + j], hessian[j * n + j])
          #expect(a * c - b * b >= 0)
        }
      }
    }
  }

  @Test(arguments: Trial.all.filter { !$0.kind.properties.contains(.unbounded) }, 0...1)
  func `no point of the domain lies below the minimum`(_ trial: Trial, instance: Int) throws {
    let objective = try trial.objective(instance: instance)
    let least = try #require(objective.minimum.value)
    let near = objective.minimum.points.flatMap { point in
      objective.points(200, seed: 22).map { other in zip(point, other).map { $0 + 1e-6 * ($1 - $0) } }
    }
    for x in objective.points(2_000, seed: 21, stretch: 1.5) + near {
      #expect(objective.value(at: x) >= least - tolerance * max(1, abs(least)), "at \(x)")
    }
  }

  @Test(arguments: Trial.all.filter { $0.dimension <= 5 && !$0.kind.properties.contains(.unbounded) }, 0...1)
  func `GSL's search from many starts does not come below the minimum`(_ trial: Trial, instance: Int) throws {
    let objective = try trial.objective(instance: instance)
    let least = try #require(objective.minimum.value)
    let found = try MinimumSearch(objective).run(starts: 64)
    #expect(found.value >= least - tolerance * max(1, abs(least)))
    // And it does come there wherever nothing is in the way.
    guard Set([.multimodal, .nonsmooth]).isDisjoint(with: trial.kind.properties) else { return }
    #expect(found.value <= least + tolerance)
  }

  @Test(arguments: ["quadratic", "booth", "rosenbrock", "beale", "himmelblau", "doubleWell", "styblinskiTang"])
  func `GSL's search finds the very minimisers that are published`(_ name: String) throws {
    let objective = try #require(FunctionKind.named(name)).objective(dimension: 2)
    let found = try MinimumSearch(objective).run(starts: 64)
    #expect(found.minimisers.count == objective.minimum.points.count)
    for point in objective.minimum.points {
      #expect(found.minimisers.contains { $0.distance(to: point) <= 1e-8 }, "\(point) of \(found.minimisers)")
    }
  }

  @Test func `sums of squares and the like are never negative by rounding`() throws {
    for name in ["rastrigin", "griewank", "ackley"] {
      let objective = try #require(FunctionKind.named(name)).objective(dimension: 5)
      #expect(objective.value(at: Array(repeating: 0, count: 5)) == 0, "\(name)")
      for exponent in 1...60 {
        for x in objective.points(20, seed: UInt64(exponent)) {
          let scaled = x.map { $0 * Double(sign: .plus, exponent: -exponent, significand: 1) }
          #expect(objective.value(at: scaled) >= 0, "\(name) at \(scaled)")
        }
      }
    }
  }

  @Test(arguments: ["cone", "ackley"])
  func `where there is no gradient, at the tip of a cone, it is zero`(_ name: String) throws {
    for n in [1, 2, 7] {
      let objective = try #require(FunctionKind.named(name)).objective(dimension: n)
      let tip = [Double](repeating: 0, count: n)
      #expect(objective.gradient(at: tip) == tip)
      #expect(objective.value(at: tip) == 0)
      // Where the squares underflow, a double cannot tell the tip apart; where they do not, the slope is that of a
      // cone.
      #expect(objective.gradient(at: tip.map { _ in 1e-200 }).largest <= 1e-190)
      let slope = name == "cone" ? 1 : 4 / Double(n).squareRoot()
      let length = objective.gradient(at: tip.map { _ in 1e-150 }).distance(to: tip)
      #expect(abs(length - slope) <= 1e-12)
    }
  }

  @Test func `provenances read as a sentence`() {
    #expect(ReferenceMinimum.Provenance.analytic.description == "analytic")
    #expect(ReferenceMinimum.Provenance.literature("a book").description == "literature: a book")
    #expect(ReferenceMinimum.Provenance.computed("by GSL").description == "computed: by GSL")
    #expect(ReferenceMinimum.none("it falls").provenance.description == "no minimum: it falls")
  }
}
