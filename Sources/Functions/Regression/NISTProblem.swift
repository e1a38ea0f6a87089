import Lanes

/// The nonlinear regressions of NIST's Statistical Reference Datasets, in the order of their difficulty there.
package enum NISTProblem: String, CaseIterable, Sendable {
  case misra1a, misra1b, chwirut1, chwirut2, lanczos3, gauss1, gauss2, danWood
  case misra1c, misra1d, kirby2, hahn1, nelson, mgh17, lanczos1, lanczos2, gauss3, roszman1, enso
  case mgh09, mgh10, thurber, boxBOD, rat42, rat43, eckerle4, bennett5

  var form: RegressionForm {
    switch self {
    case .misra1a, .boxBOD: .saturation
    case .misra1b: .squaredSaturation
    case .misra1c: .rootSaturation
    case .misra1d: .hyperbola
    case .chwirut1, .chwirut2: .decayOverLine
    case .lanczos1, .lanczos2, .lanczos3: .threeDecays
    case .mgh17: .twoDecays
    case .gauss1, .gauss2, .gauss3: .twoPeaks
    case .eckerle4: .peak
    case .danWood: .power
    case .bennett5: .shiftedPower
    case .kirby2: .quadraticRatio
    case .hahn1, .thurber: .cubicRatio
    case .mgh09: .kowalik
    case .mgh10: .reciprocalExponent
    case .nelson: .dielectric
    case .roszman1: .resonance
    case .enso: .cycles
    case .rat42: .logistic
    case .rat43: .richards
    }
  }

  /// How many parameters the curve has.
  var dimension: Int { certificate.parameters.count }

  /// The data, a row an observation: y, x and, for `nelson`, x₂.
  private var text: String {
    switch self {
    case .misra1a: Self.misra1aRows
    case .misra1b: Self.misra1bRows
    case .misra1c: Self.misra1cRows
    case .misra1d: Self.misra1dRows
    case .chwirut1: Self.chwirut1Rows
    case .chwirut2: Self.chwirut2Rows
    case .lanczos1: Self.lanczos1Rows
    case .lanczos2: Self.lanczos2Rows
    case .lanczos3: Self.lanczos3Rows
    case .gauss1: Self.gauss1Rows
    case .gauss2: Self.gauss2Rows
    case .gauss3: Self.gauss3Rows
    case .danWood: Self.danWoodRows
    case .kirby2: Self.kirby2Rows
    case .hahn1: Self.hahn1Rows
    case .nelson: Self.nelsonRows
    case .mgh17: Self.mgh17Rows
    case .roszman1: Self.roszman1Rows
    case .enso: Self.ensoRows
    case .mgh09: Self.mgh09Rows
    case .mgh10: Self.mgh10Rows
    case .thurber: Self.thurberRows
    case .boxBOD: Self.boxBODRows
    case .rat42: Self.rat42Rows
    case .rat43: Self.rat43Rows
    case .eckerle4: Self.eckerle4Rows
    case .bennett5: Self.bennett5Rows
    }
  }

  /// The observations; of `nelson` the logarithm of y, which is what its curve fits.
  var observations: Observations {
    var read = Observations()
    for row in text.split(whereSeparator: \.isWhitespace) {
      let numbers = row.split(separator: ",").compactMap { Double($0) }
      precondition(numbers.count >= 2, "a row of \(rawValue) has \(numbers.count) numbers")
      read.y.append(self == .nelson ? Double.log(numbers[0]) : numbers[0])
      read.x.append(numbers[1])
      read.z.append(numbers.count > 2 ? numbers[2] : 0)
    }
    return read
  }
}

/// What a regression fits: y at x, with a second predictor z that is 0 where there is none.
struct Observations: Sendable {
  var y: [Double] = []
  var x: [Double] = []
  var z: [Double] = []
}
