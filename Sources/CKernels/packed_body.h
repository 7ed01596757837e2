// Products with weights packed for sampling, once for each instruction set (see kernels_body.h).
//
// A panel holds PANEL outputs side by side, so that a row's outputs are computed in whole vectors and nothing
// is repacked between calls. Each output is summed over the inner dimension in one fixed order, whatever the
// number of rows: a row's result does not depend on its company.
#pragma once
#define PANEL CK_PANEL
#define BLOCK CK_BLOCK

#if CK_VECTOR_BYTES == 64
#include <immintrin.h>
#define FLOAT_ROWS 12  // rows computed at once: accumulators, weights and broadcasts fill the registers
#define BYTE_ROWS 6
#elif CK_VECTOR_BYTES == 32
#include <immintrin.h>
#define FLOAT_ROWS 3
#define BYTE_ROWS 1
#else
#define FLOAT_ROWS 1
#define BYTE_ROWS 1
#endif

#define LANES_IN_VECTOR (CK_VECTOR_BYTES / 4)
#define VECTORS (PANEL / LANES_IN_VECTOR)
typedef float fvec __attribute__((vector_size(CK_VECTOR_BYTES)));
typedef int32_t ivec __attribute__((vector_size(CK_VECTOR_BYTES)));
typedef uint8_t bvec __attribute__((vector_size(CK_VECTOR_BYTES)));
typedef uint16_t hvec __attribute__((vector_size(CK_VECTOR_BYTES / 2)));
typedef uint32_t uvec __attribute__((vector_size(CK_VECTOR_BYTES)));

CK_INLINE fvec load_f32(const float *x) {
  fvec v;
  memcpy(&v, x, sizeof v);
  return v;
}

CK_INLINE fvec load_bf16(const uint16_t *x) {
  hvec h;
  memcpy(&h, x, sizeof h);
  uvec bits = __builtin_convertvector(h, uvec) << 16;
  fvec v;
  memcpy(&v, &bits, sizeof v);
  return v;
}

CK_INLINE fvec load_f16(const uint16_t *x) {
#if CK_VECTOR_BYTES == 64
  return (fvec)_mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)x));
#elif CK_VECTOR_BYTES == 32
  return (fvec)_mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)x));
#else
  fvec v;
  for (int i = 0; i < LANES_IN_VECTOR; i++) {
    uint32_t h = x[i], sign = (h & 0x8000u) << 16, rest = h & 0x7fffu, bits;
    float f;
    if (rest >= 0x7c00u) {
      bits = 0x7f800000u | (rest & 0x3ffu) << 13;
      memcpy(&f, &bits, 4);
    } else if (rest < 0x400u) {
      f = (float)rest * 0x1p-24f;
    } else {
      bits = (rest << 13) + 0x38000000u;
      memcpy(&f, &bits, 4);
    }
    memcpy(&bits, &f, 4);
    bits |= sign;
    memcpy(&f, &bits, 4);
    v[i] = f;
  }
  return v;
#endif
}

/// acc[i] + sum over 4 of weights[4 i + j] * activations[j]: unsigned bytes times signed ones.
CK_INLINE ivec dot4(ivec acc, bvec weights, int32_t activations) {
#if CK_VECTOR_BYTES == 64 && defined(CK_VNNI)
  return (ivec)_mm512_dpbusd_epi32((__m512i)acc, (__m512i)weights, _mm512_set1_epi32(activations));
#elif CK_VECTOR_BYTES == 64
  // Bytes widened to 16 bits, even and odd ones apart: pairs of unsigned × signed bytes would saturate.
  __m512i w = (__m512i)weights, a = _mm512_set1_epi32(activations);
  __m512i even = _mm512_madd_epi16(_mm512_and_si512(w, _mm512_set1_epi16(255)),
                                   _mm512_srai_epi16(_mm512_slli_epi16(a, 8), 8));
  __m512i odd = _mm512_madd_epi16(_mm512_srli_epi16(w, 8), _mm512_srai_epi16(a, 8));
  return acc + (ivec)even + (ivec)odd;
#elif CK_VECTOR_BYTES == 32
  __m256i w = (__m256i)weights, a = _mm256_set1_epi32(activations);
  __m256i even = _mm256_madd_epi16(_mm256_and_si256(w, _mm256_set1_epi16(255)),
                                   _mm256_srai_epi16(_mm256_slli_epi16(a, 8), 8));
  __m256i odd = _mm256_madd_epi16(_mm256_srli_epi16(w, 8), _mm256_srai_epi16(a, 8));
  return acc + (ivec)even + (ivec)odd;
#else
  int8_t a[4];
  memcpy(a, &activations, 4);
  for (int i = 0; i < LANES_IN_VECTOR; i++)
    for (int j = 0; j < 4; j++) acc[i] += (int32_t)weights[4 * i + j] * a[j];
  return acc;
#endif
}

