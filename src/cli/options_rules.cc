#include "cli/options_rules.h"

#include "cli/option_rows.h"

namespace concord::cli {

std::vector<Option> rules_options() {
  return {
      with_switch("no-open-claims", "compare only what a claim rule found", {"check"},
                  turn_on<&Options::no_open_claims>),
      with_switch("no-claim-rules", "compare as if there were no claim rules", {"check"},
                  turn_on<&Options::no_claim_rules>),
      with_switch(
          "update",
          "write what the rules find now into the examples that fail, in the files of --rules",
          {"rules test"}, turn_on<&Options::update>),
      with_argument(
          "gold", "DIR",
          "hold the rules against articles with marks, [[rule: words]], instead of their examples",
          {"rules test"}, set_text<&Options::gold>),
  };
}

}  // namespace concord::cli
