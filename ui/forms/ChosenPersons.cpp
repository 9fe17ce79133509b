// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ChosenPersons.h"

#include "core/tasks/TaskAssignment.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/ChosenBar.h"
#include "ui/components/TableView.h"
#include "ui/forms/ColleagueMenu.h"

#include <QAction>
#include <QPushButton>

namespace zaklon::ui {

ChosenPersons::ChosenPersons(Session& session, Navigator& navigator, QWidget& page,
                             QWidget* filters, const QString& list)
    : QObject(&page)
    , m_session(session)
    , m_navigator(navigator)
    , m_rows(new ChosenRows(session, page, filters,
                            [](int count) { return tr("%n person(s) chosen", nullptr, count); })) {
    bar().setObjectName(list + QStringLiteral("_chosen"));
    auto& colleagues = m_rows->addAssigning(QStringLiteral("assign_") + list,
                                            mayWrite(session.role(), "person"), "handover_reason");
    auto* tabs = bar().addButton(IconName::People, tr("Open in tabs"),
                                 QStringLiteral("open_%1_in_tabs").arg(list));
    setCommandWords(*tabs, tr("Open the chosen people in tabs")); // as its key is called
    connect(tabs, &QPushButton::clicked, this, &ChosenPersons::openInTabs);
    auto* open = new QAction(icon(IconName::People), tr("Open the chosen people in tabs"), &page);
    open->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addAction(open);
    connect(open, &QAction::triggered, this, &ChosenPersons::openInTabs);
    connect(&colleagues, &ColleagueMenu::chosen, this, &ChosenPersons::assign);
}

ChosenBar& ChosenPersons::bar() const {
    return m_rows->bar();
}

void ChosenPersons::watch(TableView& table, std::function<RecordId(int)> personOf) {
    m_table = &table;
    m_rows->watch(table, std::move(personOf));
}

void ChosenPersons::assign(const RecordId& colleague, const QString& name, const Code& reason) {
    const auto persons = m_rows->records();
    if (persons.empty()) {
        return;
    }
    const auto sentence =
        //: how many people a colleague is responsible for from now on
        tr("%n person(s) assigned to %1.", nullptr, static_cast<int>(persons.size())).arg(name);
    Handover handover;
    handover.id = RecordId::generate();
    handover.toWorker = colleague;
    handover.onDate = m_session.today();
    handover.reason = reason;
    static_cast<void>(m_session.save(
        sentence, persons.size() == 1 ? std::optional(persons.front()) : std::nullopt,
        [&](Transaction& transaction) {
            return handOverPersons(transaction, m_session.casework(), persons, handover);
        }));
    m_table->setFocus();
}

void ChosenPersons::openInTabs() {
    for (const auto& person : m_rows->records()) {
        m_navigator.openPersonBeside(person);
    }
}

} // namespace zaklon::ui
