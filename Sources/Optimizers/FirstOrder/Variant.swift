/// Whose form of a method is meant, where the field's packages differ.
enum Variant: String, CaseIterable, Sendable {
  /// `torch.optim`.
  case torch
  /// Optax.
  case optax
  /// Keras 3, which kept TensorFlow's forms.
  case keras
}
