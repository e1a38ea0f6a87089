import Lanes
import Values

/// A row of the catalogue of links.
package struct LinkKind: Sendable {
  /// Its name in experiment files.
  package let name: String
  /// Its name in running text.
  package let title: String
  /// What it does, in the settings' keys.
  package let formula: String
  /// Where it was published.
  package let source: String
  /// What can be set, with defaults.
  package var settings: [SettingDescription] { described.value }
  /// The same, made when somebody asks: at most starts few rows are.
  private let described: Lazily<[SettingDescription]>
  /// Whether it has an average of the iterates recorded in their place.
  package let isRecorded: Bool
  /// Whether it draws random numbers of its own.
  let isRandom: Bool

  /// What decides bits beside settings.
  package let version: RowVersion
  private let decoding: @Sendable (LinkKind, [String: JSON]) throws(SettingsError) -> DecodedLink
  private let single: Maker<Double>
  private let packed: Maker<Pack>

  /// Makes the state of a link from its decoded settings, run by run.
  private struct Maker<L: Lane>: Sendable {
    let make: @Sendable ([DecodedLink], LinkSite<L>) -> LinkState<L>

    init<Made: Link>(_: Made.Type) {
      make = { links, site in Made.state(Packed(links.map { $0.values(as: Made.self) }), at: site) }
    }
  }

  init<Made: Link>(_: Made.Type) {
    name = Made.name
    title = Made.title
    formula = Made.formula
    source = Made.source
    described = Lazily { Made.settingDescriptions }
    version = RowVersion(Made.self)
    isRecorded = Made.isRecorded
    isRandom = Made.isRandom
    decoding = { (kind, values) throws(SettingsError) in DecodedLink(try Made(settings: values), of: kind) }
    single = Maker(Made.self)
    packed = Maker(Made.self)
  }

  /// Reads settings once.
  ///
  /// - Parameter values: what is laid over the defaults.
  /// - Throws: all that is wrong with them.
  package func decode(_ values: [String: JSON]) throws(SettingsError) -> DecodedLink { try decoding(self, values) }

  /// The row of a name.
  package static func named(_ name: String) -> LinkKind? { catalogue.first { $0.name == name } }

  /// The state of a link of this kind for the runs of a lane.
  func state<L: Lane>(of links: [DecodedLink], at site: LinkSite<L>) -> LinkState<L> {
    guard let maker = single as? Maker<L> ?? packed as? Maker<L> else {
      preconditionFailure("there are no links of \(L.self)")
    }
    return maker.make(links, site)
  }
}

/// A link with its settings, read once: what an entry of `links` comes to. JSON ends here.
package struct DecodedLink: DecodedEntry {
  /// The row of the catalogue.
  package let kind: LinkKind
  /// Every setting, defaults included.
  package let settings: [String: JSON]
  /// The settings that differ from their defaults: what identity is made of.
  package let differences: [String: JSON]
  /// What the runs of a pack must agree in: the name, and every setting that is no number.
  package let structure: String
  /// How many gradients it asks for where the method asks for one.
  package let gradients: Int
  private let values: any Sendable

  init<Made: Link>(_ link: Made, of kind: LinkKind) {
    self.kind = kind
    values = link
    gradients = link.gradients
    settings = link.resolved
    differences = link.differences
    let numeric = Set(kind.settings.filter(\.kind.isNumber).map(\.key))
    structure = Self.entryKind.entry(kind.name, settings.filter { !numeric.contains($0.key) }).canonical
  }

  /// The settings as the link's own type.
  func values<Made: Link>(as _: Made.Type) -> Made {
    guard let values = values as? Made else { preconditionFailure("\(kind.name) is no \(Made.name)") }
    return values
  }

  package static let entryKind = EntryKind.link

  package static func decode(entry: JSON) throws(SettingsError) -> DecodedLink {
    let (name, settings) = try entryKind.parts(of: entry)
    guard let kind = LinkKind.named(name) else {
      throw SettingsError(entryKind.rawValue, unknown("link", name, known: LinkKind.catalogue.map(\.name)))
    }
    return try kind.decode(settings)
  }

  package var entry: JSON { Self.entryKind.entry(kind.name, settings) }
  package var identity: JSON { Self.entryKind.identity(kind.name, differences, kind.version) }
}
