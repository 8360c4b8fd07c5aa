/* SPDX-License-Identifier: MIT */
/* Which kernels this machine and this build have. */
#include "kernels.h"

static const kal__kernels *kernels_here(kal_kernel kernel) {
#ifdef KAL__HAS_X86_KERNELS
  /* Also asks whether the system keeps these registers. */
  if (kernel == KAL_KERNEL_AVX512 && __builtin_cpu_supports("avx512f") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512vl"))
    return &kal__avx512_kernels;
  if (kernel == KAL_KERNEL_AVX2 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
    return &kal__avx2_kernels;
#endif
#ifdef KAL__HAS_NEON_KERNELS
  if (kernel == KAL_KERNEL_NEON) return &kal__neon_kernels;
#endif
  (void)kernel;
  return NULL;
}

static const kal_kernel best_first[] = {KAL_KERNEL_AVX512, KAL_KERNEL_AVX2, KAL_KERNEL_NEON,
                                        KAL_KERNEL_SCALAR};

kal_kernel kal_kernel_best(void) {
  unsigned i = 0;
  while (!kal_kernel_available(best_first[i])) i++;
  return best_first[i];
}

int kal_kernel_available(kal_kernel kernel) {
  return kernel == KAL_KERNEL_BEST || kernel == KAL_KERNEL_SCALAR || kernels_here(kernel) != NULL;
}

const char *kal_kernel_name(kal_kernel kernel) {
  static const char *const names[] = {"best", "scalar", "AVX2", "AVX-512", "NEON"};
  return (unsigned)kernel < sizeof names / sizeof *names ? names[kernel] : NULL;
}

const kal__kernels *kal__find_kernels(kal_kernel kernel, int *known) {
  if (kernel == KAL_KERNEL_BEST) kernel = kal_kernel_best();
  *known = kal_kernel_available(kernel);
  return *known ? kernels_here(kernel) : NULL;
}
