#include "read/page_metadata.h"

#include "read/dates.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

enum class Field { published, updated, outlet, url, title };

struct MetaName {
  std::string_view name;
  Field field;
};

// Names in use by newsrooms and their systems, folded. Open Graph: https://ogp.me; Dublin Core:
// https://www.dublincore.org
constexpr MetaName meta_names[] = {
    {"article:published_time", Field::published},
    {"og:article:published_time", Field::published},
    {"article:published", Field::published},
    {"datepublished", Field::published},
    {"date", Field::published},
    {"pubdate", Field::published},
    {"publishdate", Field::published},
    {"publish-date", Field::published},
    {"publication_date", Field::published},
    {"dc.date", Field::published},
    {"dc.date.issued", Field::published},
    {"dcterms.created", Field::published},
    {"citation_publication_date", Field::published},
    {"parsely-pub-date", Field::published},
    {"sailthru.date", Field::published},
    {"article:modified_time", Field::updated},
    {"og:updated_time", Field::updated},
    {"datemodified", Field::updated},
    {"last-modified", Field::updated},
    {"dcterms.modified", Field::updated},
    {"og:site_name", Field::outlet},
    {"application-name", Field::outlet},
    {"dc.publisher", Field::outlet},
    {"og:url", Field::url},
    {"og:title", Field::title},
    {"headline", Field::title},
};

}  // namespace

void take_date(std::optional<std::int64_t>& date, std::string_view text, const DateWords& words) {
  if (!date) date = parse_date(text, words);
}

void take_published(Metadata& metadata, std::string_view text, const DateWords& words) {
  if (metadata.published) return;
  take_date(metadata.published, text, words);
  if (metadata.published) metadata.published_minute = parse_minute(text);
}

void take_text(std::string& field, std::string_view text) {
  if (field.empty()) field = text;
}

void take_meta(Metadata& metadata, std::string_view name, const std::string& content,
               const DateWords& words) {
  const std::string folded = text::fold(name);
  for (const MetaName& known : meta_names) {
    if (known.name != folded) continue;
    switch (known.field) {
      case Field::published:
        return take_published(metadata, content, words);
      case Field::updated:
        return take_date(metadata.updated, content, words);
      case Field::outlet:
        return take_text(metadata.outlet, content);
      case Field::url:
        return take_text(metadata.url, content);
      case Field::title:
        return take_text(metadata.title, content);
    }
  }
}

}  // namespace concord::read
