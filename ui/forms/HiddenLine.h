// SPDX-License-Identifier: GPL-3.0-or-later
// A line of words that is hidden until somebody asks for this one, beside others (ui.md 8). F2 on
// its button does the same.
#pragma once

#include "ui/session/Session.h"

#include <QWidget>

namespace zaklon::ui {

class RevealButton;
class TextLabel;

class HiddenLine final : public QWidget {
    Q_OBJECT

  public:
    /// `name` is that of the words, `revealName` that of the button.
    HiddenLine(Session& session, const QString& name, const QString& revealName,
               QWidget* parent = nullptr);

    /// What stands there before and after somebody asks; nothing to ask for if they are alike.
    void setWords(const QString& hidden, const QString& revealed);
    /// What the journal says was shown: `field` is a code, `label` what it is called.
    void setAbout(const RecordDescription& description, const RecordId& record,
                  const RecordId& person, std::string_view field, const QString& label);

  private:
    void showWords();

    TextLabel* m_words;
    RevealButton* m_reveal;
    QString m_hidden;
    QString m_revealed;
};

} // namespace zaklon::ui
