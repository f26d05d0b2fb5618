#include "rule/small_regex.h"

#include <algorithm>
#include <utility>

namespace concord::rule {
namespace {

using Step = SmallRegex::Step;
using Op = SmallRegex::Op;
using Program = SmallRegex::Program;

constexpr std::array<bool, 256> make_word_bytes() {
  std::array<bool, 256> word{};
  for (std::size_t c = '0'; c <= '9'; ++c) word[c] = true;
  for (std::size_t c = 'a'; c <= 'z'; ++c) word[c] = true;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) word[c] = true;
  word['_'] = true;
  return word;
}
constexpr std::array<bool, 256> word_bytes = make_word_bytes();

bool is_word(std::string_view window, std::size_t at) {
  return at < window.size() && word_bytes[static_cast<unsigned char>(window[at])];
}

SmallRegex::ByteClass digits() {
  SmallRegex::ByteClass made;
  for (std::size_t c = '0'; c <= '9'; ++c) made.set(c);
  return made;
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
  // `first`: the step to begin with.
  Walker(const Program& program, std::uint32_t first, std::string_view window)
      : program_(program),
        first_(first),
        group_count_(program.groups.size()),
        window_(window),
        left_(SmallRegex::steps_a_byte * (window.size() + 8)) {}

  // Whether a match begins at a byte.
  bool match(std::size_t at) {
    // without an end its beginnings have no meaning
    std::fill_n(ends_.begin(), group_count_, nowhere);
    count_ = 0;
    at_ = at;
    step_ = first_;
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
        return split(now);
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

  // Only what can go on with the next byte is tried.
  bool split(const Step& now) {
    const std::size_t next = at_ < window_.size() ? static_cast<unsigned char>(window_[at_]) : 256;
    const std::uint8_t ways = program_.ways[now.ways][next];
    if (ways == 0) return false;
    if (ways == (SmallRegex::first_way | SmallRegex::other_way)) {
      keep({now.b, static_cast<std::uint32_t>(at_), 0, 0, 0, 0});
    }
    step_ = (ways & SmallRegex::first_way) != 0 ? now.a : now.b;
    return true;
  }

  // A group counts once it has an end; until then it has the one it had before.
  void mark(const Step& now) {
    const std::uint32_t group = now.a;
    // where nothing else is left to try, nobody comes back
    if (count_ > 0) keep({nowhere, 0, group, opened_[group], begins_[group], ends_[group]});
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
  const std::uint32_t first_;
  const std::size_t group_count_;
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
  const Front front = front_of(0);
  Front behind;
  for (const std::uint32_t step : front.steps) {
    const Front after = front_of(step + 1);
    behind.bytes |= after.bytes;
    behind.may_end |= after.may_end;
  }
  for (std::size_t c = 0; c < first_.size(); ++c) {
    first_[c] = front.bytes[c];
    second_[c] = behind.bytes[c];
  }
  needs_second_ = !behind.may_end;
  begins_with_digit_ = (front.bytes & ~digits()).none();
  // behind a letter or digit there is no edge before another one
  at_edge_ = program_.steps.front().op == Op::word_edge && is_all_word(front.bytes);
  note_ways();
}

// From the last step to the first, so that what a step leads to is known but for the ends of loops.
void SmallRegex::note_ways() {
  const std::size_t count = program_.steps.size();
  std::vector<Front> fronts(count);
  for (std::size_t at = count; at-- > 0;) {
    Step& step = program_.steps[at];
    const auto behind = [&](std::size_t target) {
      return target > at ? fronts[target] : front_of(static_cast<std::uint32_t>(target));
    };
    if (step.op == Op::bytes) {
      fronts[at].bytes = program_.classes[step.a];
    } else if (step.op == Op::accept) {
      fronts[at].may_end = true;
    } else if (step.op == Op::split) {
      const Front first = behind(step.a);
      const Front other = behind(step.b);
      fronts[at].bytes = first.bytes | other.bytes;
      fronts[at].may_end = first.may_end || other.may_end;
      note_split(step, first, other);
    } else {
      const Front next = behind(step.op == Op::jump ? step.a : at + 1);
      fronts[at].bytes = next.bytes;
      fronts[at].may_end = next.may_end;
    }
  }
}

void SmallRegex::note_split(Step& split, const Front& first, const Front& other) {
  split.ways = static_cast<std::uint32_t>(program_.ways.size());
  Ways& ways = program_.ways.emplace_back();
  const auto end =
      static_cast<std::uint8_t>((first.may_end ? first_way : 0) | (other.may_end ? other_way : 0));
  ways.fill(end);
  if (end == (first_way | other_way)) return;
  for (std::size_t c = 0; c < first.bytes.size(); ++c) {
    ways[c] |= static_cast<std::uint8_t>((first.bytes[c] ? first_way : 0) |
                                         (other.bytes[c] ? other_way : 0));
  }
}

SmallRegex::Front SmallRegex::front_of(std::uint32_t step) const {
  Front front;
  std::vector<bool> seen(program_.steps.size(), false);
  add_front(step, seen, front);
  return front;
}

void SmallRegex::add_front(std::uint32_t step, std::vector<bool>& seen, Front& front) const {
  while (!seen[step]) {
    seen[step] = true;
    const Step& now = program_.steps[step];
    if (now.op == Op::bytes) {
      front.bytes |= program_.classes[now.a];
      front.steps.push_back(step);
      return;
    }
    if (now.op == Op::accept) {
      front.may_end = true;
      return;
    }
    if (now.op == Op::split) add_front(now.b, seen, front);
    step = now.op == Op::split || now.op == Op::jump ? now.a : step + 1;
  }
}

// Whether a match may begin at a byte, by itself and its neighbours.
bool SmallRegex::can_start(std::string_view window, std::size_t at) const {
  if (!first_[static_cast<unsigned char>(window[at])]) return false;
  if (at_edge_ && at > 0 && is_word(window, at - 1)) return false;
  if (!needs_second_) return true;
  return at + 1 < window.size() && second_[static_cast<unsigned char>(window[at + 1])];
}

// The next byte where one may, from one on.
std::size_t SmallRegex::next_start(std::string_view window, std::size_t at) const {
  const auto is_first = [&](char c) { return first_[static_cast<unsigned char>(c)]; };
  while (at < window.size() && !(is_first(window[at]) && can_start(window, at))) ++at;
  return at;
}

template <class Next>
bool SmallRegex::find(std::string_view window, Next next, RegexMatches& found) const {
  const std::size_t before = found.all.size();
  const std::size_t groups_before = found.groups.size();
  Walker walker(program_, at_edge_ ? 1 : 0, window);  // an edge is known to be there
  for (std::size_t at = next(0); at < window.size(); at = next(at)) {
    const bool matches = walker.match(at);
    if (walker.gave_up()) {
      found.all.resize(before);
      found.groups.resize(groups_before);
      return false;
    }
    if (!matches) {
      ++at;
      continue;
    }
    for (std::size_t group = 0; group < program_.groups.size(); ++group) {
      if (!walker.took_part(group)) continue;
      found.groups.push_back({program_.groups[group], walker.span(group)});
    }
    found.add({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(walker.end())});
    at = walker.end();
  }
  return true;
}

bool SmallRegex::operator()(const WindowLook& look, RegexMatches& found) const {
  const std::string_view window = look.window();
  if (!begins_with_digit_ || !at_edge_) {
    return find(
        window, [&](std::size_t at) { return next_start(window, at); }, found);
  }
  const std::span<const std::uint32_t> figures = look.figures();
  std::size_t figure = 0;
  const auto next = [&](std::size_t at) {
    const auto fits = [&](std::size_t place) { return place >= at && can_start(window, place); };
    while (figure < figures.size() && !fits(figures[figure])) ++figure;
    return figure < figures.size() ? std::size_t{figures[figure]} : window.size();
  };
  return find(window, next, found);
}

bool SmallRegex::operator()(std::string_view window, std::span<const RegexStart> starts,
                            RegexMatches& found) const {
  auto start = starts.begin();
  const auto next = [&](std::size_t at) {
    while (start != starts.end() && (start->at < at || !can_start(window, start->at))) ++start;
    return start != starts.end() ? std::size_t{start->at} : window.size();
  };
  return find(window, next, found);
}

}  // namespace concord::rule
