#include "report/alert.h"

#include <fmt/format.h>

#include <map>

#include "report/fingerprint.h"
#include "report/told.h"

namespace concord::report {

namespace {

Spot spot_of(Places& places, const normalize::Claim& claim, std::string_view verb) {
  return {std::string(plain_path(places.document(claim).path)), places.of(claim),
          fmt::format("{} {}", verb, quoted_words(places, claim))};
}

Alert alert_of(const StoryReport& story, const diff::Finding& finding, Places& places) {
  const Told told = tell(story, finding);
  Alert alert;
  alert.rule = finding.rule;
  alert.message = told_in_words(story, finding, told, places);
  alert.level = level_of(finding);
  alert.spot = spot_of(places, story.claims[told.primary], "Says");
  for (std::size_t i = 0; i < told.others.size(); ++i) {
    alert.others.push_back(
        spot_of(places, story.claims[told.others[i]], told_verb(story, told, i)));
  }
  return alert;
}

}  // namespace

std::string_view level_of(const Alert& alert, const Levels& levels) {
  return levels[static_cast<std::size_t>(alert.level)];
}

std::vector<Alert> alerts_of(const Report& report) {
  std::vector<Alert> alerts;
  std::map<std::string, int> seen;
  for (const StoryReport& story : report.stories) {
    Places places(story);
    for (const diff::Finding& finding : story.findings) {
      if (!is_told(finding)) continue;
      alerts.push_back(alert_of(story, finding, places));
      // Not the place: told from another article, it is the same conflict.
      const std::string name = story.name + '\n' + finding.id;
      alerts.back().fingerprint = short_hash(fmt::format("{}\n{}", name, ++seen[name]));
    }
  }
  return alerts;
}

}  // namespace concord::report
