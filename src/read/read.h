#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "read/document.h"
#include "read/languages.h"
#include "text/diagnostic.h"

namespace concord::read {

// Reads one file's bytes. The format comes from the extension, else from the content. NUL bytes and
// files too large for 32-bit offsets are errors and give nothing; a file without words gives a
// warning and nothing; the rest (invalid UTF-8 replaced, broken front matter) warns. UTF-16 with a
// BOM is converted only for reading: spans still point into the original bytes. `language`, where it
// is given, wins over what the page says of itself.
std::optional<Document> read_document(std::string path, std::string bytes,
                                      const Languages& languages, text::Diagnostics& diagnostics,
                                      std::string_view language = {});

// File to bytes: one clear error (missing, a directory, no permission, larger than `limit` bytes)
// or the whole content.
std::optional<std::string> read_file(const std::string& path, std::uint64_t limit,
                                     text::Diagnostics& diagnostics);

// What a text was when it came: a whole page, or a passage handed over by another program. Around a
// passage nobody left navigation, and its first line may be all it says: there only what can be
// nothing else is furniture.
enum class Origin { page, passage };

// The last steps of every reader: marks what is no part of the story, names headings where the
// format does not, fills the dates that only the text gives, and `sentences`. They are taken in the
// language the metadata names, else in the one the text looks like; the metadata say which it was.
void finish_document(Document& document, const Languages& languages, Origin origin,
                     text::Diagnostics& diagnostics);

}  // namespace concord::read
