// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/CodeLists.h"

#include "core/base/CyrillicSpelling.h"
#include "core/base/Text.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

using namespace zaklon;

namespace {

CodeLists shipped() {
    auto lists = CodeLists::load();
    INFO((lists ? "" : lists.error().field + " " + lists.error().detail));
    REQUIRE(lists);
    return std::move(*lists);
}

/// A folder of its own for one test, gone afterwards.
class OwnFolder {
  public:
    OwnFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "codes-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        m_path = name;
    }
    ~OwnFolder() { std::filesystem::remove_all(m_path); }
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(m_path / name) << text;
    }

  private:
    std::filesystem::path m_path;
};

std::string listText(const std::string& id, const std::string& entries) {
    return R"({"list": ")" + id +
           R"(", "version": 2, "title": {"en": "T", "sr@latin": "N"}, "entries": [)" + entries +
           "]}";
}

/// A Cyrillic text in which every Latin word is on the list of words that stay Latin.
bool isCyrillic(const std::string& text) {
    static const std::regex latinWord("[A-Za-z][A-Za-z-]*");
    for (auto word = std::sregex_iterator(text.begin(), text.end(), latinWord);
         word != std::sregex_iterator(); ++word) {
        if (!CyrillicSpelling::shipped().staysLatin(word->str())) {
            return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("every list of the domain is shipped", "[codes]") {
    const auto lists = shipped();
    for (const auto* id : {"accepts",
                           "accommodation",
                           "act",
                           "action_outcome",
                           "action_state",
                           "age_basis",
                           "assessment_state",
                           "case_status",
                           "consent_form",
                           "consent_given_by",
                           "consent_state",
                           "consent_type",
                           "contact_channel",
                           "contact_result",
                           "country",
                           "data_category",
                           "decline_reason",
                           "delivery_state",
                           "dependency_chain",
                           "document_kind",
                           "document_state",
                           "exploitation",
                           "gender",
                           "goal_state",
                           "info_source",
                           "institution_type",
                           "language",
                           "legal_basis",
                           "legal_status",
                           "link_state",
                           "may_contact",
                           "means",
                           "met_by",
                           "name_kind",
                           "nationality_group",
                           "need_area",
                           "need_state",
                           "outcome_reason",
                           "pathway_end_reason",
                           "pathway_state",
                           "person_category",
                           "recruiter_relation",
                           "referral_field",
                           "referral_path",
                           "referral_state",
                           "relation_kind",
                           "report_outcome",
                           "report_source",
                           "risk_level",
                           "risk_source",
                           "role",
                           "sector",
                           "service",
                           "sex",
                           "share_purpose",
                           "snooze_reason",
                           "step_state",
                           "task_kind",
                           "traffic_scope",
                           "unmet_reason",
                           "vulnerability",
                           "weekday",
                           "yes_no"}) {
        INFO(id);
        CHECK(lists.find(id) != nullptr);
    }
}

TEST_CASE("every entry has a proper code and a label in each language", "[codes]") {
    const std::regex codeForm("^[a-z][a-z0-9_-]*$");
    const auto lists = shipped();
    for (const auto& list : lists.all()) {
        std::set<std::string> codes;
        std::set<std::string> english;
        std::set<std::string> serbian;
        for (const auto& entry : list.entries()) {
            INFO(list.id() << "/" << entry.code);
            CHECK(std::regex_match(entry.code, codeForm));
            CHECK(codes.insert(entry.code).second);
            // Nobody chooses from the names of fields; fields of different records share a word.
            const bool alone = english.insert(entry.label.english).second &&
                               serbian.insert(entry.label.serbianLatin).second;
            CHECK((alone || list.id() == "field"));
            CHECK_FALSE(hasCyrillicLetter(entry.label.serbianLatin));
            CHECK(hasCyrillicLetter(entry.label.serbianCyrillic));
            CHECK(isCyrillic(entry.label.serbianCyrillic));
            if (entry.description) {
                CHECK(isCyrillic(entry.description->serbianCyrillic));
            }
        }
        CHECK(isCyrillic(list.title().serbianCyrillic));
    }
}

TEST_CASE("labels come in the language asked for", "[codes]") {
    const auto lists = shipped();
    CHECK(lists.label("risk_level", "immediate", Language::English) == "Immediate danger");
    CHECK(lists.label("risk_level", "high", Language::SerbianLatin) == "Visok");
    // A finding that is missing, not a verdict (domain.md 2.2).
    CHECK(lists.label("report_outcome", "not_identified", Language::SerbianLatin) ==
          "Procenjeno: nije utvrđeno da je žrtva");
    CHECK(lists.label("risk_level", "immediate", Language::SerbianCyrillic) ==
          "Непосредна опасност");
    CHECK(lists.label("contact_channel", "messenger", Language::SerbianCyrillic) ==
          "WhatsApp, Viber или Signal");
    CHECK(lists.label("risk_level", "newer_code", Language::English) == "newer_code");
    CHECK(lists.label("no_such_list", "high", Language::English) == "high");
}

TEST_CASE("risk levels stand from low to immediate danger", "[codes]") {
    const auto lists = shipped();
    std::vector<std::string> order;
    for (const auto* entry : lists.find("risk_level")->offered()) {
        order.push_back(entry->code);
    }
    CHECK(order == std::vector<std::string>{"low", "medium", "high", "immediate"});
}

TEST_CASE("every country has a region, and regions hide small groups", "[codes]") {
    const auto lists = shipped();
    CHECK(lists.find("country")->entries().size() == 249);
    for (const auto& country : lists.find("country")->entries()) {
        INFO(country.code);
        CHECK(lists.find("nationality_group", country.group) != nullptr);
    }
    CHECK(lists.groupOf("country", "ph") == "southeast_asia");
    CHECK(lists.groupOf("country", "af") == "south_asia");
    CHECK(lists.groupOf("country", "bi") == "sub_saharan_africa");
    CHECK(lists.groupOf("country", "rs") == "serbia");
    CHECK(lists.groupOf("country", "zz").empty());
    CHECK(lists.groupOf("institution_type", "ngo") == "cso");
}

TEST_CASE("an organisation lays its own entries over a list", "[codes]") {
    const OwnFolder folder;
    folder.write(
        "service.json",
        listText("service",
                 R"({"code": "yoga", "label": {"en": "Yoga", "sr@latin": "Joga"}, "order": 15},
                                        {"code": "peer", "label": {"en": "Old", "sr@latin": "Staro"}, "retired": true})"));
    folder.write("house_rule.json",
                 listText("house_rule",
                          R"({"code": "quiet", "label": {"en": "Quiet", "sr@latin": "Tišina"}})"));
    const auto plain = shipped();
    const auto lists = CodeLists::load(folder.path());
    REQUIRE(lists);
    const auto& services = *lists->find("service");
    CHECK(services.version() == 2);
    CHECK(services.entries().size() == plain.find("service")->entries().size() + 1);
    CHECK(services.entries()[1].code == "yoga");
    CHECK(services.find("peer")->retired);
    CHECK(services.offered().size() == services.entries().size() - 1);
    CHECK(lists->label("house_rule", "quiet", Language::SerbianCyrillic) == "Тишина");
}

TEST_CASE("an organisation keeps the duties of institutions like any list", "[codes]") {
    const OwnFolder folder;
    folder.write("institution_duty.json", R"({"list": "institution_duty", "version": 2,
        "title": {"en": "T", "sr@latin": "N"}, "grouped_by": "institution_type", "entries": [
        {"code": "visit", "label": {"en": "Visit", "sr@latin": "Obići"}, "group": "faith"},
        {"code": "report_labour", "label": {"en": "R", "sr@latin": "P"}, "group": "labour",
         "retired": true}]})");
    const auto plain = shipped();
    CHECK(plain.offeredInGroup("institution_duty", "faith").empty());
    CHECK(plain.offeredInGroup("institution_duty", "labour") ==
          std::vector<std::string>{"report_labour"});
    const auto lists = CodeLists::load(folder.path());
    REQUIRE(lists);
    CHECK(lists->offeredInGroup("institution_duty", "faith") == std::vector<std::string>{"visit"});
    CHECK(lists->offeredInGroup("institution_duty", "labour").empty());
    CHECK_FALSE(lists->offeredInGroup("institution_duty", "migration").empty());
}

TEST_CASE("every duty of an institution says whose it is and what it rests on", "[codes]") {
    const auto lists = shipped();
    for (const auto& entry : lists.find("institution_duty")->entries()) {
        INFO(entry.code);
        CHECK(lists.find("institution_type", entry.group) != nullptr);
        CHECK(entry.description.has_value());
    }
}

TEST_CASE("a folder that does not exist changes nothing", "[codes]") {
    const auto lists = CodeLists::load("/nonexistent/codelists");
    REQUIRE(lists);
    CHECK(lists->all().size() == shipped().all().size());
}

TEST_CASE("a wrong list is refused with its place, and nothing is applied", "[codes]") {
    const std::string good = R"({"code": "a", "label": {"en": "A", "sr@latin": "A"}})";
    struct Wrong {
        std::string name;
        std::string text;
        std::string field;
    };
    const std::vector<Wrong> cases{
        {"x.json", "{", "x.json"},
        {"x.json", "[]", "x.json#"},
        {"x.json", listText("y", good), "x.json#/list"},
        {"x.json", listText("x", good + "," + good), "x.json#/entries/1/code"},
        {"x.json", listText("x", ""), "x.json#/entries"},
        {"x.json", listText("x", R"({"code": "Ä", "label": {"en": "A", "sr@latin": "A"}})"),
         "x.json#/entries/0/code"},
        {"x.json", listText("x", R"({"code": "a", "label": {"en": "A"}})"),
         "x.json#/entries/0/label"},
        {"x.json", listText("x", R"({"code": "a", "label": {"en": "A", "sr@latin": ""}})"),
         "x.json#/entries/0/label/sr@latin"},
        {"x.json",
         listText("x", R"({"code": "a", "label": {"en": "A", "sr@latin": "A"}, "colour": 1})"),
         "x.json#/entries/0"},
        {"x.json",
         listText("x", R"({"code": "a", "label": {"en": "A", "sr@latin": "A"}, "means": "luck"})"),
         "x.json#/entries/0/means"},
        {"x.json",
         listText("x", R"({"code": "a", "label": {"en": "A", "sr@latin": "A"}, "group": "none"})"),
         "x.json#/entries/a"},
    };
    for (const auto& [name, text, field] : cases) {
        const OwnFolder folder;
        folder.write(name, text);
        const auto lists = CodeLists::load(folder.path());
        INFO(text);
        REQUIRE_FALSE(lists);
        CHECK(lists.error().code == ErrorCode::Invalid);
        CHECK(lists.error().field.substr(0, field.size()) == field);
    }
}

TEST_CASE("a list without end is refused before it is parsed", "[codes]") {
    const OwnFolder folder;
    folder.write("x.json", std::string(2 * 1024 * 1024, ' ') + listText("x", ""));
    const auto lists = CodeLists::load(folder.path());
    REQUIRE_FALSE(lists);
    CHECK(lists.error().field.substr(0, 6) == "x.json");
}
