#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/location.h"

namespace concord::text {

enum class Severity { error, warning };

// A mistake of the user's, told so that it can be mended: where it is, what is wrong, what to do.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string code;               // stable and searchable: "unknown-key", "unreadable-file"
  std::string file;               // as the user named it; empty when there is none
  std::optional<Location> where;  // absent when the whole file is meant
  std::string message;            // one sentence, no full stop
  std::string cure;               // "did you mean \"pattern\"?"; may be empty
  std::string source_line;        // printed with a caret when not empty
  std::uint32_t length = 1;       // characters the caret underlines
  bool loses =
      false;  // a warning that part of an article was not read: told even where few words are wanted

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

// An error of a whole file, or of none.
Diagnostic mistake_in(std::string file, std::string code, std::string message, std::string cure);

// Every mistake of a run, collected; the caller decides when to stop.
class Diagnostics {
 public:
  void add(Diagnostic diagnostic);
  [[nodiscard]] const std::vector<Diagnostic>& items() const { return items_; }
  [[nodiscard]] bool has_errors() const;
  // By file, place and code, without repeats: the same list whatever the threads did.
  void sort();

 private:
  std::vector<Diagnostic> items_;
};

// "rules/a.yaml:3:5: error: unknown key "patern" [unknown-key]", the line with a caret, and the
// cure.
std::string render(const Diagnostic& diagnostic, bool color);

// The candidate nearest to `word` by edit distance, when near enough to be meant; empty otherwise.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace concord::text
