// The gradient of cross-entropy as few numbers, and products of such rows, once for each instruction set (see
// kernels_body.h).
#pragma once

/// In (0, 1]: a hash of a place, in the manner of Wellons' lowbias32.
CK_INLINE float drawn_fraction(uint32_t place) {
  uint32_t x = (place ^ place >> 16) * CK_DITHER_MIX;
  x = (x ^ x >> 15) * 0x846CA68Bu;
  return (float)(int32_t)((x >> 8) + 1) * 0x1p-24f;
}

/// One bit for each of up to LANES numbers that is kept: surely from `least` on, else with the chance x / least.
CK_INLINE uint32_t drawn_lanes(const float *x, float least, uint32_t place, size_t n) {
  float thresholds[LANES];
  for (size_t l = 0; l < n; l++) thresholds[l] = least * drawn_fraction(place + (uint32_t)l);
#if CK_VECTOR_BYTES == 64
  if (n == LANES)
    return (uint32_t)_mm512_cmp_ps_mask(_mm512_loadu_ps(x), _mm512_loadu_ps(thresholds), _CMP_GE_OQ) |
           (uint32_t)_mm512_cmp_ps_mask(_mm512_loadu_ps(x + 16), _mm512_loadu_ps(thresholds + 16), _CMP_GE_OQ) << 16;
#endif
  uint32_t lanes = 0;
  for (size_t l = 0; l < n; l++) lanes |= (uint32_t)(x[l] >= thresholds[l]) << l;
  return lanes;
}

/// How many of n numbers will be kept on average.
CK_INLINE float drawn_mean(const float *x, float least, size_t n) {
  float lanes[LANES] = {0}, inverse = 1 / least;
  size_t i = 0;
  for (; i + LANES <= n; i += LANES)
    for (int l = 0; l < LANES; l++) lanes[l] += x[i + l] < least ? x[i + l] * inverse : 1;
  for (int l = 0; i < n; i++, l++) lanes[l] += x[i] < least ? x[i] * inverse : 1;
  return add_lanes(lanes);
}

CK_TARGET static size_t cross_entropy_drawn(int32_t *indices, float *values, size_t capacity, float *loss,
                                            float *scratch, const float *logits, size_t target, float weight,
                                            float least, size_t columns) {
  float shift = largest(logits, columns);
  double sum = exponentials(scratch, logits, 1, shift, columns);
  *loss = (float)__builtin_log(sum) - (logits[target] - shift);
  if (weight == 0) return 0;
  if (!(sum > 0)) {  // logits that are infinite or not numbers: nor is the gradient
    indices[0] = (int32_t)target;
    values[0] = __builtin_nanf("");
    return 1;
  }
  float total = (float)sum, inverse = (float)(1 / sum), at_target = weight * (scratch[target] * inverse - 1);
  scratch[target] = __builtin_inff();  // always kept
  if (columns > capacity) {
    // Eight standard deviations: that more are drawn than there is room for does not happen.
    float room = (float)capacity - 8 * __builtin_sqrtf((float)capacity);
    for (float mean; least < 1 && (mean = drawn_mean(scratch, least * total, columns)) > room;)
      do least *= 2;  // which leaves half of them at least
      while ((mean /= 2) > room);
  }
  uint64_t salt;
  memcpy(&salt, &sum, sizeof salt);
  salt = (salt ^ salt >> 32) + target * CK_DITHER_ROW;
  size_t count = 0;
  for (size_t i = 0; i < columns; i += LANES) {
    size_t n = columns - i < LANES ? columns - i : LANES;
    uint32_t place = (uint32_t)salt + (uint32_t)i;
    uint32_t lanes = n == LANES ? drawn_lanes(scratch + i, least * total, place, LANES)
                                : drawn_lanes(scratch + i, least * total, place, n);
    for (; lanes != 0 && count < capacity; lanes &= lanes - 1, count++) {
      size_t index = i + (size_t)__builtin_ctz(lanes);
      float p = scratch[index] * inverse;
      indices[count] = (int32_t)index;
      values[count] = index == target ? at_target : weight * (p > least ? p : least);
    }
  }
  return count;
}

#define STRIP 4  // vectors: chains of sums that do not wait for each other

/// out = the sum of the rows of b that `indices` name, each times its value, or added to what out holds; `vectors` of each
/// row, at most STRIP.
CK_INLINE void sparse_strip(float *out, int accumulate, const int32_t *indices, const float *values, size_t n,
                            const float *b, size_t first, size_t stride, const int vectors) {
  fvec sums[STRIP];
#pragma clang loop unroll(full)
  for (int v = 0; v < vectors; v++) sums[v] = accumulate ? load_f32(out + v * LANES_IN_VECTOR) : (fvec){0};
  for (size_t i = 0; i < n; i++) {
    const float *row = b + ((size_t)indices[i] - first) * stride;
    float value = values[i];
#pragma clang loop unroll(full)
    for (int v = 0; v < vectors; v++) sums[v] = sums[v] + value * load_f32(row + v * LANES_IN_VECTOR);
  }
#pragma clang loop unroll(full)
  for (int v = 0; v < vectors; v++) memcpy(out + v * LANES_IN_VECTOR, &sums[v], sizeof sums[v]);
}

/// Some columns at a time, so that the rows of b that are read again and again stay in the core's cache.
CK_TARGET static void sparse_multiply(float *out, const uint32_t *begins, const uint32_t *ends, const int32_t *indices,
                                      const float *values, const float *b, size_t first, size_t rows, size_t columns,
                                      int accumulate) {
  size_t c = 0;
#define STRIPS(vectors)                                                                                       \
  for (; c + (vectors)*LANES_IN_VECTOR <= columns; c += (vectors)*LANES_IN_VECTOR)                            \
    for (size_t r = 0; r < rows; r++) {                                                                       \
      if (accumulate && begins[r] == ends[r]) continue;                                                       \
      sparse_strip(out + r * columns + c, accumulate, indices + begins[r], values + begins[r],                \
                   ends[r] - begins[r], b + c, first, columns, (vectors));                                    \
    }
  STRIPS(STRIP)
  STRIPS(1)
#undef STRIPS
  for (; c < columns; c++)
    for (size_t r = 0; r < rows; r++) {
      float sum = accumulate ? out[r * columns + c] : 0;
      for (size_t i = begins[r]; i < ends[r]; i++) sum += values[i] * b[((size_t)indices[i] - first) * columns + c];
      out[r * columns + c] = sum;
    }
}
