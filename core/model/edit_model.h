// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_document.h"

#include <string>
#include <string_view>

namespace health {

/// A document after an edit, and the place that the edit was about.
struct Edited {
  ModelDocument document;
  std::string place;
};

// Edits of a model file that need to know what a model is. None of them needs the document to be valid.

/// The smallest model that can be used: one factor, two bands.
ModelDocument newModel();
/// A model of one's own with the same content: another id and name, revision 1.
ModelDocument copyOf(const ModelDocument& model);

/// An id that nothing in the document has: `wanted`, or with a number behind it.
std::string freshId(const ModelDocument& document, const std::string& wanted);

/// With a new group at the end; with a new factor at the end of a group ("/groups/2"); with a new input
/// without weight; with a new entry at the end of a list of any kind, given as JSON text.
Edited withGroup(const ModelDocument& document);
Edited withFactor(const ModelDocument& document, const std::string& group);
Edited withInput(const ModelDocument& document);
Edited withEntry(const ModelDocument& document, const std::string& list, std::string_view json);

/// With a copy of an entry after it. Ids that must differ get new ones.
Edited duplicated(const ModelDocument& document, const std::string& entry);
/// Without an entry; its factors leave the display order too.
Edited without(const ModelDocument& document, const std::string& entry);
/// With an entry one place up (-1) or down (1) in its list. A factor at the end of its group moves on into
/// the next one. The same document where there is nowhere to go.
Edited moved(const ModelDocument& document, const std::string& entry, int direction);

/// With another id for a group, factor, input or band, wherever the model names it.
ModelDocument withId(const ModelDocument& document, const std::string& entry, const std::string& id);
/// With another kind of input; curve, reset and unit give way where they cannot stay.
ModelDocument withKind(const ModelDocument& document, const std::string& factor, const std::string& kind);
/// With a curve of another type over about the same stretch.
ModelDocument withCurve(const ModelDocument& document, const std::string& factor, const std::string& type);
/// With group weights that sum to 100 in the same proportions, to two decimals; the same document where they
/// sum to nothing.
ModelDocument withWeightsOfHundred(const ModelDocument& document);

} // namespace health
