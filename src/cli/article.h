#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "diff/weights.h"
#include "match/match.h"
#include "normalize/language.h"
#include "read/read.h"
#include "rule/book.h"
#include "story/story.h"
#include "text/diagnostic.h"

namespace concord::cli {

// What articles of one language are understood with.
struct Tongue {
  explicit Tongue(const rule::RuleSet& set) : rules(set), language(set) {}

  const rule::RuleSet& rules;
  normalize::Language language;
};

// What every article of a run is read with; made once, and shared by threads.
struct Toolbox {
  // What articles are compared with takes a moment to make, and who only reads them asks for none.
  enum class Use { reading, comparing };
  explicit Toolbox(const rule::RuleBook& book, Use use = Use::comparing);

  // Of a document that was read with `languages`.
  [[nodiscard]] const Tongue& tongue(const read::Document& document) const;
  // What names of several articles are compared with: their language, or the standard one where they have several.
  [[nodiscard]] const Tongue& tongue(const std::vector<read::Document>& documents) const;

  read::Languages languages;
  diff::Weights weights;
  std::vector<Tongue> tongues;  // the standard one first
};

// Larger files are no articles: they are refused with a diagnostic.
constexpr std::uint64_t largest_article = 64ULL << 20;

// File to bytes, as read::read_file does it.
using ReadFile = std::function<std::optional<std::string>(const std::string&, std::uint64_t,
                                                          text::Diagnostics&)>;

// All files of a story, in the order of the paths, with the unreadable ones left out and with what the configurations say of
// them. Files are read at the same time; the result is the same whatever the number of threads.
std::vector<read::Document> read_articles(const std::vector<std::string>& paths,
                                          story::Configs& configs, const ReadFile& read_file,
                                          const Toolbox& toolbox, std::uint32_t threads,
                                          text::Diagnostics& diagnostics);

// Words that stand alone, as examples inside rules do: one paragraph, of which nothing is furniture. A
// text of several lines is a page in Markdown, for rules that speak of headings or tables.
read::Document read_passage(std::string passage, const std::string& language,
                            const Toolbox& toolbox);

// Days since 1970 of "2026-04-08" or of a time that begins so; nothing on anything else.
std::optional<std::int64_t> parse_day(const std::string& date);

void add_all(text::Diagnostics& to, const text::Diagnostics& from);

}  // namespace concord::cli
