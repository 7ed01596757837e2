// Products with weights packed for sampling, once for each instruction set (see kernels_body.h).
//
// A panel holds PANEL outputs side by side, so that a row's outputs are computed in whole vectors and nothing
// is repacked between calls. Each output is summed over the inner dimension in one fixed order, whatever the
// number of rows: a row's result does not depend on its company.
#pragma once
#define PANEL CK_PANEL
#define BLOCK CK_BLOCK

#if CK_VECTOR_BYTES == 64
#define FLOAT_ROWS 12  // rows computed at once: accumulators, weights and broadcasts fill the registers
#define BYTE_ROWS 6
#elif CK_VECTOR_BYTES == 32
#define FLOAT_ROWS 3
#define BYTE_ROWS 6
#else
#define FLOAT_ROWS 1
#define BYTE_ROWS 1
#endif

#define UNROLL _Pragma("clang loop unroll(full)")
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
  for (int i = 0; i < LANES_IN_VECTOR; i++) v[i] = half_value(x[i]);
  return v;
#endif
}

// Products of bytes: a vector holds four weights of each of its outputs (w[4 i + j]), an int32 the four activations
// that they meet.

#ifdef CK_VNNI
/// acc[i] + sum over j of w[4 i + j] * a[j]: unsigned bytes times signed ones.
CK_INLINE ivec dot4(ivec acc, bvec w, int32_t a) {
  return (ivec)_mm512_dpbusd_epi32((__m512i)acc, (__m512i)w, _mm512_set1_epi32(a));
}
#elif CK_VECTOR_BYTES == 64
#define BYTES(x) ((__m512i)(x))
#define PAIRS(w, a) _mm512_maddubs_epi16(BYTES(w), a)
#define ADD_PAIRS(x, y) _mm512_add_epi16(BYTES(x), BYTES(y))
#define WIDEN_PAIRS(x) _mm512_madd_epi16(BYTES(x), _mm512_set1_epi16(1))
#define ALL_LANES(a) _mm512_set1_epi32(a)
#define MAGNITUDE(w) _mm512_abs_epi8(BYTES(w))
// AVX-512 has no sign instruction: where w is negative, 0 - a.
#define WITH_SIGN(a, w) _mm512_mask_sub_epi8(a, _mm512_movepi8_mask(BYTES(w)), _mm512_setzero_si512(), a)
#elif CK_VECTOR_BYTES == 32
#define BYTES(x) ((__m256i)(x))
#define PAIRS(w, a) _mm256_maddubs_epi16(BYTES(w), a)
#define ADD_PAIRS(x, y) _mm256_add_epi16(BYTES(x), BYTES(y))
#define WIDEN_PAIRS(x) _mm256_madd_epi16(BYTES(x), _mm256_set1_epi16(1))
#define ALL_LANES(a) _mm256_set1_epi32(a)
#define MAGNITUDE(w) _mm256_abs_epi8(BYTES(w))
#define WITH_SIGN(a, w) _mm256_sign_epi8(a, BYTES(w))
#else
CK_INLINE ivec dot4(ivec acc, bvec weights, int32_t activations) {
  int8_t a[4];
  memcpy(a, &activations, 4);
  for (int i = 0; i < LANES_IN_VECTOR; i++)
    for (int j = 0; j < 4; j++) acc[i] += (int32_t)weights[4 * i + j] * a[j];
  return acc;
}
#endif

CK_INLINE void store_panel(float *out, const fvec *values, size_t valid) {
  if (valid == PANEL) {
    memcpy(out, values, sizeof(fvec) * VECTORS);
  } else {
    memcpy(out, values, valid * sizeof(float));
  }
}

/// Lines of the next panel, which lies behind this one, that are asked for while this one is used. Each pass over a
/// panel's rows asks for its share, some lines a block: all at once they would keep what is needed now waiting (8 rows out
/// of memory: 1.5 x as fast so).
typedef struct {
  const char *line, *end;
  size_t lines_a_block;
} ahead;

