// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/clipboard_life.h"

#include <QGuiApplication>

#include <memory>
#include <xcb/xcb.h>

namespace health {
namespace {

template <typename Reply>
using Owned = std::unique_ptr<Reply, decltype(&std::free)>;

} // namespace

bool diesClipboardWithProgram() {
  const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
  if (x11 == nullptr || x11->connection() == nullptr) {
    return false; // other platforms keep it, or cannot be asked
  }
  xcb_connection_t* connection = x11->connection();
  constexpr std::string_view name = "CLIPBOARD_MANAGER"; // by the convention of freedesktop.org
  const Owned<xcb_intern_atom_reply_t> atom(
      xcb_intern_atom_reply(connection, xcb_intern_atom(connection, 0, name.size(), name.data()), nullptr),
      &std::free);
  if (!atom) {
    return false;
  }
  const Owned<xcb_get_selection_owner_reply_t> owner(
      xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr),
      &std::free);
  return owner && owner->owner == XCB_NONE;
}

} // namespace health
