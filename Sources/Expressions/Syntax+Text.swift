import Values

extension Syntax {
  /// The canonical text: equal for formulas that differ in spaces, needless parentheses, the writing of numbers, and
  /// `x[1]` for `x1`.
  var text: String {
    var texts: [(text: String, rank: Rank)] = []
    func within(_ node: Int, _ least: Rank) -> String {
      let (text, rank) = texts[node]
      return rank < least ? "(\(text))" : text
    }
    for node in nodes {
      switch node.kind {
      case .number(let value): texts.append((value.shortest, .atom))
      case .pi: texts.append(("pi", .atom))
      case .e: texts.append(("e", .atom))
      case .dimension: texts.append(("n", .atom))
      case .parameter(let name), .binding(let name): texts.append((name, .atom))
      case .input(_, let name): texts.append((name, .atom))
      case .index(let loop): texts.append((loops[loop].name, .atom))
      case .coordinate(let number):
        if case .number(let value) = nodes[number].kind, let whole = Int(exactly: value), whole < 1_000_000_000 {
          texts.append(("x\(whole)", .atom))
        } else {
          texts.append(("x[\(texts[number].text)]", .atom))
        }
      case .negate(let a): texts.append(("-" + within(a, .power), .sign))
      case .call(let function, let a): texts.append(("\(function.rawValue)(\(texts[a].text))", .atom))
      case .binary(let operation, let a, let b): texts.append(operation.text(a, b, within))
      case .choice(let c, let a, let b):
        texts.append(("if(\(texts[c].text), \(texts[a].text), \(texts[b].text))", .atom))
      case .reduction(let isProduct, let loop, let body):
        let range = "\(texts[loops[loop].first].text), \(texts[loops[loop].last].text)"
        texts.append(("\(isProduct ? "prod" : "sum")(\(loops[loop].name), \(range), \(texts[body].text))", .atom))
      }
    }
    return texts.last?.text ?? ""
  }

  /// How tightly a part of a formula holds together.
  fileprivate enum Rank: Int, Comparable {
    case comparison, sum, product, sign, power, atom
    static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
  }
}

extension Binary {
  fileprivate func text(
    _ a: Int, _ b: Int, _ within: (Int, Syntax.Rank) -> String
  ) -> (text: String, rank: Syntax.Rank) {
    switch self {
    case .add, .subtract: ("\(within(a, .sum)) \(rawValue) \(within(b, .product))", .sum)
    case .multiply, .divide: ("\(within(a, .product))\(rawValue)\(within(b, .power))", .product)
    case .power: ("\(within(a, .atom))^\(within(b, .power))", .power)
    case .minimum, .maximum, .modulo: ("\(rawValue)(\(within(a, .sum)), \(within(b, .sum)))", .atom)
    default: ("\(within(a, .sum)) \(rawValue) \(within(b, .sum))", .comparison)
    }
  }
}
