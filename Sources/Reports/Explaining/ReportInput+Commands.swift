import Findings
import Plans

extension ReportInput {
  /// The command that makes one run again, from a cell's key and a seed; `nil` for a run of another tool, and for a
  /// cell that is not reported.
  package var commands: (_ key: String, _ seed: Int) -> String? {
    let command = RunCommand(experiment)
    let tried = (tuning?.choices.flatMap(\.trials) ?? []) + (tuning?.bestUntuned.flatMap(\.trials) ?? [])
    let own = ownCells + (tuning?.untuned ?? []).map(\.cell) + tried.compactMap(\.cell)
    let places = Dictionary(own.map { ($0.key.description, $0.cell) }, uniquingKeysWith: { first, _ in first })
    return { key, seed in places[key].map { command.text($0, seed: seed) } }
  }
}
