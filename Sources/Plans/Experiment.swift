import Optimizers
import Values

/// What an experiment file says, resolved: every axis expanded, every default written out.
public struct Experiment: Sendable {
  /// Names the folder of its results: letters, digits, `-`, `_` and `.`.
  public var name: String
  public var title: String
  public var description: String
  /// The grid, in canonical order, without what the file excludes: independent of the order of the file.
  public var cells: [Cell]
  /// The experiment seed, from which all random numbers descend.
  public var seed: Int
  /// The repetitions that reports use, ascending.
  public var seeds: [Int]
  public var budget: Budget
  /// Gaps, descending.
  public var targets: [Double]
  public var stopping: Stopping
  public var record: RecordRule
  public var tuning: Tuning?
  public var report: ReportOptions

  public init(
    name: String, title: String, description: String, cells: [Cell], seed: Int, seeds: [Int], budget: Budget,
    targets: [Double], stopping: Stopping, record: RecordRule, tuning: Tuning?, report: ReportOptions
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.cells = cells
    self.seed = seed
    self.seeds = seeds
    self.budget = budget
    self.targets = targets
    self.stopping = stopping
    self.record = record
    self.tuning = tuning
    self.report = report
  }
}

/// A function with an arm.
public struct Cell: Sendable, Hashable {
  public var function: FunctionCase
  public var arm: Arm
  public init(function: FunctionCase, arm: Arm) {
    self.function = function
    self.arm = arm
  }
}

/// How settings are chosen: each (function, arm label) takes, among the cells that differ in `over` alone, the one whose
/// runs on the tuning seeds are best; the report then uses new runs of it on the reporting seeds.
public struct Tuning: Sendable, Hashable {
  public enum Criterion: String, Sendable, CaseIterable {
    case medianGap = "median gap"
    case meanLogGap = "mean log gap"
    case evaluationsToTarget = "evaluations to target"
  }
  /// What tuned arms are compared with.
  public enum Baseline: String, Sendable, CaseIterable {
    /// Each arm with the tuned settings at their defaults, on the reporting seeds.
    case untuned = "default"
    /// On each function the best of all arms at their defaults, chosen on the tuning seeds: several optimizers, none tuned.
    case bestUntuned = "best default"
  }
  /// Keys of optimizer settings.
  public var over: [String]
  /// Seeds that no report uses.
  public var seeds: [Int]
  public var criterion: Criterion
  /// In the order of `Baseline.allCases`.
  public var baselines: [Baseline]
  public init(over: [String], seeds: [Int], criterion: Criterion, baselines: [Baseline] = []) {
    self.over = over
    self.seeds = seeds
    self.criterion = criterion
    self.baselines = baselines
  }
}

/// What reports show.
public struct ReportOptions: Sendable, Hashable {
  /// The label of the arm that others are compared with.
  public var baseline: String?
  /// Which figures are drawn.
  public var figures: FigureChoice
  /// The steps whose values a table shows, ascending; none for no such table.
  public var steps: [Int]
  /// Which tables statistics.md has, in the order of `ReportTable.allCases`.
  public var tables: [ReportTable]
  /// Gaps below it are not told apart; `nil` for what doubles resolve beside f*.
  public var floor: Double?
  /// Where the noise of mini-batches is looked at; `nil` for the minimum.
  public var noiseAt: [Double]?
  public init(
    baseline: String? = nil, figures: FigureChoice = .all, steps: [Int] = [],
    tables: [ReportTable] = ReportTable.allCases, floor: Double? = nil, noiseAt: [Double]? = nil
  ) {
    self.noiseAt = noiseAt
    self.steps = steps
    self.baseline = baseline
    self.figures = figures
    self.tables = tables
    self.floor = floor
  }
}
