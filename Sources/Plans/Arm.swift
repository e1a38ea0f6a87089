import Values

/// One optimizer with its settings and its schedule.
///
/// Copies share their parts, so a grid of a hundred thousand cells holds each arm once.
package struct Arm: Sendable, Hashable {
  private let parts: Parts
  /// How reports call it: the optimizer, the settings that tell it from its neighbours, the schedule. Settings that are
  /// tuned are left out, so that the arms which tuning chooses from share a label. No part of its identity.
  package var name: ArmLabel

  /// What copies share.
  private final class Parts: Sendable {
    let optimizer: String
    let settings: [String: JSON]
    let schedule: String
    let scheduleSettings: [String: JSON]
    let canonical: String

    init(optimizer: String, settings: [String: JSON], schedule: String, scheduleSettings: [String: JSON]) {
      self.optimizer = optimizer
      self.settings = settings
      self.schedule = schedule
      self.scheduleSettings = scheduleSettings
      canonical = Self.identity(optimizer, settings, schedule, scheduleSettings).canonical
    }

    static func identity(
      _ optimizer: String, _ settings: [String: JSON], _ schedule: String, _ scheduleSettings: [String: JSON]
    ) -> JSON {
      [
        "optimizer": .string(optimizer), "settings": .object(settings), "schedule": .string(schedule),
        "scheduleSettings": .object(scheduleSettings),
      ]
    }
  }

  /// An arm; the settings are all that the catalogue has, defaults included.
  package init(
    optimizer: String, settings: [String: JSON], schedule: String, scheduleSettings: [String: JSON], label: String
  ) {
    parts = Parts(
      optimizer: optimizer, settings: settings, schedule: schedule, scheduleSettings: scheduleSettings)
    name = ArmLabel(label)
  }

  /// The text of its name.
  package var label: String { name.text }

  /// The optimizer's name in the catalogue.
  package var optimizer: String { parts.optimizer }
  /// Every setting of it, defaults included.
  package var settings: [String: JSON] { parts.settings }
  /// The schedule's name in the catalogue.
  package var schedule: String { parts.schedule }
  /// Every setting of the schedule, defaults included.
  package var scheduleSettings: [String: JSON] { parts.scheduleSettings }

  /// The canonical text of all but the label: what names it in keys.
  package var canonical: String { parts.canonical }

  /// All but the label, resolved.
  package var identity: JSON { Parts.identity(optimizer, settings, schedule, scheduleSettings) }

  /// What is left of the identity when some settings of the optimizer are not looked at.
  package func identity(without keys: [String]) -> JSON {
    Parts.identity(optimizer, settings.filter { !keys.contains($0.key) }, schedule, scheduleSettings)
  }

  /// What names its schedule with the schedule's settings.
  package var scheduleIdentity: String { schedule + JSON.object(scheduleSettings).canonical }

  package static func == (a: Arm, b: Arm) -> Bool {
    (a.parts === b.parts || a.canonical == b.canonical) && a.name == b.name
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(canonical) }
}
