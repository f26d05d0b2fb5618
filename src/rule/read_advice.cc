#include <fmt/format.h>

#include "rule/read_rule_keys.h"

namespace concord::rule {
namespace {

using Kind = YamlNode::Kind;

bool read_texts(const YamlNode& map, const Source& source, std::string_view key,
                std::vector<std::string>& out) {
  const YamlNode* list = Source::find(map, key);
  if (list == nullptr) return true;
  for (const YamlNode* text : source.scalars(*list, key)) out.push_back(text->scalar);
  return list->kind == Kind::scalar ||
         (list->kind == Kind::list && out.size() == list->items.size());
}

// A text alone, or with sentences as they should be and as they should not.
bool read_help(const YamlNode& node, const Source& source, Advice& into) {
  if (node.kind == Kind::scalar) {
    into.help = node.scalar;
    return true;
  }
  if (!source.expect(node, Kind::map, "help")) return false;
  const CheckedMap of = source.check_keys(node, {"text", "good", "bad"});
  bool good = source.require(of.map, "text", into.help) && of.good;
  good = read_texts(of.map, source, "good", into.good) && good;
  return read_texts(of.map, source, "bad", into.bad) && good;
}

}  // namespace

bool read_advice(const YamlNode& map, const Source& source, Advice& into) {
  bool good = source.read(map, "author", into.author);
  good = source.read(map, "since", into.since) && good;
  good = read_texts(map, source, "tags", into.tags) && good;
  good = source.read(map, "link", into.link) && good;
  const YamlNode* help = Source::find(map, "help");
  if (help != nullptr) good = read_help(*help, source, into) && good;
  const bool page = into.link.starts_with("https://") || into.link.starts_with("http://");
  const bool plain = into.link.find_first_of(" \t\n\"<>") == std::string::npos;
  if (into.link.empty() || (page && plain)) return good;
  source.report(Source::find(map, "link")->where, "bad-link",
                fmt::format("\"{}\" is no address of a page", into.link),
                "link: https://example.org/rules/crossings");
  return false;
}

}  // namespace concord::rule