/// The share of the panel behind `panel` for `count` of `rows` rows from `row` on, which are computed in `blocks` blocks.
CK_INLINE ahead share_ahead(const void *panel, size_t bytes, size_t row, size_t count, size_t rows, size_t blocks) {
  const char *next = (const char *)panel + bytes;
  return (ahead){next + bytes * row / rows / 64 * 64, next + bytes * (row + count) / rows,
                 (bytes * count / rows / blocks + 63) / 64};
}

CK_INLINE void ask_for_block(ahead *next) {
  for (size_t i = 0; i < next->lines_a_block && next->line < next->end; i++, next->line += 64)
    __builtin_prefetch(next->line, 0, 2);
}

CK_INLINE void float_rows(float *out, size_t out_stride, size_t valid, const void *panel, int is_bf16,
                          const float *x, size_t x_stride, size_t columns, ahead next, const size_t rows) {
  fvec sums[FLOAT_ROWS][VECTORS];
  UNROLL for (size_t r = 0; r < rows; r++)
    UNROLL for (int v = 0; v < VECTORS; v++) sums[r][v] = (fvec){0};
  for (size_t k = 0; k < columns; k++) {
    if (k % BLOCK == 0) ask_for_block(&next);
    fvec w[VECTORS];
    UNROLL for (int v = 0; v < VECTORS; v++)
      w[v] = is_bf16 ? load_bf16((const uint16_t *)panel + k * PANEL + v * LANES_IN_VECTOR)
                     : load_f32((const float *)panel + k * PANEL + v * LANES_IN_VECTOR);
    UNROLL for (size_t r = 0; r < rows; r++) {
      float a = x[r * x_stride + k];
      UNROLL for (int v = 0; v < VECTORS; v++) sums[r][v] = sums[r][v] + a * w[v];
    }
  }
  UNROLL for (size_t r = 0; r < rows; r++) store_panel(out + r * out_stride, sums[r], valid);
}

CK_INLINE void float_panel(float *out, size_t out_stride, size_t valid, const void *panel, int is_bf16,
                           const float *x, size_t x_stride, size_t rows, size_t columns) {
  const size_t bytes = columns * PANEL * (is_bf16 ? 2 : 4), blocks = (columns + BLOCK - 1) / BLOCK;
  size_t r = 0;
#define ROWS_AT_ONCE(count)                                                                              \
  for (; r + (count) <= rows; r += (count))                                                              \
    float_rows(out + r * out_stride, out_stride, valid, panel, is_bf16, x + r * x_stride, x_stride, columns, \
               share_ahead(panel, bytes, r, (count), rows, blocks), (count));
  ROWS_AT_ONCE(FLOAT_ROWS)
#if FLOAT_ROWS > 4
  ROWS_AT_ONCE(4)
#endif
#if FLOAT_ROWS > 1
  ROWS_AT_ONCE(1)
#endif
#undef ROWS_AT_ONCE
}

CK_TARGET static void packed_f32(float *out, size_t out_stride, size_t valid, const void *panel, const float *x,
                                 size_t x_stride, size_t rows, size_t columns) {
  float_panel(out, out_stride, valid, panel, 0, x, x_stride, rows, columns);
}

CK_TARGET static void packed_bf16(float *out, size_t out_stride, size_t valid, const void *panel, const float *x,
                                  size_t x_stride, size_t rows, size_t columns) {
  float_panel(out, out_stride, valid, panel, 1, x, x_stride, rows, columns);
}

CK_INLINE int32_t four_bytes(const int8_t *x) {
  int32_t a;
  memcpy(&a, x, 4);
  return a;
}

/// A block of a panel: its numbers, then their steps, of 4 bits also their offsets, in float16.
#define BLOCK_BYTES(bits) ((bits) == 8 ? (BLOCK + 2) * PANEL : (BLOCK / 2 + 4) * PANEL)

#ifdef PAIRS
/// Keeps the compiler from moving the instruction that makes x: it would ask for activations long before their use, and
/// have to put them down.
#define IN_THIS_ORDER(x) do { if (rows > 1) __asm__ volatile("" : "+x"(x)); } while (0)

