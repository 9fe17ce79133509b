// SPDX-License-Identifier: GPL-3.0-or-later
// Forms over a vault whose power can be cut: its files are copied while they are open, and the copy
// is opened again. Nothing was saved, closed or said goodbye to.
#pragma once

#include "tests/ui/support/PageFixture.h"
#include "tests/ui/support/Typing.h"
#include "tests/ui/support/UiSession.h"
#include "ui/forms/DraftKeeper.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace zaklon::test {

class DraftHouse {
  public:
    DraftHouse() : person(m_vault.savePerson("Lasta").id) {}

    ui::Session& session() { return m_afterCut ? *m_afterCut : *m_vault; }
    RememberingNavigator& navigator() { return m_navigator; }
    std::vector<FormDraft> drafts() { return session().vault().drafts()->all().value(); }

    /// As long as somebody looks up after the last key.
    static void pause() { QTest::qWait(ui::DraftKeeper::kPauseMs + 300); }

    void cutPower() {
        const auto copy = m_vault.folder() / "after-the-cut";
        std::filesystem::copy(m_vault.path(), copy);
        auto opened =
            Vault::open(copy, {std::string(kUserName), SecretBytes::fromText(kPassphrase)},
                        m_vault.environment());
        REQUIRE(opened);
        m_afterCut =
            std::make_unique<ui::Session>(std::move(*opened), definitions(), m_vault.words());
    }

  private:
    UiSession m_vault;
    RememberingNavigator m_navigator;
    std::unique_ptr<ui::Session> m_afterCut;

  public:
    RecordId person;
};

/// What was added to a page that is shown becomes visible with the next turn of the loop.
template <class Widget>
Widget& visible(const QWidget& page, const char* name) {
    QCoreApplication::processEvents();
    for (auto* widget : page.findChildren<Widget*>(QString::fromLatin1(name))) {
        if (widget->isVisible()) {
            return *widget;
        }
    }
    FAIL("no visible " << name);
    throw std::logic_error(name);
}

inline bool shows(const QWidget& page, const char* name) {
    QCoreApplication::processEvents();
    const auto all = page.findChildren<QWidget*>(QString::fromLatin1(name));
    return std::any_of(all.begin(), all.end(), [](const auto* each) { return each->isVisible(); });
}

inline void press(const QWidget& page, const char* name) {
    visible<QAbstractButton>(page, name).click();
}

template <class Section>
std::unique_ptr<Section> openSection(DraftHouse& house) {
    auto section = std::make_unique<Section>(house.session(), house.navigator());
    section->resize(1100, 600);
    section->showPerson(house.person);
    section->show();
    return section;
}

template <class SomePage>
std::unique_ptr<SomePage> openPage(DraftHouse& house) {
    auto page = std::make_unique<SomePage>(house.session(), house.navigator());
    page->resize(1282, 700);
    page->refresh();
    page->show();
    return page;
}

inline void type(const QWidget& page, const char* field, const QString& text) {
    auto& line = visible<QLineEdit>(page, field);
    line.setFocus();
    typeInto(line, text);
}

inline QString textOf(const QWidget& page, const char* field) {
    return visible<QLineEdit>(page, field).text();
}

/// The line above a list that says that something begun there waits.
inline bool isOffered(const QWidget& page) {
    return shows(page, "draft_line_banner");
}

inline void goOn(const QWidget& page) {
    press(visible<QWidget>(page, "draft_line"), "bannerAction");
}

} // namespace zaklon::test
