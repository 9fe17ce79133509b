// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of the window: what is worked with, and beside it a panel that explains it. In a
// narrow window, and that is also one with larger text, a panel that is read and put away lies over
// the trailing edge; one that stays while somebody works has a strip below the page.
#pragma once

#include "ui/components/ButtonCommand.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace zaklon::ui {

class SideRoom final : public QWidget {
    Q_OBJECT

  public:
    /// From this width on both stand side by side; this and the next as Theme::column takes them.
    static constexpr int kBesideFrom = 1320;
    static constexpr int kPanelWidth = 320; ///< at 1366 the page beside it is still a page

    static constexpr int kLeastPage = 420; ///< px of height that a strip leaves to the page

    enum class Narrow { Over, Below };

    explicit SideRoom(QWidget* main, QWidget* parent = nullptr);

    /// Shows a panel instead of the one before; nothing: the room is the page's again. The panel
    /// becomes a child, the one before is hidden and stays its owner's. `narrow`: where it stands
    /// when there is no room for both.
    void setPanel(QWidget* panel, Narrow narrow = Narrow::Over);
    QWidget* panel() const { return m_panel; }
    /// What can be pressed in the panel.
    std::vector<ButtonCommand> panelCommands() const;

  Q_SIGNALS:
    /// Said before a panel gets its place, each time.
    void placing(bool beside);

  protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void arrange();
    int stripHeight() const;

    QWidget* m_main;
    QPointer<QWidget> m_panel;
    Narrow m_narrow = Narrow::Over;
};

} // namespace zaklon::ui
