import Foundation
import Functions
import Values

/// Replays values, gradients and minima of models on data.
///
/// Tolerances: |f − f_ref| ≤ 1e-10 max(1, |f_ref|), gradients 1e-9 max(1, maxᵢ |gᵢ|), minima 1e-12 relative where the
/// model is convex.
func replayModels(_ records: [JSON], _ file: String) -> [ParityCase] {
  records.map { record in
    let key = record["key"]?.string ?? "—"
    do throws(Hindrance) {
      let objective = try model(key, record, file)
      return ParityCase(file: file, id: key, try compare(objective, record))
    } catch { return ParityCase(file: file, id: key, error.verdict) }
  }
}

private func compare(_ objective: Objective, _ record: JSON) throws(Hindrance) -> Comparison {
  var comparison = Comparison()
  guard let points = try record.required("points").array else { throw .failed("its `points` are not a list") }
  for (index, point) in points.enumerated() {
    let x = try point.requiredNumbers("x")
    guard x.count == objective.dimension else {
      throw .failed("point \(index + 1) has \(x.count) coordinates, not \(objective.dimension)")
    }
    let (value, slope) = objective.look(at: x)
    comparison.note(
      deviation(value, from: try point.requiredNumber("f"), floor: 1), within: 1e-10, at: "value at point \(index + 1)")
    comparison.note(
      deviation(slope, from: try point.requiredNumbers("grad"), floor: 1), within: 1e-9,
      at: "gradient at point \(index + 1)")
  }
  if let start = record["x0"]?.numbers, let value = record["f_x0"]?.number {
    comparison.note(
      deviation(objective.look(at: start).value, from: value, floor: 1), within: 1e-10, at: "value at the start")
  }
  let isCertain = record["convex"]?.bool == true || record["f_min_kind"]?.string == "global minimum"
  if isCertain, let theirs = record["f_min"]?.number, let ours = objective.minimum.value {
    comparison.note(deviation(ours, from: theirs, floor: 1e-300), within: 1e-12, at: "minimum")
  }
  return comparison
}

/// The model of a record, on its data.
private func model(_ key: String, _ record: JSON, _ file: String) throws(Hindrance) -> Objective {
  guard let recipe = recipes.first(where: { key.hasPrefix($0.prefix) }), let kind = FunctionKind.named(recipe.model)
  else { throw .notImplemented("the model \(key)") }
  var settings = recipe.settings
  let weight = record["lam"]?.number
  let share = record["rho"]?.number
  if let weight, let share {
    settings["l1"] = .number(weight * share)
    settings["l2"] = .number(weight * (1 - share))
  } else if let weight {
    settings["l2"] = .number(weight)
  }
  if let delta = record["delta"]?.number { settings["delta"] = .number(delta) }
  do {
    return try kind.objective(settings: settings, data: data(of: recipe, record, file))
  } catch let hindrance as Hindrance {
    throw hindrance
  } catch { throw .failed("`\(recipe.model)`: \(error)") }
}

private func data(of recipe: Recipe, _ record: JSON, _ file: String) throws -> DataSet {
  if let table = recipe.table { return try DataSet(path: "points", text: table) }
  let name = try record.requiredString("data")
  // The data lie in a folder `data` beside the file's, or above it.
  var folder = URL(filePath: file).deletingLastPathComponent().standardizedFileURL
  for _ in 0..<3 {
    let path = folder.appending(path: "data/" + name).path(percentEncoded: false)
    if let bytes = FileManager.default.contents(atPath: path) {
      return try DataSet(path: name, text: String(decoding: bytes, as: UTF8.self))
    }
    folder = folder.deletingLastPathComponent()
  }
  throw Hindrance.notImplemented("\(name) is in no folder `data` near the file")
}

/// How a record's model is called here.
private struct Recipe {
  let prefix: String
  let model: String
  let settings: [String: JSON]
  /// The data, where they stand in the definition.
  var table: String?
}

private let exclusiveOr = "x1,x2,y\n0,0,0\n0,1,1\n1,0,1\n1,1,0\n"

private let recipes: [Recipe] = {
  func regression(_ prefix: String, _ loss: String) -> Recipe {
    Recipe(
      prefix: prefix, model: "linearRegression",
      settings: ["loss": .string(loss), "intercept": "last", "standardize": true])
  }
  func network(_ prefix: String, _ layers: [Double], _ settings: [String: JSON], table: String? = nil) -> Recipe {
    Recipe(
      prefix: prefix, model: "multilayerPerceptron", settings: settings.merging(["layers": .numbers(layers)]) { $1 },
      table: table)
  }
  let softmax: [String: JSON] = ["output": "softmax", "loss": "crossEntropy", "standardize": true]
  return [
    regression("ols_", "halfMeanSquare"), regression("ridge_", "halfMeanSquare"),
    regression("lasso_", "halfMeanSquare"), regression("elastic_net_", "halfMeanSquare"),
    regression("huber_", "huber"), regression("lad_", "absolute"),
    Recipe(
      prefix: "logistic_", model: "logisticRegression", settings: ["intercept": "last", "standardize": true]),
    network("softmax_iris", [4, 3], softmax), network("softmax_wine", [13, 3], softmax),
    network("softmax_digits", [64, 10], ["output": "softmax", "loss": "crossEntropy", "divisor": 16]),
    network("mlp_iris", [4, 8, 3], softmax),
    network("mlp_xor_ce", [2, 2, 1], ["loss": "crossEntropy"], table: exclusiveOr),
    network("mlp_xor_mse", [2, 2, 1], ["loss": "halfMeanSquare"], table: exclusiveOr),
    Recipe(
      prefix: "circle_fit_", model: "circleFit", settings: [:], table: "a,b\n1,7\n2,6\n5,8\n7,7\n9,5\n3,7\n"),
  ]
}()
