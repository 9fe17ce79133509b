// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/LawView.h"

#include "ui/components/Card.h"
#include "ui/components/Field.h"
#include "ui/forms/LawDocument.h"
#include "ui/session/Text.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace zaklon::ui {

namespace {

constexpr int kChoiceWidth = 300;

bool concerns(const law::Act& act, const std::string& topic) {
    return topic.empty() ||
           std::any_of(act.provisions.begin(), act.provisions.end(), [&](const auto& provision) {
               const auto& all = provision.subjects;
               return std::find(all.begin(), all.end(), topic) != all.end();
           });
}

/// Those of which some provision speaks.
std::set<std::string> topicsOf(const law::LawLibrary& library) {
    std::set<std::string> topics;
    for (const auto& act : library.allCurrent()) {
        for (const auto& provision : act->provisions) {
            topics.insert(provision.subjects.begin(), provision.subjects.end());
        }
    }
    return topics;
}

} // namespace

LawView::LawView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_topic(new QComboBox(this))
    , m_acts(new QListWidget(this))
    , m_text(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("law_view"));
    auto* choice = new Card(tr("Acts of law"), Card::Padding::Normal, this);
    choice->setFixedWidth(Theme::of(this).column(kChoiceWidth));
    m_topic->setObjectName(QStringLiteral("law_topic"));
    m_topic->addItem(tr("Everything"), QString());
    for (const auto& each : topicsOf(session.definitions().law)) {
        m_topic->addItem(session.words().label("rights_topic", each), toQString(each));
    }
    choice->content().addWidget(new Field(tr("On what"), m_topic, choice));
    m_acts->setObjectName(QStringLiteral("law_acts"));
    m_acts->setAccessibleName(tr("Acts of law"));
    m_acts->setFrameShape(QFrame::NoFrame);
    m_acts->setWordWrap(true);
    m_acts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    choice->content().addWidget(m_acts, 1);
    auto* paper = new Card(tr("Short facts, not the text of the law"), Card::Padding::Normal, this);
    m_text->setObjectName(QStringLiteral("law_text"));
    m_text->setAccessibleName(tr("Provisions of the act"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    paper->content().addWidget(m_text, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kStack);
    row->addWidget(choice);
    row->addWidget(paper, 1);
    connect(m_topic, &QComboBox::currentIndexChanged, this, &LawView::listActs);
    connect(m_acts, &QListWidget::currentRowChanged, this, [this] {
        m_provision.clear();
        fill();
    });
    listActs();
}

std::string LawView::topic() const {
    return m_topic->currentData().toString().toStdString();
}

void LawView::listActs() {
    const auto* item = m_acts->currentItem();
    const auto before = item == nullptr ? QString() : item->data(Qt::UserRole).toString();
    {
        const QSignalBlocker quiet(m_acts);
        m_acts->clear();
        int row = 0;
        for (const auto& act : m_session.definitions().law.allCurrent()) {
            if (!concerns(*act, topic())) {
                continue;
            }
            auto* line = new QListWidgetItem(m_session.words().text(act->title), m_acts);
            line->setData(Qt::UserRole, toQString(act->code));
            row = line->data(Qt::UserRole).toString() == before ? m_acts->row(line) : row;
        }
        m_acts->setCurrentRow(m_acts->count() == 0 ? -1 : row);
    }
    m_provision.clear();
    fill();
}

void LawView::fill() {
    const auto* item = m_acts->currentItem();
    const auto code = item == nullptr ? std::string() : toText(item->data(Qt::UserRole).toString());
    const auto act = m_session.definitions().law.current(code);
    m_text->clear();
    if (!act) {
        return;
    }
    m_text->document()->setDefaultFont(m_text->font());
    fillAct(*m_text->document(), *act, m_session, topic());
    place();
}

void LawView::showAct(const std::string& act, const std::string& provision) {
    m_topic->setCurrentIndex(0);
    for (int row = 0; row < m_acts->count(); ++row) {
        if (m_acts->item(row)->data(Qt::UserRole).toString() == toQString(act)) {
            m_acts->setCurrentRow(row);
        }
    }
    m_provision = toQString(provision);
    fill();
}

/// The cursor stands at the provision too: a screen reader begins there.
void LawView::place() {
    m_text->moveCursor(QTextCursor::Start);
    if (m_provision.isEmpty()) {
        return;
    }
    for (auto block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const auto names = block.begin().atEnd()
                               ? QStringList()
                               : block.begin().fragment().charFormat().anchorNames();
        if (names.contains(m_provision)) {
            m_text->setTextCursor(QTextCursor(block));
        }
    }
    m_text->scrollToAnchor(m_provision);
}

QWidget* LawView::firstFocus() {
    return m_provision.isEmpty() ? static_cast<QWidget*>(m_acts) : m_text;
}

/// Before it is shown nothing has its height yet.
void LawView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_provision.isEmpty()) {
        place();
    }
}

} // namespace zaklon::ui
