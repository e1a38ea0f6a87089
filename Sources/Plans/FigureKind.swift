import Values

/// A kind of figure that a report may have: what `report.figures` names.
package enum FigureKind: String, Sendable, CaseIterable {
  case curves
  case values
  case evaluations
  case finalGaps
  case contour
  case fit
  case sensitivity
  case heatMap
  case density
  case motion
  case basins
  case basinSteps
  case gradientNoise
  case spread
  case ecdf
  case performanceProfile
  case dataProfile
  case criticalDifference
  case budgetRanks

  /// What it shows, in one line.
  package var summary: String {
    switch self {
    case .curves: "the gap against steps: median and quartiles over seeds"
    case .values: "the value at the iterate, not the best so far, against steps: a model's loss curve"
    case .evaluations: "the gap against evaluations, both logarithmic: median and quartiles over seeds"
    case .finalGaps: "the final gap of every seed, with the quartiles of each arm"
    case .contour: "a function of two variables from above, with the paths of the best arms"
    case .fit: "a model over its data, as each arm left it"
    case .sensitivity: "the final gap against the base learning rate"
    case .heatMap: "schedules against optimizers: median final gap on a function, mean rank over all"
    case .density: "the Boltzmann density of a sampler's function, with the histogram of its samples"
    case .motion: "how far samplers get without force, measured and by theory"
    case .basins: "how often runs end in the basin of the global minimum, against temperature or learning rate"
    case .basinSteps: "the same against steps, for every temperature or learning rate"
    case .gradientNoise: "the gradients of mini-batches of every function, with a Gaussian of the variance of theory"
    case .spread: "how far constant learning rates stay from a minimum, against learning rate over batch size"
    case .ecdf: "which fraction of functions and targets a number of evaluations solves, with simulated restarts"
    case .performanceProfile: "how often an arm is within a factor of the best"
    case .dataProfile: "which fraction of functions is solved within a number of simplex gradients"
    case .criticalDifference: "mean ranks over functions, with bars that join what cannot be told apart"
    case .budgetRanks: "the mean rank over functions against the fraction of the budget"
    }
  }

  /// What it takes for a report to have it.
  package var needs: String {
    switch self {
    case .curves, .values, .evaluations: "a function with runs that made a step"
    case .finalGaps: "two seeds"
    case .contour: "a function of two variables whose runs made a step and can be made again"
    case .fit: "a model whose data have a picture"
    case .sensitivity: "three learning rates that one arm was tuned over or is swept over"
    case .heatMap: "two optimizers under two schedules each"
    case .density: "a sampler at constant temperature on a function of one or two variables"
    case .motion: "a sampler on the function flat, with two seeds"
    case .basins: "random runs on a function that says how deep its other minima are"
    case .basinSteps: "the same, at three temperatures or learning rates"
    case .gradientNoise: "a model whose rows are drawn with replacement"
    case .spread:
      "gradient descent at constant rates with batches, or Gaussian noise that imitates them, three of them in all"
    case .ecdf: "targets that a run reached, two functions or seeds, and arms that every function has"
    case .performanceProfile: "targets that a run reached, two functions or seeds, and two arms that every function has"
    case .dataProfile: "curves, a known minimum, two functions or seeds, and two arms that every function has"
    case .criticalDifference: "two functions and three arms, sixty at most, that every function has"
    case .budgetRanks: "two functions, two arms that each of them has, and curves"
    }
  }
}

/// Which figures a report has: `true`, `false` or a list of kinds in an experiment file.
package enum FigureChoice: Sendable, Hashable, ExpressibleByBooleanLiteral {
  /// All whose data make sense.
  case all
  /// Those named, in the order of the catalogue; none where there are none.
  case only([FigureKind])

  package init(booleanLiteral value: Bool) { self = value ? .all : .only([]) }

  /// Those named, each once, in the order of the catalogue.
  package init(_ kinds: some Sequence<FigureKind>) {
    let wanted = Set(kinds)
    self = .only(FigureKind.allCases.filter(wanted.contains))
  }

  /// Whether a kind is wanted.
  package func contains(_ kind: FigureKind) -> Bool {
    switch self {
    case .all: true
    case .only(let kinds): kinds.contains(kind)
    }
  }

  /// Whether there is none.
  package var isEmpty: Bool { self == .only([]) }

  /// As an experiment file has it.
  package var json: JSON {
    switch self {
    case .all: .bool(true)
    case .only(let kinds): kinds.isEmpty ? .bool(false) : .strings(kinds.map(\.rawValue))
    }
  }
}
