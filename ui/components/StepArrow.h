// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a pathway, as a card that points to the next. The word of the state is in the
// accessible name; shape and icon say it to the eye.
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

#include <vector>

namespace zaklon::ui {

class Chip;

/// Pressing it opens the step: clicked().
class StepArrow final : public QAbstractButton {
    Q_OBJECT

  public:
    enum class State { Done, Now, Waiting, Later, Ended };
    Q_ENUM(State)

    StepArrow(const QString& name, const QString& who, State state, QWidget* parent = nullptr);

    void setState(State state);
    State state() const { return m_state; }
    /// The last step has no point.
    void setLast(bool last);
    /// Due date, consent: up to two fit. Takes the chip.
    void addChip(Chip* chip);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void describe();
    std::vector<QRect> chipPlaces(int width) const;
    void placeChips();
    /// Heights of what is written, and the widths it wraps at.
    struct Lines {
        int nameWidth = 0;
        int name = 0;
        int whoWidth = 0;
        int who = 0;
    };
    Lines lines(int width) const;

    QString m_who;
    State m_state;
    bool m_last = false;
    std::vector<Chip*> m_chips;
};

} // namespace zaklon::ui
