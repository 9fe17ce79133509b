// SPDX-License-Identifier: GPL-3.0-or-later
// At the channel of a contact with a person, before it is saved: that this way was not agreed as
// safe (domain.md 12.1). What happened is recorded all the same.
#pragma once

#include "core/people/SafeContactRules.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace zaklon::ui {

class Banner;
class RecordForm;

class ChannelCheck final : public QWidget {
    Q_OBJECT

  public:
    /// Of a form of a Contact; stands below its last field, which is the channel.
    ChannelCheck(Session& session, RecordForm& form);

    /// Whose contact the form is filled with next, and whether it is kept already.
    void begin(const RecordId& person, bool isKept);
    /// Again, also after a draft was put back.
    void look();
    /// What is chosen was not agreed, or not for now, and why; nothing where it was, where the
    /// person made contact, or where it stood so in the record already.
    const std::optional<ChannelAdvice>& warned() const { return m_warned; }

  private:
    /// What the answer goes by: the ways are read again only when it changes, not at every key.
    struct Asked {
        Code channel;
        bool byPerson = false;
        bool operator==(const Asked&) const = default;
    };
    std::optional<Asked> asked() const;
    std::optional<ChannelAdvice> advice(const Asked& asked) const;
    bool isNow(const Code& channel, const std::vector<SafeContact>& ways) const;

    Session& m_session;
    RecordForm& m_form;
    Banner* m_banner;
    RecordId m_person;
    bool m_isKept = false;
    std::optional<Asked> m_asked;
    std::optional<ChannelAdvice> m_warned;
};

} // namespace zaklon::ui
