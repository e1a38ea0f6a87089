import CGSL

/// The C library behind this room.
package enum Library {
  /// GSL's version, such as `2.7.1`.
  package static var version: String { String(cString: cgsl_version()) }
  /// GSL with its version: what names of runs have whose bits it decides.
  package static var name: String { "GSL " + version }

  /// Whether GSL reports failures by status. Its default is to abort the process; the first use of this room, in
  /// whatever thread, turns that off once and for all, and every entry point asks for it.
  static let reportsByStatus: Bool = {
    _ = gsl_set_error_handler_off()
    return true
  }()

  /// Makes sure that no failure aborts the process.
  @inline(__always) static func prepare() { _ = reportsByStatus }
}

/// Throws what `status` says, unless it says success.
@inline(__always)
func check(_ status: Int32, _ operation: @autoclosure () -> String) throws(GSLError) {
  if status != Int32(GSL_SUCCESS) { throw .status(status, during: operation()) }
}

/// The result of one of GSL's `alloc` functions.
func allocated<T>(_ pointer: UnsafeMutablePointer<T>?, _ what: String) -> UnsafeMutablePointer<T> {
  guard let pointer else { preconditionFailure("no memory for \(what)") }
  return pointer
}
