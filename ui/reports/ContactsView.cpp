// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ContactsView.h"

#include "core/vault/HandOver.h"
#include "ui/components/Banner.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/ChosenBar.h"
#include "ui/components/EmptyState.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/Segments.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/ChosenRows.h"
#include "ui/forms/ColleagueMenu.h"
#include "ui/forms/DraftLine.h"
#include "ui/forms/FilterMenu.h"
#include "ui/reports/ContactPanel.h"
#include "ui/reports/HelplineTableModel.h"
#include "ui/session/Text.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kPanelWidth = 430;

} // namespace

ContactsView::ContactsView(Session& session, Navigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_model(new HelplineTableModel(session, this))
    , m_withoutNumber(new TextLabel({}, TextRole::Small, &Theme::text2, this))
    , m_panel(new ContactPanel(session, navigator, this))
    , m_waiting(new DraftLine(session, {"helpline_contact"}, this))
    , m_unsaved(new Banner(Tone::Attention, IconName::Clock, tr("A contact is not saved yet."),
                           tr("Save it with Ctrl+Enter or discard it; then log the next one."),
                           this)) {
    setObjectName(QStringLiteral("contacts_view"));
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(16);
    auto* list = new QFrame(this);
    auto* column = new QVBoxLayout(list);
    keepRingRoom(*list); // the bar in it begins at its edge
    column->setSpacing(12);
    m_bar = makeToolbar();
    column->addWidget(m_bar);
    column->addWidget(makeChosenBar());
    column->addWidget(m_waiting);
    m_unsaved->setObjectName(QStringLiteral("unsaved_contact"));
    m_unsaved->hide();
    column->addWidget(m_unsaved);
    m_withoutNumber->setObjectName(QStringLiteral("without_number"));
    m_withoutNumber->setWordWrap(true);
    m_withoutNumber->hide();
    column->addWidget(m_withoutNumber);
    column->addWidget(makeList(), 1);
    whole->addWidget(list, 1);
    whole->addWidget(m_panel);
    m_panel->hide();
    new SidePlace(*this, *whole, *list, *m_panel, SidePlace::Narrow::Instead, {kPanelWidth});
    connect(m_panel, &ContactPanel::closed, this, [this] {
        showPanel(false);
        refresh();
        if (const int row = m_model->rowOf(m_panel->contact()); row >= 0) {
            m_table->setCurrentIndex(m_model->index(row, 0)); // Enter opens it, and no other call
        }
        firstFocus()->setFocus();
    });
    connect(m_panel, &ContactPanel::reportMade, this, &ContactsView::reportMade);
    connect(m_waiting, &DraftLine::goOn, this, &ContactsView::goOnWithDraft);
}

void ContactsView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier &&
        !m_panel->isHidden()) {
        m_panel->leaveUntouched();
        return;
    }
    QWidget::keyPressEvent(event);
}

QWidget* ContactsView::makeToolbar() {
    auto* bar = new QFrame(this);
    auto* row = new FlowLayout(space::kSmall, space::kTiny, bar);
    m_views = new Segments({tr("All"), tr("Mine"), tr("To call back"), tr("Open")}, bar);
    m_views->setObjectName(QStringLiteral("contact_views"));
    m_views->setAccessibleName(tr("Which contacts"));
    m_views->setCurrent(0);
    m_type = new QComboBox(bar);
    m_type->setObjectName(QStringLiteral("contact_type"));
    setBoxPurpose(*m_type, tr("What they are about"));
    m_type->addItem(tr("Every type"));
    for (const auto& [type, code] : CodesOf<HelplineType>::codes) {
        m_type->addItem(m_session.words().label(type), toQString(code));
    }
    m_mark = new QLineEdit(bar);
    m_mark->setObjectName(QStringLiteral("contact_mark"));
    m_mark->setPlaceholderText(tr("Mark of a caller"));
    m_mark->setAccessibleName(tr("Filter by the mark of a caller"));
    m_mark->setClearButtonEnabled(true);
    m_mark->setFixedWidth(Theme::of(this).scaled(170));
    m_filters = new FilterMenu(m_session, FilteredList::Contacts, *this, bar);
    m_filters->fields().add("view", *m_views, {"all", "mine", "call_back", "open"});
    m_filters->fields().add("type", *m_type);
    m_filters->fields().add("mark", *m_mark);
    m_add = new QPushButton(tr("Log a contact"), bar);
    m_add->setObjectName(QStringLiteral("log_contact"));
    setCommandWords(*m_add, tr("Log a helpline contact")); // as its key is called
    m_add->setIcon(icon(IconName::Plus));
    setButtonKind(*m_add, ButtonKind::Primary);
    m_add->setVisible(mayWrite(m_session.role(), describe<HelplineContact>().kind));
    row->addWidget(m_views);
    row->addWidget(m_type);
    row->addWidget(m_mark);
    row->addWidget(m_filters);
    row->beginTrailing();
    row->addWidget(m_add);
    connect(m_views, &Segments::chosen, this, &ContactsView::refreshList);
    connect(m_type, &QComboBox::currentIndexChanged, this, &ContactsView::refreshList);
    connect(m_mark, &QLineEdit::textChanged, this, &ContactsView::refreshList);
    connect(m_filters, &FilterMenu::applied, this, [this] {
        refreshList();
        firstFocus()->setFocus();
    });
    connect(m_add, &QPushButton::clicked, this, &ContactsView::startNew);
    keepRingRoom(*bar);
    return bar;
}

