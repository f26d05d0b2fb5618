#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>

#include "rule/regex.h"
#include "rule/regex_need.h"
#include "text/utf8.h"

namespace concord::rule {
namespace {

using text::is_digit;

// Automata are rebuilt when they outgrow this: 64 MB holds a set of 250 expressions, RE2's own 8 MB
// does not.
constexpr std::int64_t automaton_bytes = 64 << 20;

RE2::Options options(bool bytes) {
  RE2::Options made;
  made.set_log_errors(false);
  made.set_dot_nl(true);
  made.set_max_mem(automaton_bytes);
  made.set_encoding(bytes ? RE2::Options::EncodingLatin1 : RE2::Options::EncodingUTF8);
  return made;
}

text::Span span_of(re2::StringPiece piece, std::string_view window) {
  const auto begin = static_cast<std::uint32_t>(piece.data() - window.data());
  return {begin, begin + static_cast<std::uint32_t>(piece.size())};
}

// `digit_first`: each match begins with a digit. Those are few, and most of them are refused within
// a few bytes.
void find_all(const RE2& expression, bool digit_first, std::string_view window,
              RegexMatches& found) {
  const auto anchor = digit_first ? RE2::ANCHOR_START : RE2::UNANCHORED;
  std::vector<re2::StringPiece> pieces(
      static_cast<std::size_t>(expression.NumberOfCapturingGroups()) + 1);
  const re2::StringPiece text(window.data(), window.size());
  std::size_t at = 0;
  while (true) {
    while (digit_first && at < window.size() && !is_digit(window[at])) ++at;
    if (at > window.size() || (digit_first && at == window.size())) return;
    if (!expression.Match(text, at, window.size(), anchor, pieces.data(),
                          static_cast<int>(pieces.size()))) {
      if (!digit_first) return;
      ++at;
      continue;
    }
    const text::Span span = span_of(pieces[0], window);
    at = std::max<std::size_t>(span.end, at + 1);
    if (span.empty()) continue;
    for (const auto& [index, name] : expression.CapturingGroupNames()) {
      const re2::StringPiece piece = pieces[static_cast<std::size_t>(index)];
      if (piece.data() != nullptr) found.groups.push_back({name, span_of(piece, window)});
    }
    found.add(span);
  }
}

}  // namespace

Regex compile_re2(std::string_view source, std::string& error) {
  const std::string form = re2_form(source, Engine::re2);
  auto expression = std::make_shared<const RE2>(form, options(false));
  if (!expression->ok()) {
    error = "RE2 refuses this: " + expression->error();
    return {};
  }
  const bool digit_first = need_of(source).digit_first != 0;
  return [expression, digit_first](std::string_view window, RegexMatches& found) {
    find_all(*expression, digit_first, window, found);
    return true;
  };
}

bool never_matches(std::string_view source, Engine engine) {
  const std::string form = re2_form(source, engine);
  if (form.empty()) return false;
  const RE2 expression(form, options(engine == Engine::boost));
  return expression.ok() && expression.ProgramSize() == 1;  // one instruction, which fails
}

Rewrite compile_ending(std::string_view ending, std::string_view replacement, std::string& error) {
  const std::string form = "(?:" + std::string(ending) + ")$";
  auto expression = std::make_shared<const RE2>(form, options(false));
  const std::string written(replacement);
  if (!expression->ok()) {
    error = "RE2 refuses this: " + expression->error();
  } else if (expression->CheckRewriteString(written, &error)) {
    return [expression, written](std::string_view word, std::string& made) {
      made = word;
      return RE2::Replace(&made, *expression, written);
    };
  }
  return {};
}

struct RegexSet::Parts {
  explicit Parts(bool bytes) : set(options(bytes), RE2::UNANCHORED) {}
  RE2::Set set;
  std::vector<std::uint32_t> ids;     // by place in the set
  std::vector<std::uint32_t> always;  // expressions RE2 cannot hold
  std::vector<std::uint32_t> all;     // sorted
};

RegexSet::RegexSet(const std::vector<Source>& sources, bool bytes)
    : parts_(std::make_unique<Parts>(bytes)) {
  for (const Source& source : sources) {
    const bool held = !source.form.empty() && parts_->set.Add(source.form, nullptr) >= 0;
    (held ? parts_->ids : parts_->always).push_back(source.id);
    parts_->all.push_back(source.id);
  }
  std::sort(parts_->all.begin(), parts_->all.end());
  if (!parts_->ids.empty() && !parts_->set.Compile()) {
    parts_->always = parts_->all;
    parts_->ids.clear();
  }
}

RegexSet::~RegexSet() = default;
RegexSet::RegexSet(RegexSet&&) noexcept = default;
RegexSet& RegexSet::operator=(RegexSet&&) noexcept = default;

void RegexSet::candidates(std::string_view window, std::vector<std::uint32_t>& found) const {
  const auto from = static_cast<std::ptrdiff_t>(found.size());
  found.insert(found.end(), parts_->always.begin(), parts_->always.end());
  if (!parts_->ids.empty()) {
    std::vector<int> places;
    RE2::Set::ErrorInfo trouble{};
    const re2::StringPiece text(window.data(), window.size());
    const bool any = parts_->set.Match(text, &places, &trouble);
    if (!any && trouble.kind != RE2::Set::kNoError) {
      // out of memory is no "no": every expression may match
      found.erase(found.begin() + from, found.end());
      found.insert(found.end(), parts_->all.begin(), parts_->all.end());
      return;
    }
    for (const int place : places) found.push_back(parts_->ids[static_cast<std::size_t>(place)]);
  }
  std::sort(found.begin() + from, found.end());
}

}  // namespace concord::rule
