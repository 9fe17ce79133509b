// SPDX-License-Identifier: GPL-3.0-or-later
// The column beside the content of a page: as wide as a column, or as the longest word in it asks
// for; and below the content where there is no room beside it, then as high as what stands in it.
#pragma once

#include <QScrollArea>

namespace zaklon::ui {

class SideScroll final : public QScrollArea {
    Q_OBJECT

  public:
    enum class Place { Beside, Below };

    /// `column`: as Theme::column takes it.
    explicit SideScroll(int column, QWidget* parent = nullptr);

    void setPlace(Place place);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    /// What stands inside has changed its mind, maybe long after it was put there.
    bool event(QEvent* event) override;

  private:
    QSize needed() const;

    int m_column;
    Place m_place = Place::Beside;
    QSize m_asked; ///< for which room was asked last
};

} // namespace zaklon::ui
