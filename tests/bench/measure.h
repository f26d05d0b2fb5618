#pragma once

#include <string>
#include <vector>

namespace concord::bench {

// What one run of a command cost.
struct Cost {
  double cpu_ms = 0;  // user and system time, start-up included
  double wall_ms = 0;
  double peak_mb = 0;  // largest resident set
  int status = 0;      // exit status; 128 + signal when killed
};

using Command = std::vector<std::string>;

// Runs a command with its output thrown away; the cheapest of `runs` by CPU time: noise only ever adds.
Cost measure(const Command& command, int runs);

// The same of several commands in turn, so that what else the machine does in a while slows all of them.
std::vector<Cost> measure_in_turn(const std::vector<Command>& commands, int runs);

}  // namespace concord::bench
