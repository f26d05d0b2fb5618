#include "workshop/follower.h"

#include <algorithm>

namespace concord::workshop {

namespace {

using Kind = Place::Kind;

constexpr std::uint32_t most_steps = 20'000;

bool is_condition(const Place& place) {
  return place.kind == Kind::start || place.kind == Kind::end;
}

// Ends of the thing that stands at a token, each once.
class Ends {
 public:
  void add_if(bool good, std::uint32_t end) {
    if (good && std::ranges::find(ends_, end) == ends_.end()) ends_.push_back(end);
  }
  [[nodiscard]] std::vector<std::uint32_t> take() { return std::move(ends_); }

 private:
  std::vector<std::uint32_t> ends_;
};

}  // namespace

Follower::Follower(const match::Matches& matches, std::size_t sentence,
                   const rule::Lexicon& lexicon)
    : matches_(matches),
      lexicon_(lexicon),
      begin_(matches.sentence_tokens[sentence]),
      end_(matches.sentence_tokens[sentence + 1]),
      border_(end_) {
  const read::Document& document = *matches.document;
  const text::Span own = document.blocks[document.sentences[sentence].block].own;
  if (own.empty()) return;
  border_ = begin_;
  while (border_ < end_ && matches.tokens[border_].span.begin < own.begin) ++border_;
}

Progress Follower::furthest(const Way& way) {
  way_ = &way;
  best_ = {};
  steps_ = 0;
  for (first_ = begin_; first_ < end_ && best_.next < way.size(); ++first_) {
    follow(0, first_, 0, 0);
  }
  return best_;
}

// `left`: tokens the gap before this place may still take.
void Follower::follow(std::size_t place, std::uint32_t token, std::uint32_t left,
                      std::uint32_t things) {
  if (++steps_ > most_steps || best_.next == way_->size()) return;
  note(place, token, things);
  if (place == way_->size()) return;
  const Place& wanted = (*way_)[place];
  if (wanted.kind == Kind::gap) return follow(place + 1, token, left + wanted.words, things);
  if (wanted.kind == Kind::but_not) {
    const std::uint32_t until = stands_until(wanted, token);
    if (until == 0) follow(place + 1, token, 0, things);
    if (until > 0 && best_.next == place && best_.last == token) best_.ruled_out = until;
  } else if (is_condition(wanted)) {
    if (holds(wanted, token)) follow(place + 1, token, 0, things);
  } else {
    pass(place, token, things);
  }
  if (left > 0 && token < end_) follow(place, token + 1, left - 1, things);
}

bool Follower::stands(const Place& wanted, std::uint32_t token) const {
  if (token >= end_) return false;
  return is_condition(wanted) ? holds(wanted, token) : !ends_of(wanted, token).empty();
}

// Goes on behind the word or hole that is wanted, where it stands.
void Follower::pass(std::size_t place, std::uint32_t token, std::uint32_t things) {
  const Place& wanted = (*way_)[place];
  if (token < end_ && (!wanted.glued || matches_.tokens[token].glued)) {
    for (const std::uint32_t end : ends_of(wanted, token)) follow(place + 1, end, 0, things + 1);
  }
  if (is_understood(wanted, token)) follow(place + 1, token, 0, things);
}

// What a gap ran over tells nothing: the place where the last thing ended counts.
void Follower::note(std::size_t place, std::uint32_t token, std::uint32_t things) {
  if (place == way_->size() || things > best_.things) {
    best_ = {things, first_, token, place, 0};
  } else if (things == best_.things && first_ == best_.first && place > best_.next) {
    best_.next = place;
    best_.ruled_out = 0;
  }
}

std::uint32_t Follower::stands_until(const Place& ruled_out, std::uint32_t token) const {
  for (const Way& way : ruled_out.ruled_out) {
    if (const std::uint32_t end = end_of(way, 0, token, 0); end > 0) return end;
  }
  return 0;
}

// 0 where the way does not fit from this place and token on.
std::uint32_t Follower::end_of(const Way& way, std::size_t place, std::uint32_t token,
                               std::uint32_t left) const {
  if (place == way.size()) return token;
  const Place& wanted = way[place];
  if (wanted.kind == Kind::gap) return end_of(way, place + 1, token, left + wanted.words);
  std::uint32_t end = 0;
  if (wanted.kind == Kind::but_not) {
    if (stands_until(wanted, token) == 0) end = end_of(way, place + 1, token, 0);
  } else if (is_condition(wanted)) {
    if (holds(wanted, token)) end = end_of(way, place + 1, token, 0);
  } else if (token < end_ && (!wanted.glued || matches_.tokens[token].glued)) {
    for (const std::uint32_t behind : ends_of(wanted, token)) {
      if (end == 0) end = end_of(way, place + 1, behind, 0);
    }
  }
  const bool further = end == 0 && left > 0 && token < end_;
  return further ? end_of(way, place, token + 1, left - 1) : end;
}

bool Follower::holds(const Place& condition, std::uint32_t token) const {
  return condition.kind == Kind::start ? token == begin_ : is_end(token);
}

bool Follower::is_end(std::uint32_t token) const {
  return std::all_of(matches_.tokens.begin() + token, matches_.tokens.begin() + end_,
                     [](const match::Token& one) { return one.kind == match::TokenKind::symbol; });
}

// Between a heading and its cell nobody writes "is".
bool Follower::is_understood(const Place& wanted, std::uint32_t token) const {
  if (token != border_ || border_ == end_) return false;
  const auto is_border = [&](const std::string& word) { return lexicon_.has("border-word", word); };
  return wanted.kind == Kind::inflected ? std::ranges::any_of(wanted.forms, is_border)
                                        : wanted.kind == Kind::word && is_border(wanted.text);
}

// Where the thing may end that stands at this token; nowhere when another stands there.
std::vector<std::uint32_t> Follower::ends_of(const Place& wanted, std::uint32_t token) const {
  const match::Token& one = matches_.tokens[token];
  Ends ends;
  if (wanted.kind == Kind::word || wanted.kind == Kind::inflected) {
    const std::string folded(one.folded);
    ends.add_if(wanted.kind == Kind::word ? folded == wanted.text : wanted.forms.contains(folded),
                token + 1);
    return ends.take();
  }
  const bool hole = wanted.kind == Kind::hole;
  for (const match::Mention& mention : matches_.mentions) {
    if (mention.first == token) ends.add_if(hole && mention.type == wanted.text, mention.last);
  }
  for (const match::Term& term : matches_.terms_at(token)) {
    const std::string_view name = matches_.class_of(term);
    const bool family = name == "family" && matches_.value_of(term) == wanted.text;
    ends.add_if(hole ? name == wanted.text : family, term.last);
  }
  const bool word = one.kind == match::TokenKind::word;
  ends.add_if(hole && wanted.text == "word" && word, token + 1);
  ends.add_if(hole && wanted.text == "Capital" && word && one.capital, token + 1);
  ends.add_if(hole && wanted.text == "numeral" && one.kind == match::TokenKind::numeral, token + 1);
  ends.add_if(hole && wanted.text == "token", token + 1);
  return ends.take();
}

}  // namespace concord::workshop
