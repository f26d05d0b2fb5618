#include "match/form_table.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "text/eight_bytes.h"

namespace concord::match {
namespace {

constexpr std::uint32_t none = UINT32_MAX;
constexpr std::size_t first_slots = 1024;
// Forms kept from one document to the next; an archive may hold any number of different ones.
constexpr std::size_t most_forms = 32'768;
// a multiplier without a pattern: the golden ratio in 64 bits
constexpr std::uint64_t mixer = 0x9E3779B97F4A7C15U;

// Eight bytes at a time; the last eight overlap with those before them.
std::uint64_t key_of_long(std::uint64_t head, std::string_view written) {
  std::uint64_t key = head * mixer;
  for (std::size_t at = 8; at + 8 < written.size(); at += 8) {
    key = ((key ^ key >> 32) ^ text::load_eight(written.data() + at)) * mixer;
  }
  const std::uint64_t tail = text::load_eight(written.data() + written.size() - 8);
  return ((key ^ key >> 32) ^ tail) * mixer;
}

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
  others_ = {};
  spellings_.assign(compiled_.words.size(), {});
  // of the many forms that have none
  keys_.assign(keys_at_once, rule::no_key);
  letters_.clear();
  slots_.assign(first_slots, {});
  shift_ = 64 - static_cast<std::uint32_t>(std::countr_zero(slots_.size()));
}

void FormTable::begin() {
  if (forms_.size() > most_forms) clear();
  ++document_;
}

inline std::size_t FormTable::slot_of(std::uint64_t key) const {
  return key * mixer >> shift_;
}

void FormTable::find(std::string_view text, std::span<const rule::RawToken> cut,
                     std::uint32_t* places) {
  fetch(text, cut);
  for (std::size_t i = 0; i < cut.size(); ++i) {
    const std::string_view written{text.data() + cut[i].span.begin, cut[i].span.size()};
    const Slot& likely = slots_[slot_of(asked_[i])];
    const bool found = is_there(likely, asked_[i], written);
    places[i] = found ? likely.place : search(written, asked_[i], cut[i]);
  }
  for (std::size_t i = 0; i < cut.size(); ++i) {
    Form& form = forms_[places[i]];
    form.document = document_;
    if (form.otherwise_small) spellings_[form.spelling].small = document_;
    // who asked for the form goes on to its keys
    __builtin_prefetch(keys_.data() + form.keys.begin);
  }
}

inline bool FormTable::is_there(const Slot& slot, std::uint64_t key,
                                std::string_view written) const {
  if (slot.key != key || slot.size != written.size()) return false;
  return written.size() <= 8 || written_[slot.place] == written;
}

// Makes the keys, and asks for the memory where each is likely to be.
void FormTable::fetch(std::string_view text, std::span<const rule::RawToken> cut) {
  if (asked_.size() < cut.size()) asked_.resize(2 * cut.size());
  for (std::size_t i = 0; i < cut.size(); ++i) {
    const text::Span span = cut[i].span;
    const bool whole = span.size() <= 8;
    asked_[i] =
        whole ? cut[i].head : key_of_long(cut[i].head, text.substr(span.begin, span.size()));
    __builtin_prefetch(&slots_[slot_of(asked_[i])]);
  }
  for (std::size_t i = 0; i < cut.size(); ++i) {
    const std::uint32_t likely = slots_[slot_of(asked_[i])].place;
    if (likely != none) __builtin_prefetch(&forms_[likely]);
  }
}

std::uint32_t FormTable::search(std::string_view written, std::uint64_t key,
                                const rule::RawToken& cut) {
  std::size_t slot = slot_of(key);
  for (; slots_[slot].place != none; slot = (slot + 1) & (slots_.size() - 1)) {
    if (is_there(slots_[slot], key, written)) return slots_[slot].place;
  }
  const auto place = static_cast<std::uint32_t>(forms_.size());
  slots_[slot] = {key, place, static_cast<std::uint32_t>(written.size())};
  add(written, cut);
  if (2 * forms_.size() > slots_.size()) grow();
  return place;
}

void FormTable::grow() {
  const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
  --shift_;
  for (const Slot& known : before) {
    if (known.place == none) continue;
    std::size_t slot = slot_of(known.key);
    while (slots_[slot].place != none) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = known;
  }
}

void FormTable::add(std::string_view written, const rule::RawToken& cut) {
  rule::fold_token(written, folded_);
  Form form;
  form.as_folded = folded_ == written;
  form.small = cut.kind == rule::TokenKind::word && !cut.capital;
  form.otherwise_small = form.small && !form.as_folded;
  form.word = compiled_.words.find(folded_);
  if (form.word != rule::no_word) form.folded = compiled_.words.word(form.word);
  // shorter ones are known by their keys
  written_.push_back(written.size() > 8 ? letters_.keep(written) : std::string_view());
  add_spelling(form);
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
}

void FormTable::add_spelling(Form& form) {
  const bool known = form.word != rule::no_word;
  form.spelling = known ? form.word : compiled_.words.size() + others_.add(folded_);
  if (form.spelling == spelling_count()) spellings_.emplace_back();
  if (form.as_folded) spellings_[form.spelling].plain = static_cast<std::uint32_t>(forms_.size());
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

std::string_view FormTable::folded(const Form& form) const {
  const bool known = form.word != rule::no_word;
  return known ? form.folded : others_.word(form.spelling - compiled_.words.size());
}

bool FormTable::stands_small(std::uint32_t spelling) const {
  const Spelling& known = spellings_[spelling];
  if (known.small == document_) return true;
  return known.plain != none && forms_[known.plain].small &&
         forms_[known.plain].document == document_;
}

}  // namespace concord::match