QWidget* ContactsView::makeChosenBar() {
    m_chosen = new ChosenRows(m_session, *this, m_bar,
                              [](int count) { return tr("%n contact(s) chosen", nullptr, count); });
    m_chosen->bar().setObjectName(QStringLiteral("contacts_chosen"));
    auto& colleagues =
        m_chosen->addAssigning(QStringLiteral("assign_contacts"),
                               mayWrite(m_session.role(), describe<HelplineContact>().kind));
    connect(&colleagues, &ColleagueMenu::chosen, this, &ContactsView::assign);
    return &m_chosen->bar();
}

void ContactsView::assign(const RecordId& colleague, const QString& name) {
    const auto contacts = m_chosen->records();
    if (contacts.empty()) {
        return;
    }
    static_cast<void>(m_session.save(
        //: how many helpline contacts a colleague goes on with from now on
        tr("%n contact(s) assigned to %1.", nullptr, static_cast<int>(contacts.size())).arg(name),
        std::nullopt, [&](Transaction& transaction) {
            return handOver(transaction, m_session.casework(), std::span(contacts),
                            &HelplineContact::worker, colleague);
        }));
    m_table->setFocus();
}

QWidget* ContactsView::makeList() {
    auto* holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_table = new TableView(holder);
    m_table->setObjectName(QStringLiteral("contacts_table"));
    m_table->setAccessibleName(tr("Helpline contacts"));
    m_table->setModel(m_model);
    const int widths[] = {160, 125, 150, 0, 150, 90, 140, 125, 70};
    for (int column = 0; column < HelplineTableModel::kColumns; ++column) {
        if (widths[column] > 0) {
            m_table->setColumnWidth(column, widths[column]);
        }
    }
    using Column = HelplineTableModel::Column;
    m_table->stretchColumn(static_cast<int>(Column::Forms));
    for (const auto column : {Column::Caller, Column::Became}) {
        m_table->setShowsWholeWords(static_cast<int>(column));
    }
    m_table->setShowsWholeWords(static_cast<int>(Column::Channel), TableView::Whole::WithRoom);
    m_table->setGivingWay({static_cast<int>(Column::Worker), static_cast<int>(Column::Channel),
                           static_cast<int>(Column::Forms), static_cast<int>(Column::CallsBefore),
                           static_cast<int>(Column::Became)});
    m_empty = new EmptyState(IconName::Phone, {}, {}, holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { openRow(index.row()); });
    m_chosen->watch(*m_table, [this](int row) {
        const auto* found = m_model->at(row);
        return found == nullptr ? RecordId() : found->contact.id;
    });
    connect(m_table, &TableView::backRequested, this, [this] { m_navigator.back(); });
    return holder;
}

HelplineFilter ContactsView::filter() const {
    HelplineFilter filter;
    filter.view = static_cast<HelplineView>(m_views->current().value_or(0));
    filter.worker = m_session.worker().id;
    filter.type = fromCode<HelplineType>(toText(m_type->currentData().toString()));
    filter.mark = typedText(m_mark->text());
    return filter;
}

