// The sums of 8 lanes times up to 48 of packed bfloat16 factors, in AVX-512 BF16: of each word vdpbf16ps takes both numbers.
#pragma once
#include "lanes_avx512.h"

#define CK_BF16_BLOCK 320

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
