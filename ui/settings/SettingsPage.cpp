// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/components/Card.h"
#include "ui/components/Field.h"
#include "ui/components/Segments.h"
#include "ui/components/TextLabel.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace zaklon::ui {

namespace {

constexpr int kCardWidth = 560;
constexpr int kColumnFirst = 1000; ///< both columns as wide as they like before room is left over

constexpr std::array kLanguages{Language::English, Language::SerbianLatin,
                                Language::SerbianCyrillic};
constexpr std::array kThemes{Appearance::Mode::Light, Appearance::Mode::Dark,
                             Appearance::Mode::FollowDesktop};
constexpr std::array kLockMinutes{1, 3, 5, 10, 15};
constexpr std::array kRevealSeconds{10, 20, 40, 60};

template <class Values, class Value>
std::optional<int> indexOf(const Values& values, Value value) {
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - values.begin()));
}

template <class Values>
auto at(const Values& values, int index) {
    return values[static_cast<std::size_t>(index)];
}

template <class Values, class Words>
QStringList labels(const Values& values, Words words) {
    QStringList all;
    for (const int value : values) {
        all << words(value);
    }
    return all;
}

} // namespace

SettingsPage::SettingsPage(Preferences& preferences, Session& session, QWidget* parent)
    : Page(parent), m_preferences(preferences), m_session(session) {
    auto* inside = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, inside);
    m_columns->setContentsMargins(space::kPage, space::kStack, space::kPage, space::kPage);
    auto* often = new QVBoxLayout;
    m_seldom = new QVBoxLayout;
    for (auto* column : {often, m_seldom}) {
        column->setSpacing(space::kStack);
        m_columns->addLayout(column);
        m_columns->setAlignment(column, Qt::AlignTop);
    }
    m_columns->addStretch(1);
    often->addWidget(lookCard());
    often->addWidget(privacyCard());
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    inside->installEventFilter(this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    refresh();
}

