// SPDX-License-Identifier: GPL-3.0-or-later
// Two to five exclusive answers side by side. Arrows choose inside, Tab leaves, digits answer; no
// answer is chosen until somebody chooses one.
#pragma once

#include <QFrame>
#include <QStringList>

#include <optional>
#include <vector>

class QPushButton;

namespace zaklon::ui {

class FlowLayout;

class Segments final : public QFrame {
    Q_OBJECT

  public:
    explicit Segments(const QStringList& answers = {}, QWidget* parent = nullptr);

    /// Goes on in a second line where one is too short, instead of asking for a wider page.
    void setWraps(bool wraps);
    /// Answers are as wide as one cell of a grid, or as several: rows of them that stand below each
    /// other begin on the same columns.
    void setOnGrid();
    /// An arrow only goes to the next answer and a key of its own chooses it: where every
    /// answer counts. Everywhere else an arrow chooses, as among radio buttons.
    void setAnsweredByOwnKeys() { m_arrowsChoose = false; }
    void setAnswers(const QStringList& answers);
    int count() const { return static_cast<int>(m_buttons.size()); }
    QPushButton& button(int index) const { return *m_buttons[static_cast<std::size_t>(index)]; }

    std::optional<int> current() const;
    /// Shows an answer, or none, without `chosen`.
    void setCurrent(std::optional<int> index);

  Q_SIGNALS:
    /// Somebody answered: by mouse, key or assistive technology.
    void chosen(int index);

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QPushButton* addAnswer(const QString& text);
    bool handleKey(int from, int key);
    void fitCells();
    void toggled(int index, bool on);
    void moveTabStop(int index);

    std::vector<QPushButton*> m_buttons;
    FlowLayout* m_line;
    bool m_onGrid = false;
    bool m_quiet = false;
    bool m_arrowsChoose = true;
};

} // namespace zaklon::ui
