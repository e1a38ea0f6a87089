import CGSL

/// The function of a `Multimin.Descent` as GSL calls it.
final class DescentCallbacks: Callbacks<DescentCallbacks.Functions> {
  struct Functions {
    let value: Multimin.Value
    let gradient: Multimin.Gradient
    let both: Multimin.Both
  }

  func function(dimension: Int) -> gsl_multimin_function_fdf {
    gsl_multimin_function_fdf(
      f: { x, box in DescentCallbacks.from(box).value(x) },
      df: { x, box, slope in DescentCallbacks.from(box).gradient(x, slope) },
      fdf: { x, box, value, slope in
        let answer = DescentCallbacks.from(box).both(x, slope)
        value?.pointee = answer
      },
      n: dimension, params: pointer)
  }

  private func value(_ x: UnsafePointer<gsl_vector>?) -> Double {
    guard let x else { return .nan }
    return ask { try $0.value(x.numbers.span) } ?? .nan
  }

  private func gradient(_ x: UnsafePointer<gsl_vector>?, _ slope: UnsafeMutablePointer<gsl_vector>?) {
    guard let x, let slope else { return }
    let answer: Void? = ask { functions in
      var span = slope.numbers.mutableSpan
      try functions.gradient(x.numbers.span, &span)
    }
    if answer == nil { gsl_vector_set_all(slope, .nan) }
  }

  private func both(_ x: UnsafePointer<gsl_vector>?, _ slope: UnsafeMutablePointer<gsl_vector>?) -> Double {
    guard let x, let slope else { return .nan }
    let answer = ask { functions in
      var span = slope.numbers.mutableSpan
      return try functions.both(x.numbers.span, &span)
    }
    if answer == nil { gsl_vector_set_all(slope, .nan) }
    return answer ?? .nan
  }
}
