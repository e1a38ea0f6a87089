import Values

extension Expression {
  /// As the file states it; else the lowest end of descents from many starts.
  package var minimum: ReferenceMinimum {
    if let known {
      return ReferenceMinimum(known.value, at: known.points(dimension), .literature("as the experiment file states it"))
    }
    return searchedMinimum(size: compiled?.size ?? 1)
  }
}
