import Values

/// A package's optimizer, said as an experiment file says it.
///
/// `OptimizerMapping.swift` holds a row for every optimizer of every package that is implemented; a row asks its
/// parameters for each hyperparameter once, by the package's name for it, and gives a name and settings of the
/// catalogue.
struct OptimizerEquivalent: Equatable {
  /// The method's name in the catalogue.
  var name: String
  var settings: [String: JSON] = [:]
  /// What acts around its step, entries of an experiment file.
  var links: [JSON] = []
  /// Averages of its iterates that the reference has beside them.
  var averages: [Average] = []

  /// An average of iterates: the column of the reference, the link that makes it, and the first step where they agree.
  struct Average: Equatable {
    let column: String
    let link: JSON
    let first: Int
  }

  init(_ name: String, _ settings: [String: JSON] = [:], links: [JSON] = []) {
    self.name = name
    self.settings = settings
    self.links = links
  }

  /// Translates a package's optimizer.
  ///
  /// - Parameters:
  ///   - optimizer: the package's name for it, as the reference file has it.
  ///   - shape: the matrix that it sees its parameters as; `nil` for one vector.
  ///   - scheduled: whether the learning rate of every update is given, so that hyperparameters need not have one.
  init(
    package: String, optimizer: String, hyperparameters: [String: JSON], shape: [Int]?, scheduled: Bool
  ) throws(Hindrance) {
    guard let row = OptimizerMapping.rows["\(package) \(optimizer)"] else {
      throw .notImplemented("the optimizer \(optimizer) of \(package)")
    }
    if shape != nil && !row.actsOnCoordinates {
      throw .notImplemented("\(optimizer) of \(package) on a parameter of matrix shape")
    }
    var parameters = hyperparameters
    if scheduled {
      // Replaced by the rate of every update.
      for key in ["lr", "learning_rate"] { parameters[key] = 1 }
    }
    var reader = Parameters(parameters)
    if scheduled { reader.ignore("lr", "learning_rate") }
    self = try row.translate(&reader)
    try reader.finish()
  }
}
