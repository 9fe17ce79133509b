// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that work everywhere (ui.md 7), as actions with text: the command box, ? and tooltips show
// the same list.
#pragma once

#include "core/vault/Role.h"
#include "ui/session/Navigator.h"

#include <QList>
#include <QObject>

#include <vector>

class QAction;
class QKeySequence;
class QWidget;

namespace zaklon::ui {

enum class ShelterStart;
enum class CopyStart;

class ShellActions final : public QObject {
    Q_OBJECT

  public:
    /// Adds them to `window`, in the words of the present language. Pages the role may not open
    /// have none.
    ShellActions(Role role, bool presenting, QWidget* window);

    QAction* find() const { return m_find; }
    QAction* newPerson() const { return m_newPerson; }
    QAction* logContact() const { return m_logContact; }
    QAction* newReport() const { return m_newReport; }
    QAction* newProvider() const { return m_newProvider; }
    QAction* hide() const { return m_hide; }
    QAction* lock() const { return m_lock; }
    QAction* leave() const { return m_leave; }
    QAction* presentation() const { return m_presentation; }
    /// Of a presentation, where the key that reveals a name says why none is.
    QAction* whyHidden() const { return m_whyHidden; }
    QAction* keys() const { return m_keys; }
    QAction* law() const { return m_law; }
    QAction* help() const { return m_help; }
    QAction* tutorial() const { return m_tutorial; }
    QAction* back() const { return m_back; }
    QAction* undo() const { return m_undo; }
    QAction* redo() const { return m_redo; }
    QAction* recent() const { return m_recent; }
    QAction* nextTab() const { return m_nextTab; }
    QAction* previousTab() const { return m_previousTab; }
    QAction* closeTab() const { return m_closeTab; }
    QAction* nextRegion() const { return m_nextRegion; }
    QAction* previousRegion() const { return m_previousRegion; }
    /// All of them, in the order of the sheet of keys.
    QList<QAction*> all() const;
    /// Those that somebody may look for in the command box: not the keys of moving about.
    QList<QAction*> commands() const;
    struct Going {
        PageKind page;
        QAction* action;
    };
    const std::vector<Going>& goings() const { return m_goings; }

  Q_SIGNALS:
    void startedInShelter(zaklon::ui::ShelterStart what);
    void startedWithCopy(zaklon::ui::CopyStart what);

  private:
    QAction* add(const QString& name, const QString& text, const QList<QKeySequence>& keys);
    void addKeyWords();
    static QString keyWordsOf(PageKind page);
    void addShelterStarts(Role role);
    void addCopyStarts(Role role);
    void addGoings(Role role);

    QWidget* m_window;
    std::vector<Going> m_goings;
    QList<QAction*> m_all;
    QAction* m_find;
    QAction* m_newPerson;
    QAction* m_logContact;
    QAction* m_newReport;
    QAction* m_newProvider;
    QList<QAction*> m_shelterStarts;
    QList<QAction*> m_copyStarts;
    QAction* m_hide;
    QAction* m_lock;
    QAction* m_leave;
    QAction* m_back;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_recent;
    QAction* m_nextTab;
    QAction* m_previousTab;
    QAction* m_closeTab;
    QAction* m_nextRegion;
    QAction* m_previousRegion;
    QAction* m_presentation;
    QAction* m_whyHidden;
    QAction* m_keys;
    QAction* m_law;
    QAction* m_help;
    QAction* m_tutorial;
};

} // namespace zaklon::ui
