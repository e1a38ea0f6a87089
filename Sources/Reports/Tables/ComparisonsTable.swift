import Findings
import Values

/// comparisons.csv: every test behind a table. Each compares `arm` with `reference`, the best-ranked arm, the baseline
/// or the arm untuned, by `measure`, the final gap or the evaluations to a target, on the seeds that all arms of the
/// function have, by the sign test or Wilcoxon's signed-rank test, as the experiment says, or where one of the two was
/// imported and nothing pairs their runs by Mann and Whitney's, which has no pairs. Runs that no seed can change are
/// one pair. `statistic` is the number of pairs with the rarer sign, W or U; `probability_of_better` the share of pairs
/// on which the arm is the better one, equal ones counting half, or Â₁₂; `p_adjusted` is Holm's over the rows with
/// equal `function`, `measure` and `against`, and against `untuned`, where each row is a question of its own, p itself.
/// Rows of `all functions` are behind the tables over all functions: pairs are a function and seed by score, and the
/// settings that ranks are a mean over by rank.
enum ComparisonsTable {
  /// The names of the columns.
  static var head: ByteBuffer {
    var text = ByteBuffer()
    text.append("function,measure,against,reference,arm,test,pairs,pairs_that_differ,statistic,exact,p,p_adjusted,")
    text.append("probability_of_better,verdict\n")
    return text
  }

  /// The rows of a family.
  static func rows(_ function: String, _ measure: String, _ family: [Comparison]) -> ByteBuffer {
    var text = ByteBuffer()
    for comparison in family {
      text.append(field: function)
      text.append(byte: comma)
      text.append(field: measure)
      text.append(byte: comma)
      text.append(field: comparison.against)
      text.append(byte: comma)
      text.append(field: comparison.reference)
      text.append(byte: comma)
      text.append(field: comparison.arm)
      text.append(byte: comma)
      text.append(field: comparison.test.kind.rawValue)
      text.append(byte: comma)
      if let pairs = comparison.test.pairs { text.append(pairs) }
      text.append(byte: comma)
      if let differing = comparison.test.differing { text.append(differing) }
      text.append(byte: comma)
      text.append(comparison.test.statistic)
      text.append(comparison.test.isExact ? ",true," : ",false,")
      text.append(comparison.test.p)
      text.append(byte: comma)
      text.append(comparison.adjusted)
      text.append(byte: comma)
      text.append(comparison.probability)
      text.append(byte: comma)
      text.append(field: comparison.verdict.rawValue)
      text.append(byte: newLine)
    }
    return text
  }
}
