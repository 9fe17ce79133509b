// SPDX-License-Identifier: GPL-3.0-or-later
// While strangers look, what waits is not shown; what is typed meanwhile is kept beside it.
#include "DraftHouse.h"
#include "ui/people/DocumentsSection.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// Opens the form for a new document; empty unless a draft came back.
std::unique_ptr<ui::DocumentsSection> beginDocument(DraftHouse& house) {
    auto section = openSection<ui::DocumentsSection>(house);
    press(*section, "add_identity_document");
    return section;
}

} // namespace

TEST_CASE("what is typed in a presentation is kept, and nothing is written over",
          "[drafts][presentation]") {
    DraftHouse house;
    {
        auto section = beginDocument(house);
        type(*section, "valid_from", u"before"_qs);
        section->showPerson(RecordId::generate());
    }
    house.session().setPresenting(true);
    {
        auto section = beginDocument(house);
        CHECK(textOf(*section, "valid_from").isEmpty());
        CHECK_FALSE(shows(*section, "draft_offer_banner"));
        type(*section, "valid_from", u"meanwhile"_qs);
        section->showPerson(RecordId::generate());
    }
    CHECK(house.drafts().size() == 2);
    house.session().setPresenting(false);
    auto section = beginDocument(house);
    CHECK(textOf(*section, "valid_from") == u"before"_qs);
    press(*section, "cancel_identity_document");
    REQUIRE(isOffered(*section));
    goOn(*section);
    CHECK(textOf(*section, "valid_from") == u"meanwhile"_qs);
    press(*section, "cancel_identity_document");
    CHECK(house.drafts().empty());
}

TEST_CASE("two forms begun in one presentation are both kept", "[drafts][presentation]") {
    DraftHouse house;
    house.session().setPresenting(true);
    for (const auto& text : {u"first"_qs, u"second"_qs}) {
        auto section = beginDocument(house);
        CHECK(textOf(*section, "valid_from").isEmpty());
        type(*section, "valid_from", text);
        section->showPerson(RecordId::generate());
    }
    CHECK(house.drafts().size() == 2);
}
