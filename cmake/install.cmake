# SPDX-License-Identifier: MIT
include(CMakePackageConfigHelpers)

install(DIRECTORY include/kalends DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.h")
install(FILES LICENSE LICENSES/Unicode-3.0.txt DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(TARGETS kalends kalends_static EXPORT kalends-targets
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
  RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(EXPORT kalends-targets NAMESPACE kalends:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/kalends)

configure_package_config_file(cmake/kalends-config.cmake.in ${CMAKE_BINARY_DIR}/kalends-config.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/kalends)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/kalends-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/kalends-config.cmake ${CMAKE_BINARY_DIR}/kalends-config-version.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/kalends)

# Wherever the files are installed or moved to.
file(RELATIVE_PATH KALENDS_PC_TO_PREFIX /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(cmake/kalends.pc.in ${CMAKE_BINARY_DIR}/kalends.pc @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/kalends.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
