// Llama 3.1's RoPE scaling recovered from the factors that a GGUF file keeps in place of its parameters.

extension RopeScaling {
  /// How far a factor in the file may be from the formula's, relatively: converters compute them in float32, where
  /// the wavelengths in between carry a few roundings.
  private static let tolerance = 1e-5

  /// The scaling with exactly these factors, or nil if the formula does not give them. Only the ratios of the context
  /// length to the two frequency factors matter, so the published pair (1, 4) is taken and the length looked for:
  /// first `originalContextLength` where the file tells it, then 8,192, then the other powers of two.
  init?(frequencyFactors: [Float], headDim: Int, theta: Double, originalContextLength: Int?) {
    guard let largest = frequencyFactors.max(), largest.isFinite, largest >= 1 else { return nil }
    let contexts = [originalContextLength, 8192].compactMap { $0 } + (0...24).map { 1 << $0 }
    for context in contexts where context > 0 {
      let scaling = RopeScaling(factor: Double(largest), originalContextLength: context)
      let expected = scaling.frequencyFactors(headDim: headDim, theta: theta)
      if zip(expected, frequencyFactors).allSatisfy({ abs(Double($1) - $0) <= Self.tolerance * $0 }) {
        self = scaling
        return
      }
    }
    return nil
  }
}
