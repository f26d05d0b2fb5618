#include "cli/known.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include <fmt/format.h>

#include "cli/settings.h"
#include "read/read.h"
#include "sift/ignores.h"
#include "story/entries.h"

namespace concord::cli {

namespace {

constexpr std::uint64_t largest_baseline = 256ULL << 20;

void append(std::vector<sift::Suppressed>& to, std::vector<sift::Suppressed> more) {
  for (sift::Suppressed& one : more) to.push_back(std::move(one));
}

// Told where a configuration names it, if one does.
text::Diagnostic missing_baseline(const std::string& path,
                                  const std::optional<story::Named>& named) {
  const std::string cure = fmt::format("concord baseline PATH… --baseline {} writes one", path);
  if (!named) return text::mistake_in(path, "no-baseline", "there is no such baseline", cure);
  return story::mistake_at(*named, "no-baseline", fmt::format("there is no baseline {}", path),
                           cure);
}

}  // namespace

sift::Baseline* Baselines::of(const story::Story& story) {
  const RunSettings settings = settings_of(story, configs_, options_);
  const std::string& path = settings.baseline;
  if (path.empty()) return nullptr;
  const auto [place, fresh] = read_.try_emplace(path);
  std::error_code error;
  if (fresh && !std::filesystem::exists(path, error)) {
    diagnostics_.add(missing_baseline(path, settings.named_baseline));
  } else if (fresh) {
    const auto content = read::read_file(path, largest_baseline, diagnostics_);
    if (content) place->second = sift::read_baseline(path, *content, diagnostics_);
  }
  return place->second ? &*place->second : nullptr;
}

void set_known_aside(report::StoryReport& report, const story::Story& story, Baselines& baselines,
                     const std::vector<std::string>& rules, text::Diagnostics& diagnostics) {
  const sift::Claims claims{report.documents, report.claims};
  std::vector<sift::Suppressed> suppressed = sift::take_ignored(report.findings, claims);
  if (story.whole) {
    sift::warn_of_unused(claims, report.findings, suppressed, rules, diagnostics);
  }
  if (sift::Baseline* baseline = baselines.of(story)) {
    append(suppressed, sift::take_known(report.findings, claims, *baseline));
  }
  if (!story.seeds.empty()) {
    for (std::uint32_t i = 0; i < report.documents.size(); ++i) {
      const bool is_seed =
          std::ranges::find(story.seeds, report.documents[i].path) != story.seeds.end();
      if (is_seed) report.changed.insert(i);
    }
    sift::keep_touching(report.findings, claims, report.changed);
    std::erase_if(suppressed, [&](const sift::Suppressed& one) {
      return std::ranges::none_of(one.finding.claims, [&](std::uint32_t index) {
        return report.changed.contains(report.claims[index].document);
      });
    });
  }
  report.suppressed = std::move(suppressed);
}

}  // namespace concord::cli
