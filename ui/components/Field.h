// SPDX-License-Identifier: GPL-3.0-or-later
// A form field: label above, hint, the error if there is one, then the editor (ui.md 6). A tick
// stands before its label. Wraps any editor and gives it name, description and label for assistive
// technology.
#pragma once

#include <QFrame>

class QCheckBox;

namespace zaklon::ui {

class TextLabel;

class Field final : public QFrame {
    Q_OBJECT

  public:
    /// Takes `editor` as its child. Required fields say nothing; see setOptional().
    Field(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    QWidget& editor() const { return *m_editor; }
    QString label() const;
    void setLabel(const QString& label);
    void setHint(const QString& hint);
    /// Adds 'optional' to the label.
    void setOptional(bool optional);
    /// What is chosen elsewhere asks for it now: an optional field is not called so meanwhile.
    void setNeeded(bool needed);
    bool saysOptional() const { return m_isOptional && !m_isNeeded; }

    /// A sentence that says what is wrong and what to do. Typed text is kept.
    void setError(const QString& sentence);
    void clearError();
    bool hasError() const { return !m_errorText.isEmpty(); }
    QString error() const { return m_errorText; }

  protected:
    /// A tick is set by its label too; a box says when what was typed is not in its list.
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void arrange();
    QCheckBox* tick() const;
    void sayNotInList();
    void fitLabel();
    void describe();
    void showOptional();

    QWidget* m_editor;
    TextLabel* m_label;
    TextLabel* m_optional;
    TextLabel* m_hint;
    QWidget* m_errorRow;
    TextLabel* m_error;
    QString m_errorText;
    QString m_notInList; ///< the error, if it is that one
    bool m_isOptional = false;
    bool m_isNeeded = false;
};

} // namespace zaklon::ui
