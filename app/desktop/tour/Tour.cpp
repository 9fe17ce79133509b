// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/Tour.h"

#include "ui/components/Segments.h"
#include "ui/shell/IdleWatch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPainter>
#include <QPushButton>
#include <QTextStream>
#include <QTimer>

namespace zaklon::desktop {

namespace {

constexpr int kBetweenStepsMs = 20;
constexpr qint64 kSettledMs = 70; ///< before a picture
constexpr qint64 kRestlessMs = 2'000;
constexpr qint64 kLongestWaitMs = 60'000; ///< key derivation under sanitizers is slow

QString describe(const TourStep& step) {
    using Verb = TourStep::Verb;
    switch (step.verb) {
    case Verb::Say:
        return step.text;
    case Verb::Open:
        return QStringLiteral("open ") + ui::pageName(step.page);
    case Verb::Press:
        return QStringLiteral("press ") + step.target;
    case Verb::Type:
        return QStringLiteral("type into ") + step.target;
    case Verb::Choose:
        return QStringLiteral("choose %1 in %2").arg(step.text, step.target);
    case Verb::Key:
        return QStringLiteral("key ") + step.text;
    case Verb::BringUp:
        return QStringLiteral("key %1 for %2").arg(step.text, step.target);
    case Verb::Row:
        return QStringLiteral("row %1 of %2").arg(step.number).arg(step.target);
    case Verb::EachRow:
        return QStringLiteral("each row of ") + step.target;
    case Verb::EachView:
        return QStringLiteral("each view of ") + step.target;
    case Verb::Form:
        return QStringLiteral("open a form");
    case Verb::Leave:
        return QStringLiteral("leave the form");
    case Verb::WaitFor:
        return QStringLiteral("wait for ") + step.target;
    case Verb::Expect:
        return QStringLiteral("expect '%1' in %2").arg(step.text, step.target);
    case Verb::Below:
        return QStringLiteral("what is below ") + step.text;
    case Verb::Screen:
        return QStringLiteral("scroll to screenful %1").arg(step.number);
    case Verb::Shoot:
        return QStringLiteral("picture ") + step.text;
    }
    return {};
}

} // namespace

Tour::Tour(ui::MainWindow& window, const QString& folder, const Script& script, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
    , m_driver(window)
    , m_script(script(m_scratch.path())) {
    m_window.idleWatch().setHidesBehindOthers(false);
}

void Tour::print(const QString& line) {
    QTextStream(stdout) << line << Qt::endl;
}

void Tour::start() {
    if (!m_folder.mkpath(QStringLiteral(".")) || !m_scratch.isValid()) {
        print(QStringLiteral("tour: cannot write to ") + m_folder.path());
        Q_EMIT finished(false);
        return;
    }
    m_sinceStep.start();
    next();
}

void Tour::next() {
    if (m_over) {
        return;
    }
    if (m_at == m_script.steps().size()) {
        m_over = true;
        print(QStringLiteral("tour: done, %1 steps, %2 pictures in %3")
                  .arg(m_at)
                  .arg(m_pictures)
                  .arg(m_folder.path()));
        Q_EMIT finished(true);
        return;
    }
    if (m_sinceStep.elapsed() < kBetweenStepsMs) { // a long step: the window takes its turn first
        QTimer::singleShot(kBetweenStepsMs, this, &Tour::next);
        return;
    }
    const TourStep step = m_script.steps()[m_at]; // a copy: steps may add more
    // The step may open a dialog that runs its own loop: count and wind up first, so that the tour
    // goes on in it. One timer would not do: it does not fire again before its slot returns.
    ++m_at;
    QTimer::singleShot(kBetweenStepsMs, this, &Tour::next);
    if (perform(step)) {
        m_sinceStep.restart();
        return;
    }
    --m_at;
    if (m_sinceStep.elapsed() > kLongestWaitMs) {
        fail(step);
    }
}

void Tour::fail(const TourStep& step) {
    m_over = true;
    shoot(QStringLiteral("failed"));
    print(QStringLiteral("tour: FAILED at step %1: %2").arg(m_at + 1).arg(describe(step)));
    const QWidget* focus = m_window.focusWidget();
    print(QStringLiteral("the focus is on %1")
              .arg(focus == nullptr ? QStringLiteral("nothing") : focus->objectName()));
    Q_EMIT finished(false);
}

bool Tour::perform(const TourStep& step) {
    using Verb = TourStep::Verb;
    switch (step.verb) {
    case Verb::Say:
        print(step.text);
        return true;
    case Verb::Open:
        return openPage(step.page);
    case Verb::Key:
        return m_driver.key(step.text);
    case Verb::BringUp:
        return m_driver.find(step.target) != nullptr || m_driver.key(step.text);
    case Verb::Form:
        return pressIfThere(
            {QStringLiteral("add_"), QStringLiteral("new_"), QStringLiteral("start_")});
    case Verb::Leave:
        return pressIfThere({QStringLiteral("cancel_"), QStringLiteral("close_"),
                             QStringLiteral("dismiss_"), QStringLiteral("keep_"),
                             QStringLiteral("save_assessment")});
    case Verb::Below:
        visitBelow(step.text);
        return true;
    case Verb::Screen:
        m_driver.showScreen(step.number);
        return true;
    case Verb::Shoot:
        return isAtRest() && shoot(step.text);
    default:
        break;
    }
    QWidget* target = m_driver.find(step.target);
    if (target == nullptr) {
        return false;
    }
    switch (step.verb) {
    case Verb::Press:
        return m_driver.press(*target);
    case Verb::Type:
        return m_driver.type(*target, step.text);
    case Verb::Choose:
        return m_driver.choose(*target, step.text);
    case Verb::Row:
        return m_driver.makeCurrent(*target, step.number);
    case Verb::EachRow:
        return visitRows(*target, step);
    case Verb::EachView:
        return visitViews(*target, step);
    case Verb::WaitFor:
        return target->isEnabled();
    case Verb::Expect:
        return WidgetDriver::words(*target).contains(step.text);
    default:
        return false;
    }
}

/// What never rests (an endless progress) is not waited for longer than a moment.
bool Tour::isAtRest() {
    const bool still = m_stillness.holds(m_driver.front());
    const auto waited = m_sinceStep.elapsed();
    return waited >= kSettledMs && (still || waited >= kRestlessMs);
}

bool Tour::openPage(ui::PageKind page) {
    QWidget* item = m_driver.find(QStringLiteral("rail-") + ui::pageName(page));
    return item != nullptr && m_driver.press(*item);
}

bool Tour::pressIfThere(const QStringList& beginnings) {
    QWidget* button = m_driver.button(beginnings);
    return button == nullptr || m_driver.press(*button);
}

bool Tour::visitRows(const QWidget& list, const TourStep& step) {
    TourScript visits;
    for (int row = 0; row < WidgetDriver::rows(list); ++row) {
        const QString name = QStringLiteral("%1-%2").arg(step.text).arg(row + 1);
        visits.row(step.target, row)
            .shootAll(name)
            .form()
            .shootAll(name + QStringLiteral("-form"))
            .leave();
    }
    m_script.insert(m_at, visits);
    return true;
}

bool Tour::visitViews(const QWidget& choice, const TourStep& step) {
    const auto* segments = qobject_cast<const ui::Segments*>(&choice);
    if (segments == nullptr) {
        return false;
    }
    TourScript visits;
    for (int view = 1; view <= segments->count(); ++view) {
        if (!segments->button(view - 1).isEnabled()) {
            continue; // it has nothing to show yet
        }
        visits.press(QStringLiteral("%1/answer%2").arg(step.target).arg(view))
            .shootAll(QStringLiteral("%1-%2").arg(step.text).arg(view));
    }
    m_script.insert(m_at, visits);
    return true;
}

void Tour::visitBelow(const QString& name) {
    TourScript visits;
    const int screens = m_driver.screens();
    for (int at = 1; at < screens; ++at) {
        visits.screen(at).shoot(QStringLiteral("%1-below-%2").arg(name).arg(at));
    }
    if (screens > 1) {
        visits.screen(0);
    }
    m_script.insert(m_at, visits);
}

bool Tour::writeDescription(const QString& file) {
    QWidget& front = m_driver.front();
    const QPoint offset =
        &front == &m_window ? QPoint() : m_window.rect().center() - front.rect().center();
    QJsonObject all = describeScreen(front, offset, m_rings);
    all[QStringLiteral("picture")] = file;
    QFile json(m_folder.filePath(QFileInfo(file).completeBaseName() + QStringLiteral(".json")));
    return json.open(QIODevice::WriteOnly) &&
           json.write(QJsonDocument(all).toJson(QJsonDocument::Compact)) > 0;
}

bool Tour::shoot(const QString& name) {
    QPixmap picture = m_window.grab();
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        QPainter painter(&picture);
        const QPoint middle = m_window.rect().center() - dialog->rect().center();
        painter.drawPixmap(middle, dialog->grab());
    }
    ++m_pictures;
    const QString file =
        QStringLiteral("%1-%2.png").arg(m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    print(QStringLiteral("  ") + file);
    return picture.save(m_folder.filePath(file)) && writeDescription(file);
}

} // namespace zaklon::desktop
