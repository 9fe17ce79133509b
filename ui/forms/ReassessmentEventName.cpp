// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ReassessmentEventName.h"

#include "core/tasks/ReassessmentEvent.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

namespace zaklon::ui {

QString reassessmentEventName(const Session& session, const Code& questionnaire,
                              const Code& event) {
    if (event.text == kContactInDanger) {
        return QCoreApplication::translate("ReassessmentEventName",
                                           "Contact with the person, in immediate danger");
    }
    const auto form = session.definitions().questionnaires.current(questionnaire.text);
    const auto* trigger = form ? form->trigger(event.text) : nullptr;
    return trigger == nullptr ? QString() : session.words().text(trigger->label);
}

} // namespace zaklon::ui
