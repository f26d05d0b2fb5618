#include "report/draft.h"

#include <catch2/catch.hpp>

using namespace concord;

namespace {

// A story of articles that each state one number; conflicts are made of them.
report::StoryReport story_of(const std::vector<std::pair<read::Role, std::int64_t>>& articles) {
  report::StoryReport story;
  diff::Finding finding;
  finding.verdict = diff::Verdict::conflict;
  std::vector<std::int64_t> values;
  for (const auto& [role, number] : articles) {
    const auto index = static_cast<std::uint32_t>(story.claims.size());
    story.documents.emplace_back().metadata.role = role;
    value::Quantity quantity;
    quantity.low = quantity.high = value::Decimal(number);
    quantity.world = value::Interval::exactly(quantity.low);
    normalize::Claim& claim = story.claims.emplace_back();
    claim.document = index;
    claim.value = quantity;
    auto side = std::find(values.begin(), values.end(), number);
    if (side == values.end()) side = values.insert(values.end(), number);
    finding.claims.push_back(index);
    finding.sides.push_back(static_cast<std::uint32_t>(side - values.begin()));
  }
  story.findings.push_back(finding);
  return story;
}

}  // namespace

TEST_CASE("draft: a conflict that touches a draft is told from its side") {
  using read::Role;
  struct Row {
    std::vector<std::pair<Role, std::int64_t>> articles;
    const char* told;
  };
  const Row rows[] = {
      {{{Role::source, 8}, {Role::source, 8}, {Role::draft, 9}},
       "your draft says 9, both sources say 8"},
      {{{Role::draft, 9}, {Role::source, 8}}, "your draft says 9, the source says 8"},
      {{{Role::draft, 9}, {Role::source, 9}, {Role::source, 8}},
       "your draft says 9, one source says 8"},
      {{{Role::draft, 9}, {Role::source, 8}, {Role::source, 8}, {Role::source, 8}},
       "your draft says 9, all 3 sources say 8"},
      {{{Role::draft, 9}, {Role::source, 8}, {Role::source, 7}, {Role::source, 7}},
       "your draft says 9, one source says 8, two sources say 7"},
      {{{Role::draft, 9}, {Role::facts, 8}}, "your draft says 9, the pinned fact says 8"},
      {{{Role::draft, 9}, {Role::facts, 9}, {Role::source, 8}},
       "your draft and the pinned fact say 9, one source says 8"},
      {{{Role::draft, 9}, {Role::reference, 8}}, "your draft says 9, the reference says 8"},
      {{{Role::draft, 9}, {Role::draft, 8}}, "your draft contradicts itself"},
      {{{Role::source, 9}, {Role::source, 8}}, ""},
  };
  for (const Row& row : rows) {
    const report::StoryReport story = story_of(row.articles);
    CHECK(report::told_from_draft(story, story.findings.front()) == row.told);
  }
}

TEST_CASE("draft: of its side only its own words are told, and exact values come first") {
  using read::Role;
  report::StoryReport story =
      story_of({{Role::source, 9}, {Role::draft, 9}, {Role::source, 9}, {Role::source, 8}});
  auto& about = std::get<value::Quantity>(story.claims[0].value);
  about.low = about.high = value::Decimal(10);
  about.world = value::Interval::exactly(about.low);
  story.claims[0].modifier = value::Modifier::about;
  CHECK(report::told_from_draft(story, story.findings.front()) ==
        "your draft says 9, one source says 8");
  CHECK(report::values_of(story, {}, {0, 1, 2}).starts_with("9 or "));
}

TEST_CASE("draft: a side is told by what says most") {
  report::StoryReport story;
  story.documents.emplace_back();
  const auto add = [&](std::int64_t number, value::Modifier modifier) {
    value::Quantity quantity;
    quantity.dimension = quantity.unit = "count";
    quantity.low = quantity.high = value::Decimal(number);
    quantity.modifier = modifier;
    quantity.world = modifier == value::Modifier::over
                         ? value::Interval{quantity.low, value::Decimal(number + 1000), true, true}
                         : value::Interval::exactly(quantity.low);
    normalize::Claim& claim = story.claims.emplace_back();
    claim.value = quantity;
    claim.modifier = modifier;
  };
  add(68'000, value::Modifier::over);
  add(69'000, value::Modifier::exact);
  add(68'667, value::Modifier::exact);
  CHECK(report::values_of(story, {}, {0, 1, 2}) == "68,667");
  CHECK(report::values_of(story, {}, {0}) == "more than 68,000");
  add(88'000, value::Modifier::exact);
  CHECK(report::values_of(story, {}, {0, 1, 2, 3}) == "68,667 or 88,000");
}
