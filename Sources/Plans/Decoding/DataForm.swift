import Values

/// Reads how a table of data is written.
enum DataForm {
  /// What an entry of a model may say of it.
  static let axes = [
    SettingDescription(
      key: "delimiter", kind: .choice(CSVForm.Delimiter.allCases.map(\.rawValue)), standard: ",",
      summary: "what stands between the columns of the data"),
    SettingDescription(
      key: "decimal", kind: .choice(CSVForm.Decimal.allCases.map(\.rawValue)), standard: ".",
      summary: "what stands before the fraction of the data's numbers"),
    SettingDescription(
      key: "encoding", kind: .choice(TextEncoding.allCases.map(\.rawValue)), standard: "utf-8",
      summary: "how the bytes of the data stand for text"),
  ]

  /// Whether a model's reference minimum is looked for.
  static let minimumAxis = SettingDescription(
    key: "minimum", kind: .choice(["computed", "none"]), standard: "computed",
    summary: "the reference minimum that gaps are measured from; none leaves it out, where to compute it takes long")

  /// What a point of an entry says; `nil` with what is wrong noted.
  static func read(_ point: Combination) -> CSVForm? {
    func text(_ key: String) -> String? { point.values[key]?.json.string }
    var form = CSVForm()
    form.delimiter = text("delimiter").flatMap(CSVForm.Delimiter.init) ?? form.delimiter
    form.decimal = text("decimal").flatMap(CSVForm.Decimal.init) ?? form.decimal
    form.encoding = text("encoding").flatMap(TextEncoding.init) ?? form.encoding
    if form.decimal.rawValue == form.delimiter.rawValue {
      point.entry.log.report(
        point.path(of: "decimal"), "a decimal comma needs another `delimiter`, such as \";\"")
      return nil
    }
    return form
  }
}
