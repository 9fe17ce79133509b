// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a document for reading: blocks one below the other, sized after the font of the document.
#pragma once

#include <QString>
#include <QTextBlockFormat>
#include <QTextCursor>

class QTextDocument;

namespace zaklon::ui {

class BlockWriter {
  public:
    /// `dotsPerPoint` of whatever the document is painted on.
    explicit BlockWriter(QTextDocument& document, qreal dotsPerPoint = 1);

    /// `above` is the gap over it in heights of the font. `anchor` is where a link leads.
    void write(const QString& text, qreal scale, bool bold, qreal above, const QString& anchor = {},
               QTextBlockFormat block = {});

  private:
    QTextCursor m_cursor;
    qreal m_base; ///< points
    qreal m_dotsPerPoint;
    bool m_begun = false;
};

} // namespace zaklon::ui
