// The sums of up to 6 lanes times 16 of packed bfloat16 factors, in AVX2: each number becomes a float32, and is multiplied
// and added as one.
//
// Lanes of a are widened once for all panels of b, into the first-level cache. Of a panel of b a word's upper number is
// widened by clearing the lower one. So is the lower one, in words that are read 2 bytes earlier: a shift, which is the
// other way, keeps a unit busy that multiplies (on Zen 3: 73 GFLOP/s beside 95, of 97 that multiplications alone give).
#pragma once
#include "lanes_avx2.h"

#define CK_BF16_BLOCK 320

/// Lanes of a that are multiplied at once: their sums and what they are made of fill the registers.
enum { rows_at_once = 6 };

/// The lower numbers of 8 words, and the upper ones.
CK_INLINE __m256 widen_lower(__m256i x) { return (__m256)_mm256_slli_epi32(x, 16); }
CK_INLINE __m256 widen_upper(__m256i x) {
  return (__m256)_mm256_and_si256(x, _mm256_set1_epi32((int)0xFFFF0000));
}
CK_INLINE __m256i words_8(const uint32_t *x) { return _mm256_loadu_si256((const __m256i *)x); }
CK_INLINE __m256i words_8_earlier(const uint32_t *x) {
  return _mm256_loadu_si256((const __m256i *)((const char *)x - 2));
}

/// 8 lanes' words of a panel from one lane on; behind the last lane any.
CK_INLINE __m256i lanes_from(const uint32_t *words, size_t lane) {
  size_t first = lane < 8 ? lane : 8;
  __m256i turn = _mm256_add_epi32(_mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7), _mm256_set1_epi32((int)(lane - first)));
  return _mm256_permutevar8x32_epi32(words_8(words + first), turn);
}

/// out [2 * pairs, rows] = the numbers of `rows` lanes from one of a panel on, which may end in the next panel. 8 numbers are
/// stored at a time: those too many are overwritten by what comes next, and up to 8 behind the end by nothing.
CK_INLINE void widen_lanes(float *out, const uint32_t *panel, size_t panel_words, size_t lane, size_t rows, size_t pairs) {
  size_t here = 16 - lane;
  for (size_t p = 0; p < pairs; p++, panel += 16, out += 2 * rows) {
    __m256i some = lanes_from(panel, lane);
    _mm256_storeu_ps(out, widen_lower(some));
    if (here < rows) _mm256_storeu_ps(out + here, widen_lower(words_8(panel + panel_words)));
    _mm256_storeu_ps(out + rows, widen_upper(some));
    if (here < rows) _mm256_storeu_ps(out + rows + here, widen_upper(words_8(panel + panel_words)));
  }
}

