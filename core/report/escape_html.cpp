// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/escape_html.h"

namespace health {
namespace {

bool isControl(char character) {
  return (character >= '\0' && character < ' ' && character != '\t' && character != '\n' &&
          character != '\r') ||
         character == '\x7F';
}

} // namespace

std::string escapedHtml(std::string_view text) {
  std::string html;
  for (const char character : text) {
    switch (character) {
    case '&':
      html += "&amp;";
      break;
    case '<':
      html += "&lt;";
      break;
    case '>':
      html += "&gt;";
      break;
    case '"':
      html += "&quot;";
      break;
    case '\'':
      html += "&#39;";
      break;
    default:
      html += isControl(character) ? "" : std::string(1, character);
    }
  }
  return html;
}

} // namespace health
