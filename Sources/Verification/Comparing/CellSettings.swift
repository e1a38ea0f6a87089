import Values

/// What the cells of a manifest are, whatever their labels: the entries of function and arm without their labels, and
/// of tuned arms without what was tuned. Manifests are compared as they are, so that those of older versions are, too.
struct CellSettings {
  /// For each cell by its labels, the members of the entries of function and arm.
  let settings: [CellName: [String: JSON]]

  init(_ manifest: JSON) {
    let experiment = manifest["experiment"]
    let over = experiment?["tuning"]?["over"]
    let tuned = Set(over?.strings ?? over?.object.map { Array($0.keys) } ?? [])
    let isUntuned = !(experiment?["tuning"]?["baselines"]?.array ?? []).isEmpty
    var settings: [CellName: [String: JSON]] = [:]
    for block in [experiment].compactMap(\.self) + (experiment?["include"]?.array ?? []) {
      for function in block["functions"]?.array ?? [] {
        let what = Self.members(function, "function ", without: [])
        for arm in block["optimizers"]?.array ?? [] {
          let how = Self.members(arm, "arm ", without: tuned)
          guard let name = function["label"]?.string, let label = arm["label"]?.string else { continue }
          let all = what.merging(how) { $1 }
          settings[CellName(function: name, label: label)] = all
          if isUntuned {
            settings[CellName(function: name, label: label + " (untuned)")] = all.merging(["untuned": true]) { $1 }
          }
        }
      }
    }
    self.settings = settings
  }

  private static func members(_ entry: JSON, _ owner: String, without: Set<String>) -> [String: JSON] {
    let kept = (entry.object ?? [:]).filter { $0.key != "label" && !without.contains($0.key) }
    return Dictionary(uniqueKeysWithValues: kept.map { (owner + $0.key, $0.value) })
  }

  /// For each cell the one of another manifest that is the same: that with the same settings, or of the same labels
  /// that with the same values of all settings which both manifests have.
  func matches(in other: CellSettings) -> [CellName: CellName] {
    let known = Dictionary(
      other.settings.map { ($0.value, $0.key) }, uniquingKeysWith: { min($0, $1) })
    var matches: [CellName: CellName] = [:]
    for (name, own) in settings {
      if let theirs = other.settings[name] {
        let agree = own.allSatisfy { key, value in theirs[key].map { $0 == value } ?? true }
        if agree { matches[name] = name }
      }
      if matches[name] == nil, let renamed = known[own] { matches[name] = renamed }
    }
    return matches
  }
}

extension CellName: Comparable {
  /// By function, then by arm.
  package static func < (a: CellName, b: CellName) -> Bool { (a.function, a.arm) < (b.function, b.arm) }
}
