// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/BlockWriter.h"

#include <QFont>
#include <QTextCharFormat>
#include <QTextDocument>

namespace zaklon::ui {

BlockWriter::BlockWriter(QTextDocument& document, qreal dotsPerPoint)
    : m_cursor(&document)
    , m_base(document.defaultFont().pointSizeF())
    , m_dotsPerPoint(dotsPerPoint) {}

void BlockWriter::write(const QString& text, qreal scale, bool bold, qreal above,
                        const QString& anchor, QTextBlockFormat block) {
    block.setTopMargin(above * m_base * m_dotsPerPoint);
    QTextCharFormat letters;
    letters.setFontPointSize(m_base * scale);
    letters.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
    if (!anchor.isEmpty()) {
        letters.setAnchor(true);
        letters.setAnchorNames({anchor});
    }
    if (m_begun) {
        m_cursor.insertBlock(block, letters);
    } else {
        m_cursor.setBlockFormat(block);
        m_cursor.setBlockCharFormat(letters);
    }
    m_begun = true;
    m_cursor.insertText(text, letters);
}

} // namespace zaklon::ui
