#include "normalize/telephone.h"

namespace concord::normalize {

namespace {

// The keys of A to Z.
constexpr std::string_view keys = "22233344455566677778889999";

}  // namespace

bool is_dialled(std::string_view written) {
  const char first = written.empty() ? ' ' : written.front();
  return (first >= '0' && first <= '9') || first == '+' || first == '(';
}

std::string as_dialled(std::string_view written) {
  std::string digits;
  bool lettered = false;
  for (const char c : written) {
    if (c == '(' && lettered) break;
    if (c >= '0' && c <= '9') digits += c;
    if (c < 'A' || c > 'Z') continue;
    digits += keys[static_cast<std::size_t>(c - 'A')];
    lettered = true;
  }
  return digits;
}

}  // namespace concord::normalize
