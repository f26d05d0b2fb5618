#include "pin/match_facts.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "value/calendar.h"
#include "value/leeway.h"
#include "value/relate.h"

namespace concord::pin {
namespace {

using normalize::Claim;
using normalize::Word;
using value::Relation;

// A way to name a fact, as the clause that says it.
struct Wording {
  std::vector<Word> words;                       // sorted
  std::vector<std::pair<Word, Word>> compounds;  // as those of a context
};

// One pinned fact of the run: its wordings as the words of clauses, and its values as they were read.
struct Pinned {
  const story::PinnedFact* fact = nullptr;
  std::vector<Wording> wordings;
  std::vector<std::vector<std::size_t>> readings;  // of each value: claims, by its own name
};

bool includes(const std::vector<Word>& words, const std::vector<Word>& part) {
  return std::ranges::includes(words, part);
}

// All words of the wording stand in the clause, and a word behind a hyphen only with what stands before
// it: "e-book loan" is no "book loan", nor the other way round.
bool names(const normalize::Context& context, const Wording& wording) {
  if (wording.words.empty() || !includes(context.clause, wording.words)) return false;
  const auto has = [](const auto& list, const auto& one) {
    return std::ranges::find(list, one) != list.end();
  };
  const bool other = std::ranges::any_of(context.compounds, [&](const auto& compound) {
    return has(wording.words, compound.second) && !has(wording.words, compound.first) &&
           !has(wording.compounds, compound);
  });
  return !other && std::ranges::all_of(wording.compounds, [&](const auto& compound) {
    return has(context.compounds, compound) || has(context.clause, compound.first);
  });
}

// Claims of the fact's document that read this value and nothing else.
std::vector<std::size_t> readings_of(const Saying& saying, std::size_t begin, std::size_t end,
                                     const std::vector<Claim>& claims) {
  std::vector<std::size_t> found;
  std::uint32_t longest = 1;
  for (std::size_t i = begin; i < end; ++i) {
    if (!saying.value_span.contains(claims[i].span) || claims[i].sentence != saying.sentence)
      continue;
    if (claims[i].span.size() > longest) found.clear();
    longest = std::max(longest, claims[i].span.size());
    if (claims[i].span.size() == longest) found.push_back(i);
  }
  return found;
}

// A pinned 8080 is no rounded figure: 8081 is another. Only what a scale word rounds is open to more
// digits ("14 million"): there fewer digits are written than the value has.
bool says_more(const value::Value& stated, const value::Value& pinned, const std::string& written) {
  const auto* a = std::get_if<value::Quantity>(&stated);
  const auto* b = std::get_if<value::Quantity>(&pinned);
  if (a == nullptr || b == nullptr || a->unit != b->unit || a->low == b->low) return false;
  if (a->modifier != value::Modifier::exact || b->modifier != value::Modifier::exact) return false;
  std::string digits;
  for (const char c : written) {
    if ((c >= '0' && c <= '9') || c == '.') digits += c;
  }
  const auto length = [](const value::Decimal& number) {
    return std::to_string(number.plain().coefficient()).size();
  };
  return value::Decimal::parse(digits) == b->low && length(a->low) > length(b->low);
}

text::Diagnostic unreadable(const story::PinnedValue& value) {
  const bool time = value.text.text.find(':') != std::string::npos;
  return story::mistake_at(value.text, "unreadable-fact",
                           fmt::format("\"{}\" is no value that can be compared", value.text.text),
                           time ? "write a time of day as articles do: at 14:00, 2 pm"
                                : "write a figure with its unit, a date, a version or a name");
}

// A day that an article is from; nothing when it says none.
std::optional<std::int64_t> day_of(const read::Document& document) {
  return document.metadata.updated ? document.metadata.updated : document.metadata.published;
}

class Matcher {
 public:
  Matcher(std::vector<Claim>& claims, const std::vector<read::Document>& documents,
          text::Diagnostics& diagnostics)
      : claims_(claims), documents_(documents), diagnostics_(diagnostics) {}

