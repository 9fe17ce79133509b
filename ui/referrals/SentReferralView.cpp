// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/SentReferralView.h"

#include "core/identification/Eligibility.h"
#include "core/people/Narrative.h"
#include "core/referrals/Provider.h"
#include "core/referrals/ReferralSending.h"
#include "ui/components/Card.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/DateField.h"
#include "ui/components/Field.h"
#include "ui/components/KeyAction.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/EligibilityWords.h"
#include "ui/forms/HiddenLine.h"
#include "ui/forms/PlainScroll.h"
#include "ui/referrals/RecordBoxes.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/session/FileRow.h"
#include "ui/session/HiddenDots.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zaklon::ui {

SentReferralView::SentReferralView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_drafts(new DraftKeeper(session, *this)) {
    setObjectName(QStringLiteral("sent_referral"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    whole->addWidget(scroll);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(14);
    auto* bar = new QHBoxLayout;
    auto* back = new QPushButton(tr("Back to referrals"), this);
    back->setObjectName(QStringLiteral("close_referral"));
    bar->addWidget(back);
    bar->addStretch();
    column->addLayout(bar);
    auto* card = new Card(tr("What left"), Card::Padding::Normal, this);
    m_state = new TextLabel({}, TextRole::Strong, &Theme::text, card);
    m_state->setObjectName(QStringLiteral("referral_state"));
    m_shared = new TextLabel({}, TextRole::Body, &Theme::text, card);
    m_shared->setObjectName(QStringLiteral("referral_shared"));
    m_shared->setTextFormat(Qt::PlainText);
    m_shared->setWordWrap(true);
    m_misfit = new TextLabel({}, TextRole::Body, &Theme::text, card);
    m_misfit->setObjectName(QStringLiteral("referral_misfit"));
    m_misfit->setTextFormat(Qt::PlainText);
    m_misfit->setWordWrap(true);
    card->content().addWidget(m_state);
    m_misfitWords = new HiddenLine(m_session, QStringLiteral("referral_misfit_words"),
                                   QStringLiteral("reveal_misfit_words"), card);
    m_misfitWords->hide();
    card->content().addWidget(m_misfit);
    card->content().addWidget(m_misfitWords);
    card->content().addWidget(m_shared);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(4);
    card->content().addLayout(m_lines);
    m_file = new FileRow(FileRow::Kind::NewFile, QStringLiteral("referral_file"),
                         tr("File of the PDF"), card);
    m_fileField = new Field(tr("The same on paper"), m_file, card);
    m_fileField->setHint(
        tr("A PDF of exactly this. Keep it as safe as the record itself. Write organisation and "
           "telephone on it by hand, unless the person carries it."));
    m_pdf = new QPushButton(tr("Save as PDF"), card);
    m_pdf->setObjectName(QStringLiteral("save_referral_pdf"));
    m_pdf->setIcon(icon(IconName::Download));
    card->content().addWidget(m_fileField);
    card->content().addWidget(m_pdf, 0, Qt::AlignLeading);
    column->addWidget(card);
    column->addWidget(makeAnswer());
    column->addStretch(1);
    showThrough(*scroll, inside);
    whole->addWidget(makeFoot());
    connect(back, &QPushButton::clicked, this, &SentReferralView::closed);
    connect(addLeaveKey(*this, back->text()), &QAction::triggered, this, &SentReferralView::closed);
    connect(m_pdf, &QPushButton::clicked, this, &SentReferralView::writePdf);
    connect(m_file, &FileRow::changed, m_fileField, &Field::clearError);
}

QWidget* SentReferralView::makeAnswer() {
    m_answerCard = new Card(tr("The answer"), Card::Padding::Normal, this);
    m_answer = new QComboBox(m_answerCard);
    m_answer->setObjectName(QStringLiteral("referral_answer"));
    m_reason = new QComboBox(m_answerCard);
    m_reason->setObjectName(QStringLiteral("referral_decline_reason"));
    for (const auto* entry : m_session.definitions().codes.find("decline_reason")->offered()) {
        const Code code{entry->code};
        addCode(*m_reason, code, m_session.words().label("decline_reason", code));
    }
    m_feedback = new QPlainTextEdit(m_answerCard);
    m_feedback->setObjectName(QStringLiteral("referral_feedback"));
    m_feedback->setTabChangesFocus(true);
    m_feedback->setFixedHeight(Theme::of(this).scaled(72));
    m_given = new TextLabel({}, TextRole::Body, &Theme::text, m_answerCard);
    m_given->setObjectName(QStringLiteral("recorded_answer"));
    m_given->setTextFormat(Qt::PlainText);
    m_given->setWordWrap(true);
    m_form = new QFrame(m_answerCard);
    auto* fields = new QVBoxLayout(m_form);
    fields->setContentsMargins(0, 0, 0, 0);
    keepRingRoom(*m_form);
    m_reasonField = new Field(tr("Why it was declined"), m_reason, m_form);
    m_appointment = new DateField(m_form);
    m_appointment->setObjectName(QStringLiteral("referral_appointment"));
    m_appointmentField = new Field(tr("Appointment on"), m_appointment, m_form);
    m_appointmentField->setHint(tr("It becomes a step of the plan, and stands in Today."));
    m_appointmentField->setOptional(true);
    m_feedbackField = new Field(tr("What the provider said"), m_feedback, m_form);
    m_feedbackField->setOptional(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_answerField = new Field(tr("State"), m_answer, m_form);
    row->addWidget(m_answerField, 1);
    row->addWidget(m_reasonField, 1);
    m_answerCard->content().addWidget(&m_drafts->offer());
    m_answerCard->content().addWidget(m_given);
    m_answerCard->content().addWidget(m_form);
    fields->addLayout(row);
    fields->addWidget(m_feedbackField);
    fields->addWidget(m_appointmentField); // last: it comes and goes with the answer
    connect(m_answer, &QComboBox::currentIndexChanged, this, [this] {
        m_answerField->clearError();
        showFieldsOfAnswer();
    });
    connect(m_appointment, &DateField::textEdited, m_appointmentField, &Field::clearError);
    keepTyping();
    return m_answerCard;
}

void SentReferralView::showFieldsOfAnswer() {
    const auto answer = currentCode(*m_answer).text;
    m_reasonField->setVisible(answer == codeOf(ReferralState::Declined));
    m_appointmentField->setVisible(answer == codeOf(ReferralState::Accepted) &&
                                   mayWrite(m_session.role(), "action"));
}

/// Below what scrolls: in sight however much left.
QWidget* SentReferralView::makeFoot() {
    m_foot = new QFrame(this);
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 8, 0);
    m_record = new QPushButton(answerVerb(), m_foot);
    m_record->setObjectName(QStringLiteral("record_answer"));
    setButtonKind(*m_record, ButtonKind::Primary);
    row->addStretch(1);
    row->addWidget(m_record);
    keepRingRoom(*m_foot);
    connect(m_record, &QPushButton::clicked, this, &SentReferralView::recordAnswer);
    connect(addSaveKeys(*this, answerVerb()), &QAction::triggered, this, [this] {
        if (!m_foot->isHidden()) {
            recordAnswer();
        }
    });
    return m_foot;
}

void SentReferralView::keepTyping() {
    m_drafts->add({QStringLiteral("answer"),
                   [this](DraftKeeper::Edits) {
                       const auto now = standing();
                       return now == m_opened ? QJsonObject() : now;
                   },
                   [this](const QJsonObject& typed, DraftKeeper::Edits) {
                       putBack(typed);
                       return true;
                   },
                   [this] { m_opened = standing(); }});
    connect(m_answer, &QComboBox::activated, m_drafts, &DraftKeeper::touch);
    connect(m_reason, &QComboBox::activated, m_drafts, &DraftKeeper::touch);
    connect(m_appointment, &DateField::textEdited, m_drafts, &DraftKeeper::touch);
    connect(m_appointment, &DateField::dateChanged, m_drafts, &DraftKeeper::touch);
    connect(m_feedback, &QPlainTextEdit::textChanged, m_drafts, &DraftKeeper::touch);
    connect(m_drafts, &DraftKeeper::goOn, m_feedback, [this] {
        showForm(true);
        m_feedback->setFocus();
    });
    connect(m_drafts, &DraftKeeper::startedAgain, this,
            [this] { showReferral(RecordId(m_referral.id)); });
}

QJsonObject SentReferralView::standing() const {
    return {{QStringLiteral("state"), toQString(currentCode(*m_answer).text)},
            {QStringLiteral("reason"), toQString(currentCode(*m_reason).text)},
            {QStringLiteral("appointment"), m_appointment->text()},
            {QStringLiteral("feedback"), m_feedback->toPlainText()}};
}

void SentReferralView::putBack(const QJsonObject& typed) {
    showForm(true);
    selectCode(*m_answer, Code{toText(typed[QStringLiteral("state")].toString())});
    selectCode(*m_reason, Code{toText(typed[QStringLiteral("reason")].toString())});
    m_appointment->setText(typed[QStringLiteral("appointment")].toString());
    m_feedback->setPlainText(typed[QStringLiteral("feedback")].toString());
}

void SentReferralView::beginTyping() {
    if (!m_foot->isHidden() && m_session.confidential()) {
        m_drafts->begin({"referral_answer", m_referral.person, m_referral.id},
                        DraftKeeper::Edits::Existing);
    }
}

void SentReferralView::leave() {
    m_drafts->leave();
}

void SentReferralView::showReferral(const RecordId& referral) {
    leave();
    const auto casework = m_session.casework();
    const auto stored = casework.find<Referral>(referral).value_or(std::nullopt);
    m_referral = stored.value_or(Referral());
    m_document.reset();
    if (const auto access = m_session.confidential()) {
        if (auto document = readReferralDocument(casework, *access, referral)) {
            m_document = std::move(*document);
        }
    }
    m_appointment->setDate({});
    m_appointmentField->clearError();
    m_feedback->setPlainText(m_document ? toQString(m_document->content.feedback) : QString());
    m_feedbackField->setVisible(m_session.confidential().has_value());
    showShared();
    const auto provider = casework.find<Provider>(m_referral.provider).value_or(std::nullopt);
    m_state->setText(
        tr("%1, sent on %2: %3")
            .arg(provider ? toQString(provider->name) : QString(),
                 m_referral.sentOn ? m_session.words().date(*m_referral.sentOn) : QString(),
                 m_session.words().label(m_referral.state)));
    m_pdf->setEnabled(m_document.has_value());
    m_file->setPath(suggestedFile());
    showAnswers();
    beginTyping();
}

void SentReferralView::showShared() {
    clearLayout(*m_lines);
    const auto instead = insteadOfShared();
    m_shared->setText(instead);
    m_shared->setVisible(!instead.isEmpty());
    if (instead.isEmpty()) {
        for (const auto& each : m_document->content.shared.data()) {
            addSharedLine(Code{each.value("field", std::string())}, each.at("value"));
        }
        addSharedMessage();
    }
    showMisfit();
}

void SentReferralView::showMisfit() {
    m_misfit->setText(misfitText());
    m_misfit->setVisible(!m_referral.misfitReason.empty());
    m_misfitWords->setAbout(describe<Narrative>(), m_referral.id, m_referral.person, "text",
                            tr("Written reason"));
    const auto access = m_session.confidential();
    const auto said = access && !m_referral.misfitReason.empty()
                          ? access->find<Narrative>(m_referral.id).value_or(std::nullopt)
                          : std::nullopt;
    const auto words = said ? toQString(said->text) : QString();
    m_misfitWords->setVisible(!words.isEmpty());
    const auto line = tr("Written reason: %1");
    m_misfitWords->setWords(line.arg(hiddenDots()), line.arg(words));
}

QString SentReferralView::misfitText() const {
    if (m_referral.misfitReason.empty()) {
        return {};
    }
    const auto& words = m_session.words();
    const auto casework = m_session.casework();
    QStringList lines{tr("It went on although something did not fit: %1")
                          .arg(words.label("misfit_reason", m_referral.misfitReason))};
    const auto provider = casework.find<Provider>(m_referral.provider).value_or(std::nullopt);
    const auto facts = readEligibilityFacts(casework, m_referral.person,
                                            m_referral.sentOn.value_or(m_session.today()));
    if (provider && facts) {
        auto fit = eligibilityFor(*provider, m_session.definitions().pathways, *facts);
        auto& points = fit.points;
        points.erase(
            std::remove_if(points.begin(), points.end(),
                           [](const auto& each) { return each.state != ConditionState::NotMet; }),
            points.end());
        lines.append(misfitLines(fit, words));
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString SentReferralView::insteadOfShared() const {
    if (m_session.isPresenting()) {
        return m_session.words().labels("referral_field", m_referral.sharedFields);
    }
    return m_document ? QString() : tr("Your access does not include what was shared.");
}

void SentReferralView::addSharedLine(const Code& field, const nlohmann::json& value) {
    const auto& words = m_session.words();
    const auto name = toQString(field.text);
    auto* line = new HiddenLine(m_session, QStringLiteral("referral_shared_") + name,
                                QStringLiteral("reveal_shared_") + name, m_shared->parentWidget());
    line->setAbout(describe<Referral>(), m_referral.id, m_referral.person, field.text,
                   words.label("referral_field", field));
    line->setWords(sharedLine(field, value, words, false), sharedLine(field, value, words, true));
    m_lines->addWidget(line);
}

void SentReferralView::addSharedMessage() {
    const auto words = sharedMessage(toQString(m_document->content.message));
    if (words.isEmpty()) {
        return;
    }
    auto* label = new TextLabel(words, TextRole::Body, &Theme::text, m_shared->parentWidget());
    label->setObjectName(QStringLiteral("referral_shared_message"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_lines->addWidget(label);
}

void SentReferralView::showAnswers() {
    m_answer->clear();
    addCode(*m_answer, Code(), tr("Not chosen yet"));
    for (const auto state :
         {ReferralState::Received, ReferralState::Accepted, ReferralState::Declined,
          ReferralState::Completed, ReferralState::NoAnswer, ReferralState::Withdrawn}) {
        if (mayMove(m_referral.state, state)) {
            addCode(*m_answer, Code{std::string(codeOf(state))}, m_session.words().label(state));
        }
    }
    const bool isAnswered = hasAnswer();
    m_foot->setVisible(m_answer->count() > 1 && mayWrite(m_session.role(), "referral"));
    m_answerCard->setVisible(isAnswered || !m_foot->isHidden());
    m_given->setText(isAnswered ? givenAnswer() : QString());
    m_given->setVisible(isAnswered);
    showForm(!isAnswered);
}

bool SentReferralView::hasAnswer() const {
    return m_referral.state != ReferralState::Draft && m_referral.state != ReferralState::Sent;
}

QString SentReferralView::givenAnswer() const {
    const auto& words = m_session.words();
    const auto day = m_referral.completedOn ? m_referral.completedOn : m_referral.answeredOn;
    const auto state = words.label(m_referral.state);
    //: an answer to a referral that is recorded already; with the day on which it came
    QStringList lines{day ? tr("Recorded: %1, %2").arg(state, words.date(*day))
                          : tr("Recorded: %1").arg(state)};
    if (m_referral.state == ReferralState::Declined) {
        lines << words.label("decline_reason", m_referral.declineReason);
    }
    if (m_document && !m_session.isPresenting() && !m_document->content.feedback.empty()) {
        lines << tr("What the provider said: %1").arg(toQString(m_document->content.feedback));
    }
    return lines.join(QLatin1Char('\n'));
}

/// An answer that is recorded is said, and not asked for again; what may come next is a press away.
void SentReferralView::showForm(bool shown) {
    m_form->setVisible(shown);
    //: a button: an answer is recorded, and something else came of the referral since
    m_record->setText(shown ? answerVerb() : tr("Record what came next"));
}

QString SentReferralView::answerVerb() {
    return tr("Record answer");
}

QWidget* SentReferralView::firstFocus() {
    if (m_foot->isHidden()) {
        return m_pdf;
    }
    return m_form->isHidden() ? static_cast<QWidget*>(m_record) : m_answer;
}

void SentReferralView::focusPaper() {
    if (m_pdf->isEnabled()) {
        m_pdf->setFocus(Qt::OtherFocusReason);
    }
}

bool SentReferralView::appointmentFits() {
    auto problem = m_appointment->problem();
    const auto day = m_appointment->date();
    if (day && m_referral.sentOn && *day < *m_referral.sentOn) {
        problem = tr("The referral was sent after that day. Write the day of the appointment.");
    }
    m_appointmentField->setError(problem);
    if (!problem.isEmpty()) {
        m_appointment->setFocus(Qt::OtherFocusReason);
    }
    return problem.isEmpty();
}

void SentReferralView::recordAnswer() {
    if (m_form->isHidden()) {
        showForm(true);
        m_answer->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (currentCode(*m_answer).empty()) {
        m_answerField->setError(tr("Choose what became of it."));
        m_answer->setFocus(Qt::OtherFocusReason);
        return;
    }
    ReferralMove move;
    move.on = m_session.today();
    for (const auto& [state, code] : CodesOf<ReferralState>::codes) {
        if (currentCode(*m_answer).text == code) {
            move.to = state;
        }
    }
    if (move.to == ReferralState::Declined) {
        move.declineReason = currentCode(*m_reason);
    }
    if (move.to == ReferralState::Accepted) {
        if (!appointmentFits()) {
            return;
        }
        move.appointmentOn = m_appointment->date();
    }
    const auto recorded = zaklon::recordAnswer(m_session.vault(), m_referral.id, move,
                                               typedText(m_feedback->toPlainText()));
    if (!recorded) {
        m_drafts->keepNow();
        Q_EMIT m_session.failed(recorded.error());
        return;
    }
    m_drafts->finish();
    Q_EMIT m_session.saved(tr("Answer recorded."), *recorded, m_referral.person);
    Q_EMIT m_session.personChanged(m_referral.person);
    showReferral(RecordId(m_referral.id)); // the referral is read anew
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

QString SentReferralView::suggestedFile() const {
    return freePaperFile(QStringLiteral("zaklon-%1-%2")
                             .arg(tr("referral"))
                             .arg(toQString(m_session.today().toString())));
}

void SentReferralView::writePdf() {
    const auto path = m_file->path();
    if (QFileInfo::exists(path)) {
        m_fileField->setError(
            tr("There is a file of this name. Nothing was replaced; take another."));
        return;
    }
    if (const auto written = savePdf(path); !written) {
        m_fileField->setError(tr("The file cannot be written there. Nothing is lost; take another "
                                 "folder."));
        return;
    }
    m_session.announceDone(tr("PDF saved. Keep it as safe as the record itself."));
}

Status SentReferralView::savePdf(const QString& path) {
    if (!m_document) {
        return fail(ErrorCode::NotFound, "referral_content");
    }
    const auto written = writePaperFile(path, [this](QIODevice& file) {
        return writeReferralPdf(file, *m_document, m_session.words());
    });
    if (!written) {
        return written;
    }
    m_session.noteAccess(JournalAction::Shared, describe<Referral>(), m_referral.id,
                         m_referral.person, "pdf");
    return {};
}

} // namespace zaklon::ui
