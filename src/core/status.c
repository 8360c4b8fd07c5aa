/* SPDX-License-Identifier: MIT */
#include "kalends/status.h"

const char *kal_version(void) { return KAL_VERSION_STRING; }

const char *kal_status_name(kal_status status) {
  switch (status) {
#define STATUS_NAME(symbol, number, text)                                                                    \
  case symbol: return #symbol;
    KAL_STATUS_LIST(STATUS_NAME)
#undef STATUS_NAME
  }
  return "?";
}

const char *kal_status_text(kal_status status) {
  switch (status) {
#define STATUS_TEXT(symbol, number, text)                                                                    \
  case symbol: return text;
    KAL_STATUS_LIST(STATUS_TEXT)
#undef STATUS_TEXT
  }
  return "?";
}
