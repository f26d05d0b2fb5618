#include "read/document.h"

namespace concord::read {

void Document::clear() {
  path.clear();
  source.clear();
  text.clear();
  map.clear();
  blocks.clear();
  sentences.clear();
  metadata = {};
  ignores.clear();
}

}  // namespace concord::read
