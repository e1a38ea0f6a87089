import Values

/// A schedule of the catalogue with the settings of a paper, under the name by which people know it.
///
/// It stands in files like a name of the catalogue, beside which settings may be given; the runs are those of the
/// schedule that it stands for, under the same keys.
package struct SchedulePreset: Sendable {
  /// Its name in experiment files.
  package let name: String
  /// What it is, in a few words.
  package let title: String
  /// The paper.
  package let source: String
  /// The name of its schedule in the catalogue.
  package let schedule: String
  /// What of its settings is not at the default.
  package let settings: [String: JSON]

  private init(_ name: String, _ title: String, _ schedule: String, _ settings: [String: JSON], _ source: String) {
    self.name = name
    self.title = title
    self.source = source
    self.schedule = schedule
    self.settings = settings
  }

  /// What it stands for, as an experiment file says it.
  package var entry: JSON { EntryKind.schedule.entry(schedule, settings) }

  /// The preset of a name.
  package static func named(_ name: String) -> SchedulePreset? { catalogue.first { $0.name == name } }

  /// Every preset, in the order of lists.
  package static let catalogue: [SchedulePreset] = [
    SchedulePreset(
      "linearToZero", "a warm-up of a tenth, then a line to zero", "linear", ["warmup": 0.1],
      "S. Bergsma et al., \"Straight to zero\" (2025), arXiv:2502.15938"),
    SchedulePreset(
      "cosineToTenth", "a cosine to a tenth of the peak", "cosine", ["warmup": 0.01, "end": 0.1],
      "J. Hoffmann et al., \"Training compute-optimal large language models\" (2022), arXiv:2203.15556, appendix B"),
    SchedulePreset(
      "noam", "a line up over 4000 steps, then the inverse square root of time", "inverseTime",
      ["every": 4000, "decay": 1, "power": 0.5, "warmup": 4000],
      "A. Vaswani et al., \"Attention is all you need\" (2017), arXiv:1706.03762, eq. (3)"),
    SchedulePreset(
      "t5", "constant for 10⁴ steps, then the inverse square root of time", "inverseTime",
      ["every": 10000, "decay": 1, "power": 0.5, "hold": 10000],
      "C. Raffel et al., \"Exploring the limits of transfer learning\" (2020), arXiv:1910.10683, §3.1.2"),
    SchedulePreset(
      "robbinsMonro", "1 / (1 + t)", "inverseTime", ["every": 1, "decay": 1],
      "H. Robbins and S. Monro, Ann. Math. Statist. 22(3) (1951), 400–407, eq. (27)"),
    SchedulePreset(
      "hajek", "1 / ln(t + 2): c / ln(1 + k) at the k-th step", "logarithmicCooling", ["offset": 2],
      "B. Hajek, Math. Oper. Res. 13(2) (1988), 311–329, theorem 1"),
    SchedulePreset(
      "trapezoid", "a line up, along, and a line down over the last fifth", "warmupStableDecay",
      ["fallShape": "linear"], "X. Zhai et al., \"Scaling vision transformers\" (2022), arXiv:2106.04560, §3.5"),
    SchedulePreset(
      "wsd", "along, and an exponential fall over the last tenth", "warmupStableDecay",
      ["rise": 0.01, "fall": 0.1, "fallShape": "exponential", "end": 0.1],
      "S. Hu et al., \"MiniCPM\" (2024), arXiv:2404.06395, §4"),
    SchedulePreset(
      "wsdSqrt", "along, and 1 − √v over the last fifth", "warmupStableDecay", ["rise": 0.01],
      "A. Hägele et al. (2024), arXiv:2405.18392, §4"),
    SchedulePreset(
      "powerCool", "a power of time, and an exponential fall over the last tenth", "warmupStableDecay",
      ["rise": 0.01, "stablePower": 0.51, "fall": 0.1, "fallShape": "exponential", "curveRatio": 0.01],
      "Y. Shen et al., \"Power scheduler\" (2024), arXiv:2408.13359, §4"),
    SchedulePreset(
      "superConvergence", "one cycle with the momentum against it", "oneCycle", ["cycleMomentum": true],
      "L. N. Smith and N. Topin (2018), arXiv:1708.07120"),
    SchedulePreset(
      "triangular2", "a triangle wave that halves with each cycle", "cyclic", ["amplitude": 0.5],
      "L. N. Smith, WACV (2017), arXiv:1506.01186, section 3"),
    SchedulePreset(
      "multiStepLLM", "√0.1 of the rate at four fifths, a tenth at nine", "multistep",
      ["milestones": [0.8, 0.9], "gamma": 0.31622776601683794, "warmup": 0.01],
      "DeepSeek-AI, \"DeepSeek LLM\" (2024), arXiv:2401.02954, §2.3"),
    SchedulePreset(
      "swa", "along, a line down from half to nine tenths, and along at a twentieth", "piecewise",
      ["boundaries": [0.5, 0.9], "factors": [1, 1, 0.05], "interpolation": "linear"],
      "P. Izmailov et al., \"Averaging weights leads to wider optima\", UAI (2018), arXiv:1803.05407, §4"),
  ]
}

extension ScheduleKind {
  /// The row that a name of the catalogue or of a preset stands for, with the settings that the preset gives.
  package static func standing(for name: String) -> (kind: ScheduleKind, settings: [String: JSON])? {
    if let kind = named(name) { return (kind, [:]) }
    guard let preset = SchedulePreset.named(name), let kind = named(preset.schedule) else { return nil }
    return (kind, preset.settings)
  }

  /// Every name that an entry may have: those of the catalogue, then those of presets.
  package static var names: [String] { catalogue.map(\.name) + SchedulePreset.catalogue.map(\.name) }
}
