import Values

/// A table of data that functions live on, named by its path as written and by the digest of its bytes.
package final class DataSet: Sendable {
  /// As the experiment writes it; reports and errors call it so.
  package let path: String
  /// The text of the file.
  package let text: String
  /// Of the text as UTF-8.
  package let digest: Digest
  /// The table that the text is.
  package let table: CSVTable
  /// How the table is written.
  package let form: CSVForm

  /// Reads a table from the text of a file.
  ///
  /// - Throws: the first place where the text is no table.
  package init(path: String, text: String, form: CSVForm = CSVForm()) throws(CSVError) {
    self.path = path
    self.text = text
    self.form = form
    digest = Digest(of: text)
    table = try CSVTable(text, form)
  }

  /// What names it: `{"path": …, "sha256": …}`, and how it is written where that is not as usual.
  package var identity: JSON {
    .object(form.entry.merging(["path": .string(path), "sha256": .string(digest.description)]) { $1 })
  }

  /// Columns without a name, which are mostly numbers of rows that some program wrote before the data: what a model
  /// that looks at all columns should be told.
  package var remarks: [String] {
    table.header.filter { field in
      field.text.utf8.allSatisfy { $0 == 0x20 || $0 == 9 } || field.text.hasPrefix("Unnamed: ")
    }.map { field in
      "\(path):\(field.position): this column has no name, and is looked at as the others; where it numbers the rows, "
        + "name the columns that are wanted by `features`"
    }
  }
}

/// Which columns of a table a model looks at, and how.
struct DataColumns: Sendable {
  var target = ""
  var features: [String] = []
  var standardize = false
  var divisor = 1.0

  static let features: [Setting<Self>] = [
    .texts("features", \.features, "the columns that are looked at; all but the target where the list is empty"),
    .flag("standardize", \.standardize, "give each feature mean 0 and standard deviation 1 (divisor n)"),
    .number("divisor", \.divisor, .positive, "what features are divided by, where they are not standardised"),
  ]
  static let target: [Setting<Self>] = [
    .text("target", \.target, "the column that is predicted; the last one where it is empty")
  ]
}

/// The numbers of a table as a model sees them.
struct Examples: Sendable {
  /// d.
  private(set) var width = 0
  /// n.
  private(set) var count = 0
  /// n × d, row after row, standardised where that was asked.
  private(set) var features: [Double] = []
  /// n numbers; empty where a model has no target.
  private(set) var targets: [Double] = []
  /// 0 … n − 1: a batch of everything.
  private(set) var rows: [Int] = []
  private(set) var names: [String] = []
  private(set) var targetName = ""
  /// What is subtracted from each feature, and what it is then divided by.
  private(set) var centres: [Double] = []
  private(set) var scales: [Double] = []

  /// None, as long as a model is not bound to data.
  init() {}

  /// Numbers that were made of others.
  ///
  /// - Parameters:
  ///   - features: n × `width`, row after row.
  ///   - targets: n numbers.
  init(features: [Double], width: Int, targets: [Double]) {
    self.features = features
    self.width = width
    self.targets = targets
    count = targets.count
    rows = Array(0..<count)
  }

  /// - Throws: which column is missing, which field is no number, which feature is constant and cannot be standardised.
  init(_ data: DataSet, _ columns: DataColumns, hasTarget: Bool = true) throws(SettingsError) {
    let names = data.table.names
    let target = hasTarget ? (columns.target.isEmpty ? names[names.count - 1] : columns.target) : ""
    let chosen = columns.features.isEmpty ? names.filter { $0 != target } : columns.features
    var problems: [SettingProblem] = []
    func read(_ name: String, _ key: String) -> [Double] {
      do throws(CSVError) {
        return try data.table.numbers(of: name)
      } catch {
        problems.append(SettingProblem(key: key, message: "\(data.path):\(error)"))
        return []
      }
    }
    let targets = hasTarget ? read(target, columns.target.isEmpty ? "data" : "target") : []
    if chosen.isEmpty {
      problems.append(SettingProblem(key: "data", message: "\(data.path) has no column but the target `\(target)`"))
    }
    if hasTarget && chosen.contains(target) {
      problems.append(SettingProblem(key: "features", message: "the target `\(target)` is also among the features"))
    }
    if Set(chosen).count < chosen.count {
      problems.append(SettingProblem(key: "features", message: "`features` lists a column twice"))
    }
    let read = chosen.map { read($0, columns.features.isEmpty ? "data" : "features") }
    if !problems.isEmpty { throw SettingsError(problems: problems) }
    let n = data.table.rows.count
    var centres = chosen.map { _ in 0.0 }
    var scales = chosen.map { _ in columns.divisor }
    if columns.standardize {
      for (j, column) in read.enumerated() {
        let mean = column.reduce(0, +) / Double(n)
        let variance = column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(n)
        centres[j] = mean
        scales[j] = variance.squareRoot()
        if Self.isConstant(column) || !(scales[j] > 0) {
          problems.append(
            SettingProblem(
              key: "standardize", message: "the feature `\(chosen[j])` of \(data.path) is constant and has no deviation"
            ))
        }
      }
      if !problems.isEmpty { throw SettingsError(problems: problems) }
    }
    width = chosen.count
    count = n
    features = (0..<n).flatMap { i in chosen.indices.map { j in (read[j][i] - centres[j]) / scales[j] } }
    self.targets = targets
    rows = Array(0..<n)
    self.names = chosen
    targetName = target
    self.centres = centres
    self.scales = scales
  }

  /// Whether all numbers of a column are the same but for rounding: a few units in the last place of the largest.
  private static func isConstant(_ column: [Double]) -> Bool {
    guard let low = column.min(), let high = column.max() else { return true }
    return high - low <= 8 * max(abs(low), abs(high)).ulp
  }

  /// Makes targets of two classes, 0 and 1 or −1 and +1, numbers 0 and 1.
  mutating func binarize(_ data: DataSet) throws(SettingsError) {
    let classes = Set(targets)
    guard classes.isSubset(of: [0, 1]) || classes.isSubset(of: [-1, 1]) else {
      let found = classes.sorted().prefix(5).map(\.shortest).joined(separator: ", ")
      throw SettingsError(problems: [
        SettingProblem(
          key: "target",
          message: "\(data.path): the target `\(targetName)` must be of two classes, 0 and 1 or -1 and 1, not \(found)")
      ])
    }
    targets = targets.map { $0 > 0 ? 1 : 0 }
  }

  /// A row of the file's units as the model sees it.
  func seen(_ raw: [Double]) -> [Double] { raw.indices.map { (raw[$0] - centres[$0]) / scales[$0] } }

  /// The features in the file's units.
  var raw: [[Double]] {
    (0..<count).map { i in (0..<width).map { j in features[i * width + j] * scales[j] + centres[j] } }
  }
}
