/* SPDX-License-Identifier: MIT */
#undef assert
#ifdef NDEBUG
#define assert(holds) ((void)0)
#else
#define assert(holds) ((holds) ? (void)0 : __builtin_trap())
#endif
