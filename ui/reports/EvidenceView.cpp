// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/EvidenceView.h"

#include "ui/components/ButtonCommand.h"
#include "ui/components/Field.h"
#include "ui/forms/AttachmentList.h"
#include "ui/reports/DispatchList.h"
#include "ui/reports/EvidenceDialog.h"
#include "ui/session/Text.h"
#include "ui/theme/Icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

EvidenceView::EvidenceView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_for(new QComboBox(this))
    , m_paper(new QPushButton(tr("Make a paper"), this))
    , m_text(new QTextBrowser(this))
    , m_files(new AttachmentList(session, this)) {
    setObjectName(QStringLiteral("evidence_view"));
    m_for->setObjectName(QStringLiteral("evidence_for"));
    m_paper->setObjectName(QStringLiteral("make_evidence_paper"));
    m_paper->setIcon(icon(IconName::Download));
    setCommandWords(*m_paper, tr("Make a paper of the evidence"));
    m_paper->setVisible(may(m_session.role(), Act::ExportRecords));
    m_text->setObjectName(QStringLiteral("evidence_text"));
    m_text->setAccessibleName(tr("Evidence of the report"));
    m_text->setOpenLinks(false);
    m_text->setProperty("paper", true);
    auto* head = new QHBoxLayout;
    head->addWidget(new Field(tr("For whom"), m_for, this), 1);
    head->addWidget(m_paper, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addWidget(m_files);
    connect(m_for, &QComboBox::currentIndexChanged, this, &EvidenceView::showText);
    connect(m_paper, &QPushButton::clicked, this, &EvidenceView::makePaper);
}

void EvidenceView::showReport(const RecordId& report) {
    m_report = report;
    refresh();
}

void EvidenceView::refresh() {
    offerSendings();
    showText();
    m_files->showPlace({RecordId(), Code{describe<SuspicionReport>().kind}, m_report, {}});
}

void EvidenceView::offerSendings() {
    const QSignalBlocker quiet(m_for);
    const auto before = m_for->currentData();
    m_for->clear();
    m_for->addItem(tr("The organisation itself"), QString());
    const auto sent = m_session.casework().where<ReportDispatch>("report", m_report);
    for (const auto& each : sent.value_or(std::vector<ReportDispatch>{})) {
        m_for->addItem(DispatchList::line(m_session, each), toQString(each.id.toString()));
    }
    m_for->setCurrentIndex(std::max(0, m_for->findData(before)));
}

std::optional<ReportDispatch> EvidenceView::chosen() const {
    const auto id = RecordId::parse(toText(m_for->currentData().toString()));
    return id ? m_session.casework().find<ReportDispatch>(*id).value_or(std::nullopt)
              : std::optional<ReportDispatch>();
}

void EvidenceView::showText() {
    const auto paper = EvidencePaper::of(m_session, m_report, chosen());
    m_paper->setEnabled(paper.has_value());
    m_text->setHtml(paper ? paper->html() : QString());
}

void EvidenceView::makePaper() {
    const auto dispatch = chosen();
    const auto paper = EvidencePaper::of(m_session, m_report, dispatch);
    if (!paper) {
        return;
    }
    auto* dialog = new EvidenceDialog(m_session, m_report, dispatch, *paper, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget* EvidenceView::firstFocus() const {
    return m_for;
}

} // namespace zaklon::ui
