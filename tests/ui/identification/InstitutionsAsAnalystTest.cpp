// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever analyses sees on the page of institutions what was counted and the institutions' names,
// and of people nothing at all: the key of their names is not held (needs D52).
#include "core/identification/AccommodationRequest.h"
#include "core/people/Identity.h"
#include "core/vault/StaffAccess.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/components/Segments.h"
#include "ui/identification/FallingThroughPage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr const char* kInstitution = "CSR Primer";

/// A house in which a centre refused a bed to somebody whose names are recorded; then an analyst
/// opens it.
class OpenedByAnalyst {
  public:
    ui::Session& session() { return m_session; }
    RememberingNavigator& navigator() { return m_navigator; }
    const Person& person() const { return m_person; }

  private:
    VaultEnvironment environment() const {
        const KeyDerivationCost cheap{1, 8192};
        return {m_clock, everyRecordType(), cheap, cheap, personSummaryRefresh(m_clock)};
    }
    std::unique_ptr<Vault> open() {
        const auto path = m_folder.path() / "vault";
        {
            auto founded =
                Vault::create(path,
                              {std::string(kUserName), SecretBytes::fromText(kPassphrase),
                               Role::Coordinator, false},
                              environment());
            REQUIRE(founded);
            fill(**founded);
            REQUIRE(StaffAccess(**founded).add(
                {"ana", {}, Role::Analyst, SecretBytes::fromText(kOtherPassphrase)}));
        }
        auto opened =
            Vault::open(path, {"ana", SecretBytes::fromText(kOtherPassphrase)}, environment());
        REQUIRE(opened);
        return std::move(*opened);
    }
    void fill(Vault& vault) {
        auto centre = aProvider();
        centre.name = kInstitution;
        centre.type = Code{"social_work"};
        AccommodationRequest request;
        request.id = RecordId::generate();
        request.person = m_person.id;
        request.askedOf = centre.type;
        request.provider = centre.id;
        request.askedOn = m_clock.today();
        request.state = AccommodationState::Refused;
        request.answeredOn = m_clock.today();
        request.refusalReason = Code{"full"};
        const auto name = aName(m_person.id, "Aminata", "Sinteza");
        REQUIRE(vault.write([&](Transaction& transaction) -> Status {
            auto saved = transaction.save(m_person);
            saved = saved ? transaction.save(*vault.confidential(), name) : saved;
            saved = saved ? transaction.save(centre) : saved;
            return saved ? transaction.save(request) : saved;
        }));
    }

    TemporaryFolder m_folder;
    FixedClock m_clock{*Timestamp::parse("2026-03-10T09:00:00Z")};
    Person m_person = aPerson();
    ui::Definitions m_definitions{
        CodeLists::load().value(), assessments::QuestionnaireLibrary::shipped().value(),
        referrals::PathwayLibrary::shipped().value(), rights::LeafletLibrary::shipped().value()};
    ui::Words m_words{m_definitions.codes, Language::English};
    RememberingNavigator m_navigator;
    ui::Session m_session{open(), m_definitions, m_words};
};

/// Everything that the page says, to the eye, to the pointer and to a screen reader.
QString saidBy(const QWidget& page) {
    QStringList said;
    for (const auto* widget : page.findChildren<QWidget*>()) {
        said << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            said << label->text();
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            said << button->text();
        }
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        const auto* model = view == nullptr ? nullptr : view->model();
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
                    said << model->index(row, column).data(role).toString();
                }
            }
        }
    }
    return said.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("an analyst sees institutions and counts, and nobody's name", "[identification]") {
    OpenedByAnalyst open;
    REQUIRE(open.session().role() == Role::Analyst);
    CHECK_FALSE(open.session().confidential());
    ui::FallingThroughPage page(open.session(), open.navigator());
    page.resize(1100, 700);
    page.show();
    page.refresh();
    auto* views = page.findChild<ui::Segments*>(QStringLiteral("falling_views"));
    REQUIRE(views != nullptr);
    for (const int view : {1, 2, 3}) { // who reported, institutions, our finding
        INFO(view);
        views->button(view).click();
        const auto said = saidBy(page);
        CHECK_FALSE(said.contains(QStringLiteral("Aminata")));
        CHECK_FALSE(said.contains(QStringLiteral("Sinteza")));
        CHECK_FALSE(said.contains(QString::fromStdString(open.person().code)));
    }
    views->button(2).click();
    auto* table = page.findChild<QTableView*>(QStringLiteral("institutions_table"));
    auto* byName = page.findChild<QPushButton*>(QStringLiteral("open_kind"));
    REQUIRE((table != nullptr && byName != nullptr));
    const auto kind = open.session().words().label("institution_type", Code{"social_work"});
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == kind) {
            table->setCurrentIndex(table->model()->index(row, 0));
        }
    }
    REQUIRE(table->currentIndex().siblingAtColumn(0).data().toString() == kind);
    byName->click();
    const auto said = saidBy(page); // institutions have names here, people never
    CHECK(said.contains(QString::fromLatin1(kInstitution)));
    CHECK(said.contains(open.session().words().label("accommodation_refusal", Code{"full"})));
    CHECK_FALSE(said.contains(QStringLiteral("Aminata")));
    CHECK_FALSE(said.contains(QString::fromStdString(open.person().code)));
}

TEST_CASE("an analyst reads apart what is nothing and what is small or hidden",
          "[identification]") {
    OpenedByAnalyst open;
    ui::FallingThroughPage page(open.session(), open.navigator());
    page.resize(1100, 700);
    page.show();
    page.refresh();
    page.findChild<ui::Segments*>(QStringLiteral("falling_views"))->button(2).click();
    const auto* legend = page.findChild<QLabel*>(QStringLiteral("institutions_legend"));
    REQUIRE(legend != nullptr);
    CHECK_FALSE(legend->isHidden());
    CHECK(legend->text().contains(QStringLiteral("<5 is a small number, from 1 to 4")));
    auto* table = page.findChild<QTableView*>(QStringLiteral("institutions_table"));
    const auto& words = open.session().words();
    const auto listed = [&](const char* kind) {
        const auto name = words.label("institution_type", Code{kind});
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto at = table->model()->index(row, 0);
            if (at.data().toString() == name) {
                table->setCurrentIndex(at);
                return at.siblingAtColumn(1).data().toString();
            }
        }
        return QString();
    };
    // Its one bed, beside no other request.
    CHECK(listed("social_work").contains(QStringLiteral("requests: hidden")));
    const auto said = saidBy(page);
    CHECK(said.contains(QStringLiteral("Beds asked of it: <5")));
    CHECK(said.contains(QStringLiteral("Referrals: 0")));
    CHECK(listed("labour") == QStringLiteral("nothing yet")); // only its duties stand there
}
