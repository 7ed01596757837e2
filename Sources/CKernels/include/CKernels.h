// C kernels of distill: elementwise passes, row reductions and cached attention, in float32.
//
// Every kernel is single-threaded and works on a slice of rows; the pool above decides who runs which slice.
// Each is compiled once per instruction set from the same body (kernels_body.h) and chosen at run time.
// Matrices are row-major and contiguous unless a stride is given; strides and counts are in elements.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Instruction sets that the kernels are compiled for, in rising order.
typedef enum { CK_ISA_SCALAR = 0, CK_ISA_AVX2 = 1, CK_ISA_AVX512 = 2 } ck_isa;

/// The best instruction set of this machine.
ck_isa ck_best_isa(void);
/// The one in use: the best one, unless another was forced.
ck_isa ck_current_isa(void);
/// Forces an instruction set; returns 0 and changes nothing where the machine lacks it.
int ck_force_isa(ck_isa isa);

/// out = x + y, n elements; out may be x or y.
void ck_add(float *out, const float *x, const float *y, size_t n);
/// out = a * x, n elements; out may be x.
void ck_scale(float *out, const float *x, float a, size_t n);
/// Adds bias [columns] to each row of x [rows, columns].
void ck_add_bias(float *x, const float *bias, size_t rows, size_t columns);
/// Adds the sum over rows of x [rows, columns], columns begin..<end, to out [columns]. Rows are summed in order.
void ck_add_column_sums(float *out, const float *x, size_t rows, size_t columns, size_t begin, size_t end);

/// out = w * x * rms, rms = 1 / sqrt(mean(x^2) + epsilon), a row at a time; rms [rows] is kept for backward.
void ck_rmsnorm_forward(float *out, float *rms, const float *x, const float *w, float epsilon, size_t rows,
                        size_t columns);
/// dx += backward of rmsnorm; dw [columns] += sum over rows of dout * x * rms, unless dw is null.
void ck_rmsnorm_backward(float *dx, float *dw, const float *dout, const float *x, const float *w,
                         const float *rms, size_t rows, size_t columns);

/// Rotates each head of x [rows, heads * dim] by its row's position: element i with element i + dim/2.
/// cosines, sines: [positions, dim / 2]. sign = 1 rotates forward, -1 back (the backward pass).
void ck_rope(float *x, const int32_t *positions, const float *cosines, const float *sines, float sign,
             size_t rows, size_t heads, size_t dim);

/// out = gate * sigmoid(gate) * up, n elements.
void ck_swiglu_forward(float *out, const float *gate, const float *up, size_t n);
/// dgate, dup (overwritten; may be gate's and up's own memory) from dout.
void ck_swiglu_backward(float *dgate, float *dup, const float *dout, const float *gate, const float *up,
                        size_t n);

/// Causal softmax of a block of attention scores. Row i sees columns 0..<first_visible + i; the others become 0.
/// scores [rows, stride] is scaled by `scale` first; lse[i * lse_stride] = log(sum(exp)) of row i.
void ck_causal_softmax(float *scores, float *lse, float scale, size_t rows, size_t columns, size_t stride,
                       size_t first_visible, size_t lse_stride);
/// p = exp(scale * scores - lse) where visible, else 0: the softmax again from its kept log-sum-exp.
void ck_causal_softmax_again(float *scores, const float *lse, float scale, size_t rows, size_t columns,
                             size_t stride, size_t first_visible, size_t lse_stride);
/// dscores = scale * p * (dp - delta) in place of dp; delta[i * delta_stride] belongs to row i.
void ck_softmax_backward(float *dp, const float *p, const float *delta, float scale, size_t rows,
                         size_t columns, size_t stride, size_t delta_stride);
/// out[h] = sum over dim of x[h, :] * y[h, :], for the heads of one row.
void ck_head_dots(float *out, const float *x, const float *y, size_t heads, size_t dim);

/// Attention of one query row over a cache. query, out: [group * dim] for the query heads that share one
/// key-value head; keys, values: rows of `dim` elements, `stride` apart; scratch: [group * length].
void ck_cached_attention(float *out, const float *query, const float *keys, const float *values,
                         float *scratch, float scale, size_t group, size_t dim, size_t length, size_t stride);

/// Cross-entropy of one row of logits [columns] in place: returns -log softmax(logits)[target] and leaves
/// weight * (softmax - onehot) in logits, or leaves logits as they are when weight is 0.
float ck_cross_entropy(float *logits, size_t target, float weight, size_t columns);

/// One AdamW step on n parameters (Loshchilov & Hutter 2019). gradient_scale multiplies the gradient first.
typedef struct {
  float learning_rate, beta1, beta2, epsilon, weight_decay, gradient_scale, bias_correction1, bias_correction2;
} ck_adamw_options;
void ck_adamw(float *parameter, float *first, float *second, const float *gradient, ck_adamw_options options,
              size_t n);

/// The sum of squares of n elements, in double, in a fixed order.
double ck_sum_of_squares(const float *x, size_t n);

/// Softmax of logits * inverse_temperature into probabilities (not normalised: the largest is 1);
/// returns their sum in double. out may be logits.
double ck_exponentials(float *out, const float *logits, float inverse_temperature, size_t n);
/// The index of the largest element, the first one of equals.
size_t ck_argmax(const float *x, size_t n);

/// Whether this thread is running a pool's task (a thread-local flag).
int ck_thread_in_task(void);
void ck_set_thread_in_task(int in_task);
/// Tells the core that this thread is spinning.
void ck_pause(void);
