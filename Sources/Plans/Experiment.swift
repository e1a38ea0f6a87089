import Optimizers
import Programs
import Values

/// What an experiment file says, resolved: every axis expanded, every default written out.
package struct Experiment: Sendable {
  /// Names the folder of its results: letters, digits, `-`, `_` and `.`.
  package var name: String
  /// The heading of reports; the name is used where it is empty.
  package var title: String
  /// Which question the experiment answers; paragraphs, or empty.
  package var description: String
  /// The grid, in canonical order, without what the file excludes: independent of the order of the file.
  package var cells: [Cell]
  /// The experiment seed, from which all random numbers descend.
  package var seed: Int
  /// The repetitions that reports use, ascending.
  package var seeds: [Int]
  /// How seeds are added until all is decided; `nil` where their number is fixed.
  package var growth: SeedGrowth?
  /// The most that a run may use; the largest where there are several.
  package var budget: Budget
  /// The budgets of an axis, ascending: every cell has one of them, and runs and a horizon of its own for each; empty
  /// where all cells have `budget`.
  package var budgets: [Budget] = []
  /// Whether runs of one arm at several budgets share the steps in which they are the same. No record depends on it.
  package var hasBranches = false
  /// Gaps, descending.
  package var targets: [Double]
  /// For metrics of trainings the values that are to be reached, as the file has them: no record depends on them.
  package var metricTargets: [String: [Double]] = [:]
  /// When a run stops before its budget.
  package var stopping: Stopping
  /// The steps at which curves have points.
  package var record: RecordRule
  /// How settings are chosen before the runs that are reported; `nil` where none are.
  package var tuning: Tuning?
  /// What reports show.
  package var report: ReportOptions
  /// What its author expects, in the order of the file: no part of what names runs.
  package var claims: [Claim] = []
  /// What runs may use: no part of what names them.
  package var limits = ProgramLimits()
  /// What a run that crashes or runs out of time means for the others.
  package var onFailure = FailureRule.goOn
  /// What must hold beside older results; `nil` where the file says nothing of it.
  package var gate: Gate?

  /// An experiment of a grid that is already expanded and in canonical order.
  package init(
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

/// What a run that fails means for the others.
package enum FailureRule: String, Sendable, CaseIterable {
  case goOn = "continue"
  /// None is begun any more.
  case stop
}

/// A function with an arm.
package struct Cell: Sendable, Hashable {
  /// What is minimised.
  package var function: FunctionCase
  /// How it is minimised.
  package var arm: Arm
  /// A function with an arm.
  package init(function: FunctionCase, arm: Arm) {
    self.function = function
    self.arm = arm
  }

  /// Whether somebody's program has a part in its runs, which are then not reproduced by Downhill.
  package var isProgram: Bool { function.guest != nil || arm.program != nil }
}

/// What reports show.
package struct ReportOptions: Sendable, Hashable {
  /// The label of the arm that others are compared with.
  package var baseline: String?
  /// Which figures are drawn.
  package var figures: FigureChoice
  /// The steps whose values a table shows, ascending; none for no such table.
  package var steps: [Int]
  /// Which tables statistics.md has, in the order of the catalogue; `nil` for all that there are.
  package var tables: [String]?
  /// Gaps below it are not told apart; `nil` for what doubles resolve beside f*.
  package var floor: Double?
  /// What paired runs are compared by.
  package var test: PairedTest
  /// Where the noise of mini-batches is looked at; `nil` for the minimum.
  package var noiseAt: [Double]?
  /// Whether points.csv has the points of every seed, rather than of the first.
  package var listsAllPoints: Bool
  /// The part of the plane, or of the line, that figures of functions show: an interval a variable; `nil` for what
  /// holds the paths, their starts and the minima.
  package var window: [ClosedRange<Double>]?
  /// The two coordinates, counted from 1, over which figures show functions of more than two variables; `nil` for none.
  package var coordinates: [Int]?
  /// Numbers that publications print, with which reports compare what came out.
  package var published: [PublishedNumber] = []
  /// The gaps between which areas over the convergence curve are measured.
  package var areaBounds = Self.usualAreaBounds
  /// Those of IOHinspector.
  package static let usualAreaBounds = 1e-8...1e2
  /// The metrics of trainings that have a column in the tables of functions, in their order; `nil` for those of all
  /// splits by name, as many as there is room for.
  package var metrics: [MetricChoice]?
  /// Whether there is a table of the seconds that programs took.
  package var showsSeconds = false
  /// What the report opens with; `nil` for the first of the catalogue's kinds of answers that it has.
  package var answer: String?
  /// What the bounds of convex theory are told beside the runs; `nil` where no bound is shown.
  package var theory: TheoryChoice?
  /// Options of which none changes a run; by default all that makes sense is shown.
  package init(
    baseline: String? = nil, figures: FigureChoice = .all, steps: [Int] = [],
    tables: [String]? = nil, floor: Double? = nil, test: PairedTest = .sign, noiseAt: [Double]? = nil,
    listsAllPoints: Bool = false, window: [ClosedRange<Double>]? = nil
  ) {
    self.listsAllPoints = listsAllPoints
    self.window = window
    self.test = test
    self.noiseAt = noiseAt
    self.steps = steps
    self.baseline = baseline
    self.figures = figures
    self.tables = tables
    self.floor = floor
  }

  /// G and D of the bounds of convex theory, where they are not taken from the runs.
  package struct TheoryChoice: Sendable, Hashable {
    /// The norm of every gradient; `nil` for those that were recorded.
    package var gradient: Double?
    /// ‖x₀ − x*‖; `nil` for that of the runs.
    package var distance: Double?
    /// What is given, and what is taken from the runs.
    package init(gradient: Double? = nil, distance: Double? = nil) {
      (self.gradient, self.distance) = (gradient, distance)
    }
  }

  /// Whether statistics.md has a group of tables.
  package func shows(tables name: String) -> Bool { tables?.contains(name) ?? true }
}
