import Lanes
import Values

/// A function that lives on data: the loss of a model, as a function of the model's parameters.
///
/// A loss over some of the rows estimates that over all: means are over those rows, sums are scaled by n over their
/// number, and penalties are whole.
protocol Model: Function {
  /// Takes the columns that the settings name; called once, before anything else is asked.
  mutating func bind(_ data: DataSet) throws(SettingsError)
  var examples: Examples { get }
  /// n: the number of parameters.
  var parameterCount: Int { get }
  func value<L: Lane>(at x: Span<L>, over rows: Span<Int>) -> L
  func gradient<L: Lane>(at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>) -> L
  /// d*: how far one must climb from the deepest minimum that is not global, where that is known.
  var depth: Double? { get }
  /// How the model is drawn over its data; `nil` where it has no picture.
  var picture: DataPicture? { get }
  /// How many of the rows have the class that the parameters predict; `nil` for a model that predicts no class.
  func hits(_ parameters: [Double]) -> Int?
}

extension Model {
  package static var dimensions: Dimensions { .ofData }

  package func value<L: Lane>(at x: Span<L>) -> L { value(at: x, over: examples.rows.span) }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    self.gradient(at: x, over: examples.rows.span, into: &gradient)
  }

  var depth: Double? { nil }
  var picture: DataPicture? { nil }
  func hits(_ parameters: [Double]) -> Int? { nil }
}

/// How many rows of its data a model classifies as they are.
package struct ClassificationScore: Sendable, Equatable {
  /// The rows whose class is the predicted one: the more probable of two, the most probable of several.
  package let hits: Int
  /// All rows.
  package let rows: Int
  /// hits / rows.
  package var accuracy: Double { Double(hits) / Double(rows) }
}

/// A model with its data as a report draws it.
package struct DataPicture: Sendable {
  /// What kind of model it is, and so what is drawn.
  package enum Kind: Sendable {
    /// A number is predicted from one feature.
    case regression
    /// The probability of the second of two classes is predicted from one or two features.
    case classification
    /// The parameters are a circle's centre and radius.
    case circle
  }
  /// What kind of model it is.
  package let kind: Kind
  /// The names of the features, one or two, and of the target.
  package let names: [String]
  /// The name of the column of targets.
  package let target: String
  /// In the file's units, a row an example.
  package let features: [[Double]]
  /// The target of every example, in the file's units; a class by its number, from 0.
  package let targets: [Double]
  /// What the model predicts with some parameters for features in the file's units.
  package let predict: @Sendable (_ parameters: [Double], _ features: [Double]) -> Double
  /// The centre of a circle, in the file's units.
  package var centre: (@Sendable (_ parameters: [Double]) -> [Double])?
}

/// Asks a model about some of its rows: what sampled runs evaluate.
struct RowEvaluator: Sendable {
  let value: @Sendable (Span<Double>, Span<Int>) -> Double
  let gradient: @Sendable (Span<Double>, Span<Int>, inout MutableSpan<Double>) -> Double

  init<M: Model>(_ model: M) {
    value = { Functions.value(of: model, at: $0, over: $1) }
    gradient = { Functions.gradient(of: model, at: $0, over: $1, into: &$2) }
  }
}

// As in Evaluator.swift: a closure that returns through memory must not take in the body.

@inline(never)
private func value<M: Model>(of model: M, at x: Span<Double>, over rows: Span<Int>) -> Double {
  model.value(at: x, over: rows)
}

@inline(never)
private func gradient<M: Model>(
  of model: M, at x: Span<Double>, over rows: Span<Int>, into gradient: inout MutableSpan<Double>
) -> Double { model.gradient(at: x, over: rows, into: &gradient) }
