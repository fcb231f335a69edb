// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// Loaded into a program before the C library (LD_PRELOAD), this makes its disk fail as the environment says:
//   HEALTH_FAULT_FOLDER  only calls on files in this folder, and on the folder, count and fail
//   HEALTH_FAULT_CALL    the call that fails, for example "write"; "any" for all of them
//   HEALTH_FAULT_NUMBER  the how many-eth of these calls, from 1
//   HEALTH_FAULT_EFFECT  an errno; "kill_before", "kill_within" or "kill_after" the call; "garble", it says
//   that
//                        all went well, but one byte is wrong; "swallow", likewise, but the last byte is
//                        missing
//   HEALTH_FAULT_CHUNK   the most bytes that one write takes
//   HEALTH_FAULT_DISK    the bytes after which the disk is full, which is the errno HEALTH_FAULT_DISK_ERROR
//   HEALTH_FAULT_HIT     a file that is made when a fault came about
// A sync that does not fail does nothing: no power cut is tried here, and it would take most of the time.

namespace {

std::string_view setting(const char* name) {
  const char* text = std::getenv(name);
  return text == nullptr ? std::string_view() : text;
}

int numberIn(const char* name) {
  return std::atoi(std::string(setting(name)).c_str());
}

struct Plan {
  std::string_view folder = setting("HEALTH_FAULT_FOLDER");
  std::string_view call = setting("HEALTH_FAULT_CALL");
  std::string_view effect = setting("HEALTH_FAULT_EFFECT");
  int error = numberIn("HEALTH_FAULT_EFFECT");
  int callsLeft = numberIn("HEALTH_FAULT_NUMBER");
  std::size_t chunk = static_cast<std::size_t>(numberIn("HEALTH_FAULT_CHUNK"));
  bool isDiskLimited = !setting("HEALTH_FAULT_DISK").empty();
  std::size_t diskLeft = static_cast<std::size_t>(numberIn("HEALTH_FAULT_DISK"));
};

Plan& plan() {
  static Plan read;
  return read;
}

bool isWatched(const char* path) {
  return !plan().folder.empty() && std::string_view(path).starts_with(plan().folder);
}

/// Of each descriptor, whether a file in the folder is open there.
std::array<bool, 1024>& watched() {
  static std::array<bool, 1024> descriptors{};
  return descriptors;
}

bool isWatched(int descriptor) {
  return descriptor >= 0 && watched().at(static_cast<std::size_t>(descriptor));
}

/// The C library's own function of that name.
template <typename Function>
Function* original(Function* /*for its type*/, const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

void noteHit() {
  const std::string hit(setting("HEALTH_FAULT_HIT"));
  // Past the functions below.
  const long file = syscall(SYS_openat, AT_FDCWD, hit.c_str(), O_CREAT | O_WRONLY, 0600);
  syscall(SYS_close, file);
}

void die() {
  raise(SIGKILL);
}

/// Whether the fault is due in this call.
bool isDue(std::string_view call) {
  const bool isCounted = plan().call == call || plan().call == "any";
  if (!isCounted || plan().callsLeft == 0 || --plan().callsLeft > 0) {
    return false;
  }
  noteHit();
  if (plan().effect == "kill_before") {
    die();
  }
  return true;
}

template <typename Call>
auto underPlan(std::string_view name, const Call& call) {
  if (!isDue(name)) {
    return call();
  }
  if (plan().error == 0) {
    const auto result = call();
    if (plan().effect.starts_with("kill")) {
      die();
    }
    return result;
  }
  if (name == "close") { // closed it is, whatever it says
    call();
  }
  errno = plan().error;
  return decltype(call())(-1);
}

int opened(const char* path, int flags, mode_t mode) {
  static const auto real = original(&::open, "open");
  if (!isWatched(path)) {
    return real(path, flags, mode);
  }
  const int descriptor = underPlan("open", [&] { return real(path, flags, mode); });
  if (descriptor >= 0) {
    watched().at(static_cast<std::size_t>(descriptor)) = true;
  }
  return descriptor;
}

mode_t modeOf(int flags, std::va_list arguments) {
  return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
}

/// A write onto a disk that may be full, in chunks that may be small.
ssize_t writtenOnto(int descriptor, std::string_view bytes) {
  static const auto real = original(&::write, "write");
  if (plan().chunk > 0) {
    bytes = bytes.substr(0, plan().chunk);
  }
  if (plan().isDiskLimited && bytes.size() > plan().diskLeft) {
    noteHit();
    if (plan().diskLeft == 0) {
      errno = numberIn("HEALTH_FAULT_DISK_ERROR");
      return -1;
    }
    bytes = bytes.substr(0, plan().diskLeft);
  }
  const ssize_t written = real(descriptor, bytes.data(), bytes.size());
  plan().diskLeft -= std::min(plan().diskLeft, static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
  return written;
}

/// A write that goes wrong without saying so, or is cut short by the program's end.
ssize_t writtenWrongly(int descriptor, std::string_view bytes) {
  if (plan().chunk > 0) {
    bytes = bytes.substr(0, plan().chunk);
  }
  std::string wrong(bytes);
  if (plan().effect == "garble") {
    wrong.front() = static_cast<char>(wrong.front() ^ 1);
  } else if (plan().effect == "swallow") {
    wrong.pop_back();
  } else if (plan().effect == "kill_within") {
    wrong.resize(wrong.size() / 2);
  }
  writtenOnto(descriptor, wrong);
  if (plan().effect.starts_with("kill")) {
    die();
  }
  return static_cast<ssize_t>(bytes.size());
}

ssize_t readFrom(int descriptor, void* bytes, std::size_t size, off_t place) {
  static const auto real = original(&::pread, "pread");
  if (!isWatched(descriptor)) {
    return real(descriptor, bytes, size, place);
  }
  const bool isLast = plan().callsLeft == 1;
  const ssize_t count = underPlan("pread", [&] { return real(descriptor, bytes, size, place); });
  const bool isWrong = isLast && plan().callsLeft == 0 && plan().effect == "garble" && count > 0;
  if (isWrong) {
    auto* first = static_cast<char*>(bytes);
    *first = static_cast<char>(*first ^ 1);
  }
  return count;
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...) {
  std::va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = modeOf(flags, arguments);
  va_end(arguments);
  return opened(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
  std::va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = modeOf(flags, arguments);
  va_end(arguments);
  return opened(path, flags, mode);
}

ssize_t write(int descriptor, const void* bytes, std::size_t size) {
  static const auto real = original(&::write, "write");
  if (!isWatched(descriptor)) {
    return real(descriptor, bytes, size);
  }
  const std::string_view text(static_cast<const char*>(bytes), size);
  if (!isDue("write")) {
    return writtenOnto(descriptor, text);
  }
  if (plan().error == 0) {
    return writtenWrongly(descriptor, text);
  }
  errno = plan().error;
  return -1;
}

ssize_t pread(int descriptor, void* bytes, std::size_t size, off_t place) {
  return readFrom(descriptor, bytes, size, place);
}

ssize_t pread64(int descriptor, void* bytes, std::size_t size, off64_t place) {
  return readFrom(descriptor, bytes, size, place);
}

int fsync(int descriptor) {
  static const auto real = original(&::fsync, "fsync");
  return isWatched(descriptor) ? underPlan("fsync", [] { return 0; }) : real(descriptor);
}

int fstat(int descriptor, struct stat* facts) noexcept {
  static const auto real = original(&::fstat, "fstat");
  const auto call = [&] { return real(descriptor, facts); };
  return isWatched(descriptor) ? underPlan("fstat", call) : call();
}

int fchmod(int descriptor, mode_t mode) noexcept {
  static const auto real = original(&::fchmod, "fchmod");
  const auto call = [&] { return real(descriptor, mode); };
  return isWatched(descriptor) ? underPlan("fchmod", call) : call();
}

int fchown(int descriptor, uid_t user, gid_t group) noexcept {
  static const auto real = original(&::fchown, "fchown");
  const auto call = [&] { return real(descriptor, user, group); };
  return isWatched(descriptor) ? underPlan("fchown", call) : call();
}

int rename(const char* from, const char* to) noexcept {
  static const auto real = original(&::rename, "rename");
  const auto call = [&] { return real(from, to); };
  return isWatched(to) ? underPlan("rename", call) : call();
}

int close(int descriptor) {
  static const auto real = original(&::close, "close");
  if (!isWatched(descriptor)) {
    return real(descriptor);
  }
  watched().at(static_cast<std::size_t>(descriptor)) = false;
  return underPlan("close", [&] { return real(descriptor); });
}

} // extern "C"
