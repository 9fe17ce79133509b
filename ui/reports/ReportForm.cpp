// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportForm.h"

#include "core/reports/ReportDispatch.h"
#include "ui/components/Card.h"
#include "ui/components/KeyAction.h"
#include "ui/components/Segments.h"
#include "ui/components/SidePlace.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/PlainScroll.h"
#include "ui/forms/ProviderChoices.h"
#include "ui/forms/RecordForm.h"
#include "ui/reports/ReportOrigin.h"
#include "ui/reports/ReportSections.h"
#include "ui/reports/ReporterSafety.h"
#include "ui/reports/ToldProcedures.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace zaklon::ui {

namespace {

constexpr std::array kOfReporter{"reporter", "reporter_contact"};

} // namespace

ReportForm::ReportForm(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_drafts(new DraftKeeper(session, *this)) {
    setObjectName(QStringLiteral("report_form"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(12);
    whole->addWidget(&m_drafts->offer());
    auto* scroll = new QScrollArea(this);
    auto* inside = new QWidget(scroll);
    auto* columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, 8, 0);
    columns->setSpacing(16);
    auto* arrival = makeArrival(inside);
    auto* event = makeEvent(inside);
    columns->addWidget(arrival, 1, Qt::AlignTop);
    columns->addWidget(event, 1, Qt::AlignTop);
    new SidePlace(*inside, *columns, *arrival, *event, SidePlace::Narrow::Below,
                  {SidePlace::kShared});
    showThrough(*scroll, inside);
    whole->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    m_save = new QPushButton(tr("Save report"), this);
    m_save->setObjectName(QStringLiteral("save_report"));
    setButtonKind(*m_save, ButtonKind::Primary);
    m_save->setEnabled(mayWrite(session.role(), describe<SuspicionReport>().kind));
    buttons->addStretch();
    buttons->addWidget(m_save);
    whole->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ReportForm::save);
    leadOnWithEnter();
    auto* finish = addSaveKeys(*this, tr("Save report"));
    finish->setEnabled(m_save->isEnabled());
    connect(finish, &QAction::triggered, this, &ReportForm::save);
    m_drafts->add(QStringLiteral("arrival"), *m_arrival);
    m_drafts->add(QStringLiteral("event"), *m_event);
    if (m_words != nullptr) {
        m_drafts->add(QStringLiteral("words"), *m_words);
    }
    connect(m_drafts, &DraftKeeper::goOn, this, [this] { firstFocus()->setFocus(); });
    connect(m_drafts, &DraftKeeper::startedAgain, this, [this] { showReport(m_report); });
}

void ReportForm::leadOnWithEnter() {
    const auto toEvent = [this] {
        m_event->editor("exploitation").widget()->setFocus(Qt::TabFocusReason);
    };
    connect(m_arrival, &RecordForm::lastFieldLeft, this, [this, toEvent] {
        if (m_words != nullptr) {
            m_words->editor(isSelfReported() ? "reference" : "reporter")
                .widget()
                ->setFocus(Qt::TabFocusReason);
        } else {
            toEvent();
        }
    });
    if (m_words != nullptr) {
        connect(m_words, &RecordForm::lastFieldLeft, this, toEvent);
    }
    connect(m_event, &RecordForm::lastFieldLeft, m_save,
            [this] { m_save->setFocus(Qt::TabFocusReason); });
}

QWidget* ReportForm::makeArrival(QWidget* parent) {
    auto* card = new Card(tr("How it came to us"), Card::Padding::Normal, parent);
    m_origin = new ReportOrigin(m_session, card);
    card->content().addWidget(m_origin);
    const auto& codes = m_session.definitions().codes;
    m_arrival = new RecordForm(describe<SuspicionReport>(), m_session.words(), codes, card);
    m_arrival->add("start", tr("How it began"));
    if (auto* began = qobject_cast<Segments*>(m_arrival->editor("start").widget())) {
        began->setOnGrid(); // as the parts above the form
    }
    m_arrival->addPair("source", tr("Source"), "channel", tr("Channel"));
    m_arrival->addPair("received_on", tr("Received on"), "reporter_institution",
                       tr("Reporting institution"));
    m_arrival->add("present", tr("Who was present"));
    m_arrival->addSection(tr("To the authority"),
                          tr("What was sent, to whom and on what basis is noted under 'Sent'. "
                             "What went about everybody on the report stands here then too; about "
                             "one person alone, only there."));
    m_arrival->addPair("sent_on", tr("Sent on"), "sent_to", tr("To whom"));
    connect(m_arrival, &RecordForm::filled, this, &ReportForm::showSending);
    card->content().addWidget(m_arrival);
    auto* note = new QPushButton(tr("Note what was sent"), card);
    note->setObjectName(QStringLiteral("note_sending"));
    note->setEnabled(mayWrite(m_session.role(), describe<ReportDispatch>().kind));
    card->content().addWidget(note, 0, Qt::AlignLeading);
    connect(note, &QPushButton::clicked, this, &ReportForm::sendingWanted);
    if (m_session.confidential()) {
        m_words = new RecordForm(describe<ReportWords>(), m_session.words(), codes, card);
        m_words->addSection(tr("Who reported"), tr("Seen only by those who may see names."));
        m_words->add("reporter", tr("Name of who reported"));
        auto& number = m_words->add("reporter_contact", tr("How to reach them"));
        m_safety = new ReporterSafety(m_session, m_words);
        auto& column = dynamic_cast<QBoxLayout&>(*m_words->layout());
        column.insertWidget(column.indexOf(&number), m_safety); // before the number is read
        m_words->add("reference", tr("Reference number of the authority"));
        m_words->add("place", tr("Place"));
        connect(m_words, &RecordForm::revealed, this, [this](const QString& field) {
            m_session.noteAccess(JournalAction::Revealed, describe<ReportWords>(), m_report.id,
                                 std::nullopt, toText(field));
        });
        connect(&m_session, &Session::concealed, m_words, &RecordForm::conceal);
        for (const auto signal : {&RecordForm::edited, &RecordForm::filled}) {
            connect(m_arrival, signal, this, &ReportForm::offerReporter);
        }
        card->content().addWidget(m_words);
    }
    return card;
}

QWidget* ReportForm::makeEvent(QWidget* parent) {
    auto* card = new Card(tr("What happened"), Card::Padding::Normal, parent);
    const auto& codes = m_session.definitions().codes;
    m_event = new RecordForm(describe<SuspicionReport>(), m_session.words(), codes, card);
    m_event->add("exploitation", tr("Forms of exploitation, all of them"));
    m_event->add("primary_form", tr("Main form"));
    m_event->add("purpose", tr("What it was meant for"), tr("Also where it did not come to it."));
    m_event->add("acts", tr("Acts"));
    m_event->add("means", tr("Means"), tr("For a child no means is needed."));
    m_event->add("dependency", tr("What holds people there"));
    m_event->addPair("sector", tr("Sector"), "recruiter_relation", tr("Relation to the recruiter"));
    m_event->addPair("country", tr("Country"), "area", tr("Where, roughly"));
    m_event->add("traffic_scope", tr("Across borders"));
    m_event->addPair("period_from", tr("From"), "period_to", tr("To"));
    card->content().addWidget(m_event);
    return card;
}

void ReportForm::showReport(const SuspicionReport& report) {
    m_drafts->leave();
    offerProviders(*m_arrival, m_session, "reporter_institution");
    offerProviders(*m_arrival, m_session, "sent_to");
    m_origin->showReport(report.id);
    if (m_report.id != report.id) { // reading the same one again leaves it where it is
        showBeginning(*m_arrival);
    }
    m_report = report;
    m_arrival->setRecord(report);
    m_event->setRecord(report);
    if (const auto access = m_session.confidential(); access && m_words != nullptr) {
        const auto kept = m_session.read(access->find<ReportWords>(report.id));
        setEnabled(kept.has_value()); // empty fields would be saved over what is kept
        auto words = kept.value_or(std::nullopt);
        if (!words) {
            words = ReportWords{};
            words->id = report.id;
        }
        m_words->setRevealSeconds(m_session.revealSeconds());
        m_words->setRecord(*words);
        m_safety->showReport(report.id);
    }
    if (m_save->isEnabled()) {
        m_drafts->begin({"suspicion_report", RecordId(), report.id}, DraftKeeper::Edits::Existing);
    }
}

void ReportForm::leave() {
    m_drafts->leave();
}

bool ReportForm::isModified() const {
    return m_arrival->isModified() || m_event->isModified() ||
           (m_words != nullptr && m_words->isModified());
}

QWidget* ReportForm::firstFocus() const {
    return m_arrival->editor("source").widget();
}

/// Each of the two forms shows some of the fields. What was changed in them, over the report as it
/// is now: a sending may have been noted meanwhile.
Row ReportForm::row() const {
    const auto kept = m_session.casework().find<SuspicionReport>(m_report.id);
    auto row = toRow(kept && *kept ? **kept : m_report);
    const auto before = toRow(m_report);
    for (const auto* form : {m_arrival, m_event}) {
        const auto typed = form->row();
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            if (typed.values[i] != before.values[i]) {
                row.values[i] = typed.values[i];
            }
        }
    }
    return row;
}

