// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/RetentionPanel.h"

#include "ui/components/Card.h"
#include "ui/components/DateField.h"
#include "ui/components/Field.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/TextLabel.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"
#include "ui/vault/ErasureDialog.h"
#include "ui/vault/RetentionTermsOf.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr std::size_t kShown = 200; ///< more than anybody decides about in a day

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
    , m_list(new QListWidget(this))
    , m_reason(new QComboBox(this))
    , m_reasonField(new Field(tr("Why"), m_reason, this))
    , m_until(new DateField(this))
    , m_untilField(new Field(tr("Keep until"), m_until, this))
    , m_longer(addButton(QStringLiteral("keep_longer"), tr("Keep longer")))
    , m_hold(addButton(QStringLiteral("hold_file"), tr("Hold")))
    , m_endHold(addButton(QStringLiteral("end_hold"), tr("End the hold")))
    , m_erase(addButton(QStringLiteral("erase_file"), tr("Erase ..."))) {
    setObjectName(QStringLiteral("retention_panel"));
    auto* card = new Card(tr("Files whose keeping ends"), Card::Padding::Normal, this);
    card->content().setSpacing(space::kRow);
    addList(*card);
    addDecision(*card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::kPage, space::kPage);
    column->addWidget(card);
    column->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_reason->setCurrentIndex(-1); // it was about another file
        offer();
    });
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

void RetentionPanel::addList(Card& card) {
    card.content().addWidget(
        wrapped(tr("Nothing is erased by itself. Look at each file, then keep it longer, hold it "
                   "for a proceeding, or erase it. The lengths are those of your organisation."),
                "retention_words", &card));
    m_none = wrapped(tr("No file is past its length."), "retention_none", &card);
    card.content().addWidget(m_none);
    m_list->setObjectName(QStringLiteral("retention_list"));
    m_list->setAccessibleName(tr("Files whose keeping ends"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card.content().addWidget(m_list);
    m_more = wrapped({}, "retention_more", &card);
    card.content().addWidget(m_more);
    m_contacts = wrapped({}, "retention_contacts", &card);
    card.content().addWidget(m_contacts);
}

void RetentionPanel::addDecision(Card& card) {
    m_decision = new QWidget(&card);
    auto* column = new QVBoxLayout(m_decision);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kRow);
    card.content().addWidget(m_decision);
    m_reason->setObjectName(QStringLiteral("retention_reason"));
    const auto& codes = m_session.definitions().codes;
    if (const auto* reasons = codes.find("retention_reason")) {
        for (const auto* each : reasons->offered()) {
            m_reason->addItem(m_session.words().text(each->label), toQString(each->code));
        }
    }
    m_reason->setPlaceholderText(tr("Nothing chosen"));
    m_reason->setCurrentIndex(-1);
    column->addWidget(m_reasonField);
    m_until->setObjectName(QStringLiteral("retention_until"));
    m_until->setToday(m_session.today());
    m_untilField->setHint(tr("For 'Keep longer'. A hold ends by a decision, never by time."));
    column->addWidget(m_untilField);
    setButtonKind(*m_erase, ButtonKind::Danger);
    auto* buttons = new FlowLayout(space::kSmall, space::kSmall);
    for (auto* button : {m_longer, m_hold, m_endHold, m_erase}) {
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
}

const RetentionRow* RetentionPanel::chosen() const {
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    return m_list->currentRow() < 0 || row >= m_rows.size() ? nullptr : &m_rows[row];
}

QString RetentionPanel::runningWords(StillRunning running) {
    switch (running) {
    case StillRunning::Proceeding:
        return tr("kept: a proceeding goes on or compensation is not paid in full");
    case StillRunning::Protection:
        return tr("kept: the status of a person at risk goes on");
    case StillRunning::Monitoring:
        return tr("kept: a contact after the closing is planned");
    case StillRunning::FollowUp:
        return tr("kept: something that must follow is open");
    case StillRunning::Search:
        return tr("kept: a search goes on");
    case StillRunning::Stay:
        return tr("kept: the person stays in the shelter or a place is held");
    }
    return {};
}

QString RetentionPanel::wordsOf(const RetentionRow& row) const {
    const auto& words = m_session.words();
    QStringList parts{toQString(row.caseCode), words.label(row.retention.keptAs),
                      tr("ended on %1").arg(words.date(row.file.endedOn)),
                      tr("to be looked at from %1").arg(words.date(row.retention.reviewFrom))};
    if (row.retention.held) {
        parts << tr("held: nothing may be erased");
    }
    for (const auto running : row.retention.running) {
        parts << runningWords(running);
    }
    if (row.retention.ageUnknown) {
        parts << tr("year of birth not recorded: it may be the file of a child");
    }
    return parts.join(QStringLiteral("  \u00b7  "));
}

void RetentionPanel::refresh() {
    const auto before = chosen() == nullptr ? RecordId() : chosen()->person;
    const RetentionStore store(m_session.casework(), retentionTerms(m_session));
    m_rows = store.list(m_session.today()).value_or(std::vector<RetentionRow>());
    listRows(before);
    if (chosen() == nullptr || chosen()->person != before) {
        m_reason->setCurrentIndex(-1); // the list was quiet about it
    }
    const int contacts = store.oldContacts(m_session.today()).value_or(0);
    m_contacts->setText(tr("%n contact(s) of the helpline without a person are past their length; "
                           "their words cannot be erased yet.",
                           nullptr, contacts));
    m_contacts->setVisible(contacts > 0);
    offer();
}

void RetentionPanel::listRows(const RecordId& chosenBefore) {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto shown = std::min(m_rows.size(), kShown);
    for (std::size_t i = 0; i < shown; ++i) {
        new QListWidgetItem(wordsOf(m_rows[i]), m_list);
        if (m_rows[i].person == chosenBefore) {
            m_list->setCurrentRow(m_list->count() - 1);
        }
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    m_none->setVisible(m_rows.empty());
    m_list->setVisible(!m_rows.empty());
    m_decision->setVisible(!m_rows.empty()); // nothing to decide about nothing
    m_more->setText(tr("%n file(s) are past their length; the %1 oldest are shown.", nullptr,
                       static_cast<int>(m_rows.size()))
                        .arg(shown));
    m_more->setVisible(shown < m_rows.size());
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
    const auto saved =
        m_session.save(tr("The decision is saved."), decision.person,
                       [&](Transaction& transaction) { return transaction.save(decision); });
    if (saved) {
        m_until->setDate({});
        m_reason->setCurrentIndex(-1);
    }
}

void RetentionPanel::erase() {
    if (const auto* row = chosen()) {
        auto* dialog = new ErasureDialog(m_session, *row, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

} // namespace zaklon::ui