  void add_facts(const ReadFacts& facts) {
    const auto in_document = [](const Claim& claim, std::uint32_t document) {
      return claim.document < document;
    };
    const auto begin = static_cast<std::size_t>(
        std::lower_bound(claims_.begin(), claims_.end(), facts.document, in_document) -
        claims_.begin());
    const auto end = static_cast<std::size_t>(
        std::lower_bound(claims_.begin(), claims_.end(), facts.document + 1, in_document) -
        claims_.begin());
    const std::size_t first = pinned_.size();
    for (const story::PinnedFact& fact : facts.file.facts) {
      Pinned& pinned = pinned_.emplace_back();
      pinned.fact = &fact;
      pinned.readings.resize(fact.values.size());
    }
    for (const Saying& saying : facts.sayings) {
      Pinned& pinned = pinned_[first + saying.fact];
      const std::vector<std::size_t> readings = readings_of(saying, begin, end, claims_);
      if (saying.first) pinned.readings[saying.value] = readings;
      if (readings.empty()) {
        if (saying.first) diagnostics_.add(unreadable(pinned.fact->values[saying.value]));
      } else if (saying.value == 0) {
        const normalize::Context& said = claims_[readings.front()].context;
        pinned.wordings.push_back({said.clause, said.compounds});
      }
    }
  }

  void finish_facts() {
    for (std::size_t i = 0; i < pinned_.size(); ++i) {
      for (const Wording& wording : pinned_[i].wordings) {
        if (!wording.words.empty()) by_word_[wording.words.front()].push_back(i);
      }
      const auto is_empty = [](const Wording& wording) { return wording.words.empty(); };
      if (std::ranges::any_of(pinned_[i].wordings, is_empty)) {
        diagnostics_.add(story::mistake_at(
            pinned_[i].fact->name, "nameless-fact", "this name holds no word that tells anything",
            "name the fact as the articles do: \"upload limit\", \"price of a day ticket\""));
      }
    }
  }

  // Marks the claims of the articles; `articles` documents come before those of facts.
  void mark(std::size_t articles) {
    for (std::size_t begin = 0; begin < claims_.size();) {
      std::size_t end = begin;
      while (end < claims_.size() && claims_[end].document == claims_[begin].document &&
             claims_[end].sentence == claims_[begin].sentence) {
        ++end;
      }
      if (claims_[begin].document < articles) mark_sentence(begin, end);
      begin = end;
    }
  }

  // Facts beside whose words articles give figures, and none that can be compared.
  void warn_of_unlike() {
    std::set<const story::PinnedFact*> answered;
    for (const auto& [key, group] : groups_) answered.insert(pinned_[key.first].fact);
    for (const auto& [fact, index] : unlike_) {
      if (answered.contains(fact)) continue;
      const Claim& claim = claims_[index];
      const read::Document& article = documents_[claim.document];
      const std::string words = article.text.substr(claim.span.begin, claim.span.size());
      const story::PinnedValue& value = fact->values.back();
      text::Diagnostic d = story::mistake_at(
          value.text, "unlike-fact",
          fmt::format("\"{}\" cannot be compared with \"{}\", which {} says of it", value.text.text,
                      words, article.path),
          "write the value with the unit or the sign of money that the articles mean");
      d.severity = text::Severity::warning;
      diagnostics_.add(std::move(d));
    }
  }

  // Claims of facts that no article speaks of go; the others keep one claim a value that counts.
  void drop_idle(std::size_t articles) {
    std::set<std::size_t> wanted;
    for (const auto& [group, readings] : used_) wanted.insert(readings.begin(), readings.end());
    std::vector<Claim> kept;
    kept.reserve(claims_.size());
    for (std::size_t i = 0; i < claims_.size(); ++i) {
      if (claims_[i].document < articles || wanted.contains(i))
        kept.push_back(std::move(claims_[i]));
    }
    claims_ = std::move(kept);
  }

 private:
  struct Candidate {
    std::size_t claim = 0;
    std::size_t value = 0;  // that counts on the day
    bool agrees = false;
    bool outdated = false;
    bool counts_it = false;  // the thing counted is in the wording
    std::size_t words = 0;
  };

