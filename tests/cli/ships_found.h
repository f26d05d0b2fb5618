#pragma once

#include <string>

#include "room.h"

namespace concord::cli {

// Which of the figures 11 to 16 of an article a rule with these keys finds: "11 14 ".
inline std::string ships_found(const std::string& keys, const std::string& article) {
  const Room room;
  room.write("house/boats.yaml",
             "families: {zail: {verbs: [zail]}}\nclaims:\n  - id: boats.test\n    about: x\n"
             "    fact: x\n    key: []\n" +
                 keys + R"yaml(
    patterns: ["ships {value:number}"]
    examples:
      - {text: "It has ships 12 now.", find: "12"}
      - {text: "It has 12 ships.", none: true}
)yaml");
  room.write("a.md", article);
  const Outcome outcome = run_with({"extract", room.path("a.md"), "--rules", room.path("house")});
  std::string all;
  for (int figure = 11; figure <= 16; ++figure) {
    const std::string text = "\"text\":\"" + std::to_string(figure) + "\",\"rule\":\"boats.test\"";
    if (contains(outcome.out, text)) all += std::to_string(figure) + ' ';
  }
  return all + outcome.err;
}

}  // namespace concord::cli
