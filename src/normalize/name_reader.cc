#include "normalize/name_reader.h"

#include <algorithm>
#include <array>
#include <map>

namespace concord::normalize {

namespace {

// The article's main name is mentioned so often at least, and so many times as often as the next.
constexpr std::uint32_t fewest_mentions = 4;
constexpr double clear_lead = 1.5;

// Hardly any name is longer, in bytes.
constexpr std::size_t longest_usual = 64;

// Of folded words, in ASCII.
constexpr std::array<bool, 256> make_plain_letters() {
  std::array<bool, 256> plain{};
  for (char c = 'a'; c <= 'z'; ++c) plain[static_cast<unsigned char>(c)] = true;
  for (char c = '0'; c <= '9'; ++c) plain[static_cast<unsigned char>(c)] = true;
  return plain;
}
constexpr std::array<bool, 256> plain_letters = make_plain_letters();

}  // namespace

NameReader::NameReader(const read::Document& document, const match::Matches& matches,
                       NormalNames& known)
    : document_(document), matches_(matches), known_(known) {}

value::Name NameReader::read_words(std::string_view words) {
  return {std::string(words), known_.of(words)};
}

std::string_view NameReader::words_of(const match::Mention& mention) const {
  return std::string_view(document_.text).substr(mention.span.begin, mention.span.size());
}

void NameReader::read_into(const match::Mention& mention, value::Name& name) {
  name.text = words_of(mention);
  if (!join_plain(mention, name.canonical)) name.canonical = known_.of(name.text);
}

// Most names are letters and single blanks, and none of their words is left out or stands for another:
// such a name is compared as it is written. False for all others, of which there is more to know.
bool NameReader::join_plain(const match::Mention& mention, std::string& canonical) const {
  std::array<char, longest_usual> letters;
  std::size_t size = 0;
  for (std::uint32_t i = mention.first; i < mention.last; ++i) {
    const match::Token& token = matches_.tokens[i];
    if (known_.language().is(WordClass::changes_names, matches_.words[i])) return false;
    if (i > mention.first) {
      const bool one_blank = token.span.begin == matches_.tokens[i - 1].span.end + 1 &&
                             document_.text[token.span.begin - 1] == ' ';
      if (!one_blank) return false;
    }
    const bool blank = size > 0;
    if (size + blank + token.folded.size() > letters.size()) return false;
    if (blank) letters[size++] = ' ';
    for (const char c : token.folded) {
      if (!plain_letters[static_cast<unsigned char>(c)]) return false;
      letters[size++] = c;
    }
  }
  canonical.assign(letters.data(), size);
  return true;
}

std::optional<value::Name> NameReader::read(const match::Mention& mention) {
  if (!is_stand_in(mention)) return read_words(words_of(mention));
  if (!main_) main_ = find_main_name();
  return *main_;
}

std::optional<value::Name> NameReader::find_main_name() {
  const auto is_name = [](const match::Mention& mention) { return mention.type == "name"; };
  if (std::ranges::count_if(matches_.mentions, is_name) < fewest_mentions) return std::nullopt;
  std::map<std::string, std::pair<std::uint32_t, value::Name>> counts;
  for (const match::Mention& mention : matches_.mentions) {
    if (mention.type != "name" || is_stand_in(mention)) continue;
    value::Name name;
    read_into(mention, name);
    auto& [count, first] = counts[name.canonical];
    if (count++ == 0) first = std::move(name);
  }
  const std::pair<std::uint32_t, value::Name>* best = nullptr;
  std::uint32_t next = 0;
  for (const auto& [canonical, counted] : counts) {
    if (best == nullptr || counted.first > best->first) {
      next = best == nullptr ? 0 : best->first;
      best = &counted;
    } else {
      next = std::max(next, counted.first);
    }
  }
  if (best == nullptr || best->first < fewest_mentions) return std::nullopt;
  if (best->first < clear_lead * next) return std::nullopt;
  return best->second;
}

}  // namespace concord::normalize
