import Values

/// A formula, or several, as an experiment file gives it: its text, numbers that it names, and formulas that it calls.
package struct FormulaSettings: Sendable, Equatable {
  /// The formulas, at least one.
  package var texts: [String]
  /// The parameters by name.
  package var parameters: [String: Double] = [:]
  /// The formulas that others call, by name.
  package var bindings: [String: String] = [:]

  /// Formulas without parameters.
  package init(_ texts: String...) { self.texts = texts }

  /// The first formula.
  package var text: String {
    get { texts.first ?? "" }
    set { texts = [newValue] }
  }

  /// What a file may say of one formula.
  ///
  /// - Parameter key: the key of its text.
  package static func settings(
    at key: String = "expression", _ summary: String = "the formula"
  ) -> [Setting<FormulaSettings>] {
    [.text(key, \.text, summary) { Formula.canonical($0) }] + parts
  }

  /// What a file may say of several formulas.
  ///
  /// - Parameter key: the key of the list of their texts.
  package static func list(at key: String, _ summary: String) -> [Setting<FormulaSettings>] {
    [.texts(key, \.texts, summary) { Formula.canonical($0) }] + parts
  }

  private static let parts: [Setting<FormulaSettings>] = [
    .namedNumbers("parameters", \.parameters, "numbers that the formula names; each may be an axis"),
    .namedTexts("let", \.bindings, "formulas that the formula calls by a name") { Formula.canonical($0) },
  ]

  /// The first formula, read; `nil` where any cannot be.
  package func formula(_ scope: FormulaScope) -> Formula? { formulas(scope).first }

  /// The formulas, read; none where any cannot be.
  package func formulas(_ scope: FormulaScope) -> [Formula] { (try? read(scope)) ?? [] }

  private func read(_ scope: FormulaScope) throws(FormulaErrors) -> [Formula] {
    try Formula.each(of: texts, named: bindings, parameters: Set(parameters.keys), scope: scope)
  }

  /// What is wrong with it, at the keys where it is.
  ///
  /// - Parameters:
  ///   - key: that of the formula, or of the list of them.
  ///   - isListed: whether they stand in a list.
  package func problems(
    _ scope: FormulaScope, at key: String = "expression", isListed: Bool = false
  ) -> [SettingProblem] {
    var problems: [SettingProblem] = []
    for (part, names) in [("parameters", Array(parameters.keys)), ("let", Array(bindings.keys))] {
      for name in names.sorted() {
        guard let refusal = scope.refusal(of: name) else { continue }
        problems.append(SettingProblem(key: part, message: refusal, place: JSONPath()[name]))
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
      return error.errors.map { $0.problem(at: key, isListed: isListed) }
    }
  }
}

extension FormulaError {
  /// The mistake at the key of the text that has it.
  ///
  /// - Parameters:
  ///   - key: that of the formula, or of the list of formulas that it is in.
  ///   - isListed: whether there is such a list.
  package func problem(at key: String = "expression", isListed: Bool = false) -> SettingProblem {
    if let part { return SettingProblem(key: "let", message: message, place: JSONPath()[part], offset: offset) }
    if !isListed { return SettingProblem(key: key, message: message, offset: offset) }
    guard let place else { return SettingProblem(key: key, message: message) }
    return SettingProblem(key: key, message: message, place: JSONPath()[place], offset: offset)
  }
}
