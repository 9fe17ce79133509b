// SPDX-License-Identifier: GPL-3.0-or-later
// The person's own view of each pathway that is compared, kept under the pathway that is followed
// or considered: saving makes it a considered one.
#pragma once

#include "core/people/Narrative.h"
#include "core/referrals/PathwayComparison.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QPlainTextEdit;
class QPushButton;

namespace zaklon::ui {

class DraftKeeper;
class Field;

/// Beside others `column` takes its share of the width, whatever it holds: what stands below each
/// other in several grids begins on one line.
void shareWidth(QWidget& column);

class PathwayOwnWords final : public QWidget {
    Q_OBJECT

  public:
    explicit PathwayOwnWords(Session& session, QWidget* parent = nullptr);

    /// One place for the words about each; hidden without the confidential key.
    void showPathways(const RecordId& person, const std::vector<ComparedPathway>& pathways);
    /// Side by side under the columns of a table whose heads are `heads` px wide, or one below the
    /// other.
    void setBeside(bool beside, int heads);
    /// What is typed stays as a draft.
    void leave();
    void save();

  private:
    struct View {
        Code pathway;
        RecordId pathwayCase; ///< nil: not considered yet
        Field* field = nullptr;
        QPlainTextEdit* words = nullptr;
        QString before;
        bool isRead = false; ///< what is kept is known, so that something may be written over it
        DraftKeeper* drafts = nullptr;
    };
    void makeView(View& view, const QString& name);
    void keepTyping(View& view);
    void beginTyping(View& view);
    void showView(View& view, const ComparedPathway& pathway);
    /// False, and said by the session, if something typed was not saved.
    bool saveView(View& view);
    bool consider(View& view, const QString& typed);
    bool saveWords(const View& view, const QString& typed, const ConfidentialRecords& access);

    Session& m_session;
    RecordId m_person;
    std::array<View, kMostCompared> m_views;
    QGridLayout* m_grid;
    QWidget* m_heads; ///< as wide as the heads of the table above
    QPushButton* m_save;
};

} // namespace zaklon::ui
