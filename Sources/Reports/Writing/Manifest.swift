import Findings
import Plans
import Values

/// manifest.json: what the results are results of, and the digest of every file that the same experiment reproduces.
struct Manifest {
  let input: ReportInput
  let counts: Counts
  /// SHA-256 by file name.
  let digests: [String: Digest]
  /// What became of the claims.
  let claims: ClaimResults
  /// What came out, in a sentence; `nil` where nothing was compared.
  var answer: RichText?
  /// The figure that stands for all of it; `nil` where none is drawn.
  var cover: ReportFigure?

  struct Counts {
    var functions = 0
    var arms = 0
    var cells = 0
    var runs = 0
    var evaluations = 0
    /// How many runs ended in each way.
    var statuses: [String: Int] = [:]
  }

  var json: JSON {
    var counts: [String: JSON] = [
      "functions": .integer(self.counts.functions), "arms": .integer(self.counts.arms),
      "cells": .integer(self.counts.cells), "seeds": .integer(input.experiment.seeds.count),
      "runs": .integer(self.counts.runs), "evaluations": .integer(self.counts.evaluations),
      "statuses": .object(self.counts.statuses.mapValues(JSON.integer)),
      "runsDone": .integer(input.progress.done), "runsPlanned": .integer(input.progress.planned),
    ]
    if let tuning = input.tuning {
      counts["tuningRuns"] = .integer(tuning.runs)
      counts["tuningEvaluations"] = .integer(tuning.evaluations)
    }
    var members: [String: JSON] = [
      "experiment": input.resolved, "numericsVersion": .integer(numericsVersion), "counts": .object(counts),
      "complete": .bool(input.progress.isComplete),
      "sha256": .object(digests.mapValues { .string($0.description) }),
    ]
    if let answer { members["answer"] = .string(answer.text) }
    if let cover { members["cover"] = .string(cover.path) }
    let programs = input.experiment.programs
    if !programs.isEmpty {
      members["notReproducedByDownhill"] = .array(programs.map(\.identity))
    }
    if !input.imports.isEmpty {
      members["imported"] = .array(
        input.imports.map {
          ["format": .string($0.format), "source": .string($0.source), "sha256": .string($0.digest.description)]
        })
    }
    if !claims.results.isEmpty { members["claims"] = .array(claims.results.map(\.json)) }
    return .object(members)
  }
}
