// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that only remember what the shell did with them.
#pragma once

#include "ui/shell/PageEntry.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <map>

namespace zaklon::test {

struct StubLog {
    int made = 0;
    int refreshed = 0;
    int deleted = 0;
    RecordId person;
    ui::PersonSection section = ui::PersonSection::Overview;
    QString assessed;
};

class StubPage final : public ui::Page {
  public:
    StubPage(QString title, StubLog& log, QWidget* parent)
        : ui::Page(parent), m_title(std::move(title)), m_log(log), m_field(new QLineEdit(this)) {
        auto* column = new QVBoxLayout(this);
        column->addWidget(m_field);
        ++m_log.made;
    }
    ~StubPage() override { ++m_log.deleted; }

    QString title() const override { return m_title; }
    void refresh() override { ++m_log.refreshed; }
    QWidget* firstFocus() override { return m_field; }
    QLineEdit& field() { return *m_field; }

  private:
    QString m_title;
    StubLog& m_log;
    QLineEdit* m_field;
};

/// Every page of the rail and the person page as stubs; `logs` outlives them.
struct StubPages {
    std::map<ui::PageKind, StubLog> logs;
    StubLog person;

    ui::ShellPages pages() {
        ui::ShellPages all;
        for (const auto kind :
             {ui::PageKind::Today, ui::PageKind::People, ui::PageKind::Reports,
              ui::PageKind::Referrals, ui::PageKind::Directory, ui::PageKind::Staff,
              ui::PageKind::Backup, ui::PageKind::Settings}) {
            StubLog& log = logs[kind];
            all.entries.push_back(
                {kind,
                 [&log, kind](ui::Session&, ui::Navigator&, QWidget* parent) -> ui::Page* {
                     return new StubPage(u"Page %1"_qs.arg(static_cast<int>(kind)), log, parent);
                 },
                 {}});
        }
        all.person = {[this](ui::Session&, ui::Navigator&, QWidget* parent) -> ui::Page* {
                          return new StubPage(u"Person"_qs, person, parent);
                      },
                      [this](ui::Page&, const RecordId& id, ui::PersonSection section) {
                          person.person = id;
                          person.section = section;
                      },
                      [this](ui::Page&, const RecordId&, const QString& questionnaire) {
                          person.assessed = questionnaire;
                      }};
        return all;
    }
};

} // namespace zaklon::test
