#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sift/signature.h"
#include "sift/suppressed.h"
#include "text/diagnostic.h"

namespace concord::sift {

inline constexpr const char* baseline_name = "concord-baseline.json";

// Conflicts that were there when somebody wrote them down. They are told by articles and values, not
// by lines; articles are named relative to the file's folder.
struct Baseline {
  std::string folder;  // absolute
  KnownFindings known;
};

// Reads a file's text. One of a newer version, or with anything else in it, is an error and gives
// nothing.
std::optional<Baseline> read_baseline(const std::string& path, const std::string& content,
                                      text::Diagnostics& diagnostics);

// The text of a file with these conflicts, sorted.
std::string write_baseline(const std::vector<std::pair<Signature, std::uint32_t>>& conflicts);

// Takes the conflicts out of `findings` that a baseline knows.
std::vector<Suppressed> take_known(std::vector<diff::Finding>& findings, const Claims& story,
                                   Baseline& baseline);

}  // namespace concord::sift
