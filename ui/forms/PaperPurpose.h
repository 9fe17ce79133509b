// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper is for and who gets it, asked before it is made (ui.md 8).
#pragma once

#include "ui/session/Session.h"

#include <QFrame>

#include <utility>

class QComboBox;

namespace zaklon::ui {

class Field;

class PaperPurpose final : public QFrame {
    Q_OBJECT

  public:
    using Choice = std::pair<QString, QString>; ///< words and code

    /// The boxes are `name` with `_purpose` and `_recipient`. `purposes` is a code list; `own` is
    /// offered beside institutions.
    PaperPurpose(const Session& session, const QString& name, std::string_view purposes,
                 const Choice& own, QWidget* parent = nullptr);

    /// False, and says so, while one of them is missing.
    bool isSaid();
    QString purpose() const;
    QString recipient() const;
    /// Both codes, for the journal.
    QString note() const;
    QWidget* firstFocus() const;

  private:
    QComboBox* m_purpose;
    Field* m_purposeField;
    QComboBox* m_recipient;
    Field* m_recipientField;
};

} // namespace zaklon::ui
