// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpPanel.h"

#include "ui/components/ButtonCommand.h"
#include "ui/help/HelpPages.h"
#include "ui/help/HelpView.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/Page.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr QLatin1String kEnding(".md");
constexpr QLatin1String kFirstDay("first-day");

} // namespace

HelpPanel::HelpPanel(Language language, QWidget* parent)
    : QFrame(parent)
    , m_language(language)
    , m_view(new HelpView(this))
    , m_back(addButton(QStringLiteral("helpBack"), tr("Back")))
    , m_contents(addButton(QStringLiteral("helpContents"), tr("Contents")))
    , m_close(addButton(QStringLiteral("helpClose"), tr("Close")))
    , m_tutorial(new QPushButton(tr("Begin the first day"), this)) {
    setObjectName(QStringLiteral("helpPanel"));
    setAccessibleName(tr("Help"));
    setAccessibleRole(*this, QAccessible::Grouping);
    setRegion(*this);
    m_tutorial->setObjectName(QStringLiteral("helpTutorial"));
    setButtonKind(*m_tutorial, ButtonKind::Primary);
    m_tutorial->hide();
    arrange();
    setFocusProxy(m_view);
    m_view->installEventFilter(this); // QTextBrowser has a history of its own, always empty here
    connect(m_view, &QTextBrowser::anchorClicked, this, &HelpPanel::follow);
    connect(m_back, &QPushButton::clicked, this, &HelpPanel::back);
    connect(m_contents, &QPushButton::clicked, this, [this] {
        m_view->setFocus(); // before the button is no more to be pressed and hands the keys on
        showTopic(helpContents());
    });
    connect(m_close, &QPushButton::clicked, this, &HelpPanel::closed);
    connect(m_tutorial, &QPushButton::clicked, this, &HelpPanel::tutorialRequested);
}

QPushButton* HelpPanel::addButton(const QString& name, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    setButtonKind(*button, ButtonKind::Quiet);
    setDense(*button);
    keepFromCommands(*button); // they are about what is read, not about the work
    return button;
}

void HelpPanel::arrange() {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::kRow, 0, space::kRow, 0);
    head->setSpacing(space::kTiny);
    head->addWidget(m_back);
    head->addWidget(m_contents);
    head->addStretch(1);
    head->addWidget(m_close);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::kCard, 0, space::kCard, 0);
    foot->addWidget(m_tutorial);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::kRow, 0, space::kRow);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    auto* page = new QHBoxLayout; // the words begin where the buttons of the head do
    page->setContentsMargins(space::kRow, 0, 0, 0);
    page->addWidget(m_view);
    column->addLayout(page, 1);
    column->addLayout(foot);
    setTabOrder(m_view, m_tutorial);
    setTabOrder(m_tutorial, m_back);
    setTabOrder(m_back, m_contents);
    setTabOrder(m_contents, m_close);
}

void HelpPanel::showTopic(const QString& topic) {
    if (topic == m_topic && !m_topic.isEmpty()) {
        return;
    }
    if (!m_topic.isEmpty()) {
        m_before << m_topic;
    }
    display(topic);
}

void HelpPanel::display(const QString& topic) {
    QString page = helpMarkdown(topic, m_language);
    m_topic = page.isEmpty() ? helpContents() : topic;
    if (page.isEmpty()) {
        page = helpMarkdown(m_topic, m_language);
    }
    m_view->showPage(page);
    m_view->setAccessibleName(tr("Help: %1").arg(m_view->heading()));
    m_back->setEnabled(!m_before.isEmpty());
    m_contents->setEnabled(m_topic != helpContents());
    setTutorialOffered(m_offersTutorial);
}

void HelpPanel::setTutorialOffered(bool offered) {
    m_offersTutorial = offered;
    m_tutorial->setVisible(offered && m_topic == kFirstDay);
}

void HelpPanel::follow(const QUrl& link) {
    const QString file = link.toString();
    if (file.endsWith(kEnding)) { // nothing else is a page of ours
        showTopic(file.chopped(kEnding.size()));
        m_view->setFocus();
    }
}

void HelpPanel::back() {
    if (!m_before.isEmpty()) {
        display(m_before.takeLast());
        m_view->setFocus();
    }
}

bool HelpPanel::handle(int key, Qt::KeyboardModifiers modifiers) {
    if (key == Qt::Key_Escape && modifiers == Qt::NoModifier) {
        Q_EMIT closed();
        return true;
    }
    if (key == Qt::Key_F1) {
        showTopic(helpContents());
        return true;
    }
    if ((key == Qt::Key_Backspace && modifiers == Qt::NoModifier) ||
        (key == Qt::Key_Left && modifiers == Qt::AltModifier)) {
        back();
        return true;
    }
    return false;
}

bool HelpPanel::event(QEvent* event) {
    // Back and F1 belong to the window too; here they mean the help.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        const bool ours = key.key() == Qt::Key_F1 || key.key() == Qt::Key_Backspace ||
                          (key.key() == Qt::Key_Left && key.modifiers() == Qt::AltModifier);
        if (ours) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

bool HelpPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        return handle(key.key(), key.modifiers());
    }
    return QFrame::eventFilter(watched, event);
}

void HelpPanel::keyPressEvent(QKeyEvent* event) {
    if (!handle(event->key(), event->modifiers())) {
        QFrame::keyPressEvent(event);
    }
}

void HelpPanel::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    const int edge = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.line);
}

} // namespace zaklon::ui
