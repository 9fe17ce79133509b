// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of protection beside the procedure: person at risk, guarantees, closing and the
// contacts after it.
#pragma once

#include "ui/identification/IdentificationDesk.h"

#include <QCoreApplication>

namespace zaklon::ui {

class ProtectionForms {
    Q_DECLARE_TR_FUNCTIONS(ProtectionForms)

  public:
    explicit ProtectionForms(const IdentificationDesk& desk) : m_desk(desk) {}

    RecordPanel::Spec newStatus() const;
    RecordPanel::Spec lookAgain(const ProtectiveStatus& status) const;
    RecordPanel::Spec endStatus(const ProtectiveStatus& status) const;
    RecordPanel::Spec guarantee(const Guarantee& guarantee) const;
    RecordPanel::Spec askFor(const Guarantee& proposed) const;
    RecordPanel::Spec closing(const IdentificationFile& file) const;
    RecordPanel::Spec monitoring(const MonitoringContact& contact) const;

  private:
    template <Described Record>
    RecordPanel::Spec spec(const Record& record) const;
    QString endingWords(CaseClosing closing) const;
    static void askOfClosing(RecordForm& form);
    void askWhy(RecordForm& words, const RecordForm& closing) const;
    static QString closingReason(const Error& error);
    static QString unopenedWords(const IdentificationFile& file);

    IdentificationDesk m_desk;
};

} // namespace zaklon::ui
