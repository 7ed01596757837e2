// C kernels of distill: elementwise passes, row reductions and cached attention, in float32.
//
// Every kernel is single-threaded and works on a slice of rows; the pool above decides who runs which slice.
// Each is compiled once per instruction set from the same body (kernels_body.h) and chosen at run time.
// Matrices are row-major and contiguous unless a stride is given; strides and counts are in elements.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Instruction sets that the kernels are compiled for, in rising order.
typedef enum {
  CK_ISA_SCALAR = 0,
  CK_ISA_AVX2 = 1,
  CK_ISA_AVX512 = 2,
  CK_ISA_AVX512_VNNI = 3,
  CK_ISA_AVX512_BF16 = 4
} ck_isa;

/// As DISTILL_ISA names it.
const char *ck_isa_name(ck_isa isa);
/// The best instruction set of this machine.
ck_isa ck_best_isa(void);
/// The one that this process uses: the best one, unless DISTILL_ISA (in any case of letters) says otherwise. The form in
/// which factors are kept goes by it.
ck_isa ck_process_isa(void);
/// The one that this thread uses: the process's, unless `ck_force_isa` says otherwise.
ck_isa ck_current_isa(void);
/// Forces an instruction set on this thread alone; returns 0 and changes nothing where the machine lacks it.
int ck_force_isa(ck_isa isa);

/// out = x + y, n elements; out may be x or y.
void ck_add(float *out, const float *x, const float *y, size_t n);
/// out = a * x, n elements; out may be x.
void ck_scale(float *out, const float *x, float a, size_t n);
/// Adds bias [columns] to each row of x [rows, columns].
void ck_add_bias(float *x, const float *bias, size_t rows, size_t columns);
/// Adds the sum over rows of x [rows, columns], columns begin..<end, to out [columns]. Rows are summed in order.
void ck_add_column_sums(float *out, const float *x, size_t rows, size_t columns, size_t begin, size_t end);

// Where a kernel has `rounded` beside an output, and it is not null, the numbers go there as bfloat16.

/// out (unused with `rounded`) = w * x * rms, rms = 1 / sqrt(mean(x^2) + epsilon), a row at a time; rms [rows] is
/// kept for backward.
void ck_rmsnorm_forward(float *out, uint16_t *rounded, float *rms, const float *x, const float *w, float epsilon,
                        size_t rows, size_t columns);
/// dx += backward of rmsnorm, also kept in `rounded`; dw [columns] += sum over rows of dout * x * rms, unless dw is
/// null.
void ck_rmsnorm_backward(float *dx, uint16_t *rounded, float *dw, const float *dout, const float *x, const float *w,
                         const float *rms, size_t rows, size_t columns);

/// out (unused with `rounded`; may be x) = each head of x [rows, heads * dim] rotated by its row's position: element i
/// with element i + dim/2. cosines, sines: [positions, dim / 2]. sign = 1 rotates forward, -1 back (the backward pass).
void ck_rope(float *out, uint16_t *rounded, const float *x, const int32_t *positions, const float *cosines,
             const float *sines, float sign, size_t rows, size_t heads, size_t dim);

/// out = gate * sigmoid(gate) * up, n elements; out may be an input's own memory.
void ck_swiglu_forward(float *out, const float *gate, const float *up, size_t n);
/// The same rounded to bfloat16, and gate and up rounded, as the backward pass reads them.
void ck_swiglu_forward_bf16(uint16_t *out, uint16_t *kept_gate, uint16_t *kept_up, const float *gate,
                            const float *up, size_t n);
/// The output again, dgate and dup from dout; each may be gate's or up's own memory.
void ck_swiglu_backward(float *out, float *dgate, float *dup, const float *dout, const float *gate, const float *up,
                        size_t n);
/// The same between bfloat16 numbers, computed in float32, for a rectangle [rows, columns] of gate and up, whose rows are
/// `stride` numbers apart. Nothing lies in another's memory.
void ck_swiglu_backward_bf16(uint16_t *out, uint16_t *dgate, uint16_t *dup, const float *dout, const uint16_t *gate,
                             const uint16_t *up, size_t stride, size_t rows, size_t columns);

