// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/RetentionPanel.h"

#include "ui/components/Card.h"
#include "ui/components/DateField.h"
#include "ui/components/Field.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/EraseWordsDialog.h"
#include "ui/session/DraftPlace.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/EmptyBox.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"
#include "ui/theme/Theme.h"
#include "ui/vault/ErasureDialog.h"
#include "ui/vault/RetentionModel.h"
#include "ui/vault/RetentionTermsOf.h"

#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr std::size_t kShown = 200; ///< more than anybody decides about in a day
constexpr int kColumnWidth = 150;
constexpr int kFieldsWidth = 420;

TextLabel* wrapped(const QString& text, const char* name, QWidget* parent) {
    auto* line = new TextLabel(text, TextRole::Body, &Theme::text2, parent);
    line->setObjectName(QString::fromLatin1(name));
    line->setWordWrap(true);
    return line;
}

} // namespace

RetentionPanel::RetentionPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_none(nullptr)
    , m_more(nullptr)
    , m_contacts(nullptr)
    , m_table(new TableView(this))
    , m_model(new RetentionModel(session, this))
    , m_drafts(new DraftKeeper(session, *this))
    , m_reason(new QComboBox(this))
    , m_reasonField(new Field(tr("Why"), m_reason, this))
    , m_until(new DateField(this))
    , m_untilField(new Field(tr("Keep until"), m_until, this))
    , m_longer(addButton(QStringLiteral("keep_longer"), tr("Keep longer")))
    , m_hold(addButton(QStringLiteral("hold_file"), tr("Hold")))
    , m_endHold(addButton(QStringLiteral("end_hold"), tr("End the hold")))
    , m_erase(addButton(QStringLiteral("erase_file"), tr("Erase…"))) {
    setObjectName(QStringLiteral("retention_panel"));
    auto* card = new Card(tr("Files whose keeping ends"), Card::Padding::Normal, this);
    card->content().setSpacing(space::kRow);
    addTable(*card);
    addDecision(*card);
    card->content().addStretch(); // where no table takes the room
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::kPage, space::kPage);
    column->addWidget(card, 1);
    keepDrafts();
    connect(m_reason, &QComboBox::currentIndexChanged, m_reasonField, &Field::clearError);
    connect(m_longer, &QPushButton::clicked, this, [this] { decide(RetentionChoice::KeepLonger); });
    connect(m_hold, &QPushButton::clicked, this, [this] { decide(RetentionChoice::Hold); });
    connect(m_endHold, &QPushButton::clicked, this, [this] { decide(RetentionChoice::HoldEnded); });
    connect(m_erase, &QPushButton::clicked, this, &RetentionPanel::erase);
    connect(m_until, &DateField::dateChanged, m_untilField, &Field::clearError);
    // Every save anywhere tells of itself; a page that nobody sees waits until it is shown.
    connect(&session, &Session::personChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    offer();
}

void RetentionPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous()) {
        refresh();
    }
}

QPushButton* RetentionPanel::addButton(const QString& name, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    return button;
}

void RetentionPanel::addTable(Card& card) {
    card.content().addWidget(
        wrapped(tr("Nothing is erased by itself. Look at each file, then keep it longer, hold it "
                   "for a proceeding, or erase it. The lengths are those of your organisation."),
                "retention_words", &card));
    m_none = wrapped(tr("No file is past its length."), "retention_none", &card);
    card.content().addWidget(m_none);
    m_table->setObjectName(QStringLiteral("retention_table"));
    m_table->setAccessibleName(tr("Files whose keeping ends"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_model);
    for (const auto column : {RetentionModel::Column::Code, RetentionModel::Column::KeptAs,
                              RetentionModel::Column::Ended, RetentionModel::Column::ReviewFrom}) {
        m_table->setColumnWidth(static_cast<int>(column),
                                kColumnWidth); // more where the head needs it
    }
    m_table->stretchColumn(static_cast<int>(RetentionModel::Column::State));
    m_table->setWrapsWords();
    connect(
        m_table->verticalHeader(), &QHeaderView::sectionResized, this, [this] { fitTable(); },
        Qt::QueuedConnection); // not while the rows are being laid out
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RetentionPanel::showChosen);
    card.content().addWidget(m_table, 1);
    m_more = wrapped({}, "retention_more", &card);
    card.content().addWidget(m_more);
    m_contacts = wrapped({}, "retention_contacts", &card);
    card.content().addWidget(m_contacts);
    m_eraseWords = makeEraseWordsButton(
        m_session, [this] { return m_oldCalls; }, [this] { refresh(); }, &card);
    card.content().addWidget(m_eraseWords, 0, Qt::AlignLeading);
}

