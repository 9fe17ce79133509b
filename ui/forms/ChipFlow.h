// SPDX-License-Identifier: GPL-3.0-or-later
// Chips in lines that wrap; mirrored in right-to-left windows.
#pragma once

#include <QWidget>

#include <vector>

namespace zaklon::ui {

class ChipFlow final : public QWidget {
    Q_OBJECT

  public:
    explicit ChipFlow(QWidget* parent = nullptr);
    void add(QWidget* chip);
    void clear();
    /// In the order in which they were added.
    const std::vector<QWidget*>& chips() const { return m_chips; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    int arrange(int width, bool move) const;
    std::vector<QWidget*> m_chips;
};

} // namespace zaklon::ui
