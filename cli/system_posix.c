/* SPDX-License-Identifier: MIT */
#define _DEFAULT_SOURCE /* winsize */
#define _POSIX_C_SOURCE 200809L
#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

int system_begin(int *argc, char ***argv) {
  (void)argc, (void)argv;
  signal(SIGPIPE, SIG_IGN);
  return 1;
}

/* The same file under a number that no standard stream has; -1 and errno if that cannot be. */
static int move_apart(int fd) {
  int moved, error;
  if (fd < 0 || fd > STDERR_FILENO) return fd;
  moved = fcntl(fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  error = errno;
  close(fd);
  errno = error;
  return moved;
}

int system_open(const char *path, int flags) {
  return move_apart(open(path, flags | O_CLOEXEC, 0666));
}

int system_pipe(int fds[2]) {
  if (pipe(fds) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fds[i] = move_apart(fds[i]);
    if (fds[i] >= 0) continue;
    if (fds[!i] >= 0) close(fds[!i]);
    fds[0] = fds[1] = -1;
    return -1;
  }
  return 0;
}

int system_wait(int fd, int other) {
  struct pollfd polled[2] = {{.fd = fd, .events = POLLIN}, {.fd = other, .events = POLLIN}};
  while (poll(polled, 2, -1) < 0)
    if (errno != EINTR) return 1;
  return !polled[1].revents;
}

long system_read(int fd, char *bytes, size_t n) {
  ssize_t got;
  do got = read(fd, bytes, n);
  while (got < 0 && errno == EINTR);
  return (long)got;
}

int system_write(int fd, const char *bytes, size_t n) {
  while (n) {
    ssize_t written = write(fd, bytes, n);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return -1;
    bytes += written;
    n -= (size_t)written;
  }
  return 0;
}

int system_close(int fd) {
  return close(fd);
}

int system_is_directory(int fd) {
  struct stat about;
  return fstat(fd, &about) == 0 && S_ISDIR(about.st_mode);
}

static int regular(const struct stat *about, file_id *id) {
  *id = (file_id){(uint64_t)about->st_dev, (uint64_t)about->st_ino};
  return S_ISREG(about->st_mode);
}

int system_file_of(int fd, file_id *id) {
  struct stat about;
  return fstat(fd, &about) == 0 && regular(&about, id);
}

int system_file_at(const char *path, file_id *id) {
  struct stat about;
  return stat(path, &about) == 0 && regular(&about, id);
}

long system_processors(void) {
  return sysconf(_SC_NPROCESSORS_ONLN);
}

int system_is_terminal(int fd) {
  return isatty(fd);
}

size_t system_columns(int fd) {
  struct winsize size;
  return isatty(fd) && ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

int64_t system_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int system_local_time(time_t now, struct tm *local) {
  return localtime_r(&now, local) != NULL;
}
