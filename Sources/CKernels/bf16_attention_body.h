// Attention of packed bfloat16 factors: a block of queries against one key-value head.
//
// Scores are kept transposed, [keys, lanes], a lane being a query of one of the heads that share the key-value head:
// maxima and sums are taken lane by lane without crossing registers, and two successive rows of probabilities make, as
// they are, the words of a packed factor (bf16_gemm_body.h). Lanes come in the order of positions, `group` to a position.
// Softmax takes powers of two, of scores times scale · log2(e); the log-sum-exp that is kept is a natural one.
#pragma once
#include <string.h>

#include "CKernels.h"

// Keys scored at once; lanes at most. Both in multiples of a panel; a tile of scores stays in the second-level cache.
enum { keys_at_once = 128, lanes_at_most = CK_BF16_ATTENTION_LANES, key_panel = keys_at_once / 2 * 16 };
// Lanes that are multiplied together. Where positions end within a tile, each strip meets only the keys that its last lane sees.
enum { lanes_of_strip = 48 };
_Static_assert(keys_at_once % 16 == 0 && lanes_at_most % lanes_of_strip == 0, "whole panels and strips");

/// Each lane's numbers, times a factor: x [dim, width] transposed, to where `out` or `rounded` has them (CKernels.h).
CK_BF16 static void write_lanes(float *out, uint16_t *rounded, size_t stride, const float *x, const float *factors,
                                const ck_bf16_attention_block *block, size_t width) {
  size_t dim = block->dim, group = block->group;
  for (size_t lane = 0; lane < block->lanes; lane += 16) {
    size_t rows = block->lanes - lane < 16 ? block->lanes - lane : 16, places[16];
    for (size_t i = 0; i < rows; i++) {
      size_t of_document = block->first_lane + lane + i;
      places[i] = of_document / group * stride + of_document % group * dim;
    }
    floats factor = load(factors + lane);
    for (size_t d = 0; d < dim; d += 16) {
      size_t columns = dim - d < 16 ? dim - d : 16;
      words numbers[16];
      for (size_t i = 0; i < 16; i++)
        numbers[i] = i < columns ? bits_of(multiply(load(x + (d + i) * width + lane), factor)) : no_words();
      transpose(numbers);
      for (size_t i = 0; i < rows; i++)
        if (rounded) store_first_rounded(rounded + places[i] + d, numbers[i], columns);
        else store_first(out + places[i] + d, numbers[i], columns);
    }
  }
}

static const float log2_of_e = 1.44269504088896341f;
// A maximum of no scores: far below any score, and still finite when it is scaled.
static const float no_maximum = -1e30f;

/// What a block works in.
typedef struct {
  float *scores, *gradients, *sums;       // [keys_at_once, width] twice, [dim, width]
  float *maxima, *totals;                 // [lanes_at_most], maxima of scores not scaled
  uint32_t *words;                        // probabilities, backward scores' gradients, packed: keys are summed over
  uint16_t *rows, *gradient_rows;         // backward probabilities and scores' gradients, [keys_at_once, width]
  int32_t *positions;                     // [lanes_at_most]
} block_memory;

static size_t attention_scratch(size_t dim) {
  return 4 * lanes_at_most * (2 * keys_at_once + dim + 3 + keys_at_once / 2 + keys_at_once) + 64;
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
  return m;
}

/// Each lane's position; lanes that fill up a panel see no key.
static void place_lanes(int32_t *positions, const ck_bf16_attention_block *block, size_t width) {
  for (size_t l = 0; l < width; l++)
    positions[l] =
        l < block->lanes ? (int32_t)(block->first_position + (block->first_lane + l) / block->group) : -1;
}

/// How many of a tile's first keys the lanes of a lane's strip meet: those that its last lane sees, in whole panels, so
/// that a panel's keys are met by all lanes of a strip or by none.
static size_t keys_met(const ck_bf16_attention_block *block, size_t lane, size_t first_key, size_t keys) {
  size_t end = (lane / lanes_of_strip + 1) * lanes_of_strip, last = (end < block->lanes ? end : block->lanes) - 1;
  size_t position = block->first_position + (block->first_lane + last) / block->group;
  if (position < first_key) return 0;
  size_t met = (position - first_key) / 16 * 16 + 16;
  return met < keys ? met : keys;
}

/// Whether 16 lanes from one on see a tile's first keys all, as most do: no masks are needed then.
static int see_all(const ck_bf16_attention_block *block, size_t lane, size_t first_key, size_t keys) {
  return lane + 16 <= block->lanes && keys % 2 == 0 &&
         first_key + keys <= block->first_position + (block->first_lane + lane) / block->group + 1;
}

/// out [keys, width] = a tile's keys, or values, times the block's lanes: both packed by rows, from the tile and the
/// block on. Scores of keys that a strip does not meet are not written.
static void multiply_lanes(float *out, const uint32_t *tile, const uint32_t *lanes,
                           const ck_bf16_attention_block *block, size_t first_key, size_t keys, size_t width) {
  size_t pairs = (block->dim + 1) / 2;
  for (size_t strip = 0; strip < width; strip += lanes_of_strip) {
    size_t count = width - strip < lanes_of_strip ? width - strip : lanes_of_strip;
    multiply_panels(tile, pairs * 16, lanes + strip * pairs, pairs * 16, pairs, keys_met(block, strip, first_key, keys),
                    count, 1, 0, out + strip, width);
  }
}

