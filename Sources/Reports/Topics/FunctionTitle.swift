import Functions
import Plans

extension FunctionCase {
  /// What figures and the page call a function: "Rosenbrock, n = 2" for the label `rosenbrock n=2`, "Logistic
  /// regression on digits" for a model without more; a label that its author gave as it is.
  package var title: String {
    let steps = budget.map { " in \($0.text)" } ?? ""
    return ownTitle.map { $0 + steps } ?? label
  }

  /// The same whatever its budget.
  var baseTitle: String { ownTitle ?? baseLabel }

  /// `nil` where an author called it otherwise.
  private var ownTitle: String? {
    let (name, parts) = labelled
    guard guest == nil, name == stem, let kind = FunctionKind.named(turned?.function ?? function) else { return nil }
    let file = data?.path.split(separator: "/").last?.split(separator: ".").first.map(String.init)
    let onFile = file.map { " on \($0)" } ?? ""
    let words = parts.isEmpty ? onFile : parts.map { $0.isOfData ? onFile : $0.words }.joined()
    return kind.title + words + (isMaximised ? ", maximised" : "")
  }
}

extension FunctionCase.LabelPart {
  /// A name as the value tells more than the setting that has it: ", boxBOD" for `problem=boxBOD`.
  fileprivate var words: String {
    if name.isEmpty { return text }
    if name == "n" { return ", n = \(value)" }
    return value.first?.isLetter == true ? ", \(value)" : ", \(name) \(value)"
  }
}
