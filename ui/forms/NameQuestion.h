// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for one line of words: a name, a note. What is typed stays as a draft until it is answered
// or discarded.
#pragma once

#include "core/vault/DraftBox.h"
#include "ui/session/Session.h"

#include <QDialog>

#include <functional>

class QLineEdit;

namespace zaklon::ui {

class DraftKeeper;
class Field;

class NameQuestion final : public QDialog {
    Q_OBJECT

  public:
    struct Texts {
        QString title;
        QString label;
        QString hint;
        QString now = {}; ///< stands in the line, marked, to be changed
    };
    /// Keeps the words, without blanks around; false if that failed, and the question stays.
    using Keep = std::function<bool(const QString& words)>;

    /// `draft`: under which what is typed waits.
    NameQuestion(Session& session, const DraftKey& draft, const Texts& texts, Keep keep,
                 QWidget* parent = nullptr);

    void done(int result) override;

  private:
    QLayout* makeButtons();
    void keepTyping(const DraftKey& draft, const QString& now);
    void save();

    Keep m_keep;
    QLineEdit* m_line;
    Field* m_field;
    DraftKeeper* m_drafts;
};

} // namespace zaklon::ui