  // Whether a claim says what a value says; nothing when the two cannot be compared.
  [[nodiscard]] std::optional<bool> agreement(const Claim& claim, const Pinned& pinned,
                                              std::size_t value) const {
    std::optional<bool> agrees;
    const std::string& written = pinned.fact->values[value].text.text;
    for (const std::size_t reading : pinned.readings[value]) {
      const value::Value& pinned_value = claims_[reading].value;
      const Relation found = value::relate(claim.value, pinned_value);
      if (found == Relation::incomparable) continue;
      const bool same =
          value::is_compatible(found) && !says_more(claim.value, pinned_value, written);
      const bool near = !value::is_compatible(found) && claim.leeway &&
                        value::is_within(claim.value, pinned_value, *claim.leeway);
      agrees = agrees.value_or(false) || same || near;
    }
    return agrees;
  }

  // What an article is judged by: the value of its day, or of the day its clause speaks of.
  [[nodiscard]] std::optional<std::size_t> value_for(const Claim& claim, const Pinned& pinned) {
    const auto& values = pinned.fact->values;
    const std::optional<std::int64_t> of_article = day_of(documents_[claim.document]);
    std::optional<std::int64_t> day = of_article;
    for (const value::Date& time : claim.context.times) {
      if (!time.from) continue;
      const std::int64_t spoken_of = value::day_of_minute(*time.from);
      if (!day || spoken_of < *day) day = spoken_of;
    }
    if (!day) return values.size() - 1;
    // "In 2019 it was …": a fact that does not say since when it holds says nothing of that.
    if (day != of_article && !values.front().from && *day <= values.front().until.value_or(*day)) {
      return std::nullopt;
    }
    for (std::size_t i = values.size(); i-- > 0;) {
      if (values[i].from && *day < *values[i].from) continue;
      if (!values[i].until || *day <= *values[i].until) return i;
      if (i + 1 == values.size()) warn_of_end(pinned, claim, *values[i].until);
      return std::nullopt;
    }
    return std::nullopt;
  }

  void warn_of_end(const Pinned& pinned, const Claim& claim, std::int64_t until) {
    if (!warned_.insert(pinned.fact).second) return;
    text::Diagnostic d =
        story::mistake_at(pinned.fact->name, "expired-fact",
                          fmt::format("this fact held until {}, and {} is newer",
                                      value::iso_day(until), documents_[claim.document].path),
                          "add the value that holds now, with its valid-from");
    d.severity = text::Severity::warning;
    diagnostics_.add(std::move(d));
  }

  // Whether a claim speaks of the fact as it is: not of a plan, nor of an average or a former one.
  static bool speaks_of(const Claim& claim, const Claim& fact) {
    if (claim.modality == normalize::Modality::planned) return false;
    if (claim.modality == normalize::Modality::denied) return false;
    // A name is an answer only where a rule says what the name is for.
    if (std::holds_alternative<value::Name>(claim.value) && claim.fact.empty()) return false;
    return includes(fact.context.scopes, claim.context.scopes);
  }

  std::optional<Candidate> judge(std::size_t index, const Pinned& pinned) {
    const Claim& claim = claims_[index];
    Candidate candidate;
    for (const Wording& wording : pinned.wordings) {
      if (!names(claim.context, wording)) continue;
      candidate.words = std::max(candidate.words, wording.words.size());
      candidate.counts_it =
          candidate.counts_it || std::ranges::any_of(claim.context.head, [&](Word word) {
            return std::ranges::binary_search(wording.words, word);
          });
    }
    if (candidate.words == 0 || pinned.readings.back().empty()) return std::nullopt;
    if (!speaks_of(claim, claims_[pinned.readings.back().front()])) return std::nullopt;
    const auto value = value_for(claim, pinned);
    if (!value) return std::nullopt;
    const auto now = agreement(claim, pinned, *value);
    if (!now) {
      note_unlike(index, pinned);
      return std::nullopt;
    }
    candidate.claim = index;
    candidate.value = *value;
    candidate.agrees = *now;
    for (std::size_t before = 0; before < *value && !candidate.agrees; ++before) {
      candidate.outdated = candidate.outdated || agreement(claim, pinned, before).value_or(false);
    }
    return candidate;
  }