/// A block's integer sums for `width` vectors of outputs and `rows` rows, in pairs that WIDEN_PAIRS adds up. Of pairs a sum
/// has 16 bits, and none saturates: with 4-bit weights a whole block's stay below 8 * 2 * 15 * 127 = 30,480.
CK_INLINE void four_bit_pairs(ivec pairs[VECTORS][BYTE_ROWS], const uint8_t *weights, const int8_t *x, size_t columns,
                              const int width, const size_t rows) {
  UNROLL for (int g = 0; g < BLOCK / 8; g++) UNROLL for (int v = 0; v < width; v++) {
    bvec both;
    memcpy(&both, weights + g * 4 * PANEL + v * CK_VECTOR_BYTES, sizeof both);
    bvec low = both & 15, high = (bvec)((uvec)both >> 4) & 15;
    UNROLL for (size_t r = 0; r < rows; r++) {
      const int8_t *a = x + r * columns + 4 * g;
      ivec first = (ivec)PAIRS(low, ALL_LANES(four_bytes(a)));
      IN_THIS_ORDER(first);
      ivec second = (ivec)PAIRS(high, ALL_LANES(four_bytes(a + BLOCK / 2)));
      IN_THIS_ORDER(second);
      pairs[v][r] = g == 0 ? first : (ivec)ADD_PAIRS(pairs[v][r], first);
      pairs[v][r] = (ivec)ADD_PAIRS(pairs[v][r], second);
      IN_THIS_ORDER(pairs[v][r]);
    }
  }
}

/// The same with 8-bit weights, added up. A pair's sum is at most 2 * 128 * 127 = 32,512; the sign moves to the activation,
/// since maddubs takes unsigned bytes times signed ones.
CK_INLINE void eight_bit_sums(ivec sums[VECTORS][BYTE_ROWS], const uint8_t *weights, const int8_t *x, size_t columns,
                              const int width, const size_t rows) {
  UNROLL for (int g = 0; g < BLOCK / 4; g++) UNROLL for (int v = 0; v < width; v++) {
    bvec w;
    memcpy(&w, weights + g * 4 * PANEL + v * CK_VECTOR_BYTES, sizeof w);
    w = w ^ 128;
    bvec magnitude = (bvec)MAGNITUDE(w);
    UNROLL for (size_t r = 0; r < rows; r++) {
      ivec four = (ivec)WIDEN_PAIRS(PAIRS(magnitude, WITH_SIGN(ALL_LANES(four_bytes(x + r * columns + 4 * g)), w)));
      sums[v][r] = g == 0 ? four : sums[v][r] + four;
      IN_THIS_ORDER(sums[v][r]);
    }
  }
}

/// total += the sums of `width` vectors of a panel's outputs; `next`: asked for meanwhile, or null.
CK_INLINE void byte_lanes(fvec total[VECTORS][BYTE_ROWS], const uint8_t *panel, const uint16_t *steps, const int bits,
                          const int8_t *x, size_t columns, const float *scales, const float *scaled_sums, size_t blocks,
                          ahead *next, const int width, const size_t rows) {
  const size_t block_bytes = BLOCK_BYTES(bits);
  for (size_t b = 0; b < blocks; b++, panel += block_bytes, steps += block_bytes / 2) {
    if (next) ask_for_block(next);
    ivec acc[VECTORS][BYTE_ROWS];
    if (bits == 8) eight_bit_sums(acc, panel, x + b * BLOCK, columns, width, rows);
    else four_bit_pairs(acc, panel, x + b * BLOCK, columns, width, rows);
    UNROLL for (int v = 0; v < width; v++) {
      fvec step = load_f16(steps + v * LANES_IN_VECTOR);
      fvec offset = bits == 4 ? load_f16(steps + PANEL + v * LANES_IN_VECTOR) : step;
      UNROLL for (size_t r = 0; r < rows; r++) {
        ivec sum = bits == 8 ? acc[v][r] : (ivec)WIDEN_PAIRS(acc[v][r]);
        total[v][r] = total[v][r] + __builtin_convertvector(sum, fvec) * (scales[r * (columns / BLOCK) + b] * step);
        if (bits == 4) total[v][r] = total[v][r] + scaled_sums[r * blocks + b] * offset;
      }
    }
  }
}

