// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/CallerMark.h"

#include "core/reports/HelplineStore.h"
#include "core/reports/SpeakableMark.h"
#include "ui/components/Field.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/session/Text.h"
#include "ui/theme/RingRoom.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace zaklon::ui {

namespace {

std::optional<HelplineContact> earlierOf(const Session& session, const std::string& mark,
                                         const HelplineContact& contact) {
    return HelplineStore(session.casework())
        .latestOf(mark, HelplineCursor{contact.at, contact.id})
        .value_or(std::nullopt);
}

} // namespace

CallerMark::CallerMark(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_mark(new QLineEdit(this))
    , m_field(new Field(tr("Mark of the caller"), m_mark, this)) {
    m_mark->setObjectName(QStringLiteral("caller_mark"));
    m_mark->setMaxLength(16);
    m_field->setHint(
        tr("A word and a number that the caller may say next time, instead of a name."));
    auto* give = new QPushButton(tr("Give a mark"), this);
    give->setObjectName(QStringLiteral("give_mark"));
    auto* row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(give, 0, Qt::AlignBottom);
    keepRingRoom(*this);
    setVisible(!m_session.isPresenting());
    connect(m_mark, &QLineEdit::textEdited, this, &CallerMark::lookUp);
    connect(m_mark, &QLineEdit::returnPressed, this, &CallerMark::left);
    connect(give, &QPushButton::clicked, this, &CallerMark::give);
}

void CallerMark::showContact(const HelplineContact& contact) {
    m_contact = contact;
    m_mark->setText(toQString(shownMark()));
    m_field->clearError();
}

void CallerMark::keepIn(DraftKeeper& drafts) {
    drafts.add({QStringLiteral("mark"),
                [this](DraftKeeper::Edits) {
                    return isTyped() ? QJsonObject{{QStringLiteral("text"), m_mark->text()}}
                                     : QJsonObject();
                },
                [this](const QJsonObject& part, DraftKeeper::Edits) {
                    m_mark->setText(part[QStringLiteral("text")].toString());
                    lookUp();
                    return true;
                }});
    connect(m_mark, &QLineEdit::textChanged, &drafts, &DraftKeeper::touch);
}

std::string CallerMark::shownMark() const {
    return m_session.isPresenting() ? std::string() : m_contact.callerMark;
}

bool CallerMark::isTyped() const {
    return typedText(m_mark->text()) != shownMark();
}

void CallerMark::lookUp() {
    m_field->clearError();
    const auto mark = normalizeMark(typedText(m_mark->text()));
    if (!mark) {
        return;
    }
    const auto earlier = earlierOf(m_session, *mark, m_contact);
    m_field->setHint(
        earlier ? tr("Known: the last contact was on %1.").arg(m_session.words().time(earlier->at))
                : tr("No earlier contact has this mark."));
}

void CallerMark::give() {
    if (const auto mark = HelplineStore(m_session.casework()).newMark()) {
        m_mark->setText(toQString(*mark));
        lookUp();
    }
}

bool CallerMark::check() {
    if (m_mark->text().trimmed().isEmpty() || normalizeMark(typedText(m_mark->text()))) {
        return true;
    }
    m_field->setError(tr("A mark is a word and two digits, such as LUMAT-37."));
    return false;
}

HelplineContact CallerMark::typedOver(HelplineContact contact) const {
    contact.callerMark = m_contact.callerMark;
    contact.repeatOf = m_contact.repeatOf;
    if (!m_session.isPresenting()) {
        contact.callerMark = normalizeMark(typedText(m_mark->text())).value_or(std::string());
    }
    const bool sameMark = contact.callerMark == m_contact.callerMark;
    if (sameMark && (contact.at == m_contact.at || contact.callerMark.empty())) {
        return contact;
    }
    const auto earlier = contact.callerMark.empty()
                             ? std::nullopt
                             : earlierOf(m_session, contact.callerMark, contact);
    contact.repeatOf = earlier ? earlier->id : RecordId();
    return contact;
}

void CallerMark::takeFocus() {
    m_mark->setFocus(Qt::TabFocusReason);
}

} // namespace zaklon::ui
