// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FilterMenu.h"

#include "ui/components/ButtonCommand.h"
#include "ui/forms/NameQuestion.h"
#include "ui/session/Text.h"
#include "ui/theme/Icon.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace zaklon::ui {

FilterMenu::FilterMenu(Session& session, FilteredList list, QWidget& page, QWidget* parent)
    : QPushButton(ui::icon(IconName::Filter), tr("My filters"), parent)
    , m_session(session)
    , m_list(list)
    , m_page(page)
    , m_menu(new QMenu(this))
    , m_renaming(new QMenu(tr("Rename"), this))
    , m_removing(new QMenu(tr("Remove"), this))
    , m_keep(new QAction(tr("Keep this filter"), this)) {
    setObjectName(QStringLiteral("filter_menu"));
    m_menu->setObjectName(QStringLiteral("filter_menu_list"));
    //: other words by which the command box finds 'My filters'; never shown
    setOtherWords(*this, tr("saved kept filter keep rename remove delete"));
    const bool may = mayWrite(session.role(), describe<SavedFilter>().kind) &&
                     session.confidential().has_value();
    setVisible(may);
    m_keep->setObjectName(QStringLiteral("keep_filter"));
    m_keep->setIcon(ui::icon(IconName::Plus));
    if (may) {
        page.addAction(m_keep);
    }
    connect(m_keep, &QAction::triggered, this, &FilterMenu::keep);
    connect(this, &QPushButton::clicked, this, &FilterMenu::showMenu);
}

void FilterMenu::refresh() {
    m_menu->clear();
    m_renaming->clear();
    m_removing->clear();
    for (QAction* action : std::as_const(m_filters)) {
        action->deleteLater(); // it may be the one that was just chosen
        m_page.removeAction(action);
    }
    m_filters.clear();
    const auto access = m_session.confidential();
    if (!access || !access->permit(describe<SavedFilter>().kind)) {
        return;
    }
    const auto filters = savedFilters(*access, m_session.worker().id, m_list);
    for (const auto& filter : filters.value_or(std::vector<SavedFilter>{})) {
        addFilter(filter);
    }
    if (m_filters.isEmpty()) {
        auto* none = m_menu->addAction(tr("None kept yet"));
        none->setEnabled(false);
    }
    m_menu->addSeparator();
    m_menu->addAction(m_keep);
    if (!m_filters.isEmpty()) {
        m_menu->addMenu(m_renaming);
        m_menu->addMenu(m_removing);
    }
}

void FilterMenu::addFilter(const SavedFilter& filter) {
    const QString name = toQString(filter.name);
    const QString label = QString(name).replace(u'&', QStringLiteral("&&")); // no letter is a key
    auto* choose = new QAction(tr("Filter: %1").arg(label), this);
    choose->setObjectName(QStringLiteral("go-filter-%1").arg(m_filters.size()));
    connect(choose, &QAction::triggered, this, [this, filter] { apply(filter); });
    m_page.addAction(choose);
    m_menu->addAction(choose);
    m_filters << choose;
    auto* other = m_renaming->addAction(label);
    other->setObjectName(QStringLiteral("rename_filter_%1").arg(m_filters.size() - 1));
    connect(other, &QAction::triggered, this, [this, filter] { rename(filter); });
    auto* away = m_removing->addAction(label);
    away->setObjectName(QStringLiteral("remove_filter_%1").arg(m_filters.size() - 1));
    // Queued: removing makes the menu anew, this action with it.
    connect(
        away, &QAction::triggered, this, [this, filter] { remove(filter); }, Qt::QueuedConnection);
}

void FilterMenu::showMenu() {
    refresh();
    // Not exec(): the window must be able to lock while a menu is open.
    m_menu->popup(mapToGlobal(QPoint(0, height())));
    const auto shown = m_menu->actions();
    const auto first = std::find_if(shown.begin(), shown.end(), [](const QAction* each) {
        return each->isEnabled() && !each->isSeparator();
    });
    if (first != shown.end()) {
        m_menu->setActiveAction(*first); // Enter takes it
    }
}

void FilterMenu::keep() {
    SavedFilter filter;
    m_fields.read(filter);
    filter.worker = m_session.worker().id;
    filter.list = m_list;
    askName(tr("Keep this filter"), filter);
}

void FilterMenu::rename(const SavedFilter& filter) {
    askName(tr("Rename the filter"), filter);
}

/// A filter that is not kept yet has no id.
void FilterMenu::askName(const QString& title, const SavedFilter& filter) {
    auto* question = new NameQuestion(
        m_session, {"saved_filter:" + std::string(codeOf(m_list)), {}, filter.id},
        {title, tr("Name"),
         tr("Only you are offered it. It is kept in the confidential part of the vault."),
         toQString(filter.name)},
        [this, filter](const QString& name) { return save(filter, name); }, window());
    question->setObjectName(QStringLiteral("keep_filter_dialog"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->open();
}

void FilterMenu::apply(const SavedFilter& filter) {
    m_fields.show(filter);
    Q_EMIT applied();
}

bool FilterMenu::save(SavedFilter filter, const QString& name) {
    const bool isNew = filter.id.isNil();
    if (isNew) {
        filter.id = RecordId::generate();
    }
    filter.name = typedText(name);
    const auto access = m_session.confidential();
    if (!access) {
        return false;
    }
    const auto said = isNew ? tr("The filter is kept.") : tr("The filter is renamed.");
    const auto saved = m_session.save(said, std::nullopt, [&](Transaction& transaction) {
        return transaction.save(*access, filter);
    });
    if (saved) {
        refresh();
    }
    return saved.has_value();
}

void FilterMenu::remove(const SavedFilter& filter) {
    const auto access = m_session.confidential();
    if (!access) {
        return;
    }
    const auto removed =
        m_session.save(tr("The filter is removed."), std::nullopt, [&](Transaction& transaction) {
            return transaction.remove<SavedFilter>(*access, filter.id);
        });
    if (removed) {
        refresh();
    }
    setFocus(Qt::OtherFocusReason);
}

} // namespace zaklon::ui
