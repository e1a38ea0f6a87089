import Functions
import Plans
import Testing
import Values

/// Noise with a covariance in experiment files.
@Suite struct `Noise of gradients` {
  private static let data = #", "data": {"line.csv": "x,y\n0,0\n1,4\n2,6\n3,6\n"}"#

  private func experiment(_ function: String, _ report: String = "{}") throws(ExperimentErrors) -> Experiment {
    try Experiment(
      text: """
        {"name": "noise", "functions": [\(function)], "optimizers": ["gradientDescent"], "seeds": 2,
         "budget": {"steps": 10}, "report": \(report)\(function.contains("line.csv") ? Self.data : "")}
        """)
  }

  private func problems(_ function: String, _ report: String = "{}") -> [String] {
    do throws(ExperimentErrors) {
      _ = try experiment(function, report)
      return []
    } catch {
      return error.problems.map { "\($0.path): \($0.message)" }
    }
  }

  private func line(_ noise: String) -> String {
    #"{"model": "linearRegression", "data": "line.csv", "noise": \#(noise)}"#
  }

  @Test func `is a number, a matrix or that of a batch, and an axis of all three`() throws {
    let all = try experiment(
      line(#"[0.5, {"covariance": [[1, 0.5], [0.5, 1]]}, {"covarianceOf": {"batch": 16}}, 0]"#))
    #expect(
      Set(all.functions.map(\.noise)) == [
        .isotropic(0.5), .covariance([[1, 0.5], [0.5, 1]]), .ofBatch(16, at: nil), .none,
      ])
    #expect(
      Set(all.functions.map(\.label)) == [
        "linearRegression", "linearRegression noise=0.5", "linearRegression noise=[[1,0.5],[0.5,1]]",
        "linearRegression noise of batches of 16",
      ])
    let spaced = try experiment(line(#"{"linspace": [0, 1], "count": 3}"#))
    #expect(Set(spaced.functions.map(\.noise)) == [.none, .isotropic(0.5), .isotropic(1)])
    let plain = try experiment(#"{"function": "sphere", "dimension": 2, "noise": {"covariance": [[1, 0], [0, 2]]}}"#)
    #expect(plain.functions[0].noise == .covariance([[1, 0], [0, 2]]))
  }

  @Test func `names runs by what it is, and reads back from what the manifest has`() throws {
    let given = try experiment(line(#"{"covarianceOf": {"batch": 16}}"#))
    let said = try experiment(line(#"{"covarianceOf": {"batch": 16, "point": "minimum"}}"#))
    let other = try experiment(line(#"{"covarianceOf": {"batch": 16, "point": [0, 0]}}"#))
    #expect(given.key(of: given.cells[0]) == said.key(of: said.cells[0]))
    #expect(given.key(of: given.cells[0]) != other.key(of: other.cells[0]))
    #expect(given.cells[0].function.canonical.contains(#""noise":{"covarianceOf":{"batch":16,"point":"minimum"}}"#))
    #expect(given.resolved["functions"]?.array?[0]["noise"] == ["covarianceOf": ["batch": 16, "point": "minimum"]])
    // Isotropic noise is named as it always was.
    let isotropic = try experiment(#"{"function": "sphere", "noise": 0.5}"#)
    #expect(isotropic.cells[0].function.canonical.contains(#""noise":0.5"#))
  }

  @Test func `can be excluded by what the file says of it`() throws {
    let text = { (exclude: String) in
      """
      {"name": "noise", "functions": [\(self.line(#"[0, {"covarianceOf": {"batch": 4}}]"#))], "seeds": 1,
       "optimizers": ["gradientDescent"], "budget": {"steps": 1}, "exclude": [\(exclude)],
       "data": {"line.csv": "x,y\\n0,0\\n1,4\\n2,6\\n3,6\\n"}}
      """
    }
    let left = try Experiment(text: text(#"{"noise": {"covarianceOf": {"batch": 4}}}"#))
    #expect(left.functions.map(\.noise) == [.none])
    let other = try Experiment(text: text(#"{"noise": 0}"#))
    #expect(other.functions.map(\.noise) == [.ofBatch(4, at: nil)])
  }

  @Test(arguments: [
    (#""loud""#, "`noise` must be a number at least 0, or an object with `covariance` or `covarianceOf`, not \"loud\""),
    ("-1", "`noise` must be a number at least 0, not -1"),
    ("{}", "`noise` as an object has one of `covariance` or `covarianceOf`"),
    (
      #"{"covariance": [[1, 0], [0, 1]], "covarianceOf": {"batch": 1}}"#,
      "`noise` as an object has one of `covariance` or `covarianceOf`"
    ),
    (#"{"covariance": [[1, 2], [3, 4]]}"#, "`covariance` must be symmetric, and 3 in row 2, column 1 stands against 2"),
    (#"{"covariance": [[1]]}"#, "`covariance` must be 2 × 2 for linearRegression, not 1 × 1"),
  ])
  func `that cannot be is refused at its place`(_ noise: String, _ message: String) {
    #expect(problems(line(noise)).first == "functions[0].noise: " + message)
  }

  @Test(arguments: [
    (#"{"covarianceOff": {"batch": 1}}"#, "covarianceOff: unknown key `covarianceOff`; did you mean `covarianceOf`?"),
    (
      #"{"covarianceOf": {}}"#,
      "covarianceOf: the key `batch` is missing: how many rows the batch has whose noise is imitated"
    ),
    (
      #"{"covarianceOf": {"batch": 0}}"#,
      "covarianceOf.batch: `batch` must be an integer at least 1 and at most 1000000000, not 0"
    ),
    (
      #"{"covarianceOf": {"batch": 1, "points": 2}}"#,
      "covarianceOf.points: unknown key `points`; did you mean `point`?"
    ),
    (
      #"{"covarianceOf": {"batch": 1, "point": 2}}"#,
      #"covarianceOf.point: `point` must be "minimum" or a list of numbers, not 2"#
    ),
    (
      #"{"covariance": 1}"#,
      "covariance: `covariance` must be a list of rows of equal length, each a list of numbers, not 1"
    ),
  ])
  func `that is misspelt is refused within it`(_ noise: String, _ message: String) {
    #expect(problems(line(noise)).contains("functions[0].noise." + message))
  }

  @Test func `of a batch needs data`() {
    #expect(
      problems(#"{"function": "sphere", "noise": {"covarianceOf": {"batch": 4}}}"#) == [
        "functions[0].noise: `covarianceOf` is of the rows of data, and sphere lives on none; give `covariance`"
      ])
  }

  @Test func `is looked at where a report says, if some function has that many coordinates`() throws {
    let drawn = #"{"model": "linearRegression", "data": "line.csv", "sampling": {"batch": 2, "order": "replacement"}}"#
    #expect(try experiment(drawn, #"{"noiseAt": [0, 1]}"#).report.noiseAt == [0, 1])
    #expect(try experiment(drawn, #"{"noiseAt": "minimum"}"#).report.noiseAt == nil)
    #expect(
      problems(drawn, #"{"noiseAt": [0]}"#) == [
        "report.noiseAt: `noiseAt` must have 2 coordinates, as the functions whose rows are drawn, not 1"
      ])
    #expect(
      problems(line("0"), #"{"noiseAt": [0, 1]}"#) == [
        "report.noiseAt: `noiseAt` is for functions whose rows are drawn with replacement, and there is none"
      ])
    #expect(
      problems(drawn, #"{"noiseAt": 3}"#) == [
        #"report.noiseAt: `noiseAt` must be "minimum" or a list of numbers, not 3"#
      ])
  }
}