/// Blocks that are multiplied at once: what a thread's stack holds for them is bounded.
#define BLOCKS_AT_ONCE 2048

/// So many vectors of outputs at once that their sums stay in registers; of one row all, in the order of memory.
CK_INLINE void byte_rows(float *out, size_t out_stride, size_t valid, const uint8_t *panel, const int bits,
                         const int8_t *x, const float *scales, const int32_t *sums, size_t columns, ahead next,
                         const size_t rows) {
  const int width = rows == 1 ? VECTORS : rows == 2 ? VECTORS / 2 : 1;
  const size_t blocks = columns / BLOCK;
  const uint16_t *steps = (const uint16_t *)(panel + (bits == 8 ? BLOCK : BLOCK / 2) * PANEL);
  fvec results[BYTE_ROWS][VECTORS];
  for (size_t start = 0; start < blocks; start += BLOCKS_AT_ONCE) {
    const size_t count = blocks - start < BLOCKS_AT_ONCE ? blocks - start : BLOCKS_AT_ONCE;
    float scaled_sums[bits == 4 ? rows * count : 1];
    if (bits == 4)
      for (size_t r = 0; r < rows; r++)
        for (size_t b = 0; b < count; b++)
          scaled_sums[r * count + b] = scales[r * blocks + start + b] * (float)sums[r * blocks + start + b];
    const size_t bytes = start * BLOCK_BYTES(bits);
    for (int first = 0; first < VECTORS; first += width) {
      fvec total[VECTORS][BYTE_ROWS];
      UNROLL for (int v = 0; v < width; v++) UNROLL for (size_t r = 0; r < rows; r++)
        total[v][r] = start ? results[r][first + v] : (fvec){0};
      byte_lanes(total, panel + bytes + first * CK_VECTOR_BYTES, steps + bytes / 2 + first * LANES_IN_VECTOR, bits,
                 x + start * BLOCK, columns, scales + start, scaled_sums, count, first == 0 ? &next : 0, width, rows);
      UNROLL for (size_t r = 0; r < rows; r++) UNROLL for (int v = 0; v < width; v++) results[r][first + v] = total[v][r];
    }
  }
  UNROLL for (size_t r = 0; r < rows; r++) store_panel(out + r * out_stride, results[r], valid);
}
#else
/// One block of BLOCK inner elements: eight groups of four. 4-bit weights hold group g in the low and group g + 4
/// in the high half of a byte.
CK_INLINE void byte_rows(float *out, size_t out_stride, size_t valid, const uint8_t *panel, const int bits,
                         const int8_t *x, const float *scales, const int32_t *sums, size_t columns, ahead next,
                         const size_t rows) {
  const size_t blocks = columns / BLOCK;
  fvec total[BYTE_ROWS][VECTORS];
  UNROLL for (size_t r = 0; r < rows; r++)
    UNROLL for (int v = 0; v < VECTORS; v++) total[r][v] = (fvec){0};
  for (size_t b = 0; b < blocks; b++) {
    ask_for_block(&next);
    const uint8_t *steps = panel + (bits == 8 ? BLOCK : BLOCK / 2) * PANEL;
    ivec acc[BYTE_ROWS][VECTORS];
    // 8-bit weights are stored as q + 128: the sum starts at what that adds too much.
    UNROLL for (size_t r = 0; r < rows; r++) {
      int32_t start = bits == 8 ? -128 * sums[r * blocks + b] : 0;
      UNROLL for (int v = 0; v < VECTORS; v++) acc[r][v] = (ivec){0} + start;
    }
    if (bits == 8) {
      UNROLL for (int g = 0; g < BLOCK / 4; g++) {
        bvec w[VECTORS];
        memcpy(w, panel + (size_t)g * 4 * PANEL, sizeof w);
        UNROLL for (size_t r = 0; r < rows; r++) {
          int32_t a = four_bytes(x + r * columns + b * BLOCK + 4 * g);
          UNROLL for (int v = 0; v < VECTORS; v++) acc[r][v] = dot4(acc[r][v], w[v], a);
        }
      }
    } else {
      UNROLL for (int g = 0; g < BLOCK / 8; g++) {
        bvec both[VECTORS];
        memcpy(both, panel + (size_t)g * 4 * PANEL, sizeof both);
        UNROLL for (size_t r = 0; r < rows; r++) {
          int32_t low = four_bytes(x + r * columns + b * BLOCK + 4 * g);
          int32_t high = four_bytes(x + r * columns + b * BLOCK + BLOCK / 2 + 4 * g);
          UNROLL for (int v = 0; v < VECTORS; v++) {
            acc[r][v] = dot4(acc[r][v], both[v] & 15, low);
            acc[r][v] = dot4(acc[r][v], both[v] >> 4, high);
          }
        }
      }
    }
    UNROLL for (int v = 0; v < VECTORS; v++) {
      fvec step = load_f16((const uint16_t *)steps + v * LANES_IN_VECTOR);
      fvec offset = bits == 4 ? load_f16((const uint16_t *)steps + PANEL + v * LANES_IN_VECTOR) : step;
      UNROLL for (size_t r = 0; r < rows; r++) {
        float scale = scales[r * blocks + b];
        total[r][v] = total[r][v] + __builtin_convertvector(acc[r][v], fvec) * (scale * step);
        if (bits == 4) total[r][v] = total[r][v] + scale * (float)sums[r * blocks + b] * offset;
      }
    }
    panel = steps + (bits == 8 ? 2 : 4) * PANEL;
  }
  UNROLL for (size_t r = 0; r < rows; r++) store_panel(out + r * out_stride, total[r], valid);
}
#endif