  // "Ten pounds" may be a weight or money: what stands beside the words of the fact may be of another
  // kind only because the value was read as something else than was meant.
  void note_unlike(std::size_t index, const Pinned& pinned) {
    const auto* stated = std::get_if<value::Quantity>(&claims_[index].value);
    const std::size_t reading = pinned.readings.back().front();
    const auto* meant = std::get_if<value::Quantity>(&claims_[reading].value);
    if (stated == nullptr || meant == nullptr) return;
    const auto tells = [](const value::Quantity& one) { return one.dimension != "count"; };
    if (tells(*stated) && tells(*meant)) unlike_.try_emplace(pinned.fact, index);
  }

  std::set<std::size_t> facts_near(std::size_t begin, std::size_t end) const {
    std::set<std::size_t> near;
    for (std::size_t i = begin; i < end; ++i) {
      for (const Word word : claims_[i].context.clause) {
        const auto found = by_word_.find(word);
        if (found != by_word_.end()) near.insert(found->second.begin(), found->second.end());
      }
    }
    return near;
  }

  // A sentence answers a fact with the figure that agrees; else with that whose counted thing the
  // fact names; else with its first.
  void mark_sentence(std::size_t begin, std::size_t end) {
    std::map<std::size_t, std::pair<std::size_t, Candidate>> best;  // by claim: fact, candidate
    for (const std::size_t fact : facts_near(begin, end)) {
      std::vector<Candidate> answers;
      for (std::size_t i = begin; i < end; ++i) {
        if (const auto candidate = judge(i, pinned_[fact])) answers.push_back(*candidate);
      }
      const auto take = [&](const Candidate& answer) {
        const auto [place, fresh] = best.try_emplace(answer.claim, fact, answer);
        if (!fresh && answer.words > place->second.second.words) place->second = {fact, answer};
      };
      const auto keep_some = [&](auto is_wanted) {
        if (std::ranges::none_of(answers, is_wanted)) return;
        std::erase_if(answers, [&](const Candidate& answer) { return !is_wanted(answer); });
      };
      keep_some([](const Candidate& answer) { return answer.agrees; });
      keep_some([](const Candidate& answer) { return answer.counts_it; });
      if (answers.empty()) continue;
      if (!answers.front().agrees) answers.resize(1);
      for (const Candidate& answer : answers) take(answer);
    }
    for (const auto& [claim, found] : best) pin(claim, found.first, found.second);
  }

  void pin(std::size_t index, std::size_t fact, const Candidate& candidate) {
    const auto [place, fresh] = groups_.try_emplace({fact, candidate.value}, groups_.size() + 1);
    const auto group = static_cast<std::uint32_t>(place->second);
    claims_[index].pin = {group, false, candidate.agrees, candidate.outdated};
    const Pinned& pinned = pinned_[fact];
    for (const std::size_t reading : pinned.readings[candidate.value]) {
      Claim& claim = claims_[reading];
      if (value::relate(claim.value, claims_[index].value) == Relation::incomparable) continue;
      if (!used_[group].empty()) break;
      used_[group].push_back(reading);
      claim.pin = {group, true, true, false};
      claim.question = pinned.fact->name.text;
      claim.attribution = pinned.fact->source;
    }
  }

  std::vector<Claim>& claims_;
  const std::vector<read::Document>& documents_;
  text::Diagnostics& diagnostics_;
  std::vector<Pinned> pinned_;
  std::unordered_map<Word, std::vector<std::size_t>> by_word_;
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> groups_;  // of fact and value
  std::map<std::size_t, std::vector<std::size_t>> used_;               // claims of facts by group
  std::set<const story::PinnedFact*> warned_;
  std::map<const story::PinnedFact*, std::size_t>
      unlike_;  // a claim of another kind with its words
};

}  // namespace

void match_facts(std::vector<Claim>& claims, const std::vector<ReadFacts>& facts,
                 const std::vector<read::Document>& documents, text::Diagnostics& diagnostics) {
  if (facts.empty()) return;
  std::size_t articles = documents.size();
  for (const ReadFacts& one : facts) articles = std::min<std::size_t>(articles, one.document);
  Matcher matcher(claims, documents, diagnostics);
  for (const ReadFacts& one : facts) matcher.add_facts(one);
  matcher.finish_facts();
  matcher.mark(articles);
  matcher.warn_of_unlike();
  matcher.drop_idle(articles);
}

}  // namespace concord::pin
