// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "ui/components/ChosenBar.h"
#include "ui/components/EmptyState.h"
#include "ui/components/FilterChip.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/GivesWay.h"
#include "ui/components/Segments.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/ChipFlow.h"
#include "ui/forms/ChosenPersons.h"
#include "ui/forms/DraftLine.h"
#include "ui/forms/FilterMenu.h"
#include "ui/forms/PreviewPlace.h"
#include "ui/people/NewPersonPanel.h"
#include "ui/people/PersonHeader.h"
#include "ui/people/PersonTableModel.h"
#include "ui/people/RevealedName.h"
#include "ui/session/Text.h"
#include "ui/session/TypedMeets.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
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
constexpr int kFormWidth = 380;
constexpr int kWideFormWidth = 420;
constexpr int kDotsWidth = 104; ///< of the column of names, while they are hidden
constexpr int kNameWidth = 224; ///< while one of them is read

} // namespace

PeoplePage::PeoplePage(Session& session, Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_model(new PersonTableModel(session, this))
    , m_revealed(new RevealedName(session, this)) {
    setObjectName(QStringLiteral("people_page"));
    m_filter.worker = session.worker().id;
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(24, 16, 24, 16);
    whole->setSpacing(16);
    auto* list = new QFrame(this);
    auto* column = new QVBoxLayout(list);
    keepRingRoom(*list); // the bars in it begin at its edge
    column->setSpacing(12);
    whole->addWidget(list, 1);
    m_newPerson = new NewPersonPanel(session, navigator, this);
    m_newPerson->hide();
    whole->addWidget(m_newPerson);
    m_place =
        new SidePlace(*this, *whole, *list, *m_newPerson, SidePlace::Narrow::Instead, {kFormWidth});
    auto* views = makeToolbar();
    setGivesWay(*views);
    column->addWidget(views);
    m_filterBar = makeFilters();
    column->addWidget(m_filterBar);
    m_filterChips = new ChipFlow(this);
    m_filterChips->setObjectName(QStringLiteral("people_filter_chips"));
    m_filterChips->hide();
    column->addWidget(m_filterChips);
    m_chosen =
        new ChosenPersons(m_session, m_navigator, *this, m_filterBar, QStringLiteral("people"));
    column->addWidget(&m_chosen->bar());
    m_waiting = new DraftLine(session, {"new_person"}, this);
    column->addWidget(m_waiting);
    connect(m_waiting, &DraftLine::goOn, this, &PeoplePage::startNewPerson);
    column->addWidget(makeList(), 1);
    makeActions();
    m_preview = new PreviewPlace(session, *this, *whole, *m_table, [this](int row) {
        const auto* person = m_model->at(row);
        return person == nullptr ? RecordId() : person->id;
    });
    connect(m_newPerson, &NewPersonPanel::closed, this, [this] {
        m_newPerson->leave();
        m_newPerson->hide();
        m_waiting->look(RecordId(), false);
        fitPanels();
        firstFocus()->setFocus();
    });
}

QWidget* PeoplePage::makeToolbar() {
    auto* bar = new QFrame(this);
    auto* row = new FlowLayout(space::kSmall, space::kTiny, bar);
    m_views = new Segments({tr("All, also closed"), tr("Mine"), tr("Overdue"), tr("In shelters"),
                            tr("Nobody is responsible")},
                           bar);
    m_views->setObjectName(QStringLiteral("people_views"));
    m_views->setAccessibleName(tr("Which people"));
    m_views->setCurrent(0);
    m_views->setWraps(true); // in large text, in a longer language
    row->addWidget(m_views);
    row->beginTrailing();
    auto* add = new QPushButton(tr("New person"), bar);
    add->setObjectName(QStringLiteral("new_person"));
    add->setIcon(icon(IconName::Plus));
    setButtonKind(*add, ButtonKind::Primary);
    add->setVisible(mayWrite(m_session.role(), "person"));
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &PeoplePage::startNewPerson);
    connect(m_views, &Segments::chosen, this, &PeoplePage::applyFilter);
    keepRingRoom(*bar);
    return bar;
}

