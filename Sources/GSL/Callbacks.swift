/// Where C callbacks find the Swift functions they stand for: GSL hands `pointer` back to every callback.
///
/// The functions are here only while GSL runs. An error cannot pass through C: it is kept, every further call in the
/// same run answers NaN without asking the function again, and `calling` throws it.
class Callbacks<Functions> {
  private var functions: Functions?
  private var failure: (any Error)?

  /// The `params` of GSL's function structures; valid as long as this object lives.
  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// The object behind a `params`.
  @inline(__always)
  static func from(_ pointer: UnsafeMutableRawPointer?) -> Self {
    guard let pointer else { preconditionFailure("GSL lost the parameters of a callback") }
    return Unmanaged<Self>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// Runs `body`, in which GSL calls back to `functions`, and throws what they threw.
  func calling<R>(_ functions: Functions, _ body: () -> R) throws -> R {
    self.functions = functions
    defer { self.functions = nil }
    failure = nil
    let result = withExtendedLifetime(self) { body() }
    if let failure { throw failure }
    return result
  }

  /// Asks the functions, unless one has thrown; `nil` then.
  @inline(__always)
  func ask<R>(_ question: (Functions) throws -> R) -> R? {
    guard failure == nil, let functions else { return nil }
    do {
      return try question(functions)
    } catch {
      failure = error
      return nil
    }
  }
}
