// SPDX-License-Identifier: GPL-3.0-or-later
// Type, chips, badges, buttons and banners: the sheet of the design to compare with.
#include "GallerySheets.h"
#include "ui/components/Banner.h"
#include "ui/components/Chip.h"
#include "ui/components/RiskBadge.h"
#include "ui/components/Segments.h"
#include "ui/components/TextLabel.h"
#include "ui/components/Toast.h"
#include "ui/theme/ButtonKind.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui::gallery {

namespace {

QHBoxLayout* row(QVBoxLayout& page) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    page.addLayout(line);
    return line;
}

void heading(QVBoxLayout& page, const QString& text) {
    page.addWidget(new TextLabel(text, TextRole::Heading));
}

void addType(QVBoxLayout& page) {
    heading(page, QStringLiteral("Tokens and type"));
    auto* line = row(page);
    line->setSpacing(24);
    line->addWidget(new TextLabel(QStringLiteral("Display 18"), TextRole::Display));
    line->addWidget(new TextLabel(QStringLiteral("Title 15"), TextRole::Title));
    line->addWidget(new TextLabel(QStringLiteral("Heading 11.25"), TextRole::Heading));
    line->addWidget(new TextLabel(QStringLiteral("Strong 9.75"), TextRole::Strong));
    line->addWidget(
        new TextLabel(u"Body 9.75: Čćšžđ ЂЉЊЋЏ 0123456789 خطر مرتفع"_qs, TextRole::Body));
    line->addWidget(new TextLabel(QStringLiteral("Small 9"), TextRole::Small, &Theme::text2));
    line->addWidget(
        new TextLabel(QStringLiteral("Caption 8.25"), TextRole::Caption, &Theme::text3));
    line->addStretch(1);
}

void addChips(QVBoxLayout& page) {
    heading(page, QStringLiteral("Chips and risk badges"));
    auto* line = row(page);
    const std::vector<std::pair<const char*, Tone>> chips = {
        {"Neutral", Tone::Neutral}, {"Accent", Tone::Accent},       {"Info", Tone::Info},
        {"Good", Tone::Good},       {"Attention", Tone::Attention}, {"High", Tone::High},
        {"Severe", Tone::Severe},   {"Outline", Tone::Outline},     {"Error", Tone::Error}};
    for (const auto& [text, tone] : chips) {
        auto* chip = new Chip(QString::fromLatin1(text), tone);
        if (tone == Tone::Good) {
            chip->setIcon(IconName::Check);
        }
        line->addWidget(chip);
    }
    line->addWidget(new Chip(QStringLiteral("2"), Tone::High));
    auto* late = new Chip(QStringLiteral("4 days over"), Tone::High);
    late->setIcon(IconName::Clock);
    line->addWidget(late);
    line->addSpacing(16);
    using Level = RiskBadge::Level;
    line->addWidget(new RiskBadge(Level::NotAssessed, QStringLiteral("Not assessed")));
    line->addWidget(new RiskBadge(Level::Low, QStringLiteral("Low risk")));
    line->addWidget(new RiskBadge(Level::Medium, QStringLiteral("Medium risk")));
    auto* high = new RiskBadge(Level::High, QStringLiteral("High risk"));
    high->setTrend(RiskBadge::Trend::Rising);
    line->addWidget(high);
    line->addWidget(new RiskBadge(Level::Immediate, QStringLiteral("Immediate danger")));
    line->addStretch(1);
}

void addButtons(QVBoxLayout& page) {
    heading(page, QStringLiteral("Buttons: rest, focus, pressed, disabled"));
    auto* line = row(page);
    line->setSpacing(10);
    const std::vector<std::pair<const char*, ButtonKind>> kinds = {
        {"Primary", ButtonKind::Primary},
        {"Secondary", ButtonKind::Secondary},
        {"Quiet", ButtonKind::Quiet},
        {"Danger", ButtonKind::Danger}};
    for (const auto& [text, kind] : kinds) {
        for (const char* state : {"rest", "Focus", "Pressed", "Disabled"}) {
            const bool rest = QLatin1String(state) == QLatin1String("rest");
            if (kind == ButtonKind::Danger && !rest) {
                continue;
            }
            auto* button = new QPushButton(QString::fromLatin1(rest ? text : state));
            button->setObjectName(QString::fromLatin1(text) + QString::fromLatin1(state));
            setButtonKind(*button, kind);
            if (rest) {
                button->setIcon(
                    icon(kind == ButtonKind::Danger ? IconName::Trash : IconName::Plus));
            }
            button->setDown(QLatin1String(state) == QLatin1String("Pressed"));
            button->setEnabled(QLatin1String(state) != QLatin1String("Disabled"));
            line->addWidget(button);
        }
        line->addSpacing(6);
    }
    line->addStretch(1);
    auto* answers = row(page);
    auto* segments = new Segments({QStringLiteral("Yes"), QStringLiteral("No"),
                                   QStringLiteral("Unknown"), QStringLiteral("Not asked")});
    segments->setCurrent(0);
    answers->addWidget(segments);
    answers->addWidget(new Segments({QStringLiteral("All 213"), QStringLiteral("My people 41")}));
    auto* dense = new QPushButton(QStringLiteral("Dense"));
    setDense(*dense);
    answers->addWidget(dense);
    answers->addStretch(1);
}

} // namespace

QWidget* makeBasics() {
    auto* page = new QWidget;
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(28, 20, 28, 20);
    all->setSpacing(12);
    addType(*all);
    addChips(*all);
    addButtons(*all);
    heading(*all, QStringLiteral("Banners"));
    auto* info = new Banner(Tone::Info, IconName::Phone, QStringLiteral("Write, do not call"),
                            QStringLiteral("Tuesday and Thursday, 10:00 to 14:00."));
    info->setAction(QStringLiteral("Contacts"));
    all->addWidget(info);
    all->addWidget(new Banner(
        Tone::Severe, IconName::Shield, QStringLiteral("Do not contact"),
        QStringLiteral("Any contact may put her in danger. Speak with the coordinator first.")));
    all->addWidget(
        new Banner(Tone::Error, IconName::Info, QStringLiteral("There is a problem"),
                   QStringLiteral("Date of birth: 31 February does not exist. Check the day.")));
    all->addStretch(1);
    auto* toast = new Toast(page);
    toast->setObjectName(QStringLiteral("galleryToast"));
    return page;
}

void focusBasics(QWidget& page) {
    page.activateWindow();
    page.findChild<QWidget*>(QStringLiteral("PrimaryFocus"))->setFocus();
    page.findChild<Toast*>()->say(QStringLiteral("The contact is recorded."), Toast::Offer::Undo);
}

} // namespace zaklon::ui::gallery
