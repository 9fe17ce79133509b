// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ProviderClosures.h"

#include "core/referrals/ProviderStore.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/FileRows.h"
#include "ui/forms/RecordForm.h"
#include "ui/theme/RingRoom.h"

#include <QVBoxLayout>

namespace zaklon::ui {

ProviderClosures::ProviderClosures(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_spans(new QVBoxLayout)
    , m_form(new RecordForm(describe<ProviderClosure>(), session.words(),
                            session.definitions().codes, this)) {
    setObjectName(QStringLiteral("provider_closures"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    m_form->addSection(
        tr("Days when it takes nobody"),
        tr("Add the next ones here; without a last day it is until further notice."));
    m_form->addPair("closed_from", tr("Takes nobody from"), "closed_until", tr("Until"));
    m_form->add("reason", tr("Why it takes nobody")).setOptional(true);
    column->addWidget(m_form);
    column->addLayout(m_spans);
    keepRingRoom(*this);
    m_form->setVisible(mayWrite(session.role(), describe<ProviderClosure>().kind));
    connect(&session, &Session::personChanged, this, [this](const RecordId& person) {
        if (person.isNil()) {
            refresh(); // also after an Undo
        }
    });
}

void ProviderClosures::showProvider(const RecordId& provider) {
    m_provider = provider;
    ProviderClosure fresh;
    fresh.id = RecordId::generate();
    fresh.provider = provider;
    m_form->setRecord(fresh);
    refresh();
}

void ProviderClosures::refresh() {
    clearLayout(*m_spans);
    const auto known = ProviderStore(m_session.casework()).closures(m_provider);
    for (const auto& closure : known.value_or(std::vector<ProviderClosure>())) {
        addSpan(closure);
    }
}

void ProviderClosures::addSpan(const ProviderClosure& closure) {
    const auto& words = m_session.words();
    const auto today = m_session.today();
    const auto from = closure.closedFrom.value_or(today);
    DueRow::Due line;
    line.icon = IconName::Clock;
    line.what = closure.closedUntil
                    ? tr("%1 to %2").arg(words.date(from), words.date(*closure.closedUntil))
                    : tr("From %1 until further notice").arg(words.date(from));
    line.reason = words.label("closure_reason", closure.reason);
    const bool over = closure.closedUntil && *closure.closedUntil < today;
    line.when = over ? tr("over") : from <= today ? tr("now") : tr("ahead");
    line.tone = over || today < from ? Tone::Neutral : Tone::Attention;
    const bool mayRemove = mayWrite(m_session.role(), describe<ProviderClosure>().kind);
    line.verb = mayRemove ? tr("Remove") : QString();
    addLine(*m_spans, line, QStringLiteral("provider_closure"),
            [this, id = closure.id] { remove(id); });
}

void ProviderClosures::remove(const RecordId& closure) {
    // Unlike the fields beside it this is not waiting for 'Save': it has its own Undo.
    [[maybe_unused]] const auto removed = m_session.save(
        tr("These days are taken out of the calendar."), std::nullopt,
        [&](Transaction& transaction) { return transaction.remove<ProviderClosure>(closure); });
}

bool ProviderClosures::check() {
    return !m_form->isModified() || m_form->check();
}

Status ProviderClosures::save(Transaction& transaction, const RecordId& provider) const {
    if (!m_form->isModified()) {
        return {};
    }
    auto closure = m_form->record<ProviderClosure>();
    if (!closure) {
        return passOn(closure);
    }
    closure->provider = provider; // a draft that was put back brings its own
    return transaction.save(*closure);
}

bool ProviderClosures::showError(const Error& error) {
    return m_form->isModified() && error.field.starts_with("closed_") && m_form->showError(error);
}

void ProviderClosures::focusFirst() {
    m_form->editor("closed_from").widget()->setFocus(Qt::TabFocusReason);
}

} // namespace zaklon::ui
