// Attention of bfloat16 factors for processors with AVX-512 BF16: a block of queries against one key-value head.
//
// Scores are kept transposed, [keys, lanes], a lane being a query of one of the heads that share the key-value head:
// maxima and sums are taken lane by lane without crossing registers, and two successive rows of probabilities make, as
// they are, the words of a packed factor (bf16_gemm.c). Lanes come in the order of positions, `group` to a position.
// Softmax takes powers of two, of scores times scale · log2(e); the log-sum-exp that is kept is a natural one.
#include <string.h>

#include "CKernels.h"

#if defined(__x86_64__)
#include "bf16_body.h"

// Keys scored at once; lanes at most. Both in multiples of a panel; a tile of scores stays in the second-level cache.
enum { keys_at_once = 128, lanes_at_most = CK_BF16_ATTENTION_LANES, key_panel = keys_at_once / 2 * 16 };

/// 2^x with a relative error below 2e-7: a minimax polynomial for the part of x within 1/2 of 0. 2^0 is exactly 1: where
/// one lane's maximum rises, the sums of those beside it are scaled by that, and must keep their bits.
CK_INLINE __m512 power_of_two(__m512 x) {
  __m512 n = _mm512_roundscale_ps(x, _MM_FROUND_TO_NEAREST_INT), r = _mm512_sub_ps(x, n);
  __m512 p = _mm512_set1_ps(1.32647285e-3f);
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(9.67151299e-3f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(5.55073358e-2f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(2.40222424e-1f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(6.93147004e-1f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f));
  return _mm512_scalef_ps(p, n);
}

/// Two rows of 16 lanes as a packed factor's words.
CK_INLINE __m512i words_of(__m512 first, __m512 second) {
  static const uint16_t interleaved[32] = {0, 16, 1, 17, 2,  18, 3,  19, 4,  20, 5,  21, 6,  22, 7,  23,
                                           8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31};
  return _mm512_permutexvar_epi16(_mm512_loadu_si512(interleaved), (__m512i)_mm512_cvtne2ps_pbh(second, first));
}

/// out [lanes, dim] = x [dim, width] transposed, times a factor for each lane.
CK_BF16 static void write_lanes(float *out, const float *x, const float *factors, size_t dim, size_t width,
                                size_t lanes) {
  for (size_t lane = 0; lane < lanes; lane += 16)
    for (size_t d = 0; d < dim; d += 16) {
      size_t rows = lanes - lane < 16 ? lanes - lane : 16, columns = dim - d < 16 ? dim - d : 16;
      __m512i block[16];
      __m512 factor = _mm512_loadu_ps(factors + lane);
      for (size_t i = 0; i < 16; i++)
        block[i] = i < columns ? (__m512i)_mm512_mul_ps(_mm512_loadu_ps(x + (d + i) * width + lane), factor)
                               : _mm512_setzero_si512();
      transpose(block);
      for (size_t i = 0; i < rows; i++)
        _mm512_mask_storeu_ps(out + (lane + i) * dim + d, (__mmask16)((1u << columns) - 1), (__m512)block[i]);
    }
}

static const float log2_of_e = 1.44269504088896341f;
// A maximum of no scores: far below any score, and still finite when it is scaled.
static const float no_maximum = -1e30f;

/// What a block works in.
typedef struct {
  float *scores, *gradients, *sums;       // [keys_at_once, width] twice, [dim, width]
  float *maxima, *totals;                 // [lanes_at_most], maxima of scores not scaled
  uint32_t *words;                        // scores or their gradients, packed with keys as the summed dimension
  uint16_t *rows, *gradient_rows;         // the same in bfloat16, [keys_at_once, width]
  uint32_t *lanes;                        // one of them packed with lanes as the summed dimension
  int32_t *positions;                     // [lanes_at_most]
} block_memory;

size_t ck_bf16_attention_scratch(size_t dim) {
  return 4 * lanes_at_most * (2 * keys_at_once + dim + 3 + keys_at_once / 2 + keys_at_once + keys_at_once / 2) + 64;
}

static block_memory divide(float *scratch, size_t dim) {
  block_memory m;
  m.scores = scratch;
  m.gradients = m.scores + keys_at_once * lanes_at_most;
  m.sums = m.gradients + keys_at_once * lanes_at_most;
  m.maxima = m.sums + dim * lanes_at_most;
  m.totals = m.maxima + lanes_at_most;
  m.positions = (int32_t *)(m.totals + lanes_at_most);
  m.words = (uint32_t *)(m.positions + lanes_at_most);
  m.rows = (uint16_t *)(m.words + keys_at_once / 2 * lanes_at_most);
  m.gradient_rows = m.rows + keys_at_once * lanes_at_most;
  m.lanes = (uint32_t *)(m.gradient_rows + keys_at_once * lanes_at_most);
  return m;
}

/// Each lane's position; lanes that fill up a panel see no key.
static void place_lanes(int32_t *positions, const ck_bf16_attention_block *block, size_t width) {
  for (size_t l = 0; l < width; l++)
    positions[l] =
        l < block->lanes ? (int32_t)(block->first_position + (block->first_lane + l) / block->group) : -1;
}

CK_INLINE __mmask16 lanes_that_see(size_t key, __m512i positions) {
  return _mm512_cmple_epi32_mask(_mm512_set1_epi32((int)key), positions);
}

/// Whether every lane sees every key of a tile: most tiles need no masks.
static int sees_all(const ck_bf16_attention_block *block, size_t first_key, size_t keys, size_t width) {
  return block->lanes == width && keys % 2 == 0 &&
         first_key + keys <= block->first_position + block->first_lane / block->group + 1;
}

/// One tile's probabilities, lane by lane: scores become words, maxima and totals go on, sums are scaled. `all_seen` is
/// known when this is compiled, and true only where `sees_all`.
CK_INLINE void softmax_tile(block_memory m, size_t first_key, size_t keys, size_t width, size_t dim, float scale,
                            int all_seen) {
  __m512 factor_of_scores = _mm512_set1_ps(scale * log2_of_e);
  for (size_t l = 0; l < width; l += 16) {
    __m512i position = _mm512_loadu_si512(m.positions + l);
    __m512 before = _mm512_loadu_ps(m.maxima + l), largest = before;
    for (size_t r = 0; r < keys; r++) {
      __mmask16 seen = all_seen ? 0xFFFF : lanes_that_see(first_key + r, position);
      largest = _mm512_mask_max_ps(largest, seen, largest, _mm512_loadu_ps(m.scores + r * width + l));
    }
    __m512 total = _mm512_loadu_ps(m.totals + l), shift = _mm512_mul_ps(largest, factor_of_scores);
    if (_mm512_cmpneq_ps_mask(before, largest)) {
      __m512 factor = power_of_two(_mm512_sub_ps(_mm512_mul_ps(before, factor_of_scores), shift));
      total = _mm512_mul_ps(total, factor);
      for (size_t d = 0; d < dim; d++)
        _mm512_storeu_ps(m.sums + d * width + l, _mm512_mul_ps(_mm512_loadu_ps(m.sums + d * width + l), factor));
      _mm512_storeu_ps(m.maxima + l, largest);
    }
    for (size_t r = 0; r < keys; r += 2) {
      __m512 p[2];
      UNROLL for (int i = 0; i < 2; i++) {
        __mmask16 seen = all_seen ? 0xFFFF : r + i < keys ? lanes_that_see(first_key + r + i, position) : 0;
        __m512 score = _mm512_maskz_loadu_ps(seen, m.scores + (r + i) * width + l);
        p[i] = _mm512_maskz_mov_ps(seen, power_of_two(_mm512_fmsub_ps(score, factor_of_scores, shift)));
        total = _mm512_add_ps(total, p[i]);
      }
      _mm512_storeu_si512(m.words + l / 16 * key_panel + r * 8, words_of(p[0], p[1]));
    }
    _mm512_storeu_ps(m.totals + l, total);
  }
}

CK_BF16 void ck_bf16_attention(float *out, float *lse, const uint32_t *query, const uint32_t *key,
                               const uint32_t *value, const ck_bf16_attention_block *block, float *scratch) {
  size_t dim = block->dim, lanes = block->lanes, width = (lanes + 15) / 16 * 16, pairs = (dim + 1) / 2;
  size_t value_panel = (block->tokens + 1) / 2 * 16;
  size_t keys_seen = block->first_position + (block->first_lane + lanes - 1) / block->group + 1;
  block_memory m = divide(scratch, dim);
  place_lanes(m.positions, block, width);
  memset(m.sums, 0, dim * width * sizeof *m.sums);
  for (size_t l = 0; l < width; l++) m.maxima[l] = no_maximum, m.totals[l] = 0;
  for (size_t first = 0; first < keys_seen; first += keys_at_once) {
    size_t keys = keys_seen - first < keys_at_once ? keys_seen - first : keys_at_once;
    multiply_panels(key + first * pairs, pairs * 16, query + block->first_lane * pairs, pairs * 16, pairs, keys, width,
                    1, 0, m.scores, width);
    if (sees_all(block, first, keys, width)) softmax_tile(m, first, keys, width, dim, block->scale, 1);
    else softmax_tile(m, first, keys, width, dim, block->scale, 0);
    multiply_panels(value + first * 8, value_panel, m.words, key_panel, (keys + 1) / 2, dim, width, 1, 1, m.sums,
                    width);
  }
  if (lse)
    for (size_t l = 0; l < lanes; l++) lse[l] = m.maxima[l] * block->scale + __builtin_logf(m.totals[l]);
  for (size_t l = 0; l < width; l++) m.totals[l] = l < lanes ? 1 / m.totals[l] : 0;
  write_lanes(out, m.sums, m.totals, dim, width, lanes);
}

/// One tile's probabilities again and their gradients: both as rows, the gradients as words too.
CK_INLINE void softmax_tile_backward(block_memory m, const float *lse, const float *delta, size_t first_key,
                                     size_t keys, size_t width, size_t lanes, float scale) {
  __m512 factor = _mm512_set1_ps(scale), factor_of_scores = _mm512_set1_ps(scale * log2_of_e);
  for (size_t l = 0; l < width; l += 16) {
    __mmask16 filled = lanes - l >= 16 ? 0xFFFF : (__mmask16)((1u << (lanes - l)) - 1);
    __m512i position = _mm512_loadu_si512(m.positions + l);
    __m512 shift = _mm512_mul_ps(_mm512_maskz_loadu_ps(filled, lse + l), _mm512_set1_ps(log2_of_e));
    __m512 shared = _mm512_maskz_loadu_ps(filled, delta + l);
    for (size_t r = 0; r < keys; r += 2) {
      __m512 d[2];
      UNROLL for (int i = 0; i < 2; i++) {
        __mmask16 seen = r + i < keys ? lanes_that_see(first_key + r + i, position) : 0;
        size_t place = (r + i) * width + l;
        __m512 score = _mm512_maskz_loadu_ps(seen, m.scores + place);
        // Rounding of the kept log-sum-exp may leave a little more than 0.
        __m512 power = _mm512_min_ps(_mm512_fmsub_ps(score, factor_of_scores, shift), _mm512_set1_ps(1.0f));
        __m512 p = _mm512_maskz_mov_ps(seen, power_of_two(power));
        __m512 dp = _mm512_sub_ps(_mm512_maskz_loadu_ps(seen, m.gradients + place), shared);
        d[i] = _mm512_mul_ps(_mm512_mul_ps(factor, p), dp);
        if (r + i < keys) {
          _mm256_storeu_si256((__m256i *)(m.rows + place), (__m256i)_mm512_cvtneps_pbh(p));
          _mm256_storeu_si256((__m256i *)(m.gradient_rows + place), (__m256i)_mm512_cvtneps_pbh(d[i]));
        }
      }
      _mm512_storeu_si512(m.words + l / 16 * key_panel + r * 8, words_of(d[0], d[1]));
    }
  }
}

/// out [keys, dim] += rowsᵀ-wise sums over the block's lanes: rows [keys, width] times b, packed by lanes.
CK_INLINE void add_over_lanes(float *out, size_t stride, block_memory m, const uint16_t *rows, const uint32_t *b,
                              size_t b_panel, size_t keys, size_t width, size_t lanes, size_t dim) {
  size_t panel = width / 2 * 16;
  for (size_t k = 0; k < keys; k += 16)
    pack_rows(m.lanes + k / 16 * panel, to_caches, rows + k * width, from_bf16_numbers, width, k,
              keys - k < 16 ? keys - k : 16, width);
  multiply_panels(m.lanes, panel, b, b_panel, (lanes + 1) / 2, keys, dim, 1, 1, out, stride);
}

CK_BF16 void ck_bf16_attention_backward(float *dquery, float *dkey, float *dvalue, size_t stride,
                                        const ck_bf16_attention_factors *f, const float *lse, const float *delta,
                                        const ck_bf16_attention_block *block, float *scratch) {
  size_t dim = block->dim, lanes = block->lanes, width = (lanes + 15) / 16 * 16, pairs = (dim + 1) / 2;
  size_t first_lane = block->first_lane, keys_seen = (first_lane + lanes - 1) / block->group + 1;
  size_t key_columns_panel = (block->tokens + 1) / 2 * 16;
  size_t lane_columns_panel = (block->tokens * block->group + 1) / 2 * 16;
  block_memory m = divide(scratch, dim);
  place_lanes(m.positions, block, width);
  memset(m.sums, 0, dim * width * sizeof *m.sums);
  for (size_t first = 0; first < keys_seen; first += keys_at_once) {
    size_t keys = keys_seen - first < keys_at_once ? keys_seen - first : keys_at_once;
    multiply_panels(f->key_rows + first * pairs, pairs * 16, f->query_rows + first_lane * pairs, pairs * 16, pairs,
                    keys, width, 1, 0, m.scores, width);
    multiply_panels(f->value_rows + first * pairs, pairs * 16, f->dout_rows + first_lane * pairs, pairs * 16, pairs,
                    keys, width, 1, 0, m.gradients, width);
    softmax_tile_backward(m, lse, delta, first, keys, width, lanes, block->scale);
    add_over_lanes(dvalue + first * stride, stride, m, m.rows, f->dout_columns + first_lane * 8, lane_columns_panel,
                   keys, width, lanes, dim);
    add_over_lanes(dkey + first * stride, stride, m, m.gradient_rows, f->query_columns + first_lane * 8,
                   lane_columns_panel, keys, width, lanes, dim);
    multiply_panels(f->key_columns + first * 8, key_columns_panel, m.words, key_panel, (keys + 1) / 2, dim, width, 1,
                    1, m.sums, width);
  }
  for (size_t l = 0; l < width; l++) m.totals[l] = 1;
  write_lanes(dquery, m.sums, m.totals, dim, width, lanes);
}

#else
size_t ck_bf16_attention_scratch(size_t dim) { return 64; }
void ck_bf16_attention(float *out, float *lse, const uint32_t *query, const uint32_t *key, const uint32_t *value,
                       const ck_bf16_attention_block *block, float *scratch) {}
void ck_bf16_attention_backward(float *dquery, float *dkey, float *dvalue, size_t stride,
                                const ck_bf16_attention_factors *factors, const float *lse, const float *delta,
                                const ck_bf16_attention_block *block, float *scratch) {}
#endif
