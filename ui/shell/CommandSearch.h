// SPDX-License-Identifier: GPL-3.0-or-later
// What the command box finds: persons by code, pseudonym and (for those who may) name, words in
// notes, actions and places. Names are searched and never shown.
#pragma once

#include "core/store/SearchIndex.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"
#include "ui/shell/Command.h"

#include <QList>

#include <optional>

class QAction;

namespace zaklon::ui {

class CommandSearch final : public QObject {
    Q_OBJECT

  public:
    CommandSearch(Session& session, Navigator& navigator, QObject* parent = nullptr);

    /// Actions of the page first, then those of the window.
    void setActions(const QList<QAction*>& page, const QList<QAction*>& window);
    /// Whose questionnaires can be begun.
    void setPerson(const std::optional<RecordId>& person) { m_person = person; }

    std::vector<Command> find(const QString& typed) const;

  private:
    void addPeople(const std::string& typed, std::vector<Command>& found) const;
    void addNames(const std::string& typed, std::vector<RecordId>& known,
                  std::vector<Command>& found) const;
    /// By the whole code that a person says when she comes back; opening it is journalled.
    void addReturnCode(const std::string& typed, std::vector<Command>& found) const;
    void addTexts(const std::string& typed, std::vector<Command>& found) const;
    void addReport(const SearchIndex::TextHit& hit, std::vector<Command>& found) const;
    void addReportByMark(const std::string& typed, std::vector<Command>& found) const;
    RecordId reportOf(const SearchIndex::TextHit& hit) const;
    void addAssessments(const QString& typed, std::vector<Command>& found) const;
    void addActions(const QString& typed, std::vector<Command>& found) const;
    std::optional<Command> personCommand(const RecordId& person, const QString& why) const;
    QString kindWords(std::string_view kind) const;

    Session& m_session;
    Navigator& m_navigator;
    QList<QAction*> m_pageActions;
    QList<QAction*> m_windowActions;
    std::optional<RecordId> m_person;
};

} // namespace zaklon::ui
