// Matrix products of factors in 8 bits for processors with AVX-512 VNNI, which multiply them at twice the rate of bfloat16.
//
// A packed factor holds its lanes (what is not summed over) in panels of 16, as in bf16_gemm_body.h, but a word is four
// successive numbers of the summed dimension. That dimension is cut into blocks of CK_INT8_BLOCK numbers, the last one
// perhaps shorter: a panel is [blocks][CK_INT8_WORDS][16] words, of each block first its numbers, then a row of steps (one
// number is step * byte, the largest of the block 127 steps; float32), then a row of -128 times the sums of the bytes. Of a
// shorter block the words behind its numbers are not written.
//
// A block's sums are exact in 32 bits, and are added to the output in float32, block by block, in one order always. vpdpbusd
// takes unsigned bytes of one factor and signed ones of the other: 128 is added to those of b on the way, and what that adds
// is known from a alone, so both factors are packed the same way.
#include "CKernels.h"

#if defined(__x86_64__)
#include "products_avx512.h"

_Static_assert(CK_INT8_BLOCK % 16 == 0, "rows that are whole blocks are whole panels too");
#define QUADS (CK_INT8_BLOCK / 4)
#define VECTORS (CK_INT8_BLOCK / 16)
#define STEPS (QUADS * 16)
#define OFFSETS (STEPS + 16)
#define BLOCK_WORDS (CK_INT8_WORDS * 16)
/// Blocks that are multiplied at once, so that a tile's factors and sums stay in the second-level cache.
#define BLOCKS_AT_ONCE 14

/// 16 numbers from an index on, those beyond `count` zero.
CK_INLINE __m512 load_16(const void *x, pack_source source, size_t index, size_t count) {
  __mmask16 mask = count >= 16 ? 0xFFFF : (__mmask16)((1u << count) - 1);
  if (source != from_bf16_numbers) return _mm512_maskz_loadu_ps(mask, (const float *)x + index);
  __m512i bits = _mm512_cvtepu16_epi32(_mm256_maskz_loadu_epi16(mask, (const uint16_t *)x + index));
  return (__m512)_mm512_slli_epi32(bits, 16);
}

/// The bits of magnitudes order as the magnitudes do, with infinities and what is no number above all.
CK_INLINE __m512i larger(__m512i largest, __m512 x) {
  return _mm512_max_epi32(largest, _mm512_and_si512((__m512i)x, _mm512_set1_epi32(0x7FFFFFFF)));
}

/// The steps of a block's 16 lanes from their largest magnitudes, and what numbers are multiplied by to count them. With a
/// number that is not finite a lane has no step: all sums with this block become NaN.
CK_INLINE __m512 steps_of(__m512i largest, __m512 *inverse) {
  __m512 m = (__m512)largest;
  *inverse = _mm512_min_ps(_mm512_div_ps(_mm512_set1_ps(127), m), _mm512_set1_ps(0x1.fffffep127f));
  __mmask16 finite = _mm512_cmplt_epi32_mask(largest, _mm512_set1_epi32(0x7F800000));
  __m512 steps = _mm512_mul_ps(m, _mm512_set1_ps(1.0f / 127));
  return _mm512_mask_mov_ps(_mm512_set1_ps(__builtin_nanf("")), finite, steps);
}

/// 16 numbers of a row in steps: rounded to the nearest, or those of weights that train with their dither. The inverse may
/// have been rounded up: with the least dither -127 steps become -128, with the largest 127 stay below 128.
CK_INLINE __m512i bytes_of(__m512 x, __m512 inverse, pack_source source, size_t row, size_t column) {
  if (source != from_weights) return _mm512_cvtps_epi32(_mm512_mul_ps(x, inverse));
  __m512 dither = _mm512_mul_ps(_mm512_cvtepi32_ps(dither_of(dither_place(row, column))), _mm512_set1_ps(0x1p-16f));
  return _mm512_cvt_roundps_epi32(_mm512_fmadd_ps(x, inverse, dither), _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC);
}

/// The sums of 16 lanes' bytes, four more of each.
CK_INLINE __m512i add_bytes(__m512i sums, __m512i words) {
  return _mm512_dpbusd_epi32(sums, _mm512_set1_epi8(1), words);
}

/// What stands behind a block's numbers.
CK_INLINE void store_lanes(uint32_t *block, __m512 steps, __m512i sums, pack_target target) {
  store_words(block + STEPS, (__m512i)steps, target);
  store_words(block + OFFSETS, _mm512_sub_epi32(_mm512_setzero_si512(), _mm512_slli_epi32(sums, 7)), target);
}

