#include "rule/small_regex.h"

#include <algorithm>
#include <utility>

namespace concord::rule {
namespace {

using Step = SmallRegex::Step;
using Op = SmallRegex::Op;
using Program = SmallRegex::Program;

bool is_word(std::string_view window, std::size_t at) {
  if (at >= window.size()) return false;
  const char c = window[at];
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

// Whether there is nothing but letters and digits in a class.
bool is_all_word(const SmallRegex::ByteClass& bytes) {
  for (std::size_t c = 0; c < bytes.size(); ++c) {
    const auto letter = static_cast<char>(c);
    if (bytes[c] && !is_word({&letter, 1}, 0)) return false;
  }
  return true;
}

bool is_word_edge(std::string_view window, std::size_t at) {
  return (at > 0 && is_word(window, at - 1)) != is_word(window, at);
}

constexpr std::uint32_t nowhere = UINT32_MAX;

// Runs a program over one window by trying one way after the other.
class Walker {
 public:
  Walker(const Program& program, std::string_view window)
      : program_(program), window_(window), left_(SmallRegex::steps_a_byte * (window.size() + 8)) {}

  // Whether a match begins at a byte.
  bool match(std::size_t at) {
    for (ByGroup* places : {&opened_, &begins_, &ends_}) {
      std::fill_n(places->begin(), program_.groups.size(), nowhere);
    }
    count_ = 0;
    at_ = at;
    step_ = 0;
    while (left_ > 0) {
      --left_;
      const Step& now = program_.steps[step_];
      if (now.op == Op::accept) return true;
      if (!take(now) && !go_back()) return false;
    }
    return false;
  }
  [[nodiscard]] bool gave_up() const { return left_ == 0; }
  // Of the last match.
  [[nodiscard]] std::size_t end() const { return at_; }
  [[nodiscard]] text::Span span(std::size_t group) const { return {begins_[group], ends_[group]}; }
  [[nodiscard]] bool took_part(std::size_t group) const { return ends_[group] != nowhere; }

 private:
  // A way to try, or a group to set back.
  struct Choice {
    std::uint32_t step;  // nowhere: a group
    std::uint32_t at;
    std::uint32_t group;
    std::uint32_t opened;
    std::uint32_t begin;
    std::uint32_t end;
  };

  bool take(const Step& now) {
    switch (now.op) {
      case Op::bytes:
        if (at_ >= window_.size()) return false;
        if (!program_.classes[now.a][static_cast<unsigned char>(window_[at_])]) return false;
        ++at_;
        break;
      case Op::split:
        keep({now.b, static_cast<std::uint32_t>(at_), 0, 0, 0, 0});
        step_ = now.a;
        return true;
      case Op::jump:
        step_ = now.a;
        return true;
      case Op::open:
      case Op::close:
        mark(now);
        break;
      case Op::word_edge:
        if (!is_word_edge(window_, at_)) return false;
        break;
      case Op::no_word_edge:
        if (is_word_edge(window_, at_)) return false;
        break;
      case Op::begin:
        if (at_ != 0) return false;
        break;
      case Op::end:
        if (at_ != window_.size()) return false;
        break;
      case Op::accept:
        break;
    }
    ++step_;
    return true;
  }

  // A group counts once it has an end; until then it has the one it had before.
  void mark(const Step& now) {
    const std::uint32_t group = now.a;
    keep({nowhere, 0, group, opened_[group], begins_[group], ends_[group]});
    if (now.op == Op::open) {
      opened_[group] = static_cast<std::uint32_t>(at_);
    } else {
      begins_[group] = opened_[group];
      ends_[group] = static_cast<std::uint32_t>(at_);
    }
  }

  void keep(const Choice& choice) {
    if (count_ == choices_.size()) {
      left_ = 0;  // as good as too many steps
      return;
    }
    choices_[count_++] = choice;
  }

  bool go_back() {
    while (count_ > 0) {
      const Choice& choice = choices_[--count_];
      if (choice.step != nowhere) {
        step_ = choice.step;
        at_ = choice.at;
        return true;
      }
      opened_[choice.group] = choice.opened;
      begins_[choice.group] = choice.begin;
      ends_[choice.group] = choice.end;
    }
    return false;
  }

  const Program& program_;
  std::string_view window_;
  std::size_t left_;
  std::size_t at_ = 0;
  std::uint32_t step_ = 0;
  std::size_t count_ = 0;
  using ByGroup = std::array<std::uint32_t, SmallRegex::most_groups>;
  // Only of the groups and choices there are: to clear all would cost more than most matches.
  ByGroup opened_;
  ByGroup begins_;
  ByGroup ends_;
  std::array<Choice, SmallRegex::most_choices> choices_;
};

}  // namespace

std::optional<SmallRegex> SmallRegex::compile(std::string_view source) {
  std::optional<Program> program = read_small_regex(source);
  if (!program) return std::nullopt;
  return SmallRegex(std::move(*program));
}

SmallRegex::SmallRegex(Program program) : program_(std::move(program)) {
  std::vector<bool> seen(program_.steps.size(), false);
  ByteClass first;
  note_first(0, seen, first);
  for (std::size_t c = 0; c < first_.size(); ++c) first_[c] = first[c];
  // behind a letter or digit there is no edge before another one
  at_edge_ = program_.steps.front().op == Op::word_edge && is_all_word(first);
}

void SmallRegex::note_first(std::uint32_t step, std::vector<bool>& seen, ByteClass& first) const {
  while (!seen[step]) {
    seen[step] = true;
    const Step& now = program_.steps[step];
    if (now.op == Op::bytes) first |= program_.classes[now.a];
    if (now.op == Op::bytes || now.op == Op::accept) return;
    if (now.op == Op::split) note_first(now.b, seen, first);
    step = now.op == Op::split || now.op == Op::jump ? now.a : step + 1;
  }
}

bool SmallRegex::operator()(std::string_view window, std::vector<RegexMatch>& found) const {
  const std::size_t before = found.size();
  Walker walker(program_, window);
  for (std::size_t at = 0; at < window.size();) {
    while (at < window.size() && !first_[static_cast<unsigned char>(window[at])]) ++at;
    if (at == window.size()) break;
    if (at_edge_ && at > 0 && is_word(window, at - 1)) {
      ++at;
      continue;
    }
    const bool matches = walker.match(at);
    if (walker.gave_up()) {
      found.resize(before);
      return false;
    }
    if (!matches) {
      ++at;
      continue;
    }
    RegexMatch& match = found.emplace_back();
    match.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(walker.end())};
    for (std::size_t group = 0; group < program_.groups.size(); ++group) {
      if (!walker.took_part(group)) continue;
      match.groups.push_back({program_.groups[group], walker.span(group)});
    }
    at = walker.end();
  }
  return true;
}

}  // namespace concord::rule
