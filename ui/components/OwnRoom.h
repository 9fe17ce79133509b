// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts that ask for the room that they take, where those of Qt ask for another one: a column
// reckons the height of a widget at the width of the whole row, also where the widget may not be so
// wide, and cuts its last line; a stack asks for the room of its largest page, and takes it from
// what stands above. How little would do is another question: LeastHeight.h.
#pragma once

#include <QStackedLayout>
#include <QVBoxLayout>

namespace zaklon::ui {

/// The column of a widget that may be given a greatest width: as high as it is at the width that it
/// will have, in whatever layout the widget stands.
class OwnWidthColumn final : public QVBoxLayout {
  public:
    using QVBoxLayout::QVBoxLayout;

    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;

  private:
    int taken(int width) const;
};

/// A stack that asks for the room of the page in front.
class FrontStack final : public QStackedLayout {
  public:
    FrontStack();

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

  private:
    const QLayoutItem* front() const { return itemAt(currentIndex()); }
};

} // namespace zaklon::ui