void ContactsView::refresh() {
    m_filters->refresh();
    refreshList();
}

void ContactsView::refreshList() {
    if (m_table == nullptr) {
        return; // the boxes are being filled
    }
    const auto* current = m_model->at(m_table->currentIndex().row());
    const auto keep = current == nullptr ? RecordId() : current->contact.id;
    const auto wanted = filter();
    m_model->show(wanted);
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(keep)), 0));
    showCounts();
    const bool filtered = wanted.view != HelplineView::All || wanted.type || !wanted.mark.empty();
    m_empty->setText(filtered ? tr("No contact fits") : tr("No contact is logged yet"),
                     filtered ? tr("Change the view or the filter to see more.")
                              : tr("A call needs no name. When and what about is enough."));
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    showWaiting();
}

void ContactsView::showCounts() {
    const auto counts =
        HelplineStore(m_session.casework(), m_session.confidential()).counts(m_session.worker().id);
    if (!counts) {
        return;
    }
    const std::int64_t sizes[] = {counts->all, counts->mine, counts->callBack, counts->open};
    const QString names[] = {tr("All"), tr("Mine"), tr("To call back"), tr("Open")};
    for (int view = 0; view < 4; ++view) {
        m_views->button(view).setText(QStringLiteral("%1 %2").arg(
            names[view], m_session.words().locale().toString(qlonglong{sizes[view]})));
    }
    sayWithoutNumber(static_cast<int>(counts->withoutNumber));
}

/// They stand in the list of those who wait, and are not in its number.
void ContactsView::sayWithoutNumber(int count) {
    const auto sentence =
        count > 0 ? tr("%n more left no number: only they can call again.", nullptr, count)
                  : QString();
    const auto waiting = static_cast<int>(HelplineView::CallBack);
    m_views->button(waiting).setToolTip(sentence);
    m_withoutNumber->setText(sentence);
    m_withoutNumber->setVisible(count > 0 && m_views->current() == waiting);
}

QWidget* ContactsView::firstFocus() const {
    const bool useTable = m_model->rowCount() > 0 || m_add->isHidden();
    return useTable ? static_cast<QWidget*>(m_table) : m_add;
}

void ContactsView::startNew() {
    if (m_panel->isVisible() && m_panel->isModified()) {
        m_unsaved->show(); // what is typed there already is neither thrown away nor mixed up
        m_unsaved->announceNow();
        m_panel->takeKeys(); // never on the button: whoever types on would save with a space
        return;
    }
    showPanel(true);
    m_panel->startNew();
}

void ContactsView::openContact(const RecordId& contact) {
    if (const auto known =
            m_session.casework().find<HelplineContact>(contact).value_or(std::nullopt)) {
        open(*known);
    }
}

void ContactsView::openRow(int row) {
    if (const auto* found = m_model->at(row)) {
        open(found->contact);
    }
}

void ContactsView::open(const HelplineContact& contact) {
    m_session.noteAccess(JournalAction::Opened, describe<HelplineContact>(), contact.id,
                         std::nullopt, "helpline_contact");
    const bool wasHidden = m_panel->isHidden();
    showPanel(true);
    if (!m_panel->edit(HelplineContact(contact)) && wasHidden) { // the list may be read meanwhile
        showPanel(false);
    }
}

void ContactsView::showWaiting() {
    m_waiting->look(RecordId(), !m_panel->isHidden());
}

void ContactsView::goOnWithDraft(const FormDraft& draft) {
    if (draft.key.record.isNil()) {
        startNew();
        return;
    }
    const auto read = m_session.read(m_session.casework().find<HelplineContact>(draft.key.record));
    if (!read) {
        return; // nobody knows whether it is gone
    }
    if (const auto& contact = *read) {
        open(*contact);
    } else {
        m_waiting->sayUnused(draft);
    }
}

void ContactsView::showPanel(bool shown) {
    if (!shown) {
        m_panel->leave();
    }
    m_panel->setVisible(shown);
    m_unsaved->hide();
    showWaiting();
}

} // namespace zaklon::ui
