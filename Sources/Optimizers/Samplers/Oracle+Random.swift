import Functions
import Lanes

extension Oracle {
  /// A standard normal number for each run, from its own stream.
  @inline(__always)
  func gaussians() -> L {
    var numbers: L = 0
    for run in 0..<L.count { numbers[run] = random[run].random.gaussian() }
    return numbers
  }
}