/// One block of up to 16 lanes of x [lanes, count], whose first number is at `row` and `column` of its matrix.
CK_INLINE void pack_block_of_rows(uint32_t *block, pack_target target, const void *x, pack_source source,
                                       size_t stride, size_t row, size_t column, size_t lanes, size_t count) {
  int32_t largest[16] __attribute__((aligned(64))) = {0};
  float inverses[16] __attribute__((aligned(64)));
  int8_t bytes[16][128] __attribute__((aligned(64)));
  for (size_t lane = 0; lane < lanes; lane++) {
    __m512i most = _mm512_setzero_si512();
    UNROLL for (size_t i = 0; i < VECTORS; i++) if (16 * i < count)
      most = larger(most, load_16(x, source, lane * stride + 16 * i, count - 16 * i));
    largest[lane] = _mm512_reduce_max_epi32(most);
  }
  __m512 inverse, steps = steps_of(_mm512_load_si512(largest), &inverse);
  _mm512_store_ps(inverses, inverse);
  for (size_t lane = 0; lane < lanes; lane++) {
    __m512 by = _mm512_set1_ps(inverses[lane]);
    UNROLL for (size_t i = 0; i < VECTORS; i++) {
      __m128i four = _mm_setzero_si128();
      if (16 * i < count)
        four = _mm512_cvtsepi32_epi8(bytes_of(load_16(x, source, lane * stride + 16 * i, count - 16 * i), by, source,
                                              row + lane, column + 16 * i));
      _mm_store_si128((__m128i *)(bytes[lane] + 16 * i), four);
    }
  }
  __m512i sums = _mm512_setzero_si512();
  for (size_t first = 0, quads = (count + 3) / 4; first < quads; first += 16) {
    __mmask16 mask = QUADS - first < 16 ? (__mmask16)((1u << (QUADS - first)) - 1) : 0xFFFF;
    __m512i words[16];
    UNROLL for (size_t lane = 0; lane < 16; lane++) words[lane] =
        _mm512_maskz_load_epi32(lane < lanes ? mask : 0, bytes[lane] + 4 * first);
    transpose(words);
    UNROLL for (size_t i = 0; i < 16; i++) if (first + i < quads) {
      sums = add_bytes(sums, words[i]);
      store_words(block + (first + i) * 16, words[i], target);
    }
  }
  store_lanes(block, steps, sums, target);
}

/// Four rows' whole numbers of 16 lanes as words of four bytes; beyond a byte's range (of lanes without a step) they are cut.
CK_INLINE __m512i words_of(const __m512i rows[4]) {
  const __m512i turn = _mm512_broadcast_i32x4(_mm_setr_epi8(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15));
  __m512i bytes = _mm512_packs_epi16(_mm512_packs_epi32(rows[0], rows[1]), _mm512_packs_epi32(rows[2], rows[3]));
  return _mm512_shuffle_epi8(bytes, turn);
}

/// Lanes whose blocks are read twice while they are in the first-level cache.
#define LANES_AT_ONCE 64

/// One block of up to LANES_AT_ONCE lanes of x [count, lanes], whose first number is at `row` and `column` of its matrix.
CK_INLINE void pack_block_of_columns(uint32_t *block, size_t panel, pack_target target, const void *x,
                                          pack_source source, size_t stride, size_t row, size_t column, size_t lanes,
                                          size_t count) {
  size_t panels = (lanes + 15) / 16;
  __m512i largest[LANES_AT_ONCE / 16];
  UNROLL for (size_t p = 0; p < LANES_AT_ONCE / 16; p++) largest[p] = _mm512_setzero_si512();
  for (size_t i = 0; i < count; i++)
    UNROLL for (size_t p = 0; p < LANES_AT_ONCE / 16; p++) if (p < panels)
      largest[p] = larger(largest[p], load_16(x, source, i * stride + 16 * p, lanes - 16 * p));
  for (size_t p = 0; p < panels; p++) {
    __m512 inverse, steps = steps_of(largest[p], &inverse);
    __m512i sums = _mm512_setzero_si512();
    for (size_t quad = 0; quad < (count + 3) / 4; quad++) {
      __m512i four[4];
      UNROLL for (size_t i = 0; i < 4; i++) four[i] =
          4 * quad + i < count
              ? bytes_of(load_16(x, source, (4 * quad + i) * stride + 16 * p, lanes - 16 * p), inverse, source,
                         row + 4 * quad + i, column + 16 * p)
              : _mm512_setzero_si512();
      __m512i words = words_of(four);
      sums = add_bytes(sums, words);
      store_words(block + p * panel + quad * 16, words, target);
    }
    store_lanes(block + p * panel, steps, sums, target);
  }
}

