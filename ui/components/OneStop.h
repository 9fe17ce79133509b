// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons below each other that are one stop for Tab: Up and Down, Home and End move among them
// (ui.md 11). For a list that comes and goes while somebody types, so that it never lies between
// two fields.
#pragma once

#include <QList>
#include <QObject>

class QAbstractButton;

namespace zaklon::ui {

class OneStop final : public QObject {
    Q_OBJECT

  public:
    explicit OneStop(QObject* parent);

    /// From the first to the last; in place of those before. They may be deleted any time.
    void setButtons(const QList<QAbstractButton*>& buttons);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void moveTo(qsizetype at);

    QList<QAbstractButton*> m_buttons;
};

} // namespace zaklon::ui
