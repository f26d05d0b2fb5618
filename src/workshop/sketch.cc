#include "workshop/sketch.h"

#include <fmt/format.h>

#include <algorithm>

#include "workshop/align.h"

namespace concord::workshop {

namespace {

using Kind = Step::Kind;

constexpr std::uint32_t widest_gap = 6;      // beyond it begins something else
constexpr std::uint32_t modifier_words = 2;  // "more than" and its like, before the value
constexpr std::uint32_t longest_gap = 40;    // that the language has

bool is_name(const Step& step) {
  return step.kind == Kind::hole && step.text == "name";
}

// How many steps, the nearest to the value first, belong to what is said of it.
class Reach {
 public:
  explicit Reach(const std::vector<Step>& steps) : steps_(steps) {}

  // On the side of the subject: to the nearest name, and to what is fast to that.
  std::size_t wide() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      const Step& step = steps_[i];
      if (content && ends(step)) break;
      if (step.kind == Kind::gap && name && content) break;
      if (step.content || is_name(step)) kept = i + 1;
      content = content || step.content;
      name = name || is_name(step);
    }
    return kept;
  }

  // On the other side: words fast to the value.
  std::size_t narrow() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      const Step& step = steps_[i];
      if (step.kind == Kind::gap || step.kind == Kind::hole || step.border) break;
      if (step.content) kept = i + 1;
      content = content || step.content;
    }
    return kept;
  }

  bool content = false;
  bool name = false;

 private:
  static bool ends(const Step& step) {
    return step.border || (step.kind == Kind::gap && step.most > widest_gap) ||
           (step.kind == Kind::hole && !is_name(step));
  }

  const std::vector<Step>& steps_;
};

std::string escaped(const std::string& word) {
  std::string text;
  for (const char c : word) {
    if (std::string_view("(){}|?*+^$_@\\").find(c) != std::string_view::npos) text += '\\';
    text += c;
  }
  return text;
}

class Writer {
 public:
  explicit Writer(bool wide_words) : wide_words_(wide_words) {}

  void add(const std::vector<Step>& steps) {
    for (const Step& step : steps) add(step);
  }

  void add_gap(std::uint32_t most) { gap_ += most; }

  void add_value(const std::string& type) { put(fmt::format("{{value:{}}}", type)); }

  Sketch sketch;

 private:
  void add(const Step& step) {
    switch (step.kind) {
      case Kind::gap:
        return add_gap(step.most);
      case Kind::word:
        put(escaped(step.text));
        break;
      case Kind::family:
        put("@" + step.text);
        break;
      case Kind::either:
        if (wide_words_) return add_gap(1);
        put(fmt::format("({}|{})", escaped(step.text), escaped(step.other)));
        break;
      case Kind::hole:
        return add_hole(step.text);
    }
    if (step.content) sketch.words.push_back(step.text);
  }

  void add_hole(const std::string& type) {
    if (type != "name") return put(fmt::format("{{{}}}", type));
    const std::size_t names = sketch.key.size();
    sketch.key.push_back(
        names == 0 ? "subject" : fmt::format("other{}", names == 1 ? "" : std::to_string(names)));
    put(fmt::format("{{{}:name}}", sketch.key.back()));
  }

  void put(const std::string& item) {
    std::string& pattern = sketch.pattern;
    if (gap_ > 0 && !pattern.empty()) pattern += fmt::format(" ...{}", std::min(gap_, longest_gap));
    gap_ = 0;
    pattern += (pattern.empty() ? "" : " ") + item;
  }

  bool wide_words_;
  std::uint32_t gap_ = 0;
};

// `before`: the nearest step first.
Sketch write(std::vector<Step> before, const std::vector<Step>& after, const std::string& type,
             bool wide_words) {
  std::ranges::reverse(before);
  Writer writer(wide_words);
  writer.add(before);
  if (!before.empty()) writer.add_gap(modifier_words);
  writer.add_value(type);
  writer.add(after);
  return std::move(writer.sketch);
}

std::vector<Step> first(const std::vector<Step>& steps, std::size_t count) {
  return {steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(count)};
}

}  // namespace

std::vector<Sketch> sketch(const ReadSentence& one, const ReadSentence& other) {
  std::vector<Step> before = align(one.before, other.before);
  std::ranges::reverse(before);
  const std::vector<Step> after = align(one.after, other.after);
  Reach left(before);
  Reach right(after);
  const std::size_t kept_before = left.wide();
  std::size_t kept_after = right.narrow();
  if (!left.name || (!left.content && !right.content)) {
    Reach further(after);
    const std::size_t wide = further.wide();
    if ((further.name && !left.name) || !right.content) kept_after = std::max(kept_after, wide);
    right.content = right.content || further.content;
  }
  if (!left.content && !right.content) return {};
  std::vector<Sketch> made;
  const auto add = [&](std::size_t from_before, std::size_t from_after, bool wide_words) {
    Sketch sketch =
        write(first(before, from_before), first(after, from_after), one.value_type, wide_words);
    const bool fresh = std::ranges::none_of(
        made, [&](const Sketch& before_it) { return before_it.pattern == sketch.pattern; });
    if (fresh && !sketch.words.empty()) made.push_back(std::move(sketch));
  };
  add(kept_before, kept_after, false);
  add(kept_before, kept_after, true);
  return made;
}

}  // namespace concord::workshop
