#include "cli/look.h"

#include <algorithm>

#include "cli/by_content.h"
#include "cli/settings.h"
#include "report/words.h"
#include "rule/load.h"

namespace concord::cli {

Look::Look(const story::Request& request, const Options& options, text::Diagnostics& diagnostics,
           Streams* streams)
    : options_(options),
      diagnostics_(diagnostics),
      tree_(story::disk()),
      configs_(tree_, diagnostics),
      stories_(story::find_stories(request, configs_, diagnostics)),
      folders_(cli::rule_folders(stories_, configs_, options)),
      rules_(rule::load_rules(folders_, diagnostics)),
      toolbox_(rules_) {
  if (streams != nullptr) progress_.emplace(story::articles_in(stories_), options, *streams);
  if (options.by_content) {
    stories_ = by_content(std::move(stories_), {toolbox_, options_, configs_, tree_});
  }
}

report::StoryReport Look::compare(const story::Story& story) {
  Progress* progress = progress_ ? &*progress_ : nullptr;
  report::StoryReport report =
      compare_story(story, {toolbox_, options_, configs_, tree_, progress}, diagnostics_);
  // What is printed next stands below no half line.
  if (progress != nullptr) progress->finish();
  return report;
}

report::StoryReport Look::compare(const story::Story& story, const ReadFile& read) {
  const story::Tree tree{tree_.exists, read};
  return compare_story(story, {toolbox_, options_, configs_, tree}, diagnostics_);
}

std::size_t Look::stories_by_content() {
  const auto apart = by_content(stories_, {toolbox_, options_, configs_, tree_});
  return std::ranges::count_if(apart, [](const story::Story& s) { return s.paths.size() > 1; });
}

std::string asked(const report::StoryReport& story, std::uint32_t claim) {
  diff::Finding alone;
  alone.question = story.claims[claim].question;
  alone.claims = {claim};
  return report::question_of(story, alone);
}

}  // namespace concord::cli
