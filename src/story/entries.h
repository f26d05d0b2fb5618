#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rule/source.h"
#include "story/config_file.h"

namespace concord::story {

// What the readers of concord.yaml share.

Named named(const rule::Source& source, const rule::YamlNode& node);
// A word, or a list of words.
std::vector<Named> named_list(const rule::Source& source, const rule::YamlNode& node,
                              std::string_view what);
std::optional<std::int64_t> read_day(const rule::Source& source, const rule::YamlNode& node);

// Names of the keys that an article, or an override of several, may have.
const std::vector<std::string>& article_keys();
ArticleEntry read_article_entry(const rule::Source& source, const rule::YamlNode& map);

}  // namespace concord::story
