/// A vector of lanes in the memory of an arena: the state of a run, or of a pack of runs.
///
/// Unlike an array it is a view, whose copies share their coordinates. In exchange it asks nothing before it is written
/// to (an array asks whether it is shared, each time), counts no references, and begins at a cache line, so that no
/// pack straddles two.
///
///     let arena = Arena()
///     let point = arena.vector(start), gradient = arena.zeros(start.count) as Vector<L>
///     update(point, from: gradient) { x, g in x -= rate * g }
///
/// It is valid as long as its arena.
@frozen
public struct Vector<L: Lane> {
  @usableFromInline let base: UnsafeMutablePointer<L>
  /// n.
  public let count: Int

  @usableFromInline
  init(base: UnsafeMutablePointer<L>, count: Int) {
    self.base = base
    self.count = count
  }

  /// Takes over the coordinates of an array, or of another vector.
  @inlinable
  public func copy(_ coordinates: some Collection<L>) {
    precondition(coordinates.count == count, "expected \(count) coordinates, got \(coordinates.count)")
    for (i, coordinate) in coordinates.enumerated() { base[i] = coordinate }
  }

  /// The coordinates, for whoever takes spans.
  @_transparent public var buffer: UnsafeMutableBufferPointer<L> {
    UnsafeMutableBufferPointer(start: base, count: count)
  }
}

extension Vector: RandomAccessCollection {
  /// 0.
  @inlinable public var startIndex: Int { 0 }
  /// n.
  @inlinable public var endIndex: Int { count }
  @inlinable public subscript(i: Int) -> L {
    get {
      precondition(i >= 0 && i < count, "coordinate \(i) of \(count)")
      return base[i]
    }
    nonmutating set {
      precondition(i >= 0 && i < count, "coordinate \(i) of \(count)")
      base[i] = newValue
    }
  }
}

/// The memory that the vectors of a run live in, given back at once.
public final class Arena {
  private var blocks: [UnsafeMutableRawPointer] = []

  public init() {}

  deinit {
    for block in blocks { block.deallocate() }
  }

  /// A vector of zeros.
  public func zeros<L: Lane>(_ count: Int) -> Vector<L> {
    let block = UnsafeMutableRawPointer.allocate(byteCount: count * MemoryLayout<L>.stride, alignment: 64)
    blocks.append(block)
    let base = block.bindMemory(to: L.self, capacity: count)
    base.initialize(repeating: 0, count: count)
    return Vector(base: base, count: count)
  }

  /// A vector with the coordinates of an array.
  public func vector<L: Lane>(_ coordinates: [L]) -> Vector<L> {
    let vector: Vector<L> = zeros(coordinates.count)
    vector.copy(coordinates)
    return vector
  }
}