CK_INLINE void store_panel(float *out, const fvec *values, size_t valid) {
  if (valid == PANEL) {
    memcpy(out, values, sizeof(fvec) * VECTORS);
  } else {
    memcpy(out, values, valid * sizeof(float));
  }
}

CK_INLINE void float_rows(float *out, size_t out_stride, size_t valid, const void *panel, int is_bf16,
                          const float *x, size_t x_stride, size_t columns, const size_t rows) {
  fvec sums[FLOAT_ROWS][VECTORS];
#pragma clang loop unroll(full)
  for (size_t r = 0; r < rows; r++)
#pragma clang loop unroll(full)
    for (int v = 0; v < VECTORS; v++) sums[r][v] = (fvec){0};
  for (size_t k = 0; k < columns; k++) {
    fvec w[VECTORS];
#pragma clang loop unroll(full)
    for (int v = 0; v < VECTORS; v++)
      w[v] = is_bf16 ? load_bf16((const uint16_t *)panel + k * PANEL + v * LANES_IN_VECTOR)
                     : load_f32((const float *)panel + k * PANEL + v * LANES_IN_VECTOR);
#pragma clang loop unroll(full)
    for (size_t r = 0; r < rows; r++) {
      float a = x[r * x_stride + k];
#pragma clang loop unroll(full)
      for (int v = 0; v < VECTORS; v++) sums[r][v] = sums[r][v] + a * w[v];
    }
  }
#pragma clang loop unroll(full)
  for (size_t r = 0; r < rows; r++) store_panel(out + r * out_stride, sums[r], valid);
}

/// Asks for a share of the next panel, which lies behind this one, for `count` of `rows` rows: it arrives while
/// this one is used.
CK_INLINE void prefetch_part(const char *next, size_t bytes, size_t row, size_t count, size_t rows) {
  size_t begin = bytes * row / rows / 64 * 64, end = bytes * (row + count) / rows;
  for (size_t i = begin; i < end; i += 64) __builtin_prefetch(next + i, 0, 2);
}

CK_INLINE void float_panel(float *out, size_t out_stride, size_t valid, const void *panel, int is_bf16,
                           const float *x, size_t x_stride, size_t rows, size_t columns) {
  size_t r = 0;
  const size_t bytes = columns * PANEL * (is_bf16 ? 2 : 4);
  for (; r + FLOAT_ROWS <= rows; r += FLOAT_ROWS) {
    prefetch_part((const char *)panel + bytes, bytes, r, FLOAT_ROWS, rows);
    float_rows(out + r * out_stride, out_stride, valid, panel, is_bf16, x + r * x_stride, x_stride, columns,
               FLOAT_ROWS);
  }
#if FLOAT_ROWS > 4
  for (; r + 4 <= rows; r += 4)
    float_rows(out + r * out_stride, out_stride, valid, panel, is_bf16, x + r * x_stride, x_stride, columns, 4);
#endif
  for (; r < rows; r++)
    float_rows(out + r * out_stride, out_stride, valid, panel, is_bf16, x + r * x_stride, x_stride, columns, 1);
}

CK_TARGET static void packed_f32(float *out, size_t out_stride, size_t valid, const void *panel, const float *x,
                                 size_t x_stride, size_t rows, size_t columns) {
  float_panel(out, out_stride, valid, panel, 0, x, x_stride, rows, columns);
}

CK_TARGET static void packed_bf16(float *out, size_t out_stride, size_t valid, const void *panel, const float *x,
                                  size_t x_stride, size_t rows, size_t columns) {
  float_panel(out, out_stride, valid, panel, 1, x, x_stride, rows, columns);
}

