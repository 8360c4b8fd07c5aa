/* SPDX-License-Identifier: MIT */
/* Ends what exact_begin.h began. */
#if defined(__clang__)
#if defined(__i386__) && !defined(__SSE2__)
#pragma clang attribute pop
#endif
#if defined(__FMA__) && defined(__FAST_MATH__)
#pragma clang attribute pop
#endif
#if __clang_major__ >= 14 && !defined(__wasm__)
#pragma float_control(pop)
#endif
#elif defined(__GNUC__)
#pragma GCC pop_options
#elif defined(_MSC_VER)
#pragma float_control(pop)
#endif
