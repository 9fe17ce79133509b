// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/ScreenDescription.h"

#include "app/desktop/tour/PaintedText.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFontInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTextEdit>
#include <QWidget>

#include <cmath>

namespace zaklon::desktop {

namespace {

constexpr int kRingRoom = 5;

QJsonArray place(const QRectF& rect, const QPoint& offset) {
    const auto number = [](qreal value) { return std::round(value * 10) / 10; };
    return {number(rect.x() + offset.x()), number(rect.y() + offset.y()), number(rect.width()),
            number(rect.height())};
}

QString wordsOn(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text();
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        return box->currentText();
    }
    return {};
}

/// The scroll areas that the widget, or what it is a part of, scrolls in, from the innermost: the
/// edge of each of them may be where a text ends for now.
std::vector<const QAbstractScrollArea*> scrollAreasAround(const QWidget* widget) {
    std::vector<const QAbstractScrollArea*> areas;
    for (; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
        if (area != nullptr && area->viewport() == widget) {
            // The head of a table moves with its rows.
            const auto* table = qobject_cast<const QHeaderView*>(area) != nullptr
                                    ? qobject_cast<const QAbstractScrollArea*>(area->parentWidget())
                                    : nullptr;
            areas.push_back(table != nullptr ? table : area);
        }
    }
    return areas;
}

bool isControl(const QWidget& widget) {
    if (qobject_cast<const QScrollBar*>(&widget) != nullptr ||
        qobject_cast<const QHeaderView*>(&widget) != nullptr) {
        return false;
    }
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           (widget.focusPolicy() & Qt::TabFocus) != 0;
}

class Describing {
  public:
    Describing(QWidget& front, const QPoint& offset, FocusRings rings)
        : m_front(front), m_offset(offset), m_rings(rings) {}

    QJsonObject all() {
        add(m_front, -1);
        addTexts();
        if (m_rings == FocusRings::Measure) {
            measureRings();
        }
        return {{QStringLiteral("window"), place(QRectF(m_front.rect()), m_offset)},
                {QStringLiteral("ratio"), m_front.devicePixelRatioF()},
                {QStringLiteral("textScale"), ui::Theme::of(&m_front).textScale},
                {QStringLiteral("widgets"), asArray()},
                {QStringLiteral("texts"), m_texts}};
    }

  private:
    QJsonArray asArray() const {
        QJsonArray widgets;
        for (const auto& each : m_widgets) {
            widgets.append(each);
        }
        return widgets;
    }

    QRect inFront(const QWidget& widget) const {
        return {widget.mapTo(&m_front, QPoint()), widget.size()};
    }

    void add(QWidget& widget, int parent) {
        const int number = static_cast<int>(m_widgets.size());
        m_numbers[&widget] = number;
        m_widgets.push_back(describe(widget, parent));
        m_pointers.push_back(&widget);
        const auto& children = widget.children();
        for (QObject* child : children) {
            auto* inside = qobject_cast<QWidget*>(child);
            if (inside != nullptr && inside->isVisible() && !inside->isWindow()) {
                add(*inside, number);
            }
        }
    }

    QJsonObject describe(QWidget& widget, int parent) const {
        QJsonObject all{
            {QStringLiteral("parent"), parent},
            {QStringLiteral("class"), QString::fromLatin1(widget.metaObject()->className())},
            {QStringLiteral("object"), widget.objectName()},
            {QStringLiteral("rect"), place(QRectF(inFront(widget)), m_offset)},
            {QStringLiteral("text"), wordsOn(widget)},
            {QStringLiteral("tip"), widget.toolTip()},
            {QStringLiteral("enabled"), widget.isEnabled()},
            {QStringLiteral("control"), isControl(widget)},
            {QStringLiteral("focus"), (widget.focusPolicy() & Qt::TabFocus) != 0}};
        const QRect seen =
            widget.visibleRegion().boundingRect().translated(widget.mapTo(&m_front, QPoint()));
        all[QStringLiteral("seen")] = place(QRectF(seen), m_offset);
        all[QStringLiteral("covered")] = isCovered(widget, seen.center());
        const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
        const bool viewport = area != nullptr && area->viewport() == &widget;
        all[QStringLiteral("viewport")] = viewport;
        all[QStringLiteral("scrollsY")] = viewport && area->verticalScrollBar()->maximum() > 0;
        addAccessible(widget, all);
        return all;
    }

    static void addAccessible(QWidget& widget, QJsonObject& all) {
        if (QAccessibleInterface* shown = QAccessible::queryAccessibleInterface(&widget)) {
            static const auto roles = QMetaEnum::fromType<QAccessible::Role>();
            all[QStringLiteral("name")] = shown->text(QAccessible::Name);
            all[QStringLiteral("role")] = QString::fromLatin1(roles.valueToKey(shown->role()));
        }
    }

