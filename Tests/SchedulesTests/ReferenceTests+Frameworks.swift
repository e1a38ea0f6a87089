extension ReferenceTests {
  static let keras = [
    ReferenceCase("keras_CosineDecay", "c0", 0.1, #"{"schedule": "cosine", "horizon": 50}"#),
    ReferenceCase(
      "keras_CosineDecay", "c1", 0.1,
      #"{"schedule": "cosine", "horizon": 50, "end": 0.1, "warmup": 10, "warmupStart": 0.01}"#),
    ReferenceCase(
      "keras_CosineDecayRestarts", "c0", 0.1, #"{"schedule": "cosineRestarts", "period": 10, "cycles": null}"#),
    ReferenceCase(
      "keras_CosineDecayRestarts", "c1", 0.1,
      #"{"schedule": "cosineRestarts", "period": 12, "multiplier": 1, "amplitude": 0.8, "cycles": null, "end": 0.05}"#),
    ReferenceCase(
      "keras_CosineDecayRestarts", "c2", 0.1,
      #"{"schedule": "cosineRestarts", "period": 7, "multiplier": 1.5, "amplitude": 0.9, "cycles": null}"#),
    ReferenceCase("keras_ExponentialDecay", "c0", 0.1, #"{"schedule": "exponential", "every": 10, "decay": 0.5}"#),
    ReferenceCase(
      "keras_ExponentialDecay", "c1", 0.1,
      #"{"schedule": "exponential", "every": 8, "decay": 0.7, "staircase": true}"#),
    ReferenceCase("keras_InverseTimeDecay", "c0", 0.1, #"{"schedule": "inverseTime", "every": 10, "decay": 0.5}"#),
    ReferenceCase(
      "keras_InverseTimeDecay", "c1", 0.1,
      #"{"schedule": "inverseTime", "every": 8, "decay": 0.7, "staircase": true}"#),
    ReferenceCase(
      "keras_PiecewiseConstantDecay", "c0", 0.1,
      #"{"schedule": "piecewise", "boundaries": [11, 26, 41], "factors": [1, 0.5, 0.1, 0.2]}"#),
    ReferenceCase(
      "keras_PolynomialDecay", "c0", 0.1, #"{"schedule": "polynomial", "horizon": 40, "end": 0.1, "power": 2}"#),
    ReferenceCase(
      "keras_PolynomialDecay", "c1", 0.1,
      #"{"schedule": "polynomial", "horizon": 17, "end": 0.01, "power": 1, "cycle": true}"#),
  ]

  static let torch = [
    ReferenceCase(
      "torch_ConstantLR", "c0", 0.1,
      #"{"schedule": "piecewise", "boundaries": [5], "factors": [0.3333333333333333, 1]}"#),
    ReferenceCase(
      "torch_ConstantLR", "c1", 0.1, #"{"schedule": "piecewise", "boundaries": [13], "factors": [0.25, 1]}"#),
    ReferenceCase("torch_StepLR", "c0", 0.1, #"{"schedule": "step", "every": 7, "gamma": 0.3}"#),
    ReferenceCase("torch_StepLR", "c1", 0.05, #"{"schedule": "step", "every": 1, "gamma": 0.9}"#),
    ReferenceCase("torch_MultiStepLR", "c0", 0.1, #"{"schedule": "multistep", "milestones": [8, 20, 33]}"#),
    ReferenceCase(
      "torch_MultiStepLR", "c1", 0.2, #"{"schedule": "multistep", "milestones": [5, 5, 30], "gamma": 0.5}"#),
    ReferenceCase("torch_ExponentialLR", "c0", 0.1, #"{"schedule": "exponential", "every": 1, "decay": 0.95}"#),
    ReferenceCase("torch_ExponentialLR", "c1", 1, #"{"schedule": "exponential", "every": 1, "decay": 0.8}"#),
    ReferenceCase(
      "torch_LinearLR", "c0", 0.1, #"{"schedule": "linear", "horizon": 5, "start": 0.3333333333333333, "end": 1}"#),
    ReferenceCase("torch_LinearLR", "c1", 0.1, #"{"schedule": "linear", "horizon": 20, "start": 0.01, "end": 1}"#),
    ReferenceCase("torch_LinearLR", "c2", 0.1, #"{"schedule": "linear", "horizon": 30, "end": 0.1}"#),
    ReferenceCase("torch_PolynomialLR", "c0", 0.1, #"{"schedule": "polynomial", "horizon": 40, "power": 1}"#),
    ReferenceCase("torch_PolynomialLR", "c1", 0.1, #"{"schedule": "polynomial", "horizon": 25, "power": 2}"#),
    ReferenceCase("torch_PolynomialLR", "c2", 0.1, #"{"schedule": "polynomial", "horizon": 50, "power": 0.9}"#),
    ReferenceCase("torch_CosineAnnealingLR", "c0", 0.1, #"{"schedule": "cosine", "horizon": 50, "clamped": false}"#),
    ReferenceCase(
      "torch_CosineAnnealingLR", "c1", 0.1, #"{"schedule": "cosine", "horizon": 20, "end": 0.01, "clamped": false}"#),
    ReferenceCase(
      "torch_CosineAnnealingLR", "c2", 0.1, #"{"schedule": "cosine", "horizon": 7, "end": 0.1, "clamped": false}"#),
    ReferenceCase(
      "torch_CosineAnnealingWarmRestarts", "c0", 0.1,
      #"{"schedule": "cosineRestarts", "period": 10, "multiplier": 1, "cycles": null}"#),
    ReferenceCase(
      "torch_CosineAnnealingWarmRestarts", "c1", 0.1,
      #"{"schedule": "cosineRestarts", "period": 8, "multiplier": 2, "cycles": null, "end": 0.01}"#),
    ReferenceCase("torch_OneCycleLR", "c0", 0.1, #"{"schedule": "oneCycle"}"#),
    ReferenceCase(
      "torch_OneCycleLR", "c1", 0.1,
      #"{"schedule": "oneCycle", "rise": 0.4, "fall": 0.8, "start": 0.1, "end": 0.001, "interpolation": "linear"}"#),
    ReferenceCase("torch_OneCycleLR", "c2", 0.3, #"{"schedule": "oneCycle"}"#),
    ReferenceCase(
      "torch_SequentialLR", "c0", 0.1,
      #"{"schedule": "cosine", "horizon": 50, "warmup": 10, "warmupStart": 0.1, "clamped": false}"#),
    ReferenceCase(
      "torch_SequentialLR", "c1", 0.1,
      #"{"schedule": "exponential", "decay": 0.9, "every": 1, "warmup": 20, "warmupStart": 0.1, "warmupCounting": "constant"}"#
    ),
    ReferenceCase(
      "torch_ChainedScheduler", "c0", 1,
      #"{"schedule": "exponential", "decay": 0.9, "every": 1, "warmup": 2, "warmupStart": 0.1, "warmupCounting": "constant", "warmupMode": "multiplying"}"#
    ),
    ReferenceCase(
      "torch_ChainedScheduler", "c1", 0.1,
      #"{"schedule": "cosine", "horizon": 45, "warmup": 12, "warmupStart": 0.1, "warmupMode": "multiplying", "clamped": false}"#
    ),
  ]

  static let paddle = [
    ReferenceCase(
      "paddle_CosineAnnealingDecay", "c0", 0.1,
      #"{"schedule": "cosine", "horizon": 20, "end": 0.01, "clamped": false}"#),
    ReferenceCase("paddle_InverseTimeDecay", "c0", 0.1, #"{"schedule": "inverseTime", "every": 1, "decay": 0.1}"#),
    ReferenceCase(
      "paddle_LinearWarmup", "c0", 0.1, #"{"schedule": "constant", "warmup": 10, "warmupStart": 0.01}"#),
    ReferenceCase(
      "paddle_NaturalExpDecay", "c0", 0.1, #"{"schedule": "exponential", "every": 1, "decay": 0.951229424500714}"#),
    ReferenceCase(
      "paddle_NoamDecay", "c0", 0.03952847075210474,
      #"{"schedule": "inverseTime", "every": 10, "decay": 1, "power": 0.5, "warmup": 10}"#),
    ReferenceCase(
      "paddle_NoamDecay", "c1", 0.01767766952966369,
      #"{"schedule": "inverseTime", "every": 25, "decay": 1, "power": 0.5, "warmup": 25}"#),
    ReferenceCase("paddle_OneCycleLR", "c0", 0.1, #"{"schedule": "oneCycle", "end": 0.001}"#),
    ReferenceCase(
      "paddle_OneCycleLR", "c1", 0.1,
      #"{"schedule": "oneCycle", "rise": 0.4, "fall": 0.8, "end": 0.001, "interpolation": "linear"}"#),
    ReferenceCase(
      "paddle_PiecewiseDecay", "c0", 0.1,
      #"{"schedule": "piecewise", "boundaries": [10, 25, 40], "factors": [1, 0.5, 0.1, 0.2]}"#),
    ReferenceCase(
      "paddle_PolynomialDecay", "c0", 0.1,
      #"{"schedule": "polynomial", "horizon": 17, "end": 0.01, "power": 1, "cycle": true}"#),
    ReferenceCase(
      "paddle_PolynomialDecay", "c1", 0.1, #"{"schedule": "polynomial", "horizon": 40, "end": 0.1, "power": 2}"#),
  ]
}
