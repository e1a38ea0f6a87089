import Lanes
import Plans
import Values

extension TuningChoice {
  /// What was searched; `nil` where nothing was tried.
  package var space: SearchSpace? { space(of: trials) }
  /// What the file has searched; `nil` where nothing was tried.
  package var givenSpace: SearchSpace? { space(of: givenTrials) }

  private func space(of trials: [TuningTrial]) -> SearchSpace? {
    box.map { SearchSpace($0, trials) } ?? SearchSpace(trials)
  }

  /// "learningRate = 0.01, beta1 = 0.9".
  package var phrase: String { settings.phrase }

  /// How far the chosen values lie from the nearer edge of what was tried: in decades, but where the file's range is
  /// evenly spaced or not positive; `nil` where there is no range of numbers.
  package var fromEdge: String? {
    if let box { return fromEdge(of: box) }
    let parts = settings.keys.sorted().compactMap { key -> String? in
      let tried = Set(trials.compactMap { $0.settings[key]?.number })
      guard let value = settings[key]?.number, tried.count > 1, let least = tried.min(), let greatest = tried.max()
      else {
        return nil
      }
      let given = Set(givenTrials.compactMap { $0.settings[key]?.number }).sorted()
      let isInDecades = least > 0 && Spacing(of: given) != .linear
      let distance =
        isInDecades
        ? Double.log10(min(value / least, greatest / value)) : min(value - least, greatest - value)
      let text = Self.phrase(distance, isInDecades: isInDecades)
      return settings.count > 1 ? "\(key) \(text)" : text
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The same for points of ranges: from the nearer end of the range, as it was extended.
  private func fromEdge(of box: SearchBox) -> String? {
    let ranges = box.ranges(trials.map(\.settings))
    let parts = box.axes.compactMap { axis -> String? in
      guard axis.choices.isEmpty, let value = settings[axis.key]?.number, let range = ranges[axis.key] else {
        return nil
      }
      let text = Self.phrase(axis.distance(value, in: range), isInDecades: axis.spacing == .logarithmic)
      return settings.count > 1 ? "\(axis.key) \(text)" : text
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func phrase(_ distance: Double, isInDecades: Bool) -> String {
    let number = NumberText.short(distance, 3)
    return number + (isInDecades ? number == "1" ? " decade" : " decades" : "")
  }
}

extension [String: JSON] {
  /// Settings: "learningRate = 0.01, beta1 = 0.9".
  package var phrase: String {
    if isEmpty { return "—" }
    return sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value.rounded)" }.joined(separator: ", ")
  }
}

extension JSON {
  /// A number with the digits that a reader needs: 0.00031623 rather than 0.000316227766017.
  fileprivate var rounded: String { number.map { NumberText.short($0, 5) } ?? found }
}
