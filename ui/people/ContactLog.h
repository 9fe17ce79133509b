// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts made and attempts, the newest first.
#pragma once

#include "core/people/Contact.h"
#include "ui/forms/RecordSection.h"

class QPushButton;

namespace zaklon::ui {

class Banner;
class ChannelCheck;

class ContactLog final : public RecordSectionOf<Contact> {
    Q_OBJECT

  public:
    explicit ContactLog(Session& session, QWidget* parent = nullptr);

    /// Opens the form for a new contact by a channel.
    void startBy(const Code& channel);
    /// Says above the list that somebody else called about the person, and leads there.
    void leadToCalls(Navigator& navigator);
    /// After a contact by a way that was not agreed: says so, and leads to the agreed ways.
    void leadToWays(Navigator& navigator);
    void refresh() override;

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void addWords(RecordForm& form) override;
    void prepare(RecordForm& form) override;
    Contact freshRecord() const override;
    QString panelTitle() const override;
    /// The running searches of the person go on with it.
    Status saveRecord(Transaction& transaction, const Contact& contact) override;

  private:
    void showCalls();

    Code m_channel;
    bool m_isAttempt = false;       ///< the form was opened for an attempt of a search
    QPushButton* m_calls = nullptr; ///< leads to the newest of them
    RecordId m_newestCall;
    ChannelCheck* m_check = nullptr;
    Banner* m_confirm = nullptr;
    RecordId m_way;          ///< which asks to be confirmed; nil: none is recorded
    RecordId m_confirmOf;    ///< whose it is
    RecordId m_savedContact; ///< which `m_confirm` is about, while it shows
};

} // namespace zaklon::ui
