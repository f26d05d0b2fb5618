#include "report/summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "report/words.h"

namespace concord::report {

Totals count(const Report& report) {
  Totals totals;
  for (const StoryReport& story : report.stories) {
    totals.articles += std::ranges::count_if(story.documents, [](const read::Document& document) {
      return document.metadata.role != read::Role::facts;
    });
    totals.suppressed += story.suppressed.size();
    for (const diff::Finding& finding : story.findings) {
      switch (finding.verdict) {
        case diff::Verdict::agreement:
          ++totals.agreements;
          break;
        case diff::Verdict::single_source:
          ++totals.single_sources;
          break;
        case diff::Verdict::conflict:
          if (finding.possible) {
            ++totals.possible;
          } else {
            ++totals.conflicts;
            if (finding.evolving) ++totals.evolving;
          }
          break;
      }
    }
  }
  return totals;
}

std::string in_words(const Totals& totals) {
  const std::string evolving =
      totals.evolving == 0 ? "" : fmt::format(" ({} evolving)", totals.evolving);
  const std::string known =
      totals.suppressed == 0 ? "" : fmt::format(", {} known", totals.suppressed);
  const std::string possible =
      totals.possible == 0 ? "" : ", " + count_of(totals.possible, "possible conflict");
  return fmt::format("{}, {}{}{}{}, {} in {}", count_of(totals.agreements, "agreement"),
                     count_of(totals.conflicts, "conflict"), evolving, possible, known,
                     count_of(totals.single_sources, "single-source fact"),
                     count_of(totals.articles, "article"));
}

std::vector<std::vector<std::uint32_t>> sides_of(const diff::Finding& finding) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> by_side;
  for (std::size_t i = 0; i < finding.claims.size(); ++i) {
    by_side[i < finding.sides.size() ? finding.sides[i] : 0].push_back(finding.claims[i]);
  }
  std::vector<std::vector<std::uint32_t>> sides;
  sides.reserve(by_side.size());
  for (auto& [side, claims] : by_side) sides.push_back(std::move(claims));
  return sides;
}

std::size_t articles_of(const StoryReport& story, const std::vector<std::uint32_t>& claims) {
  std::set<std::uint32_t> documents;
  for (const std::uint32_t index : claims) {
    const std::uint32_t document = story.claims[index].document;
    if (story.documents[document].metadata.role != read::Role::facts) documents.insert(document);
  }
  return documents.size();
}

std::string common_folder(const StoryReport& story) {
  if (story.documents.empty()) return "";
  std::string folder = story.documents.front().path;
  folder.erase(folder.find_last_of('/') + 1);
  for (const read::Document& document : story.documents) {
    while (!folder.empty() && !document.path.starts_with(folder)) {
      folder.pop_back();
      folder.erase(folder.find_last_of('/') + 1);
    }
  }
  return folder;
}

}  // namespace concord::report
