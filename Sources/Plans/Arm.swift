import Values

/// One optimizer with its settings and its schedule.
public struct Arm: Sendable, Hashable {
  /// The optimizer's name in the catalogue.
  public var optimizer: String
  /// Every setting of it, defaults included.
  public var settings: [String: JSON]
  /// The schedule's name in the catalogue.
  public var schedule: String
  /// Every setting of the schedule, defaults included.
  public var scheduleSettings: [String: JSON]
  /// How reports call it: the optimizer, the settings that tell it from its neighbours, the schedule. Settings that are
  /// tuned are left out, so that the arms which tuning chooses from share a label. No part of its identity.
  public var label: String

  public init(
    optimizer: String, settings: [String: JSON], schedule: String, scheduleSettings: [String: JSON], label: String
  ) {
    self.optimizer = optimizer
    self.settings = settings
    self.schedule = schedule
    self.scheduleSettings = scheduleSettings
    self.label = label
  }

  /// All but the label, resolved.
  public var identity: JSON {
    .object([
      "optimizer": .string(optimizer), "settings": .object(settings), "schedule": .string(schedule),
      "scheduleSettings": .object(scheduleSettings),
    ])
  }
}
