import Foundation

/// The processors of this machine that the process may use.
package enum Processors {
  /// The lesser of the affinity mask and the control group's quota; at least 1.
  package static var allowed: Int {
    #if os(Linux)
      return max(1, min(affinity ?? ProcessInfo.processInfo.activeProcessorCount, quota ?? .max))
    #else
      return max(1, ProcessInfo.processInfo.activeProcessorCount)
    #endif
  }

  /// The processor time that the calling thread has used: what other work on the machine does not lengthen.
  package static var threadNanoseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  #if os(Linux)
    /// The mask that `sched_setaffinity(2)` left, as `/proc/self/status` has it; `taskset` and Slurm set it.
    private static var affinity: Int? {
      guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
        let line = status.split(separator: "\n").first(where: { $0.hasPrefix("Cpus_allowed:") })
      else { return nil }
      let count = line.dropFirst(13).compactMap(\.hexDigitValue).reduce(0) { $0 + $1.nonzeroBitCount }
      return count > 0 ? count : nil
    }

    /// `cpu.max` of the process's control group (version 2) and of those above it.
    private static var quota: Int? {
      guard let groups = try? String(contentsOfFile: "/proc/self/cgroup", encoding: .utf8),
        let line = groups.split(separator: "\n").first(where: { $0.hasPrefix("0::") })
      else { return nil }
      var folder = String(line.dropFirst(3))
      var least: Int?
      while true {
        if let limit = try? String(contentsOfFile: "/sys/fs/cgroup\(folder)/cpu.max", encoding: .utf8) {
          let numbers = limit.split(whereSeparator: \.isWhitespace).map { Double($0) }
          if numbers.count == 2, let time = numbers[0], let period = numbers[1], period > 0 {
            least = min(least ?? .max, max(1, Int((time / period).rounded(.up))))
          }
        }
        guard let slash = folder.lastIndex(of: "/") else { return least }
        folder = String(folder[..<slash])
      }
    }
  #endif
}
