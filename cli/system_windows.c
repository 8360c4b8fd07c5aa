/* SPDX-License-Identifier: MIT */
#define _WIN32_WINNT 0x0602 /* FILE_ID_INFO */
#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <windows.h>
#include <shellapi.h>

enum { MOST_AT_ONCE = 1 << 20 };

/* To be freed; NULL: out of memory. */
static char *utf8_of(const wchar_t *wide) {
  int length = WideCharToMultiByte(CP_UTF8, 0, wide, -1, NULL, 0, NULL, NULL);
  char *text = malloc((size_t)length + 1);
  if (text) text[WideCharToMultiByte(CP_UTF8, 0, wide, -1, text, length, NULL, NULL)] = '\0';
  return text;
}

static wchar_t *wide_of(const char *text) {
  int length = MultiByteToWideChar(CP_UTF8, 0, text, -1, NULL, 0);
  wchar_t *wide = malloc(((size_t)length + 1) * sizeof *wide);
  if (wide) wide[MultiByteToWideChar(CP_UTF8, 0, text, -1, wide, length)] = L'\0';
  return wide;
}

int system_begin(int *argc, char ***argv) {
  int count = 0;
  wchar_t **wide = CommandLineToArgvW(GetCommandLineW(), &count);
  char **texts = calloc((size_t)count + 1, sizeof *texts); /* as long as the program runs */
  if (!wide || !texts) return 0;
  for (int i = 0; i < count; i++)
    if (!(texts[i] = utf8_of(wide[i]))) return 0;
  LocalFree(wide);
  *argc = count;
  *argv = texts;
  for (int fd = 0; fd < 3; fd++) {
    DWORD mode;
    _setmode(fd, _O_BINARY);
    if (fd && GetConsoleMode((HANDLE)_get_osfhandle(fd), &mode)) {
      SetConsoleMode((HANDLE)_get_osfhandle(fd), mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
      SetConsoleOutputCP(CP_UTF8);
    }
  }
  return 1;
}

/* The same file under a number that no standard stream has; -1 and errno if that cannot be. */
static int move_apart(int fd) {
  int moved[3], count = 0, error = errno;
  while (fd >= 0 && fd < 3) { /* those below stay taken until one above is found */
    moved[count++] = fd;
    fd = _dup(fd);
    error = errno;
  }
  while (count) _close(moved[--count]);
  errno = error;
  return fd;
}

int system_open(const char *path, int flags) {
  wchar_t *wide = wide_of(path);
  DWORD about;
  int fd, error;
  if (!wide) return errno = ENOMEM, -1;
  fd = move_apart(_wopen(wide, flags | _O_BINARY | _O_NOINHERIT, _S_IREAD | _S_IWRITE));
  error = errno;
  about = fd < 0 && error == EACCES ? GetFileAttributesW(wide) : INVALID_FILE_ATTRIBUTES;
  free(wide);
  errno = about != INVALID_FILE_ATTRIBUTES && about & FILE_ATTRIBUTE_DIRECTORY ? EISDIR : error;
  return fd;
}

int system_pipe(int fds[2]) {
  if (_pipe(fds, 256, _O_BINARY | _O_NOINHERIT) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fds[i] = move_apart(fds[i]);
    if (fds[i] >= 0) continue;
    if (fds[!i] >= 0) _close(fds[!i]);
    fds[0] = fds[1] = -1;
    return -1;
  }
  return 0;
}

int system_await(int fd, int wake) { /* nothing waits for two: the read itself waits */
  (void)fd, (void)wake;
  return 1;
}

long system_read(int fd, char *bytes, size_t n) {
  return _read(fd, bytes, n < MOST_AT_ONCE ? (unsigned)n : MOST_AT_ONCE);
}

int system_write(int fd, const char *bytes, size_t n) {
  int is_pipe = GetFileType((HANDLE)_get_osfhandle(fd)) == FILE_TYPE_PIPE;
  while (n) {
    int written = _write(fd, bytes, n < MOST_AT_ONCE ? (unsigned)n : MOST_AT_ONCE);
    if (written < 0) {
      if (is_pipe) errno = EPIPE; /* which _write calls EINVAL or EBADF */
      return -1;
    }
    bytes += written;
    n -= (size_t)written;
  }
  return 0;
}

int system_close(int fd) {
  return _close(fd);
}

int system_is_directory(int fd) { /* system_open refuses them */
  (void)fd;
  return 0;
}

static int regular(HANDLE file, file_id *id) {
  BY_HANDLE_FILE_INFORMATION about;
  FILE_ID_INFO long_id; /* FAT has none */
  if (GetFileType(file) != FILE_TYPE_DISK) return 0;
  if (GetFileInformationByHandleEx(file, FileIdInfo, &long_id, sizeof long_id)) {
    id->device = long_id.VolumeSerialNumber;
    memcpy(&id->number, &long_id.FileId, sizeof id->number);
    return 1;
  }
  if (!GetFileInformationByHandle(file, &about)) return 0;
  *id = (file_id){about.dwVolumeSerialNumber, (uint64_t)about.nFileIndexHigh << 32 | about.nFileIndexLow};
  return 1;
}

int system_file_of(int fd, file_id *id) {
  return regular((HANDLE)_get_osfhandle(fd), id);
}

int system_file_at(const char *path, file_id *id) {
  wchar_t *wide = wide_of(path);
  HANDLE file = INVALID_HANDLE_VALUE;
  int found;
  if (wide)
    file = CreateFileW(wide, 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL, OPEN_EXISTING,
                       0, NULL);
  found = file != INVALID_HANDLE_VALUE && regular(file, id);
  if (file != INVALID_HANDLE_VALUE) CloseHandle(file);
  free(wide);
  return found;
}

long system_processors(void) {
  SYSTEM_INFO about;
  GetSystemInfo(&about);
  return (long)about.dwNumberOfProcessors;
}

int system_is_terminal(int fd) {
  DWORD mode;
  return GetConsoleMode((HANDLE)_get_osfhandle(fd), &mode) != 0;
}

size_t system_columns(int fd) {
  CONSOLE_SCREEN_BUFFER_INFO about;
  if (!GetConsoleScreenBufferInfo((HANDLE)_get_osfhandle(fd), &about)) return 0;
  return (size_t)(about.srWindow.Right - about.srWindow.Left + 1);
}

int64_t system_milliseconds(void) {
  return (int64_t)GetTickCount64();
}

int system_local_time(time_t now, struct tm *local) {
  return localtime_s(local, &now) == 0;
}