/// The day is no way past the questions of 'Sent'. Where it stands already, it can be corrected.
void ReportForm::showSending() {
    const auto typed = fromRow<SuspicionReport>(m_arrival->row());
    const bool isNoted = typed && (typed->sentOn || !typed->sentTo.isNil());
    m_arrival->field("sent_on").setVisible(isNoted);
    m_arrival->field("sent_to").setVisible(isNoted);
}

bool ReportForm::isSelfReported() const {
    const auto typed = fromRow<SuspicionReport>(m_arrival->row());
    return typed && typed->source.text == kSelfReported;
}

/// Whoever reported herself has her name and her number in her own record.
void ReportForm::offerReporter() {
    for (const auto* name : kOfReporter) {
        m_words->field(name).setVisible(!isSelfReported());
    }
    m_safety->setVisible(!isSelfReported());
}

/// What is not offered is not kept either.
Row ReportForm::words() const {
    auto row = m_words->row();
    if (!isSelfReported()) {
        return row;
    }
    const auto empty = toRow(ReportWords{});
    const auto& fields = describe<ReportWords>().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool ofReporter =
            std::any_of(kOfReporter.begin(), kOfReporter.end(),
                        [&](const auto* name) { return fields[i].name == name; });
        row.values[i] = ofReporter ? empty.values[i] : row.values[i];
    }
    return row;
}

