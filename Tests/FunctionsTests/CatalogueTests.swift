import Functions
import TestSupport
import Testing
import Values

/// The list of functions, and how a row becomes an objective.
@Suite struct Catalogue {
  @Test func `every function of the folder is in the catalogue, once`() throws {
    let declared = try Repository.names(under: "Sources/Functions", except: "/Suites/")
    let names = FunctionKind.catalogue.map(\.name)
    #expect(declared.sorted() == (FunctionKind.all + [FunctionKind.program]).map(\.name).sorted())
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: FunctionKind.catalogue.map(\.name))
  func `every row is documented`(_ name: String) throws {
    let kind = try #require(FunctionKind.named(name))
    #expect(kind.name.wholeMatch(of: /[a-z][a-zA-Z]*/) != nil)
    #expect(!kind.title.isEmpty && !kind.formula.isEmpty && !kind.source.isEmpty && !kind.properties.isEmpty)
    #expect(kind.oracles.isSuperset(of: [.value, .gradient]))
    let objective = try kind.objective()
    #expect(objective.name == name)
    #expect(objective.dimension == kind.dimensions.standard)
    #expect(objective.domain.count == objective.dimension && objective.start.count == objective.dimension)
    #expect(zip(objective.start, objective.domain).allSatisfy { $1.contains($0) })
    #expect(Set(objective.settings.keys) == Set(kind.settings.map(\.key)))
    for setting in kind.settings { #expect(objective.settings[setting.key] == setting.standard) }
  }

  @Test func `settings reach the function`() throws {
    let ellipsoid = try #require(FunctionKind.named("ellipsoid"))
    let round = try ellipsoid.objective(settings: ["condition": 1], dimension: 3)
    #expect(round.value(at: [1, 2, 3]) == 14)
    let long = try ellipsoid.objective(settings: ["condition": 100], dimension: 3)
    #expect(abs(long.value(at: [1, 1, 1]) - 111) <= 1e-12)
    #expect(long.settings == ["condition": 100])
    let cone = try #require(FunctionKind.named("cone")).objective(settings: ["slope": 2])
    #expect(cone.value(at: [3, 4]) == 10)
    #expect(cone.gradient(at: [3, 4]).distance(to: [1.2, 1.6]) <= 1e-15)
  }

  @Test func `a wrong dimension, instance or setting is refused in one line`() throws {
    let booth = try #require(FunctionKind.named("booth"))
    #expect(message { try booth.objective(dimension: 3) } == "booth has dimension 2 only, not 3")
    let rosenbrock = try #require(FunctionKind.named("rosenbrock"))
    #expect(
      message { try rosenbrock.objective(dimension: 1) } == "the dimension of rosenbrock must be at least 2, not 1")
    #expect(message { try rosenbrock.objective(instance: -1) } == "`instance` must be an integer at least 0, not -1")
    let ellipsoid = try #require(FunctionKind.named("ellipsoid"))
    #expect(
      message { try ellipsoid.objective(settings: ["conditon": 3]) }
        == "unknown setting of ellipsoid `conditon`; did you mean `condition`?")
    #expect(
      message { try ellipsoid.objective(settings: ["condition": 0.5]) }
        == "`condition` must be a number at least 1, not 0.5")
    #expect(FunctionKind.named("rosenbrok") == nil)
  }

  private func message(_ body: () throws -> Objective) -> String? {
    do {
      _ = try body()
      return nil
    } catch {
      return "\(error)"
    }
  }
}
