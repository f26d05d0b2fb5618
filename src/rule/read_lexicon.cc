#include <fmt/format.h>

#include <algorithm>

#include "rule/declarations.h"
#include "rule/tokenize.h"

namespace concord::rule {
namespace {

using Kind = YamlNode::Kind;

bool names_units(std::string_view lexical_class) {
  return lexical_class == "unit" || lexical_class == "unit-symbol";
}

class LexiconReader {
 public:
  LexiconReader(const Source& source, Declarations& into, std::string lexical_class)
      : source_(source), into_(into), class_(std::move(lexical_class)) {}

  void read(const YamlNode& entries) {
    if (entries.kind == Kind::list) {
      for (const YamlNode* phrase : source_.scalars(entries, class_)) {
        add(*phrase, canonical_phrase(phrase->scalar));
      }
    } else if (source_.expect(entries, Kind::map, class_)) {
      for (const auto& [key, value] : entries.members) read_entry(key, value);
    }
  }

 private:
  // "June: 6", or a value with its phrases: "dozens: [dozens of, scores of]".
  void read_entry(const YamlNode& key, const YamlNode& value) {
    if (!source_.expect(key, Kind::scalar, class_)) return;
    if (value.kind == Kind::list) {
      for (const YamlNode* phrase : source_.scalars(value, class_)) add(*phrase, key.scalar);
      check_unit(key);
    } else if (source_.expect(value, Kind::scalar, key.scalar)) {
      add(key, value.scalar);
      check_unit(value);
    }
  }

  void add(const YamlNode& phrase, const std::string& value) {
    const std::string folded = canonical_phrase(phrase.scalar);
    if (folded.empty()) {
      source_.report(phrase.where, "empty-phrase", "a phrase needs at least one word");
      return;
    }
    into_.lexicon.add(class_, folded, value);
  }

  void check_unit(const YamlNode& id) {
    if (names_units(class_)) into_.unit_references.push_back({&source_, id.where, id.scalar});
  }

  const Source& source_;
  Declarations& into_;
  std::string class_;
};

void add_family_word(const YamlNode& word, const std::string& form, const std::string& family,
                     const Source& source, Declarations& into) {
  const std::string folded = canonical_phrase(form);
  if (folded.empty() || form.find_first_of("()") != std::string::npos) {
    source.report(word.where, "bad-form", fmt::format("\"{}\" is no word of a family", word.scalar),
                  "write \"rise (rose, risen)\" in quotes: a comma ends an item of a list");
    return;
  }
  into.lexicon.add("family", folded, family);
}

void read_family(const std::string& family, const YamlNode& forms, const Source& source,
                 Declarations& into) {
  if (forms.kind == Kind::list) {
    for (const YamlNode* word : source.scalars(forms, family)) {
      add_family_word(*word, word->scalar, family, source, into);
    }
    return;
  }
  if (!source.expect(forms, Kind::map, family)) return;
  source.check_keys(forms, {"verbs", "nouns", "words"});
  for (const auto& [key, words] : forms.members) {
    for (const YamlNode* word : source.scalars(words, key.scalar)) {
      // "[rise (rose, risen)]" without quotes is a list of two odd words
      if (std::ranges::count(word->scalar, '(') != std::ranges::count(word->scalar, ')')) {
        add_family_word(*word, word->scalar, family, source, into);
        continue;
      }
      std::vector<std::string> made = {word->scalar};
      if (key.scalar == "verbs") made = into.inflector.verb_forms(word->scalar);
      if (key.scalar == "nouns") made = into.inflector.noun_forms(word->scalar);
      for (const std::string& form : made) {
        add_family_word(*word, form, family, source, into);
      }
    }
  }
}

}  // namespace

bool is_name(std::string_view name) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  if (name.empty() || !is_letter(name.front())) return false;
  for (const char c : name) {
    if (!is_letter(c) && !(c >= '0' && c <= '9') && c != '-' && c != '_') return false;
  }
  return true;
}

void read_lexicon(const YamlNode& node, const Source& source, Declarations& into) {
  if (!source.expect(node, Kind::map, "lexicon")) return;
  for (const auto& [key, entries] : node.members) {
    if (!is_name(key.scalar) || key.scalar == "family") {
      source.report(key.where, "bad-name",
                    fmt::format("\"{}\" is no name for a lexical class", key.scalar),
                    "use letters, digits and hyphens; families have a key of their own");
      continue;
    }
    LexiconReader(source, into, key.scalar).read(entries);
  }
}

void read_families(const YamlNode& node, const Source& source, Declarations& into) {
  if (!source.expect(node, Kind::map, "families")) return;
  for (const auto& [key, forms] : node.members) {
    if (is_name(key.scalar)) {
      read_family(key.scalar, forms, source, into);
    } else {
      source.report(key.where, "bad-name",
                    fmt::format("\"{}\" is no name for a family", key.scalar),
                    "use letters, digits and hyphens");
    }
  }
}

}  // namespace concord::rule
