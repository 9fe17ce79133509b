// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/DirectoryPage.h"

#include "ui/components/EmptyState.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftLine.h"
#include "ui/forms/FilterMenu.h"
#include "ui/forms/RecordListModel.h"
#include "ui/referrals/ProviderPanel.h"
#include "ui/referrals/RecordBoxes.h"
#include "ui/session/Text.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

DirectoryPage::DirectoryPage(Session& session, Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_model(new RecordListModel(this))
    , m_panel(new ProviderPanel(session, this)) {
    setObjectName(QStringLiteral("directory_page"));
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(24, 16, 24, 16);
    whole->setSpacing(16);
    auto* list = new QFrame(this);
    auto* column = new QVBoxLayout(list);
    keepRingRoom(*list); // the bar in it begins at its edge
    column->setSpacing(12);
    column->addWidget(makeFilters());
    m_waiting = new DraftLine(session, {"provider"}, this);
    column->addWidget(m_waiting);
    connect(m_waiting, &DraftLine::goOn, this, &DirectoryPage::goOnWithDraft);
    column->addWidget(makeList(), 1);
    whole->addWidget(list, 1);
    whole->addWidget(m_panel);
    m_panel->hide();
    new SidePlace(*this, *whole, *list, *m_panel, SidePlace::Narrow::Instead, {400});
    connect(m_panel, &ProviderPanel::closed, this, [this] {
        m_panel->leave();
        m_panel->hide();
        refresh();
        select(m_panel->shown()); // whoever is still in the list
        firstFocus()->setFocus();
    });
    auto* add = new QAction(icon(IconName::Plus), tr("Add a provider"), this);
    add->setShortcut(QKeySequence::New);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    add->setEnabled(mayWrite(session.role(), "provider"));
    connect(add, &QAction::triggered, this, &DirectoryPage::startNewProvider);
    addAction(add);
}

QComboBox* DirectoryPage::codeBox(const QString& name, const QString& words, const char* list,
                                  QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    setBoxPurpose(*box, words);
    box->setMaximumWidth(Theme::of(this).scaled(180));
    addCode(*box, Code{}, words);
    for (const auto* entry : m_session.definitions().codes.find(list)->offered()) {
        addCode(*box, Code{entry->code}, m_session.words().text(entry->label));
    }
    connect(box, &QComboBox::currentIndexChanged, this, &DirectoryPage::refreshList);
    return box;
}

QWidget* DirectoryPage::makeFilters() {
    auto* bar = new QFrame(this);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    m_shown = new TextLabel({}, TextRole::Small, &Theme::text2, bar);
    m_shown->setObjectName(QStringLiteral("directory_shown"));
    auto* add = new QPushButton(tr("Add a provider"), bar);
    add->setObjectName(QStringLiteral("add_provider"));
    add->setIcon(icon(IconName::Plus));
    setButtonKind(*add, ButtonKind::Primary);
    add->setVisible(mayWrite(m_session.role(), "provider"));
    head->addWidget(m_shown);
    head->addStretch();
    head->addWidget(add);
    auto* row = new FlowLayout(space::kSmall, space::kTiny);
    m_place = new QLineEdit(bar);
    m_place->setObjectName(QStringLiteral("directory_place"));
    m_place->setPlaceholderText(tr("Place"));
    m_place->setAccessibleName(tr("Filter by place"));
    m_place->setClearButtonEnabled(true);
    m_place->setFixedWidth(Theme::of(this).scaled(160));
    m_service = codeBox(QStringLiteral("directory_service"), tr("Every service"), "service", bar);
    m_accepts =
        codeBox(QStringLiteral("directory_accepts"), tr("Whoever is accepted"), "accepts", bar);
    m_language =
        codeBox(QStringLiteral("directory_language"), tr("Every language"), "language", bar);
    m_formal = new QComboBox(bar);
    m_formal->setObjectName(QStringLiteral("directory_formal"));
    m_formal->setMaximumWidth(Theme::of(this).scaled(240));
    setBoxPurpose(*m_formal, tr("How referrals go"));
    m_formal->addItem(tr("Formal and informal"));
    m_formal->addItem(tr("Agreed mechanism"), true);
    m_formal->addItem(tr("Personal contact"), false);
    makeFilterMenu(*bar);
    for (QWidget* each : {static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_service),
                          static_cast<QWidget*>(m_accepts), static_cast<QWidget*>(m_language),
                          static_cast<QWidget*>(m_formal), static_cast<QWidget*>(m_filters)}) {
        row->addWidget(each);
    }
    column->addLayout(head);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &DirectoryPage::startNewProvider);
    connect(m_place, &QLineEdit::textChanged, this, &DirectoryPage::refreshList);
    connect(m_formal, &QComboBox::currentIndexChanged, this, &DirectoryPage::refreshList);
    keepRingRoom(*bar);
    return bar;
}

