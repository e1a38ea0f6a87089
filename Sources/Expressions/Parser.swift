import Values

/// Reads a formula by recursive descent.
///
///     sum      = product { ("+" | "-") product }
///     product  = unary { ("*" | "/") unary }
///     unary    = ("-" | "+") unary | power
///     power    = primary [ "^" unary ]
///     primary  = number | name | name "(" sum { "," sum } ")" | "x" "[" sum "]" | "(" sum ")"
///
/// So powers associate to the right and bind before a minus: −x^2 is −(x^2). Comparisons stand as the first argument of
/// `if` alone.
struct Parser {
  private let tokens: [Token]
  private let scope: FormulaScope
  private let parameters: Set<String>?
  private let bindings: Set<String>
  private var index = 0
  private var depth = 0
  private var loops: [Int] = []
  private(set) var syntax = Syntax()

  /// - Parameters:
  ///   - parameters: the names of numbers that are given; any where it is `nil`.
  ///   - bindings: the names of formulas that are given.
  init(_ text: String, _ scope: FormulaScope, parameters: Set<String>?, bindings: Set<String>) throws(FormulaError) {
    tokens = try Token.pieces(of: text)
    self.scope = scope
    self.parameters = parameters
    self.bindings = bindings
  }

  /// The whole text.
  mutating func formula() throws(FormulaError) -> Syntax {
    _ = try sum()
    guard token.kind == .end else { throw failure("expected an operator or the end") }
    return syntax
  }

  private var token: Token { tokens[index] }

  private func failure(_ expectation: String) -> FormulaError {
    let hint =
      switch token.kind {
      case .symbol("**"): "; a power is written `^`"
      case .symbol(let symbol) where Binary(rawValue: symbol)?.isComparison ?? (symbol == "="):
        "; a comparison stands as the first argument of `if` alone"
      case .name, .number, .symbol("("), .symbol("["):
        expectation.hasPrefix("expected an operator") ? "; a product is written `*`" : ""
      default: ""
      }
    return FormulaError(token.offset, "\(expectation), found \(token.found)\(hint)")
  }

  private mutating func take(_ symbol: String) -> Bool {
    guard token.kind == .symbol(symbol) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ symbol: String, _ place: String) throws(FormulaError) {
    guard take(symbol) else { throw failure("expected `\(symbol)` \(place)") }
  }

  /// An operator among some, with its place.
  private mutating func takeOperator(_ among: [Binary]) -> (Binary, Int)? {
    guard case .symbol(let symbol) = token.kind, let found = Binary(rawValue: symbol), among.contains(found) else {
      return nil
    }
    defer { index += 1 }
    return (found, token.offset)
  }

  private mutating func sum() throws(FormulaError) -> Int {
    var left = try product()
    while let (operation, offset) = takeOperator([.add, .subtract]) {
      let right = try product()
      left = syntax.append(.binary(operation, left, right), at: offset)
    }
    return left
  }

  private mutating func product() throws(FormulaError) -> Int {
    var left = try unary()
    while let (operation, offset) = takeOperator([.multiply, .divide]) {
      let right = try unary()
      left = syntax.append(.binary(operation, left, right), at: offset)
    }
    return left
  }

  private mutating func unary() throws(FormulaError) -> Int {
    guard depth < Limit.depth else {
      throw FormulaError(token.offset, "parts of a formula lie at most \(Limit.depth) inside each other")
    }
    depth += 1
    defer { depth -= 1 }
    let offset = token.offset
    if take("-") {
      let operand = try unary()
      return syntax.append(.negate(operand), at: offset)
    }
    if take("+") { return try unary() }
    return try power()
  }

  private mutating func power() throws(FormulaError) -> Int {
    let base = try primary()
    let offset = token.offset
    guard take("^") else { return base }
    let exponent = try unary()
    return syntax.append(.binary(.power, base, exponent), at: offset)
  }

  private mutating func primary() throws(FormulaError) -> Int {
    let start = token
    switch start.kind {
    case .number(let value):
      index += 1
      return syntax.append(.number(value), at: start.offset)
    case .symbol("("):
      index += 1
      let inner = try sum()
      try expect(")", "to close the parenthesis")
      return inner
    case .name(let name):
      index += 1
      if take("(") { return try call(name, start.offset) }
      if take("[") { return try element(name, start.offset) }
      return try variable(name, start.offset)
    default: throw failure("expected a number, a name or `(`")
    }
  }

