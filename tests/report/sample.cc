#include "sample.h"

#include <algorithm>

namespace concord::report::sample {

namespace {

diff::Finding finding(diff::Verdict verdict, std::vector<std::uint32_t> claims,
                      std::vector<std::uint32_t> sides, std::string question) {
  diff::Finding made;
  made.verdict = verdict;
  made.reason = verdict == diff::Verdict::conflict        ? diff::Reason::disjoint
                : verdict == diff::Verdict::single_source ? diff::Reason::only_one
                                                          : diff::Reason::equal;
  made.id = "id of " + question;
  made.rule = "open.percent";
  made.question = std::move(question);
  made.confidence = 97;
  made.sources = static_cast<std::uint32_t>(claims.size());
  made.independent = made.sources;
  made.claims = std::move(claims);
  made.sides = std::move(sides);
  return made;
}

}  // namespace

read::Document article(std::string path, std::string text) {
  read::Document document;
  document.path = std::move(path);
  document.source = text;
  const auto size = static_cast<std::uint32_t>(text.size());
  document.map.append_copy(size, 0);
  document.blocks.push_back({{0, size}, read::BlockKind::paragraph, false});
  for (std::uint32_t begin = 0; begin < size;) {
    const auto end =
        static_cast<std::uint32_t>(std::min<std::size_t>(text.find('\n', begin), size));
    if (end > begin) document.sentences.push_back({{begin, end}, 0});
    begin = end + 1;
  }
  document.text = std::move(text);
  return document;
}

normalize::Claim claim(const StoryReport& story, std::uint32_t document, std::string_view words,
                       std::int64_t percent) {
  const read::Document& in = story.documents[document];
  const auto begin = static_cast<std::uint32_t>(in.text.find(words));
  normalize::Claim made;
  made.document = document;
  made.span = {begin, begin + static_cast<std::uint32_t>(words.size())};
  while (!in.sentences[made.sentence].span.contains(made.span)) ++made.sentence;
  made.rule = "open.percent";
  made.kind = "percent";
  value::Quantity quantity;
  quantity.dimension = "percent";
  quantity.unit = "percent";
  quantity.low = quantity.high = value::Decimal(percent);
  quantity.world = value::Interval::exactly(value::Decimal(percent));
  made.value = quantity;
  return made;
}

StoryReport story() {
  StoryReport story;
  story.name = "news";
  story.documents = {
      article("news/a.txt",
              "Harpa buys Lume.\nShares of Harpa rose 9% on Monday.\nIt holds 49%.\n"),
      article("news/b.md", "The stock gained roughly 8% after the news.\n"),
      article("news/c.html", "Harpa has a 49% stake.\nCritics give the deal a 30% chance.\n"),
  };
  story.claims = {claim(story, 0, "9%", 9), claim(story, 0, "49%", 49),
                  claim(story, 1, "roughly 8%", 8), claim(story, 2, "49%", 49),
                  claim(story, 2, "30%", 30)};
  story.claims[2].attribution = "Orla Fenn";
  story.claims[2].modifier = value::Modifier::about;
  story.findings = {
      finding(diff::Verdict::conflict, {0, 2}, {0, 1}, "By how much did Harpa's share price rise?"),
      finding(diff::Verdict::agreement, {1, 3}, {0, 0}, "What stake does Harpa hold?"),
      finding(diff::Verdict::single_source, {4}, {0}, "What chance does the deal have?"),
  };
  return story;
}

StoryReport doubtful_story() {
  StoryReport doubtful = story();
  doubtful.findings[0].possible = true;
  doubtful.findings[0].confidence = 40;
  return doubtful;
}

Report report_of(StoryReport story) {
  Report report;
  report.stories.push_back(std::move(story));
  report.version = "1.2.3";
  return report;
}

}  // namespace concord::report::sample