    /// Something else lies over it: a message, the command box.
    bool isCovered(const QWidget& widget, const QPoint& at) const {
        const QWidget* top = m_front.childAt(at);
        if (top == nullptr || top == &widget || widget.isAncestorOf(top) ||
            top->isAncestorOf(&widget)) {
            return false;
        }
        return !widget.testAttribute(Qt::WA_TransparentForMouseEvents);
    }

    void addTexts() {
        const auto lines = paintedText(m_front);
        for (const PaintedLine& line : lines) {
            if (line.widget == nullptr || !m_numbers.contains(line.widget)) {
                continue;
            }
            QJsonObject all{{QStringLiteral("text"), line.text},
                            {QStringLiteral("rect"), place(line.ink, m_offset)},
                            {QStringLiteral("room"), place(line.room, m_offset)},
                            {QStringLiteral("color"), line.color.name()},
                            {QStringLiteral("alpha"), line.color.alpha()},
                            {QStringLiteral("pixels"), line.pixelSize},
                            {QStringLiteral("widget"), m_numbers.value(line.widget)}};
            all[QStringLiteral("covered")] =
                isCovered(*line.widget, (line.ink & line.room).center().toPoint());
            addWhereItStands(line, all);
            m_texts.append(all);
        }
    }

    void addWhereItStands(const PaintedLine& line, QJsonObject& all) const {
        const QWidget& widget = *line.widget;
        QJsonArray views;
        for (const auto* area : scrollAreasAround(&widget)) {
            views.append(QJsonObject{
                {QStringLiteral("rect"), place(QRectF(inFront(*area->viewport())), m_offset)},
                {QStringLiteral("scrollsX"), area->horizontalScrollBar()->maximum() > 0},
                {QStringLiteral("scrollsY"), area->verticalScrollBar()->maximum() > 0}});
        }
        all[QStringLiteral("views")] = views;
        QString kind = QStringLiteral("label");
        if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
            kind = edit->text().isEmpty() ? QStringLiteral("placeholder") : QStringLiteral("typed");
        } else if (qobject_cast<const QTextEdit*>(widget.parentWidget()) != nullptr ||
                   qobject_cast<const QPlainTextEdit*>(widget.parentWidget()) != nullptr) {
            kind = QStringLiteral("typed");
        } else if (const auto* view =
                       qobject_cast<const QAbstractItemView*>(widget.parentWidget())) {
            kind = qobject_cast<const QHeaderView*>(view) != nullptr ? QStringLiteral("head")
                                                                     : QStringLiteral("cell");
            const QPoint at = widget.mapFrom(&m_front, line.ink.center().toPoint());
            const QModelIndex cell = view->indexAt(at);
            all[QStringLiteral("full")] = cell.data().toString();
            all[QStringLiteral("tip")] = cell.data(Qt::ToolTipRole).toString();
        }
        all[QStringLiteral("kind")] = kind;
        // Chips and heads: always words of the program, never what people typed.
        const QFont caption = ui::Theme::of(&widget).font(ui::TextRole::Caption);
        all[QStringLiteral("caption")] = line.pixelSize == QFontInfo(caption).pixelSize();
    }

    void measureRings() {
        // A list that fell down from a box was a window of its own, and may still be the active
        // one.
        QApplication::setActiveWindow(m_front.window());
        const QPointer<QWidget> before = m_front.focusWidget();
        for (std::size_t at = 0; at < m_widgets.size(); ++at) {
            const QPointer<QWidget> widget = m_pointers[at];
            if (widget == nullptr || !widget->isVisible() || !widget->isEnabled() ||
                !isControl(*widget) || (widget->focusPolicy() & Qt::TabFocus) == 0) {
                continue;
            }
            m_widgets[at][QStringLiteral("ring")] = ringPixels(*widget);
        }
        if (before != nullptr) {
            before->setFocus(Qt::OtherFocusReason);
        }
    }

    int ringPixels(QWidget& widget) const {
        const QRect room =
            inFront(widget).adjusted(-kRingRoom, -kRingRoom, kRingRoom, kRingRoom) & m_front.rect();
        if (QWidget* other = QApplication::focusWidget()) {
            other->clearFocus();
        }
        const QImage without = m_front.grab(room).toImage();
        widget.setFocus(Qt::TabFocusReason);
        const QImage with = m_front.grab(room).toImage();
        int changed = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                changed += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
            }
        }
        return changed;
    }

    QWidget& m_front;
    QPoint m_offset;
    FocusRings m_rings;
    std::vector<QJsonObject> m_widgets;
    std::vector<QPointer<QWidget>> m_pointers;
    QHash<const QWidget*, int> m_numbers;
    QJsonArray m_texts;
};

} // namespace

QJsonObject describeScreen(QWidget& front, const QPoint& offset, FocusRings rings) {
    return Describing(front, offset, rings).all();
}

} // namespace zaklon::desktop
