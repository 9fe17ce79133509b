// SPDX-License-Identifier: GPL-3.0-or-later
// How far something may be put off is said before it is saved. Everybody is invented.
#include "ui/today/PutOffDialog.h"

#include "tests/ui/support/PageFixture.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

class PuttingOff {
  public:
    DueTask task(TaskKind kind) const {
        DueTask due;
        due.kind = kind;
        due.record = RecordId::generate();
        due.person = m_person;
        return due;
    }
    /// How many were put off after somebody chose so many days from today.
    std::size_t putOff(const std::vector<DueTask>& tasks, int days) {
        ui::PutOffDialog dialog(m_fixture.session(), tasks, QStringLiteral("What is due"));
        dialog.show();
        const auto labels = dialog.findChildren<QLabel*>();
        m_saidHow = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("At the latest"));
        });
        auto* form = dialog.findChild<ui::RecordForm*>();
        REQUIRE(form != nullptr);
        form->editor("until").setValue(m_fixture.today().plusDays(days).toString());
        form->editor("reason").setValue(std::string("waiting_for_answer"));
        const auto before = m_fixture.of<TaskSnooze>(m_person).size();
        dialog.findChild<QPushButton*>(QStringLiteral("save_put_off"))->click();
        if (dialog.isVisible()) { // refused: nothing of it is kept as a draft
            dialog.findChild<QPushButton*>(QStringLiteral("cancel_put_off"))->click();
        }
        return m_fixture.of<TaskSnooze>(m_person).size() - before;
    }
    /// The last dialog said until when at the latest.
    bool saidHow() const { return m_saidHow; }
    int most() { return m_fixture.session().definitions().limits.lengths.putOffDays; }

  private:
    PageFixture m_fixture;
    RecordId m_person = m_fixture.save(aPerson()).id;
    bool m_saidHow = false;
};

} // namespace

TEST_CASE("the dialog puts off what must follow a decision so far and no further", "[today]") {
    PuttingOff at;
    const std::vector duty{at.task(TaskKind::Duty)};
    CHECK(at.putOff(duty, at.most() + 1) == 0);
    CHECK(at.saidHow());
    CHECK(at.putOff(duty, at.most()) == 1);
    // Together with it everything has the one day.
    const std::vector both{at.task(TaskKind::Action), at.task(TaskKind::TellOutcome)};
    CHECK(at.putOff(both, at.most() + 1) == 0);
    CHECK(at.putOff(both, at.most()) == 2);
}

TEST_CASE("what lists hold meanwhile may be put off to any day", "[today]") {
    PuttingOff at;
    const std::vector action{at.task(TaskKind::Action)};
    CHECK(at.putOff(action, 20'000) == 1);
    CHECK_FALSE(at.saidHow());
}
