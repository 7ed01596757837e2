// Matrix products of factors in whole numbers of 16 bits for processors with AVX2: one instruction multiplies 16 of them and
// adds them in pairs, where one of float32 multiplies 8.
//
// A packed factor holds its lanes (what is not summed over) in panels of 16, as in bf16_gemm_body.h, a word being two
// successive numbers of the summed dimension, 16 bits each. That dimension is cut into blocks of CK_INT16_BLOCK numbers, the
// last one perhaps shorter: a panel is [blocks][CK_INT16_WORDS][16] words, of each block first its numbers, then a row of
// steps (float32; the largest number of the block is LARGEST steps). A shorter block's numbers end with zeros up to a
// multiple of PAIRS_AT_ONCE words, and the words behind these are not written.
//
// LARGEST is such that a block's sum stays below 2^31, and is exact, even where a dither adds a step: 12.7 bits of each number
// are used. Blocks are added to the output in float32, in one order always.
#include "CKernels.h"

#if defined(__x86_64__)
#include "lanes_avx2.h"

#define PAIRS (CK_INT16_BLOCK / 2)
#define STEPS (PAIRS * 16)
#define BLOCK_WORDS (CK_INT16_WORDS * 16)
#define LARGEST 3343
_Static_assert(CK_INT16_BLOCK % 32 == 0, "a block is transposed 16 words at a time");
_Static_assert((LARGEST + 1L) * (LARGEST + 1L) * CK_INT16_BLOCK < 1L << 31, "a block's sum has 32 bits");
/// Blocks that are multiplied at once, so that a tile's factors and sums stay in the second-level cache.
#define BLOCKS_AT_ONCE 4
/// Words of a lane that the loop multiplies before it is repeated.
#define PAIRS_AT_ONCE 4

/// Words of a lane that a block of so many numbers takes.
CK_INLINE size_t pairs_of_block(size_t numbers) {
  return (numbers + 2 * PAIRS_AT_ONCE - 1) / (2 * PAIRS_AT_ONCE) * PAIRS_AT_ONCE;
}

/// 8 numbers from an index on, those beyond `count` zero.
CK_INLINE __m256 load_8(const void *x, pack_source source, size_t index, size_t count) {
  row_end end;
  x = number_at(x, source, index);
  if (count < 8) copy_end(&end, x, source, count), x = &end;
  if (source != from_bf16_numbers) return _mm256_loadu_ps(x);
  return (__m256)_mm256_slli_epi32(_mm256_cvtepu16_epi32(_mm_loadu_si128(x)), 16);
}

/// The bits of magnitudes order as the magnitudes do, with infinities and what is no number above all.
CK_INLINE __m256i larger(__m256i largest, __m256 x) {
  return _mm256_max_epi32(largest, _mm256_and_si256((__m256i)x, _mm256_set1_epi32(0x7FFFFFFF)));
}

CK_INLINE int32_t largest_of(__m256i x) {
  __m128i four = _mm_max_epi32(_mm256_castsi256_si128(x), _mm256_extracti128_si256(x, 1));
  __m128i two = _mm_max_epi32(four, _mm_shuffle_epi32(four, 0x4E));
  return _mm_cvtsi128_si32(_mm_max_epi32(two, _mm_shuffle_epi32(two, 0xB1)));
}

/// The steps of a block's 8 lanes from their largest magnitudes, and what numbers are multiplied by to count them, which is
/// finite: no step is below its inverse. With a number that is not finite a lane has no step: all sums with this block become
/// NaN.
CK_INLINE __m256 steps_of(__m256i largest, __m256 *inverse) {
  __m256 m = (__m256)largest;
  *inverse = _mm256_min_ps(_mm256_div_ps(_mm256_set1_ps(LARGEST), m), _mm256_set1_ps(0x1.fffffep127f));
  __m256 finite = (__m256)_mm256_cmpgt_epi32(_mm256_set1_epi32(0x7F800000), largest);
  __m256 steps = _mm256_max_ps(_mm256_mul_ps(m, _mm256_set1_ps(1.0f / LARGEST)), _mm256_set1_ps(0x1p-128f));
  return _mm256_blendv_ps(_mm256_set1_ps(__builtin_nanf("")), steps, finite);
}

/// 8 numbers of a row in steps: rounded to the nearest, or those of weights that train with their dither.
CK_INLINE __m256i whole_numbers(__m256 x, __m256 inverse, pack_source source, size_t row, size_t column) {
  if (source != from_weights) return _mm256_cvtps_epi32(_mm256_mul_ps(x, inverse));
  __m256 dither = _mm256_cvtepi32_ps(dither_of(dither_place(row, column)));
  return _mm256_cvtps_epi32(_mm256_floor_ps(_mm256_fmadd_ps(dither, _mm256_set1_ps(0x1p-16f), _mm256_mul_ps(x, inverse))));
}