/// Asks for numbers of some rows that are packed later.
CK_INLINE void fetch_rows(const char *x, size_t row_bytes, size_t rows, size_t bytes) {
  for (size_t row = 0; row < rows; row++)
    for (size_t at = 0; at < bytes; at += 64) _mm_prefetch(x + row * row_bytes + at, _MM_HINT_T1);
}

/// x [lanes, k].
CK_INLINE void pack_rows_in_blocks(uint32_t *out, size_t panel, pack_target target, const char *x,
                                        pack_source source, size_t stride, size_t first_row, size_t lanes, size_t k) {
  size_t bytes = source == from_bf16_numbers ? 2 : 4;
  for (size_t lane = 0; lane < lanes; lane += 16, out += panel, x += 16 * stride * bytes) {
    size_t some = lanes - lane < 16 ? lanes - lane : 16;
    for (size_t first = 0; first < k; first += CK_INT8_BLOCK) {
      size_t count = k - first < CK_INT8_BLOCK ? k - first : CK_INT8_BLOCK;
      const char *start = x + first * bytes;
      if (lane + 32 <= lanes) fetch_rows(start + 16 * stride * bytes, stride * bytes, 16, count * bytes);
      pack_block_of_rows(out + first / CK_INT8_BLOCK * BLOCK_WORDS, target, start, source, stride,
                         first_row + lane, first, some, count);
    }
  }
}

/// x [k, lanes].
CK_INLINE void pack_columns_in_blocks(uint32_t *out, size_t panel, pack_target target, const char *x,
                                           pack_source source, size_t stride, size_t first_row, size_t lanes,
                                           size_t k) {
  size_t bytes = source == from_bf16_numbers ? 2 : 4;
  for (size_t first = 0; first < k; first += CK_INT8_BLOCK, out += BLOCK_WORDS) {
    size_t count = k - first < CK_INT8_BLOCK ? k - first : CK_INT8_BLOCK;
    for (size_t lane = 0; lane < lanes; lane += LANES_AT_ONCE) {
      size_t some = lanes - lane < LANES_AT_ONCE ? lanes - lane : LANES_AT_ONCE;
      const char *start = x + (first * stride + lane) * bytes;
      if (lane + 2 * LANES_AT_ONCE <= lanes)
        fetch_rows(start + LANES_AT_ONCE * bytes, stride * bytes, count, LANES_AT_ONCE * bytes);
      pack_block_of_columns(out + lane / 16 * panel, panel, target, start, source, stride, first_row + first, lane,
                            some, count);
    }
  }
}

CK_INLINE void pack(uint32_t *out, size_t panel, pack_target target, const void *x, pack_source source,
                         int lanes_are_columns, size_t stride, size_t first_row, size_t lanes, size_t k) {
  if (lanes_are_columns) pack_columns_in_blocks(out, panel, target, x, source, stride, first_row, lanes, k);
  else pack_rows_in_blocks(out, panel, target, x, source, stride, first_row, lanes, k);
  // Stores past the caches keep no order: they are to be seen before the thread says that it is done.
  if (target == past_caches) _mm_sfence();
}

CK_BF16 void ck_int8_pack(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns,
                          size_t stride, size_t lanes, size_t k) {
  if (is_bf16) pack(out, panel, to_caches, x, from_bf16_numbers, lanes_are_columns, stride, 0, lanes, k);
  else pack(out, panel, to_caches, x, from_float32, lanes_are_columns, stride, 0, lanes, k);
}

CK_BF16 void ck_int8_pack_for_later(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns,
                                    size_t stride, size_t lanes, size_t k) {
  if (is_bf16) pack(out, panel, past_caches, x, from_bf16_numbers, lanes_are_columns, stride, 0, lanes, k);
  else pack(out, panel, past_caches, x, from_float32, lanes_are_columns, stride, 0, lanes, k);
}

CK_BF16 void ck_int8_pack_weights(uint32_t *out, size_t panel, const float *x, int lanes_are_columns, size_t stride,
                                  size_t first_row, size_t lanes, size_t k) {
  pack(out, panel, past_caches, x, from_weights, lanes_are_columns, stride, first_row, lanes, k);
}