/// The two fields are no form of one record: a draft is about a file, its decision is new each
/// time.
void RetentionPanel::keepDrafts() {
    m_drafts->add({QStringLiteral("decision"),
                   [this](DraftKeeper::Edits) {
                       QJsonObject typed;
                       if (m_reason->currentIndex() >= 0) {
                           typed[QStringLiteral("reason")] = m_reason->currentData().toString();
                       }
                       if (!m_until->text().isEmpty()) {
                           typed[QStringLiteral("until")] = m_until->text();
                       }
                       return typed;
                   },
                   [this](const QJsonObject& typed, DraftKeeper::Edits) {
                       m_reason->setCurrentIndex(
                           m_reason->findData(typed[QStringLiteral("reason")].toString()));
                       m_until->setText(typed[QStringLiteral("until")].toString());
                       return true;
                   }});
    connect(m_reason, &QComboBox::activated, m_drafts, &DraftKeeper::touch);
    connect(m_until, &QLineEdit::textEdited, m_drafts, &DraftKeeper::touch);
    connect(m_drafts, &DraftKeeper::startedAgain, this, [this] {
        m_decided = {};
        showChosen();
    });
    connect(m_drafts, &DraftKeeper::goOn, this, [this] { m_reason->setFocus(); });
}

void RetentionPanel::addDecision(Card& card) {
    auto* decision = new QFrame(&card);
    m_decision = decision;
    auto* column = new QVBoxLayout(decision);
    column->setSpacing(space::kRow);
    card.content().addWidget(m_decision);
    column->addWidget(&m_drafts->offer());
    m_reason->setObjectName(QStringLiteral("retention_reason"));
    const auto& codes = m_session.definitions().codes;
    if (const auto* reasons = codes.find("retention_reason")) {
        for (const auto* each : reasons->offered()) {
            m_reason->addItem(m_session.words().text(each->label), toQString(each->code));
        }
    }
    sayWhenEmpty(*m_reason, tr("Nothing chosen"));
    m_reason->setCurrentIndex(-1);
    for (auto* field : {m_reasonField, m_untilField}) {
        field->setMaximumWidth(Theme::of(this).scaled(kFieldsWidth));
        column->addWidget(field);
    }
    m_until->setObjectName(QStringLiteral("retention_until"));
    m_until->setToday(m_session.today());
    m_untilField->setHint(tr("For 'Keep longer'. A hold ends by a decision, never by time."));
    setButtonKind(*m_erase, ButtonKind::Danger);
    auto* buttons = new FlowLayout(space::kSmall, space::kSmall);
    for (auto* button : {m_longer, m_hold, m_endHold, m_erase}) {
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    keepRingRoom(*decision);
}

const RetentionRow* RetentionPanel::chosen() const {
    return m_model->at(m_table->currentIndex());
}

std::vector<DraftKey> RetentionPanel::begunDecisions() const {
    const auto box = m_session.vault().drafts();
    std::vector<DraftKey> begun;
    for (const auto& draft :
         box ? box->all().value_or(std::vector<FormDraft>()) : std::vector<FormDraft>()) {
        if (formKind(draft.key) == Description<RetentionDecision>::kind) {
            begun.push_back(draft.key);
        }
    }
    return begun;
}

/// What was begun about a file that others decided meanwhile, or that was opened again, is over.
void RetentionPanel::dropOvertaken(const std::vector<DraftKey>& begun,
                                   const std::vector<RetentionRow>& rows) {
    const auto box = m_session.vault().drafts();
    for (const auto& key : begun) {
        const bool isListed = std::any_of(
            rows.begin(), rows.end(), [&](const auto& row) { return row.person == key.person; });
        if (box && !isListed) {
            static_cast<void>(
                m_session.writeSoon([box = *box, key]() mutable { return box.discard(key); }));
        }
    }
}

void RetentionPanel::refresh() {
    const auto begun = begunDecisions();
    // Today leads here to go on with what was begun.
    const auto first = begun.empty() ? RecordId() : begun.front().person;
    const auto before = chosen() == nullptr ? first : chosen()->person;
    const RetentionStore store(m_session.casework(), retentionTerms(m_session));
    const auto read = store.list(m_session.today());
    auto rows = read.value_or(std::vector<RetentionRow>());
    const auto files = rows.size();
    if (read) {
        dropOvertaken(begun, rows);
    }
    rows.resize(std::min(files, kShown));
    m_model->show(std::move(rows));
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(before)), 0));
    m_none->setVisible(files == 0);
    m_table->setVisible(files > 0);
    m_decision->setVisible(files > 0); // nothing to decide about nothing
    fitTable();
    m_more->setText(tr("%n file(s) are past their length; the %1 oldest are shown.", nullptr,
                       static_cast<int>(files))
                        .arg(kShown));
    m_more->setVisible(files > kShown);
    showOldCalls(store);
    showChosen();
}

