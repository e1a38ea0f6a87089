import CGSL

/// The equations of a `Multiroots` finder, or the residuals of a `NonlinearFit`, as GSL calls them.
final class EquationCallbacks: Callbacks<EquationCallbacks.Functions> {
  struct Functions {
    let residuals: Multiroots.Residuals
    let jacobian: Multiroots.Jacobian
  }

  /// Runs `body` with equations and their Jacobian lent for that long, and throws what they threw.
  func lending<R>(
    _ residuals: Multiroots.Residuals, _ jacobian: Multiroots.Jacobian, _ body: () -> R
  ) throws -> R {
    try withoutActuallyEscaping(residuals) { residuals in
      try withoutActuallyEscaping(jacobian) { jacobian in
        try calling(Functions(residuals: residuals, jacobian: jacobian), body)
      }
    }
  }

  func functionWithJacobian(dimension: Int) -> gsl_multiroot_function_fdf {
    gsl_multiroot_function_fdf(
      f: { x, box, f in EquationCallbacks.from(box).residuals(x, f) },
      df: { x, box, j in EquationCallbacks.from(box).jacobian(x, j) },
      fdf: { x, box, f, j in
        let callbacks = EquationCallbacks.from(box)
        let status = callbacks.residuals(x, f)
        return status == Int32(GSL_SUCCESS) ? callbacks.jacobian(x, j) : status
      },
      n: dimension, params: pointer)
  }

  /// m residuals in n unknowns, whose squares are to be least.
  func fit(residuals m: Int, unknowns n: Int) -> gsl_multifit_nlinear_fdf {
    gsl_multifit_nlinear_fdf(
      f: { x, box, f in
        let status = EquationCallbacks.from(box).residuals(x, f)
        // A trust region refuses a step to residuals that are too large; it does not know what is no number.
        if let f { for i in f.numbers.indices where !f.numbers[i].isFinite { f.numbers[i] = 1e150 } }
        return status
      },
      df: { x, box, j in EquationCallbacks.from(box).jacobian(x, j) },
      fvv: nil, n: m, p: n, params: pointer, nevalf: 0, nevaldf: 0, nevalfvv: 0)
  }

  private func residuals(_ x: UnsafePointer<gsl_vector>?, _ f: UnsafeMutablePointer<gsl_vector>?) -> Int32 {
    guard let x, let f else { return Int32(GSL_EFAULT) }
    let answer: Void? = ask { functions in
      var span = f.numbers.mutableSpan
      try functions.residuals(x.numbers.span, &span)
    }
    // A residual that is not finite is an answer: a trust region takes it as a step too far.
    return answer == nil ? Int32(GSL_EBADFUNC) : Int32(GSL_SUCCESS)
  }

  private func jacobian(_ x: UnsafePointer<gsl_vector>?, _ j: UnsafeMutablePointer<gsl_matrix>?) -> Int32 {
    guard let x, let j else { return Int32(GSL_EFAULT) }
    let answer: Void? = ask { functions in
      var span = j.numbers.mutableSpan
      try functions.jacobian(x.numbers.span, &span)
    }
    guard answer != nil, j.numbers.allSatisfy(\.isFinite) else { return Int32(GSL_EBADFUNC) }
    return Int32(GSL_SUCCESS)
  }
}
