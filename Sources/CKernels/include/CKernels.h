// C kernels of distill. Every kernel is single-threaded; the pool above decides who runs which slice.
#pragma once
#include <stddef.h>
#include <stdint.h>
