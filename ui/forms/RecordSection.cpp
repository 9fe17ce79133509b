// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RecordSection.h"

#include "ui/components/Card.h"
#include "ui/components/EmptyState.h"
#include "ui/components/EndOfForm.h"
#include "ui/components/KeyAction.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TableView.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftLine.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/HistoryReader.h"
#include "ui/forms/PlainScroll.h"
#include "ui/forms/TaskPlace.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace zaklon::ui {

namespace {

constexpr int kLeastRows = 2;    ///< in sight of a list
constexpr int kLeastColumns = 3; ///< title, detail and state
constexpr int kFirstFact = 2;    ///< column

} // namespace

RecordSection::RecordSection(Session& session, const RecordDescription& description,
                             const Texts& texts, QWidget* parent)
    : PersonSectionPage(parent)
    , m_session(session)
    , m_description(description)
    , m_texts(texts)
    , m_model(new RecordListModel(this))
    , m_card(new Card(texts.heading, Card::Padding::None, this))
    , m_table(new TableView(m_card))
    , m_empty(new EmptyState(IconName::Document, texts.emptyTitle, texts.emptyReason, m_card))
    , m_panel(new Card(texts.add, Card::Padding::Normal, this))
    , m_drafts(new DraftKeeper(session, *m_panel))
    , m_waiting(new DraftLine(session, {description.kind}, m_card))
    , m_add(new QPushButton(texts.add, m_card))
    , m_addKey(new QAction(icon(IconName::Plus), texts.add, this)) {
    const auto kind = toQString(description.kind);
    setObjectName(kind + QStringLiteral("_section"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_card, 1);
    row->addWidget(m_panel);
    m_model->setHeaders(texts.columns);
    m_table->setModel(m_model);
    m_table->setObjectName(kind + QStringLiteral("_list"));
    m_table->setAccessibleName(texts.heading);
    m_table->setColumnWidth(0, 250);
    m_table->setColumnWidth(2, 150);
    m_table->stretchColumn(1);
    m_table->setWrapsWords(); // beside a form, too
    // In a lower page the whole of it scrolls, rather than a slit of the list.
    const auto& theme = Theme::of(this);
    m_table->setMinimumHeight(theme.scaled(height::kTableHead) +
                              kLeastRows * theme.scaled(height::kRow));
    m_add->setObjectName(QStringLiteral("add_") + kind);
    m_add->setIcon(icon(IconName::Plus));
    m_add->setVisible(mayWrite(session.role(), description.kind));
    m_addKey->setEnabled(mayWrite(session.role(), description.kind));
    m_card->addToEnd(m_add);
    auto* holder = new QWidget(m_card);
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_card->content().addWidget(m_waiting);
    m_card->content().addWidget(holder, 1);
    m_panel->hide();
    new SidePlace(*this, *row, *m_card, *m_panel, SidePlace::Narrow::Instead, {392});
    connect(m_add, &QPushButton::clicked, this, &RecordSection::startNew);
    connect(m_waiting, &DraftLine::goOn, this, &RecordSection::goOnWithDraft);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        if (const auto* record = m_model->at(index.row())) {
            edit(record->id);
        }
    });
    m_addKey->setShortcut(QKeySequence::New);
    m_addKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_addKey, &QAction::triggered, m_add, &QPushButton::click);
    addAction(m_addKey);
}

void RecordSection::showEvent(QShowEvent* event) {
    PersonSectionPage::showEvent(event);
    if (m_place != nullptr) {
        m_place->addAction(m_addKey);
    }
}

void RecordSection::hideEvent(QHideEvent* event) {
    PersonSectionPage::hideEvent(event);
    if (m_place != nullptr) {
        m_place->removeAction(m_addKey);
    }
}

void RecordSection::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier &&
        !m_panel->isHidden()) {
        closeForm();
        return;
    }
    PersonSectionPage::keyPressEvent(event);
}

void RecordSection::build() {
    auto* scroll = new QScrollArea(m_panel);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(&m_drafts->offer());
    makeForms(*inside, *column);
    m_panelFoot = new QVBoxLayout;
    column->addLayout(m_panelFoot);
    m_history = makeHistoryButton(
        m_session, QStringLiteral("history_of_") + toQString(m_description.kind),
        [this] { return m_row.id; },
        [this] {
            refresh();
            edit(m_row.id);
        },
        inside);
    column->addWidget(m_history, 0, Qt::AlignLeading);
    column->addStretch(1);
    showInPanel(*scroll, inside);
    m_panel->content().addWidget(scroll, 1);
    makeButtons();
}

