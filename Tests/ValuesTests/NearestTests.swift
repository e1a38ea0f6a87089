import Testing
import Values

/// Names that were mistyped.
@Suite struct `Nearest names` {
  private let names = ["adam", "adamax", "adagrad", "momentum", "rmsProp", "sgd", "styblinskiTang"]

  @Test(arguments: [
    ("adma", "adam"), ("Adam", "adam"), ("ADAMAX", "adamax"), ("adgrad", "adagrad"), ("adagard", "adagrad"),
    ("rmsprop", "rmsProp"), ("momentun", "momentum"), ("monentum", "momentum"), ("sgdd", "sgd"), ("sg", "sgd"),
    ("styblinsky-tang", "styblinskiTang"),
  ])
  func `a small slip finds the name that was meant`(_ typed: String, _ meant: String) {
    #expect(nearest(to: typed, in: names) == meant)
    #expect(unknown("optimizer", typed, known: names) == "unknown optimizer `\(typed)`; did you mean `\(meant)`?")
  }

  @Test(arguments: ["newton", "x", "", "completelyDifferent", "42"])
  func `a name that is far from all of them finds none`(_ typed: String) {
    #expect(nearest(to: typed, in: names) == nil)
    #expect(
      unknown("optimizer", typed, known: names)
        == "unknown optimizer `\(typed)`; allowed: adagrad, adam, adamax, momentum, rmsProp, sgd, styblinskiTang")
  }

  @Test func `one letter is not a slip of another`() {
    #expect(nearest(to: "a", in: ["b", "c"]) == nil)
    #expect(nearest(to: "A", in: ["b", "a"]) == "a")
    #expect(nearest(to: "ab", in: ["ba"]) == "ba")
  }

  @Test func `among equally near names the first by alphabet is offered, so that the message never changes`() {
    #expect(nearest(to: "beta", in: ["beta2", "beta1"]) == "beta1")
    #expect(nearest(to: "beta", in: ["beta1", "beta2"]) == "beta1")
  }

  @Test func `where nothing is allowed the message says so`() {
    #expect(
      unknown("setting of sphere", "a", known: [String]()) == "unknown setting of sphere `a`; none are allowed here")
  }
}
