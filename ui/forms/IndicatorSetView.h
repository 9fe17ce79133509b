// SPDX-License-Identifier: GPL-3.0-or-later
// Which indicators of a set of others (United Nations, ILO ...) a finished form answers to. The set
// is chosen here; that a sign proves nothing stands below it.
#pragma once

#include "core/assessments/Assessment.h"
#include "ui/session/Session.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace zaklon::ui {

class IndicatorSetView final : public QWidget {
    Q_OBJECT

  public:
    explicit IndicatorSetView(Session& session, QWidget* parent = nullptr);

    void showAssessment(const Assessment& assessment);

    struct Line {
        QString words; ///< the indicator and the questions that fired for it
        bool positive;
    };
    /// Every indicator for which something fired, in the order of the set.
    static std::vector<Line> lines(const Session& session, const assessments::IndicatorSet& set,
                                   const Assessment& assessment);

  private:
    void showSet();
    void addLine(const QString& text, bool strong, const QString& name);

    Session& m_session;
    Assessment m_assessment;
    QComboBox* m_set;
    QVBoxLayout* m_lines;
};

} // namespace zaklon::ui
