// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a talk about rights, wherever one is recorded: in the section of rights, or as the
// result of the duty to explain them.
#pragma once

#include "core/rights/RightsInformation.h"

#include <QCoreApplication>

namespace zaklon::ui {

class RecordForm;
class Session;

class RightsTalkForm {
    Q_DECLARE_TR_FUNCTIONS(RightsTalkForm)

  public:
    static void addFields(Session& session, const RecordId& person, RecordForm& form);
    /// Of the Narrative under the talk.
    static void addWords(RecordForm& form);
    /// A talk of today, in the first language of the person.
    static RightsInformation fresh(const Session& session, const RecordId& person);
    /// Notes the version of the leaflet, and proposes a day to explain again what was not
    /// understood.
    static RightsInformation completed(const Session& session, RightsInformation talk);
};

} // namespace zaklon::ui
