import Functions
import Testing
import Values

/// How many rows a classifier classifies as they are, counted by hand.
@Suite struct Classification {
  private func score(
    _ model: String, _ settings: [String: JSON], _ rows: String, at parameters: [Double]
  ) throws -> ClassificationScore? {
    let kind = try #require(FunctionKind.named(model))
    let data = try DataSet(path: "rows.csv", text: "x,y\n" + rows)
    return try kind.objective(settings: settings, data: data).classification(at: parameters)
  }

  @Test(arguments: ["-2,0\n-1,0\n0,1\n1,0\n3,1\n", "-2,-1\n-1,-1\n0,1\n1,-1\n3,1\n"])
  func `a logistic regression takes the more probable class, and the second where they are equal`(rows: String) throws {
    // z = x: −2, −1, 0, 1, 3; the fourth row alone is on the wrong side.
    let score = try #require(try score("logisticRegression", [:], rows, at: [0, 1]))
    #expect(score.hits == 4 && score.rows == 5 && score.accuracy == 0.8)
    let last = try self.score("logisticRegression", ["intercept": "last"], rows, at: [1, 0])
    #expect(last == score)
    #expect(try self.score("logisticRegression", [:], rows, at: [-2.5, 1])?.hits == 4)
    #expect(try self.score("logisticRegression", [:], rows, at: [1]) == nil)
  }

  @Test func `a network takes the most probable class, and the first of several`() throws {
    let sigmoid = try score(
      "multilayerPerceptron", ["layers": [1, 1]], "-2,0\n-1,0\n0,1\n1,0\n3,1\n", at: [1, 0])
    #expect(sigmoid?.hits == 4)
    // z = (0.5, x, −x): class 2 at −2, 0 at 0, 1 at 2, and 0 at 0.5, where classes 0 and 1 are equal.
    let softmax: [String: JSON] = ["layers": [1, 3], "output": "softmax"]
    let parameters = [0, 1, -1, 0.5, 0, 0]
    #expect(try score("multilayerPerceptron", softmax, "-2,2\n0,0\n2,1\n0.5,0\n", at: parameters)?.hits == 4)
    #expect(try score("multilayerPerceptron", softmax, "-2,1\n0,0\n2,2\n0.5,1\n", at: parameters)?.hits == 1)
  }

  @Test func `a model of a number has none`() throws {
    #expect(try score("linearRegression", [:], "0,1\n1,0\n", at: [0, 1]) == nil)
    let settings: [String: JSON] = ["layers": [1, 1], "output": "linear", "loss": "meanSquare"]
    #expect(try score("multilayerPerceptron", settings, "0,1\n1,0\n", at: [0, 1]) == nil)
  }
}
