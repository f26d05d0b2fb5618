#include "normalize/impossible.h"

#include <algorithm>
#include <optional>

#include "normalize/day_order.h"
#include "normalize/mention_kind.h"

namespace concord::normalize {

namespace {

using match::Matches;
using match::Mention;
using value::Fault;

}  // namespace

bool may_count(const Matches& matches, const Mention& date, const Language& language) {
  if (date.last >= matches.tokens.size()) return false;
  const match::Token& last = matches.tokens[date.last - 1];
  const match::Token& next = matches.tokens[date.last];
  constexpr std::size_t longest_day = 2;  // digits
  return last.kind == match::TokenKind::numeral && last.folded.size() <= longest_day &&
         next.sentence == last.sentence && next.kind == match::TokenKind::word && !next.glued &&
         !next.capital && !language.is("stop-word", next.folded);
}

std::vector<Impossible> find_impossible(const Matches& matches,
                                        const std::vector<ReadMention>& mentions,
                                        const Language& language) {
  value::Vocabulary vocabulary;
  vocabulary.units = &language.rules().units;
  std::optional<value::DayOrder> order;  // once it is asked for, which is rare
  std::vector<Impossible> found;
  std::uint32_t reach = 0;  // end of what has a value, or is told of
  auto read = mentions.begin();
  for (std::uint32_t i = 0; i < matches.mentions.size(); ++i) {
    const Mention& mention = matches.mentions[i];
    const MentionKind kind = language.kind_of(mention);
    if (mention.span.end <= reach || !is_figure(kind)) continue;
    while (read != mentions.end() && read->mention < i) ++read;
    const bool has_value = read != mentions.end() && read->mention == i;
    if (!has_value || (kind == MentionKind::date && value::may_contradict(mention.piece))) {
      if (!order) order = day_order(matches);
      vocabulary.day_order = *order;
      Fault fault = value::fault_of(mention.type, mention.piece, vocabulary);
      if (fault == Fault::no_such_day && may_count(matches, mention, language)) fault = Fault::none;
      if (has_value && fault != Fault::other_weekday) fault = Fault::none;
      if (fault != Fault::none) found.push_back({mention.span, fault});
      if (!has_value && fault == Fault::none) continue;
    }
    reach = mention.span.end;
  }
  return found;
}

}  // namespace concord::normalize
