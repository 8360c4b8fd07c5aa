/* SPDX-License-Identifier: MIT */
/*
 * Whole numbers in the numbering systems of the Unicode CLDR 48, as dates are written in them.
 *
 *   thai ๒๕๖๙, arabext ۱۴۰۵, hanidec 二〇二六     78 systems of ten digits
 *   hebr ה׳תשפ״ז, ethi ፳፻፲፱, roman MMXXVI       19 systems of rules: armn, armnlow, cyrl, ethi, geor, grek,
 *   hanidays 初一, 廿四, jpanyear 元             greklow, hanidays, hans, hansfin, hant, hantfin, hebr, jpan,
 *                                               jpanfin, jpanyear, roman, romanlow, taml
 *
 * A system of rules writes the numbers of its range and their negatives; others are written in plain digits
 * 0-9, as CLDR has it, but never grouped. Ranges are CLDR's, but where its rules write two numbers alike or
 * illegibly (grek, greklow, cyrl from 10,000 on, ethi from 10^8, hebr 0) they end before. What was written
 * is read again as the same number.
 *
 * A system is given by its CLDR id in small letters, ended by a NUL. Nothing is allocated; every function may
 * be called from any thread at any time.
 */
#ifndef KALENDS_NUMERALS_H
#define KALENDS_NUMERALS_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Enough for every number that kal_numeral_print writes with a width of at most 32, with the final NUL. */
#define KAL_NUMERAL_TEXT_MAX 160

/** How many numbering systems there are. Any thread. Since 0.1. */
KAL_API size_t kal_numbering_count(void);

/** The id of a system, 0..kal_numbering_count()-1, by the alphabet, or NULL. Any thread. Since 0.1. */
KAL_API const char *kal_numbering_id(size_t index);

/**
 * Between which numbers a system writes in its own manner. Systems of digits: 0..INT64_MAX.
 *
 * least, greatest: each may be NULL. Negative numbers are those of the range with a minus.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (system is NULL); KAL_ERROR_NO_NAME (no such system).
 * Any thread. Since 0.1.
 *
 *     int64_t greatest;
 *     if (kal_numbering_range("roman", NULL, &greatest) == KAL_OK && greatest == 399999)
 *       puts("up to 399999");
 */
KAL_API kal_status kal_numbering_range(const char *system, int64_t *least, int64_t *greatest);

/**
 * A number as text, in UTF-8.
 *
 * width: at least so many digits, with zeros before; 0..255; systems of rules have no zeros to put.
 * buffer: `capacity` bytes with the final NUL, never a part of a character; may be NULL if capacity is 0.
 * length: receives the length of the whole text without the NUL, also if that does not fit; may be NULL.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (system is NULL, or buffer with capacity > 0; width); KAL_ERROR_NO_NAME
 * (no such system; buffer and length are unchanged); KAL_ERROR_BUFFER_TOO_SMALL. Any thread. Since 0.1.
 *
 *     char text[KAL_NUMERAL_TEXT_MAX];
 *     kal_numeral_print("hebr", 787, 0, text, sizeof text, NULL);
 *     puts(text); // תשפ״ז
 */
KAL_API kal_status kal_numeral_print(const char *system, int64_t value, int width, char *buffer,
                                     size_t capacity, size_t *length);

/**
 * The number that a text begins with, or that it is.
 *
 * system: a system of digits reads its own digits and 0-9; one of rules its own numbers and 0-9; NULL reads
 * the digits of any system. Digits of two systems in one number are refused. Roman numbers may have small
 * letters, and marks (geresh, gershayim, keraia, titlo, 初) may be missing or typed as ' and ". A minus is
 * read where `least` is negative. text: `length` bytes. used: receives how many of them the number has; with
 * NULL the text must be the number. least, greatest: the numbers that are wanted. error: may be NULL; its
 * offset is the byte where the text goes wrong. Returns: KAL_OK; KAL_ERROR_ARGUMENT (text or value is NULL;
 * least > greatest); KAL_ERROR_NO_NAME (no such system); KAL_ERROR_SYNTAX (no number, one that is not written
 * so, digits of two systems, or something after it); KAL_ERROR_OUT_OF_RANGE. On failure *value and *used are
 * unchanged. Any thread. Since 0.1.
 *
 *     int64_t year;
 *     if (kal_numeral_parse(NULL, "۱۴۰۵", 8, 1, 9999, &year, NULL, NULL) == KAL_OK)
 *       printf("%d\n", (int)year); // 1405
 */
KAL_CHECKED
KAL_API kal_status kal_numeral_parse(const char *system, const char *text, size_t length, int64_t least,
                                     int64_t greatest, int64_t *value, size_t *used, kal_error *error);

#ifdef __cplusplus
}
#endif
#endif
