import Foundation
import Values

/// A reference file, recognised by what it holds.
enum ReferenceFile {
  /// `"kind": "lr-schedule"`: the rates of a package's schedule.
  case schedules(JSON)
  /// `"kind": "optimizer-trajectory"`: the iterates of a package's optimizer.
  case trajectories(JSON)
  /// `"kind": "test-functions"`: values, gradients and Hessian diagonals of the functions of the trajectories.
  case functions(JSON)
  /// `"records"` with minimisers: values, gradients and minima of classic functions.
  case classics(JSON)
  /// `"records"` with data: values, gradients and minima of models.
  case models([JSON])
  /// `"records"` with certified parameters: nonlinear regressions of NIST.
  case regressions([JSON])
  /// `"records"` of kinds scalar and system: roots of equations.
  case roots([JSON])
  /// `"records"` of kinds linear_system and eigenvalue: iterates, solutions and eigenvalues.
  case linear([JSON])
  /// `"records"` of problems of another family.
  case otherProblems([JSON])
  case unknown

  init(_ document: JSON) {
    switch document["kind"]?.string {
    case "lr-schedule": self = .schedules(document)
    case "optimizer-trajectory": self = .trajectories(document)
    case "test-functions": self = .functions(document)
    case nil:
      guard let records = document["records"]?.array, let first = records.first else { fallthrough }
      self =
        switch first["kind"]?.string {
        case "scalar", "system": .roots(records)
        case "linear_system", "eigenvalue": .linear(records)
        case _ where first["minimizers"] != nil && first["f_min"] != nil: .classics(document)
        case _ where first["f_min_kind"] != nil && first["data"] != nil: .models(records)
        case _ where first["certified"] != nil && first["data"] != nil: .regressions(records)
        default: .otherProblems(records)
        }
    default: self = .unknown
    }
  }

  /// Every case of the file, replayed.
  func replay(_ file: String) -> [ParityCase] {
    switch self {
    case .schedules(let document): replaySchedules(document, file)
    case .trajectories(let document): replayTrajectories(document, file)
    case .functions(let document): replayFunctions(document, file)
    case .classics(let document): replayClassics(document, file)
    case .models(let records): replayModels(records, file)
    case .regressions(let records): replayRegressions(records, file)
    case .roots(let records): replayRoots(records, file)
    case .linear(let records): replayLinear(records, file)
    case .otherProblems(let records):
      records.enumerated().map { index, record in
        let id = (record["key"] ?? record["name"] ?? record["function"])?.label ?? "record \(index + 1)"
        return ParityCase(file: file, id: id, .notImplemented("problems of the family of \(stem(of: file))"))
      }
    case .unknown: [ParityCase(file: file, id: "—", .notImplemented("not a reference file of a known kind"))]
    }
  }
}

/// The name of a file without folder and extension.
private func stem(of file: String) -> String {
  URL(filePath: file).deletingPathExtension().lastPathComponent
}

extension JSON {
  fileprivate var label: String { string ?? canonical }
}
