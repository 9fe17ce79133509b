// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPeople.h"

#include "core/assessments/AssessmentStore.h"
#include "core/reports/CarryOver.h"
#include "core/reports/Dependency.h"
#include "core/vault/RequiredRecord.h"
#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/EmptyState.h"
#include "ui/components/Field.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TableView.h"
#include "ui/forms/PersonPicker.h"
#include "ui/forms/RecordListModel.h"
#include "ui/forms/RecordPanel.h"
#include "ui/session/LocalClock.h"
#include "ui/session/Text.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace zaklon::ui {

namespace {

const std::string& indicatorForm(const Session& session) {
    return session.definitions().limits.indicatorForm;
}

/// The latest completed indicators of a person; nil if there are none.
RecordId latestIndicators(const Session& session, const RecordId& person) {
    const auto latest =
        AssessmentStore(session.casework()).latest(person, Code{indicatorForm(session)});
    return latest && *latest ? (*latest)->id : RecordId();
}

QString levelWords(const Session& session, const Code& level) {
    const auto form = session.definitions().questionnaires.current(indicatorForm(session));
    const auto* known = form ? form->level(level.text) : nullptr;
    return known == nullptr ? QString() : session.words().text(known->label);
}

} // namespace

ReportPeople::ReportPeople(Session& session, Navigator& navigator, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_model(new RecordListModel(this)) {
    setObjectName(QStringLiteral("report_people"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* list = makeList();
    auto* side = makeSide();
    row->addWidget(list, 1);
    row->addWidget(side);
    new SidePlace(*this, *row, *list, *side, SidePlace::Narrow::Below, {380});
}

QWidget* ReportPeople::makeList() {
    auto* card = new Card(tr("People on this report"), Card::Padding::None, this);
    auto* holder = new QWidget(card);
    m_stack = new QStackedLayout(holder);
    m_model->setHeaders({tr("Case code"), tr("Category, indicators"), tr("Other reports")});
    m_table = new TableView(holder);
    m_table->setObjectName(QStringLiteral("report_people_list"));
    m_table->setAccessibleName(tr("People on this report"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, 200);
    m_table->setColumnWidth(2, 160);
    m_table->stretchColumn(1);
    m_empty = new EmptyState(IconName::People, tr("Nobody is on this report yet"),
                             tr("A group is one report: add everybody to it."), holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->content().addWidget(holder, 1);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        if (const auto* row = m_model->at(index.row())) {
            m_navigator.openPerson(row->id);
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReportPeople::updateButtons);
    return card;
}

QWidget* ReportPeople::makeSide() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeAdding(side));
    column->addWidget(makeChosen(side));
    column->addStretch(1); // a card takes what is left otherwise
    return side;
}

QWidget* ReportPeople::makeAdding(QWidget* parent) {
    auto* card = new Card(tr("Add somebody"), Card::Padding::Normal, parent);
    m_danger =
        new Banner(Tone::Severe, IconName::Shield, {},
                   tr("An assessment is begun, and stands on Today until it is made."), card);
    m_danger->setObjectName(QStringLiteral("danger_carried"));
    m_danger->setAction(tr("Assess the safety now"));
    m_danger->hide();
    card->content().addWidget(m_danger);
    connect(m_danger, &Banner::actionTriggered, this, [this] {
        if (const auto begun = std::exchange(m_begun, std::nullopt)) {
            showDanger();
            begun->open(m_navigator);
        }
    });
    m_about = new QCheckBox(card);
    m_about->setObjectName(QStringLiteral("contact_is_about"));
    m_aboutLine = new Field({}, m_about, card);
    card->content().addWidget(m_aboutLine);
    m_picker = new PersonPicker(m_session, tr("Who"), card);
    m_picker->setVisible(mayWrite(m_session.role(), describe<ReportedPerson>().kind));
    // The contact may be of somebody who is on the report already.
    m_picker->setUnpickable([this](const RecordId& person) {
        return isOn(person) && !isAboutNext() ? tr("On this report already.") : QString();
    });
    connect(m_about, &QCheckBox::toggled, m_picker, &PersonPicker::lookAgain);
    card->content().addWidget(m_picker);
    connect(m_picker, &PersonPicker::picked, this, &ReportPeople::add);
    connect(m_picker, &PersonPicker::newWanted, this, &ReportPeople::addNew);
    return card;
}

/// What is done with the person of the chosen line: the card says whose it is.
QWidget* ReportPeople::makeChosen(QWidget* parent) {
    auto* card = m_chosen = new Card({}, Card::Padding::Normal, parent);
    m_chosen->setObjectName(QStringLiteral("chosen_reported"));
    auto* row = new FlowLayout(space::kSmall, space::kTiny);
    card->content().addLayout(row);
    const auto button = [&](const QString& name, const QString& text, IconName sign) {
        auto* made = new QPushButton(text, card);
        made->setObjectName(name);
        made->setIcon(icon(sign));
        row->addWidget(made);
        return made;
    };
    m_open = button(QStringLiteral("open_reported"), tr("Open the record"), IconName::User);
    m_assess =
        button(QStringLiteral("assess_reported"), tr("Fill in the indicators"), IconName::Gauge);
    m_dependency = button(QStringLiteral("look_at_dependency"),
                          tr("Who holds work, bed, debt and papers"), IconName::Link);
    m_keep = button(QStringLiteral("keep_indicators"), tr("Keep these indicators with the report"),
                    IconName::Check);
    m_off = button(QStringLiteral("take_off_report"), tr("Take off this report"), IconName::Close);
    m_why = new RecordPanel(m_session, card);
    card->content().addWidget(m_why);
    connect(m_why, &RecordPanel::saved, this, &ReportPeople::refresh);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto* one = current()) {
            m_navigator.openPerson(one->person.id);
        }
    });
    connect(m_assess, &QPushButton::clicked, this, [this] {
        if (const auto* one = current()) {
            m_navigator.startAssessment(one->person.id, toQString(indicatorForm(m_session)));
        }
    });
    connect(m_dependency, &QPushButton::clicked, this, [this] {
        if (const auto* one = current()) {
            m_navigator.openPerson(one->person.id, PersonSection::Identification);
        }
    });
    connect(m_keep, &QPushButton::clicked, this, &ReportPeople::keepIndicators);
    connect(m_off, &QPushButton::clicked, this, &ReportPeople::takeOff);
    return card;
}

