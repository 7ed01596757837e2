// Quantised blocks of 32 numbers widened to float32, once for each instruction set (see kernels_body.h). How a block lies
// in memory stands beside each format in Models/Files/Blocks.
#pragma once

#define BLOCK_NUMBERS 32

/// The half at x, exactly.
CK_INLINE float half_value(const uint8_t *x) {
  uint16_t half = (uint16_t)(x[0] | x[1] << 8);
#if CK_VECTOR_BYTES >= 32
  return _cvtsh_ss(half);
#else
  // A half's exponent is 112 less than the float's.
  uint32_t bits = (half & 0x7FFFu) << 13;
  float magnitude;
  memcpy(&magnitude, &bits, 4);
  magnitude *= 0x1p112f;
  if ((half & 0x7C00) == 0x7C00) {  // infinite, or not a number
    bits |= 0x7F800000;
    memcpy(&magnitude, &bits, 4);
  }
  return half & 0x8000 ? -magnitude : magnitude;
#endif
}

CK_TARGET static void decode_q8_0(float *out, const uint8_t *block, size_t blocks) {
  for (; blocks > 0; blocks--, block += 2 + BLOCK_NUMBERS, out += BLOCK_NUMBERS) {
    float step = half_value(block);
    int8_t codes[BLOCK_NUMBERS];
    memcpy(codes, block + 2, sizeof codes);
    for (int i = 0; i < BLOCK_NUMBERS; i++) out[i] = step * (float)codes[i];
  }
}

/// step * code + offset, rounded twice on every machine: the numbers of a file do not depend on who reads it. An offset
/// of -0 changes nothing.
CK_INLINE void decode_nibbles(float *out, const uint8_t *bytes, float step, int shift, float offset) {
#pragma clang fp contract(off)
  uint8_t codes[BLOCK_NUMBERS / 2];
  memcpy(codes, bytes, sizeof codes);
  for (int i = 0; i < BLOCK_NUMBERS / 2; i++) {
    float low = step * (float)((codes[i] & 15) - shift), high = step * (float)((codes[i] >> 4) - shift);
    out[i] = low + offset;
    out[i + BLOCK_NUMBERS / 2] = high + offset;
  }
}

CK_TARGET static void decode_q4_0(float *out, const uint8_t *block, size_t blocks) {
  for (; blocks > 0; blocks--, block += 2 + BLOCK_NUMBERS / 2, out += BLOCK_NUMBERS)
    decode_nibbles(out, block + 2, half_value(block), 8, -0.0f);
}

CK_TARGET static void decode_q4_1(float *out, const uint8_t *block, size_t blocks) {
  for (; blocks > 0; blocks--, block += 4 + BLOCK_NUMBERS / 2, out += BLOCK_NUMBERS)
    decode_nibbles(out, block + 4, half_value(block), 0, half_value(block + 2));
}
