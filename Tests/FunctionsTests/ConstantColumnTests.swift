import Functions
import Testing
import Values

/// Columns that hold one number, but for rounding.
@Suite struct `A column without deviation` {
  /// 0.1 thrice; 5 thrice; 0.3 in three ways that decimals and doubles have of it.
  private static let columns = [["0.1", "0.1", "0.1"], ["5", "5", "5"], ["0.3", "0.30000000000000004", "0.3"]]

  private func objective(_ model: String, _ column: [String], _ settings: [String: JSON]) throws {
    let text = "a,b,y\n" + column.enumerated().map { "\($0),\($1),\($0 % 2)\n" }.joined()
    let kind = try #require(FunctionKind.named(model))
    _ = try kind.objective(settings: settings, data: DataSet(path: "a.csv", text: text))
  }

  @Test(
    arguments: [
      ("linearRegression", ["standardize": true]), ("logisticRegression", ["standardize": true]),
      ("multilayerPerceptron", ["standardize": true]), ("principalComponent", ["matrix": "correlation"]),
    ] as [(String, [String: JSON])], columns)
  func `cannot be standardised`(_ model: (name: String, settings: [String: JSON]), _ column: [String]) {
    let error = #expect(throws: SettingsError.self) { try objective(model.name, column, model.settings) }
    #expect(error?.description.contains("the feature `b` of a.csv is constant") == true)
  }

  @Test func `may deviate by little`() throws {
    try objective("linearRegression", ["1000000000.1", "1000000000.2", "1000000000.4"], ["standardize": true])
    try objective("linearRegression", ["1e-100", "2e-100", "1e-100"], ["standardize": true])
  }
}
