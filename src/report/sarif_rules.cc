#include <fmt/format.h>

#include "report/excerpt.h"
#include "report/sarif_parts.h"
#include "report/told.h"

namespace concord::report {

namespace {

constexpr std::uint32_t longest_description = 1000;  // GitHub refuses more than 1,024 characters
constexpr std::size_t shown_examples = 3;

// What is said of a rule: its own words, or those of the open claims, which no rule made.
struct Words {
  std::string brief;
  std::string full;
  std::vector<std::string> examples;
  std::uint32_t confidence = 70;
  rule::Advice advice{};
  rule::Severity severity = rule::Severity::error;
};

Words words_of(const std::string& id, const rule::Rule* rule) {
  if (id == "pinned.fact") {
    return {
        "Articles contradict a pinned fact",
        "What an article says is not what facts.yaml or concord.yaml holds to be true for its day.",
        {},
        90};
  }
  if (rule == nullptr) {
    const std::string kind = id.substr(id.find('.') + 1);
    return {fmt::format("Articles give different values for one {}", kind),
            fmt::format("Figures of kind '{}' that no rule took, brought together by what stands "
                        "around them, and found to exclude each other.",
                        kind),
            {},
            70};
  }
  Words words{rule->about, rule->about, {}, rule->confidence, rule->advice, rule->severity};
  if (!rule->question.empty()) words.full += " It asks: " + rule->question;
  for (const rule::Example& example : rule->examples) {
    if (example.none || example.todo || words.examples.size() == shown_examples) continue;
    words.examples.push_back(example.text);
  }
  return words;
}

std::string_view precision_of(std::uint32_t confidence) {
  if (confidence >= 95) return "very-high";
  if (confidence >= 85) return "high";
  return confidence >= 65 ? "medium" : "low";
}

void write_text(JsonWriter& json, std::string_view key, std::string_view text) {
  const auto object = json.object(key);
  json.member("text", shorten(text, longest_description));
}

// A heading and a list, in plain text and in Markdown alike.
std::string list_of(std::string_view heading, const std::vector<std::string>& sentences) {
  std::string text = sentences.empty() ? "" : fmt::format("\n\n{}\n", heading);
  for (const std::string& sentence : sentences) text += "\n- " + sentence;
  return text;
}

void write_help(JsonWriter& json, const std::string& id, const Words& words) {
  constexpr std::string_view usual =
      "Read the places side by side, check the source, and correct the article that is wrong.";
  const rule::Advice& advice = words.advice;
  std::string text = fmt::format("{}\n\n{}", words.full, advice.help.empty() ? usual : advice.help);
  text += list_of("As it should be:", advice.good) + list_of("As it should not:", advice.bad);
  text += list_of("It reads sentences such as:", words.examples);
  const std::string markdown = fmt::format("# {}\n\n{}", id, text);
  const auto help = json.object("help");
  json.member("text", text);
  json.member("markdown", markdown);
}

void write_rule(JsonWriter& json, const std::string& id, const rule::Rule* rule) {
  const Words words = words_of(id, rule);
  const auto object = json.object();
  json.member("id", id);
  write_text(json, "shortDescription", words.brief);
  write_text(json, "fullDescription", words.full);
  write_help(json, id, words);
  if (!words.advice.link.empty()) json.member("helpUri", words.advice.link);
  {
    const auto configuration = json.object("defaultConfiguration");
    json.member("level", to_string(words.severity));
  }
  const auto properties = json.object("properties");
  json.member("precision", precision_of(words.confidence));
  // GitHub's word for a note
  const bool note = words.severity == rule::Severity::note;
  json.member("problem.severity", note ? "recommendation" : to_string(words.severity));
  const auto tags = json.array("tags");
  json.element("facts");
  json.element("consistency");
  for (const std::string& tag : words.advice.tags) json.element(tag);
}

}  // namespace

void write_rules(JsonWriter& json, const RuleIndex& rules, const rule::RuleBook* book) {
  const auto array = json.array("rules");
  for (const auto& [id, index] : rules) {
    write_rule(json, id, book == nullptr ? nullptr : book->find(id));
  }
}

}  // namespace concord::report