/// sums [dim, width] += a tile's values, or keys, weighed by words: packed by columns, from the tile on.
static void add_over_keys(block_memory m, const uint32_t *tile, const ck_bf16_attention_block *block, size_t first_key,
                          size_t keys, size_t width) {
  size_t tile_panel = (block->tokens + 1) / 2 * 16;
  for (size_t strip = 0; strip < width; strip += lanes_of_strip) {
    size_t count = width - strip < lanes_of_strip ? width - strip : lanes_of_strip;
    size_t met = keys_met(block, strip, first_key, keys);
    if (met)
      multiply_panels(tile, tile_panel, m.words + strip / 16 * key_panel, key_panel, (met + 1) / 2, block->dim, count, 1,
                      1, m.sums + strip, width);
  }
}

/// One tile's probabilities of 16 lanes: scores become words, maxima and totals go on, sums are scaled. `all_seen` is
/// known when this is compiled, and true only where they `see_all`.
CK_INLINE void softmax_lanes(block_memory m, size_t l, size_t first_key, size_t keys, size_t width, size_t dim,
                             float scale, int all_seen) {
  floats factor_of_scores = spread(scale * log2_of_e);
  words position = load_words(m.positions + l);
  floats before = load(m.maxima + l), largest = before;
  for (size_t r = 0; r < keys; r++) {
    lane_mask seen = all_seen ? all_lanes() : lanes_reaching(first_key + r, position);
    largest = larger_in_lanes(seen, largest, load(m.scores + r * width + l));
  }
  floats total = load(m.totals + l), shift = multiply(largest, factor_of_scores);
  if (any_differs(before, largest)) {
    floats factor = power_of_two(subtract(multiply(before, factor_of_scores), shift));
    total = multiply(total, factor);
    for (size_t d = 0; d < dim; d++)
      store(m.sums + d * width + l, multiply(load(m.sums + d * width + l), factor));
    store(m.maxima + l, largest);
  }
  for (size_t r = 0; r < keys; r += 2) {
    floats p[2];
    UNROLL for (int i = 0; i < 2; i++) {
      lane_mask seen = all_seen ? all_lanes() : r + i < keys ? lanes_reaching(first_key + r + i, position) : no_lanes();
      floats score = load_lanes(seen, m.scores + (r + i) * width + l);
      p[i] = keep_lanes(seen, power_of_two(multiply_subtract(score, factor_of_scores, shift)));
      total = add(total, p[i]);
    }
    store_words(m.words + l / 16 * key_panel + r * 8, interleave(round_rows(p[0], p[1])), to_caches);
  }
  store(m.totals + l, total);
}

CK_BF16 static void attention(float *out, uint16_t *rounded, size_t stride, float *lse, const uint32_t *query,
                              const uint32_t *key, const uint32_t *value, const ck_bf16_attention_block *block,
                              float *scratch) {
  size_t dim = block->dim, lanes = block->lanes, width = (lanes + 15) / 16 * 16, pairs = (dim + 1) / 2;
  size_t keys_seen = block->first_position + (block->first_lane + lanes - 1) / block->group + 1;
  block_memory m = divide(scratch, dim);
  place_lanes(m.positions, block, width);
  memset(m.sums, 0, dim * width * sizeof *m.sums);
  for (size_t l = 0; l < width; l++) m.maxima[l] = no_maximum, m.totals[l] = 0;
  for (size_t first = 0; first < keys_seen; first += keys_at_once) {
    size_t keys = keys_seen - first < keys_at_once ? keys_seen - first : keys_at_once;
    multiply_lanes(m.scores, key + first * pairs, query + block->first_lane * pairs, block, first, keys, width);
    for (size_t l = 0; l < width; l += 16) {
      size_t met = keys_met(block, l, first, keys);
      if (see_all(block, l, first, met)) softmax_lanes(m, l, first, met, width, dim, block->scale, 1);
      else softmax_lanes(m, l, first, met, width, dim, block->scale, 0);
    }
    add_over_keys(m, value + first * 8, block, first, keys, width);
  }
  if (lse)
    for (size_t l = 0; l < lanes; l++) lse[l] = m.maxima[l] * block->scale + __builtin_logf(m.totals[l]);
  for (size_t l = 0; l < width; l++) m.totals[l] = l < lanes ? 1 / m.totals[l] : 0;
  write_lanes(out, rounded, stride, m.sums, m.totals, block, width);
}

