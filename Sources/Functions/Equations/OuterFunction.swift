import Values

/// A function that is made of another one, g, which its entry names by `of`: its dimensions, domain and usual start are
/// those of g.
protocol OuterFunction: Function {
  /// g.
  var of: InnerFunction { get set }
  /// g at the dimension, once it is prepared.
  var inner: (any TwiceDifferentiable)? { get set }
  /// Why g must have second derivatives, behind "g has no second derivatives, ".
  static var need: String { get }
}

extension OuterFunction {
  package static var dimensions: Dimensions { .atLeast(1) }
  package var dimensions: Dimensions { of.dimensions }

  package func problems() -> [SettingProblem] {
    if of.kind.type is any TwiceDifferentiable.Type { return [] }
    return [SettingProblem(key: "of", message: "\(of.kind.name) has no second derivatives, \(Self.need)")]
  }

  package func problems(dimension: Int) -> [SettingProblem] {
    do throws(SettingsError) {
      _ = try of.made(dimension: dimension)
      return []
    } catch { return error.inside("of").problems }
  }

  package mutating func prepare(dimension: Int, instance: Int) {
    self.dimension = dimension
    inner = try? of.made(dimension: dimension)
  }

  package var domain: [ClosedRange<Double>] { inner?.domain ?? Array(repeating: -1...1, count: dimension) }
  package var start: [Double] { inner?.start ?? Array(repeating: 1, count: dimension) }
}
