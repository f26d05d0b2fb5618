#pragma once

#include <string>
#include <vector>

#include "rule/inflect.h"
#include "rule/rule.h"
#include "rule/source.h"

namespace concord::rule {

// A lexicon entry that names a unit, to be looked up when every file has been read.
struct UnitReference {
  const Source* source = nullptr;
  text::Location where;
  std::string id;
};

// A rule as its file has it. A faulty one is checked with the others, so that one run tells every
// mistake, and is left out then.
struct DeclaredRule {
  Rule rule;
  bool faulty = false;
  // false: some wording or name could not be read, so what the rule captures is not known
  bool captures_known = true;
};

// Words glued from words of lexical classes: "{digit}und{tens}". Their value is the number they make.
struct Compound {
  const Source* source = nullptr;
  text::Location where;
  std::string lexical_class;
  std::string pattern;
};

// What one or more files declare, before the patterns are looked at.
struct Declarations {
  std::vector<DeclaredRule> rules;
  Lexicon lexicon;
  value::UnitTable units;
  // the names of units and currencies: words of the file's own language, where the symbols are not
  Lexicon unit_words;
  Weights weights;
  Forests forests;
  Language language;
  Inflector inflector;  // of that language
  std::vector<UnitReference> unit_references;
  std::vector<Compound> compounds;
};

// Each takes the value of one top-level key and adds what it declares; every mistake is reported
// through `source`.
void read_lexicon(const YamlNode& node, const Source& source, Declarations& into);
void read_families(const YamlNode& node, const Source& source, Declarations& into);
void read_compounds(const YamlNode& node, const Source& source, Declarations& into);
void read_units(const YamlNode& node, const Source& source, Declarations& into);
void read_currencies(const YamlNode& node, const Source& source, Declarations& into);
void read_forests(const YamlNode& node, const Source& source, Declarations& into);
void read_weights(const YamlNode& node, const Source& source, Declarations& into);
void read_recognizers(const YamlNode& node, const Source& source, Declarations& into);
void read_claims(const YamlNode& node, const Source& source, Declarations& into);

// The map of a file with its keys checked; nothing when it is none.
YamlNode check_file(const YamlNode& root, const Source& source);

// Reads the key "language" of a file: the families of other files are inflected by it.
void read_language(const YamlNode& root, const Source& source, Declarations& into);

// Which keys of a file are read: of a file that no language owns, the words and units (`shared`) go
// to all languages and the rules and families (`spoken`) to the standard one.
enum class Part { all, shared, spoken };

// Reads all other keys of a checked file.
void read_declarations(const YamlNode& root, const Source& source, Part part, Declarations& into);

// Units named in the lexicon must be there.
void check_units(const Declarations& declared);

// Makes the words of the key "compounds" and adds them to the lexicon; all files have been read.
void add_compounds(Declarations& into);

// Names of classes, families, types and captures: a letter, then letters, digits, '-' and '_'.
bool is_name(std::string_view name);

}  // namespace concord::rule
