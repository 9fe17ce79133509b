// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Banner.h"

#include "ui/components/BesideOrBelow.h"
#include "ui/components/IconLabel.h"
#include "ui/components/TextLabel.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kMark = 4;
constexpr int kWordsWidth = 260; ///< narrower than this the words leave the line to themselves

TextLabel* wrappingLabel(const QString& text, TextRole role, QWidget* parent) {
    auto* label = new TextLabel(text, role, &Theme::text, parent);
    label->setWordWrap(true);
    QSizePolicy policy = label->sizePolicy(); // keeps height-for-width
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    label->setSizePolicy(policy);
    return label;
}

/// In the middle of one line, beside the first of several.
void placeIcon(QWidget& banner, QWidget& icon, bool oneLine) {
    if (auto* row = banner.layout()) {
        row->setAlignment(&icon, oneLine ? Qt::AlignVCenter : Qt::AlignTop);
    }
}

} // namespace

Banner::Banner(Tone tone, IconName icon, const QString& sentence, const QString& detail,
               QWidget* parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_sentenceWords(sentence)
    , m_icon(new IconLabel(icon, 18, this))
    , m_sentence(wrappingLabel(sentence, TextRole::Strong, this))
    , m_detail(wrappingLabel(detail, TextRole::Body, this))
    , m_action(new QPushButton(this))
    , m_content(new QVBoxLayout) {
    setObjectName(QStringLiteral("banner"));
    m_action->setObjectName(QStringLiteral("bannerAction"));
    setAccessibleRole(*this, QAccessible::AlertMessage);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    arrange();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    setFocusProxy(m_action);
    setAction({});
    setDetail(detail);
    setTone(tone);
}

void Banner::arrange() {
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    m_content->setSpacing(0);
    words->addLayout(m_content);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kCard, 9, space::kRow, 9);
    row->setSpacing(space::kRow);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    // A long verb goes below words that would stand in a narrow column beside it.
    auto* body = new BesideOrBelow(kWordsWidth, 0);
    body->setWords(words);
    body->setAnswers(m_action);
    body->setAlignment(m_action, Qt::AlignLeading);
    row->addLayout(body, 1);
}

void Banner::setTone(Tone tone) {
    m_tone = tone;
    // On the dark ground a verb without a border of its own cannot be read.
    setButtonKind(*m_action, tone == Tone::Severe ? ButtonKind::Secondary : ButtonKind::Quiet);
    m_icon->setTone(tone);
    recolour();
    update();
}

void Banner::recolour() {
    const bool isDark = m_tone == Tone::Severe; // its background is dark in both themes
    if (isDark || !m_runsOn) {
        m_sentence->setTone(m_tone);
    } else {
        m_sentence->setColor(&Theme::text); // the detail stands in it
    }
    if (isDark) {
        m_detail->setTone(m_tone);
    } else {
        m_detail->setColor(&Theme::text);
    }
}

void Banner::setIcon(IconName icon) {
    m_icon->setIcon(icon);
}

void Banner::setSentence(const QString& sentence) {
    m_sentenceWords = sentence;
    showWords();
}

void Banner::setDetail(const QString& detail) {
    m_detailWords = detail;
    showWords();
}

void Banner::setRunsOn() {
    m_runsOn = true;
    m_sentence->setTextRole(TextRole::Body);
    m_sentence->setTextFormat(Qt::RichText);
    recolour();
    showWords();
}

void Banner::showWords() {
    if (m_runsOn) { // what people typed is escaped: it is never markup
        m_sentence->setText(
            QStringLiteral("<span style=\"font-weight:600\">%1</span> %2")
                .arg(m_sentenceWords.toHtmlEscaped(), m_detailWords.toHtmlEscaped()));
    } else {
        m_sentence->setText(m_sentenceWords);
        m_detail->setText(m_detailWords);
    }
    const bool hasDetail = !m_runsOn && !m_detailWords.isEmpty();
    m_detail->setVisible(hasDetail);
    placeIcon(*this, *m_icon, !hasDetail && m_content->isEmpty());
    setAccessibleName(m_sentenceWords);
    setAccessibleDescription(m_detailWords);
}

void Banner::setAction(const QString& text) {
    m_hasAction = !text.isEmpty();
    m_action->setText(text);
    m_action->setVisible(m_hasAction);
}

void Banner::announceNow() {
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::paintEvent(QPaintEvent*) {
    const ToneColors& colors = Theme::of(this).tone(m_tone);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawBox(painter, rect(), radius::kCard, colors.background, colors.border);
    if (m_tone == Tone::Severe) {
        return;
    }
    QPainterPath outline;
    outline.addRoundedRect(rect(), radius::kCard, radius::kCard);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, kMark, height())),
                     colors.text);
}

} // namespace zaklon::ui
