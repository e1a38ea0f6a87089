import Values

/// A formula that was read, with the formulas that it calls by name.
package struct Formula: Sendable {
  private let syntax: Syntax
  /// The formulas that have names, each behind those that it calls.
  private let bindings: [(name: String, syntax: Syntax)]
  private let scope: FormulaScope

  private init(_ syntax: Syntax, _ bindings: [(name: String, syntax: Syntax)], _ scope: FormulaScope) {
    self.syntax = syntax
    self.bindings = bindings
    self.scope = scope
  }

  /// Reads formulas that share what they call by name.
  ///
  /// - Parameters:
  ///   - texts: what is computed, at least one.
  ///   - bindings: formulas by the names that others call them by.
  ///   - parameters: the names of numbers that are given later.
  ///   - scope: what it may speak of.
  /// - Throws: the first mistake of each text; and what is given but not called, and names that call each other.
  package static func each(
    of texts: [String], named bindings: [String: String] = [:], parameters: Set<String> = [], scope: FormulaScope
  ) throws(FormulaErrors) -> [Formula] {
    var errors: [FormulaError] = []
    func read(_ text: String, _ name: String?, _ place: Int? = nil) -> Syntax? {
      let others = Set(bindings.keys).subtracting(name.map { [$0] } ?? [])
      do throws(FormulaError) {
        var parser = try Parser(text, scope, parameters: parameters, bindings: others)
        return try parser.formula()
      } catch {
        errors.append(FormulaError(error.offset, error.message, part: name, place: place))
        return nil
      }
    }
    let written = texts.indices.compactMap { read(texts[$0], nil, $0) }
    var named: [String: Syntax] = [:]
    for (name, text) in bindings.sorted(by: { $0.key < $1.key }) { named[name] = read(text, name) }
    if !errors.isEmpty { throw FormulaErrors(errors: errors) }

    var order: [String] = []
    var rest = named
    while !rest.isEmpty {
      let ready = rest.filter { $0.value.called.isDisjoint(with: rest.keys) }.keys.sorted()
      if ready.isEmpty {
        let circle = rest.keys.sorted()
        throw FormulaErrors(errors: circle.map { FormulaError(0, "`\($0)` is made of itself", part: $0) })
      }
      order += ready
      for name in ready { rest[name] = nil }
    }
    let all = written + named.values
    let called = all.reduce(into: Set<String>()) { $0.formUnion($1.called) }
    for name in order where !called.contains(name) {
      errors.append(FormulaError(0, "`\(name)` does not occur in the formula", part: name))
    }
    let used = all.reduce(into: Set<String>()) { $0.formUnion($1.parameters) }
    for name in parameters.sorted() where !used.contains(name) {
      errors.append(FormulaError(0, "the parameter `\(name)` does not occur in the formula"))
    }
    if !errors.isEmpty { throw FormulaErrors(errors: errors) }
    let ordered = order.compactMap { name in named[name].map { (name, $0) } }
    return written.map { Formula($0, ordered, scope) }
  }

  /// Reads a formula; see `each`.
  package init(
    _ text: String, named bindings: [String: String] = [:], parameters: Set<String> = [], scope: FormulaScope
  ) throws(FormulaErrors) {
    do throws(FormulaErrors) {
      self = try Self.each(of: [text], named: bindings, parameters: parameters, scope: scope)[0]
    } catch {
      throw FormulaErrors(errors: error.errors.map { FormulaError($0.offset, $0.message, part: $0.part) })
    }
  }

  /// The canonical text of a formula whose names may mean anything; the text itself where it is no formula.
  package static func canonical(_ text: String) -> String {
    guard var parser = try? Parser(text, .coordinates, parameters: nil, bindings: []),
      let syntax = try? parser.formula()
    else { return text }
    return syntax.text
  }

  /// The canonical text: equal for formulas that differ in spaces, needless parentheses or the writing of numbers.
  package var text: String {
    syntax.text + bindings.sorted { $0.name < $1.name }.map { "; \($0.name) = \($0.syntax.text)" }.joined()
  }

  /// The largest number of a coordinate that it names, 0 where it names none; and whether it has coordinates or n
  /// beside those, so that it is defined in more dimensions.
  package var dimensions: (least: Int, isOpen: Bool) {
    let all = [syntax] + bindings.map(\.syntax)
    return (all.map(\.largestCoordinate).max() ?? 0, all.contains { $0.isOpen })
  }

  /// The formula ready to be computed.
  ///
  /// - Parameters:
  ///   - dimension: n, at least 1.
  ///   - parameters: the numbers by name.
  /// - Throws: coordinates that do not exist, bounds that are no whole numbers, and more work than formulas may cost.
  package func compiled(
    dimension: Int, parameters: [String: Double] = [:]
  ) throws(FormulaError) -> CompiledFormula {
    var lowering = Lowering(dimension: dimension, parameters: parameters)
    for (name, syntax) in bindings { try lowering.bind(name, syntax) }
    let root = try lowering.lower(syntax)
    return CompiledFormula(
      lowering.graph, root: root, inputs: scope.hasCoordinates ? dimension : scope.inputs.count)
  }
}

/// All that is wrong with a formula.
package struct FormulaErrors: Error, Sendable, Equatable {
  /// At least one.
  package let errors: [FormulaError]
}

extension Syntax {
  fileprivate var called: Set<String> {
    nodes.reduce(into: []) { if case .binding(let name) = $1.kind { $0.insert(name) } }
  }

  fileprivate var parameters: Set<String> {
    nodes.reduce(into: []) { if case .parameter(let name) = $1.kind { $0.insert(name) } }
  }

  fileprivate var largestCoordinate: Int {
    nodes.reduce(0) { most, node in
      guard case .coordinate(let number) = node.kind, case .number(let value) = nodes[number].kind,
        value <= 1e9
      else { return most }
      return max(most, Int(value))
    }
  }

  fileprivate var isOpen: Bool {
    nodes.contains { node in
      switch node.kind {
      case .dimension: return true
      case .coordinate(let number):
        if case .number = nodes[number].kind { return false }
        return true
      default: return false
      }
    }
  }
}
