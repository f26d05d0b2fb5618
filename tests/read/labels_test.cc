#include <catch2/catch.hpp>

#include "reading.h"

using namespace concord::read;
using namespace concord::read::test;

namespace {

Texts told_in_markdown(const std::string& text) {
  return told(*read("a.md", text).document);
}

Texts told_in_page(const std::string& body) {
  return told(*read("a.html", "<html><body><p>It is a good pump for all.</p>" + body).document);
}

}  // namespace

TEST_CASE("labels: a figure that stands alone is told with the heading over it") {
  CHECK(told_in_markdown(
            "# Pump\n\n## Weight\n\n12 kg\n\n## Price\n\n\u20ac900 (at 2030 prices)\n") ==
        Texts{"Weight / 12 kg", "Price / \u20ac900 (at 2030 prices)"});
  CHECK(told_in_markdown("# Pump\n\n## 3.2 Weight:\n\n12 kg.\n") == Texts{"Weight / 12 kg."});
  CHECK(told_in_markdown("# Pump\n\n## Lift\n\nup to 40 m\n\n## 4) Price\n\n~$5 (of 2030).\n") ==
        Texts{"Lift / up to 40 m", "Price / ~$5 (of 2030)."});
}

TEST_CASE("labels: a figure is told with the term that it defines") {
  CHECK(told_in_page("<dl><dt>Timeout</dt><dd>30 seconds</dd><dt>Retries</dt><dd>3</dd></dl>") ==
        Texts{"Timeout / 30 seconds", "Retries / 3"});
}

TEST_CASE("labels: of labels of one name each is told with the heading that it stands under") {
  CHECK(told_in_markdown(
            "# Pumps\n\n## Harpa\n\n### Weight\n\n12 kg\n\n## Lume\n\n### Weight\n\n14 kg\n") ==
        Texts{"Harpa / Weight / 12 kg", "Lume / Weight / 14 kg"});
  CHECK(told_in_page("<h2>Harpa</h2><dl><dt>Weight</dt><dd>12 kg</dd></dl>"
                     "<h2>Lume</h2><dl><dt>Weight</dt><dd>14 kg</dd></dl>") ==
        Texts{"Harpa / Weight / 12 kg", "Lume / Weight / 14 kg"});
}

TEST_CASE("labels: prose, steps, lists and figures under a figure have none") {
  const auto page =
      GENERATE(as<std::string>(), "## Weight\n\n12 pumps came. They were heavy.\n",
               "## Weight\n\nIt is 12 kg.\n", "## Hurt\n\n12 people were hurt.\n",
               "## 10 GB plan\n\n\u20ac5 a month\n", "## 2030 staff\n\n1,200\n",
               "## Weight\n\n1. Lift it.\n2. Read it.\n", "## Weight\n\n- 12 kg\n- 14 kg\n",
               "## Model 3\n\n12 kg\n", "## What does it weigh?\n\n12 kg\n",
               "## Weight\n\nHow much it weighs:\n\n12 kg\n");
  CAPTURE(page);
  CHECK(told_in_markdown("# Pump\n\n" + page).empty());
}
