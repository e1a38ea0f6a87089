import GSL
import Lanes

extension Matrix {
  /// Writes Ax to `product`, each row summed in the order of its columns: the bits of GSL's reference `dgemv`.
  @_specialize(where L == Double)
  package func multiply<L: Lane>(_ x: Vector<L>, into product: Vector<L>) {
    let entries = elements.span
    precondition(x.count == columns && product.count == rows)
    for i in 0..<rows {
      var sum: L = 0
      for j in 0..<columns { sum += x[j] * L(entries[i * columns + j]) }
      product[i] = 0 + sum
    }
  }
}
