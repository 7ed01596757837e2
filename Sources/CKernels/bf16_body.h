// What the products and attention of packed factors are made of: packing a panel, and the sums of 8 lanes times up to 48.
// The layouts are described in bf16_gemm.c and int8_gemm.c.
#pragma once
#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>

#include "dither.h"

// Every processor with AVX-512 BF16 has VNNI.
#define CK_BF16 \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx512bf16,prfchw"), min_vector_width(512)))
#define CK_INLINE CK_BF16 static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")
// A loop of products that begins in the middle of a cache line is up to a twentieth slower (measured on Zen 4).
#define CK_ALIGNED_LOOP __attribute__((code_align(64)))

/// What a factor is packed from.
typedef enum { from_float32, from_bf16_numbers, from_weights } pack_source;
/// Where packed words go: those that are read only after the caches have been overwritten pass them by, and so are not
/// read into them in order to be written.
typedef enum { to_caches, past_caches } pack_target;

CK_INLINE void store_words(uint32_t *place, __m512i words, pack_target target) {
  if (target == past_caches) _mm512_stream_si512((__m512i *)place, words);
  else _mm512_storeu_si512(place, words);
}

/// The dither of 16 weights of a row (dither.h), uniform below 2^16, `first` being the first one's place before it is mixed.
CK_INLINE __m512i dither_of(uint32_t first) {
  static const uint32_t columns[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  __m512i steps = _mm512_mullo_epi32(_mm512_loadu_si512(columns), _mm512_set1_epi32((int)CK_DITHER_COLUMN));
  __m512i place = _mm512_add_epi32(steps, _mm512_set1_epi32((int)first));
  place = _mm512_xor_si512(place, _mm512_srli_epi32(place, 16));
  return _mm512_srli_epi32(_mm512_mullo_epi32(place, _mm512_set1_epi32((int)CK_DITHER_MIX)), 16);
}

/// Where a weight stands, before it is mixed.
CK_INLINE uint32_t dither_place(size_t row, size_t column) {
  return (uint32_t)row * CK_DITHER_ROW + (uint32_t)column * CK_DITHER_COLUMN;
}

/// Bits of float32 weights with their dither.
CK_INLINE __m512i dithered_bits(__m512 x, uint32_t first) {
  __mmask16 numbers = _mm512_cmp_ps_mask(x, x, _CMP_ORD_Q);
  __m512i others = _mm512_or_si512((__m512i)x, _mm512_set1_epi32(0x00400000));
  return _mm512_mask_add_epi32(others, numbers, (__m512i)x, dither_of(first));
}

/// Up to 32 numbers of a row from a column on, the others zero; `row` and `column` place weights.
CK_INLINE __m512i load_numbers(const void *x, pack_source source, size_t index, size_t count, size_t row,
                               size_t column) {
  __mmask32 mask = count >= 32 ? 0xFFFFFFFFu : (__mmask32)((1u << count) - 1);
  if (source == from_bf16_numbers) return _mm512_maskz_loadu_epi16(mask, (const uint16_t *)x + index);
  const float *numbers = (const float *)x + index;
  __m512 low = _mm512_maskz_loadu_ps((__mmask16)mask, numbers);
  __m512 high = _mm512_maskz_loadu_ps((__mmask16)(mask >> 16), numbers + 16);
  if (source == from_weights) {
    static const uint16_t upper[32] = {1,  3,  5,  7,  9,  11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31,
                                       33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63};
    uint32_t first = dither_place(row, column);
    return _mm512_permutex2var_epi16(dithered_bits(low, first), _mm512_loadu_si512(upper),
                                     dithered_bits(high, first + 16 * CK_DITHER_COLUMN));
  }
  return (__m512i)_mm512_cvtne2ps_pbh(high, low);
}

/// Word i of row j becomes word j of row i.
CK_INLINE void transpose(__m512i r[16]) {
  __m512i t[16];
  UNROLL for (int i = 0; i < 8; i++) {
    t[2 * i] = _mm512_unpacklo_epi32(r[2 * i], r[2 * i + 1]);
    t[2 * i + 1] = _mm512_unpackhi_epi32(r[2 * i], r[2 * i + 1]);
  }
  UNROLL for (int i = 0; i < 4; i++) {
    r[4 * i] = _mm512_unpacklo_epi64(t[4 * i], t[4 * i + 2]);
    r[4 * i + 1] = _mm512_unpackhi_epi64(t[4 * i], t[4 * i + 2]);
    r[4 * i + 2] = _mm512_unpacklo_epi64(t[4 * i + 1], t[4 * i + 3]);
    r[4 * i + 3] = _mm512_unpackhi_epi64(t[4 * i + 1], t[4 * i + 3]);
  }
  UNROLL for (int i = 0; i < 4; i++) {
    t[i] = _mm512_shuffle_i32x4(r[i], r[i + 4], 0x88);
    t[i + 4] = _mm512_shuffle_i32x4(r[i], r[i + 4], 0xDD);
    t[i + 8] = _mm512_shuffle_i32x4(r[i + 8], r[i + 12], 0x88);
    t[i + 12] = _mm512_shuffle_i32x4(r[i + 8], r[i + 12], 0xDD);
  }
  UNROLL for (int i = 0; i < 8; i++) {
    r[i] = _mm512_shuffle_i32x4(t[i], t[i + 8], 0x88);
    r[i + 8] = _mm512_shuffle_i32x4(t[i], t[i + 8], 0xDD);
  }
}

/// Asks for up to 32 numbers of a row that is packed some rows later. They come to the second-level cache: the way to the
/// first one has room for fewer lines than memory needs to be asked for at once.
CK_INLINE void fetch_numbers(const void *x, pack_source source, size_t index) {
  const char *numbers = (const char *)x + index * (source == from_bf16_numbers ? 2 : 4);
  _mm_prefetch(numbers, _MM_HINT_T1);
  if (source != from_bf16_numbers) _mm_prefetch(numbers + 64, _MM_HINT_T1);
}

/// The first 16 of `lanes` lanes of x [lanes, k] as one panel, the first being the row `first`; meanwhile the next 16 are
/// asked for, where there are as many.
CK_INLINE void pack_rows(uint32_t *out, pack_target target, const void *x, pack_source source, size_t stride,
                         size_t first, size_t lanes, size_t k) {
  size_t pairs = (k + 1) / 2;
  for (size_t p = 0; p < pairs; p += 16) {
    if (lanes >= 32) UNROLL for (int i = 0; i < 16; i++) fetch_numbers(x, source, (i + 16) * stride + 2 * p);
    __m512i words[16];
    UNROLL for (int i = 0; i < 16; i++) words[i] =
        (size_t)i < lanes ? load_numbers(x, source, i * stride + 2 * p, k - 2 * p, first + i, 2 * p)
                          : _mm512_setzero_si512();
    transpose(words);
    UNROLL for (int i = 0; i < 16; i++) if (p + i < pairs) store_words(out + (p + i) * 16, words[i], target);
  }
}

/// How many rows are asked for before they are packed.
#define ROWS_FETCHED 16

/// Two rows of up to 32 lanes as two panels' words.
CK_INLINE void pack_pair(uint32_t *words, size_t panel, pack_target target, const void *x, pack_source source,
                         size_t index, size_t stride, size_t row, size_t column, size_t lanes, int has_odd) {
  static const uint16_t interleaved[32] = {0, 32, 1, 33, 2,  34, 3,  35, 4,  36, 5,  37, 6,  38, 7,  39,
                                           8, 40, 9, 41, 10, 42, 11, 43, 12, 44, 13, 45, 14, 46, 15, 47};
  __m512i low = _mm512_loadu_si512(interleaved), high = _mm512_add_epi16(low, _mm512_set1_epi16(16));
  __m512i even = load_numbers(x, source, index, lanes, row, column);
  __m512i odd = has_odd ? load_numbers(x, source, index + stride, lanes, row + 1, column) : _mm512_setzero_si512();
  store_words(words, _mm512_permutex2var_epi16(even, low, odd), target);
  if (lanes > 16) store_words(words + panel, _mm512_permutex2var_epi16(even, high, odd), target);
}

/// x [k, lanes], whose first number is at `first_row` and `first_column` of its matrix.
CK_INLINE void pack_columns(uint32_t *out, size_t panel, pack_target target, const void *x, pack_source source,
                            size_t stride, size_t first_row, size_t first_column, size_t lanes, size_t k) {
  for (size_t row = 0; row < k; row += 2) {
    uint32_t *words = out + row * 8;
    size_t lane = 0;
    int fetches = row + ROWS_FETCHED + 1 < k;
    if (row + 1 < k)
      for (; lane + 32 <= lanes; lane += 32) {
        size_t later = (row + ROWS_FETCHED) * stride + lane;
        if (fetches) fetch_numbers(x, source, later), fetch_numbers(x, source, later + stride);
        pack_pair(words + lane / 16 * panel, panel, target, x, source, row * stride + lane, stride, first_row + row,
                  first_column + lane, 32, 1);
      }
    for (; lane < lanes; lane += 32)
      pack_pair(words + lane / 16 * panel, panel, target, x, source, row * stride + lane, stride, first_row + row,
                first_column + lane, lanes - lane < 32 ? lanes - lane : 32, row + 1 < k);
  }
}

/// How far apart words of a are: of successive lanes in a panel, and of successive pairs.
typedef struct {
  size_t lane, pair;
} a_steps;

/// c = scale * sums of R lanes of a times V panels of b over some pairs, or with `accumulate` added to what c holds;
/// `last` masks the columns of the last panel. Meanwhile as many lines from `ahead` on come to the second-level cache, and
/// what c is at `next` to the first.
#define CK_BF16_KERNEL(R, V)                                                                                         \
  CK_INLINE void multiply_##R##x##V(const uint32_t *a, a_steps steps, const uint32_t *b, size_t panel, size_t pairs, \
                                    float scale, int accumulate, float *c, size_t stride, size_t rows,               \
                                    __mmask16 last, const uint32_t *ahead, const float *next) {                      \
    __m512 sums[R][V];                                                                                               \
    if (accumulate && scale == 1) {                                                                                  \
      UNROLL for (int i = 0; i < R; i++) UNROLL for (int j = 0; j < V; j++) sums[i][j] =                             \
          (size_t)i < rows ? _mm512_maskz_loadu_ps(j == V - 1 ? last : 0xFFFF, c + i * stride + 16 * j)              \
                           : _mm512_setzero_ps();                                                                    \
    } else {                                                                                                         \
      UNROLL for (int i = 0; i < R; i++) UNROLL for (int j = 0; j < V; j++) sums[i][j] = _mm512_setzero_ps();        \
    }                                                                                                                \
    UNROLL for (int i = 0; i < R; i++) UNROLL for (int j = 0; j < V; j++)                                            \
        __builtin_prefetch(next + i * stride + 16 * j, 1);                                                           \
    CK_ALIGNED_LOOP for (size_t p = 0; p < pairs; p++) {                                                             \
      _mm_prefetch((const char *)(ahead + p * 16), _MM_HINT_T1);                                                     \
      __m512bh y[V];                                                                                                 \
      UNROLL for (int j = 0; j < V; j++) y[j] = (__m512bh)_mm512_loadu_si512(b + j * panel + p * 16);                \
      UNROLL for (int i = 0; i < R; i++) {                                                                           \
        __m512bh x = (__m512bh)_mm512_set1_epi32((int)a[p * steps.pair + i * steps.lane]);                           \
        UNROLL for (int j = 0; j < V; j++) sums[i][j] = _mm512_dpbf16_ps(sums[i][j], x, y[j]);                       \
      }                                                                                                              \
    }                                                                                                                \
    UNROLL for (int i = 0; i < R; i++) if ((size_t)i < rows) UNROLL for (int j = 0; j < V; j++) {                    \
      float *place = c + i * stride + 16 * j;                                                                        \
      __mmask16 mask = j == V - 1 ? last : 0xFFFF;                                                                   \
      if (scale != 1) {                                                                                              \
        __m512 before = accumulate ? _mm512_maskz_loadu_ps(mask, place) : _mm512_setzero_ps();                       \
        sums[i][j] = _mm512_fmadd_ps(sums[i][j], _mm512_set1_ps(scale), before);                                     \
      }                                                                                                              \
      _mm512_mask_storeu_ps(place, mask, sums[i][j]);                                                                \
    }                                                                                                                \
  }
