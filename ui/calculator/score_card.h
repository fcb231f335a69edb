// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/shared/card.h"

class QGridLayout;

namespace health {

class BandRuler;
class GroupScores;
class InkLabel;
class LinkButton;
class Readout;

/// The answer at one glance: score, category, action, difference to the calculated score, bands, the cap that
/// acts, and what is unknown or rough.
class ScoreCard : public Card {
  Q_OBJECT

public:
  explicit ScoreCard(Session& session, QWidget* parent = nullptr);

signals:
  void backAsked();
  void problemAsked(std::size_t factor);

private:
  Session& m_session;
  InkLabel* m_caption;
  Readout* m_score;
  Readout* m_category;
  InkLabel* m_action;
  InkLabel* m_difference;
  InkLabel* m_against;
  LinkButton* m_back;
  BandRuler* m_ruler;
  InkLabel* m_cap;
  GroupScores* m_groups;
  InkLabel* m_unknown;
  LinkButton* m_problem;

  void build();
  void refresh();
  void refreshHead(const ScoreResult& shown);
  void refreshDifference();
  void refreshUnknown(const ScoreResult& shown);
};

} // namespace health
