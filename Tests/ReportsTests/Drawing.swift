import Foundation
import Reports
import Testing

extension Trait where Self == ConditionTrait {
  /// Of tests that look at what gnuplot draws.
  static var ifGnuplotDraws: Self {
    .enabled(if: Gnuplot.onPath() != nil, "gnuplot is not installed, so that nothing is drawn (make setup)")
  }
}

/// What is skipped elsewhere must not be where changes are judged: `.ci/run` sets DOWNHILL_STRICT.
@Test(.enabled(if: ProcessInfo.processInfo.environment["DOWNHILL_STRICT"] != nil, "only where changes are judged"))
func `gnuplot is installed, so that tests of figures are no empty promise`() {
  #expect(Gnuplot.onPath() != nil)
}
