/* SPDX-License-Identifier: MIT */
/* kal: every calendar on the command line. */
#include <stdlib.h>

#include "commands.h"
#include "system.h"

static int run(const request *asked, output *out) {
  if (asked->help) {
    write_help(asked->command, out);
    return STATUS_GOOD;
  }
  if (asked->version) {
    out_format(out, "kal %s\n", kal_version());
    return STATUS_GOOD;
  }
  return asked->command->run(&asked->settings, out);
}

int main(int argc, char **argv) {
  static request asked;
  static output out;
  int status;
  if (system_begin(&argc, &argv)) asked.settings.operands = malloc(((size_t)argc + 1) * sizeof *argv);
  if (!asked.settings.operands) {
    complain("out of memory");
    return STATUS_INPUT_OUTPUT;
  }
  status = read_command_line(argc, argv, &asked);
  if (!status) {
    out_open(&out, 1, "standard output", asked.settings.color);
    status = run(&asked, &out);
    if (out_close(&out)) status = STATUS_INPUT_OUTPUT;
  }
  unload_definitions();
  free(asked.settings.operands);
  return status;
}
