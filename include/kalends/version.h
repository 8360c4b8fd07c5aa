/* SPDX-License-Identifier: MIT */
/* Version of these headers and the export macro. */
#ifndef KALENDS_VERSION_H
#define KALENDS_VERSION_H

#define KAL_VERSION_MAJOR 0
#define KAL_VERSION_MINOR 1
#define KAL_VERSION_PATCH 0
#define KAL_VERSION_STRING "0.1.0"

/* Define KAL_STATIC when the library's sources are compiled into your own program. */
#if defined(_WIN32) && !defined(KAL_STATIC)
#ifdef KAL_BUILDING
#define KAL_API __declspec(dllexport)
#else
#define KAL_API __declspec(dllimport)
#endif
#elif defined(__GNUC__)
#define KAL_API __attribute__((visibility("default")))
#else
#define KAL_API
#endif

/* Before functions whose status must not be overlooked: their output is not there unless it is KAL_OK, and
   what they are given often comes from outside. Define KAL_CHECKED as nothing if you want no warnings. */
#ifndef KAL_CHECKED
#if (defined(__cplusplus) && __cplusplus >= 201703L) ||                                                      \
    (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L)
#define KAL_CHECKED [[nodiscard]]
#elif defined(__GNUC__)
#define KAL_CHECKED __attribute__((warn_unused_result))
#else
#define KAL_CHECKED
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The version of the library at run time, as "major.minor.patch".
 *
 * Returns: a constant string, never NULL. Thread safety: any thread, any time. Since 0.1.
 *
 *     if (strcmp(kal_version(), KAL_VERSION_STRING) != 0)
 *       puts("headers and library differ");
 */
KAL_API const char *kal_version(void);

#ifdef __cplusplus
}
#endif
#endif
