// SPDX-License-Identifier: GPL-3.0-or-later
// Cards of one width in as many columns as there is room for, each line as high as its highest.
#pragma once

#include "ui/theme/Metrics.h"

#include <QLayout>

#include <vector>

namespace zaklon::ui {

class EvenColumns final : public QLayout {
    Q_OBJECT

  public:
    static constexpr int kGap = space::kRow - 2;

    /// A column is at least `least` px wide at 100 % text, and grows with it.
    EvenColumns(int least, int most, QWidget* parent = nullptr);
    ~EvenColumns() override;

    /// How many stand beside each other in a room of this width.
    int columnsIn(int width) const;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    int least() const;
    int arrange(const QRect& rect, bool move) const;

    int m_least;
    int m_most;
    std::vector<QLayoutItem*> m_items;
};

} // namespace zaklon::ui
