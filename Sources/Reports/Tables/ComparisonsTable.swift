import Values

/// comparisons.csv: every test behind a table. Each compares `arm` with `reference`, the best-ranked arm or the baseline,
/// on the seeds that all arms of the function have, by Wilcoxon's signed-rank test; `p_adjusted` is Holm's over the rows
/// with equal `function` and `against`.
struct ComparisonsTable {
  private let file: AtomicFile

  init(_ file: AtomicFile) throws(ReportError) {
    self.file = file
    try file.write {
      $0.append(
        "function,against,reference,arm,test,pairs,pairs_that_differ,statistic,exact,p,p_adjusted,"
          + "probability_of_better,verdict\n")
    }
  }

  func append(_ function: String, _ comparisons: [Comparison]) throws(ReportError) {
    for comparison in comparisons {
      try file.write { text in
        text.append(field: function)
        text.append(byte: comma)
        text.append(field: comparison.against)
        text.append(byte: comma)
        text.append(field: comparison.reference)
        text.append(byte: comma)
        text.append(field: comparison.arm)
        text.append(",wilcoxon signed-rank,")
        text.append(comparison.pairs)
        text.append(byte: comma)
        text.append(comparison.test.count)
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
    }
  }

  func commit() throws(ReportError) -> Digest { try file.commit() }
}
