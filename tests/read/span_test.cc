#include <catch2/catch.hpp>

#include "read/html.h"
#include "reading.h"
#include "text/utf8.h"

using namespace concord::read;
using namespace concord::read::test;

namespace {

// Without blanks, invisible characters and what may be a mark of markup.
std::string squeezed(const std::string& text) {
  std::string out;
  for (std::uint32_t at = 0; at < text.size();) {
    const auto c = concord::text::decode(text, at);
    const bool markup = c.value == '*' || c.value == '_' || c.value == '>' || c.value == 0xAD;
    if (!concord::text::is_space(c.value) && !markup) out += text.substr(at, c.length);
    at += c.length;
  }
  return out;
}

// Source bytes as a reader of the page would read them: without tags, references decoded.
// Deliberately another way than the readers go.
std::string plain(const std::string& source) {
  std::string out;
  for (std::size_t at = 0; at < source.size();) {
    if (source[at] == '<' && source.find('>', at) != std::string::npos) {
      at = source.find('>', at) + 1;
    } else if (source[at] == '&' && source.find(';', at) < at + 10) {
      const std::size_t end = source.find(';', at) + 1;
      out += decode_entity(source.substr(at, end - at));
      at = end;
    } else {
      out.push_back(source[at++]);
    }
  }
  return squeezed(out);
}

const std::pair<std::string, std::string> inputs[] = {
    {"a.txt",
     "Title of it\n\nThe  river rose\t9%. It fell  by 3 to 816\u00A0000 in har\u00ADbours.\n- An "
     "item.\r\n\r\nLast."},
    {"a.txt",
     "\xEF\xBB\xBFThe river rose nine feet on Monday after a week\nof rain, and more was on its "
     "way to the\ntown."},
    {"a.md",
     "---\ntitle: x\n---\n# The *big* title\n\nIt **rose** by 9&nbsp;% &amp; fell\nback to _five_. "
     "Then&hellip; it\n"
     "rose.\n\n> A quote\n> of two lines.\n\n* item one\n* item **two**\n\n| a | b |\n|--|--|\n| 1 "
     "| 2 |\n"},
    {"a.html",
     "<html><body><h1>The &lt;big&gt; title</h1><p>It <b>rose</b> by\r\n 9&nbsp;% &amp; fell. "
     "<i>Then</i> it "
     "rose&mdash;again.<br>And so on &#8217;til &#x39;.</p><!-- no --><ul><li>One<li>Two "
     "&eacute;t&eacute;</ul>"},
    {"a.html", "<div>Loose <p>para <b>bold</p> after</div> <table><tr><td>1<td>2</table>"},
};

}  // namespace

TEST_CASE("span: the bytes of every sentence, read, are its text") {
  for (const auto& [path, bytes] : inputs) {
    const auto result = read(path, bytes);
    REQUIRE(result.document);
    const Document& document = *result.document;
    REQUIRE_FALSE(document.sentences.empty());
    for (const Sentence& sentence : document.sentences) {
      const auto own = own_words(document.blocks[sentence.block], sentence.span);
      const std::string text = document.text.substr(own.begin, own.size());
      const auto source = document.map.to_source(sentence.span);
      const std::string found = document.source.substr(source.begin, source.size());
      INFO(path << ": " << text << " <- " << found);
      CHECK(plain(found) == squeezed(text));
    }
  }
}

TEST_CASE("span: every single character leads to bytes in order") {
  for (const auto& [path, bytes] : inputs) {
    const Document document = *read(path, bytes).document;
    std::uint32_t last = 0;
    for (std::uint32_t at = 0; at < document.text.size();) {
      const std::uint32_t length = concord::text::decode(document.text, at).length;
      const auto source = document.map.to_source({at, at + length});
      CHECK(source.begin >= last);
      CHECK(source.end <= document.source.size());
      last = source.begin;
      at += length;
    }
  }
}

TEST_CASE("span: blocks and sentences are in order and do not overlap") {
  for (const auto& [path, bytes] : inputs) {
    const Document document = *read(path, bytes).document;
    for (std::size_t i = 1; i < document.blocks.size(); ++i) {
      CHECK(document.blocks[i - 1].span.end <= document.blocks[i].span.begin);
    }
    for (std::size_t i = 1; i < document.sentences.size(); ++i) {
      CHECK(document.sentences[i - 1].span.end <= document.sentences[i].span.begin);
    }
  }
}
