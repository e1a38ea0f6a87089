import Foundation
import Functions
import Plans
import Records
import Runner
import Store
import TestSupport
import Testing
import Values

/// What the articles claim without printing numbers, as the experiments of the folder articles measure it.
@Suite struct `Claims of the articles` {
  @Test func `a cone is gone down in as many steps as its length says, and then swung about`() throws {
    let runs = try runs("cone")
    for slope in ["slope 1", "slope √3"] {
      let length = try #require(runs["\(slope)/constant length"]?.first).record
      let turn = try #require(runs["\(slope)/constant length, x before y"]?.first).record
      // √2/0.001 = 1414.2: the last of the targets is reached by the step before the tip or by the one behind it.
      #expect(length.bestStep >= 1414 && length.steps == 10_000 && turn.steps == 10_000)
      #expect(length.best < 0.0005 * 3.0.squareRoot() && turn.best < 0.0005 * 3.0.squareRoot())
      #expect(length.counts.gradients == 10_000 && turn.counts.gradients == 20_000)
    }
    let one = try #require(runs["slope 1/constant rate"]?.first).record
    let steep = try #require(runs["slope √3/constant rate"]?.first).record
    #expect(one.runtimes == (try #require(runs["slope 1/constant length"]?.first).record.runtimes))
    // √2/0.001/√3 = 816.5.
    #expect(try #require(steep.runtimes.last ?? nil) <= 818)
    #expect(try #require(one.runtimes.last ?? nil) >= 1413)
  }

  @Test func `to one gap single rows look at a hundredth of the rows that full gradients do`() throws {
    let runs = try runs("rows-to-a-target")
    func rows(_ arm: String, of function: String = "linearRegression") throws -> Int {
      try #require(runs["\(function)/\(arm)"]?.first).record.counts.samples
    }
    #expect(try rows("all rows") == 8400)
    #expect(try rows("a listed row", of: "in the order of the worked case") == 77)
    #expect(try (50...110).contains(rows("one row")))
    #expect(try (500...1100).contains(rows("ten rows")))
  }

  @Test func `a decaying rate comes nearer to the minimum than a constant one`() throws {
    let runs = try runs("decaying-rate")
    func excess(_ arm: String) throws -> Double {
      let runs = try #require(runs["linearRegression/\(arm)"])
      return runs.reduce(0) { $0 + $1.record.final } / Double(runs.count) - 0.9924386
    }
    let (constant, decaying) = (try excess("sgd"), try excess("sgd + inverseTime"))
    #expect(constant > 0.05 && constant < 0.3, "\(constant)")
    #expect(decaying > 0 && decaying < 0.005, "\(decaying)")
  }

  /// λ = 1, so that E f is half the sum of ten stationary variances; their mean over 400 runs of 10 coordinates has a
  /// relative error of √(2/4000) = 0.022.
  @Test func `momentum damps noise where steps are long, and not where they are short, as theory says`() throws {
    let runs = try runs("momentum-and-noise")
    func variance(_ arm: String) throws -> Double {
      let runs = try #require(runs["½ x² with noise 1/\(arm)"])
      return runs.reduce(0) { $0 + $1.record.final } / Double(runs.count) / 5
    }
    func near(_ found: Double, _ theory: Double) { #expect(abs(found - theory) <= 0.1 * theory, "\(found), \(theory)") }
    for rate in [0.1, 1] {
      near(try variance("descent learningRate=\(rate.shortest)"), rate / (2 - rate))
      near(
        try variance("momentum learningRate=\((rate / 10).shortest)"), rate * 1.9 / (2 * 1.9 - rate * 0.1))
    }
  }

  @Test func `a long rate takes descent out of a sharp minimum, and Adam stays in it`() throws {
    let runs = try runs("flat-and-sharp")
    func staying(_ arm: String) throws -> Int {
      try #require(runs["a sharp and a flat well/\(arm)"]).count { abs($0.record.point[0] + 1) < 0.5 }
    }
    for rate in ["0.01", "0.03"] { #expect(try staying("gradientDescent learningRate=\(rate)") == 40) }
    #expect(try staying("gradientDescent learningRate=0.1") == 0)
    for rate in ["0.01", "0.03", "0.1"] { #expect(try staying("adam learningRate=\(rate)") == 40) }
  }

  @Test func `beyond 2 over the curvature a rate diverges, and at it swings for ever`() throws {
    let runs = try runs("rate-effect")
    func final(_ function: String, _ rate: String) throws -> Double {
      try #require(runs["\(function)/gradientDescent learningRate=\(rate)"]?.first).record.final
    }
    let (parabola, two) = ("a parabola, L = 2", "two curvatures, L = 10")
    #expect(try final(parabola, "0.5") == 0 && final(parabola, "1") == 2.25)
    #expect(abs(try final(parabola, "0.95") - 2.25 * Double.power(0.81, 200)) <= 1e-20)
    #expect(abs(try final(parabola, "1.05") / (2.25 * Double.power(1.21, 200)) - 1) <= 1e-9)
    // 5 (x₁ + 0.3)² = 5 · 1.3² stays at 2/L = 0.2; the other coordinate has come to rest.
    #expect(abs(try final(two, "0.2") - (-8.95 + 5 * 1.69)) <= 1e-9)
    #expect(try final(two, "0.19") < -8.9499 && final(two, "0.21") > 1e16)
  }

  /// The runs of an experiment of the folder articles, by the labels of function and arm.
  private func runs(_ name: String) throws -> [String: [Run]] {
    let loaded = try Experiment.load(
      file: Repository.url.appending(path: "Experiments/articles/\(name).json").path())
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    defer { store.close() }
    _ = try SweepRunner(jobs: 1).run(loaded.experiment, source: loaded.source, in: store) { _ in }
    let results = try ResultsSource(loaded.experiment, store)
    var runs: [String: [Run]] = [:]
    for cell in results.cells {
      runs["\(cell.cell.function.label)/\(cell.cell.arm.label)"] = try results.runs(of: cell)
    }
    return runs
  }
}
