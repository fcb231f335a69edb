// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/model_editor/editor_window.h"
#include "ui/model_editor/form_spec.h"

#include <random>

namespace health {
namespace {

/// One of many edits, some of which make no sense where they are tried.
void editAnything(ModelDraft& draft, std::mt19937& random) {
  const ModelDocument& document = draft.document();
  const FormSpec form = formFor(document, draft.selected());
  const LineSpec& line = form[random() % form.size()];
  switch (random() % 7) {
  case 0:
    draft.edit({}, withGroup(document));
    break;
  case 1:
    if (document.size("/groups") > 0) {
      draft.edit({}, withFactor(document, "/groups/" + std::to_string(random() % document.size("/groups"))));
    }
    break;
  case 2:
  case 3:
    for (const CellSpec& cell : line.cells) {
      if (cell.kind == CellSpec::Kind::number) {
        const Scalar value =
            random() % 4 == 0 ? Scalar() : Scalar(static_cast<double>(random() % 200) - 50.0);
        cell.write ? draft.edit({}, cell.write(document, value)) : draft.set(cell.pointer, value);
      } else if (cell.kind == CellSpec::Kind::choice && !cell.choices.empty()) {
        const Scalar word = cell.choices[random() % cell.choices.size()].first;
        cell.write ? draft.edit({}, cell.write(document, word)) : draft.set(cell.pointer, word);
      } else if (cell.kind == CellSpec::Kind::text) {
        draft.set(cell.pointer, std::string(random() % 2 == 0 ? "" : "x<b>"));
      }
    }
    break;
  case 4:
    if (line.kind == LineSpec::Kind::add) {
      draft.edit({}, withEntry(document, line.entry, line.json));
    } else if (line.kind == LineSpec::Kind::action) {
      draft.edit({}, line.action(document));
    }
    break;
  case 5:
    if (!draft.selected().empty() && draft.selected().find_first_of("0123456789") != std::string::npos) {
      draft.edit({}, random() % 2 == 0 ? without(document, draft.selected())
                                       : moved(document, draft.selected(), random() % 2 == 0 ? 1 : -1));
    }
    break;
  default:
    draft.select(random() % 3 == 0 ? "/bands" : "/groups/0/factors/0");
  }
}

TEST(EditLaws, AnyEditsCanBeUndoneToTheSameDocumentAndNoneBreaksTheEditor) {
  const auto session = sessionWith("globex-inc");
  ModelDraft draft(*session);
  ModelEditor editor(draft);
  for (unsigned seed = 0; seed < 20; ++seed) {
    std::mt19937 random(seed);
    const ModelDocument start = copyOf(builtinDocument(seed % 2 == 0 ? "four-dimension" : "seven-category"));
    draft.open(start, {}, false);
    for (int edit = 0; edit < 40; ++edit) {
      editAnything(draft, random);
      draft.endEdit();
    }
    const ModelDocument end = draft.document();
    draft.undoStack().setIndex(0);
    EXPECT_EQ(draft.document().text(), start.text()) << seed;
    draft.undoStack().setIndex(draft.undoStack().count());
    EXPECT_EQ(draft.document().text(), end.text()) << seed;
    // What stands in the editor can be written and read back, valid or not.
    EXPECT_EQ(ModelDocument::parse(end.text()).value().text(), end.text()) << seed;
  }
}

} // namespace
} // namespace health
