// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/BoxList.h"

#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QScreen>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kAir = space::kSmall; ///< to the edges of the window
constexpr int kGap = 2;             ///< to the box
constexpr int kLeastRows = 4;       ///< where a window has not even their room, Qt's place stays

/// In the box an empty entry says that nothing is chosen; in its list it is a choice like others.
class WordsForNothing final : public QStyledItemDelegate {
  public:
    WordsForNothing(const QString& words, QObject* parent)
        : QStyledItemDelegate(parent), m_words(words) {}

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->text.isEmpty()) {
            option->text = m_words;
            option->features |= QStyleOptionViewItem::HasDisplay;
        }
    }

  private:
    QString m_words;
};

/// A question lies over the main window and may be lower than a list needs.
const QWidget& wholeWindow(const QWidget& widget) {
    const QWidget* whole = widget.window();
    while (whole->parentWidget() != nullptr) {
        whole = whole->parentWidget()->window();
    }
    return *whole;
}

QRect roomFor(const QWidget& box) {
    const QWidget& whole = wholeWindow(box);
    const QRect inside(whole.mapToGlobal(QPoint()), whole.size());
    return inside.intersected(whole.screen()->availableGeometry()).adjusted(0, kAir, 0, -kAir);
}

} // namespace

BoxList::BoxList(QComboBox& box, QWidget& popup) : QObject(&popup), m_box(box), m_popup(popup) {
    popup.installEventFilter(this);
    box.view()->setItemDelegate(new WordsForNothing(tr("Nothing chosen"), box.view()));
}

bool BoxList::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::Show) {
        for (int at = 0; at < m_box.count(); ++at) {
            if (m_box.itemText(at).isEmpty()) {
                m_box.setItemData(at, tr("Nothing chosen"), Qt::AccessibleTextRole);
            }
        }
        place();
    }
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize) {
        m_popup.setMask(popupShape(m_popup.rect()));
    }
    return false;
}

/// Qt has measured the rows before they had this delegate and their height in this style.
int BoxList::wantedHeight() const {
    const QAbstractItemView& list = *m_box.view();
    const QMargins around = m_popup.contentsMargins() + list.contentsMargins();
    int tall = around.top() + around.bottom();
    for (int row = 0; row < std::min(m_box.count(), m_box.maxVisibleItems()); ++row) {
        tall += list.sizeHintForRow(row);
    }
    return tall;
}

/// With room for the bar of a list that scrolls.
int BoxList::wantedWidth() const {
    const QAbstractItemView& list = *m_box.view();
    const QMargins around = m_popup.contentsMargins() + list.contentsMargins();
    const int bar = m_popup.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &list);
    return list.sizeHintForColumn(0) + around.left() + around.right() + bar;
}

void BoxList::place() {
    const QRect room = roomFor(m_box);
    const QRect box(m_box.mapToGlobal(QPoint()), m_box.size());
    const int below = room.bottom() - box.bottom() - kGap;
    const int above = box.top() - kGap - room.top();
    const int wanted = wantedHeight();
    const int least = std::min(wanted, kLeastRows * m_box.view()->sizeHintForRow(0));
    if (std::max(below, above) < least) {
        return;
    }
    const bool down = wanted <= below || below >= above;
    const int tall = std::min(wanted, down ? below : above);
    const int top = down ? box.bottom() + 1 + kGap : box.top() - kGap - tall;
    // To the end of the line, and towards its beginning where the window ends.
    const int wide = std::max(m_popup.width(), std::min(wantedWidth(), room.width() - 2 * kAir));
    const int from = m_box.isRightToLeft() ? m_popup.x() + m_popup.width() - wide : m_popup.x();
    const int latest = std::max(room.left(), room.right() + 1 - wide);
    const int left = wide > m_popup.width() ? std::clamp(from, room.left(), latest) : m_popup.x();
    m_popup.setGeometry(left, top, wide, tall);
}

} // namespace zaklon::ui
