// Any bytes as a concord.yaml.
#include <cstdint>

#include "story/config_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  concord::text::Diagnostics diagnostics;
  concord::story::read_config("concord.yaml", {reinterpret_cast<const char*>(data), size},
                              diagnostics);
  for (const auto& diagnostic : diagnostics.items()) concord::text::render(diagnostic, true);
  return 0;
}
