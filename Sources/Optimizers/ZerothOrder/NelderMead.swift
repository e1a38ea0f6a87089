import GSL

/// The simplex method of Nelder and Mead, with the centre updated in O(n) a step: GSL's `nmsimplex2`.
///
/// J. A. Nelder and R. Mead, "A simplex method for function minimization", The Computer Journal 7(4) (1965), 308–313,
/// doi:10.1093/comjnl/7.4.308.
enum NelderMead: SimplexAlgorithm {
  static let name = "nelderMead"
  static let title = "Nelder–Mead"
  static let source = "J. A. Nelder and R. Mead, The Computer Journal 7 (1965) 308–313; GSL"
  static let algorithm = Multimin.Simplex.Algorithm.nmSimplex2
}

/// The same with the centre computed anew from all corners, which rounds differently: GSL's `nmsimplex`.
enum NelderMeadClassic: SimplexAlgorithm {
  static let name = "nelderMeadClassic"
  static let title = "Nelder–Mead (centre computed anew)"
  static let source = "J. A. Nelder and R. Mead, The Computer Journal 7 (1965) 308–313; GSL"
  static let algorithm = Multimin.Simplex.Algorithm.nmSimplex
}
