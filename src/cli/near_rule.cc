#include "cli/near_rule.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <vector>

#include "cli/example_trace.h"
#include "cli/rules_choice.h"
#include "workshop/trace.h"

namespace concord::cli {

namespace {

struct Near {
  const rule::Rule* rule = nullptr;
  std::size_t words = 0;
};

std::size_t words_in(const std::string& text) {
  return text.empty() ? 0 : static_cast<std::size_t>(std::ranges::count(text, ' ')) + 1;
}

// Whether a wording of the rule takes a value of one of those types.
bool takes_one_of(const rule::Rule& rule, const std::set<std::string_view>& types) {
  return std::ranges::any_of(rule.patterns, [&](const rule::Pattern& pattern) {
    return std::ranges::any_of(types, [&](std::string_view type) {
      return pattern.source.find(fmt::format("{{{}:{}", rule.value, type)) != std::string::npos;
    });
  });
}

// How much of the sentence a rule takes that is silent there; nothing when it is far.
std::size_t nearness(const rule::Rule& rule, const workshop::Tracer& tracer,
                     const match::Matches& matches) {
  const auto stop = tracer.where_it_stops(rule, matches);
  if (!stop) return 0;
  return stop->whole ? SIZE_MAX : words_in(stop->fits);
}

}  // namespace

std::string near_rule(const read::Document& document, const normalize::Claim& claim,
                      const Look& look) {
  const std::set<std::string> own = files_of(look.rule_folders());
  const rule::Rule* maker = look.rules().find(claim.rule);
  if (own.empty() || (maker != nullptr && own.contains(maker->file))) return "";
  const Tongue& tongue = look.toolbox().tongue(document);
  const text::Span span = document.sentences[claim.sentence].span;
  const read::Document passage = read_passage(document.text.substr(span.begin, span.size()),
                                              tongue.rules.language.id, look.toolbox());
  text::Diagnostics ignored;
  const match::Matches matches = match::match(passage, tongue.rules, ignored);
  std::set<std::string_view> types;
  const text::Span words{claim.span.begin - span.begin, claim.span.end - span.begin};
  for (const match::Mention& mention : matches.mentions) {
    if (words.contains(mention.span)) types.insert(mention.type);
  }
  const workshop::Tracer tracer(tongue.rules);
  std::vector<Near> found;
  for (const rule::Rule& rule : tongue.rules.rules) {
    if (rule.layer != rule::Layer::claim || !own.contains(rule.file)) continue;
    if (!takes_one_of(rule, types)) continue;
    const std::size_t near = nearness(rule, tracer, matches);
    if (near > 0) found.push_back({&rule, near});
  }
  const auto nearest = std::ranges::max_element(found, {}, &Near::words);
  if (nearest == found.end()) return "";
  const auto trace = trace_example(*nearest->rule, passage, matches, tongue);
  return trace.empty() ? "" : fmt::format("{}: {}", nearest->rule->id, trace.front());
}

}  // namespace concord::cli
