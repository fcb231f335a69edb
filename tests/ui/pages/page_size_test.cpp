// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_size.h"

#include <QLocale>
#include <gtest/gtest.h>

namespace health {
namespace {

TEST(PageSize, isThePaperOfTheTerritory) {
  for (const char* name : {"en_US", "en_CA", "fr_CA", "es_MX", "en_PH", "es_CL", "es_CO", "es_VE", "es_PR"}) {
    EXPECT_EQ(pageSizeFor(QLocale(name)).id(), QPageSize::Letter) << name;
  }
  for (const char* name :
       {"en_GB", "de_DE", "fr_FR", "pt_BR", "es_ES", "es_AR", "ja_JP", "zh_CN", "ar_EG", "C"}) {
    EXPECT_EQ(pageSizeFor(QLocale(name)).id(), QPageSize::A4) << name;
  }
}

/// An environment variable that has its usual value back in the end.
class Variable {
public:
  Variable(const char* name, const char* value) : m_name(name), m_usual(qgetenv(name)) {
    qputenv(name, value);
  }
  ~Variable() { qputenv(m_name, m_usual); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

private:
  const char* m_name;
  QByteArray m_usual;
};

TEST(PageSize, isWhatTheUserSaysOfPaper) {
  const Variable all("LC_ALL", "");
  const Variable language("LANG", "en_US.UTF-8");
  EXPECT_EQ(systemPageSize().id(), QPageSize::Letter);
  const Variable paper("LC_PAPER", "de_DE.UTF-8");
  EXPECT_EQ(systemPageSize().id(), QPageSize::A4);
  const Variable more("LC_ALL", "es_MX.UTF-8");
  EXPECT_EQ(systemPageSize().id(), QPageSize::Letter);
}

} // namespace
} // namespace health
