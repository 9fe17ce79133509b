// SPDX-License-Identifier: GPL-3.0-or-later
// Two pathways side by side, for a talk with the person: what each gives, asks and risks, how long
// it takes, from when which right holds, and what the record says about the conditions. Her own
// view stands below, and she chooses.
#pragma once

#include "core/people/Narrative.h"
#include "core/referrals/PathwayComparison.h"
#include "ui/session/Session.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace zaklon::ui {

class DraftKeeper;
class Field;

class PathwayComparisonView final : public QWidget {
    Q_OBJECT

  public:
    explicit PathwayComparisonView(Session& session, QWidget* parent = nullptr);

    void showPerson(const RecordId& person);
    /// Puts a pathway on one side, if it is on neither.
    void choosePathway(const Code& pathway);
    /// What is typed stays as a draft.
    void leave();
    QWidget* firstFocus();
    void saveOwnWords();

  Q_SIGNALS:
    void closed();

  private:
    QWidget* makeBar();
    QWidget* makeOwnWords();
    void rebuild();
    void fillTable(QGridLayout& grid, const PathwayComparison& comparison);
    void addRow(QGridLayout& grid, const QString& label, QWidget* left, QWidget* right);
    QWidget* statements(const std::vector<referrals::Statement>& list);
    QWidget* cell(const ComparedCell& cell);
    QWidget* legalBasis(const referrals::PathwayDefinition& definition);
    QWidget* conditions(const std::vector<PathwayCondition>& list);
    /// Her view of one pathway; kept under the pathway that she follows or considers.
    struct OwnView {
        Code pathway;
        RecordId pathwayCase; ///< nil: not considered yet, saving makes it so
        Field* field = nullptr;
        QPlainTextEdit* words = nullptr;
        QString before;
        DraftKeeper* drafts = nullptr;
    };
    OwnView makeOwnView(const QString& name, QWidget* parent);
    void keepTyping(OwnView& view);
    void beginTyping(OwnView& view);
    void showOwnWords(const PathwayComparison& comparison);
    void showOwnView(OwnView& view, const ComparedPathway& side);
    Status saveOwnView(OwnView& view);

    Session& m_session;
    RecordId m_person;
    QComboBox* m_left = nullptr;
    QComboBox* m_right = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_ownCard = nullptr;
    OwnView m_ownLeft;
    OwnView m_ownRight;
    QPushButton* m_saveOwn = nullptr;
};

} // namespace zaklon::ui
