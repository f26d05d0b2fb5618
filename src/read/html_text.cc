#include "read/html_text.h"

#include <algorithm>

#include "text/utf8.h"

namespace concord::read {
namespace {

// References that browsers know without their semicolon, in the order they are tried.
constexpr std::string_view without_semicolon[] = {"nbsp", "amp", "quot", "copy", "reg", "pound",
                                                  "cent", "yen", "deg",  "lt",   "gt"};

bool is_alnum(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Length of the character reference at the start of `raw`, which was read as the start of `read`; 0
// when it is only an '&'.
std::uint32_t reference_length(std::string_view raw, std::string_view read) {
  std::uint32_t end = 1;
  const bool numeric = raw.substr(1).starts_with('#');
  end += numeric;
  while (end < raw.size() && is_alnum(raw[end])) ++end;
  const std::string_view name = raw.substr(1, end - 1);
  const bool closed = end < raw.size() && raw[end] == ';';
  const bool stayed = read.starts_with('&');
  const std::string folded = text::fold(name.substr(0, 3));
  const bool is_ampersand = folded == "amp" || name == "#38" || folded == "#x2";
  if (stayed && !is_ampersand) return 0;
  if (closed) return end + 1;
  if (numeric) return end;
  for (const std::string_view known : without_semicolon) {
    if (name.starts_with(known)) return static_cast<std::uint32_t>(known.size()) + 1;
  }
  return stayed ? 0 : end;
}

class Aligner {
 public:
  Aligner(TextBuilder& builder, std::string_view file, std::string_view raw, std::uint32_t begin,
          std::string_view read)
      : builder_(builder), file_(file), raw_(raw), begin_(begin), read_(read) {}

  void run() {
    while (i_ < raw_.size() && j_ < read_.size()) {
      if (raw_[i_] == '&' && reference()) continue;
      if (raw_[i_] == read_[j_]) {
        same_run();
      } else if (raw_[i_] == '\r') {
        ++i_;  // line ends are read as one '\n'
        if (i_ == raw_.size() || raw_[i_] != '\n') replace(1, i_ - 1);
      } else if (raw_[i_] == '<') {
        const std::size_t end = raw_.find('>', i_);
        i_ = end == std::string_view::npos ? size(raw_) : static_cast<std::uint32_t>(end) + 1;
      } else {
        break;
      }
    }
    if (j_ < read_.size()) {
      const std::uint32_t from = std::min(i_, size(raw_));
      i_ = size(raw_);
      replace(size(read_) - j_, from);
    }
  }

 private:
  static std::uint32_t size(std::string_view text) {
    return static_cast<std::uint32_t>(text.size());
  }

  bool reference() {
    const std::uint32_t length = reference_length(raw_.substr(i_), read_.substr(j_));
    if (length == 0) return false;
    const std::uint32_t from = i_;
    i_ += length;
    std::uint32_t characters = text::decode(read_, j_).length;
    // A few references stand for two characters: the second is not what follows in the page.
    const std::uint32_t next = j_ + characters;
    const bool two = i_ < raw_.size() && next < read_.size() && read_[next] != raw_[i_] &&
                     static_cast<signed char>(read_[next]) < 0 && raw_[i_] != '&' &&
                     raw_[i_] != '<';
    if (two) characters += text::decode(read_, next).length;
    replace(characters, from);
    return true;
  }

  void replace(std::uint32_t characters, std::uint32_t from) {
    builder_.replace(read_.substr(j_, characters), {begin_ + from, begin_ + i_});
    j_ += characters;
  }

  void same_run() {
    const std::uint32_t from = i_;
    do {
      ++i_;
      ++j_;
    } while (i_ < raw_.size() && j_ < read_.size() && raw_[i_] == read_[j_] && raw_[i_] != '&');
    const text::Span span{begin_ + from, begin_ + i_};
    const std::string_view run = raw_.substr(from, i_ - from);
    if (file_.substr(span.begin, run.size()) == run) {
      builder_.copy(span);
    } else {
      copy_flattened(run, span.begin);
    }
  }

  // The run holds tags that were made blanks before parsing.
  void copy_flattened(std::string_view run, std::uint32_t at) {
    const std::string_view original = file_.substr(at, run.size());
    for (std::uint32_t k = 0; k < run.size();) {
      const std::uint32_t from = k;
      const bool same = run[k] == original[k];
      while (k < run.size() && (run[k] == original[k]) == same) ++k;
      if (same) {
        builder_.copy({at + from, at + k});
      } else {
        builder_.replace(" ", {at + from, at + k});
      }
    }
  }

  TextBuilder& builder_;
  std::string_view file_;
  std::string_view raw_;
  std::uint32_t begin_;
  std::string_view read_;
  std::uint32_t i_ = 0;  // in raw_
  std::uint32_t j_ = 0;  // in read_
};

}  // namespace

void copy_html_text(TextBuilder& builder, std::string_view file, std::string_view raw,
                    std::uint32_t begin, std::string_view read) {
  Aligner(builder, file, raw, begin, read).run();
}

}  // namespace concord::read
