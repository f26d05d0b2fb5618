#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/terminal.h"

namespace concord::cli {

// Two articles that disagree on one figure.
inline const char* const nine =
    "Harpa's shares rose 9% on Monday after the company said it would buy Lume.\n";
inline const char* const eight =
    "Harpa's shares rose 8% on Monday after the company said it would buy Lume.\n";

// What a run printed, and how it ended.
struct Outcome {
  int status = 0;
  std::string out;
  std::string err;
};

// Runs concord as main does, with strings for streams.
Outcome run_with(const std::vector<std::string>& arguments, const std::string& input = "",
                 const Terminal& terminal = {});

// An empty folder of its own, gone at the end of the test.
class Room {
 public:
  Room();
  ~Room();
  Room(const Room&) = delete;
  Room& operator=(const Room&) = delete;

  // Writes a file, folders and all, and gives its path.
  std::string write(const std::string& name, std::string_view content) const;
  [[nodiscard]] std::string path(const std::string& name = "") const;
  // Names of what lies in it, sorted.
  [[nodiscard]] std::vector<std::string> names() const;

 private:
  std::string folder_;
};

std::string read_whole(const std::string& path);
bool contains(const std::string& text, std::string_view part);

}  // namespace concord::cli
