// SPDX-License-Identifier: GPL-3.0-or-later
// The few shapes that everything in Zaklon is drawn from. Rectangles are visual (already mirrored).
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QRegion>
#include <QString>

namespace zaklon::ui {

/// A rounded box whose border lies inside `rect` and stays sharp at every device pixel ratio.
/// An invalid border colour draws none.
void drawBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
             const QColor& border = {}, qreal borderWidth = 1.0);

/// What opens over the page: a menu, the list of a box. The style cuts its corners by popupShape().
void drawPopup(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border);
QRegion popupShape(const QRect& rect);

/// The ring of the focused control: 2 px, 1 px outside `box` (needs kRingRoom around it).
void drawFocusRing(QPainter& painter, const QRectF& box, qreal radius, const QColor& color);

/// The ring where there is no room outside: 2 px, just inside `box`.
void drawInnerFocusRing(QPainter& painter, const QRectF& box, qreal radius, const QColor& color);

/// In a right-to-left window, text wrapped in a first-strong isolate (U+2068 ... U+2069), so that
/// '10 Mar 2026' keeps its order inside a sentence; elsewhere as it is. Words isolates every day
/// and time; a code needs it not, because it begins with a letter.
QString isolated(const QString& text);

/// Text of several lines, wrapped at words, from the top of `rect`. paragraphHeight() says how
/// high.
void drawParagraph(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                   const QColor& color);
int paragraphHeight(const QString& text, const QFont& font, int width);
/// The least width at which a paragraph stands on one line, as drawParagraph() sets it: the advance
/// of its letters may be a pixel less.
int paragraphWidth(const QString& text, const QFont& font);

/// One line of text, vertically centred, elided at its end, leading-aligned unless told otherwise.
void drawLine(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
              const QColor& color, Qt::Alignment alignment = Qt::AlignLeft);

/// Two colours mixed; `share` is the part of `over`, 0 to 1.
QColor mixed(const QColor& under, const QColor& over, qreal share);

} // namespace zaklon::ui