/// One block of BLOCK inner elements: eight groups of four. 4-bit weights hold group g in the low and group g + 4
/// in the high half of a byte.
CK_INLINE void byte_rows(float *out, size_t out_stride, size_t valid, const uint8_t *panel, const int bits,
                         const int8_t *x, const float *scales, const int32_t *sums, size_t columns,
                         const size_t rows) {
  const size_t blocks = columns / BLOCK;
  fvec total[BYTE_ROWS][VECTORS];
#pragma clang loop unroll(full)
  for (size_t r = 0; r < rows; r++)
#pragma clang loop unroll(full)
    for (int v = 0; v < VECTORS; v++) total[r][v] = (fvec){0};
  for (size_t b = 0; b < blocks; b++) {
    ivec acc[BYTE_ROWS][VECTORS];
    // 8-bit weights are stored as q + 128: the sum starts at what that adds too much.
#pragma clang loop unroll(full)
    for (size_t r = 0; r < rows; r++) {
      int32_t start = bits == 8 ? -128 * sums[r * blocks + b] : 0;
#pragma clang loop unroll(full)
      for (int v = 0; v < VECTORS; v++) acc[r][v] = (ivec){0} + start;
    }
    if (bits == 8) {
#pragma clang loop unroll(full)
      for (int g = 0; g < BLOCK / 4; g++, panel += 4 * PANEL) {
        bvec w[VECTORS];
        memcpy(w, panel, sizeof w);
#pragma clang loop unroll(full)
        for (size_t r = 0; r < rows; r++) {
          int32_t a;
          memcpy(&a, x + r * columns + b * BLOCK + 4 * g, 4);
#pragma clang loop unroll(full)
          for (int v = 0; v < VECTORS; v++) acc[r][v] = dot4(acc[r][v], w[v], a);
        }
      }
    } else {
#pragma clang loop unroll(full)
      for (int g = 0; g < BLOCK / 8; g++, panel += 4 * PANEL) {
        bvec both[VECTORS];
        memcpy(both, panel, sizeof both);
#pragma clang loop unroll(full)
        for (size_t r = 0; r < rows; r++) {
          int32_t low, high;
          memcpy(&low, x + r * columns + b * BLOCK + 4 * g, 4);
          memcpy(&high, x + r * columns + b * BLOCK + BLOCK / 2 + 4 * g, 4);
#pragma clang loop unroll(full)
          for (int v = 0; v < VECTORS; v++) {
            acc[r][v] = dot4(acc[r][v], both[v] & 15, low);
            acc[r][v] = dot4(acc[r][v], both[v] >> 4, high);
          }
        }
      }
    }
    fvec step[VECTORS];
#pragma clang loop unroll(full)
    for (int v = 0; v < VECTORS; v++) step[v] = load_f16((const uint16_t *)panel + v * LANES_IN_VECTOR);
    panel += 2 * PANEL;
#pragma clang loop unroll(full)
    for (size_t r = 0; r < rows; r++) {
      float scale = scales[r * blocks + b];
#pragma clang loop unroll(full)
      for (int v = 0; v < VECTORS; v++)
        total[r][v] = total[r][v] + __builtin_convertvector(acc[r][v], fvec) * (scale * step[v]);
    }
    if (bits == 4) {
#pragma clang loop unroll(full)
      for (int v = 0; v < VECTORS; v++) step[v] = load_f16((const uint16_t *)panel + v * LANES_IN_VECTOR);
      panel += 2 * PANEL;
#pragma clang loop unroll(full)
      for (size_t r = 0; r < rows; r++) {
        float share = scales[r * blocks + b] * (float)sums[r * blocks + b];
#pragma clang loop unroll(full)
        for (int v = 0; v < VECTORS; v++) total[r][v] = total[r][v] + share * step[v];
      }
    }
  }
#pragma clang loop unroll(full)
  for (size_t r = 0; r < rows; r++) store_panel(out + r * out_stride, total[r], valid);
}

CK_INLINE void byte_panel(float *out, size_t out_stride, size_t valid, const uint8_t *panel, const int bits,
                          const int8_t *x, const float *scales, const int32_t *sums, size_t rows,
                          size_t columns) {
  const size_t blocks = columns / BLOCK;
  size_t r = 0;
  const size_t bytes = blocks * (bits == 8 ? (BLOCK + 2) * PANEL : (BLOCK / 2 + 4) * PANEL);
#define ROWS_AT_ONCE(count)                                                                           \
  for (; r + (count) <= rows; r += (count)) {                                                         \
    prefetch_part((const char *)panel + bytes, bytes, r, (count), rows);                              \
    byte_rows(out + r * out_stride, out_stride, valid, panel, bits, x + r * columns, scales + r * blocks, \
              sums + r * blocks, columns, (count));                                                   \
  }
  ROWS_AT_ONCE(BYTE_ROWS)
#if BYTE_ROWS > 3
  ROWS_AT_ONCE(3)
#endif
#if BYTE_ROWS > 1
  ROWS_AT_ONCE(1)
#endif
#undef ROWS_AT_ONCE
}