// Attention's scores, a tile at a time. scores [rows, columns]: row r is a query of position r / group, which sees
// columns 0..<first_visible + r / group of the tile (none where that is not positive); the others become 0. What is
// written to `scores` is also written to `rounded` as bfloat16, unless that is null.

/// scores = exp(scale * scores - maxima[r]): one tile's share of a softmax that is taken tile by tile (Milakov &
/// Gimelshein 2018). maxima [rows] (-FLT_MAX at first), sums [rows] (0 at first) and out [rows, dim] hold what the
/// tiles before gave, and are scaled where this one has a larger score.
void ck_online_softmax(float *scores, uint16_t *rounded, float *maxima, float *sums, float *out, float scale,
                       size_t rows, size_t columns, ptrdiff_t first_visible, size_t group, size_t dim);
/// scores = exp(scale * scores - lse[r]): the softmax again from its kept log-sum-exp.
void ck_softmax_again(float *scores, uint16_t *rounded, const float *lse, float scale, size_t rows, size_t columns,
                      ptrdiff_t first_visible, size_t group);
/// dp = scale * p * (dp - delta[r]), the scores' gradient; in `rounded` too, unless that is null.
void ck_softmax_backward(float *dp, uint16_t *rounded, const float *p, const float *delta, float scale, size_t rows,
                         size_t columns);
/// out [rows, heads] = sums over dim of x times y [rows, heads, dim], both in float32 or in bfloat16, with their rows
/// `x_stride` and `y_stride` numbers apart.
void ck_head_dots(float *out, const void *x, size_t x_stride, const void *y, size_t y_stride, int is_bf16, size_t rows,
                  size_t heads, size_t dim);

/// Attention over one key-value head's part of a cache for the queries that share it: `group` for each of a row of
/// positions. query, out: [queries, dim]; query i sees length + i / group positions; keys: blocks of CK_PANEL
/// positions, [dim][CK_PANEL] each; values: [positions, dim]; both float32, or bfloat16 with is_bf16; lse: [queries], the
/// log-sum-exp of each one's scores; scratch: [min(queries, 8) * the longest query's positions rounded up to CK_PANEL].
void ck_cached_attention(float *out, float *lse, const float *query, const void *keys, const void *values, int is_bf16,
                         float *scratch, float factor, size_t group, size_t dim, size_t length, size_t queries);

/// Cross-entropy of one row of logits [columns]: returns -log softmax(logits)[target] and leaves
/// weight * (softmax - onehot) in logits; with a weight of 0 writes nothing.
float ck_cross_entropy(float *logits, size_t target, float weight, size_t columns);
/// The same gradient as `capacity` numbers at most, in rising order of their columns: probabilities of at least `least`
/// and the target's as they are, of each other either nothing or, with the chance p / least, `least`, so that the mean is
/// right. Chance is a hash of the column, the logits and the target. `least` is doubled until there is room; capacity is
/// that of all columns, or at least 256. scratch: [columns]. Returns how many numbers there are; with a weight of 0 none.
size_t ck_cross_entropy_drawn(int32_t *indices, float *values, size_t capacity, float *loss, float *scratch,
                              const float *logits, size_t target, float weight, float least, size_t columns);
/// out [rows, columns] = s * b, or added to out with `accumulate`. s is sparse: row r has values[i] at column indices[i]
/// for i in begins[r] ..< ends[r]. b holds the rows from `first` on, which indices do not go below.
void ck_sparse_multiply(float *out, const uint32_t *begins, const uint32_t *ends, const int32_t *indices,
                        const float *values, const float *b, size_t first, size_t rows, size_t columns, int accumulate);

/// One AdamW step on n parameters (Loshchilov & Hutter 2019). gradient_scale multiplies the gradient first.
typedef struct {
  float learning_rate, beta1, beta2, epsilon, weight_decay, gradient_scale, bias_correction1, bias_correction2;
} ck_adamw_options;
void ck_adamw(float *parameter, float *first, float *second, const float *gradient, ck_adamw_options options,
              size_t n);

/// The sum of squares of n elements, in double, in a fixed order.
double ck_sum_of_squares(const float *x, size_t n);

