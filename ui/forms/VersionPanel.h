// SPDX-License-Identifier: GPL-3.0-or-later
// One record as it was on any day, field by field, and the way to put a version back.
#pragma once

#include "core/catalogue/RecordHistory.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QPushButton;
class QTimer;

namespace zaklon::ui {

class Banner;
class Card;
class DateField;
class TableView;
class TextLabel;
class VersionModel;

class VersionPanel final : public QWidget {
    Q_OBJECT

  public:
    explicit VersionPanel(Session& session, QWidget* parent = nullptr);

    /// What an entry of the journal was about: of a change the version before it, which is what one
    /// puts back; else the version that it made, or the newest one. False, with nothing shown,
    /// where this role may not read the record or the journal knows no version of it.
    bool open(const RecordDescription& description, const JournalEntry& entry);
    /// Forgets what it shows.
    void clear();
    void focusFirst();

    void older();
    void newer();
    void putBack();
    /// Shows the hidden field of the current row for a while and notes it in the journal, or hides
    /// it again.
    void toggleHidden();

  Q_SIGNALS:
    void closeRequested();
    /// The version that was shown is what the record is now.
    void versionPutBack();

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    QWidget* makeDay();
    QHBoxLayout* makeButtons();
    void makeActions();
    void read();
    void showVersion(std::size_t index);
    void showChanged(const std::vector<FieldChange>& changes);
    void showNothingOn(const QString& sentence);
    void showDay();
    void showSentence();
    void hideValues();
    void showReveal();
    const RecordVersion* version() const;
    void showMayPutBack();
    void showRefusal(const Error& error);

    Session& m_session;
    std::optional<RecordHistory> m_history;
    std::optional<RecordId> m_person;
    RecordId m_record;
    std::optional<std::size_t> m_version;
    bool m_mayPutBack = false;
    Card* m_card;
    DateField* m_day;
    QPushButton* m_older;
    QPushButton* m_newer;
    TextLabel* m_which;
    Banner* m_refused;
    VersionModel* m_model;
    TableView* m_table;
    QPushButton* m_reveal = nullptr;
    QPushButton* m_putBack = nullptr;
    QTimer* m_hideTimer;
};

} // namespace zaklon::ui
