// SPDX-License-Identifier: GPL-3.0-or-later
// Cards that would be many screens in one column, as a few parts of which one is seen. Each part
// keeps its own place while its cards are made anew.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QScrollArea;
class QStackedWidget;

namespace zaklon::ui {

class BarGap;
class Segments;

class PartedScroll final : public QWidget {
    Q_OBJECT

  public:
    /// `name` names the scrolls and, with `_parts`, what chooses between them.
    PartedScroll(const QString& name, const QStringList& parts, QWidget* parent = nullptr);

    /// What chooses; stands wherever its page wants it.
    Segments& choice() const { return *m_choice; }
    int current() const;
    void showPart(int part);
    /// Takes the place of what was shown in this part; what was is deleted later, because one of
    /// its buttons may be what brought us here.
    void setCards(int part, QWidget* cards);
    /// One screen down or up in the part that is shown.
    void turnPage(bool down);
    /// Another content: its first part, from the top.
    void beginAnew();

  private:
    Segments* m_choice;
    QStackedWidget* m_stack;
    std::vector<QScrollArea*> m_scrolls;
    std::vector<BarGap*> m_gaps; ///< by scroll
};

} // namespace zaklon::ui
