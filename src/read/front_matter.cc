#include "read/front_matter.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

#include "read/dates.h"
#include "read/front_matter_fence.h"
#include "read/text_builder.h"
#include "text/location.h"

namespace concord::read {
namespace {

// A warning at a place of the YAML, whose first line is the second of the file.
text::Diagnostic warning_at(const Reading& reading, const YAML::Mark& mark, std::string message) {
  const auto line = static_cast<std::uint32_t>(mark.is_null() ? 0 : mark.line);
  const auto column = static_cast<std::uint32_t>(mark.is_null() ? 0 : mark.column);
  text::Diagnostic d;
  d.severity = text::Severity::warning;
  d.code = "broken-front-matter";
  d.file = reading.document.path;
  d.where = text::Location{line + 2, column + 1};
  d.message = std::move(message);
  d.source_line =
      text::LineIndex(reading.decoded.text().substr(0, longest_front_matter)).line(line + 2);
  return d;
}

using Field = void (*)(Reading&, const YAML::Node&);

void read_date(Reading& reading, const YAML::Node& node, std::optional<std::int64_t>& date) {
  date = parse_date(node.Scalar(), reading.languages.date_words());
  if (date || node.Scalar().empty()) return;
  text::Diagnostic d = warning_at(reading, node.Mark(), "\"" + node.Scalar() + "\" is not a date");
  d.cure = "write it as 2026-04-08";
  reading.diagnostics.add(std::move(d));
}

struct Key {
  std::string_view name;
  Field read;
};

constexpr auto title = [](Reading& r, const YAML::Node& n) {
  r.document.metadata.title = n.Scalar();
};
constexpr auto outlet = [](Reading& r, const YAML::Node& n) {
  r.document.metadata.outlet = n.Scalar();
};
constexpr auto url = [](Reading& r, const YAML::Node& n) { r.document.metadata.url = n.Scalar(); };
constexpr auto language = [](Reading& r, const YAML::Node& n) {
  r.document.metadata.language = n.Scalar();
};
constexpr auto published = [](Reading& r, const YAML::Node& n) {
  read_date(r, n, r.document.metadata.published);
  r.document.metadata.published_minute = parse_minute(n.Scalar());
};
constexpr auto updated = [](Reading& r, const YAML::Node& n) {
  read_date(r, n, r.document.metadata.updated);
};

constexpr auto story = [](Reading& r, const YAML::Node& n) {
  r.document.metadata.story = n.Scalar();
};
// Site generators have roles of their own: what is none of ours is left alone.
constexpr auto role = [](Reading& r, const YAML::Node& n) {
  r.document.metadata.role = role_named(n.Scalar()).value_or(r.document.metadata.role);
};

// The names that site generators and newsrooms use for the same things.
constexpr Key keys[] = {
    {"title", title},
    {"headline", title},
    {"published", published},
    {"date", published},
    {"pubdate", published},
    {"publish_date", published},
    {"updated", updated},
    {"modified", updated},
    {"lastmod", updated},
    {"last_modified", updated},
    {"outlet", outlet},
    {"publisher", outlet},
    {"source", outlet},
    {"site", outlet},
    {"url", url},
    {"link", url},
    {"canonical", url},
    {"canonical_url", url},
    {"language", language},
    {"lang", language},
    {"story", story},
    {"role", role},
};

void read_keys(Reading& reading, const YAML::Node& root) {
  for (const auto& entry : root) {
    if (!entry.first.IsScalar() || !entry.second.IsScalar()) continue;
    for (const Key& key : keys) {
      if (key.name == entry.first.Scalar()) key.read(reading, entry.second);
    }
  }
}

// YAML that is none is mostly a title with a colon in it: each line "key: value" is read by itself.
void read_lines(Reading& reading, std::string_view yaml) {
  for (std::size_t at = 0; at < yaml.size(); at = std::min(yaml.find('\n', at), yaml.size()) + 1) {
    const std::string_view line = yaml.substr(at, yaml.find_first_of("\r\n", at) - at);
    const std::size_t colon = line.find(": ");
    if (colon == line.npos) continue;
    std::string_view value = line.substr(colon + 2);
    while (value.starts_with(' ')) value.remove_prefix(1);
    while (value.ends_with(' ')) value.remove_suffix(1);
    const bool quoted = value.size() > 1 && value.front() == value.back() &&
                        (value.front() == '"' || value.front() == '\'');
    if (quoted) value = value.substr(1, value.size() - 2);
    for (const Key& key : keys) {
      if (key.name == line.substr(0, colon)) key.read(reading, YAML::Node(std::string(value)));
    }
  }
}

bool is_known_key(std::string_view name) {
  return std::any_of(std::begin(keys), std::end(keys),
                     [&](const Key& key) { return key.name == name; });
}

// The keys are read all the same, and are no text.
void warn_of_open_fence(Reading& reading, const Fence& fence) {
  const std::string_view text = reading.decoded.text();
  const std::string_view before = text.substr(0, fence.yaml_end);
  const auto line_ends = std::count(before.begin(), before.end(), '\n');
  text::Diagnostic d;
  d.severity = text::Severity::warning;
  d.code = "open-front-matter";
  d.file = reading.document.path;
  d.where = text::Location{1, 1};
  d.message = "the front matter that begins here is never closed";
  d.cure = "put a line --- behind its last key, before line " + std::to_string(line_ends + 1);
  d.source_line = "---";
  d.length = 3;
  reading.diagnostics.add(std::move(d));
}

// The title is text of the article too, unless the body says it again. One that YAML writes otherwise
// than it is read ("" for a quotation mark, several lines) is not looked for.
void write_title(Reading& reading, const Fence& fence) {
  const std::string& words = reading.document.metadata.title;
  const std::string_view text = reading.decoded.text();
  if (words.empty() || text.find(words, fence.body_begin) != text.npos) return;
  const std::string_view yaml = text.substr(0, fence.yaml_end);
  const std::size_t key =
      std::min(yaml.find("title:", fence.yaml_begin), yaml.find("headline:", fence.yaml_begin));
  const std::size_t at = yaml.find(words, key);
  if (at == yaml.npos) return;
  const auto begin = static_cast<std::uint32_t>(at);
  TextBuilder builder(reading.document, reading.decoded);
  builder.begin_block(BlockKind::title);
  builder.copy({begin, begin + static_cast<std::uint32_t>(words.size())});
  builder.end_block();
}

}  // namespace

std::string story_in_front_matter(std::string_view head) {
  const auto fence = find_fence(head, is_known_key);
  if (!fence) return {};
  const std::string_view yaml = head.substr(0, fence->yaml_end).substr(fence->yaml_begin);
  constexpr std::string_view key = "story:";
  for (std::size_t at = 0; at < yaml.size(); at = std::min(yaml.find('\n', at), yaml.size()) + 1) {
    if (!yaml.substr(at).starts_with(key)) continue;
    const std::string_view line = yaml.substr(at, yaml.find_first_of("\r\n", at) - at);
    try {
      const YAML::Node node = YAML::Load(std::string(line.substr(key.size())));
      return node.IsScalar() ? node.Scalar() : std::string();
    } catch (const YAML::Exception&) {
      return {};  // told when the article is read
    }
  }
  return {};
}

std::uint32_t read_front_matter(Reading& reading) {
  const std::string_view text = reading.decoded.text();
  const auto fence = find_fence(text, is_known_key);
  if (!fence) return 0;
  if (!fence->closed) warn_of_open_fence(reading, *fence);
  const std::string yaml(text.substr(fence->yaml_begin, fence->yaml_end - fence->yaml_begin));
  try {
    const YAML::Node root = YAML::Load(yaml);
    if (root.IsMap()) {
      read_keys(reading, root);
      write_title(reading, *fence);
    } else if (!root.IsNull()) {
      return 0;  // two rules with prose between them
    }
  } catch (const YAML::Exception& e) {
    text::Diagnostic d =
        warning_at(reading, e.mark, "the front matter is not valid YAML: " + e.msg);
    d.cure = "put a value with a colon in it between quotation marks; the other keys are read";
    reading.diagnostics.add(std::move(d));
    read_lines(reading, yaml);
    write_title(reading, *fence);
  }
  return fence->body_begin;
}

}  // namespace concord::read
