// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/model_editor/editor_window.h"
#include "ui/model_editor/band_edges.h"
#include "ui/model_editor/curve_view.h"
#include "ui/model_editor/form_view.h"

namespace health {
namespace {

class Drawing : public EditorWindow {
protected:
  CurveView* curve() { return editor.findChild<CurveView*>(); }

  void drag(QWidget* widget, const QPointF& from, const QPointF& to) {
    QTest::mousePress(widget, Qt::LeftButton, {}, from.toPoint());
    QTest::mouseMove(widget, ((from + to) / 2).toPoint());
    QTest::mouseMove(widget, to.toPoint());
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to.toPoint());
    settle();
  }

  void chooseCurve(const QString& type) {
    auto* box = named<QComboBox>(editor, QStringLiteral("Type"));
    box->setCurrentIndex(box->findText(type));
    emit box->activated(box->currentIndex());
    settle();
  }
};

const std::string tickets = "/groups/2/factors/0";

TEST_F(Drawing, AKnotThatIsDraggedWritesItsNumberAndThePreviewFollows) {
  goTo(tickets);
  const auto worst = knotsAt(draft.document(), tickets).front();
  ASSERT_EQ(worst.input, 10.0);
  CurveKnot target = worst;
  target.input = 8.0;
  drag(curve(), curve()->positionOf(worst), curve()->positionOf(target));
  EXPECT_NEAR(number(tickets + "/curve/worst"), 8.0, 0.06);
  EXPECT_NE(score(), QStringLiteral("36.0 of 100"));
  undo(); // the whole drag is one step
  EXPECT_EQ(number(tickets + "/curve/worst"), 10.0);
}

TEST_F(Drawing, AKnotStopsAtItsNeighbour) {
  goTo(tickets);
  chooseCurve(QStringLiteral("Piecewise linear"));
  const auto knots = knotsAt(draft.document(), tickets);
  ASSERT_EQ(knots.size(), 3U);
  drag(curve(), curve()->positionOf(knots[1]), curve()->positionOf(knots[2]) + QPointF(40, 0));
  EXPECT_FALSE(draft.hasErrors());
  EXPECT_LT(number(tickets + "/curve/points/1/input"), number(tickets + "/curve/points/2/input"));
}

TEST_F(Drawing, EveryTypeOfCurveCanBeChosenAndIsValidAtOnce) {
  goTo(tickets);
  for (const char* type :
       {"Logarithmic", "Steps", "Piecewise linear", "Target range", "Half-life", "Linear"}) {
    chooseCurve(QString::fromUtf8(type));
    EXPECT_FALSE(draft.hasErrors()) << type << ": " << issues().join(QLatin1Char('\n')).toStdString();
    EXPECT_FALSE(knotsAt(draft.document(), tickets).empty()) << type;
  }
}

TEST_F(Drawing, PointsAreAddedAndRemoved) {
  goTo(tickets);
  chooseCurve(QStringLiteral("Piecewise linear"));
  press(QStringLiteral("Add a point"));
  EXPECT_EQ(draft.document().size(tickets + "/curve/points"), 4U);
  EXPECT_FALSE(draft.hasErrors()) << issues().join(QLatin1Char('\n')).toStdString();
  const auto buttons = shownWidgets<QToolButton>(*editor.findChild<FormView*>());
  QToolButton* remove = nullptr;
  for (QToolButton* button : buttons) {
    remove = button->accessibleName() == QStringLiteral("Remove") ? button : remove;
  }
  ASSERT_NE(remove, nullptr);
  QTest::mouseClick(remove, Qt::LeftButton);
  settle();
  EXPECT_EQ(draft.document().size(tickets + "/curve/points"), 3U);
}

TEST_F(Drawing, AnUndoInTheMiddleOfADragEndsIt) {
  goTo(tickets);
  chooseCurve(QStringLiteral("Piecewise linear"));
  const auto knot = knotsAt(draft.document(), tickets).back();
  QTest::mousePress(curve(), Qt::LeftButton, {}, curve()->positionOf(knot).toPoint());
  undo(); // back to two knots
  QTest::mouseMove(curve(), curve()->positionOf(knot).toPoint() - QPoint(30, 0));
  QTest::mouseRelease(curve(), Qt::LeftButton);
  EXPECT_EQ(text(tickets + "/curve/type"), "linear");
}

TEST_F(Drawing, AnEdgeBetweenBandsIsDraggedOnTheRuler) {
  goTo("/bands");
  auto* ruler = editor.findChild<BandEdges*>();
  drag(ruler, {ruler->xOf(50), 8}, {ruler->xOf(35), 8});
  EXPECT_EQ(number("/bands/2/from"), 35.0);
  EXPECT_EQ(category(), QStringLiteral("Good")); // 36.0
  drag(ruler, {ruler->xOf(35), 8}, {ruler->xOf(10), 8});
  EXPECT_EQ(number("/bands/2/from"), 31.0); // not over its neighbour at 30
}

TEST_F(Drawing, ABuiltInModelIsNotDragged) {
  draft.open(builtinDocument("crm-six-factor"), {}, true);
  goTo(tickets);
  const auto knot = knotsAt(draft.document(), tickets).front();
  drag(curve(), curve()->positionOf(knot), curve()->positionOf(knot) - QPointF(60, 0));
  EXPECT_EQ(number(tickets + "/curve/worst"), 10.0);
}

} // namespace
} // namespace health
