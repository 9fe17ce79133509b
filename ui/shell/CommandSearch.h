// SPDX-License-Identifier: GPL-3.0-or-later
// What the command box finds: persons by code, pseudonym and (for those who may) name, words in
// notes, actions, places, organisations and settings. Names are searched and never shown.
#pragma once

#include "core/store/SearchIndex.h"
#include "core/tasks/DueTask.h"
#include "core/vault/DraftBox.h"
#include "ui/components/ButtonCommand.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"
#include "ui/shell/Command.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QAction;

namespace zaklon::ui {

class RecentPersons;

class CommandSearch final : public QObject {
    Q_OBJECT

  public:
    /// `recent` outlives it.
    CommandSearch(Session& session, Navigator& navigator, const RecentPersons& recent,
                  QObject* parent = nullptr);

    /// Actions of the page first, then those of the window, then what is only found by its words:
    /// figures and settings.
    void setActions(const QList<QAction*>& page, const QList<QAction*>& window,
                    const QList<QAction*>& byWords = {});
    /// What else can be pressed on the page; found by its words, after its actions.
    void setButtons(std::vector<ButtonCommand> buttons) { m_buttons = std::move(buttons); }
    /// Whose questionnaires can be begun and whose answers recorded; asked anew what waits for them
    /// and what was begun.
    void setPerson(const std::optional<RecordId>& person);
    /// What had the keys: a key that does not work from there is not named.
    void setCameFrom(const QWidget* widget) { m_cameFrom = widget; }
    /// While nothing is typed, only persons seen in this session are offered.
    void setOnlyRecent(bool only) { m_onlyRecent = only; }
    /// Where an organisation that was found is shown.
    void setProviderPage(std::function<void(const RecordId&)> show) {
        m_showProvider = std::move(show);
    }

    /// How a section of a person is called, for what was found in it.
    void setSectionNames(std::function<QString(PersonSection)> nameOf) {
        m_nameOf = std::move(nameOf);
    }

    /// Some 30 at most. Every query has a limit: it must answer while somebody types, however many
    /// persons there are.
    std::vector<Command> find(const QString& typed) const;

  private:
    void addRecent(std::vector<Command>& found) const;
    void addPeople(const std::string& typed, std::vector<Command>& found) const;
    void addPeopleInside(const std::string& typed, std::vector<RecordId>& known,
                         std::vector<Command>& found) const;
    enum class NamesMet { ByEveryWord, ByOneWord };
    void addNames(const std::string& typed, NamesMet met, std::vector<RecordId>& known,
                  std::vector<Command>& found) const;
    /// Those who are not in the list yet, while there is room.
    void addUnknown(const std::vector<RecordId>& persons, const QString& why,
                    std::vector<RecordId>& known, std::vector<Command>& found) const;
    /// By the whole code that a person says when she comes back; opening it is journalled.
    void addReturnCode(const std::string& typed, std::vector<Command>& found) const;
    void addTexts(const std::string& typed, std::vector<Command>& found) const;
    /// Where the words stand is named; the words themselves are shown by nobody's asking.
    std::optional<Command> personText(const SearchIndex::TextHit& hit) const;
    std::optional<Command> reportText(const SearchIndex::TextHit& hit) const;
    std::optional<Command> contactText(const RecordId& contact) const;
    std::optional<Command> visitText(const RecordId& visit) const;
    void addReportByMark(const std::string& typed, std::vector<Command>& found) const;
    RecordId reportOf(const SearchIndex::TextHit& hit) const;
    void addProviders(const QString& typed, std::vector<Command>& found) const;
    void addAssessments(const QString& typed, std::vector<Command>& found) const;
    void addOutcomes(const QString& typed, std::vector<Command>& found) const;
    void addTellings(const QString& typed, std::vector<Command>& found) const;
    void addAnswers(const QString& typed, std::vector<Command>& found) const;
    void addReviewAnswers(const QString& typed, std::vector<Command>& found) const;
    void addDrafts(const QString& typed, std::vector<Command>& found) const;
    const std::vector<DueTask>& waiting() const;
    void addActions(const QString& typed, std::vector<Command>& found) const;
    void addAction(QAction* action, const QString& typed, CommandGroup group,
                   std::vector<Command>& found) const;
    void addButtons(const QString& typed, std::vector<Command>& found) const;
    std::optional<Command> personCommand(const RecordId& person, const QString& why) const;
    QString kindWords(std::string_view kind) const;

    Session& m_session;
    Navigator& m_navigator;
    const RecentPersons& m_recent;
    std::function<void(const RecordId&)> m_showProvider;
    std::function<QString(PersonSection)> m_nameOf;
    QList<QAction*> m_pageActions;
    QList<QAction*> m_windowActions;
    QList<QAction*> m_byWords;
    std::vector<ButtonCommand> m_buttons;
    std::optional<RecordId> m_person;
    QPointer<const QWidget> m_cameFrom;
    mutable std::optional<std::vector<DueTask>> m_waiting;  ///< for an answer
    mutable std::optional<std::vector<FormDraft>> m_drafts; ///< read once while the box is open
    bool m_onlyRecent = false;
};

} // namespace zaklon::ui
