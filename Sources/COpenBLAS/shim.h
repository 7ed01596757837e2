// The part of OpenBLAS that distill calls. `cblas.h` is libopenblas-dev's.
#pragma once
#include <cblas.h>