bool ReportForm::check() {
    const bool arrival = m_arrival->check();
    const bool event = m_event->check();
    return (m_words == nullptr || m_words->check()) && arrival && event;
}

/// The day of sending may be corrected here.
Status ReportForm::tellOfSending(Transaction& transaction, const Row& typed) const {
    const auto report = fromRow<SuspicionReport>(typed);
    if (!report || !report->sentOn || report->sentOn == m_report.sentOn) {
        return {};
    }
    return tellProcedures(m_session, transaction,
                          {report->id, RecordId(), report->sentTo, *report->sentOn});
}

void ReportForm::save() {
    if (!check()) {
        return;
    }
    const auto typed = row();
    const auto saved =
        m_session.save(tr("Report %1 is saved.").arg(toQString(m_report.code)), std::nullopt,
                       [&](Transaction& transaction) -> Status {
                           auto status = transaction.saveRow(describe<SuspicionReport>(), typed);
                           if (status && m_words != nullptr &&
                               (m_words->isModified() || words() != m_words->row())) {
                               status = transaction.saveRow(describe<ReportWords>(), words());
                           }
                           return status ? tellOfSending(transaction, typed) : status;
                       });
    if (!saved) {
        if (!m_arrival->showError(saved.error())) {
            m_event->showError(saved.error());
        }
        m_drafts->keepNow();
        return;
    }
    m_drafts->finish();
    const auto kept =
        m_session.casework().find<SuspicionReport>(m_report.id).value_or(std::nullopt);
    showReport(kept.value_or(m_report));
    Q_EMIT savedReport();
}

} // namespace zaklon::ui
