// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/Tour.h"

#include "app/desktop/tour/ShownWords.h"
#include "ui/components/Segments.h"
#include "ui/session/Session.h"
#include "ui/shell/IdleWatch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPainter>
#include <QPushButton>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace zaklon::desktop {

namespace {

constexpr int kBetweenStepsMs = 20;
constexpr qint64 kSettledMs = 70; ///< before a picture
constexpr qint64 kRestlessMs = 2'000;
constexpr int kMostScreens = 12; ///< of one page; nobody scrolls on, and the check names it
constexpr qint64 kLongestWaitMs = 60'000; ///< key derivation under sanitizers is slow

// Names of buttons. Whoever leaves discards rather than keeps: nothing is to be saved.
const QStringList kBeginning{QStringLiteral("add_"), QStringLiteral("new_"),
                             QStringLiteral("start_"), QStringLiteral("erase_")};
const QStringList kLeaving{QStringLiteral("cancel_"),         QStringLiteral("close_"),
                           QStringLiteral("dismiss_"),        QStringLiteral("keep_"),
                           QStringLiteral("save_assessment"), QStringLiteral("all_reports")};

QString railItem(ui::PageKind page) {
    return QStringLiteral("rail-") + ui::pageName(page);
}

void visit(TourScript& script, const QString& name, bool forms) {
    script.shootAll(name);
    if (forms) {
        script.eachForm(name);
    }
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
    case Verb::OnTheWay:
        return openOnTheWay();
    case Verb::Key:
        return m_driver.key(step.text);
    case Verb::BringUp:
        return m_driver.find(step.target) != nullptr || m_driver.key(step.text);
    case Verb::Until:
        if (m_driver.find(step.target) == nullptr) {
            static_cast<void>(m_driver.key(step.text));
            return false; // looked at again before the next press
        }
        return true;
    case Verb::EachPage:
        visitPages(step);
        return true;
    case Verb::First:
        return pressFirst({step.target});
    case Verb::EachForm:
        visitForms(step.text);
        return true;
    case Verb::IfThere:
        return pressIfThere(step);
    case Verb::Leave:
        return m_driver.buttons(kLeaving).isEmpty() || pressFirst(kLeaving);
    case Verb::Below:
        visitBelow(step.text);
        return true;
    case Verb::Screen:
        m_driver.showScreen(step.number);
        return true;
    case Verb::Fail:
        Q_EMIT m_window.session()->failed({ErrorCode::Conflict, "action", {}});
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
    case Verb::Menu:
        return m_driver.chooseInMenu(*target, step.text);
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
        return shownWords(*target).contains(step.text);
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
    QWidget* item = m_driver.find(railItem(page));
    return item != nullptr && m_driver.press(*item);
}

/// Of the running ones: what is only considered has no steps to look at.
bool Tour::openOnTheWay() {
    const auto person = guarded([this]() -> Result<RecordId> {
        auto most = m_window.session()->casework().connection().prepare(
            "SELECT person FROM main.pathway_case WHERE state = 'running' GROUP BY person"
            " ORDER BY COUNT(*) DESC, person LIMIT 1");
        return most.step() ? most.id(0).value_or(RecordId()) : RecordId();
    });
    if (!person || person->isNil()) {
        return false;
    }
    m_window.workspace()->openPerson(*person, ui::PersonSection::Overview);
    return true;
}

bool Tour::pressFirst(const QStringList& beginnings) {
    const QStringList found = m_driver.buttons(beginnings);
    QWidget* button = found.isEmpty() ? nullptr : m_driver.find(found.first());
    return button != nullptr && m_driver.press(*button);
}

bool Tour::pressIfThere(const TourStep& step) {
    QWidget* there = m_driver.find(step.target);
    if (there == nullptr || !there->isEnabled()) {
        m_at += static_cast<std::size_t>(step.number);
        return true;
    }
    return m_driver.press(*there);
}

void Tour::visitPages(const TourStep& step) {
    TourScript visits;
    for (const ui::PageKind page : ui::railOrder()) {
        if (m_driver.find(railItem(page)) != nullptr) { // not every role has every page
            visit(visits.open(page), step.text + ui::pageName(page), step.forms);
        }
    }
    m_script.insert(m_at, visits);
}

/// A form may take away or rename the buttons beside it: those of the beginning are asked for.
void Tour::visitForms(const QString& name) {
    TourScript visits;
    int number = 0;
    const auto found = m_driver.buttons(kBeginning);
    for (const QString& button : found) {
        TourScript form;
        form.shootAll(QStringLiteral("%1-form-%2").arg(name).arg(++number)).leave();
        visits.pressIfThere(button, static_cast<int>(form.steps().size())).then(form);
    }
    m_script.insert(m_at, visits);
}

bool Tour::visitRows(const QWidget& list, const TourStep& step) {
    TourScript visits;
    for (int row = 0; row < WidgetDriver::rows(list); ++row) {
        const QString name = QStringLiteral("%1-%2").arg(step.text).arg(row + 1);
        visit(visits.row(step.target, row), name, step.forms);
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
        visit(visits.press(QStringLiteral("%1/answer%2").arg(step.target).arg(view)),
              QStringLiteral("%1-%2").arg(step.text).arg(view), step.forms);
    }
    m_script.insert(m_at, visits);
    return true;
}

void Tour::visitBelow(const QString& name) {
    TourScript visits;
    const int screens = std::min(m_driver.screens(), kMostScreens);
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
    all[QStringLiteral("screens")] = m_driver.screens();
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
