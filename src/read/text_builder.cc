#include "read/text_builder.h"

#include <array>

#include "text/utf8.h"

namespace concord::read {
namespace {

// Characters that take no room on the page: soft hyphen, zero-width space and marks of direction,
// BOM.
bool is_invisible(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

bool is_unbreakable(char32_t c) {
  return c == 0xA0 || c == 0x202F || c == 0x2009;
}

// Bytes that are neither blank nor may begin a blank or invisible character outside ASCII.
constexpr std::array<bool, 256> make_plain_bytes() {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0; byte < plain.size(); ++byte) {
    plain[byte] =
        byte < 0x80 ? byte > ' ' : byte != 0xC2 && (byte < 0xE1 || byte > 0xE3) && byte != 0xEF;
  }
  return plain;
}
constexpr std::array<bool, 256> plain_bytes = make_plain_bytes();

bool is_plain(char c) {
  return plain_bytes[static_cast<unsigned char>(c)];
}

}  // namespace

TextBuilder::TextBuilder(Document& document, const Decoded& decoded)
    : document_(document), decoded_(decoded), bytes_(decoded.text()) {}

void TextBuilder::begin_block(BlockKind kind) {
  end_block();
  open_ = true;
  kind_ = kind;
  block_begin_ = document_.text.size();
}

void TextBuilder::end_block() {
  if (!open_) return;
  open_ = false;
  blank_ = {};
  if (block_is_empty()) return;
  const auto begin = static_cast<std::uint32_t>(block_begin_);
  const auto end = static_cast<std::uint32_t>(document_.text.size());
  document_.blocks.push_back({{begin, end}, kind_, false, cell_, {}, level_});
  // A line end between blocks stands for nothing in the file: it maps to the empty place after the
  // block.
  const std::uint32_t place = document_.map.to_source({begin, end}).end;
  document_.text.push_back('\n');
  document_.map.append_replacement(1, {place, place});
  block_begin_ = document_.text.size();
}

std::uint32_t TextBuilder::plain_run(std::uint32_t at, std::uint32_t end) const {
  const std::uint32_t begin = at;
  while (true) {
    while (at < end && is_plain(bytes_[at])) ++at;
    const bool between_words =
        at > begin && at + 1 < end && bytes_[at] == ' ' && is_plain(bytes_[at + 1]);
    if (!between_words) return at - begin;
    at += 2;
  }
}

void TextBuilder::copy(text::Span decoded) {
  if (!open_) begin_block(BlockKind::paragraph);
  std::uint32_t at = decoded.begin;
  while (at < decoded.end) {
    std::uint32_t length = plain_run(at, decoded.end);
    if (length == 0) {
      const text::CodePoint c = text::decode(bytes_, at);
      if (text::is_space(c.value) || is_invisible(c.value)) {
        if (text::is_space(c.value)) add_blank({at, at + c.length}, is_unbreakable(c.value));
        at += c.length;
        continue;
      }
      length = c.length;
    }
    write_blank(text::is_digit(bytes_[at]));
    document_.text.append(bytes_.substr(at, length));
    decoded_.map_copy(document_.map, length, at);
    at += length;
  }
}

void TextBuilder::replace(std::string_view text, text::Span decoded) {
  if (!open_) begin_block(BlockKind::paragraph);
  for (std::uint32_t at = 0; at < text.size();) {
    const text::CodePoint c = text::decode(text, at);
    const std::string_view character = text.substr(at, c.length);
    at += c.length;
    if (text::is_space(c.value)) {
      add_blank(decoded, is_unbreakable(c.value));
    } else if (!is_invisible(c.value)) {
      write_blank(text::is_digit(character.front()));
      document_.text.append(character);
      document_.map.append_replacement(c.length, decoded_.to_file(decoded));
    }
  }
}

void TextBuilder::add_blank(text::Span decoded, bool unbreakable) {
  unbreakable_ = unbreakable && blank_.empty();
  blank_ = blank_.empty() ? decoded : text::join(blank_, decoded);
}

void TextBuilder::write_blank(bool before_digit) {
  if (blank_.empty()) return;
  const text::Span blank = blank_;
  blank_ = {};
  if (block_is_empty()) return;
  const bool groups = unbreakable_ && before_digit && text::is_digit(document_.text.back());
  const std::string_view written = groups ? "\u00A0" : " ";
  document_.text.append(written);
  const auto length = static_cast<std::uint32_t>(written.size());
  if (blank.size() == length && bytes_.substr(blank.begin, length) == written) {
    decoded_.map_copy(document_.map, length, blank.begin);
  } else {
    document_.map.append_replacement(length, decoded_.to_file(blank));
  }
}

}  // namespace concord::read