/// c += scale * sums of a strip over some numbers, or without `accumulate` c is overwritten; `panels` are the strip's of b.
/// Meanwhile each block's lines of the panel ahead come to the second-level cache.
CK_INLINE void multiply_strip(lane_strip s, size_t b_panel, size_t k, float scale, int accumulate, float *c,
                              size_t stride, const int panels) {
  const __m512i half = _mm512_set1_epi8(-128);
  for (size_t first = 0; first < k; first += CK_INT8_BLOCK) {
    const uint32_t *a = s.x + first / CK_INT8_BLOCK * BLOCK_WORDS, *b = s.y + first / CK_INT8_BLOCK * BLOCK_WORDS;
    const uint32_t *ahead = s.ahead + first / CK_INT8_BLOCK * BLOCK_WORDS;
    size_t quads = k - first < CK_INT8_BLOCK ? (k - first + 3) / 4 : QUADS;
    __m512i sums[8][3];
    UNROLL for (int i = 0; i < 8; i++) UNROLL for (int j = 0; j < panels; j++) sums[i][j] =
        _mm512_set1_epi32((int)a[OFFSETS + i]);
    _mm_prefetch((const char *)(ahead + STEPS), _MM_HINT_T1);
    _mm_prefetch((const char *)(ahead + OFFSETS), _MM_HINT_T1);
    CK_ALIGNED_LOOP for (size_t q = 0; q < quads; q++) {
      _mm_prefetch((const char *)(ahead + q * 16), _MM_HINT_T1);
      __m512i y[3];
      UNROLL for (int j = 0; j < panels; j++) y[j] =
          _mm512_xor_si512(_mm512_loadu_si512(b + j * b_panel + q * 16), half);
      UNROLL for (int i = 0; i < 8; i++) {
        __m512i x = _mm512_set1_epi32((int)a[q * 16 + i]);
        UNROLL for (int j = 0; j < panels; j++) sums[i][j] = _mm512_dpbusd_epi32(sums[i][j], y[j], x);
      }
    }
    UNROLL for (int j = 0; j < panels; j++) {
      __m512 steps = _mm512_loadu_ps((const float *)b + j * b_panel + STEPS);
      __mmask16 mask = j == panels - 1 ? s.last : 0xFFFF;
      UNROLL for (int i = 0; i < 8; i++) if ((size_t)i < s.rows) {
        float *place = c + i * stride + 16 * j;
        __m512 before = accumulate || first ? _mm512_maskz_loadu_ps(mask, place) : _mm512_setzero_ps();
        __m512 step = _mm512_set1_ps(scale * ((const float *)a)[STEPS + i]);
        __m512 product = _mm512_mul_ps(_mm512_cvtepi32_ps(sums[i][j]), steps);
        _mm512_mask_storeu_ps(place, mask, _mm512_fmadd_ps(product, step, before));
      }
    }
  }
}

CK_INLINE void multiply_blocks(const uint32_t *a, size_t a_panel, const uint32_t *b, size_t b_panel, size_t m,
                                    size_t n, size_t k, float scale, int accumulate, float *c, size_t stride) {
  for (size_t j = 0; j < n; j += strip_width(n - j)) {
    for (size_t i = 0; i < m; i += 8) {
      lane_strip s = strip_at(a, a_panel, 1, b, b_panel, i, j, m, n);
      float *out = c + i * stride + j;
      if (s.width > 32) multiply_strip(s, b_panel, k, scale, accumulate, out, stride, 3);
      else if (s.width > 16) multiply_strip(s, b_panel, k, scale, accumulate, out, stride, 2);
      else multiply_strip(s, b_panel, k, scale, accumulate, out, stride, 1);
    }
  }
}

CK_BF16 void ck_int8_multiply(const uint32_t *a, size_t a_panel, const uint32_t *b, size_t b_panel, size_t m, size_t n,
                              size_t k, float scale, int accumulate, float *c, size_t stride) {
  size_t all = (k + CK_INT8_BLOCK - 1) / CK_INT8_BLOCK;
  size_t parts = (all + BLOCKS_AT_ONCE - 1) / BLOCKS_AT_ONCE, blocks = (all + parts - 1) / parts;
  for (size_t first = 0; first < all; first += blocks) {
    size_t start = first * CK_INT8_BLOCK;
    size_t some = k - start < blocks * CK_INT8_BLOCK ? k - start : blocks * CK_INT8_BLOCK;
    multiply_blocks(a + first * BLOCK_WORDS, a_panel, b + first * BLOCK_WORDS, b_panel, m, n, some, scale,
                    accumulate || first, c, stride);
  }
}

#else
void ck_int8_pack(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns, size_t stride,
                  size_t lanes, size_t k) {}
void ck_int8_pack_for_later(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns,
                            size_t stride, size_t lanes, size_t k) {}
void ck_int8_pack_weights(uint32_t *out, size_t panel, const float *x, int lanes_are_columns, size_t stride,
                          size_t first_row, size_t lanes, size_t k) {}
void ck_int8_multiply(const uint32_t *a, size_t a_panel, const uint32_t *b, size_t b_panel, size_t m, size_t n, size_t k,
                      float scale, int accumulate, float *c, size_t stride) {}
#endif
