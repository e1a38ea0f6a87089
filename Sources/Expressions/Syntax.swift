/// A formula as it was written: nodes in a list, each behind those that it is made of, so that no walk is recursive.
struct Syntax: Sendable {
  enum Kind: Sendable, Hashable {
    case number(Double)
    case pi, e
    /// n.
    case dimension
    /// A number that is given beside the formula, by name.
    case parameter(String)
    /// A formula of its own, by name.
    case binding(String)
    /// What the formula is a function of beside coordinates, such as a schedule's step.
    case input(Int, String)
    /// The running number of a sum or product.
    case index(Int)
    /// A coordinate, whose number another node is.
    case coordinate(Int)
    case negate(Int)
    case call(Elementary, Int)
    case binary(Binary, Int, Int)
    /// The value of the second node where the first holds, else of the third.
    case choice(Int, Int, Int)
    /// A sum or a product over a loop.
    case reduction(isProduct: Bool, loop: Int, body: Int)
  }

  struct Node: Sendable {
    let kind: Kind
    /// How many unicode scalars of the text come before it.
    let offset: Int
  }

  /// What a sum or a product runs over.
  struct Loop: Sendable {
    let name: String
    /// The nodes of the first and the last value.
    let first, last: Int
    let offset: Int
  }

  var nodes: [Node] = []
  var loops: [Loop] = []

  /// The node of the whole.
  var root: Int { nodes.count - 1 }

  mutating func append(_ kind: Kind, at offset: Int) -> Int {
    nodes.append(Node(kind: kind, offset: offset))
    return nodes.count - 1
  }
}

/// An elementary function of one argument.
enum Elementary: String, CaseIterable, Sendable {
  case exp, log, log10, sqrt, abs, sin, cos, tan, atan, sinh, cosh, tanh, floor, step
}

/// An operation on two values.
enum Binary: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case power = "^"
  case minimum = "min"
  case maximum = "max"
  case modulo = "mod"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "=="
  case unequal = "!="

  var isComparison: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .unequal: true
    default: false
    }
  }
}