/// out = e^((logits - largest) * inverse_temperature), `largest` being the largest logit of the whole row; returns
/// their sum in double. out may be logits.
double ck_exponentials(float *out, const float *logits, float inverse_temperature, float largest, size_t n);
/// The same sum without writing the exponentials.
double ck_exponentials_total(const float *x, float inverse_temperature, float largest, size_t n);
/// The largest element.
float ck_largest(const float *x, size_t n);
/// Writes the indices of the elements that reach `floor`, in order; returns how many. indices: room for n.
size_t ck_collect_at_least(int32_t *indices, const float *x, float floor, size_t n);
/// float32 to bfloat16, to the nearest, ties to even; where the processor rounds, most subnormal numbers become zero.
void ck_to_bf16(uint16_t *out, const float *x, size_t n);
void ck_from_bf16(float *out, const uint16_t *x, size_t n);
/// Asks for a rectangle [rows, columns], to be read after other work: its rows are too short for the processor to see where
/// the next one will be.
void ck_fetch(const uint16_t *x, size_t stride, size_t rows, size_t columns);
/// Copies x [rows, columns] into rows that are `stride` numbers apart, for those who read them only after the caches
/// have been overwritten.
void ck_copy_past_caches(uint16_t *out, size_t stride, const uint16_t *x, size_t rows, size_t columns);

/// out = the numbers of blocks of 32, exactly as ggml's reference has them; blocks need not be aligned.
void ck_decode_q8_0(float *out, const uint8_t *x, size_t blocks);
void ck_decode_q4_0(float *out, const uint8_t *x, size_t blocks);
void ck_decode_q4_1(float *out, const uint8_t *x, size_t blocks);

// Products with packed weights: out [rows, valid] = x · panelᵀ for one panel of CK_PANEL outputs, of which the first
// `valid` exist. Every output is summed in one order, whatever `rows` is.
//
// A panel's layout, for `columns` inner elements (a multiple of CK_BLOCK for the integer ones):
//   float32, bfloat16:  [columns][CK_PANEL]
//   int8:  a block of CK_BLOCK columns: [8 groups][CK_PANEL][4 columns] bytes q + 128, then CK_PANEL float16 steps
//   int4:  the same with [4 groups] bytes, group g in the low and g + 4 in the high half, then CK_PANEL float16 steps
//          and CK_PANEL float16 offsets: weight = step * q + offset
#define CK_PANEL 32
#define CK_BLOCK 32
void ck_packed_f32(float *out, size_t out_stride, size_t valid, const void *panel, const float *x,
                   size_t x_stride, size_t rows, size_t columns);
void ck_packed_bf16(float *out, size_t out_stride, size_t valid, const void *panel, const float *x,
                    size_t x_stride, size_t rows, size_t columns);
/// x: int8 rows of `columns`; scales, sums: [rows, columns / CK_BLOCK], as ck_quantise_row makes them.
void ck_packed_int8(float *out, size_t out_stride, size_t valid, const void *panel, const int8_t *x,
                    const float *scales, const int32_t *sums, size_t rows, size_t columns);
void ck_packed_int4(float *out, size_t out_stride, size_t valid, const void *panel, const int8_t *x,
                    const float *scales, const int32_t *sums, size_t rows, size_t columns);
// Putting the row of weights of output `place` (0..<CK_PANEL) of a panel in its place.
void ck_pack_f32(float *panel, const float *row, size_t place, size_t columns);
void ck_pack_bf16(uint16_t *panel, const float *row, size_t place, size_t columns);
/// The largest magnitude of a block becomes 127.
void ck_pack_int8(uint8_t *panel, const float *row, size_t place, size_t columns);
/// codes: 0...15; a block's weights are step * code + offset.
void ck_pack_int4(uint8_t *panel, const uint8_t *codes, const float *steps, const float *offsets, size_t place,
                  size_t columns);
/// float32 to float16, to the nearest, ties to even.
uint16_t ck_f16(float x);

/// One row as int8 in blocks: x ≈ scale * q, the largest magnitude of a block becomes 127; sums: each block's sum of q. With a
/// number that is not finite a block's scale is NaN.
void ck_quantise_row(int8_t *q, float *scales, int32_t *sums, const float *x, size_t columns);

