// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/version.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace health {
namespace {

TEST(ProgramVersion, IsTheOneOfTheProject) {
  std::ostringstream lists;
  lists << std::ifstream(HEALTH_SOURCE_DIR "/CMakeLists.txt").rdbuf();
  const std::string wanted = "project(CustomerHealthScore VERSION " + std::string(programVersion()) + " ";
  EXPECT_NE(lists.str().find(wanted), std::string::npos) << wanted;
}

} // namespace
} // namespace health
