/* SPDX-License-Identifier: MIT */
/* What POSIX and Windows do each in its own way: system_posix.c, system_windows.c. */
#ifndef KAL_CLI_SYSTEM_H
#define KAL_CLI_SYSTEM_H

#include <stddef.h>
#include <stdint.h>
#include <time.h>

/* Which file it is, of regular ones. */
typedef struct file_id {
  uint64_t device, number;
} file_id;

/* First of all. Arguments are UTF-8 then, bytes are read and written as they are, and writing into a closed
   pipe is a failure as any other. 0: out of memory. */
int system_begin(int *argc, char ***argv);

/* open(2) and pipe(2), but never as a standard stream that was closed: messages would go into the file. -1 and errno. */
int system_open(const char *path, int flags);
/* At most n bytes, an end of the input is 0; all n bytes. -1 and errno. */
int system_pipe(int fds[2]);
/* Waits until there is something to read; 0: the second one can be read, or was closed. */
int system_wait(int fd, int other);
long system_read(int fd, char *bytes, size_t n);
int system_write(int fd, const char *bytes, size_t n);
int system_close(int fd);

/* Whether it is a directory; a regular file, and which one. */
int system_is_directory(int fd);
int system_file_of(int fd, file_id *id);
int system_file_at(const char *path, file_id *id);

long system_processors(void);
int system_is_terminal(int fd);
/* The columns of a terminal; 0: not known. */
size_t system_columns(int fd);

/* A clock that is never set. */
int64_t system_milliseconds(void);
/* 0: the clocks here do not tell. */
int system_local_time(time_t now, struct tm *local);

#endif
