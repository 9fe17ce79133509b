// SPDX-License-Identifier: GPL-3.0-or-later
// Which line of the cards, or which button beside a heading, has the keys, so that they come back
// to it after a form at the side and when the cards are made anew.
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace zaklon::ui {

/// Property of a line or a card: the id of its record, where several have one name.
inline constexpr char kLineRecord[] = "lineRecord";
/// Property of a line, or of a button, of a card: the work with the record goes on here. Whoever
/// saved it has the keys there.
inline constexpr char kGoesOnHere[] = "goesOnHere";

class LineFocus {
  public:
    /// Nothing if the keys are neither at a line nor at a button within it.
    static std::optional<LineFocus> of(const QWidget& within);
    /// To the line of this record; false if there is none.
    static bool giveTo(const QWidget& within, const QString& record);
    /// To where the work in the card of this record goes on, else to its first button; false if
    /// there is none.
    static bool giveToCard(const QWidget& within, const QString& record);
    /// To the button of that name beside a heading or of a card; false if there is none. `record`:
    /// of the card, where it has one.
    static bool giveToAction(const QWidget& within, const QString& name,
                             const QString& record = {});

    /// To the same button, or the same control of the same line, else of the first line of its
    /// kind; false if there is none.
    bool giveBack(const QWidget& within) const;

  private:
    QString m_line;
    QString m_record;
    QString m_control;
};

} // namespace zaklon::ui
