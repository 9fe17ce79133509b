// SPDX-License-Identifier: GPL-3.0-or-later
// A copy that is older than an erasure: what it brings back is erased again, unless somebody wishes
// otherwise.
#include "core/vault/Backup.h"
#include "tests/ui/support/Typing.h"
#include "tests/ui/support/UiSession.h"
#include "ui/components/Banner.h"
#include "ui/components/PassphraseField.h"
#include "ui/vault/RestoreCopy.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

constexpr int kLongMs = 30'000;

/// A person was erased after the copy was made, and the copy was looked into.
struct OlderCopy {
    UiSession session;
    Person person = session.savePerson("Lasta");
    std::filesystem::path file = session.folder() / "day.backup";
    std::filesystem::path folder = session.folder() / "restored";
    std::unique_ptr<ui::RestoreCopy> restore;

    explicit OlderCopy(bool erased = true) {
        REQUIRE(createBackup(session->vault(), file));
        if (erased) {
            REQUIRE(session->vault().erasePerson(person.id));
        }
        restore = std::make_unique<ui::RestoreCopy>(*session, nullptr);
        restore->QWidget::show();
        in<QLineEdit>(u"restoreFile"_qs).setText(QString::fromStdString(file.string()));
        typeInto(in<ui::PassphraseField>(u"restorePassphrase"_qs),
                 QString::fromUtf8(kPassphrase.data()));
        press();
    }
    template <class Widget>
    Widget& in(const QString& name) {
        auto* found = restore->findChild<Widget*>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    void press() {
        in<QPushButton>(u"restoreCopyNow"_qs).click();
        auto& result = in<ui::Banner>(u"banner"_qs);
        REQUIRE(QTest::qWaitFor([&] { return !result.isHidden(); }, kLongMs));
    }
    bool comesBack() {
        in<QLineEdit>(u"restoreFolder"_qs).setText(QString::fromStdString(folder.string()));
        press();
        const auto copy =
            Vault::open(folder, {std::string(kUserName), SecretBytes::fromText(kPassphrase)},
                        session.environment());
        REQUIRE(copy);
        return (*copy)->casework().find<Person>(person.id).value().has_value();
    }
    QCheckBox& again() { return in<QCheckBox>(u"restoreEraseAgain"_qs); }
};

} // namespace

TEST_CASE("who was erased since a copy was made is erased in it again", "[vault]") {
    OlderCopy older;
    CHECK(older.again().isVisible());
    CHECK(older.again().isChecked());
    CHECK_FALSE(older.comesBack());
}

TEST_CASE("an erasure can be left out when a copy is restored", "[vault]") {
    OlderCopy older;
    older.again().setChecked(false);
    CHECK(older.comesBack());
}

TEST_CASE("nothing is asked where nothing was erased", "[vault]") {
    OlderCopy older(false);
    CHECK_FALSE(older.again().isVisible());
    CHECK(older.comesBack());
}