void RecordSection::makeForms(QWidget& inside, QVBoxLayout& column) {
    m_form =
        new RecordForm(m_description, m_session.words(), m_session.definitions().codes, &inside);
    addFields(*m_form);
    column.addWidget(m_form);
    connect(m_form, &RecordForm::revealed, this, [this](const QString& field) {
        m_session.noteAccess(JournalAction::Revealed, m_description, m_row.id, m_person,
                             toText(field));
    });
    connect(&m_session, &Session::concealed, m_form, &RecordForm::conceal);
    m_words = new RecordForm(describe<Narrative>(), m_session.words(),
                             m_session.definitions().codes, &inside);
    if (m_session.confidential()) {
        addWords(*m_words);
    }
    m_hasWords = m_words->findChild<Field*>() != nullptr;
    m_words->setVisible(m_hasWords);
    column.addWidget(m_words);
    m_drafts->add(QStringLiteral("record"), *m_form);
    m_drafts->add(QStringLiteral("words"), *m_words);
    connect(m_drafts, &DraftKeeper::restored, this, [this] { m_row.id = m_form->baseRow().id; });
    connect(m_drafts, &DraftKeeper::startedAgain, this, &RecordSection::openAgain);
    connect(m_drafts, &DraftKeeper::goOn, this, &RecordSection::focusFields);
}

void RecordSection::makeButtons() {
    auto* buttons = new QHBoxLayout;
    m_close = new QPushButton(tr("Cancel"), m_panel);
    m_close->setObjectName(QStringLiteral("cancel_") + toQString(m_description.kind));
    auto* done = new QPushButton(m_texts.save, m_panel);
    done->setObjectName(QStringLiteral("save_") + toQString(m_description.kind));
    setButtonKind(*done, ButtonKind::Primary);
    done->setEnabled(mayWrite(m_session.role(), m_description.kind));
    addEndOfForm(*buttons, *m_close, *done);
    m_panel->content().addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        closeForm();
    });
    connect(m_drafts, &DraftKeeper::typingChanged, m_close,
            [this](bool typing) { m_close->setText(typing ? tr("Discard") : tr("Cancel")); });
    connect(done, &QPushButton::clicked, this, &RecordSection::saveForm);
    connect(m_form, &RecordForm::lastFieldLeft, this, [this, done] {
        auto* words = m_hasWords ? m_words->findChild<Field*>() : nullptr;
        (words != nullptr ? &words->editor() : done)->setFocus(Qt::TabFocusReason);
    });
    connect(m_words, &RecordForm::lastFieldLeft, done,
            [done] { done->setFocus(Qt::TabFocusReason); });
    connect(addSaveKeys(*m_panel, m_texts.save), &QAction::triggered, this,
            &RecordSection::saveForm);
    // What was typed stays as a draft, so that a key pressed in haste takes nothing away.
    connect(addLeaveKey(*m_panel, tr("Close the form")), &QAction::triggered, this,
            &RecordSection::closeForm);
}

void RecordSection::showPerson(const RecordId& person) {
    if (person != m_person) {
        m_person = person;
        closeForm();
    }
    refresh();
}

void RecordSection::refresh() {
    showRecords(m_person.isNil() && isOfPerson() ? std::vector<ListedRecord>{} : list());
    m_empty->setText(isFiltered() ? tr("Nothing fits") : emptyTitle(),
                     isFiltered() ? tr("Change the filter to see more.") : m_texts.emptyReason);
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    if (!m_panel->isHidden()) {
        m_form->keepChosen(true);
        fillChoices(*m_form);
        m_form->keepChosen(false);
    }
    showWaiting();
}

void RecordSection::setColumns(const std::vector<int>& widths, std::vector<int> givingWay) {
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (column == 1) {
            m_table->stretchColumn(1, widths[column]);
        } else {
            m_table->setColumnWidth(static_cast<int>(column), widths[column]);
        }
    }
    m_givingWay = std::move(givingWay);
}

/// Those that gave way come back first.
void RecordSection::showRecords(std::vector<ListedRecord> records) {
    if (m_model->columnCount() == kLeastColumns) {
        m_model->setRecords(std::move(records));
        return;
    }
    m_table->setGivingWay({});
    const auto facts = static_cast<std::size_t>(m_model->columnCount() - kLeastColumns);
    for (std::size_t fact = 0; fact < facts; ++fact) {
        const bool isSaid =
            std::any_of(records.begin(), records.end(), [fact](const ListedRecord& each) {
                return fact < each.facts.size() && !each.facts[fact].isEmpty();
            });
        m_table->setColumnHidden(static_cast<int>(fact) + kFirstFact, !isSaid);
    }
    m_model->setRecords(std::move(records));
    m_table->setGivingWay(m_givingWay);
}

void RecordSection::setFilterBar(QWidget& bar) {
    m_card->content().insertWidget(0, &bar);
}

QString RecordSection::panelTitle() const {
    if (m_isNew) {
        return m_texts.add;
    }
    return mayWrite(m_session.role(), m_description.kind) ? tr("Change what is recorded")
                                                          : tr("What is recorded");
}

QWidget* RecordSection::firstFocus() {
    return m_model->rowCount() == 0 ? static_cast<QWidget*>(m_add) : m_table;
}

int RecordSection::count() const {
    return m_model->rowCount();
}

