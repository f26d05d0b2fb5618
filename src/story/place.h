#pragma once

#include <string>

#include "text/diagnostic.h"
#include "text/location.h"

namespace concord::story {

// Where something stands in a configuration, for what is found wrong with it later.
struct Place {
  std::string file;  // as the user would name it
  text::Location where;
  std::string line;
};

// A word of a configuration that names a file, a pattern or a folder.
struct Named {
  std::string text;
  Place place;
};

text::Diagnostic mistake_at(const Named& named, std::string code, std::string message,
                            std::string cure);

}  // namespace concord::story
