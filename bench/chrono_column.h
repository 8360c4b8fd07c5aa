/* SPDX-License-Identifier: MIT */
/* Loops over columns as a careful C++ programmer writes them, and plain copies of the same bytes. */
#ifndef BENCH_CHRONO_COLUMN_H
#define BENCH_CHRONO_COLUMN_H

#include <cstddef>
#include <cstdint>

namespace bench {

void chrono_to_dates(const int32_t *days, size_t n, int32_t *year, uint8_t *month, uint8_t *day);
/* Each date is checked. Returns the number of good ones. */
size_t chrono_from_dates(const int32_t *year, const uint8_t *month, const uint8_t *day, size_t n, int32_t *days);

/* As many bytes read and written as by days to year, month and day; past the cache or not. n is a multiple of 64. */
void copy_columns(const int32_t *days, size_t n, int32_t *year, uint8_t *month, uint8_t *day);
void copy_columns_past_cache(const int32_t *days, size_t n, int32_t *year, uint8_t *month, uint8_t *day);

} // namespace bench

#endif
