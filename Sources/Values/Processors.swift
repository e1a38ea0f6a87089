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

    private static var quota: Int? {
      func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }
      return text("/proc/self/cgroup").flatMap { quota(groups: $0, text) }
    }
  #endif

  /// The processors that control groups leave to a process: the least quota of its groups and of those above them,
  /// `cpu.max` in version 2, `cpu.cfs_quota_us` over `cpu.cfs_period_us` in version 1; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - groups: what `/proc/self/cgroup` says: a line `number:controllers:folder` each.
  ///   - text: a file's text; `nil` where there is none.
  package static func quota(groups: String, _ text: (_ path: String) -> String?) -> Int? {
    groups.split(separator: "\n").compactMap { line -> Int? in
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { return nil }
      let controllers = parts[1].split(separator: ",")
      // Version 2 has one hierarchy without a name; in version 1 that of `cpu` is mounted under its controllers.
      guard parts[0] == "0" && controllers.isEmpty || controllers.contains("cpu") else { return nil }
      let root = controllers.isEmpty ? "/sys/fs/cgroup" : "/sys/fs/cgroup/\(parts[1])"
      return folders(to: String(parts[2])).compactMap { folder in
        let limit =
          controllers.isEmpty
          ? text("\(root)\(folder)/cpu.max")
          : text("\(root)\(folder)/cpu.cfs_quota_us").map {
            $0 + " " + (text("\(root)\(folder)/cpu.cfs_period_us") ?? "")
          }
        return limit.flatMap(processors)
      }.min()
    }.min()
  }

  /// A folder and those above it, the last of them without a name.
  private static func folders(to folder: String) -> [String] {
    var folders = [folder]
    while let slash = folders[folders.count - 1].lastIndex(of: "/") {
      folders.append(String(folders[folders.count - 1][..<slash]))
    }
    return folders
  }

  /// Of "time period"; `nil` for `max`, and for −1, which is none either.
  private static func processors(_ limit: String) -> Int? {
    let numbers = limit.split(whereSeparator: \.isWhitespace).map { Double($0) }
    guard numbers.count == 2, let time = numbers[0], let period = numbers[1], time > 0, period > 0 else { return nil }
    return Int(min(max(1, (time / period).rounded(.up)), 1e6))
  }
}
