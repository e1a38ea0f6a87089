/// A sampler of which theory says how it moves without force.
package protocol FreeMotion: Sendable {
  /// The mean squared displacement of a coordinate after so many steps, where theory knows it.
  func displacement(after steps: Int) -> Double?
  /// The random numbers that moved a coordinate, each standard normal if the sampler is right; `nil` where no random
  /// numbers did.
  ///
  /// - Parameters:
  ///   - places: the coordinate after consecutive steps, the start first.
  ///   - momenta: that of a particle with mass at each of them; empty for other methods.
  func forces(_ places: [Double], momenta: [Double]) -> [Double]?
}
