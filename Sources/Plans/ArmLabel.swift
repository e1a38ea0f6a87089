/// How reports call an arm, in parts: what it is made of need not be read back from its text.
package struct ArmLabel: Sendable, Hashable {
  /// The optimizer, or what the experiment file calls the entry.
  package var name: String
  /// The settings that tell the arm from its neighbours.
  package var settings: [Part]
  /// The schedule, as in "warmup cosine"; empty for a constant rate, and where the name stands alone.
  package var schedule: String
  /// The settings that tell the schedule from its neighbours: " power=2".
  package var scheduleSettings: String

  /// A setting in a label.
  package struct Part: Sendable, Hashable {
    /// The name of the setting.
    package let key: String
    /// As the label has it: " beta1=0.5".
    package let text: String
  }

  /// A label of these parts.
  package init(_ name: String, settings: [Part] = [], schedule: String = "", scheduleSettings: String = "") {
    self.name = name
    self.settings = settings
    self.schedule = schedule
    self.scheduleSettings = scheduleSettings
  }

  /// The name with the settings: "adam beta1=0.5".
  package var optimizer: String { name + settings.map(\.text).joined() }

  /// The schedule with its settings: "polynomial power=2".
  package var scheduleText: String { String((schedule + scheduleSettings).trimmingPrefix(" ")) }

  /// The whole: "adam beta1=0.5 + warmup cosine".
  package var text: String { scheduleText.isEmpty ? optimizer : optimizer + " + " + scheduleText }

  /// The label of all arms that differ from this one in these settings alone.
  package func without(_ keys: Set<String>) -> ArmLabel {
    ArmLabel(
      name, settings: settings.filter { !keys.contains($0.key) }, schedule: schedule,
      scheduleSettings: scheduleSettings)
  }
}
