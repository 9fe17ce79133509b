// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shelter/ShiftTasks.h"

#include "ui/components/Card.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/TextLabel.h"
#include "ui/components/ThinLine.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/TaskPlace.h"
#include "ui/forms/TaskWords.h"
#include "ui/session/ErrorText.h"
#include "ui/session/Text.h"
#include "ui/shelter/ShelterWords.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

const DraftKey kNewTask{"shift_task", {}, {}};
constexpr int kMostLines = 6; ///< a shift reads them at a glance
constexpr int kLeastDue = 2;  ///< of what is due, however many tasks the shift wrote for itself

void addRow(QVBoxLayout& rows, QWidget* row) {
    if (rows.count() > 0) {
        rows.addWidget(new ThinLine(row->parentWidget()));
    }
    rows.addWidget(row);
}

} // namespace

ShiftTasks::ShiftTasks(Session& session, Navigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_card(new Card(tr("This shift"), Card::Padding::Normal, this))
    , m_rows(new QVBoxLayout)
    , m_new(new QLineEdit(m_card))
    , m_drafts(new DraftKeeper(session, *this)) {
    setObjectName(QStringLiteral("shift_tasks"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_rows->setSpacing(space::kTiny);
    m_card->content().addLayout(m_rows);
    m_card->content().addWidget(&m_drafts->offer());
    m_new->setObjectName(QStringLiteral("new_shift_task"));
    m_new->setAccessibleName(tr("Something to do in this shift"));
    m_new->setPlaceholderText(tr("Something to do, Enter saves"));
    m_card->content().addWidget(m_new);
    m_drafts->add(*m_new);
    const bool mayKeep =
        mayWrite(session.role(), describe<ShiftTask>().kind) && session.confidential().has_value();
    m_new->setVisible(mayKeep);
    if (mayKeep) {
        m_drafts->begin(kNewTask, DraftKeeper::Edits::Existing);
    }
    connect(m_new, &QLineEdit::returnPressed, this, &ShiftTasks::keepNew);
    connect(m_drafts, &DraftKeeper::goOn, m_new, [this] { m_new->setFocus(); });
    connect(m_drafts, &DraftKeeper::startedAgain, this, [this] {
        m_new->clear();
        m_drafts->begin(kNewTask, DraftKeeper::Edits::Existing);
    });
}

void ShiftTasks::showShift(std::vector<StayGuest> staying) {
    m_staying = std::move(staying);
    refresh();
}

void ShiftTasks::refresh() {
    const auto* focused = m_card->focusWidget();
    const auto keep = focused != nullptr && focused->hasFocus() ? focused->objectName() : QString();
    clearLayout(*m_rows);
    if (!m_session.confidential()) {
        addSentence(tr("Tasks of the shift are shown to whoever may read notes."));
        return;
    }
    const auto shift = ShiftStore(m_session.casework(), m_session.confidential(),
                                  m_session.definitions().taskTerms())
                           .shift(m_session.today(), m_staying);
    if (!shift) {
        addSentence(errorText(shift.error()).what);
        return;
    }
    int number = 0;
    for (const auto& line : shift->tasks) {
        addTask(line, number++);
    }
    // The shift's own tasks come first; what the people here wait for stands in Today as well.
    const int most =
        std::min(static_cast<int>(shift->due.size()), std::max(kLeastDue, kMostLines - number));
    for (number = 0; number < most; ++number) {
        addDue(shift->due[static_cast<std::size_t>(number)], number);
    }
    if (const int rest = static_cast<int>(shift->due.size()) - most; rest > 0) {
        addRest(rest);
    }
    if (shift->tasks.empty() && shift->due.empty()) {
        addSentence(tr("Nothing is to be done for who is here tonight."));
    }
    if (auto* same = keep.isEmpty() ? nullptr : m_card->findChild<QWidget*>(keep)) {
        same->setFocus(Qt::OtherFocusReason);
    }
}

void ShiftTasks::addSentence(const QString& sentence) {
    auto* words = new TextLabel(sentence, TextRole::Body, &Theme::text2, m_card);
    words->setObjectName(QStringLiteral("shift_sentence"));
    words->setWordWrap(true);
    m_rows->addWidget(words);
}

void ShiftTasks::addTask(const ShiftTaskLine& line, int number) {
    auto* row = new QWidget(m_card);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    auto* tick = new QCheckBox(row);
    tick->setObjectName(QStringLiteral("shift_task_%1").arg(number));
    tick->setChecked(line.task.doneAt.has_value());
    const auto text = toQString(line.task.text);
    const auto who = line.guest ? ShelterWords(m_session).who(*line.guest) : QString();
    tick->setAccessibleName(who.isEmpty() ? text : tr("%1, %2").arg(text, who));
    tick->setEnabled(mayWrite(m_session.role(), describe<ShiftTask>().kind));
    auto* words =
        new TextLabel(text, TextRole::Body, line.task.doneAt ? &Theme::text2 : &Theme::text, row);
    words->setWordWrap(true);
    words->setBuddy(tick);
    across->addWidget(tick, 0, Qt::AlignTop);
    across->addWidget(words, 1);
    if (!who.isEmpty()) {
        const auto pseudonym = m_session.pseudonym(line.guest->pseudonym);
        across->addWidget(
            new TextLabel(pseudonym.isEmpty() ? toQString(line.guest->code) : pseudonym,
                          TextRole::Small, &Theme::text2, row),
            0, Qt::AlignVCenter); // on the line of the task
    }
    connect(tick, &QCheckBox::toggled, this,
            [this, task = line.task](bool on) { this->tick(task, on); });
    addRow(*m_rows, row);
}

void ShiftTasks::addDue(const ShiftDueLine& line, int number) {
    const TaskWords words(m_session);
    const auto who = ShelterWords(m_session).who(line.guest);
    auto* row = new QWidget(m_card);
    auto* leads = new QPushButton(words.verb(line.task), row);
    leads->setObjectName(QStringLiteral("shift_due_%1").arg(number));
    setButtonKind(*leads, ButtonKind::Link);
    leads->setMinimumHeight(Theme::of(this).scaled(kSmallestTarget)); // also beside one line
    leads->setAccessibleName(tr("%1, %2").arg(words.what(line.task), who));
    leads->setAccessibleDescription(words.why(line.task));
    connect(leads, &QPushButton::clicked, this, [this, task = line.task] { open(task); });
    auto* what = new TextLabel(words.what(line.task), TextRole::Body, &Theme::text, row);
    auto* about = new TextLabel(
        tr("%1, %2").arg(who, m_session.words().due(line.task.due, m_session.today())),
        TextRole::Small, &Theme::text2, row);
    auto* told = new QVBoxLayout;
    told->setSpacing(0);
    auto* other = new TextLabel(words.doneBy(line.task), TextRole::Small, &Theme::text2, row);
    other->setObjectName(QStringLiteral("shift_done_by"));
    for (auto* label : {what, about, other}) {
        label->setWordWrap(true);
        label->setVisible(!label->text().isEmpty());
        told->addWidget(label);
    }
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->addLayout(told, 1);
    across->addWidget(leads, 0, Qt::AlignTop);
    addRow(*m_rows, row);
}

/// The others are no less due: Today lists them all.
void ShiftTasks::addRest(int count) {
    auto* rest = new QPushButton(tr("%n more in Today", nullptr, count), m_card);
    rest->setObjectName(QStringLiteral("shift_due_rest"));
    rest->setAccessibleName(rest->text());
    setButtonKind(*rest, ButtonKind::Link);
    connect(rest, &QPushButton::clicked, this, [this] { m_navigator.openPage(PageKind::Today); });
    m_rows->addWidget(rest, 0, Qt::AlignLeading);
}

void ShiftTasks::tick(const ShiftTask& task, bool done) {
    const auto access = m_session.confidential();
    if (!access) {
        return;
    }
    const auto kept =
        m_session.save(done ? tr("Done.") : tr("Open again."),
                       task.person.isNil() ? std::optional<RecordId>() : std::optional(task.person),
                       [&](Transaction& transaction) {
                           return transaction.save(*access, withTick(task, done, m_session.now(),
                                                                     m_session.worker().id));
                       });
    if (!kept) {
        refresh(); // the tick says what is kept
    }
}

void ShiftTasks::open(const DueTask& task) {
    if (!TaskWords(m_session).mayDo(task)) {
        m_navigator.openPerson(task.person, sectionOf(task.kind));
    } else if (isAssessment(task.kind)) {
        m_navigator.startAssessment(task.person, toQString(task.subject.text));
    } else {
        m_navigator.openTask(task.person, sectionOf(task.kind), task.kind, task.record);
    }
}

void ShiftTasks::keepNew() {
    const auto access = m_session.confidential();
    ShiftTask task;
    task.id = RecordId::generate();
    task.onDay = m_session.today();
    task.text = typedText(m_new->text());
    task.worker = m_session.worker().id;
    if (task.text.empty() || !access) {
        return;
    }
    const auto kept =
        m_session.save(tr("Noted for the shift."), std::nullopt,
                       [&](Transaction& transaction) { return transaction.save(*access, task); });
    if (!kept) {
        m_drafts->keepNow();
        return;
    }
    m_drafts->finish();
    m_new->clear();
    m_drafts->begin(kNewTask, DraftKeeper::Edits::Existing);
    m_new->setFocus(Qt::OtherFocusReason);
}

} // namespace zaklon::ui
