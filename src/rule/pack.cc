#include "rule/pack.h"

#include "rule/archive.h"
#include "rule/compile.h"
#include "rule/regex_cache.h"

namespace concord::rule {

template <class Archive>
void transfer(Archive& archive, KeyWords& key) {
  archive(key.capture);
  archive(key.words);
}

template <class Archive>
void transfer(Archive& archive, Example& example) {
  archive(example.text);
  archive(example.find);
  archive(example.value);
  archive(example.subject);
  archive(example.key);
  archive(example.published);
  archive(example.none);
  archive(example.todo);
  archive(example.where.line);
  archive(example.where.column);
}

template <class Archive>
void transfer(Archive& archive, Pair& pair) {
  archive(pair.a);
  archive(pair.b);
  archive(pair.gives);
  archive(pair.because);
  archive(pair.published);
  archive(pair.todo);
  archive(pair.where.line);
  archive(pair.where.column);
}

template <class Archive>
void transfer(Archive& archive, Bound& bound) {
  archive(bound.capture);
  archive(bound.least);
  archive(bound.most);
}

template <class Archive>
void transfer(Archive& archive, Pattern& pattern) {
  archive(pattern.source);
  archive(pattern.engine);
  archive(pattern.state);
  archive(pattern.open);
  archive(pattern.bounds);
  archive(pattern.by_anaphor);
  archive(pattern.made);
  archive(pattern.where.line);
  archive(pattern.where.column);
}

template <class Archive>
void transfer(Archive& archive, SentenceWord& word) {
  archive(word.text);
  archive(word.where.line);
  archive(word.where.column);
}

template <class Archive>
void transfer(Archive& archive, Advice& advice) {
  archive(advice.help);
  archive(advice.good);
  archive(advice.bad);
  archive(advice.link);
  archive(advice.author);
  archive(advice.since);
  archive(advice.tags);
}

template <class Archive>
void transfer(Archive& archive, Rule& rule) {
  archive(rule.id);
  archive(rule.layer);
  archive(rule.about);
  archive(rule.type);
  archive(rule.patterns);
  archive(rule.fact);
  archive(rule.question);
  archive(rule.key);
  archive(rule.value);
  archive(rule.label);
  archive(rule.family);
  archive(rule.grows);
  archive(rule.changes);
  archive(rule.many);
  archive(rule.loose);
  archive(rule.pronouns);
  archive(rule.exact);
  archive(rule.confidence);
  archive(rule.unit);
  archive(rule.least);
  archive(rule.most);
  archive(rule.unless);
  archive(rule.in);
  archive(rule.not_in);
  archive(rule.has);
  archive(rule.has_not);
  archive(rule.tolerance.amount);
  archive(rule.tolerance.unit);
  archive(rule.tolerance.where.line);
  archive(rule.tolerance.where.column);
  archive(rule.members);
  archive(rule.severity);
  archive(rule.priority);
  archive(rule.advice);
  archive(rule.examples);
  archive(rule.pairs);
  archive(rule.file);
  archive(rule.where.line);
  archive(rule.where.column);
}

template <class Archive, class Of>
void transfer(Archive& archive, std::pair<std::string, Of>& named) {
  archive(named.first);
  archive(named.second);
}

template <class Archive>
void transfer(Archive& archive, Inflection& inflection) {
  archive(inflection.always);
  archive(inflection.regular);
}

template <class Archive>
void transfer(Archive& archive, Language& language) {
  archive(language.id);
  archive(language.name);
  archive(language.decimal);
  archive(language.nouns_have_capitals);
  archive(language.endings.openers);
  archive(language.endings.participles);
  archive(language.endings.plurals);
  archive(language.endings.names);
  archive(language.endings.silent);
  archive(language.endings.doubled);
  archive(language.endings.attributes);
  archive(language.verbs);
  archive(language.nouns);
  archive(language.words);
  archive(language.mentions);
}

template <class Archive>
void transfer(Archive& archive, WordTable& words) {
  words.transfer(archive);
}

template <class Archive>
void transfer(Archive& archive, Lexicon& lexicon) {
  lexicon.transfer(archive);
}

template <class Archive>
void transfer(Archive& archive, PhraseIndex& phrases) {
  phrases.transfer(archive);
}

template <class Archive>
void transfer(Archive& archive, CompiledPatterns& compiled) {
  archive(compiled.words);
  archive(compiled.phrases);
  archive(compiled.names);
  archive(compiled.named_keys);
  archive(compiled.first_named_key);
  archive(compiled.numeral_key);
  archive(compiled.name_key);
  archive(compiled.stages);
  archive(compiled.stage_types);
  archive(compiled.patterns);
  archive(compiled.regexes);
  archive(compiled.code);
  archive(compiled.keys);
  archive(compiled.sets);
  archive(compiled.needs);
  archive(compiled.anchored);
  archive(compiled.anchored_patterns);
  archive(compiled.unanchored);
  archive(compiled.sought);
  archive(compiled.border_words);
}

namespace {

void write_units(PackWriter& writer, const value::UnitTable& units) {
  writer(static_cast<std::uint32_t>(units.all().size()));
  for (const value::Unit& unit : units.all()) {
    writer(unit.id);
    writer(unit.dimension);
    writer(unit.symbol);
    writer(unit.plural);
    for (const auto* names : {&unit.home, &unit.may_be}) {
      writer(static_cast<std::uint32_t>(names->size()));
      for (const std::string& name : *names) writer(name);
    }
    for (const value::Decimal& number : {unit.factor, unit.offset}) {
      writer(number.coefficient());
      writer(number.exponent());
    }
  }
}

value::Decimal read_decimal(PackReader& reader) {
  std::int64_t coefficient = 0;
  std::int32_t exponent = 0;
  reader(coefficient);
  reader(exponent);
  return value::Decimal{coefficient, exponent};
}

void read_units(PackReader& reader, value::UnitTable& units) {
  for (std::uint32_t left = reader.read_count(); left > 0; --left) {
    value::Unit unit;
    reader(unit.id);
    reader(unit.dimension);
    reader(unit.symbol);
    reader(unit.plural);
    for (auto* names : {&unit.home, &unit.may_be}) {
      names->resize(reader.read_count());
      for (std::string& name : *names) reader(name);
    }
    unit.factor = read_decimal(reader);
    unit.offset = read_decimal(reader);
    units.add(std::move(unit));
  }
}

void write_weights(PackWriter& writer, const Weights& weights) {
  writer(static_cast<std::uint32_t>(weights.size()));
  for (const auto& [section, members] : weights) {
    writer(section);
    writer(static_cast<std::uint32_t>(members.size()));
    for (const auto& [name, weight] : members) {
      writer(name);
      writer(weight);
    }
  }
}

Weights read_weights(PackReader& reader) {
  Weights weights;
  for (std::uint32_t left = reader.read_count(); left > 0; --left) {
    std::string section;
    reader(section);
    for (std::uint32_t members = reader.read_count(); members > 0; --members) {
      std::string name;
      reader(name);
      reader(weights[section][name]);
    }
  }
  return weights;
}

void write_forest(PackWriter& writer, const Forest& forest) {
  writer(static_cast<std::uint32_t>(forest.signs.size()));
  for (const std::string& sign : forest.signs) writer(sign);
  writer(static_cast<std::uint32_t>(forest.trees.size()));
  for (const Tree& tree : forest.trees) {
    writer(static_cast<std::uint32_t>(tree.size()));
    for (const TreeNode& node : tree) {
      writer(node.sign);
      writer(node.number);
      writer(node.other);
    }
  }
}

Forest read_forest(PackReader& reader) {
  Forest forest;
  forest.signs.resize(reader.read_count());
  for (std::string& sign : forest.signs) reader(sign);
  forest.trees.resize(reader.read_count());
  for (Tree& tree : forest.trees) {
    tree.resize(reader.read_count());
    for (TreeNode& node : tree) {
      reader(node.sign);
      reader(node.number);
      reader(node.other);
    }
  }
  return forest;
}

void write_set(PackWriter& writer, RuleSet& set) {
  writer(set.language);
  writer(set.rules);
  writer(set.lexicon);
  write_units(writer, set.units);
  write_weights(writer, set.weights);
  writer(static_cast<std::uint32_t>(set.forests.size()));
  for (const auto& [name, forest] : set.forests) {
    writer(name);
    write_forest(writer, forest);
  }
  CompiledPatterns compiled = set.compiled ? *set.compiled : CompiledPatterns{};
  writer(compiled);
}

RuleSet read_set(PackReader& reader) {
  RuleSet set;
  reader(set.language);
  reader(set.rules);
  reader(set.lexicon);
  read_units(reader, set.units);
  set.weights = read_weights(reader);
  for (std::uint32_t forests = reader.read_count(); forests > 0; --forests) {
    std::string name;
    reader(name);
    set.forests[name] = read_forest(reader);
  }
  CompiledPatterns compiled;
  reader(compiled);
  compiled.regex_cache = std::make_shared<RegexCache>(set, compiled);
  set.compiled = std::make_shared<const CompiledPatterns>(std::move(compiled));
  return set;
}

}  // namespace

std::string pack(RuleSet set) {
  PackWriter writer;
  write_set(writer, set);
  return writer.bytes();
}

RuleSet unpack(std::string_view bytes) {
  PackReader reader(bytes);
  return read_set(reader);
}

std::string pack_book(RuleBook book) {
  PackWriter writer;
  write_set(writer, book.shared);
  writer(static_cast<std::uint32_t>(book.sets.size()));
  for (RuleSet& set : book.sets) write_set(writer, set);
  return writer.bytes();
}

RuleBook unpack_book(std::string_view bytes) {
  PackReader reader(bytes);
  RuleBook book;
  book.shared = read_set(reader);
  for (std::uint32_t left = reader.read_count(); left > 0; --left) {
    book.sets.push_back(read_set(reader));
  }
  return book;
}

}  // namespace concord::rule
