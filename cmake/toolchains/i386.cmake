# SPDX-License-Identifier: MIT
# 32-bit x86 with Debian's gcc-i686-linux-gnu. Static programs run on an x86-64 kernel as they are.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR i686)
set(CMAKE_C_COMPILER i686-linux-gnu-gcc)
set(CMAKE_EXE_LINKER_FLAGS_INIT -static)
