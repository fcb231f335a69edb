// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/save_file.h"

#include "core/base/read_file.h"
#include "tests/ui/support/qt_printers.h"
#include "ui/shared/words.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace health {
namespace {

// That a file is saved whole or not at all is tested with core's function; here is what the window says.

TEST(SaveFileInWords, saysNothingOfAFileThatIsSaved) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("Ünï 漢字 🙂 %1 &.health.json"));
  EXPECT_EQ(saveFile(path, "x", {}), "");
  EXPECT_EQ(readFile(path.toStdString()), "x");
}

TEST(SaveFileInWords, namesTheFileThatIsNotSavedAndSaysWhy) {
  const QTemporaryDir folder;
  EXPECT_EQ(saveFile(folder.filePath("missing/%2.health.json"), "x", {}),
            "%2.health.json is not saved. There is no folder " + folder.filePath("missing") +
                ": create it, or save in another one.");
}

TEST(SaveFileInWords, areTranslatedAndHaveTheUsersNumbers) {
  Wording wording;
  wording.numbers.groupSeparator = ".";
  wording.numbers.decimalPoint = ",";
  wording.translate = [](std::string_view english) {
    return english.starts_with("Only {value} of {highest} bytes") ? "{value} von {highest}: {detail}"
                                                                  : std::string(english);
  };
  EXPECT_EQ(saveFile(QStringLiteral("/dev/full"), std::string(1234, 'x'), wording),
            "full is not saved. 0 von 1.234: No space left on device");
}

} // namespace
} // namespace health
