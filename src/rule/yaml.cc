#include "rule/yaml.h"

#include <yaml-cpp/yaml.h>

#include "text/utf8.h"

namespace concord::rule {
namespace {

// Aliases are copied out; a file that multiplies itself beyond this is refused.
constexpr std::size_t most_nodes = 500'000;
const char* const too_many = "more than 500,000 values, aliases written out";

class Converter {
 public:
  explicit Converter(std::string_view content) : content_(content) {
    line_starts_.push_back(0);
    for (std::size_t at = 0; at < content.size(); ++at) {
      if (content[at] == '\n') line_starts_.push_back(at + 1);
    }
  }

  YamlNode convert(const YAML::Node& node) {
    if (++nodes_ > most_nodes) throw YAML::Exception(node.Mark(), too_many);
    YamlNode made;
    made.where = place(node.Mark());
    if (node.IsScalar()) {
      made.kind = YamlNode::Kind::scalar;
      made.scalar = node.Scalar();
      made.quoted = node.Tag() == "!";
    } else if (node.IsSequence()) {
      made.kind = YamlNode::Kind::list;
      for (const YAML::Node& item : node) made.items.push_back(convert(item));
    } else if (node.IsMap()) {
      made.kind = YamlNode::Kind::map;
      for (const auto& member : node) {
        made.members.push_back({convert(member.first), convert(member.second)});
      }
    }
    return made;
  }

  [[nodiscard]] std::string line(std::uint32_t number) const {
    if (number == 0 || number > line_starts_.size()) return {};
    const std::string_view rest = content_.substr(line_starts_[number - 1]);
    return std::string(rest.substr(0, rest.find_first_of("\r\n")));
  }

  // The library counts lines and bytes from 0; people count lines and characters from 1.
  [[nodiscard]] text::Location place(const YAML::Mark& mark) const {
    if (mark.is_null() || mark.line < 0) return {};
    const auto line = static_cast<std::size_t>(mark.line);
    if (line >= line_starts_.size()) return {static_cast<std::uint32_t>(line + 1), 1};
    const std::string_view rest = content_.substr(line_starts_[line]);
    const std::string_view before = rest.substr(0, static_cast<std::size_t>(mark.column));
    return {static_cast<std::uint32_t>(line + 1), text::count_characters(before) + 1};
  }

 private:
  std::string_view content_;
  std::vector<std::size_t> line_starts_;
  std::size_t nodes_ = 0;
};

bool begins_with_tab(std::string_view line) {
  return line.substr(0, line.find_first_not_of(" \t")).find('\t') != std::string_view::npos;
}

}  // namespace

YamlNode parse_yaml(std::string_view content, const std::string& file,
                    text::Diagnostics& diagnostics) {
  Converter converter(content);
  try {
    return converter.convert(YAML::Load(std::string(content)));
  } catch (const YAML::Exception& error) {
    text::Diagnostic mistake;
    mistake.code = "bad-yaml";
    mistake.file = file;
    mistake.where = converter.place(error.mark);
    mistake.message = "this is not YAML: " + error.msg;
    const bool multiplied = error.msg == too_many;
    mistake.cure =
        multiplied ? "split the file, and write out what its anchors (&) repeat"
                   : "a text with : # { } [ ] , or a quote at its start belongs in double quotes";
    mistake.source_line = converter.line(mistake.where->line);
    if (begins_with_tab(mistake.source_line)) {
      mistake.message = "a tab stands at the start of this line";
      mistake.cure = "YAML takes blanks alone: put as many as in the lines beside it";
    }
    diagnostics.add(std::move(mistake));
    return {};
  }
}

}  // namespace concord::rule
