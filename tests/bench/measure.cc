#include "measure.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>

namespace concord::bench {

namespace {

double milliseconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

[[noreturn]] void become(const std::vector<std::string>& command) {
  const int null = open("/dev/null", O_WRONLY);
  dup2(null, STDOUT_FILENO);
  dup2(null, STDERR_FILENO);
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  execvp(arguments[0], arguments.data());
  _exit(127);
}

Cost run_once(const std::vector<std::string>& command) {
  const auto start = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) become(command);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
  Cost cost;
  cost.cpu_ms = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
  cost.wall_ms = wall.count();
  cost.peak_mb = static_cast<double>(usage.ru_maxrss) / 1024;
  cost.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return cost;
}

}  // namespace

Cost measure(const Command& command, int runs) {
  return measure_in_turn({command}, runs).front();
}

std::vector<Cost> measure_in_turn(const std::vector<Command>& commands, int runs) {
  std::vector<Cost> best(commands.size());
  for (int i = 0; i < runs; ++i) {
    for (std::size_t command = 0; command < commands.size(); ++command) {
      const Cost cost = run_once(commands[command]);
      if (i == 0 || cost.cpu_ms < best[command].cpu_ms) best[command] = cost;
    }
  }
  return best;
}

}  // namespace concord::bench
