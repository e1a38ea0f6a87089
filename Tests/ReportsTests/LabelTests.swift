import Plans
import Reports
import TestSupport
import Testing
import Values

@Suite struct `Labels of a figure` {
  @Test func `have numbers by four digits, are cut in the middle, and are never the same`() {
    let rates = [0.001, 0.0031622776601683794, 0.01, 0.03162277660168379, 0.1]
    let arms = rates.map { "momentum learningRate=\($0) + oneCycle cycleMomentum=false" }
    #expect(
      ShownLabels.texts(arms, most: 80)[1] == "momentum learningRate=0.003162 + oneCycle cycleMomentum=false")
    for most in [12, 20, 34] {
      let texts = ShownLabels.texts(arms, most: most)
      #expect(Set(texts).count == 5 && texts.allSatisfy { $0.count <= most }, "\(texts)")
    }
    let near = ["rate=0.123456789", "rate=0.123456788"]
    #expect(Set(ShownLabels.texts(near, most: 20)).count == 2)
    #expect(ShownLabels.texts(["adam 1e-4 n=20000000"], most: 40) == ["adam 1e-4 n=2e7"])
    #expect(ShownLabels.texts(["x1234567", "bfgs2"], most: 40) == ["x1234567", "bfgs2"])
    let alike = (0..<3).map { "a" + String(repeating: "b", count: 40) + "\($0)" + String(repeating: "c", count: 40) }
    #expect(Set(ShownLabels.texts(alike, most: 15)).count == 3)
    #expect(ShownLabels.texts(["same", "same"], most: 12) == ["same", "same"])
  }

  @Test func `leave out what all of them begin with, where they would be cut`() {
    let arms = ["cosine", "linear"].map { "adam + warmupStableDecay fallShape=\($0)" }
    #expect(ShownLabels.texts(arms, most: 50) == arms)
    #expect(ShownLabels.texts(arms, most: 28) == ["… fallShape=cosine", "… fallShape=linear"])
    #expect(ShownLabels.texts(["adam", "momentum learningRate=0.001"], most: 20)[0] == "adam")
  }

  @Test func `call functions as people do, and as their authors have`() throws {
    func titles(_ functions: Values.JSON) throws -> [String] {
      let experiment = try Experiment(json: [
        "name": "titles", "functions": functions, "optimizers": ["adam"], "seeds": 1, "budget": ["steps": 1],
      ])
      return experiment.cells.map(\.function.title)
    }
    #expect(
      try titles([["function": "rosenbrock", "dimension": [2, 5]]]) == ["Rosenbrock, n = 2", "Rosenbrock, n = 5"])
    #expect(try titles(["styblinskiTang"]) == ["Styblinski–Tang"])
    #expect(
      try titles([["function": "nistRegression", "problem": ["misra1a", "boxBOD"], "guess": 2]])
        == ["Nonlinear regression of NIST, boxBOD", "Nonlinear regression of NIST, misra1a"])
    #expect(try titles([["function": "sphere", "label": "a bowl"]]) == ["a bowl"])
    #expect(
      try Set(titles([["function": "ellipsoid", "sense": "maximise", "condition": [9, 100]]]))
        == ["Ellipsoid, condition 9, maximised", "Ellipsoid, condition 100, maximised"])
    #expect(try titles([["function": "sphere", "sense": "maximise", "label": "−5 °C"]]) == ["−5 °C"])
  }
}