QWidget* PeoplePage::makeFilters() {
    auto* bar = new QFrame(this);
    auto* row = new FlowLayout(space::kSmall, space::kTiny, bar);
    keepRingRoom(*bar); // of a button the fields would stand higher otherwise
    m_text = new QLineEdit(bar);
    m_text->setObjectName(QStringLiteral("people_filter"));
    const bool codesOnly = typedMeets(m_session) == TypedMeets::CodeOnly;
    m_text->setPlaceholderText(codesOnly ? tr("Code") : tr("Code or pseudonym"));
    m_text->setAccessibleName(codesOnly ? tr("Filter by code") : tr("Filter by code or pseudonym"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(Theme::of(this).scaled(210));
    m_category = new QComboBox(bar);
    m_category->setObjectName(QStringLiteral("people_category"));
    setBoxPurpose(*m_category, tr("Category"));
    m_category->addItem(tr("Every category"));
    for (const auto& [category, code] : CodesOf<PersonCategory>::codes) {
        m_category->addItem(m_session.words().label(category), toQString(code));
    }
    m_risk = new QComboBox(bar);
    m_risk->setObjectName(QStringLiteral("people_risk"));
    setBoxPurpose(*m_risk, tr("Risk"));
    m_risk->addItem(tr("Every risk"));
    for (int rank = 1; rank <= 3; ++rank) {
        m_risk->addItem(tr("At least: %1").arg(m_session.words().risk(rank)), rank);
    }
    m_shown = new TextLabel({}, TextRole::Small, &Theme::text2, bar);
    m_shown->setObjectName(QStringLiteral("people_shown"));
    m_category->setMaximumWidth(Theme::of(this).scaled(250));
    m_risk->setMaximumWidth(Theme::of(this).scaled(200));
    m_filters = new FilterMenu(m_session, FilteredList::People, *this, bar);
    m_filters->fields().add("view", *m_views, {"all", "mine", "overdue", "in_shelter", "nobodys"});
    m_filters->fields().add("text", *m_text);
    m_filters->fields().add("category", *m_category);
    m_filters->fields().add("risk", *m_risk);
    row->addWidget(m_text);
    row->addWidget(m_category);
    row->addWidget(m_risk);
    row->addWidget(m_filters);
    connect(m_filters, &FilterMenu::applied, this, [this] {
        applyFilter();
        m_table->setFocus();
    });
    row->beginTrailing();
    row->addWidget(m_shown);
    connect(m_text, &QLineEdit::textChanged, this, &PeoplePage::applyFilter);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0) {
            m_table->setFocus();
        }
    });
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
    const int widths[] = {158, kDotsWidth, 270, 187, 0, 140, 80};
    for (int column = 0; column < PersonTableModel::kColumns; ++column) {
        if (widths[column] > 0) {
            m_table->setColumnWidth(column, widths[column]);
        }
    }
    using Column = PersonTableModel::Column;
    m_table->stretchColumn(static_cast<int>(Column::Status));
    m_table->setShowsWholeWords(static_cast<int>(Column::Category), TableView::Whole::WithRoom);
    m_table->setShowsWholeWords(static_cast<int>(Column::Status));
    fitName(false);
    m_empty = new EmptyState(IconName::People, {}, {}, holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_table->setOpensBeside();
    m_chosen->watch(*m_table, [this](int row) {
        const auto* person = m_model->at(row);
        return person == nullptr ? RecordId() : person->id;
    });
    connect(m_table, &TableView::opened, this, &PeoplePage::open);
    connect(m_table, &TableView::openedBeside, this, [this](const QModelIndex& index) {
        if (const auto* person = m_model->at(index.row())) {
            m_navigator.openPersonBeside(person->id);
        }
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeoplePage::showCounts);
    connect(m_table, &TableView::backRequested, this, [this] { m_navigator.back(); });
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
    addActions({add, filter, makeReveal()});
}

QAction* PeoplePage::makeReveal() {
    auto* reveal = new QAction(icon(IconName::Eye), tr("Reveal or hide the name in the row"), this);
    reveal->setObjectName(QStringLiteral("reveal_row"));
    reveal->setShortcut(Qt::ALT | Qt::Key_R);
    reveal->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    reveal->setEnabled(m_revealed->isPermitted());
    connect(reveal, &QAction::triggered, this, [this] { m_revealed->toggle(currentPerson()); });
    m_model->setMayReveal(m_revealed->isPermitted());
    connect(m_table, &TableView::pictureTriggered, reveal, &QAction::trigger);
    connect(m_revealed, &RevealedName::changed, this, [this] {
        const auto& person = m_revealed->person();
        fitName(!person.isNil());
        m_model->setRevealed(person, person.isNil() ? QString()
                                                    : PersonHeader::nameWords(m_session, person));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_revealed->isShowing(currentPerson())) {
            m_revealed->hide();
        }
    });
    return reveal;
}

/// A name that somebody asked for gives way to nothing.
void PeoplePage::fitName(bool revealed) {
    using Column = PersonTableModel::Column;
    std::vector<int> givingWay{static_cast<int>(Column::Worker), static_cast<int>(Column::Name),
                               static_cast<int>(Column::Category),
                               static_cast<int>(Column::Status)};
    if (revealed) {
        std::erase(givingWay, static_cast<int>(Column::Name));
    }
    m_table->setColumnWidth(static_cast<int>(Column::Name), revealed ? kNameWidth : kDotsWidth);
    m_table->setGivingWay(std::move(givingWay));
}

RecordId PeoplePage::currentPerson() const {
    const auto* person = m_model->at(m_table->currentIndex().row());
    return person == nullptr ? RecordId() : person->id;
}

void PeoplePage::hideEvent(QHideEvent* event) {
    m_revealed->hide();
    Page::hideEvent(event);
}

void PeoplePage::startNewPerson() {
    m_newPerson->start();
    m_newPerson->show();
    m_waiting->hide();
    fitPanels();
}

