// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/read_curve.h"

#include "core/model/model_fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace health {
namespace {

constexpr std::array kinds{
    Choice<InputKind>{"number", InputKind::number}, Choice<InputKind>{"percent", InputKind::percent},
    Choice<InputKind>{"count", InputKind::count},   Choice<InputKind>{"days", InputKind::days},
    Choice<InputKind>{"months", InputKind::months}, Choice<InputKind>{"score", InputKind::score},
    Choice<InputKind>{"money", InputKind::money},   Choice<InputKind>{"category", InputKind::category},
    Choice<InputKind>{"yes_no", InputKind::yesNo},
};
constexpr std::size_t kindsOfNumbers = 7;

constexpr std::size_t longestCurve = 100;

/// Curves are looked at over a stretch wider than their ends; it must be a number too.
constexpr double wide = 10.0;

class CurveReader {
public:
  CurveReader(const Json& json, const std::string& pointer, Issues& issues)
      : m_fields(json, pointer, issues), m_issues(issues) {}

  Curve read(InputKind kind) {
    using Read = Curve (CurveReader::*)();
    constexpr std::array types{
        Choice<Read>{"linear", &CurveReader::linear},
        Choice<Read>{"log", &CurveReader::log},
        Choice<Read>{"steps", &CurveReader::steps},
        Choice<Read>{"piecewise", &CurveReader::piecewise},
        Choice<Read>{"target", &CurveReader::target},
        Choice<Read>{"half_life", &CurveReader::halfLife},
        Choice<Read>{"categories", &CurveReader::categories},
    };
    const std::size_t before = m_issues.size();
    const Read shape = readChoice(m_fields, "type", types);
    if (m_issues.size() > before) {
      return {};
    }
    const bool isCategory = kind == InputKind::category || kind == InputKind::yesNo;
    if (isCategory != (shape == &CurveReader::categories)) {
      m_fields.refuse(IssueCode::curveKindMismatch, "type", m_fields.text("type").value_or(""),
                      std::string(kindName(kind)));
      return {};
    }
    Curve curve = (this->*shape)();
    if (kind == InputKind::yesNo && m_issues.size() == before) {
      checkYesNo(std::get<CategoryCurve>(curve));
    }
    return curve;
  }

private:
  JsonFields m_fields;
  Issues& m_issues;

  void refuse(IssueCode code, JsonFields& fields, std::string_view key) {
    fields.refuse(code, key, jsonExcerpt(*fields.find(key)));
  }

  Curve linear() {
    const auto worst = m_fields.number("worst");
    const auto best = m_fields.number("best");
    if (!worst || !best) {
      return {};
    }
    if (*worst == *best) {
      refuse(IssueCode::equalCurveEnds, m_fields, "best");
    } else if (!std::isfinite(*best - *worst)) {
      refuse(IssueCode::numberTooLarge, m_fields, "best");
    }
    return LinearCurve{*worst, *best};
  }

  /// 1 after noting an issue.
  double positive(std::string_view key) {
    const auto number = m_fields.number(key);
    if (number && !(*number > 0)) {
      refuse(IssueCode::curveNotPositive, m_fields, key);
      return 1.0;
    }
    return number.value_or(1.0);
  }

  Curve log() {
    const LogCurve curve{positive("reference"), positive("best")};
    const double span = curve.best / curve.reference;
    if (span <= 0 || !std::isfinite(span)) {
      refuse(IssueCode::numberTooLarge, m_fields, curve.best > curve.reference ? "best" : "reference");
    }
    return curve;
  }

  Curve halfLife() {
    const HalfLifeCurve curve{positive("half_life")};
    if (!std::isfinite(wide * curve.halfLife)) {
      refuse(IssueCode::numberTooLarge, m_fields, "half_life");
    }
    return curve;
  }

  double score(JsonFields& fields) {
    const auto number = fields.number("score");
    if (number && (*number < 0 || *number > 1)) {
      refuse(IssueCode::scoreOutside, fields, "score");
    }
    return number.value_or(0.0);
  }

  /// An input that must lie above the one before.
  double ascending(JsonFields& fields, std::string_view key, std::optional<double> before, bool mayEqual) {
    const auto input = fields.number(key);
    if (input && before && (*input < *before || (*input == *before && !mayEqual))) {
      refuse(IssueCode::bandsNotAscending, fields, key);
    } else if (input && before && !std::isfinite(*input - *before)) {
      refuse(IssueCode::numberTooLarge, fields, key);
    }
    return input.value_or(before.value_or(0.0));
  }

