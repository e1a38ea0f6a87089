import Findings
import Functions
import Plans
import Values

/// How many rows of its data the arms of a classifier classify as they are.
struct AccuracyNote {
  private let scores: [(label: String, score: ClassificationScore)]

  /// The most arms that are named.
  private static let mostArms = 8

  init(_ function: FunctionCase, _ extracts: [CellExtract]) {
    guard function.data != nil, let objective = try? function.objective() else {
      scores = []
      return
    }
    scores = extracts.compactMap { extract in
      extract.point.flatMap { objective.classification(at: $0) }.map { (extract.label, $0) }
    }
  }

  /// Empty where no class is predicted.
  var blocks: [Document.Block] {
    guard !scores.isEmpty else { return [] }
    var list = scores.prefix(Self.mostArms).map { label, score in
      "\(label) \(NumberText.short(score.accuracy, 4)) (\(score.hits) of \(score.rows))"
    }
    if scores.count > Self.mostArms {
      list.append("and \(NumberText.counted(scores.count - Self.mostArms, "more arm"))")
    }
    return [
      .notes([
        .strong("Accuracy")
          + RichText(
            ": the part of the rows whose class the last iterate of the first seed predicts: \(list.joined(separator: ", "))."
          )
      ])
    ]
  }
}
