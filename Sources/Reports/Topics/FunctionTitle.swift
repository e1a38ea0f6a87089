import Functions
import Plans
import Values

extension FunctionCase {
  /// What figures and the page call a function: "Rosenbrock, n = 2" for the label `rosenbrock n=2`, "Logistic
  /// regression on digits" for a model without more; a label that its author gave as it is.
  package var title: String {
    guard guest == nil, let kind = FunctionKind.named(function),
      label == function || label.hasPrefix(function + " ")
    else { return label }
    var title = kind.title
    var words = label.dropFirst(function.count).split(separator: " ")[...]
    let file = data.map { String($0.path.split(separator: "/").last?.split(separator: ".").first ?? "") } ?? ""
    while let word = words.popFirst() {
      let pair = word.split(separator: "=", maxSplits: 1)
      if pair.count == 2 {
        let isName = pair[1].first?.isLetter == true
        title += pair[0] == "n" ? ", n = \(pair[1])" : isName ? ", \(pair[1])" : ", \(pair[0]) \(pair[1])"
      } else if word == "on", let path = data?.path, words.joined(separator: " ").hasPrefix(path), !file.isEmpty {
        title += " on \(file)"
        words = words.dropFirst(path.split(separator: " ").count)
      } else {
        title += " \(word)"
      }
    }
    return label == function && !file.isEmpty ? title + " on \(file)" : title
  }
}
