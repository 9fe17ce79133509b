// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CyrillicSpelling.h"

#include "core/base/Text.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <utility>

using namespace zaklon;

namespace {

using Pairs = std::pair<const char*, const char*>;

template <std::size_t N>
void checkAll(const std::array<Pairs, N>& cases) {
    for (const auto& [latin, cyrillic] : cases) {
        CHECK(latinToCyrillic(latin) == cyrillic);
    }
}

} // namespace

TEST_CASE("digraphs become one letter", "[text][cyrillic]") {
    checkAll<9>({{{"Ljubav i njega", "Љубав и њега"},
                  {"LJUBAV", "ЉУБАВ"},
                  {"Džep, DŽEP, džep", "Џеп, ЏЕП, џеп"},
                  {"Đorđe čita šta žele ćerke", "Ђорђе чита шта желе ћерке"},
                  {"odžak, Odžaci, budžet", "оџак, Оџаци, буџет"},
                  {"\u01C6ep \u01C8uba \u01CAEGA", "џеп Љуба ЊЕГА"},
                  {"Ðorđe", "Ђорђе"},
                  {"z\u030Cena", "жена"},
                  {"abvgdđežzijklljmnnjoprstćufhcčdžš", "абвгдђежзијклљмнњопрстћуфхцчџш"}}});
}

TEST_CASE("two letters over a border stay two", "[text][cyrillic]") {
    checkAll<18>({{{"nadživeti", "надживети"},
                   {"Nadžnjeti", "Наджњети"},
                   {"odžaliti", "оджалити"},
                   {"podžanr", "поджанр"},
                   {"podžupan", "поджупан"},
                   {"injekcija", "инјекција"},
                   {"INJEKCIJA", "ИНЈЕКЦИЈА"},
                   {"dezinjekcija", "дезинјекција"},
                   {"konjugacija", "конјугација"},
                   {"konjunkcija", "конјункција"},
                   {"konjunktiva", "конјунктива"},
                   {"Tanjug", "Танјуг"},
                   {"injurija", "инјурија"},
                   {"Anjon", "Анјон"},
                   {"nadjačati", "надјачати"},
                   {"podjednako, adjektiv", "подједнако, адјектив"},
                   {"odjava", "одјава"},
                   {"odjednom odjek", "одједном одјек"}}});
}

TEST_CASE("dj typed for a letter is recognised in known words", "[text][cyrillic]") {
    checkAll<3>({{{"Djordje", "Ђорђе"}, {"DJURDJICA", "ЂУРЂИЦА"}, {"takodje", "такође"}}});
}

TEST_CASE("placeholders, mark-up and access keys survive", "[text][cyrillic]") {
    checkAll<14>(
        {{{"%n dan(a) kasni", "%n дан(а) касни"},
          {"Osoba %1 od %L2", "Особа %1 од %L2"},
          {"%1nalog", "%1налог"},
          {"&Sačuvaj", "&Сачувај"},
          {"L&judi", "&Људи"},
          {"&Ljudi", "&Људи"},
          {"Unos && izvoz", "Унос && извоз"},
          {"<b>Važno</b><br/>sada", "<b>Важно</b><br/>сада"},
          {"<a href=\"https://primer.rs\">ovde</a>", "<a href=\"https://primer.rs\">овде</a>"},
          {"a &lt; b &amp; c&nbsp;d", "а &lt; б &amp; ц&nbsp;д"},
          {"manje < više", "мање < више"},
          {"{ime} je tu", "{ime} је ту"},
          {"24 % osoba", "24 % особа"},
          {"Otvori…", "Отвори…"}}});
}

TEST_CASE("codes, keys, files and Latin words stay Latin", "[text][cyrillic]") {
    checkAll<17>({{{"Pritisnite Ctrl+K ili Alt+R.", "Притисните Ctrl+K или Alt+R."},
                   {"Upitnik TI-1, šifra ZK-7Q2M", "Упитник TI-1, шифра ZK-7Q2M"},
                   {"list A4 (F5)", "лист A4 (F5)"},
                   {"Sačuvaj PDF-om i u JSON", "Сачувај PDF-ом и у JSON"},
                   {"Pokrenite Zaklon-cli ili zaklon-cli", "Покрените Zaklon-cli или zaklon-cli"},
                   {"Zaklon je zaključan", "Заклон је закључан"},
                   {"datoteka vault.json.", "датотека vault.json."},
                   {"podrska@primer.rs", "podrska@primer.rs"},
                   {"polje birth_year", "поље birth_year"},
                   {"opcija --json", "опција --json"},
                   {"WhatsApp i Viber", "WhatsApp и Viber"},
                   {"jak signal", "јак сигнал"},
                   {"glava II i XIV", "глава II и XIV"},
                   {"I tada", "И тада"},
                   {"Chérif i Yusuf", "Chérif и Yusuf"},
                   {"12-godišnja osoba, 5 dana", "12-годишња особа, 5 дана"},
                   {"Već Жена", "Већ Жена"}}});
}

TEST_CASE("Cyrillic that went to Latin comes back", "[text][cyrillic]") {
    for (const auto* text : {"Лице које је преживело насиље има право на заштиту.",
                             "Џемпер, љубичица, коњ, ђак, ћуприја", "НАДЖИВЕТИ ИЊЕКЦИЈУ"}) {
        const std::string expected = std::string_view(text) == "НАДЖИВЕТИ ИЊЕКЦИЈУ"
                                         ? "НАДЖИВЕТИ ИНЈЕКЦИЈУ" // the correct spelling wins
                                         : text;
        CHECK(latinToCyrillic(cyrillicToLatin(text)) == expected);
    }
}

TEST_CASE("an organisation adds words of its own", "[text][cyrillic]") {
    auto spelling = CyrillicSpelling::shipped();
    CHECK(spelling.fromLatin("ASTRA panjelinski") == "АСТРА пањелински");
    const auto more =
        CyrillicSpelling::parse(R"({"separate": ["pan|jelin"], "joined": [], "latin": ["ASTRA"]})");
    REQUIRE(more);
    spelling.extend(*more);
    CHECK(spelling.fromLatin("ASTRA panjelinski") == "ASTRA панјелински");
    CHECK(spelling.staysLatin("ASTRA"));
    CHECK_FALSE(spelling.staysLatin("astra"));
}

TEST_CASE("a list that is no list is refused", "[text][cyrillic]") {
    for (const auto* json : {"", "[]", "{}", R"({"separate": "x", "joined": [], "latin": []})",
                             R"({"separate": [""], "joined": [], "latin": []})",
                             R"({"separate": [], "joined": [], "latin": [1]})"}) {
        const auto parsed = CyrillicSpelling::parse(json);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("the short names of foreign bodies keep their letters", "[text][cyrillic]") {
    checkAll<3>({{{"izveštaj AIDA o Srbiji", "извештај AIDA о Србији"},
                  {"kurs TCMA", "курс TCMA"},
                  {"MOR (brošura SAP-FL)", "МОР (брошура SAP-FL)"}}});
}
