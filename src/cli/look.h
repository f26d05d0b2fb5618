#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/check_story.h"
#include "rule/book.h"

namespace concord::cli {

// What the commands that look into a run share: stories compared as `check` compares them, but with
// everything that is known of each claim.
class Look {
 public:
  // `streams`: where progress is shown; nowhere without.
  Look(const story::Request& request, const Options& options, text::Diagnostics& diagnostics,
       Streams* streams = nullptr);

  [[nodiscard]] const std::vector<story::Story>& stories() const { return stories_; }
  // The stories of several articles that there would be with `--auto`.
  [[nodiscard]] std::size_t stories_by_content();
  [[nodiscard]] const rule::RuleBook& rules() const { return rules_; }
  [[nodiscard]] const Toolbox& toolbox() const { return toolbox_; }
  // Those of --rules and of the configurations.
  [[nodiscard]] const std::vector<std::string>& rule_folders() const { return folders_; }
  [[nodiscard]] report::StoryReport compare(const story::Story& story);
  // The same with the articles' bytes read so.
  [[nodiscard]] report::StoryReport compare(const story::Story& story, const ReadFile& read);

 private:
  const Options& options_;
  text::Diagnostics& diagnostics_;
  story::Tree tree_;
  story::Configs configs_;
  std::vector<story::Story> stories_;
  std::vector<std::string> folders_;
  rule::RuleBook rules_;
  Toolbox toolbox_;
  std::optional<Progress> progress_;
};

// "By how much did Harpa's share price rise?"; for a claim without a rule its clause, a gap for its
// words.
std::string asked(const report::StoryReport& story, std::uint32_t claim);

}  // namespace concord::cli
