/* SPDX-License-Identifier: MIT */
/* Between this and exact_end.h every + - * / is one IEEE 754 operation on doubles, whatever the flags: no
   product and sum in one rounding, no wider intermediate results, no reordering. So the same bits come out
   everywhere. Included more than once on purpose. */
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#if __clang_major__ >= 14 && !defined(__wasm__)
#pragma float_control(precise, on, push)
#pragma STDC FP_CONTRACT OFF
#endif
/* With -ffast-math clang joins product and sum in spite of the pragma: it must not have the instruction. */
#if defined(__FMA__) && defined(__FAST_MATH__)
#pragma clang attribute push(__attribute__((target("no-fma"))), apply_to = function)
#endif
#if defined(__i386__) && !defined(__SSE2__)
#pragma clang attribute push(__attribute__((target("sse2"))), apply_to = function)
#endif
#elif defined(__GNUC__)
/* gcc does not know the pragma of the standard. */
#pragma GCC push_options
#pragma GCC optimize("fp-contract=off", "no-fast-math", "no-unsafe-math-optimizations",                      \
                     "no-associative-math", "no-reciprocal-math", "no-finite-math-only", "signed-zeros")
#if defined(__i386__)
#pragma GCC target("sse2,fpmath=sse")
#endif
#elif defined(_MSC_VER)
#pragma float_control(precise, on, push)
#pragma fp_contract(off)
#endif
