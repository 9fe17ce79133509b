// SPDX-License-Identifier: GPL-3.0-or-later
// The files attached to one record and to its parts, with the verbs to open one and to attach
// another to the record. Nothing is shown to a role without the key.
#pragma once

#include "core/attachments/AttachmentStore.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <map>
#include <string>

class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class TextLabel;

class AttachmentList final : public QWidget {
    Q_OBJECT

  public:
    explicit AttachmentList(Session& session, QWidget* parent = nullptr);

    /// `place.name` is not looked at. `parts`: what each is called, by its id.
    void showPlace(const AttachmentPlace& place, std::map<RecordId, std::string> parts = {});
    void refresh();
    int count() const { return m_count; }

  private:
    void attachFile();
    void open(const Attachment& attachment);
    void addRow(const Attachment& attachment, const std::string& part);

    Session& m_session;
    AttachmentPlace m_place;
    std::map<RecordId, std::string> m_parts;
    TextLabel* m_empty;
    QPushButton* m_attach;
    QVBoxLayout* m_rows;
    int m_count = 0;
};

} // namespace zaklon::ui
