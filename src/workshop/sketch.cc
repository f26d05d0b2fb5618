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
      const bool run = step.kind == Kind::either && step.most > 1;
      if (step.kind == Kind::gap || step.kind == Kind::hole || step.border || run) break;
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
  Writer(bool wide_words, const std::string& apart) : wide_words_(wide_words), apart_(apart) {}

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
      case Kind::form:
        put("~" + escaped(step.text));
        break;
      case Kind::family:
        put("@" + step.text);
        break;
      case Kind::either:
        if (!add_either(step)) return;
        break;
      case Kind::hole:
        return add_hole(step);
    }
    if (step.content) sketch.words.push_back(step.text);
  }

  // Whether it says something.
  bool add_either(const Step& step) {
    const bool apart = !apart_.empty() && (step.text == apart_ || step.other == apart_);
    if (apart && step.most == 1) {
      sketch.key.emplace_back(which_capture);
      put(fmt::format("{{{}:word}}", which_capture));
      return true;
    }
    if (wide_words_) {
      add_gap(step.most);
      return false;
    }
    if (step.content) sketch.either.push_back({step.text, step.other});
    put(fmt::format("({}|{})", escaped(step.text), escaped(step.other)));
    return true;
  }

  void add_hole(const Step& step) {
    if (step.text != "name") return put(fmt::format("{{{}}}", step.text));
    const std::string name =
        names_ == 0 ? "subject" : fmt::format("other{}", names_ == 1 ? "" : std::to_string(names_));
    // the subject comes first
    sketch.key.insert(names_ == 0 ? sketch.key.begin() : sketch.key.end(), name);
    ++names_;
    put_marks(step.opened);
    put(fmt::format("{{{}:name}}", name));
    put_marks(step.closed);
  }

  // One paper writes a title in quotation marks, another does not.
  void put_marks(const std::vector<std::string>& marks) {
    if (marks.empty()) return;
    const bool same = marks.front() == marks.back();
    put(same ? marks.front() + '?' : fmt::format("({}|{})?", marks.front(), marks.back()));
  }

  void put(const std::string& item) {
    std::string& pattern = sketch.pattern;
    if (gap_ > 0 && !pattern.empty()) pattern += fmt::format(" ...{}", std::min(gap_, longest_gap));
    gap_ = 0;
    pattern += (pattern.empty() ? "" : " ") + item;
  }

  bool wide_words_;
  const std::string& apart_;
  std::uint32_t gap_ = 0;
  std::size_t names_ = 0;
};

// `before`: the nearest step first.
Sketch write(std::vector<Step> before, const std::vector<Step>& after, const std::string& type,
             bool wide_words, const std::string& apart) {
  std::ranges::reverse(before);
  Writer writer(wide_words, apart);
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

std::vector<std::string> lost_words(const ReadSentence& one, const ReadSentence& other,
                                    const Sketch& sketch) {
  const auto said_in = [](const ReadSentence& sentence) {
    std::vector<std::string> words;
    for (const auto* side : {&sentence.before, &sentence.after}) {
      for (const Element& element : *side) {
        if (element.content) words.push_back(element.word);
      }
    }
    return words;
  };
  const auto has = [](const std::vector<std::string>& words, const std::string& word) {
    return std::ranges::find(words, word) != words.end();
  };
  const std::vector<std::string> of_other = said_in(other);
  std::vector<std::string> lost;
  for (const std::string& word : said_in(one)) {
    if (has(of_other, word) && !has(sketch.words, word) && !has(lost, word)) lost.push_back(word);
  }
  return lost;
}

std::vector<Sketch> sketch(const ReadSentence& one, const ReadSentence& other,
                           const std::string& apart) {
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
    Sketch sketch = write(first(before, from_before), first(after, from_after), one.value_type,
                          wide_words, apart);
    const bool fresh = std::ranges::none_of(
        made, [&](const Sketch& before_it) { return before_it.pattern == sketch.pattern; });
    if (fresh && !sketch.words.empty()) made.push_back(std::move(sketch));
  };
  const std::size_t far_after = Reach(after).wide();
  for (const bool wide_words : {false, true}) {
    add(kept_before, kept_after, wide_words);
    if (far_after > kept_after) add(kept_before, far_after, wide_words);
  }
  // One that has all that both say is better than one that has less.
  std::ranges::stable_sort(
      made, {}, [&](const Sketch& sketch) { return lost_words(one, other, sketch).size(); });
  return made;
}

}  // namespace concord::workshop
