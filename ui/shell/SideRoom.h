// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of the window: what is worked with, and beside it a panel that explains it. In a
// narrow window the panel lies over the trailing edge.
#pragma once

#include <QPointer>
#include <QWidget>

namespace zaklon::ui {

class SideRoom final : public QWidget {
    Q_OBJECT

  public:
    /// From this width on both stand side by side; this and the next as Theme::column takes them.
    static constexpr int kBesideFrom = 1320;
    static constexpr int kPanelWidth = 320; ///< at 1366 the page beside it is still a page

    explicit SideRoom(QWidget* main, QWidget* parent = nullptr);

    /// Shows a panel instead of the one before; nothing: the room is the page's again. The panel
    /// becomes a child, the one before is hidden and stays its owner's.
    void setPanel(QWidget* panel);
    QWidget* panel() const { return m_panel; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void arrange();

    QWidget* m_main;
    QPointer<QWidget> m_panel;
};

} // namespace zaklon::ui