void ReportPeople::showReport(const RecordId& report) {
    if (report != m_report) {
        m_picker->clear();
        m_why->close();
        m_begun.reset();
    }
    m_report = report;
    refresh();
}

void ReportPeople::refresh() {
    const auto* before = m_model->at(m_table->currentIndex().row());
    const auto keep = before == nullptr ? RecordId() : before->id;
    m_people = ReportStore(m_session.casework())
                   .personsOn(m_report, Code{indicatorForm(m_session)})
                   .value_or(std::vector<PersonOnReport>{});
    std::vector<ListedRecord> rows;
    for (const auto& one : m_people) {
        QStringList detail{m_session.words().label(one.person.category)};
        if (const auto level = levelWords(m_session, one.indicators); !level.isEmpty()) {
            detail << level;
        }
        if (one.link.takenOffOn) {
            //: why somebody does not belong on a report
            detail << tr("taken off: %1")
                          .arg(m_session.words().label("taken_off_reason", one.link.takenOffWhy));
        }
        rows.push_back(
            {one.person.id, toQString(one.person.code), detail.join(QStringLiteral("  \u00b7  ")),
             one.otherReports == 0 ? QString() : tr("%n more", nullptr, one.otherReports),
             Tone::Attention});
    }
    m_model->setRecords(std::move(rows));
    m_stack->setCurrentWidget(m_people.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(keep)), 0));
    showContact();
    showDanger();
    updateButtons();
    m_picker->lookAgain();
}