/// One block of up to 16 lanes of x [lanes, count], whose first number is at `row` and `column` of its matrix.
CK_INLINE void pack_block_of_rows(uint32_t *block, pack_target target, const void *x, pack_source source, size_t stride,
                                  size_t row, size_t column, size_t lanes, size_t count) {
  int32_t largest[16] __attribute__((aligned(32))) = {0};
  float inverses[16] __attribute__((aligned(32)));
  uint16_t numbers[16][CK_INT16_BLOCK] __attribute__((aligned(32)));
  for (size_t lane = 0; lane < lanes; lane++) {
    __m256i most = _mm256_setzero_si256();
    for (size_t i = 0; i < count; i += 8) most = larger(most, load_8(x, source, lane * stride + i, count - i));
    largest[lane] = largest_of(most);
  }
  __m256 steps[2];
  UNROLL for (int i = 0; i < 2; i++) {
    __m256 inverse;
    steps[i] = steps_of(_mm256_load_si256((const __m256i *)(largest + 8 * i)), &inverse);
    _mm256_store_ps(inverses + 8 * i, inverse);
  }
  for (size_t lane = 0; lane < lanes; lane++) {
    __m256 inverse = _mm256_set1_ps(inverses[lane]);
    for (size_t i = 0; i < count; i += 16) {
      __m256i two[2] = {_mm256_setzero_si256(), _mm256_setzero_si256()};
      UNROLL for (size_t j = 0; j < 2; j++) if (i + 8 * j < count)
        two[j] = whole_numbers(load_8(x, source, lane * stride + i + 8 * j, count - i - 8 * j), inverse, source, row + lane,
                               column + i + 8 * j);
      __m256i all = _mm256_permute4x64_epi64(_mm256_packs_epi32(two[0], two[1]), 0xD8);
      _mm256_store_si256((__m256i *)(numbers[lane] + i), all);
    }
  }
  for (size_t first = 0, pairs = pairs_of_block(count); first < pairs; first += 16) {
    words lines[16];
    UNROLL for (size_t lane = 0; lane < 16; lane++) lines[lane] =
        lane < lanes ? load_words(numbers[lane] + 2 * first) : no_words();
    transpose(lines);
    UNROLL for (size_t i = 0; i < 16; i++) if (first + i < pairs) store_words(block + (first + i) * 16, lines[i], target);
  }
  store_words(block + STEPS, (words){(__m256i)steps[0], (__m256i)steps[1]}, target);
}

/// Lanes whose blocks are read twice while they are in the first-level cache.
#define LANES_AT_ONCE 32

/// One block of up to LANES_AT_ONCE lanes of x [count, lanes], whose first number is at `row` and `column` of its matrix.
CK_INLINE void pack_block_of_columns(uint32_t *block, size_t panel, pack_target target, const void *x, pack_source source,
                                     size_t stride, size_t row, size_t column, size_t lanes, size_t count) {
  __m256i largest[LANES_AT_ONCE / 8];
  UNROLL for (size_t i = 0; i < LANES_AT_ONCE / 8; i++) largest[i] = _mm256_setzero_si256();
  for (size_t i = 0; i < count; i++)
    UNROLL for (size_t j = 0; j < LANES_AT_ONCE / 8; j++) if (8 * j < lanes)
      largest[j] = larger(largest[j], load_8(x, source, i * stride + 8 * j, lanes - 8 * j));
  for (size_t first = 0; first < lanes; first += 16, block += panel) {
    __m256 inverse[2], steps[2];
    UNROLL for (size_t j = 0; j < 2; j++) steps[j] = steps_of(largest[first / 8 + j], &inverse[j]);
    for (size_t i = 0; i < 2 * pairs_of_block(count); i += 2) {
      __m256i line[2];
      UNROLL for (size_t j = 0; j < 2; j++) {
        size_t lane = first + 8 * j;
        __m256i two[2] = {_mm256_setzero_si256(), _mm256_setzero_si256()};
        UNROLL for (size_t odd = 0; odd < 2; odd++) if (lane < lanes && i + odd < count)
          two[odd] = whole_numbers(load_8(x, source, (i + odd) * stride + lane, lanes - lane), inverse[j], source,
                                   row + i + odd, column + lane);
        line[j] = _mm256_blend_epi16(two[0], _mm256_slli_epi32(two[1], 16), 0xAA);
      }
      store_words(block + i * 8, (words){line[0], line[1]}, target);
    }
    store_words(block + STEPS, (words){(__m256i)steps[0], (__m256i)steps[1]}, target);
  }
}

