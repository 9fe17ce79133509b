// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/ErrorSummary.h"

#include "ui/components/Banner.h"
#include "ui/components/FailureEnd.h"
#include "ui/components/Field.h"
#include "ui/components/LinkButton.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

ErrorSummary::ErrorSummary(QWidget* parent)
    : QWidget(parent)
    , m_banner(new Banner(Tone::Error, IconName::Info, tr("There is a problem"), {}, this)) {
    setObjectName(QStringLiteral("errorSummary"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_banner);
    hide();
}

void ErrorSummary::clear() {
    for (QWidget* link : m_links) {
        link->hide();
        link->deleteLater(); // one of them may be what was just pressed
    }
    m_links.clear();
    hide();
}

void ErrorSummary::addLink(Field& field) {
    auto* link = new LinkButton(field.label(), m_banner);
    link->setAccessibleName(tr("%1: %2").arg(field.label(), field.error()));
    link->setObjectName(QStringLiteral("problem%1").arg(m_links.size() + 1));
    link->setAutoDefault(false);
    Field* target = &field;
    connect(link, &QPushButton::clicked, target,
            [target] { target->editor().setFocus(Qt::OtherFocusReason); });
    m_banner->content().addWidget(link, 0, Qt::AlignLeft);
    m_links.push_back(link);
}

bool ErrorSummary::show(const std::vector<Field*>& fields) {
    clear();
    Field* first = nullptr;
    for (Field* field : fields) {
        if (field->hasError()) {
            addLink(*field);
            first = first == nullptr && !field->isHidden() ? field : first;
        }
    }
    if (m_links.empty()) {
        return false;
    }
    setVisible(true);
    if (auto* list = QApplication::activePopupWidget()) {
        list->close(); // the open list of a box lies over what is asked for
    }
    m_banner->setDetail(
        tr("%n answer(s) need another look.", nullptr, static_cast<int>(m_links.size())));
    m_banner->announceNow();
    // Where something is to be typed, not at a link that letters do nothing to.
    (first != nullptr ? &first->editor() : m_links.front())->setFocus(Qt::OtherFocusReason);
    endFailure(*this);
    return true;
}

} // namespace zaklon::ui
