import Findings
import Plans
import Reports
import TestSupport
import Testing
import Values

/// A report on functions where arm i has the scale of its place, and on odd seeds the scale of `flipped`.
private func document(
  functions: Int, seeds: Int, scales: [Double], flipped: [Double]? = nil
) throws -> Document {
  let cases = (1...functions).map { Synthetic.function("bowl", $0) }
  let arms = scales.indices.map { Synthetic.arm("adam\($0)", 0.1, label: "arm \($0)") }
  let experiment = Synthetic.experiment(functions: cases, arms: arms, seeds: Array(1...seeds), steps: 100, targets: [1])
  let input = Synthetic.input(experiment) { cell, seed in
    let place = Int(cell.arm.label.suffix(1)) ?? 0
    let scale = seed % 2 == 1 ? (flipped ?? scales)[place] : scales[place]
    return Synthetic.record(experiment, reference: 0, start: 10 + Double(seed), scale: scale, power: 2)
  }
  return try Report(input, gnuplot: nil).build().document
}

private func paragraphs(_ document: Document) -> [String] {
  document.blocks.compactMap { if case .paragraph(let text) = $0 { plain(text) } else { nil } }
}

@Suite struct `A report begins with its answer` {
  @Test func `which is the arm that all others are worse than`() throws {
    let one = try paragraphs(document(functions: 1, seeds: 25, scales: [1, 2, 3]))
    #expect(
      one.first
        == "arm 0 is best: by its final gap each of the 2 other arms is told to be worse (sign test on equal seeds, "
        + "Holm, α = 0.05).")
    // Under the heading of the only function it is not said again.
    #expect(one.count { $0.contains("is best") } == 1)
  }

  @Test func `or that and its peers`() throws {
    let answer = try paragraphs(document(functions: 1, seeds: 24, scales: [1, 2, 9], flipped: [2, 1, 9]))[0]
    #expect(answer.hasPrefix("arm 0 is ranked best; not told to be worse: arm 1; the other arm is worse ("))
  }

  @Test func `or that it is open, and what would close it`() throws {
    let open = try paragraphs(document(functions: 1, seeds: 24, scales: [1, 2], flipped: [2, 1]))[0]
    #expect(open.hasPrefix("Open: no arm can be told to be worse than the best-ranked, arm 0 ("))
    // SciPy 1.17: from 274 on binom.sf of the two-sided test's bound stays above 0.9.
    #expect(
      open.hasSuffix(
        "; 274 seeds on which they differ tell an arm that is better on 60 % of them with probability 0.9."))
    let few = try paragraphs(document(functions: 1, seeds: 3, scales: [1, 2]))[0]
    #expect(few.hasPrefix("Open: arm 0 is ranked best, but 3 seeds cannot tell; 6 can ("), "\(few)")
    let equal = try paragraphs(document(functions: 1, seeds: 9, scales: [1, 1]))[0]
    #expect(equal == "Equal: all arms came to the same on every seed, but for rounding.")
  }

  /// The report of an experiment whose runs are made.
  private func made(_ members: [String: Values.JSON]) throws -> Document {
    var json: [String: Values.JSON] = ["name": "made", "seeds": 3, "budget": ["steps": 60]]
    json.merge(members) { $1 }
    return try Report(RealReport.input(Experiment(json: .object(json))), gnuplot: nil).build().document
  }

  @Test func `or that there is one run each, which more seeds would not change`() throws {
    let document = try made([
      "functions": [["function": "sphere", "start": [1, 1]]],
      "optimizers": [
        ["optimizer": "gradientDescent", "learningRate": [0.1, 0.25]],
        ["optimizer": "momentum", "learningRate": 0.1, "momentum": 0, "label": "the same"],
      ],
    ])
    #expect(
      paragraphs(document)[0]
        == "gradientDescent learningRate=0.25 is ranked best: starts are fixed and nothing is random, so that there is one "
        + "run of each arm and nothing to test.")
    let notes = document.blocks.flatMap { block -> [String] in
      if case .notes(let notes) = block { notes.map(plain) } else { [] }
    }
    #expect(notes.contains { $0.hasPrefix("Nothing to test: ") && $0.hasSuffix("No arm is marked.") }, "\(notes)")
    #expect(!notes.contains { $0.contains("seeds can.") })
    // Where a seed decides something, more of them can.
    let random = try made([
      "functions": ["sphere"], "optimizers": [["optimizer": "gradientDescent", "learningRate": [0.1, 0.25]]],
    ])
    #expect(paragraphs(random)[0].contains("3 seeds cannot tell; 6 can"))
  }

  @Test func `or on how many functions the last target is reached, where there is nothing to rank`() throws {
    let document = try made([
      "functions": ["sphere", "sumSquares", "rosenbrock"], "targets": [1, 0.01],
      "optimizers": [["optimizer": "gradientDescent", "learningRate": 0.1]],
      "report": ["floor": 1e-9],
    ])
    let answer = paragraphs(document)[0]
    #expect(answer.hasPrefix("A gap ≤ 0.01 is reached on 2 of 3 functions: sphere (gradientDescent, "), "\(answer)")
    #expect(answer.hasSuffix("; not on rosenbrock."), "\(answer)")
  }

  @Test func `or whether rates are those of theory, where the file asks for that`() throws {
    // Of the iteration matrices of Poisson's matrix, n = 10: cos(π/11) = 0.9595 and its square, 0.9206.
    let members: [String: Values.JSON] = [
      "functions": [["function": "linearSystem", "matrix": "poisson", "dimension": 10]],
      "optimizers": ["jacobi", "gaussSeidel"], "budget": ["steps": 600], "start": "usual",
    ]
    var asked = members
    asked["report"] = ["answer": "convergence"]
    let answer = try paragraphs(made(asked))[0]
    #expect(
      answer.hasPrefix("The rate is that of theory in 2 of 2 cases (in steps a digit to a tenth); furthest from it: "),
      "\(answer)")
    #expect(
      answer.hasSuffix(" where 0.9595 is predicted.") || answer.hasSuffix(" where 0.9206 is predicted."), "\(answer)")
    // What has no such answer says what it would say unasked.
    asked["report"] = ["answer": "theory"]
    #expect(try paragraphs(made(asked))[0] == paragraphs(made(members))[0])
  }

  @Test func `or how the bounds of theory order arms, how far iterates spread, how runs ended`() throws {
    let noisy: [String: Values.JSON] = ["function": "sphere", "dimension": 1, "noise": 1, "start": [1]]
    let arms: Values.JSON = [["optimizer": "gradientDescent", "learningRate": [0.01, 0.03, 0.1]]]
    func answer(_ report: Values.JSON, _ others: [String: Values.JSON] = [:]) throws -> String {
      let members = ["functions": [.object(noisy)], "optimizers": arms, "budget": ["steps": 400], "report": report]
      return try paragraphs(made(members.merging(others) { $1 }))[0]
    }
    let theory = try answer(["answer": "theory", "theory": true])
    #expect(theory.hasPrefix("Bounds and gaps correlate by "), "\(theory)")
    #expect(theory.hasSuffix("(Spearman's coefficient over 3 arms; 1 where they order them alike)."), "\(theory)")
    let spread = try answer(["answer": "spread"])
    #expect(spread.hasPrefix("No spread is told from what is predicted: furthest from it is "), "\(spread)")
    #expect(spread.contains(" σ (3 entries, Holm, α = 0.05)"), "\(spread)")
    let endings = try answer(["answer": "endings"], ["functions": ["sphere"], "stopping": ["gradientNorm": 1e-3]])
    #expect(
      endings.hasPrefix("Of 9 runs budget 2, converged 7: gradientDescent learningRate=0.01 budget 2, "), "\(endings)")
    #expect(endings.hasSuffix("; gradientDescent learningRate=0.1 converged 3."), "\(endings)")
  }

  @Test func `which calls nobody best that shares the best rank`() throws {
    let alike = try paragraphs(document(functions: 3, seeds: 9, scales: [1, 1]))[0]
    #expect(alike == "Open: all arms have the same mean rank (1.50) over 3 functions.")
    let two = try paragraphs(document(functions: 3, seeds: 9, scales: [1, 1, 2]))[0]
    #expect(two.hasPrefix("Open: arm 0, arm 1 share the best mean rank (1.50)"), "\(two)")
  }

  @Test func `over all functions, and a line for each`() throws {
    let two = try paragraphs(document(functions: 2, seeds: 25, scales: [1, 2, 3]))
    #expect(
      two[0].hasPrefix("Open: arm 0 has the best mean rank (1.00), but 2 functions are too few to tell 3 arms apart"))
    #expect(two.count { $0.hasPrefix("arm 0 is best: ") } == 2)
    let many = try paragraphs(document(functions: 9, seeds: 25, scales: [1, 2, 3, 4]))
    #expect(
      many[0].hasPrefix("arm 0 has the best mean rank over 9 functions (1.00); not told apart from it: arm 1; the"))
  }
}