/// The same of rows of words, `row` apart.
CK_INLINE void widen_rows(float *out, const uint32_t *x, size_t row, size_t rows, size_t pairs) {
  for (size_t p = 0; p < pairs; p += 8) {
    __m256i some = _mm256_cmpgt_epi32(_mm256_set1_epi32(pairs - p < 8 ? (int)(pairs - p) : 8),
                                      _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
    __m256i r[8];
    for (size_t i = 0; i < 8; i++)
      r[i] = i < rows ? _mm256_maskload_epi32((const int *)x + i * row + p, some) : _mm256_setzero_si256();
    transpose_8(r);
    for (size_t i = 0; i < 8 && p + i < pairs; i++, out += 2 * rows) {
      _mm256_storeu_ps(out, widen_lower(r[i]));
      _mm256_storeu_ps(out + rows, widen_upper(r[i]));
    }
  }
}

/// sums [R, 16] += R widened lanes' numbers times 16 lanes' y.
CK_INLINE void add_products(const int R, __m256 sums[rows_at_once][2], const float *x, __m256 y0, __m256 y1) {
  UNROLL for (int i = 0; i < R; i++) {
    __m256 number = _mm256_broadcast_ss(x + i);
    sums[i][0] = _mm256_fmadd_ps(number, y0, sums[i][0]);
    sums[i][1] = _mm256_fmadd_ps(number, y1, sums[i][1]);
  }
}

/// c [R, 16] = scale * sums of R widened lanes of a times a panel of b, or with `accumulate` added to what c holds.
CK_INLINE void multiply_panel(const int R, const float *x, const uint32_t *b, size_t pairs, float scale, int accumulate,
                              float *c, size_t stride) {
  __m256 sums[rows_at_once][2];
  UNROLL for (int i = 0; i < R; i++) UNROLL for (int j = 0; j < 2; j++) sums[i][j] =
      accumulate && scale == 1 ? _mm256_loadu_ps(c + i * stride + 8 * j) : _mm256_setzero_ps();
  // Before the first word of all there may be no memory.
  add_products(R, sums, x, widen_lower(words_8(b)), widen_lower(words_8(b + 8)));
  add_products(R, sums, x + R, widen_upper(words_8(b)), widen_upper(words_8(b + 8)));
  CK_ALIGNED_LOOP for (size_t p = 1; p < pairs; p++) {
    x += 2 * R, b += 16;
    add_products(R, sums, x, widen_upper(words_8_earlier(b)), widen_upper(words_8_earlier(b + 8)));
    add_products(R, sums, x + R, widen_upper(words_8(b)), widen_upper(words_8(b + 8)));
  }
  UNROLL for (int i = 0; i < R; i++) UNROLL for (int j = 0; j < 2; j++) {
    float *place = c + i * stride + 8 * j;
    if (scale != 1)
      sums[i][j] = _mm256_fmadd_ps(sums[i][j], _mm256_set1_ps(scale),
                                   accumulate ? _mm256_loadu_ps(place) : _mm256_setzero_ps());
    _mm256_storeu_ps(place, sums[i][j]);
  }
}

/// The same for a panel's first columns alone.
CK_INLINE void multiply_first_columns(const int R, const float *x, const uint32_t *b, size_t pairs, float scale,
                                      int accumulate, float *c, size_t stride, size_t columns) {
  float tile[rows_at_once * 16];
  if (accumulate)
    for (int i = 0; i < R; i++) {
      memset(tile + i * 16, 0, 16 * sizeof *tile);
      memcpy(tile + i * 16, c + i * stride, columns * sizeof *tile);
    }
  multiply_panel(R, x, b, pairs, scale, accumulate, tile, 16);
  for (int i = 0; i < R; i++) memcpy(c + i * stride, tile + i * 16, columns * sizeof *tile);
}

/// c [R, n], for all panels of b.
CK_INLINE void multiply_strip(const int R, const float *x, const uint32_t *b, size_t b_panel, size_t pairs, size_t n,
                              float scale, int accumulate, float *c, size_t stride) {
  size_t j = 0;
  for (; j + 16 <= n; j += 16, b += b_panel)
    multiply_panel(R, x, b, pairs, scale, accumulate, c + j, stride);
  if (j < n) multiply_first_columns(R, x, b, pairs, scale, accumulate, c + j, stride, n - j);
}

#define CK_STRIP(R) \
  case R: multiply_strip(R, x, b, b_panel, pairs, n, scale, accumulate, c + i * stride, stride); break;

/// c [m, n] = scale * a * b, or with `accumulate` added to what c holds, over at most CK_BF16_BLOCK pairs: panels of a and
/// b are `a_panel` and `b_panel` words apart.
CK_BF16 static void multiply_block(const uint32_t *a, size_t a_panel, a_steps steps, const uint32_t *b, size_t b_panel,
                                   size_t pairs, size_t m, size_t n, float scale, int accumulate, float *c,
                                   size_t stride) {
  float x[rows_at_once * 2 * CK_BF16_BLOCK + 8];
  for (size_t i = 0; i < m; i += rows_at_once) {
    size_t rows = m - i < rows_at_once ? m - i : rows_at_once;
    if (steps.lane == 1) widen_lanes(x, a + i / 16 * a_panel, a_panel, i % 16, rows, pairs);
    else widen_rows(x, a + i * steps.lane, steps.lane, rows, pairs);
    switch (rows) {
      CK_STRIP(1) CK_STRIP(2) CK_STRIP(3) CK_STRIP(4) CK_STRIP(5) CK_STRIP(6)
    }
  }
}

/// The same over any number of pairs: attention sums over a head's numbers, however many.
CK_BF16 static void multiply_words(const uint32_t *a, size_t a_panel, a_steps steps, const uint32_t *b, size_t b_panel,
                                   size_t pairs, size_t m, size_t n, float scale, int accumulate, float *c,
                                   size_t stride) {
  for (size_t first = 0; first < pairs; first += CK_BF16_BLOCK) {
    size_t some = pairs - first < CK_BF16_BLOCK ? pairs - first : CK_BF16_BLOCK;
    multiply_block(a + first * steps.pair, a_panel, steps, b + first * 16, b_panel, some, m, n, scale,
                   accumulate || first, c, stride);
  }
}

/// The same of packed factors.
CK_BF16 static inline void multiply_panels(const uint32_t *a, size_t a_panel, const uint32_t *b, size_t b_panel,
                                           size_t pairs, size_t m, size_t n, float scale, int accumulate, float *c,
                                           size_t stride) {
  multiply_words(a, a_panel, (a_steps){1, 16}, b, b_panel, pairs, m, n, scale, accumulate, c, stride);
}
