#include "cli/extract_line.h"

#include <fmt/format.h>

#include "cli/explain_mentions.h"
#include "report/json_line.h"
#include "report/json_writer.h"
#include "value/describe.h"

namespace concord::cli {

namespace {

using report::JsonLine;
using report::JsonWriter;

// The members of an object that has not always the same.
class Members {
 public:
  explicit Members(JsonLine& line) : line_(line) { line.raw("{"); }
  ~Members() { line_.raw("}"); }
  Members(const Members&) = delete;
  Members& operator=(const Members&) = delete;

  void text(std::string_view name, std::string_view text) {
    key(name);
    line_.string(text);
  }
  void raw(std::string_view name, std::string_view json) {
    key(name);
    line_.few(json);
  }
  void field(const value::Field& field) {
    switch (field.kind) {
      case value::Field::Kind::text:
        return text(field.key, field.text);
      case value::Field::Kind::number:
        return raw(field.key, field.text);
      case value::Field::Kind::null:
        return raw(field.key, "null");
    }
  }

 private:
  void key(std::string_view name) {
    if (!first_) line_.raw(",");
    line_.raw("\"");
    line_.few(name);
    line_.raw("\":");
    first_ = false;
  }

  JsonLine& line_;
  bool first_ = true;
};

void write_value(JsonLine& line, const value::Value& value, normalize::Direction direction,
                 bool is_change) {
  if (const auto* name = std::get_if<value::Name>(&value)) {  // the most of all
    line.raw(R"(,"value":{"name":)");
    line.string(value::told_name(*name));
    return line.raw("}");
  }
  line.raw(R"(,"value":)");
  Members members(line);
  value::describe(value, [&](const value::Field& field) { members.field(field); });
  if (direction != normalize::Direction::none) {
    members.text("direction", normalize::to_string(direction));
  }
  if (is_change) members.text("form", "change");
}

// How the object of a mention or a claim begins.
void begin_object(JsonLine& line, const read::Document& document, text::Span span, bool first) {
  const text::Span source = document.map.to_source(span);
  line.raw(first ? R"({"start":)" : R"(,{"start":)");
  line.number(source.begin);
  line.raw(R"(,"end":)");
  line.number(source.end);
  line.raw(R"(,"text":)");
  line.string(std::string_view(document.text).substr(span.begin, span.size()));
}

// "now" is told as a time, and pounds that are money as money: the kind of rule that found it is no matter of
// the reader's.
std::string_view type_of(const match::Mention& mention, const value::Value& value) {
  if (mention.type == "vague-date") return "time";
  const auto* figure = std::get_if<value::Quantity>(&value);
  const bool money = figure != nullptr && figure->dimension.starts_with("money:");
  return money ? std::string_view("money") : std::string_view(mention.type);
}

// How a mention was read, as one more member of its object.
void write_explanation(JsonLine& line, const match::Mention& mention, const rule::RuleSet& rules) {
  std::string object;
  {
    JsonWriter json(object);
    const auto scope = json.object();
    write_explained(json, mention, rules);
  }
  line.raw(",");
  line.raw(std::string_view(object).substr(1, object.size() - 2));  // without its braces
}

void write_mentions(JsonLine& line, const Extracted& extracted) {
  bool first = true;
  line.raw(R"(,"mentions":[)");
  for (const normalize::ReadMention& read : extracted.mentions) {
    if (!normalize::is_told(read)) continue;
    const match::Mention& mention = extracted.matches.mentions[read.mention];
    begin_object(line, extracted.document, read.figure, first);
    line.raw(R"(,"type":)");
    line.string(type_of(mention, read.value));
    const bool is_change = read.part == normalize::ReadMention::Part::both;
    write_value(line, read.value, read.direction, is_change);
    if (extracted.explaining != nullptr) write_explanation(line, mention, *extracted.explaining);
    line.raw("}");
    first = false;
  }
  line.raw("]");
}

// What rules made of the mentions: a claim without a rule is a mention once more.
void write_claims(JsonLine& line, const Extracted& extracted) {
  bool first = true;
  line.raw(R"(,"claims":[)");
  for (const normalize::Statement& one : extracted.statements) {
    begin_object(line, extracted.document, one.span, first);
    line.raw(R"(,"rule":)");
    line.string(one.rule->id);
    line.raw(R"(,"kind":)");
    line.string(one.rule->type);
    if (!one.question.empty()) {
      line.raw(R"(,"fact":)");
      line.string(one.question);
    }
    line.raw(R"(,"modifier":)");
    line.string(value::to_string(one.modifier));
    if (!one.attribution.empty()) {
      line.raw(R"(,"attribution":)");
      line.string(one.attribution);
    }
    write_value(line, one.value, one.direction, false);
    line.raw("}");
    first = false;
  }
  line.raw("]");
}

// What is odd in its line of input, and, with the place in the text, what the article says that cannot be:
// "3:12: "June 31st" is no day of the calendar".
void write_warnings(JsonLine& line, const Extracted& extracted) {
  const text::Diagnostics& of_line = extracted.of_line;
  const text::Diagnostics& of_text = extracted.of_text;
  if (of_line.items().empty() && of_text.items().empty()) return;
  std::string_view before = R"(,"warnings":[)";
  const auto write = [&](std::string_view message) {
    line.raw(before);
    line.string(message);
    before = ",";
  };
  for (const text::Diagnostic& diagnostic : of_line.items()) write(diagnostic.message);
  for (const text::Diagnostic& diagnostic : of_text.items()) {
    const text::Location where = diagnostic.where.value_or(text::Location{});
    write(fmt::format("{}:{}: {}", where.line, where.column, diagnostic.message));
  }
  line.raw("]");
}

}  // namespace

void write_line(std::string& out, const Extracted& extracted) {
  JsonLine line(out);
  line.raw(R"({"id":)");
  line.string(extracted.document.path);
  write_mentions(line, extracted);
  write_claims(line, extracted);
  write_warnings(line, extracted);
  line.raw("}\n");
}

}  // namespace concord::cli
