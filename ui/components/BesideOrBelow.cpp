// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/BesideOrBelow.h"

#include "ui/theme/Theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kAcross = 12;
constexpr int kDown = 6;

int heightOf(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

BesideOrBelow::BesideOrBelow(int leastWords, int indent, QWidget* parent)
    : QLayout(parent), m_leastWords(leastWords), m_indent(indent) {}

BesideOrBelow::~BesideOrBelow() {
    for (QLayoutItem* item : m_items) {
        delete item;
    }
}

void BesideOrBelow::setWords(QLayout* words) {
    addChildLayout(words);
    m_items[0] = words;
}

void BesideOrBelow::setAnswers(QWidget* answers) {
    addChildWidget(answers);
    m_items[1] = new QWidgetItem(answers);
}

void BesideOrBelow::setCommonAnswers(int width) {
    m_common = width;
    invalidate();
}

void BesideOrBelow::addItem(QLayoutItem* item) {
    (m_items[0] == nullptr ? m_items[0] : m_items[1]) = item;
}

int BesideOrBelow::count() const {
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(),
                                          [](const auto* item) { return item != nullptr; }));
}

QLayoutItem* BesideOrBelow::itemAt(int index) const {
    return index >= 0 && index < 2 ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* BesideOrBelow::takeAt(int index) {
    QLayoutItem* taken = itemAt(index);
    if (taken != nullptr) {
        m_items[static_cast<std::size_t>(index)] = nullptr;
        std::stable_partition(m_items.begin(), m_items.end(),
                              [](const auto* item) { return item != nullptr; });
    }
    return taken;
}

int BesideOrBelow::scaled(int pixels) const {
    const auto* parent = parentWidget();
    return parent == nullptr ? pixels : Theme::of(parent).scaled(pixels);
}

bool BesideOrBelow::standsBelow(int room) const {
    const int answers = std::max(m_common, m_items[1]->sizeHint().width());
    return room - answers - kAcross < scaled(m_leastWords);
}

BesideOrBelow::Places BesideOrBelow::placesIn(int room) const {
    if (m_items[1]->isEmpty()) {
        return {{0, 0, room, heightOf(*m_items[0], room)}, {}};
    }
    if (standsBelow(room)) {
        const int tall = heightOf(*m_items[0], room);
        const int indent = scaled(m_indent);
        const int wide = std::max(0, room - indent);
        return {{0, 0, room, tall}, {indent, tall + kDown, wide, heightOf(*m_items[1], wide)}};
    }
    const int answers = m_items[1]->sizeHint().width();
    const int words = room - answers - kAcross;
    const int wordsTall = heightOf(*m_items[0], words);
    const int ownTall = m_items[1]->sizeHint().height();
    const int tall = std::max(wordsTall, ownTall);
    // Both about one middle: a single line stands level with its icon and its verb.
    return {{0, (tall - wordsTall) / 2, words, wordsTall},
            {words + kAcross, (tall - ownTall) / (m_atFoot ? 1 : 2), answers, ownTall}};
}

int BesideOrBelow::heightForWidth(int width) const {
    const QMargins around = contentsMargins();
    if (!isComplete()) {
        return around.top() + around.bottom();
    }
    const Places places = placesIn(width - around.left() - around.right());
    return places.words.united(places.answers).height() + around.top() + around.bottom();
}

QSize BesideOrBelow::sizeHint() const {
    const QMargins around = contentsMargins();
    if (!isComplete()) {
        return {around.left() + around.right(), around.top() + around.bottom()};
    }
    const int answers = m_items[1]->isEmpty() ? 0 : kAcross + m_items[1]->sizeHint().width();
    const int wide = scaled(m_leastWords) + answers + around.left() + around.right();
    return {wide, heightForWidth(wide)};
}

QSize BesideOrBelow::minimumSize() const {
    const QMargins around = contentsMargins();
    if (!isComplete()) {
        return {around.left() + around.right(), around.top() + around.bottom()};
    }
    const int wide = std::max(m_items[0]->minimumSize().width(),
                              scaled(m_indent) + m_items[1]->minimumSize().width());
    return {wide + around.left() + around.right(),
            std::max(m_items[0]->minimumSize().height(), m_items[1]->minimumSize().height()) +
                around.top() + around.bottom()};
}

void BesideOrBelow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    if (!isComplete()) {
        return;
    }
    const QRect room = rect.marginsRemoved(contentsMargins());
    Places places = placesIn(room.width());
    // Room that is left over stands above and below.
    const int spare = std::max(0, room.height() - places.words.united(places.answers).height()) / 2;
    const auto direction =
        parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    for (auto [item, place] :
         {std::pair{m_items[0], places.words}, std::pair{m_items[1], places.answers}}) {
        if (!item->isEmpty()) {
            item->setGeometry(QStyle::visualRect(
                direction, room, place.translated(room.left(), room.top() + spare)));
        }
    }
}

} // namespace zaklon::ui