/// One tile's probabilities of 16 lanes again and their gradients: both as rows, the gradients as words too.
CK_INLINE void softmax_lanes_backward(block_memory m, const float *lse, const float *delta, size_t l, size_t first_key,
                                      size_t keys, size_t width, size_t lanes, float scale, int all_seen) {
  floats factor = spread(scale), factor_of_scores = spread(scale * log2_of_e);
  lane_mask filled = first_lanes(lanes - l);
  words position = load_words(m.positions + l);
  floats shift = multiply(load_lanes(filled, lse + l), spread(log2_of_e));
  floats shared = load_lanes(filled, delta + l);
  for (size_t r = 0; r < keys; r += 2) {
    floats p[2], d[2];
    UNROLL for (int i = 0; i < 2; i++) {
      lane_mask seen = all_seen ? all_lanes() : r + i < keys ? lanes_reaching(first_key + r + i, position) : no_lanes();
      size_t place = (r + i) * width + l;
      floats score = load_lanes(seen, m.scores + place);
      // Rounding of the kept log-sum-exp may leave a little more than 0.
      floats power = smaller(multiply_subtract(score, factor_of_scores, shift), spread(1.0f));
      p[i] = keep_lanes(seen, power_of_two(power));
      floats dp = subtract(load_lanes(seen, m.gradients + place), shared);
      d[i] = multiply(multiply(factor, p[i]), dp);
    }
    rounded_rows rows = round_rows(p[0], p[1]), gradient_rows = round_rows(d[0], d[1]);
    store_words(m.words + l / 16 * key_panel + r * 8, interleave(gradient_rows), to_caches);
    store_first_row(m.rows + r * width + l, rows);
    store_first_row(m.gradient_rows + r * width + l, gradient_rows);
    if (r + 1 == keys) continue;
    store_second_row(m.rows + (r + 1) * width + l, rows);
    store_second_row(m.gradient_rows + (r + 1) * width + l, gradient_rows);
  }
}

/// c [m, n] += a [m, 2 * pairs], rows of `row` words, times b, which is packed. a's memory goes on to a multiple of 8 rows,
/// whatever is there.
CK_BF16 static void multiply_rows(const uint32_t *a, size_t row, const uint32_t *b, size_t b_panel, size_t pairs,
                                  size_t m, size_t n, float *c, size_t stride) {
  multiply_words(a, 16 * row, (a_steps){row, 1}, b, b_panel, pairs, m, n, 1, 1, c, stride);
}

/// out [keys, dim] += rows [keys, width] times b, which is packed by columns from the block on. A row's pairs of lanes
/// are words as they stand. Keys that the first strips do not meet are summed over the others.
static void add_over_lanes(float *out, size_t stride, const uint16_t *rows, const uint32_t *b, size_t b_panel,
                           const ck_bf16_attention_block *block, size_t first_key, size_t keys, size_t width) {
  for (size_t first = 0, end, strip = 0; first < keys; first = end) {
    while ((end = keys_met(block, strip, first_key, keys)) <= first) strip += lanes_of_strip;
    multiply_rows((const uint32_t *)(rows + first * width + strip), width / 2, b + strip * 8, b_panel,
                  (block->lanes + 1) / 2 - strip / 2, end - first, block->dim, out + first * stride, stride);
  }
}

CK_BF16 static void attention_backward(float *dquery, size_t query_stride, float *dkey, float *dvalue, size_t stride,
                                       const ck_bf16_attention_factors *f, const float *lse, const float *delta,
                                       const ck_bf16_attention_block *block, float *scratch) {
  size_t dim = block->dim, lanes = block->lanes, width = (lanes + 15) / 16 * 16, pairs = (dim + 1) / 2;
  size_t first_lane = block->first_lane;
  size_t keys_seen = block->first_position + (first_lane + lanes - 1) / block->group + 1;
  size_t lane_columns_panel = (f->lanes + 1) / 2 * 16;
  block_memory m = divide(scratch, dim);
  place_lanes(m.positions, block, width);
  memset(m.sums, 0, dim * width * sizeof *m.sums);
  for (size_t first = 0; first < keys_seen; first += keys_at_once) {
    size_t keys = keys_seen - first < keys_at_once ? keys_seen - first : keys_at_once;
    multiply_lanes(m.scores, f->key_rows + first * pairs, f->query_rows + first_lane * pairs, block, first, keys, width);
    multiply_lanes(m.gradients, f->value_rows + first * pairs, f->dout_rows + first_lane * pairs, block, first, keys,
                   width);
    for (size_t l = 0; l < width; l += 16) {
      size_t met = keys_met(block, l, first, keys);
      if (see_all(block, l, first, met))
        softmax_lanes_backward(m, lse, delta, l, first, met, width, lanes, block->scale, 1);
      else softmax_lanes_backward(m, lse, delta, l, first, met, width, lanes, block->scale, 0);
    }
    add_over_lanes(dvalue + first * stride, stride, m.rows, f->dout_columns + first_lane * 8, lane_columns_panel, block,
                   first, keys, width);
    add_over_lanes(dkey + first * stride, stride, m.gradient_rows, f->query_columns + first_lane * 8,
                   lane_columns_panel, block, first, keys, width);
    add_over_keys(m, f->key_columns + first * 8, block, first, keys, width);
  }
  for (size_t l = 0; l < width; l++) m.totals[l] = 1;
  write_lanes(dquery, NULL, query_stride, m.sums, m.totals, block, width);
}

