// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a person's official procedures. Everybody is invented.
#pragma once

#include "tests/ui/identification/BegunProcedure.h"
#include "ui/identification/IdentificationSection.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QPushButton>

#include <utility>
#include <vector>

namespace zaklon::test {

class ProcedurePage {
  public:
    ProcedurePage() {
        m_section.resize(1000, 700);
        m_section.show();
    }
    /// Of the chosen outcome, decided ten days ago.
    IdentificationProcedure decide(ProcedureOutcome outcome, std::vector<Code> reasons = {}) {
        return decideProcedure(m_fixture, m_person, outcome, std::move(reasons));
    }
    void show() {
        m_section.showPerson(m_person);
        m_section.refresh();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <class Widget>
    Widget& named(const QString& name) {
        auto* found = m_section.findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        return *found;
    }
    bool has(const char* name) const {
        return m_section.findChild<QWidget*>(QString::fromLatin1(name)) != nullptr;
    }
    void press(const char* line, const char* button = "dueVerb") {
        auto* found = named<QWidget>(QString::fromLatin1(line))
                          .findChild<QPushButton*>(QString::fromLatin1(button));
        REQUIRE(found != nullptr);
        found->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void click(const char* button) {
        named<QAbstractButton>(QString::fromLatin1(button)).click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void choose(const char* field, const char* code) {
        auto& box = named<QComboBox>(QString::fromLatin1(field));
        const int at = box.findData(QString::fromLatin1(code));
        REQUIRE(at >= 0);
        box.setCurrentIndex(at);
        Q_EMIT box.activated(at);
    }
    PageFixture& fixture() { return m_fixture; }
    const RecordId& person() const { return m_person; }

  private:
    PageFixture m_fixture;
    RecordId m_person = m_fixture.save(aPerson()).id;
    ui::IdentificationSection m_section{m_fixture.session(), m_fixture.navigator()};
};

} // namespace zaklon::test
