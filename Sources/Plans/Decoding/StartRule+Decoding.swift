import Values

extension StartRule {
  /// Reads "uniform", "usual", a point, `{"uniform": [low, high]}` or `{"gaussian": σ}`; `nil` with what is wrong
  /// noted.
  init?(decoding node: Node) {
    switch node.json {
    case "uniform": self = .domain
    case "usual": self = .usual
    case .array:
      guard let point = node.json.numbers, !point.isEmpty else {
        node.refuse("a list of at least one number")
        return nil
      }
      self = .point(point)
    case .object(let members):
      guard node.isObject(of: ["uniform", "gaussian"], "an object") else { return nil }
      if members.count != 1 {
        node.fail("a start that is an object has one of the keys `uniform` and `gaussian`")
        return nil
      }
      if let bounds = node["uniform"] {
        guard let ends = bounds.json.numbers, ends.count == 2, ends[0] < ends[1] else {
          bounds.refuse("a list of a number and a greater one")
          return nil
        }
        self = .box(ends[0], ends[1])
      } else {
        guard let deviation = node["gaussian"]?.checked(.number(.positive))?.number else { return nil }
        self = .around(deviation)
      }
    default:
      let names = ["uniform", "usual"]
      let near = node.json.string.flatMap { nearest(to: $0, in: names) }.map { "; did you mean \"\($0)\"?" } ?? ""
      node.fail(
        "`start` must be \"uniform\", \"usual\", a point, {\"uniform\": [low, high]} or {\"gaussian\": deviation}, "
          + "not \(node.json.found)" + near)
      return nil
    }
  }
}
