#include "match/form_table.h"

#include <algorithm>

#include "text/eight_bytes.h"

namespace concord::match {
namespace {

constexpr std::uint32_t none = UINT32_MAX;
// Forms kept from one document to the next; an archive may hold any number of different ones.
constexpr std::size_t most_forms = 32'768;

}  // namespace

FormTable::FormTable(const rule::RuleSet& rules)
    : compiled_(*rules.compiled),
      class_marks_(rules.compiled->names, rules.language.nouns_have_capitals),
      sought_(*rules.compiled) {
  clear();
}

void FormTable::clear() {
  forms_.clear();
  written_.clear();
  others_.clear();
  other_words_.clear();
  spellings_.assign(compiled_.words.size(), {});
  // of the many forms that have none
  keys_.assign(keys_at_once, rule::no_key);
  letters_ = std::make_shared<Store>();
}

void FormTable::begin() {
  if (forms_.size() > most_forms) clear();
  ++document_;
}

void FormTable::find(std::string_view text, std::span<const rule::RawToken> cut,
                     std::uint32_t* places) {
  const auto written = [&](const rule::RawToken& token) {
    return std::string_view{text.data() + token.span.begin, token.span.size()};
  };
  if (asked_.size() < cut.size()) asked_.resize(2 * cut.size());
  for (std::size_t i = 0; i < cut.size(); ++i) {
    asked_[i] = LetterTable::key_of(cut[i].head, written(cut[i]));
    written_.fetch(asked_[i]);
  }
  fresh_.clear();
  for (std::size_t i = 0; i < cut.size(); ++i) {
    const std::uint32_t place = written_.find(written(cut[i]), asked_[i]);
    places[i] = place;
    if (place != none) {
      __builtin_prefetch(&forms_[place]);
    } else {
      fetch_word(written(cut[i]), cut[i]);
      fresh_.push_back(static_cast<std::uint32_t>(i));
    }
  }
  for (const std::uint32_t i : fresh_) {
    // one may stand there twice
    places[i] = written_.find(written(cut[i]), asked_[i]);
    if (places[i] == none) places[i] = add(written(cut[i]), asked_[i], cut[i]);
  }
}

// Asks for the memory where what is known of the word of a new form is likely to be.
void FormTable::fetch_word(std::string_view written, const rule::RawToken& cut) {
  Form form;
  const std::string_view folded = fold(written, cut, form);
  compiled_.words.fetch(folded);
  others_.fetch(LetterTable::key_of(text::eight_at(folded, 0), folded));
}

std::uint32_t FormTable::add(std::string_view written, std::uint64_t key,
                             const rule::RawToken& cut) {
  Form form;
  const std::string_view folded = fold(written, cut, form);
  form.small = cut.kind == rule::TokenKind::word && !cut.capital;
  form.otherwise_small = form.small && !form.as_folded;
  form.word = compiled_.words.find(folded);
  spell(folded, key, form);
  if (form.as_folded) spellings_[form.spelling].plain = static_cast<std::uint32_t>(forms_.size());
  open_keys(form, cut.kind);
  if (form.word != rule::no_word) {
    form.opens_phrases = compiled_.phrases.opens_longer(form.word);
    add_meanings(written, form);
  }
  close_keys(form);
  const bool capital = cut.kind == rule::TokenKind::word && cut.capital;
  if (capital && (form.marks & class_marks_.denying()) == 0) {
    form.marks = form.marks | NameMark::proper;
  }
  forms_.push_back(form);
  // shorter ones are known by their keys
  return written_.add(written.size() > 8 ? letters_->keep(written) : written, key);
}

// As it is compared; until the next one.
std::string_view FormTable::fold(std::string_view written, const rule::RawToken& cut, Form& form) {
  const bool at_once = written.size() <= 8 && (cut.head & text::each_byte(0x80)) == 0;
  if (!at_once) {
    rule::fold_token(written, folded_);
    form.as_folded = folded_ == written;
    return folded_;
  }
  const std::uint64_t capitals = text::in_range_or_high(cut.head, 'A', 'Z');
  form.as_folded = capitals == 0;
  folded_.resize(8);
  text::store_eight(cut.head | capitals >> 2, folded_.data());
  return std::string_view(folded_).substr(0, written.size());
}

// `key`: of the form as it is written.
void FormTable::spell(std::string_view folded, std::uint64_t key, Form& form) {
  if (form.word != rule::no_word) {
    form.folded = compiled_.words.word(form.word);
    form.spelling = form.word;
    return;
  }
  if (!form.as_folded) key = LetterTable::key_of(text::eight_at(folded, 0), folded);
  std::uint32_t other = others_.find(folded, key);
  if (other == none) {
    other_words_.push_back(letters_->keep(folded));
    other = others_.add(other_words_.back(), key);
    spellings_.emplace_back();
  }
  form.folded = other_words_[other];
  form.spelling = compiled_.words.size() + other;
}

// Of some the letters must be written just so.
void FormTable::add_meanings(std::string_view written, Form& form) {
  const std::span<const rule::PhraseEntry> alone = compiled_.phrases.alone(form.word);
  const auto from = static_cast<std::uint32_t>(alone.data() - compiled_.phrases.entries().data());
  for (std::uint32_t i = 0; i < alone.size(); ++i) {
    const rule::PhraseEntry& entry = alone[i];
    if (entry.spelling != none && compiled_.names[entry.spelling] != written) continue;
    if (form.meanings.begin == form.meanings.end) {
      form.meanings = {from + i, from + i};
    } else if (form.meanings.end != from + i) {
      form.picks = true;
    }
    form.meanings.end = from + i + 1;
    add_key(form, entry.key);
    add_key(form, entry.also);
    form.marks = static_cast<NameMarks>(form.marks | class_marks_.of(entry.lexical_class));
  }
}

void FormTable::open_keys(Form& form, rule::TokenKind kind) {
  form.keys.begin = static_cast<std::uint32_t>(keys_.size());
  if (form.word < compiled_.first_named_key) add_key(form, form.word);
  if (kind == rule::TokenKind::numeral) add_key(form, compiled_.numeral_key);
}

void FormTable::close_keys(Form& form) {
  form.keys.end = static_cast<std::uint32_t>(keys_.size());
  if (form.keys.end == form.keys.begin) {
    form.keys = {};
  } else if (keys_.size() < form.keys.begin + keys_at_once) {
    keys_.resize(form.keys.begin + keys_at_once, rule::no_key);
  }
}

void FormTable::add_key(Form& form, rule::Key key) {
  if (key == rule::no_key) return;
  if (sought_.has(key)) {
    form.sought |= sought_.bit(key);
    return;
  }
  const auto of_form = keys_.begin() + form.keys.begin;
  if (std::find(of_form, keys_.end(), key) == keys_.end()) keys_.push_back(key);
}

bool FormTable::stands_small(std::uint32_t spelling) const {
  const Spelling& known = spellings_[spelling];
  if (known.small == document_) return true;
  return known.plain != none && forms_[known.plain].small &&
         forms_[known.plain].document == document_;
}

}  // namespace concord::match
