// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/issue.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>
#include <stdexcept>

namespace health {
namespace {

bool endsBetweenCharacters(const std::string& whole, std::size_t bytes) {
  return bytes == whole.size() || (static_cast<unsigned char>(whole[bytes]) & 0xC0U) != 0x80U;
}

TEST(Issue, EveryCodeHasANameOfItsOwn) {
  std::set<std::string_view> names;
  const auto last = static_cast<int>(IssueCode::bandEdgeOften);
  for (int code = 0; code <= last; ++code) {
    const std::string_view name = codeName(static_cast<IssueCode>(code));
    EXPECT_TRUE(names.insert(name).second) << name;
    EXPECT_EQ(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_8"), std::string_view::npos) << name;
  }
  EXPECT_THROW(codeName(static_cast<IssueCode>(last + 1)), std::out_of_range) << "a code without a name";
}

TEST(Issue, WarningsAreNoErrors) {
  const Issue warning{.code = IssueCode::beyondCurve, .severity = Severity::warning};
  EXPECT_FALSE(hasErrors({}));
  EXPECT_FALSE(hasErrors({warning, warning}));
  EXPECT_TRUE(hasErrors({warning, Issue{.code = IssueCode::notWhole}}));
}

TEST(Issue, ShortTextsAreExcerptedWhole) {
  EXPECT_EQ(excerpt(""), "");
  EXPECT_EQ(excerpt("seventy"), "seventy");
  EXPECT_EQ(excerpt(std::string(40, 'x')), std::string(40, 'x'));
}

TEST(Issue, LongTextsEndInAnEllipsis) {
  EXPECT_EQ(excerpt(std::string(41, 'x')), std::string(40, 'x') + "…");
  EXPECT_EQ(excerpt(std::string(39, 'x') + "é" + "yy"), std::string(39, 'x') + "…");
  EXPECT_EQ(excerpt(std::string(38, 'x') + "é" + "yy"), std::string(38, 'x') + "é…");
  EXPECT_EQ(excerpt(std::string(37, 'x') + "🙂" + "yy"), std::string(37, 'x') + "…");
  EXPECT_EQ(excerpt(std::string(50, '\x80')), "…") << "no character begins anywhere";
}

RC_GTEST_PROP(Issue, AnExcerptNeverCutsACharacter, ()) {
  const auto characters =
      *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("a", "é", "€", "🙂", " "));
  std::string text;
  for (const std::string& character : characters) {
    text += character;
  }
  const std::string shown = excerpt(text);
  if (shown == text) {
    RC_ASSERT(text.size() <= 40U);
    return;
  }
  RC_ASSERT(shown.ends_with("…"));
  const std::string kept = shown.substr(0, shown.size() - std::string_view("…").size());
  RC_ASSERT(text.starts_with(kept));
  RC_ASSERT(kept.size() <= 40U);
  RC_ASSERT(kept.size() > 36U);
  RC_ASSERT(endsBetweenCharacters(text, kept.size()));
}

} // namespace
} // namespace health
