// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened to a person, newest first: by kind, for all time or a month or half a
// year that moves back and forth, with the line of time above the list.
#pragma once

#include "core/timeline/TimelineStore.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QComboBox;
class QPushButton;
class QScrollArea;

namespace zaklon::ui {

class Card;
class EmptyState;
class Segments;
class TextLabel;
class TimelineRow;
class TimelineRows;
class TimelineStrip;

class TimelineView final : public QWidget {
    Q_OBJECT

  public:
    /// How far back the timeline goes.
    enum class Span { Month, HalfYear, All };

    explicit TimelineView(Session& session, QWidget* parent = nullptr);

    void showPerson(const RecordId& person);
    /// What is shown now, for printing: no more than a page of paper has room for.
    TimelineQuery query() const;
    QWidget* firstFocus();

  Q_SIGNALS:
    void printRequested();
    /// Wants to see what this event tells of.
    void entryOpened(const zaklon::TimelineEntry& entry);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeBar(Card& card);
    QWidget* makeRows(Card& card);
    void makeActions();
    void changeSpan(int by);
    Span span() const;
    Date end() const;
    Date shifted(Date day, int spans) const;
    /// One span back or forth; never beyond today.
    void move(int by);
    void showMoves();
    void showTicks(Date from, Date to);
    void read();
    void showStrip();
    /// Reads the words of those rows only that are shown now.
    void showMoreRows(std::size_t atLeast);
    void giveKeysTo(std::size_t row);
    void goTo(int entry);

    Card* m_card = nullptr;
    QWidget* m_bar = nullptr;
    bool m_isBarBeside = true;
    Session& m_session;
    RecordId m_person;
    std::vector<TimelineEntry> m_entries; ///< every one, without words
    QComboBox* m_kinds = nullptr;
    Segments* m_span = nullptr;
    std::optional<Date> m_end; ///< the last day of a past span; none: today, and what is agreed
    QPushButton* m_earlier = nullptr;
    QPushButton* m_later = nullptr;
    TimelineStrip* m_strip = nullptr;
    QScrollArea* m_scroll = nullptr;
    EmptyState* m_none = nullptr;
    TimelineRows* m_rows = nullptr;
    QWidget* m_older = nullptr;
    TimelineRow* m_current = nullptr;
};

} // namespace zaklon::ui
