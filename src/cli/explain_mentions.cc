#include "cli/explain_mentions.h"

#include <fmt/format.h>

#include "text/location.h"
#include "value/calendar.h"

namespace concord::cli {

namespace {

constexpr std::size_t label_width = 12;

std::string label(std::string_view name) {
  return fmt::format("  {:<{}}", name, label_width - 2);
}

// "scale "Milliarden" = 9 (scale)", and what is inside it two blanks further to the right.
void add_piece(std::string& out, const value::Piece& piece, std::size_t depth) {
  out += std::string(depth * 2, ' ') + fmt::format("{} \"{}\"", piece.name, piece.text);
  if (!piece.entry.empty()) out += fmt::format(" = {}", piece.entry);
  if (!piece.type.empty() && piece.type != piece.name) out += fmt::format(" ({})", piece.type);
  out += '\n';
  for (const value::Piece& inner : piece.pieces) {
    out += std::string(label_width, ' ');
    add_piece(out, inner, depth + 1);
  }
}

std::string captures_of(const value::Piece& mention) {
  std::string out;
  for (const value::Piece& piece : mention.pieces) {
    out += out.empty() ? label("captures") : std::string(label_width, ' ');
    add_piece(out, piece, 0);
  }
  return out;
}

std::string unit_of(const value::Quantity& figure) {
  if (figure.dimension == figure.unit) return "";  // counts, shares and places in an order
  std::string out = label("unit") + fmt::format("{}, of {}", figure.unit, figure.dimension);
  if (figure.to_base != value::Decimal(1)) out += fmt::format(", × {}", figure.to_base.to_string());
  if (!figure.base_offset.is_zero()) out += fmt::format(", + {}", figure.base_offset.to_string());
  return out + '\n';
}

std::string date_of(const value::Date& date, const read::Document& document) {
  std::string out = label("date") + fmt::format("stated as {}", date.stated);
  const std::optional<std::int64_t> published = document.metadata.published;
  if (date.partial) out += ", open: the article has no day of its own";
  if (date.inferred && published) {
    out += fmt::format(", read against {}", value::iso_day(*published));
  }
  return out + '\n';
}

// The words of the span that are not the figure's own.
std::string modifier_words(const read::Document& document, const normalize::ReadMention& read) {
  const std::string_view text = document.text;
  std::string words(text.substr(read.span.begin, read.figure.begin - read.span.begin));
  if (words.empty() && read.span.end > read.figure.end) {
    words = text.substr(read.figure.end, read.span.end - read.figure.end);
  }
  const std::size_t first = words.find_first_not_of(' ');
  if (first == std::string::npos) return "";
  return words.substr(first, words.find_last_not_of(' ') + 1 - first);
}

std::string modifier_of(const read::Document& document, const normalize::ReadMention& read) {
  if (read.modifier == value::Modifier::exact || read.modifier == value::Modifier::range) return "";
  const std::string words = modifier_words(document, read);
  const std::string said = words.empty() ? "" : fmt::format("\"{}\" = ", words);
  return label("modifier") + said + std::string(value::to_string(read.modifier)) + '\n';
}

std::string rule_of(const match::Mention& mention, const rule::RuleSet& rules) {
  if (mention.rule == match::no_rule) return label("rule") + "none: names are told by capitals\n";
  const rule::Rule& rule = rules.rules[mention.rule];
  const rule::Pattern& wording = rule.patterns[mention.pattern];
  return label("rule") + fmt::format("{} ({}:{})\n", rule.id, rule.file, rule.where.line) +
         label("wording") +
         fmt::format("{} ({}:{})\n", wording.source, rule.file, wording.where.line);
}

void write_pieces(report::JsonWriter& json, const value::Piece& piece) {
  const auto array = json.array("captures");
  for (const value::Piece& inner : piece.pieces) {
    const auto object = json.object();
    json.member("name", inner.name);
    json.member("type", inner.type);
    json.member("text", inner.text);
    if (!inner.entry.empty()) json.member("entry", inner.entry);
    if (!inner.pieces.empty()) write_pieces(json, inner);
  }
}

}  // namespace

std::string explain_mentions(const read::Document& document, const match::Matches& matches,
                             const std::vector<normalize::ReadMention>& mentions,
                             const rule::RuleSet& rules) {
  const text::LineIndex lines(document.source);
  std::string out;
  for (const normalize::ReadMention& read : mentions) {
    const match::Mention& mention = matches.mentions[read.mention];
    if (!normalize::is_told(read)) continue;
    const text::Location where = lines.locate(document.map.to_source(read.span).begin);
    const std::string_view words =
        std::string_view(document.text).substr(read.span.begin, read.span.size());
    out += fmt::format("{}:{}:{}: {} \"{}\" is {}\n", document.path, where.line, where.column,
                       mention.type, words, value::to_string(read.value));
    out += rule_of(mention, rules) + captures_of(mention.piece);
    if (const auto* figure = std::get_if<value::Quantity>(&read.value)) out += unit_of(*figure);
    if (const auto* date = std::get_if<value::Date>(&read.value)) out += date_of(*date, document);
    out += modifier_of(document, read) + '\n';
  }
  return out;
}

void write_explained(report::JsonWriter& json, const match::Mention& mention,
                     const rule::RuleSet& rules) {
  const auto object = json.object("explained");
  if (mention.rule == match::no_rule) return json.null_member("rule");
  const rule::Rule& rule = rules.rules[mention.rule];
  const rule::Pattern& wording = rule.patterns[mention.pattern];
  json.member("rule", rule.id);
  json.member("wording", wording.source);
  json.member("file", rule.file);
  json.member("line", wording.where.line);
  write_pieces(json, mention.piece);
}

}  // namespace concord::cli
