#include "sift/ignores.h"

#include <algorithm>
#include <map>

#include "story/configs.h"
#include "text/location.h"

namespace concord::sift {
namespace {

// The comment at a claim that names its rule, or that of the finding; null when there is none.
const read::Ignore* ignore_at(const normalize::Claim& claim, const diff::Finding& finding,
                              const Claims& story) {
  const read::Document& document = story.documents[claim.document];
  for (const read::Ignore& ignore : document.ignores) {
    const bool named = std::ranges::any_of(ignore.rules, [&](const std::string& pattern) {
      return story::names_rule(pattern, finding.rule) || story::names_rule(pattern, claim.rule);
    });
    if (named && read::covers(document, ignore, claim.span)) return &ignore;
  }
  return nullptr;
}

// The reason of a comment that leaves at most one side of a conflict; null when none does.
const read::Ignore* ignore_of(const diff::Finding& finding, const Claims& story) {
  const read::Ignore* first = nullptr;
  std::set<std::uint32_t> sides;
  for (std::size_t i = 0; i < finding.claims.size(); ++i) {
    const read::Ignore* ignore = ignore_at(story.claims[finding.claims[i]], finding, story);
    if (ignore == nullptr) {
      sides.insert(i < finding.sides.size() ? finding.sides[i] : 0);
    } else if (first == nullptr) {
      first = ignore;
    }
  }
  return sides.size() < 2 ? first : nullptr;
}

text::Diagnostic unused(const read::Document& document, const read::Ignore& ignore,
                        const std::vector<std::string>& rules) {
  const text::LineIndex lines(document.source);
  text::Diagnostic d;
  d.severity = text::Severity::warning;
  d.code = "unused-ignore";
  d.file = document.path;
  d.where = lines.locate(ignore.source.begin);
  d.message = "there is no conflict here that this comment speaks of";
  d.cure = "take it out";
  for (const std::string& rule : ignore.rules) {
    const bool known = rule == "all" || std::ranges::any_of(rules, [&](const std::string& id) {
                         return story::names_rule(rule, id);
                       });
    const std::string near = text::did_you_mean(rule, rules);
    if (known || near.empty()) continue;
    d.message = "there is no rule \"" + rule + "\"";
    d.cure = "did you mean \"" + near + "\"?";
  }
  d.source_line = lines.line(d.where->line);
  d.length = ignore.source.size();
  return d;
}

}  // namespace

std::vector<Suppressed> take_ignored(std::vector<diff::Finding>& findings, const Claims& story) {
  std::vector<Suppressed> suppressed;
  std::erase_if(findings, [&](diff::Finding& finding) {
    if (finding.verdict != diff::Verdict::conflict) return false;
    const read::Ignore* ignore = ignore_of(finding, story);
    if (ignore == nullptr) return false;
    suppressed.push_back({Suppressed::By::comment, std::move(finding), ignore->reason});
    return true;
  });
  return suppressed;
}

void warn_of_unused(const Claims& story, const std::vector<diff::Finding>& findings,
                    const std::vector<Suppressed>& suppressed,
                    const std::vector<std::string>& rules, text::Diagnostics& diagnostics) {
  std::set<const read::Ignore*> used;
  const auto use = [&](const diff::Finding& finding) {
    if (finding.verdict != diff::Verdict::conflict) return;
    for (const std::uint32_t index : finding.claims) {
      const read::Ignore* ignore = ignore_at(story.claims[index], finding, story);
      if (ignore != nullptr) used.insert(ignore);
    }
  };
  for (const diff::Finding& finding : findings) use(finding);
  for (const Suppressed& one : suppressed) use(one.finding);
  for (const read::Document& document : story.documents) {
    for (const read::Ignore& ignore : document.ignores) {
      if (!used.contains(&ignore)) diagnostics.add(unused(document, ignore, rules));
    }
  }
}

}  // namespace concord::sift
