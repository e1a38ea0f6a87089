import Values

/// A formula as an experiment file gives it: its text, numbers that it names, and formulas that it calls.
package struct FormulaSettings: Sendable, Equatable {
  /// The formula.
  package var text: String
  /// The parameters by name.
  package var parameters: [String: Double] = [:]
  /// The formulas that others call, by name.
  package var bindings: [String: String] = [:]

  /// A formula without parameters.
  package init(_ text: String) { self.text = text }

  /// What a file may say of it.
  package static let settings: [Setting<FormulaSettings>] = [
    .text("expression", \.text, "the formula") { Formula.canonical($0) },
    .namedNumbers("parameters", \.parameters, "numbers that the formula names; each may be an axis"),
    .namedTexts("let", \.bindings, "formulas that the formula calls by a name") { Formula.canonical($0) },
  ]

  /// The formula, read; `nil` where it cannot be.
  package func formula(_ scope: FormulaScope) -> Formula? { try? read(scope) }

  private func read(_ scope: FormulaScope) throws(FormulaErrors) -> Formula {
    try Formula(text, named: bindings, parameters: Set(parameters.keys), scope: scope)
  }

  /// What is wrong with it, at the keys where it is.
  package func problems(_ scope: FormulaScope) -> [SettingProblem] {
    var problems: [SettingProblem] = []
    for (key, names) in [("parameters", Array(parameters.keys)), ("let", Array(bindings.keys))] {
      for name in names.sorted() {
        guard let refusal = scope.refusal(of: name) else { continue }
        problems.append(SettingProblem(key: key, message: refusal, place: JSONPath()[name]))
      }
    }
    for name in Set(parameters.keys).intersection(bindings.keys).sorted() {
      problems.append(
        SettingProblem(key: "let", message: "`\(name)` is the name of a parameter too", place: JSONPath()[name]))
    }
    if !problems.isEmpty { return problems }
    do throws(FormulaErrors) {
      _ = try read(scope)
      return []
    } catch {
      return error.errors.map(\.problem)
    }
  }
}

extension FormulaError {
  /// The mistake at the key of the text that has it.
  package var problem: SettingProblem {
    let place = part.map { JSONPath()[$0] } ?? JSONPath()
    return SettingProblem(key: part == nil ? "expression" : "let", message: message, place: place, offset: offset)
  }
}
