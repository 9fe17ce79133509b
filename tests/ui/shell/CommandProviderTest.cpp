// SPDX-License-Identifier: GPL-3.0-or-later
// What the command box finds of the directory: by name, and by what kind of institution it is.
#include "core/referrals/Provider.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/shell/CommandSearch.h"
#include "ui/shell/RecentPersons.h"

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;
using ui::Command;
using ui::CommandGroup;

namespace {

struct Directory {
    PageFixture fixture;
    ui::RecentPersons recent;
    ui::CommandSearch search{fixture.session(), fixture.navigator(), recent};
    RecordId shown;

    Directory() {
        search.setProviderPage([this](const RecordId& id) { shown = id; });
    }
    Provider keep(const char* name, const char* kind) {
        auto provider = aProvider();
        provider.name = name;
        provider.type = Code{kind};
        return fixture.save(provider);
    }
    std::vector<Command> find(const QString& typed) const {
        auto found = search.find(typed);
        std::erase_if(found, [](const Command& each) { return each.group != CommandGroup::Go; });
        return found;
    }
};

} // namespace

TEST_CASE("an organisation of the directory is found by a word of its name", "[shell]") {
    Directory directory;
    const auto house = directory.keep("Izmišljena sigurna kuća", "ngo");
    const auto found = directory.find(QStringLiteral("sigurna"));
    REQUIRE(found.size() == 1);
    found[0].run();
    CHECK(directory.shown == house.id);
    CHECK(directory.find(QStringLiteral("nothing like it")).empty());
}

TEST_CASE("an organisation is found by what it is, after those that are named so", "[shell]") {
    Directory directory;
    directory.keep("An invented one", "judiciary");
    directory.keep("Help at court", "ngo");
    const auto found = directory.find(QStringLiteral("court"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].text == QStringLiteral("Help at court"));
    CHECK(found[1].text == QStringLiteral("An invented one"));
    CHECK(found[1].detail.startsWith(QStringLiteral("Court")));
}
