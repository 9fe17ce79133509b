// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/AttachmentList.h"

#include "ui/components/ClearLayout.h"
#include "ui/components/DueRow.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/AttachDialog.h"
#include "ui/forms/AttachmentViewer.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace zaklon::ui {

namespace {
constexpr int kInset = 16;
} // namespace

AttachmentList::AttachmentList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_empty(new TextLabel(tr("No file is attached."), TextRole::Body, &Theme::text2, this))
    , m_attach(new QPushButton(tr("Attach a file…"), this))
    , m_rows(new QVBoxLayout) {
    setObjectName(QStringLiteral("attachment_list"));
    m_attach->setObjectName(QStringLiteral("attach_file"));
    m_attach->setIcon(icon(IconName::Document));
    setButtonKind(*m_attach, ButtonKind::Quiet);
    setDense(*m_attach);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new FlowLayout(space::kSmall, space::kTiny); // never wider than a form
    head->setContentsMargins(kInset, 8, kInset / 2, 0);
    head->addWidget(new TextLabel(tr("Attached files"), TextRole::Heading, &Theme::text, this));
    head->beginTrailing();
    head->addWidget(m_attach);
    column->addLayout(head);
    auto* empty = new QHBoxLayout;
    empty->setContentsMargins(kInset, 0, kInset, 4);
    empty->addWidget(m_empty);
    column->addLayout(empty);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    connect(m_attach, &QPushButton::clicked, this, &AttachmentList::attachFile);
}

void AttachmentList::showPlace(const AttachmentPlace& place,
                               std::map<RecordId, std::string> parts) {
    m_place = place;
    m_parts = std::move(parts);
    refresh();
}

void AttachmentList::refresh() {
    clearLayout(*m_rows);
    m_count = 0;
    const auto access = m_session.confidential();
    setVisible(access.has_value());
    if (!access) {
        return;
    }
    m_attach->setVisible(mayWrite(m_session.role(), describe<Attachment>().kind));
    const auto addAll = [&](const RecordId& record, const std::string& part) {
        const auto found = AttachmentStore(*access).ofRecord(record);
        for (const auto& attachment : found.value_or(std::vector<Attachment>{})) {
            addRow(attachment, part);
        }
    };
    addAll(m_place.record, {});
    for (const auto& [record, part] : m_parts) {
        addAll(record, part);
    }
    m_empty->setVisible(m_count == 0);
}

void AttachmentList::addRow(const Attachment& attachment, const std::string& part) {
    const auto& words = m_session.words();
    QStringList facts{words.label(attachment.type),
                      words.size(static_cast<std::uint64_t>(attachment.bytes))};
    if (!part.empty()) {
        facts.prepend(toQString(part));
    }
    DueRow::Due line;
    line.icon = IconName::Document;
    line.what = toQString(attachment.name);
    line.reason = facts.join(QStringLiteral("  ·  "));
    line.when = words.shortDate(attachment.addedOn, m_session.today());
    line.verb = tr("Open");
    auto* row = new DueRow(line, this);
    row->setObjectName(QStringLiteral("attachment_line"));
    connect(row, &DueRow::verbTriggered, this, [this, attachment] { open(attachment); });
    m_rows->addWidget(row);
    ++m_count;
}

void AttachmentList::attachFile() {
    auto* dialog = new AttachDialog(m_session, m_place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &AttachmentList::refresh);
    dialog->open();
}

void AttachmentList::open(const Attachment& attachment) {
    auto* viewer = new AttachmentViewer(m_session, attachment, this);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    connect(viewer, &QDialog::accepted, this, &AttachmentList::refresh);
    viewer->open();
}

} // namespace zaklon::ui
