#include "rule/yaml.h"

#include <fmt/format.h>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <optional>
#include <sstream>

#include "rule/yaml_mistake.h"
#include "text/utf8.h"

namespace concord::rule {
namespace {

// Aliases are copied out; a file that multiplies itself beyond this is refused.
constexpr std::size_t most_nodes = 500'000;
// People write five; an anchor that holds itself has no end.
constexpr std::size_t most_depth = 200;

// A mistake that the library does not know, or calls "bad file".
struct Complaint {
  const char* message;
  const char* cure;
};
constexpr Complaint too_many = {"this file has more than 500,000 values, aliases written out",
                                "split the file, and write out what its anchors (&) repeat"};
constexpr Complaint too_deep = {
    "lists and maps stand in each other more than 200 deep, or an anchor (&) holds itself",
    "take the inner ones out, or write out what the anchor repeats"};
constexpr Complaint second_document = {"another document begins here, and only the first is read",
                                       "take the line --- out, or make it a file of its own"};
constexpr Complaint no_beginning = {"nothing of YAML begins with what stands here",
                                    "write a text that begins with a comma in double quotes"};
constexpr Complaint tab = {"a tab stands at the start of this line",
                           "YAML takes blanks alone: put as many as in the lines beside it"};
constexpr Complaint no_text = {"this file is not text in UTF-8", "save it as UTF-8"};

class Refusal : public YAML::Exception {
 public:
  Refusal(const YAML::Mark& at, const Complaint& of)
      : YAML::Exception(at, of.message), complaint(of) {}
  Complaint complaint;
};

class Converter {
 public:
  explicit Converter(std::string_view content) : content_(content) {
    line_starts_.push_back(0);
    for (std::size_t at = 0; at < content.size(); ++at) {
      if (content[at] == '\n') line_starts_.push_back(at + 1);
    }
  }

  YamlNode convert(const YAML::Node& node) {
    if (++nodes_ > most_nodes) throw Refusal(node.Mark(), too_many);
    if (++depth_ > most_depth) throw Refusal(node.Mark(), too_deep);
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
    --depth_;
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
  std::size_t depth_ = 0;
};

// The first byte that no text has; nothing in files that say they are UTF-16.
std::optional<std::uint32_t> find_no_text(std::string_view content) {
  if (content.starts_with("\xFF\xFE") || content.starts_with("\xFE\xFF")) return std::nullopt;
  const auto nul = content.find('\0');
  if (nul != std::string_view::npos) return static_cast<std::uint32_t>(nul);
  return text::find_invalid_utf8(content);
}

// Where a document begins, and where the first thing in it stands.
class Beginning : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark& at) override {
    mark = at;
    content.reset();
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark& at, YAML::anchor_t) override { note(at); }
  void OnScalar(const YAML::Mark& at, const std::string&, YAML::anchor_t,
                const std::string&) override {
    note(at);
  }
  void OnSequenceStart(const YAML::Mark& at, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    note(at);
  }
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark& at, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    note(at);
  }
  void OnMapEnd() override {}

  YAML::Mark mark;
  std::optional<YAML::Mark> content;

 private:
  void note(const YAML::Mark& at) {
    if (!content) content = at;
  }
};

// The library reads documents for ever where one begins with a comma: it never gets past that.
void refuse_others(const std::string& content) {
  std::istringstream stream(content);
  YAML::Parser parser(stream);
  Beginning document;
  if (!parser.HandleNextDocument(document)) return;
  for (YAML::Mark before = document.mark; parser.HandleNextDocument(document);
       before = document.mark) {
    if (document.content) throw Refusal(*document.content, second_document);
    if (document.mark.pos <= before.pos) throw Refusal(document.mark, no_beginning);
  }
}

YAML::Node load(std::string_view content) {
  const std::string text(content);
  refuse_others(text);
  return YAML::Load(text);
}

bool begins_with_tab(std::string_view line) {
  return line.substr(0, line.find_first_not_of(" \t")).find('\t') != std::string_view::npos;
}

}  // namespace

YamlNode parse_yaml(std::string_view content, const std::string& file,
                    text::Diagnostics& diagnostics) {
  Converter converter(content);
  const auto tell = [&](text::Location where, std::string message, std::string cure,
                        std::string line) {
    diagnostics.add({text::Severity::error, "bad-yaml", file, where, std::move(message),
                     std::move(cure), std::move(line)});
    return YamlNode{};
  };
  if (const auto at = find_no_text(content)) {
    return tell(text::LineIndex(content).locate(*at), no_text.message, no_text.cure, {});
  }
  try {
    return converter.convert(load(content));
  } catch (const Refusal& refusal) {
    const text::Location where = converter.place(refusal.mark);
    return tell(where, refusal.complaint.message, refusal.complaint.cure,
                converter.line(where.line));
  } catch (const YAML::DeepRecursion& error) {
    const text::Location where = converter.place(error.mark);
    return tell(where, too_deep.message, too_deep.cure, converter.line(where.line));
  } catch (const YAML::Exception& error) {
    const text::Location where = converter.place(error.mark);
    const std::string line = converter.line(where.line);
    if (begins_with_tab(line)) return tell(where, tab.message, tab.cure, line);
    YamlMistake mistake = explain_yaml(content, where, error.msg);
    return tell(mistake.where, std::move(mistake.message), std::move(mistake.cure),
                converter.line(mistake.where.line));
  }
}

std::string in_double_quotes(std::string_view words) {
  std::string text = "\"";
  for (const char c : words) {
    if (static_cast<unsigned char>(c) < ' ') {
      text += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    } else {
      if (c == '"' || c == '\\') text += '\\';
      text += c;
    }
  }
  return text + '"';
}

}  // namespace concord::rule
