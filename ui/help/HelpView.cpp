// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpView.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <vector>

namespace zaklon::ui {

namespace {

constexpr qreal kLineHeight = 130; ///< percent

TextRole roleOf(const QTextBlock& block) {
    switch (block.blockFormat().headingLevel()) {
    case 0:
        return TextRole::Body;
    case 1:
        return TextRole::Title;
    default:
        return TextRole::Heading;
    }
}

QTextBlockFormat blockFormat(const QTextBlock& block) {
    QTextBlockFormat format = block.blockFormat();
    const bool heading = format.headingLevel() > 0;
    const bool first = block.position() == 0;
    format.setTopMargin(heading && !first ? space::kPage : 0);
    format.setBottomMargin(block.textList() != nullptr ? space::kTiny : space::kSmall);
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

/// Keys stand on a sunken ground; links are underlined, so that colour alone tells nothing.
QTextCharFormat wordFormat(const QTextCharFormat& written, TextRole role, const Theme& theme) {
    // The house knows no italics: what is stressed in any way is strong.
    const bool strong = written.fontWeight() >= QFont::DemiBold || written.fontItalic();
    const bool key = written.fontFixedPitch();
    QTextCharFormat format;
    format.setFont(theme.font(role == TextRole::Body && (strong || key) ? TextRole::Strong : role));
    format.setForeground(theme.text);
    if (key) {
        format.setForeground(theme.text2);
        format.setBackground(theme.sunken);
    }
    if (written.isAnchor()) {
        format.setAnchor(true);
        format.setAnchorHref(written.anchorHref());
        format.setForeground(theme.accentText);
        format.setFontUnderline(true);
    }
    return format;
}

struct Piece {
    int position = 0;
    int length = 0;
    QTextCharFormat format;
};

std::vector<Piece> piecesOf(const QTextBlock& block, const Theme& theme) {
    std::vector<Piece> pieces;
    const TextRole role = roleOf(block);
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        pieces.push_back({fragment.position(), fragment.length(),
                          wordFormat(fragment.charFormat(), role, theme)});
    }
    return pieces;
}

void styleBlock(const QTextBlock& block, QTextDocument& document, const Theme& theme) {
    QTextCursor cursor(block);
    cursor.setBlockFormat(blockFormat(block));
    for (const Piece& piece : piecesOf(block, theme)) {
        QTextCursor words(&document);
        words.setPosition(piece.position);
        words.setPosition(piece.position + piece.length, QTextCursor::KeepAnchor);
        words.setCharFormat(piece.format);
    }
    // The number or the dot of a list takes the format of the block.
    QTextCharFormat mark;
    mark.setFont(theme.font(roleOf(block)));
    mark.setForeground(theme.text2);
    cursor.setBlockCharFormat(mark);
}

} // namespace

HelpView::HelpView(QWidget* parent) : QTextBrowser(parent) {
    setObjectName(QStringLiteral("helpText"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void HelpView::showPage(const QString& markdown) {
    m_markdown = markdown;
    restyle();
    moveCursor(QTextCursor::Start);
}

QString HelpView::heading() const {
    return document()->firstBlock().text();
}

void HelpView::restyle() {
    m_styling = true;
    const Theme& theme = Theme::of(this);
    setFont(theme.font(TextRole::Body));
    // Markdown only: a tag in a page would stay what it is, letters.
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownNoHTML);
    document()->setIndentWidth(space::kCard + space::kTiny);
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        styleBlock(block, *document(), theme);
    }
    m_styling = false;
}

void HelpView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_styling && !m_markdown.isEmpty()) {
        restyle();
    }
}

QVariant HelpView::loadResource(int, const QUrl&) {
    return {};
}

} // namespace zaklon::ui