/// out = x rounded to the nearest bfloat16, kept as float32.
void ck_round_to_bf16(float *out, const float *x, size_t n);
/// Row `row` of trained weights in bfloat16, or as the float32 of the same value, with its dither (dither.h).
void ck_weights_to_bf16(uint16_t *out, const float *x, size_t row, size_t n);
void ck_round_weights_to_bf16(float *out, const float *x, size_t row, size_t n);

/// The index of the largest element, the first one of equals.
size_t ck_argmax(const float *x, size_t n);

/// Whether this thread is running a pool's task (a thread-local flag).
int ck_thread_in_task(void);
void ck_set_thread_in_task(int in_task);
/// Tells the core that this thread is spinning.
void ck_pause(void);
/// Monotonic time.
int64_t ck_nanoseconds(void);

// oneDNN, where it is installed. Products are row-major: c [m, n] = alpha * a * b + beta * c, on the calling thread;
// each returns 0 where oneDNN refused.

/// Looks for the library; 0 where there is none.
int ck_onednn_load(void);
int ck_onednn_version(int *major, int *minor, int *patch);
/// Whether it computes bfloat16 products on this processor (natively or not).
int ck_onednn_has_bf16(void);
int ck_onednn_gemm_f32(int transpose_a, int transpose_b, size_t m, size_t n, size_t k, float alpha, const float *a,
                       size_t lda, const float *b, size_t ldb, float beta, float *c, size_t ldc);
/// a and b in bfloat16, sums in float32.
int ck_onednn_gemm_bf16(int transpose_a, int transpose_b, size_t m, size_t n, size_t k, float alpha,
                        const uint16_t *a, size_t lda, const uint16_t *b, size_t ldb, float beta, float *c,
                        size_t ldc);

// Products of bfloat16 factors by kernels of our own (bf16_gemm_body.h): by AVX-512 BF16, or else in float32 by AVX2. None of
// these may be called where there is neither.

/// Whether the processor has AMX tiles for bfloat16, which oneDNN uses and these kernels do not.
int ck_has_amx_bf16(void);
/// Packs a factor's lanes (what is not summed over): x is bfloat16, or float32, which is rounded; [lanes, k], or [k, lanes]
/// with lanes_are_columns, with a stride between rows. out: in the panel of the first of these lanes, from the first of
/// these k numbers on; each 16 lanes begun fill (k + 1) / 2 * 16 words there, `panel` words apart.
void ck_bf16_pack(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns, size_t stride,
                  size_t lanes, size_t k);
/// The same of what is read only after other work, or is too much for a core's caches: past these. out is aligned to 64
/// bytes and panel a multiple of 16.
void ck_bf16_pack_for_later(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns,
                            size_t stride, size_t lanes, size_t k);
/// The same of trained weights, rounded with their dither (dither.h); x is their row `first_row`.
void ck_bf16_pack_weights(uint32_t *out, size_t panel, const float *x, int lanes_are_columns, size_t stride,
                          size_t first_row, size_t lanes, size_t k);
/// c [m, n] = scale * a * b of packed factors, or with `accumulate` added to what c holds; each factor from a multiple of
/// 16 lanes and of 2 numbers on; k is at least 1.
void ck_bf16_multiply(const uint32_t *a, size_t a_panel, const uint32_t *b, size_t b_panel, size_t m, size_t n,
                      size_t k, float scale, int accumulate, float *c, size_t stride);

// Products of factors in 8 bits, only with AVX-512 BF16 (int8_gemm.c): of each lane, CK_INT8_BLOCK numbers of the summed
// dimension have one step, a 127th of the largest of them, which they are rounded to.

/// How many numbers share a step.
#define CK_INT8_BLOCK 96
/// Words of 32 bits that a block takes in each lane of a panel: its numbers', its step and -128 times the sum of its bytes.
#define CK_INT8_WORDS 26
/// As `ck_bf16_pack`; the first of the k numbers begins a block, and each block begun fills CK_INT8_WORDS * 16 words in a
/// panel. A block with a number that is not finite makes all its sums NaN.
void ck_int8_pack(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns, size_t stride,
                  size_t lanes, size_t k);
