// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulty_disk.h"

#include <cerrno>
#include <string>
#include <vector>

// A disk that fails in every call, at every step: what saveFile() promises holds all the same. Each test also
// asks for the number of faults that came about, lest one day nothing is tried at all.

namespace health {
namespace {

const std::vector<int> errors{ENOSPC, EIO, EACCES, EROFS, EDQUOT};
/// Small writes, so that there are many.
constexpr int chunk = 512;
constexpr int chunks = 129;

std::vector<Before> everyBefore() {
  return {Before::nothing, Before::file, Before::link};
}

TEST_F(FaultTest, ADiskThatDoesNotFailSavesTheFile) {
  for (const Before before : everyBefore()) {
    EXPECT_EQ(save(before, {}).exitCode, 0);
    EXPECT_EQ(save(before, {.chunk = 1000}).exitCode, 0) << "in short writes";
  }
}

TEST_F(FaultTest, ADiskThatIsFullAtAnyStepIsSurvived) {
  int hits = 0;
  const int size = static_cast<int>(newSize());
  for (const int error : {ENOSPC, EDQUOT}) {
    for (const Before before : {Before::nothing, Before::file}) {
      for (int disk = 0; disk < size; disk += 512) {
        const SaveRun run = save(before, {.disk = disk, .diskError = error});
        EXPECT_EQ(run.exitCode, 1);
        hits += run.isHit ? 1 : 0;
      }
      EXPECT_EQ(save(before, {.disk = size, .diskError = error}).exitCode, 0) << "just large enough";
    }
  }
  EXPECT_EQ(hits, 4 * chunks);
}

TEST_F(FaultTest, AnyWriteMayFail) {
  for (const int error : {EIO, ENOSPC}) {
    EXPECT_EQ(saveWithEach(Before::file, {.call = "write", .effect = std::to_string(error), .chunk = chunk}),
              chunks);
  }
}

TEST_F(FaultTest, AnyWriteMayBeInterrupted) {
  for (int number = 1; number <= chunks; ++number) {
    const SaveRun run = save(
        Before::file, {.call = "write", .number = number, .effect = std::to_string(EINTR), .chunk = chunk});
    EXPECT_TRUE(run.isHit);
    EXPECT_EQ(run.exitCode, 0) << run.said;
  }
}

TEST_F(FaultTest, AnyWriteMayGoWrongWithoutSayingSo) {
  for (const std::string effect : {"garble", "swallow"}) {
    for (int number = 1; number <= chunks; ++number) {
      const SaveRun run =
          save(Before::file, {.call = "write", .number = number, .effect = effect, .chunk = chunk});
      EXPECT_TRUE(run.isHit);
      EXPECT_EQ(run.exitCode, 1) << "only reading back shows it";
    }
  }
}

TEST_F(FaultTest, AnyCallMayFail) {
  int hits = 0;
  for (const Before before : everyBefore()) {
    for (const int error : errors) {
      for (const std::string call :
           {"open", "fstat", "fchown", "fchmod", "write", "fsync", "pread", "rename", "close"}) {
        const int count = saveWithEach(before, {.call = call, .effect = std::to_string(error)});
        const bool isUsed =
            before != Before::nothing || !(call == "fchown" || call == "fchmod" || call == "fstat");
        EXPECT_EQ(count > 0, isUsed) << call << " is not among the calls that saveFile() makes";
        hits += count;
      }
    }
  }
  EXPECT_GE(hits, 200);
}

TEST_F(FaultTest, ACallThatASignalInterruptsIsMadeAgain) {
  for (const std::string call : {"open", "fchmod", "write", "fsync", "pread", "close"}) {
    for (int number = 1;; ++number) {
      const SaveRun run =
          save(Before::file, {.call = call, .number = number, .effect = std::to_string(EINTR)});
      EXPECT_EQ(run.exitCode, 0) << call << ": " << run.said;
      if (!run.isHit) {
        EXPECT_GT(number, 1) << call;
        break;
      }
    }
  }
}

TEST_F(FaultTest, WhatIsReadBackMayBeWrong) {
  const SaveRun run = save(Before::file, {.call = "pread", .number = 2, .effect = "garble"});
  EXPECT_NE(run.said.find("What was read back is not what was written"), std::string::npos) << run.said;
}

TEST_F(FaultTest, TheStepThatFailedIsSaid) {
  struct Row {
    std::string call;
    int number;
    int error;
    std::string said;
  };
  const std::vector<Row> table{
      {"open", 1, EACCES, "The file cannot be changed: Permission denied."},
      {"open", 1, EROFS, "The file cannot be changed: Read-only file system."},
      {"open", 2, EIO, "No file can be made in the folder "},
      {"open", 3, EACCES, "No file can be made in the folder "},
      {"open", 3, EROFS, "No file can be made in the folder "},
      {"fchmod", 1, EROFS, "Writing failed: Read-only file system."},
      {"write", 1, ENOSPC, "Writing failed: No space left on device."},
      {"fsync", 1, EIO, "Writing failed: Input/output error."},
      {"pread", 1, EIO, "What was written cannot be read back: Input/output error."},
      {"close", 2, EIO, "Writing failed: Input/output error."},
      {"rename", 1, EACCES, "Writing failed: Permission denied."},
      {"fsync", 2, EIO, "The new file is there and reads back right, but the disk did not confirm"},
  };
  for (const Row& row : table) {
    const SaveRun run =
        save(Before::file, {.call = row.call, .number = row.number, .effect = std::to_string(row.error)});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_NE(run.said.find(row.said), std::string::npos) << run.said;
  }
}

TEST_F(FaultTest, AFolderThatMayNotBeReadIsSavedInto) {
  const SaveRun run = save(Before::file, {.call = "open", .number = 2, .effect = std::to_string(EACCES)});
  EXPECT_TRUE(run.isHit);
  EXPECT_EQ(run.exitCode, 0) << run.said;
}

TEST_F(FaultTest, AFolderThatConfirmsNoNamesIsSavedInto) {
  const SaveRun run = save(Before::file, {.call = "fsync", .number = 2, .effect = std::to_string(EINVAL)});
  EXPECT_TRUE(run.isHit);
  EXPECT_EQ(run.exitCode, 0) << run.said;
}

TEST_F(FaultTest, AProgramKilledAtAnyCallLeavesTheOldOrTheNewFile) {
  for (const Before before : {Before::nothing, Before::file}) {
    for (const std::string effect : {"kill_before", "kill_within", "kill_after"}) {
      const int hits = saveWithEach(before, {.call = "any", .effect = effect, .chunk = chunk});
      EXPECT_GE(hits, chunks + 8) << effect;
    }
  }
}

} // namespace
} // namespace health
