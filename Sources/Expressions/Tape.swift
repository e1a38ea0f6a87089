import Lanes

/// A computation as a flat list of instructions over strips of lanes.
struct Tape: Sendable {
  /// Where an operand lies.
  enum Base: UInt8, Sendable {
    /// What instructions write.
    case frame
    case constants
    /// The point, and a direction.
    case point, direction
    /// The derivative that is written.
    case output
  }

  struct Operand: Sendable {
    var base: Base
    var offset: Int32
    var stride: Int32
  }

  struct Instruction: Sendable {
    let operation: Operation
    let count: Int32
    let d, a, b, c: Operand
    /// Where its table begins, and how many entries it has.
    let table: Int32
    let entries: Int32
  }

  let instructions: [Instruction]
  /// The tables, one behind the other; never empty.
  let tables: [Int32]
  /// How many lanes the instructions write.
  let frame: Int
  let constants: TapeConstants
  /// Where the value ends up; `nil` where none is wanted.
  let result: Operand?
}

/// The constants of a tape at the widths that run.
final class TapeConstants: Sendable {
  let numbers: [Double]
  private nonisolated(unsafe) let scalar: Vector<Double>
  private nonisolated(unsafe) let packed: Vector<Pack>
  private nonisolated(unsafe) let arena = Arena()

  init(_ numbers: [Double]) {
    self.numbers = numbers
    scalar = arena.vector(numbers)
    packed = arena.vector(numbers.map { Pack($0) })
  }

  /// Their memory at a lane width; `nil` for a width that keeps none.
  @inline(__always)
  func memory<L: Lane>(_: L.Type) -> UnsafeMutablePointer<L>? {
    let base: UnsafeMutableRawPointer?
    if L.self == Double.self {
      base = UnsafeMutableRawPointer(scalar.buffer.baseAddress)
    } else if L.self == Pack.self {
      base = UnsafeMutableRawPointer(packed.buffer.baseAddress)
    } else {
      return nil
    }
    return base?.assumingMemoryBound(to: L.self)
  }
}

extension Tape {
  /// How many lanes of memory it takes to run, at any width.
  var memory: Int { frame + constants.numbers.count }

  /// Runs it.
  ///
  /// - Parameters:
  ///   - memory: as many lanes as `memory` says.
  ///   - output: n lanes that the derivative is added to; not touched where there is none.
  @inline(__always)
  func run<L: Lane>(
    in memory: UnsafeMutablePointer<L>, at point: UnsafePointer<L>, along direction: UnsafePointer<L>,
    into output: UnsafeMutablePointer<L>
  ) -> L {
    let constants = self.constants.memory(L.self) ?? copy(to: memory + frame)
    // In the order of `Base`.
    let bases: InlineArray<5, UnsafeMutablePointer<L>> = [
      memory, constants, UnsafeMutablePointer(mutating: point), UnsafeMutablePointer(mutating: direction), output,
    ]
    return bases.span.withUnsafeBufferPointer { bases in
      instructions.withUnsafeBufferPointer { instructions in
        tables.withUnsafeBufferPointer { tables in
          guard let bases = bases.baseAddress, let tables = tables.baseAddress else { return L(Double.nan) }
          if var next = instructions.baseAddress {
            let end = next + instructions.count
            while next < end {
              Kernel(instruction: next, bases: bases, tables: tables).run()
              next += 1
            }
          }
          guard let result else { return 0 }
          return bases[Int(result.base.rawValue)][Int(result.offset)]
        }
      }
    }
  }

  private func copy<L: Lane>(to memory: UnsafeMutablePointer<L>) -> UnsafeMutablePointer<L> {
    for (index, number) in constants.numbers.enumerated() { memory[index] = L(number) }
    return memory
  }
}