  /// A name that stands alone.
  private mutating func variable(_ name: String, _ offset: Int) throws(FormulaError) -> Int {
    if let loop = loops.last(where: { syntax.loops[$0].name == name }) {
      return syntax.append(.index(loop), at: offset)
    }
    if let input = scope.inputs.firstIndex(of: name) { return syntax.append(.input(input, name), at: offset) }
    if parameters?.contains(name) ?? false { return syntax.append(.parameter(name), at: offset) }
    if bindings.contains(name) { return syntax.append(.binding(name), at: offset) }
    switch name {
    case "pi": return syntax.append(.pi, at: offset)
    case "e": return syntax.append(.e, at: offset)
    case "n" where scope.hasCoordinates: return syntax.append(.dimension, at: offset)
    case "x" where scope.hasCoordinates:
      throw FormulaError(offset, "`x` has coordinates: write `x[i]`, or `x1`, `x2` and so on")
    default: break
    }
    if let number = scope.coordinate(name) {
      guard number >= 1 else { throw FormulaError(offset, "coordinates are numbered from 1") }
      let node = syntax.append(.number(Double(number)), at: offset)
      return syntax.append(.coordinate(node), at: offset)
    }
    if Self.functions.contains(name) {
      throw FormulaError(offset, "`\(name)` is a function: its argument follows in parentheses")
    }
    if parameters == nil { return syntax.append(.parameter(name), at: offset) }
    throw FormulaError(offset, unknown("name", name, known: Set(known)))
  }

  /// What may stand alone here.
  private var known: [String] {
    loops.map { syntax.loops[$0].name } + scope.inputs + (parameters ?? []) + bindings + ["pi", "e"]
      + (scope.hasCoordinates ? ["n", "x1"] : [])
  }

  private static let functions = ["if", "max", "min", "mod", "prod", "sum"] + Elementary.allCases.map(\.rawValue)

  /// What follows `name[`.
  private mutating func element(_ name: String, _ offset: Int) throws(FormulaError) -> Int {
    guard scope.hasCoordinates, name == "x" else {
      throw FormulaError(offset, scope.hasCoordinates ? "only `x` has coordinates" : "nothing has coordinates here")
    }
    let number = try sum()
    try expect("]", "behind the number of a coordinate")
    return syntax.append(.coordinate(number), at: offset)
  }

  /// What follows `name(`.
  private mutating func call(_ name: String, _ offset: Int) throws(FormulaError) -> Int {
    switch name {
    case "sum", "prod": return try reduction(name, offset)
    case "if": return try choice(offset)
    case "min", "max", "mod":
      guard let operation = Binary(rawValue: name) else { break }
      var left = try sum()
      repeat {
        try expect(",", "before the next argument of `\(name)`")
        let right = try sum()
        left = syntax.append(.binary(operation, left, right), at: offset)
      } while operation != .modulo && token.kind == .symbol(",")
      try expect(")", "behind the arguments of `\(name)`")
      return left
    default: break
    }
    guard let function = Elementary(rawValue: name) else {
      if known.contains(name) || scope.coordinate(name) != nil {
        throw FormulaError(offset, "`\(name)` is no function; a product is written `*`")
      }
      throw FormulaError(offset, unknown("function", name, known: Self.functions))
    }
    let argument = try sum()
    try expect(")", "behind the argument of `\(name)`")
    return syntax.append(.call(function, argument), at: offset)
  }

  private mutating func choice(_ offset: Int) throws(FormulaError) -> Int {
    let left = try sum()
    let comparisons: [Binary] = [.less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .unequal]
    guard let (operation, place) = takeOperator(comparisons) else {
      throw FormulaError(
        token.offset, "expected a comparison (`<`, `<=`, `>`, `>=`, `==` or `!=`) in `if`, found \(token.found)")
    }
    let right = try sum()
    let condition = syntax.append(.binary(operation, left, right), at: place)
    try expect(",", "behind the comparison of `if`")
    let yes = try sum()
    try expect(",", "before the last argument of `if`")
    let no = try sum()
    try expect(")", "behind the arguments of `if`")
    return syntax.append(.choice(condition, yes, no), at: offset)
  }

  private mutating func reduction(_ name: String, _ offset: Int) throws(FormulaError) -> Int {
    guard case .name(let index) = token.kind else { throw failure("expected the name of an index behind `\(name)(`") }
    let place = token.offset
    if let refusal = scope.refusal(of: index) { throw FormulaError(place, refusal) }
    if known.contains(index) { throw FormulaError(place, "`\(index)` is the name of something else here") }
    self.index += 1
    try expect(",", "behind the index of `\(name)`")
    let first = try sum()
    try expect(",", "behind the first value of `\(index)`")
    let last = try sum()
    try expect(",", "behind the last value of `\(index)`")
    syntax.loops.append(Syntax.Loop(name: index, first: first, last: last, offset: offset))
    let loop = syntax.loops.count - 1
    loops.append(loop)
    let body = try sum()
    loops.removeLast()
    try expect(")", "behind the terms of `\(name)`")
    return syntax.append(.reduction(isProduct: name == "prod", loop: loop, body: body), at: offset)
  }
}
