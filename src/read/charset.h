#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace concord::read {

// What each byte of a page stands for whose characters have one byte each; U+FFFD for bytes that stand for nothing.
using ByteTable = std::array<char32_t, 256>;

// The character set that the head of a page of HTML declares: "windows-1252" of <meta charset="windows-1252"> and of
// <meta http-equiv="Content-Type" content="text/html; charset=windows-1252">; empty where it declares none.
std::string_view declared_charset(std::string_view page);

// Its table, by the C library's iconv, read as browsers do: what calls itself ISO 8859-1 or ASCII is Windows-1252. Nothing for
// a name that is not known, and for character sets of several bytes.
std::optional<ByteTable> byte_table(std::string_view charset);

}  // namespace concord::read
