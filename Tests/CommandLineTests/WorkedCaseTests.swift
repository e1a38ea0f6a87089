import Foundation
import TestSupport
import Testing
import Values

/// What a report of a worked case publishes: the article's table, its loss curve and its figures.
@Suite struct `A published worked case` {
  /// The articles' tables as rows of a step and what follows it: the value and, where it is printed, the iterate.
  private func table(_ article: String) throws -> [(step: Int, numbers: [Double])] {
    let root = try JSONDocument(Repository.reference("articles/\(article).json")).root
    let pairs: (key: String, step: (Int) -> Int)? = [
      ("lossBeforeStep", { $0 }), ("lossAfterStepOnAllSamples", { $0 + 1 }),
      ("lossAfterEpochOnLastBatch", { 10 * ($0 + 1) }), ("lossAtLookAhead", { $0 }),
    ].first { root[$0.0] != nil }
    if let pairs {
      return (root[pairs.key]?.array ?? []).compactMap(\.numbers).map { (pairs.step(Int($0[0])), [$0[1]]) }
    }
    return try #require(root["at"]?.array).map { row in
      (try #require(row["step"]?.integer), [try #require(row["f"]?.number)] + (row["x"]?.numbers ?? []))
    }
  }

  /// The table of values at steps of a summary: the header, and the rows by step.
  private func published(_ summary: String) throws -> (header: [String], rows: [Int: [Double]]) {
    let lines = summary.split(separator: "\n").drop { !$0.hasSuffix(": values at steps") }
      .filter { $0.hasPrefix("|") }
    let cells = lines.prefix { !$0.hasPrefix("| Arm") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    var rows: [Int: [Double]] = [:]
    for row in cells.dropFirst(2) {
      let numbers = row.map { $0.replacing("−", with: "-").replacing(",", with: "") }.compactMap { Double($0) }
      #expect(numbers.count == row.count, "\(row)")
      rows[Int(numbers[0])] = Array(numbers.dropFirst())
    }
    return (try #require(cells.first), rows)
  }

  @Test func `draws the residual of a method that runs away at its iterate, to a million times its start`() throws {
    let scratch = try TemporaryFolder()
    let outcome = try Tool.run(
      ["run", "Experiments/articles/linear-systems.json", "--results", scratch.url.path(), "--quiet"])
    #expect(outcome.status == 0, "\(outcome.error)")
    let folder = "linear-systems/figures"
    let data = try String(decoding: scratch.bytes("\(folder)/gauss-seidel-s-counterexample.dat"), as: UTF8.self)
    let line = try #require(data.components(separatedBy: "\n\n\n").first { $0.contains("# gaussSeidel\n") })
    let medians = line.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .compactMap { $0.split(separator: " ").compactMap { Double($0) }.dropFirst(2).first }
    // Its errors double at each step, as the spectral radius says.
    let (first, last) = (try #require(medians.first), try #require(medians.last))
    #expect(last > 1e4 * first && last <= 1e6 * 5.92, "\(medians)")
    // No other figure says the same.
    #expect((try? scratch.bytes("\(folder)/gauss-seidel-s-counterexample-values.dat")) == nil)
  }

  @Test(arguments: [
    ("01-gradient-descent", "01-gradient-descent-linear-regression", "linearregression", "gradientDescent"),
    ("02-stochastic-gradient-descent", "02-sgd-linear-regression", "linearregression", "sgd"),
    ("03-mini-batches", "03-minibatch-logistic-regression", "logisticregression", "sgd"),
    ("04-momentum-xor", "04-momentum-xor-mlp", "multilayerperceptron", "momentum"),
    ("05-nesterov", "05-nesterov-logistic-regression", "logisticregression", "nesterov variant=torch"),
    ("06-adagrad-sphere", "06-adagrad-sphere", "sphere", "adagrad"),
    ("07-adadelta-rosenbrock", "07-adadelta-rosenbrock", "rosenbrock", "adadelta"),
    ("08-rmsprop-himmelblau", "08-rmsprop-himmelblau", "himmelblau", "rmsprop"),
    ("09-adam-quadratic", "09-adam-quadratic", "quadratic", "adam"),
    ("10-normalized-descent-cone", "10-normalized-descent-cone", "cone", "normalizedGradientDescent"),
  ])
  func `has the table of its article, and the curve of the loss itself`(
    name: String, article: String, function: String, arm: String
  ) throws {
    let scratch = try TemporaryFolder()
    let outcome = try Tool.run(
      ["run", "Experiments/articles/\(name).json", "--results", scratch.url.path(), "--quiet"])
    #expect(outcome.status == 0, "\(outcome.error)")
    let folder = "articles-\(name)"
    let summary = try String(decoding: scratch.bytes("\(folder)/summary.md"), as: UTF8.self)
    let table = try table(article)
    let published = try published(summary)
    let column = try #require(published.header.firstIndex(of: arm), "\(published.header)")
    for (step, numbers) in table {
      let row = try #require(published.rows[step], "step \(step)").dropFirst(column - 1)
      #expect(row.count >= numbers.count)
      for (ours, theirs) in zip(row, numbers) {
        #expect(abs(ours - theirs) <= 1e-9 * abs(theirs), "step \(step): \(ours), not \(theirs)")
      }
    }
    // The curve of values that is drawn is that of the iterates, which rises where the loss does.
    let values = try String(decoding: scratch.bytes("\(folder)/figures/\(function)-values.dat"), as: UTF8.self)
    #expect(try scratch.bytes("\(folder)/figures/\(function)-values.svg").count > 1000)
    let drawn = values.components(separatedBy: "\n\n\n").first { $0.contains("# \(arm)\n") }
    let points = try #require(drawn).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: " ").compactMap { Double($0) } }
    #expect(points.count >= 50)
    for (step, numbers) in table {
      let point = try #require(points.first { $0[0] == Double(step) }, "step \(step)")
      #expect(abs(point[2] - numbers[0]) <= 1e-9 * abs(numbers[0]), "step \(step)")
    }
    if name.hasPrefix("02") || name.hasPrefix("03") || name.hasPrefix("09") {
      #expect(zip(points, points.dropFirst()).contains { $1[2] > $0[2] })
    }
    if name.hasPrefix("03") { #expect(summary.contains("sgd 0.99 (99 of 100)")) }
  }
}