void RetentionPanel::showOldCalls(const RetentionStore& store) {
    const auto access = m_session.confidential();
    m_oldCalls.clear();
    if (access) {
        if (auto calls = m_session.read(store.oldCalls(*access, m_session.today()))) {
            m_oldCalls = std::move(*calls);
        }
    }
    m_contacts->setText(tr("The words of %n call(s) without a person are past their length.",
                           nullptr, static_cast<int>(m_oldCalls.size())));
    m_contacts->setVisible(!m_oldCalls.empty());
    m_eraseWords->setVisible(!m_oldCalls.empty() && may(m_session.role(), Act::ErasePerson));
}

/// No higher than its rows: what is decided about them follows at once, also in a tall window.
void RetentionPanel::fitTable() {
    m_table->setMaximumHeight(
        m_table->horizontalHeader()->minimumHeight() + m_table->verticalHeader()->length() +
        m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth());
}

/// What is typed about one file is kept as its draft, and never offered for another.
void RetentionPanel::showChosen() {
    const auto* row = chosen();
    const auto person = row == nullptr ? RecordId() : row->person;
    if (person != m_decided || person.isNil()) {
        m_drafts->leave();
        forgetTyped();
        m_decided = person;
        if (row != nullptr) {
            m_drafts->begin({"retention_decision", person, {}}, DraftKeeper::Edits::Existing);
        }
    }
    offer();
}

void RetentionPanel::offer() {
    const auto* row = chosen();
    const bool writes = row != nullptr && mayWrite(m_session.role(), "retention_decision");
    m_longer->setEnabled(writes && !row->retention.held);
    m_hold->setEnabled(writes && !row->retention.held);
    m_endHold->setEnabled(writes && row->retention.held);
    m_erase->setEnabled(row != nullptr && may(m_session.role(), Act::ErasePerson) &&
                        row->retention.mayBeErased(m_session.today()));
}

void RetentionPanel::decide(RetentionChoice choice) {
    const auto* row = chosen();
    if (row == nullptr) {
        return;
    }
    if (m_reason->currentIndex() < 0) {
        m_reasonField->setError(tr("Choose why."));
        m_reason->setFocus();
        return;
    }
    RetentionDecision decision;
    decision.id = RecordId::generate();
    decision.person = row->person;
    decision.choice = choice;
    decision.reason = Code{m_reason->currentData().toString().toStdString()};
    decision.decidedOn = m_session.today();
    decision.worker = m_session.worker().id;
    if (choice == RetentionChoice::KeepLonger) {
        decision.until = m_until->date();
        if (!decision.until || *decision.until <= decision.decidedOn) {
            m_untilField->setError(tr("Say until when, a day that is still to come."));
            m_until->setFocus();
            return;
        }
    }
    m_drafts->finish();
    m_decided = {}; // the list is read anew while saving, and begins with whoever is chosen then
    const auto saved =
        m_session.save(tr("The decision is saved."), decision.person,
                       [&](Transaction& transaction) { return transaction.save(decision); });
    if (!saved) { // what was typed still stands there
        m_decided = decision.person;
        m_drafts->begin({"retention_decision", decision.person, {}}, DraftKeeper::Edits::Existing);
        m_drafts->touch();
    }
}

void RetentionPanel::forgetTyped() {
    m_reason->setCurrentIndex(-1);
    m_until->setDate({});
    m_reasonField->clearError();
    m_untilField->clearError();
}

void RetentionPanel::erase() {
    if (const auto* row = chosen()) {
        auto* dialog = new ErasureDialog(m_session, *row, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

} // namespace zaklon::ui
