import Programs
import Values

extension ProgramLimits {
  static let keys = ["secondsPerRun", "secondsToStart", "memory"]
  static let bounds = Bounds.between(0.001, 1e7)
  private static let seconds = SettingKind.number(bounds)

  /// Reads `limits`: `{ "secondsPerRun": 10, "secondsToStart": 30, "memory": "2 GiB" }`.
  init?(decoding node: Node) {
    guard node.isObject(of: Self.keys, "an object with `secondsPerRun`, `secondsToStart` and `memory`") else {
      return nil
    }
    self.init()
    let before = node.log.count
    if let run = node["secondsPerRun"]?.checked(Self.seconds)?.number { secondsPerRun = run }
    if let start = node["secondsToStart"]?.checked(Self.seconds)?.number { secondsToStart = start }
    if let given = node["memory"], !given.json.isNull {
      memory = Self.bytes(given.json)
      if memory == nil { given.refuse("a number of bytes from 1048576, or a text such as \"2 GiB\" or \"500 MB\"") }
    }
    guard node.log.count == before else { return nil }
  }

  /// Bytes, or a text with a unit.
  private static func bytes(_ json: JSON) -> Int? {
    let least = 1 << 20
    if let bytes = json.integer { return bytes >= least ? bytes : nil }
    let units = [
      "KB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12, "KiB": 0x1p10, "MiB": 0x1p20, "GiB": 0x1p30, "TiB": 0x1p40,
    ]
    guard let parts = json.string?.split(separator: " "), parts.count == 2, let count = Double(parts[0]),
      let unit = units[String(parts[1])], count * unit >= Double(least), count * unit <= 0x1p52
    else { return nil }
    return Int(count * unit)
  }

  /// As an experiment file writes it; `nil` for the defaults.
  var identity: JSON? {
    guard self != ProgramLimits() else { return nil }
    var members: [String: JSON] = [
      "secondsToStart": .number(secondsToStart), "memory": memory.map(JSON.integer) ?? .null,
    ]
    members["secondsPerRun"] = secondsPerRun.map(JSON.number)
    return .object(members)
  }
}
