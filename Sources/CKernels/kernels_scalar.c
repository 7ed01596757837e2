// The kernels for any machine, and the reference that the others are tested against.
#define CK_TARGET
#define CK_VECTOR_BYTES 16
#define CK_TABLE ck_kernels_scalar
#include "kernels_body.h"