/// Whoever saved goes on from what was saved, and not from a line that stood there before.
void RecordSection::select(const RecordId& id) {
    const int row = m_model->rowOf(id);
    if (row < 0) {
        return; // filtered, or of another list
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
    if (isVisible()) {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void RecordSection::startNew() {
    open(fresh(), true);
}

void RecordSection::edit(const RecordId& id, std::string_view field) {
    const auto row = m_session.read(load(id));
    if (!row || !*row) {
        return;
    }
    open(**row, false);
    auto* editor = field.empty() ? nullptr : m_form->findChild<QWidget*>(toQString(field));
    if (editor != nullptr && editor->isVisibleTo(this)) {
        editor->setFocus(Qt::OtherFocusReason);
    }
}

void RecordSection::showPlaceOf(TaskKind kind, const RecordId& record) {
    if (record.isNil()) {
        if (mayWrite(m_session.role(), m_description.kind)) {
            startNew();
        }
    } else {
        edit(record, fieldOf(kind));
    }
}

void RecordSection::open(const Row& row, bool isNew) {
    const auto access = m_session.confidential();
    const auto kept = m_hasWords && access ? access->find<Narrative>(row.id)
                                           : Result<std::optional<Narrative>>(std::nullopt);
    if (!kept) {
        Q_EMIT m_session.failed(kept.error()); // an empty form would be saved over the words
        return;
    }
    m_drafts->leave();
    m_row = row;
    m_isNew = isNew;
    m_panel->setTitle(panelTitle());
    prepare(*m_form);
    fillChoices(*m_form);
    m_form->setRevealSeconds(m_session.revealSeconds());
    m_form->setRow(row);
    if (m_hasWords) {
        Narrative words = kept->value_or(Narrative{});
        words.id = row.id;
        words.person = ownerOf(row);
        words.about = Code{m_description.kind};
        m_words->setRecord(words);
    }
    m_history->setVisible(!isNew && m_description.personOf(row).value_or(RecordId()).isNil());
    m_panel->show();
    showBeginning(*m_form);
    m_drafts->begin({m_description.kind, m_person, isNew ? RecordId() : row.id},
                    isNew ? DraftKeeper::Edits::NewRecord : DraftKeeper::Edits::Existing);
    m_waiting->hide();
    Q_EMIT formOpened(true);
    focusFields();
}

void RecordSection::openAgain() {
    if (m_isNew) {
        startNew();
    } else {
        edit(m_row.id);
    }
}

void RecordSection::focusFields() {
    if (auto* first = m_form->findChild<Field*>()) {
        first->editor().setFocus();
    }
}

void RecordSection::closeForm() {
    m_drafts->leave();
    // Not isVisible(): a section behind another one would keep the form of the person before.
    if (!m_panel->isHidden()) {
        m_panel->hide();
        Q_EMIT formOpened(false);
        if (isVisible()) {
            firstFocus()->setFocus();
        }
    }
    showWaiting();
}

void RecordSection::showWaiting() {
    m_waiting->look(m_person, m_panel->isVisibleTo(this));
}

void RecordSection::goOnWithDraft(const FormDraft& draft) {
    if (draft.key.record.isNil()) {
        startNew();
        return;
    }
    const auto row = m_session.read(load(draft.key.record));
    if (row && *row) {
        open(**row, false);
    } else if (row) { // else nobody knows whether it is gone
        m_waiting->sayUnused(draft);
    }
}

QString RecordSection::savedSentence(const Row& /*row*/) const {
    return m_texts.saved;
}

Status RecordSection::saveWords(Transaction& transaction, const Row& row) {
    const auto access = m_session.confidential();
    if (!m_hasWords || !access) {
        return {};
    }
    auto words = m_words->record<Narrative>();
    if (!words) {
        return passOn(words);
    }
    // A record that became somebody's takes its words along: they are erased with that person.
    const bool becameTheirs = !words->id.isNil() && words->person != ownerOf(row);
    if (!m_words->isModified() && (m_isNew || !becameTheirs || words->text.empty())) {
        return {};
    }
    words->id = row.id;
    words->person = ownerOf(row);
    return transaction.save(*access, *words);
}

std::optional<Row> RecordSection::rowToSave() {
    if (m_isNew) {
        return m_form->row();
    }
    const auto now = m_session.read(load(m_row.id));
    if (!now) {
        return std::nullopt;
    }
    return *now ? m_form->rowOver(**now) : m_form->row();
}

void RecordSection::saveForm() {
    if (!m_form->check() || (m_hasWords && !m_words->check())) {
        return;
    }
    const auto row = rowToSave();
    if (!row) {
        m_drafts->keepNow();
        return;
    }
    const auto whose = m_person.isNil() ? std::nullopt : std::optional(m_person);
    const auto saved = m_session.save(savedSentence(*row), whose, [&](Transaction& transaction) {
        // Words first: a rule of the record may ask for them.
        auto status = saveWords(transaction, *row);
        return status ? save(transaction, *row) : status;
    });
    if (!saved) {
        if (!m_form->showError(saved.error()) && m_hasWords) {
            m_words->showError(saved.error());
        }
        m_drafts->keepNow();
        return;
    }
    m_drafts->finish();
    closeForm();
    refresh();
    select(row->id);
    Q_EMIT savedRecord();
}

} // namespace zaklon::ui
