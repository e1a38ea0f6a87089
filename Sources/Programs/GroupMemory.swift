import Foundation

/// What the processes of a group hold.
enum GroupMemory {
  /// The resident memory of a process group, in bytes; `nil` where the system does not say.
  static func resident(of group: pid_t) -> Int? {
    #if os(Linux)
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: "/proc") else { return nil }
      var pages = 0
      for name in names where name.utf8.first.map({ (48...57).contains($0) }) ?? false {
        guard let stat = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
          let end = stat.lastIndex(of: ")")
        else { continue }
        // Behind the name: state, parent, group, …; the 22nd of them is the resident set in pages.
        let fields = stat[stat.index(after: end)...].split(separator: " ")
        guard fields.count > 21, fields[2] == "\(group)", let resident = Int(fields[21]) else { continue }
        pages += resident
      }
      return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    #else
      return nil
    #endif
  }
}