  /// The entries of a list of inputs and scores that holds at least `least`.
  std::vector<CurvePoint> points(std::string_view list, std::string_view inputKey, std::size_t least) {
    std::vector<CurvePoint> points;
    const Json* json = m_fields.list(list);
    readEntries(json, m_fields.pointerTo(list), longestCurve, m_issues, [&](JsonFields& fields) {
      const auto before = points.empty() ? std::nullopt : std::optional(points.back().input);
      const double input = ascending(fields, inputKey, before, false);
      points.push_back({input, score(fields)});
    });
    checkLength(json, list, least);
    if (!points.empty() && !std::isfinite(wide * (points.back().input - points.front().input))) {
      refuse(IssueCode::numberTooLarge, m_fields, list);
    }
    return points;
  }

  void checkLength(const Json* list, std::string_view key, std::size_t least) {
    if (list != nullptr && list->size() < least) {
      m_issues.push_back({.code = IssueCode::tooFewEntries,
                          .where = m_fields.pointerTo(key),
                          .value = std::to_string(list->size()),
                          .lowest = static_cast<double>(least)});
    }
  }

  template <typename Entry>
  void checkNotFlat(const std::vector<Entry>& entries, double first, std::string_view key,
                    std::size_t before) {
    const bool flat = std::ranges::all_of(entries, [first](const Entry& one) { return one.score == first; });
    if (flat && m_issues.size() == before) {
      m_fields.refuse(IssueCode::equalCurveEnds, key, Json(first).dump());
    }
  }

  Curve steps() {
    const std::size_t before = m_issues.size();
    StepsCurve curve;
    const auto below = m_fields.number("below");
    if (below && (*below < 0 || *below > 1)) {
      refuse(IssueCode::scoreOutside, m_fields, "below");
    }
    curve.below = below.value_or(0.0);
    curve.steps = points("steps", "from", 1);
    checkNotFlat(curve.steps, curve.below, "steps", before);
    return curve;
  }

  Curve piecewise() {
    const std::size_t before = m_issues.size();
    PiecewiseCurve curve{points("points", "input", 2)};
    checkNotFlat(curve.points, curve.points.empty() ? 0.0 : curve.points.front().score, "points", before);
    return curve;
  }

  Curve target() {
    TargetCurve curve;
    curve.worstLow = ascending(m_fields, "worst_low", std::nullopt, false);
    curve.bestFrom = ascending(m_fields, "best_from", curve.worstLow, false);
    curve.bestTo = ascending(m_fields, "best_to", curve.bestFrom, true);
    curve.worstHigh = ascending(m_fields, "worst_high", curve.bestTo, false);
    if (!std::isfinite(wide * (curve.worstHigh - curve.worstLow))) {
      refuse(IssueCode::numberTooLarge, m_fields, "worst_high");
    }
    return curve;
  }

  Curve categories() {
    const std::size_t before = m_issues.size();
    CategoryCurve curve;
    std::set<std::string> ids;
    const Json* list = m_fields.list("categories");
    readEntries(list, m_fields.pointerTo("categories"), longestCurve, m_issues, [&](JsonFields& fields) {
      Category category{.id = readName(fields, "id"), .name = readName(fields, "name")};
      if (!category.id.empty() && !ids.insert(category.id).second) {
        fields.refuse(IssueCode::duplicateId, "id", excerpt(category.id));
      }
      const Json* number = fields.find("score");
      if (number == nullptr || number->is_null()) {
        fields.refuse(IssueCode::categoryWithoutScore, "score");
      } else {
        category.score = score(fields);
      }
      curve.categories.push_back(std::move(category));
    });
    checkLength(list, "categories", 2);
    checkNotFlat(curve.categories, curve.categories.empty() ? 0.0 : curve.categories.front().score,
                 "categories", before);
    return curve;
  }

  void checkYesNo(const CategoryCurve& curve) {
    const auto has = [&curve](std::string_view id) {
      return std::ranges::find(curve.categories, id, &Category::id) != curve.categories.end();
    };
    if (curve.categories.size() != 2 || !has("yes") || !has("no")) {
      m_fields.refuse(IssueCode::yesNoCategories, "categories");
    }
  }
};

} // namespace

Curve readCurve(JsonFields& factor, InputKind kind, Issues& issues) {
  const Json* json = factor.object("curve");
  return json == nullptr ? Curve() : CurveReader(*json, factor.pointerTo("curve"), issues).read(kind);
}

std::string_view kindName(InputKind kind) {
  return kinds.at(static_cast<std::size_t>(kind)).word;
}

InputKind readKind(JsonFields& factor, bool isScored) {
  if (isScored) {
    return readChoice(factor, "kind", kinds);
  }
  std::array<Choice<InputKind>, kindsOfNumbers> numbers{};
  std::copy_n(kinds.begin(), kindsOfNumbers, numbers.begin());
  return readChoice(factor, "kind", numbers);
}

} // namespace health
