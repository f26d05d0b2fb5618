#include "report/fingerprint.h"

#include <catch2/catch.hpp>

#include "report/sha256.h"

using concord::report::line_hashes;
using concord::report::sha256;
using concord::report::short_hash;

TEST_CASE("fingerprint: line hashes are those of GitHub's uploader") {
  CHECK(line_hashes("") == std::vector<std::string>{"c129715d7a2bc9a3:1"});
  CHECK(line_hashes(" a\nb\n  \t\tc\n d") ==
        std::vector<std::string>{"271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1",
                                 "a23a3dc5e078b07b:1"});
}

TEST_CASE("fingerprint: line ends of every kind and blanks do not matter") {
  const auto plain = line_hashes("one\ntwo\n\nthree\n");
  CHECK(plain.size() == 5);
  CHECK(line_hashes("one\r\ntwo\r\n\r\nthree\r\n") == plain);
  CHECK(line_hashes("one\rtwo\r\rthree\r") == plain);
  CHECK(line_hashes("\tone \n t w o\n\nthree\n") == plain);
}

TEST_CASE("fingerprint: equal lines are told apart by their number") {
  std::string text;
  for (int i = 0; i < 9; ++i) text += "The same twenty-six letters.\n";
  const auto hashes = line_hashes(text);
  CHECK(hashes[1].substr(0, hashes[1].find(':')) == hashes[0].substr(0, hashes[0].find(':')));
  CHECK(hashes[0].ends_with(":1"));
  CHECK(hashes[1].ends_with(":2"));
}

TEST_CASE("fingerprint: a line keeps its hash when others come before it") {
  const std::string body(200, 'x');
  CHECK(line_hashes(body).front() == line_hashes("new line\n" + body)[1]);
}

TEST_CASE("fingerprint: characters beyond the basic plane count as two units") {
  CHECK(line_hashes("\U0001F600") != line_hashes("\uFFFD"));
  CHECK(line_hashes("\U0001F600") != line_hashes("\U0001F601"));
}

TEST_CASE("sha256: the examples of FIPS 180-4, and blocks that are just full") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sha256(std::string(1000000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("fingerprint: short hashes are stable and tell names apart") {
  CHECK(short_hash("") == "cbf29ce484222325");
  CHECK(short_hash("a") == "af63dc4c8601ec8c");
  CHECK(short_hash("share price|Harpa") != short_hash("share price|Lume"));
}
