// SPDX-License-Identifier: GPL-3.0-or-later
// A house with a few reports, read by a coordinator or by an analyst. Everything is invented.
#pragma once

#include "core/reports/ReportStore.h"
#include "core/reports/SuspicionReport.h"
#include "core/vault/StaffAccess.h"
#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/UiSession.h"

#include <QTableView>

#include <memory>

namespace zaklon::test {

/// Seven reports of the police and two of a school in 2026, one of 2025.
class ReportedHouse {
  public:
    explicit ReportedHouse(Role role = Role::Coordinator) {
        for (int number = 0; number < 9; ++number) {
            add(number < 7 ? "mup" : "education", "2026-02-01");
        }
        add("mup", "2025-02-01");
        if (role != Role::Coordinator) {
            REQUIRE(StaffAccess(m_session->vault())
                        .add({"reader", {}, role, SecretBytes::fromText(kPassphrase)}));
            m_session.take().reset();
            auto opened =
                Vault::open(m_session.path(), {"reader", SecretBytes::fromText(kPassphrase)},
                            m_session.environment());
            REQUIRE(opened);
            m_reader =
                std::make_unique<ui::Session>(std::move(*opened), definitions(), m_session.words());
        }
    }
    ui::Session& session() { return m_reader ? *m_reader : *m_session; }
    RememberingNavigator& navigator() { return m_navigator; }
    QString file(const char* name) const {
        return QString::fromStdString((m_session.folder() / name).string());
    }

  private:
    void add(std::string source, std::string_view on) {
        SuspicionReport report;
        report.id = RecordId::generate();
        report.code = ReportStore(m_session->casework()).newCode().value();
        report.source = {std::move(source)};
        report.receivedOn = day(on);
        REQUIRE(m_session->vault().write(
            [&](Transaction& transaction) { return transaction.save(report); }));
    }

    UiSession m_session;
    std::unique_ptr<ui::Session> m_reader;
    RememberingNavigator m_navigator;
};

inline QString textOf(const QTableView& table) {
    QString text;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            text += table.model()->index(row, column).data().toString() + u'|';
        }
        text += u'\n';
    }
    return text;
}

} // namespace zaklon::test