#define CK_BF16_KERNELS(R) CK_BF16_KERNEL(R, 3) CK_BF16_KERNEL(R, 2) CK_BF16_KERNEL(R, 1)
CK_BF16_KERNELS(8)
CK_BF16_KERNELS(4)
CK_BF16_KERNELS(1)

/// Up to 8 lanes of a times up to 48 of b.
typedef struct {
  /// The first lane of a, and the first panel of b.
  const uint32_t *x, *y;
  size_t rows, width;
  /// The columns of the last panel.
  __mmask16 last;
  /// What is asked for meanwhile.
  const uint32_t *ahead;
} lane_strip;

/// The last 64 lanes are two strips of 32: one of 16 would wait for its loads.
CK_INLINE size_t strip_width(size_t lanes) { return lanes > 48 && lanes <= 64 ? 32 : lanes < 48 ? lanes : 48; }

/// From row i and column j of [m, n] on; `lane` is how far apart words of a's lanes are.
CK_INLINE lane_strip strip_at(const uint32_t *a, size_t a_panel, size_t lane, const uint32_t *b, size_t b_panel, size_t i,
                              size_t j, size_t m, size_t n) {
  lane_strip s = {.x = a + i / 16 * a_panel + i % 16 * lane, .y = b + j / 16 * b_panel};
  s.rows = m - i < 8 ? m - i : 8;
  s.width = strip_width(n - j);
  s.last = s.width % 16 ? (__mmask16)((1u << s.width % 16) - 1) : 0xFFFF;
  // With the first strip of b each panel of a is new; after it the next strip is.
  const uint32_t *panel = j == 0 ? s.x + a_panel : s.y + (s.width / 16 + i / 16) * b_panel;
  s.ahead = i % 16 == 0 && (j == 0 || i / 16 < 3) ? panel : s.x;
  return s;
}

