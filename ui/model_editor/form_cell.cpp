// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_editor/form_cell.h"

#include "core/report/issue_text.h"
#include "ui/model_editor/number_cell.h"
#include "ui/model_editor/text_area.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_edit.h"
#include "ui/shared/words.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

namespace health {
namespace {

QHBoxLayout* tightLayout(QWidget* widget) {
  auto* layout = new QHBoxLayout(widget);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  return layout;
}

class TextCell : public FormCell {
public:
  TextCell(ModelDraft& draft, const CellSpec& spec, QWidget* parent)
      : FormCell(draft, spec, parent), m_edit(new FieldEdit(this)) {
    tightLayout(this)->addWidget(m_edit);
    m_edit->setReadOnly(draft.isReadOnly());
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    connect(m_edit, &QLineEdit::textEdited, this, &TextCell::type);
    connect(m_edit, &FieldEdit::left, this, [this] {
      m_start.reset();
      this->draft().endEdit();
    });
  }

  QWidget* edit() const override { return m_edit; }

protected:
  void show() override {
    m_edit->show(qstr(draft().document().textAt(spec().pointer)));
    const Issue* issue = draft().issueAt(spec().pointer);
    m_edit->setMark(issue != nullptr && issue->severity == Severity::error ? FieldEdit::Mark::wrong
                                                                           : FieldEdit::Mark::none);
  }

private:
  FieldEdit* m_edit;
  std::optional<ModelDocument> m_start; ///< before the first key of this edit ...
  std::optional<ModelDocument> m_typed; ///< ... and after the last

  /// What is typed is one edit of the document before it: an id that is being typed may for a moment be
  /// another's, and must not take the other's references along.
  void type(const QString& text) {
    if (!m_start || !(draft().document() == *m_typed)) {
      m_start = draft().document();
    }
    const Scalar value = text.toStdString();
    m_typed = spec().write ? spec().write(*m_start, value) : m_start->with(spec().pointer, value);
    write(*m_typed);
  }
};

class LongTextCell : public FormCell {
public:
  LongTextCell(ModelDraft& draft, const CellSpec& spec, QWidget* parent)
      : FormCell(draft, spec, parent), m_edit(new TextArea(this)) {
    tightLayout(this)->addWidget(m_edit);
    m_edit->setReadOnly(draft.isReadOnly());
    connect(m_edit, &TextArea::edited, this,
            [this](const QString& text) { write(Scalar(text.toStdString())); });
    connect(m_edit, &TextArea::left, &draft, &ModelDraft::endEdit);
  }

  QWidget* edit() const override { return m_edit; }

protected:
  void show() override { m_edit->show(qstr(draft().document().textAt(spec().pointer))); }

private:
  TextArea* m_edit;
};

class ChoiceCell : public FormCell {
public:
  ChoiceCell(ModelDraft& draft, const CellSpec& spec, QWidget* parent)
      : FormCell(draft, spec, parent), m_box(new ChoiceBox(this)) {
    tightLayout(this)->addWidget(m_box, 0, Qt::AlignLeft);
    m_box->setEnabled(!draft.isReadOnly());
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
      const auto& choices = this->spec().choices;
      if (index >= static_cast<int>(choices.size())) {
        return; // the present value, which is none of the choices
      }
      const std::string& word = choices[static_cast<std::size_t>(index)].first;
      write(word.empty() ? Scalar() : Scalar(word));
      this->draft().endEdit();
    });
  }

  QWidget* edit() const override { return m_box; }

protected:
  void show() override {
    const std::string present = draft().document().textAt(spec().pointer);
    QStringList labels;
    int chosen = -1;
    for (const auto& [word, label] : spec().choices) {
      chosen = word == present ? static_cast<int>(labels.size()) : chosen;
      labels << label;
    }
    if (chosen < 0) { // nothing is put in place of what the file says
      chosen = static_cast<int>(labels.size());
      labels << qstr(present);
    }
    QStringList shown;
    for (int i = 0; i < m_box->count(); ++i) {
      shown << m_box->itemText(i);
    }
    if (shown != labels) {
      m_box->clear();
      m_box->addItems(labels);
    }
    m_box->setCurrentIndex(chosen);
  }

private:
  ChoiceBox* m_box;
};

/// A flag of the document, or with a choice whether that word is in the list at the place (an absent list
/// holds all).
class FlagCell : public FormCell {
public:
  FlagCell(ModelDraft& draft, const CellSpec& spec, QWidget* parent)
      : FormCell(draft, spec, parent), m_box(new QCheckBox(this)) {
    tightLayout(this)->addWidget(m_box);
    m_box->setEnabled(!draft.isReadOnly());
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
      write(checked ? Scalar(true) : Scalar());
      this->draft().endEdit();
    });
  }

  QWidget* edit() const override { return m_box; }

protected:
  void show() override {
    m_box->setText(spec().name);
    m_box->setChecked(isSet());
  }

private:
  QCheckBox* m_box;

  bool isSet() const {
    const ModelDocument& document = draft().document();
    if (spec().choices.empty()) {
      const Scalar value = document.scalar(spec().pointer);
      const auto* flag = std::get_if<bool>(&value);
      return flag != nullptr && *flag;
    }
    const std::size_t size = document.size(spec().pointer);
    bool listed = size == 0;
    for (std::size_t i = 0; i < size; ++i) {
      listed =
          listed || document.textAt(spec().pointer + '/' + std::to_string(i)) == spec().choices.front().first;
    }
    return listed;
  }
};

} // namespace

FormCell::FormCell(ModelDraft& draft, CellSpec spec, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_spec(std::move(spec)) {}

Wording FormCell::wording() const {
  return windowWording(m_draft.session().style());
}

void FormCell::refresh(const CellSpec& spec) {
  m_spec = spec;
  if (edit()->accessibleName() != spec.name) {
    edit()->setAccessibleName(spec.name);
  }
  show();
  const auto wrong = problem();
  const QString description = wrong ? wrong->text : QString();
  if (edit()->accessibleDescription() != description) {
    edit()->setAccessibleDescription(description);
  }
}

std::optional<FormCell::Problem> FormCell::problem() {
  const Issue* issue = m_draft.issueAt(m_spec.pointer);
  if (issue == nullptr) {
    return std::nullopt;
  }
  return Problem{qstr(issueText(*issue, wording())), issue->severity == Severity::error, {}};
}

void FormCell::write(const Scalar& value) {
  const ModelDocument& before = m_draft.document();
  write(m_spec.write ? m_spec.write(before, value) : before.with(m_spec.pointer, value));
}

void FormCell::write(const ModelDocument& document) {
  m_draft.edit(m_spec.name, document, QStringLiteral("set ") + qstr(m_spec.pointer));
}

FormCell* makeCell(ModelDraft& draft, const CellSpec& spec, QWidget* parent) {
  switch (spec.kind) {
  case CellSpec::Kind::text:
    return new TextCell(draft, spec, parent);
  case CellSpec::Kind::longText:
    return new LongTextCell(draft, spec, parent);
  case CellSpec::Kind::choice:
    return new ChoiceCell(draft, spec, parent);
  case CellSpec::Kind::flag:
    return new FlagCell(draft, spec, parent);
  case CellSpec::Kind::number:
  case CellSpec::Kind::amount:
    break;
  }
  return new NumberCell(draft, spec, parent);
}

} // namespace health
