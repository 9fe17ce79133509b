// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/VersionPanel.h"

#include "core/outreach/SearchMoves.h"
#include "core/reports/ContactLinks.h"
#include "core/vault/WritingGate.h"
#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/DateField.h"
#include "ui/components/DateText.h"
#include "ui/components/Field.h"
#include "ui/components/TableView.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/HistoryWords.h"
#include "ui/forms/VersionModel.h"
#include "ui/session/LocalClock.h"
#include "ui/session/Sensitive.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kLeastTable = 100; ///< height of its head and three lines

Timestamp endOf(Date day) {
    const QDateTime next(toQDate(day).addDays(1), QTime(0, 0));
    return Timestamp{next.toSecsSinceEpoch() - 1};
}

/// A contact of the helpline stands among the contacts with its person, and goes from there.
Status keepLogOf(Transaction& transaction, const Session& session, const Row& row) {
    const auto contact = fromRow<HelplineContact>(row);
    return contact ? keepInLog(transaction, session.casework(), session.confidential(), *contact,
                               localTime(session), session.definitions().codes)
                   : Status(passOn(contact));
}

/// With what follows from it in the same write: what is undone then is undone whole.
Status putBackWhole(Transaction& transaction, const Session& session,
                    const RecordDescription& description, const RecordVersion& version) {
    const auto put = [&] { return RecordHistory::putBack(transaction, description, version); };
    if (description.kind == Description<Contact>::kind) {
        const auto contact = fromRow<Contact>(*version.row);
        return contact ? saveContact(transaction, session.casework(), session.confidential(),
                                     *contact, put, localTime(session), session.definitions().codes)
                       : Status(passOn(contact));
    }
    const auto status = put();
    return status && description.kind == Description<HelplineContact>::kind
               ? keepLogOf(transaction, session, *version.row)
               : status;
}

} // namespace

