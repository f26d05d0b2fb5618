#include "read/front_matter.h"

#include <yaml-cpp/yaml.h>

#include <optional>

#include "read/dates.h"
#include "text/location.h"

namespace concord::read {
namespace {

constexpr std::size_t longest_front_matter = 64 * 1024;

struct Fence {
  std::uint32_t yaml_begin = 0;
  std::uint32_t yaml_end = 0;
  std::uint32_t body_begin = 0;
};

std::string_view without_line_end(std::string_view line) {
  while (!line.empty() && std::string_view(" \t\r\n").find(line.back()) != line.npos) {
    line.remove_suffix(1);
  }
  return line;
}

std::optional<Fence> find_fence(std::string_view text) {
  const std::size_t first = text.find('\n');
  if (first == std::string_view::npos) return std::nullopt;
  if (without_line_end(text.substr(0, first)) != "---") return std::nullopt;
  const std::string_view head = text.substr(0, longest_front_matter);
  for (std::size_t at = first + 1; at < head.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = without_line_end(text.substr(at, end - at));
    if (line == "---" || line == "...") {
      const std::size_t body = std::min(end + 1, text.size());
      return Fence{static_cast<std::uint32_t>(first + 1), static_cast<std::uint32_t>(at),
                   static_cast<std::uint32_t>(body)};
    }
    at = end + 1;
  }
  return std::nullopt;
}

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
  date = parse_date(node.Scalar(), reading.language.months);
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
};
constexpr auto updated = [](Reading& r, const YAML::Node& n) {
  read_date(r, n, r.document.metadata.updated);
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
};

void read_keys(Reading& reading, const YAML::Node& root) {
  for (const auto& entry : root) {
    if (!entry.first.IsScalar() || !entry.second.IsScalar()) continue;
    for (const Key& key : keys) {
      if (key.name == entry.first.Scalar()) key.read(reading, entry.second);
    }
  }
}

}  // namespace

std::uint32_t read_front_matter(Reading& reading) {
  const std::string_view text = reading.decoded.text();
  const auto fence = find_fence(text);
  if (!fence) return 0;
  const std::string yaml(text.substr(fence->yaml_begin, fence->yaml_end - fence->yaml_begin));
  try {
    const YAML::Node root = YAML::Load(yaml);
    if (root.IsMap()) {
      read_keys(reading, root);
    } else if (!root.IsNull()) {
      return 0;  // two rules with prose between them
    }
  } catch (const YAML::Exception& e) {
    text::Diagnostic d =
        warning_at(reading, e.mark, "the front matter is not valid YAML: " + e.msg);
    d.cure = "the article is read without it";
    reading.diagnostics.add(std::move(d));
  }
  return fence->body_begin;
}

}  // namespace concord::read
