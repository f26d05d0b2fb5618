#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.h"

namespace concord::story {

// What to say of a link that leads nowhere.
text::Diagnostic broken_link(const std::filesystem::path& path);

// One file, whatever it is called.
std::string identity(const std::string& path);

// How a report in Markdown begins. It repeats what articles say, and is none itself.
constexpr std::string_view report_mark = "<!-- concord -->";

// Files beneath folders that look like articles. Hidden files, READMEs, reports of concord and other
// kinds of files are none; a folder is entered once, however many links lead to it.
class Walk {
 public:
  // `left_out`: files that are no articles, however they look.
  explicit Walk(text::Diagnostics& diagnostics, const std::vector<std::string>& left_out = {});

  // Those of a folder and, where asked for, of the folders beneath it, named by the way to them.
  std::vector<std::string> articles(const std::string& folder, bool beneath);
  [[nodiscard]] bool was_entered(const std::string& folder) const;
  [[nodiscard]] bool met_unreadable() const { return unreadable_; }

 private:
  void list(const std::string& folder, bool beneath, std::vector<std::string>& open,
            std::vector<std::string>& found);
  [[nodiscard]] bool is_left_out(const std::filesystem::path& path) const;

  text::Diagnostics& diagnostics_;
  std::set<std::string> left_out_;  // by their identity
  std::set<std::string> entered_;
  bool unreadable_ = false;
};

}  // namespace concord::story
