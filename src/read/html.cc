#include "read/html.h"

#include <gumbo.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <vector>

#include "read/html_elements.h"
#include "read/html_nesting.h"
#include "read/html_text.h"
#include "read/ignore.h"
#include "read/page_metadata.h"
#include "read/table_places.h"
#include "read/text_builder.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

struct GumboDeleter {
  void operator()(GumboOutput* output) const {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
  }
};
using Tree = std::unique_ptr<GumboOutput, GumboDeleter>;

Tree parse(std::string_view html) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  return Tree(gumbo_parse_with_options(&options, html.data(), html.size()));
}

bool is_element(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

bool is_text(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
         node.type == GUMBO_NODE_CDATA;
}

std::string_view attribute(const GumboElement& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

// A whole number; 0 when it is none.
std::uint32_t count(const GumboElement& element, const char* name) {
  const std::string_view text = attribute(element, name);
  std::uint32_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

bool is_hidden(const GumboElement& element) {
  if (gumbo_get_attribute(&element.attributes, "hidden") != nullptr) return true;
  if (attribute(element, "aria-hidden") == "true") return true;
  std::string style(attribute(element, "style"));
  std::erase(style, ' ');
  return style.find("display:none") != std::string::npos;
}

std::string_view name_of(const GumboElement& element) {
  return gumbo_normalized_tagname(element.tag);
}

bool is_skipped(const GumboElement& element) {
  return is_skipped_element(name_of(element)) || is_hidden(element);
}

const GumboVector& children_of(const GumboNode& node) {
  return node.type == GUMBO_NODE_DOCUMENT ? node.v.document.children : node.v.element.children;
}

// Visits a tree without recursion. `enter` says whether to go on into a node; `leave` follows only
// then.
template <typename Enter, typename Leave>
void walk(const GumboNode& root, Enter enter, Leave leave) {
  struct Frame {
    const GumboNode* node;
    unsigned next = 0;
  };
  std::vector<Frame> open;
  if (enter(root)) open.push_back({&root});
  while (!open.empty()) {
    Frame& frame = open.back();
    const GumboVector& children = children_of(*frame.node);
    if (frame.next == children.length) {
      leave(*frame.node);
      open.pop_back();
      continue;
    }
    const auto& child = *static_cast<const GumboNode*>(children.data[frame.next++]);
    const bool inner = enter(child) && is_element(child);
    if (inner) open.push_back({&child});
  }
}

std::string text_inside(const GumboNode& node) {
  std::string out;
  const auto add = [&](const GumboNode& child) {
    if (is_text(child)) out += child.v.text.text;
    return true;
  };
  walk(node, add, [](const GumboNode&) {});
  return out;
}

// Offsets of an element in the page.
text::Span extent(const GumboElement& element) {
  return {element.start_pos.offset, std::max(element.start_pos.offset, element.end_pos.offset)};
}

bool holds(const GumboNode& outer, const GumboNode& node) {
  const GumboNode* at = &node;
  while (at != nullptr && at != &outer) at = at->parent;
  return at != nullptr;
}

// What a first walk finds: what the page says of itself and where its article may be.
struct Survey {
  Metadata metadata;
  std::string html_title;
  std::vector<std::string> json_ld;
  std::vector<const GumboNode*> articles;
  std::vector<const GumboNode*> mains;
  const GumboNode* body = nullptr;
  const GumboNode* first_h1 = nullptr;
  std::vector<text::Span> paragraphs;
};

void survey_head_element(Survey& survey, const GumboNode& node, const Reading& reading) {
  const GumboElement& element = node.v.element;
  const auto& words = reading.languages.date_words();
  switch (element.tag) {
    case GUMBO_TAG_META:
      for (const char* name : {"property", "name", "itemprop"}) {
        take_meta(survey.metadata, attribute(element, name),
                  std::string(attribute(element, "content")), words);
      }
      break;
    case GUMBO_TAG_LINK:
      if (attribute(element, "rel") == "canonical") {
        take_text(survey.metadata.url, attribute(element, "href"));
      }
      break;
    case GUMBO_TAG_TITLE:
      if (survey.html_title.empty()) survey.html_title = text_inside(node);
      break;
    case GUMBO_TAG_SCRIPT:
      if (attribute(element, "type") == "application/ld+json") {
        survey.json_ld.push_back(text_inside(node));
      }
      break;
    case GUMBO_TAG_HTML:
      if (const auto language = attribute(element, "lang"); language.size() >= 2) {
        survey.metadata.language = language;
      }
      break;
    default:
      break;
  }
}

Survey survey_page(const GumboNode& root, const Reading& reading) {
  Survey survey;
  const auto enter = [&](const GumboNode& node) {
    if (!is_element(node)) return true;
    const GumboElement& element = node.v.element;
    survey_head_element(survey, node, reading);
    if (element.tag == GUMBO_TAG_BODY) survey.body = &node;
    if (element.tag == GUMBO_TAG_HEAD) return true;
    if (is_skipped(element)) return false;
    if (element.tag == GUMBO_TAG_ARTICLE) survey.articles.push_back(&node);
    const bool is_main = element.tag == GUMBO_TAG_MAIN || attribute(element, "role") == "main";
    if (is_main) survey.mains.push_back(&node);
    if (element.tag == GUMBO_TAG_H1 && survey.first_h1 == nullptr) survey.first_h1 = &node;
    if (element.tag == GUMBO_TAG_P) survey.paragraphs.push_back(extent(element));
    if (element.tag == GUMBO_TAG_TIME && element.attributes.length > 0 &&
        gumbo_get_attribute(&element.attributes, "pubdate") != nullptr) {
      take_published(survey.metadata, attribute(element, "datetime"),
                     reading.languages.date_words());
    }
    return true;
  };
  walk(root, enter, [](const GumboNode&) {});
  for (const std::string& json : survey.json_ld) {
    take_json_ld(survey.metadata, json, reading.languages.date_words());
  }
  take_text(survey.metadata.title, survey.html_title);
  return survey;
}

// Bytes of paragraphs inside an element.
std::uint64_t prose_in(const Survey& survey, const GumboNode& node) {
  const text::Span whole = extent(node.v.element);
  std::uint64_t sum = 0;
  for (const text::Span paragraph : survey.paragraphs) {
    if (whole.contains(paragraph)) sum += paragraph.size();
  }
  return sum;
}

// The <article> that holds a good part of the prose, else the <main>, else the body. Pages of many
// small articles are lists.
const GumboNode* find_root(const Survey& survey) {
  if (survey.body == nullptr) return nullptr;
  const std::uint64_t all = prose_in(survey, *survey.body);
  constexpr std::size_t most_candidates = 50;
  for (const auto* candidates : {&survey.articles, &survey.mains}) {
    const GumboNode* best = nullptr;
    std::uint64_t most = 0;
    for (std::size_t i = 0; i < std::min(candidates->size(), most_candidates); ++i) {
      const std::uint64_t prose = prose_in(survey, *(*candidates)[i]);
      if (best != nullptr && prose <= most) continue;
      best = (*candidates)[i];
      most = prose;
    }
    if (best != nullptr && most * 3 >= all) return best;
  }
  return survey.body;
}

// The second walk: text and blocks.
class HtmlWriter {
 public:
  HtmlWriter(Reading& reading, std::string_view html)
      : reading_(reading),
        builder_(reading.document, reading.decoded),
        file_(reading.decoded.text()),
        html_(html) {}

  void write(const GumboNode& root) {
    walk(
        root, [this](const GumboNode& node) { return enter(node); },
        [this](const GumboNode& node) { leave(node); });
    builder_.end_block();
  }

 private:
  bool enter(const GumboNode& node) {
    if (is_text(node)) {
      if (!is_left_by_form(node)) add_text(node.v.text);
      return false;
    }
    if (node.type == GUMBO_NODE_COMMENT) add_comment(node.v.text);
    if (!is_element(node)) return false;
    const GumboElement& element = node.v.element;
    if (is_skipped(element)) return false;
    if (element.tag == GUMBO_TAG_BR) add_break(element);
    if (!is_inline_element(name_of(element))) builder_.end_block();
    enter_table_part(element);
    const BlockKind outer = kinds_.empty() ? BlockKind::paragraph : kinds_.back();
    BlockKind kind = kind_of_element(name_of(element), outer);
    if (element.tag == GUMBO_TAG_H1 && !titled_) {
      titled_ = true;
      kind = BlockKind::title;
    }
    kinds_.push_back(kind);
    if (const std::uint8_t level = heading_level(name_of(element))) builder_.rank(level);
    return true;
  }

  void leave(const GumboNode& node) {
    kinds_.pop_back();
    if (!is_inline_element(name_of(node.v.element))) builder_.end_block();
    if (heading_level(name_of(node.v.element)) != 0) builder_.rank(0);
    leave_table_part(node.v.element.tag);
  }

  void enter_table_part(const GumboElement& element) {
    const bool heading = element.tag == GUMBO_TAG_TH;
    if (element.tag == GUMBO_TAG_TABLE) tables_.enter_table();
    if (element.tag == GUMBO_TAG_TR) tables_.enter_row();
    if (element.tag == GUMBO_TAG_CAPTION) tables_.enter_caption();
    if (heading || element.tag == GUMBO_TAG_TD) {
      tables_.enter_cell(heading, count(element, "colspan"), count(element, "rowspan"));
    }
    builder_.place(tables_.here());
  }

  void leave_table_part(GumboTag tag) {
    const bool cell = tag == GUMBO_TAG_TH || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_CAPTION;
    if (cell) tables_.leave_cell();
    if (tag == GUMBO_TAG_TABLE) tables_.leave_table();
    builder_.place(tables_.here());
  }

  // gumbo hangs the last text of a <form> behind it. Text that truly follows one follows its end
  // tag.
  [[nodiscard]] bool is_left_by_form(const GumboNode& node) const {
    const char* begin = node.v.text.original_text.data;
    if (begin == nullptr || node.index_within_parent == 0) return false;
    const GumboVector& siblings = children_of(*node.parent);
    const auto& before =
        *static_cast<const GumboNode*>(siblings.data[node.index_within_parent - 1]);
    if (!is_element(before) || before.v.element.tag != GUMBO_TAG_FORM) return false;
    const std::string_view head = html_.substr(0, static_cast<std::size_t>(begin - html_.data()));
    constexpr std::size_t end_tag_room = 16;
    const std::size_t cut = head.size() > end_tag_room ? head.size() - end_tag_room : 0;
    return text::fold(head.substr(cut)).find("</form") == std::string::npos;
  }

  void open_block() {
    if (!builder_.in_block()) {
      builder_.begin_block(kinds_.empty() ? BlockKind::paragraph : kinds_.back());
    }
  }

  void add_text(const GumboText& text) {
    if (text.original_text.data == nullptr) return;
    const auto begin = static_cast<std::uint32_t>(text.original_text.data - html_.data());
    // What a broken table holds between its cells comes before the table, as in a browser.
    if (begin < copied_) builder_.end_block();
    copied_ = begin + static_cast<std::uint32_t>(text.original_text.length);
    open_block();
    if (!is_blank(text.text)) breaks_ = 0;
    copy_html_text(builder_, file_, {text.original_text.data, text.original_text.length}, begin,
                   text.text);
  }

  void add_comment(const GumboText& comment) {
    if (comment.original_text.data == nullptr) return;
    const auto begin = static_cast<std::uint32_t>(comment.original_text.data - html_.data());
    const auto length = static_cast<std::uint32_t>(comment.original_text.length);
    read_comment(reading_, comment.text, {begin, begin + length},
                 builder_.in_block() && !builder_.block_is_empty());
  }

  // One line break is a blank, two are a new paragraph.
  void add_break(const GumboElement& element) {
    if (++breaks_ >= 2) return builder_.end_block();
    open_block();
    const auto begin = element.start_pos.offset;
    builder_.replace(" ", {begin, begin + static_cast<std::uint32_t>(element.original_tag.length)});
  }

  static bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n\f") == std::string_view::npos;
  }

  Reading& reading_;
  TextBuilder builder_;
  std::string_view file_;
  std::string_view html_;
  std::vector<BlockKind> kinds_;
  TablePlaces tables_;
  std::uint32_t copied_ = 0;  // end of the text copied last, in the page
  int breaks_ = 0;
  bool titled_ = false;
};

}  // namespace

void read_html(Reading& reading) {
  const auto flat = flatten_nesting(reading.decoded.text());
  const std::string_view html = flat ? std::string_view(*flat) : reading.decoded.text();
  const Tree tree = parse(html);
  const Survey survey = survey_page(*tree->root, reading);
  reading.document.metadata = survey.metadata;
  const GumboNode* root = find_root(survey);
  if (root == nullptr) return;
  HtmlWriter writer(reading, html);
  const GumboNode* h1 = survey.first_h1;
  const bool outside = h1 != nullptr && !extent(root->v.element).contains(extent(h1->v.element));
  const bool before = outside && h1->v.element.start_pos.offset < root->v.element.start_pos.offset;
  if (before && !holds(*h1, *root)) writer.write(*h1);
  writer.write(*root);
}

bool looks_like_html(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return false;
  const std::string start = text::fold(text.substr(first, 16));
  constexpr std::string_view tags[] = {"<!doctype html", "<html",    "<head",
                                       "<body",          "<article", "<?xml"};
  return std::ranges::any_of(tags, [&](std::string_view tag) { return start.starts_with(tag); });
}

std::string decode_entity(std::string_view entity) {
  const Tree tree = parse(entity);
  std::string text = text_inside(*tree->root);
  return text.empty() ? std::string(entity) : text;
}

}  // namespace concord::read