CK_TARGET static void packed_int8(float *out, size_t out_stride, size_t valid, const uint8_t *panel,
                                  const int8_t *x, const float *scales, const int32_t *sums, size_t rows,
                                  size_t columns) {
  byte_panel(out, out_stride, valid, panel, 8, x, scales, sums, rows, columns);
}

CK_TARGET static void packed_int4(float *out, size_t out_stride, size_t valid, const uint8_t *panel,
                                  const int8_t *x, const float *scales, const int32_t *sums, size_t rows,
                                  size_t columns) {
  byte_panel(out, out_stride, valid, panel, 4, x, scales, sums, rows, columns);
}

CK_TARGET static void quantise_row(int8_t *q, float *scales, int32_t *sums, const float *x, size_t columns) {
  for (size_t b = 0; b < columns / BLOCK; b++, x += BLOCK, q += BLOCK) {
    float largest_magnitude = 0;
    for (int i = 0; i < BLOCK; i++) {
      float magnitude = __builtin_fabsf(x[i]);
      largest_magnitude = magnitude > largest_magnitude ? magnitude : largest_magnitude;
    }
    float inverse = largest_magnitude > 0 ? 127.0f / largest_magnitude : 0;
    int32_t sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      float shifted = x[i] * inverse + 12582912.0f;  // 1.5 * 2^23: rounds to an integer
      int32_t bits;
      memcpy(&bits, &shifted, 4);
      bits -= 0x4B400000;
      q[i] = (int8_t)bits;
      sum += bits;
    }
    scales[b] = largest_magnitude * (1.0f / 127.0f);
    sums[b] = sum;
  }
}

// Keys stand in blocks of PANEL positions, [dim][PANEL] each, so that a block's scores are whole vectors; values
// stand row by row. `group` queries share them.
CK_INLINE fvec load_cached(const void *base, size_t index, const int is_bf16) {
  return is_bf16 ? load_bf16((const uint16_t *)base + index) : load_f32((const float *)base + index);
}

#define MOST_QUERIES 8
CK_INLINE void slot_scores(float *scores, const float *query, const void *keys, const int is_bf16, size_t dim,
                           size_t blocks, size_t stride, const size_t group) {
  for (size_t b = 0; b < blocks; b++) {
    fvec sums[MOST_QUERIES][VECTORS];
#pragma clang loop unroll(full)
    for (size_t g = 0; g < group; g++)
#pragma clang loop unroll(full)
      for (int v = 0; v < VECTORS; v++) sums[g][v] = (fvec){0};
    for (size_t d = 0; d < dim; d++) {
      fvec k[VECTORS];
#pragma clang loop unroll(full)
      for (int v = 0; v < VECTORS; v++)
        k[v] = load_cached(keys, (b * dim + d) * PANEL + v * LANES_IN_VECTOR, is_bf16);
#pragma clang loop unroll(full)
      for (size_t g = 0; g < group; g++)
#pragma clang loop unroll(full)
        for (int v = 0; v < VECTORS; v++) sums[g][v] = sums[g][v] + query[g * dim + d] * k[v];
    }
#pragma clang loop unroll(full)
    for (size_t g = 0; g < group; g++) memcpy(scores + g * stride + b * PANEL, sums[g], sizeof sums[g]);
  }
}

CK_INLINE void slot_values(float *out, const float *weights, const void *values, const int is_bf16, size_t dim,
                           size_t length, size_t stride, const size_t group) {
  size_t d = 0;
  for (; d + PANEL <= dim; d += PANEL) {
    fvec sums[MOST_QUERIES][VECTORS];
#pragma clang loop unroll(full)
    for (size_t g = 0; g < group; g++)
#pragma clang loop unroll(full)
      for (int v = 0; v < VECTORS; v++) sums[g][v] = (fvec){0};
    for (size_t t = 0; t < length; t++) {
      fvec x[VECTORS];
#pragma clang loop unroll(full)
      for (int v = 0; v < VECTORS; v++) x[v] = load_cached(values, t * dim + d + v * LANES_IN_VECTOR, is_bf16);
#pragma clang loop unroll(full)
      for (size_t g = 0; g < group; g++)
#pragma clang loop unroll(full)
        for (int v = 0; v < VECTORS; v++) sums[g][v] = sums[g][v] + weights[g * stride + t] * x[v];
    }
#pragma clang loop unroll(full)
    for (size_t g = 0; g < group; g++) memcpy(out + g * dim + d, sums[g], sizeof sums[g]);
  }
  for (; d < dim; d++)
    for (size_t g = 0; g < group; g++) {
      float sum = 0;
      for (size_t t = 0; t < length; t++) {
        float x;
        if (is_bf16) {
          uint32_t bits = (uint32_t)((const uint16_t *)values)[t * dim + d] << 16;
          memcpy(&x, &bits, 4);
        } else {
          x = ((const float *)values)[t * dim + d];
        }
        sum += weights[g * stride + t] * x;
      }
      out[g * dim + d] = sum;
    }
}

