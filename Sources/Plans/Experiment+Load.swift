import Values

/// An experiment with the JSON that it was read from.
package struct LoadedExperiment: Sendable {
  /// What the file says, resolved.
  package let experiment: Experiment
  /// Merged of the file, what it extends, the overrides, and the files of data that it names: `Experiment(json:)` reads
  /// it again, wherever and whenever.
  package let source: JSON
}

extension Experiment {
  /// Reads an experiment file.
  ///
  /// - Parameters:
  ///   - file: its path; what it `extends` is found from its folder.
  ///   - overrides: `PATH=VALUE` each, such as `budget.steps=200` and `optimizers[0].learningRate=0.1`; a value is
  ///     JSON, or else a text. Later ones lie over earlier ones.
  ///   - access: which files it may name beside those in its own folder.
  ///   - words: what its report may name.
  ///   - kept: what an earlier run of the experiment kept of a file that is no longer there, by name and path.
  /// - Throws: everything that is wrong, file by file in the order of the text.
  package static func load(
    file: String, overrides: [String] = [], access: FileAccess = .workingDirectory, words: ReportWords? = nil,
    kept: (@Sendable (_ experiment: String, _ path: String) -> String?)? = nil
  ) throws(ExperimentErrors) -> LoadedExperiment {
    var source = try ExperimentSource(file: file, access: access)
    if let kept { source.kept = kept }
    source.words = words
    try source.apply(overrides)
    let decoder = ExperimentDecoder(source)
    let experiment = try decoder.experiment()
    return LoadedExperiment(experiment: experiment, source: source.root.holding(decoder.log.files))
  }

  /// Reads an experiment from JSON that stands in no file.
  ///
  /// - Parameters:
  ///   - name: what errors call it.
  ///   - access: which files it may name.
  ///   - words: what its report may name.
  package init(
    json: JSON, name: String = "experiment", access: FileAccess = .workingDirectory, words: ReportWords? = nil
  ) throws(ExperimentErrors) {
    var source = ExperimentSource(json, name: name, access: access)
    source.words = words
    self = try ExperimentDecoder(source).experiment()
  }

  /// Reads an experiment from text that extends no file.
  ///
  /// - Parameters:
  ///   - name: what errors call it.
  ///   - words: what its report may name.
  package init(text: String, name: String = "experiment", words: ReportWords? = nil) throws(ExperimentErrors) {
    var source = try ExperimentSource(text: text, name: name, access: .workingDirectory)
    source.words = words
    self = try ExperimentDecoder(source).experiment()
  }
}

extension LoadedExperiment {
  /// Reads several files; what is wrong with any of them is reported together.
  package static func all(
    _ files: [String], overrides: [String] = [], access: FileAccess = .workingDirectory, words: ReportWords? = nil,
    kept: (@Sendable (_ experiment: String, _ path: String) -> String?)? = nil
  ) throws(ExperimentErrors) -> [LoadedExperiment] {
    var loaded: [LoadedExperiment] = []
    var problems: [ExperimentProblem] = []
    for file in files {
      do throws(ExperimentErrors) {
        loaded.append(
          try Experiment.load(file: file, overrides: overrides, access: access, words: words, kept: kept))
      } catch {
        problems += error.problems
      }
    }
    if !problems.isEmpty { throw ExperimentErrors(problems: problems) }
    return loaded
  }
}

extension JSON {
  /// An experiment with the texts of its data, and the digests of what its programs are made of.
  fileprivate func holding(_ files: DataFiles) -> JSON {
    let digests = files.digests.mapValues { ["sha256": .string($0.description)] as JSON }
    let held = digests.merging(files.texts.mapValues(JSON.string)) { $1 }
    guard !held.isEmpty, var members = object else { return self }
    members["data"] = .object(held)
    return .object(members)
  }
}

extension ExperimentSource {
  /// Reads a text.
  init(text: String, name: String, access: FileAccess) throws(ExperimentErrors) {
    do throws(JSONSyntaxError) {
      self.init(try JSONDocument(text), name: name, access: access)
    } catch {
      let problem = ExperimentProblem(file: name, position: error.position, path: JSONPath(), message: error.message)
      throw ExperimentErrors(problems: [problem])
    }
  }
}
