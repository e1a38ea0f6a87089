import Values

/// Reads `claims`.
struct ClaimDecoder {
  static let keys = ["arm", "beats", "on", "by", "margin"]

  private let names: ArmNames
  private let cells: [Cell]
  private let targets: [Double]

  /// - Parameters:
  ///   - names: what arms are called.
  ///   - cells: the grid, by functions.
  ///   - targets: the gaps whose runtimes are recorded.
  init(_ names: ArmNames, _ cells: [Cell], targets: [Double]) {
    self.names = names
    self.cells = cells
    self.targets = targets
  }

  /// The claims in their order; `nil` with what is wrong noted.
  func claims(_ node: Node) -> [Claim]? {
    guard let elements = node.elements else {
      node.refuse("a list of claims such as {\"arm\": …, \"beats\": …}")
      return nil
    }
    var claims: [Claim] = []
    var isSound = true
    for element in elements {
      guard let claim = claim(element) else {
        isSound = false
        continue
      }
      if claims.contains(claim) {
        element.fail("this claim is there already")
        isSound = false
      }
      claims.append(claim)
    }
    return isSound ? claims : nil
  }

  private func claim(_ node: Node) -> Claim? {
    guard node.isObject(of: Self.keys, "an object with `arm`, `beats`, `on`, `by` and `margin`") else { return nil }
    let (own, other) = (arm("arm", of: node), arm("beats", of: node))
    let scope = node["on"].map(scope) ?? .all
    let measure = node["by"].map(measure) ?? .gap
    let margin = node["margin"].map { $0.checked(.number(.any))?.number } ?? 0
    guard let own, let other, let scope, let measure, let margin else { return nil }
    if own == other {
      (node["beats"] ?? node).fail("an arm cannot beat itself: both names stand for `\(own)`")
      return nil
    }
    let claim = Claim(arm: own, beats: other, scope: scope, measure: measure, margin: margin)
    return isMet(claim, node) ? claim : nil
  }

  private func arm(_ key: String, of node: Node) -> String? {
    guard let named = node[key] else {
      node.fail("the key `\(key)` is missing: the name of an arm")
      return nil
    }
    guard let name = named.json.string else {
      named.refuse("the name of an arm")
      return nil
    }
    switch names.text(of: name) {
    case .success(let text): return text
    case .failure(let refusal):
      named.fail(refusal.description)
      return nil
    }
  }

  private func scope(_ node: Node) -> Claim.Scope? {
    if node.json == "all" { return .all }
    if node.json == "overall" { return .overall }
    // At several budgets a function is meant at each of them.
    var functions: [String: [String]] = [:]
    for function in Set(cells.map(\.function)) {
      functions[function.label, default: []].append(function.label)
      if function.baseLabel != function.label { functions[function.baseLabel, default: []].append(function.label) }
    }
    guard let elements = node.elements ?? (node.json.string == nil ? nil : [node]) else {
      node.refuse("\"all\", \"overall\", the label of a function or a list of labels")
      return nil
    }
    let listed = Axis.list(elements, of: node) { element in
      guard let label = element.json.string else {
        element.refuse("the label of a function")
        return false
      }
      if functions[label] != nil { return true }
      element.fail(unknown("function", label, known: ["all", "overall"] + functions.keys.sorted()))
      return false
    }
    return listed.map { nodes in
      .functions(nodes.compactMap(\.json.string).flatMap { (functions[$0] ?? []).sorted() })
    }
  }

  private func measure(_ node: Node) -> Claim.Measure? {
    if node.json.string == Claim.gapName { return .gap }
    if node.json.string == Claim.valueName { return .value }
    guard let runtime = node["runtime"], node.json.object?.count == 1 else {
      node.refuse("\"\(Claim.gapName)\", \"\(Claim.valueName)\" or {\"runtime\": TARGET}")
      return nil
    }
    guard let target = runtime.checked(.number(.positive))?.number else { return nil }
    if targets.contains(target) { return .runtime(target) }
    runtime.fail(
      targets.isEmpty
        ? "`runtime` is of a target, and the experiment has none"
        : "`runtime` must be one of the targets \(targets.map(\.shortest).joined(separator: ", ")), not \(target.shortest)"
    )
    return nil
  }

  /// Whether both arms are run on every function of the claim.
  private func isMet(_ claim: Claim, _ node: Node) -> Bool {
    var arms: [String: Set<String>] = [:]
    for cell in cells { arms[cell.function.label, default: []].insert(cell.arm.label) }
    let functions =
      if case .functions(let labels) = claim.scope { labels } else { arms.keys.sorted() }
    for function in functions {
      for (key, arm) in [("arm", claim.arm), ("beats", claim.beats)] where arms[function]?.contains(arm) != true {
        (node[key] ?? node).fail("`\(arm)` is not run on `\(function)`, which the claim is of")
        return false
      }
    }
    return true
  }
}
