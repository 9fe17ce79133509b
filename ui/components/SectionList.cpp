// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/SectionList.h"

#include "ui/components/Chip.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace zaklon::ui {

namespace {

enum Role { IconRole = Qt::UserRole + 1, ChipRole, ToneRole, ReservedRole };

constexpr int kInset = 10;
constexpr int kIconSide = 18;
constexpr int kGapBetween = 2;
constexpr int kIconToWords = 7;
constexpr int kChipToEdge = 7;
constexpr int kWordsToChip = 4;

class SectionDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {0, Theme::of(option.widget).scaled(height::kSection)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::of(option.widget);
        painter->setLayoutDirection(option.direction);
        const QRect box = option.rect.adjusted(2, 0, -2, -kGapBetween);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (current || hovered) {
            drawBox(*painter, box, radius::kInput, current ? theme.accentSoft : theme.hover);
        }
        if (current && option.state.testFlag(QStyle::State_HasFocus)) {
            drawInnerFocusRing(*painter, box, radius::kInput, theme.focus);
        }
        const auto place = [&](int x, int wide, int tall) {
            const QRect logical(box.left() + x, box.top() + (box.height() - tall) / 2, wide, tall);
            return QStyle::visualRect(option.direction, box, logical);
        };
        const int side = theme.scaled(kIconSide);
        paintIcon(*painter, place(kInset, side, side),
                  static_cast<IconName>(index.data(IconRole).toInt()),
                  current ? theme.accentText : theme.text2);
        const QString chip = index.data(ChipRole).toString();
        int end = kInset;
        if (!chip.isEmpty()) {
            const QSize size = Chip::sizeFor(theme, chip);
            end = size.width() + kChipToEdge;
            Chip::paint(*painter, theme, place(box.width() - end, size.width(), size.height() - 3),
                        chip, static_cast<Tone>(index.data(ToneRole).toInt()));
        }
        const int lead = kInset + side + kIconToWords;
        drawLine(*painter, place(lead, box.width() - lead - end - kWordsToChip, box.height()),
                 index.data().toString(), theme.font(current ? TextRole::Strong : TextRole::Body),
                 current ? theme.accentText : theme.text);
    }
};

} // namespace

SectionList::SectionList(QWidget* parent)
    : QListView(parent), m_sections(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("sectionList"));
    setAccessibleName(tr("Sections"));
    setModel(m_sections);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

int SectionList::count() const {
    return m_sections->rowCount();
}

int SectionList::addSection(IconName name, const QString& text) {
    auto* item = new QStandardItem(text);
    item->setData(static_cast<int>(name), IconRole);
    m_sections->appendRow(item);
    describe(count() - 1);
    return count() - 1;
}

void SectionList::setChip(int section, const QString& text, Tone tone) {
    if (auto* item = m_sections->item(section)) {
        item->setData(text, ChipRole);
        item->setData(static_cast<int>(tone), ToneRole);
        describe(section);
    }
}

void SectionList::reserveChips(int section, const QStringList& texts) {
    if (auto* item = m_sections->item(section)) {
        item->setData(texts, ReservedRole);
    }
}

void SectionList::setTip(int section, const QString& tip) {
    if (auto* item = m_sections->item(section)) {
        item->setToolTip(tip);
    }
}

void SectionList::describe(int section) {
    auto* item = m_sections->item(section);
    const QString chip = item->data(ChipRole).toString();
    item->setData(chip.isEmpty() ? item->text() : tr("%1, %2").arg(item->text(), chip),
                  Qt::AccessibleTextRole);
}

void SectionList::setCurrentSection(int section) {
    if (section >= 0 && section < count()) {
        setCurrentIndex(m_sections->index(section, 0));
    }
}

QSize SectionList::sizeHint() const {
    const Theme& theme = Theme::of(this);
    return {theme.scaled(kSectionListWidth), count() * theme.scaled(height::kSection) + 4};
}

int SectionList::fittingWidth() const {
    const Theme& theme = Theme::of(this);
    const QFontMetrics words(theme.font(TextRole::Strong)); // as the current one is written
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        const auto index = m_sections->index(row, 0);
        int end = kInset;
        auto chips = index.data(ReservedRole).toStringList();
        chips << index.data(ChipRole).toString();
        for (const QString& chip : std::as_const(chips)) {
            end = std::max(end,
                           chip.isEmpty() ? 0 : Chip::sizeFor(theme, chip).width() + kChipToEdge);
        }
        widest = std::max(widest, words.horizontalAdvance(index.data().toString()) + end);
    }
    constexpr int kBoxInset = 4;
    return widest + kBoxInset + kInset + theme.scaled(kIconSide) + kIconToWords + kWordsToChip +
           style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) + 1;
}

void SectionList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid() && current != previous) {
        Q_EMIT sectionChosen(current.row());
    }
}

void SectionList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
    }
}

} // namespace zaklon::ui
