# SPDX-License-Identifier: MIT
# What must hold before anything is built. None of it needs Python or a network.

file(STRINGS ${CMAKE_SOURCE_DIR}/include/kalends/version.h version_line REGEX "KAL_VERSION_STRING")
if(NOT version_line MATCHES "\"${PROJECT_VERSION}\"")
  message(FATAL_ERROR "include/kalends/version.h is not version ${PROJECT_VERSION}, which VERSION says")
endif()

# Generated files name the hash of their input.
function(kalends_check_generated input)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${input})
  file(SHA256 ${CMAKE_SOURCE_DIR}/${input} hash)
  foreach(output ${ARGN})
    file(STRINGS ${CMAKE_SOURCE_DIR}/${output} found REGEX "input sha256 ${hash}" LIMIT_COUNT 1)
    if(NOT found)
      message(FATAL_ERROR "${output} was not made from this ${input}: run ./dev gen")
    endif()
  endforeach()
endfunction()
kalends_check_generated(src/calendars/calendars.def include/kalends/calendar_numbers.h
  src/generated/calendar_identities.h src/generated/calendar_names.h)
kalends_check_generated(src/calendars/names_keys.h src/generated/names_data.h)
kalends_check_generated(data/bikram-sambat.csv src/generated/bikram_sambat_years.h)
kalends_check_generated(data/crescent-computed.txt src/generated/crescent_rows.h)
kalends_check_generated(data/persian-corrections.txt src/generated/persian_corrections.h)
foreach(name islamic-diyanet islamic-iran umalqura-kacst umalqura-printed)
  kalends_check_generated(data/${name}.csv src/generated/lunar_years.h)
endforeach()
foreach(name chinese dangi vietnamese japanese-lunisolar)
  string(REPLACE - _ symbol ${name})
  kalends_check_generated(data/${name}-years.csv src/generated/${symbol}_years.h)
  kalends_check_generated(data/lunisolar-computed.txt src/generated/${symbol}_years.h)
endforeach()

# Every calendar has vectors.
file(STRINGS ${CMAKE_SOURCE_DIR}/src/calendars/calendars.def calendar_lines REGEX "^KAL_CALENDAR")
foreach(line ${calendar_lines})
  if(NOT line MATCHES "^KAL_CALENDAR\\(([0-9]+), ([A-Z0-9_]+), ([a-z0-9_]+), \"([a-z0-9-]+)\"")
    message(FATAL_ERROR "src/calendars/calendars.def: ${line}")
  endif()
  if(NOT EXISTS ${CMAKE_SOURCE_DIR}/tests/vectors/${CMAKE_MATCH_4}.csv)
    message(FATAL_ERROR "tests/vectors/${CMAKE_MATCH_4}.csv is missing: every calendar needs vectors")
  endif()
endforeach()