CK_INLINE void byte_panel(float *out, size_t out_stride, size_t valid, const uint8_t *panel, const int bits,
                          const int8_t *x, const float *scales, const int32_t *sums, size_t rows,
                          size_t columns) {
  const size_t blocks = columns / BLOCK, passes = (rows + BYTE_ROWS - 1) / BYTE_ROWS;
  const size_t bytes = blocks * BLOCK_BYTES(bits);
  // Passes of equal size: a last one of a row or two would unpack the weights for them alone.
  for (size_t pass = 0, r = 0; pass < passes; pass++) {
    const size_t count = (rows - r) / (passes - pass);
    const ahead next = share_ahead(panel, bytes, r, count, rows, blocks);
#define ROWS(n)                                                                                               \
  case n:                                                                                                     \
    byte_rows(out + r * out_stride, out_stride, valid, panel, bits, x + r * columns, scales + r * blocks,     \
              sums + r * blocks, columns, next, n);                                                           \
    break;
    switch (count) {
      ROWS(1)
#if BYTE_ROWS > 1
      ROWS(2)
      ROWS(3)
      ROWS(4)
#endif
#if BYTE_ROWS > 4
      ROWS(5)
      ROWS(6)
#endif
    }
#undef ROWS
    r += count;
  }
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
    // The bits of magnitudes order as the magnitudes do, with infinities and what is no number above all.
    int32_t largest = 0;
    for (int i = 0; i < BLOCK; i++) {
      int32_t magnitude;
      memcpy(&magnitude, &x[i], 4);
      magnitude &= 0x7FFFFFFF;
      largest = magnitude > largest ? magnitude : largest;
    }
    int32_t sum = 0;
    if (largest >= 0x7F800000) {  // the block has no step: every product with it becomes NaN
      memset(q, 0, BLOCK);
      scales[b] = __builtin_nanf("");
      sums[b] = sum;
      continue;
    }
    float largest_magnitude;
    memcpy(&largest_magnitude, &largest, 4);
    // The inverse of tiny numbers is cut at the largest number.
    const float inverse = largest_magnitude > 127.0f / __FLT_MAX__ ? 127.0f / largest_magnitude : largest ? __FLT_MAX__ : 0;
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
