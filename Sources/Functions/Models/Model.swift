import Lanes
import Values

/// A function that lives on data: the loss of a model, as a function of the model's parameters.
///
/// A loss over some of the rows estimates that over all: means are over those rows, sums are scaled by n over their
/// number, and penalties are whole.
protocol Model: Function {
  /// Takes the columns that the settings name, and fixes the dimension; called once, before anything else is asked.
  mutating func bind(_ data: DataSet) throws(SettingsError)
  var examples: Examples { get }
  func value<L: Lane>(at x: Span<L>, over rows: Span<Int>) -> L
  func gradient<L: Lane>(at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>) -> L
  /// What it answers about some of its rows.
  func rows<L: Lane>() -> RowEvaluator<L>
  /// How the model is drawn over its data; `nil` where it has no picture.
  var picture: DataPicture? { get }
  /// How many of the rows have the class that the parameters predict; `nil` for a model that predicts no class.
  func hits(_ parameters: [Double]) -> Int?
}

extension Model {
  package static var dimensions: Dimensions { .ofData }
  package static var instances: Instances { .none }

  package func value<L: Lane>(at x: Span<L>) -> L { value(at: x, over: examples.rows.span) }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    self.gradient(at: x, over: examples.rows.span, into: &gradient)
  }

  func rows<L: Lane>() -> RowEvaluator<L> { RowEvaluator(self) }
  var picture: DataPicture? { nil }
  func hits(_ parameters: [Double]) -> Int? { nil }

  /// What it answers beyond value and gradient, over all of its rows and over some.
  func answersWithRows<L: Lane>() -> Answers<L> {
    var answers: Answers<L> = answers(on: nil)
    answers.rows = rows()
    return answers
  }
}

/// A model whose loss is a smooth part, which rows estimate, and a simple penalty.
protocol SplitModel: Model, SplitFunction {
  /// Writes the gradient of the smooth part over some rows, and returns the whole loss over them.
  func smoothGradient<L: Lane>(at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>) -> L
}

extension SplitModel {
  package func smoothGradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    smoothGradient(at: x, over: examples.rows.span, into: &gradient)
  }

  func rows<L: Lane>() -> RowEvaluator<L> { RowEvaluator(self) }
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
    /// The parameters span axes through the mean of the data.
    case components
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
  /// Both ends of each axis of components, the longest first, in the file's units.
  package var axes: (@Sendable (_ parameters: [Double]) -> [[[Double]]])?
}
