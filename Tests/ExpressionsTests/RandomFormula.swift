import GSL

/// Formulas and texts that are drawn at random, from a fixed seed.
struct RandomFormula: ~Copyable {
  private var random: RandomStream

  init(seed: UInt64) { random = RandomStream(seed: seed) }

  private mutating func pick<Element>(_ from: [Element]) -> Element {
    from[min(from.count - 1, Int(random.uniform() * Double(from.count)))]
  }

  mutating func point(_ n: Int) -> [Double] { (0..<n).map { _ in random.uniform() * 3 - 1 } }

  /// A formula in three coordinates; `indices` are those of the sums around it.
  mutating func formula(depth: Int = 4, indices: [String] = []) -> String {
    if depth == 0 || random.uniform() < 0.1 { return leaf(indices) }
    let kind = random.uniform()
    if kind < 0.55 {
      let (a, b) = (formula(depth: depth - 1, indices: indices), formula(depth: depth - 1, indices: indices))
      return "(\(a)) \(pick(["+", "-", "*", "*", "/"])) (\(b))"
    }
    if kind < 0.62 { return "(\(formula(depth: depth - 1, indices: indices)))^\(pick(["2", "3", "-1", "0.5", "1.7"]))" }
    if kind < 0.8 {
      let name = pick(
        [
          "exp", "log", "log10", "sqrt", "abs", "sin", "cos", "tan", "atan", "sinh", "cosh", "tanh", "floor", "step",
          "-",
        ])
      return "\(name)(\(formula(depth: depth - 1, indices: indices)))"
    }
    if kind < 0.88 {
      let (a, b) = (formula(depth: depth - 1, indices: indices), formula(depth: depth - 1, indices: indices))
      return "\(pick(["min", "max", "mod"]))(\(a), \(b))"
    }
    if kind < 0.92 {
      let parts = (0..<4).map { _ in formula(depth: depth - 2 < 0 ? 0 : depth - 2, indices: indices) }
      return "if(\(parts[0]) \(pick(["<", "<=", ">", ">="])) \(parts[1]), \(parts[2]), \(parts[3]))"
    }
    let index = ["i", "j", "k", "m", "o"][indices.count]
    let first = indices.last.map { pick(["1", $0]) } ?? "1"
    let body = formula(depth: depth - 1, indices: indices + [index])
    return "\(pick(["sum", "sum", "prod"]))(\(index), \(first), \(pick(["n", "n", "2"])), \(body))"
  }

  private mutating func leaf(_ indices: [String]) -> String {
    if !indices.isEmpty, random.uniform() < 0.6 {
      let index = pick(indices)
      return pick(["x[\(index)]", "x[n + 1 - \(index)]", "\(index)*x[\(index)]", "x[mod(\(index), n) + 1]"])
    }
    return pick(["x1", "x2", "x3", "x[n]", "0.7", "1.3", "pi", "n", "-0.4"])
  }

  /// A text of pieces of formulas and of others.
  mutating func text() -> String {
    let pieces = [
      "x1", "x2", "x[", "]", "(", ")", "(", ")", "+", "-", "*", "/", "^", ",", "sum(", "prod(", "i", "i,", "1,", "n",
      "exp(", "log(", "if(", "<", ">=", "==", "min(", "max(", "mod(", "0", "1e3", "1e999", ".5", "pi", "e", "t", " ",
      "\u{301}", "\u{202E}", "é", "🙂", "\u{0}", "\"", "\\", "**", "step(", "9999999999999999", "a", "b", "_",
    ]
    var text = ""
    for _ in 0..<Int(random.uniform() * 24) { text += pick(pieces) }
    return text
  }
}
