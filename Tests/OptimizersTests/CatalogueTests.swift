import Functions
import Optimizers
import TestSupport
import Testing
import Values

@Suite struct CatalogueTests {
  @Test func `every optimizer in the sources is in the catalogue`() throws {
    let names = try Repository.names(under: "Sources/Optimizers", except: "/Links/")
    #expect(names.sorted() == Method.catalogue.map(\.name).sorted())
  }

  @Test func `names are lowerCamelCase, once each, and found`() throws {
    let names = Method.catalogue.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.first?.isLowercase == true && name.allSatisfy { $0.isLetter || $0.isNumber })
      #expect(Method.named(name)?.name == name)
    }
    #expect(Method.named("Adam") == nil)
  }

  @Test(arguments: Method.catalogue.map(\.name))
  func `an optimizer says what it is, and its defaults are allowed`(_ name: String) throws {
    let method = try method(name)
    for text in [method.title, method.formula, method.source] { #expect(!text.isEmpty) }
    #expect(Set(method.settings.map(\.key)).count == method.settings.count)
    let defaults = try method.decode([:]).settings
    #expect(defaults == Dictionary(uniqueKeysWithValues: method.settings.map { ($0.key, $0.standard) }))
    #expect(try method.decode(defaults).settings == defaults)
    #expect(method.hasLearningRate == (defaults[method.scheduledKey] != nil))
    #expect(!method.needs.isEmpty)
  }

  @Test(
    arguments: [
      ("adam", ["lerningRate": 1], "unknown setting of adam `lerningRate`; did you mean `learningRate`?"),
      ("adam", ["beta1": 1], "`beta1` must be a number at least 0 and less than 1, not 1"),
      (
        "adam", ["variant": "tensorflow"],
        "`variant` must be one of \"torch\", \"optax\", \"keras\", not \"tensorflow\""
      ),
      ("sgd", ["nesterov": true, "dampening": 0.5], "`dampening` must be 0 where `nesterov` is true"),
      ("bfgs2", ["tolerance": 1], "`tolerance` must be a number greater than 0 and less than 1, not 1"),
    ] as [(String, [String: JSON], String)])
  func `settings that are not allowed are refused with the reason`(
    _ name: String, _ settings: [String: JSON], _ message: String
  ) throws {
    let method = try method(name)
    let objective = try objective("rosenbrock")
    let error = try #require(throws: SettingsError.self) { try method.decode(settings).settings }
    #expect(error.description == message)
    #expect(throws: error) {
      try method.run(objective, .constant(settings, objective), Budget(steps: 1), everyStep(to: 1))
    }
  }

  @Test func `all that is wrong with settings is reported at once`() throws {
    let error = #expect(throws: SettingsError.self) {
      try method("rmsprop").decode(["decay": 2, "centered": 1, "momentumm": 0]).settings
    }
    #expect(error?.problems.map(\.key) == ["centered", "decay", "momentumm"])
  }
}
