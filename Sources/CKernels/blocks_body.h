// Quantised blocks of BLOCK numbers widened to float32, once for each instruction set (see kernels_body.h). How a block lies
// in memory stands beside each format in Models/Files/Blocks.
#pragma once

CK_INLINE float half_at(const uint8_t *x) { return half_value((uint16_t)(x[0] | x[1] << 8)); }

CK_TARGET static void decode_q8_0(float *out, const uint8_t *block, size_t blocks) {
  for (; blocks > 0; blocks--, block += 2 + BLOCK, out += BLOCK) {
    float step = half_at(block);
    int8_t codes[BLOCK];
    memcpy(codes, block + 2, sizeof codes);
    for (int i = 0; i < BLOCK; i++) out[i] = step * (float)codes[i];
  }
}

/// step * code + offset. A half's 11 bits times a code's 4 are exact, so that the sum is rounded once, fused or not. An
/// offset of -0 changes nothing.
CK_INLINE void decode_nibbles(float *out, const uint8_t *bytes, float step, int shift, float offset) {
  uint8_t codes[BLOCK / 2];
  memcpy(codes, bytes, sizeof codes);
  for (int i = 0; i < BLOCK / 2; i++) {
    float low = step * (float)((codes[i] & 15) - shift), high = step * (float)((codes[i] >> 4) - shift);
    out[i] = low + offset;
    out[i + BLOCK / 2] = high + offset;
  }
}

CK_TARGET static void decode_q4_0(float *out, const uint8_t *block, size_t blocks) {
  for (; blocks > 0; blocks--, block += 2 + BLOCK / 2, out += BLOCK)
    decode_nibbles(out, block + 2, half_at(block), 8, -0.0f);
}

CK_TARGET static void decode_q4_1(float *out, const uint8_t *block, size_t blocks) {
  for (; blocks > 0; blocks--, block += 4 + BLOCK / 2, out += BLOCK)
    decode_nibbles(out, block + 4, half_at(block), 0, half_at(block + 2));
}