/// The contact that the report came from is about one person on it. She comes first as a rule; only
/// somebody who makes the contact for herself is known to be that person later too.
void ReportPeople::showContact() {
    const auto access = m_session.confidential();
    const bool mayLink = access && mayWrite(m_session.role(), describe<HelplineContact>().kind);
    const auto before = m_heard ? m_heard->contact.id : RecordId();
    m_heard = mayLink ? waitingContactOf(m_session.casework(), *access, m_report)
                            .value_or(std::optional<HeardContact>())
                      : std::nullopt;
    m_about->setVisible(m_heard.has_value());
    m_aboutLine->setVisible(m_heard.has_value());
    if (!m_heard) {
        return;
    }
    const auto when = m_session.words().time(m_heard->contact.at);
    m_aboutLine->setLabel(isHerself(m_heard->contact)
                              ? tr("This person made the contact of %1").arg(when)
                              : tr("The contact of %1 is about this person").arg(when));
    if (before != m_heard->contact.id) {
        m_about->setChecked(m_people.empty() ||
                            (isHerself(m_heard->contact) && !hasSomebodyMadeContact()));
    } else if (!isHerself(m_heard->contact) && !m_people.empty()) {
        m_about->setChecked(false); // the next one of a group is somebody else
    }
}

/// Whoever is added next is as a rule somebody else then.
bool ReportPeople::hasSomebodyMadeContact() const {
    const auto contacts = m_session.casework()
                              .where<HelplineContact>("report", m_report)
                              .value_or(std::vector<HelplineContact>{});
    return std::any_of(contacts.begin(), contacts.end(),
                       [](const auto& contact) { return !contact.person.isNil(); });
}

QWidget* ReportPeople::firstFocus() const {
    return m_picker->isVisibleTo(this) ? static_cast<QWidget*>(&m_picker->line()) : m_table;
}

const PersonOnReport* ReportPeople::current() const {
    const auto row = m_table->currentIndex().row();
    return row >= 0 && row < count() ? &m_people[static_cast<std::size_t>(row)] : nullptr;
}

void ReportPeople::updateButtons() {
    const auto* one = current();
    const bool mayLink = mayWrite(m_session.role(), describe<ReportedPerson>().kind);
    m_chosen->setVisible(one != nullptr);
    m_chosen->setTitle(one == nullptr ? QString() : toQString(one->person.code));
    m_open->setVisible(one != nullptr);
    m_dependency->setVisible(one != nullptr &&
                             mayRead(m_session.role(), describe<Dependency>().kind));
    m_off->setVisible(one != nullptr && mayLink && !one->link.takenOffOn);
    m_assess->setVisible(one != nullptr && mayWrite(m_session.role(), "assessment"));
    const auto latest = one == nullptr ? RecordId() : latestIndicators(m_session, one->person.id);
    m_keep->setVisible(mayLink && !latest.isNil() && one->link.assessment != latest);
}

bool ReportPeople::isOn(const RecordId& person) const {
    return std::any_of(m_people.begin(), m_people.end(), [&](const auto& one) {
        return one.person.id == person && !one.link.takenOffOn;
    });
}

bool ReportPeople::isAboutNext() const {
    return m_heard && m_about->isChecked();
}

/// Goes when the assessment is made, its person is taken off again, or the adding was undone.
void ReportPeople::showDanger() {
    const auto one = std::find_if(m_people.begin(), m_people.end(), [this](const auto& each) {
        return m_begun && each.person.id == m_begun->person() && !each.link.takenOffOn;
    });
    if (one == m_people.end() || !m_begun->isOpen(m_session.casework())) {
        m_begun.reset();
        m_danger->hide();
        return;
    }
    //: a case code
    m_danger->setSentence(tr("Danger was told of: %1").arg(toQString(one->person.code)));
    m_danger->show();
}

/// What the contact says of danger asks for something if the person is whom it is about.
CarriedDanger ReportPeople::dangerFor(const RecordId& person) const {
    return {m_session, isAboutNext() ? m_heard->contact : HelplineContact(), person, m_report};
}

