#include <fmt/format.h>

#include <algorithm>

#include "rule/declarations.h"
#include "rule/regex.h"

namespace concord::rule {
namespace {

using Kind = YamlNode::Kind;

class LanguageReader {
 public:
  LanguageReader(const Source& source, Language& into) : source_(source), into_(into) {}

  void read(const YamlNode& node) {
    const YamlNode map =
        source_
            .check_keys(node, {"id", "name", "decimal-comma", "nouns-have-capitals", "endings",
                               "inflection", "sentences-with"})
            .map;
    source_.require(map, "id", into_.id);
    source_.require(map, "name", into_.name);
    bool comma = into_.decimal == value::DecimalMark::comma;
    source_.read(map, "decimal-comma", comma);
    into_.decimal = comma ? value::DecimalMark::comma : value::DecimalMark::point;
    source_.read(map, "nouns-have-capitals", into_.nouns_have_capitals);
    if (const YamlNode* endings = Source::find(map, "endings")) read_endings(*endings);
    if (const YamlNode* inflection = Source::find(map, "inflection")) {
      if (!source_.expect(*inflection, Kind::map, "inflection")) return;
      const YamlNode of = source_.check_keys(*inflection, {"verbs", "nouns"}).map;
      if (const YamlNode* verbs = Source::find(of, "verbs")) read_inflection(*verbs, into_.verbs);
      if (const YamlNode* nouns = Source::find(of, "nouns")) read_inflection(*nouns, into_.nouns);
    }
    if (const YamlNode* shares = Source::find(map, "sentences-with")) {
      if (!source_.expect(*shares, Kind::map, "sentences-with")) return;
      const YamlNode of = source_.check_keys(*shares, {"words", "mentions"}).map;
      if (const YamlNode* words = Source::find(of, "words")) {
        read_shares(*words, into_.words);
      }
      if (const YamlNode* mentions = Source::find(of, "mentions")) {
        read_shares(*mentions, into_.mentions);
      }
    }
  }

 private:
  void read_endings(const YamlNode& node) {
    if (!source_.expect(node, Kind::map, "endings")) return;
    const YamlNode map = source_
                             .check_keys(node, {"openers", "participles", "plurals", "names",
                                                "silent", "doubled", "attributes"})
                             .map;
    WordEndings& endings = into_.endings;
    for (const auto& [key, list] :
         {std::pair("openers", &endings.openers), std::pair("participles", &endings.participles),
          std::pair("plurals", &endings.plurals), std::pair("names", &endings.names),
          std::pair("silent", &endings.silent), std::pair("doubled", &endings.doubled),
          std::pair("attributes", &endings.attributes)}) {
      const YamlNode* words = Source::find(map, key);
      if (words == nullptr) continue;
      list->clear();
      for (const YamlNode* word : source_.scalars(*words, key)) list->push_back(word->scalar);
    }
  }

  void read_inflection(const YamlNode& node, Inflection& into) {
    if (!source_.expect(node, Kind::map, "inflection")) return;
    const YamlNode map = source_.check_keys(node, {"always", "regular"}).map;
    into = {};
    if (const YamlNode* forms = Source::find(map, "always")) read_forms(*forms, into.always);
    if (const YamlNode* forms = Source::find(map, "regular")) read_forms(*forms, into.regular);
  }

  void read_forms(const YamlNode& node, std::vector<FormEndings>& into) {
    if (!source_.expect(node, Kind::list, "a list of forms")) return;
    for (const YamlNode& form : node.items) {
      if (!source_.expect(form, Kind::map, "endings of a form")) continue;
      FormEndings& endings = into.emplace_back();
      for (const auto& [ending, made] : form.members) {
        if (!source_.expect(made, Kind::scalar, "what replaces an ending")) continue;
        std::string error;
        if (!compile_ending(ending.scalar, made.scalar, error)) {
          source_.report(ending.where, "bad-ending", error);
          continue;
        }
        endings.emplace_back(ending.scalar, made.scalar);
      }
    }
  }

  void read_shares(const YamlNode& node, Shares& into) {
    constexpr std::uint32_t all = 1'000;
    if (!source_.expect(node, Kind::map, "shares of sentences")) return;
    into.clear();
    for (const auto& [name, share] : node.members) {
      Shares::value_type& one = into.emplace_back(name.scalar, 0);
      source_.read(node, name.scalar, one.second, all);
    }
    std::ranges::sort(into);
  }

  const Source& source_;
  Language& into_;
};

}  // namespace

void read_language(const YamlNode& root, const Source& source, Declarations& into) {
  const YamlNode* node = Source::find(root, "language");
  // a word alone only says whose the file is
  if (node == nullptr || node->kind == Kind::scalar) return;
  if (!source.expect(*node, Kind::map, "language")) return;
  LanguageReader(source, into.language).read(*node);
  into.inflector = Inflector(into.language);
}

}  // namespace concord::rule
