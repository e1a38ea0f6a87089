import GSL
import Lanes

extension Matrix {
  /// Writes Ax to `product`, each row summed in the order of its columns: the bits of GSL's reference `dgemv`.
  package func multiply(_ x: Vector<Double>, into product: Vector<Double>) {
    let entries = elements.span
    precondition(x.count == columns && product.count == rows)
    for i in 0..<rows {
      var sum = 0.0
      for j in 0..<columns { sum += x[j] * entries[i * columns + j] }
      product[i] = 0 + sum
    }
  }
}