/// As `ck_bf16_pack_for_later`.
void ck_int8_pack_for_later(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns,
                            size_t stride, size_t lanes, size_t k);
/// As `ck_bf16_pack_weights`.
void ck_int8_pack_weights(uint32_t *out, size_t panel, const float *x, int lanes_are_columns, size_t stride,
                          size_t first_row, size_t lanes, size_t k);
/// As `ck_bf16_multiply`, each factor from the beginning of a block to the end of one.
void ck_int8_multiply(const uint32_t *a, size_t a_panel, const uint32_t *b, size_t b_panel, size_t m, size_t n, size_t k,
                      float scale, int accumulate, float *c, size_t stride);

// Products of factors in whole numbers of 16 bits, only with AVX2 (int16_gemm.c): of each lane, CK_INT16_BLOCK numbers of the
// summed dimension have one step, a 3343rd of the largest of them, which they are rounded to.

/// How many numbers share a step.
#define CK_INT16_BLOCK 192
/// Words of 32 bits that a block takes in each lane of a panel: its numbers' and its step.
#define CK_INT16_WORDS 97
/// As `ck_int8_pack`, each block begun filling CK_INT16_WORDS * 16 words in a panel.
void ck_int16_pack(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns, size_t stride,
                   size_t lanes, size_t k);
/// As `ck_bf16_pack_for_later`.
void ck_int16_pack_for_later(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns,
                             size_t stride, size_t lanes, size_t k);
/// As `ck_bf16_pack_weights`.
void ck_int16_pack_weights(uint32_t *out, size_t panel, const float *x, int lanes_are_columns, size_t stride,
                           size_t first_row, size_t lanes, size_t k);
/// As `ck_int8_multiply`.
void ck_int16_multiply(const uint32_t *a, size_t a_panel, const uint32_t *b, size_t b_panel, size_t m, size_t n, size_t k,
                       float scale, int accumulate, float *c, size_t stride);

/// Lanes of a block of attention at most: a lane is a query of one of the heads that share a key-value head.
#define CK_BF16_ATTENTION_LANES 192

/// Some queries of a document that meet one key-value head.
typedef struct {
  /// Queries of a position, numbers of a head, positions whose keys are packed.
  size_t group, dim, tokens;
  /// Of lane 0: lane l is a query of position first_position + l / group.
  size_t first_position;
  /// The block's first lane (a multiple of 16) and how many it has.
  size_t first_lane, lanes;
  /// Of the scores.
  float scale;
} ck_bf16_attention_block;

/// Factors for one key-value head, packed: by rows, with a head's numbers as the summed dimension, or by columns, with
/// positions (the block's `tokens`) or lanes (`lanes`, from lane 0 on) as the summed dimension.
typedef struct {
  const uint32_t *query_rows, *query_columns, *key_rows, *key_columns, *value_rows, *dout_rows, *dout_columns;
  size_t lanes;
} ck_bf16_attention_factors;

/// Bytes that the two below work in.
size_t ck_bf16_attention_scratch(size_t dim);
/// Causal attention (Dao et al. 2022) of a block's lanes: overwrites them in `out` or, where it is not NULL, in `rounded`,
/// and, where it is not NULL, lse, the scores' log-sum-exp. Both outputs begin at lane 0: lane l begins at number
/// (l % group) * dim of row l / group, rows being `stride` numbers apart. lse begins at the block's first lane. query and
/// key are packed by rows, value by columns.
void ck_bf16_attention(float *out, uint16_t *rounded, size_t stride, float *lse, const uint32_t *query,
                       const uint32_t *key, const uint32_t *value, const ck_bf16_attention_block *block,
                       float *scratch);
/// Overwrites the block's lanes of dquery, which are as those of `out` above; adds to dkey and dvalue, the document's
/// rows of the head, `stride` numbers apart. lse and delta, from the block's first lane on: what forward kept, and dout
/// times the output.
void ck_bf16_attention_backward(float *dquery, size_t query_stride, float *dkey, float *dvalue, size_t stride,
                                const ck_bf16_attention_factors *factors, const float *lse, const float *delta,
                                const ck_bf16_attention_block *block, float *scratch);
