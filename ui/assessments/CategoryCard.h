// SPDX-License-Identifier: GPL-3.0-or-later
// The category that the answers speak for: somebody confirms it, with a reason.
#pragma once

#include "core/people/Person.h"
#include "ui/components/Card.h"
#include "ui/session/Session.h"

#include <optional>
#include <string>

class QCheckBox;
class QJsonObject;
class QLineEdit;

namespace zaklon::ui {

class Field;

class CategoryCard final : public Card {
    Q_OBJECT

  public:
    explicit CategoryCard(Session& session, QWidget* parent = nullptr);

    /// Hidden where the answers speak for none.
    void propose(std::optional<PersonCategory> category);
    /// False, with a sentence at its field, if it is confirmed without a reason.
    bool check();
    std::optional<PersonCategory> confirmed() const;
    std::string reason() const;
    /// For the draft.
    void keepIn(QJsonObject& kept) const;
    void putBack(const QJsonObject& kept);

  Q_SIGNALS:
    void edited();

  private:
    Session& m_session;
    QCheckBox* m_confirm;
    QLineEdit* m_reason;
    Field* m_field;
    std::optional<PersonCategory> m_proposed;
};

} // namespace zaklon::ui