/// Asks for numbers of some rows that are packed later.
CK_INLINE void fetch_rows(const char *x, size_t row_bytes, size_t rows, size_t bytes) {
  for (size_t row = 0; row < rows; row++)
    for (size_t at = 0; at < bytes; at += 64) _mm_prefetch(x + row * row_bytes + at, _MM_HINT_T1);
}

/// x [lanes, k].
CK_INLINE void pack_rows_in_blocks(uint32_t *out, size_t panel, pack_target target, const char *x, pack_source source,
                                   size_t stride, size_t first_row, size_t lanes, size_t k) {
  size_t bytes = source == from_bf16_numbers ? 2 : 4;
  for (size_t lane = 0; lane < lanes; lane += 16, out += panel, x += 16 * stride * bytes) {
    size_t some = lanes - lane < 16 ? lanes - lane : 16;
    for (size_t first = 0; first < k; first += CK_INT16_BLOCK) {
      size_t count = k - first < CK_INT16_BLOCK ? k - first : CK_INT16_BLOCK;
      const char *start = x + first * bytes;
      if (lane + 32 <= lanes) fetch_rows(start + 16 * stride * bytes, stride * bytes, 16, count * bytes);
      pack_block_of_rows(out + first / CK_INT16_BLOCK * BLOCK_WORDS, target, start, source, stride, first_row + lane, first,
                         some, count);
    }
  }
}

