// SPDX-License-Identifier: GPL-3.0-or-later
// Pathways side by side, for a talk with the person: what each gives, asks and risks, how long it
// takes, from when which right holds, and what the record says about the conditions. Her own view
// stands below, and she chooses. Where the columns would be too narrow to read, they stand one
// below the other.
#pragma once

#include "core/referrals/PathwayComparison.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <array>
#include <functional>

class QBoxLayout;
class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace zaklon::ui {

class PathwayOwnWords;
class TextLabel;

class PathwayComparisonView final : public QWidget {
    Q_OBJECT

  public:
    explicit PathwayComparisonView(Session& session, QWidget* parent = nullptr);

    void showPerson(const RecordId& person);
    /// Puts a pathway into the first column, if it is in none.
    void choosePathway(const Code& pathway);
    /// What is typed stays as a draft.
    void leave();
    QWidget* firstFocus();

  Q_SIGNALS:
    void closed();
    /// One of the pathways is to begin.
    void startWanted(const QString& pathway);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    /// One line of the table: what it is about, and what each pathway says.
    struct Line {
        QString label;
        std::function<QWidget*(std::size_t)> cell;
    };

    QWidget* makeBar();
    void makeChoices();
    void placeChoices();
    QComboBox* makeBox(std::size_t column, QWidget* parent);
    QWidget* makeInside();
    void goToColumn(std::size_t column);
    std::vector<const referrals::PathwayDefinition*> chosen() const;
    void rebuild();
    /// Whether columns of a readable width have room.
    bool haveRoomBeside() const;
    void layTable();
    std::vector<Line> lines();
    void layBeside(QWidget& table, const std::vector<Line>& lines);
    void layBelow(QWidget& table, const std::vector<Line>& lines);
    QWidget* title(std::size_t column);
    /// 'Start this one', or that it runs.
    QWidget* start(std::size_t column);
    void makeKeys();
    QWidget* statements(const std::vector<referrals::Statement>& list);
    QWidget* right(const ComparedCell& cell);
    QWidget* legalBasis(const referrals::PathwayDefinition& definition);
    QWidget* conditions(const std::vector<PathwayCondition>& list);

    Session& m_session;
    RecordId m_person;
    std::array<QComboBox*, kMostCompared> m_boxes{};
    PathwayComparison m_comparison;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QWidget* m_choices; ///< the boxes
    QBoxLayout* m_boxRow;
    QVBoxLayout* m_inside = nullptr;
    QWidget* m_table = nullptr;
    std::vector<QWidget*> m_titles; ///< by column
    PathwayOwnWords* m_ownWords = nullptr;
    bool m_beside = true;
};

} // namespace zaklon::ui
