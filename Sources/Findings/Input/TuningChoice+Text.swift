import Lanes
import Plans
import Values

extension TuningChoice {
  /// What was searched; `nil` where nothing was tried.
  package var space: SearchSpace? { SearchSpace(trials) }

  /// "learningRate = 0.01, beta1 = 0.9".
  package var phrase: String { settings.phrase }

  /// How far the chosen values lie from the nearer edge of what was tried: in decades, but where the file's range is
  /// evenly spaced or not positive; `nil` where there is no range of numbers.
  package var fromEdge: String? {
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
      let number = NumberText.short(distance, 3)
      let text = number + (isInDecades ? number == "1" ? " decade" : " decades" : "")
      return settings.count > 1 ? "\(key) \(text)" : text
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
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
