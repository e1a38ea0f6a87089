import Lanes

/// What the runs of a lane have asked: what all of them have, and what some of them have beyond.
@usableFromInline package struct Tally<L: Lane> {
  /// What every run asked.
  @usableFromInline package var common: Counts
  /// Points where a run alone asked for f, and where for f and ∇f.
  @usableFromInline package var values, gradients: L
  /// Rows of data that an evaluation looks at, or that were looked at where they are sampled.
  @usableFromInline package var rows: Rows

  /// How rows of data are counted.
  @usableFromInline package enum Rows {
    case perEvaluation(Int)
    case sampled(Int)
  }

  /// What was asked, by default by every run alike.
  @inlinable
  package init(_ common: Counts, values: L = 0, gradients: L = 0, rows: Rows) {
    self.common = common
    self.values = values
    self.gradients = gradients
    self.rows = rows
  }

  /// Evaluations of each run.
  @inlinable package var evaluations: L { L(Double(common.evaluations)) + (values + gradients) }

  /// What one run has asked.
  package subscript(run: Int) -> Counts {
    var counts = common
    counts.values += Int(values[run])
    counts.gradients += Int(gradients[run])
    switch rows {
    case .perEvaluation(let rows): counts.samples = counts.evaluations * rows
    case .sampled(let touched): counts.samples = touched
    }
    return counts
  }
}

extension Oracle {
  /// What was asked so far.
  @inlinable @inline(__always)
  package func tally(_ rows: Tally<L>.Rows) -> Tally<L> {
    Tally(counts, values: partial.values, gradients: partial.gradients, rows: rows)
  }

  /// Has asked as much as each run is said to have.
  package mutating func restore(_ asked: [Counts]) {
    counts = Counts()
    counts.values = asked.reduce(.max) { min($0, $1.values) }
    counts.gradients = asked.reduce(.max) { min($0, $1.gradients) }
    counts.hessians = asked.reduce(0) { max($0, $1.hessians) }
    for run in 0..<L.count {
      partial.values[run] = Double(asked[run].values - counts.values)
      partial.gradients[run] = Double(asked[run].gradients - counts.gradients)
    }
  }

  /// The gradient of the chosen runs alone: counted for them, and only their streams of noise go on. What is written
  /// for the others is of no use.
  @inlinable @inline(__always)
  package mutating func gradient(at x: Vector<L>, into gradient: Vector<L>, where chosen: L.Mask) -> L {
    partial.gradients = partial.gradients.replacing(with: partial.gradients + 1, where: chosen)
    var slope = gradient.buffer.mutableSpan
    let value = evaluator.gradient(x.buffer.span, &slope)
    noise?.add(to: gradient, where: chosen)
    return value
  }
}

extension GradientNoise {
  /// Adds the next draw of each of the chosen runs to each coordinate.
  @inlinable
  package func add(to gradient: Vector<L>, where chosen: L.Mask) {
    let asks = L(0).replacing(with: 1, where: chosen)
    for run in 0..<L.count where asks[run] != 0 && sources[run].deviation > 0 {
      let source = sources[run]
      source.draw(gradient.count)
      for i in gradient.indices { gradient[i][run] += source.numbers[i] }
    }
  }
}
