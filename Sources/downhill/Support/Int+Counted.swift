extension Int {
  /// "1 cell", "2 cells".
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
