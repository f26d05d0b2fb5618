#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/dates.h"
#include "read/document.h"

namespace concord::read {

// What a page says of itself in its head. Every writer fills only what no earlier one did.

// <meta name="…" content="…"> or property="…" or itemprop="…".
void take_meta(Metadata& metadata, std::string_view name, const std::string& content,
               const DateWords& words);

// The text of a <script type="application/ld+json">: datePublished, dateModified, headline,
// publisher, url of the first object that is an article, else of the first that has a date. Broken
// JSON is left alone, as browsers do.
void take_json_ld(Metadata& metadata, std::string_view json, const DateWords& words);

// The day of an article, and the minute where there is one.
void take_published(Metadata& metadata, std::string_view text, const DateWords& words);

void take_date(std::optional<std::int64_t>& date, std::string_view text, const DateWords& words);
void take_text(std::string& field, std::string_view text);

}  // namespace concord::read