void PeoplePage::applyFilter() {
    m_filter.today = m_session.today();
    m_filter.view = static_cast<PersonView>(m_views->current().value_or(0));
    m_filter.text = typedText(m_text->text());
    m_filter.meets = typedMeets(m_session);
    m_filter.category = fromCode<PersonCategory>(toText(m_category->currentData().toString()));
    m_filter.riskAtLeast.reset();
    if (m_risk->currentIndex() > 0) {
        m_filter.riskAtLeast = m_risk->currentData().toInt();
    }
    const auto keep = currentPerson();
    m_model->show(m_filter, m_model->order());
    const int row = std::max(0, m_model->rowOf(keep));
    m_table->setCurrentIndex(m_model->index(row, 0));
    showFilterChips();
}

void PeoplePage::showFilterChips() {
    m_filterChips->clear();
    const auto text = m_text->text().trimmed();
    if (!text.isEmpty()) {
        addFilterChip("chip_text",
                      m_filter.meets == TypedMeets::CodeOnly
                          ? tr("Code: %1").arg(text)
                          : tr("Code or pseudonym: %1").arg(text),
                      [this] { m_text->clear(); });
    }
    if (m_category->currentIndex() > 0) {
        addFilterChip("chip_category", tr("Category: %1").arg(m_category->currentText()),
                      [this] { m_category->setCurrentIndex(0); });
    }
    if (m_risk->currentIndex() > 0) {
        addFilterChip("chip_risk", m_risk->currentText(), [this] { m_risk->setCurrentIndex(0); });
    }
    m_filterChips->setVisible(!text.isEmpty() || m_category->currentIndex() > 0 ||
                              m_risk->currentIndex() > 0);
}

void PeoplePage::addFilterChip(const char* name, const QString& words,
                               const std::function<void()>& off) {
    auto* chip = new FilterChip(words, m_filterChips);
    chip->setObjectName(QString::fromLatin1(name));
    setTabOrder(m_filters, chip);
    connect(chip, &QPushButton::clicked, this, [this, off] {
        off();
        firstFocus()->setFocus(); // the chip goes
    });
    m_filterChips->add(chip);
}

/// Whatever is typed, the views stay as large as they are: counted when records change, not at
/// every key.
void PeoplePage::showViewSizes() {
    if (const auto counts = PersonStore(m_session.casework()).counts(m_filter)) {
        const std::int64_t sizes[] = {counts->all, counts->mine, counts->overdue, counts->inShelter,
                                      counts->nobodys};
        const QString names[] = {tr("All, also closed"), tr("Mine"), tr("Overdue"),
                                 tr("In shelters"), tr("Nobody is responsible")};
        for (int view = 0; view < 5; ++view) {
            m_views->button(view).setText(QStringLiteral("%1 %2").arg(
                names[view], m_session.words().locale().toString(qlonglong{sizes[view]})));
        }
    }
}

QString PeoplePage::shownWords(PersonSort by, int count) {
    switch (by) {
    case PersonSort::NextDue:
        break;
    case PersonSort::CaseCode:
        return tr("%n person(s), by code", nullptr, count);
    case PersonSort::Risk:
        return tr("%n person(s), by risk", nullptr, count);
    case PersonSort::FirstContact:
        return tr("%n person(s), by first contact", nullptr, count);
    case PersonSort::Category:
        return tr("%n person(s), by category", nullptr, count);
    case PersonSort::Worker:
        return tr("%n person(s), by worker", nullptr, count);
    }
    return tr("%n person(s), by next due", nullptr, count);
}

/// Whenever the list was read anew, in whatever order.
void PeoplePage::showCounts() {
    const auto count = PersonStore(m_session.casework()).count(m_filter);
    m_shown->setText(count ? shownWords(m_model->order().by, static_cast<int>(*count)) : QString());
    const bool filtered = m_filter.view != PersonView::All || !m_filter.text.empty() ||
                          m_filter.category || m_filter.riskAtLeast;
    m_empty->setText(filtered ? tr("Nobody fits this view") : tr("Nobody is here yet"),
                     filtered ? tr("Change the view or the filter to see more people.")
                              : tr("The first record begins with how the person reached you."));
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
}

void PeoplePage::open(const QModelIndex& index) {
    if (const auto* person = m_model->at(index.row())) {
        m_navigator.openPerson(person->id);
    }
}

void PeoplePage::refresh() {
    m_filters->refresh();
    applyFilter();
    m_waiting->look(RecordId(), m_newPerson->isVisibleTo(this));
    showViewSizes();
}

QWidget* PeoplePage::firstFocus() {
    if (m_model->rowCount() > 0) {
        return m_table;
    }
    auto* add = findChild<QPushButton*>(QStringLiteral("new_person"));
    return add->isHidden() ? static_cast<QWidget*>(m_text) : add;
}

void PeoplePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_place->setWidths({width() >= kWidePage ? kWideFormWidth : kFormWidth});
    fitPanels();
}

void PeoplePage::fitPanels() {
    m_preview->setGivesWay(m_newPerson->isVisibleTo(this));
}

} // namespace zaklon::ui