VersionPanel::VersionPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card({}, Card::Padding::Normal, this))
    , m_day(new DateField(m_card))
    , m_older(new QPushButton(tr("Older"), m_card))
    , m_newer(new QPushButton(tr("Newer"), m_card))
    , m_which(new TextLabel({}, TextRole::Body, &Theme::text2, m_card))
    , m_refused(new Banner(Tone::Info, IconName::Info, tr("It stays as it is."), {}, m_card))
    , m_model(new VersionModel(session, this))
    , m_table(new TableView(m_card))
    , m_hideTimer(new QTimer(this)) {
    setObjectName(QStringLiteral("version_panel"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_which->setObjectName(QStringLiteral("version_which"));
    m_which->setWordWrap(true);
    m_refused->setObjectName(QStringLiteral("version_refused"));
    m_refused->hide();
    m_table->setObjectName(QStringLiteral("version_fields"));
    m_table->setAccessibleName(tr("Fields of this version"));
    m_table->setModel(m_model);
    markSensitive(*m_table);
    m_table->setColumnWidth(0, 150);
    m_table->stretchColumn(1, 120); // then and now, as wide as each other
    m_table->stretchColumn(2, 120);
    m_table->setWrapsWords();
    m_table->setMinimumHeight(Theme::of(this).scaled(kLeastTable));
    m_card->content().setSpacing(10);
    m_card->content().addWidget(makeDay());
    m_card->content().addWidget(m_which);
    m_card->content().addWidget(m_refused);
    m_card->content().addWidget(m_table, 1);
    m_card->content().addLayout(makeButtons());
    m_hideTimer->setSingleShot(true);
    connect(m_hideTimer, &QTimer::timeout, this, &VersionPanel::hideValues);
    connect(&m_session, &Session::concealed, this, &VersionPanel::hideValues);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VersionPanel::showReveal);
    makeActions();
}

QWidget* VersionPanel::makeDay() {
    auto* line = new QFrame(m_card);
    auto* row = new QHBoxLayout(line);
    row->setSpacing(8);
    m_day->setObjectName(QStringLiteral("version_day"));
    m_older->setObjectName(QStringLiteral("version_older"));
    m_older->setToolTip(tr("Alt+Down"));
    m_newer->setObjectName(QStringLiteral("version_newer"));
    m_newer->setToolTip(tr("Alt+Up"));
    row->addWidget(new Field(tr("As on this day"), m_day, line), 1);
    row->addWidget(m_older, 0, Qt::AlignBottom);
    row->addWidget(m_newer, 0, Qt::AlignBottom);
    keepRingRoom(*line);
    connect(m_day, &DateField::editingFinished, this, &VersionPanel::showDay);
    connect(m_older, &QPushButton::clicked, this, &VersionPanel::older);
    connect(m_newer, &QPushButton::clicked, this, &VersionPanel::newer);
    return line;
}

QHBoxLayout* VersionPanel::makeButtons() {
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"), m_card);
    close->setObjectName(QStringLiteral("version_close"));
    m_reveal = new QPushButton(tr("Show hidden"), m_card);
    m_reveal->setObjectName(QStringLiteral("version_reveal"));
    m_reveal->setIcon(icon(IconName::Eye));
    m_reveal->setToolTip(tr("Shows the hidden field of this line for a while (F2)"));
    m_putBack = new QPushButton(tr("Put back"), m_card);
    m_putBack->setObjectName(QStringLiteral("version_put_back"));
    m_putBack->setAccessibleDescription(
        tr("The record becomes as it was in this version. The journal notes it."));
    setButtonKind(*m_putBack, ButtonKind::Primary);
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(m_reveal);
    buttons->addWidget(m_putBack);
    connect(close, &QPushButton::clicked, this, &VersionPanel::closeRequested);
    connect(m_reveal, &QPushButton::clicked, this, &VersionPanel::toggleHidden);
    connect(m_putBack, &QPushButton::clicked, this, &VersionPanel::putBack);
    return buttons;
}

void VersionPanel::makeActions() {
    const auto add = [this](const QString& text, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Older version"), Qt::ALT | Qt::Key_Down, &VersionPanel::older);
    add(tr("Newer version"), Qt::ALT | Qt::Key_Up, &VersionPanel::newer);
    add(tr("Show the hidden field"), Qt::Key_F2, &VersionPanel::toggleHidden);
    add(tr("Put this version back"), Qt::CTRL | Qt::Key_Return, &VersionPanel::putBack);
    add(tr("Close the version"), Qt::Key_Escape, &VersionPanel::closeRequested);
}

bool VersionPanel::open(const RecordDescription& description, const JournalEntry& entry) {
    clear();
    if (description.compartment == Compartment::Confidential && !m_session.confidential()) {
        return false;
    }
    auto history = RecordHistory::of(m_session.vault(), description, entry.record);
    if (!history) {
        return false;
    }
    m_history.emplace(std::move(*history));
    m_record = entry.record;
    m_person = entry.person;
    m_card->setTitle(HistoryWords::kind(description.kind));
    const auto& versions = m_history->versions();
    std::size_t wanted = versions.size() - 1;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        wanted = versions[i].clock == entry.clock ? i : wanted;
    }
    if (entry.action == JournalAction::Changed && wanted > 0) {
        --wanted;
    }
    showVersion(wanted);
    showChanged(entry.changes(description));
    return true;
}

/// The keys stand on what the entry changed: it need not differ from now.
void VersionPanel::showChanged(const std::vector<FieldChange>& changes) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (std::any_of(changes.begin(), changes.end(),
                        [&](const auto& change) { return change.field == m_model->field(row); })) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

void VersionPanel::clear() {
    m_hideTimer->stop();
    m_history.reset();
    m_version.reset();
    m_model->clear();
    m_which->setText({});
    showMayPutBack();
}

void VersionPanel::focusFirst() {
    m_table->setFocus();
}

const RecordVersion* VersionPanel::version() const {
    return m_history && m_version ? &m_history->versions()[*m_version] : nullptr;
}

void VersionPanel::showVersion(std::size_t index) {
    hideValues();
    m_version = index;
    const auto& shown = m_history->versions()[index];
    m_model->show(m_history->description(), shown.row, m_history->newest().row);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_day->setDate(localDay(shown.at));
    m_older->setEnabled(index > 0);
    m_newer->setEnabled(index + 1 < m_history->versions().size());
    showSentence();
    showMayPutBack();
}

void VersionPanel::showSentence() {
    const HistoryWords words(m_session);
    const auto& shown = *version();
    auto text = tr("Version %1 of %2: %3, %4.")
                    .arg(*m_version + 1)
                    .arg(m_history->versions().size())
                    .arg(m_session.words().time(shown.at), words.who(shown.worker));
    if (!shown.row) {
        text += QLatin1Char(' ') + tr("The record was taken out.");
    } else if (const auto count = m_model->differences(); count > 0) {
        text += QLatin1Char(' ') + tr("%n field(s) differ from now.", nullptr, count);
    } else {
        text += QLatin1Char(' ') + tr("It is as it is now.");
    }
    m_which->setText(text);
    m_reveal->setVisible(m_model->hides() && !m_session.isPresenting());
}

void VersionPanel::showNothingOn(const QString& sentence) {
    m_version.reset();
    m_model->clear();
    m_which->setText(sentence);
    showMayPutBack();
    m_reveal->hide();
    m_older->setEnabled(false);
    m_newer->setEnabled(true);
}

void VersionPanel::showDay() {
    const auto day = m_day->date();
    if (!day || !m_history || (version() != nullptr && localDay(version()->at) == *day)) {
        return;
    }
    const auto* found = m_history->asOf(endOf(*day));
    if (found == nullptr) {
        showNothingOn(tr("On %1 this record was not there yet.").arg(m_session.words().date(*day)));
        return;
    }
    showVersion(static_cast<std::size_t>(found - m_history->versions().data()));
    m_day->setDate(day); // the day that was asked for, not that of the last change before it
}

void VersionPanel::older() {
    if (m_version && *m_version > 0) {
        showVersion(*m_version - 1);
    }
}

void VersionPanel::newer() {
    if (!m_history) {
        return;
    }
    const auto next = m_version ? *m_version + 1 : 0;
    if (next < m_history->versions().size()) {
        showVersion(next);
    }
}

/// What would be refused is not offered: its reason stands there instead.
void VersionPanel::showMayPutBack() {
    const auto* shown = version();
    m_mayPutBack = shown != nullptr && shown->row && shown->row != m_history->newest().row;
    m_refused->hide();
    if (m_mayPutBack) {
        const auto may =
            RecordHistory::mayPutBack(m_session.vault(), m_history->description(), *shown);
        // While a copy is made nobody can say: it is asked again when the button is pressed.
        m_mayPutBack = may.has_value() || isWritingHeld(may.error());
        if (!m_mayPutBack) {
            showRefusal(may.error());
        }
    }
    m_putBack->setEnabled(m_mayPutBack);
}

void VersionPanel::showRefusal(const Error& error) {
    m_refused->setDetail(HistoryWords(m_session).refusal(error, m_history->description().kind));
    m_refused->show();
}

void VersionPanel::putBack() {
    if (!m_mayPutBack) {
        return;
    }
    const auto shown = *version();
    focusFirst(); // the button is grey afterwards and would let the keyboard go
    const auto written = m_session.vault().write([&](Transaction& transaction) {
        return putBackWhole(transaction, m_session, m_history->description(), shown);
    });
    if (!written) {
        showRefusal(written.error());
        m_refused->announceNow();
        return;
    }
    read();
    Q_EMIT m_session.saved(tr("The version of %1 is back.").arg(m_session.words().time(shown.at)),
                           *written, m_person);
    Q_EMIT m_session.personChanged(m_person.value_or(RecordId()));
    Q_EMIT versionPutBack();
}

void VersionPanel::read() {
    auto history = RecordHistory::of(m_session.vault(), m_history->description(), m_record);
    if (history) {
        m_history.emplace(std::move(*history));
        showVersion(m_history->versions().size() - 1);
    }
}

void VersionPanel::toggleHidden() {
    const int row = m_table->currentIndex().row();
    if (m_model->revealed() == row) {
        hideValues();
        return;
    }
    if (version() == nullptr || m_session.isPresenting() || !m_model->hides(row)) {
        return;
    }
    m_session.noteAccess(JournalAction::Revealed, m_history->description(), m_record, m_person,
                         m_model->field(row));
    m_model->reveal(row);
    showReveal();
    m_hideTimer->start(m_session.revealSeconds() * 1000);
}

void VersionPanel::hideValues() {
    m_hideTimer->stop();
    m_model->reveal(std::nullopt);
    showReveal();
}

void VersionPanel::showReveal() {
    const int row = m_table->currentIndex().row();
    const bool showing = m_model->revealed() == row;
    m_reveal->setEnabled(m_model->hides(row));
    m_reveal->setText(showing ? tr("Hide again") : tr("Show hidden"));
    m_reveal->setIcon(icon(showing ? IconName::EyeOff : IconName::Eye));
}

void VersionPanel::hideEvent(QHideEvent* event) {
    hideValues();
    QWidget::hideEvent(event);
}

} // namespace zaklon::ui
