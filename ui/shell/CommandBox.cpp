// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandBox.h"

#include "ui/components/SearchField.h"
#include "ui/components/SpokenLine.h"
#include "ui/components/TextLabel.h"
#include "ui/session/HelpTopic.h"
#include "ui/shell/CommandDelegate.h"
#include "ui/shell/CommandModel.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kTop = 8;
constexpr int kPadding = 12;
constexpr int kTallest = 440;
constexpr int kLowest = 110; ///< two commands and their heading, about
constexpr int kPageOfRows = 8;

} // namespace

CommandBox::CommandBox(CommandSource source, QWidget* window)
    : QFrame(window)
    , m_source(std::move(source))
    , m_model(new CommandModel(this))
    , m_field(new SearchField(tr("Search people, notes, actions"), this))
    , m_list(new QListView(this))
    , m_nothing(new TextLabel(tr("Nothing is found."), TextRole::Body, &Theme::text2, this))
    , m_spoken(new SpokenLine(this)) {
    setObjectName(QStringLiteral("commandBox"));
    setAccessibleName(m_field->accessibleName());
    setAccessibleRole(*this, QAccessible::Dialog);
    setHelpTopic(*this, QStringLiteral("search"));
    m_field->setObjectName(QStringLiteral("commandField"));
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("What was found"));
    arrange();
    connect(m_field, &QLineEdit::textChanged, this, &CommandBox::search);
    connect(m_list, &QListView::clicked, this, [this] { runCurrent(); });
    connect(qApp, &QApplication::focusChanged, this, &CommandBox::focusMoved);
    hide();
}

CommandBox::~CommandBox() {
    qApp->disconnect(this); // the focus moves while its field is deleted
}

void CommandBox::arrange() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_field->installEventFilter(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    column->setSpacing(space::kSmall);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    window()->installEventFilter(this);
    qApp->installEventFilter(this);
}

QWidget* CommandBox::cameFrom() const {
    return isVisible() ? m_before.data() : window()->focusWidget();
}

void CommandBox::openWith(const QString& typed) {
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
    }
    show();
    raise();
    m_field->setText(typed);
    search();
    m_field->setFocus(Qt::PopupFocusReason);
}

/// Also to another window, a dialog or nowhere: without the keys Esc would not reach the box.
void CommandBox::focusMoved(const QWidget*, const QWidget* now) {
    if (isVisible() && !isAncestorOf(now)) {
        dismiss();
    }
}

void CommandBox::dismiss() {
    if (isHidden()) {
        return;
    }
    const bool hadFocus = isAncestorOf(window()->focusWidget()); // also of a window behind another
    hide();
    m_spoken->fallSilent();
    m_field->clear();
    m_model->clear();
    if (hadFocus && m_before && m_before->isVisible()) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
    m_before.clear();
}

void CommandBox::search() {
    if (!isVisible()) {
        return;
    }
    m_model->setCommands(m_source(m_field->text()));
    const QModelIndex first = m_model->choosable(0, 1);
    m_list->setCurrentIndex(first);
    m_list->scrollToTop();
    m_list->setVisible(first.isValid());
    m_nothing->setVisible(!first.isValid());
    place();
    sayFound();
}

/// The focus stays in the field, so that nobody would hear what the list shows.
void CommandBox::sayFound() {
    const int count = m_model->commandCount();
    //: spoken: how many hits there are, then the one that Enter takes
    m_spoken->say(count == 0 ? m_nothing->text()
                             : tr("%n found. %1", nullptr, count).arg(currentWords()));
}

QString CommandBox::currentWords() const {
    return m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
}

void CommandBox::place() {
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        rows += m_list->sizeHintForRow(row);
    }
    m_list->setFixedHeight(std::min(rows + 2, kTallest));
    const QWidget* host = parentWidget();
    const int wide = std::min(kWidth, host->width() - 2 * space::kPage);
    layout()->activate();
    // Where a strip stands below the page, the list scrolls sooner.
    if (const int over = kTop + layout()->sizeHint().height() - host->height(); over > 0) {
        const int tall = m_list->minimumHeight();
        m_list->setFixedHeight(std::max(std::min(kLowest, tall), tall - over));
        layout()->activate();
    }
    resize(wide, layout()->sizeHint().height());
    QFrame::move((host->width() - wide) / 2, kTop);
}

void CommandBox::move(int step) {
    const int from = m_list->currentIndex().row();
    const int direction = step > 0 ? 1 : -1;
    const int wanted = std::clamp(from + step, 0, std::max(0, m_model->rowCount() - 1));
    QModelIndex next = m_model->choosable(wanted, direction);
    if (!next.isValid()) {
        next = m_model->choosable(wanted, -direction);
    }
    if (next.isValid()) {
        m_list->setCurrentIndex(next);
        const bool firstCommand = next.row() == 1;
        m_list->scrollTo(firstCommand ? m_model->index(0) : next);
        m_spoken->answer(currentWords());
    }
}

void CommandBox::runCurrent(bool beside) {
    const Command* command = m_model->at(m_list->currentIndex());
    if (command == nullptr) {
        return;
    }
    // dismiss() forgets the command.
    const auto run = beside && command->runBeside ? command->runBeside : command->run;
    dismiss();
    run();
}

bool CommandBox::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Tab: // the keys stay here until Enter or Esc: elsewhere letters are commands
            move(1);
            return true;
        case Qt::Key_Up:
        case Qt::Key_Backtab:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(kPageOfRows);
            return true;
        case Qt::Key_PageUp:
            move(-kPageOfRows);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent(static_cast<QKeyEvent*>(event)->modifiers().testFlag(Qt::ControlModifier));
            return true;
        case Qt::Key_Escape:
            dismiss();
            return true;
        default:
            return false;
        }
    }
    if (watched == window() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (event->type() == QEvent::MouseButtonPress && isVisible() && watched->isWidgetType()) {
        auto* pressed = static_cast<QWidget*>(watched);
        if (pressed != this && !isAncestorOf(pressed)) {
            dismiss();
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandBox::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    drawBox(painter, rect(), radius::kDialog, theme.surface, theme.lineStrong);
}

} // namespace zaklon::ui
