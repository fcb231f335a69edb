// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_editor/form_spec.h"
#include "ui/model_editor/model_draft.h"

#include <QScrollArea>

#include <optional>

class QGridLayout;
class QHBoxLayout;

namespace health {

class FormCell;
class InkLabel;
class MessageLine;

/// The form of what is selected. It is built anew only where other widgets are needed; else it shows what
/// changed.
class FormView : public QScrollArea {
  Q_OBJECT

public:
  explicit FormView(ModelDraft& draft, QWidget* parent = nullptr);

  /// Gives the keyboard to the cell of this place, if the form has one.
  void focusPlace(const std::string& pointer);

private:
  struct Line {
    InkLabel* label = nullptr;
    std::vector<FormCell*> cells;
    std::vector<InkLabel*> names; ///< before each cell of a line with several
    MessageLine* message = nullptr;
    QWidget* buttons = nullptr; ///< or the button that the line is
  };

  ModelDraft& m_draft;
  std::string m_shown;       ///< what is selected in the form that is built ...
  bool m_isReadOnly = false; ///< ... and whether it only shows
  FormSpec m_spec;
  std::vector<Line> m_lines;

  void refresh();
  void build(const FormSpec& spec);
  /// The line that has the keyboard and the place of its cell; undefined if the form has not.
  struct Focus {
    std::size_t line = 0;
    std::string pointer;
  };
  std::optional<Focus> focus() const;
  void restore(const Focus& focus);
  Line buildLine(const LineSpec& spec, QGridLayout* grid, int row);
  void buildCells(const LineSpec& spec, Line& line, QGridLayout* grid, int row);
  QWidget* buildEntryButtons(const LineSpec& spec, QWidget* page);
  QWidget* buildButton(std::size_t index, const LineSpec& spec, QWidget* page);
  void press(std::size_t index);
  void refreshLine(Line& line, const LineSpec& spec);
};

} // namespace health
