import Findings
import Values

/// curves.csv: a row a recorded step of each arm on each function, over its runs.
///
/// `n` runs, of which `failed` had failed by that step and count as +∞; then the extremes and quartiles of the best gap
/// so far (of the best value, where `measure` says so), and the median of ‖∇f‖₂ over the runs that had not failed. What
/// is not finite is empty, and so is the step of an imported arm.
enum CurvesTable {
  /// The names of the columns.
  static var head: ByteBuffer {
    var text = ByteBuffer()
    text.append("function,arm,measure,step,evaluations,n,failed,minimum,lower_quartile,median,upper_quartile,maximum,")
    text.append("gradient_norm\n")
    return text
  }

  /// The rows of an arm's curve.
  static func rows(_ function: String, _ arm: ArmSummary, _ measure: Measure) -> ByteBuffer {
    var head = ByteBuffer()
    head.append(field: function)
    head.append(byte: comma)
    head.append(field: arm.label)
    head.append(byte: comma)
    head.append(measure.noun)
    head.append(byte: comma)
    let curve = arm.curve
    var text = ByteBuffer(capacity: curve.steps.count * (head.count + 130))
    for i in curve.steps.indices {
      text.append(head)
      if !arm.isImported { text.append(curve.steps[i]) }
      text.append(byte: comma)
      text.append(curve.evaluations[i])
      text.append(byte: comma)
      text.append(curve.runs)
      text.append(byte: comma)
      text.append(curve.failures[i])
      text.append(byte: comma)
      text.append(curve.lowest[i])
      text.append(byte: comma)
      text.append(curve.lower[i])
      text.append(byte: comma)
      text.append(curve.median[i])
      text.append(byte: comma)
      text.append(curve.upper[i])
      text.append(byte: comma)
      text.append(curve.highest[i])
      text.append(byte: comma)
      text.append(curve.gradientNorm[i])
      text.append(byte: newLine)
    }
    return text
  }
}
