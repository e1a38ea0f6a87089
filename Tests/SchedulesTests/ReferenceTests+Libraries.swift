extension ReferenceTests {
  static let optax = [
    ReferenceCase("optax_constant_schedule", "c0", 0.1, #"{"schedule": "constant"}"#),
    ReferenceCase("optax_cosine_decay_schedule", "c0", 0.1, #"{"schedule": "cosine", "horizon": 50}"#),
    ReferenceCase(
      "optax_cosine_decay_schedule", "c1", 0.1, #"{"schedule": "cosine", "horizon": 40, "end": 0.1, "exponent": 2}"#),
    ReferenceCase(
      "optax_cosine_onecycle_schedule", "c0", 0.1, #"{"schedule": "oneCycle", "horizon": 50, "corners": "optax"}"#),
    ReferenceCase(
      "optax_cosine_onecycle_schedule", "c1", 0.1,
      #"{"schedule": "oneCycle", "horizon": 60, "rise": 0.4, "start": 0.1, "end": 0.001, "corners": "optax"}"#),
    ReferenceCase("optax_exponential_decay", "c0", 0.1, #"{"schedule": "exponential", "every": 10, "decay": 0.5}"#),
    ReferenceCase(
      "optax_exponential_decay", "c1", 0.1,
      #"{"schedule": "exponential", "every": 8, "decay": 0.7, "staircase": true, "end": 0.1, "hold": 5}"#),
    ReferenceCase(
      "optax_linear_onecycle_schedule", "c0", 0.1,
      #"{"schedule": "oneCycle", "horizon": 50, "fall": 0.85, "interpolation": "linear", "corners": "optax"}"#),
    ReferenceCase(
      "optax_linear_onecycle_schedule", "c1", 0.1,
      #"{"schedule": "oneCycle", "horizon": 60, "rise": 0.4, "fall": 0.8, "start": 0.1, "end": 0.001, "interpolation": "linear", "corners": "optax"}"#
    ),
    ReferenceCase("optax_linear_schedule", "c0", 0.1, #"{"schedule": "linear", "horizon": 30, "end": 0.1}"#),
    ReferenceCase(
      "optax_linear_schedule", "c1", 0.1, #"{"schedule": "linear", "horizon": 27, "start": 0, "end": 1, "hold": 7}"#),
    ReferenceCase(
      "optax_piecewise_constant_schedule", "c0", 0.1,
      #"{"schedule": "piecewise", "boundaries": [10, 25, 40], "factors": [1, 0.5, 0.1, 0.3]}"#),
    ReferenceCase(
      "optax_piecewise_interpolate_schedule", "c0", 0.1,
      #"{"schedule": "piecewise", "boundaries": [10, 30, 45], "factors": [1, 2, 0.4, 0.2], "interpolation": "linear"}"#),
    ReferenceCase(
      "optax_piecewise_interpolate_schedule", "c1", 0.1,
      #"{"schedule": "piecewise", "boundaries": [15, 50], "factors": [1, 3, 0.03], "interpolation": "cosine"}"#),
    ReferenceCase(
      "optax_polynomial_schedule", "c0", 0.1, #"{"schedule": "polynomial", "horizon": 40, "end": 0.1, "power": 2}"#),
    ReferenceCase(
      "optax_polynomial_schedule", "c1", 0.1,
      #"{"schedule": "polynomial", "horizon": 40, "power": 0.5, "hold": 10}"#),
    ReferenceCase(
      "optax_sgdr_schedule", "c0", 0.1,
      #"{"schedule": "cosineSegments", "lengths": [20, 30], "warmups": [5, 4], "starts": [0, 0.1], "peaks": [1, 0.8], "ends": [0.1, 0.01]}"#
    ),
    ReferenceCase(
      "optax_warmup_constant_schedule", "c0", 0.1,
      #"{"schedule": "constant", "warmup": 12, "warmupStart": 0.01}"#),
    ReferenceCase(
      "optax_warmup_cosine_decay_schedule", "c0", 0.1, #"{"schedule": "cosine", "horizon": 50, "warmup": 10}"#),
    ReferenceCase(
      "optax_warmup_cosine_decay_schedule", "c1", 0.1,
      #"{"schedule": "cosine", "horizon": 40, "end": 0.1, "exponent": 1.5, "warmup": 5, "warmupStart": 0.01}"#),
    ReferenceCase(
      "optax_warmup_exponential_decay_schedule", "c0", 0.1,
      #"{"schedule": "exponential", "every": 8, "decay": 0.5, "warmup": 10}"#),
    ReferenceCase(
      "optax_warmup_exponential_decay_schedule", "c1", 0.1,
      #"{"schedule": "exponential", "every": 6, "decay": 0.7, "staircase": true, "end": 0.2, "warmup": 5, "warmupStart": 0.01, "hold": 4}"#
    ),
  ]

  static let transformers = [
    ReferenceCase("transformers_constant_with_warmup", "c0", 0.1, #"{"schedule": "constant", "warmup": 10}"#),
    ReferenceCase(
      "transformers_linear_with_warmup", "c0", 0.1, #"{"schedule": "linear", "horizon": 50, "warmup": 10}"#),
    ReferenceCase(
      "transformers_cosine_with_warmup", "c0", 0.1,
      #"{"schedule": "cosine", "horizon": 50, "warmup": 10, "clamped": false}"#),
    ReferenceCase(
      "transformers_cosine_with_warmup", "c1", 0.1,
      #"{"schedule": "cosine", "horizon": 45, "warmup": 5, "cycles": 1.5, "clamped": false}"#),
    ReferenceCase(
      "transformers_cosine_with_hard_restarts_with_warmup", "c0", 0.1,
      #"{"schedule": "cosineRestarts", "horizon": 54, "warmup": 6, "cycles": 3, "multiplier": 1}"#),
    ReferenceCase(
      "transformers_cosine_with_min_lr", "c0", 0.1,
      #"{"schedule": "cosine", "horizon": 50, "warmup": 10, "end": 0.1, "clamped": false}"#),
    ReferenceCase(
      "transformers_cosine_with_min_lr_warmup_lr_rate", "c0", 0.1,
      #"{"schedule": "cosine", "horizon": 49, "warmup": 9, "warmupStart": 0.1, "end": 0.05, "clamped": false}"#),
    ReferenceCase(
      "transformers_cosine_with_min_lr_warmup_lr_rate", "c1", 0.1,
      #"{"schedule": "cosine", "horizon": 49, "warmup": 9, "warmupStart": 0.2, "end": 0.05, "clamped": false}"#),
    ReferenceCase(
      "transformers_polynomial_decay_with_warmup", "c0", 0.1,
      #"{"schedule": "polynomial", "horizon": 50, "warmup": 10, "end": 0.01, "power": 2}"#),
    ReferenceCase(
      "transformers_polynomial_decay_with_warmup", "c1", 0.1,
      #"{"schedule": "polynomial", "horizon": 40, "end": 1e-6, "power": 1}"#),
    ReferenceCase(
      "transformers_inverse_sqrt", "c0", 0.1,
      #"{"schedule": "inverseTime", "every": 10, "decay": 1, "power": 0.5, "warmup": 10}"#),
    ReferenceCase(
      "transformers_inverse_sqrt", "c1", 0.1,
      #"{"schedule": "inverseTime", "every": 20, "decay": 1, "power": 0.5, "warmup": 5}"#),
    ReferenceCase(
      "transformers_wsd", "c0", 0.1, #"{"schedule": "cosine", "horizon": 48, "warmup": 8, "hold": 25}"#),
    ReferenceCase(
      "transformers_wsd", "c0", 0.1,
      #"{"schedule": "warmupStableDecay", "horizon": 48, "rise": 8, "fall": 15, "fallShape": "cosine"}"#),
    ReferenceCase(
      "transformers_wsd", "c1", 0.1,
      #"{"schedule": "warmupStableDecay", "horizon": 48, "rise": 8, "riseShape": "cosine", "start": 0.1, "fall": 15, "fallShape": "linear", "end": 0.1}"#
    ),
    ReferenceCase(
      "transformers_wsd", "c2", 0.1,
      #"{"schedule": "warmupStableDecay", "horizon": 50, "rise": 8, "riseShape": "sqrt", "fall": 20}"#),
  ]

  static let timm = [
    ReferenceCase("timm_StepLRScheduler", "c0", 0.1, #"{"schedule": "step", "every": 10, "gamma": 0.5}"#),
    ReferenceCase(
      "timm_StepLRScheduler", "c1", 0.1,
      #"{"schedule": "step", "every": 8, "gamma": 0.7, "warmup": 5, "warmupStart": 0.01}"#),
    ReferenceCase(
      "timm_MultiStepLRScheduler", "c0", 0.1,
      #"{"schedule": "multistep", "milestones": [9, 24, 39], "gamma": 0.3, "warmup": 5, "warmupStart": 0.01}"#),
    ReferenceCase(
      "timm_PolyLRScheduler", "c0", 0.1, #"{"schedule": "polynomial", "horizon": 50, "end": 0.01, "power": 0.5}"#),
    ReferenceCase(
      "timm_PolyLRScheduler", "c1", 0.1,
      #"{"schedule": "polynomial", "horizon": 40, "cycles": 2, "amplitude": 0.5, "power": 2, "timePower": 1.5, "warmup": 4, "warmupStart": 0.1, "warmupMode": "replacing"}"#
    ),
    ReferenceCase(
      "timm_CosineLRScheduler", "c0", 0.1,
      #"{"schedule": "cosine", "horizon": 50, "end": 0.01, "warmup": 5, "warmupStart": 0.001, "warmupMode": "replacing"}"#
    ),
    ReferenceCase(
      "timm_CosineLRScheduler", "c1", 0.1,
      #"{"schedule": "cosineRestarts", "period": 15, "multiplier": 1.5, "cycles": 3, "amplitude": 0.5, "decaying": "peak", "end": 0.01}"#
    ),
    ReferenceCase(
      "timm_CosineLRScheduler", "c2", 0.1,
      #"{"schedule": "cosine", "horizon": 36, "timePower": 0.8, "warmup": 6, "warmupStart": 0.1}"#),
  ]

  static let pytorchOptimizer = [
    ReferenceCase(
      "pytorch_optimizer_wsd", "c0", 0.1, #"{"schedule": "warmupStableDecay", "horizon": 48, "rise": 8, "fall": 15}"#),
    ReferenceCase(
      "pytorch_optimizer_CosineAnnealingWarmupRestarts", "c0", 0.1,
      #"{"schedule": "cosineSegments", "lengths": [20, 20, 20, 20], "warmups": [5, 5, 5, 5], "starts": [0.01, 0.01, 0.01, 0.01], "peaks": [1, 0.5, 0.25, 0.125], "ends": [0.01, 0.01, 0.01, 0.01]}"#
    ),
  ]

  static let others = [
    ReferenceCase(
      "river_InverseScaling", "c0", 0.1, #"{"schedule": "inverseTime", "every": 1, "decay": 1, "power": 0.5}"#),
    ReferenceCase("river_InverseScaling", "c1", 0.1, #"{"schedule": "inverseTime", "every": 1, "decay": 1}"#),
    ReferenceCase(
      "river_InverseScaling", "c2", 0.5, #"{"schedule": "inverseTime", "every": 1, "decay": 1, "power": 0.6}"#),
    ReferenceCase("scikit_opt_SABoltzmann", "c0", 100, #"{"schedule": "logarithmicCooling", "offset": 1}"#),
    ReferenceCase("scikit_opt_SABoltzmann", "c1", 3, #"{"schedule": "logarithmicCooling", "offset": 1}"#),
    ReferenceCase("scikit_opt_SACauchy", "c0", 100, #"{"schedule": "inverseTime", "every": 1, "decay": 1}"#),
    ReferenceCase("scikit_opt_SACauchy", "c1", 3, #"{"schedule": "inverseTime", "every": 1, "decay": 1}"#),
    ReferenceCase(
      "scikit_opt_SAFast", "c0", 100, #"{"schedule": "exponential", "every": 1, "decay": 0.6922006275553464}"#),
    ReferenceCase(
      "scikit_opt_SAFast", "c1", 3, #"{"schedule": "exponential", "every": 1, "decay": 0.6922006275553464}"#),
  ]
}