/// On the report, with what the contact brings along if it is hers.
Status ReportPeople::putOn(Transaction& transaction, const RecordId& person,
                           const CarriedDanger& danger) const {
    auto status =
        putOnReport(transaction, m_session.casework(), m_report, person, m_session.today());
    const auto access = m_session.confidential();
    if (!status || !access || !isAboutNext()) {
        return status;
    }
    status = giveToPerson(transaction, m_session.casework(), *access, *m_heard, person,
                          localTime(m_session), m_session.definitions().codes);
    return status ? danger.save(transaction) : status;
}

void ReportPeople::goOn(const RecordId& added, const CarriedDanger& danger) {
    m_picker->clear();
    if (danger.asks()) {
        m_begun.emplace(danger);
    }
    refresh();
    // What stands below the line is done with whoever was just added.
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(added)), 0));
    if (danger.asks()) {
        m_danger->announceNow();
    }
    m_picker->line().setFocus(); // the next one of a group
}

void ReportPeople::add(const RecordId& person) {
    const auto danger = dangerFor(person);
    const bool saved = (isOn(person) && !isAboutNext()) ||
                       m_session.save(danger.sentence(tr("Added to the report.")), person,
                                      [&](Transaction& transaction) {
                                          return putOn(transaction, person, danger);
                                      });
    if (saved) {
        goOn(person, danger);
    }
}

void ReportPeople::addNew(const QString& typedName) {
    const auto report = findRequired<SuspicionReport>(m_session.casework(), m_report);
    if (!report) {
        return;
    }
    auto person = isAboutNext() ? personFrom(*report, m_heard->contact, m_heard->forms,
                                             localDay(m_heard->contact.at))
                                : personFrom(*report);
    person.id = RecordId::generate();
    person.worker = m_session.worker().id;
    const auto danger = dangerFor(person.id);
    //: the category with which a record begins
    const auto done = tr("Registered (%1) and added to the report.")
                          .arg(m_session.words().label(person.category));
    const auto saved =
        m_session.save(danger.sentence(done), person.id, [&](Transaction& transaction) -> Status {
            auto status = saveNewPerson(m_session, transaction, person, typedName);
            return status ? putOn(transaction, person.id, danger) : status;
        });
    if (saved) {
        goOn(person.id, danger);
    }
}

void ReportPeople::takeOff() {
    const auto* one = current();
    if (one == nullptr) {
        return;
    }
    const auto link = one->link;
    const auto known = m_session.read(isKnownToOthers(link, m_session.casework()));
    if (!known) {
        return;
    }
    if (*known) {
        askWhy(link);
        return;
    }
    const auto saved = m_session.save(
        tr("Taken off the report. The record stays."), link.person, [&](Transaction& transaction) {
            return takeOffReport(transaction, m_session.casework(), link);
        });
    if (saved) {
        refresh();
    }
}

void ReportPeople::askWhy(ReportedPerson link) {
    link.takenOffOn = m_session.today();
    auto spec = RecordPanel::Spec();
    spec.description = &describe<ReportedPerson>();
    spec.row = toRow(link);
    spec.person = link.person;
    spec.title = tr("Take off this report");
    spec.sentence = tr("Others know of the person on this report already. The person stays on it, "
                       "with why it is not about them, and nothing is asked for any more.");
    spec.save = tr("Take off, with this reason");
    spec.saved = tr("The reason is saved.");
    spec.fields = [](RecordForm& form) { form.add("taken_off_why", tr("Why")); };
    spec.words = [](RecordForm& form) { form.add("text", tr("The reason in your words")); };
    spec.write = [](Transaction& transaction, const Row& row) -> Status {
        const auto record = fromRow<ReportedPerson>(row);
        return record ? transaction.save(*record) : Status(passOn(record));
    };
    m_why->open(spec);
}

void ReportPeople::keepIndicators() {
    const auto* one = current();
    if (one == nullptr) {
        return;
    }
    auto link = one->link;
    link.assessment = latestIndicators(m_session, link.person);
    const auto saved =
        m_session.save(tr("The indicators belong to the report now."), link.person,
                       [&](Transaction& transaction) { return transaction.save(link); });
    if (saved) {
        refresh();
    }
}

} // namespace zaklon::ui