CK_INLINE void attend_group(float *out, const float *query, const void *keys, const void *values,
                            const int is_bf16, float *scratch, float factor, size_t dim, size_t length,
                            const size_t group) {
  size_t blocks = (length + PANEL - 1) / PANEL, stride = blocks * PANEL;
  slot_scores(scratch, query, keys, is_bf16, dim, blocks, stride, group);
  for (size_t g = 0; g < group; g++) {
    float *p = scratch + g * stride;
    float shift = largest(p, length) * factor;
    float inverse = 1.0f / exponentials_sum(p, p, factor, shift, length);
    for (size_t t = 0; t < length; t++) p[t] *= inverse;
  }
  slot_values(out, scratch, values, is_bf16, dim, length, stride, group);
}

CK_INLINE void attend(float *out, const float *query, const void *keys, const void *values, const int is_bf16,
                      float *scratch, float factor, size_t group, size_t dim, size_t length) {
#define GROUP_OF(count)                                                                                  \
  while (group >= (count)) {                                                                             \
    attend_group(out, query, keys, values, is_bf16, scratch, factor, dim, length, (count));              \
    out += (count) * dim, query += (count) * dim, group -= (count);                                      \
  }
  GROUP_OF(7)
  GROUP_OF(4)
  GROUP_OF(3)
  GROUP_OF(1)
#undef GROUP_OF
}

CK_TARGET static void cached_attention(float *out, const float *query, const void *keys, const void *values,
                                       int is_bf16, float *scratch, float factor, size_t group, size_t dim,
                                       size_t length) {
  if (is_bf16)
    attend(out, query, keys, values, 1, scratch, factor, group, dim, length);
  else
    attend(out, query, keys, values, 0, scratch, factor, group, dim, length);
}

CK_TARGET static void to_bf16(uint16_t *out, const float *x, size_t n) {
  for (size_t i = 0; i < n; i++) {
    uint32_t bits;
    memcpy(&bits, x + i, 4);
    uint32_t rounded = (bits + 0x7FFFu + (bits >> 16 & 1)) >> 16;
    // A NaN stays one: rounding would carry some into infinity.
    out[i] = (uint16_t)((bits & 0x7FFFFFFFu) > 0x7F800000u ? bits >> 16 | 0x40u : rounded);
  }
}

CK_TARGET static double exponentials_total(const float *x, float inverse_temperature, float largest_logit,
                                           size_t n) {
  float shift = largest_logit * inverse_temperature;
  double sum = 0;
  for (size_t i = 0; i < n; i += 4096) {
    size_t block = n - i < 4096 ? n - i : 4096;
    float lanes[LANES] = {0};
    size_t j = i, end = i + block;
    for (; j + LANES <= end; j += LANES)
      for (int l = 0; l < LANES; l++) lanes[l] += ck_exp(x[j + l] * inverse_temperature - shift);
    for (int l = 0; j < end; j++, l++) lanes[l] += ck_exp(x[j] * inverse_temperature - shift);
    sum += add_lanes(lanes);
  }
  return sum;
}

CK_TARGET static float largest_of(const float *x, size_t n) { return largest(x, n); }

CK_TARGET static size_t collect_at_least(int32_t *indices, const float *x, float floor, size_t n) {
  size_t count = 0;
  for (size_t i = 0; i < n; i += 64) {
    size_t end = n - i < 64 ? n : i + 64;
    // Most blocks hold nothing: look at a block's largest before its elements.
    if (end == i + 64) {
      int any = 0;
      for (size_t j = i; j < end; j++) any |= x[j] >= floor;
      if (!any) continue;
    }
    for (size_t j = i; j < end; j++)
      if (x[j] >= floor) indices[count++] = (int32_t)j;
  }
  return count;
}
