#include "marked.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <string_view>

namespace concord::weights {

namespace {

constexpr std::string_view heading = "=== ";

class Reader {
 public:
  MarkedStory read(std::string_view content) {
    story_.gold.is_report = false;
    std::size_t at = content.find('\n');
    while (at != std::string_view::npos && content.substr(at + 1).starts_with(heading)) {
      const std::size_t name = at + 1 + heading.size();
      const std::size_t body = content.find('\n', name);
      if (body == std::string_view::npos) throw std::runtime_error("an article has no text");
      at = content.find("\n=== ", body);
      const std::size_t end = at == std::string_view::npos ? content.size() : at + 1;
      story_.articles.emplace_back(content.substr(name, body - name), "");
      add_article(content.substr(body + 1, end - body - 1));
    }
    if (story_.articles.empty()) throw std::runtime_error("no line begins with \"=== \"");
    settle();
    return std::move(story_);
  }

 private:
  [[noreturn]] void fail(std::string_view mark, const char* what) const {
    throw std::runtime_error(story_.articles.back().first + ": " + what + ": " +
                             std::string(mark.substr(0, 40)));
  }

  void add_article(std::string_view body) {
    std::string& text = story_.articles.back().second;
    for (std::size_t at = 0; at < body.size();) {
      const std::size_t open = body.find('{', at);
      text += body.substr(at, open - at);
      if (open == std::string_view::npos) break;
      const std::size_t close = body.find('}', open);
      if (close == std::string_view::npos) fail(body.substr(open), "a mark has no end");
      add_mark(body.substr(open + 1, close - open - 1), text);
      at = close + 1;
    }
  }

  // fact|words, fact=answer/answer|words, fact?=answer|words
  void add_mark(std::string_view mark, std::string& text) {
    const std::size_t bar = mark.find('|');
    if (bar == std::string_view::npos) fail(mark, "a mark has no words");
    std::string_view id = mark.substr(0, bar);
    Mention mention;
    if (const std::size_t equals = id.find('='); equals != std::string_view::npos) {
      std::string_view answers = id.substr(equals + 1);
      for (std::size_t slash = 0; slash != std::string_view::npos;) {
        slash = answers.find('/');
        mention.sides.emplace(answers.substr(0, slash));
        answers.remove_prefix(slash == std::string_view::npos ? answers.size() : slash + 1);
      }
      id = id.substr(0, equals);
    }
    const bool arguable = id.ends_with('?');
    if (arguable) id.remove_suffix(1);
    if (id.empty()) fail(mark, "a mark names no fact");
    const std::string_view words = mark.substr(bar + 1);
    mention.file = story_.articles.back().first;
    mention.start = static_cast<std::uint32_t>(text.size());
    mention.end = static_cast<std::uint32_t>(text.size() + words.size());
    mention.fact = fact(std::string(id), arguable);
    story_.gold.mentions.push_back(std::move(mention));
    text += words;
  }

  std::uint32_t fact(const std::string& id, bool arguable) {
    auto& facts = story_.gold.facts;
    const auto next = static_cast<std::uint32_t>(facts.size());
    const auto [it, is_new] = numbers_.try_emplace(id, next);
    if (is_new) facts.push_back({id, "marked", "", false, false});
    facts[it->second].arguable = facts[it->second].arguable || arguable;
    return it->second;
  }

  // What the marks of each fact come to.
  void settle() {
    std::vector<std::vector<const Mention*>> of_fact(story_.gold.facts.size());
    for (const Mention& mention : story_.gold.mentions) of_fact[mention.fact].push_back(&mention);
    for (std::size_t i = 0; i < of_fact.size(); ++i) {
      std::set<std::string> files;
      bool conflict = false;
      for (const Mention* a : of_fact[i]) {
        files.insert(a->file);
        conflict = conflict || std::ranges::any_of(of_fact[i], [&](const Mention* b) {
                     return !a->sides.empty() && !b->sides.empty() &&
                            std::ranges::none_of(
                                a->sides, [&](const auto& s) { return b->sides.contains(s); });
                   });
      }
      const char* of_several = files.size() > 1 ? "agreement" : "single-source";
      story_.gold.facts[i].status = conflict ? "conflict" : of_several;
    }
    // where nobody contradicts, all say one thing
    for (Mention& mention : story_.gold.mentions) {
      if (mention.sides.empty()) mention.sides.emplace();
    }
  }

  MarkedStory story_;
  std::map<std::string, std::uint32_t> numbers_;
};

}  // namespace

MarkedStory read_marked(const std::string& content) {
  return Reader().read(content);
}

}  // namespace concord::weights
