// SPDX-License-Identifier: GPL-3.0-or-later
// One line that says that something begun here waits, and a way to go on with it.
#pragma once

#include "core/vault/DraftBox.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

namespace zaklon::ui {

class Banner;

class DraftLine final : public QWidget {
    Q_OBJECT

  public:
    /// `forms` as formName() has them; with ':' at the end every form of that kind.
    DraftLine(Session& session, std::vector<std::string> forms, QWidget* parent = nullptr);

    /// Whoever the forms are about, for a page that stands for nobody in particular.
    void setOfAnybody() { m_isOfAnybody = true; }
    /// Shows itself if a draft of these forms about the person (nil: about nobody) waits, and is
    /// not open already. Never while presenting.
    void look(const RecordId& person, bool formIsOpen);
    /// What the draft was about was taken out or done: its words stay until somebody discards them
    /// here, or it comes back.
    void sayUnused(const FormDraft& draft);

  Q_SIGNALS:
    void goOn(const zaklon::FormDraft& draft);

  private:
    std::optional<FormDraft> newest() const;
    void act();
    void discard();

    Session& m_session;
    std::vector<std::string> m_forms;
    Banner* m_banner;
    FormDraft m_draft;
    RecordId m_person;
    bool m_isOfAnybody = false;
    bool m_isUnused = false; ///< the action discards
};

/// Marks what goes on with something begun: the keys go there when the lock interrupted it.
void setGoesOnWithDraft(QWidget& place);
bool goesOnWithDraft(const QWidget& place);

} // namespace zaklon::ui