void DirectoryPage::makeFilterMenu(QWidget& bar) {
    m_filters = new FilterMenu(m_session, FilteredList::Directory, *this, &bar);
    m_filters->fields().add("place", *m_place);
    m_filters->fields().add("service", *m_service);
    m_filters->fields().add("accepts", *m_accepts);
    m_filters->fields().add("language", *m_language);
    m_filters->fields().add("formal", *m_formal);
    connect(m_filters, &FilterMenu::applied, this, [this] {
        refreshList();
        firstFocus()->setFocus();
    });
}

QWidget* DirectoryPage::makeList() {
    auto* holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_model->setHeaders({tr("Name"), tr("Place and services"), tr("How referrals go")});
    m_table = new TableView(holder);
    m_table->setObjectName(QStringLiteral("directory_table"));
    m_table->setAccessibleName(tr("Directory of services"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, 280);
    m_table->setColumnWidth(2, 170);
    m_table->stretchColumn(1);
    m_table->setWrapsWords();
    m_empty = new EmptyState(IconName::Services, tr("No provider fits"),
                             tr("Change the filter, or add who can help."), holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { edit(index.row()); });
    connect(m_table, &TableView::backRequested, this, [this] { m_navigator.back(); });
    return holder;
}

ProviderFilter DirectoryPage::filter() const {
    ProviderFilter filter;
    filter.service = currentCode(*m_service);
    filter.place = typedText(m_place->text());
    filter.accepts = currentCode(*m_accepts);
    filter.language = currentCode(*m_language);
    if (m_formal->currentIndex() > 0) {
        filter.formal = m_formal->currentData().toBool();
    }
    filter.withInactive = true;
    return filter;
}

void DirectoryPage::refresh() {
    m_filters->refresh();
    refreshList();
}

void DirectoryPage::refreshList() {
    if (m_table == nullptr) {
        return; // the boxes are being filled
    }
    m_providers =
        ProviderStore(m_session.casework()).list(filter()).value_or(std::vector<Provider>{});
    std::vector<ListedRecord> records;
    const auto& words = m_session.words();
    for (const auto& provider : m_providers) {
        QStringList detail;
        for (const auto& part :
             {toQString(provider.place), words.labels("service", provider.services)}) {
            if (!part.isEmpty()) {
                detail.append(part);
            }
        }
        const auto state = !provider.active  ? tr("takes none now")
                           : provider.formal ? tr("agreed mechanism")
                                             : tr("personal contact");
        records.push_back({provider.id, toQString(provider.name), detail.join(QStringLiteral(": ")),
                           state, provider.active && provider.formal ? Tone::Good : Tone::Outline});
    }
    m_model->setRecords(std::move(records));
    m_shown->setText(tr("%n provider(s)", nullptr, static_cast<int>(m_providers.size())));
    if (m_providers.empty()) {
        sayWhyEmpty();
    }
    m_stack->setCurrentWidget(m_providers.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    showWaiting();
}

void DirectoryPage::sayWhyEmpty() {
    ProviderFilter everybody;
    everybody.withInactive = true;
    const auto all = ProviderStore(m_session.casework()).list(everybody);
    if (all && all->empty()) {
        m_empty->setText(tr("Nobody is in the directory yet"),
                         tr("Add who can help: referrals and consents name them."));
    } else {
        m_empty->setText(tr("No provider fits"), tr("Change the filter, or add who can help."));
    }
}

void DirectoryPage::showWaiting() {
    m_waiting->look(RecordId(), m_panel->isVisibleTo(this));
}

void DirectoryPage::goOnWithDraft(const FormDraft& draft) {
    if (draft.key.record.isNil()) {
        startNewProvider();
        return;
    }
    const auto read = m_session.read(m_session.casework().find<Provider>(draft.key.record));
    if (!read) {
        return; // nobody knows whether it is gone
    }
    if (const auto& provider = *read) {
        m_panel->show();
        m_panel->edit(*provider);
        showWaiting();
    } else {
        m_waiting->sayUnused(draft);
    }
}

QWidget* DirectoryPage::firstFocus() {
    return m_providers.empty() ? static_cast<QWidget*>(m_place) : m_table;
}

void DirectoryPage::startNewProvider() {
    m_panel->show();
    m_panel->startNew();
    showWaiting();
}

void DirectoryPage::showProvider(const RecordId& provider) {
    m_place->clear();
    for (auto* box : {m_service, m_accepts, m_language, m_formal}) {
        box->setCurrentIndex(0);
    }
    refresh();
    if (const int row = m_model->rowOf(provider); row >= 0) {
        select(provider);
        edit(row);
    }
}

void DirectoryPage::select(const RecordId& provider) {
    if (const int row = m_model->rowOf(provider); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

void DirectoryPage::edit(int row) {
    if (row >= 0 && row < static_cast<int>(m_providers.size())) {
        m_panel->show();
        m_panel->edit(m_providers[static_cast<std::size_t>(row)]);
        showWaiting();
    }
}

} // namespace zaklon::ui
