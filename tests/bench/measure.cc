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

Cost measure(const std::vector<std::string>& command, int runs) {
  Cost best = run_once(command);
  for (int i = 1; i < runs; ++i) {
    const Cost cost = run_once(command);
    if (cost.cpu_ms < best.cpu_ms) best = cost;
  }
  return best;
}

}  // namespace concord::bench
