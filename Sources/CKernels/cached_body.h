// Attention of sampled tokens to a cache of keys and values, once for each instruction set (see kernels_body.h).
//
// Keys stand in blocks of PANEL positions, [dim][PANEL] each, so that a block's scores are whole vectors; values
// stand row by row. `group` queries share them. Vectors are those of packed_body.h.
#pragma once

// Queries attending at once: they share what is read of the cache.
#if CK_VECTOR_BYTES == 32
#define MOST_QUERIES 3
#else
#define MOST_QUERIES 8
#endif

CK_INLINE fvec load_cached(const void *base, size_t index, const int is_bf16) {
  return is_bf16 ? load_bf16((const uint16_t *)base + index) : load_f32((const float *)base + index);
}

/// Meanwhile asks for the values of the same positions, which fill as many bytes.
CK_INLINE void slot_scores(float *scores, const float *query, const void *keys, const void *values, const int is_bf16,
                           size_t dim, size_t blocks, size_t stride, const size_t group) {
  const size_t bytes = PANEL * (is_bf16 ? 2 : 4);
  for (size_t b = 0; b < blocks; b++) {
    fvec sums[MOST_QUERIES][VECTORS];
#pragma clang loop unroll(full)
    for (size_t g = 0; g < group; g++)
#pragma clang loop unroll(full)
      for (int v = 0; v < VECTORS; v++) sums[g][v] = (fvec){0};
    for (size_t d = 0; d < dim; d++) {
      for (size_t i = 0; i < bytes; i += 64) __builtin_prefetch((const char *)values + (b * dim + d) * bytes + i, 0, 3);
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

/// `queries` queries, of which the first is number `first`: query i sees length + i / group positions; lse: the log of each
/// one's sum of exponentials.
CK_INLINE void attend_queries(float *out, float *lse, const float *query, const void *keys, const void *values,
                              const int is_bf16, float *scratch, float factor, size_t group, size_t dim,
                              size_t length, size_t first, const size_t queries) {
  size_t longest = length + (first + queries - 1) / group;
  size_t blocks = (longest + PANEL - 1) / PANEL, stride = blocks * PANEL;
  slot_scores(scratch, query, keys, values, is_bf16, dim, blocks, stride, queries);
  for (size_t g = 0; g < queries; g++) {
    float *p = scratch + g * stride;
    size_t visible = length + (first + g) / group;
    float shift = largest(p, visible) * factor;
    float sum = exponentials_sum(p, p, factor, shift, visible), inverse = 1.0f / sum;
    lse[g] = shift + __builtin_logf(sum);
    for (size_t t = 0; t < visible; t++) p[t] *= inverse;
    for (size_t t = visible; t < longest; t++) p[t] = 0;
  }
  slot_values(out, scratch, values, is_bf16, dim, longest, stride, queries);
}

CK_INLINE void attend(float *out, float *lse, const float *query, const void *keys, const void *values,
                      const int is_bf16, float *scratch, float factor, size_t group, size_t dim, size_t length,
                      size_t queries) {
  size_t first = 0;
#define QUERIES_AT_ONCE(count)                                                                                \
  for (; first + (count) <= queries; first += (count))                                                       \
    attend_queries(out + first * dim, lse + first, query + first * dim, keys, values, is_bf16, scratch, factor, \
                   group, dim, length, first, (count));
#if MOST_QUERIES > 4
  QUERIES_AT_ONCE(MOST_QUERIES)
  QUERIES_AT_ONCE(4)
#endif
  QUERIES_AT_ONCE(3)
  QUERIES_AT_ONCE(1)
#undef QUERIES_AT_ONCE
}

CK_TARGET static void cached_attention(float *out, float *lse, const float *query, const void *keys, const void *values,
                                       int is_bf16, float *scratch, float factor, size_t group, size_t dim,
                                       size_t length, size_t queries) {
  if (is_bf16)
    attend(out, lse, query, keys, values, 1, scratch, factor, group, dim, length, queries);
  else
    attend(out, lse, query, keys, values, 0, scratch, factor, group, dim, length, queries);
}
