#include "rule/needed_version.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <optional>

namespace concord::rule {
namespace {

using Version = std::array<unsigned, 3>;

// One to three numbers with stops between them; what is missing is 0.
std::optional<Version> parse_version(std::string_view text) {
  Version version{};
  const char* at = text.data();
  const char* const end = at + text.size();
  for (std::size_t part = 0; part < version.size(); ++part) {
    const auto [stop, error] = std::from_chars(at, end, version.at(part));
    if (error != std::errc{}) return std::nullopt;
    if (stop == end) return version;
    if (*stop != '.') return std::nullopt;
    at = stop + 1;
  }
  return std::nullopt;
}

}  // namespace

bool needs_newer(const YamlNode& root, const Source& source, bool pack) {
  const YamlNode* needed = Source::find(root, "min-version");
  if (needed == nullptr || !source.expect(*needed, YamlNode::Kind::scalar, "min-version")) {
    return false;
  }
  const auto length = static_cast<std::uint32_t>(needed->scalar.size());
  const std::optional<Version> version = parse_version(needed->scalar);
  if (!version) {
    source.report(
        needed->where, "bad-version", fmt::format("\"{}\" is no version", needed->scalar),
        fmt::format("as \"concord --version\" prints it: min-version: {}", CONCORD_VERSION),
        length);
    return false;
  }
  if (*version <= parse_version(CONCORD_VERSION)) return false;
  source.report(
      needed->where, "needs-newer",
      fmt::format("{} concord {} or newer, and this is {}",
                  pack ? "the rules of this folder need" : "this rule file needs", needed->scalar,
                  CONCORD_VERSION),
      pack ? "install a newer concord, or an older version of these rules; none of them is used"
           : "install a newer concord, or an older version of this file; nothing of it is used",
      length);
  return true;
}

}  // namespace concord::rule
