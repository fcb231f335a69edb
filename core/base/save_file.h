// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace health {

/// Saves a file whole or not at all: at any moment, even if the program is killed, the old contents or the
/// new ones stand at `path`. It returns only after the new ones lie on the disk and were read back. A link
/// stays and what it leads to is replaced, with the old file's permissions and, where the system allows,
/// owner and group; other hard links to the old file keep its contents. A file that may not be written is not
/// replaced. No temporary file is left, except by a program that was killed.
///
/// A device or a pipe has nothing to keep whole: it is written straight and not read back, and so is an open
/// descriptor by its name (/dev/stdout). A pipe without a reader is waited for.
///
/// Errors, after which the old contents stand: fileNameEmpty, folderMissing, fileIsDirectory,
/// folderNotWritable, fileNotWritable, fileNotWritten, fileNotReadBack, fileReadBackDiffers. Errors after
/// which they do not: fileUnsettled, where the new ones stand but the disk did not confirm their name in the
/// folder, so that a power cut might bring back the old ones; and streamCutShort, for devices and pipes.
/// A folder that may not be read, or whose file system confirms no names, is not an error.
tl::expected<void, Issue> saveFile(const std::string& path, std::string_view bytes);

} // namespace health
