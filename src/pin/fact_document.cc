#include "pin/fact_document.h"

namespace concord::pin {
namespace {

// Adds "wording: value" as a paragraph of its own.
Saying say(const std::string& wording, const story::PinnedValue& value, read::Document& document) {
  const auto size = [&] { return static_cast<std::uint32_t>(document.text.size()); };
  const std::uint32_t begin = size();
  document.text += wording + ": ";
  document.map.append_replacement(size() - begin, value.span);
  Saying saying;
  saying.value_span = {size(), size() + static_cast<std::uint32_t>(value.text.text.size())};
  document.text += value.text.text;
  if (value.span.size() == saying.value_span.size()) {
    document.map.append_copy(value.span.size(), value.span.begin);
  } else {
    document.map.append_replacement(saying.value_span.size(), value.span);
  }
  saying.sentence = static_cast<std::uint32_t>(document.sentences.size());
  document.blocks.push_back({{begin, size()}, read::BlockKind::paragraph, false});
  document.sentences.push_back({{begin, size()}, saying.sentence});
  document.text += '\n';
  document.map.append_replacement(1, {value.span.end, value.span.end});
  return saying;
}

}  // namespace

FactDocument write_document(const story::FactFile& file) {
  FactDocument made;
  made.document.path = file.path;
  made.document.source = file.bytes;
  made.document.metadata.role = read::Role::facts;
  for (std::uint32_t fact = 0; fact < file.facts.size(); ++fact) {
    const story::PinnedFact& pinned = file.facts[fact];
    for (std::uint32_t value = 0; value < pinned.values.size(); ++value) {
      const auto add = [&](const story::Named& wording, bool first) {
        Saying saying = say(wording.text, pinned.values[value], made.document);
        saying.fact = fact;
        saying.value = value;
        saying.first = first;
        made.sayings.push_back(saying);
      };
      add(pinned.name, true);
      for (const story::Named& alias : pinned.aliases) add(alias, false);
    }
  }
  return made;
}

}  // namespace concord::pin
