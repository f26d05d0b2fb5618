#include "cli/options_story.h"

#include <charconv>

#include "cli/option_rows.h"

namespace concord::cli {

namespace {

bool add_draft(Options& options, const std::string& path) {
  options.drafts.push_back(path);
  return !path.empty();
}

bool set_min_confidence(Options& options, const std::string& value) {
  const auto percent = number_in(value, 0, 100);
  if (percent) options.min_confidence = *percent;
  return percent.has_value();
}

Option min_confidence() {
  Option option = with_argument("min-confidence", "PERCENT",
                                "tell conflicts that are as sure as that; those below 50 are "
                                "possible conflicts, which fail nothing",
                                {"check", "baseline", "why"}, set_min_confidence);
  option.default_value = "50";
  option.wanted = "a whole number from 0 to 100";
  return option;
}

}  // namespace

std::optional<std::uint32_t> number_in(const std::string& value, std::uint32_t least,
                                       std::uint32_t most) {
  std::uint32_t number = 0;
  const char* end = value.data() + value.size();
  const auto [stop, error] = std::from_chars(value.data(), end, number);
  if (error != std::errc() || stop != end || number < least || number > most) return std::nullopt;
  return number;
}

std::vector<Option> story_options() {
  std::vector<Option> rows;
  rows.push_back(min_confidence());
  rows.push_back(with_switch("expand",
                             "check the whole stories that PATHs belong to, and tell only what "
                             "touches the PATHs",
                             {"check"}, turn_on<&Options::expand>));
  rows.push_back(with_switch("auto",
                             "put articles whose story nobody names together by what they say and "
                             "by their days",
                             {"check", "baseline", "claims", "why"},
                             turn_on<&Options::by_content>));
  rows.push_back(with_switch("tracked-only", "of folders, take only what git tracks", {"check"},
                             turn_on<&Options::tracked_only>));
  rows.push_back(with_argument(
      "draft", "FILE",
      "your own text, one of the PATHs or beside them: findings are told from its side", {"check"},
      add_draft));
  rows.back().repeatable = true;
  rows.push_back(with_argument("since", "REV",
                               "tell only what changed since that revision of git, committed or "
                               "not",
                               {"check"}, set_text<&Options::since>));
  rows.push_back(with_argument("baseline", "FILE",
                               "conflicts written there are known: they are counted, not told",
                               {"check", "baseline"}, set_text<&Options::baseline>));
  rows.push_back(with_switch("prune", "take out of the baseline what is mended", {"baseline"},
                             turn_on<&Options::prune>));
  rows.push_back(with_switch("watch",
                             "report again whenever an article, a configuration or a rule changes, "
                             "until ctrl-C",
                             {"check"}, turn_on<&Options::watch>));
  rows.push_back(with_switch("statistics",
                             "count on standard error what each rule found, and time each stage",
                             {"check"}, turn_on<&Options::statistics>));
  rows.push_back(with_switch("show-files", "print which articles make which story, and stop",
                             {"check"}, turn_on<&Options::show_files>));
  rows.push_back(with_switch("show-config", "print the configuration of each article, and stop",
                             {"check"}, turn_on<&Options::show_config>));
  return rows;
}

}  // namespace concord::cli
