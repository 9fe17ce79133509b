// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelter/WhoPanel.h"

#include "core/people/Person.h"
#include "ui/components/Card.h"
#include "ui/components/KeyAction.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/PersonPicker.h"
#include "ui/session/Text.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace zaklon::ui {

WhoPanel::WhoPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card({}, Card::Padding::Normal, this))
    , m_picker(new PersonPicker(session, tr("Who"), m_card))
    , m_without(new QPushButton(tr("Nobody with a record yet"), m_card)) {
    setObjectName(QStringLiteral("who_panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_picker->setOffersNew(false);
    m_card->content().addWidget(m_picker);
    m_without->setObjectName(QStringLiteral("without_record"));
    m_card->content().addWidget(m_without, 0, Qt::AlignLeading);
    auto* why = new TextLabel(tr("The place is taken all the same; who it is can be said later."),
                              TextRole::Small, &Theme::text2, m_card);
    why->setWordWrap(true);
    m_card->content().addWidget(why);
    m_card->content().addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"), m_card);
    cancel->setObjectName(QStringLiteral("cancel_who"));
    m_card->content().addWidget(cancel, 0, Qt::AlignLeading);
    connect(m_picker, &PersonPicker::picked, this, &WhoPanel::answer);
    connect(m_without, &QPushButton::clicked, this, [this] { answer({}); });
    connect(cancel, &QPushButton::clicked, this, &WhoPanel::close);
    connect(addLeaveKey(*m_card, tr("Close the form")), &QAction::triggered, this,
            &WhoPanel::close);
    hide();
}

void WhoPanel::ask(const QString& title, std::function<void(const RecordId&)> answered,
                   const RecordId& from) {
    m_card->setTitle(title);
    m_answered = std::move(answered);
    m_picker->clear();
    show();
    Q_EMIT opened(true);
    m_picker->line().setFocus(Qt::OtherFocusReason);
    if (!from.isNil()) {
        find(from);
    }
}

void WhoPanel::find(const RecordId& person) {
    const auto known = m_session.casework().find<Person>(person);
    if (known && *known) {
        m_picker->line().setText(toQString((*known)->code));
        m_picker->line().selectAll();
        m_picker->lookAgain();
    }
}

void WhoPanel::close() {
    if (isHidden()) {
        return;
    }
    m_answered = {};
    hide();
    Q_EMIT opened(false);
}

void WhoPanel::answer(const RecordId& person) {
    const auto answered = std::exchange(m_answered, {});
    hide(); // what is asked next stands in the same place
    if (answered) {
        answered(person);
    }
}

} // namespace zaklon::ui