/// x [k, lanes].
CK_INLINE void pack_columns_in_blocks(uint32_t *out, size_t panel, pack_target target, const char *x, pack_source source,
                                      size_t stride, size_t first_row, size_t lanes, size_t k) {
  size_t bytes = source == from_bf16_numbers ? 2 : 4;
  for (size_t first = 0; first < k; first += CK_INT16_BLOCK, out += BLOCK_WORDS) {
    size_t count = k - first < CK_INT16_BLOCK ? k - first : CK_INT16_BLOCK;
    for (size_t lane = 0; lane < lanes; lane += LANES_AT_ONCE) {
      size_t some = lanes - lane < LANES_AT_ONCE ? lanes - lane : LANES_AT_ONCE;
      const char *start = x + (first * stride + lane) * bytes;
      if (lane + 2 * LANES_AT_ONCE <= lanes)
        fetch_rows(start + LANES_AT_ONCE * bytes, stride * bytes, count, LANES_AT_ONCE * bytes);
      pack_block_of_columns(out + lane / 16 * panel, panel, target, start, source, stride, first_row + first, lane, some,
                            count);
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

CK_BF16 void ck_int16_pack(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns, size_t stride,
                           size_t lanes, size_t k) {
  if (is_bf16) pack(out, panel, to_caches, x, from_bf16_numbers, lanes_are_columns, stride, 0, lanes, k);
  else pack(out, panel, to_caches, x, from_float32, lanes_are_columns, stride, 0, lanes, k);
}

CK_BF16 void ck_int16_pack_for_later(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns,
                                     size_t stride, size_t lanes, size_t k) {
  if (is_bf16) pack(out, panel, past_caches, x, from_bf16_numbers, lanes_are_columns, stride, 0, lanes, k);
  else pack(out, panel, past_caches, x, from_float32, lanes_are_columns, stride, 0, lanes, k);
}

CK_BF16 void ck_int16_pack_weights(uint32_t *out, size_t panel, const float *x, int lanes_are_columns, size_t stride,
                                   size_t first_row, size_t lanes, size_t k) {
  pack(out, panel, past_caches, x, from_weights, lanes_are_columns, stride, first_row, lanes, k);
}

/// Lanes of a that are multiplied at once: their sums, 16 lanes of b and what they are made of fill the registers.
enum { rows_at_once = 6 };

/// Keeps the compiler from moving the instruction that makes x: two products, then their two sums, are a twentieth faster than
/// the order it chooses.
#define CK_IN_THIS_ORDER(x) __asm__ volatile("" : "+x"(x))

/// sums [R, 16] += R lanes' pairs of a times 16 lanes' of b.
CK_INLINE void add_products(const int R, __m256i sums[rows_at_once][2], const uint32_t *a, words b) {
  UNROLL for (int i = 0; i < R; i++) {
    __m256i x = _mm256_set1_epi32((int)a[i]);
    __m256i low = _mm256_madd_epi16(x, b.low);
    CK_IN_THIS_ORDER(low);
    __m256i high = _mm256_madd_epi16(x, b.high);
    CK_IN_THIS_ORDER(high);
    sums[i][0] = _mm256_add_epi32(sums[i][0], low);
    CK_IN_THIS_ORDER(sums[i][0]);
    sums[i][1] = _mm256_add_epi32(sums[i][1], high);
    CK_IN_THIS_ORDER(sums[i][1]);
  }
}

/// 8 numbers of c: the sums times the steps, added to what c holds with `accumulate`.
CK_INLINE void put_sums(float *c, __m256i sums, __m256 steps, int accumulate) {
  __m256 before = accumulate ? _mm256_loadu_ps(c) : _mm256_setzero_ps();
  _mm256_storeu_ps(c, _mm256_fmadd_ps(_mm256_cvtepi32_ps(sums), steps, before));
}

/// c [R, 16] = scale * sums of R lanes of a block of a times a panel's block of b, or with `accumulate` added to what c
/// holds.
CK_INLINE void multiply_block(const int R, const uint32_t *a, const float *a_steps, const uint32_t *b, size_t pairs,
                              float scale, int accumulate, float *c, size_t stride) {
  __m256i sums[rows_at_once][2];
  UNROLL for (int i = 0; i < R; i++) sums[i][0] = sums[i][1] = _mm256_setzero_si256();
  CK_ALIGNED_LOOP for (size_t p = 0; p < pairs; p += PAIRS_AT_ONCE)
    UNROLL for (int i = 0; i < PAIRS_AT_ONCE; i++) add_products(R, sums, a + (p + i) * 16, load_words(b + (p + i) * 16));
  floats steps = load((const float *)b + STEPS);
  UNROLL for (int i = 0; i < R; i++) {
    floats both = multiply(spread(scale * a_steps[i]), steps);
    put_sums(c + i * stride, sums[i][0], both.low, accumulate);
    put_sums(c + i * stride + 8, sums[i][1], both.high, accumulate);
  }
}

/// The same for a panel's first columns alone.
CK_INLINE void multiply_first_columns(const int R, const uint32_t *a, const float *a_steps, const uint32_t *b, size_t pairs,
                                      float scale, int accumulate, float *c, size_t stride, size_t columns) {
  float tile[rows_at_once * 16];
  multiply_block(R, a, a_steps, b, pairs, scale, 0, tile, 16);
  for (int i = 0; i < R; i++)
    for (size_t j = 0; j < columns; j++) c[i * stride + j] = (accumulate ? c[i * stride + j] : 0) + tile[i * 16 + j];
}

#define CK_ROWS(R)                                                                                                   \
  case R:                                                                                                            \
    if (columns == 16) multiply_block(R, a + i, a_steps + i, b, pairs, scale, accumulate, place, stride);            \
    else multiply_first_columns(R, a + i, a_steps + i, b, pairs, scale, accumulate, place, stride, columns);         \
    break;

/// c [rows, columns], of a panel's block of a and one of b.
CK_INLINE void multiply_panels(const uint32_t *a, const uint32_t *b, size_t pairs, size_t rows, size_t columns, float scale,
                               int accumulate, float *c, size_t stride) {
  const float *a_steps = (const float *)a + STEPS;
  for (size_t i = 0; i < rows; i += rows_at_once) {
    float *place = c + i * stride;
    switch (rows - i) {
      CK_ROWS(1) CK_ROWS(2) CK_ROWS(3) CK_ROWS(4) CK_ROWS(5)
      default: CK_ROWS(6)
    }
  }
}

CK_INLINE size_t least(size_t x, size_t y) { return x < y ? x : y; }

CK_BF16 void ck_int16_multiply(const uint32_t *a, size_t a_panel, const uint32_t *b, size_t b_panel, size_t m, size_t n,
                               size_t k, float scale, int accumulate, float *c, size_t stride) {
  size_t all = (k + CK_INT16_BLOCK - 1) / CK_INT16_BLOCK;
  size_t parts = (all + BLOCKS_AT_ONCE - 1) / BLOCKS_AT_ONCE, blocks = (all + parts - 1) / parts;
  for (size_t first = 0; first < all; first += blocks)
    for (size_t i = 0; i < m; i += 16)
      for (size_t block = first; block < least(first + blocks, all); block++) {
        size_t pairs = pairs_of_block(least(k - block * CK_INT16_BLOCK, CK_INT16_BLOCK));
        for (size_t j = 0; j < n; j += 16)
          multiply_panels(a + i / 16 * a_panel + block * BLOCK_WORDS, b + j / 16 * b_panel + block * BLOCK_WORDS, pairs,
                          least(m - i, 16), least(n - j, 16), scale, accumulate || block, c + i * stride + j, stride);
      }
}

#else
void ck_int16_pack(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns, size_t stride,
                   size_t lanes, size_t k) {}
void ck_int16_pack_for_later(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns,
                             size_t stride, size_t lanes, size_t k) {}
void ck_int16_pack_weights(uint32_t *out, size_t panel, const float *x, int lanes_are_columns, size_t stride,
                           size_t first_row, size_t lanes, size_t k) {}
void ck_int16_multiply(const uint32_t *a, size_t a_panel, const uint32_t *b, size_t b_panel, size_t m, size_t n, size_t k,
                       float scale, int accumulate, float *c, size_t stride) {}
#endif
