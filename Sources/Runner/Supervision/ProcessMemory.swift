import Foundation

/// What one process holds.
enum ProcessMemory {
  /// Its resident memory in bytes; `nil` where the system does not say.
  static func resident(of process: pid_t) -> Int? {
    #if os(Linux)
      guard let text = try? String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8) else { return nil }
      let fields = text.split(separator: " ")
      guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
      return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    #else
      return nil
    #endif
  }
}
