// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PseudonymCheck.h"

#include "core/base/Text.h"
#include "core/people/DuplicateSearch.h"
#include "ui/components/Field.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/Text.h"

#include <QTimer>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kTypingPauseMs = 200;

} // namespace

PseudonymCheck::PseudonymCheck(Session& session, RecordForm& form)
    : QObject(&form), m_session(session), m_form(form), m_typing(new QTimer(this)) {
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPauseMs);
    connect(m_typing, &QTimer::timeout, this, &PseudonymCheck::look);
    connect(&form.editor("pseudonym"), &FieldEditor::edited, m_typing, qOverload<>(&QTimer::start));
    connect(&form, &RecordForm::filled, this, &PseudonymCheck::look);
    look();
}

void PseudonymCheck::look() {
    m_typing->stop();
    const auto typed = m_form.record<Person>();
    m_form.field("pseudonym").setHint(sentence(typed ? typed->pseudonym : std::string()));
}

QString PseudonymCheck::sentence(const std::string& pseudonym) const {
    const auto usual = tr("A word to call the person by inside the organisation.");
    const auto wanted = foldForSearch(pseudonym);
    if (wanted.empty() || m_session.isPresenting()) { // there no pseudonym is tied to a code
        return usual;
    }
    DuplicateQuery query;
    query.text = pseudonym;
    query.except = m_form.baseRow().id;
    const auto found = m_session.read(DuplicateSearch(m_session.casework(), {}).find(query));
    if (!found) {
        return usual;
    }
    const auto same = std::find_if(found->begin(), found->end(), [&](const auto& each) {
        return foldForSearch(each.person.pseudonym) == wanted;
    });
    return same == found->end() ? usual
                                : tr("%1 is called so already. Another word keeps the two apart.")
                                      .arg(toQString(same->person.code));
}

} // namespace zaklon::ui
