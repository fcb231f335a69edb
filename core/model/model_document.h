// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/score_model.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <variant>

namespace health {

/// What stands at one place of a document: nothing (absent or null), a flag, a number or a text.
using Scalar = std::variant<std::monostate, bool, double, std::string>;

/// A model file while it is being edited: its JSON whole, valid as a model or not, so that nothing typed and
/// no key that this program does not know is ever lost. A value: every edit gives a new document, and one
/// that changes nothing gives an equal one. Places are JSON pointers (RFC 6901), the same that issues name.
/// What a document of another shape has no room for (a key of a number, an entry of a text) leaves it as it
/// is.
class ModelDocument {
public:
  /// Any JSON object. Errors: those of parseJson(), wrongType.
  static tl::expected<ModelDocument, Issue> parse(std::string_view json);

  /// The file's text, with a final newline.
  std::string text() const;
  /// What the document says as a model, or all that is wrong with it.
  Checked<ScoreModel> model() const;

  Scalar scalar(const std::string& pointer) const;
  /// The text at a place; empty where there is none.
  std::string textAt(const std::string& pointer) const;
  /// How many entries the list at a place has; 0 where there is none.
  std::size_t size(const std::string& pointer) const;
  bool has(const std::string& pointer) const;
  /// The curve of the factor at a place, if it is one.
  std::optional<Curve> curveAt(const std::string& factor) const;
  /// The JSON text of a part; "null" where there is none.
  std::string json(const std::string& pointer) const;

  /// With another value at a place; nothing removes the key.
  ModelDocument with(const std::string& pointer, const Scalar& value) const;
  /// With another part, given as JSON text.
  ModelDocument withPart(const std::string& pointer, std::string_view json) const;
  /// With one entry more in a list, which is made where there is none.
  ModelDocument inserted(const std::string& list, std::size_t index, std::string_view json) const;
  /// Without the entry or key.
  ModelDocument removed(const std::string& pointer) const;

  bool operator==(const ModelDocument& other) const;

private:
  struct Tree;
  std::shared_ptr<const Tree> m_tree;

  explicit ModelDocument(Tree tree);
};

/// The list that an entry stands in, and where: "/groups/2/factors" and 1 for "/groups/2/factors/1".
struct EntryPlace {
  std::string list;
  std::size_t index = 0;
};
EntryPlace placeOf(std::string_view pointer);

} // namespace health
