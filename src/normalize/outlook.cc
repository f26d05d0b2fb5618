#include "normalize/outlook.h"

#include <algorithm>
#include <array>
#include <optional>

namespace concord::normalize {

namespace {

// "72 seats predicted by", "led City 2-1": so near stands what tells.
constexpr std::uint32_t behind_reach = 4;
constexpr std::uint32_t interim_reach = 2;

// "37% predicted by the exit poll", "won 72 seats, projections showed".
bool is_foreseen_behind(const std::vector<TokenNote>& notes, FigurePlace figure) {
  const std::uint32_t near = std::min(figure.end, figure.last + behind_reach);
  for (std::uint32_t i = figure.last; i < near && !notes[i].breaks; ++i) {
    if (notes[i].outlook == "behind") return true;
    if (notes[i].past) break;
  }
  const auto closes = [](const TokenNote& note) { return note.outlook == "closing"; };
  return std::any_of(notes.begin() + figure.last, notes.begin() + figure.end, closes);
}

// What the tokens [from, figure) of one clause tell, the last first. Who foresees may say so of what others did:
// "expected to hear that firms added 20"; and what "will be cut" has not been cut.
std::optional<Outlook> outlook_in(const std::vector<TokenNote>& notes, std::uint32_t from,
                                  std::uint32_t figure, bool own) {
  bool came = false;
  bool open = false;
  for (std::uint32_t i = figure; i > from; --i) {
    const TokenNote& note = notes[i - 1];
    if (own && note.outlook == "former") return Outlook::given_up;
    if (note.outlook == "forecast" || (own && note.outlook == "source")) return Outlook::foreseen;
    // "Expected 20 and got 22"
    if (came && note.conjunction) break;
    came = came || note.outlook == "came";
    if (!note.outlook.empty()) continue;
    open = open || note.plan || note.doubt || note.negation;
    came = came || note.past;
  }
  if (open) return Outlook::unknown;
  return came ? std::optional(Outlook::came) : std::nullopt;
}

// The token that opens the clause which ends before `last`.
std::uint32_t clause_from(const std::vector<TokenNote>& notes, std::uint32_t begin,
                          std::uint32_t last) {
  while (last > begin && !notes[last - 1].breaks) --last;
  return last;
}

// "The previous model, the Lantern, had a price of $412": the clause [from, figure) goes on with one that names
// something of old, and a name stands between commas.
bool follows_former(const std::vector<TokenNote>& notes, std::uint32_t begin, std::uint32_t from) {
  if (from <= begin + 1) return false;
  const std::uint32_t name = clause_from(notes, begin, from - 1);
  if (name <= begin + 1 || name + 1 >= from) return false;
  const bool is_name =
      std::all_of(notes.begin() + name, notes.begin() + from - 1,
                  [](const TokenNote& note) { return note.name || note.stop || note.figure; });
  const std::uint32_t old = clause_from(notes, begin, name - 1);
  return is_name && std::any_of(notes.begin() + old, notes.begin() + name - 1,
                                [](const TokenNote& note) { return note.outlook == "former"; });
}

// By its clause, or else by the nearest one before that tells: "is forecast to win 30 percent, or 20 seats".
Outlook outlook_of(const std::vector<TokenNote>& notes, FigurePlace figure) {
  if (is_foreseen_behind(notes, figure)) return Outlook::foreseen;
  for (std::uint32_t last = figure.first; last > figure.begin;) {
    const std::uint32_t from = clause_from(notes, figure.begin, last);
    if (last == figure.first && follows_former(notes, figure.begin, from)) return Outlook::given_up;
    if (const auto told = outlook_in(notes, from, last, last == figure.first)) return *told;
    last = from > figure.begin ? from - 1 : from;
  }
  return Outlook::unknown;
}

// A score that another one followed: "made it 2-1", "2-1 up"; "led 2-1" and "a 2-1 lead" are scores with their words.
bool is_interim(const std::vector<TokenNote>& notes, FigurePlace figure) {
  const std::uint32_t least = figure.first - std::min(figure.first - figure.begin, interim_reach);
  for (std::uint32_t i = figure.last; i > least; --i) {
    const std::string_view interim = notes[i - 1].interim;
    if (interim == "before" || (i > figure.first && interim == "behind")) return true;
  }
  return figure.last < figure.end && notes[figure.last].interim == "behind";
}

// "Tom Arrel, then 43,", "she was 44 when it began".
bool is_age_then(const std::vector<TokenNote>& notes, FigurePlace figure) {
  if (figure.first == figure.begin) return false;
  const TokenNote& before = notes[figure.first - 1];
  if (before.then == "before") return true;
  const bool was = before.auxiliary && before.past;
  return was && figure.last < figure.end && notes[figure.last].then == "behind";
}

// "Two weeks later", "with six minutes left", "within 10 days", "for two weeks"; what stands behind tells more:
// "for the five minutes left".
SpanUse span_use_of(const std::vector<TokenNote>& notes, FigurePlace figure) {
  constexpr std::array<std::pair<std::string_view, SpanUse>, 3> behind{
      {{"later", SpanUse::later}, {"earlier", SpanUse::earlier}, {"left", SpanUse::left}}};
  constexpr std::array<std::pair<std::string_view, SpanUse>, 2> before{
      {{"within", SpanUse::within}, {"lasting", SpanUse::lasting}}};
  const auto use = [](const auto& table, std::string_view told) {
    const auto it = std::ranges::find(table, told, [](const auto& row) { return row.first; });
    return it == table.end() ? SpanUse::unknown : it->second;
  };
  SpanUse found = SpanUse::unknown;
  if (figure.last < figure.end) found = use(behind, notes[figure.last].span_use);
  // A modifier may stand between: "for about two weeks"; "within" is one itself.
  const std::uint32_t least = figure.first - std::min(figure.first - figure.begin, interim_reach);
  for (std::uint32_t i = figure.last; i > least && found == SpanUse::unknown; --i) {
    found = use(before, notes[i - 1].span_use);
  }
  return found;
}

bool is_figure_of_size(std::string_view kind) {
  constexpr std::array<std::string_view, 7> kinds{"count",    "percent", "money", "measure",
                                                  "duration", "ratio",   "score"};
  return std::ranges::find(kinds, kind) != kinds.end();
}

}  // namespace

void note_time_told(const std::vector<TokenNote>& notes, FigurePlace figure, std::string_view kind,
                    Context& context) {
  if (is_figure_of_size(kind)) context.outlook = outlook_of(notes, figure);
  context.interim = kind == "score" && is_interim(notes, figure);
  if (kind == "duration") context.span_use = span_use_of(notes, figure);
  context.then = (kind == "count" || kind == "measure") && is_age_then(notes, figure);
}

}  // namespace concord::normalize
