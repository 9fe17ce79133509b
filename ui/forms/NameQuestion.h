// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for one line of words: a name, a note.
#pragma once

#include <QDialog>

class QLineEdit;

namespace zaklon::ui {

class Field;

class NameQuestion final : public QDialog {
    Q_OBJECT

  public:
    NameQuestion(const QString& title, const QString& label, const QString& hint,
                 QWidget* parent = nullptr);

    void setAnswer(const QString& words);
    /// An empty answer is an answer too; otherwise it is asked for again.
    void setMayBeEmpty(bool may) { m_mayBeEmpty = may; }

  Q_SIGNALS:
    /// Without blanks around; emitted before the dialog closes.
    void answered(const QString& words);

  private:
    void save();

    QLineEdit* m_line;
    Field* m_field;
    bool m_mayBeEmpty = false;
};

} // namespace zaklon::ui
