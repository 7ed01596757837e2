// What packing needs to know for any instruction set.
#pragma once
#include "dither.h"

#define UNROLL _Pragma("clang loop unroll(full)")
// A loop of products that begins in the middle of a cache line is up to a twentieth slower (measured on Zen 4).
#define CK_ALIGNED_LOOP __attribute__((code_align(64)))

/// What a factor is packed from.
typedef enum { from_float32, from_bf16_numbers, from_weights } pack_source;
/// Where packed words go: those that are read only after the caches have been overwritten pass them by, and so are not
/// read into them in order to be written.
typedef enum { to_caches, past_caches } pack_target;

/// Where a weight stands, before it is mixed.
static inline uint32_t dither_place(size_t row, size_t column) {
  return (uint32_t)row * CK_DITHER_ROW + (uint32_t)column * CK_DITHER_COLUMN;
}

/// How far apart words of a are: of successive lanes in a panel, and of successive pairs.
typedef struct {
  size_t lane, pair;
} a_steps;
