#include "workshop/gold.h"

#include <fmt/format.h>

#include <algorithm>

namespace concord::workshop {

namespace {

constexpr std::string_view opening = "[[";
constexpr std::string_view closing = "]]";

bool is_id(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
  });
}

std::string_view trimmed(std::string_view words) {
  const std::size_t first = words.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return words.substr(first, words.find_last_not_of(' ') + 1 - first);
}

// "ferries.crossing-time, ferries.fare"; empty when some part is no id.
std::vector<std::string> ids_in(std::string_view list) {
  std::vector<std::string> ids;
  while (true) {
    const std::size_t comma = list.find(',');
    const std::string_view id = trimmed(list.substr(0, comma));
    if (!is_id(id)) return {};
    ids.emplace_back(id);
    if (comma == std::string_view::npos) return ids;
    list.remove_prefix(comma + 1);
  }
}

class MarkReader {
 public:
  MarkReader(const std::string& path, std::string_view content, text::Diagnostics& diagnostics)
      : path_(path), content_(content), lines_(content), diagnostics_(diagnostics) {}

  MarkedArticle read() {
    std::size_t at = 0;
    for (std::size_t open = content_.find(opening); open != std::string_view::npos;
         open = content_.find(opening, at)) {
      article_.bytes += content_.substr(at, open - at);
      at = take_mark(open);
    }
    article_.bytes += content_.substr(at);
    return std::move(article_);
  }

 private:
  // Returns where reading goes on.
  std::size_t take_mark(std::size_t open) {
    const std::size_t from = open + opening.size();
    const std::size_t close = content_.find(closing, from);
    const std::size_t next = content_.find(opening, from);
    const std::string_view inside =
        content_.substr(from, close == std::string_view::npos ? close : close - from);
    if (close == std::string_view::npos || next < close ||
        inside.find("\n\n") != std::string_view::npos) {
      complain(open, "this mark has no end", "\"]]\" ends it, before the next mark and paragraph");
      cut_until(from);
      return from;
    }
    const std::size_t colon = inside.find(':');
    const std::vector<std::string> ids = colon == std::string_view::npos
                                             ? std::vector<std::string>{}
                                             : ids_in(inside.substr(0, colon));
    if (ids.empty()) {
      complain(open, "this mark names no rule", "[[ferries.crossing-time: about 40 minutes]]");
    }
    const std::size_t words = ids.empty() ? 0 : inside.find_first_not_of(' ', colon + 1);
    if (words == std::string_view::npos) {
      complain(open, "this mark holds no words", "put them between the colon and \"]]\"");
      cut_until(close + closing.size());
      return close + closing.size();
    }
    cut_until(from + words);
    const auto begin = static_cast<std::uint32_t>(article_.bytes.size());
    article_.bytes += inside.substr(words);
    const text::Span span{begin, static_cast<std::uint32_t>(article_.bytes.size())};
    for (const std::string& id : ids) {
      article_.marks.push_back({id, span, static_cast<std::uint32_t>(open)});
    }
    cut_until(close + closing.size());
    return close + closing.size();
  }

  // All of the file before this offset that is not in `bytes` was taken out.
  void cut_until(std::size_t offset) {
    const auto at = static_cast<std::uint32_t>(article_.bytes.size());
    article_.cuts.push_back({at, static_cast<std::uint32_t>(offset) - at});
  }

  void complain(std::size_t offset, std::string message, std::string cure) {
    text::Diagnostic mistake;
    mistake.code = "bad-mark";
    mistake.file = path_;
    mistake.where = lines_.locate(static_cast<std::uint32_t>(offset));
    mistake.source_line = std::string(lines_.line(mistake.where->line));
    mistake.length = opening.size();
    mistake.message = std::move(message);
    mistake.cure = std::move(cure);
    diagnostics_.add(std::move(mistake));
  }

  const std::string& path_;
  std::string_view content_;
  text::LineIndex lines_;
  text::Diagnostics& diagnostics_;
  MarkedArticle article_;
};

}  // namespace

std::uint32_t MarkedArticle::in_file(std::uint32_t offset) const {
  const auto after = std::ranges::upper_bound(cuts, offset, {}, &Cut::at);
  return after == cuts.begin() ? offset : offset + (after - 1)->removed;
}

MarkedArticle read_marks(const std::string& path, std::string_view content,
                         text::Diagnostics& diagnostics) {
  return MarkReader(path, content, diagnostics).read();
}

}  // namespace concord::workshop