/// No wider than is good to read, and no higher than what stands in it, whatever is beside it.
void SettingsPage::keepItsSize(Card& card) {
    card.setMaximumWidth(Theme::of(this).scaled(kCardWidth));
    card.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

Segments* SettingsPage::addChoice(Card& card, const QString& name, const QString& label,
                                  const QString& hint, const QStringList& answers) {
    auto* choice = new Segments(answers, &card);
    choice->setObjectName(name);
    choice->setWraps(true);
    auto* field = new Field(label, choice, &card);
    field->setHint(hint);
    card.content().addWidget(field);
    return choice;
}

Card* SettingsPage::lookCard() {
    auto* card = new Card(tr("How it looks"), Card::Padding::Normal, this);
    keepItsSize(*card);
    card->content().setSpacing(space::kRow);
    m_language =
        addChoice(*card, QStringLiteral("settingsLanguage"), tr("Language"), {},
                  {QStringLiteral("English"), QStringLiteral("Srpski"), QStringLiteral("Српски")});
    m_theme = addChoice(*card, QStringLiteral("settingsTheme"), tr("Light or dark"), {},
                        {tr("Light"), tr("Dark"), tr("As the desktop")});
    m_textSize = addChoice(
        *card, QStringLiteral("settingsTextSize"), tr("Size of the text"), {},
        labels(Preferences::kTextPercents, [](int percent) { return tr("%1 %").arg(percent); }));
    connect(m_language, &Segments::chosen, this,
            [this](int index) { m_preferences.setLanguage(at(kLanguages, index)); });
    connect(m_theme, &Segments::chosen, this,
            [this](int index) { m_preferences.setTheme(at(kThemes, index)); });
    connect(m_textSize, &Segments::chosen, this, [this](int index) {
        m_preferences.setTextPercent(at(Preferences::kTextPercents, index));
    });
    return card;
}

Card* SettingsPage::privacyCard() {
    auto* card = new Card(tr("Who else may look"), Card::Padding::Normal, this);
    keepItsSize(*card);
    card->content().setSpacing(space::kRow);
    m_lock = addChoice(*card, QStringLiteral("settingsLock"), tr("Lock by itself"),
                       tr("After this time without a key or the mouse."),
                       labels(kLockMinutes, [](int n) { return tr("%n minute(s)", nullptr, n); }));
    m_reveal =
        addChoice(*card, QStringLiteral("settingsReveal"), tr("A revealed name hides again"),
                  tr("Or earlier, when you leave the page or the window."),
                  labels(kRevealSeconds, [](int n) { return tr("%n second(s)", nullptr, n); }));
    addHideChoice(*card);
    addFolderChoice(*card);
    addPresentation(*card);
    connect(m_lock, &Segments::chosen, this,
            [this](int index) { m_preferences.setLockMinutes(at(kLockMinutes, index)); });
    connect(m_reveal, &Segments::chosen, this,
            [this](int index) { m_preferences.setRevealSeconds(at(kRevealSeconds, index)); });
    return card;
}

void SettingsPage::addHideChoice(Card& card) {
    m_hide = new QCheckBox(tr("Hide when other windows are in front for a minute"), &card);
    m_hide->setObjectName(QStringLiteral("settingsHide"));
    m_hide->setAccessibleDescription(tr(
        "A clock stands in its place. Any key but Esc and Ctrl+H brings it back within 30 seconds, "
        "then it locks."));
    m_hide->setToolTip(m_hide->accessibleDescription());
    connect(m_hide, &QCheckBox::toggled, this,
            [this](bool on) { m_preferences.setHidesBehindOthers(on); });
    connect(&m_preferences, &Preferences::hidesBehindOthersChanged, m_hide,
            [this] { m_hide->setChecked(m_preferences.hidesBehindOthers()); });
    card.content().addWidget(m_hide);
}

void SettingsPage::addFolderChoice(Card& card) {
    auto* remember = new QCheckBox(tr("Remember on this laptop where the vault is"), &card);
    remember->setObjectName(QStringLiteral("settingsFolder"));
    remember->setAccessibleDescription(
        tr("Otherwise you choose the folder at each start, and nobody learns of it."));
    remember->setChecked(m_preferences.remembersFolder());
    connect(remember, &QCheckBox::toggled, this,
            [this](bool on) { m_preferences.setRemembersFolder(on); });
    card.content().addWidget(remember);
}

void SettingsPage::addPresentation(Card& card) {
    const bool on = m_session.isPresenting();
    auto* present =
        new QPushButton(on ? tr("End the presentation") : tr("Begin a presentation"), &card);
    present->setObjectName(QStringLiteral("settingsPresentation"));
    present->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* field = new Field(tr("Presentation: codes only"), present, &card);
    field->setHint(tr("Names, pseudonyms and notes cannot be shown until you end it or lock."));
    present->setAccessibleName(present->text());
    card.content().addWidget(field);
    connect(present, &QPushButton::clicked, this,
            [this, on] { m_session.requestPresentation(!on); });
}

void SettingsPage::offerTutorial(const std::function<void()>& begin) {
    auto* card = new Card(tr("Learning"), Card::Padding::Normal, this);
    keepItsSize(*card);
    card->content().setSpacing(space::kRow);
    auto* words = new TextLabel(tr("The first day in ten minutes, with people who are invented. "
                                   "F1 explains every page."),
                                TextRole::Body, &Theme::text2, card);
    words->setWordWrap(true);
    card->content().addWidget(words);
    auto* button = new QPushButton(tr("Begin the first day"), card);
    button->setObjectName(QStringLiteral("settingsTutorial"));
    connect(button, &QPushButton::clicked, this, begin);
    card->content().addWidget(button, 0, Qt::AlignLeading);
    m_seldom->addWidget(card);
}

void SettingsPage::showOwnData(const OwnData& own) {
    auto* card = new Card(tr("Data of the organisation"), Card::Padding::Normal, this);
    keepItsSize(*card);
    card->content().setSpacing(space::kRow);
    const auto add = [card](const QString& text, ColorToken color, const char* name) {
        auto* line = new TextLabel(text, TextRole::Body, color, card);
        line->setObjectName(QString::fromLatin1(name));
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        card->content().addWidget(line);
    };
    add(tr("Limits, leaflets, pathways, questionnaires, sets of indicators, lists and texts of law "
           "of your own stand in this folder: %1. They are read when Zaklon starts.")
            .arg(own.folder),
        &Theme::text2, "own_data_folder");
    for (const auto& refused : own.refused) {
        //: file and place in it
        add(tr("Not used: %1. What is shipped stands in its place.").arg(toQString(refused.field)),
            &Theme::text, "own_data_refused");
    }
    m_seldom->addWidget(card);
}

void SettingsPage::refresh() {
    m_language->setCurrent(indexOf(kLanguages, m_preferences.language()));
    m_theme->setCurrent(indexOf(kThemes, m_preferences.theme()));
    m_textSize->setCurrent(indexOf(Preferences::kTextPercents, m_preferences.textPercent()));
    m_lock->setCurrent(indexOf(kLockMinutes, m_preferences.lockMinutes()));
    m_reveal->setCurrent(indexOf(kRevealSeconds, m_preferences.revealSeconds()));
    const QSignalBlocker quiet(m_hide);
    m_hide->setChecked(m_preferences.hidesBehindOthers());
}

/// Beside each other where both are as wide as they like.
void SettingsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const int both = 2 * Theme::of(this).scaled(kCardWidth) + space::kCard + 2 * space::kPage +
                     style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const bool beside = width() >= both;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(beside ? space::kCard : space::kStack);
    for (const int column : {0, 1}) {
        m_columns->setStretch(column, beside ? kColumnFirst : 0);
    }
}

bool SettingsPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) { // that nothing on the page has taken
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool down = key->key() == Qt::Key_Down;
        if ((down || key->key() == Qt::Key_Up) &&
            (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            step(down);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

/// The settings are a list: Up and Down go from one to the next, and stay at its ends.
void SettingsPage::step(bool down) {
    const QPointer<QWidget> from = window()->focusWidget();
    focusNextPrevChild(down);
    if (from != nullptr && !isAncestorOf(window()->focusWidget())) {
        from->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* SettingsPage::firstFocus() {
    return m_language;
}

} // namespace zaklon::ui
