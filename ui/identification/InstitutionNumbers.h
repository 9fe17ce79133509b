// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of institutions as this role may see them: small ones are hidden from whoever may not
// see people. '0' is nothing, '<5' is small and not nothing, 'hidden' may be any number.
#pragma once

#include "core/statistics/InstitutionProtection.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

namespace zaklon::ui {

class InstitutionNumbers {
    Q_DECLARE_TR_FUNCTIONS(InstitutionNumbers)

  public:
    explicit InstitutionNumbers(const Session& session) : m_session(session) {}

    /// From now on those of these rows.
    template <class Row>
    void protect(const std::vector<Row>& rows) {
        m_protection = holdsConfidentialKey(m_session.role())
                           ? statistics::InstitutionProtection()
                           : statistics::InstitutionProtection(rows, limit());
    }

    /// What the hidden ones of these rows are told by; empty where none is hidden.
    QString legend() const;

    /// Known to be nothing: neither counted nor hidden.
    template <class Row>
    bool isNothing(const Row& row, std::string_view what, int number) const {
        return number == 0 && hidingOf(row, what, {}) == statistics::Hiding::No;
    }
    /// A count that stands under the name `what` in InstitutionProtection.
    template <class Row>
    QString text(const Row& row, std::string_view what, int number, const Code& code = {}) const {
        return shown(hidingOf(row, what, code), number);
    }
    /// One that several of the row make up; hidden where one of them is.
    template <class Row>
    QString sum(const Row& row, std::initializer_list<std::string_view> parts, int number) const {
        bool whole = true;
        for (const auto part : parts) {
            whole = whole && hidingOf(row, part, {}) == statistics::Hiding::No;
        }
        return shown(whole ? statistics::Hiding::No : statistics::Hiding::Beside, number);
    }
    /// The same of codes of a list.
    template <class Row>
    QString sum(const Row& row, std::string_view list, const std::vector<Code>& codes,
                int number) const {
        bool whole = true;
        for (const auto& code : codes) {
            whole = whole && hidingOf(row, list, code) == statistics::Hiding::No;
        }
        return shown(whole ? statistics::Hiding::No : statistics::Hiding::Beside, number);
    }

  private:
    int limit() const { return m_session.definitions().limits.figures.smallCount; }
    QString shown(statistics::Hiding hiding, int number) const;
    template <class Row>
    statistics::Hiding hidingOf(const Row& row, std::string_view what, const Code& code) const {
        return m_protection.hiding(row.kind, row.institution, what, code);
    }
    statistics::Hiding hidingOf(const FindingRow& row, std::string_view what,
                                const Code& code) const {
        return m_protection.hiding(row.finding, {}, what, code);
    }

    const Session& m_session;
    statistics::InstitutionProtection m_protection;
};

} // namespace zaklon::ui