/// A strip's lanes of a, at most R of them, and up to 48 of b.
#define CK_BF16_STRIP(R, V) \
  multiply_##R##x##V(s.x, steps, s.y, b_panel, pairs, scale, accumulate, out, stride, s.rows, s.last, s.ahead, next)
#define CK_BF16_MULTIPLY(R) \
  (s.width > 32 ? CK_BF16_STRIP(R, 3) : s.width > 16 ? CK_BF16_STRIP(R, 2) : CK_BF16_STRIP(R, 1))

/// c [m, n] = scale * a * b, or with `accumulate` added to what c holds, over some pairs: panels of a and b are `a_panel`
/// and `b_panel` words apart.
CK_INLINE void multiply_words(const uint32_t *a, size_t a_panel, a_steps steps, const uint32_t *b, size_t b_panel,
                              size_t pairs, size_t m, size_t n, float scale, int accumulate, float *c, size_t stride) {
  for (size_t j = 0; j < n; j += strip_width(n - j)) {
    for (size_t i = 0; i < m; i += 8) {
      lane_strip s = strip_at(a, a_panel, steps.lane, b, b_panel, i, j, m, n);
      float *out = c + i * stride + j;
      const float *next = i + 16 <= m ? out + 8 * stride : j + s.width < n ? c + j + s.width : out;
      // Fewer rows than 8 (sampling) are not worth the sums of 8: the weights' way from memory is what they wait for.
      if (s.rows > 4) CK_BF16_MULTIPLY(8);
      else if (s.rows > 1) CK_BF16_MULTIPLY(4);
      else CK_BF16_MULTIPLY(1);
    }
  }
}

/// The same of packed factors.
CK_BF16 static inline void multiply_panels(const uint32_t *a, size_t a_panel, const uint32_t *b, size_t b_panel,
                                           size_t pairs, size_t m, size_t n, float scale, int accumulate, float *c,
                                           size_t stride) {
  multiply_words(a, a_panel, (a_steps){1, 16}, b, b_panel, pairs, m, n, scale, accumulate, c, stride);
}
