#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace concord::normalize {

// What a mention is by the name of its type, for those who look at every one of an article.
enum class MentionKind : std::uint8_t {
  other,  // no value is read from it
  number,
  percent,
  money,
  measure,
  duration,
  date,
  time,
  ratio,
  score,
  ordinal,
  version,
  set,
  vague_date,
  name,
  list,
  reference,
};

struct NamedMentionKind {
  std::string_view type;
  MentionKind kind = MentionKind::other;
};
constexpr std::array<NamedMentionKind, 16> mention_kinds{{{"number", MentionKind::number},
                                                          {"percent", MentionKind::percent},
                                                          {"money", MentionKind::money},
                                                          {"measure", MentionKind::measure},
                                                          {"duration", MentionKind::duration},
                                                          {"date", MentionKind::date},
                                                          {"time", MentionKind::time},
                                                          {"ratio", MentionKind::ratio},
                                                          {"score", MentionKind::score},
                                                          {"ordinal", MentionKind::ordinal},
                                                          {"version", MentionKind::version},
                                                          {"set", MentionKind::set},
                                                          {"vague-date", MentionKind::vague_date},
                                                          {"name", MentionKind::name},
                                                          {"list", MentionKind::list},
                                                          {"reference", MentionKind::reference}}};

// In a table where each of them has a place of its own.
constexpr std::size_t mention_kind_places = 32;
constexpr std::size_t mention_kind_place(std::string_view type) {
  const auto letter = [](char c) { return std::size_t{static_cast<unsigned char>(c)}; };
  return (letter(type.front()) + 11 * letter(type.back())) % mention_kind_places;
}

constexpr std::array<NamedMentionKind, mention_kind_places> place_mention_kinds() {
  std::array<NamedMentionKind, mention_kind_places> places{};
  for (const NamedMentionKind& one : mention_kinds) places[mention_kind_place(one.type)] = one;
  return places;
}
constexpr auto placed_mention_kinds = place_mention_kinds();

constexpr MentionKind mention_kind(std::string_view type) {
  if (type == "name") return MentionKind::name;  // the most of all
  if (type.empty()) return MentionKind::other;
  const NamedMentionKind& one = placed_mention_kinds[mention_kind_place(type)];
  return one.type == type ? one.kind : MentionKind::other;
}
static_assert(std::ranges::all_of(mention_kinds, [](const NamedMentionKind& one) {
  return mention_kind(one.type) == one.kind;
}));

// Kinds as bits, for what an article has.
constexpr std::uint32_t kind_bit(MentionKind kind) {
  return 1U << static_cast<unsigned>(kind);
}

// Those whose words are figures, not words about something.
constexpr bool is_figure(MentionKind kind) {
  return kind >= MentionKind::number && kind <= MentionKind::ordinal;
}

constexpr std::uint32_t figure_kinds =
    2 * kind_bit(MentionKind::ordinal) - kind_bit(MentionKind::number);

// Those whose figures move, and may stand in pairs.
constexpr bool is_amount(MentionKind kind) {
  return kind >= MentionKind::number && kind <= MentionKind::duration;
}

}  // namespace concord::normalize
