import Values

/// A file to begin with, which runs as it is and says in comments what can be changed.
package enum StartingFile: String, CaseIterable, Sendable {
  /// Two optimizers under two schedules on functions of the catalogue.
  case experiment
  /// A function written as a formula.
  case function
  /// An optimizer in Python beside one of ours.
  case optimizer
  /// A training in Python under our schedules.
  case training

  /// The name of the experiment where none is given.
  package var standardName: String { "my-" + rawValue }

  /// The files: that of the experiment, and the program that it names where it names one.
  ///
  /// - Parameter name: of the experiment, as `Experiment.isName` allows it.
  package func files(name: String) -> [(path: String, text: String)] {
    let bodies =
      switch self {
      case .experiment: [Self.experimentText]
      case .function: [Self.functionText]
      case .optimizer: [Self.optimizerText, Self.optimizerProgram]
      case .training: [Self.trainingText, Self.trainingProgram]
      }
    return zip([".json", ".py"], bodies).map { (name + $0, $1.replacing("NAME", with: name)) }
  }

  /// Whether it takes leave to run it.
  package var startsProgram: Bool { self == .optimizer || self == .training }

  private static let experimentText = #"""
    {
      "$comment": "Check this file with `downhill validate NAME.json`, look at its size with `downhill plan NAME.json`, run it with `downhill run NAME.json`. The results come to Results/NAME.",
      "name": "NAME",
      "title": "Momentum or Adam?",
      "description": "Which question the experiment answers, in a sentence or two: it opens the report.",
      "functions": [
        "rosenbrock",
        {
          "$comment": "A list where one value is expected opens a grid: this is Rastrigin's function in 2 and in 5 dimensions. `downhill list functions` says what there is, `downhill show rastrigin` what can be set.",
          "function": "rastrigin", "dimension": [2, 5]
        }
      ],
      "optimizers": [
        { "optimizer": "momentum", "learningRate": { "logspace": [1e-5, 0.01], "count": 4 } },
        { "optimizer": "adam", "learningRate": { "logspace": [1e-3, 1], "count": 4 } }
      ],
      "schedules": ["constant", { "schedule": "cosine", "warmup": 0.05 }],
      "tuning": {
        "$comment": "The best learning rate of each arm is chosen on seeds of its own, so that no method is shown at a rate that somebody guessed.",
        "over": "learningRate", "seeds": 5
      },
      "seeds": 10,
      "budget": { "steps": 1000 },
      "targets": [1, 0.01, 1e-6]
    }

    """#

  private static let functionText = #"""
    {
      "$comment": "Check this file with `downhill validate NAME.json`, run it with `downhill run NAME.json`. The results come to Results/NAME.",
      "name": "NAME",
      "title": "A function of my own",
      "description": "Which question the experiment answers, in a sentence or two: it opens the report.",
      "functions": [
        {
          "$comment": "Coordinates are x[i] or x1, x2 and so on, their number is n. There are + - * / ^, sum and prod over an index, if(c, a, b), min, max, mod, exp, log, log10, sqrt, abs, sin, cos, tan, atan, sinh, cosh, tanh, floor and step. A list as a parameter or as the dimension opens a grid.",
          "expression": "sum(i, 1, n - 1, a*(x[i+1] - x[i]^2)^2 + (1 - x[i])^2) + bump",
          "let": { "bump": "0.1*sin(5*x1)^2" },
          "parameters": { "a": [10, 100] },
          "dimension": [2, 5],
          "domain": [-2, 2],
          "label": "bumpy valley"
        }
      ],
      "optimizers": [
        { "optimizer": "momentum", "learningRate": 0.001 },
        { "optimizer": "adam", "learningRate": 0.05 }
      ],
      "schedules": [
        "constant",
        {
          "$comment": "A schedule may be a formula too: in t, the step, T, the last of them, and s = t/T.",
          "schedule": { "expression": "min(1, t/50) * 0.5*(1 + cos(pi*s))" }
        }
      ],
      "seeds": 10,
      "budget": { "steps": 1000 },
      "targets": [1, 0.01, 1e-6]
    }

    """#
}
