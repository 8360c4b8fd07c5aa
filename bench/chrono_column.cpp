// SPDX-License-Identifier: MIT
// Compiled at -O3, so that the compiler makes vectors where it can.
#include "chrono_column.h"

#include <chrono>
#include <cstring>

#if defined __x86_64__
#include <immintrin.h>
#endif

namespace bench {

void chrono_to_dates(const int32_t *__restrict days, size_t n, int32_t *__restrict year, uint8_t *__restrict month,
                     uint8_t *__restrict day) {
  for (size_t i = 0; i < n; i++) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days[i]}}};
    year[i] = int(date.year());
    month[i] = (uint8_t)unsigned(date.month());
    day[i] = (uint8_t)unsigned(date.day());
  }
}

size_t chrono_from_dates(const int32_t *__restrict year, const uint8_t *__restrict month,
                         const uint8_t *__restrict day, size_t n, int32_t *__restrict days) {
  size_t good = 0;
  for (size_t i = 0; i < n; i++) {
    const std::chrono::year_month_day date{std::chrono::year{year[i]}, std::chrono::month{month[i]},
                                           std::chrono::day{day[i]}};
    good += date.ok();
    days[i] = std::chrono::sys_days{date}.time_since_epoch().count();
  }
  return good;
}

#if defined __x86_64__
template <bool past_cache>
__attribute__((target("avx2"))) static void copy(const int32_t *days, size_t n, int32_t *year, uint8_t *month,
                                                 uint8_t *day) {
  auto store = [](void *to, __m256i v) __attribute__((target("avx2"), always_inline)) {
    if (past_cache)
      _mm256_stream_si256((__m256i *)to, v);
    else
      _mm256_store_si256((__m256i *)to, v);
  };
  for (size_t i = 0; i < n; i += 32) {
    const __m256i *from = (const __m256i *)(days + i);
    __m256i a = _mm256_loadu_si256(from), b = _mm256_loadu_si256(from + 1);
    store(year + i, a);
    store(year + i + 8, b);
    store(year + i + 16, _mm256_loadu_si256(from + 2));
    store(year + i + 24, _mm256_loadu_si256(from + 3));
    store(month + i, a);
    store(day + i, b);
  }
  if (past_cache) _mm_sfence();
}

void copy_columns(const int32_t *days, size_t n, int32_t *year, uint8_t *month, uint8_t *day) {
  copy<false>(days, n, year, month, day);
}
void copy_columns_past_cache(const int32_t *days, size_t n, int32_t *year, uint8_t *month, uint8_t *day) {
  copy<true>(days, n, year, month, day);
}
#else
void copy_columns(const int32_t *days, size_t n, int32_t *year, uint8_t *month, uint8_t *day) {
  memcpy(year, days, n * 4);
  memcpy(month, days, n);
  memcpy(day, days, n);
}
void copy_columns_past_cache(const int32_t *days, size_t n, int32_t *year, uint8_t *month, uint8_t *day) {
  copy_columns(days, n, year, month, day);
}
#endif

} // namespace bench
