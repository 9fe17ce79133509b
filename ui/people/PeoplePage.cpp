// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "ui/components/EmptyState.h"
#include "ui/components/Segments.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/people/NewPersonPanel.h"
#include "ui/people/PersonTableModel.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kWidePage = 1400; ///< px; a whole table has room beside the panel

} // namespace

PeoplePage::PeoplePage(Session& session, Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_model(new PersonTableModel(session, this)) {
    setObjectName(QStringLiteral("people_page"));
    m_filter.worker = session.worker().id;
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(24, 16, 24, 16);
    whole->setSpacing(16);
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    whole->addLayout(column, 1);
    m_newPerson = new NewPersonPanel(session, navigator, this);
    m_newPerson->hide();
    whole->addWidget(m_newPerson);
    column->addWidget(makeToolbar());
    column->addWidget(makeFilters());
    column->addWidget(makeList(), 1);
    makeActions();
    connect(m_newPerson, &NewPersonPanel::closed, this, [this] {
        m_newPerson->hide();
        fitColumns();
        m_table->setFocus();
    });
    connect(&m_session, &Session::personChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

QWidget* PeoplePage::makeToolbar() {
    auto* bar = new QFrame(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_views = new Segments({tr("All"), tr("Mine"), tr("Overdue"), tr("In the shelter")}, bar);
    m_views->setObjectName(QStringLiteral("people_views"));
    m_views->setAccessibleName(tr("Which people"));
    m_views->setCurrent(0);
    row->addWidget(m_views);
    row->addStretch();
    auto* add = new QPushButton(tr("New person"), bar);
    add->setObjectName(QStringLiteral("new_person"));
    add->setIcon(icon(IconName::Plus));
    setButtonKind(*add, ButtonKind::Primary);
    add->setVisible(mayWrite(m_session.role(), "person"));
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &PeoplePage::startNewPerson);
    connect(m_views, &Segments::chosen, this, [this](int view) {
        m_filter.view = static_cast<PersonView>(view);
        applyFilter();
    });
    keepRingRoom(*bar);
    return bar;
}

QWidget* PeoplePage::makeFilters() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_text = new QLineEdit(bar);
    m_text->setObjectName(QStringLiteral("people_filter"));
    m_text->setPlaceholderText(tr("Code or pseudonym"));
    m_text->setAccessibleName(tr("Filter by code or pseudonym"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(150);
    m_text->setMaximumWidth(Theme::of(this).scaled(260));
    m_category = new QComboBox(bar);
    m_category->setObjectName(QStringLiteral("people_category"));
    m_category->setAccessibleName(tr("Category"));
    m_category->addItem(tr("Every category"));
    for (const auto& [category, code] : CodesOf<PersonCategory>::codes) {
        m_category->addItem(m_session.words().label(category), static_cast<int>(category));
    }
    m_risk = new QComboBox(bar);
    m_risk->setObjectName(QStringLiteral("people_risk"));
    m_risk->setAccessibleName(tr("Risk"));
    m_risk->addItem(tr("Every risk"));
    for (int rank = 1; rank <= 3; ++rank) {
        m_risk->addItem(tr("At least: %1").arg(m_session.words().risk(rank)), rank);
    }
    m_shown = new TextLabel({}, TextRole::Small, &Theme::text2, bar);
    m_shown->setObjectName(QStringLiteral("people_shown"));
    m_category->setMaximumWidth(Theme::of(this).scaled(250));
    m_risk->setMaximumWidth(Theme::of(this).scaled(200));
    row->addWidget(m_text, 1);
    row->addWidget(m_category);
    row->addWidget(m_risk);
    row->addStretch();
    row->addWidget(m_shown);
    connect(m_text, &QLineEdit::textChanged, this, &PeoplePage::applyFilter);
    connect(m_category, &QComboBox::currentIndexChanged, this, &PeoplePage::applyFilter);
    connect(m_risk, &QComboBox::currentIndexChanged, this, &PeoplePage::applyFilter);
    return bar;
}

QWidget* PeoplePage::makeList() {
    auto* holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_table = new TableView(holder);
    m_table->setObjectName(QStringLiteral("people_table"));
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(
        static_cast<int>(PersonTableModel::Column::NextDue), Qt::AscendingOrder);
    const int widths[] = {150, 80, 270, 195, 0, 140, 80};
    for (int column = 0; column < PersonTableModel::kColumns; ++column) {
        if (widths[column] > 0) {
            m_table->setColumnWidth(column, widths[column]);
        }
    }
    m_table->stretchColumn(static_cast<int>(PersonTableModel::Column::Status));
    m_empty = new EmptyState(IconName::People, {}, {}, holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_table, &TableView::opened, this, &PeoplePage::open);
    connect(m_table, &TableView::backRequested, this, [this] { m_navigator.back(); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PeoplePage::showCounts);
    return holder;
}

void PeoplePage::makeActions() {
    auto* add = new QAction(icon(IconName::Plus), tr("New person"), this);
    add->setShortcut(QKeySequence::New);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    add->setEnabled(mayWrite(m_session.role(), "person"));
    connect(add, &QAction::triggered, this, &PeoplePage::startNewPerson);
    auto* filter = new QAction(icon(IconName::Filter), tr("Filter this list"), this);
    filter->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});
    filter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(filter, &QAction::triggered, this, [this] { m_text->setFocus(); });
    addActions({add, filter});
}

void PeoplePage::startNewPerson() {
    m_newPerson->start();
    m_newPerson->show();
    fitColumns();
}

void PeoplePage::applyFilter() {
    m_filter.today = m_session.today();
    m_filter.text = toText(m_text->text());
    m_filter.category.reset();
    if (m_category->currentIndex() > 0) {
        m_filter.category = static_cast<PersonCategory>(m_category->currentData().toInt());
    }
    m_filter.riskAtLeast.reset();
    if (m_risk->currentIndex() > 0) {
        m_filter.riskAtLeast = m_risk->currentData().toInt();
    }
    const auto* current = m_model->personAt(m_table->currentIndex().row());
    const auto keep = current == nullptr ? RecordId() : current->id;
    m_model->show(m_filter, m_model->order());
    const int row = std::max(0, m_model->rowOf(keep));
    m_table->setCurrentIndex(m_model->index(row, 0));
    showCounts();
}

void PeoplePage::showCounts() {
    const PersonStore store(m_session.casework());
    if (const auto counts = store.counts(m_filter)) {
        const std::int64_t sizes[] = {counts->all, counts->mine, counts->overdue,
                                      counts->inShelter};
        const QString names[] = {tr("All"), tr("Mine"), tr("Overdue"), tr("In the shelter")};
        for (int view = 0; view < 4; ++view) {
            m_views->button(view).setText(QStringLiteral("%1 %2").arg(
                names[view], m_session.words().locale().toString(qlonglong{sizes[view]})));
        }
    }
    const auto count = store.count(m_filter);
    m_shown->setText(count ? tr("%n person(s), by next due", nullptr, static_cast<int>(*count))
                           : QString());
    const bool filtered = m_filter.view != PersonView::All || !m_filter.text.empty() ||
                          m_filter.category || m_filter.riskAtLeast;
    m_empty->setText(filtered ? tr("Nobody fits this view") : tr("Nobody is here yet"),
                     filtered ? tr("Change the view or the filter to see more people.")
                              : tr("The first record begins with how the person reached you."));
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
}

void PeoplePage::open(const QModelIndex& index) {
    if (const auto* person = m_model->personAt(index.row())) {
        m_navigator.openPerson(person->id);
    }
}

void PeoplePage::refresh() {
    applyFilter();
}

QWidget* PeoplePage::firstFocus() {
    return m_table;
}

void PeoplePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_newPerson->setFixedWidth(Theme::of(this).column(width() >= kWidePage ? 420 : 380));
    fitColumns();
}

void PeoplePage::fitColumns() {
    const bool narrow = m_newPerson->isVisibleTo(this) && width() < kWidePage;
    m_table->setColumnHidden(static_cast<int>(PersonTableModel::Column::Category), narrow);
    m_table->setColumnHidden(static_cast<int>(PersonTableModel::Column::Worker), narrow);
}

} // namespace zaklon::ui
