import Values

extension ReportOptions.TheoryChoice {
  /// Reads `report.theory`: true, false, or an object with G or D; nothing chosen where it is absent or false.
  ///
  /// - Returns: `nil` with what is wrong noted.
  static func read(_ node: Node?) -> Self?? {
    guard let node else { return .some(nil) }
    if let flag = node.json.bool { return .some(flag ? Self() : nil) }
    guard node.isObject(of: ["gradient", "distance"], "true, false or an object with `gradient` or `distance`") else {
      return nil
    }
    let kind = SettingKind.optionalNumber(.positive)
    let gradient = node["gradient"].map { $0.checked(kind) } ?? JSON.null
    let distance = node["distance"].map { $0.checked(kind) } ?? JSON.null
    guard let gradient, let distance else { return nil }
    return .some(Self(gradient: gradient.number, distance: distance.number))
  }
}
