// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/ShareSheet.h"

#include "core/vault/RecoveryShare.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace zaklon::ui {

namespace {

constexpr int kColumns = 2;
constexpr int kRows = kWordsOfShare / kColumns;
constexpr int kNumberWidth = 28;
constexpr int kLeastColumn = 130;

int lineHeight(const QWidget& widget) {
    return QFontMetrics(Theme::of(&widget).font(TextRole::Heading)).height() + space::kSmall;
}

} // namespace

ShareSheet::ShareSheet(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("shareSheet"));
    setAccessibleName(tr("Words of the share"));
    // A screen reader speaks into the room: whoever needs it has the words read by the holder.
    setAccessibleDescription(tr("Sixteen words to be copied onto paper; they are not read aloud."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareSheet::show(SecretBytes words) {
    m_words = std::move(words);
    update();
}

void ShareSheet::clear() {
    m_words = {};
    update();
}

QSize ShareSheet::sizeHint() const {
    return {kColumns * (kNumberWidth + kLeastColumn), kRows * lineHeight(*this)};
}

void ShareSheet::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const int height = lineHeight(*this);
    const int column = width() / kColumns;
    auto rest = m_words.text();
    for (int i = 0; i < kWordsOfShare && !rest.empty(); ++i) {
        const auto end = std::min(rest.find(' '), rest.size());
        const int left = i / kRows * column;
        const QRect number(left, i % kRows * height, kNumberWidth, height);
        const QRect word(left + kNumberWidth, i % kRows * height, column - kNumberWidth, height);
        painter.setFont(theme.font(TextRole::Caption));
        painter.setPen(theme.text3);
        painter.drawText(number, Qt::AlignLeft | Qt::AlignVCenter, QString::number(i + 1));
        painter.setFont(theme.font(TextRole::Heading));
        painter.setPen(theme.text);
        painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter,
                         QString::fromLatin1(rest.data(), static_cast<qsizetype>(end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

} // namespace zaklon::ui
