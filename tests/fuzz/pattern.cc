// Any text as a pattern of words and holes.
#include "rule/pattern.h"

#include "ensure.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view source(reinterpret_cast<const char*>(data), size);
  const concord::rule::ParsedPattern parsed = concord::rule::parse_pattern(source);
  concord::rule::may_be_empty(parsed.root);
  for (const auto& error : parsed.errors) {
    concord::fuzz::ensure(error.offset <= size, "a mistake lies inside the pattern");
    concord::fuzz::ensure(!error.message.empty(), "a mistake is told");
  }
  return 0;
}
